//! What the ministry sees: applied, granted, by whom and for what; and the same numbers as CSV.

mod charts;
mod choices;
mod csv;
mod filter;
mod handlers;
mod queries;
mod report;
mod views;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/portefolje", get(handlers::show))
        .route("/portefolje.csv", get(csv::applications))
        .route("/portefolje/fylker.csv", get(csv::counties))
}
