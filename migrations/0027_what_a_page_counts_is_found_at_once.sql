-- A case says how many awards its municipality has had; mail that has not gone out is listed, given up or not.
create index on decision (municipality) where total > 0;
create index job_is_unsent on job (kind, given_up_at, due_at) where done_at is null;
