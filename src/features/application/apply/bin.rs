//! The bin: drafts that were deleted, until the end of their last day.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::opened::title_or_none;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{Action, table};
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::stages::StageKind;
use crate::state::AppState;
use crate::store::application::bin;
use crate::store::application::bin::RestoreError;
use crate::store::{ReadTx, StoreError, Tx};
use crate::web::{AppError, MenuItem, Page, Visitor};

pub(super) struct Shown {
    pub title: String,
    pub call: String,
    /// When and by whom.
    pub deleted: String,
    pub last_day: String,
    pub restore: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/bin.html")]
pub(super) struct BinPage {
    pub page: Page,
    pub drafts: Vec<Shown>,
    /// There are more than the page shows.
    pub more: bool,
    /// A draft was just moved here.
    pub deleted: bool,
    /// What was to be fetched back is not here any more.
    pub gone: bool,
    pub may_restore: bool,
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Opening {
    #[serde(default)]
    slettet: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let page = page(&state, &visitor, &actor).await?;
    Ok(BinPage { deleted: !opening.slettet.is_empty(), ..page }.into_response())
}

async fn page(state: &AppState, visitor: &Visitor, actor: &MunicipalityActor) -> Result<BinPage, AppError> {
    let t = visitor.texts();
    let today = oslo_date(state.clock.now());
    let drafts = bin::list(&mut ReadTx::begin(&state.pool).await?, actor).await?;
    Ok(BinPage {
        more: drafts.len() == bin::SHOWN,
        drafts: drafts
            .into_iter()
            .map(|d| Shown {
                title: title_or_none(t, &d.title),
                call: d.call.in_lang(visitor.lang).to_owned(),
                deleted: match d.by {
                    Some(name) => t.papirkurv_slettet_av().tidspunkt(t.moment(d.deleted_at)).navn(name),
                    None => t.papirkurv_slettet(t.moment(d.deleted_at)),
                },
                last_day: t.papirkurv_siste_dag().dag(t.date(d.last_day)).igjen(t.days_left(today, d.last_day)),
                restore: addresses::restore(d.id),
            })
            .collect(),
        deleted: false,
        gone: false,
        may_restore: table(actor.actor.role, Action::RestoreDraft, StageKind::Draft).is_ok(),
        page: visitor.page(MenuItem::Applications),
    })
}

pub(super) async fn restore(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    table(actor.actor.role, Action::RestoreDraft, StageKind::Draft)?;
    let mut tx = Tx::begin(&state.pool).await?;
    match bin::restore(&mut tx, &actor, id, state.clock.now()).await {
        Ok(_) => {
            tx.commit().await?;
            Ok(Redirect::to(&format!("{}?hentet=1", addresses::home(id))).into_response())
        }
        Err(RestoreError::Store(StoreError::NotFound)) => {
            drop(tx);
            // Pressed twice, or a colleague was first: it is among the applications again.
            let mut read = ReadTx::begin(&state.pool).await?;
            if crate::store::application::applications::find_own(&mut read, &actor, id).await?.is_some() {
                return Ok(Redirect::to(&addresses::home(id)).into_response());
            }
            drop(read);
            let page = BinPage { gone: true, ..page(&state, &visitor, &actor).await? };
            Ok((StatusCode::NOT_FOUND, page).into_response())
        }
        Err(RestoreError::Store(e)) => Err(e.into()),
        Err(RestoreError::Denied(e)) => Err(e.into()),
    }
}
