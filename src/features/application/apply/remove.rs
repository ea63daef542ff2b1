//! Deleting a draft and withdrawing what was sent: each confirmed on its own page.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::opened::title_or_none;
use super::refused::problem;
use crate::domain::application::lifecycle::Application;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, DeleteDraft, Withdraw, table};
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::stages::StageKind;
use crate::state::AppState;
use crate::store::application::{applications, bin, submissions};
use crate::store::programme::settings;
use crate::store::{ReadTx, Tx};
use crate::web::{AppError, MenuItem, Page, Visitor};

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/confirm.html")]
pub(super) struct ConfirmPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub action: String,
    pub title: String,
    pub lines: Vec<String>,
    pub button: &'static str,
}

impl ConfirmPage {
    fn of(visitor: &Visitor, app: &Application, what: What) -> ConfirmPage {
        let What { title, lines, button, action } = what;
        ConfirmPage {
            application: title_or_none(visitor.texts(), &app.title),
            home: addresses::home(app.id),
            action,
            title: title.to_owned(),
            lines,
            button,
            page: visitor.page(MenuItem::Applications),
        }
    }
}

/// What is to be confirmed.
struct What {
    title: &'static str,
    lines: Vec<String>,
    button: &'static str,
    action: String,
}

async fn own(
    state: &AppState,
    actor: &MunicipalityActor,
    id: ApplicationId,
    deed: Action,
) -> Result<Application, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_own(&mut tx, actor, id).await?.ok_or(AppError::NotFound)?;
    table(actor.actor.role, deed, app.kind())?;
    Ok(app)
}

pub(super) async fn ask_delete(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let app = own(&state, &actor, id, Action::DeleteDraft).await?;
    let t = visitor.texts();
    let today = oslo_date(state.clock.now());
    let days = settings::on_day(ReadTx::begin(&state.pool).await?.conn(), today).await?.bin_days;
    let last_day = t.date(today.saturating_add(time::Duration::days(days)));
    let what = What {
        title: t.soknad_slett_tittel(),
        lines: vec![
            t.soknad_slett_tekst().tittel(title_or_none(t, &app.title)).dag(&last_day),
            t.soknad_slett_kan_ikke_angres(&last_day),
        ],
        button: t.knapp_slett_utkast(),
        action: addresses::delete(id),
    };
    Ok(ConfirmPage::of(&visitor, &app, what).into_response())
}

pub(super) async fn delete(
    State(state): State<AppState>,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    let app = applications::lock_own(&mut tx, &actor, id).await?;
    let permit = policy::may::<DeleteDraft>(&actor.actor, app.kind())?;
    bin::delete_draft(&mut tx, permit, &actor, &app, state.clock.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("{}?slettet=1", addresses::BIN)).into_response())
}

pub(super) async fn ask_withdraw(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let app = own(&state, &actor, id, Action::Withdraw).await?;
    let t = visitor.texts();
    let case = app.receipt().map(|r| r.case.to_string()).unwrap_or_default();
    let what = What {
        title: t.soknad_trekk_tittel(),
        lines: vec![
            t.soknad_trekk_tekst().tittel(title_or_none(t, &app.title)).saksnummer(case),
            t.soknad_trekk_kan_ikke_angres().to_owned(),
        ],
        button: t.knapp_trekk(),
        action: addresses::withdraw(id),
    };
    Ok(ConfirmPage::of(&visitor, &app, what).into_response())
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
    submissions::withdraw(&mut tx, permit, &actor, app, state.clock.now()).await.map_err(problem)?;
    tx.commit().await?;
    Ok(Redirect::to(&addresses::home(id)).into_response())
}
