-- The day something is due from the municipality itself: a draft, by the call's deadline; an answer, by its own; a letter
-- nobody has opened, since the day of the decision. Null where it waits for others, or for nobody. Kept, so that its list
-- begins with what it has to do and is read no further than the page.
alter table application add column owner_due_on date;

create function owner_due_on(the_stage text, the_application uuid, the_call uuid, awaited timestamptz, decided timestamptz)
returns date language sql stable as $$
    select case the_stage
        when 'draft' then (select (closes_at at time zone 'Europe/Oslo')::date from call where id = the_call)
        when 'awaiting_information' then (awaited at time zone 'Europe/Oslo')::date
        when 'decided' then (select (decided at time zone 'Europe/Oslo')::date
                              where not exists (select from decision where application = the_application and opened_at is not null))
    end
$$;

-- Nothing else follows from it.
alter table application disable trigger user;
update application set owner_due_on = owner_due_on(stage, id, call, information_due, decided_at)
 where stage in ('draft', 'awaiting_information', 'decided');
alter table application enable trigger user;

create function owner_is_due() returns trigger language plpgsql as $$
begin
    new.owner_due_on := owner_due_on(new.stage, new.id, new.call, new.information_due, new.decided_at);
    return new;
end $$;
create trigger owner_is_due before insert on application for each row execute function owner_is_due();
create trigger owner_is_due_anew before update of stage, information_due, call, decided_at on application for each row
    when ((new.stage, new.information_due, new.call, new.decided_at) is distinct from (old.stage, old.information_due, old.call, old.decided_at))
    execute function owner_is_due();

create function letter_is_opened() returns trigger language plpgsql as $$
begin
    update application set owner_due_on = owner_due_on(stage, id, call, information_due, decided_at) where id = new.application;
    return null;
end $$;
create trigger letter_is_opened after update of opened_at on decision for each row
    when (new.opened_at is distinct from old.opened_at) execute function letter_is_opened();

-- Who changes the call holds its applications first, and then its row.
create function drafts_are_due_anew() returns trigger language plpgsql as $$
begin
    update application set owner_due_on = owner_due_on(stage, id, call, information_due, decided_at)
     where call = new.id and stage = 'draft';
    return null;
end $$;
create trigger drafts_are_due_anew after update of closes_at on call for each row
    when (new.closes_at <> old.closes_at) execute function drafts_are_due_anew();

create index application_of_owner on application (owner, owner_due_on, submitted_at desc nulls last, id) where deleted_at is null;
