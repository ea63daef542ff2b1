-- Where the municipality itself is reached (requirements B8): entered by its office, confirmed by another person there, and
-- never guessed from a name. Who reads it lets the municipality's first administrator in, and is told of decisions.
create table municipality_mailbox (
    id              bigint generated always as identity primary key,
    municipality    integer not null references municipality,
    address         text not null check (address = lower(address) and length(address) between 3 and 254),
    -- where the address stands, for the one who confirms it
    source          text not null check (length(source) between 1 and 300),
    entered_at      timestamptz not null,
    entered_by      uuid not null references account,
    confirmed_at    timestamptz,
    confirmed_by    uuid references account,
    rejected_at     timestamptz,
    rejected_by     uuid references account,
    constraint another_person_confirms check (confirmed_by <> entered_by),
    constraint mailbox_is_confirmed_or_rejected check (
        (confirmed_at is null) = (confirmed_by is null) and (rejected_at is null) = (rejected_by is null)
        and (confirmed_at is null or rejected_at is null))
);
create unique index mailbox_waits_once on municipality_mailbox (municipality) where confirmed_at is null and rejected_at is null;
create index on municipality_mailbox (municipality, confirmed_at desc) where confirmed_at is not null;

-- Of the confirmed addresses the last one.
create function mailbox_of(the_municipality integer) returns text language sql stable as $$
    select address from municipality_mailbox
     where municipality = the_municipality and confirmed_at is not null
     order by confirmed_at desc, id desc limit 1
$$;

create function refuse_mailbox_change() returns trigger language plpgsql as $$
begin
    if old.confirmed_at is not null or old.rejected_at is not null
        or (new.id, new.municipality, new.address, new.source, new.entered_at, new.entered_by)
           is distinct from (old.id, old.municipality, old.address, old.source, old.entered_at, old.entered_by) then
        raise exception using errcode = 'check_violation', constraint = 'a_mailbox_stands',
            message = 'an address that was entered does not change, nor one that was confirmed or rejected';
    end if;
    return new;
end $$;
create trigger mailboxes_stand before update on municipality_mailbox for each row execute function refuse_mailbox_change();

-- Somebody wants to be the first administrator of a municipality that has none.
create table administrator_request (
    id              uuid primary key,
    municipality    integer not null references municipality,
    email           text not null check (email = lower(email) and length(email) between 3 and 254),
    asked_at        timestamptz not null,
    -- somebody in the office; none when it was asked on the page that is open to all
    asked_by        uuid references account,
    -- when the mailbox was asked; none until it is known
    sent_at         timestamptz,
    answered_at     timestamptz,
    approved        boolean,
    -- withdrawn by the office, or by another's answer
    ended_at        timestamptz,
    constraint request_is_answered_whole check ((answered_at is null) = (approved is null)),
    constraint request_ends_once check (answered_at is null or ended_at is null),
    constraint an_answer_follows_the_question check (answered_at is null or sent_at is not null)
);
create index on administrator_request (municipality, asked_at desc);
create unique index administrator_asked_once on administrator_request (municipality, email) where answered_at is null and ended_at is null;

alter table personal_link
    drop constraint personal_link_purpose_check,
    drop constraint link_has_its_content,
    add constraint personal_link_purpose_check check (purpose in ('invitation', 'password', 'partner', 'calendar', 'administrator')),
    add constraint link_has_its_content check (
        -- nobody invites a municipality's first administrator: its own mailbox does
        (purpose = 'invitation' and role is not null and (made_by is not null or role = 'municipality_administrator') and subject is null)
        or (purpose = 'password' and account is not null and role is null and subject is null)
        or (purpose = 'partner' and subject is not null and made_by is not null and role is null and account is null)
        or (purpose = 'calendar' and account is not null and role is null and subject is null)
        or (purpose = 'administrator' and subject is not null and role is null and account is null));

-- Whether anybody can give access in a municipality.
create function has_administrator(the_municipality integer) returns boolean language sql stable as $$
    select exists (select from role_assignment r join account a on a.id = r.account and a.closed_at is null
                   where r.municipality = the_municipality and r.role = 'municipality_administrator' and r.removed_at is null)
$$;
