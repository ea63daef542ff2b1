//! What has happened, and the work that follows.

pub mod event;
pub mod job;
