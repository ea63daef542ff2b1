//! The municipality's applications, and the calls it can apply to.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::due;
use super::opened::title_or_none;
use super::queries;
use super::queries::{Listed, PER_PAGE};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, StartApplication, table};
use crate::domain::programme::calls::{Call, CallStatus};
use crate::domain::values::ids::CallId;
use crate::domain::values::stages::Outcome;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::applications;
use crate::store::programme::calls;
use crate::store::{ReadTx, Tx};
use crate::web::pages::{NearbyPages, page_number};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

/// How much of what is to be done stands on top.
const NEXT: i64 = 3;

#[derive(serde::Deserialize)]
pub(super) struct Wish {
    #[serde(default)]
    side: String,
}

pub(super) struct Shown {
    pub href: String,
    pub title: String,
    pub status: &'static str,
    pub color: &'static str,
    /// Whose turn it is, and until when; nothing where it stands among what is to be done next.
    pub turn: String,
    /// The municipality has something to do.
    pub ours: bool,
    /// The case, or else the call where several are open; and what was done last.
    pub about: String,
}

pub(super) struct OpenCall {
    pub id: CallId,
    pub title: String,
    pub deadline: String,
    pub left: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/list.html")]
pub(super) struct ListPage {
    pub page: Page,
    pub faults: Vec<ShownFault>,
    pub applications: Vec<Shown>,
    /// The first of what is to be done.
    pub next: Vec<due::Shown>,
    pub pages: NearbyPages,
    pub calls: Vec<OpenCall>,
    /// What is said when no call is open.
    pub no_call: String,
    pub may_start: bool,
    /// A deleted draft lies in the bin.
    pub has_bin: bool,
    /// There is something to begin a draft from.
    pub has_earlier: bool,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Query(wish): Query<Wish>,
) -> Result<Response, AppError> {
    Ok(page(&state, &visitor, &actor, page_number(&wish.side), Vec::new()).await?.into_response())
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &MunicipalityActor,
    number: i64,
    faults: Vec<ShownFault>,
) -> Result<ListPage, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let today = oslo_date(now);
    let mut tx = ReadTx::begin(&state.pool).await?;
    let mut applications = queries::list(&mut tx, actor, number).await?;
    let more = applications.len() > PER_PAGE as usize;
    applications.truncate(PER_PAGE as usize);
    let first = match number {
        1 => due::list(&mut tx, actor, now, (0, NEXT)).await?,
        _ => Vec::new(),
    };
    let has_bin = queries::has_bin(&mut tx, actor).await?;
    let published = calls::list_published(tx.conn()).await?;
    let next = published.iter().filter(|c| c.status(now) == CallStatus::Announced).min_by_key(|c| c.opens_at);
    let no_call = next
        .map_or_else(|| t.tom_utlysning().to_owned(), |call| t.tom_utlysning_neste(t.date(oslo_date(call.opens_at))));
    let open = |call: &&Call| call.status(now) == CallStatus::Open;
    let only = published.iter().filter(open).map(|call| call.title.in_lang(visitor.lang));
    let only = Some(only.collect::<Vec<_>>()).filter(|open| open.len() == 1).map(|open| open[0]);
    let calls = published
        .iter()
        .filter(open)
        .map(|call| OpenCall {
            id: call.id,
            title: call.title.in_lang(visitor.lang).to_owned(),
            deadline: t.moment(call.closes_at),
            left: t.days_left(today, oslo_date(call.closes_at)),
        })
        .collect();
    Ok(ListPage {
        page: visitor.page(MenuItem::Applications),
        faults,
        pages: NearbyPages::of(t, number, more, |side| format!("/soknader?side={side}")),
        applications: applications
            .iter()
            .map(|a| {
                let line = shown(t, visitor, a, only, now);
                // What is to be done by when stands on top; what a call-back means stands here alone.
                let told = a.stage != StageKind::CalledBack && first.iter().any(|due| due.application() == Some(a.id));
                if told { Shown { turn: String::new(), ..line } } else { line }
            })
            .collect(),
        next: first.iter().map(|due| due::shown(t, actor, due, today)).collect(),
        has_bin,
        has_earlier: number > 1 || !applications.is_empty(),
        calls,
        no_call,
        may_start: table(actor.actor.role, Action::StartApplication, StageKind::Draft).is_ok(),
    })
}

pub(super) fn color(stage: StageKind, outcome: Option<Outcome>) -> &'static str {
    match (stage, outcome) {
        (StageKind::CalledBack | StageKind::AwaitingInformation, _) => "warning",
        (StageKind::Decided, Some(Outcome::Granted | Outcome::PartlyGranted)) => "success",
        (StageKind::Decided | StageKind::Withdrawn, _) => "neutral",
        _ => "info",
    }
}

