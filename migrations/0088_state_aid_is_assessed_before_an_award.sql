-- Each partner that is no public authority is assessed before an award (støtteprosessloven §§ 2, 4 and 5). The assessment keeps
-- what was said of the partner then: when that is changed, it is made again.
create table state_aid_assessment (
    application     uuid not null references application,
    partner         text not null check (length(partner) between 1 and 60),
    said            jsonb not null,
    economic        boolean not null,
    advantage       boolean not null,
    basis           text check (basis in ('not_aid', 'de_minimis', 'de_minimis_sgei', 'block_exemption', 'notifiable')),
    orgnr           integer,
    -- øre
    amount          bigint not null check (amount >= 0),
    elsewhere       bigint not null check (elsewhere >= 0),
    cleared_on      date,
    procurement     text not null check (procurement in ('nothing_bought', 'follows', 'unclear')),
    reason          text not null check (length(reason) between 1 and 3000),
    version         integer not null default 1,
    assessed_at     timestamptz not null,
    assessed_by     uuid not null references account,
    primary key (application, partner),
    constraint only_a_business_gets_an_advantage check (economic or not advantage),
    constraint an_advantage_has_a_basis check ((basis is not null) = advantage),
    constraint aid_has_a_receiver_and_an_amount check
        (basis is null or basis = 'not_aid' or (orgnr is not null and amount > 0))
);

-- The aid in an award, as it was given: with the day's rate. What it has in the register is added when it is registered.
create table aid_award (
    application     uuid not null references application,
    partner         text not null,
    name            text not null,
    orgnr           integer not null,
    basis           text not null check (basis in ('de_minimis', 'de_minimis_sgei', 'block_exemption', 'notifiable')),
    amount          bigint not null check (amount > 0),
    -- kroner for a euro; none where no ceiling in euro is counted against
    rate            numeric(12, 4) check (rate > 0),
    given_on        date not null,
    register_by     date not null,
    register_id     text check (length(register_id) between 1 and 100),
    registered_on   date,
    registered_by   uuid references account,
    primary key (application, partner),
    constraint de_minimis_has_its_rate check (basis not like 'de_minimis%' or rate is not null),
    constraint registered_whole check
        ((register_id is null) = (registered_on is null) and (register_id is null) = (registered_by is null))
);
create index on aid_award (orgnr, given_on);
create index on aid_award (register_by) where register_id is null;

create function refuse_aid_award_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.register_id is not null
        or (new.application, new.partner, new.name, new.orgnr, new.basis, new.amount, new.rate, new.given_on, new.register_by)
           is distinct from
           (old.application, old.partner, old.name, old.orgnr, old.basis, old.amount, old.rate, old.given_on, old.register_by) then
        raise exception using errcode = 'check_violation', constraint = 'aid_stands_as_it_was_given',
            message = 'aid stands as it was given, and is registered once';
    end if;
    return new;
end $$;
create trigger aid_awards_stand before update or delete on aid_award
    for each row execute function refuse_aid_award_change();

-- The ceilings and the years are the regulations'. What the deadline for the register is, is read in the regulation in force before
-- the first award; 20 working days is the shortest that has been proposed. No rate is guessed.
insert into setting (key, valid_from, value, source) values
    ('de_minimis_ceiling', '1970-01-01', '300000', 'forordning (EU) 2023/2831 artikkel 3'),
    ('de_minimis_ceiling_sgei', '1970-01-01', '750000', 'forordning (EU) 2023/2832 artikkel 3'),
    ('de_minimis_years', '1970-01-01', '3', 'forordning (EU) 2023/2831 artikkel 3'),
    ('aid_register_days', '1970-01-01', '20', 'høringsforslag til støtteprosessloven § 7; kontroller mot forskriften som gjelder');
