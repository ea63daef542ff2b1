//! The office works towards a decision.

pub mod assess;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    assess::router()
}
