-- Mail that was given up can be sent again by hand. The attempts it had before then are not counted against it.
alter table job add column attempts_before integer not null default 0;
create index job_is_given_up on job (application) where given_up_at is not null;

-- Notices of cases that have not reached their receivers and still matter: a question that is answered or closed needs
-- no notice any more, nor does a decision that the municipality has confirmed reading.
create view undelivered_notice as
select j.id, j.application, a.handler, j.payload, j.attempts - j.attempts_before as attempts, j.created_at, j.due_at, j.given_up_at
  from job j join application a on a.id = j.application
 where j.kind = 'mail' and j.done_at is null and (j.given_up_at is not null or j.last_error is not null)
   and (j.worth_until is null or j.given_up_at is null or j.given_up_at < j.worth_until)
   and case j.payload->>'kind'
           when 'vedtak' then not exists (select from decision d where d.application = a.id and d.opened_at is not null)
           when 'sporsmal' then exists (select from information_request r where r.application = a.id and r.asked_at <= j.created_at
                                           and r.answered_at is null and r.closed_at is null)
           when 'svarfrist' then exists (select from information_request r where r.application = a.id and r.asked_at <= j.created_at
                                            and r.answered_at is null and r.closed_at is null)
           else true
       end;

-- It was written as the time of the decision, before any notice had left; `notice_sent_at` says when one did. Not written
-- any more; the column goes when no program that writes it can still be running.
alter table decision alter column notified_at drop not null;
