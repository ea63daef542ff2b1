//! What is read out of all the others.

pub mod award;
pub mod awards;
pub mod burden;
pub mod rounds;
pub mod view_changes;
