//! The office's question: read, change what was asked about, answer.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use time::OffsetDateTime;

use super::addresses;
use super::addresses::From;
use super::check::{LinkedFault, linked};
use super::opened::{Municipalities, Opened, saved_line};
use super::queries;
use super::ready::{ReadyCard, card};
use super::refused::problem;
use crate::domain::application::answering::Refused;
use crate::domain::application::form::Section;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{MunicipalityActor, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, AnswerInformationRequest, ChangeAnswers, Denied, SayReady};
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::ready::Ready;
use crate::store::application::requests::InformationRequest;
use crate::store::application::submissions::SubmitError;
use crate::store::application::{applications, ready, requests, submissions, team};
use crate::store::{ReadTx, Tx};
use crate::web::form::opened_version;
use crate::web::{AppError, MenuItem, Page, Typed, Visitor};

/// More than a letter's worth.
const LONGEST: usize = 5000;

pub(super) struct Asked {
    pub code: &'static str,
    pub href: String,
    pub title: String,
    pub hint: String,
    pub status: &'static str,
    pub color: Option<&'static str>,
    /// Changed though nobody asked: put back, or the answer is not sent.
    pub needless: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/question.html")]
pub(super) struct QuestionPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub action: String,
    pub case: String,
    pub office: String,
    pub question: String,
    pub asked_at: String,
    pub due: String,
    pub left: String,
    pub sections: Vec<Asked>,
    /// More may be applied for, or not: told where the budget is open.
    pub raise: Option<&'static str>,
    pub faults: Vec<LinkedFault>,
    pub answer: String,
    pub answer_version: i32,
    pub answer_fault: Option<String>,
    /// What a colleague has saved since the page was opened.
    pub theirs: Option<String>,
    pub saved: bool,
    pub put_back: bool,
    pub may_write: bool,
    pub may_send: bool,
    /// Somebody has said that the answer can be sent.
    pub ready: Option<ReadyCard>,
    /// … just now.
    pub said: bool,
}

/// The office has stopped waiting: nothing can be answered, and what was typed can be copied.
#[derive(Template, WebTemplate)]
#[template(path = "application/apply/question_closed.html")]
pub(super) struct ClosedPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub office: String,
    pub question: String,
    pub asked_at: String,
    pub due: String,
    pub closed_at: String,
    pub typed: String,
}

struct Written {
    text: String,
    version: i32,
    fault: Option<String>,
    theirs: Option<String>,
    saved: bool,
    put_back: bool,
    said: bool,
    /// Faults in the answers are told when sending is tried.
    tried: bool,
}

