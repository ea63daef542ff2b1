//! What the office does with a case before the decision. Each deed locks the case, asks the policy, moves the
//! application, writes the event and the mail: one transaction.

use time::OffsetDateTime;

use crate::domain::application::form::Section;
use crate::domain::application::lifecycle::{Application, NotMoved, StillWaiting, WrongStage};
use crate::domain::people::actor::{OfficeActor, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::{
    AskForInformation, AssignCase, Denied, EndWait, MoveReplyDeadline, Permit, Recommend, SendBack, TakeCase,
};
use crate::domain::values::email;
use crate::domain::values::ids::{AccountId, ApplicationId, InformationRequestId};
use crate::store::application::applications::lock_case;
use crate::store::application::mailing::mail_municipality;
use crate::store::application::moving::persist;
use crate::store::application::requests;
use crate::store::people::accounts;
use crate::store::records::outbox::MailValue;
use crate::store::{ReadTx, StoreError, Tx};

#[derive(Debug, thiserror::Error)]
pub enum CaseError {
    #[error(transparent)]
    Denied(#[from] Denied),
    /// Somebody else was first.
    #[error(transparent)]
    WrongStage(#[from] WrongStage),
    /// Another caseworker, deadline or recommendation than the one on the page.
    #[error("the case has changed since the page was opened")]
    Changed,
    /// Time that is given to answer is not taken back.
    #[error("the municipality has been given until {given}")]
    NotLater { given: OffsetDateTime },
    /// The municipality may still answer.
    #[error("the deadline for the answer has not passed")]
    StillInTime,
    /// Not a caseworker of this office.
    #[error("not a caseworker of the office")]
    NotACaseworker,
    /// Another caseworker has the case.
    #[error("another caseworker has the case")]
    AnothersCase,
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for CaseError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// # Errors
/// [`CaseError::Denied`] when somebody has it, or the role takes no cases.
pub async fn take(
    tx: &mut Tx,
    actor: &OfficeActor,
    id: ApplicationId,
    now: OffsetDateTime,
) -> Result<Application, CaseError> {
    let app = lock_case(tx, actor, id).await?;
    let permit: Permit<TakeCase> = policy::may(&actor.actor, app.kind())?;
    let (app, event) = app.take(permit, actor.actor.account)?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    Ok(app)
}

/// # Errors
/// [`CaseError::NotACaseworker`] when the account is not a caseworker of the office; [`CaseError::Changed`] when the case
/// has moved since the page was opened: it is not taken from somebody the page did not show.
pub async fn assign(
    tx: &mut Tx,
    actor: &OfficeActor,
    (id, opened_version): (ApplicationId, i32),
    to: AccountId,
    now: OffsetDateTime,
) -> Result<Application, CaseError> {
    let app = lock_case(tx, actor, id).await?;
    let permit: Permit<AssignCase> = policy::may(&actor.actor, app.kind())?;
    if app.version != opened_version {
        return Err(CaseError::Changed);
    }
    let is_caseworker = sqlx::query_scalar!(
        r#"select exists (select from role_assignment where account = $1 and office = $2 and role = 'caseworker' and removed_at is null) as "e!""#,
        to.0,
        actor.office.0
    )
    .fetch_one(tx.conn())
    .await?;
    if !is_caseworker {
        return Err(CaseError::NotACaseworker);
    }
    let (app, event) = app.assign(permit, to)?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    Ok(app)
}

/// The office's caseworkers, for the leader to choose among: two of the same name are told apart by their addresses.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_caseworkers(tx: &mut ReadTx, actor: &OfficeActor) -> Result<Vec<(AccountId, String)>, StoreError> {
    let place = crate::domain::people::actor::Place::Office(actor.office);
    let all = accounts::list_colleagues(tx, &place).await?;
    let caseworkers: Vec<_> = all.into_iter().filter(|c| c.role == Role::Caseworker).collect();
    let shared = |name: &str| caseworkers.iter().filter(|c| c.name == name).count() > 1;
    Ok(caseworkers
        .iter()
        .map(|c| {
            (
                c.account,
                if shared(&c.name) { format!("{} ({})", c.name, email::shown(&c.email)) } else { c.name.clone() },
            )
        })
        .collect())
}

/// Asks the municipality for more; only the named sections open for change, and the budget for a higher amount only when
/// the question says so.
///
/// # Errors
/// [`CaseError::AnothersCase`] when another caseworker has it.
pub async fn ask(
    tx: &mut Tx,
    actor: &OfficeActor,
    id: ApplicationId,
    (question, sections, may_raise): (&str, &[Section], bool),
    due: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<Application, CaseError> {
    let app = lock_own_case(tx, actor, id).await?;
    let permit: Permit<AskForInformation> = policy::may(&actor.actor, app.kind())?;
    let (app, event) = app.ask(permit, due)?;
    let codes: Vec<String> = sections.iter().map(|s| s.code().to_owned()).collect();
    let request = InformationRequestId::new();
    sqlx::query!(
        "insert into information_request (id, application, question, sections, asked_at, asked_by, due_at, may_raise)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        request.0,
        app.id.0,
        question,
        &codes,
        now,
        actor.actor.account.0,
        due,
        may_raise && sections.contains(&Section::Budget)
    )
    .execute(tx.conn())
    .await?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    mail_municipality(tx, &app, "sporsmal", &format!("request:{request}"), now, |mail| {
        mail.with("svarfrist", MailValue::Date(crate::domain::clocks::calendar::oslo_date(due)))
            .with("lenke", MailValue::Link(format!("/soknader/{}/sporsmal", app.id)))
    })
    .await?;
    Ok(app)
}

/// Gives the municipality a later day to answer by, and tells it.
///
/// # Errors
/// [`CaseError::AnothersCase`] for another caseworker than the one who has it; [`CaseError::Changed`] when the case has
/// moved since the page was opened; [`CaseError::NotLater`].
pub async fn move_reply_deadline(
    tx: &mut Tx,
    actor: &OfficeActor,
    (id, opened_version): (ApplicationId, i32),
    due: OffsetDateTime,
    now: OffsetDateTime,
) -> Result<Application, CaseError> {
    let app = lock_own_case(tx, actor, id).await?;
    let permit: Permit<MoveReplyDeadline> = policy::may(&actor.actor, app.kind())?;
    if app.version != opened_version {
        return Err(CaseError::Changed);
    }
    let (app, event) = app.move_reply_deadline(permit, due).map_err(|why| match why {
        NotMoved::WrongStage(e) => CaseError::WrongStage(e),
        NotMoved::NotLater { given } => CaseError::NotLater { given },
    })?;
    requests::move_deadline(tx, id, due).await?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    mail_municipality(tx, &app, "svarfrist", &format!("deadline:{}", app.version), now, |mail| {
        mail.with("svarfrist", MailValue::Date(crate::domain::clocks::calendar::oslo_date(due)))
            .with("lenke", MailValue::Link(format!("/soknader/{}/sporsmal", app.id)))
    })
    .await?;
    Ok(app)
}

/// Stops waiting for an answer that did not come in time. The request is closed, and what the municipality has changed
/// without sending it is undone.
///
/// # Errors
/// [`CaseError::StillInTime`] on the last day and before; [`CaseError::AnothersCase`] for another caseworker than the
/// one who has it.
pub async fn end_wait(
    tx: &mut Tx,
    actor: &OfficeActor,
    id: ApplicationId,
    now: OffsetDateTime,
) -> Result<Application, CaseError> {
    let app = lock_own_case(tx, actor, id).await?;
    let permit: Permit<EndWait> = policy::may(&actor.actor, app.kind())?;
    let (app, event) = app.end_wait(permit, now).map_err(|why| match why {
        StillWaiting::WrongStage(e) => CaseError::WrongStage(e),
        StillWaiting::InTime { .. } => CaseError::StillInTime,
    })?;
    requests::close(tx, id, now).await?;
    requests::forget_changes(tx, id, &actor.actor, now).await?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    Ok(app)
}

/// Recommends. The caller has completed the saved assessment in this transaction, so that nothing incomplete is sent on.
///
/// # Errors
/// [`CaseError::AnothersCase`] when another caseworker has it.
pub async fn recommend(
    tx: &mut Tx,
    actor: &OfficeActor,
    id: ApplicationId,
    _complete: &crate::domain::casework::assessment::CompleteAssessment,
    now: OffsetDateTime,
) -> Result<Application, CaseError> {
    let app = lock_own_case(tx, actor, id).await?;
    let permit: Permit<Recommend> = policy::may(&actor.actor, app.kind())?;
    let (app, event) = app.recommend(permit, now)?;
    sqlx::query!("update assessment set returned_reason = null where application = $1", app.id.0)
        .execute(tx.conn())
        .await?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    Ok(app)
}

/// Sends a recommended case back to its caseworker, with the reason.
///
/// # Errors
/// [`CaseError::Denied`] unless an approver does it to a recommended case.
pub async fn send_back(
    tx: &mut Tx,
    actor: &OfficeActor,
    id: ApplicationId,
    opened_version: i32,
    reason: &str,
    now: OffsetDateTime,
) -> Result<Application, CaseError> {
    let app = lock_case(tx, actor, id).await?;
    let permit: Permit<SendBack> = policy::may(&actor.actor, app.kind())?;
    if app.version != opened_version {
        return Err(CaseError::Changed);
    }
    let (app, event) = app.send_back(permit, reason.to_owned())?;
    sqlx::query!("update assessment set returned_reason = $2 where application = $1", app.id.0, reason)
        .execute(tx.conn())
        .await?;
    persist(tx, &app, &event, &actor.actor, now).await?;
    Ok(app)
}

/// Locks a case that this caseworker has.
///
/// # Errors
/// [`CaseError::AnothersCase`].
pub async fn lock_own_case(tx: &mut Tx, actor: &OfficeActor, id: ApplicationId) -> Result<Application, CaseError> {
    let app = lock_case(tx, actor, id).await?;
    match app.caseworker() {
        Some(who) if who != actor.actor.account && actor.actor.role == Role::Caseworker => Err(CaseError::AnothersCase),
        _ => Ok(app),
    }
}
