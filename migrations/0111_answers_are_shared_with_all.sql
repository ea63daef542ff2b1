-- An adviser makes a question and its answer public, rewritten so that nobody can see who asked. What was public stands, and
-- may be withdrawn.
create table public_answer (
    id              bigint generated always as identity primary key,
    call            uuid not null references call,
    -- the thread it was asked in, which only its own sides see
    guidance        uuid not null references guidance,
    office          integer not null references statsforvalter,
    language        text not null check (language in ('nb', 'nn')),
    heading         text not null check (length(heading) between 1 and 120),
    question        text not null check (length(question) between 1 and 2000),
    answer          text not null check (length(answer) between 1 and 5000),
    published_at    timestamptz not null,
    published_by    uuid not null references account,
    published_by_role text not null,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid references account,
    constraint withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index public_answer_in_order on public_answer (call, id desc) where withdrawn_at is null;
create index on public_answer (guidance);
