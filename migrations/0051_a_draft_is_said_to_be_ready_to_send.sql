-- A writer, who may not send it, has said that the application can be sent. It holds until an answer is changed: then it
-- stands who changed one, and where. Nothing of it stands when the application is sent.
create table ready_draft (
    application     uuid primary key references application,
    said_at         timestamptz not null,
    said_by         uuid not null references account,
    said_by_role    text not null,
    changed_at      timestamptz,
    changed_by      uuid references account,
    changed_by_role text,
    changed_in      text,
    constraint changed_by_somebody_somewhere check
        (num_nulls(changed_at, changed_by, changed_by_role, changed_in) in (0, 4))
);

-- Whatever writes a section.
create function answers_are_not_what_was_ready() returns trigger language plpgsql as $$
begin
    update ready_draft set changed_at = new.saved_at, changed_by = new.saved_by, changed_by_role = new.saved_by_role, changed_in = new.section
     where application = new.application and changed_at is null;
    return null;
end $$;
create trigger ready_until_a_section_comes after insert on application_section for each row
    when (new.answers <> '{"fields": {}, "groups": {}}') execute function answers_are_not_what_was_ready();
create trigger ready_until_answers_change after update of answers on application_section for each row
    when (new.answers is distinct from old.answers) execute function answers_are_not_what_was_ready();

create function ready_is_over() returns trigger language plpgsql as $$
begin
    delete from ready_draft where application = new.id;
    return null;
end $$;
create trigger ready_until_the_stage_changes after update of stage on application for each row
    when (new.stage <> old.stage) execute function ready_is_over();
