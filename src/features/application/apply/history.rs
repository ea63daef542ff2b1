//! The history of a section: who saved when, what they changed, and the way back to it. The municipality's alone.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::editing::without_undo;
use super::form_page::page_title;
use super::names::person;
use super::opened::{Municipalities, Opened};
use crate::domain::application::answers::Answers;
use crate::domain::application::form::{Section, in_one_spelling};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{ChangeAnswers, SaveSection};
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::stages::StageKind;
use crate::i18n::differences::Difference;
use crate::state::AppState;
use crate::store::Tx;
use crate::store::application::sections::{How, MaySave, Saved, SectionSave, SectionVersion};
use crate::store::application::{applications, sections};
use crate::web::form::opened_version;
use crate::web::pages::{NearbyPages, page_number};
use crate::web::{AppError, MenuItem, Page, Typed, Visitor};

/// How many versions a page shows.
const PER_PAGE: i64 = 20;

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/history.html")]
pub(super) struct HistoryPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub section: String,
    pub here: String,
    pub action: String,
    pub title: String,
    /// The section's version now, which going back is checked against.
    pub version: i32,
    pub versions: Vec<Shown>,
    pub pages: NearbyPages,
    pub may_write: bool,
    pub stale: bool,
    pub gone_back: Option<String>,
}

pub(super) struct Shown {
    pub number: i32,
    pub when: String,
    pub who: String,
    pub current: bool,
    pub lines: Vec<Difference>,
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Opening {
    #[serde(default)]
    side: String,
    /// The version that was gone back to.
    tilbake: Option<i32>,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, code)): Path<(ApplicationId, String)>,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let section = Section::from_code(&code).ok_or(AppError::NotFound)?;
    Ok(page(&state, &visitor, &actor, (id, section), &opening).await?.into_response())
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &MunicipalityActor,
    (id, section): (ApplicationId, Section),
    opening: &Opening,
) -> Result<HistoryPage, AppError> {
    let (opened, mut tx) = Opened::read(state, actor, id, Municipalities::of(section)).await?;
    let t = visitor.texts();
    let number = page_number(&opening.side);
    let from = (number - 1) * PER_PAGE;
    let mut found = sections::list_history(tx.conn(), id, section, (from, PER_PAGE + 1)).await?;
    let current = opened.version(section);
    let words = |version: Option<&SectionVersion>| {
        version.map(|v| in_one_spelling(section, &without_undo(&v.answers))).unwrap_or_default()
    };
    let more = found.len() > usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let shown = |(at, version): (usize, &SectionVersion)| Shown {
        number: version.version,
        when: t.moment(version.saved_at),
        who: person(t, &version.saved_by_name, &version.saved_by_role),
        current: version.version == current,
        lines: t.differences_in(section, &words(found.get(at + 1)), &words(Some(version)), &opened.municipalities),
    };
    let mut versions: Vec<Shown> = found.iter().enumerate().map(shown).collect();
    if more {
        found.pop();
        versions.truncate(found.len());
    }
    let gone_back = found.iter().find(|v| Some(v.version) == opening.tilbake).map(|v| t.moment(v.saved_at));
    let address = |side: i64| format!("{}?side={side}", addresses::history(id, section));
    Ok(HistoryPage {
        application: opened.title(t),
        home: addresses::home(id),
        section: addresses::section(id, section),
        here: t.soknad_historikk().to_owned(),
        action: addresses::history(id, section),
        title: page_title(t, section, &opened),
        version: current,
        versions,
        pages: NearbyPages::of(t, number, more, address),
        may_write: opened.may_write(actor, section),
        stale: false,
        gone_back: gone_back.map(|when| t.soknad_historikk_tilbake_gjort(when)),
        page: visitor.page(MenuItem::Applications),
    })
}

/// Writes what an earlier version said as a new one. What stands now stays in the history.
pub(super) async fn go_back(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, code)): Path<(ApplicationId, String)>,
    typed: Typed,
) -> Result<Response, AppError> {
    let section = Section::from_code(&code).ok_or(AppError::NotFound)?;
    let now = state.clock.now();
    let mut tx = Tx::begin(&state.pool).await?;
    let app = applications::lock_own(&mut tx, &actor, id).await?;
    let opened = Opened::gather(tx.conn(), app, Municipalities::Named, now).await?;
    if opened.app.receipt().is_some()
        && !matches!(opened.app.kind(), StageKind::AwaitingInformation | StageKind::Withdrawn)
    {
        return Err(AppError::Sent);
    }
    let (draft, answer);
    let may = if opened.app.kind() == StageKind::AwaitingInformation {
        answer = policy::may::<ChangeAnswers>(&actor.actor, opened.app.kind())?;
        if !opened.may_write(&actor, section) {
            return Err(AppError::NotYours);
        }
        MaySave::Answer(&answer)
    } else {
        draft = policy::may::<SaveSection>(&actor.actor, opened.app.kind())?;
        MaySave::Draft(&draft)
    };
    let title_follows = section == Section::About && opened.app.kind() == StageKind::Draft;
    let Ok(number) = typed.trimmed("tilbake").parse::<i32>() else {
        // Nothing was chosen.
        return Ok(Redirect::to(&addresses::history(id, section)).into_response());
    };
    let earlier = sections::find_version(tx.conn(), id, section, number).await?.ok_or(AppError::NotFound)?;
    let answers: Answers = without_undo(&earlier.answers);
    let save = SectionSave {
        section: section.code(),
        answers: &answers,
        finished: earlier.finished,
        opened_with: opened_version(&typed),
    };
    let title = title_follows.then(|| answers.get("om-prosjekttittel").to_owned());
    let how = How { replaces: true, ..How::default() };
    match sections::save_version(&mut tx, may, &actor, &opened.app, (&save, &how), title.as_deref(), now).await? {
        Saved::Saved { .. } => {
            tx.commit().await?;
            Ok(Redirect::to(&format!("{}?tilbake={number}", addresses::history(id, section))).into_response())
        }
        Saved::Stale(_) => {
            drop(tx);
            let page = page(&state, &visitor, &actor, (id, section), &Opening::default()).await?;
            Ok((StatusCode::CONFLICT, HistoryPage { stale: true, ..page }).into_response())
        }
    }
}
