//! The rules of the programme. Imports std, time, uuid, thiserror and jiff (the Europe/Oslo time zone) only;
//! ids, money and code enums alone may derive `sqlx::Type` and `serde`.

pub mod application;
pub mod casework;
pub mod clocks;
pub mod decision;
pub mod people;
pub mod places;
pub mod programme;
pub mod records;
pub mod values;
