//! A draft begins from an earlier application of the municipality's own: which, what is brought, and to which years.

use std::collections::BTreeSet;

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use time::OffsetDateTime;

use super::addresses;
use super::editing::without_undo;
use super::opened::title_or_none;
use crate::domain::application::copying;
use crate::domain::application::form::{AllAnswers, Section, municipalities_in};
use crate::domain::application::lifecycle::Application;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, StartApplication, table};
use crate::domain::programme::calls::{Call, CallStatus};
use crate::domain::values::ids::{ApplicationId, CallId};
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::copying::{Earlier, Start};
use crate::store::application::{applications, copying as drafts};
use crate::store::places::reference;
use crate::store::programme::calls;
use crate::store::{ReadTx, StoreError, Tx};
use crate::web::form::{Answered, answer};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

#[derive(serde::Deserialize, Default)]
pub(super) struct Wish {
    #[serde(default)]
    utlysning: String,
}

pub(super) struct Source {
    pub href: String,
    pub title: String,
    pub note: String,
    pub status: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/start_from.html")]
pub(super) struct SourcesPage {
    pub page: Page,
    pub sources: Vec<Source>,
    /// There are more than the page shows.
    pub more: bool,
}

pub(super) async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    table(actor.actor.role, Action::StartApplication, StageKind::Draft)?;
    let call = wish.utlysning.parse::<CallId>().ok();
    let found = drafts::list_earlier(&mut ReadTx::begin(&state.pool).await?, &actor, call).await?;
    let page = SourcesPage {
        more: found.len() == drafts::SHOWN,
        sources: found.iter().map(|earlier| source(&visitor, earlier, call)).collect(),
        page: visitor.page(MenuItem::Applications),
    };
    Ok(page.into_response())
}

fn source(visitor: &Visitor, earlier: &Earlier, call: Option<CallId>) -> Source {
    let t = visitor.texts();
    let mut note: Vec<String> = earlier.case.iter().map(|case| t.ord_sak_nummer(case.to_string())).collect();
    note.push(earlier.call.in_lang(visitor.lang).to_owned());
    note.extend(earlier.submitted_at.map(|at| t.start_sendt(t.moment(at))));
    Source {
        href: match call {
            Some(call) => format!("{}?utlysning={call}", addresses::start_from(earlier.id)),
            None => addresses::start_from(earlier.id),
        },
        title: title_or_none(t, &earlier.title),
        note: note.join(" · "),
        status: match earlier.stage {
            StageKind::Draft => t.start_utkast().to_owned(),
            stage => t.municipality_status(&stage, &earlier.late, earlier.outcome).to_owned(),
        },
    }
}

/// A call that is open, in a choice.
pub(super) struct OpenCall {
    pub id: CallId,
    pub title: String,
    pub chosen: bool,
}

/// The calls that are open now. With one of them chosen: the one that was asked for, or the one there is.
pub(super) fn open_calls(
    visitor: &Visitor,
    all: &[Call],
    wanted: Option<CallId>,
    now: OffsetDateTime,
) -> Vec<OpenCall> {
    let open: Vec<&Call> = all.iter().filter(|call| call.status(now) == CallStatus::Open).collect();
    let only = open.len() == 1;
    open.into_iter()
        .map(|call| OpenCall {
            id: call.id,
            title: call.title.in_lang(visitor.lang).to_owned(),
            chosen: only || wanted == Some(call.id),
        })
        .collect()
}

pub(super) struct Tick {
    pub code: &'static str,
    pub title: String,
    pub chosen: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/start_choose.html")]
pub(super) struct ChoosePage {
    pub page: Page,
    pub faults: Vec<ShownFault>,
    pub action: String,
    pub source: String,
    pub source_href: String,
    pub title: String,
    /// It was refused: the reasons go along.
    pub refused: bool,
    pub calls: Vec<OpenCall>,
    /// The year it started; none where nobody knows, and nothing is moved.
    pub before: Option<i32>,
    pub years: Vec<(i32, bool)>,
    pub sections: Vec<Tick>,
}

impl ChoosePage {
    pub(super) fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|f| f.field == field).map(|f| f.text.as_str())
    }
}

