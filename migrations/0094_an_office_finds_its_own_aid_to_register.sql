-- The worklist counts the office's aid that has no number in the register yet: found by the office, not by reading the country's.
alter table application add column aid_to_register boolean not null default false;
update application a set aid_to_register = true
    where exists (select from aid_award w where w.application = a.id and w.register_id is null);
create index application_aid_to_register on application (handler) where aid_to_register;

create function mark_aid_to_register() returns trigger language plpgsql as $$
begin
    update application a set aid_to_register = w.waits
        from (select exists (select from aid_award where application = new.application and register_id is null) as waits) w
        where a.id = new.application and a.aid_to_register <> w.waits;
    return null;
end $$;
create trigger aid_waits_for_its_number after insert or update of register_id on aid_award
    for each row execute function mark_aid_to_register();
