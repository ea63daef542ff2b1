//! The ministry's side of calls: draft, publish, amend, cancel, delete a draft; and the programme's two periods.

mod amending;
mod changes;
mod editing;
mod ending;
mod form;
mod handlers;
mod opened;
mod programme;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;
use crate::web::limits::{LONG_FORM, LargeForm};

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/utlysninger", get(handlers::list).post(handlers::create))
        .route("/utlysninger/{id}/rediger", get(editing::show).post(editing::save))
        .route("/utlysninger/{id}/kunngjor", get(handlers::review).post(handlers::publish))
        .route("/utlysninger/{id}/endringer", get(changes::show))
        .route("/utlysninger/{id}/avlys", get(ending::ask_cancel).post(ending::cancel))
        .route("/utlysninger/{id}/slett", get(ending::ask_delete).post(ending::delete))
        .route("/programmet", get(programme::show).post(programme::open))
}

/// Routes whose form is larger than most.
pub const LARGE_FORMS: &[LargeForm] =
    &[("/utlysninger", LONG_FORM), ("/utlysninger/{id}/rediger", LONG_FORM), ("/utlysninger/{id}/kunngjor", LONG_FORM)];
