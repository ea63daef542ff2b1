//! Invitations to a role. Every deed with its event and its mail, in one transaction.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::domain::people::actor::{Actor, Place, Role};
use crate::domain::people::policy::Permit;
use crate::domain::places::mailbox::is_of_the_house;
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, MunicipalityId, OfficeId, RoleAssignmentId};
use crate::domain::values::language::{Lang, LanguageDecision};
use crate::domain::values::money::Kroner;
use crate::store::people::accounts;
use crate::store::people::accounts::{NewAccount, NewRole};
use crate::store::people::first_administrators;
use crate::store::people::links;
use crate::store::people::links::{INVITATION_VALID, NewLink, Purpose};
use crate::store::people::passwords;
use crate::store::people::places::{about as place_about, columns, place_of};
use crate::store::people::reach::{GivesAccess, reaches};
use crate::store::people::sessions::{TokenHash, hex};
use crate::store::records::events;
use crate::store::records::outbox;
use crate::store::records::outbox::Mail;
use crate::store::search;
use crate::store::{ReadTx, StoreError, Tx};

pub struct NewInvitation<'a> {
    pub token: &'a TokenHash,
    pub email: &'a str,
    pub role: &'a NewRole,
    /// With the link, for somebody who is invited.
    pub mail: &'a Mail,
    /// With the link, for somebody who has got the role and chooses a password.
    pub given: &'a Mail,
    /// For somebody who has got the role and has a password.
    pub told: &'a Mail,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// They have the role when they accept the invitation.
    Invited,
    /// They have the role.
    Given,
}

#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    #[error("the person is the inviter")]
    Oneself,
    #[error("the person holds the role already")]
    HasRole,
    #[error("the person's account is closed")]
    Closed,
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for InviteError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Invites somebody to a role. An earlier invitation to the same role ends: the newest link is the one that works.
///
/// A municipality's administrator gives the role at once to an address of the municipality's own domain, which is that of
/// its confirmed mailbox: who owns it is the municipality's to know.
///
/// # Errors
/// When it is the inviter, the person holds the role, the account is closed, or the place is outside the inviter's reach.
pub async fn invite<A: GivesAccess>(
    tx: &mut Tx,
    _permit: Permit<A>,
    by: &Actor,
    new: &NewInvitation<'_>,
    now: OffsetDateTime,
) -> Result<Reached, InviteError> {
    if !reaches(by, &new.role.place) {
        return Err(StoreError::NotFound.into());
    }
    // Locked: an invitation and the removal of its maker's role come one after the other, and the removal ends it.
    let still =
        sqlx::query!("select from role_assignment where id = $1 and removed_at is null for share", by.assignment.0)
            .fetch_optional(tx.conn())
            .await?;
    if still.is_none() {
        return Err(StoreError::NotFound.into());
    }
    let (municipality, office) = columns(&new.role.place);
    let known = sqlx::query!(
        r#"select a.id as "account: AccountId", a.closed_at is not null as "closed!", a.password_hash is not null as "has_password!",
                  exists (select from role_assignment r where r.account = a.id and r.role = $2 and r.removed_at is null
                          and r.municipality is not distinct from $3 and r.office is not distinct from $4) as "has_role!"
           from account a where a.email = $1"#,
        new.email,
        new.role.role as Role,
        municipality,
        office
    )
    .fetch_optional(tx.conn())
    .await?;
    match &known {
        Some(k) if k.account == by.account => return Err(InviteError::Oneself),
        Some(k) if k.closed => return Err(InviteError::Closed),
        // Without a password they have not come in yet: the link may have grown too old.
        Some(k) if k.has_role && k.has_password => return Err(InviteError::HasRole),
        _ => {}
    }
    let own = by.place == new.role.place && is_own_address(tx, new).await?;
    sqlx::query!(
        "update personal_link set revoked_at = $5 where purpose = 'invitation' and is_open and address = $1 and role = $2
         and municipality is not distinct from $3 and office is not distinct from $4",
        new.email,
        new.role.role as Role,
        municipality,
        office,
        now
    )
    .execute(tx.conn())
    .await?;
    if own {
        let account = NewAccount { email: new.email, name: new.email, language: new.given.lang, password_hash: None };
        let account = accounts::ensure(tx, &account, now).await?;
        if accounts::give_role(tx, account, new.role, Some(by.account), now).await? {
            let given = Event::RoleGiven { to: account, role: new.role.role, limit: new.role.amount_limit };
            events::record(tx, &given, Some(by), place_about(&new.role.place), now).await?;
        }
        if known.is_some_and(|k| k.has_password) {
            let name = format!("role-given:{account}:{}:{}", new.role.role.code(), now.unix_timestamp_nanos());
            outbox::enqueue(tx, &name, new.told, now).await?;
            return Ok(Reached::Given);
        }
    }
    let expires = now + INVITATION_VALID;
    let about = links::About::Invitation(new.role);
    let link = NewLink { token: new.token, about, address: new.email, made_by: Some(by.account), expires };
    links::make(tx, &link, now).await?;
    let mail = if own { new.given } else { new.mail }.clone().worth_until(expires);
    outbox::enqueue(tx, &links::mail_name(Purpose::Invitation, new.token), &mail, now).await?;
    Ok(if own { Reached::Given } else { Reached::Invited })
}

