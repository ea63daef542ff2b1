//! What happens after commit: the worker loop.

use std::time::Duration;

use sqlx::PgPool;

use crate::mail::Mailer;
use crate::state::Clock;
use crate::store::decision::decisions;
use crate::store::people::{attempts, links, sessions};
use crate::store::records::outbox;
use crate::store::records::outbox::Mail;
use crate::store::{StoreError, Tx};

/// Works until aborted. An error costs a pause, never the worker.
pub async fn run(pool: PgPool, clock: Clock, mailer: Mailer) {
    let mut rounds = 0_u64;
    loop {
        match work_one(&pool, &clock, &mailer).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(cause) => tracing::warn!(%cause, "the worker pauses"),
        }
        if rounds.is_multiple_of(300)
            && let Err(cause) = sweep(&pool, &clock).await
        {
            tracing::warn!(%cause, "old sessions were not swept");
        }
        rounds += 1;
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}

/// Sends one mail that is due. True when there was one.
///
/// # Errors
/// When the database does not answer; the mail is then tried again.
pub async fn work_one(pool: &PgPool, clock: &Clock, mailer: &Mailer) -> Result<bool, StoreError> {
    let mut tx = Tx::begin(pool).await?;
    let now = clock.now();
    let Some(job) = outbox::claim_next(&mut tx, now).await? else { return Ok(false) };
    tx.commit().await?;
    let sent = match serde_json::from_value::<Mail>(job.mail) {
        Ok(mail) => mailer.send(&mail).await.map_err(|e| e.to_string()),
        Err(cause) => Err(cause.to_string()),
    };
    let mut tx = Tx::begin(pool).await?;
    match sent {
        Ok(()) => {
            outbox::done(&mut tx, job.id, clock.now()).await?;
            decisions::record_job(&mut tx, job.id, clock.now()).await?;
        }
        Err(cause) => {
            tracing::warn!(job = job.id, %cause, "a mail was not sent");
            outbox::failed(&mut tx, job.id, job.attempts, &cause, clock.now()).await?;
        }
    }
    tx.commit().await?;
    Ok(true)
}

async fn sweep(pool: &PgPool, clock: &Clock) -> Result<(), StoreError> {
    let mut tx = Tx::begin(pool).await?;
    sessions::sweep(&mut tx, clock.now()).await?;
    attempts::sweep(&mut tx, clock.now()).await?;
    links::sweep(&mut tx, clock.now()).await?;
    tx.commit().await
}
