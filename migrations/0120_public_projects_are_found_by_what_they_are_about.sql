-- What anybody may find: what was awarded, what was refused (without whose it was), and the awards of the earlier scheme.
-- Written with the deed that makes it public; anew each night where the words are read otherwise than before (edition).
create table public_project (
    id              bigint generated always as identity primary key,
    application     uuid unique references application,
    decision        uuid unique references decision,
    earlier_award   integer unique references earlier_award on delete cascade,
    edition         integer not null,
    -- as it is shown: what was refused has no names of municipalities
    title           text not null,
    summary         text not null,
    constraint it_is_one_thing check ((application is null) = (decision is null) and (decision is null) <> (earlier_award is null))
);

-- What each is about, and how strongly, in hundredths (domain/values/topics). Read the newest first and no further than a
-- limit, so that a search costs the same however many there are.
create table project_term (
    term            text not null,
    project         bigint not null references public_project on delete cascade,
    strength        smallint not null check (strength > 0),
    primary key (term, project) include (strength)
);
create index on project_term (project);

-- The words that are known, with their groups of three letters: what a misspelled one is held against.
create table project_word (
    term            text primary key,
    trigrams        text[] not null
);
create index on project_word using gin (trigrams);

-- What a municipality answers when it is shown a project like its own. Kept with the draft, and read by the office.
create table similar_answer (
    id              bigint generated always as identity primary key,
    application     uuid not null references application on delete cascade,
    project         bigint references public_project on delete set null,
    -- as they were shown
    title           text not null,
    whose           text not null,
    answer          text not null check (answer in ('builds_on', 'differs', 'not_alike')),
    why             text not null default '' check (length(why) <= 1000),
    answered_at     timestamptz not null,
    answered_by     uuid not null references account,
    unique (application, project),
    constraint what_differs_says_why check ((answer = 'differs') = (why <> ''))
);
create index on similar_answer (project);
