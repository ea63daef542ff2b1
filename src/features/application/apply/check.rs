//! Check the answers, confirm, send.

use std::collections::BTreeMap;

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::addresses::From;
use super::attachments;
use super::confirming;
use super::confirming::ConfirmCard;
use super::fields::by_field;
use super::form_page::reader;
use super::opened::{Municipalities, Opened};
use super::queries;
use super::ready;
use super::ready::ReadyCard;
use super::refused::problem;
use super::shown::{Reader, SectionShown, Shows};
use super::summary::Summary;
use crate::domain::application::answers::Fault;
use crate::domain::application::form;
use crate::domain::application::form::Section;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, Submit};
use crate::domain::programme::calls::CallStatus;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::i18n::call_changes::ChangeLine;
use crate::i18n::differences::SectionDiffers;
use crate::state::AppState;
use crate::store::application::ready as said_ready;
use crate::store::application::submissions::{Sending, SubmitError};
use crate::store::application::{applications, call_back, case_numbers, submissions};
use crate::store::programme::amending;
use crate::store::{ReadTx, Tx};
use crate::web::faults::say;
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

/// A fault and the page where it is put right.
pub(super) struct LinkedFault {
    pub href: String,
    pub text: String,
}

/// What the sender fills in.
#[derive(Default)]
pub(super) struct Confirmation {
    pub authority: bool,
    pub role: String,
    pub late_reason: String,
    pub faults: Vec<ShownFault>,
}

impl Confirmation {
    fn typed(t: &Texts, typed: &Typed, late: bool) -> Confirmation {
        let mut c = Confirmation {
            authority: typed.has("fullmakt"),
            role: typed.get("innsender-rolle").to_owned(),
            late_reason: typed.get("for-sent-hvorfor").to_owned(),
            faults: Vec::new(),
        };
        if late && c.late_reason.trim().is_empty() {
            c.faults.push(ShownFault::new("for-sent-hvorfor", t.soknad_feil_for_sent()));
        }
        if !c.authority {
            c.faults.push(ShownFault::new("fullmakt", t.send_bekreft_feil_mangler()));
        }
        if c.role.trim().is_empty() {
            c.faults.push(ShownFault::new("innsender-rolle", t.soknad_feil_rolle()));
        }
        for (field, text, most) in [("innsender-rolle", &c.role, 100), ("for-sent-hvorfor", &c.late_reason, 2000)] {
            let length = text.trim().chars().count();
            if length > most {
                c.faults.push(ShownFault::new(field, t.skjema_felles_feil_for_langt().tegn(length).maks(most)));
            }
        }
        c
    }
    pub(super) fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|f| f.field == field).map(|f| f.text.as_str())
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/check.html")]
pub(super) struct CheckPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub action: String,
    pub example: bool,
    pub deadline: String,
    pub late: bool,
    pub municipality: String,
    pub office: String,
    pub in_short: Summary,
    pub sections: Vec<SectionShown>,
    pub faults: Vec<LinkedFault>,
    pub summary_title: String,
    /// Sending was tried. What is only unanswered is no fault before that.
    pub refused: bool,
    pub warnings: Vec<LinkedFault>,
    /// Sections without faults that nobody has called finished: told, not demanded.
    pub unfinished: Vec<String>,
    pub versions: i32,
    pub files_mark: String,
    /// The call as it stands on the page.
    pub call_version: i32,
    /// What was changed in the call since the page was opened, each change with its moment.
    pub call_changes: Vec<(String, Vec<ChangeLine>)>,
    /// It is called back: what has been changed since it was sent.
    pub corrected: Option<Corrected>,
    /// Somebody has said that it can be sent, or an answer was changed since.
    pub ready: Option<ReadyCard>,
    /// Another than the sender confirms it first: whether somebody has.
    pub confirm: Option<ConfirmCard>,
    pub may_send: bool,
    /// May not send, and no colleague of this role ever may.
    pub reader: bool,
    pub confirmation: Confirmation,
}

/// What is sent again.
pub(super) struct Corrected {
    /// By when it is sent again, and what stands otherwise; or that it is too late.
    pub told: String,
    pub changes: Vec<SectionDiffers>,
}

