//! The calendar of holidays, for the system administrator: which deadlines move is shown before a day is corrected.

mod handlers;
mod moves;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new().route("/helligdager", get(handlers::show).post(handlers::save))
}
