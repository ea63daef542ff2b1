//! The application form: its sections and fields, how answers become typed, and every fault on the way.

mod schema;
mod sections;

pub use schema::{COST_KINDS, Choice, FINANCING_KINDS, Field, Group, Item, Kind, Need, Set, TaskGroup, Width, budget_cell, field_id};
pub use sections::Section;
