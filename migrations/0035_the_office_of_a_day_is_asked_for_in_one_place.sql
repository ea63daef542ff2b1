-- The office that decides for a municipality on a day (requirements I1: a dated table); none when it has ended.
create function office_on(the_municipality integer, day date) returns integer language sql stable as $$
    select office from municipality_office
     where municipality = the_municipality and valid_from <= day and (valid_to is null or valid_to > day)
     order by valid_from desc limit 1
$$;
