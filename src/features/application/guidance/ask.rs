//! A question to the office: alone, from a draft with the sections the municipality chooses to show, or in a case.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use sqlx::PgConnection;
use time::Date;

use crate::domain::application::form::{AllAnswers, Section};
use crate::domain::application::guidance::{LONGEST_HEADING, LONGEST_MESSAGE, copy_of};
use crate::domain::application::lifecycle::{Application, Stage};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, AskForMoreTime, AskGuidance, WriteInCase, table};
use crate::domain::programme::calls::{Call, CallStatus};
use crate::domain::values::ids::{ApplicationId, CallId};
use crate::domain::values::stages::StageKind;
use crate::state::AppState;
use crate::store::application::guiding::{Asked, MayAsk, NewThread};
use crate::store::application::{applications, guidance, guiding, sections};
use crate::store::programme::calls;
use crate::store::{ReadTx, StoreError, Tx};
use crate::web::faults::read_date;
use crate::web::form::{Answered, answer};
use crate::web::guidance::{Choice, not_said, read_words};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

#[derive(Template, WebTemplate)]
#[template(path = "application/guidance/ask.html")]
pub(super) struct AskPage {
    page: Page,
    action: String,
    /// Where it leads back: the application it is about, or the list.
    back: (String, String),
    heading: &'static str,
    intro: &'static str,
    subject: String,
    text: String,
    calls: Vec<Choice>,
    /// The sections of a draft that can be shown.
    sections: Vec<Choice>,
    /// The day typed for more time, and whether it is asked for; none where nothing is awaited.
    more_time: Option<(bool, String)>,
    about_draft: bool,
    faults: Vec<ShownFault>,
}

impl AskPage {
    fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    #[serde(default)]
    utlysning: String,
}

/// What is asked about, beside the words.
enum About {
    Nothing(Vec<Call>),
    Draft(Application, AllAnswers),
    Case(Application),
}

fn page(visitor: &Visitor, about: &About, typed: &Typed, faults: Vec<ShownFault>) -> AskPage {
    let t = visitor.texts();
    let chosen: Vec<&str> = typed.all("vis").collect();
    let list = || ("/veiledning".to_owned(), t.veil_meny().to_owned());
    let home = |app: &Application| {
        let title = if app.title.trim().is_empty() { t.soknad_uten_navn() } else { app.title.trim() };
        (format!("/soknader/{}", app.id), title.to_owned())
    };
    let (action, back, heading, intro) = match about {
        About::Nothing(_) => ("/veiledning/ny".to_owned(), list(), t.veil_ny_tittel(), t.veil_ny_ingress()),
        About::Draft(app, _) => {
            (format!("/soknader/{}/veiledning", app.id), home(app), t.veil_ny_tittel(), t.veil_utkast_ingress())
        }
        About::Case(app) => {
            (format!("/soknader/{}/veiledning", app.id), home(app), t.veil_sak_tittel(), t.veil_sak_ingress())
        }
    };
    AskPage {
        page: visitor.page(MenuItem::Guidance).with_form_that_sends("skjema"),
        action,
        back,
        heading,
        intro,
        subject: typed.get("emne").to_owned(),
        text: typed.get("melding").to_owned(),
        calls: match about {
            About::Nothing(calls) => calls
                .iter()
                .map(|c| Choice {
                    value: c.id.to_string(),
                    words: c.title.in_lang(visitor.lang).to_owned(),
                    chosen: typed.trimmed("hvilken-utlysning") == c.id.to_string(),
                })
                .collect(),
            _ => Vec::new(),
        },
        sections: match about {
            About::Draft(_, answers) => answers
                .iter()
                .filter(|(_, answers)| !answers.is_empty())
                .map(|(s, _)| Choice {
                    value: s.code().to_owned(),
                    words: t.text(s.title_key()).into_owned(),
                    chosen: chosen.contains(&s.code()),
                })
                .collect(),
            _ => Vec::new(),
        },
        more_time: match about {
            About::Case(app) if matches!(app.stage, Stage::AwaitingInformation { .. }) => {
                Some((typed.has("mer-tid"), typed.get("frist").to_owned()))
            }
            _ => None,
        },
        about_draft: matches!(about, About::Draft(..)),
        faults,
    }
}

