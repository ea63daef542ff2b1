//! Mergers, new numbers and other offices, for the system administrator: planned for a day, with what is touched shown first.

mod form;
mod handlers;
mod touched;
mod views;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/kommuneendringer", get(handlers::show).post(handlers::save))
        .route("/kommuneendringer/{change}/trekk", post(handlers::withdraw))
}
