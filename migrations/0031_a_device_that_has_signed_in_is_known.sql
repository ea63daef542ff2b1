-- A browser that has signed in to an account has its own count of wrong passwords there: whoever guesses from elsewhere
-- cannot lock the owner out. Only a hash of the cookie is kept.
create table known_device (
    account         uuid not null references account,
    token_hash      bytea not null check (length(token_hash) = 32),
    seen_at         timestamptz not null,
    primary key (account, token_hash)
);
create index on known_device (token_hash);
create index on known_device (seen_at);
