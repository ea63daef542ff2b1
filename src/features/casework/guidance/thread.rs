//! A thread as the office reads and answers it: with an opinion of an idea, and with more time in a case.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use time::{Date, OffsetDateTime};

use crate::domain::application::guidance::{LONGEST_MESSAGE, OpenedThread, Opinion, Words};
use crate::domain::application::lifecycle::Application;
use crate::domain::application::reply_day::{latest_reply_day, reply_due};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{OfficeActor, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, GiveGuidance, table};
use crate::domain::programme::schemes::DatedScheme;
use crate::domain::values::ids::{ApplicationId, GuidanceId};
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::guiding::{Answer, MayClose, MoreTime};
use crate::store::application::{applications, guidance, guiding, public_answers};
use crate::store::casework::cases;
use crate::store::casework::cases::CaseError;
use crate::store::programme::{calls, schemes};
use crate::store::{ReadTx, Tx};
use crate::web::faults::{no_reply_day, read_date};
use crate::web::form::{Answered, answer, opened_version};
use crate::web::guidance::{Beside, Choice, Side, ThreadShown, not_said, opinion, read_words};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

/// The answer to a wish for more time, as typed.
struct MoreTimeForm {
    version: i32,
    chosen: String,
    day: String,
    /// Another caseworker has the case: they give the time.
    anothers: Option<String>,
}

#[derive(Template, WebTemplate)]
#[template(path = "casework/guidance/thread.html")]
pub(super) struct ThreadPage {
    page: Page,
    action: String,
    th: ThreadShown,
    case: Option<(String, String)>,
    may_answer: bool,
    is_open: bool,
    may_take: bool,
    may_close: bool,
    text: String,
    asks_back: bool,
    /// What is thought of an idea that has no opinion; none for others.
    opinions: Vec<Choice>,
    schemes: Vec<Choice>,
    more_time: Option<MoreTimeForm>,
    /// What was made public of it: where it is withdrawn, where it is read, its heading.
    public: Vec<(String, String, String)>,
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
    #[serde(default)]
    gjort: String,
}

/// «Vi trenger å vite mer»: the idea gets its opinion later.
const ASKS: &str = "spor";

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &OfficeActor,
    id: GuidanceId,
    (typed, faults, done): (&Typed, Vec<ShownFault>, &str),
) -> Result<ThreadPage, AppError> {
    let t = visitor.texts();
    let today = oslo_date(state.clock.now());
    let mut tx = ReadTx::begin(&state.pool).await?;
    let opened = guidance::find_for_office(&mut tx, actor, id).await?.ok_or(AppError::NotFound)?;
    let public = public_answers::list_of_thread(tx.conn(), id).await?;
    let messages = guidance::list_messages(tx.conn(), id).await?;
    let (period, municipalities) = guidance::load_beside(tx.conn(), &opened).await?;
    let case = match opened.thread.application {
        Some(app) => applications::find_case(&mut tx, actor, app).await?,
        None => None,
    };
    let thread = &opened.thread;
    let is_open = thread.is_open();
    let may_answer = table(actor.actor.role, Action::GiveGuidance, StageKind::Draft).is_ok();
    let known = match thread.lacks_opinion() && may_answer && is_open {
        true => schemes::list_on(tx.conn(), today).await?,
        false => Vec::new(),
    };
    drop(tx);
    let beside = Beside { period, municipalities: &municipalities };
    let frame = visitor.page(MenuItem::OfficeGuidance);
    let waits = thread.lacks_opinion() || thread.wished_until.is_some();
    Ok(ThreadPage {
        page: if may_answer && is_open { frame.with_form_that_sends("skjema") } else { frame },
        action: format!("/saker/veiledning/{id}"),
        th: ThreadShown::of(t, Side::Office, &opened, &messages, &beside, today),
        case: case.as_ref().and_then(|app| {
            let number = t.ord_sak_nummer(app.receipt()?.case.to_string());
            Some((format!("/saker/{}", app.id), number))
        }),
        may_answer,
        is_open,
        may_take: may_answer && is_open && thread.adviser != Some(actor.actor.account),
        may_close: may_answer && is_open && !waits,
        text: typed.get("melding").to_owned(),
        asks_back: typed.has("spor-tilbake"),
        opinions: opinions(t, &opened, typed),
        schemes: known.iter().map(|s| scheme(visitor, s, typed)).collect(),
        more_time: more_time(t, actor, &opened, case.as_ref(), typed),
        public: public
            .into_iter()
            .map(|(answer, call, heading)| {
                let withdraw = format!("/saker/veiledning/{id}/offentlig/{answer}/trekk");
                (withdraw, format!("/utlysning/{call}/sporsmal#s{answer}"), heading)
            })
            .collect(),
        told: match done {
            "delt" => Some(t.veil_off_delt()),
            "trukket" => Some(t.veil_off_trukket()),
            "svart" => Some(t.veil_svar_sendt()),
            "tatt" => Some(t.veil_er_tatt()),
            "lukket" => Some(t.veil_er_lukket()),
            _ => None,
        },
        faults,
    })
}

