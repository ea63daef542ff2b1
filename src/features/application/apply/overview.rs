//! An application's own page: the task list of a draft; after sending, the case as the municipality sees it.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};

use super::addresses;
use super::advice;
use super::brought;
use super::brought::Reasons;
use super::came_to;
use super::confirming;
use super::confirming::ConfirmCard;
use super::in_hand;
use super::in_hand::Team;
use super::list::{acceptance, color};
use super::names;
use super::opened::{Municipalities, Opened, title_or_none};
use super::queries;
use super::queries::Happened;
use super::ready;
use super::ready::ReadyCard;
use super::sent::version_label;
use crate::domain::application::answers::{Answers, Fault};
use crate::domain::application::form::{Section, SectionStatus, TaskGroup, budget_sums};
use crate::domain::application::partners::parties;
use crate::domain::application::sent::AskedFor;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{Action, table};
use crate::domain::records::event::Event;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::money::Kroner;
use crate::domain::values::stages::{Outcome, StageKind};
use crate::i18n::Texts;
use crate::i18n::call_changes::ChangeLine;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::application::call_back;
use crate::store::application::receipts;
use crate::store::application::requests;
use crate::store::application::submissions;
use crate::store::application::submissions::SentAnswers;
use crate::web::{AppError, MenuItem, Page, Visitor};

pub(super) struct Task {
    pub id: String,
    pub href: String,
    pub title: String,
    pub hint: String,
    pub status: &'static str,
    /// A tag for what remains; plain text for what is done.
    pub color: Option<&'static str>,
    /// Who has it in hand, and how many comments are open.
    pub shared: String,
    /// Colleagues who write there now.
    pub writing: Vec<String>,
}

