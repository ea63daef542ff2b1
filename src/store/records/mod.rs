//! What has happened, and the work that follows.

pub(in crate::store) mod call_changes;
pub mod documents;
pub mod events;
pub mod grants;
pub mod invariants;
pub mod jobs;
pub mod many_projects;
pub mod multiply;
pub mod outbox;
pub mod projects;
pub mod readiness;
pub mod timetable;
