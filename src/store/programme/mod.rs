//! Calls, criteria, periods, frames, settings.

pub mod amending;
pub mod calls;
pub mod criteria;
pub mod frames;
pub mod office_years;
pub mod periods;
pub mod schemes;
pub mod settings;
