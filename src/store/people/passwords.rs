//! Passwords and the links for new ones.

use time::{Duration, OffsetDateTime};

use crate::domain::values::ids::AccountId;
use crate::store::people::devices;
use crate::store::people::links;
use crate::store::people::links::{About, NewLink};
use crate::store::people::sessions;
use crate::store::people::sessions::TokenHash;
use crate::store::records::outbox;
use crate::store::records::outbox::Mail;
use crate::store::{StoreError, Tx};

/// How long a link for a new password lives.
pub const PASSWORD_LINK_VALID: Duration = Duration::minutes(30);

/// Sets the password and nothing else; [`change`] is what a person does.
///
/// # Errors
/// When the database cannot be reached.
pub async fn set(tx: &mut Tx, account: AccountId, hash: &str) -> Result<(), StoreError> {
    sqlx::query!("update account set password_hash = $2 where id = $1", account.0, hash).execute(tx.conn()).await?;
    Ok(())
}

pub(in crate::store) async fn end_links(
    tx: &mut Tx,
    account: AccountId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!(
        "update personal_link set revoked_at = $2 where account = $1 and purpose = 'password' and is_open",
        account.0,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A link for a new password and the mail with it. The newest link is the one that works.
///
/// # Errors
/// When the database cannot be reached.
pub async fn send_link(
    tx: &mut Tx,
    token: &TokenHash,
    account: AccountId,
    mail: &Mail,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    end_links(tx, account, now).await?;
    let expires = now + PASSWORD_LINK_VALID;
    let link = NewLink { token, about: About::Password(account), address: &mail.to, made_by: None, expires };
    links::make(tx, &link, now).await?;
    let mail = mail.clone().worth_until(expires);
    outbox::enqueue(tx, &format!("password-link-{}", sessions::hex(token)), &mail, now).await
}

/// Changes the password: signed out everywhere, no device is known, all links ended, a mail that says so.
///
/// # Errors
/// When the database cannot be reached.
pub async fn change(
    tx: &mut Tx,
    account: AccountId,
    hash: &str,
    mail: &Mail,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    set(tx, account, hash).await?;
    sessions::end_all(tx, account).await?;
    devices::forget_all(tx, account).await?;
    end_links(tx, account, now).await?;
    outbox::enqueue(tx, &format!("password-changed-{account}-{}", now.unix_timestamp_nanos()), mail, now).await
}
