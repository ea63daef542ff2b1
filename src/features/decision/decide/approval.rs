use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use time::OffsetDateTime;

use crate::domain::application::guidance::Guided;
use crate::domain::application::lifecycle::Application;
use crate::domain::casework::state_aid::AidHole;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::decision::facts::DecisionFacts;
use crate::domain::people::actor::{OfficeActor, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, Denied};
use crate::domain::programme::allocation::{FrameExceeded, OfficeYear};
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::domain::values::money::Kroner;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::letters;
use crate::letters::Letter;
use crate::state::AppState;
use crate::store::application::{applications, guidance};
use crate::store::casework::assessments;
use crate::store::casework::cases;
use crate::store::casework::cases::CaseError;
use crate::store::casework::state_aid;
use crate::store::decision::decisions;
use crate::store::decision::decisions::{ApproveError, NoLetter};
use crate::store::programme::office_years;
use crate::store::{ReadTx, Tx};
use crate::web::faults::{self as web_faults, say_assessment, too_long};
use crate::web::form::{Again, Answered, answer, opened_version};
use crate::web::guidance::who_guided;
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

const LONGEST_REASON: usize = 5_000;

struct YearLine {
    year: String,
    proposed: String,
    left: String,
    after: String,
    short: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "decision/decide/approval.html")]
struct ApprovalPage {
    page: Page,
    href: String,
    case: String,
    title: String,
    version: i32,
    /// The letter on the page, by name; empty without one.
    letter_name: String,
    /// The letter is not the one that was read: nothing was decided.
    changed: bool,
    status: &'static str,
    total: String,
    caseworker: String,
    limit: String,
    lines: Vec<YearLine>,
    reason: String,
    faults: Vec<ShownFault>,
    /// What the faults keep from being done.
    faults_title: &'static str,
    /// Who has given the municipality guidance.
    guided: Vec<String>,
    /// None when the assessment is not complete.
    letter: Option<Letter>,
    /// What the letter is until it is decided: a draft for whoever may approve it, a proposal for others.
    mark: &'static str,
    mark_told: String,
}

impl ApprovalPage {
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|f| f.field == field).map(|f| f.text.as_str())
    }
}

/// What the page is made of: the case, and what its decision would be now.
struct Recommended {
    app: Application,
    facts: Result<Box<DecisionFacts>, Vec<ShownFault>>,
    frames: Vec<OfficeYear>,
    /// None of them may approve.
    worked_on: Vec<AccountId>,
    /// What keeps the award from being made, beside what keeps the letter.
    aid: Vec<AidHole>,
    guided: Vec<Guided>,
}

/// # Errors
/// [`AppError::Moved`] when the case is not recommended (any more).
async fn load(state: &AppState, t: &Texts, actor: &OfficeActor, id: ApplicationId) -> Result<Recommended, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_case(&mut tx, actor, id).await?.ok_or(AppError::NotFound)?;
    policy::table(actor.actor.role, Action::Approve, app.kind())?;
    let facts = match decisions::preview(&mut tx, actor, app.clone(), state.clock.now()).await {
        Ok(facts) => Ok(Box::new(facts)),
        Err(e) => Err(faults_of(t, actor, e)?),
    };
    let frames = office_years::list(&mut tx, actor).await?;
    let worked_on = assessments::list_who_worked(tx.conn(), &app).await?;
    let aid = match &facts {
        Ok(facts) if facts.assessment.outcome().is_award() => {
            let today = oslo_date(state.clock.now());
            state_aid::list_holes(tx.conn(), id, &facts.settings, today).await?
        }
        _ => Vec::new(),
    };
    let guided = guidance::list_guided(tx.conn(), id).await?;
    Ok(Recommended { app, facts, frames, worked_on, aid, guided })
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    match load(&state, visitor.texts(), &actor, id).await {
        Ok(case) => Ok(page(&visitor, &actor, case, "", Again::default()).into_response()),
        // Decided, sent back or withdrawn since: the case itself tells.
        Err(AppError::Moved | AppError::NotYours) => Ok(Redirect::to(&format!("/saker/{id}")).into_response()),
        Err(e) => Err(e),
    }
}

