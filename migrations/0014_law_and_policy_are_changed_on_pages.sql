-- A change of law or policy is a row of its own: who, when, from which day, why. No row is ever changed. On a day the row
-- with the latest valid_from that has come holds, and of two from the same day the one made last.
alter table setting
    drop constraint setting_pkey,
    alter column value drop not null,
    add column value_nn text,
    add column id bigint generated always as identity primary key,
    -- null: it came with the program
    add column made_at timestamptz,
    add column made_by uuid references account,
    add column made_role text,
    add check ((made_at is null) = (made_role is null));
create index on setting (key, valid_from);

-- A text in two written standards is one value with two sides.
update setting s set value_nn = coalesce(
        (select n.value from setting n where n.key = regexp_replace(s.key, '_nb$', '_nn') and n.valid_from <= s.valid_from
         order by n.valid_from desc limit 1),
        (select n.value from setting n where n.key = regexp_replace(s.key, '_nb$', '_nn') order by n.valid_from limit 1),
        s.value)
where s.key ~ '_nb$';
delete from setting where key ~ '_nn$';
update setting set key = regexp_replace(key, '_nb$', '') where key ~ '_nb$';

-- Nobody has decided chapter and post. What is not decided is not printed.
delete from setting
where key = 'budget_item' and value = '0700/60' and source = 'kapittel og post er ikke avklart; 60-post: øremerket til kommuner';
-- Stortinget decides chapters and posts, not a budget of the programme's own.
update setting set value = 'Stortingets budsjettvedtak', value_nn = 'budsjettvedtaket frå Stortinget'
where key = 'scheme_authority' and value = 'Stortingets budsjettvedtak for Praksisnært program';

-- What holds until somebody decides is said, not guessed from a later row: each first value holds from the beginning.
update setting s set valid_from = '1970-01-01'
where not exists (select from setting earlier where earlier.key = s.key and earlier.valid_from < s.valid_from);

create function refuse_setting_change() returns trigger language plpgsql as $$
begin
    raise exception using errcode = 'check_violation', constraint = 'dated_values_do_not_change',
        message = format('%s gets new rows; none is changed or deleted', tg_table_name);
end $$;
create trigger settings_do_not_change before update or delete on setting
    for each row execute function refuse_setting_change();

-- A set that was decided for the programme holds for the calls drafted from its day on. A set without a day was made for
-- one call, with weights of its own.
alter table criteria_set
    add column valid_from date,
    add column source text,
    add column made_by uuid references account,
    add column made_role text,
    add check ((valid_from is null) = (source is null));
update criteria_set set valid_from = '1970-01-01', source = 'fulgte med programmet'
where version = (select min(version) from criteria_set);

-- Corrections of the calendar that came with the reference data; later reference data leave these days alone.
create table holiday_change (
    id              bigint generated always as identity primary key,
    day             date not null,
    -- both null: the day is no holiday
    name_nb         text,
    name_nn         text,
    source          text not null,
    made_at         timestamptz not null,
    made_by         uuid not null references account,
    made_role       text not null,
    check ((name_nb is null) = (name_nn is null))
);
create index on holiday_change (day, id desc);
create trigger holiday_changes_do_not_change before update or delete on holiday_change
    for each row execute function refuse_setting_change();

-- What becomes of municipalities on a day. It is done on that day, with the day's reference data.
create table municipality_change (
    id              bigint generated always as identity primary key,
    kind            text not null check (kind in ('merger', 'renumbering', 'office')),
    on_day          date not null,
    municipalities  integer[] not null check (cardinality(municipalities) > 0),
    -- the municipality that goes on: a new organisation number, or one of those that merge
    becomes         integer,
    number          text check (number ~ '^[0-9]{4}$'),
    name            text,
    fylke           text references fylke,
    office          integer references statsforvalter,
    source          text not null,
    made_at         timestamptz not null,
    made_by         uuid not null references account,
    made_role       text not null,
    done_at         timestamptz,
    withdrawn_at    timestamptz,
    check (done_at is null or withdrawn_at is null),
    check (kind = 'office' or (number is not null and name is not null and fylke is not null)),
    check (kind = 'renumbering' or office is not null),
    check (kind <> 'merger' or becomes is not null)
);
create index on municipality_change (on_day) where done_at is null and withdrawn_at is null;
