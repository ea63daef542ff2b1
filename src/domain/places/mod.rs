//! Municipalities, counties and offices: the public facts the programme rests on.

pub mod near;
pub mod reference;
