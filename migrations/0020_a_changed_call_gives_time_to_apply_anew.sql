-- Law and policy are dated values: how long those who have sent get when what they compete by is changed
-- (requirements A1). Also what a short application period and a short notice are measured against.
insert into setting (key, valid_from, value, source) values
    ('call_notice_weeks', '1970-01-01', '3', 'forslag, settes av departementet');
