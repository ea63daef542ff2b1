create table period (
    number          integer primary key check (number in (1, 2)),
    first_year      integer not null unique,
    last_year       integer not null check (last_year = first_year + 4),
    -- period 2 is closed until a midterm decision opens it (NOU 2026: 6 kap. 7.1)
    opened_at       timestamptz,
    opened_by       uuid references account,
    opening_decision text,
    constraint opening_has_its_decision check ((opened_at is null) = (opening_decision is null))
);
insert into period (number, first_year, last_year, opened_at, opening_decision) values
    (1, 2027, 2031, '2027-01-01T00:00:00+01', 'Programmets første periode, NOU 2026: 6 kapittel 7.1'),
    (2, 2032, 2036, null, null);

create table sub_goal (
    number          integer primary key check (number between 1 and 3),
    name_nb         text not null,
    name_nn         text not null
);
insert into sub_goal values
    (1, 'Styrke helsefremmende og forebyggende velferd', 'Styrkje helsefremjande og førebyggjande velferd'),
    (2, 'Ta i bruk gode modeller for organisering og styring av tjenestene', 'Ta i bruk gode modellar for organisering og styring av tenestene'),
    (3, 'Innføre nye boformer, helseteknologi og digitale verktøy', 'Innføre nye buformer, helseteknologi og digitale verktøy');

-- A set of criteria never changes after a call uses it: a change is a new set.
create table criteria_set (
    id              uuid primary key,
    version         integer not null unique check (version > 0),
    made_at         timestamptz not null
);
create table criterion (
    criteria_set    uuid not null references criteria_set,
    code            text not null check (code ~ '^[a-z]+$'),
    position        integer not null,
    weight          integer not null check (weight between 1 and 100),
    name_nb         text not null, name_nn text not null,
    question_nb     text not null, question_nn text not null,
    means_1_nb      text not null, means_1_nn text not null,
    means_3_nb      text not null, means_3_nn text not null,
    means_5_nb      text not null, means_5_nn text not null,
    fairness_nb     text not null, fairness_nn text not null,
    primary key (criteria_set, code),
    unique (criteria_set, position)
);

create table call (
    id              uuid primary key,
    period          integer not null references period,
    -- open, closed and being decided follow from the clock; only what people decide is stored
    stage           text not null check (stage in ('draft', 'published', 'cancelled')),
    title_nb        text not null, title_nn text not null,
    summary_nb      text not null, summary_nn text not null,
    opens_at        timestamptz not null,
    closes_at       timestamptz not null,
    expected_decision_on date not null,
    min_amount      bigint not null check (min_amount >= 0),
    max_amount      bigint check (max_amount >= min_amount),
    criteria_set    uuid not null references criteria_set,
    rules_version   integer not null check (rules_version > 0),
    made_at         timestamptz not null,
    made_by         uuid references account,
    published_at    timestamptz,
    published_by    uuid references account,
    version         integer not null default 1,
    constraint closes_after_it_opens check (closes_at > opens_at),
    constraint published_has_its_time check ((stage = 'draft') = (published_at is null))
);

-- The five mandatory parts of the rules (Bestemmelser om økonomistyring 6.2.1 a-e). A change is a new version.
create table call_rule (
    call            uuid not null references call,
    version         integer not null check (version > 0),
    part            integer not null check (part between 1 and 5),
    text_nb         text not null,
    text_nn         text not null,
    made_at         timestamptz not null,
    primary key (call, version, part)
);

-- A distribution of a year's national frame by a key; inputs are kept so that it can be made again.
create table frame_distribution (
    id              uuid primary key,
    year            integer not null check (year between 2027 and 2036),
    total           bigint not null check (total >= 0),
    reserve         bigint not null check (reserve between 0 and total),
    weight_base     integer not null check (weight_base >= 0),
    weight_population integer not null check (weight_population >= 0),
    weight_municipalities integer not null check (weight_municipalities >= 0),
    population_year integer not null,
    inputs          jsonb not null,
    decided_at      timestamptz not null,
    decided_by      uuid references account,
    constraint key_weights_sum_to_100 check (weight_base + weight_population + weight_municipalities = 100)
);
create index on frame_distribution (year, decided_at desc);

-- The frame in force. This row is what an approval locks.
create table office_frame (
    office          integer not null references statsforvalter,
    year            integer not null check (year between 2027 and 2036),
    amount          bigint not null check (amount >= 0),
    distribution    uuid not null references frame_distribution,
    primary key (office, year)
);
