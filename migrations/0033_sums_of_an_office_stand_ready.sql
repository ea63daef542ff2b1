-- What an office has committed of a year stands with its frame, in the row every approval locks. It is never more than
-- the frame, and the register of commitments says the same.
alter table office_frame add column committed bigint not null default 0;
alter table office_frame disable trigger user;
update office_frame f set committed = coalesce((select sum(c.amount) from commitment c where c.office = f.office and c.year = f.year), 0);
alter table office_frame enable trigger user;
alter table office_frame add constraint frame_covers_what_is_committed check (committed between 0 and amount);

create or replace function commitment_fits_frame() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        update office_frame set committed = committed - old.amount where office = old.office and year = old.year;
    end if;
    if tg_op = 'DELETE' then return old; end if;
    update office_frame set committed = committed + new.amount
     where office = new.office and year = new.year and committed + new.amount <= amount;
    if not found then
        raise exception using errcode = 'check_violation', constraint = 'frame_is_not_exceeded',
            message = format('frame of %s for %s exceeded', new.office, new.year);
    end if;
    if not exists (select from period where new.year between first_year and last_year and opened_at is not null) then
        raise exception using errcode = 'check_violation', constraint = 'period_is_open',
            message = format('%s is in a period that is not open', new.year);
    end if;
    return new;
end $$;
create trigger commitment_leaves_frame before delete on commitment
    for each row execute function commitment_fits_frame();

-- The frames of a year are summed when one of them changes, not when something is committed of it.
create or replace function frames_fit() returns trigger language plpgsql as $$
declare
    divided bigint;
    framed bigint;
begin
    select total - reserve into divided from frame_distribution where year = new.year order by decided_at desc, id desc limit 1;
    select sum(amount) into framed from office_frame where year = new.year;
    if framed > coalesce(divided, 0) then
        raise exception using errcode = 'check_violation', constraint = 'frames_fit_the_national_frame',
            message = format('the frames of %s sum to %s, which is more than %s', new.year, framed, coalesce(divided, 0));
    end if;
    return null;
end $$;
drop trigger frames_fit on office_frame;
create constraint trigger frames_fit_new after insert on office_frame
    deferrable initially deferred for each row execute function frames_fit();
create constraint trigger frames_fit after update on office_frame
    deferrable initially deferred for each row when ((new.year, new.amount) is distinct from (old.year, old.amount)) execute function frames_fit();

-- What an office's open cases ask of a year, by municipality: applied for where nothing is recommended yet, proposed where
-- it is. Summed again for one municipality when one of its cases changes stage, so that deeds in others never meet.
create table office_demand (
    office          integer not null references statsforvalter,
    municipality    integer not null references municipality,
    year            integer not null,
    waiting         bigint not null,
    proposed        bigint not null,
    primary key (office, municipality, year)
);
create index application_asks on application (office, municipality) where due_on is not null;

create function sum_demand(the_office integer, the_municipality integer) returns void language plpgsql as $$
begin
    -- The second of two deeds at once waits here, and its next statement sees what the first has committed.
    perform pg_advisory_xact_lock(hashtextextended('demand ' || the_office, the_municipality));
    delete from office_demand where office = the_office and municipality = the_municipality;
    insert into office_demand
    select the_office, the_municipality, y.year, sum(y.waiting), sum(y.proposed)
    from application a
    cross join lateral (
        select year, applied as waiting, 0::bigint as proposed from application_year
         where application = a.id and a.stage <> 'recommended'
        union all
        select y.year, 0, y.amount from assessment_year y join assessment s on s.application = y.application
         where y.application = a.id and a.stage = 'recommended' and s.outcome in ('granted', 'partly_granted')) y
    where a.office = the_office and a.municipality = the_municipality and a.due_on is not null
    group by y.year;
end $$;

-- At commit, when all the deed writes is there.
create function demand_follows() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.office, new.municipality) is distinct from (old.office, old.municipality) and old.office is not null then
        perform sum_demand(old.office, old.municipality);
    end if;
    perform sum_demand(new.office, new.municipality);
    return null;
end $$;
create constraint trigger demand_follows after insert on application
    deferrable initially deferred for each row when (new.office is not null) execute function demand_follows();
create constraint trigger demand_follows_changes after update on application
    deferrable initially deferred for each row
    when (new.office is not null and (new.stage, new.office, new.municipality, new.applied_total)
          is distinct from (old.stage, old.office, old.municipality, old.applied_total))
    execute function demand_follows();
select sum_demand(office, municipality) from (select distinct office, municipality from application where due_on is not null) as there;

-- The awards of a year, Norwegian time. Several rows a year, so that approvals at once need not wait for each other: each
-- takes one that nobody holds, or makes its own.
create table award_year (
    year            integer not null,
    slot            integer not null,
    awards          bigint not null,
    amount          bigint not null,
    primary key (year, slot)
);
create function award_is_counted() returns trigger language plpgsql as $$
declare
    the_year integer := extract(year from new.decided_at at time zone 'Europe/Oslo');
begin
    update award_year set awards = awards + 1, amount = amount + new.total
     where (year, slot) = (select year, slot from award_year where year = the_year limit 1 for update skip locked);
    if not found then
        insert into award_year values (the_year, pg_backend_pid(), 1, new.total)
        on conflict (year, slot) do update set awards = award_year.awards + 1, amount = award_year.amount + excluded.amount;
    end if;
    return null;
end $$;
create trigger award_is_counted after insert on decision for each row when (new.total > 0) execute function award_is_counted();
insert into award_year
select extract(year from decided_at at time zone 'Europe/Oslo')::int, 0, count(*), sum(total) from decision where total > 0 group by 1;
