//! What was sent, and its receipt, as files: what the worker has made, and nothing else.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::sent::Which;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::records::document::DocumentName;
use crate::domain::values::ids::ApplicationId;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::application::{applications, receipts, submissions};
use crate::store::records::documents;
use crate::web::{AppError, pdf};

pub(super) async fn application(
    State(state): State<AppState>,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    Query(which): Query<Which>,
) -> Result<Response, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_own(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let receipt = app.receipt().ok_or(AppError::NotFound)?;
    let sent = submissions::list_submissions(tx.conn(), id).await?;
    let wanted = sent.iter().find(|s| which.nr.is_none_or(|nr| nr == s.number)).ok_or(AppError::NotFound)?;
    let name = DocumentName::application(id, wanted.number);
    let Some(document) = documents::find_for_municipality(&mut tx, &actor, &name).await? else {
        return Ok(Redirect::to(&format!("{}?nr={}", addresses::sent(id), wanted.number)).into_response());
    };
    let name = pdf::application_name(Texts::of(document.language), &receipt.case.to_string(), wanted.number);
    Ok(pdf::download(&name, document.bytes))
}

pub(super) async fn receipt(
    State(state): State<AppState>,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_own(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let receipt = app.receipt().ok_or(AppError::NotFound)?;
    let said = receipts::load(tx.conn(), id).await?;
    let name = DocumentName::receipt(id, said.submission);
    let Some(document) = documents::find_for_municipality(&mut tx, &actor, &name).await? else {
        return Ok(Redirect::to(&format!("{}/kvittering", addresses::home(id))).into_response());
    };
    let t = Texts::of(document.language);
    Ok(pdf::download(&format!("{} {}", t.dokument_fil_kvittering(), receipt.case), document.bytes))
}
