//! Accounts, roles, sign-in.

pub mod access;
pub mod sign_in;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    access::router().merge(sign_in::router())
}
