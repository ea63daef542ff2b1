//! A draft that builds on a public project: only what is public about it goes along.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::start_from::{OpenCall, open_calls};
use crate::domain::application::copying;
use crate::domain::application::copying::{Brought, Report};
use crate::domain::application::form::Section;
use crate::domain::application::similar::SimilarAnswer;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, SaveSection, StartApplication, table};
use crate::domain::values::ids::{CallId, DecisionId};
use crate::domain::values::stages::StageKind;
use crate::state::AppState;
use crate::store::application::copying as drafts;
use crate::store::application::copying::{PublicProject, Start};
use crate::store::application::similar::SimilarError;
use crate::store::application::{applications, similar};
use crate::store::programme::calls;
use crate::store::records::projects;
use crate::store::{ReadTx, Tx};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/build_on.html")]
pub(super) struct BuildOnPage {
    pub page: Page,
    pub faults: Vec<ShownFault>,
    pub action: String,
    pub title: String,
    pub municipality: String,
    pub office: String,
    pub years: String,
    pub amount: String,
    pub calls: Vec<OpenCall>,
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    decision: DecisionId,
    wanted: Option<CallId>,
    faults: Vec<ShownFault>,
) -> Result<BuildOnPage, AppError> {
    let t = visitor.texts();
    let mut tx = ReadTx::begin(&state.pool).await?;
    let project: PublicProject = drafts::find_public_project(tx.conn(), decision).await?.ok_or(AppError::NotFound)?;
    let published = calls::list_published(tx.conn()).await?;
    let calls = open_calls(visitor, &published, wanted, state.clock.now());
    let page = visitor.page(MenuItem::Applications);
    Ok(BuildOnPage {
        page: if calls.is_empty() { page } else { page.with_form_that_sends("skjema") },
        faults,
        action: addresses::build_on(decision),
        municipality: project.municipality,
        office: project.office,
        years: match project.first_year == project.last_year {
            true => project.first_year.to_string(),
            false => t.year_span(project.first_year, project.last_year),
        },
        amount: t.kroner(project.amount),
        title: project.title,
        calls,
    })
}

pub(super) async fn ask(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(decision): Path<DecisionId>,
) -> Result<Response, AppError> {
    table(actor.actor.role, Action::StartApplication, StageKind::Draft)?;
    Ok(page(&state, &visitor, decision, None, Vec::new()).await?.into_response())
}

pub(super) async fn create(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(decision): Path<DecisionId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let permit = policy::may_always::<StartApplication>(&actor.actor)?;
    let now = state.clock.now();
    let wanted = typed.trimmed("utlysning").parse::<CallId>().ok();
    if typed.switches_language() {
        return Ok(page(&state, &visitor, decision, wanted, Vec::new()).await?.into_response());
    }
    let mut tx = Tx::begin(&state.pool).await?;
    let project = drafts::find_public_project(tx.conn(), decision).await?.ok_or(AppError::NotFound)?;
    let call = match wanted {
        Some(id) => calls::find_published(tx.conn(), id).await?,
        None => None,
    };
    let open = crate::domain::programme::calls::CallStatus::Open;
    let Some(call) = call.filter(|call| call.status(now) == open) else {
        drop(tx);
        let faults = vec![ShownFault::new("utlysning", visitor.texts().start_feil_utlysning())];
        let page = page(&state, &visitor, decision, wanted, faults).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let need = copying::builds_on(&project.title, &project.municipality);
    let sections = vec![Section::Need.code().to_owned()];
    let brought = Brought { answers: [(Section::Need, need)].into(), report: Report { sections, ..Report::default() } };
    let start = Start {
        call: call.id,
        language: visitor.lang,
        example: false,
        source: project.application,
        builds_on: Some(project.application),
        choice: &serde_json::json!({ "builds_on": true }),
        brought: &brought,
    };
    let new = drafts::start(&mut tx, permit, &actor, &start, now).await?;
    let app = applications::lock_own(&mut tx, &actor, new).await?;
    if let Some(public) = projects::find_decided(tx.conn(), decision).await? {
        let permit = policy::may::<SaveSection>(&actor.actor, app.kind())?;
        match similar::keep(&mut tx, &permit, &actor, &app, &[(&public, SimilarAnswer::builds_on())], now).await {
            // It has just begun.
            Ok(()) | Err(SimilarError::TooMany) => {}
            Err(SimilarError::Store(e)) => return Err(e.into()),
        }
    }
    tx.commit().await?;
    Ok(Redirect::to(&addresses::brought(new)).into_response())
}
