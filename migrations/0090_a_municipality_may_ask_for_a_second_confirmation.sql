-- A municipality chooses itself whether somebody else than the sender must confirm an application before it is sent.
-- Without a row, nobody must.
create table second_confirmation (
    municipality integer primary key references municipality,
    required     boolean not null,
    set_at       timestamptz not null,
    set_by       uuid not null references account,
    set_by_role  text not null
);

-- Somebody of the municipality has read what can be sent. It holds until an answer is changed: then it stands who changed
-- one, and where. Nothing of it stands when the application is sent; the events stay.
create table sending_confirmation (
    application       uuid not null references application,
    confirmed_by      uuid not null references account,
    confirmed_by_role text not null,
    confirmed_at      timestamptz not null,
    changed_at        timestamptz,
    changed_by        uuid references account,
    changed_by_role   text,
    changed_in        text,
    primary key (application, confirmed_by),
    constraint not_confirmed_any_more check (num_nulls(changed_at, changed_by, changed_by_role, changed_in) in (0, 4))
);

-- Whatever writes a section.
create function answers_are_not_what_was_confirmed() returns trigger language plpgsql as $$
begin
    update sending_confirmation set changed_at = new.saved_at, changed_by = new.saved_by, changed_by_role = new.saved_by_role, changed_in = new.section
     where application = new.application and changed_at is null;
    return null;
end $$;
create trigger confirmed_until_a_section_comes after insert on application_section for each row
    when (new.answers <> '{"fields": {}, "groups": {}}') execute function answers_are_not_what_was_confirmed();
create trigger confirmed_until_answers_change after update of answers on application_section for each row
    when (new.answers is distinct from old.answers) execute function answers_are_not_what_was_confirmed();

create function confirmation_is_over() returns trigger language plpgsql as $$
begin
    delete from sending_confirmation where application = new.id;
    return null;
end $$;
create trigger confirmed_until_the_stage_changes after update of stage on application for each row
    when (new.stage <> old.stage) execute function confirmation_is_over();
