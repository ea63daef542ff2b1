//! Attempts to sign in, for the brakes on guessing.

use sha2::{Digest, Sha256};
use time::{Duration, OffsetDateTime};

use crate::store::{StoreError, Tx};

/// Whose password is tried, from where. The account's address is hashed: what is typed there may be anything.
#[derive(Debug, Clone)]
pub struct Attempt<'a> {
    pub email_hash: &'a [u8; 32],
    pub address: &'a str,
}

/// How many attempts failed lately.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failures {
    pub for_account: i64,
    pub from_address: i64,
}

impl Attempt<'_> {
    /// One number for the account, one for the address, the smaller first: attempts never wait for each other in a ring.
    fn locks(&self) -> [i64; 2] {
        let number = |kind: &[u8], of: &[u8]| {
            let hash: [u8; 32] = Sha256::new().chain_update(kind).chain_update(of).finalize().into();
            i64::from_be_bytes(std::array::from_fn(|i| hash[i]))
        };
        let mut locks = [number(b"account", self.email_hash), number(b"address", self.address.as_bytes())];
        locks.sort_unstable();
        locks
    }
}

/// Counts, one attempt at a time: until the transaction ends, others for the same account or from the same address wait,
/// so that guesses sent at once cannot all see the same count.
///
/// # Errors
/// When the database cannot be reached.
pub async fn count_failures(tx: &mut Tx, attempt: &Attempt<'_>, since: OffsetDateTime) -> Result<Failures, StoreError> {
    for lock in attempt.locks() {
        sqlx::query!("select pg_advisory_xact_lock($1)", lock).execute(tx.conn()).await?;
    }
    Ok(sqlx::query_as!(
        Failures,
        r#"select (select count(*) from sign_in_attempt where email_hash = $1 and at > $3 and not succeeded) as "for_account!",
                  (select count(*) from sign_in_attempt where address = $2 and at > $3 and not succeeded) as "from_address!""#,
        &attempt.email_hash[..],
        attempt.address,
        since
    )
    .fetch_one(tx.conn())
    .await?)
}

/// An attempt counts as failed before it is made; [`succeeded`] takes it back.
///
/// # Errors
/// When the database cannot be reached.
pub async fn failed(tx: &mut Tx, attempt: &Attempt<'_>, at: OffsetDateTime) -> Result<(), StoreError> {
    record(tx, attempt, false, at).await
}

/// A person who gets in has proved who they are: their slips count no more.
///
/// # Errors
/// When the database cannot be reached.
pub async fn succeeded(tx: &mut Tx, attempt: &Attempt<'_>, at: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!("delete from sign_in_attempt where email_hash = $1 and not succeeded", &attempt.email_hash[..])
        .execute(tx.conn())
        .await?;
    record(tx, attempt, true, at).await
}

async fn record(tx: &mut Tx, attempt: &Attempt<'_>, succeeded: bool, at: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "insert into sign_in_attempt (at, email_hash, address, succeeded) values ($1, $2, $3, $4)",
        at,
        &attempt.email_hash[..],
        attempt.address,
        succeeded
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Removes attempts nobody counts any more; the timetable calls it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn sweep(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!("delete from sign_in_attempt where at < $1", now - Duration::days(1)).execute(tx.conn()).await?;
    Ok(())
}
