//! Municipalities, counties, offices and other reference data.

pub mod contacts;
pub mod embedded_data;
pub mod finding;
pub mod following;
pub mod holidays;
pub mod mailboxes;
pub mod municipalities;
pub mod municipality_changes;
pub mod office_names;
pub mod reference;
