-- Mail was the only work that followed a deed. Documents, exports and reminders follow in the same queue.
alter table outbox rename to job;
alter sequence outbox_id_seq rename to job_id_seq;
alter table job rename constraint outbox_pkey to job_pkey;
alter table job rename constraint outbox_dedupe_key to job_dedupe_key;
alter table job rename column run_at to due_at;
alter table job
    -- a new kind is a word in the program; a worker takes only the kinds it knows
    drop constraint outbox_kind_check,
    add constraint kind_is_a_word check (kind ~ '^[a-z_]+$'),
    -- the case the work is about, if it is about one
    add column application uuid references application,
    add column created_at timestamptz,
    -- a worker has the job until then; one that dies gives it back so
    add column claimed_until timestamptz,
    -- not worth doing after: a link that no longer opens anything
    add column worth_until timestamptz;
update job set created_at = least(due_at, done_at);
alter table job alter column created_at set not null;
-- The name of a mail about a case has the case in it: `receipt:CASE:ADDRESS`, `request:REQUEST:CASE:ADDRESS`.
update job j set application = a.id
  from application a
 where a.id = substring(j.dedupe from '^(?:receipt|decision|request:[^:]+|deadline:[^:]+):([0-9a-f-]{36}):')::uuid;
alter table job
    add constraint done_or_given_up check (done_at is null or given_up_at is null);
drop index outbox_run_at_idx;
create index job_is_due on job (kind, due_at, id) where done_at is null and given_up_at is null;
create index job_is_unfinished on job (application) where done_at is null;
create index job_is_finished on job (coalesce(done_at, given_up_at)) where coalesce(done_at, given_up_at) is not null;
