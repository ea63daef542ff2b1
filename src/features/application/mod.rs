//! A municipality writes and sends.

pub mod apply;
pub mod calendar;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    apply::router().merge(calendar::router())
}
