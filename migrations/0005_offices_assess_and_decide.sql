create table assessment (
    application     uuid primary key references application,
    outcome         text check (outcome in ('granted', 'partly_granted', 'rejected', 'dismissed')),
    main_reason     text not null default '',
    conditions      text not null default '',
    -- what is not supported and why; only when partly granted
    shortfall_reason text not null default '',
    returned_reason text,
    version         integer not null default 1,
    saved_at        timestamptz not null,
    saved_by        uuid not null references account
);
create table assessment_score (
    application     uuid not null references assessment,
    criterion       text not null,
    score           integer check (score between 1 and 5),
    reason          text not null default '',
    primary key (application, criterion)
);
-- Proposed per year; a proposal binds nothing.
create table assessment_year (
    application     uuid not null references assessment,
    year            integer not null,
    amount          bigint not null check (amount >= 0),
    primary key (application, year)
);

create table decision (
    id              uuid primary key,
    application     uuid not null unique references application,
    office          integer not null references statsforvalter,
    municipality    integer not null references municipality,
    outcome         text not null check (outcome in ('granted', 'partly_granted', 'rejected', 'dismissed')),
    total           bigint not null check (total >= 0),
    standard        text not null check (standard in ('nb', 'nn')),
    law_profile     text not null,
    caseworker      uuid not null references account,
    approver        uuid not null references account,
    decided_at      timestamptz not null,
    notified_at     timestamptz not null,
    appeal_last_day date,
    reporting       boolean not null,
    -- every slot of the letter as it was when decided: a letter never changes afterwards
    letter          jsonb not null,
    opened_at       timestamptz,
    opened_by       uuid references account,
    constraint two_people_decide check (caseworker <> approver),
    constraint award_has_money check ((outcome in ('granted', 'partly_granted')) = (total > 0))
);
create index on decision (office, decided_at);

-- The register of commitments (Bestemmelsene 6.3.4). The sum per office and year never exceeds the office's frame.
create table commitment (
    application     uuid not null references application,
    year            integer not null,
    office          integer not null,
    amount          bigint not null check (amount > 0),
    basis           text not null check (basis in ('appropriation', 'commitment_authority', 'reservation')),
    decision        uuid not null references decision,
    primary key (application, year),
    foreign key (office, year) references office_frame (office, year)
);
create index on commitment (office, year) include (amount);
create index on commitment (year) include (amount);

-- The last line of defence behind the locked check in the store: the sum is never over the frame,
-- and nothing reaches into a period that is not open.
create function commitment_fits_frame() returns trigger language plpgsql as $$
declare
    framed bigint;
    used bigint;
begin
    select amount into framed from office_frame where office = new.office and year = new.year for update;
    select coalesce(sum(amount), 0) into used from commitment where office = new.office and year = new.year and application <> new.application;
    if used + new.amount > framed then
        raise exception using errcode = 'check_violation', constraint = 'frame_is_not_exceeded',
            message = format('frame of %s for %s exceeded', new.office, new.year);
    end if;
    if not exists (select from period where new.year between first_year and last_year and opened_at is not null) then
        raise exception using errcode = 'check_violation', constraint = 'period_is_open',
            message = format('%s is in a period that is not open', new.year);
    end if;
    return new;
end $$;
create trigger commitment_fits_frame before insert or update on commitment
    for each row execute function commitment_fits_frame();
