//! Who has access: a municipality's and an office's own colleagues, and all accounts for the system administrator.

mod accounts;
mod colleagues;
mod invite;
mod role;
mod second_confirmation;
mod substitutes;
mod taking_away;
mod views;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/kollegaer", get(colleagues::list).post(colleagues::invite))
        .route("/kollegaer/{assignment}/fjern", get(colleagues::ask_to_remove).post(colleagues::remove))
        .route("/kollegaer/{assignment}/rolle", get(role::show).post(role::change))
        .route("/kollegaer/{assignment}/vikar", get(substitutes::show).post(substitutes::name))
        .route("/kollegaer/vikarer/{substitution}/avslutt", post(substitutes::end))
        .route("/kollegaer/invitasjoner/{invitation}/trekk", post(colleagues::withdraw))
        .route("/kollegaer/bekreftelse", get(second_confirmation::show).post(second_confirmation::choose))
        .route("/brukere", get(accounts::list))
        .route("/brukere/inviter", get(accounts::invitation).post(accounts::invite))
        .route("/brukere/invitasjoner/{invitation}/trekk", post(accounts::withdraw))
        .route("/brukere/epost/{job}", post(accounts::send_again))
        .route("/brukere/roller/{assignment}/fjern", get(accounts::ask_to_remove).post(accounts::remove))
        .route("/brukere/{account}", get(accounts::show))
        .route("/brukere/{account}/steng", get(accounts::ask_to_close).post(accounts::close))
        .route("/brukere/{account}/apne", post(accounts::reopen))
}
