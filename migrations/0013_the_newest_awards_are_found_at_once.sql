-- The front page and the list of awards begin with the newest, however many there are.
create index on decision (decided_at desc, id desc) where total > 0;
