//! Money, ids, languages, quantities: the words every room shares.

pub mod email;
pub mod ids;
pub mod language;
pub mod money;
pub mod quantity;
pub mod stages;
pub(in crate::domain) mod typed_number;
