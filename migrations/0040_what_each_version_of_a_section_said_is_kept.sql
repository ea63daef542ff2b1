-- What each saved version of a section said: for merging what two people write at once, and for the history that their
-- municipality reads. Goes with the section, and so with a draft that is deleted.
create table section_version (
    application     uuid not null,
    section         text not null,
    version         integer not null,
    -- as saved; what is later never changes it
    answers         jsonb not null,
    finished        boolean not null,
    saved_at        timestamptz not null,
    saved_by        uuid not null references account,
    saved_by_role   text not null,
    -- saved by a page that saves by itself, and nothing depends on it: what its own writer saves afterwards may take its
    -- place when no open form can have been made of it any more
    passing         boolean not null,
    -- where a page that saves by itself goes on from, when a colleague's changes were merged into what it said
    standing        jsonb,
    primary key (application, section, version),
    foreign key (application, section) references application_section on delete cascade
);
-- Who writes now.
create index section_version_by_time on section_version (application, saved_at);

insert into section_version (application, section, version, answers, finished, saved_at, saved_by, saved_by_role, passing)
select application, section, version, answers, finished, saved_at, saved_by, saved_by_role, false from application_section;
