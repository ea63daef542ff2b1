-- The cases of one caseworker, and those nobody has, in the order of the worklist: reading them passes nobody else's.
drop index application_of_caseworker;
create index application_of_caseworker on application (handler, caseworker, due_on, decided_at desc nulls last, case_year, case_number)
    where due_on is not null;
