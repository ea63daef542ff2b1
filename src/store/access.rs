//! Who has access: invitations, roles given and taken away, accounts closed. Every deed with its event and its mail,
//! in one transaction.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

use super::accounts::{self, NewAccount, NewRole};
use super::events::{self, About};
use super::outbox::{self, Mail};
use super::sessions::{TokenHash, place_of};
use super::{ReadTx, StoreError, Tx};
use crate::domain::actor::{Actor, Place, Role, SystemActor};
use crate::domain::event::Event;
use crate::domain::ids::{AccountId, MunicipalityId, OfficeId, RoleAssignmentId};
use crate::domain::language::{Lang, LanguageDecision};
use crate::domain::money::Kroner;
use crate::domain::policy::{Administer, Deed, ManageColleagues, Permit};

/// How long an invitation and a link for a new password live.
pub const INVITATION_VALID: Duration = Duration::days(7);
pub const PASSWORD_LINK_VALID: Duration = Duration::minutes(30);

/// A deed that lets somebody give access to others.
pub trait GivesAccess: Deed {}
impl GivesAccess for ManageColleagues {}
impl GivesAccess for Administer {}

/// The columns that say a place.
fn columns(place: &Place) -> (Option<i32>, Option<i32>) {
    match place {
        Place::Municipality(m) => (Some(m.0), None),
        Place::Office(o) => (None, Some(o.0)),
        Place::Ministry | Place::System => (None, None),
    }
}

fn about(place: &Place) -> About {
    match place {
        Place::Municipality(m) => About { municipality: Some(*m), ..About::default() },
        Place::Office(o) => About { office: Some(*o), ..About::default() },
        Place::Ministry | Place::System => About::default(),
    }
}

/// The system administrator gives access everywhere; everybody else in their own place.
fn reaches(by: &Actor, place: &Place) -> bool {
    by.place == Place::System || by.place == *place
}

pub struct NewInvitation<'a> {
    pub token: &'a TokenHash,
    pub email: &'a str,
    pub role: &'a NewRole,
    pub mail: &'a Mail,
}

