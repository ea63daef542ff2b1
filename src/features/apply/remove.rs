//! Deleting a draft and withdrawing what was sent: each confirmed on its own page.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::opened::title_or_none;
use crate::domain::actor::MunicipalityActor;
use crate::domain::application::{Application, StageKind};
use crate::domain::ids::ApplicationId;
use crate::domain::policy::{self, Action, DeleteDraft, Withdraw, table};
use crate::state::AppState;
use crate::store::submissions::SubmitError;
use crate::store::{ReadTx, Tx, applications, submissions};
use crate::web::{AppError, MenuItem, Page, Visitor};

#[derive(Template, WebTemplate)]
#[template(path = "apply/confirm.html")]
pub(super) struct ConfirmPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub action: String,
    pub title: String,
    pub lines: Vec<String>,
    pub button: &'static str,
}

async fn own(state: &AppState, actor: &MunicipalityActor, id: ApplicationId) -> Result<Application, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    applications::find_own(&mut tx, actor, id).await?.ok_or(AppError::NotFound)
}

pub(super) async fn ask_delete(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let app = own(&state, &actor, id).await?;
    table(actor.actor.role, Action::DeleteDraft, app.kind())?;
    let t = visitor.texts();
    Ok(ConfirmPage {
        application: title_or_none(t, &app.title),
        home: addresses::home(id),
        action: addresses::delete(id),
        title: t.soknad_slett_tittel().to_owned(),
        lines: vec![t.soknad_slett_tekst(title_or_none(t, &app.title)), t.soknad_slett_kan_ikke_angres().to_owned()],
        button: t.knapp_slett_utkast(),
        page: visitor.page(MenuItem::Applications),
    }
    .into_response())
}

pub(super) async fn delete(
    State(state): State<AppState>,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    let app = applications::lock_own(&mut tx, &actor, id).await?;
    let permit = policy::may::<DeleteDraft>(&actor.actor, app.kind())?;
    applications::delete_draft(&mut tx, permit, &app, state.clock.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to(addresses::LIST).into_response())
}

pub(super) async fn ask_withdraw(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let app = own(&state, &actor, id).await?;
    table(actor.actor.role, Action::Withdraw, app.kind())?;
    let t = visitor.texts();
    let case = app.receipt().map(|r| r.case.to_string()).unwrap_or_default();
    Ok(ConfirmPage {
        application: title_or_none(t, &app.title),
        home: addresses::home(id),
        action: addresses::withdraw(id),
        title: t.soknad_trekk_tittel().to_owned(),
        lines: vec![
            t.soknad_trekk_tekst().tittel(title_or_none(t, &app.title)).saksnummer(case),
            t.soknad_trekk_kan_ikke_angres().to_owned(),
        ],
        button: t.knapp_trekk(),
        page: visitor.page(MenuItem::Applications),
    }
    .into_response())
}

pub(super) async fn withdraw(
    State(state): State<AppState>,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    let app = applications::lock_own(&mut tx, &actor, id).await?;
    if app.kind() == StageKind::Withdrawn {
        return Ok(Redirect::to(&addresses::home(id)).into_response());
    }
    let permit = policy::may::<Withdraw>(&actor.actor, app.kind())?;
    match submissions::withdraw(&mut tx, permit, &actor, app, state.clock.now()).await {
        Ok(_) => {
            tx.commit().await?;
            Ok(Redirect::to(&addresses::home(id)).into_response())
        }
        Err(SubmitError::WrongStage(e)) => Err(e.into()),
        Err(SubmitError::Store(e)) => Err(e.into()),
    }
}