/// Whether it is an address of the municipality's own domain.
async fn is_own_address(tx: &mut Tx, new: &NewInvitation<'_>) -> Result<bool, StoreError> {
    let Place::Municipality(municipality) = new.role.place else { return Ok(false) };
    let mailbox = sqlx::query_scalar!("select mailbox_of($1)", municipality.0).fetch_one(tx.conn()).await?;
    Ok(mailbox.is_some_and(|mailbox| is_of_the_house(new.email, &mailbox)))
}

/// An invitation's name in forms: the hash of its token, which opens nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationId(pub TokenHash);

impl std::fmt::Display for InvitationId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex(&self.0))
    }
}
impl std::str::FromStr for InvitationId {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        if s.len() != 64 || !s.is_ascii() {
            return Err(());
        }
        let mut hash = [0_u8; 32];
        for (i, byte) in hash.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&s[2 * i..2 * i + 2], 16).map_err(|_| ())?;
        }
        Ok(Self(hash))
    }
}

/// Withdraws an invitation nobody has used.
///
/// # Errors
/// [`StoreError::NotFound`] when it is used, or outside the actor's reach.
pub async fn withdraw<A: GivesAccess>(
    tx: &mut Tx,
    _permit: Permit<A>,
    by: &Actor,
    invitation: &InvitationId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let (municipality, office) = columns(&by.place);
    let done = sqlx::query!(
        "update personal_link set revoked_at = $2 where token_hash = $1 and purpose = 'invitation' and is_open
         and ($5 or municipality = $3 or office = $4)",
        &invitation.0[..],
        now,
        municipality,
        office,
        by.place == Place::System
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// Ends the unused invitations of somebody who could no longer make them.
pub(in crate::store) async fn end_without_authority(
    tx: &mut Tx,
    made_by: AccountId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!(
        "update personal_link l set revoked_at = $2
         where l.made_by = $1 and l.purpose = 'invitation' and l.is_open and not exists (
             select from role_assignment r where r.account = $1 and r.removed_at is null
             and (r.role = 'system_administrator' or (r.role = 'municipality_administrator' and r.municipality = l.municipality)
                  or (r.role = 'office_leader' and r.office = l.office)))",
        made_by.0,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// An invitation nobody has used yet.
#[derive(Debug, Clone)]
pub struct OpenInvitation {
    pub id: InvitationId,
    pub email: String,
    pub role: Role,
    pub place: Place,
    pub place_name: String,
    pub amount_limit: Option<Kroner>,
    pub expires_at: OffsetDateTime,
}

/// The open invitations an actor can withdraw: those of their place, or for the system administrator all that match.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_open(
    tx: &mut ReadTx,
    by: &Actor,
    search: &str,
    now: OffsetDateTime,
) -> Result<Vec<OpenInvitation>, StoreError> {
    let (municipality, office) = columns(&by.place);
    let words = search::words(tx.conn(), search).await?;
    let rows = sqlx::query!(
        r#"select l.token_hash, l.address, l.role as "role!: Role", l.municipality as "municipality: MunicipalityId",
                  l.office as "office: OfficeId", l.amount_limit as "amount_limit: Kroner", l.expires_at,
                  coalesce(m.name_no, o.name, '') as "place_name!"
           from personal_link l
           left join municipality m on m.orgnr = l.municipality
           left join statsforvalter o on o.orgnr = l.office
           where l.purpose = 'invitation' and l.is_open and l.expires_at > $1
             and ($4 or l.municipality = $2 or l.office = $3)
             and folded(l.address) || ' ' || coalesce(m.searched, o.searched, '') like all($5)
             -- who has the role already only chooses a password
             and not exists (select from role_assignment r join account a on a.id = r.account
                             where a.email = l.address and r.role = l.role and r.removed_at is null
                               and r.municipality is not distinct from l.municipality and r.office is not distinct from l.office)
           order by l.address, l.role limit 200"#,
        now,
        municipality,
        office,
        by.place == Place::System,
        &words
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter()
        .map(|r| {
            let (table, column) = ("personal_link", "token_hash");
            let impossible = || StoreError::ImpossibleRow { table, column, id: r.address.clone() };
            Ok(OpenInvitation {
                id: InvitationId(r.token_hash.try_into().map_err(|_| impossible())?),
                place: place_of(table, &r.address, r.role, r.municipality, r.office)?,
                email: r.address,
                role: r.role,
                place_name: r.place_name,
                amount_limit: r.amount_limit,
                expires_at: r.expires_at,
            })
        })
        .collect()
}

/// The written standard of a mail to somebody who may have no account yet: the account's language, or the
/// municipality's decision, or the office's own standard.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_mail_language(
    conn: &mut PgConnection,
    email: &str,
    place: &Place,
) -> Result<Option<Lang>, StoreError> {
    let (municipality, office) = columns(place);
    let row = sqlx::query!(
        r#"select (select language from account where email = $1) as "account: Lang",
                  (select language_decision from municipality where orgnr = $2) as "decision: LanguageDecision",
                  (select standard from statsforvalter where orgnr = $3) as "office: Lang""#,
        email,
        municipality,
        office
    )
    .fetch_one(conn)
    .await?;
    let decided = match row.decision {
        Some(LanguageDecision::Nb) => Some(Lang::Nb),
        Some(LanguageDecision::Nn) => Some(Lang::Nn),
        Some(LanguageDecision::Neutral) | None => None,
    };
    Ok(row.account.or(decided).or(row.office))
}

/// Who accepts an invitation.
pub enum Accepting<'a> {
    /// Somebody without an account, or whose account has no password yet.
    New { name: &'a str, language: Lang, password_hash: &'a str },
    /// Somebody who is signed in with the address the invitation was sent to.
    SignedIn { account: AccountId, email: &'a str },
}

#[derive(Debug, thiserror::Error)]
pub enum AcceptError {
    /// Used, withdrawn, too old or unknown.
    #[error("the link cannot be used")]
    Gone,
    /// The address has an account with a password: its owner signs in first.
    #[error("the account exists")]
    SignInFirst,
    /// The invitation was sent to another address.
    #[error("the invitation is for another address")]
    AnotherAddress,
    #[error("the account is closed")]
    Closed,
    /// The invitation is for the first administrator, and there is one.
    #[error("the municipality has an administrator")]
    HasAdministrator,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Uses an invitation up and gives its role.
///
/// # Errors
/// When the link or the person will not do; then nothing happened, and the link can still be used by the right one.
pub async fn accept(
    tx: &mut Tx,
    token: &TokenHash,
    who: &Accepting<'_>,
    now: OffsetDateTime,
) -> Result<AccountId, AcceptError> {
    let link = links::use_link(tx, Purpose::Invitation, token, now).await?.ok_or(AcceptError::Gone)?;
    let Some(role) = link.role else { return Err(AcceptError::Gone) };
    // Nobody made it but the municipality's mailbox: it lets the first administrator in, and nobody after.
    if link.made_by.is_none() && !first_administrators::still_first(tx, &role.place).await? {
        return Err(AcceptError::HasAdministrator);
    }
    let known = accounts::find_known(tx.conn(), &link.email).await?;
    if known.as_ref().is_some_and(|k| k.closed) {
        return Err(AcceptError::Closed);
    }
    let account = match who {
        Accepting::SignedIn { account, email } if *email == link.email => *account,
        Accepting::SignedIn { .. } => return Err(AcceptError::AnotherAddress),
        Accepting::New { name, language, password_hash } => match known {
            Some(k) if k.has_password => return Err(AcceptError::SignInFirst),
            Some(k) => {
                passwords::set(tx, k.account, password_hash).await?;
                accounts::set_name(tx, k.account, name).await?;
                k.account
            }
            None => {
                let new =
                    NewAccount { email: &link.email, name, language: *language, password_hash: Some(password_hash) };
                accounts::ensure(tx, &new, now).await?
            }
        },
    };
    // Nobody gives themselves a role, not by an old link either.
    if link.made_by == Some(account) {
        return Err(AcceptError::Gone);
    }
    // A colleague of the municipality's own domain holds it since the invitation was made.
    if accounts::give_role(tx, account, &role, link.made_by, now).await? {
        let inviter = match link.made_by {
            Some(made_by) => inviter(tx, made_by, &role.place).await?,
            None => None,
        };
        let given = Event::RoleGiven { to: account, role: role.role, limit: role.amount_limit };
        events::record(tx, &given, inviter.as_ref(), place_about(&role.place), now).await?;
    }
    if link.made_by.is_none() {
        first_administrators::is_in(tx, &role.place, account, now).await?;
    }
    Ok(account)
}

/// The inviter in the role that let them invite, for the event; also when they have lost it since.
async fn inviter(tx: &mut Tx, account: AccountId, place: &Place) -> Result<Option<Actor>, StoreError> {
    let (municipality, office) = columns(place);
    let row = sqlx::query!(
        r#"select r.id as "id: RoleAssignmentId", r.role as "role: Role" from role_assignment r
           where r.account = $1 and (r.role = 'system_administrator'
                 or (r.role = 'municipality_administrator' and r.municipality = $2) or (r.role = 'office_leader' and r.office = $3))
           order by r.removed_at is not null, r.role = 'system_administrator', r.granted_at desc limit 1"#,
        account.0,
        municipality,
        office
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.map(|r| Actor {
        account,
        assignment: r.id,
        role: r.role,
        place: if r.role == Role::SystemAdministrator { Place::System } else { place.clone() },
        amount_limit: None,
        place_name: String::new(),
        name: String::new(),
    }))
}
