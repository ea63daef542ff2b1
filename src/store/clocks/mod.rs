//! What the time is where a demonstration has a day of its own.

pub mod demo_clock;
