//! The outbox: what must happen after commit. Enqueued in the deed's transaction, done by the worker, idempotently.

use time::{Duration, OffsetDateTime};

use super::{StoreError, Tx};
use crate::domain::language::Lang;

/// A mail to be sent. It never says outcome, amount, project name or the content of a question (texts/epost.md).
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub struct Mail {
    pub to: String,
    pub lang: Lang,
    /// The texts `epost-<kind>-emne` and `epost-<kind>-tekst`.
    pub kind: String,
    pub values: Vec<(String, MailValue)>,
}

/// A value in a mail; put into words in the mail's language when it is sent.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailValue {
    Text(String),
    Date(time::Date),
    #[serde(with = "time::serde::timestamp")]
    Moment(OffsetDateTime),
    /// A path on this site; the public address is put before it.
    Link(String),
}

impl Mail {
    #[must_use]
    pub fn new(to: &str, lang: Lang, kind: &str) -> Self {
        Self { to: to.to_owned(), lang, kind: kind.to_owned(), values: Vec::new() }
    }
    #[must_use]
    pub fn with(mut self, name: &str, value: MailValue) -> Self {
        self.values.push((name.to_owned(), value));
        self
    }
}

/// Enqueues a mail once per `dedupe`: the same deed never sends twice.
///
/// # Errors
/// When the database cannot be reached.
pub async fn enqueue(tx: &mut Tx, dedupe: &str, mail: &Mail, now: OffsetDateTime) -> Result<(), StoreError> {
    let payload = serde_json::to_value(mail).map_err(|e| StoreError::Database(sqlx::Error::Encode(Box::new(e))))?;
    sqlx::query!(
        "insert into outbox (kind, dedupe, payload, run_at) values ('mail', $1, $2, $3) on conflict (dedupe) do nothing",
        dedupe,
        payload,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A job the worker has claimed.
pub struct Job {
    pub id: i64,
    pub mail: serde_json::Value,
    pub attempts: i32,
}

/// Claims the next job that is due for ten minutes; other workers skip it, and a worker that dies gives it back.
///
/// # Errors
/// When the database cannot be reached.
pub async fn claim_next(tx: &mut Tx, now: OffsetDateTime) -> Result<Option<Job>, StoreError> {
    let row = sqlx::query!(
        "update outbox set run_at = $2 where id = (
             select id from outbox where done_at is null and given_up_at is null and run_at <= $1
             order by run_at, id limit 1 for update skip locked)
         returning id, payload, attempts",
        now,
        now + Duration::minutes(10)
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.map(|r| Job { id: r.id, mail: r.payload, attempts: r.attempts }))
}

/// A link that lets somebody in is not left in the table when it has been sent.
///
/// # Errors
/// When the database cannot be reached.
pub async fn done(tx: &mut Tx, id: i64, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "update outbox set done_at = $2, attempts = attempts + 1,
             payload = case when payload->>'kind' in ('invitasjon', 'passord') then payload - 'values' else payload end
         where id = $1",
        id,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes what waits for addresses that receive no mail (RFC 2606) out of the queue, as if it were sent.
///
/// # Errors
/// When the database cannot be reached.
pub async fn settle_examples(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "update outbox set done_at = $1
         where done_at is null and given_up_at is null and payload->>'to' like '%@example.org'",
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Tries again later, twice as late each time, and gives up after ten attempts (about a week).
///
/// # Errors
/// When the database cannot be reached.
pub async fn failed(tx: &mut Tx, id: i64, attempts: i32, error: &str, now: OffsetDateTime) -> Result<(), StoreError> {
    let attempts = attempts + 1;
    let later = now + Duration::minutes(10 * (1_i64 << attempts.clamp(0, 10)));
    let given_up = (attempts >= 10).then_some(now);
    sqlx::query!(
        "update outbox set attempts = $2, run_at = $3, last_error = $4, given_up_at = $5 where id = $1",
        id,
        attempts,
        later,
        error,
        given_up
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
