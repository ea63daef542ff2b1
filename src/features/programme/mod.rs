//! The ministry: calls, frames, and the dated values of law and policy.

pub mod calls;
pub mod criteria;
pub mod frames;
pub mod schemes;
pub mod settings;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    calls::router().merge(frames::router()).merge(settings::router()).merge(criteria::router()).merge(schemes::router())
}
