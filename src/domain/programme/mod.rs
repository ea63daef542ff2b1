//! The ministry sets periods, calls, criteria, frames and the dated values of law and policy.

pub mod allocation;
pub mod amending;
pub mod basics;
pub mod calls;
pub mod criteria;
pub mod goals;
pub mod periods;
pub mod schemes;
pub mod setting_history;
pub mod settings;
