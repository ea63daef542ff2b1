//! The office works towards a decision, and gives guidance.

pub mod assess;
pub mod guidance;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    assess::router().merge(guidance::router())
}
