//! The office's own page: how it is reached. Its leader sets it; everybody in the office reads it.

mod handlers;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new().route("/embetet", get(handlers::show).post(handlers::save))
}
