-- Who of the municipality has a section in hand while it is written. The section need not have been saved yet. Read only of
-- those who still have a role there.
create table section_assignment (
    application     uuid not null references application,
    section         text not null,
    account         uuid not null references account,
    assigned_at     timestamptz not null,
    assigned_by     uuid not null references account,
    primary key (application, section)
);

-- What colleagues say to each other about a section: never a part of what is sent, and never read by an office. Stays as
-- long as the versions of the sections do, and goes with a draft that is emptied.
create table section_comment (
    id              bigint generated always as identity primary key,
    application     uuid not null references application,
    section         text not null,
    text            text not null check (length(text) between 1 and 2000),
    written_at      timestamptz not null,
    written_by      uuid not null references account,
    written_by_role text not null,
    -- the colleague who is asked something
    asked           uuid references account,
    resolved_at     timestamptz,
    resolved_by     uuid references account,
    open            boolean not null generated always as (resolved_at is null) stored,
    constraint resolved_by_somebody check ((resolved_at is null) = (resolved_by is null))
);
-- A page of those that are open or of those that are resolved, the latest first.
create index section_comment_in_order on section_comment (application, section, open, id desc);
-- How many are open in each section.
create index section_comment_open on section_comment (application, section) where resolved_at is null;
-- What somebody is asked.
create index section_comment_asks on section_comment (asked, application) where resolved_at is null and asked is not null;
