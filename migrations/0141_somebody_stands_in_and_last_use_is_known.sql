-- Somebody has a colleague's role while the colleague is away, from one day to another.
create table substitution (
    id              uuid primary key,
    municipality    integer not null references municipality,
    -- the role that is stood in for
    stands_in_for   uuid not null references role_assignment,
    account         uuid not null references account,
    first_day       date not null,
    last_day        date not null,
    made_at         timestamptz not null,
    made_by         uuid not null references account,
    -- given when the first day came
    assignment      uuid references role_assignment,
    ended_at        timestamptz,
    constraint substitution_has_an_end check (last_day between first_day and first_day + 366)
);
create index on substitution (municipality) where ended_at is null;
create index on substitution (assignment) where assignment is not null and ended_at is null;

-- The day somebody last used the service: an administrator sees who no longer does. The day alone.
alter table account add column last_used_on date;
