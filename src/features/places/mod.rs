//! Municipalities and their language decisions; the offices and how they are reached.

pub mod calendar;
pub mod changes;
pub mod municipalities;
pub mod office;
pub mod offices;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    municipalities::router()
        .merge(office::router())
        .merge(offices::router())
        .merge(calendar::router())
        .merge(changes::router())
}
