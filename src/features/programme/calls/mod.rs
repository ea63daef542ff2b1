//! The ministry's side of calls: draft, publish, amend, cancel; and the programme's two periods.

mod amending;
mod changes;
mod editing;
mod form;
mod handlers;
mod opened;
mod programme;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/utlysninger", get(handlers::list).post(handlers::create))
        .route("/utlysninger/{id}/rediger", get(editing::show).post(editing::save))
        .route("/utlysninger/{id}/kunngjor", get(handlers::review).post(handlers::publish))
        .route("/utlysninger/{id}/endringer", get(changes::show))
        .route("/utlysninger/{id}/avlys", get(handlers::ask_cancel).post(handlers::cancel))
        .route("/programmet", get(programme::show).post(programme::open))
}
