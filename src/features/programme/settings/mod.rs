//! Law and policy as dated values: one page lists them all, one changes one of them, with what follows shown first.

mod edit;
mod effects;
mod form;
mod list;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/innstillinger", get(list::show))
        .route("/innstillinger/{setting}", get(edit::show).post(edit::save))
}
