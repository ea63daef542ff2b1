//! The office's question: read, change what was asked about, answer.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses::{self, From};
use super::check::{LinkedFault, linked};
use super::opened::{Opened, saved_line};
use super::queries;
use crate::domain::actor::MunicipalityActor;
use crate::domain::application::StageKind;
use crate::domain::calendar::oslo_date;
use crate::domain::form;
use crate::domain::ids::ApplicationId;
use crate::domain::policy::{self, Action, AnswerInformationRequest};
use crate::state::AppState;
use crate::store::submissions::SubmitError;
use crate::store::{ReadTx, Tx, applications, submissions};
use crate::web::{AppError, MenuItem, Page, Typed, Visitor};

/// More than a letter's worth.
const LONGEST: usize = 5000;

pub(super) struct Asked {
    pub href: String,
    pub title: String,
    pub hint: String,
    pub status: &'static str,
    pub color: Option<&'static str>,
}

#[derive(Template, WebTemplate)]
#[template(path = "apply/question.html")]
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
    pub faults: Vec<LinkedFault>,
    pub answer: String,
    pub answer_fault: Option<String>,
    pub may_answer: bool,
}

#[derive(Default)]
struct Written {
    text: String,
    fault: Option<String>,
    /// Faults in the answers are told when sending is tried.
    tried: bool,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let (opened, mut tx) = Opened::read(&state, &actor, id).await?;
    if opened.request.is_none() {
        return Ok(Redirect::to(&addresses::home(id)).into_response());
    }
    let office = queries::office_name(&mut tx, &actor, &opened.app).await?;
    Ok(page(&visitor, &actor, &opened, office, Written::default())?.into_response())
}

fn page(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    office: String,
    written: Written,
) -> Result<QuestionPage, AppError> {
    let t = visitor.texts();
    let id = opened.app.id;
    let request = opened.request.as_ref().ok_or(AppError::NotFound)?;
    let found = form::complete(&opened.answers, &opened.context).err().unwrap_or_default();
    let sections = request
        .sections
        .iter()
        .map(|section| {
            let own = found.iter().filter(|(s, _)| s == section).count();
            let changed = opened.section(*section).filter(|s| s.saved_at > request.asked_at);
            Asked {
                href: From::Question.section(id, *section),
                title: t.text(section.title_key()).into_owned(),
                hint: changed.map(|s| saved_line(t, s)).unwrap_or_default(),
                status: match (own, changed) {
                    (0, Some(_)) => t.soknad_endret(),
                    (0, None) => t.soknad_ikke_endret(),
                    _ => t.status_del_mangler(),
                },
                color: match (own, changed) {
                    (0, Some(_)) => Some("success"),
                    (0, None) => None,
                    _ => Some("warning"),
                },
            }
        })
        .collect();
    let mut faults = if written.tried { linked(t, id, From::Question, &found) } else { Vec::new() };
    if let Some(text) = &written.fault {
        faults.push(LinkedFault { href: "#svar".to_owned(), text: text.clone() });
    }
    let may_answer = opened.may(actor, Action::AnswerInformationRequest);
    let page = visitor.page(MenuItem::Applications);
    Ok(QuestionPage {
        page: if may_answer { page.with_form_that_sends("skjema") } else { page },
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
        faults,
        answer: written.text,
        answer_fault: written.fault,
        may_answer,
    })
}

/// Sends the answer: a new submission of all the answers, checked as the first one was.
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
    if app.kind() != StageKind::AwaitingInformation {
        // The second click of two, or a colleague was first: the case tells.
        return Ok(Redirect::to(&addresses::home(id)).into_response());
    }
    let opened = Opened::gather(tx.conn(), app, now).await?;
    let text = typed.get("svar").to_owned();
    if typed.switches_language() || typed.get("handling") == "vis" {
        let written = Written { text, ..Written::default() };
        return again(&state, &visitor, &actor, &opened, StatusCode::OK, written, tx).await;
    }
    let permit = policy::may::<AnswerInformationRequest>(&actor.actor, opened.app.kind())?;
    let length = text.trim().chars().count();
    let fault = match length {
        0 => Some(t.soknad_feil_svar().to_owned()),
        n if n > LONGEST => Some(t.skjema_felles_feil_for_langt().tegn(n).maks(LONGEST)),
        _ => None,
    };
    let complete = form::complete(&opened.answers, &opened.context);
    let (Ok(complete), None) = (&complete, &fault) else {
        let written = Written { text, fault, tried: true };
        return again(&state, &visitor, &actor, &opened, StatusCode::UNPROCESSABLE_ENTITY, written, tx).await;
    };
    let sent = submissions::answer_request(
        &mut tx,
        permit,
        &actor,
        opened.app.clone(),
        complete,
        &opened.answers,
        text.trim(),
        now,
    )
    .await;
    match sent {
        Ok(_) => {
            tx.commit().await?;
            Ok(Redirect::to(&addresses::home(id)).into_response())
        }
        Err(SubmitError::WrongStage(e)) => Err(e.into()),
        Err(SubmitError::Store(e)) => Err(e.into()),
    }
}

async fn again(
    state: &AppState,
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    status: StatusCode,
    written: Written,
    tx: Tx,
) -> Result<Response, AppError> {
    drop(tx);
    let office = queries::office_name(&mut ReadTx::begin(&state.pool).await?, actor, &opened.app).await?;
    Ok((status, page(visitor, actor, opened, office, written)?).into_response())
}

impl QuestionPage {
    pub(super) fn summary_title(&self) -> String {
        self.page.t.soknad_svar_ikke_sendt(self.faults.len())
    }
}