pub(super) struct TaskGroupShown {
    pub number: usize,
    pub title: String,
    pub tasks: Vec<Task>,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/task_list.html")]
pub(super) struct TaskListPage {
    pub page: Page,
    pub title: String,
    pub example: bool,
    pub call: String,
    /// When the call was changed after the draft was started, and how.
    pub changes: Vec<(String, Vec<ChangeLine>)>,
    pub deadline: String,
    pub days: String,
    pub late: bool,
    pub done: usize,
    pub all: usize,
    pub short_track: Option<String>,
    pub progress: String,
    pub next: Option<(String, String)>,
    pub groups: Vec<TaskGroupShown>,
    /// None before anything is asked for.
    pub amount: Option<String>,
    pub saved: Option<(String, String)>,
    pub office: String,
    pub may_write: bool,
    pub delete: Option<String>,
    pub administrator: bool,
    /// It was sent, and is being corrected.
    pub called_back: Option<CalledBack>,
    /// What was just done with it.
    pub done_now: Option<&'static str>,
    /// Where sections are given out.
    pub assign: Option<String>,
    pub ready: Option<ReadyCard>,
    /// Another than the sender confirms it: whether somebody has.
    pub confirm: Option<ConfirmCard>,
    /// Where it is said that it can be sent, or another is asked to confirm it.
    pub say_ready: Option<(String, &'static str)>,
    /// What those who are said to contribute answer; none where nobody is.
    pub confirmations: Option<String>,
    pub similar: String,
    pub pack: String,
    pub guidance: advice::Part,
    /// What it was begun from: where what came along is told.
    pub origin: Option<(String, String)>,
    /// What a decision said of the application it was begun from.
    pub reasons: Option<Reasons>,
}

/// What is told above the tasks of an application that was called back.
pub(super) struct CalledBack {
    pub case: String,
    pub status: &'static str,
    pub text: String,
    pub stands: String,
    pub sent: String,
    pub withdraw: Option<String>,
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Opening {
    /// Somebody comes from sending an answer.
    #[serde(default)]
    svart: String,
    /// Somebody comes from the bin; from giving out the sections; from saying that it can be sent.
    #[serde(default)]
    hentet: String,
    #[serde(default)]
    fordelt: String,
    #[serde(default)]
    klar: String,
    /// … from confirming it.
    #[serde(default)]
    bekreftet: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let (mut opened, mut tx) = Opened::read(&state, &actor, id, Municipalities::Named).await?;
    let office = queries::office_name(&mut tx, &actor, &opened.app).await?;
    if opened.app.kind() == StageKind::Draft || opened.is_corrected() {
        let happened = queries::history(&mut tx, &actor, &opened.app).await?;
        opened.read_origin(tx.conn(), &actor).await?;
        let team = Team::read(&mut tx, &actor, &opened).await?;
        let page = task_list(&visitor, &actor, &opened, office, (&happened, &team));
        let guidance = advice::part(&visitor, &actor, &opened, &mut tx).await?;
        let t = visitor.texts();
        let done = [
            (&opening.hentet, t.papirkurv_hentet()),
            (&opening.fordelt, t.ansvar_lagret()),
            (&opening.klar, if opening.klar == "bekreft" { t.klar_sagt_bekreft() } else { t.klar_sagt() }),
            (&opening.bekreftet, t.sendebekreft_lagret()),
        ];
        let done = done.into_iter().find(|(came, _)| !came.is_empty()).map(|(_, text)| text);
        return Ok(TaskListPage { done_now: done, guidance, ..page }.into_response());
    }
    let page = case(&visitor, &actor, &opened, office, &mut tx).await?;
    Ok(if opening.svart.is_empty() { CasePage { just_answered: None, ..page } } else { page }.into_response())
}

fn task_list(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    office: String,
    (happened, team): (&[Happened], &Team),
) -> TaskListPage {
    let t = visitor.texts();
    let id = opened.app.id;
    let mut groups = Vec::new();
    let (mut done, mut next) = (0, None);
    let mut sendable = true;
    for (i, group) in TaskGroup::ALL.into_iter().enumerate() {
        let mut tasks = Vec::new();
        for section in opened.asked().filter(|s| s.group() == group) {
            let faults = opened.faults(section);
            let status = opened.status(section, &faults);
            sendable &= faults.is_empty();
            if status == SectionStatus::Finished {
                done += 1;
            } else if next.is_none() {
                next = Some(section);
            }
            let writing = names::writing(t, &team.writing, section);
            let shared = in_hand::in_words(t, &team.shared, section);
            tasks.push(Task { shared, writing, ..task(t, opened, section, status, &faults) });
        }
        if group == TaskGroup::Send {
            tasks.push(Task {
                id: "o-send".to_owned(),
                href: addresses::check(id),
                title: t.send_tittel().to_owned(),
                hint: String::new(),
                status: if sendable { t.soknad_klar_til_sending() } else { t.soknad_ikke_klar() },
                color: sendable.then_some("success"),
                shared: String::new(),
                writing: Vec::new(),
            });
        }
        groups.push(TaskGroupShown { number: i + 1, title: t.text(group.title_key()).into_owned(), tasks });
    }
    let all = opened.asked().count();
    let next = next.map_or_else(
        || (addresses::check(id), t.soknad_kontroller_og_send().to_owned()),
        |section| {
            let name = t.text(section.title_key());
            let label = if opened.saved.is_empty() { t.soknad_begynn(name) } else { t.soknad_fortsett(name) };
            (addresses::section(id, section), label)
        },
    );
    let years = opened.call.period.years();
    let budget = opened.answers_of(Section::Budget);
    let sums = budget_sums(&budget, &years);
    let asked = years.iter().filter(|year| !budget_sums(&budget, &[**year]).applied.is_zero()).count();
    let may_write = opened.may(actor, Action::SaveSection);
    let changes = happened
        .iter()
        .filter(|h| matches!(h.event, Event::CallChanged(_)))
        .map(|h| (t.endringer_utkast(t.moment(h.at)), step(t, h).changes))
        .collect();
    TaskListPage {
        changes,
        title: opened.title(t),
        example: opened.app.example,
        call: opened.call.title.in_lang(visitor.lang).to_owned(),
        deadline: t.moment(opened.call.closes_at),
        days: t.days_left(opened.today(), oslo_date(opened.call.closes_at)),
        late: opened.call.is_late(opened.now),
        done,
        all,
        short_track: opened.short_track(t),
        progress: format!("{}%", done * 100 / all),
        next: may_write.then_some(next),
        groups,
        amount: if !sums.row_is_known("budsjett-soknad") {
            Some(t.soknad_budsjett_ukjent().to_owned())
        } else {
            let asked_for = !sums.applied.is_zero();
            asked_for.then(|| t.soknad_belop_over_ar().belop(t.kroner(sums.applied)).ar(asked))
        },
        saved: opened.last_saved().map(|s| (t.moment(s.saved_at), names::saver(t, s))),
        office,
        may_write,
        delete: opened.may(actor, Action::DeleteDraft).then(|| addresses::delete(id)),
        administrator: table(actor.actor.role, Action::ManageColleagues, StageKind::Draft).is_ok(),
        called_back: called_back(t, actor, opened),
        done_now: None,
        assign: opened.may(actor, Action::AssignSection).then(|| addresses::assign(id)),
        ready: team.ready.as_ref().map(|ready| ready::card(t, actor, opened, ready)),
        confirm: confirming::card(t, actor, opened, &team.confirming),
        say_ready: ready::may_say(t, actor, opened, team.ready.as_ref(), &team.confirming),
        confirmations: contributed(opened.answers.get(&Section::Partners)).then(|| addresses::confirmations(id)),
        similar: addresses::similar(id),
        pack: addresses::pack(id),
        guidance: advice::Part::default(),
        origin: opened.origin.as_ref().map(|o| (addresses::brought(id), t.start_kom_lenke(title_or_none(t, &o.title)))),
        reasons: brought::reasons(t, opened, None),
        page: visitor.page(MenuItem::Applications),
    }
}

fn called_back(t: &Texts, actor: &MunicipalityActor, opened: &Opened) -> Option<CalledBack> {
    let receipt = opened.app.receipt()?;
    let closes = opened.call.closes_at;
    let left = t.days_left(opened.today(), oslo_date(closes));
    Some(CalledBack {
        case: receipt.case.to_string(),
        status: t.municipality_status(&opened.app.kind(), &false, None),
        text: t.hent_oppgaver().frist(t.moment(closes)).igjen(left),
        stands: t.hent_oppgaver_ellers(t.moment(receipt.at)),
        sent: addresses::sent(opened.app.id),
        withdraw: opened.may(actor, Action::Withdraw).then(|| addresses::withdraw(opened.app.id)),
    })
}

fn task(t: &'static Texts, opened: &Opened, section: Section, status: SectionStatus, faults: &[Fault]) -> Task {
    let (text, color) = match status {
        SectionStatus::NotStarted => (t.status_del_ikke_pabegynt(), Some("neutral")),
        SectionStatus::Started => (t.status_del_pabegynt(), Some("info")),
        SectionStatus::MissingAnswers(_) => (t.status_del_mangler(), Some("warning")),
        SectionStatus::Finished => (t.status_del_ferdig(), None),
    };
    let missing = |faults: &[Fault]| {
        let Some(first) = faults.first() else { return t.soknad_ikke_merket_ferdig().to_owned() };
        let first = t.fault(first).trim_end_matches('.').to_owned();
        if faults.len() == 1 { first } else { t.soknad_og_flere().antall(faults.len() - 1).forste(first) }
    };
    Task {
        id: format!("o-{}", section.code()),
        href: addresses::section(opened.app.id, section),
        title: super::form_page::breaking(&super::form_page::page_title(t, section, opened)),
        hint: match status {
            SectionStatus::NotStarted => String::new(),
            SectionStatus::Started | SectionStatus::MissingAnswers(_) => missing(faults),
            SectionStatus::Finished => came_to::in_words(t, opened, section),
        },
        status: text,
        color,
        shared: String::new(),
        writing: Vec::new(),
    }
}

pub(super) struct Step {
    pub when: String,
    pub what: String,
    pub text: String,
    /// What was changed in the call.
    pub changes: Vec<ChangeLine>,
}

/// A question that was answered.
pub(super) struct Answered {
    pub asked: String,
    pub question: String,
    pub sent: String,
    pub answer: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/case.html")]
pub(super) struct CasePage {
    pub page: Page,
    pub title: String,
    pub example: bool,
    pub case: String,
    pub status: &'static str,
    pub color: &'static str,
    pub call: String,
    /// What happens next, in one sentence.
    pub next: String,
    pub question: Option<(String, String, String)>,
    pub may_answer: bool,
    pub answered: Vec<Answered>,
    /// The receipt of the latest answer.
    pub just_answered: Option<String>,
    pub letter: Option<String>,
    /// By when the award is accepted.
    pub acceptance: Option<String>,
    pub receipt: String,
    pub answers: String,
    pub versions: Vec<(String, String)>,
    pub sent: String,
    pub late_reason: Option<String>,
    pub amount: String,
    pub office: String,
    pub withdraw: Option<String>,
    pub call_back: Option<String>,
    pub confirmations: Option<String>,
    pub guidance: advice::Part,
    /// Where another begins from it: the address, and what the link says.
    pub start_from: Option<(String, &'static str)>,
    /// Corrections that were not sent before the deadline: where they are read, and when they were put aside.
    pub unsent: Vec<(String, String)>,
    pub history: Vec<Step>,
}

/// Whether anybody is said to contribute.
fn contributed(partners: Option<&Answers>) -> bool {
    partners.is_some_and(|answers| !parties(answers, |_| None).is_empty())
}

async fn case(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    office: String,
    tx: &mut ReadTx,
) -> Result<CasePage, AppError> {
    let t = visitor.texts();
    let app = &opened.app;
    let receipt = app.receipt().ok_or_else(|| AppError::internal("a sent application without a receipt"))?;
    let sent = queries::sent(tx, actor, app).await?;
    let happened = queries::history(tx, actor, app).await?;
    let said = receipts::load(tx.conn(), app.id).await?;
    let next = match app.kind() {
        StageKind::AwaitingInformation => t.soknad_neste_svar().to_owned(),
        StageKind::Decided => t.soknad_neste_vedtak().to_owned(),
        StageKind::Withdrawn => t.soknad_neste_trukket().to_owned(),
        StageKind::CalledBack => {
            t.hent_neste_gjelder().frist(t.moment(opened.call.closes_at)).sendt(t.moment(receipt.at))
        }
        _ if said.decision.now() < opened.today() => {
            t.lofte_neste_forsinket().embete(&office).dato(t.decision_day(&said.decision))
        }
        _ => t.soknad_neste_vurdering().embete(&office).dato(t.decision_day(&said.decision)),
    };
    let question = opened
        .request
        .as_ref()
        .map(|r| (r.question.clone(), t.moment(r.due_at), t.days_left(opened.today(), oslo_date(r.due_at))));
    let asked = requests::list_requests(tx.conn(), app.id).await?;
    let submissions = submissions::list_submissions(tx.conn(), app.id).await?;
    let partners = submissions.first().and_then(|s| s.answers.get(&Section::Partners));
    let confirmations = contributed(partners).then(|| addresses::confirmations(app.id));
    let email = submissions.first().and_then(|s| s.answers.get(&Section::About)).map(|a| a.get("om-kontaktepost"));
    let just_answered = asked
        .first()
        .and_then(|r| r.answered_at)
        .map(|at| t.soknad_svar_sendt().embete(&office).tidspunkt(t.moment(at)).epost(email.unwrap_or_default()));
    let answered = asked
        .into_iter()
        .filter_map(|r| {
            Some(Answered {
                asked: t.soknad_skriver().embete(&office).tidspunkt(t.moment(r.asked_at)),
                sent: t.soknad_dere_svarte(t.moment(r.answered_at?)),
                question: r.question,
                answer: r.answer.unwrap_or_default(),
            })
        })
        .collect();
    let versions = if submissions.len() > 1 {
        let href = |number: i32| format!("{}?nr={number}", addresses::sent(app.id));
        submissions.iter().map(|s| (href(s.number), version_label(t, s))).collect()
    } else {
        Vec::new()
    };
    let unsent = call_back::list_unsent(tx.conn(), app.id)
        .await?
        .into_iter()
        .map(|u| (addresses::unsent(app.id, u.version), t.hent_usendt_lenke(t.moment(u.kept_at))))
        .collect();
    // Nothing is called back any more, though the timetable has not written it yet.
    let shown = if opened.stands() { StageKind::Submitted } else { app.kind() };
    Ok(CasePage {
        unsent,
        guidance: advice::part(visitor, actor, opened, tx).await?,
        start_from: table(actor.actor.role, Action::StartApplication, StageKind::Draft).is_ok().then(|| {
            let refused = matches!(sent.outcome, Some(Outcome::Rejected | Outcome::Dismissed));
            (addresses::start_from(app.id), if refused { t.start_pa_nytt() } else { t.start_igjen() })
        }),
        call_back: opened.may_call_back(actor).then(|| addresses::call_back(app.id)),
        confirmations,
        versions,
        answered,
        just_answered,
        amount: amount(t, &submissions, &opened.call.period.years()),
        title: opened.title(t),
        example: app.example,
        case: receipt.case.to_string(),
        status: t.municipality_status(&shown, &receipt.late, sent.outcome),
        color: color(shown, sent.outcome),
        call: opened.call.title.in_lang(visitor.lang).to_owned(),
        next,
        question,
        may_answer: opened.may(actor, Action::ChangeAnswers),
        letter: (app.kind() == StageKind::Decided).then(|| addresses::letter(app.id)),
        acceptance: acceptance(t, sent.acceptance_last_day, opened.today()),
        receipt: addresses::receipt(app.id),
        answers: addresses::sent(app.id),
        sent: if receipt.late {
            t.soknad_sendt_etter_fristen(t.moment(receipt.at))
        } else {
            t.soknad_sendt_for_fristen(t.moment(receipt.at))
        },
        late_reason: sent.late_reason,
        office,
        withdraw: opened.may(actor, Action::Withdraw).then(|| addresses::withdraw(app.id)),
        history: happened.iter().map(|h| step(t, h)).collect(),
        page: visitor.page(MenuItem::Applications),
    })
}

fn step(t: &'static Texts, h: &Happened) -> Step {
    Step {
        when: t.moment(h.at),
        what: t.event(&h.event).into_owned(),
        text: t.role_code(&h.role).to_owned(),
        changes: match &h.event {
            Event::CallChanged(change) => t.change_lines(change, Some(t.lang())),
            _ => Vec::new(),
        },
    }
}

/// The total that counts, and when it came, if it is another than they sent first.
fn amount(t: &Texts, submissions: &[SentAnswers], years: &[i32]) -> String {
    let totals: Vec<Kroner> = submissions.iter().map(|s| AskedFor::of(&s.answers, years).total).collect();
    let (Some(latest), Some(first)) = (totals.first(), totals.last()) else { return String::new() };
    let changed = submissions.iter().zip(&totals).take_while(|(_, total)| *total == latest).last();
    match changed {
        Some((at, _)) if latest != first => {
            t.soknad_belop_endret().belop(t.kroner(*latest)).tidspunkt(t.moment(at.sent_at)).forst(t.kroner(*first))
        }
        _ => t.kroner(*latest),
    }
}