fn opinions(t: &'static Texts, opened: &OpenedThread, typed: &Typed) -> Vec<Choice> {
    if !opened.thread.lacks_opinion() {
        return Vec::new();
    }
    let chosen = typed.get("vurdering");
    let choice =
        |value: &str, words: &str| Choice { value: value.to_owned(), words: words.to_owned(), chosen: value == chosen };
    let mut all: Vec<Choice> = Opinion::ALL.into_iter().map(|o| choice(o.code(), opinion(t, o).0)).collect();
    all.push(choice(ASKS, t.veil_vurdering_spor()));
    all
}

fn scheme(visitor: &Visitor, s: &DatedScheme, typed: &Typed) -> Choice {
    Choice {
        value: s.row.to_string(),
        words: format!("{} ({})", s.scheme.name.in_lang(visitor.lang), s.scheme.owner),
        chosen: typed.trimmed("ordning") == s.row.to_string(),
    }
}

fn more_time(
    t: &Texts,
    actor: &OfficeActor,
    opened: &OpenedThread,
    case: Option<&Application>,
    typed: &Typed,
) -> Option<MoreTimeForm> {
    let (wished, app) = opened.thread.wished_until.zip(case)?;
    let anothers = actor.actor.role == Role::Caseworker && app.caseworker() != Some(actor.actor.account);
    Some(MoreTimeForm {
        version: app.version,
        chosen: typed.get("frist-svar").to_owned(),
        day: match typed.get("frist") {
            "" => t.date_table(wished),
            typed => typed.to_owned(),
        },
        anothers: anothers.then(|| t.veil_annens_sak().to_owned()),
    })
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<GuidanceId>,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let kept = (&Typed::default(), Vec::new(), opening.gjort.as_str());
    Ok(page(&state, &visitor, &actor, id, kept).await?.into_response())
}

/// What was typed, when nothing is wrong with it.
struct Read {
    text: Words,
    asks_back: bool,
    opinion: Option<(Opinion, Option<i64>)>,
    more_time: Option<MoreTime>,
}

async fn read(
    tx: &mut Tx,
    t: &Texts,
    typed: &Typed,
    opened: &OpenedThread,
    today: Date,
) -> Result<Result<Read, Vec<ShownFault>>, AppError> {
    let mut faults = Vec::new();
    let text = read_words(t, "melding", typed.get("melding"), LONGEST_MESSAGE, t.veil_feil_svar());
    let text = text.map_err(|f| faults.push(f)).ok();
    let mut asks_back = typed.has("spor-tilbake");
    let mut given = None;
    if opened.thread.lacks_opinion() {
        match (typed.get("vurdering"), Opinion::from_code(typed.get("vurdering"))) {
            (ASKS, _) => asks_back = true,
            (_, Some(Opinion::AnotherScheme)) => {
                let row = typed.trimmed("ordning").parse::<i64>().ok();
                let known = schemes::list_on(tx.conn(), today).await?;
                match row.filter(|row| known.iter().any(|s| s.row == *row)) {
                    Some(row) => given = Some((Opinion::AnotherScheme, Some(row))),
                    None => faults.push(ShownFault::new("ordning", t.veil_feil_ordning())),
                }
            }
            (_, Some(opinion)) => given = Some((opinion, None)),
            (_, None) => faults.push(ShownFault::new("vurdering", t.veil_feil_vurdering())),
        }
    }
    let mut more_time = None;
    if opened.thread.wished_until.is_some() {
        match typed.get("frist-svar") {
            "ja" => match read_date(t, typed.get("frist")) {
                Ok(day) => more_time = Some(MoreTime::Granted(day)),
                Err(text) => faults.push(ShownFault::new("frist", text)),
            },
            "nei" => more_time = Some(MoreTime::Declined),
            _ => faults.push(ShownFault::new("frist-svar", t.veil_feil_frist_svar())),
        }
    }
    Ok(match (text, faults.is_empty()) {
        (Some(text), true) => Ok(Read { text, asks_back, opinion: given, more_time }),
        _ => Err(faults),
    })
}

