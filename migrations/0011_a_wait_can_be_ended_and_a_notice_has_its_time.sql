-- The office ends the wait when the deadline has passed; a withdrawal ends it too. A closed request is not answered.
alter table information_request
    add column closed_at timestamptz,
    -- counts the savings of the answer while it is being written: two people never overwrite each other
    add column answer_version integer not null default 0,
    add constraint answered_or_closed check (answered_at is null or closed_at is null);
update information_request r set closed_at = a.withdrawn_at
  from application a
 where a.id = r.application and a.stage = 'withdrawn' and r.answered_at is null;
drop index one_open_request;
create unique index one_open_request on information_request (application) where answered_at is null and closed_at is null;

-- When the notice of the decision left; the time to appeal runs from that day when it is later than the decision's.
alter table decision add column notice_sent_at timestamptz;
create or replace function refuse_letter_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (to_jsonb(new) - 'opened_at' - 'opened_by' - 'notice_sent_at')
            <> (to_jsonb(old) - 'opened_at' - 'opened_by' - 'notice_sent_at')
        or (old.notice_sent_at is not null and new.notice_sent_at is distinct from old.notice_sent_at) then
        raise exception using errcode = 'check_violation', constraint = 'records_do_not_change',
            message = 'a decision is never changed or deleted';
    end if;
    return new;
end $$;
update decision d set notice_sent_at = sent.at
  from (select case when dedupe like 'decision:%' then split_part(dedupe, ':', 2)::uuid end as application, min(done_at) as at
          from outbox where dedupe like 'decision:%' and done_at is not null group by 1) as sent
 where sent.application = d.application;
