//! Dates, holidays and deadlines on Norwegian clocks.

pub mod calendar;
pub mod reading;
pub mod timetable;
