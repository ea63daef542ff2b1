//! The ministry: calls and frames.

pub mod calls;
pub mod frames;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    calls::router().merge(frames::router())
}
