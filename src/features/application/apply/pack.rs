//! The pack for whoever confirms, and for the council: a front page, the summary, and the whole application, to print.

use std::collections::BTreeMap;

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};

use super::addresses;
use super::budget::sum;
use super::form_page::reader;
use super::opened::{Municipalities, Opened};
use super::queries;
use super::shown::SectionShown;
use super::summary::Summary;
use crate::domain::application::form::{Section, budget_sums};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::stages::StageKind;
use crate::state::AppState;
use crate::store::application::{attachments, submissions};
use crate::web::{AppError, MenuItem, Page, Visitor};

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/pack.html")]
pub(super) struct PackPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub example: bool,
    /// It is not sent, or is being corrected: says so on every part of it.
    pub draft: bool,
    pub municipality: String,
    pub call: String,
    pub deadline: String,
    pub office: String,
    pub amount: String,
    pub years: String,
    /// Case number and when it was sent.
    pub sent: Option<(String, String)>,
    pub in_short: Summary,
    pub sections: Vec<SectionShown>,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let (mut opened, mut tx) = Opened::read(&state, &actor, id, Municipalities::Named).await?;
    let t = visitor.texts();
    let office = queries::office_name(&mut tx, &actor, &opened.app).await?;
    let draft = opened.app.kind() == StageKind::Draft || opened.is_corrected();
    opened.read_files(tx.conn(), &state).await?;
    let sent = if draft {
        None
    } else {
        // What is being changed in an answer is not what was sent.
        let latest = submissions::latest(tx.conn(), id).await?;
        opened.answers = latest.answers;
        let files = attachments::list_sent(tx.conn(), id).await?.into_iter();
        opened.files = files.filter(|(number, _)| *number == latest.number).map(|(_, file)| file).collect();
        let case = opened.app.receipt().map(|r| r.case.to_string()).unwrap_or_default();
        Some((t.ord_sak_nummer(case), t.moment(latest.sent_at)))
    };
    let none = BTreeMap::new();
    let reader = reader(&visitor, &actor, &opened, &none);
    let shown = |s| {
        let mut shown = reader.section(s, &opened.answers_of(s), None);
        shown.files = super::attachments::of_section(t, id, s, &opened.files, opened.unscanned);
        shown
    };
    let sections = opened.asked().map(shown).collect();
    let budget = opened.answers_of(Section::Budget);
    let all = opened.call.period.years();
    let sums = budget_sums(&budget, &all);
    let asked: Vec<i32> =
        all.iter().copied().filter(|year| !budget_sums(&budget, &[*year]).applied.is_zero()).collect();
    let page = PackPage {
        application: opened.title(t),
        home: addresses::home(id),
        example: opened.app.example,
        draft,
        municipality: t.web_kommune_navn(&actor.actor.place_name),
        call: opened.call.title.in_lang(visitor.lang).to_owned(),
        deadline: t.moment(opened.call.closes_at),
        office,
        amount: match sums.row_is_known("budsjett-soknad") {
            true => t.kroner(sums.applied),
            false => sum(t, false, sums.applied),
        },
        years: asked.first().zip(asked.last()).map(|(a, b)| t.year_span(*a, *b)).unwrap_or_default(),
        sent,
        in_short: Summary::of(t, &opened),
        sections,
        page: visitor.page(MenuItem::Applications),
    };
    Ok(page.into_response())
}
