-- A list of awards asks what each decision commits, year by year: without this it read every commitment for every award.
create index on commitment (decision) include (year, amount);