/// Why the page is shown again.
#[derive(Default)]
struct Refusal {
    confirmation: Confirmation,
    /// Told before all else.
    told: Option<String>,
    refused: bool,
    /// The version of the call on the page it was sent from, when that is not the call's any more.
    read_call: Option<i32>,
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Opening {
    /// The section whose answers stand open: somebody comes from changing them.
    #[serde(default)]
    del: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let (mut opened, mut tx) = Opened::read(&state, &actor, id, Municipalities::Named).await?;
    if opened.app.kind() != StageKind::Draft && !opened.is_corrected() {
        return Ok(Redirect::to(&addresses::home(id)).into_response());
    }
    opened.read_register(tx.conn()).await?;
    opened.read_files(tx.conn(), &state).await?;
    opened.read_sent_files(tx.conn()).await?;
    let office = queries::office_name(&mut tx, &actor, &opened.app).await?;
    let said = said_ready::find(tx.conn(), id).await?;
    let mut page = page(&visitor, &actor, &opened, office, Vec::new(), Refusal::default());
    page.ready = said.as_ref().map(|ready| ready::card(visitor.texts(), &actor, &opened, ready));
    page.confirm = confirming::read_card(&mut tx, visitor.texts(), &actor, &opened).await?;
    for section in &mut page.sections {
        section.fold = Some(section.faults > 0 || section.section.code() == opening.del);
    }
    Ok(page.into_response())
}

/// All faults of the whole application, each with its page.
pub(super) fn linked(t: &Texts, id: ApplicationId, from: From, faults: &[(Section, Fault)]) -> Vec<LinkedFault> {
    faults
        .iter()
        .map(|(section, fault)| {
            let said = say(t, fault);
            LinkedFault {
                href: format!("{}#{}", from.section(id, *section), said.field),
                text: format!("{}: {}", t.text(section.title_key()), said.text),
            }
        })
        .collect()
}

fn page(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    office: String,
    call_changes: Vec<(String, Vec<ChangeLine>)>,
    refusal: Refusal,
) -> CheckPage {
    let t = visitor.texts();
    let id = opened.app.id;
    let found = opened.missing();
    let mut sections = Vec::new();
    let (mut warnings, mut unfinished) = (Vec::new(), Vec::new());
    for section in opened.asked() {
        let own: Vec<ShownFault> = found.iter().filter(|(s, _)| *s == section).map(|(_, f)| say(t, f)).collect();
        let by: BTreeMap<String, String> = by_field(&own);
        let may_edit = opened.may_write(actor, section);
        let edit = may_edit.then(|| From::Check.section(id, section));
        // What registers say stands in the section; nobody here answers for it.
        let reader = Reader { facts: Vec::new(), ..reader(visitor.texts(), actor, opened, &by) };
        let mut shown = reader.section(section, &opened.answers_of(section), edit);
        shown.files = attachments::of_section(t, id, section, &opened.files, opened.unscanned);
        // As many as the summary lists; a field may have several.
        shown.faults = own.len();
        shown.fold = Some(!own.is_empty());
        sections.push(shown);
        let advice: Vec<(Section, Fault)> =
            form::warnings(section, &opened.answers).into_iter().map(|w| (section, w)).collect();
        warnings.extend(linked(t, id, From::Check, &advice));
        if own.is_empty() && !opened.finished(section) {
            unfinished.push(t.text(section.title_key()).into_owned());
        }
    }
    let mut faults = linked(t, id, From::Check, &found);
    let local = |f: &ShownFault| LinkedFault { href: format!("#{}", f.field), text: f.text.clone() };
    faults.extend(refusal.confirmation.faults.iter().map(local));
    if let Some(told) = refusal.told {
        faults.insert(0, LinkedFault { href: "#send".to_owned(), text: told });
    }
    let role = actor.actor.role;
    CheckPage {
        application: opened.title(t),
        home: addresses::home(id),
        action: addresses::check(id),
        example: opened.app.example,
        deadline: t.moment(opened.call.closes_at),
        late: opened.app.kind() == StageKind::Draft && opened.call.is_late(opened.now),
        corrected: corrected(t, opened),
        municipality: t.web_kommune_navn(&actor.actor.place_name),
        office,
        in_short: Summary::of(t, opened),
        sections,
        summary_title: if refusal.refused {
            t.send_feil_overskrift(faults.len())
        } else {
            t.soknad_kan_ikke_sendes(faults.len())
        },
        faults,
        refused: refusal.refused,
        warnings,
        unfinished,
        versions: opened.versions(),
        files_mark: opened.files_mark(),
        call_version: opened.call.version,
        call_changes,
        ready: None,
        confirm: None,
        may_send: opened.may(actor, Action::Submit),
        reader: policy::table(role, Action::SaveSection, StageKind::Draft).is_err(),
        confirmation: refusal.confirmation,
        page: visitor.page(MenuItem::Applications).with_form_that_sends("send"),
    }
}

fn corrected(t: &Texts, opened: &Opened) -> Option<Corrected> {
    let sent = opened.sent.as_ref().filter(|_| opened.app.kind() == StageKind::CalledBack)?;
    let (closes, when) = (t.moment(opened.call.closes_at), t.moment(sent.sent_at));
    Some(Corrected {
        told: if opened.stands() {
            t.hent_neste_gjelder().frist(closes).sendt(when)
        } else {
            t.hent_send_innen().frist(closes).sendt(when)
        },
        changes: t.differences_with_files(
            (&sent.answers, &opened.sent_files),
            (&opened.answers, &opened.files_to_send()),
            &opened.municipalities,
        ),
    })
}

impl CheckPage {
    /// Nothing was changed since somebody said that it can be sent.
    pub(super) fn is_said_ready(&self) -> bool {
        self.ready.as_ref().is_some_and(|card| card.holds)
    }
    /// Faults in the answers themselves stand in the way of sending.
    pub(super) fn stands_in_the_way(&self) -> bool {
        self.sections.iter().any(|s| s.faults > 0)
    }
    /// Another can be asked to confirm it, and has not been.
    pub(super) fn may_ask_to_confirm(&self) -> bool {
        self.may_send && !self.is_said_ready() && self.confirm.as_ref().is_some_and(|card| !card.holds && card.others)
    }
    /// Another than the sender must confirm it first.
    pub(super) fn is_unconfirmed(&self) -> bool {
        self.confirm.as_ref().is_some_and(|card| !card.holds)
    }
}

pub(super) async fn send(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    case_numbers::stock(&state.pool, now).await?;
    let mut tx = Tx::begin(&state.pool).await?;
    let held = applications::lock_own_to_send(&mut tx, &actor, id).await?;
    if !matches!(held.kind(), StageKind::Draft | StageKind::CalledBack) {
        // The second click of two: there is one case, and this is its receipt.
        return Ok(Redirect::to(&format!("{}?igjen=1", addresses::receipt(id))).into_response());
    }
    let mut opened = Opened::gather(tx.conn(), held.clone(), Municipalities::Named, now).await?;
    opened.read_files(tx.conn(), &state).await?;
    opened.read_sent_files(tx.conn()).await?;
    let corrected = opened.app.kind() == StageKind::CalledBack;
    let confirmation = Confirmation::typed(t, &typed, !corrected && opened.call.is_late(now));
    if typed.switches_language() {
        let confirmation = Confirmation { faults: Vec::new(), ..confirmation };
        return again(
            &state,
            &visitor,
            &actor,
            &opened,
            StatusCode::OK,
            Refusal { confirmation, ..Refusal::default() },
            tx,
        )
        .await;
    }
    if opened.stands() {
        let closes = t.moment(opened.call.closes_at);
        let sent = opened.sent.as_ref().map(|s| t.moment(s.sent_at)).unwrap_or_default();
        let told = Some(t.hent_neste_gjelder().frist(closes).sendt(sent));
        let refusal = Refusal { confirmation, told, refused: true, ..Refusal::default() };
        return again(&state, &visitor, &actor, &opened, StatusCode::CONFLICT, refusal, tx).await;
    }
    let permit = match policy::may::<Submit>(&actor.actor, opened.app.kind()) {
        Ok(permit) => permit,
        Err(_) => {
            let told = Some(t.send_feil_rolle().to_owned());
            let refusal = Refusal { told, refused: true, ..Refusal::default() };
            return again(&state, &visitor, &actor, &opened, StatusCode::FORBIDDEN, refusal, tx).await;
        }
    };
    // A call can be cancelled while somebody writes; nothing is then sent into it.
    if opened.call.status(now) == CallStatus::Cancelled {
        let told = Some(t.utlys_avlyst().to_owned());
        let refusal = Refusal { confirmation, told, refused: true, ..Refusal::default() };
        return again(&state, &visitor, &actor, &opened, StatusCode::CONFLICT, refusal, tx).await;
    }
    // Whoever changes the call waits for the application's row, which is locked here: the call stays as it was read.
    let read_call: i32 = typed.trimmed("utlysning").parse().unwrap_or(-1);
    if read_call != opened.call.version {
        let told = Some(t.send_feil_utlysning().to_owned());
        let refusal = Refusal { confirmation, told, refused: true, read_call: Some(read_call) };
        return again(&state, &visitor, &actor, &opened, StatusCode::CONFLICT, refusal, tx).await;
    }
    let changed =
        typed.trimmed("versjoner").parse() != Ok(opened.versions()) || typed.trimmed("vedlegg") != opened.files_mark();
    let complete = form::complete(&opened.answers, &opened.context);
    let (Ok(complete), true, false) = (&complete, confirmation.faults.is_empty(), changed) else {
        let told = changed.then(|| t.send_feil_endret().to_owned());
        let refusal = Refusal { confirmation, told, refused: true, ..Refusal::default() };
        return again(&state, &visitor, &actor, &opened, StatusCode::UNPROCESSABLE_ENTITY, refusal, tx).await;
    };
    let sending = Sending {
        complete,
        answers: &opened.answers,
        late_reason: confirmation.late_reason.trim(),
        submitter_role: confirmation.role.trim(),
        language: visitor.lang,
        words_to_read: t.words_of_form(&opened.answers, complete.track),
    };
    let sent = match corrected {
        true => call_back::send_again(&mut tx, permit, &actor, held, &sending, now).await,
        false => submissions::submit(&mut tx, permit, &actor, held, &sending, now).await,
    };
    match sent {
        Err(SubmitError::Unconfirmed(_)) => {
            let told = Some(t.sendebekreft_feil_send().to_owned());
            let refusal = Refusal { confirmation, told, refused: true, ..Refusal::default() };
            return again(&state, &visitor, &actor, &opened, StatusCode::CONFLICT, refusal, tx).await;
        }
        Err(SubmitError::MunicipalityEnded) => {
            let told = Some(t.send_feil_kommune_slutt().to_owned());
            let refusal = Refusal { confirmation, told, refused: true, ..Refusal::default() };
            return again(&state, &visitor, &actor, &opened, StatusCode::CONFLICT, refusal, tx).await;
        }
        sent => drop(sent.map_err(problem)?),
    }
    tx.commit().await?;
    Ok(Redirect::to(&addresses::receipt(id)).into_response())
}

async fn again(
    state: &AppState,
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    status: StatusCode,
    refusal: Refusal,
    tx: Tx,
) -> Result<Response, AppError> {
    // Nothing was written; the row is let go before the page is made.
    drop(tx);
    let mut read = ReadTx::begin(&state.pool).await?;
    let office = queries::office_name(&mut read, actor, &opened.app).await?;
    let changes = match refusal.read_call {
        Some(version) => {
            // Every change of a published call raises its version by one.
            let since = usize::try_from(opened.call.version - version.max(0)).unwrap_or_default();
            let t = visitor.texts();
            let made = amending::list_changes(read.conn(), &opened.call).await?;
            made.iter()
                .take(since)
                .filter_map(|m| Some((t.moment(m.at), t.change_lines(m.change.as_ref()?, Some(visitor.lang)))))
                .collect()
        }
        None => Vec::new(),
    };
    let confirm = confirming::read_card(&mut read, visitor.texts(), actor, opened).await?;
    Ok((status, CheckPage { confirm, ..page(visitor, actor, opened, office, changes, refusal) }).into_response())
}
