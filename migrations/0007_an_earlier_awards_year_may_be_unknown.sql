-- Some sources name an award and its amount, but not its year. Two without a year are the same award when the rest is.
alter table earlier_award alter column year drop not null;
alter table earlier_award drop constraint earlier_award_year_municipality_name_project_key;
alter table earlier_award add constraint award_is_known_once unique nulls not distinct (year, municipality_name, project);
