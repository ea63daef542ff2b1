-- Every link that lets somebody in without signing in stands in one table: what it is for, what it is about, to whom it was
-- sent, and until when. Only a hash of the token is kept.
alter table one_time_link rename to personal_link;
alter table personal_link rename column kind to purpose;
alter table personal_link rename column email to address;
alter table personal_link
    add column subject uuid,
    add column revoked_at timestamptz,
    drop constraint one_time_link_kind_check,
    drop constraint link_has_its_content,
    add constraint personal_link_purpose_check check (purpose in ('invitation', 'password')),
    add constraint link_has_its_content check (
        (purpose = 'invitation' and role is not null and made_by is not null and subject is null)
        or (purpose = 'password' and account is not null and role is null and subject is null)),
    add constraint link_ends_once check (used_at is null or revoked_at is null);
-- Until now a link that was withdrawn or replaced was said to be used; which of the two it was is not known.
alter table personal_link add column is_open boolean not null generated always as (used_at is null and revoked_at is null) stored;
create index on personal_link (subject) where subject is not null;
