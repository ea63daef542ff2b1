//! An office assesses.

pub mod assessment;
pub mod state_aid;
