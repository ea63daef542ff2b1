-- The newest reference data carried by a program that this database has met. A start applies what the program carries only
-- when it is something else: what an operator has loaded from other files since then stays.
create table embedded_data_met (
    one             boolean primary key default true check (one),
    sha256          bytea not null check (length(sha256) = 32),
    met_at          timestamptz not null
);
