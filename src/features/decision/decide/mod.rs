//! The office decides: a second person approves or sends back; what the frames hold.

mod approval;
mod frame;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;
use crate::web::limits::{LONG_FORM, LargeForm};

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/saker/{id}/godkjenning", get(approval::show).post(approval::decide))
        .route("/ramme", get(frame::show))
}

/// Routes whose form is larger than most.
pub const LARGE_FORMS: &[LargeForm] = &[("/saker/{id}/godkjenning", LONG_FORM)];
