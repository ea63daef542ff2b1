//! A person's deadlines in their own calendar program: a link of their own, and what they want by mail.

use time::{Duration, OffsetDateTime};

use crate::domain::values::ids::AccountId;
use crate::domain::values::language::Lang;
use crate::store::people::links;
use crate::store::people::links::{About, NewLink};
use crate::store::people::sessions::{SignedIn, TokenHash};
use crate::store::{ReadTx, StoreError, Tx};

/// A calendar program keeps its link for long. Whoever still uses it after a year makes a new one.
pub const CALENDAR_LINK_VALID: Duration = Duration::days(400);

/// Makes the person's link. The one they had ends.
///
/// # Errors
/// When the database cannot be reached.
pub async fn make_link(tx: &mut Tx, by: &SignedIn, token: &TokenHash, now: OffsetDateTime) -> Result<(), StoreError> {
    end_link(tx, by.account, now).await?;
    let (about, expires) = (About::Calendar(by.account), now + CALENDAR_LINK_VALID);
    links::make(tx, &NewLink { token, about, address: &by.email, made_by: Some(by.account), expires }, now).await
}

/// Ends the person's link; without one nothing happens.
///
/// # Errors
/// When the database cannot be reached.
pub async fn end_link(tx: &mut Tx, account: AccountId, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "update personal_link set revoked_at = $2 where account = $1 and purpose = 'calendar' and is_open",
        account.0,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// What a person has chosen about being told.
#[derive(Debug, Clone, Copy)]
pub struct Choices {
    pub reminders: bool,
    pub colleagues: bool,
    pub new_calls: bool,
    /// Until when the calendar link works.
    pub calendar_until: Option<OffsetDateTime>,
}

/// # Errors
/// [`StoreError::NotFound`] for an account that is not there.
pub async fn find_choices(tx: &mut ReadTx, account: AccountId, now: OffsetDateTime) -> Result<Choices, StoreError> {
    sqlx::query_as!(
        Choices,
        r#"select wants_reminders as reminders, wants_colleagues as colleagues, wants_new_calls as new_calls,
                  (select expires_at from personal_link l where l.account = a.id and purpose = 'calendar' and is_open and expires_at > $2) as calendar_until
           from account a where id = $1"#,
        account.0,
        now
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(StoreError::NotFound)
}

/// # Errors
/// When the database cannot be reached.
pub async fn choose(tx: &mut Tx, account: AccountId, wanted: Wanted) -> Result<(), StoreError> {
    sqlx::query!(
        "update account set wants_reminders = $2, wants_colleagues = $3, wants_new_calls = $4 where id = $1",
        account.0,
        wanted.reminders,
        wanted.colleagues,
        wanted.new_calls
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// What a person wants by mail.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    pub reminders: bool,
    /// What colleagues ask them and give them.
    pub colleagues: bool,
    pub new_calls: bool,
}

/// Whose calendar a link leads to.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    pub account: AccountId,
    pub language: Lang,
}

/// None for a link that is revoked, too old, for something else or unknown, and for an account that is closed.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_reader(
    tx: &mut ReadTx,
    token: &TokenHash,
    now: OffsetDateTime,
) -> Result<Option<Reader>, StoreError> {
    Ok(sqlx::query_as!(
        Reader,
        r#"select a.id as "account: AccountId", a.language as "language: Lang"
           from personal_link l join account a on a.id = l.account
           where l.token_hash = $1 and l.purpose = 'calendar' and l.is_open and l.expires_at > $2 and a.closed_at is null"#,
        &token[..],
        now
    )
    .fetch_optional(tx.conn())
    .await?)
}
