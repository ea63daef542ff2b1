//! Signing in and out, choosing a role and a language, invitations, new passwords, one's own account.

pub mod first_administrator;
mod guard;
mod handlers;
mod invitation;
mod new_password;
mod own_account;
pub mod password;
mod views;
mod way_in;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;
use crate::web::limits::{LARGEST_FORM, LargeForm};

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/logg-inn", get(handlers::show).post(handlers::sign_in))
        .route("/logg-ut", post(handlers::sign_out))
        .route("/logg-ut-overalt", post(handlers::sign_out_everywhere))
        .route("/velg-rolle", get(handlers::roles).post(handlers::choose_role))
        .route("/velg-rolle/behold", post(handlers::roles_with_kept))
        .route("/sprak", post(handlers::language))
        .route("/invitasjon/{token}", get(invitation::show).post(invitation::accept))
        .route("/kom-i-gang", get(way_in::show).post(way_in::ask))
        .route("/kom-i-gang/sendt", get(way_in::sent))
        .route("/kom-i-gang/{token}", get(way_in::question).post(way_in::answer))
        .route("/nytt-passord", get(new_password::ask).post(new_password::send))
        .route("/nytt-passord/sendt", get(new_password::sent))
        .route("/nytt-passord/endret", get(new_password::changed))
        .route("/nytt-passord/{token}", get(new_password::show).post(new_password::change))
        .route("/min-konto", get(own_account::show).post(own_account::change))
}

/// They carry along what waits: any form, the largest too.
pub const LARGE_FORMS: &[LargeForm] =
    &[("/logg-inn", LARGEST_FORM), ("/velg-rolle", LARGEST_FORM), ("/velg-rolle/behold", LARGEST_FORM)];
