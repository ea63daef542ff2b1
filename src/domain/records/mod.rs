//! What has happened, and the work that follows.

pub mod call_change;
pub mod document;
pub mod event;
pub mod job;
pub mod notice;
pub mod project;
pub mod unnamed;
