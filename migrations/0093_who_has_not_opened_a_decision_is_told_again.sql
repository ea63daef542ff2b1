-- A decision that nobody has opened within a week is told again, once (eForvaltningsforskriften § 8). Dated law.
insert into setting (key, valid_from, value, source) values
    ('unread_decision_days', '1970-01-01', '7', 'eForvaltningsforskriften § 8');
