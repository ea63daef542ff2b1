//! Approval, and the letter.

pub mod decide;
pub mod letter;

use axum::Router;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    decide::router().merge(letter::router())
}
