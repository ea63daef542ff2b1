-- How an office is reached on a day: the row from the latest day that has come, the newest of one day; none when the office
-- has said nothing yet. Rows are never changed or removed.
create function office_contact_on(the_office integer, day date) returns setof office_contact language sql stable rows 1 as $$
    select * from office_contact where office = the_office and valid_from <= day order by valid_from desc, id desc limit 1
$$;
