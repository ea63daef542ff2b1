//! The official mailboxes of municipalities: entered by their office, confirmed by another person there (a constraint holds
//! it), never changed. Of the confirmed ones the last holds.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy::{KeepMailboxes, Permit};
use crate::domain::places::mailbox;
use crate::domain::places::mailbox::MailboxFault;
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, MunicipalityId};
use crate::store::people::first_administrators;
use crate::store::people::first_administrators::FreshLink;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{StoreError, Tx};

/// A municipality of the office, with what is known of its way in.
#[derive(Debug, Clone)]
pub struct MunicipalityRow {
    pub municipality: MunicipalityId,
    pub number: String,
    pub name: String,
    /// The confirmed address.
    pub address: Option<String>,
    /// An address waits for another person in the office.
    pub waits: bool,
    pub has_administrator: bool,
    /// Somebody there has asked to be let in, and nobody has answered.
    pub asked: bool,
}

/// The office's municipalities: first those where somebody waits for the office, then those without a way in.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(conn: &mut PgConnection, by: &OfficeActor) -> Result<Vec<MunicipalityRow>, StoreError> {
    Ok(sqlx::query_as!(
        MunicipalityRow,
        r#"select municipality as "municipality: MunicipalityId", number, name, address, waits as "waits!",
                  has_administrator as "has_administrator!", asked as "asked!"
           from (select m.orgnr as municipality, m.number, m.name, mailbox_of(m.orgnr) as address,
                        exists (select from municipality_mailbox b
                                where b.municipality = m.orgnr and b.confirmed_at is null and b.rejected_at is null) as waits,
                        has_administrator(m.orgnr) as has_administrator,
                        exists (select from administrator_request r
                                where r.municipality = m.orgnr and r.answered_at is null and r.ended_at is null) as asked
                 from municipality m join municipality_office o on o.municipality = m.orgnr and o.valid_to is null
                 where o.office = $1) as rows
           order by not (asked and address is null), not waits, has_administrator, name collate "nb-x-icu""#,
        by.office.0
    )
    .fetch_all(conn)
    .await?)
}

/// Who did something, and when.
#[derive(Debug, Clone)]
pub struct By {
    pub at: OffsetDateTime,
    pub account: AccountId,
    pub name: String,
}

#[derive(Debug, Clone)]
pub struct Entered {
    pub id: i64,
    pub address: String,
    pub source: String,
    pub entered: By,
    pub confirmed: Option<By>,
    pub rejected: Option<By>,
}

impl Entered {
    #[must_use]
    pub fn waits(&self) -> bool {
        self.confirmed.is_none() && self.rejected.is_none()
    }
}

/// Every address that was entered for a municipality of the office, the newest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_entered(
    conn: &mut PgConnection,
    by: &OfficeActor,
    municipality: MunicipalityId,
) -> Result<Vec<Entered>, StoreError> {
    let rows = sqlx::query!(
        r#"select b.id, b.address, b.source, b.entered_at, b.entered_by as "entered_by: AccountId", e.name as entered_name,
                  b.confirmed_at, b.confirmed_by as "confirmed_by: AccountId", c.name as "confirmed_name?",
                  b.rejected_at, b.rejected_by as "rejected_by: AccountId", r.name as "rejected_name?"
           from municipality_mailbox b join account e on e.id = b.entered_by
           left join account c on c.id = b.confirmed_by left join account r on r.id = b.rejected_by
           where b.municipality = $1
             and exists (select from municipality_office o where o.municipality = $1 and o.valid_to is null and o.office = $2)
           order by b.id desc limit 50"#,
        municipality.0,
        by.office.0
    )
    .fetch_all(conn)
    .await?;
    let whole = |at: Option<OffsetDateTime>, account: Option<AccountId>, name: Option<String>| {
        Some(By { at: at?, account: account?, name: name? })
    };
    Ok(rows
        .into_iter()
        .map(|r| Entered {
            id: r.id,
            address: r.address,
            source: r.source,
            entered: By { at: r.entered_at, account: r.entered_by, name: r.entered_name },
            confirmed: whole(r.confirmed_at, r.confirmed_by, r.confirmed_name),
            rejected: whole(r.rejected_at, r.rejected_by, r.rejected_name),
        })
        .collect())
}

/// The confirmed address of a municipality.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find(conn: &mut PgConnection, municipality: MunicipalityId) -> Result<Option<String>, StoreError> {
    Ok(sqlx::query_scalar!("select mailbox_of($1)", municipality.0).fetch_one(conn).await?)
}

