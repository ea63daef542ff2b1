create table account (
    id              uuid primary key,
    email           text not null check (email = lower(email) and length(email) between 3 and 254),
    -- how letters name the person; role descriptions everywhere else
    name            text not null check (length(name) between 1 and 200),
    password_hash   text,
    language        text not null check (language in ('nb', 'nn')),
    created_at      timestamptz not null,
    closed_at       timestamptz,
    constraint account_email_is_taken unique (email)
);

create table role_assignment (
    id              uuid primary key,
    account         uuid not null references account,
    role            text not null,
    municipality    integer references municipality,
    office          integer references statsforvalter,
    -- kroner; budsjettdisponeringsmyndighet is a written, amount-limited delegation (Bestemmelsene 2.5.2.1)
    amount_limit    bigint check (amount_limit >= 0),
    granted_at      timestamptz not null,
    granted_by      uuid references account,
    removed_at      timestamptz,
    removed_by      uuid references account,
    constraint role_has_its_place check (
        (role in ('municipality_reader', 'municipality_writer', 'municipality_submitter', 'municipality_administrator')
            and municipality is not null and office is null and amount_limit is null)
        or (role in ('caseworker', 'office_leader') and office is not null and municipality is null and amount_limit is null)
        or (role = 'approver' and office is not null and municipality is null and amount_limit is not null)
        or (role in ('ministry_reader', 'frame_manager', 'system_administrator')
            and municipality is null and office is null and amount_limit is null))
);
create index on role_assignment (account) where removed_at is null;
create index on role_assignment (municipality) where removed_at is null;
create index on role_assignment (office) where removed_at is null;
create unique index role_is_given_once on role_assignment
    (account, role, coalesce(municipality, 0), coalesce(office, 0)) where removed_at is null;

-- Only a hash of the token is kept: a leaked table opens no session.
create table session (
    token_hash      bytea primary key check (length(token_hash) = 32),
    account         uuid not null references account,
    acting_as       uuid references role_assignment,
    created_at      timestamptz not null,
    seen_at         timestamptz not null,
    idle_until      timestamptz not null,
    ends_at         timestamptz not null
);
create index on session (account);

create table sign_in_attempt (
    id              bigint generated always as identity primary key,
    at              timestamptz not null,
    -- sha256 of the address typed: what is typed here may be anything
    email_hash      bytea not null,
    address         text not null,
    succeeded       boolean not null
);
create index on sign_in_attempt (email_hash, at) where not succeeded;
create index on sign_in_attempt (address, at) where not succeeded;

-- Invitations and new passwords: single-use links, hashed.
create table one_time_link (
    token_hash      bytea primary key check (length(token_hash) = 32),
    kind            text not null check (kind in ('invitation', 'password')),
    email           text not null,
    account         uuid references account,
    role            text,
    municipality    integer references municipality,
    office          integer references statsforvalter,
    amount_limit    bigint,
    made_by         uuid references account,
    made_at         timestamptz not null,
    expires_at      timestamptz not null,
    used_at         timestamptz,
    constraint link_has_its_content check (
        (kind = 'invitation' and role is not null and made_by is not null)
        or (kind = 'password' and account is not null and role is null))
);
create index on one_time_link (municipality) where used_at is null;
create index on one_time_link (office) where used_at is null;
