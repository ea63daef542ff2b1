-- A deleted draft lies whole in the bin until a day that is set when it is deleted, and can be fetched back. Then it is
-- emptied for good: answers and title go, the row stays for its events.
alter table application
    add column deleted_by uuid references account,
    add column bin_last_day date,
    add column emptied_at timestamptz;
-- What was deleted before there was a bin was emptied at once.
alter table application disable trigger user;
update application set emptied_at = deleted_at where deleted_at is not null;
alter table application enable trigger user;
alter table application
    add constraint in_the_bin_until_a_day check
        (case when deleted_at is null then bin_last_day is null and deleted_by is null and emptied_at is null
              else emptied_at is not null or bin_last_day is not null end),
    drop constraint a_draft_is_its_owners,
    add constraint a_draft_is_its_owners check (stage <> 'draft' or emptied_at is not null or owner = municipality);
create index application_in_bin on application (owner, deleted_at desc) where deleted_at is not null and emptied_at is null;

insert into setting (key, valid_from, value, source) values
    ('bin_days', '1970-01-01', '30', 'forslag, settes av departementet');
