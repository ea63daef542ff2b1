//! The municipalities and their decisions about the written standard, for the system administrator.

mod handlers;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/kommuner", get(handlers::list))
        .route("/kommuner/{orgnr}", get(handlers::show).post(handlers::decide))
}
