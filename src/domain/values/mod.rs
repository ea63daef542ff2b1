//! Money, ids, languages, quantities: the words every room shares.

pub mod email;
pub mod ids;
pub mod language;
pub mod money;
pub mod quantity;
pub mod reading;
pub mod stages;
pub mod topics;
