//! Municipalities and their language decisions; the offices and how they are reached; the calendar, and the day of a
//! demonstration.

pub mod calendar;
pub mod changes;
pub mod demo_clock;
pub mod mailboxes;
pub mod municipalities;
pub mod office;
pub mod offices;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    municipalities::router()
        .merge(mailboxes::router())
        .merge(office::router())
        .merge(offices::router())
        .merge(calendar::router())
        .merge(changes::router())
        .merge(demo_clock::router())
}
