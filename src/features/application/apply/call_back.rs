//! Calling back what was sent, to correct it: confirmed on its own page, which also says why it is too late.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::opened::{Municipalities, Opened};
use super::queries;
use super::refused::problem;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, CallBack, Denied, table};
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::stages::StageKind;
use crate::state::AppState;
use crate::store::application::submissions::SubmitError;
use crate::store::application::{applications, call_back as deed};
use crate::store::{ReadTx, Tx};
use crate::web::{AppError, MenuItem, Page, Visitor};

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/call_back.html")]
pub(super) struct CallBackPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub action: String,
    pub title: &'static str,
    pub lines: Vec<String>,
    /// None when it cannot be called back: the lines say why.
    pub may: bool,
}

fn page(visitor: &Visitor, opened: &Opened, office: &str) -> CallBackPage {
    let t = visitor.texts();
    let case = opened.app.receipt().map(|r| r.case.to_string()).unwrap_or_default();
    let closes = t.moment(opened.call.closes_at);
    let late = opened.call.is_late(opened.now);
    let may = opened.app.kind() == StageKind::Submitted && !late;
    let lines = match opened.app.kind() {
        StageKind::Submitted if may => vec![
            t.hent_tilbake_tekst().tittel(opened.title(t)).saksnummer(&case),
            t.hent_tilbake_frist(&closes),
            t.hent_tilbake_star().to_owned(),
        ],
        StageKind::Decided => vec![t.hent_for_sent_vedtak().to_owned()],
        StageKind::Withdrawn => vec![t.soknad_neste_trukket().to_owned()],
        _ if late => vec![t.hent_for_sent_frist(&closes), t.hent_for_sent_hva(office)],
        _ => vec![t.hent_for_sent_vurdering(office), t.hent_for_sent_hva(office)],
    };
    CallBackPage {
        application: opened.title(t),
        home: addresses::home(opened.app.id),
        action: addresses::call_back(opened.app.id),
        title: if may { t.hent_tilbake_tittel() } else { t.hent_for_sent_tittel() },
        lines,
        may,
        page: visitor.page(MenuItem::Applications),
    }
}

pub(super) async fn ask(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let (opened, mut tx) = Opened::read(&state, &actor, id, Municipalities::Named).await?;
    if let Err(no @ Denied::Role) = table(actor.actor.role, Action::CallBack, opened.app.kind()) {
        return Err(no.into());
    }
    if matches!(opened.app.kind(), StageKind::Draft | StageKind::CalledBack) {
        return Ok(Redirect::to(&addresses::home(id)).into_response());
    }
    let office = queries::office_name(&mut tx, &actor, &opened.app).await?;
    Ok(page(&visitor, &opened, &office).into_response())
}

pub(super) async fn call_back(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let now = state.clock.now();
    let mut tx = Tx::begin(&state.pool).await?;
    let held = applications::lock_own_to_send(&mut tx, &actor, id).await?;
    let done = match policy::may::<CallBack>(&actor.actor, held.kind()) {
        Ok(permit) => deed::call_back(&mut tx, permit, &actor, held, now).await.map(drop),
        Err(no @ Denied::Role) => return Err(no.into()),
        // A colleague was first, or it was pressed twice: it is called back.
        Err(_) if matches!(held.kind(), StageKind::Draft | StageKind::CalledBack) => {
            return Ok(Redirect::to(&addresses::home(id)).into_response());
        }
        Err(_) => Err(crate::domain::application::lifecycle::WrongStage(held.kind()).into()),
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to(&addresses::home(id)).into_response())
        }
        // The office has begun, or the deadline has passed: the page says which.
        Err(SubmitError::WrongStage(_) | SubmitError::Closed { .. }) => {
            drop(tx);
            let (opened, mut read): (Opened, ReadTx) = Opened::read(&state, &actor, id, Municipalities::Named).await?;
            let office = queries::office_name(&mut read, &actor, &opened.app).await?;
            Ok((StatusCode::CONFLICT, page(&visitor, &opened, &office)).into_response())
        }
        Err(e) => Err(problem(e)),
    }
}
