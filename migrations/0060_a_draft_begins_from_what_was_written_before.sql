-- What a draft was started from: an earlier application of the municipality's own, or a public project it builds on.
-- Goes with the draft's answers when it is emptied: the report holds what was not brought, word by word.
create table application_origin (
    application     uuid primary key references application on delete cascade,
    source          uuid not null references application,
    -- what was asked for: the same asked for twice at once is one draft
    choice          jsonb not null,
    report          jsonb not null,
    made_at         timestamptz not null
);
create index application_origin_source on application_origin (source);

-- The public project it builds on; remembered, and counted nowhere.
alter table application add column builds_on uuid references application;
create index application_builds_on on application (builds_on) where builds_on is not null;
