//! The two ways a call ends: a published one is cancelled and stays to be seen, a draft is deleted as if it never was.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::handlers::find;
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy;
use crate::domain::people::policy::SteerProgramme;
use crate::domain::programme::calls::{Call, CallStage};
use crate::domain::values::ids::CallId;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::programme::calls;
use crate::store::programme::calls::CallError;
use crate::store::{ReadTx, Tx};
use crate::web::form::opened_version;
use crate::web::{AppError, MenuItem, Page, Typed, Visitor};

/// How a call ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    Cancel,
    Delete,
}

impl Ending {
    fn fits(self, call: &Call) -> bool {
        match self {
            Ending::Cancel => matches!(call.stage, CallStage::Published { .. }),
            Ending::Delete => call.stage == CallStage::Draft,
        }
    }

    /// The last part of the address, and the value of the one button that does it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Ending::Cancel => "avlys",
            Ending::Delete => "slett",
        }
    }

    pub(super) fn title(self, t: &Texts) -> &str {
        match self {
            Ending::Cancel => t.utlysninger_avlys_tittel(),
            Ending::Delete => t.utlysninger_slett_tittel(),
        }
    }

    pub(super) fn what_follows(self, t: &Texts) -> &str {
        match self {
            Ending::Cancel => t.utlysninger_avlys_hva(),
            Ending::Delete => t.utlysninger_slett_hva(),
        }
    }

    pub(super) fn button(self, t: &Texts) -> &str {
        match self {
            Ending::Cancel => t.utlysninger_avlys(),
            Ending::Delete => t.utlysninger_slett(),
        }
    }

    pub(super) fn keep(self, t: &Texts) -> &str {
        match self {
            Ending::Cancel => t.utlysninger_behold(),
            Ending::Delete => t.utlysninger_behold_utkast(),
        }
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/calls/end.html")]
pub(super) struct EndPage {
    pub page: Page,
    pub id: CallId,
    pub version: i32,
    pub title: String,
    /// Applications sent under it: they hold it.
    pub sent: i64,
    /// It has changed since the form was opened.
    pub changed: bool,
    pub ending: Ending,
}

async fn page(visitor: &Visitor, state: &AppState, id: &str, ending: Ending) -> Result<EndPage, AppError> {
    let call = find(state, id).await?.call;
    if !ending.fits(&call) {
        return Err(AppError::NotFound);
    }
    let mut read = ReadTx::begin(&state.pool).await?;
    let sent = calls::count_sent(read.conn(), call.id).await?;
    let title = match call.title.in_lang(visitor.lang).trim() {
        "" => visitor.texts().utlysninger_uten_tittel().to_owned(),
        title => title.to_owned(),
    };
    let page = visitor.page(MenuItem::Calls).with_form_that_sends("skjema");
    Ok(EndPage { page, id: call.id, version: call.version, title, sent, changed: false, ending })
}

async fn ask(
    state: &AppState,
    visitor: &Visitor,
    actor: &MinistryActor,
    id: &str,
    ending: Ending,
) -> Result<Response, AppError> {
    policy::may_always::<SteerProgramme>(&actor.actor)?;
    Ok(page(visitor, state, id, ending).await?.into_response())
}

async fn end(
    state: &AppState,
    visitor: &Visitor,
    actor: &MinistryActor,
    (id, ending): (&str, Ending),
    form: &Typed,
) -> Result<Response, AppError> {
    let permit = policy::may_always::<SteerProgramme>(&actor.actor)?;
    let shown = page(visitor, state, id, ending).await?;
    if form.switches_language() || form.get("handling") != ending.word() {
        return Ok(shown.into_response());
    }
    let opened_with = opened_version(form);
    let mut tx = Tx::begin(&state.pool).await?;
    let done = match ending {
        Ending::Cancel => calls::cancel(&mut tx, permit, actor, shown.id, opened_with, state.clock.now()).await,
        Ending::Delete => calls::delete_draft(&mut tx, permit, shown.id, opened_with).await,
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to("/utlysninger").into_response())
        }
        Err(CallError::HasApplications(sent)) => {
            Ok((StatusCode::UNPROCESSABLE_ENTITY, EndPage { sent, ..shown }).into_response())
        }
        // Somebody has changed it meanwhile: shown again, so that what is ended is what was seen.
        Err(CallError::Stale(now)) if ending.fits(&now) => {
            drop(tx);
            let again = page(visitor, state, id, ending).await?;
            Ok((StatusCode::CONFLICT, EndPage { changed: true, ..again }).into_response())
        }
        Err(CallError::Store(e)) => Err(e.into()),
        Err(_) => Err(AppError::Moved),
    }
}

pub(super) async fn ask_cancel(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Path(id): Path<String>,
) -> Result<Response, AppError> {
    ask(&state, &visitor, &actor, &id, Ending::Cancel).await
}

pub(super) async fn cancel(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Path(id): Path<String>,
    form: Typed,
) -> Result<Response, AppError> {
    end(&state, &visitor, &actor, (&id, Ending::Cancel), &form).await
}

pub(super) async fn ask_delete(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Path(id): Path<String>,
) -> Result<Response, AppError> {
    ask(&state, &visitor, &actor, &id, Ending::Delete).await
}

pub(super) async fn delete(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Path(id): Path<String>,
    form: Typed,
) -> Result<Response, AppError> {
    end(&state, &visitor, &actor, (&id, Ending::Delete), &form).await
}