impl Written {
    /// What is saved so far.
    fn of(request: &InformationRequest) -> Written {
        Written {
            text: request.answer.clone().unwrap_or_default(),
            version: request.answer_version,
            fault: None,
            theirs: None,
            saved: false,
            put_back: false,
            said: false,
            tried: false,
        }
    }
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Opening {
    #[serde(default)]
    lagret: String,
    /// A section was put back as it was sent.
    #[serde(default)]
    tilbake: String,
    /// It was said that it can be sent.
    #[serde(default)]
    klart: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let (opened, mut tx) = Opened::read(&state, &actor, id, Municipalities::Named).await?;
    let office = queries::office_name(&mut tx, &actor, &opened.app).await?;
    let Some(request) = &opened.request else {
        let latest = requests::list_requests(tx.conn(), id).await?.into_iter().next();
        return Ok(match latest.filter(|r| r.closed_at.is_some() && opened.app.kind() != StageKind::Withdrawn) {
            Some(closed) => closed_page(&visitor, &opened, office, &closed, "").into_response(),
            None => Redirect::to(&addresses::home(id)).into_response(),
        });
    };
    let (saved, put_back, said) = (!opening.lagret.is_empty(), !opening.tilbake.is_empty(), !opening.klart.is_empty());
    let written = Written { saved, put_back, said, ..Written::of(request) };
    let ready = ready::find(tx.conn(), id).await?;
    Ok(page(&visitor, &actor, &opened, (office, ready), written)?.into_response())
}

fn closed_page(
    visitor: &Visitor,
    opened: &Opened,
    office: String,
    request: &InformationRequest,
    typed: &str,
) -> ClosedPage {
    let t = visitor.texts();
    ClosedPage {
        application: opened.title(t),
        home: addresses::home(opened.app.id),
        office,
        question: request.question.clone(),
        asked_at: t.moment(request.asked_at),
        due: t.moment(request.due_at),
        closed_at: request.closed_at.map(|at| t.moment(at)).unwrap_or_default(),
        typed: typed.trim().to_owned(),
        page: visitor.page(MenuItem::Applications),
    }
}

fn page(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    (office, said): (String, Option<Ready>),
    written: Written,
) -> Result<QuestionPage, AppError> {
    let t = visitor.texts();
    let id = opened.app.id;
    let request = opened.request.as_ref().ok_or(AppError::NotFound)?;
    let terms = opened.terms().ok_or(AppError::NotFound)?;
    let Refused { faults: found, needless } =
        terms.complete(&opened.answers, &opened.context).err().unwrap_or_default();
    let changed = terms.changed(&opened.answers);
    let sections = Section::ALL
        .into_iter()
        .filter(|section| opened.is_open(*section))
        .map(|section| {
            let own = found.iter().filter(|(s, _)| *s == section).count();
            let saved = opened.section(section).filter(|_| changed.contains(&section));
            let needless = needless.contains(&section);
            Asked {
                needless,
                code: section.code(),
                href: From::Question.section(id, section),
                title: t.text(section.title_key()).into_owned(),
                hint: saved.map(|s| saved_line(t, s, actor.actor.account, opened.today())).unwrap_or_default(),
                status: match (own, saved) {
                    _ if needless => t.svar_ikke_spurt(),
                    (0, Some(_)) => t.soknad_endret(),
                    (0, None) => t.soknad_ikke_endret(),
                    _ => t.status_del_mangler(),
                },
                color: match (own, saved) {
                    _ if needless => Some("danger"),
                    (0, Some(_)) => Some("success"),
                    (0, None) => None,
                    _ => Some("warning"),
                },
            }
        })
        .collect();
    let mut faults = if written.tried { linked(t, id, From::Question, &found) } else { Vec::new() };
    if written.tried {
        faults.extend(needless.iter().map(|section| LinkedFault {
            href: format!("#tilbake-{}", section.code()),
            text: t.svar_feil_ikke_spurt(t.text(section.title_key())),
        }));
    }
    if let Some(text) = &written.fault {
        faults.push(LinkedFault { href: "#svar".to_owned(), text: text.clone() });
    }
    let may_write = opened.may(actor, Action::ChangeAnswers);
    let page = visitor.page(MenuItem::Applications);
    Ok(QuestionPage {
        // Every button saves the answer, also Enter's.
        page: if may_write { page.with_form("skjema") } else { page },
        application: opened.title(t),
        home: addresses::home(id),
        action: addresses::question(id),
        case: opened.app.receipt().map(|r| r.case.to_string()).unwrap_or_default(),
        office,
        question: request.question.clone(),
        asked_at: t.moment(request.asked_at),
        due: t.moment(request.due_at),
        left: t.days_left(opened.today(), oslo_date(request.due_at)),
        sections,
        raise: opened.is_open(Section::Budget).then(|| match request.may_raise {
            true => t.svar_kan_soke_mer(),
            false => t.svar_ikke_mer(),
        }),
        faults,
        answer: written.text,
        answer_version: written.version,
        answer_fault: written.fault,
        theirs: written.theirs,
        saved: written.saved,
        put_back: written.put_back,
        said: written.said,
        ready: said.map(|said| card(t, actor, opened, &said)),
        may_write,
        may_send: opened.may(actor, Action::AnswerInformationRequest),
    })
}

/// Where a button leads when the answer is saved: to a section, to the case, or back to the question.
fn onward(id: ApplicationId, button: &str) -> String {
    match (button, button.strip_prefix("del:").and_then(Section::from_code)) {
        (_, Some(section)) => From::Question.section(id, section),
        ("saken", None) => addresses::home(id),
        _ => format!("{}?lagret=1", addresses::question(id)),
    }
}

/// Every button saves the answer as typed; «send» sends it: a new submission of all the answers, checked as the first
/// one was.
pub(super) async fn answer(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let mut tx = Tx::begin(&state.pool).await?;
    let app = applications::lock_own(&mut tx, &actor, id).await?;
    let opened = Opened::gather(tx.conn(), app, Municipalities::Named, now).await?;
    let text = typed.get("svar").to_owned();
    let Some(request) = &opened.request else {
        let latest = requests::list_requests(tx.conn(), id).await?.into_iter().next();
        let Some(closed) = latest.filter(|r| r.closed_at.is_some() && opened.app.kind() != StageKind::Withdrawn) else {
            // The second click of two, or a colleague was first: the case tells.
            return Ok(Redirect::to(&addresses::home(id)).into_response());
        };
        drop(tx);
        let office = queries::office_name(&mut ReadTx::begin(&state.pool).await?, &actor, &opened.app).await?;
        return Ok((StatusCode::CONFLICT, closed_page(&visitor, &opened, office, &closed, &text)).into_response());
    };
    let may_change = policy::may::<ChangeAnswers>(&actor.actor, opened.app.kind())?;
    let opened_with = opened_version(&typed);
    if !requests::save_answer(&mut tx, &may_change, &actor, &opened.app, (&text, opened_with), now).await? {
        drop(tx);
        let theirs = Some(request.answer.clone().unwrap_or_default());
        let written = Written { text, theirs, ..Written::of(request) };
        return again(&state, &visitor, &actor, &opened, StatusCode::CONFLICT, written).await;
    }
    if let Some(section) = typed.get("handling").strip_prefix("tilbake:").and_then(Section::from_code) {
        requests::put_back(&mut tx, &may_change, &actor.actor, &opened.app, section, now).await?;
        tx.commit().await?;
        return Ok(Redirect::to(&format!("{}?tilbake=1", addresses::question(id))).into_response());
    }
    let says_ready = typed.get("handling") == "klar";
    if typed.switches_language() || typed.get("handling") != "send" && !says_ready {
        tx.commit().await?;
        return Ok(Redirect::to(&onward(id, typed.get("handling"))).into_response());
    }
    let length = text.trim().chars().count();
    let fault = match length {
        0 => Some(t.soknad_feil_svar().to_owned()),
        n if n > LONGEST => Some(t.skjema_felles_feil_for_langt().tegn(n).maks(LONGEST)),
        _ => None,
    };
    let (fault, sent) = if says_ready {
        let (fault, said) = say_ready(&mut tx, t, &actor, &opened, fault, now).await?;
        if said {
            tx.commit().await?;
            return Ok(Redirect::to(&format!("{}?klart=1", addresses::question(id))).into_response());
        }
        (fault, Err(SubmitError::Refused(Box::default())))
    } else if fault.is_some() {
        policy::may::<AnswerInformationRequest>(&actor.actor, opened.app.kind())?;
        (fault, Err(SubmitError::Refused(Box::default())))
    } else {
        let permit = policy::may::<AnswerInformationRequest>(&actor.actor, opened.app.kind())?;
        let (app, answers) = (opened.app.clone(), (&opened.answers, &opened.context));
        (None, submissions::answer_request(&mut tx, permit, &actor, app, answers, text.trim(), now).await)
    };
    if let Err(SubmitError::Refused(_)) = sent {
        let changed = request.answer.as_deref().unwrap_or_default() != text;
        let version = request.answer_version + i32::from(changed);
        let written = Written { text, version, fault, tried: true, ..Written::of(request) };
        // Only the sending is refused: what was typed is saved.
        tx.commit().await?;
        return again(&state, &visitor, &actor, &opened, StatusCode::UNPROCESSABLE_ENTITY, written).await;
    }
    sent.map_err(problem)?;
    tx.commit().await?;
    Ok(Redirect::to(&addresses::answered(id)).into_response())
}

async fn again(
    state: &AppState,
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    status: StatusCode,
    written: Written,
) -> Result<Response, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let office = queries::office_name(&mut tx, actor, &opened.app).await?;
    let said = ready::find(tx.conn(), opened.app.id).await?;
    Ok((status, page(visitor, actor, opened, (office, said), written)?).into_response())
}

