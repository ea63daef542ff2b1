//! The decision: one locked transaction. Two approvals at once can never exceed a frame by one krone.

use sqlx::PgConnection;
use time::{Date, Duration, OffsetDateTime};

use crate::domain::application::lifecycle::{Application, WrongStage};
use crate::domain::application::reminding::CAUGHT_UP_FOR;
use crate::domain::casework::assessment::AssessmentFault;
use crate::domain::casework::state_aid::AidHole;
use crate::domain::clocks::calendar::{HolidaysUnknown, oslo_date};
use crate::domain::decision::facts::{DecisionFacts, appeal_last_day, must_report};
use crate::domain::people::actor::{MunicipalityActor, OfficeActor};
use crate::domain::people::policy;
use crate::domain::people::policy::{ConfirmLetter, Denied, Permit};
use crate::domain::programme::allocation;
use crate::domain::programme::allocation::{FrameExceeded, FrameUse};
use crate::domain::programme::calls::AWARD_RULES;
use crate::domain::programme::settings::{LawProfile, commitment_basis};
use crate::domain::records::document::DocumentName;
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, ApplicationId, DecisionId, MunicipalityId, OfficeId};
use crate::domain::values::language::{Lang, LanguageDecision, letter_standard};
use crate::domain::values::money::Kroner;
use crate::domain::values::money::YearAmount;
use crate::domain::values::stages::Outcome;
use crate::store::application::applications::{lock_case, lock_decided};
use crate::store::application::mailing::mail_municipality;
use crate::store::application::moving::persist;
use crate::store::application::requests;
use crate::store::casework::assessments;
use crate::store::casework::assessments::load_asked;
use crate::store::casework::state_aid;
use crate::store::casework::state_aid::AidError;
use crate::store::people::access;
use crate::store::places::{contacts, reference};
use crate::store::programme::{calls, criteria, settings};
use crate::store::records::documents;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::records::outbox::MailValue;
use crate::store::records::projects;
use crate::store::{ReadTx, StoreError, Tx};