pub(super) async fn decide(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let reason = typed.trimmed("grunn");
    let opened = opened_version(&typed);
    let answered = match typed.get("handling") {
        _ if typed.switches_language() => Ok(Answered::AsTyped),
        "returner" => send_back(&state, t, &actor, id, opened, reason, now).await,
        "godkjenn" => approve(&state, t, &actor, id, (opened, typed.get("brev")), now).await,
        // Nothing is decided by a button this page does not have.
        _ => Ok(Answered::AsTyped),
    };
    answer(answered, async |again| {
        let case = load(&state, t, &actor, id).await?;
        Ok(page(&visitor, &actor, case, typed.get("grunn"), again))
    })
    .await
}

async fn send_back(
    state: &AppState,
    t: &Texts,
    actor: &OfficeActor,
    id: ApplicationId,
    opened: i32,
    reason: &str,
    now: OffsetDateTime,
) -> Result<Answered, AppError> {
    let length = reason.chars().count();
    if reason.is_empty() {
        return Ok(Answered::refused(ShownFault::new("grunn", t.sak_godkjenn_feil_grunn())));
    }
    if length > LONGEST_REASON {
        return Ok(Answered::refused(too_long(t, "grunn", length, LONGEST_REASON)));
    }
    let mut tx = Tx::begin(&state.pool).await?;
    cases::send_back(&mut tx, actor, id, opened, reason, now).await.map_err(|e| match e {
        CaseError::Denied(no) => no.into(),
        CaseError::Store(e) => e.into(),
        _ => AppError::Moved,
    })?;
    tx.commit().await?;
    Ok(Answered::Done(format!("/saker/{id}")))
}

async fn approve(
    state: &AppState,
    t: &Texts,
    actor: &OfficeActor,
    id: ApplicationId,
    (opened, read): (i32, &str),
    now: OffsetDateTime,
) -> Result<Answered, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    let compose = |facts: &DecisionFacts| {
        if letters::name_of(&letters::draft_of(facts)) != read {
            return Err(NoLetter::Changed);
        }
        letters::stored(facts).map_err(NoLetter::Incomplete)
    };
    match decisions::approve(&mut tx, actor, id, opened, compose, now).await {
        Ok(_) => {
            tx.commit().await?;
            Ok(Answered::Done(format!("/saker/{id}/vedtak")))
        }
        Err(ApproveError::LetterChanged) => Ok(Answered::Stale),
        Err(e) => Ok(Answered::Refused(faults_of(t, actor, e)?)),
    }
}

/// A refusal in words.
///
/// # Errors
/// What is no refusal.
fn faults_of(t: &Texts, actor: &OfficeActor, e: ApproveError) -> Result<Vec<ShownFault>, AppError> {
    let at = |text: String| ShownFault::new("godkjenn", text);
    Ok(match e {
        ApproveError::Denied(Denied::SamePerson) => vec![at(t.feil_to_personer().to_owned())],
        ApproveError::Denied(Denied::AmountLimit) => vec![at(match actor.actor.amount_limit {
            Some(limit) => t.feil_fullmakt(t.kroner(limit)),
            None => t.sak_godkjenn_feil_uten_grense().to_owned(),
        })],
        ApproveError::Denied(no) => return Err(no.into()),
        ApproveError::Incomplete(faults) => faults.iter().map(|f| at(say_assessment(t, &[], 0, f).text)).collect(),
        ApproveError::FrameExceeded(over) => over.iter().map(|o| at(exceeded(t, o))).collect(),
        ApproveError::StateAid(holes) => holes.iter().map(|hole| at(t.aid_hole(hole))).collect(),
        ApproveError::LetterIncomplete(holes) => {
            // Who must do what differs from hole to hole.
            holes.iter().map(|hole| at(t.text(&format!("sak-brev-mangler-{hole}")).into_owned())).collect()
        }
        ApproveError::HolidaysUnknown(unknown) => vec![at(t.sak_godkjenn_feil_helligdager(unknown.0.to_string()))],
        ApproveError::Moved | ApproveError::LetterChanged => return Err(AppError::Moved),
        ApproveError::Store(e) => return Err(e.into()),
    })
}

