-- By when the municipality accepts an award, as its letter says. Kept with the application, so that what it has to do is read
-- in the order of its days and no further than the page.
alter table application add column accept_by date;

create function award_is_accepted_by_a_day() returns trigger language plpgsql as $$
begin
    update application set accept_by = (new.letter ->> 'acceptance_last_day')::date where id = new.application;
    return null;
end $$;
create trigger award_is_accepted_by_a_day after insert on decision for each row
    when (new.letter ->> 'acceptance_last_day' is not null) execute function award_is_accepted_by_a_day();

-- Nothing else follows from it.
alter table application disable trigger user;
update application a set accept_by = (d.letter ->> 'acceptance_last_day')::date from decision d
 where d.application = a.id and d.letter ->> 'acceptance_last_day' is not null;
alter table application enable trigger user;

create index application_to_accept on application (owner, accept_by, id) where accept_by is not null;
