-- What a person wants by mail, beside what the law or a deed demands. Who has not chosen is reminded, and not told of new calls.
alter table account
    add column wants_reminders boolean not null default true,
    add column wants_new_calls boolean not null default false;
create index account_wants_new_calls on account (id) where wants_new_calls;

-- A calendar program reads a person's deadlines by a link of their own.
alter table personal_link
    drop constraint personal_link_purpose_check,
    drop constraint link_has_its_content,
    add constraint personal_link_purpose_check check (purpose in ('invitation', 'password', 'partner', 'calendar')),
    add constraint link_has_its_content check (
        (purpose = 'invitation' and role is not null and made_by is not null and subject is null)
        or (purpose in ('password', 'calendar') and account is not null and role is null and subject is null)
        or (purpose = 'partner' and subject is not null and made_by is not null and role is null and account is null));
create unique index one_open_calendar_each on personal_link (account) where purpose = 'calendar' and is_open;

-- Whether one of the days before a deadline has come since then, and the deadline has not passed.
create function now_is_near(deadline date, days_before bigint[], since date, today date) returns boolean language sql immutable as $$
    select deadline >= today and exists (select from unnest(days_before) as n where deadline - n::int > since and deadline - n::int <= today)
$$;
