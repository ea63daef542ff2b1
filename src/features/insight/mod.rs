//! The public pages and the portfolio.

pub mod burden;
pub mod front;
pub mod portfolio;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    front::router().merge(portfolio::router()).merge(burden::router())
}