/// `only` is the title of the open call when there is no other: it stands once, under the list.
fn shown(t: &Texts, visitor: &Visitor, a: &Listed, only: Option<&str>, now: time::OffsetDateTime) -> Shown {
    let today = oslo_date(now);
    let until = |at: time::OffsetDateTime| (t.moment(at), t.days_left(today, oslo_date(at)));
    let (ours, turn) = match a.stage {
        StageKind::Draft => {
            let (deadline, left) = until(a.closes_at);
            (true, t.soknad_tur_utkast().frist(deadline).igjen(left))
        }
        StageKind::CalledBack if now > a.closes_at => (false, t.hent_tur_gjelder().to_owned()),
        StageKind::CalledBack => {
            let (deadline, left) = until(a.closes_at);
            (true, t.hent_tur().frist(deadline).igjen(left))
        }
        StageKind::AwaitingInformation => match a.information_due {
            Some(due) => {
                let (due, left) = until(due);
                (true, t.soknad_tur_svar().frist(due).igjen(left))
            }
            None => (true, String::new()),
        },
        StageKind::Decided if !a.letter_opened => (true, t.soknad_tur_vedtak_nytt().to_owned()),
        StageKind::Decided => match acceptance(t, a.acceptance_last_day, today) {
            Some(told) => (true, told),
            None => (false, t.soknad_tur_vedtak().to_owned()),
        },
        StageKind::Withdrawn => (false, t.soknad_tur_trukket().to_owned()),
        _ => match a.decision {
            Some(day) if day.now() < today => (false, t.lofte_tur_forsinket(t.decision_day(&day))),
            Some(day) => (false, t.soknad_tur_embetet(t.decision_day(&day))),
            None => (false, String::new()),
        },
    };
    let note = match (a.stage, a.saved_at, a.submitted_at) {
        (StageKind::Draft, Some(at), _) => {
            let role = t.role_code(a.saved_by_role.as_deref().unwrap_or_default()).to_lowercase();
            let saved = t.skjema_felles_sist_lagret().tidspunkt(t.date(oslo_date(at))).hvem(role);
            format!("{} · {saved}", t.soknad_deler_ferdige(a.finished_sections))
        }
        (StageKind::Draft, None, _) => t.soknad_ikke_paabegynt().to_owned(),
        (_, _, Some(at)) => match a.applied_total {
            Some(total) => t.soknad_sendt_belop().belop(t.kroner(total)).tidspunkt(t.date(oslo_date(at))),
            None => String::new(),
        },
        _ => String::new(),
    };
    let title = title_or_none(t, &a.title);
    let (status, color) = match (a.ready, a.stage) {
        (true, StageKind::AwaitingInformation) => (t.soknad_svar_er_klart(), "success"),
        (true, _) if a.unconfirmed => (t.soknad_venter_bekreftelse(), "warning"),
        (true, _) => (t.soknad_klar_til_sending(), "success"),
        (false, _) => (t.municipality_status(&a.stage, &a.late, a.outcome), color(a.stage, a.outcome)),
    };
    let call = Some(a.call.in_lang(visitor.lang)).filter(|call| only != Some(*call)).map(str::to_owned);
    let case = a.case.map(|c| t.ord_sak_nummer(c.to_string()));
    let about = case.or(call).into_iter().chain(Some(note).filter(|note| !note.is_empty()));
    Shown {
        href: addresses::home(a.id),
        title,
        status,
        color,
        turn,
        ours,
        about: about.collect::<Vec<_>>().join(" · "),
    }
}

/// The day by which an award is accepted, until it has passed. Nobody can say here whether they have.
pub(super) fn acceptance(t: &Texts, last_day: Option<time::Date>, today: time::Date) -> Option<String> {
    let day = last_day.filter(|day| *day >= today)?;
    Some(t.soknad_tur_aksept().frist(t.date(day)).igjen(t.days_left(today, day)))
}

/// «Start en søknad». The draft is in the language the municipality writes in now.
pub(super) async fn start(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    typed: Typed,
) -> Result<Response, AppError> {
    let permit = policy::may_always::<StartApplication>(&actor.actor)?;
    let now = state.clock.now();
    let wanted = typed.trimmed("utlysning").parse::<CallId>().ok();
    let mut tx = Tx::begin(&state.pool).await?;
    let call = match wanted {
        Some(id) => calls::find_published(tx.conn(), id).await?,
        None => None,
    };
    let Some(call) = call.filter(|call| call.status(now) == CallStatus::Open) else {
        drop(tx);
        let faults = vec![ShownFault::new("utlysninger", visitor.texts().soknad_feil_utlysning())];
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&state, &visitor, &actor, 1, faults).await?).into_response());
    };
    let id = applications::start(&mut tx, permit, &actor, call.id, visitor.lang, false, now).await?;
    tx.commit().await?;
    Ok(Redirect::to(&addresses::home(id)).into_response())
}
