-- Where letters, appeals and questions go. Dated like the settings: no row is ever changed, and a letter keeps what it said.
create table office_contact (
    id              bigint generated always as identity primary key,
    office          integer not null references statsforvalter,
    valid_from      date not null,
    postal_address  text not null check (postal_address <> ''),
    email           text not null check (email <> ''),
    telephone       text not null check (telephone <> ''),
    web_form        text not null default '',
    made_at         timestamptz not null,
    made_by         uuid not null references account,
    made_role       text not null
);
create index on office_contact (office, valid_from);
create trigger office_contacts_do_not_change before update or delete on office_contact
    for each row execute function refuse_setting_change();

-- Corrections of an office's name and written standard; later reference data leave these offices alone.
create table office_name_change (
    id              bigint generated always as identity primary key,
    office          integer not null references statsforvalter,
    name            text not null check (name <> ''),
    standard        text not null check (standard in ('nb', 'nn')),
    source          text not null,
    made_at         timestamptz not null,
    made_by         uuid not null references account,
    made_role       text not null
);
create index on office_name_change (office, id desc);
create trigger office_name_changes_do_not_change before update or delete on office_name_change
    for each row execute function refuse_setting_change();
