//! Whoever is said to contribute reads what is said, and answers, by a personal link and without an account; a municipality of the
//! programme also signed in, by who answers for it.

mod handlers;
mod own;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/bidrag/{token}", get(handlers::show).post(handlers::answer))
        .route("/bidrag/{token}/avtale", get(handlers::letter))
        .route("/bidrag/{token}/avtale.pdf", get(handlers::letter_file))
        .route("/andre-kommuner", get(own::list))
        .route("/andre-kommuner/{question}", get(own::show).post(own::answer))
        .route("/andre-kommuner/{question}/avtale.pdf", get(own::letter))
}
