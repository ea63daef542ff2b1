//! An office assesses.

pub mod assessment;