async fn calls_to_ask_about(conn: &mut PgConnection, now: time::OffsetDateTime) -> Result<Vec<Call>, StoreError> {
    let all = calls::list_published(conn).await?;
    Ok(all.into_iter().filter(|c| matches!(c.status(now), CallStatus::Open | CallStatus::Announced)).collect())
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    table(actor.actor.role, Action::AskGuidance, StageKind::Draft)?;
    let mut tx = ReadTx::begin(&state.pool).await?;
    let about = About::Nothing(calls_to_ask_about(tx.conn(), state.clock.now()).await?);
    let typed = Typed::new(vec![("hvilken-utlysning".to_owned(), wish.utlysning)]);
    Ok(page(&visitor, &about, &typed, Vec::new()).into_response())
}

pub(super) async fn send(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    typed: Typed,
) -> Result<Response, AppError> {
    let permit = MayAsk::Guidance(policy::may_always::<AskGuidance>(&actor.actor)?);
    let t = visitor.texts();
    let now = state.clock.now();
    let deed = async || -> Result<Answered, AppError> {
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let mut faults = Vec::new();
        let heading = read_words(t, "emne", typed.get("emne"), LONGEST_HEADING, t.veil_feil_emne());
        let text = read_words(t, "melding", typed.get("melding"), LONGEST_MESSAGE, t.veil_feil_melding());
        let heading = heading.map_err(|f| faults.push(f)).ok();
        let text = text.map_err(|f| faults.push(f)).ok();
        let mut tx = Tx::begin(&state.pool).await?;
        let call = match typed.trimmed("hvilken-utlysning") {
            "" => None,
            chosen => {
                let id = chosen.parse::<CallId>().ok();
                let known = calls_to_ask_about(tx.conn(), now).await?.into_iter().any(|c| Some(c.id) == id);
                if !known {
                    faults.push(ShownFault::new("hvilken-utlysning", t.veil_feil_utlysning()));
                }
                id
            }
        };
        let (Some(heading), Some(text), true) = (heading, text, faults.is_empty()) else {
            return Ok(Answered::Refused(faults));
        };
        let new = NewThread {
            heading: &heading,
            call,
            application: None,
            shown: AllAnswers::new(),
            language: visitor.lang,
            said: Asked::Question(&text),
        };
        match guiding::ask(&mut tx, &permit, &actor, &new, now).await {
            Ok(id) => {
                tx.commit().await?;
                Ok(Answered::Done(format!("/veiledning/{id}?gjort=sendt")))
            }
            Err(e) => not_said(t, "melding", e.why()?),
        }
    };
    answer(deed().await, async |again| {
        let mut tx = ReadTx::begin(&state.pool).await?;
        let about = About::Nothing(calls_to_ask_about(tx.conn(), now).await?);
        Ok(page(&visitor, &about, &typed, again.faults))
    })
    .await
}

/// A draft with what is written in it, or a case.
async fn about(tx: &mut ReadTx, actor: &MunicipalityActor, id: ApplicationId) -> Result<About, AppError> {
    let app = applications::find_own(tx, actor, id).await?.ok_or(AppError::NotFound)?;
    if matches!(app.kind(), StageKind::Draft | StageKind::CalledBack) {
        let answers = written(tx.conn(), id).await?;
        return Ok(About::Draft(app, answers));
    }
    Ok(About::Case(app))
}

async fn written(conn: &mut PgConnection, id: ApplicationId) -> Result<AllAnswers, StoreError> {
    let saved = sections::list_sections(conn, id).await?;
    Ok(saved.into_iter().filter_map(|(code, saved)| Some((Section::from_code(&code)?, saved.answers))).collect())
}

