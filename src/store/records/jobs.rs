//! The queue of what follows deeds. Enqueued in the deed's transaction; done by a worker, at least once.
//!
//! A worker that dies in the middle gives the job back when its claim runs out, and the attempt has been counted: a job
//! that kills its worker is given up like one that fails.

use sqlx::{PgConnection, PgPool};
use time::{Duration, OffsetDateTime};

use crate::domain::records::job::{DONE_IS_KEPT, GIVEN_UP_IS_KEPT, Kind, Terms};
use crate::domain::values::ids::ApplicationId;
use crate::store::{StoreError, Tx};

/// A job to be done as soon as the deed is committed.
#[derive(Debug, Clone)]
pub struct NewJob {
    /// The same deed never does it twice: a second job of this name changes nothing.
    pub dedupe: String,
    pub payload: serde_json::Value,
    /// The case it is about.
    pub application: Option<ApplicationId>,
    /// Not worth doing after.
    pub worth_until: Option<OffsetDateTime>,
}

/// Enqueues jobs of a kind in one statement.
///
/// # Errors
/// When the database cannot be reached.
pub async fn enqueue(tx: &mut Tx, kind: Kind, jobs: &[NewJob], now: OffsetDateTime) -> Result<(), StoreError> {
    let dedupes: Vec<String> = jobs.iter().map(|job| job.dedupe.clone()).collect();
    let payloads: Vec<serde_json::Value> = jobs.iter().map(|job| job.payload.clone()).collect();
    let applications: Vec<Option<uuid::Uuid>> = jobs.iter().map(|job| job.application.map(|id| id.0)).collect();
    let until: Vec<Option<OffsetDateTime>> = jobs.iter().map(|job| job.worth_until).collect();
    sqlx::query!(
        "insert into job (kind, dedupe, payload, application, worth_until, created_at, due_at)
         select $1, j.dedupe, j.payload, j.application, j.worth_until, $6, $6
         from unnest($2::text[], $3::jsonb[], $4::uuid[], $5::timestamptz[]) as j(dedupe, payload, application, worth_until)
         on conflict (dedupe) do nothing",
        kind.code(),
        &dedupes,
        &payloads,
        &applications as &[Option<uuid::Uuid>],
        &until as &[Option<OffsetDateTime>],
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A job that a worker has claimed.
#[derive(Debug, Clone)]
pub struct Claimed {
    pub id: i64,
    pub payload: serde_json::Value,
    /// With this one. It is also the claim's name: whoever claims the job later has a higher number.
    pub attempts: i32,
    /// Before it was last sent again by hand.
    pub attempts_before: i32,
    pub worth_until: Option<OffsetDateTime>,
}

impl Claimed {
    /// The attempts that count: since it was enqueued, or sent again by hand.
    #[must_use]
    pub fn tries(&self) -> i32 {
        self.attempts - self.attempts_before
    }
}

/// Claims the job of a kind that has been due longest, until a little after its time limit. Other workers skip it, also
/// before this is committed.
///
/// # Errors
/// When the database cannot be reached.
pub async fn claim(tx: &mut Tx, kind: Kind, terms: &Terms, now: OffsetDateTime) -> Result<Option<Claimed>, StoreError> {
    Ok(sqlx::query_as!(
        Claimed,
        "update job set attempts = attempts + 1, claimed_until = $3 where id = (
             select id from job
             where kind = $1 and done_at is null and given_up_at is null and due_at <= $2
               and (claimed_until is null or claimed_until <= $2)
             order by due_at, id limit 1 for update skip locked)
         returning id, payload, attempts, attempts_before, worth_until",
        kind.code(),
        now,
        now + terms.time_limit + Duration::minutes(1)
    )
    .fetch_optional(tx.conn())
    .await?)
}

/// The job is done. Also for a worker whose claim has run out: what is done is done.
///
/// # Errors
/// When the database cannot be reached.
pub async fn finished(tx: &mut Tx, job: &Claimed, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "update job set done_at = $2, given_up_at = null, claimed_until = null where id = $1 and done_at is null",
        job.id,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The attempt failed: again at `again`, or never. Changes nothing when somebody else has claimed the job meanwhile.
///
/// # Errors
/// When the database cannot be reached.
pub async fn failed(
    tx: &mut Tx,
    job: &Claimed,
    cause: &str,
    again: Option<OffsetDateTime>,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!(
        "update job set due_at = coalesce($3, due_at), given_up_at = case when $3::timestamptz is null then $5::timestamptz end,
             last_error = $4, claimed_until = null
         where id = $1 and attempts = $2 and done_at is null",
        job.id,
        job.attempts,
        again,
        cause,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Gives back what a worker that stops has begun and not ended: others may take it at once.
///
/// # Errors
/// When the database cannot be reached.
pub async fn give_back(tx: &mut Tx, jobs: &[Claimed]) -> Result<(), StoreError> {
    let ids: Vec<i64> = jobs.iter().map(|job| job.id).collect();
    let attempts: Vec<i32> = jobs.iter().map(|job| job.attempts).collect();
    sqlx::query!(
        "update job j set claimed_until = null from unnest($1::bigint[], $2::int[]) as mine(id, attempts)
         where j.id = mine.id and j.attempts = mine.attempts and j.done_at is null",
        &ids,
        &attempts
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Makes a job that was given up due at once, with another payload and all its attempts before it. False when it is not
/// given up: it is done, or due already.
///
/// # Errors
/// When the database cannot be reached.
pub async fn again(
    tx: &mut Tx,
    job: i64,
    payload: &serde_json::Value,
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let again = sqlx::query!(
        "update job set payload = $2, due_at = $3, given_up_at = null, last_error = null, attempts_before = attempts
         where id = $1 and done_at is null and given_up_at is not null",
        job,
        payload,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(again.rows_affected() == 1)
}

/// Removes what has been finished for as long as it is kept; the timetable calls it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn sweep(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "delete from job
         where coalesce(done_at, given_up_at) < $1 and (done_at is not null or given_up_at < $2)",
        now - DONE_IS_KEPT,
        now - GIVEN_UP_IS_KEPT
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// How the work goes that follows deeds, for whoever watches over the servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pulse {
    /// When a worker, any of them, was last seen. None when none has ever run.
    pub worker_seen_at: Option<OffsetDateTime>,
    /// Since when the oldest notice that is due and neither sent nor given up has been due.
    pub due_since: Option<OffsetDateTime>,
}

/// A worker lives.
///
/// # Errors
/// When the database cannot be reached.
pub async fn worker_seen(pool: &PgPool, now: OffsetDateTime) -> Result<(), StoreError> {
    // Alone, and so over at once: workers never wait for each other here.
    sqlx::query!("insert into worker_seen (at) values ($1) on conflict (one) do update set at = excluded.at", now)
        .execute(pool)
        .await?;
    Ok(())
}

/// # Errors
/// When the database cannot be reached.
pub async fn pulse(conn: &mut PgConnection, now: OffsetDateTime) -> Result<Pulse, StoreError> {
    Ok(sqlx::query_as!(
        Pulse,
        "select (select at from worker_seen) as worker_seen_at,
                (select min(due_at) from job where kind = 'mail' and done_at is null and given_up_at is null and due_at <= $1) as due_since",
        now
    )
    .fetch_one(conn)
    .await?)
}
