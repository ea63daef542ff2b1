//! Decisions, their letters and commitments.

pub mod decisions;
