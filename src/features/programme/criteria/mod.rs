//! The criteria and weights of the calls to come: changed as a new set from a day, with what follows shown first.

mod form;
mod handlers;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;
use crate::web::limits::{LONG_FORM, LargeForm};

pub fn router() -> Router<AppState> {
    Router::new().route("/kriterier", get(handlers::show).post(handlers::save))
}

/// Routes whose form is larger than most.
pub const LARGE_FORMS: &[LargeForm] = &[("/kriterier", LONG_FORM)];
