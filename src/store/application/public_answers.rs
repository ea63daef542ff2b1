//! Answers that are shared with all: made of a thread, rewritten so that nobody sees who asked, and withdrawn.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::application::guidance::{OpenedThread, PublicWords};
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy::{GiveGuidance, Permit};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{CallId, GuidanceId};
use crate::domain::values::language::Lang;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

#[derive(Debug, Clone)]
pub struct PublicAnswer {
    pub id: i64,
    pub language: Lang,
    pub heading: String,
    pub question: String,
    pub answer: String,
    pub office: String,
    pub at: OffsetDateTime,
}

/// A page of those of a call, the latest first; with something searched for, those whose heading has it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(
    conn: &mut PgConnection,
    call: CallId,
    search: &str,
    (from, count): (i64, i64),
) -> Result<Vec<PublicAnswer>, StoreError> {
    Ok(sqlx::query_as!(
        PublicAnswer,
        r#"select p.id, p.language as "language: Lang", p.heading, p.question, p.answer, o.name as office, p.published_at as at
           from public_answer p join statsforvalter o on o.orgnr = p.office
           where p.call = $1 and p.withdrawn_at is null and ($2 = '' or position(lower($2) in lower(p.heading)) > 0)
           order by p.id desc limit $3 offset $4"#,
        call.0,
        search,
        count,
        from
    )
    .fetch_all(conn)
    .await?)
}

/// Those made of a thread and still public. The caller has found the thread within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_of_thread(
    conn: &mut PgConnection,
    thread: GuidanceId,
) -> Result<Vec<(i64, CallId, String)>, StoreError> {
    let rows = sqlx::query!(
        r#"select id, call as "call: CallId", heading from public_answer where guidance = $1 and withdrawn_at is null order by id"#,
        thread.0
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|r| (r.id, r.call, r.heading)).collect())
}

/// Makes an answer public. The same one is public once. The thread must be locked, and the call published.
///
/// # Errors
/// When the database cannot be reached.
pub async fn publish(
    tx: &mut Tx,
    _: &Permit<GiveGuidance>,
    actor: &OfficeActor,
    (opened, call): (&OpenedThread, CallId),
    (words, language): (&PublicWords, Lang),
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let made = sqlx::query!(
        "insert into public_answer (call, guidance, office, language, heading, question, answer, published_at, published_by, published_by_role)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
         where not exists (select from public_answer where guidance = $2 and call = $1 and heading = $5 and answer = $7 and withdrawn_at is null)",
        call.0,
        opened.thread.id.0,
        actor.office.0,
        language as Lang,
        words.heading.as_str(),
        words.question.as_str(),
        words.answer.as_str(),
        now,
        actor.actor.account.0,
        actor.actor.role.code()
    )
    .execute(tx.conn())
    .await?;
    if made.rows_affected() == 0 {
        return Ok(());
    }
    let about = About { call: Some(call), office: Some(actor.office), ..About::default() };
    events::record(
        tx,
        &Event::AnswerPublished { number: opened.thread.number.to_string() },
        Some(&actor.actor),
        about,
        now,
    )
    .await
}

/// Takes it away from the public page. Withdrawn already, it stays so. The thread must be locked.
///
/// # Errors
/// [`StoreError::NotFound`] for one that was not made of this thread.
pub async fn withdraw(
    tx: &mut Tx,
    _: &Permit<GiveGuidance>,
    actor: &OfficeActor,
    (opened, id): (&OpenedThread, i64),
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let known = sqlx::query_scalar!(
        r#"select call as "call: CallId" from public_answer where id = $1 and guidance = $2"#,
        id,
        opened.thread.id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    let call = known.ok_or(StoreError::NotFound)?;
    let gone = sqlx::query!(
        "update public_answer set withdrawn_at = $2, withdrawn_by = $3 where id = $1 and withdrawn_at is null",
        id,
        now,
        actor.actor.account.0
    )
    .execute(tx.conn())
    .await?;
    if gone.rows_affected() == 0 {
        return Ok(());
    }
    let about = About { call: Some(call), office: Some(actor.office), ..About::default() };
    events::record(
        tx,
        &Event::AnswerWithdrawn { number: opened.thread.number.to_string() },
        Some(&actor.actor),
        about,
        now,
    )
    .await
}