/// Tells those who may send the answer that it can be sent: false where it could not be, or nobody may, which the fault says.
async fn say_ready(
    tx: &mut Tx,
    t: &Texts,
    actor: &MunicipalityActor,
    opened: &Opened,
    fault: Option<String>,
    now: OffsetDateTime,
) -> Result<(Option<String>, bool), AppError> {
    let permit = policy::may::<SayReady>(&actor.actor, opened.app.kind())?;
    if opened.may(actor, Action::AnswerInformationRequest) {
        // Whoever may send it sends it.
        return Err(Denied::Role.into());
    }
    let terms = opened.terms().ok_or(AppError::NotFound)?;
    if fault.is_some() || terms.complete(&opened.answers, &opened.context).is_err() {
        return Ok((fault, false));
    }
    let colleagues = team::list_colleagues(tx.conn(), actor).await?;
    if !colleagues.iter().any(|c| c.roles.contains(&Role::MunicipalitySubmitter)) {
        let administrators = colleagues.iter().filter(|c| c.roles.contains(&Role::MunicipalityAdministrator));
        let names: Vec<_> = administrators.map(|c| c.name.as_str()).collect();
        let invited =
            if names.is_empty() { String::new() } else { format!(" {}", t.klar_administrator(t.list(&names))) };
        return Ok((Some(format!("{}{invited}", t.klar_ingen())), false));
    }
    ready::say(tx, &permit, actor, &opened.app, now).await?;
    Ok((None, true))
}

impl QuestionPage {
    /// It has not been said, or the answer was changed since.
    pub(super) fn may_say(&self) -> bool {
        self.ready.as_ref().is_none_or(|card| !card.holds)
    }
    pub(super) fn summary_title(&self) -> String {
        self.page.t.soknad_svar_ikke_sendt(self.faults.len())
    }
}
