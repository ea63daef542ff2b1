//! A municipality writes and sends.

pub mod apply;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    apply::router()
}
