//! Municipalities, counties, offices and other reference data.

pub mod contacts;
pub mod embedded_data;
pub mod municipalities;
pub mod reference;
