//! The office works towards a decision: the worklist, the case, questions to the municipality, the assessment.

mod aid;
mod aid_register;
mod answers;
mod application;
mod ask;
mod case;
mod case_page;
mod deeds;
mod facts;
mod files;
mod filter;
mod form;
mod queries;
mod reply_deadline;
mod stage_shown;
mod worklist;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;
use crate::web::limits::{LONG_FORM, LargeForm};

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/saker", get(worklist::show))
        .route("/saker/varsler/{job}", post(deeds::send_again))
        .route("/saker/stotteregister", get(aid_register::show).post(aid_register::register))
        .route("/saker/{id}", get(case_page::show))
        .route("/saker/{id}/stotte/{partner}", get(aid::show).post(aid::save))
        .route("/saker/{id}/soknad", get(application::show))
        .route("/saker/{id}/vedlegg/{attachment}", get(files::save))
        .route("/saker/{id}/soknad.pdf", get(application::document))
        .route("/saker/{id}/sporsmal", get(ask::show).post(ask::ask))
        .route("/saker/{id}/ta", post(deeds::take))
        .route("/saker/{id}/svarfrist", post(reply_deadline::change))
        .route("/saker/{id}/avslutt-venting", post(deeds::end_wait))
        .route("/saker/{id}/fordel", post(deeds::assign))
        .route("/saker/{id}/vurdering", post(deeds::assess))
}

/// Routes whose form is larger than most.
pub const LARGE_FORMS: &[LargeForm] = &[("/saker/{id}/vurdering", LONG_FORM), ("/saker/{id}/sporsmal", LONG_FORM)];
