//! What was changed in a call since it was published, and by whom: for the ministry.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};

use crate::domain::people::actor::MinistryActor;
use crate::domain::programme::calls::CallStage;
use crate::domain::values::ids::CallId;
use crate::i18n::call_changes::ChangeLine;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::programme::{amending, calls};
use crate::web::{AppError, MenuItem, Page, Visitor};

pub(super) struct Shown {
    when: String,
    who: String,
    lines: Vec<ChangeLine>,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/calls/changes.html")]
pub(super) struct ChangesPage {
    page: Page,
    title: String,
    changes: Vec<Shown>,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    _actor: MinistryActor,
    Path(id): Path<CallId>,
) -> Result<ChangesPage, AppError> {
    let t = visitor.texts();
    let mut read = ReadTx::begin(&state.pool).await?;
    let call = calls::find(read.conn(), id).await?.filter(|c| c.stage != CallStage::Draft).ok_or(AppError::NotFound)?;
    let made = amending::list_changes(read.conn(), &call).await?;
    let changes = made
        .iter()
        .map(|m| {
            let role = t.role_code(&m.role);
            Shown {
                when: t.endringer_nar(t.moment(m.at)),
                who: m
                    .by
                    .as_ref()
                    .map_or_else(|| role.to_owned(), |name| t.endringer_av().navn(name).rolle(role.to_lowercase())),
                lines: m.change.as_ref().map(|change| t.change_lines(change, None)).unwrap_or_default(),
            }
        })
        .collect();
    Ok(ChangesPage { page: visitor.page(MenuItem::Calls), title: call.title.in_lang(visitor.lang).to_owned(), changes })
}
