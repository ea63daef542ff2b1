//! A municipality writes and sends, and asks its office and those who are to contribute.

pub mod apply;
pub mod calendar;
pub mod contribution;
pub mod guidance;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    apply::router().merge(calendar::router()).merge(contribution::router()).merge(guidance::router())
}
