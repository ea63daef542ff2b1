//! What has happened.

pub mod event;
