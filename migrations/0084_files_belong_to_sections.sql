-- A file that belongs to a section of an application. Its bytes lie outside the database, under its id; they are written
-- before the row, and removed after nothing points at it.
create table attachment (
    id              uuid primary key,
    application     uuid not null references application,
    section         text not null,
    -- as shown: cleaned, and ending as what the file is
    name            text not null check (length(name) between 3 and 120),
    kind            text not null check (kind in ('pdf', 'odt', 'ods', 'odp', 'docx', 'xlsx', 'pptx', 'png', 'jpg')),
    size            bigint not null check (size between 1 and 26214400),
    sha256          bytea not null check (length(sha256) = 32),
    added_at        timestamptz not null,
    added_by        uuid not null references account,
    added_by_role   text not null,
    -- checking: it waits for the scanner. unscanned: taken where no scanner is set up.
    state           text not null check (state in ('checking', 'clean', 'refused', 'unscanned')),
    checked_at      timestamptz,
    -- what the scanner found
    finding         text,
    deleted_at      timestamptz,
    deleted_by      uuid references account,
    -- the last day of bytes that nobody needs any more
    bin_last_day    date,
    removed_at      timestamptz,
    constraint checked_is_told check ((state in ('clean', 'refused')) = (checked_at is not null)),
    constraint refused_is_told check ((state = 'refused') = (finding is not null)),
    -- what is deleted or refused does not lie there for ever
    constraint goes_some_day check ((deleted_at is not null or state = 'refused') = (bin_last_day is not null)),
    constraint removed_after_its_days check (removed_at is null or bin_last_day is not null)
);
-- Those of an application, and the same file once in each.
create unique index attachment_once on attachment (application, sha256) where deleted_at is null;
-- What waits for the scanner, and since when.
create index attachment_waits on attachment (added_at) where state in ('checking', 'unscanned');
-- What may be removed.
create index attachment_goes on attachment (bin_last_day) where bin_last_day is not null and removed_at is null;

-- The files of each submission. Never changed.
create table submission_attachment (
    application     uuid not null,
    number          integer not null,
    attachment      uuid not null references attachment,
    primary key (application, number, attachment),
    foreign key (application, number) references submission
);
create index submission_of_attachment on submission_attachment (attachment);
