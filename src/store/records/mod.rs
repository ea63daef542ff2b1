//! What has happened, and the work that follows.

mod call_changes;
pub mod events;
pub mod jobs;
pub mod outbox;
pub mod readiness;
pub mod timetable;
