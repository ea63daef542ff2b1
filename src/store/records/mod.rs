//! What has happened, and the work that follows.

pub mod events;
pub mod jobs;
pub mod outbox;
pub mod timetable;
