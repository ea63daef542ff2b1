//! A municipality's first administrator: somebody asks, whoever reads the municipality's official mailbox answers with one
//! click, and the one who asked is invited. The office is told of the answer and of the entry.
//!
//! Invariant: where there is an administrator, no such link lets anybody in any more: access is that person's to give.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::people::actor::{OfficeActor, Place, Role};
use crate::domain::people::policy::{KeepMailboxes, Permit};
use crate::domain::records::event::Event;
use crate::domain::values::email;
use crate::domain::values::ids::{AccountId, AdministratorRequestId, MunicipalityId};
use crate::store::people::accounts;
use crate::store::people::accounts::NewRole;
use crate::store::people::links;
use crate::store::people::links::{INVITATION_VALID, LinkState, NewLink, Purpose};
use crate::store::people::sessions::TokenHash;
use crate::store::people::town::Town;
use crate::store::records::events;
use crate::store::records::outbox;
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{ReadTx, StoreError, Tx};

/// So many may wait for the mailbox of one municipality at once.
pub const WAIT_AT_MOST: usize = 3;

/// A new link: what is kept of it, and its path on this site.
#[derive(Debug, Clone)]
pub struct FreshLink {
    pub token: TokenHash,
    pub path: String,
}

impl FreshLink {
    /// Of a token's hash and the token itself, which stands in the mail alone.
    #[must_use]
    pub fn of(token: TokenHash, revealed: &str) -> FreshLink {
        FreshLink { token, path: format!("/kom-i-gang/{revealed}") }
    }
}

/// What a request led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// The mailbox is asked.
    Mailbox,
    /// The office is to find out what the mailbox is; then it is asked.
    Office,
}

