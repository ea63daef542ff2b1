//! What has happened, and what is to be sent for it.

mod call_changes;
pub mod events;
pub mod outbox;
