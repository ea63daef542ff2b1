-- Who has an application now. `municipality` and `office` go on telling who applied and who received it or decided, and
-- reports count by them; the owner writes, answers and reads, the handler assesses and follows up. They are the same until
-- municipalities or offices end.
alter table application
    add column owner integer references municipality,
    add column handler integer references statsforvalter;
update application set owner = municipality, handler = office;
alter table application
    alter column owner set not null,
    add constraint a_case_has_a_handler check ((handler is null) = (office is null)),
    add constraint a_draft_is_its_owners check (stage <> 'draft' or deleted_at is not null or owner = municipality);
create index on application (owner, created_at desc);
create index on application (handler, stage, caseworker) where stage <> 'draft';

create function application_is_somebodys() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.owner := coalesce(new.owner, new.municipality);
        new.handler := coalesce(new.handler, new.office);
    elsif new.office is distinct from old.office and new.handler is not distinct from old.handler then
        new.handler := new.office;
    end if;
    return new;
end $$;
create trigger application_is_somebodys before insert or update of office on application
    for each row execute function application_is_somebodys();

-- What was done before drafts, cases and access followed is followed up the next night.
alter table municipality_change add column followed_at timestamptz;
