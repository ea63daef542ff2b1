-- A municipality that is asked about its part sees it when it is signed in, and answers there or by the link: one answer.
alter table partner_confirmation
    -- the municipality that is asked, or who goes on for it; none for a partner
    add column municipality integer references municipality,
    -- who of that municipality has answered, signed in; none of whoever answered by the link
    add column answered_by uuid references account,
    add column answered_by_role text,
    add constraint answered_by_the_asked check (
        (answered_by is null) = (answered_by_role is null)
        and (answered_by is null or (answered_at is not null and municipality is not null)));

-- What was asked already: a municipality that follows is named by its number.
alter table partner_confirmation disable trigger confirmations_stand;
update partner_confirmation c set municipality = m.orgnr
  from municipality m where c.part = 'follower' and c.party = m.orgnr::text;
alter table partner_confirmation enable trigger confirmations_stand;

-- What waits for a municipality's own answer, by the last day to give it.
create index partner_confirmation_waits on partner_confirmation (municipality, expires_at, id)
    where answered_at is null and revoked_at is null and municipality is not null;
-- All it is asked: what waits first, then the latest.
create index partner_confirmation_of_asked on partner_confirmation (municipality, (answered_at is not null), asked_at desc, id desc)
    where revoked_at is null and municipality is not null;

-- As before; but whose it is to answer follows the map.
create or replace function refuse_confirmation_change() returns trigger language plpgsql as $$
begin
    if (old.answered_at is not null and to_jsonb(new) - 'municipality' is distinct from to_jsonb(old) - 'municipality')
        or (new.id, new.application, new.part, new.party, new.shown, new.address, new.asked_at, new.asked_by, new.expires_at)
           is distinct from
           (old.id, old.application, old.part, old.party, old.shown, old.address, old.asked_at, old.asked_by, old.expires_at) then
        raise exception using errcode = 'check_violation', constraint = 'an_answer_stands',
            message = 'what a partner was shown and has answered does not change';
    end if;
    return new;
end $$;
