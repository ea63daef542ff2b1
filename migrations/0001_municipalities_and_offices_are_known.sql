-- Public reference data. Keyed by organisation number: municipality numbers change at mergers and splits.

create table fylke (
    number          text primary key check (number ~ '^[0-9]{2}$'),
    name            text not null,
    official_name   text not null,
    orgnr           integer not null unique,
    valid_from      date not null,
    valid_to        date check (valid_to > valid_from)
);

create table statsforvalter (
    orgnr           integer primary key check (orgnr between 800000000 and 999999999),
    slug            text not null unique check (slug ~ '^[a-z-]+$'),
    name            text not null,
    -- the written standard of the office's registered name, used in its own letters' letterhead
    standard        text not null check (standard in ('nb', 'nn')),
    seat            text not null
);

create table statsforvalter_fylke (
    office          integer not null references statsforvalter,
    fylke           text not null references fylke,
    valid_from      date not null,
    valid_to        date check (valid_to > valid_from),
    primary key (fylke, valid_from)
);

create table municipality (
    orgnr               integer primary key check (orgnr between 800000000 and 999999999),
    number              text not null unique check (number ~ '^[0-9]{4}$'),
    -- the name shown on pages: with Sami and Kven forms, as the register has it
    name                text not null,
    name_no             text not null,
    name_sami           text,
    sami_language       text check (sami_language in ('se', 'smj', 'sma')),
    name_kven           text,
    fylke               text not null references fylke,
    centrality          integer not null check (centrality between 1 and 6),
    population          integer not null check (population > 0),
    population_year     integer not null,
    -- språklova § 15: null is «ikke avklart», to be set by an administrator
    language_decision   text check (language_decision in ('nb', 'nn', 'neutral')),
    sami_area_category  text,
    constraint sami_name_has_language check ((name_sami is null) = (sami_language is null))
);
create index on municipality (fylke);

create table municipality_name (
    municipality    integer not null references municipality,
    number          text not null,
    name            text not null,
    valid_from      date not null,
    valid_to        date check (valid_to > valid_from),
    primary key (municipality, valid_from)
);

create table municipality_population (
    municipality    integer not null references municipality,
    year            integer not null,
    population      integer not null check (population > 0),
    primary key (municipality, year)
);

create table municipality_language_decision (
    municipality    integer not null references municipality,
    decision        text not null check (decision in ('nb', 'nn', 'neutral')),
    valid_from      date not null,
    source          text not null,
    primary key (municipality, valid_from)
);

-- Which office decides for which municipality, dated (requirements F8, I1).
create table municipality_office (
    municipality    integer not null references municipality,
    office          integer not null references statsforvalter,
    valid_from      date not null,
    valid_to        date check (valid_to > valid_from),
    primary key (municipality, valid_from)
);
create unique index one_current_office on municipality_office (municipality) where valid_to is null;
create index on municipality_office (office) where valid_to is null;

-- Helligdager og likestilte dager: the appeal deadline moves past them (domstolloven § 149).
create table holiday (
    day             date primary key,
    name_nb         text not null,
    name_nn         text not null
);

-- Real awards under the earlier scheme: what others have done before.
create table earlier_award (
    id              integer generated always as identity primary key,
    office_name     text not null,
    year            integer not null,
    municipality_name text not null,
    project         text not null,
    partners        text not null,
    amount          bigint not null check (amount >= 0),
    source_url      text not null,
    unique (year, municipality_name, project)
);

-- Law and policy that may change: dated values with their source, never constants in code.
create table setting (
    key             text not null check (key ~ '^[a-z_]+$'),
    valid_from      date not null,
    value           text not null,
    source          text not null,
    primary key (key, valid_from)
);
insert into setting (key, valid_from, value, source) values
    ('law_profile',          '1970-01-01', 'fvl1967', 'lov 10. februar 1967'),
    ('appealable',           '2027-01-01', 'yes', 'Bestemmelser om økonomistyring 6.3.3: som hovedregel enkeltvedtak'),
    ('appeal_body_nb',       '2027-01-01', 'Helse- og omsorgsdepartementet', 'organet som har delegert'),
    ('appeal_body_nn',       '2027-01-01', 'Helse- og omsorgsdepartementet', 'organet som har delegert'),
    ('ministry_nb',          '2027-01-01', 'Helse- og omsorgsdepartementet', 'forutsatt ansvarlig departement'),
    ('ministry_nn',          '2027-01-01', 'Helse- og omsorgsdepartementet', 'forutsatt ansvarlig departement'),
    ('scheme_authority_nb',  '2027-01-01', 'Stortingets budsjettvedtak for Praksisnært program', 'ikke avklart før ordningen er vedtatt'),
    ('scheme_authority_nn',  '2027-01-01', 'budsjettvedtaket i Stortinget for Praksisnært program', 'ikke avklart før ordningen er vedtatt'),
    ('budget_item',          '2027-01-01', '0700/60', 'kapittel og post er ikke avklart; 60-post: øremerket til kommuner'),
    ('reporting_threshold',  '1970-01-01', '100000', 'Bestemmelser om økonomistyring 6.4.1, til og med 2025'),
    ('reporting_threshold',  '2026-01-01', '1000000', 'Bestemmelser om økonomistyring 6.4.1, fra 1. januar 2026'),
    ('appeal_weeks',         '1970-01-01', '3', 'forvaltningsloven 1967 § 29; forvaltningsloven 2025 § 63'),
    ('acceptance_weeks',     '2027-01-01', '3', 'forslag, settes av departementet'),
    ('retention_years',      '2027-01-01', '10', 'forslag, ikke avklart'),
    ('reply_weeks',          '2027-01-01', '2', 'rimelig frist for tilleggsopplysninger, forslag'),
    ('reallocation_limit_percent', '2027-01-01', '20', 'forslag, settes av departementet'),
    ('report_month_day',     '2027-01-01', '03-01', 'årshjulet, forslag'),
    ('appropriation_basis',  '2027-01-01', 'reservation', 'år etter budsjettåret gis med forbehold om Stortingets bevilgning');
