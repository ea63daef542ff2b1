-- The first server to write the row does the task, in the transaction of the row: done and told, or neither.
create table timetable_run (
    task    text not null,
    -- the day on Norwegian clocks
    day     date not null,
    at      timestamptz not null,
    primary key (task, day)
);
