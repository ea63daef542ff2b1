-- What became of a call's applications, by the size of the municipality, counted once a day: a page that tells it reads few
-- rows, however many applied. Groups under five are not kept.
create table call_round (
    call            uuid not null references call on delete cascade,
    size_from       bigint not null,
    size_below      bigint,
    -- granted, granted in part or refused
    decided         bigint not null check (decided >= 5),
    awarded         bigint not null,
    -- of what was awarded; none of fewer than five awards
    median          bigint,
    primary key (call, size_from),
    constraint a_median_is_nobodys check ((median is null) = (awarded < 5))
);
create trigger view_changes after insert or update or delete on call_round
    for each statement execute function view_changes('public');

-- The front page tells the frames of the year.
drop trigger view_changes on office_frame;
create trigger view_changes after insert or update or delete on office_frame
    for each statement execute function view_changes('public', 'portfolio');

-- The page of one municipality: its awards, newest first.
drop index if exists decision_municipality_idx;
create index decision_municipality_idx on decision (municipality, decided_at desc, id desc) where total > 0;
create index portfolio_sum_municipality on portfolio_sum (municipality, year);
