//! The office answers what its municipalities ask.

mod list;
mod publish;
mod thread;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/saker/veiledning", get(list::show))
        .route("/saker/veiledning/{id}", get(thread::show).post(thread::post))
        .route("/saker/veiledning/{id}/offentlig", get(publish::show).post(publish::publish))
        .route("/saker/veiledning/{id}/offentlig/{answer}/trekk", post(publish::withdraw))
}
