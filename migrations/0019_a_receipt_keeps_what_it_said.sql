-- What the receipt told the municipality, as it was told: the call may be changed afterwards, the receipt not.
create table receipt (
    application     uuid primary key references application,
    -- the day the decision was promised within (fvl § 11 a / § 17)
    decision_on     date not null,
    closes_at       timestamptz not null,
    -- the rules in force when it was sent; application.rules_version is the version it is judged by
    rules_version   integer not null check (rules_version > 0),
    criteria_set    uuid not null references criteria_set,
    office_name     text not null,
    -- null for what was sent before receipts kept it: it stands in the first submission
    applied_total   bigint check (applied_total >= 0)
);

-- What was sent before: as the call was then, by the events that keep what each change replaced.
insert into receipt (application, decision_on, closes_at, rules_version, criteria_set, office_name, applied_total)
select a.id,
       coalesce((select (e.data->'before'->>'expected_decision_on')::date from event e
                 where e.call = a.call and e.application is null and e.kind = 'call_changed' and e.at > a.submitted_at
                 order by e.id limit 1), c.expected_decision_on),
       coalesce((select to_timestamp((e.data->'before'->>'closes')::bigint) from event e
                 where e.call = a.call and e.application is null and e.kind = 'call_changed' and e.at > a.submitted_at
                 order by e.id limit 1), c.closes_at),
       a.rules_version, c.criteria_set, o.name,
       case when (select count(*) from submission s where s.application = a.id) = 1 then a.applied_total end
  from application a
  join call c on c.id = a.call
  join statsforvalter o on o.orgnr = a.office
 where a.stage <> 'draft';
create trigger receipts_do_not_change before update or delete on receipt for each row execute function refuse_change();

-- When the day decisions are expected was last moved; null while it stands where it was when the call was published.
alter table call add column expected_moved_at timestamptz;
update call c set expected_moved_at =
    (select max(e.at) from event e
      where e.call = c.id and e.application is null and e.kind = 'call_changed'
        and (e.data->'before'->>'expected_decision_on')::date <> c.expected_decision_on);

-- The version in force at the deadline judges all (Bestemmelser om økonomistyring 6.2.1): what is not decided yet
-- follows the rules that applied then, not those of the day each was sent.
update application a set rules_version = r.version
  from (select c.id, max(r.version) as version from call c join call_rule r on r.call = c.id and r.made_at <= c.closes_at group by c.id) r
 where r.id = a.call and a.stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended')
   and a.rules_version <> r.version;
