//! The official mailboxes of the office's municipalities, and who waits to be let in there.

mod handlers;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/postmottak", get(handlers::list))
        .route("/postmottak/{orgnr}", get(handlers::show).post(handlers::act))
}
