-- How far ahead of the real time a demonstration is. Only a program that is told so at its start, over demo data, looks here.
create table demo_clock (
    one             boolean primary key default true check (one),
    ahead_seconds   bigint not null,
    set_at          timestamptz not null,
    set_by          uuid not null references account
);
