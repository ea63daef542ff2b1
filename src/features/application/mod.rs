//! A municipality writes and sends, and asks those who are to contribute.

pub mod apply;
pub mod calendar;
pub mod contribution;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    apply::router().merge(calendar::router()).merge(contribution::router())
}