#[derive(Debug, thiserror::Error)]
pub enum InviteError {
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
/// # Errors
/// When the person holds the role, the account is closed, or the place is outside the inviter's reach.
pub async fn invite<A: GivesAccess>(
    tx: &mut Tx,
    _permit: Permit<A>,
    by: &Actor,
    new: &NewInvitation<'_>,
    now: OffsetDateTime,
) -> Result<(), InviteError> {
    if !reaches(by, &new.role.place) {
        return Err(StoreError::NotFound.into());
    }
    let (municipality, office) = columns(&new.role.place);
    let known = sqlx::query!(
        r#"select a.closed_at is not null as "closed!",
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
    match known {
        Some(k) if k.closed => return Err(InviteError::Closed),
        Some(k) if k.has_role => return Err(InviteError::HasRole),
        _ => {}
    }
    sqlx::query!(
        "update one_time_link set used_at = $5 where kind = 'invitation' and used_at is null and email = $1 and role = $2
         and municipality is not distinct from $3 and office is not distinct from $4",
        new.email,
        new.role.role as Role,
        municipality,
        office,
        now
    )
    .execute(tx.conn())
    .await?;
    accounts::invite(tx, new.token, new.email, new.role, by.account, now, INVITATION_VALID).await?;
    outbox::enqueue(tx, &format!("invitation-{}", hex(new.token)), new.mail, now).await?;
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
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
pub async fn withdraw_invitation<A: GivesAccess>(
    tx: &mut Tx,
    _permit: Permit<A>,
    by: &Actor,
    invitation: &InvitationId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let (municipality, office) = columns(&by.place);
    let done = sqlx::query!(
        "update one_time_link set used_at = $2 where token_hash = $1 and kind = 'invitation' and used_at is null
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
pub async fn list_open_invitations(
    tx: &mut ReadTx,
    by: &Actor,
    search: &str,
    now: OffsetDateTime,
) -> Result<Vec<OpenInvitation>, StoreError> {
    let (municipality, office) = columns(&by.place);
    let rows = sqlx::query!(
        r#"select l.token_hash, l.email, l.role as "role!: Role", l.municipality as "municipality: MunicipalityId",
                  l.office as "office: OfficeId", l.amount_limit as "amount_limit: Kroner", l.expires_at,
                  coalesce(m.name_no, o.name, '') as "place_name!"
           from one_time_link l
           left join municipality m on m.orgnr = l.municipality
           left join statsforvalter o on o.orgnr = l.office
           where l.kind = 'invitation' and l.used_at is null and l.expires_at > $1
             and ($4 or l.municipality = $2 or l.office = $3)
             and ($5 = '%%' or l.email ilike $5 or m.name_no ilike $5 or o.name ilike $5)
           order by l.email, l.role limit 200"#,
        now,
        municipality,
        office,
        by.place == Place::System,
        pattern(search)
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter()
        .map(|r| {
            let impossible = |column| StoreError::ImpossibleRow { table: "one_time_link", column, id: r.email.clone() };
            Ok(OpenInvitation {
                id: InvitationId(r.token_hash.try_into().map_err(|_| impossible("token_hash"))?),
                place: place_of(r.role, r.municipality, r.office).ok_or_else(|| impossible("role"))?,
                email: r.email,
                role: r.role,
                place_name: r.place_name,
                amount_limit: r.amount_limit,
                expires_at: r.expires_at,
            })
        })
        .collect()
}

/// What somebody searched for, anywhere in a text; `%` and `_` mean themselves.
#[must_use]
pub fn pattern(search: &str) -> String {
    let mut pattern = String::from("%");
    for c in search.trim().chars().take(200) {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

/// What the page of a link needs to know about its account.
#[derive(Debug, Clone)]
pub struct KnownAccount {
    pub account: AccountId,
    pub has_password: bool,
    pub closed: bool,
    pub language: Lang,
}

/// # Errors
/// When the database cannot be reached.
pub async fn find_known_account(conn: &mut PgConnection, email: &str) -> Result<Option<KnownAccount>, StoreError> {
    Ok(sqlx::query_as!(
        KnownAccount,
        r#"select id as "account: AccountId", password_hash is not null as "has_password!", closed_at is not null as "closed!",
                  language as "language: Lang"
           from account where email = $1"#,
        email
    )
    .fetch_optional(conn)
    .await?)
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
    let link = accounts::use_link(tx, token, now).await?.ok_or(AcceptError::Gone)?;
    let (Some(role), Some(made_by)) = (link.role, link.made_by) else { return Err(AcceptError::Gone) };
    let known = find_known_account(tx.conn(), &link.email).await?;
    if known.as_ref().is_some_and(|k| k.closed) {
        return Err(AcceptError::Closed);
    }
    let account = match who {
        Accepting::SignedIn { account, email } if *email == link.email => *account,
        Accepting::SignedIn { .. } => return Err(AcceptError::AnotherAddress),
        Accepting::New { name, language, password_hash } => match known {
            Some(k) if k.has_password => return Err(AcceptError::SignInFirst),
            Some(k) => {
                accounts::set_password(tx, k.account, password_hash).await?;
                k.account
            }
            None => {
                let new =
                    NewAccount { email: &link.email, name, language: *language, password_hash: Some(password_hash) };
                accounts::ensure(tx, &new, now).await?
            }
        },
    };
    accounts::give_role(tx, account, &role, Some(made_by), now).await?;
    let inviter = inviter(tx, made_by, &role.place).await?;
    events::record(tx, &Event::RoleGiven, inviter.as_ref(), about(&role.place), now).await?;
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

#[derive(Debug, thiserror::Error, PartialEq, Eq, Clone, Copy)]
pub enum Keeps {
    /// Nobody takes away the role they act in.
    #[error("the role is the one you act in")]
    OwnAccess,
    /// Nobody would be left to give access to others.
    #[error("the role is the last of its kind")]
    LastAdministrator,
}

#[derive(Debug, thiserror::Error)]
pub enum RemoveError {
    #[error(transparent)]
    Keeps(#[from] Keeps),
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for RemoveError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Takes a role away. It ends at once: a session acting in it acts in nothing from its next request on.
///
/// # Errors
/// [`Keeps`], or [`StoreError::NotFound`] outside the actor's reach and for a role that is gone already.
pub async fn remove_role<A: GivesAccess>(
    tx: &mut Tx,
    _permit: &Permit<A>,
    by: &Actor,
    assignment: RoleAssignmentId,
    now: OffsetDateTime,
) -> Result<(), RemoveError> {
    // The actor's own role is locked too: two administrators who remove each other cannot both succeed.
    let rows = sqlx::query!(
        r#"select r.id as "id: RoleAssignmentId", r.account as "account: AccountId", r.role as "role: Role",
                  r.municipality as "municipality: MunicipalityId", r.office as "office: OfficeId"
           from role_assignment r
           where r.removed_at is null and (r.id = $1 or r.id = $2
                 or exists (select from role_assignment x where x.id = $1 and x.role = r.role
                            and x.municipality is not distinct from r.municipality and x.office is not distinct from r.office))
           order by r.id for update"#,
        assignment.0,
        by.assignment.0
    )
    .fetch_all(tx.conn())
    .await?;
    let row = rows.iter().find(|r| r.id == assignment).ok_or(StoreError::NotFound)?;
    if !rows.iter().any(|r| r.id == by.assignment) {
        return Err(StoreError::NotFound.into());
    }
    let place = place_of(row.role, row.municipality, row.office).ok_or_else(|| StoreError::ImpossibleRow {
        table: "role_assignment",
        column: "role",
        id: row.id.to_string(),
    })?;
    if !reaches(by, &place) {
        return Err(StoreError::NotFound.into());
    }
    if assignment == by.assignment {
        return Err(Keeps::OwnAccess.into());
    }
    let gives_access =
        matches!(row.role, Role::MunicipalityAdministrator | Role::OfficeLeader | Role::SystemAdministrator);
    let others = rows
        .iter()
        .filter(|r| r.role == row.role && r.municipality == row.municipality && r.office == row.office)
        .count()
        - 1;
    // The system administrator can invite the next one, so only the last of their own kind stays.
    if gives_access && others == 0 && (by.place != Place::System || row.role == Role::SystemAdministrator) {
        return Err(Keeps::LastAdministrator.into());
    }
    if !accounts::remove_role(tx, assignment, &by.place, by.account, now).await? {
        return Err(StoreError::NotFound.into());
    }
    events::record(tx, &Event::RoleRemoved, Some(by), about(&place), now).await?;
    Ok(())
}

/// Closes an account: its roles end, it is signed out everywhere and its links stop working.
///
/// # Errors
/// As [`remove_role`] for each of its roles; then nothing happened.
pub async fn close_account(
    tx: &mut Tx,
    permit: &Permit<Administer>,
    by: &SystemActor,
    account: AccountId,
    now: OffsetDateTime,
) -> Result<(), RemoveError> {
    if account == by.actor.account {
        return Err(Keeps::OwnAccess.into());
    }
    let closed = sqlx::query!("update account set closed_at = $2 where id = $1 and closed_at is null", account.0, now)
        .execute(tx.conn())
        .await?;
    if closed.rows_affected() == 0 {
        return Err(StoreError::NotFound.into());
    }
    let held = sqlx::query_scalar!(
        r#"select id as "id: RoleAssignmentId" from role_assignment where account = $1 and removed_at is null order by id"#,
        account.0
    )
    .fetch_all(tx.conn())
    .await?;
    for assignment in held {
        remove_role(tx, permit, &by.actor, assignment, now).await?;
    }
    super::sessions::end_all(tx, account).await?;
    end_password_links(tx, account, now).await?;
    Ok(())
}

/// Opens a closed account again; it has no roles.
///
/// # Errors
/// [`StoreError::NotFound`] when it is not closed.
pub async fn reopen_account(tx: &mut Tx, _permit: &Permit<Administer>, account: AccountId) -> Result<(), StoreError> {
    let done = sqlx::query!("update account set closed_at = null where id = $1 and closed_at is not null", account.0)
        .execute(tx.conn())
        .await?;
    if done.rows_affected() == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

async fn end_password_links(tx: &mut Tx, account: AccountId, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "update one_time_link set used_at = $2 where account = $1 and kind = 'password' and used_at is null",
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
pub async fn send_password_link(
    tx: &mut Tx,
    token: &TokenHash,
    account: AccountId,
    mail: &Mail,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    end_password_links(tx, account, now).await?;
    accounts::make_password_link(tx, token, account, &mail.to, now, PASSWORD_LINK_VALID).await?;
    outbox::enqueue(tx, &format!("password-link-{}", hex(token)), mail, now).await
}

/// Changes the password: signed out everywhere, all links ended, a mail that says so.
///
/// # Errors
/// When the database cannot be reached.
pub async fn change_password(
    tx: &mut Tx,
    account: AccountId,
    hash: &str,
    mail: &Mail,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    accounts::set_password(tx, account, hash).await?;
    super::sessions::end_all(tx, account).await?;
    end_password_links(tx, account, now).await?;
    outbox::enqueue(tx, &format!("password-changed-{account}-{}", now.unix_timestamp_nanos()), mail, now).await
}

/// An account as the system administrator sees it.
#[derive(Debug, Clone)]
pub struct ListedAccount {
    pub account: AccountId,
    pub email: String,
    pub name: String,
    pub created_at: OffsetDateTime,
    pub closed_at: Option<OffsetDateTime>,
    pub roles: Vec<ListedRole>,
}

#[derive(Debug, Clone)]
pub struct ListedRole {
    pub assignment: RoleAssignmentId,
    pub role: Role,
    pub place: Place,
    pub place_name: String,
    pub amount_limit: Option<Kroner>,
    pub granted_at: OffsetDateTime,
}

/// A page of the accounts that match name, address or place, and how many match. Two statements.
///
/// # Errors
/// When the database cannot be reached or a row is impossible.
pub async fn list_accounts(
    tx: &mut ReadTx,
    _by: &SystemActor,
    search: &str,
    limit: i64,
    offset: i64,
) -> Result<(Vec<ListedAccount>, i64), StoreError> {
    let rows = sqlx::query!(
        r#"select a.id as "account: AccountId", a.email, a.name, a.created_at, a.closed_at, count(*) over () as "total!"
           from account a
           where $1 = '%%' or a.email ilike $1 or a.name ilike $1
              or exists (select from role_assignment r left join municipality m on m.orgnr = r.municipality
                         left join statsforvalter o on o.orgnr = r.office
                         where r.account = a.id and r.removed_at is null and (m.name_no ilike $1 or o.name ilike $1))
           order by a.name collate "nb-x-icu", a.email limit $2 offset $3"#,
        pattern(search),
        limit,
        offset
    )
    .fetch_all(tx.conn())
    .await?;
    let total = rows.first().map_or(0, |r| r.total);
    let mut accounts: Vec<ListedAccount> = rows
        .into_iter()
        .map(|r| ListedAccount {
            account: r.account,
            email: r.email,
            name: r.name,
            created_at: r.created_at,
            closed_at: r.closed_at,
            roles: Vec::new(),
        })
        .collect();
    fill_roles(tx, &mut accounts).await?;
    Ok((accounts, total))
}

/// # Errors
/// [`StoreError::NotFound`] for an unknown account.
pub async fn load_account(tx: &mut ReadTx, _by: &SystemActor, account: AccountId) -> Result<ListedAccount, StoreError> {
    let r = sqlx::query!("select email, name, created_at, closed_at from account where id = $1", account.0)
        .fetch_one(tx.conn())
        .await?;
    let mut one = [ListedAccount {
        account,
        email: r.email,
        name: r.name,
        created_at: r.created_at,
        closed_at: r.closed_at,
        roles: Vec::new(),
    }];
    fill_roles(tx, &mut one).await?;
    let [one] = one;
    Ok(one)
}

async fn fill_roles(tx: &mut ReadTx, accounts: &mut [ListedAccount]) -> Result<(), StoreError> {
    let ids: Vec<uuid::Uuid> = accounts.iter().map(|a| a.account.0).collect();
    let rows = sqlx::query!(
        r#"select r.id as "id: RoleAssignmentId", r.account as "account: AccountId", r.role as "role: Role",
                  r.municipality as "municipality: MunicipalityId", r.office as "office: OfficeId",
                  r.amount_limit as "amount_limit: Kroner", r.granted_at, coalesce(m.name_no, o.name, '') as "place_name!"
           from role_assignment r
           left join municipality m on m.orgnr = r.municipality
           left join statsforvalter o on o.orgnr = r.office
           where r.removed_at is null and r.account = any($1) order by 8, r.role"#,
        &ids
    )
    .fetch_all(tx.conn())
    .await?;
    for r in rows {
        let place = place_of(r.role, r.municipality, r.office).ok_or_else(|| StoreError::ImpossibleRow {
            table: "role_assignment",
            column: "role",
            id: r.id.to_string(),
        })?;
        if let Some(account) = accounts.iter_mut().find(|a| a.account == r.account) {
            account.roles.push(ListedRole {
                assignment: r.id,
                role: r.role,
                place,
                place_name: r.place_name,
                amount_limit: r.amount_limit,
                granted_at: r.granted_at,
            });
        }
    }
    Ok(())
}

/// A role in a place, for the page that asks whether it is to be taken away.
#[derive(Debug, Clone)]
pub struct HeldBy {
    pub assignment: RoleAssignmentId,
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub place: Place,
    pub place_name: String,
}

/// # Errors
/// [`StoreError::NotFound`] outside the actor's reach and for a role that is gone.
pub async fn load_role(tx: &mut ReadTx, by: &Actor, assignment: RoleAssignmentId) -> Result<HeldBy, StoreError> {
    let r = sqlx::query!(
        r#"select r.account as "account: AccountId", a.name, a.email, r.role as "role: Role",
                  r.municipality as "municipality: MunicipalityId", r.office as "office: OfficeId",
                  coalesce(m.name_no, o.name, '') as "place_name!"
           from role_assignment r join account a on a.id = r.account
           left join municipality m on m.orgnr = r.municipality
           left join statsforvalter o on o.orgnr = r.office
           where r.id = $1 and r.removed_at is null"#,
        assignment.0
    )
    .fetch_one(tx.conn())
    .await?;
    let place = place_of(r.role, r.municipality, r.office).ok_or_else(|| StoreError::ImpossibleRow {
        table: "role_assignment",
        column: "role",
        id: assignment.to_string(),
    })?;
    if !reaches(by, &place) {
        return Err(StoreError::NotFound);
    }
    Ok(HeldBy {
        assignment,
        account: r.account,
        name: r.name,
        email: r.email,
        role: r.role,
        place,
        place_name: r.place_name,
    })
}

/// Removes what is no longer needed: attempts older than a day, links a month after they stopped working.
///
/// # Errors
/// When the database cannot be reached.
pub async fn sweep(tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!("delete from sign_in_attempt where at < $1", now - Duration::days(1)).execute(tx.conn()).await?;
    sqlx::query!("delete from one_time_link where expires_at < $1", now - Duration::days(30))
        .execute(tx.conn())
        .await?;
    Ok(())
}
