//! The ministry's frames: a year's distribution over the offices, two keys side by side, a new distribution, and the history.

mod form;
mod handlers;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/rammer", get(handlers::show))
        .route("/rammer/ny", get(handlers::new).post(handlers::distribute))
        .route("/rammer/fordeling/{id}", get(handlers::again))
}