/// In a case there is one open thread: who comes anew goes on with it.
pub(super) async fn show_about(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let about = about(&mut tx, &actor, id).await?;
    match &about {
        About::Case(app) => {
            if let Some(open) = guidance::find_open_of_case(tx.conn(), id).await? {
                return Ok(Redirect::to(&format!("/veiledning/{open}#skjema")).into_response());
            }
            table(actor.actor.role, Action::WriteInCase, app.kind())?;
        }
        About::Draft(app, _) => table(actor.actor.role, Action::AskGuidance, app.kind())?,
        About::Nothing(_) => {}
    }
    Ok(page(&visitor, &about, &Typed::default(), Vec::new()).into_response())
}

/// The day until which more time is asked for: a later one than the municipality has.
pub(super) fn read_wish(t: &crate::i18n::Texts, app: &Application, typed: &Typed) -> Result<Option<Date>, ShownFault> {
    let Stage::AwaitingInformation { due, .. } = &app.stage else { return Ok(None) };
    if !typed.has("mer-tid") {
        return Ok(None);
    }
    let day = read_date(t, typed.get("frist")).map_err(|text| ShownFault::new("frist", text))?;
    match day > oslo_date(*due) {
        true => Ok(Some(day)),
        false => Err(ShownFault::new("frist", t.veil_feil_frist(t.date(oslo_date(*due))))),
    }
}

pub(super) async fn send_about(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let deed = async || -> Result<Answered, AppError> {
        let mut tx = Tx::begin(&state.pool).await?;
        let app = applications::lock_own(&mut tx, &actor, id).await?;
        let is_draft = matches!(app.kind(), StageKind::Draft | StageKind::CalledBack);
        let permit = match is_draft {
            true => MayAsk::Guidance(policy::may::<AskGuidance>(&actor.actor, app.kind())?),
            false => MayAsk::InCase(policy::may::<WriteInCase>(&actor.actor, app.kind())?),
        };
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let mut faults = Vec::new();
        let heading = read_words(t, "emne", typed.get("emne"), LONGEST_HEADING, t.veil_feil_emne());
        let text = read_words(t, "melding", typed.get("melding"), LONGEST_MESSAGE, t.veil_feil_melding());
        let heading = heading.map_err(|f| faults.push(f)).ok();
        let text = text.map_err(|f| faults.push(f)).ok();
        let wish = read_wish(t, &app, &typed).map_err(|f| faults.push(f)).ok().flatten();
        let (Some(heading), Some(text), true) = (heading, text, faults.is_empty()) else {
            return Ok(Answered::Refused(faults));
        };
        if wish.is_some() {
            policy::may::<AskForMoreTime>(&actor.actor, app.kind())?;
        }
        let chosen: Vec<Section> = typed.all("vis").filter_map(Section::from_code).collect();
        let shown = match is_draft && !chosen.is_empty() {
            true => copy_of(&chosen, &written(tx.conn(), id).await?),
            false => AllAnswers::new(),
        };
        if !is_draft && let Some(open) = guidance::find_open_of_case(tx.conn(), id).await? {
            // A colleague was first, or the button was pressed twice: it is said in that thread.
            let thread = guidance::lock_own(&mut tx, &actor, open).await?;
            return match guiding::say(&mut tx, &permit, &actor, &thread, (&text, wish), now).await {
                Ok(()) => {
                    tx.commit().await?;
                    Ok(Answered::Done(format!("/veiledning/{open}?gjort=sendt")))
                }
                Err(e) => not_said(t, "melding", e.why()?),
            };
        }
        let new = NewThread {
            heading: &heading,
            call: Some(app.call),
            application: Some(id),
            shown,
            language: app.language,
            said: match (is_draft, wish) {
                (true, _) => Asked::Question(&text),
                (false, None) => Asked::InCase(&text),
                (false, Some(day)) => Asked::MoreTime(&text, day),
            },
        };
        match guiding::ask(&mut tx, &permit, &actor, &new, now).await {
            Ok(thread) => {
                tx.commit().await?;
                Ok(Answered::Done(format!("/veiledning/{thread}?gjort=sendt")))
            }
            Err(e) => not_said(t, "melding", e.why()?),
        }
    };
    answer(deed().await, async |again| {
        let mut tx = ReadTx::begin(&state.pool).await?;
        let about = about(&mut tx, &actor, id).await?;
        Ok(page(&visitor, &about, &typed, again.faults))
    })
    .await
}
