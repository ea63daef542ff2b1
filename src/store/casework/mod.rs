//! The office takes, assesses, asks and recommends.

pub mod assessments;
pub mod cases;
pub mod notices;
pub mod state_aid;
