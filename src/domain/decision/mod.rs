//! Two people decide: what a decision says, and until when it can be appealed.

pub mod facts;