#[derive(Debug, thiserror::Error)]
pub enum AskError {
    #[error("the municipality has an administrator")]
    HasAdministrator,
    #[error("others wait for the same mailbox")]
    TooMany,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for AskError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Somebody wants to be the first administrator of a municipality. Asked once more for the same address, nothing is sent
/// while an earlier question waits for its answer.
///
/// # Errors
/// [`AskError`]; [`StoreError::NotFound`] for a municipality that has ended.
pub async fn ask(
    tx: &mut Tx,
    municipality: MunicipalityId,
    email: &str,
    link: &FreshLink,
    now: OffsetDateTime,
) -> Result<Asked, AskError> {
    let town = Town::lock(tx, municipality).await?.ok_or(StoreError::NotFound)?;
    ask_in(tx, &town, email, None, link, now).await
}

/// The office asks for somebody.
///
/// # Errors
/// [`AskError`]; [`StoreError::NotFound`] for a municipality of another office.
pub async fn ask_for(
    tx: &mut Tx,
    _permit: Permit<KeepMailboxes>,
    by: &OfficeActor,
    (municipality, email): (MunicipalityId, &str),
    link: &FreshLink,
    now: OffsetDateTime,
) -> Result<Asked, AskError> {
    let town = Town::lock(tx, municipality).await?.filter(|t| t.office == by.office).ok_or(StoreError::NotFound)?;
    ask_in(tx, &town, email, Some(by), link, now).await
}

async fn ask_in(
    tx: &mut Tx,
    town: &Town,
    email: &str,
    by: Option<&OfficeActor>,
    link: &FreshLink,
    now: OffsetDateTime,
) -> Result<Asked, AskError> {
    if town.has_administrator {
        return Err(AskError::HasAdministrator);
    }
    // A link that is too old asks nobody.
    sqlx::query!(
        "update administrator_request set ended_at = $2
         where municipality = $1 and answered_at is null and ended_at is null and sent_at <= $3",
        town.id.0,
        now,
        now - INVITATION_VALID
    )
    .execute(tx.conn())
    .await?;
    let waiting = sqlx::query!(
        "select email, sent_at from administrator_request where municipality = $1 and answered_at is null and ended_at is null",
        town.id.0
    )
    .fetch_all(tx.conn())
    .await?;
    if let Some(same) = waiting.iter().find(|w| w.email == email) {
        return Ok(if same.sent_at.is_some() { Asked::Mailbox } else { Asked::Office });
    }
    if waiting.len() >= WAIT_AT_MOST {
        return Err(AskError::TooMany);
    }
    let request = AdministratorRequestId::new();
    sqlx::query!(
        "insert into administrator_request (id, municipality, email, asked_at, asked_by) values ($1, $2, $3, $4, $5)",
        request.0,
        town.id.0,
        email,
        now,
        by.map(|b| b.actor.account.0)
    )
    .execute(tx.conn())
    .await?;
    events::record(tx, &Event::AdministratorAsked, by.map(|b| &b.actor), town.about(), now).await?;
    match &town.mailbox {
        Some(mailbox) => {
            ask_mailbox(tx, town, (request, email), mailbox, link, now).await?;
            Ok(Asked::Mailbox)
        }
        None => {
            town.tell_office(tx, ("postmottak-mangler", format!("mailbox-missing:{request}")), now, |m| m).await?;
            Ok(Asked::Office)
        }
    }
}

async fn ask_mailbox(
    tx: &mut Tx,
    town: &Town,
    (request, email): (AdministratorRequestId, &str),
    mailbox: &str,
    link: &FreshLink,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!("update administrator_request set sent_at = $2 where id = $1", request.0, now)
        .execute(tx.conn())
        .await?;
    let expires = now + INVITATION_VALID;
    let about = links::About::Administrator(request);
    let new = NewLink { token: &link.token, about, address: mailbox, made_by: None, expires };
    links::make(tx, &new, now).await?;
    let mail = Mail::new(mailbox, town.lang(), "forste-administrator")
        .with("organisasjon", town.organisation())
        .with("epost", MailValue::Text(email::shown(email)))
        .with("lenke", MailValue::Link(link.path.clone()))
        .with("lenke-utloper", MailValue::Moment(expires))
        .worth_until(expires);
    outbox::enqueue(tx, &links::mail_name(Purpose::Administrator, &link.token), &mail, now).await
}

/// The mailbox is another now, or known for the first time: it is asked about everybody who waits. What was sent to the one
/// before, which may have been wrong, lets nobody in any more. The caller holds the municipality's row.
pub(in crate::store) async fn ask_waiting(
    tx: &mut Tx,
    municipality: MunicipalityId,
    fresh: &[FreshLink],
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let Some(town) = Town::lock(tx, municipality).await? else { return Ok(()) };
    let asked = sqlx::query_scalar!(
        "update administrator_request set sent_at = null
         where municipality = $1 and answered_at is null and ended_at is null and sent_at is not null returning id",
        municipality.0
    )
    .fetch_all(tx.conn())
    .await?;
    links::revoke(tx, Purpose::Administrator, &asked, now).await?;
    sqlx::query!(
        "update personal_link set revoked_at = $2
         where purpose = 'invitation' and made_by is null and municipality = $1 and is_open",
        municipality.0,
        now
    )
    .execute(tx.conn())
    .await?;
    let (Some(mailbox), false) = (&town.mailbox, town.has_administrator) else { return Ok(()) };
    let waiting = sqlx::query!(
        r#"select id as "id: AdministratorRequestId", email from administrator_request
           where municipality = $1 and answered_at is null and ended_at is null and sent_at is null order by asked_at"#,
        municipality.0
    )
    .fetch_all(tx.conn())
    .await?;
    for (request, link) in waiting.iter().zip(fresh) {
        ask_mailbox(tx, &town, (request.id, &request.email), mailbox, link, now).await?;
    }
    Ok(())
}

/// A request, for the office's page.
#[derive(Debug, Clone)]
pub struct Request {
    pub id: AdministratorRequestId,
    pub email: String,
    pub asked_at: OffsetDateTime,
    pub sent_at: Option<OffsetDateTime>,
    pub answered_at: Option<OffsetDateTime>,
    pub approved: Option<bool>,
    pub ended_at: Option<OffsetDateTime>,
}

impl Request {
    /// Somebody is to answer it: the mailbox while its link works, the office until the mailbox is known.
    #[must_use]
    pub fn waits(&self, now: OffsetDateTime) -> bool {
        let expired = self.sent_at.is_some_and(|at| at <= now - INVITATION_VALID);
        self.answered_at.is_none() && self.ended_at.is_none() && !expired
    }
}

/// Those who have asked to administer a municipality of the office, the newest first, and whether anybody does.
///
/// # Errors
/// [`StoreError::NotFound`] for a municipality of another office.
pub async fn list(
    conn: &mut PgConnection,
    by: &OfficeActor,
    municipality: MunicipalityId,
) -> Result<(Vec<Request>, bool), StoreError> {
    let has = sqlx::query_scalar!(
        r#"select has_administrator($1) as "has!" from municipality_office
           where municipality = $1 and valid_to is null and office = $2"#,
        municipality.0,
        by.office.0
    )
    .fetch_optional(&mut *conn)
    .await?
    .ok_or(StoreError::NotFound)?;
    let requests = sqlx::query_as!(
        Request,
        r#"select id as "id: AdministratorRequestId", email, asked_at, sent_at, answered_at, approved, ended_at
           from administrator_request where municipality = $1 order by asked_at desc limit 20"#,
        municipality.0
    )
    .fetch_all(conn)
    .await?;
    Ok((requests, has))
}

/// The office takes a question back, and its link works no more.
///
/// # Errors
/// [`StoreError::NotFound`] for a municipality of another office, and for what does not wait any more.
pub async fn withdraw(
    tx: &mut Tx,
    _permit: Permit<KeepMailboxes>,
    by: &OfficeActor,
    (municipality, request): (MunicipalityId, AdministratorRequestId),
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let town = Town::lock(tx, municipality).await?.filter(|t| t.office == by.office).ok_or(StoreError::NotFound)?;
    let done = sqlx::query!(
        "update administrator_request set ended_at = $3
         where id = $1 and municipality = $2 and answered_at is null and ended_at is null",
        request.0,
        municipality.0,
        now
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 {
        return Err(StoreError::NotFound);
    }
    links::revoke(tx, Purpose::Administrator, &[request.0], now).await?;
    events::record(tx, &Event::AdministratorWithdrawn, Some(&by.actor), town.about(), now).await?;
    Ok(())
}

/// What whoever reads the mailbox is asked.
#[derive(Debug, Clone)]
pub struct Question {
    pub municipality: MunicipalityId,
    pub name: String,
    pub email: String,
    pub mailbox: String,
    pub office: String,
    pub asked_by_office: bool,
    pub state: LinkState,
    pub approved: Option<bool>,
    pub has_administrator: bool,
}

/// # Errors
/// When the database cannot be reached.
pub async fn find_question(
    tx: &mut ReadTx,
    token: &TokenHash,
    now: OffsetDateTime,
) -> Result<Option<Question>, StoreError> {
    let Some((request, state)) = links::find_subject(tx.conn(), Purpose::Administrator, token, now).await? else {
        return Ok(None);
    };
    let row = sqlx::query!(
        r#"select r.municipality as "municipality: MunicipalityId", m.name_no as name, r.email, l.address as mailbox, s.name as office,
                  r.asked_by is not null as "asked_by_office!", r.approved, has_administrator(r.municipality) as "has_administrator!"
           from administrator_request r join municipality m on m.orgnr = r.municipality
           join personal_link l on l.token_hash = $2
           join municipality_office o on o.municipality = m.orgnr and o.valid_to is null
           join statsforvalter s on s.orgnr = o.office
           where r.id = $1"#,
        request,
        &token[..]
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.map(|r| Question {
        municipality: r.municipality,
        name: r.name,
        email: r.email,
        mailbox: r.mailbox,
        office: r.office,
        asked_by_office: r.asked_by_office,
        state,
        approved: r.approved,
        has_administrator: r.has_administrator,
    }))
}

#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// Used, revoked, too old or unknown.
    #[error("the link cannot be used")]
    Gone,
    #[error("the municipality has an administrator")]
    HasAdministrator,
    /// The account of the one who asked is closed.
    #[error("the account is closed")]
    Closed,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for AnswerError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Whoever reads the mailbox has answered. With an invitation it is yes: the one who asked gets it, and nobody else waits
/// any more. Without, it is no.
///
/// # Errors
/// [`AnswerError`]; then nothing is to be committed.
pub async fn answer(
    tx: &mut Tx,
    token: &TokenHash,
    invitation: Option<(&TokenHash, &Mail)>,
    now: OffsetDateTime,
) -> Result<(), AnswerError> {
    let found = links::find_subject(tx.conn(), Purpose::Administrator, token, now).await?;
    let (request, _) = found.ok_or(AnswerError::Gone)?;
    let municipality = sqlx::query_scalar!(
        r#"select municipality as "municipality: MunicipalityId" from administrator_request where id = $1"#,
        request
    )
    .fetch_one(tx.conn())
    .await?;
    let town = Town::lock(tx, municipality).await?.ok_or(AnswerError::Gone)?;
    if !links::use_up(tx, Purpose::Administrator, token, now).await? {
        return Err(AnswerError::Gone);
    }
    if town.has_administrator {
        return Err(AnswerError::HasAdministrator);
    }
    let approved = invitation.is_some();
    let email = sqlx::query_scalar!(
        "update administrator_request set answered_at = $2, approved = $3
         where id = $1 and answered_at is null and ended_at is null returning email",
        request,
        now,
        approved
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(AnswerError::Gone)?;
    if let Some((token, mail)) = invitation {
        if accounts::find_known(tx.conn(), &email).await?.is_some_and(|k| k.closed) {
            return Err(AnswerError::Closed);
        }
        end_others(tx, municipality, now).await?;
        let expires = now + INVITATION_VALID;
        let role = administrator_of(municipality);
        let about = links::About::Invitation(&role);
        links::make(tx, &NewLink { token, about, address: &email, made_by: None, expires }, now).await?;
        let mail = mail.clone().worth_until(expires);
        outbox::enqueue(tx, &links::mail_name(Purpose::Invitation, token), &mail, now).await?;
    }
    let kind = if approved { "administrator-godkjent" } else { "administrator-avvist" };
    town.tell_office(tx, (kind, format!("administrator-answered:{request}")), now, |mail| {
        mail.with("epost", MailValue::Text(email::shown(&email)))
    })
    .await?;
    events::record(tx, &Event::AdministratorAnswered { approved }, None, town.about(), now).await?;
    Ok(())
}

/// Others who wait to administer the municipality wait no more.
async fn end_others(tx: &mut Tx, municipality: MunicipalityId, now: OffsetDateTime) -> Result<(), StoreError> {
    let ended = sqlx::query_scalar!(
        "update administrator_request set ended_at = $2
         where municipality = $1 and answered_at is null and ended_at is null returning id",
        municipality.0,
        now
    )
    .fetch_all(tx.conn())
    .await?;
    links::revoke(tx, Purpose::Administrator, &ended, now).await
}

fn administrator_of(municipality: MunicipalityId) -> NewRole {
    NewRole { role: Role::MunicipalityAdministrator, place: Place::Municipality(municipality), amount_limit: None }
}

/// Whether somebody gives access in a municipality.
///
/// # Errors
/// When the database cannot be reached.
pub async fn is_administered(conn: &mut PgConnection, place: &Place) -> Result<bool, StoreError> {
    let Place::Municipality(municipality) = place else { return Ok(false) };
    Ok(sqlx::query_scalar!(r#"select has_administrator($1) as "has!""#, municipality.0).fetch_one(conn).await?)
}

/// Whether an invitation that nobody made, but a mailbox, still lets somebody in; held until the transaction ends.
pub(in crate::store) async fn still_first(tx: &mut Tx, place: &Place) -> Result<bool, StoreError> {
    let Place::Municipality(municipality) = place else { return Ok(false) };
    Ok(Town::lock(tx, *municipality).await?.is_some_and(|town| !town.has_administrator))
}

/// The first administrator is in: the office is told, and whoever still waits waits no more.
pub(in crate::store) async fn is_in(
    tx: &mut Tx,
    place: &Place,
    account: AccountId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let Place::Municipality(municipality) = place else { return Ok(()) };
    let Some(town) = Town::lock(tx, *municipality).await? else { return Ok(()) };
    end_others(tx, *municipality, now).await?;
    town.tell_office(tx, ("administrator-inne", format!("administrator-in:{municipality}:{account}")), now, |m| m).await
}
