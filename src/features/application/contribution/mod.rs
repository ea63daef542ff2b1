//! Whoever is said to contribute reads what is said, and answers, by a personal link and without an account.

mod handlers;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/bidrag/{token}", get(handlers::show).post(handlers::answer))
        .route("/bidrag/{token}/avtale", get(handlers::letter))
        .route("/bidrag/{token}/avtale.pdf", get(handlers::letter_file))
}
