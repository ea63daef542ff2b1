//! Personal links: whoever holds one does one thing, without signing in. Every such link of the program is one of these.
//!
//! Invariants: only a hash of the token is stored; a link is for one purpose and about one thing, and lets its holder see
//! nothing else; reading a page never uses it up (mail scanners open links before people do), a deed does, once; whoever
//! made it can revoke it until then. Pages of links are shown under `web::headers::secret_address`.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

use crate::domain::people::actor::Role;
use crate::domain::values::ids::{AccountId, AdministratorRequestId, ConfirmationId, MunicipalityId, OfficeId};
use crate::domain::values::money::Kroner;
use crate::store::people::accounts::NewRole;
use crate::store::people::places::{columns, place_of};
use crate::store::people::sessions::{TokenHash, hex};
use crate::store::{ReadTx, StoreError, Tx};

/// How long an invitation lives, and the question to a mailbox whether somebody is to be invited.
pub const INVITATION_VALID: Duration = Duration::days(7);

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Invitation,
    Password,
    /// A calendar program reads a person's deadlines. Read again and again, until it is revoked or too old.
    Calendar,
    /// A partner says what is right about its part in a project.
    Partner,
    /// Whoever reads a municipality's official mailbox says who is to administer its access.
    Administrator,
}

impl Purpose {
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Purpose::Invitation => "invitation",
            Purpose::Password => "password",
            Purpose::Calendar => "calendar",
            Purpose::Partner => "partner",
            Purpose::Administrator => "administrator",
        }
    }
}

/// What a link is about, which is what it may be used for.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) enum About<'a> {
    Invitation(&'a NewRole),
    Password(AccountId),
    Calendar(AccountId),
    Partner(ConfirmationId),
    Administrator(AdministratorRequestId),
}

impl About<'_> {
    fn purpose(self) -> Purpose {
        match self {
            About::Invitation(_) => Purpose::Invitation,
            About::Password(_) => Purpose::Password,
            About::Calendar(_) => Purpose::Calendar,
            About::Partner(_) => Purpose::Partner,
            About::Administrator(_) => Purpose::Administrator,
        }
    }
}

pub(in crate::store) struct NewLink<'a> {
    pub token: &'a TokenHash,
    pub about: About<'a>,
    /// To whom it is sent.
    pub address: &'a str,
    pub made_by: Option<AccountId>,
    pub expires: OffsetDateTime,
}

