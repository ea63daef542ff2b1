//! What has happened, and what is to be sent for it.

pub mod events;
pub mod outbox;
