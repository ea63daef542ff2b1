//! The day of a demonstration, set by the system administrator: every deadline, notice and change of year can be tried. There
//! is none outside demo data, and the page says so.

mod handlers;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new().route("/klokke", get(handlers::show).post(handlers::set))
}
