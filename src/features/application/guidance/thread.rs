//! A thread as the municipality reads it and writes in it.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};

use super::ask::read_wish;
use crate::domain::application::guidance::{GuidanceKind, LONGEST_MESSAGE, OpenedThread};
use crate::domain::application::lifecycle::{Application, Stage};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, AskForMoreTime, AskGuidance, WriteInCase, table};
use crate::domain::programme::calls::CallStatus;
use crate::domain::values::ids::GuidanceId;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::guiding::{MayAsk, MayClose};
use crate::store::application::{applications, guidance, guiding};
use crate::store::programme::calls;
use crate::store::{ReadTx, Tx};
use crate::web::form::{Answered, answer};
use crate::web::guidance::{Beside, Choice, Side, ThreadShown, not_said, read_words};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

#[derive(Template, WebTemplate)]
#[template(path = "application/guidance/thread.html")]
pub(super) struct ThreadPage {
    page: Page,
    action: String,
    th: ThreadShown,
    /// The application it is about, and what the link to it says.
    application: Option<(String, &'static str)>,
    may_write: bool,
    is_open: bool,
    /// The case is decided: nobody writes in it any more.
    is_over: bool,
    text: String,
    more_time: Option<(bool, String)>,
    /// The calls in which a draft can be begun from the idea.
    calls: Vec<Choice>,
    told: Option<&'static str>,
    faults: Vec<ShownFault>,
}

impl ThreadPage {
    fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Opening {
    /// What was just done: «sendt», «lukket».
    #[serde(default)]
    gjort: String,
}

fn told(t: &'static Texts, done: &str) -> Option<&'static str> {
    match done {
        "sendt" => Some(t.veil_sendt()),
        "lukket" => Some(t.veil_er_lukket()),
        _ => None,
    }
}

/// Whether somebody of the municipality may write in it: in a case, while it is being assessed.
fn may_write(actor: &MunicipalityActor, opened: &OpenedThread, app: Option<&Application>) -> bool {
    match (opened.thread.kind, app) {
        (GuidanceKind::Case, Some(app)) => table(actor.actor.role, Action::WriteInCase, app.kind()).is_ok(),
        (GuidanceKind::Case, None) => false,
        _ => table(actor.actor.role, Action::AskGuidance, StageKind::Draft).is_ok(),
    }
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &MunicipalityActor,
    id: GuidanceId,
    (typed, faults, done): (&Typed, Vec<ShownFault>, &str),
) -> Result<ThreadPage, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let mut tx = ReadTx::begin(&state.pool).await?;
    let opened = guidance::find_own(&mut tx, actor, id).await?.ok_or(AppError::NotFound)?;
    let messages = guidance::list_messages(tx.conn(), id).await?;
    let (period, municipalities) = guidance::load_beside(tx.conn(), &opened).await?;
    let app = match opened.thread.application {
        Some(app) => applications::find_own(&mut tx, actor, app).await?,
        None => None,
    };
    let starts = opened.thread.kind == GuidanceKind::Idea
        && opened.thread.application.is_none()
        && table(actor.actor.role, Action::StartApplication, StageKind::Draft).is_ok();
    let calls = match starts {
        true => calls::list_published(tx.conn()).await?,
        false => Vec::new(),
    };
    drop(tx);
    let writes = may_write(actor, &opened, app.as_ref());
    let is_case = opened.thread.kind == GuidanceKind::Case;
    let over = app.as_ref().is_some_and(|a| matches!(a.kind(), StageKind::Decided | StageKind::Withdrawn));
    let open = opened.thread.is_open();
    let frame = visitor.page(MenuItem::Guidance);
    let beside = Beside { period, municipalities: &municipalities };
    Ok(ThreadPage {
        page: if writes && open { frame.with_form_that_sends("skjema") } else { frame },
        action: format!("/veiledning/{id}"),
        th: ThreadShown::of(t, Side::Municipality, &opened, &messages, &beside, oslo_date(now)),
        application: app
            .as_ref()
            .map(|a| (format!("/soknader/{}", a.id), if is_case { t.veil_til_saken() } else { t.veil_til_soknaden() })),
        may_write: writes,
        is_open: open,
        is_over: is_case && over,
        text: typed.get("melding").to_owned(),
        more_time: app
            .as_ref()
            .filter(|a| is_case && matches!(a.stage, Stage::AwaitingInformation { .. }))
            .map(|_| (typed.has("mer-tid"), typed.get("frist").to_owned())),
        calls: calls
            .iter()
            .filter(|c| c.status(now) == CallStatus::Open)
            .map(|c| Choice {
                value: c.id.to_string(),
                words: c.title.in_lang(visitor.lang).to_owned(),
                chosen: typed.trimmed("hvilken-utlysning") == c.id.to_string(),
            })
            .collect(),
        told: told(t, done),
        faults,
    })
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<GuidanceId>,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let kept = (&Typed::default(), Vec::new(), opening.gjort.as_str());
    Ok(page(&state, &visitor, &actor, id, kept).await?.into_response())
}

/// The page again, with faults in what another form of it sent.
pub(super) async fn again(
    state: &AppState,
    visitor: &Visitor,
    actor: &MunicipalityActor,
    id: GuidanceId,
    (typed, faults): (&Typed, Vec<ShownFault>),
) -> Result<ThreadPage, AppError> {
    page(state, visitor, actor, id, (typed, faults, "")).await
}

/// Says more, or closes the thread.
pub(super) async fn say(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<GuidanceId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let deed = async || -> Result<Answered, AppError> {
        let mut tx = Tx::begin(&state.pool).await?;
        // The case first, then its thread.
        let app = match guidance::find_case_of(tx.conn(), id).await? {
            Some(app) => Some(applications::lock_own(&mut tx, &actor, app).await?),
            None => None,
        };
        let opened = guidance::lock_own(&mut tx, &actor, id).await?;
        let permit = match &app {
            Some(app) => MayAsk::InCase(policy::may::<WriteInCase>(&actor.actor, app.kind())?),
            None => MayAsk::Guidance(policy::may_always::<AskGuidance>(&actor.actor)?),
        };
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        if typed.get("handling") == "lukk" {
            if !typed.trimmed("melding").is_empty() {
                return Ok(Answered::refused(ShownFault::new("melding", t.veil_feil_lukk_med_tekst())));
            }
            return match guiding::close(&mut tx, &MayClose::Municipality(permit), &actor.actor, &opened, now).await {
                Ok(()) => {
                    tx.commit().await?;
                    Ok(Answered::Done(format!("/veiledning/{id}?gjort=lukket")))
                }
                Err(e) => not_said(t, "melding", e.why()?),
            };
        }
        let mut faults = Vec::new();
        let text = read_words(t, "melding", typed.get("melding"), LONGEST_MESSAGE, t.veil_feil_melding());
        let text = text.map_err(|f| faults.push(f)).ok();
        let wish = match &app {
            Some(app) => read_wish(t, app, &typed).map_err(|f| faults.push(f)).ok().flatten(),
            None => None,
        };
        let (Some(text), true) = (text, faults.is_empty()) else { return Ok(Answered::Refused(faults)) };
        if let (Some(app), Some(_)) = (&app, wish) {
            policy::may::<AskForMoreTime>(&actor.actor, app.kind())?;
        }
        match guiding::say(&mut tx, &permit, &actor, &opened, (&text, wish), now).await {
            Ok(()) => {
                tx.commit().await?;
                Ok(Answered::Done(format!("/veiledning/{id}?gjort=sendt")))
            }
            Err(e) => not_said(t, "melding", e.why()?),
        }
    };
    answer(deed().await, async |again| page(&state, &visitor, &actor, id, (&typed, again.faults, "")).await).await
}
