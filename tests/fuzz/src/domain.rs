//! The two rooms of the domain the readers stand in, from the house itself.

#[path = "../../../src/domain/clocks/mod.rs"]
pub mod clocks;
#[path = "../../../src/domain/values/mod.rs"]
pub mod values;
