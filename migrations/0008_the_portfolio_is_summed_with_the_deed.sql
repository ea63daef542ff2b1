-- The part of an amount that goes to a sub-goal: whole kroner, and the three parts of an amount sum to the amount.
create function sub_goal_share(amount bigint, before integer, weight integer) returns bigint language sql immutable strict parallel safe as
    'select amount * (before + weight) / 100 - amount * before / 100';

-- The portfolio's sums per call, municipality, office, status and year, so that a report never reads every application.
-- Year 0 is the whole project: there an application counts once, whatever its years.
-- Columns ending in 1-3 count the applications with that sub-goal, and its share of the amounts.
create table portfolio_sum (
    call            uuid not null references call,
    municipality    integer not null references municipality,
    office          integer not null references statsforvalter,
    status          text not null check (status in ('open', 'granted', 'partly_granted', 'rejected', 'dismissed', 'withdrawn')),
    year            integer not null,
    applications    bigint not null, applications_1 bigint not null, applications_2 bigint not null, applications_3 bigint not null,
    applied         bigint not null, applied_1 bigint not null, applied_2 bigint not null, applied_3 bigint not null,
    granted         bigint not null, granted_1 bigint not null, granted_2 bigint not null, granted_3 bigint not null,
    -- of what is granted: under the reservation that Stortinget appropriates the money
    reserved        bigint not null, reserved_1 bigint not null, reserved_2 bigint not null, reserved_3 bigint not null,
    primary key (call, municipality, office, status, year)
);
create index on portfolio_sum (year);

-- Sums a municipality's applications under a call again from the facts. The lock makes two deeds at once wait for each
-- other; the second then sees what the first has committed (each statement has its own snapshot in read committed).
create function sum_portfolio(the_call uuid, the_municipality integer) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(the_call::text, the_municipality));
    delete from portfolio_sum where call = the_call and municipality = the_municipality;
    insert into portfolio_sum
    with a as (
        select a.id, a.office, case when a.stage = 'withdrawn' then 'withdrawn' else coalesce(d.outcome, 'open') end as status,
               coalesce(g.w1, 0) as w1, coalesce(g.w2, 0) as w2, coalesce(g.w3, 0) as w3
        from application a
        left join decision d on d.application = a.id
        cross join lateral (select sum(weight) filter (where sub_goal = 1)::int as w1, sum(weight) filter (where sub_goal = 2)::int as w2,
                                   sum(weight) filter (where sub_goal = 3)::int as w3
                            from application_sub_goal where application = a.id) g
        where a.call = the_call and a.municipality = the_municipality and a.stage <> 'draft'
    ), y as (
        select a.id, y.year, y.applied, 0::bigint as granted, 0::bigint as reserved from a join application_year y on y.application = a.id
        union all
        select a.id, c.year, 0, c.amount, case c.basis when 'reservation' then c.amount else 0 end from a join commitment c on c.application = a.id
    ), m as (
        select a.*, y.year, coalesce(sum(y.applied), 0)::bigint as applied, coalesce(sum(y.granted), 0)::bigint as granted,
               coalesce(sum(y.reserved), 0)::bigint as reserved
        from a left join y on y.id = a.id group by a.id, a.office, a.status, a.w1, a.w2, a.w3, y.year
    )
    select the_call, the_municipality, office, status, case grouping(year) when 1 then 0 else year end,
           count(distinct id), count(distinct id) filter (where w1 > 0), count(distinct id) filter (where w2 > 0), count(distinct id) filter (where w3 > 0),
           sum(applied), sum(sub_goal_share(applied, 0, w1)), sum(sub_goal_share(applied, w1, w2)), sum(sub_goal_share(applied, w1 + w2, w3)),
           sum(granted), sum(sub_goal_share(granted, 0, w1)), sum(sub_goal_share(granted, w1, w2)), sum(sub_goal_share(granted, w1 + w2, w3)),
           sum(reserved), sum(sub_goal_share(reserved, 0, w1)), sum(sub_goal_share(reserved, w1, w2)), sum(sub_goal_share(reserved, w1 + w2, w3))
    from m
    group by grouping sets ((office, status, year), (office, status))
    having grouping(year) = 1 or year is not null;
end $$;

-- At commit, when all facts of the deed are written. No deed can forget it: what is sent, decided or withdrawn changes its application.
create function portfolio_follows() returns trigger language plpgsql as $$
begin
    perform sum_portfolio(new.call, new.municipality);
    return null;
end $$;
create constraint trigger portfolio_follows after insert or update on application
    deferrable initially deferred for each row when (new.stage <> 'draft') execute function portfolio_follows();

-- What was there before.
select sum_portfolio(call, municipality) from (select distinct call, municipality from application where stage <> 'draft') as there;