/// What is read before anything is chosen.
struct Offered {
    app: Application,
    answers: AllAnswers,
    calls: Vec<Call>,
    refused: bool,
}

impl Offered {
    /// The caller has found the application within its own scope.
    async fn read(conn: &mut sqlx::PgConnection, app: Application) -> Result<Offered, StoreError> {
        let answers = drafts::read_answers(conn, &app).await?;
        let answers = answers.into_iter().map(|(section, answers)| (section, without_undo(&answers))).collect();
        let calls = calls::list_published(conn).await?;
        let refused = drafts::was_refused(conn, app.id).await?;
        Ok(Offered { app, answers, calls, refused })
    }
    fn sections(&self) -> impl Iterator<Item = Section> {
        Section::ALL.into_iter().filter(|section| copying::has_answers(&self.answers, *section))
    }
}

pub(super) async fn choose(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    table(actor.actor.role, Action::StartApplication, StageKind::Draft)?;
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_own(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let offered = Offered::read(tx.conn(), app).await?;
    let wanted = wish.utlysning.parse::<CallId>().ok();
    Ok(page(&visitor, &offered, wanted, None, state.clock.now()).into_response())
}

/// With `typed`, as the form was posted.
fn page(
    visitor: &Visitor,
    offered: &Offered,
    wanted: Option<CallId>,
    typed: Option<(&Typed, Vec<ShownFault>)>,
    now: OffsetDateTime,
) -> ChoosePage {
    let t = visitor.texts();
    let today = oslo_date(now);
    let calls = open_calls(visitor, &offered.calls, wanted, now);
    let open: Vec<&Call> = offered.calls.iter().filter(|call| call.status(now) == CallStatus::Open).collect();
    let years: BTreeSet<i32> =
        open.iter().flat_map(|call| call.period.years()).filter(|y| *y >= today.year()).collect();
    // The first year a project of the chosen call can start, as far as it can be told.
    let chosen = open.iter().find(|call| calls.iter().any(|c| c.chosen && c.id == call.id));
    let likely = chosen.map(|call| call.period.first_year.max(call.expected_decision_on.year()));
    let likely = likely.or_else(|| years.first().copied());
    let (typed, faults) = typed.map_or((None, Vec::new()), |(typed, faults)| (Some(typed), faults));
    let title = title_or_none(t, &offered.app.title);
    ChoosePage {
        page: match calls.is_empty() || offered.sections().next().is_none() {
            true => visitor.page(MenuItem::Applications),
            false => visitor.page(MenuItem::Applications).with_form_that_sends("skjema"),
        },
        faults,
        action: addresses::start_from(offered.app.id),
        source_href: addresses::home(offered.app.id),
        title: t.start_fra_tittel(&title),
        source: title,
        refused: offered.refused,
        calls,
        before: copying::first_year(&offered.answers),
        years: years
            .into_iter()
            .map(|year| (year, typed.map_or(Some(year) == likely, |typed| typed.trimmed("ar") == year.to_string())))
            .collect(),
        sections: offered
            .sections()
            .map(|section| Tick {
                code: section.code(),
                title: t.text(section.title_key()).into_owned(),
                chosen: typed.is_none_or(|typed| typed.all("del").any(|code| code == section.code())),
            })
            .collect(),
    }
}

pub(super) async fn create(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let permit = policy::may_always::<StartApplication>(&actor.actor)?;
    let now = state.clock.now();
    let mut tx = Tx::begin(&state.pool).await?;
    // Held while it is read: a colleague who saves a section of it meanwhile waits.
    let app = applications::lock_own(&mut tx, &actor, id).await?;
    let offered = Offered::read(tx.conn(), app).await?;
    let wanted = typed.trimmed("utlysning").parse::<CallId>().ok();
    let chosen = match Chosen::of(visitor.texts(), &offered, &typed, wanted, now) {
        _ if typed.switches_language() => Err(Answered::AsTyped),
        Ok(chosen) => Ok(chosen),
        Err(faults) => Err(Answered::Refused(faults)),
    };
    let answered = match chosen {
        Err(answered) => answered,
        Ok(chosen) => {
            let mut named = municipalities_in(&offered.answers);
            named.insert(actor.municipality);
            let known = reference::name_municipalities(tx.conn(), &named).await?;
            let current = known.iter().filter(|(_, current)| *current).map(|(known, _)| known.id).collect();
            let into = copying::Into {
                period: chosen.call.period,
                first_year: chosen.first_year,
                municipality: actor.municipality,
                municipalities: &current,
            };
            let start = Start {
                call: chosen.call.id,
                language: visitor.lang,
                example: offered.app.example,
                source: id,
                builds_on: match copying::says_what_it_builds_on(&offered.answers)
                    && chosen.sections.contains(&Section::Need)
                {
                    true => drafts::find_builds_on(tx.conn(), id).await?,
                    false => None,
                },
                choice: &chosen.said(),
                brought: &copying::bring(&offered.answers, &chosen.sections, &into),
            };
            let new = drafts::start(&mut tx, permit, &actor, &start, now).await?;
            tx.commit().await?;
            return Ok(axum::response::Redirect::to(&addresses::brought(new)).into_response());
        }
    };
    drop(tx);
    answer(Ok(answered), async |again| Ok(page(&visitor, &offered, wanted, Some((&typed, again.faults)), now))).await
}

struct Chosen<'a> {
    call: &'a Call,
    first_year: i32,
    sections: BTreeSet<Section>,
}

