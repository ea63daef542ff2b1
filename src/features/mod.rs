//! The pages. One folder per thing a person does; a feature never imports a feature.

pub mod portfolio;
pub mod sign_in;

use axum::Router;

use crate::state::AppState;

/// All features' routes.
pub fn router() -> Router<AppState> {
    Router::new().merge(portfolio::router()).merge(sign_in::router())
}
