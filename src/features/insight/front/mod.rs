//! What anybody sees without signing in: the programme, its calls, its awards, and how to get help.

mod award;
mod awards;
mod call;
mod handlers;
mod municipality;
mod pages;
mod projects;
mod questions;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/", get(handlers::front))
        .route("/utlysning/{id}", get(call::show))
        .route("/utlysning/{id}/kriterier", get(call::scores))
        .route("/utlysning/{id}/sporsmal", get(questions::show))
        .route("/tildelinger", get(awards::list))
        .route("/tildelinger.csv", get(awards::csv))
        .route("/tildelinger/{decision}", get(award::show))
        .route("/tildelinger/kommune/{number}", get(municipality::show))
        .route("/prosjekter", get(projects::search))
        .route("/hjelp", get(pages::help))
        .route("/tilgjengelighet", get(pages::accessibility))
        .route("/personvern", get(pages::privacy))
}
