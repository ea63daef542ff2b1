//! Devices that have signed in to an account before (OWASP: «device cookies»). Only a hash of the cookie is stored.

use sqlx::PgPool;
use time::{Duration, OffsetDateTime};

use crate::domain::values::ids::AccountId;
use crate::store::people::sessions::TokenHash;
use crate::store::{StoreError, Tx};

/// How long a device is known after it last signed in.
pub const KNOWN_FOR: Duration = Duration::days(365);
/// So many of one account, the latest. Each has its own count of guesses.
const KNOWN_AT_MOST: i64 = 20;

/// True when the device has signed in to the open account of this address.
///
/// # Errors
/// When the database cannot be reached.
pub async fn is_known(pool: &PgPool, device: &TokenHash, email: &str, now: OffsetDateTime) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from known_device k join account a on a.id = k.account
                          where k.token_hash = $1 and a.email = $2 and a.closed_at is null and k.seen_at > $3) as "known!""#,
        &device[..],
        email,
        now - KNOWN_FOR
    )
    .fetch_one(pool)
    .await?)
}

/// Somebody has signed in. Their device gets a new token, for all accounts that knew it under the old one: a token that
/// somebody else has planted or copied is known to nobody any more.
///
/// # Errors
/// When the database cannot be reached.
pub async fn remember(
    tx: &mut Tx,
    account: AccountId,
    (old, new): (Option<&TokenHash>, &TokenHash),
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    if let Some(old) = old {
        sqlx::query!("update known_device set token_hash = $2 where token_hash = $1", &old[..], &new[..])
            .execute(tx.conn())
            .await?;
    }
    sqlx::query!(
        "with forgotten as (
             delete from known_device k where k.account = $1 and k.token_hash in (
                 select o.token_hash from known_device o where o.account = $1 and o.token_hash <> $2 order by o.seen_at desc offset $4))
         insert into known_device (account, token_hash, seen_at) values ($1, $2, $3)
         on conflict (account, token_hash) do update set seen_at = excluded.seen_at",
        account.0,
        &new[..],
        now,
        KNOWN_AT_MOST - 1
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// No device is known to the account any more: its password is changed, and whoever had the old one may have signed in.
///
/// # Errors
/// When the database cannot be reached.
pub(in crate::store) async fn forget_all(tx: &mut Tx, account: AccountId) -> Result<(), StoreError> {
    sqlx::query!("delete from known_device where account = $1", account.0).execute(tx.conn()).await?;
    Ok(())
}

/// Removes devices that are known no more; the timetable calls it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn sweep(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!("delete from known_device where seen_at <= $1", now - KNOWN_FOR).execute(tx.conn()).await?;
    Ok(())
}
