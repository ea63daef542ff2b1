//! What is read out of all the others.

pub mod awards;
pub mod burden;
pub mod view_changes;
