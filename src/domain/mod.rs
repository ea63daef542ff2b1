//! The rules of the programme. Imports std, time, uuid, thiserror and jiff (the Europe/Oslo time zone) only;
//! ids, money and code enums alone may derive `sqlx::Type` and `serde`.

pub mod actor;
pub mod allocation;
pub mod answers;
pub mod application;
pub mod assessment;
pub mod calendar;
pub mod decision;
pub mod email;
pub mod event;
pub mod form;
pub mod ids;
pub mod language;
pub mod money;
pub mod plans;
pub mod policy;
pub mod programme;
pub mod reference;
mod typed_number;
