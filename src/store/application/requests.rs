//! What the office asks the municipality about a case, and the answer while it is being written.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::application::form::Section;
use crate::domain::application::lifecycle::Application;
use crate::domain::people::actor::{Actor, MunicipalityActor};
use crate::domain::people::policy::{ChangeAnswers, Permit};
use crate::domain::values::ids::{ApplicationId, InformationRequestId};
use crate::store::application::attachments;
use crate::store::application::ready;
use crate::store::application::sections;
use crate::store::{StoreError, Tx};

/// What the office asked for.
#[derive(Debug, Clone)]
pub struct InformationRequest {
    pub id: InformationRequestId,
    pub question: String,
    /// The sections that are open for change.
    pub sections: Vec<Section>,
    /// More may be applied for than was sent: only where the budget is among the sections.
    pub may_raise: bool,
    pub asked_at: OffsetDateTime,
    pub due_at: OffsetDateTime,
    /// While it is open: the municipality's own draft of an answer, for nobody else.
    pub answer: Option<String>,
    /// Counts the savings of that draft.
    pub answer_version: i32,
    pub answered_at: Option<OffsetDateTime>,
    /// No answer came: the office stopped waiting, or the application was withdrawn.
    pub closed_at: Option<OffsetDateTime>,
}

impl InformationRequest {
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.answered_at.is_none() && self.closed_at.is_none()
    }
}

/// All requests of an application, the latest first. The caller has found the
/// application within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_requests(conn: &mut PgConnection, app: ApplicationId) -> Result<Vec<InformationRequest>, StoreError> {
    let rows = sqlx::query!(
        r#"select id as "id: InformationRequestId", question, sections, may_raise, asked_at, due_at, answer, answer_version, answered_at, closed_at
           from information_request where application = $1 order by asked_at desc"#,
        app.0
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| InformationRequest {
            id: r.id,
            question: r.question,
            sections: r.sections.iter().filter_map(|s| Section::from_code(s)).collect(),
            may_raise: r.may_raise,
            asked_at: r.asked_at,
            due_at: r.due_at,
            answer: r.answer,
            answer_version: r.answer_version,
            answered_at: r.answered_at,
            closed_at: r.closed_at,
        })
        .collect())
}

/// The request that waits for an answer.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_open_request(
    conn: &mut PgConnection,
    app: ApplicationId,
) -> Result<Option<InformationRequest>, StoreError> {
    Ok(list_requests(conn, app).await?.into_iter().find(InformationRequest::is_open))
}

/// Keeps the answer to the open request as it is being written. Nobody outside the municipality sees it before it is sent.
/// False when somebody else saved another text after the form was opened with `opened_with`; nothing is then written.
/// With another text, what was said to be ready is so no more.
///
/// # Errors
/// When the database cannot be reached.
pub async fn save_answer(
    tx: &mut Tx,
    _: &Permit<ChangeAnswers>,
    actor: &MunicipalityActor,
    app: &Application,
    (answer_text, opened_with): (&str, i32),
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let differs = sqlx::query_scalar!(
        r#"with old as (
               select id, coalesce(answer, '') <> $2 as differs from information_request
               where application = $1 and answered_at is null and closed_at is null for update
           )
           update information_request r set answer = $2, answer_version = r.answer_version + old.differs::int
           from old where r.id = old.id and (r.answer_version = $3 or not old.differs) returning old.differs as "differs!""#,
        app.id.0,
        answer_text,
        opened_with
    )
    .fetch_optional(tx.conn())
    .await?;
    if differs == Some(true) {
        ready::changed(tx, actor, app.id, ready::ANSWER_TEXT, now).await?;
    }
    Ok(differs.is_some())
}

/// A section in writing becomes what was sent last. Asked for by name: what was typed there goes.
///
/// # Errors
/// When the database cannot be reached.
pub async fn put_back(
    tx: &mut Tx,
    _: &Permit<ChangeAnswers>,
    actor: &Actor,
    app: &Application,
    section: Section,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    sections::put_back_to_sent(tx, app.id, &[section], Some(actor), now).await
}

/// The open request is to be answered by another day.
pub(in crate::store) async fn move_deadline(
    tx: &mut Tx,
    app: ApplicationId,
    due: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!(
        "update information_request set due_at = $2 where application = $1 and answered_at is null and closed_at is null",
        app.0,
        due
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Nobody can answer the open request any more.
pub(in crate::store) async fn close(tx: &mut Tx, app: ApplicationId, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "update information_request set closed_at = $2 where application = $1 and answered_at is null and closed_at is null",
        app.0,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The answers in writing become those that were sent last, so that changes nobody sent do not come along with a later
/// answer.
pub(in crate::store) async fn forget_changes(
    tx: &mut Tx,
    app: ApplicationId,
    actor: &Actor,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    attachments::put_back_to_sent(tx, app, now).await?;
    sections::put_back_to_sent(tx, app, &Section::ALL, Some(actor), now).await
}
