-- Partners, municipalities that apply together and those that follow are asked whether what is said of them is right. What they
-- were shown is kept whole: the answer is to that, whatever is written afterwards.
create table partner_confirmation (
    id              uuid primary key,
    application     uuid not null references application on delete cascade,
    part            text not null check (part in ('partner', 'cooperating', 'follower')),
    -- the row's id among the answers, or the organisation number of a municipality that follows
    party           text not null check (length(party) between 1 and 60),
    shown           jsonb not null,
    address         text not null check (length(address) between 3 and 254),
    asked_at        timestamptz not null,
    asked_by        uuid not null references account,
    expires_at      timestamptz not null check (expires_at > asked_at),
    -- taken back, or replaced by a later question
    revoked_at      timestamptz,
    answered_at     timestamptz,
    confirmed       boolean,
    answered_name   text check (length(answered_name) between 1 and 200),
    answered_role   text check (length(answered_role) between 1 and 200),
    comment         text check (length(comment) <= 2000),
    constraint confirmation_is_whole check (
        (answered_at is null) = (confirmed is null) and (answered_at is null) = (answered_name is null)
        and (answered_at is null) = (answered_role is null) and (answered_at is null) = (comment is null)),
    constraint who_declines_says_why check (confirmed or length(comment) > 0),
    constraint a_question_is_answered_or_taken_back check (answered_at is null or revoked_at is null)
);
create index on partner_confirmation (application, asked_at desc);
create unique index one_open_question_to_a_party on partner_confirmation (application, part, party)
    where answered_at is null and revoked_at is null;

-- What somebody has answered, and what they were shown, stands.
create function refuse_confirmation_change() returns trigger language plpgsql as $$
begin
    if old.answered_at is not null
        or (new.id, new.application, new.part, new.party, new.shown, new.address, new.asked_at, new.asked_by, new.expires_at)
           is distinct from
           (old.id, old.application, old.part, old.party, old.shown, old.address, old.asked_at, old.asked_by, old.expires_at) then
        raise exception using errcode = 'check_violation', constraint = 'an_answer_stands',
            message = 'what a partner was shown and has answered does not change';
    end if;
    return new;
end $$;
create trigger confirmations_stand before update on partner_confirmation
    for each row execute function refuse_confirmation_change();

alter table personal_link
    drop constraint personal_link_purpose_check,
    drop constraint link_has_its_content,
    add constraint personal_link_purpose_check check (purpose in ('invitation', 'password', 'partner')),
    add constraint link_has_its_content check (
        (purpose = 'invitation' and role is not null and made_by is not null and subject is null)
        or (purpose = 'password' and account is not null and role is null and subject is null)
        or (purpose = 'partner' and subject is not null and made_by is not null and role is null and account is null));

insert into setting (key, valid_from, value, source) values
    ('partner_link_days', '1970-01-01', '30', 'forslag, settes av departementet');
