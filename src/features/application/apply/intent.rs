//! The letter of intent with one who was asked, for print, in the written standard of one's choice.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};

use super::addresses;
use super::opened::title_or_none;
use crate::documents;
use crate::domain::application::lifecycle::Application;
use crate::domain::application::partners::Confirmation;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::values::ids::{ApplicationId, ConfirmationId};
use crate::domain::values::language::Lang;
use crate::i18n::Texts;
use crate::letters::intent;
use crate::letters::intent::LetterOfIntent;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::application::{applications, confirmations};
use crate::web::{AppError, MenuItem, Page, Visitor, pdf};

#[derive(serde::Deserialize, Default)]
pub(super) struct Standard {
    #[serde(default)]
    malform: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/intent.html")]
pub(super) struct IntentPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub confirmations: String,
    pub here: String,
    pub letter: LetterOfIntent,
}

async fn find(
    state: &AppState,
    actor: &MunicipalityActor,
    (id, question): (ApplicationId, ConfirmationId),
) -> Result<(Application, Confirmation), AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_own(&mut tx, actor, id).await?.ok_or(AppError::NotFound)?;
    let all = confirmations::list(tx.conn(), id).await?;
    let asked = all.into_iter().find(|c| c.id == question).ok_or(AppError::NotFound)?;
    Ok((app, asked))
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, question)): Path<(ApplicationId, ConfirmationId)>,
    Query(standard): Query<Standard>,
) -> Result<Response, AppError> {
    let (app, asked) = find(&state, &actor, (id, question)).await?;
    let page = IntentPage {
        application: title_or_none(visitor.texts(), &app.title),
        home: addresses::home(id),
        confirmations: addresses::confirmations(id),
        here: addresses::intent(id, question),
        letter: intent::of(standard.malform.parse::<Lang>().unwrap_or(visitor.lang), &asked),
        page: visitor.page(MenuItem::Applications),
    };
    Ok(page.into_response())
}

/// The same as a file, made while its reader waits: what it says never changes, so it is the same each time.
pub(super) async fn file(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, question)): Path<(ApplicationId, ConfirmationId)>,
    Query(standard): Query<Standard>,
) -> Result<Response, AppError> {
    let (_, asked) = find(&state, &actor, (id, question)).await?;
    let standard = standard.malform.parse::<Lang>().unwrap_or(visitor.lang);
    let at = intent::dated(asked.asked_at, asked.answer.as_ref());
    let paper = documents::of_intent(&intent::of(standard, &asked), asked.id, at);
    let name = pdf::intent_name(Texts::of(standard), &asked.shown.said.name);
    Ok(pdf::download(&name, pdf::made_now(paper).await?))
}
