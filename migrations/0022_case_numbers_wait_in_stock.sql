-- Numbers nobody has: each sending takes the lowest that no other sending holds, and deletes its row. A sending that is
-- rolled back puts its number back, and the next takes it: no holes. One that hangs holds its own number and delays
-- nobody.
create table case_number (
    year    integer not null,
    number  integer not null check (number > 0),
    primary key (year, number)
);
comment on column case_counter.last is 'the highest number that has been put in stock';

-- What has been counted and is nobody's, should there be any.
insert into case_number
select c.year, n from case_counter c cross join lateral generate_series(1, c.last) n
 where not exists (select from application a where a.case_year = c.year and a.case_number = n);

-- Puts more numbers in stock when fewer than `enough` lie there. Called alone, it is one statement and holds nothing
-- afterwards; it does not even wait (`patient` false) for somebody who is putting in. In a deed it holds the year's
-- counter until commit: only a deed that finds nothing does that.
create function stock_case_numbers(the_year integer, enough integer, patient boolean) returns void language plpgsql as $$
declare
    put_in integer;
begin
    if (select count(*) from (select from case_number where year = the_year limit enough) as there) >= enough then
        return;
    end if;
    insert into case_counter (year, last) values (the_year, 0) on conflict do nothing;
    if patient then
        select last into put_in from case_counter where year = the_year for update;
    else
        select last into put_in from case_counter where year = the_year for update skip locked;
    end if;
    -- Whoever waited finds what the other has put in: each statement sees what is committed.
    if put_in is null or (select count(*) from (select from case_number where year = the_year limit enough) as there) >= enough then
        return;
    end if;
    insert into case_number select the_year, n from generate_series(put_in + 1, put_in + 2 * enough) n;
    update case_counter set last = put_in + 2 * enough where year = the_year;
end $$;
