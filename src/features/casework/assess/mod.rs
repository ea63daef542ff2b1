//! The office works towards a decision: the worklist, the case, questions to the municipality, the assessment.

mod answers;
mod application;
mod ask;
mod case;
mod case_page;
mod deeds;
mod filter;
mod form;
mod queries;
mod reply_deadline;
mod worklist;

use axum::Router;
use axum::routing::{get, post};

use crate::domain::values::stages::Outcome;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/saker", get(worklist::show))
        .route("/saker/{id}", get(case_page::show))
        .route("/saker/{id}/soknad", get(application::show))
        .route("/saker/{id}/sporsmal", get(ask::show).post(ask::ask))
        .route("/saker/{id}/ta", post(deeds::take))
        .route("/saker/{id}/svarfrist", post(reply_deadline::change))
        .route("/saker/{id}/avslutt-venting", post(deeds::end_wait))
        .route("/saker/{id}/fordel", post(deeds::assign))
        .route("/saker/{id}/vurdering", post(deeds::assess))
}

fn stage_words(t: &Texts, stage: StageKind, returned: bool, outcome: Option<Outcome>) -> &'static str {
    match (stage, outcome) {
        (StageKind::Decided, Some(outcome)) => t.outcome(&outcome),
        (StageKind::UnderAssessment, _) if returned => t.status_sak_returnert(),
        _ => t.office_status(&stage),
    }
}

fn stage_color(stage: StageKind, returned: bool, outcome: Option<Outcome>) -> &'static str {
    match (stage, outcome) {
        (StageKind::Decided, Some(outcome)) if outcome.is_award() => "success",
        (StageKind::UnderAssessment, _) if returned => "danger",
        (StageKind::UnderAssessment, _) => "warning",
        (StageKind::AwaitingInformation, _) => "info",
        (StageKind::Recommended, _) => "serie3",
        _ => "neutral",
    }
}
