-- Before the call's deadline the municipality may call back what it has sent, correct it and send it again: the same case,
-- a new submission. A stage of its own, not the draft's: case number, receipt, office and the facts of what was sent stay,
-- for what was sent stands until something else is sent. Nothing is due in it from the office meanwhile.
alter table application
    add column called_back_at timestamptz,
    add column called_back_by uuid references account,
    drop constraint application_stage_check,
    add constraint application_stage_check check (stage in
        ('draft', 'submitted', 'called_back', 'under_assessment', 'awaiting_information', 'recommended', 'decided', 'withdrawn')),
    add constraint called_back_has_its_time check
        ((stage = 'called_back') = (called_back_at is not null) and (called_back_at is null) = (called_back_by is null));
create index on application (call) where stage = 'called_back';

-- A receipt for each time it was sent: by the number of the submission it is for.
alter table receipt
    add column submission integer not null default 1 check (submission > 0),
    drop constraint receipt_pkey,
    add primary key (application, submission);

-- The receipt that holds: the promise of a decision day follows the last sending.
create function latest_receipt(the_application uuid) returns setof receipt language sql stable rows 1 as $$
    select * from receipt where application = the_application order by submission desc limit 1
$$;
create or replace function due_on(the_stage text, the_application uuid, the_call uuid, awaited timestamptz) returns date language sql stable as $$
    select case when the_stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended') then
        -- least() passes over what is null: the first receipt is written after its application
        (select least(c.expected_decision_on, q.decision_on, (awaited at time zone 'Europe/Oslo')::date)
           from call c left join latest_receipt(the_application) q on true where c.id = the_call) end
$$;

-- Sent again, all the facts of the case are new.
drop trigger portfolio_follows_changes on application;
create constraint trigger portfolio_follows_changes after update on application
    deferrable initially deferred for each row
    when (new.stage <> 'draft' and (
        -- sent; sent again or answered, with all the facts of the case anew; decided; withdrawn
        (new.stage <> old.stage and (old.stage in ('draft', 'called_back', 'awaiting_information') or new.stage in ('decided', 'withdrawn')))
        or (new.call, new.municipality, new.office) is distinct from (old.call, old.municipality, old.office)
        or (new.phase_from, new.phase_to, new.applied_total) is distinct from (old.phase_from, old.phase_to, old.applied_total)))
    execute function portfolio_follows();

-- By the call's deadline something is due from the municipality in what it has called back, as in a draft.
create or replace function owner_due_on(the_stage text, the_application uuid, the_call uuid, awaited timestamptz, decided timestamptz)
returns date language sql stable as $$
    select case
        when the_stage in ('draft', 'called_back') then (select (closes_at at time zone 'Europe/Oslo')::date from call where id = the_call)
        when the_stage = 'awaiting_information' then (awaited at time zone 'Europe/Oslo')::date
        when the_stage = 'decided' then (select (decided at time zone 'Europe/Oslo')::date
                              where not exists (select from decision where application = the_application and opened_at is not null))
    end
$$;
create or replace function drafts_are_due_anew() returns trigger language plpgsql as $$
begin
    update application set owner_due_on = owner_due_on(stage, id, call, information_due, decided_at)
     where call = new.id and stage in ('draft', 'called_back');
    return null;
end $$;

-- Corrections that nobody sent before the deadline: the version that was sent stands, and these are kept for the
-- municipality to read. `version` is the application's when they were put aside.
create table unsent_answers (
    application     uuid not null references application,
    version         integer not null check (version > 0),
    answers         jsonb not null,
    kept_at         timestamptz not null,
    primary key (application, version)
);
create trigger unsent_answers_do_not_change before update or delete on unsent_answers for each row execute function refuse_change();

-- A call-back is of no use for those who are told of it when it is over.
create or replace view undelivered_notice as
select j.id, j.application, a.handler, j.payload, j.attempts - j.attempts_before as attempts, j.created_at, j.due_at, j.given_up_at
  from job j join application a on a.id = j.application
 where j.kind = 'mail' and j.done_at is null and (j.given_up_at is not null or j.last_error is not null)
   and (j.worth_until is null or j.given_up_at is null or j.given_up_at < j.worth_until)
   and case j.payload->>'kind'
           when 'vedtak' then not exists (select from decision d where d.application = a.id and d.opened_at is not null)
           when 'sporsmal' then exists (select from information_request r where r.application = a.id and r.asked_at <= j.created_at
                                           and r.answered_at is null and r.closed_at is null)
           when 'svarfrist' then exists (select from information_request r where r.application = a.id and r.asked_at <= j.created_at
                                            and r.answered_at is null and r.closed_at is null)
           when 'hentet-tilbake' then a.stage = 'called_back'
           when 'hentet-tilbake-frist' then a.stage = 'called_back'
           else true
       end;

-- How many days before the deadline a municipality that has not sent again is reminded. Policy, as a dated value.
insert into setting (key, valid_from, value, source) values
    ('call_back_warning_days', '1970-01-01', '3', 'forslag, settes av departementet');
