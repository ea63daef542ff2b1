//! The municipality asks its office: a question, an opinion of an idea, a message in a case; and reads what it is answered.

mod ask;
mod idea;
mod list;
mod start;
mod thread;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/veiledning", get(list::show))
        .route("/veiledning/ny", get(ask::show).post(ask::send))
        .route("/veiledning/ide", get(idea::show).post(idea::send))
        .route("/veiledning/{id}", get(thread::show).post(thread::say))
        .route("/veiledning/{id}/soknad", post(start::create))
        .route("/soknader/{id}/veiledning", get(ask::show_about).post(ask::send_about))
}
