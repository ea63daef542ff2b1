-- Programmes besides this one that an adviser can point to. A change is a row of its own; on a day the latest that has come
-- holds, and of two from the same day the one made last.
create table other_scheme (
    id              bigint generated always as identity primary key,
    scheme          uuid not null,
    valid_from      date not null,
    name_nb         text not null check (length(name_nb) between 1 and 200),
    name_nn         text not null check (length(name_nn) between 1 and 200),
    owner           text not null check (length(owner) between 1 and 200),
    address         text not null check (address ~ '^https://' and length(address) <= 300),
    -- nobody is pointed to it from that day
    ended           boolean not null default false,
    source          text not null check (length(source) between 1 and 300),
    -- null: it came with the program
    made_at         timestamptz,
    made_by         uuid references account,
    made_role       text,
    check ((made_at is null) = (made_role is null))
);
create index on other_scheme (scheme, valid_from);
create trigger schemes_do_not_change before update or delete on other_scheme
    for each row execute function refuse_setting_change();
insert into other_scheme (scheme, valid_from, name_nb, name_nn, owner, address, source) values
    ('00000000-0000-0000-0110-000000000001', '1970-01-01', 'Kommunalt kompetanse- og innovasjonstilskudd', 'Kommunalt kompetanse- og innovasjonstilskot',
     'Helsedirektoratet', 'https://www.helsedirektoratet.no', 'fulgte med programmet'),
    ('00000000-0000-0000-0110-000000000002', '1970-01-01', 'Medfinansieringsordningen', 'Medfinansieringsordninga',
     'Digitaliseringsdirektoratet', 'https://www.digdir.no', 'fulgte med programmet'),
    ('00000000-0000-0000-0110-000000000003', '1970-01-01', 'Offentlig sektor-ph.d.', 'Offentleg sektor-ph.d.',
     'Norges forskningsråd', 'https://www.forskningsradet.no', 'fulgte med programmet'),
    ('00000000-0000-0000-0110-000000000004', '1970-01-01', 'Innovasjonspartnerskap', 'Innovasjonspartnarskap',
     'Innovasjon Norge', 'https://www.innovasjonnorge.no', 'fulgte med programmet');

insert into setting (key, valid_from, value, source) values
    ('idea_answer_days', '1970-01-01', '10', 'programmets egen regel');

-- Guidance has a series of its own (V2027/1). Whoever asks holds the year's counter until commit: no holes.
create table guidance_counter (
    year            integer primary key,
    last            integer not null check (last > 0)
);

-- A municipality asks its office about something: a question, an idea that is to get an opinion, or a message in a case that
-- is being assessed. Each has its own thread.
create table guidance (
    id              uuid primary key,
    year            integer not null,
    number          integer not null check (number > 0),
    kind            text not null check (kind in ('question', 'idea', 'case')),
    -- who asked, and who has it now; an office that ends gives it on
    municipality    integer not null references municipality,
    owner           integer not null references municipality,
    handler         integer not null references statsforvalter,
    call            uuid references call,
    -- what it is about; of a draft the office sees only what is shown
    application     uuid references application,
    heading         text not null check (length(heading) between 1 and 120),
    need            text check (length(need) between 1 and 2000),
    change          text check (length(change) between 1 and 2000),
    rough_sum       bigint check (rough_sum > 0),
    -- a copy of the sections the municipality chose to show, as they stood
    shown           jsonb not null default '{}',
    language        text not null check (language in ('nb', 'nn')),
    asked_at        timestamptz not null,
    asked_by        uuid not null references account,
    asked_by_role   text not null,
    -- the day by which an idea is to have its opinion
    due_on          date,
    adviser         uuid references account,
    turn            text not null default 'office' check (turn in ('office', 'municipality', 'nobody')),
    turn_since      timestamptz not null,
    opinion         text check (opinion in ('fits', 'does_not_fit', 'another_scheme')),
    opinion_at      timestamptz,
    scheme          bigint references other_scheme,
    -- the day until which the municipality has asked for more time, while nobody has answered
    wished_until    date,
    closed_at       timestamptz,
    closed_by       uuid references account,
    unique (year, number),
    constraint an_idea_has_its_texts check (
        (kind = 'idea') = (need is not null) and (kind = 'idea') = (change is not null) and (kind = 'idea') = (rough_sum is not null)
        and (kind = 'idea') = (due_on is not null)),
    constraint an_opinion_is_of_an_idea check (
        (opinion is null) = (opinion_at is null) and (opinion is null or kind = 'idea') and (scheme is not null) = (opinion is not distinct from 'another_scheme')),
    constraint a_case_thread_has_its_case check (kind <> 'case' or application is not null),
    constraint more_time_is_asked_for_in_a_case check (wished_until is null or kind = 'case'),
    constraint what_is_closed_waits_for_nobody check ((closed_at is null) = (closed_by is null) and (closed_at is null or turn = 'nobody'))
);
create index guidance_of_owner on guidance (owner, asked_at desc, id);
create index guidance_unanswered on guidance (handler, turn_since, id) where turn = 'office';
create index guidance_answered on guidance (handler, turn_since desc, id) where turn <> 'office';
create index guidance_asks_back on guidance (owner, turn_since, id) where turn = 'municipality';
create unique index one_open_thread_in_a_case on guidance (application) where kind = 'case' and closed_at is null;
create index on guidance (application) where application is not null;
create index on guidance (owner, call) where call is not null;

create table guidance_message (
    id              bigint generated always as identity primary key,
    guidance        uuid not null references guidance,
    by_office       boolean not null,
    kind            text not null check (kind in ('message', 'more_time', 'granted', 'declined')),
    text            text not null check (length(text) between 1 and 5000),
    -- the day that is asked for, or given
    day             date,
    written_at      timestamptz not null,
    written_by      uuid not null references account,
    written_by_role text not null,
    constraint a_day_is_asked_for_or_given check ((kind in ('more_time', 'granted')) = (day is not null))
);
create index on guidance_message (guidance, id);

-- What was said and shown stands.
create function refuse_guidance_change() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'guidance_message' or tg_op = 'DELETE' then
        raise exception using errcode = 'check_violation', constraint = 'what_was_said_stands',
            message = 'what was said in guidance is neither changed nor deleted';
    end if;
    if (new.id, new.year, new.number, new.kind, new.municipality, new.call, new.heading, new.need, new.change, new.rough_sum,
        new.shown, new.asked_at, new.asked_by)
       is distinct from
       (old.id, old.year, old.number, old.kind, old.municipality, old.call, old.heading, old.need, old.change, old.rough_sum,
        old.shown, old.asked_at, old.asked_by)
       or (old.opinion is not null and (new.opinion, new.opinion_at, new.scheme) is distinct from (old.opinion, old.opinion_at, old.scheme)) then
        raise exception using errcode = 'check_violation', constraint = 'what_was_said_stands',
            message = 'what was said and shown in guidance does not change';
    end if;
    return new;
end $$;
create trigger guidance_stands before update or delete on guidance for each row execute function refuse_guidance_change();
create trigger guidance_messages_stand before update or delete on guidance_message
    for each row execute function refuse_guidance_change();
