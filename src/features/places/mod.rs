//! Municipalities and their language decisions.

pub mod municipalities;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    municipalities::router()
}
