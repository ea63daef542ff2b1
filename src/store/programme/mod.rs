//! Calls, criteria, periods, frames.

pub mod amending;
pub mod calls;
pub mod criteria;
pub mod frames;
pub mod office_years;
pub mod periods;
