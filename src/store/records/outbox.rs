//! The outbox: what must happen after commit. Enqueued in the deed's transaction, done by the worker, idempotently.

use time::{Duration, OffsetDateTime};

use crate::domain::values::ids::ApplicationId;
use crate::domain::values::language::Lang;
use crate::store::{ReadTx, StoreError, Tx};

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

/// Enqueues many in one statement, each once per its `dedupe`.
///
/// # Errors
/// When the database cannot be reached.
pub async fn enqueue_all(tx: &mut Tx, mails: &[(String, Mail)], now: OffsetDateTime) -> Result<(), StoreError> {
    let dedupes: Vec<String> = mails.iter().map(|(dedupe, _)| dedupe.clone()).collect();
    let payloads: Vec<serde_json::Value> = mails
        .iter()
        .map(|(_, mail)| serde_json::to_value(mail))
        .collect::<Result<_, _>>()
        .map_err(|e| StoreError::Database(sqlx::Error::Encode(Box::new(e))))?;
    sqlx::query!(
        "insert into outbox (kind, dedupe, payload, run_at)
         select 'mail', m.dedupe, m.payload, $3 from unnest($1::text[], $2::jsonb[]) as m(dedupe, payload)
         on conflict (dedupe) do nothing",
        &dedupes,
        &payloads,
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

/// A mail that has not gone out.
#[derive(Debug, Clone)]
pub struct Unsent {
    pub to: String,
    /// None when the program cannot read what it once wrote.
    pub mail: Option<Mail>,
    pub attempts: i32,
    /// None while it is still tried.
    pub given_up_at: Option<OffsetDateTime>,
    /// When it is tried next, or has been due since.
    pub run_at: OffsetDateTime,
}

/// Mail that is given up, is tried again after it has failed, or has waited for a worker for an hour. With `about` only
/// that of one application, whose id stands in its `dedupe`.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_unsent(
    tx: &mut ReadTx,
    about: Option<ApplicationId>,
    now: OffsetDateTime,
) -> Result<Vec<Unsent>, StoreError> {
    let rows = sqlx::query!(
        r#"select payload, attempts, given_up_at, run_at from outbox
           where done_at is null and (given_up_at is not null or attempts > 0 or run_at < $1)
             and ($2::text is null or dedupe like '%' || $2 || '%')
           order by given_up_at nulls last, run_at, id limit 200"#,
        now - Duration::hours(1),
        about.map(|id| id.to_string())
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Unsent {
            to: r.payload.get("to").and_then(|to| to.as_str()).unwrap_or_default().to_owned(),
            mail: serde_json::from_value(r.payload).ok(),
            attempts: r.attempts,
            given_up_at: r.given_up_at,
            run_at: r.run_at,
        })
        .collect())
}
