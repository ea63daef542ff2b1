//! What has happened.

pub mod call_change;
pub mod event;
