-- The report's other sums: the phases applications aim at, and the benefits they plan. As in portfolio_sum, year 0 is
-- the whole project, and columns ending in 1-3 count the applications with that sub-goal.
create table portfolio_phase (
    call            uuid not null references call,
    municipality    integer not null references municipality,
    office          integer not null references statsforvalter,
    status          text not null,
    year            integer not null,
    phase_from      integer not null,
    phase_to        integer not null,
    applications    bigint not null, applications_1 bigint not null, applications_2 bigint not null, applications_3 bigint not null,
    primary key (call, municipality, office, status, year, phase_from, phase_to)
);
create index on portfolio_phase (year);

create table portfolio_benefit (
    call            uuid not null references call,
    municipality    integer not null references municipality,
    office          integer not null references statsforvalter,
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

-- A row per application that is sent and year it has an amount in, and one for the whole project.
create view portfolio_fact as
select a.id as application, a.call, a.municipality, a.office, case when a.stage = 'withdrawn' then 'withdrawn' else coalesce(d.outcome, 'open') end as status,
       y.year, a.phase_from, a.phase_to,
       exists (select from application_sub_goal g where g.application = a.id and g.sub_goal = 1) as goal_1,
       exists (select from application_sub_goal g where g.application = a.id and g.sub_goal = 2) as goal_2,
       exists (select from application_sub_goal g where g.application = a.id and g.sub_goal = 3) as goal_3
from application a
left join decision d on d.application = a.id
cross join lateral (select 0 as year
                    union select year from application_year where application = a.id
                    union select year from commitment where application = a.id) y
where a.stage <> 'draft';

create function sum_portfolio_plans(the_call uuid, the_municipality integer) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(the_call::text, the_municipality));
    delete from portfolio_phase where call = the_call and municipality = the_municipality;
    delete from portfolio_benefit where call = the_call and municipality = the_municipality;
    insert into portfolio_phase
    select the_call, the_municipality, office, status, year, phase_from, phase_to,
           count(*), count(*) filter (where goal_1), count(*) filter (where goal_2), count(*) filter (where goal_3)
    from portfolio_fact where call = the_call and municipality = the_municipality and phase_from is not null and phase_to is not null
    group by office, status, year, phase_from, phase_to;
    insert into portfolio_benefit
    select the_call, the_municipality, f.office, f.status, f.year, c.counted_by, c.value, b.level,
           count(*), count(*) filter (where goal_1), count(*) filter (where goal_2), count(*) filter (where goal_3)
    from portfolio_fact f
    join application_benefit b on b.application = f.application
    cross join lateral (values ('kind', b.kind), ('budget_bearer', b.budget_bearer)) as c (counted_by, value)
    where f.call = the_call and f.municipality = the_municipality
    group by f.office, f.status, f.year, c.counted_by, c.value, b.level;
end $$;

-- A deed may change an application several times; only the last change counts.
create or replace function portfolio_follows() returns trigger language plpgsql as $$
begin
    if new is distinct from (select a from application a where a.id = new.id) then
        return null;
    end if;
    perform sum_portfolio(new.call, new.municipality);
    perform sum_portfolio_plans(new.call, new.municipality);
    return null;
end $$;

-- What was there before.
select sum_portfolio_plans(call, municipality) from (select distinct call, municipality from application where stage <> 'draft') as there;
