create table application (
    id              uuid primary key,
    call            uuid not null references call,
    municipality    integer not null references municipality,
    stage           text not null check (stage in
        ('draft', 'submitted', 'under_assessment', 'awaiting_information', 'recommended', 'decided', 'withdrawn')),
    -- the written standard the municipality applies in; letters to a neutral municipality follow it
    language        text not null check (language in ('nb', 'nn')),
    title           text not null default '',
    example         boolean not null default false,
    -- a draft that was never sent is emptied, not a case document (bevaringsforskrifta concerns case documents)
    deleted_at      timestamptz,
    created_at      timestamptz not null,
    created_by      uuid not null references account,
    version         integer not null default 1,
    -- from submission on
    office          integer references statsforvalter,
    case_year       integer,
    case_number     integer,
    submitted_at    timestamptz,
    submitted_by    uuid references account,
    submitter_role  text,
    late            boolean,
    late_reason     text,
    rules_version   integer,
    -- what the case is about, for lists and sums; from the latest submission
    summary         text,
    contact_role    text,
    contact_email   text,
    phase_from      integer check (phase_from between 1 and 5),
    phase_to        integer check (phase_to between 1 and 5),
    innovation      text check (innovation in ('new', 'adapted')),
    applied_total   bigint check (applied_total >= 0),
    first_year      integer,
    last_year       integer,
    -- from assignment on
    caseworker      uuid references account,
    information_due timestamptz,
    recommended_at  timestamptz,
    decided_at      timestamptz,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid references account,
    constraint case_number_is_unique unique (case_year, case_number),
    constraint only_a_draft_is_deleted check (deleted_at is null or stage = 'draft'),
    constraint receipt_is_whole check (
        (stage = 'draft' and submitted_at is null and case_number is null and office is null)
        or (stage <> 'draft' and submitted_at is not null and submitted_by is not null and case_year is not null
            and case_number is not null and office is not null and late is not null and applied_total is not null
            and rules_version is not null)),
    constraint somebody_has_the_case check (stage not in ('under_assessment', 'awaiting_information', 'recommended', 'decided') or caseworker is not null),
    constraint waiting_has_a_deadline check ((stage = 'awaiting_information') = (information_due is not null)),
    constraint recommended_has_its_time check (stage <> 'recommended' or recommended_at is not null),
    constraint decided_has_its_time check ((stage = 'decided') = (decided_at is not null)),
    constraint withdrawn_has_its_time check ((stage = 'withdrawn') = (withdrawn_at is not null))
);
create index on application (municipality, created_at desc);
create index on application (office, stage, caseworker) where stage <> 'draft';
create index on application (call, stage);

create table case_counter (
    year            integer primary key,
    last            integer not null
);

-- Answers exactly as typed, also invalid ones: nothing typed is ever lost.
create table application_section (
    application     uuid not null references application on delete cascade,
    section         text not null,
    answers         jsonb not null,
    finished        boolean not null default false,
    version         integer not null default 1,
    saved_at        timestamptz not null,
    saved_by        uuid not null references account,
    saved_by_role   text not null,
    primary key (application, section)
);

-- What was sent, unchanged for ever; number 2 and on answer a request for information.
create table submission (
    application     uuid not null references application,
    number          integer not null check (number > 0),
    answers         jsonb not null,
    sent_at         timestamptz not null,
    sent_by         uuid not null references account,
    primary key (application, number)
);

-- Facts of the latest submission, for sums and filters. Written only together with a submission.
create table application_year (
    application     uuid not null references application on delete cascade,
    year            integer not null,
    cost            bigint not null check (cost >= 0),
    applied         bigint not null check (applied >= 0),
    own_money       bigint not null check (own_money >= 0),
    own_work        bigint not null check (own_work >= 0),
    other_grants    bigint not null check (other_grants >= 0),
    partners        bigint not null check (partners >= 0),
    primary key (application, year),
    constraint budget_balances check (cost = applied + own_money + own_work + other_grants + partners)
);
create table application_sub_goal (
    application     uuid not null references application on delete cascade,
    sub_goal        integer not null references sub_goal,
    weight          integer not null check (weight between 1 and 100),
    primary key (application, sub_goal)
);
create table application_benefit (
    application     uuid not null references application on delete cascade,
    position        integer not null,
    name            text not null,
    kind            text not null,
    budget_bearer   text not null,
    level           text not null,
    indicator       text not null,
    unit            text not null,
    rises           boolean not null,
    baseline        numeric,
    baseline_on     date,
    baseline_source text,
    exception_reason text,
    exception_due   date,
    target          numeric not null,
    target_on       date not null,
    owner           text not null,
    primary key (application, position),
    constraint baseline_or_reasoned_exception check (
        (baseline is not null and baseline_on is not null and baseline_source is not null and exception_reason is null)
        or (baseline is null and exception_reason is not null and exception_due is not null))
);
create table application_partner (
    application     uuid not null references application on delete cascade,
    position        integer not null,
    name            text not null,
    kind            text not null,
    primary key (application, position)
);
create table application_follower (
    application     uuid not null references application on delete cascade,
    municipality    integer not null references municipality,
    primary key (application, municipality)
);
create index on application_follower (municipality);

create table information_request (
    id              uuid primary key,
    application     uuid not null references application,
    question        text not null check (length(question) between 1 and 10000),
    sections        text[] not null check (cardinality(sections) > 0),
    asked_at        timestamptz not null,
    asked_by        uuid not null references account,
    due_at          timestamptz not null,
    answer          text,
    answered_at     timestamptz,
    answered_by     uuid references account,
    submission      integer,
    constraint answer_is_whole check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (submission is null))
);
create index on information_request (application);
create unique index one_open_request on information_request (application) where answered_at is null;
