//! Who acts, in which role, and what the policy lets them do.

pub mod actor;
pub mod policy;
pub mod substitute;
