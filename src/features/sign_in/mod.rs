//! Signing in and out, choosing a role, choosing a language.

mod guard;
mod handlers;
pub mod password;
mod views;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/logg-inn", get(handlers::show).post(handlers::sign_in))
        .route("/logg-ut", post(handlers::sign_out))
        .route("/logg-ut-overalt", post(handlers::sign_out_everywhere))
        .route("/velg-rolle", get(handlers::roles).post(handlers::choose_role))
        .route("/velg-rolle/behold", post(handlers::roles_with_kept))
        .route("/sprak", post(handlers::language))
}
