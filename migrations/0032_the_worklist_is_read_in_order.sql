-- The next day something is due in an open case: the decision, as promised or as the call says now, or the answer that is
-- awaited, whichever comes first. Nothing is due in a draft and in a closed case. Kept, so that the worklist is read in the
-- order it is shown, and no further than the page.
alter table application add column due_on date;

create function due_on(the_stage text, the_application uuid, the_call uuid, awaited timestamptz) returns date language sql stable as $$
    select case when the_stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended') then
        -- least() passes over what is null: a receipt is written after its application
        (select least(c.expected_decision_on, q.decision_on, (awaited at time zone 'Europe/Oslo')::date)
           from call c left join receipt q on q.application = the_application where c.id = the_call) end
$$;

-- Nothing else follows from it.
alter table application disable trigger user;
update application set due_on = due_on(stage, id, call, information_due)
 where stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended');
alter table application enable trigger user;

create function case_is_due() returns trigger language plpgsql as $$
begin
    new.due_on := due_on(new.stage, new.id, new.call, new.information_due);
    return new;
end $$;
create trigger case_is_due before insert on application for each row when (new.stage <> 'draft') execute function case_is_due();
create trigger case_is_due_anew before update of stage, information_due, call on application for each row
    when ((new.stage, new.information_due, new.call) is distinct from (old.stage, old.information_due, old.call))
    execute function case_is_due();

-- Who changes the call holds its row, so that nobody sends under it meanwhile.
create function cases_are_due_anew() returns trigger language plpgsql as $$
begin
    update application set due_on = due_on(stage, id, call, information_due)
     where call = new.id and stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended');
    return null;
end $$;
create trigger cases_are_due_anew after update of expected_decision_on on call for each row
    when (new.expected_decision_on <> old.expected_decision_on) execute function cases_are_due_anew();

alter table application add constraint open_cases_are_due check
    ((due_on is not null) = (stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended')));

create index application_in_order on application (handler, due_on, decided_at desc nulls last, case_year, case_number)
    where stage <> 'draft';
create index application_of_caseworker on application (handler, caseworker) where due_on is not null;
create index application_of_call on application (handler, call) where stage <> 'draft';
