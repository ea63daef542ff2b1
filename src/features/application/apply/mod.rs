//! The municipality applies: task list, sections, check, send, receipt; and answers the office's questions.

mod addresses;
mod advice;
mod assign;
mod attachments;
mod bin;
mod brought;
mod budget;
mod build_on;
mod call_back;
mod came_to;
mod check;
mod colleagues;
mod comments;
mod confirmations;
mod confirming;
mod conflict;
mod deadlines;
mod documents;
mod due;
mod editing;
mod facts;
mod fields;
mod form_page;
mod groups;
mod history;
mod in_hand;
mod intent;
mod list;
mod names;
mod opened;
mod overview;
mod pack;
mod queries;
mod question;
mod ready;
mod refused;
mod remove;
mod section;
mod sent;
mod shown;
mod similar;
mod start_from;
mod summary;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;
use crate::web::limits::{LARGEST_FORM, LONG_FORM, LargeForm};
use crate::web::upload::UploadRoute;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/soknader", get(list::show).post(list::start))
        .route("/frister", get(deadlines::show))
        .route("/soknader/papirkurv", get(bin::show))
        .route("/soknader/papirkurv/{id}", post(bin::restore))
        .route("/soknader/fra", get(start_from::list))
        .route("/soknader/fra/{id}", get(start_from::choose).post(start_from::create))
        .route("/soknader/bygger-pa/{decision}", get(build_on::ask).post(build_on::create))
        .route("/soknader/{id}", get(overview::show))
        .route("/soknader/{id}/kom-med", get(brought::show))
        .route("/soknader/{id}/del/{section}", get(section::show).post(section::save))
        .route("/soknader/{id}/del/{section}/historikk", get(history::show).post(history::go_back))
        .route("/soknader/{id}/del/{section}/kommentarer", get(comments::show).post(comments::post))
        .route("/soknader/{id}/del/{section}/vedlegg", get(attachments::show).post(attachments::attach))
        .route("/soknader/{id}/vedlegg/{attachment}", get(attachments::save).post(attachments::change))
        .route("/soknader/{id}/klar", get(ready::ask).post(ready::say))
        .route("/soknader/{id}/bekreft", get(confirming::ask).post(confirming::confirm))
        .route("/soknader/{id}/partnere", get(confirmations::show).post(confirmations::ask))
        .route("/soknader/{id}/partnere/{question}/avtale", get(intent::show))
        .route("/soknader/{id}/partnere/{question}/avtale.pdf", get(intent::file))
        .route("/soknader/{id}/lignende", get(similar::show).post(similar::keep))
        .route("/soknader/{id}/lignende/ved-siden", get(similar::beside))
        .route("/soknader/{id}/utskrift", get(pack::show))
        .route("/soknader/{id}/utskrift.pdf", get(pack::file))
        .route("/soknader/{id}/ansvar", get(assign::show).post(assign::assign))
        .route("/soknader/{id}/kontroller", get(check::show).post(check::send))
        .route("/soknader/{id}/kvittering", get(sent::receipt))
        .route("/soknader/{id}/kvittering.pdf", get(documents::receipt))
        .route("/soknader/{id}/svar", get(sent::answers))
        .route("/soknader/{id}/svar.pdf", get(documents::application))
        .route("/soknader/{id}/sporsmal", get(question::show).post(question::answer))
        .route("/soknader/{id}/slett", get(remove::ask_delete).post(remove::delete))
        .route("/soknader/{id}/hent-tilbake", get(call_back::ask).post(call_back::call_back))
        .route("/soknader/{id}/trekk", get(remove::ask_withdraw).post(remove::withdraw))
}

/// Routes whose form is larger than most.
pub const LARGE_FORMS: &[LargeForm] = &[
    ("/soknader/{id}/del/{section}", LARGEST_FORM),
    ("/soknader/{id}/sporsmal", LONG_FORM),
    ("/soknader/{id}/kontroller", LONG_FORM),
    ("/soknader/{id}/lignende", LONG_FORM),
];

/// Routes that take a form with a file.
pub const UPLOADS: &[UploadRoute] = &["/soknader/{id}/del/{section}/vedlegg"];