fn exceeded(t: &Texts, over: &FrameExceeded) -> String {
    t.feil_ramme().over(t.kroner(over.over)).ar(over.year.to_string()).igjen(t.kroner(over.available))
}

fn page(visitor: &Visitor, actor: &OfficeActor, case: Recommended, reason: &str, again: Again) -> ApprovalPage {
    let mut faults = again.faults;
    let t = visitor.texts();
    debug_assert!(actor.actor.role == Role::Approver && case.app.kind() == StageKind::Recommended);
    let facts = case.facts.as_ref().ok();
    let letter = facts.map(|f| letters::draft_of(f));
    let total = facts.map_or(Kroner::ZERO, |f| f.assessment.total());
    let denied = policy::may_approve(&actor.actor, case.app.kind(), &case.worked_on, total)
        .err()
        .filter(|no| matches!(no, Denied::SamePerson | Denied::AmountLimit));
    let standard = facts.map_or("", |f| t.standard(&f.standard));
    let (mark, mark_told) = match denied {
        None => (t.brev_utkast(), t.sak_godkjenn_brev(standard)),
        Some(_) => (t.brev_forslag(), t.sak_godkjenn_forslag(standard)),
    };
    // What can be known before the button is pressed is said before.
    if faults.is_empty() {
        if let Err(holes) = case.facts.as_ref() {
            faults.clone_from(holes);
        } else if let Some(no) = denied {
            faults = faults_of(t, actor, no.into()).unwrap_or_default();
        } else {
            faults = case.aid.iter().map(|hole| ShownFault::new("godkjenn", t.aid_hole(hole))).collect();
        }
    }
    ApprovalPage {
        page: visitor.page(MenuItem::Cases).with_form_that_sends("skjema"),
        href: format!("/saker/{}", case.app.id),
        case: case.app.receipt().map(|r| r.case.to_string()).unwrap_or_default(),
        title: match facts {
            Some(f) => format!("{}: {}", t.web_kommune_navn(&f.municipality), case.app.title),
            None => case.app.title.clone(),
        },
        version: case.app.version,
        letter_name: letter.as_ref().map(letters::name_of).unwrap_or_default(),
        changed: again.stale,
        status: facts.map_or("", |f| t.outcome(&f.assessment.outcome())),
        total: t.kroner(total),
        caseworker: facts.map(|f| f.caseworker_name.clone()).unwrap_or_default(),
        limit: actor.actor.amount_limit.map_or_else(|| t.ord_ingen().to_owned(), |limit| t.kroner(limit)),
        lines: facts.map(|f| lines(t, f, &case.frames)).unwrap_or_default(),
        reason: reason.to_owned(),
        faults_title: if web_faults::of(&faults, "grunn").is_some() {
            t.sak_godkjenn_ikke_tilbake()
        } else {
            t.sak_godkjenn_kan_ikke()
        },
        guided: who_guided(t, &case.guided),
        faults,
        letter,
        mark,
        mark_told,
    }
}

fn lines(t: &Texts, facts: &DecisionFacts, frames: &[OfficeYear]) -> Vec<YearLine> {
    facts
        .asked
        .years
        .iter()
        .map(|asked| {
            let proposed =
                facts.assessment.years().iter().find(|y| y.year == asked.year).map_or(Kroner::ZERO, |y| y.amount);
            // What is left of the frame counts what is decided; proposals bind nothing.
            let left =
                frames.iter().find(|f| f.year == asked.year).map_or(Kroner::ZERO, |f| f.frame.minus(f.committed));
            let after = left.minus(proposed);
            YearLine {
                year: asked.year.to_string(),
                proposed: t.number(proposed),
                left: t.number(left),
                after: t.number(after),
                short: after < Kroner::ZERO && !proposed.is_zero(),
            }
        })
        .collect()
}
