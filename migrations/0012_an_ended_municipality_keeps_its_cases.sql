-- The office a municipality is routed to, or was routed to last: one that has ended keeps its cases and its money.
create view municipality_route as
select distinct on (municipality) municipality, office, valid_to is null as current
from municipality_office
order by municipality, valid_to desc nulls first, valid_from desc;

-- A number belongs to one municipality at a time. At a merger a new organisation number may take over the number of one
-- that ends in the same file; two may also change numbers with each other. So it is checked when all is written.
alter table municipality drop constraint municipality_number_key;
create index on municipality (number);
alter table municipality_name add constraint number_is_of_one_municipality
    exclude (number with =) where (valid_to is null) deferrable initially deferred;