/// Gives the time that was asked for by the case's own rule. A fault tells why not.
async fn grant(
    tx: &mut Tx,
    t: &Texts,
    actor: &OfficeActor,
    (case, version): (ApplicationId, i32),
    day: Date,
    now: OffsetDateTime,
) -> Result<Result<(), Answered>, AppError> {
    let today = oslo_date(now);
    let fault = |text: String| Ok(Err(Answered::refused(ShownFault::new("frist", text))));
    let app = applications::lock_case(tx, actor, case).await?;
    let call = calls::find(tx.conn(), app.call).await?.ok_or(AppError::NotFound)?;
    let due = match reply_due(day, today, latest_reply_day(today, call.expected_decision_on)) {
        Ok(due) => due,
        Err(why) => return fault(no_reply_day(t, why)),
    };
    match cases::move_reply_deadline(tx, actor, (case, version), due, now).await {
        Ok(_) => Ok(Ok(())),
        Err(CaseError::NotLater { given }) => fault(t.sak_svarfrist_feil_kortere(t.date(oslo_date(given)))),
        Err(CaseError::AnothersCase) => fault(t.veil_annens_sak().to_owned()),
        Err(CaseError::Changed | CaseError::WrongStage(_) | CaseError::StillInTime) => Err(AppError::Moved),
        Err(CaseError::Denied(no)) => Err(no.into()),
        Err(CaseError::NotACaseworker) => Err(AppError::NotFound),
        Err(CaseError::Store(e)) => Err(e.into()),
    }
}

/// Takes it, closes it, or answers.
pub(super) async fn post(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<GuidanceId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let here = format!("/saker/veiledning/{id}");
    let deed = async || -> Result<Answered, AppError> {
        let mut tx = Tx::begin(&state.pool).await?;
        // The case first, then its thread.
        let case = guidance::find_case_of(tx.conn(), id).await?;
        if let Some(case) = case {
            applications::lock_case(&mut tx, &actor, case).await?;
        }
        let opened = guidance::lock_for_office(&mut tx, &actor, id).await?;
        let permit = policy::may_always::<GiveGuidance>(&actor.actor)?;
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let handling = typed.get("handling");
        let done = match handling {
            "ta" => guiding::take(&mut tx, &permit, &actor, &opened).await.map(|()| "tatt"),
            "lukk" if !typed.trimmed("melding").is_empty() => {
                return Ok(Answered::refused(ShownFault::new("melding", t.veil_feil_lukk_med_tekst())));
            }
            "lukk" => {
                guiding::close(&mut tx, &MayClose::Office(permit), &actor.actor, &opened, now).await.map(|()| "lukket")
            }
            _ => {
                let read = match read(&mut tx, t, &typed, &opened, oslo_date(now)).await? {
                    Ok(read) => read,
                    Err(faults) => return Ok(Answered::Refused(faults)),
                };
                if let (Some(MoreTime::Granted(day)), Some(case)) = (read.more_time, case)
                    && let Err(refused) = grant(&mut tx, t, &actor, (case, opened_version(&typed)), day, now).await?
                {
                    return Ok(refused);
                }
                let said = Answer {
                    text: &read.text,
                    asks_back: read.asks_back,
                    opinion: read.opinion,
                    more_time: read.more_time,
                };
                guiding::answer(&mut tx, &permit, &actor, &opened, &said, now).await.map(|()| "svart")
            }
        };
        match done {
            Ok(gone) => {
                tx.commit().await?;
                // An answer that is being written stays on the page when it is taken.
                Ok(match handling == "ta" && !typed.trimmed("melding").is_empty() {
                    true => Answered::AsTyped,
                    false => Answered::Done(format!("{here}?gjort={gone}")),
                })
            }
            Err(e) => not_said(t, "melding", e.why()?),
        }
    };
    answer(deed().await, async |again| page(&state, &visitor, &actor, id, (&typed, again.faults, "")).await).await
}
