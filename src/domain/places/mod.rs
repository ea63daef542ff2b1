//! Municipalities, counties and offices: the public facts the programme rests on.

pub mod changes;
pub mod contact;
pub mod former;
pub mod mailbox;
pub mod near;
pub mod reference;
pub mod sizes;
