//! Sending: the deed, its number, its facts, its event and its receipt in one transaction.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use crate::domain::application::answering::{AnswerTerms, Refused};
use crate::domain::application::answers::Answers;
use crate::domain::application::calling_back::NotInTime;
use crate::domain::application::confirming::Unconfirmed;
use crate::domain::application::form;
use crate::domain::application::form::{
    AllAnswers, CompleteApplication, Context, Innovation, Section, in_one_spelling,
};
use crate::domain::application::lifecycle::{Application, Receipt, WrongStage};
use crate::domain::application::plans::{Baseline, Direction};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{AnswerInformationRequest, Permit, Submit, Withdraw};
use crate::domain::records::document::DocumentName;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::language::Lang;
use crate::store::application::applications::ToSend;
use crate::store::application::attachments;
use crate::store::application::case_numbers;
use crate::store::application::confirming;
use crate::store::application::mailing::mail_municipality;
use crate::store::application::moving::persist;
use crate::store::application::receipts;
use crate::store::application::requests;
use crate::store::records::documents;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::records::outbox::MailValue;
use crate::store::{StoreError, Tx};

#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// Somebody else was first.
    #[error(transparent)]
    WrongStage(#[from] WrongStage),
    /// The call has closed: what was sent stands.
    #[error("the call closed {at}")]
    Closed { at: OffsetDateTime },
    /// The answer changes more than it may, or is not whole. Nothing is written.
    #[error("the answer cannot be sent")]
    Refused(Box<Refused>),
    /// The municipality asks another than the sender to confirm it first.
    #[error(transparent)]
    Unconfirmed(#[from] Unconfirmed),
    /// The municipality has ended, and nobody has said which one takes over.
    #[error("the municipality has ended")]
    MunicipalityEnded,
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<NotInTime> for SubmitError {
    fn from(e: NotInTime) -> Self {
        match e {
            NotInTime::WrongStage(e) => e.into(),
            NotInTime::Closed { at } => Self::Closed { at },
        }
    }
}
impl From<sqlx::Error> for SubmitError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// What is sent.
pub struct Sending<'a> {
    pub complete: &'a CompleteApplication,
    pub answers: &'a AllAnswers,
    /// Why it comes after the deadline; empty otherwise.
    pub late_reason: &'a str,
    /// The sender's own role in the municipality: «Kommunedirektør».
    pub submitter_role: &'a str,
    /// The written standard it is sent in, whoever started the draft: letters to a neutral municipality follow it.
    pub language: Lang,
    /// The words of the form that asked: what its writers had to read.
    pub words_to_read: usize,
}

/// Sends an application that is held with its call (`lock_own_to_send`): a double click gives one case, and the call cannot
/// be changed or cancelled under a sending.
///
/// # Errors
/// [`SubmitError::WrongStage`] when it was sent already; [`SubmitError::Unconfirmed`].
pub async fn submit(
    tx: &mut Tx,
    permit: Permit<Submit>,
    actor: &MunicipalityActor,
    held: ToSend,
    sending: &Sending<'_>,
    now: OffsetDateTime,
) -> Result<Application, SubmitError> {
    let today = oslo_date(now);
    let app = held.clone();
    let terms = receipts::read_terms(tx, app.call, app.municipality, today).await?;
    if !terms.published {
        return Err(WrongStage(app.kind()).into());
    }
    let office = terms.office.ok_or(SubmitError::MunicipalityEnded)?;
    confirming::held_to(tx, app.id, actor).await??;
    write_sent(tx, &app, sending.answers, sending.complete, actor, 1, now).await?;
    let receipt = Receipt {
        office,
        // The year on Norwegian clocks. Taken after all that can be refused without the number.
        case: case_numbers::take(tx, today.year()).await?,
        at: now,
        by: actor.actor.account,
        late: now > terms.closes_at,
        applied_total: sending.complete.budget.applied_total(),
    };
    let app = Application { language: sending.language, ..app };
    let (app, event) = app.submit(permit, receipt.clone())?;
    let done = sqlx::query!(
        "update application set stage = 'submitted', version = $2, office = $3, case_year = $4, case_number = $5, submitted_at = $6,
                submitted_by = $7, submitter_role = $8, late = $9, late_reason = nullif($10, ''), rules_version = $11, applied_total = $12,
                language = $13
         where id = $1 and version = $2 - 1",
        app.id.0,
        app.version,
        receipt.office.0,
        receipt.case.year,
        receipt.case.number,
        now,
        receipt.by.0,
        sending.submitter_role,
        receipt.late,
        sending.late_reason,
        terms.judged_by,
        receipt.applied_total.get(),
        app.language as Lang
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() != 1 {
        return Err(StoreError::NotFound.into());
    }
    write_burden(tx, app.id, sending).await?;
    receipts::write(tx, app.id, 1, app.call, &receipt).await?;
    let about = About {
        call: Some(app.call),
        office: Some(receipt.office),
        municipality: Some(app.municipality),
        ..About::application(app.id)
    };
    events::record(tx, &event, Some(&actor.actor), about, now).await?;
    mail_municipality(tx, &app, "kvittering", "receipt", now, |mail| {
        mail.with("mottatt-tidspunkt", MailValue::Moment(now))
            .with("forventet-vedtak", MailValue::Date(terms.decision_on))
            .with("lenke", MailValue::Link(format!("/soknader/{}/kvittering", app.id)))
    })
    .await?;
    let made = [DocumentName::application(app.id, 1), DocumentName::receipt(app.id, 1)];
    documents::enqueue(tx, &made, now).await?;
    Ok(app)
}

/// Answers the open request: a new submission, and the case goes back to its caseworker. What it changes is held against
/// what was sent last and what was asked, here and nowhere else.
///
/// # Errors
/// [`SubmitError::WrongStage`] when no request is open; [`SubmitError::Refused`], with nothing written.
pub async fn answer_request(
    tx: &mut Tx,
    permit: Permit<AnswerInformationRequest>,
    actor: &MunicipalityActor,
    app: Application,
    (answers, context): (&AllAnswers, &Context),
    answer_text: &str,
    now: OffsetDateTime,
) -> Result<Application, SubmitError> {
    let stage = WrongStage(app.kind());
    let (app, event) = app.answer(permit)?;
    let request = requests::find_open_request(tx.conn(), app.id).await?.ok_or(stage)?;
    let sent = latest(tx.conn(), app.id).await?;
    let terms = AnswerTerms { sent: &sent.answers, asked: &request.sections, may_raise: request.may_raise };
    let complete = terms.complete(answers, context).map_err(|refused| SubmitError::Refused(Box::new(refused)))?;
    let number = sent.number + 1;
    forget_facts(tx, app.id).await?;
    write_sent(tx, &app, answers, &complete, actor, number, now).await?;
    sqlx::query!(
        "update application set applied_total = $2 where id = $1",
        app.id.0,
        complete.budget.applied_total().get()
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update information_request set answer = $2, answered_at = $3, answered_by = $4, submission = $5
         where application = $1 and answered_at is null and closed_at is null",
        app.id.0,
        answer_text,
        now,
        actor.actor.account.0,
        number
    )
    .execute(tx.conn())
    .await?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    mail_municipality(tx, &app, "svar", &format!("answer:{number}"), now, |mail| {
        mail.with("mottatt-tidspunkt", MailValue::Moment(now))
            .with("lenke", MailValue::Link(format!("/soknader/{}/svar", app.id)))
    })
    .await?;
    documents::enqueue(tx, &[DocumentName::application(app.id, number)], now).await?;
    Ok(app)
}

/// Withdraws what was sent. An open request is closed with it.
///
/// # Errors
/// [`SubmitError::WrongStage`] when it is decided or withdrawn already.
pub async fn withdraw(
    tx: &mut Tx,
    permit: Permit<Withdraw>,
    actor: &MunicipalityActor,
    app: Application,
    now: OffsetDateTime,
) -> Result<Application, SubmitError> {
    let (app, event) = app.withdraw(permit, now)?;
    requests::close(tx, app.id, now).await?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    Ok(app)
}

/// The facts of the latest submission replace those of an earlier one.
pub(super) async fn forget_facts(tx: &mut Tx, app: ApplicationId) -> Result<(), StoreError> {
    sqlx::query!(
        "with y as (delete from application_year where application = $1), g as (delete from application_sub_goal where application = $1),
              b as (delete from application_benefit where application = $1), p as (delete from application_partner where application = $1)
         delete from application_follower where application = $1",
        app.0
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// What is sent, word by word, and the facts of it that lists, reports and decisions go by: in one statement, for no part of
/// it stands without the others.
pub(super) async fn write_sent(
    tx: &mut Tx,
    app: &Application,
    answers: &AllAnswers,
    c: &CompleteApplication,
    actor: &MunicipalityActor,
    number: i32,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let by_code: BTreeMap<&str, &Answers> = answers.iter().map(|(s, a)| (s.code(), a)).collect();
    let money: Vec<_> = c.budget.years.iter().filter(|y| !y.cost().is_zero() || !y.applied.is_zero()).collect();
    let asked: Vec<i32> = money.iter().filter(|y| !y.applied.is_zero()).map(|y| y.year).collect();
    let column = |of: fn(&crate::domain::application::form::BudgetYear) -> i64| -> Vec<i64> {
        money.iter().map(|y| of(y)).collect()
    };
    let goals: Vec<i32> = c.sub_goals.weights.iter().map(|(g, _)| g.number()).collect();
    let weights: Vec<i32> = c.sub_goals.weights.iter().map(|(_, w)| *w).collect();
    let partners: Vec<String> = c.partners.partners.iter().map(|p| p.name.clone()).collect();
    let kinds: Vec<String> = c.partners.partners.iter().map(|p| p.kind.code().to_owned()).collect();
    let followers: Vec<i32> = c.partners.followers.iter().map(|m| m.0).collect();
    sqlx::query!(
        "with sent as (
             insert into submission (application, number, answers, sent_at, sent_by) values ($1, $2, $3, $4, $5)
         ), facts as (
             update application set title = $6, summary = $7, contact_role = $8, contact_email = $9, phase_from = $10, phase_to = $11,
                    innovation = $12, first_year = $13, last_year = $14, track = $28 where id = $1
         ), years as (
             insert into application_year (application, year, cost, applied, own_money, own_work, other_grants, partners)
             select $1, * from unnest($15::int[], $16::bigint[], $17::bigint[], $18::bigint[], $19::bigint[], $20::bigint[], $21::bigint[])
         ), goals as (
             insert into application_sub_goal (application, sub_goal, weight) select $1, * from unnest($22::int[], $23::int[])
         ), partners as (
             insert into application_partner (application, position, name, kind)
             select $1, (n.ord - 1)::int, n.name, n.kind from unnest($24::text[], $25::text[]) with ordinality as n(name, kind, ord)
         ), followers as (
             insert into application_follower (application, municipality) select $1, unnest($26::int[]) on conflict do nothing
         )
         insert into application_benefit (application, position, name, kind, budget_bearer, level, indicator, unit, rises, baseline, baseline_on,
                                          baseline_source, exception_reason, exception_due, target, target_on, owner)
         select $1, b.* from jsonb_to_recordset($27) as b(position int, name text, kind text, budget_bearer text, level text, indicator text,
                unit text, rises boolean, baseline numeric, baseline_on date, baseline_source text, exception_reason text,
                exception_due date, target numeric, target_on date, owner text)",
        app.id.0,
        number,
        Json(by_code) as _,
        now,
        actor.actor.account.0,
        c.about.title,
        c.about.summary,
        // Not asked for any more; the column keeps what older applications say.
        None::<&str>,
        c.about.contact_email,
        c.about.phase_from.number(),
        c.about.phase_to.number(),
        c.sub_goals.innovation.map(|innovation| match innovation {
            Innovation::New => "new",
            Innovation::Adapted => "adapted",
        }),
        asked.iter().min().copied(),
        asked.iter().max().copied(),
        &money.iter().map(|y| y.year).collect::<Vec<_>>(),
        &column(|y| y.cost().get()),
        &column(|y| y.applied.get()),
        &column(|y| y.own_money.get()),
        &column(|y| y.own_work.get()),
        &column(|y| y.other_grants.get()),
        &column(|y| y.partners.get()),
        &goals,
        &weights,
        &partners,
        &kinds,
        &followers,
        Json(benefit_rows(c)) as _,
        c.track.code()
    )
    .execute(tx.conn())
    .await?;
    attachments::send(tx, app.id, number).await
}

/// What the sending cost its writers, as far as the program can know without asking.
pub(super) async fn write_burden(tx: &mut Tx, app: ApplicationId, sending: &Sending<'_>) -> Result<(), StoreError> {
    let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    sqlx::query!(
        "update application set words_to_read = $2, answers_given = $3,
                writing_seconds = (select sum(writing_seconds)::int from application_section where application = $1)
          where id = $1",
        app.0,
        count(sending.words_to_read),
        count(form::answers_given(sending.answers.values()))
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A benefit as its row; one JSON parameter carries all of them, so the statement is the same for any number.
#[derive(serde::Serialize)]
struct BenefitRow<'a> {
    position: usize,
    name: &'a str,
    kind: &'static str,
    budget_bearer: &'static str,
    level: &'static str,
    indicator: &'a str,
    unit: &'a str,
    rises: Option<bool>,
    baseline: Option<String>,
    baseline_on: Option<String>,
    baseline_source: Option<&'a str>,
    exception_reason: Option<&'a str>,
    exception_due: Option<String>,
    target: String,
    target_on: String,
    owner: &'a str,
}

fn benefit_rows(c: &CompleteApplication) -> Vec<BenefitRow<'_>> {
    c.benefits
        .benefits
        .iter()
        .enumerate()
        .map(|(position, b)| {
            let (baseline, baseline_on, baseline_source, exception_reason, exception_due) = match &b.baseline {
                Baseline::Measured { value, month, source } => {
                    (Some(value.to_string()), Some(month.first_day().to_string()), Some(source.as_str()), None, None)
                }
                Baseline::Exception { reason, due } => {
                    let reason = Some(reason.as_str()).filter(|reason| !reason.is_empty());
                    (None, None, None, reason, Some(due.to_string()))
                }
            };
            BenefitRow {
                position,
                name: &b.name,
                kind: b.kind.code(),
                budget_bearer: b.budget_bearer.code(),
                level: b.level.code(),
                indicator: &b.indicator,
                unit: &b.unit,
                rises: b.direction.map(Direction::rises),
                baseline,
                baseline_on,
                baseline_source,
                exception_reason,
                exception_due,
                target: b.target.to_string(),
                target_on: b.target_by.first_day().to_string(),
                owner: &b.owner,
            }
        })
        .collect()
}

/// What was sent last. The caller has found the application within its own scope.
///
/// # Errors
/// [`StoreError::NotFound`] for a draft.
pub async fn latest(conn: &mut PgConnection, app: ApplicationId) -> Result<SentAnswers, StoreError> {
    let r = sqlx::query!(
        r#"select number, answers as "answers: Json<BTreeMap<String, Answers>>", sent_at,
                  exists (select from receipt r where r.application = s.application and r.submission = s.number) as "is_sending!"
           from submission s where application = $1 order by number desc limit 1"#,
        app.0
    )
    .fetch_one(conn)
    .await?;
    Ok(SentAnswers { number: r.number, answers: as_sent(r.answers.0), sent_at: r.sent_at, is_sending: r.is_sending })
}

fn as_sent(answers: BTreeMap<String, Answers>) -> AllAnswers {
    answers.into_iter().filter_map(|(code, a)| Section::from_code(&code).map(|s| (s, in_one_spelling(s, &a)))).collect()
}

/// Answers as sent.
#[derive(Debug, Clone)]
pub struct SentAnswers {
    pub number: i32,
    pub answers: AllAnswers,
    pub sent_at: OffsetDateTime,
    /// The application, sent or sent again; otherwise it came with an answer to the office.
    pub is_sending: bool,
}

/// Everything sent, the latest first. The caller has found the application within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_submissions(conn: &mut PgConnection, app: ApplicationId) -> Result<Vec<SentAnswers>, StoreError> {
    let rows = sqlx::query!(
        r#"select number, answers as "answers: Json<BTreeMap<String, Answers>>", sent_at,
                  exists (select from receipt r where r.application = s.application and r.submission = s.number) as "is_sending!"
           from submission s where application = $1 order by number desc"#,
        app.0
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| SentAnswers {
            number: r.number,
            answers: as_sent(r.answers.0),
            sent_at: r.sent_at,
            is_sending: r.is_sending,
        })
        .collect())
}