#[derive(Debug, thiserror::Error)]
pub enum MailboxError {
    #[error("{} faults", .0.len())]
    Faults(Vec<MailboxFault>),
    /// Another address waits to be confirmed.
    #[error("an address waits already")]
    Waits,
    /// It is the confirmed one.
    #[error("this address is confirmed already")]
    Same,
    /// Whoever entered it does not confirm it.
    #[error("another person confirms")]
    SamePerson,
    /// It was confirmed, rejected or taken back meanwhile.
    #[error("the address does not wait any more")]
    Decided,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for MailboxError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Locks a municipality of the actor's office: what is done about its mailbox is done one at a time.
async fn lock(tx: &mut Tx, by: &OfficeActor, municipality: MunicipalityId) -> Result<(), StoreError> {
    let found = sqlx::query!(
        "select m.orgnr from municipality m
         where m.orgnr = $1 and exists (select from municipality_office o
                                        where o.municipality = m.orgnr and o.valid_to is null and o.office = $2)
         for no key update of m",
        municipality.0,
        by.office.0
    )
    .fetch_optional(tx.conn())
    .await?;
    found.map(drop).ok_or(StoreError::NotFound)
}

fn about(by: &OfficeActor, municipality: MunicipalityId) -> About {
    About { municipality: Some(municipality), office: Some(by.office), ..About::default() }
}

/// Enters an address, in its one form, and where it stands. It does nothing until another person has confirmed it.
///
/// # Errors
/// [`MailboxError`]; [`StoreError::NotFound`] for a municipality of another office.
pub async fn enter(
    tx: &mut Tx,
    _permit: Permit<KeepMailboxes>,
    by: &OfficeActor,
    municipality: MunicipalityId,
    (address, source): (&str, &str),
    now: OffsetDateTime,
) -> Result<(), MailboxError> {
    let faults = mailbox::faults(address, source);
    if !faults.is_empty() {
        return Err(MailboxError::Faults(faults));
    }
    lock(tx, by, municipality).await?;
    if find(tx.conn(), municipality).await?.as_deref() == Some(address) {
        return Err(MailboxError::Same);
    }
    let done = sqlx::query!(
        "insert into municipality_mailbox (municipality, address, source, entered_at, entered_by)
         select $1, $2, $3, $4, $5
         where not exists (select from municipality_mailbox where municipality = $1 and confirmed_at is null and rejected_at is null)",
        municipality.0,
        address,
        source,
        now,
        by.actor.account.0
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Err(MailboxError::Waits);
    }
    let event = Event::MailboxEntered { address: address.to_owned() };
    events::record(tx, &event, Some(&by.actor), about(by, municipality), now).await?;
    Ok(())
}

/// Confirms the address that waits. Those who wait to be let in are then asked about there, with the links given: as many
/// as may wait at once.
///
/// # Errors
/// [`MailboxError`]; [`StoreError::NotFound`] for a municipality of another office.
pub async fn confirm(
    tx: &mut Tx,
    _permit: Permit<KeepMailboxes>,
    by: &OfficeActor,
    (municipality, id): (MunicipalityId, i64),
    links: &[FreshLink],
    now: OffsetDateTime,
) -> Result<(), MailboxError> {
    lock(tx, by, municipality).await?;
    let row = sqlx::query!(
        r#"select address, entered_by as "entered_by: AccountId" from municipality_mailbox
           where id = $1 and municipality = $2 and confirmed_at is null and rejected_at is null for update"#,
        id,
        municipality.0
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(MailboxError::Decided)?;
    if row.entered_by == by.actor.account {
        return Err(MailboxError::SamePerson);
    }
    sqlx::query!(
        "update municipality_mailbox set confirmed_at = $2, confirmed_by = $3 where id = $1",
        id,
        now,
        by.actor.account.0
    )
    .execute(tx.conn())
    .await?;
    let event = Event::MailboxConfirmed { address: row.address };
    events::record(tx, &event, Some(&by.actor), about(by, municipality), now).await?;
    first_administrators::ask_waiting(tx, municipality, links, now).await?;
    Ok(())
}

/// Says that the address that waits is wrong; whoever entered it may take it back so.
///
/// # Errors
/// [`MailboxError::Decided`]; [`StoreError::NotFound`] for a municipality of another office.
pub async fn reject(
    tx: &mut Tx,
    _permit: Permit<KeepMailboxes>,
    by: &OfficeActor,
    (municipality, id): (MunicipalityId, i64),
    now: OffsetDateTime,
) -> Result<(), MailboxError> {
    lock(tx, by, municipality).await?;
    let row = sqlx::query!(
        "update municipality_mailbox set rejected_at = $3, rejected_by = $4
         where id = $1 and municipality = $2 and confirmed_at is null and rejected_at is null returning address",
        id,
        municipality.0,
        now,
        by.actor.account.0
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(MailboxError::Decided)?;
    let event = Event::MailboxRejected { address: row.address };
    events::record(tx, &event, Some(&by.actor), about(by, municipality), now).await?;
    Ok(())
}
