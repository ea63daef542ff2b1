-- The report's other sums: the phases applications aim at, and the benefits they plan. As in portfolio_sum, year 0 is
-- the whole project, and columns ending in 1-3 count the applications with that sub-goal. Their keys are those of
-- applications, which are checked there.
create table portfolio_phase (
    call            uuid not null,
    municipality    integer not null,
    office          integer not null,
    status          text not null,
    year            integer not null,
    phase_from      integer not null,
    phase_to        integer not null,
    applications    bigint not null, applications_1 bigint not null, applications_2 bigint not null, applications_3 bigint not null,
    primary key (call, municipality, office, status, year, phase_from, phase_to)
);
create index on portfolio_phase (year);

create table portfolio_benefit (
    call            uuid not null,
    municipality    integer not null,
    office          integer not null,
    status          text not null,
    year            integer not null,
    -- A benefit is counted once by its kind and once by the budget it falls on.
    counted_by      text not null check (counted_by in ('kind', 'budget_bearer')),
    value           text not null,
    level           text not null,
    benefits        bigint not null, benefits_1 bigint not null, benefits_2 bigint not null, benefits_3 bigint not null,
    primary key (call, municipality, office, status, year, counted_by, value, level)
);
create index on portfolio_benefit (year, status);

-- The years an application has an amount in, and 0 for the whole project.
create function portfolio_years(the_application uuid) returns setof integer language sql stable as
    'select 0 union select year from application_year where application = $1 union select year from commitment where application = $1';

-- What is sent, as the report sees it. Each part is looked up per application, so that a municipality's few never cost
-- a scan of everybody's.
create view portfolio_fact as
select a.id as application, a.call, a.municipality, a.office, a.phase_from, a.phase_to,
       case when a.stage = 'withdrawn' then 'withdrawn'
            else coalesce((select d.outcome from decision d where d.application = a.id), 'open') end as status,
       coalesce(g.w1, 0)::int as w1, coalesce(g.w2, 0)::int as w2, coalesce(g.w3, 0)::int as w3
from application a
cross join lateral (select sum(weight) filter (where sub_goal = 1) as w1, sum(weight) filter (where sub_goal = 2) as w2,
                           sum(weight) filter (where sub_goal = 3) as w3
                    from application_sub_goal where application = a.id) g
where a.stage <> 'draft';

-- As before, and the phases and benefits too.
create or replace function sum_portfolio(the_call uuid, the_municipality integer) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(the_call::text, the_municipality));
    delete from portfolio_sum where call = the_call and municipality = the_municipality;
    delete from portfolio_phase where call = the_call and municipality = the_municipality;
    delete from portfolio_benefit where call = the_call and municipality = the_municipality;

    insert into portfolio_sum
    with m as (
        select f.*, y.year, y.applied, y.granted, y.reserved
        from portfolio_fact f
        cross join lateral (
            select u.year, sum(u.applied)::bigint as applied, sum(u.granted)::bigint as granted, sum(u.reserved)::bigint as reserved
            from (select year, applied, 0::bigint as granted, 0::bigint as reserved from application_year where application = f.application
                  union all
                  select year, 0, amount, case basis when 'reservation' then amount else 0 end from commitment where application = f.application
                  union all
                  select null, 0, 0, 0) u
            group by u.year) y
        where f.call = the_call and f.municipality = the_municipality
    )
    select the_call, the_municipality, office, status, case grouping(year) when 1 then 0 else year end,
           count(distinct application), count(distinct application) filter (where w1 > 0),
           count(distinct application) filter (where w2 > 0), count(distinct application) filter (where w3 > 0),
           sum(applied), sum(sub_goal_share(applied, 0, w1)), sum(sub_goal_share(applied, w1, w2)), sum(sub_goal_share(applied, w1 + w2, w3)),
           sum(granted), sum(sub_goal_share(granted, 0, w1)), sum(sub_goal_share(granted, w1, w2)), sum(sub_goal_share(granted, w1 + w2, w3)),
           sum(reserved), sum(sub_goal_share(reserved, 0, w1)), sum(sub_goal_share(reserved, w1, w2)), sum(sub_goal_share(reserved, w1 + w2, w3))
    from m
    group by grouping sets ((office, status, year), (office, status))
    having grouping(year) = 1 or year is not null;

    insert into portfolio_phase
    select the_call, the_municipality, office, status, y.year, phase_from, phase_to,
           count(*), count(*) filter (where w1 > 0), count(*) filter (where w2 > 0), count(*) filter (where w3 > 0)
    from portfolio_fact f cross join lateral portfolio_years(f.application) as y (year)
    where call = the_call and municipality = the_municipality and phase_from is not null and phase_to is not null
    group by office, status, y.year, phase_from, phase_to;

    insert into portfolio_benefit
    select the_call, the_municipality, f.office, f.status, y.year, c.counted_by, c.value, b.level,
           count(*), count(*) filter (where w1 > 0), count(*) filter (where w2 > 0), count(*) filter (where w3 > 0)
    from portfolio_fact f
    join application_benefit b on b.application = f.application
    cross join lateral (values ('kind', b.kind), ('budget_bearer', b.budget_bearer)) as c (counted_by, value)
    cross join lateral portfolio_years(f.application) as y (year)
    where f.call = the_call and f.municipality = the_municipality
    group by f.office, f.status, y.year, c.counted_by, c.value, b.level;
end $$;

-- A deed may change an application several times; only the last change counts.
create or replace function portfolio_follows() returns trigger language plpgsql as $$
begin
    if new is not distinct from (select a from application a where a.id = new.id) then
        perform sum_portfolio(new.call, new.municipality);
    end if;
    return null;
end $$;

-- What was there before.
select sum_portfolio(call, municipality) from (select distinct call, municipality from application where stage <> 'draft') as there;
