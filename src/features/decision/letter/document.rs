//! The letter as a file: what the worker has made, and nothing else.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use crate::domain::application::lifecycle::Application;
use crate::domain::people::actor::{MunicipalityActor, OfficeActor};
use crate::domain::records::document::DocumentName;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::application::applications;
use crate::store::records::documents;
use crate::store::records::documents::Document;
use crate::web::{AppError, pdf};

pub(super) async fn for_municipality(
    State(state): State<AppState>,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_own(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let document = documents::find_for_municipality(&mut tx, &actor, &DocumentName::letter(id)).await?;
    answer(&app, document, "soknader")
}

pub(super) async fn for_office(
    State(state): State<AppState>,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_case(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let document = documents::find_for_office(&mut tx, &actor, &DocumentName::letter(id)).await?;
    answer(&app, document, "saker")
}

/// Until it is made, the letter's page says so.
fn answer(app: &Application, document: Option<Document>, list: &str) -> Result<Response, AppError> {
    match document {
        Some(document) => {
            let case = app.receipt().map(|r| r.case.to_string()).unwrap_or_default();
            let name = format!("{} {case}", Texts::of(document.language).dokument_fil_vedtak());
            Ok(pdf::download(&name, document.bytes))
        }
        None if app.kind() == StageKind::Decided => {
            Ok(Redirect::to(&format!("/{list}/{}/vedtak", app.id)).into_response())
        }
        None => Err(AppError::NotFound),
    }
}
