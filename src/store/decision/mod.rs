//! Decisions, their letters and commitments.

pub mod decisions;
pub mod letters;
