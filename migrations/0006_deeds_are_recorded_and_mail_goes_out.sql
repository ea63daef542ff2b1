create table event (
    id              bigint generated always as identity primary key,
    at              timestamptz not null,
    kind            text not null check (kind ~ '^[a-z_]+$'),
    actor           uuid references account,
    actor_role      text not null,
    application     uuid references application,
    call            uuid references call,
    office          integer references statsforvalter,
    municipality    integer references municipality,
    -- visible to the office only
    internal        boolean not null default false,
    data            jsonb not null default '{}'
);
create index on event (application, id) where application is not null;

create table outbox (
    id              bigint generated always as identity primary key,
    kind            text not null check (kind in ('mail')),
    -- the same deed never sends twice
    dedupe          text not null unique,
    payload         jsonb not null,
    run_at          timestamptz not null,
    attempts        integer not null default 0,
    done_at         timestamptz,
    given_up_at     timestamptz,
    last_error      text
);
create index on outbox (run_at) where done_at is null and given_up_at is null;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception using errcode = 'check_violation', constraint = 'records_do_not_change',
        message = format('%s is never changed or deleted', tg_table_name);
end $$;
create trigger events_do_not_change before update or delete on event for each row execute function refuse_change();
create trigger submissions_do_not_change before update or delete on submission for each row execute function refuse_change();
create function refuse_letter_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (to_jsonb(new) - 'opened_at' - 'opened_by') <> (to_jsonb(old) - 'opened_at' - 'opened_by') then
        raise exception using errcode = 'check_violation', constraint = 'records_do_not_change',
            message = 'a decision is never changed or deleted';
    end if;
    return new;
end $$;
create trigger decisions_do_not_change before update or delete on decision for each row execute function refuse_letter_change();