#[derive(Debug, thiserror::Error)]
pub enum ApproveError {
    #[error(transparent)]
    Denied(#[from] Denied),
    #[error("the assessment is not complete")]
    Incomplete(Vec<AssessmentFault>),
    /// The years in which the award does not fit, with what is left.
    #[error("the office's frame is exceeded")]
    FrameExceeded(Vec<FrameExceeded>),
    /// Somebody else was first, or the assessment changed after the page was opened.
    #[error("somebody else was first")]
    Moved,
    /// The letter would be another than the approver has read.
    #[error("the letter is not the one on the page")]
    LetterChanged,
    /// What a partner gets may not be given (yet).
    #[error("state aid is not settled")]
    StateAid(Vec<AidHole>),
    /// Mandatory parts of the letter would be empty.
    #[error("the letter is not complete")]
    LetterIncomplete(Vec<&'static str>),
    #[error(transparent)]
    HolidaysUnknown(#[from] HolidaysUnknown),
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for ApproveError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}
impl From<WrongStage> for ApproveError {
    fn from(_: WrongStage) -> Self {
        Self::Moved
    }
}

impl From<AidError> for ApproveError {
    fn from(e: AidError) -> Self {
        match e {
            AidError::HolidaysUnknown(unknown) => unknown.into(),
            AidError::Store(e) => e.into(),
        }
    }
}

/// Why no letter was made.
#[derive(Debug)]
pub enum NoLetter {
    Incomplete(Vec<&'static str>),
    /// It would not be the one the approver has read.
    Changed,
}
impl From<Vec<&'static str>> for NoLetter {
    fn from(holes: Vec<&'static str>) -> Self {
        Self::Incomplete(holes)
    }
}
impl From<NoLetter> for ApproveError {
    fn from(why: NoLetter) -> Self {
        match why {
            NoLetter::Incomplete(holes) => Self::LetterIncomplete(holes),
            NoLetter::Changed => Self::LetterChanged,
        }
    }
}

/// The facts of a recommended case as they would be if it were decided now: for the approver's preview.
///
/// # Errors
/// [`ApproveError::Incomplete`] as at approval.
pub async fn preview(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    app: Application,
    now: OffsetDateTime,
) -> Result<DecisionFacts, ApproveError> {
    gather(tx.conn(), actor, app, now).await.map(|(facts, _)| facts)
}

/// Approves and decides. `compose` makes the letter, or tells what it lacks; it is stored as it is.
/// `opened_version` is the application's version when the approver opened the page.
///
/// Order of locks: application, the approver's role, the office's frames by year, then the organisations that get bagatellmessig
/// støtte by number. Every approval takes them in this order.
///
/// # Errors
/// [`ApproveError`]; then nothing is to be committed.
pub async fn approve<E: Into<NoLetter>>(
    tx: &mut Tx,
    actor: &OfficeActor,
    id: ApplicationId,
    opened_version: i32,
    compose: impl FnOnce(&DecisionFacts) -> Result<serde_json::Value, E>,
    now: OffsetDateTime,
) -> Result<DecisionId, ApproveError> {
    let app = lock_case(tx, actor, id).await?;
    policy::may::<policy::Approve>(&actor.actor, app.kind())?;
    if !access::holds_role(tx, actor).await? {
        return Err(Denied::Role.into());
    }
    if app.version != opened_version {
        return Err(ApproveError::Moved);
    }
    let caseworker = app.caseworker().ok_or(ApproveError::Moved)?;
    let (facts, kind) = gather(tx.conn(), actor, app.clone(), now).await?;
    let assessment = &facts.assessment;
    let total = assessment.total();
    let worked_on = assessments::list_who_worked(tx.conn(), &app).await?;
    let permit = policy::may_approve(&actor.actor, kind, &worked_on, total)?;
    let letter = compose(&facts).map_err(Into::into)?;

    let frames = lock_frames(tx, actor.office, assessment.years()).await?;
    allocation::fits(&frames, assessment.years()).map_err(ApproveError::FrameExceeded)?;

    if assessment.outcome().is_award() {
        let holes = state_aid::give(tx, &app, &facts.settings, oslo_date(now)).await?;
        if !holes.is_empty() {
            return Err(ApproveError::StateAid(holes));
        }
    }
    let (app, event) = app.decide(permit, now, assessment.outcome(), total)?;
    let decision = DecisionId::new();
    sqlx::query!(
        "insert into decision (id, application, office, municipality, outcome, total, standard, law_profile, caseworker, approver,
                               decided_at, appeal_last_day, reporting, letter)
         select $1, a.id, $3, a.owner, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13 from application a where a.id = $2",
        decision.0,
        app.id.0,
        actor.office.0,
        assessment.outcome().code(),
        total.get(),
        facts.standard.code(),
        facts.settings.law_profile.code(),
        caseworker.0,
        actor.actor.account.0,
        now,
        facts.appeal_last_day,
        facts.reporting,
        letter
    )
    .execute(tx.conn())
    .await?;
    let years: Vec<i32> = facts.bases.iter().map(|(y, _)| y.year).collect();
    let amounts: Vec<i64> = facts.bases.iter().map(|(y, _)| y.amount.get()).collect();
    let bases: Vec<String> = facts.bases.iter().map(|(_, basis)| basis.code().to_owned()).collect();
    sqlx::query!(
        "insert into commitment (application, year, office, amount, basis, decision)
         select $1, y.year, $2, y.amount, y.basis, $3 from unnest($4::int[], $5::bigint[], $6::text[]) as y(year, amount, basis) order by y.year",
        app.id.0,
        actor.office.0,
        decision.0,
        &years,
        &amounts,
        &bases
    )
    .execute(tx.conn())
    .await?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    mail_municipality(tx, &app, "vedtak", "decision", now, |mail| {
        mail.with("lenke", MailValue::Link(format!("/soknader/{}/vedtak", app.id)))
    })
    .await?;
    documents::enqueue(tx, &[DocumentName::letter(app.id)], now).await?;
    projects::publish(tx, decision).await?;
    Ok(decision)
}

/// Locks the office's frames of these years, in the order of the years, with what is committed of them.
async fn lock_frames(tx: &mut Tx, office: OfficeId, years: &[YearAmount]) -> Result<Vec<FrameUse>, StoreError> {
    let years: Vec<i32> = years.iter().map(|y| y.year).collect();
    // Whoever waits for a row gets it as the transaction before has left it.
    Ok(sqlx::query_as!(
        FrameUse,
        r#"select year, amount as "frame: Kroner", committed as "committed: Kroner"
           from office_frame where office = $1 and year = any($2) order by year for update"#,
        office.0,
        &years
    )
    .fetch_all(tx.conn())
    .await?)
}

async fn gather(
    conn: &mut PgConnection,
    actor: &OfficeActor,
    app: Application,
    now: OffsetDateTime,
) -> Result<(DecisionFacts, crate::domain::values::stages::StageKind), ApproveError> {
    let kind = app.kind();
    let today = oslo_date(now);
    let decision_year = today.year();
    let call = calls::find(&mut *conn, app.call).await?.ok_or(StoreError::NotFound)?;
    let criteria = criteria::list_criteria(&mut *conn, call.criteria_set).await?;
    let asked = load_asked(&mut *conn, &app).await?;
    let periods = calls::periods(&mut *conn).await?;
    let loaded = assessments::load(&mut *conn, app.id, &criteria).await?;
    let assessment = loaded.draft.complete(&asked, &periods, decision_year).map_err(ApproveError::Incomplete)?;
    let settings = settings::on_day(&mut *conn, today).await?;
    let contact = contacts::on_day(&mut *conn, actor.office, today).await?;
    let holidays = reference::holidays(&mut *conn).await?;
    let row = sqlx::query!(
        r#"select coalesce(a.late_reason, '') as "late_reason!", coalesce(a.rules_version, 1) as "rules_version!",
                  o.name as office_name, m.name as municipality, m.language_decision as "language_decision: LanguageDecision",
                  coalesce((select c.name from account c where c.id = a.caseworker), '') as "caseworker_name!",
                  array(select g.sub_goal from application_sub_goal g where g.application = a.id order by g.weight desc, g.sub_goal) as "sub_goals!"
           from application a join statsforvalter o on o.orgnr = a.office join municipality m on m.orgnr = a.owner
           where a.id = $1"#,
        app.id.0
    )
    .fetch_one(&mut *conn)
    .await?;
    let requests = requests::list_requests(&mut *conn, app.id).await?;
    let rules = calls::load_rules(&mut *conn, call.id, row.rules_version).await?;
    let award_rules = rules[AWARD_RULES - 1].clone();
    let bases = assessment
        .years()
        .iter()
        .map(|y| (y.clone(), commitment_basis(y.year, decision_year, settings.later_years_basis)))
        .collect();
    let facts = DecisionFacts {
        standard: letter_standard(row.language_decision, app.language),
        appeal_last_day: if settings.appealable {
            Some(appeal_last_day(today, settings.appeal_weeks, &holidays)?)
        } else {
            None
        },
        acceptance_last_day: holidays.last_day_of_weeks(today, settings.acceptance_weeks)?,
        late_reason: row.late_reason,
        answered: requests.iter().any(|r| r.answered_at.is_some()),
        award_rules,
        rules_version: row.rules_version,
        reporting: assessment.outcome().is_award() && must_report(assessment.total(), settings.reporting_threshold),
        application: app,
        municipality: row.municipality,
        office_name: row.office_name,
        contact,
        call,
        criteria,
        assessment,
        asked,
        bases,
        sub_goals: row.sub_goals,
        settings,
        decided_at: now,
        caseworker_name: row.caseworker_name,
        approver_name: actor.actor.name.clone(),
    };
    Ok((facts, kind))
}

/// A decision as it was sent.
#[derive(Debug, Clone)]
pub struct StoredLetter {
    pub decision: DecisionId,
    pub application: ApplicationId,
    pub municipality: MunicipalityId,
    pub outcome: Outcome,
    pub standard: Lang,
    pub law_profile: Option<LawProfile>,
    pub decided_at: OffsetDateTime,
    pub appeal_last_day: Option<Date>,
    pub letter: serde_json::Value,
    pub opened_at: Option<OffsetDateTime>,
    /// When the first notice left; none while all of them wait.
    pub notice_sent_at: Option<OffsetDateTime>,
}

macro_rules! select_letter {
    ($conn:expr, $tail:literal, $($arg:expr),+) => {
        sqlx::query!(
            r#"select d.id as "id: DecisionId", d.application as "application: ApplicationId", d.municipality as "municipality: MunicipalityId",
                      d.outcome as "outcome: Outcome", d.standard as "standard: Lang", d.law_profile, d.decided_at, d.appeal_last_day,
                      d.letter, d.opened_at, d.notice_sent_at
               from decision d where "# + $tail,
            $($arg),+
        )
        .fetch_optional($conn)
        .await?
        .map(|r| StoredLetter {
            decision: r.id,
            application: r.application,
            municipality: r.municipality,
            outcome: r.outcome,
            standard: r.standard,
            law_profile: LawProfile::from_code(&r.law_profile),
            decided_at: r.decided_at,
            appeal_last_day: r.appeal_last_day,
            letter: r.letter,
            opened_at: r.opened_at,
            notice_sent_at: r.notice_sent_at,
        })
    };
}

/// # Errors
/// When the database cannot be reached.
pub async fn find_letter_for_municipality(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    app: ApplicationId,
) -> Result<Option<StoredLetter>, StoreError> {
    Ok(select_letter!(
        tx.conn(),
        "d.application = $1 and exists (select from application a where a.id = d.application and a.owner = $2)",
        app.0,
        actor.municipality.0
    ))
}

/// # Errors
/// When the database cannot be reached.
pub async fn find_letter_for_office(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    app: ApplicationId,
) -> Result<Option<StoredLetter>, StoreError> {
    Ok(select_letter!(
        tx.conn(),
        "d.application = $1 and exists (select from application a where a.id = d.application and a.handler = $2)",
        app.0,
        actor.office.0
    ))
}

/// The municipality confirms that it has read the letter; the first time counts (eForvaltningsforskriften § 8).
///
/// # Errors
/// When the database cannot be reached.
pub async fn mark_opened(
    tx: &mut Tx,
    _: Permit<ConfirmLetter>,
    actor: &MunicipalityActor,
    app: ApplicationId,
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let by: AccountId = actor.actor.account;
    let done = sqlx::query!(
        "update decision d set opened_at = $3, opened_by = $4 where application = $1 and opened_at is null
           and exists (select from application a where a.id = d.application and a.owner = $2)",
        app.0,
        actor.municipality.0,
        now,
        by.0
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() != 1 {
        return Ok(false);
    }
    let about = About { municipality: Some(actor.municipality), ..About::application(app) };
    events::record(tx, &Event::LetterOpened, Some(&actor.actor), about, now).await?;
    Ok(true)
}

/// The notice of a decision has left. The first time counts.
///
/// # Errors
/// When the database cannot be reached.
pub async fn record_notice(tx: &mut Tx, app: ApplicationId, at: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "update decision set notice_sent_at = $2 where application = $1 and notice_sent_at is null",
        app.0,
        at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Tells once more of decisions that nobody has opened in the days the law gives after the first notice
/// (eForvaltningsforskriften § 8). Mornings that were missed are caught up. Answers how many were told of.
///
/// # Errors
/// When the database cannot be reached.
pub async fn tell_of_unread(tx: &mut Tx, now: OffsetDateTime) -> Result<usize, StoreError> {
    let today = oslo_date(now);
    let days = settings::on_day(tx.conn(), today).await?.unread_decision_days;
    let last = today.saturating_sub(Duration::days(days));
    let unread = sqlx::query_scalar!(
        r#"select d.application as "application: ApplicationId" from decision d
           where d.opened_at is null and (d.notice_sent_at at time zone 'Europe/Oslo')::date between $2 and $1
             and not exists (select from job where dedupe like 'decision-unread:' || d.application || ':%')
           order by d.application"#,
        last,
        last.saturating_sub(Duration::days(CAUGHT_UP_FOR))
    )
    .fetch_all(tx.conn())
    .await?;
    let mut told = 0;
    for id in unread {
        let Some(app) = lock_decided(tx, id).await? else { continue };
        mail_municipality(tx, &app, "vedtak-ulest", "decision-unread", now, |mail| {
            mail.with("lenke", MailValue::Link(format!("/soknader/{}/vedtak", app.id)))
        })
        .await?;
        told += 1;
    }
    Ok(told)
}

/// The same, when the job that is done was such a notice ([`approve`] names it so). Any other job changes nothing.
///
/// # Errors
/// When the database cannot be reached.
pub async fn record_job(tx: &mut Tx, job: i64, at: OffsetDateTime) -> Result<(), StoreError> {
    let of = sqlx::query_scalar!(
        r#"select application as "application: ApplicationId" from job where id = $1 and dedupe like 'decision:%'"#,
        job
    )
    .fetch_optional(tx.conn())
    .await?
    .flatten();
    match of {
        Some(app) => record_notice(tx, app, at).await,
        None => Ok(()),
    }
}

/// The last day to appeal when the notice left on a later day than the decision's: later than the letter says.
/// None when the letter's day holds.
///
/// # Errors
/// [`ApproveError::HolidaysUnknown`]; when the database cannot be reached.
pub async fn find_later_appeal_day(tx: &mut ReadTx, stored: &StoredLetter) -> Result<Option<Date>, ApproveError> {
    let (Some(sent), Some(in_letter)) = (stored.notice_sent_at.map(oslo_date), stored.appeal_last_day) else {
        return Ok(None);
    };
    let decided = oslo_date(stored.decided_at);
    if sent <= decided {
        return Ok(None);
    }
    let weeks = settings::on_day(tx.conn(), decided).await?.appeal_weeks;
    let holidays = reference::holidays(tx.conn()).await?;
    Ok(Some(appeal_last_day(sent, weeks, &holidays)?).filter(|day| *day > in_letter))
}