/// Makes a link. The caller ends those it replaces and sends it.
pub(in crate::store) async fn make(tx: &mut Tx, new: &NewLink<'_>, now: OffsetDateTime) -> Result<(), StoreError> {
    let (mut account, mut role, mut subject) = (None, None, None);
    match new.about {
        About::Invitation(given) => role = Some(given),
        About::Password(of) | About::Calendar(of) => account = Some(of),
        About::Partner(ConfirmationId(of)) | About::Administrator(AdministratorRequestId(of)) => subject = Some(of),
    }
    let (municipality, office) = role.map_or((None, None), |r| columns(&r.place));
    sqlx::query!(
        "insert into personal_link (token_hash, purpose, address, account, role, municipality, office, amount_limit, subject,
                                    made_by, made_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        &new.token[..],
        new.about.purpose().code(),
        new.address,
        account.map(|a| a.0),
        role.map(|r| r.role) as Option<Role>,
        municipality,
        office,
        role.and_then(|r| r.amount_limit).map(Kroner::get),
        subject,
        new.made_by.map(|a| a.0),
        now,
        new.expires
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The name of the mail a link is sent with: whether the link is open is found by it.
pub(in crate::store) fn mail_name(purpose: Purpose, token: &TokenHash) -> String {
    format!("{}-{}", purpose.code(), hex(token))
}

/// An invitation or a link for a new password.
pub struct Link {
    pub email: String,
    pub account: Option<AccountId>,
    pub role: Option<NewRole>,
    pub made_by: Option<AccountId>,
    pub place_name: String,
}

/// A link that can still be used for this.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_link(
    tx: &mut ReadTx,
    purpose: Purpose,
    token: &TokenHash,
    now: OffsetDateTime,
) -> Result<Option<Link>, StoreError> {
    find_link_on(tx.conn(), purpose, token, now).await
}

/// Uses a link up. None when it is used, revoked, too old, for something else or unknown.
///
/// # Errors
/// When the database cannot be reached.
pub async fn use_link(
    tx: &mut Tx,
    purpose: Purpose,
    token: &TokenHash,
    now: OffsetDateTime,
) -> Result<Option<Link>, StoreError> {
    let link = find_link_on(tx.conn(), purpose, token, now).await?;
    let done = use_up(tx, purpose, token, now).await?;
    Ok(link.filter(|_| done))
}

/// Of two at once one gets true.
pub(in crate::store) async fn use_up(
    tx: &mut Tx,
    purpose: Purpose,
    token: &TokenHash,
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let done = sqlx::query!(
        "update personal_link set used_at = $3 where token_hash = $1 and purpose = $2 and is_open and expires_at > $3",
        &token[..],
        purpose.code(),
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The links about something are used: it was done another way, and their holders read what was done.
pub(in crate::store) async fn use_up_about(
    tx: &mut Tx,
    purpose: Purpose,
    subject: uuid::Uuid,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!(
        "update personal_link set used_at = $3 where purpose = $1 and subject = $2 and is_open",
        purpose.code(),
        subject,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

async fn find_link_on(
    conn: &mut PgConnection,
    purpose: Purpose,
    token: &TokenHash,
    now: OffsetDateTime,
) -> Result<Option<Link>, StoreError> {
    let row = sqlx::query!(
        r#"select l.address, l.account as "account: AccountId", l.role as "role: Role", l.municipality as "municipality: MunicipalityId",
                  l.office as "office: OfficeId", l.amount_limit as "amount_limit: Kroner", l.made_by as "made_by: AccountId",
                  coalesce(m.name_no, o.name, '') as "place_name!"
           from personal_link l
           left join municipality m on m.orgnr = l.municipality
           left join statsforvalter o on o.orgnr = l.office
           where l.token_hash = $1 and l.purpose = $2 and l.is_open and l.expires_at > $3"#,
        &token[..],
        purpose.code(),
        now
    )
    .fetch_optional(conn)
    .await?;
    row.map(|r| {
        let role = match r.role {
            Some(role) => {
                let place = place_of("personal_link", &r.address, role, r.municipality, r.office)?;
                Some(NewRole { role, place, amount_limit: r.amount_limit })
            }
            None => None,
        };
        let (made_by, place_name) = (r.made_by, r.place_name);
        Ok(Link { email: r.address, account: r.account, role, made_by, place_name })
    })
    .transpose()
}

/// What became of a link that is about something of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    Open,
    Used,
    /// Revoked or too old: it says nothing to whoever holds it.
    Gone,
}

/// What a link of this purpose is about, and what became of it; none for an unknown token. A used link shows its holder what
/// was done with it until it would have expired.
pub(in crate::store) async fn find_subject(
    conn: &mut PgConnection,
    purpose: Purpose,
    token: &TokenHash,
    now: OffsetDateTime,
) -> Result<Option<(uuid::Uuid, LinkState)>, StoreError> {
    let row = sqlx::query!(
        r#"select subject, used_at is not null as "used!", revoked_at is not null or expires_at <= $3 as "gone!"
           from personal_link where token_hash = $1 and purpose = $2"#,
        &token[..],
        purpose.code(),
        now
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.and_then(|r| {
        let state = match (r.gone, r.used) {
            (true, _) => LinkState::Gone,
            (false, true) => LinkState::Used,
            (false, false) => LinkState::Open,
        };
        Some((r.subject?, state))
    }))
}

/// Ends the open links about these.
pub(in crate::store) async fn revoke(
    tx: &mut Tx,
    purpose: Purpose,
    subjects: &[uuid::Uuid],
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!(
        "update personal_link set revoked_at = $3 where purpose = $1 and subject = any($2) and is_open",
        purpose.code(),
        subjects,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The links about what is no more.
pub(in crate::store) async fn forget(tx: &mut Tx, purpose: Purpose, subjects: &[uuid::Uuid]) -> Result<(), StoreError> {
    sqlx::query!("delete from personal_link where purpose = $1 and subject = any($2)", purpose.code(), subjects)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Removes links a month after they stopped working; the timetable calls it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn sweep(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!("delete from personal_link where expires_at < $1", now - Duration::days(30))
        .execute(tx.conn())
        .await?;
    Ok(())
}
