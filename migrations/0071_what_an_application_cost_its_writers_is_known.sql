-- Nobody is asked how long it took: the time between one person's savings of a section, where the next came soon, is summed
-- as they come. No time of a person is kept apart from the section's.
alter table application_section add writing_seconds integer not null default 0 check (writing_seconds >= 0);
-- As of the latest sending. None for what was sent before this was counted.
alter table application
    add writing_seconds integer check (writing_seconds >= 0),
    add answers_given integer check (answers_given >= 0),
    add words_to_read integer check (words_to_read >= 0);

-- Medians by the size of municipalities and by track, counted once a day: never of fewer than a few.
create table writing_burden (
    size_from    bigint not null,
    size_below   bigint,
    track        text not null check (track in ('full', 'short')),
    applications bigint not null,
    seconds      bigint,
    answers      bigint not null,
    words        bigint not null,
    counted_at   timestamptz not null,
    primary key (size_from, track)
);
