//! The ten offices, for the system administrator: name, written standard, and whether anybody can reach them.

mod handlers;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/embeter", get(handlers::list))
        .route("/embeter/{slug}", get(handlers::show).post(handlers::save))
}
