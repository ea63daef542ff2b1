-- A program carries an edition of the reference data, a number that rises. Only a higher one than the highest met is
-- applied: an older program that starts again turns nothing back.
alter table embedded_data_met add column edition integer not null default 0;

-- The files as they were last loaded, from a program or from an operator's folder. A new edition brings those of its files
-- that it has changed; an operator's own stay where the program's are the same as before.
create table reference_file (
    name            text primary key,
    content         text not null,
    -- of the file of this name that the newest program carried
    carried_sha256  bytea not null check (length(carried_sha256) = 32),
    loaded_at       timestamptz not null
);