impl Chosen<'_> {
    fn of<'a>(
        t: &Texts,
        offered: &'a Offered,
        typed: &Typed,
        wanted: Option<CallId>,
        now: OffsetDateTime,
    ) -> Result<Chosen<'a>, Vec<ShownFault>> {
        if !offered.calls.iter().any(|call| call.status(now) == CallStatus::Open) {
            return Err(vec![ShownFault::new("utlysning", t.start_feil_utlysning())]);
        }
        let mut faults = Vec::new();
        let call = offered.calls.iter().find(|call| Some(call.id) == wanted && call.status(now) == CallStatus::Open);
        if call.is_none() {
            faults.push(ShownFault::new("utlysning", t.start_feil_utlysning()));
        }
        let first_year = match (copying::first_year(&offered.answers), call) {
            // Nothing has a year: nothing moves.
            (None, Some(call)) => Some(call.period.first_year),
            (_, call) => {
                let year = typed.trimmed("ar").parse::<i32>().ok();
                year.filter(|year| {
                    *year >= oslo_date(now).year() && call.is_none_or(|call| call.period.contains(*year))
                })
            }
        };
        if first_year.is_none() {
            faults.push(ShownFault::new("ar", t.start_feil_ar()));
        }
        let offered: BTreeSet<Section> = offered.sections().collect();
        let sections: BTreeSet<Section> =
            typed.all("del").filter_map(Section::from_code).filter(|section| offered.contains(section)).collect();
        if sections.is_empty() {
            faults.push(ShownFault::new("del", t.start_feil_hva()));
        }
        match (call, first_year) {
            (Some(call), Some(first_year)) if faults.is_empty() => Ok(Chosen { call, first_year, sections }),
            _ => Err(faults),
        }
    }
    /// As it is kept: the same chosen twice is one draft.
    fn said(&self) -> serde_json::Value {
        let sections: Vec<&str> = self.sections.iter().map(|section| section.code()).collect();
        serde_json::json!({ "first_year": self.first_year, "sections": sections })
    }
}
