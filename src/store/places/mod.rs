//! Municipalities, counties, offices and other reference data.

pub mod embedded_data;
pub mod finding;
pub mod municipalities;
pub mod reference;
