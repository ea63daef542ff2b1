-- The last time a worker, any of them, looked for work. Whoever asks whether mail leaves reads it here.
create table worker_seen (
    one     boolean primary key default true check (one),
    at      timestamptz not null
);
