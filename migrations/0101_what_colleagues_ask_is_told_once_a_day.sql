-- What a colleague asks somebody, or gives them, is told the next morning in the mail that has their deadlines too; at once
-- when the deadline is near.
alter table section_comment add column told_at timestamptz;
alter table section_assignment add column told_at timestamptz;
-- What there was has been told.
update section_comment set told_at = written_at;
update section_assignment set told_at = assigned_at;
create index section_comment_untold on section_comment (id) where told_at is null and asked is not null;
create index section_assignment_untold on section_assignment (application, section) where told_at is null;

-- A choice of its own, as deadlines are.
alter table account add column wants_colleagues boolean not null default true;
