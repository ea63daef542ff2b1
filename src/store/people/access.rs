//! Who has access: roles taken away, accounts closed and opened, the first administrator. Every deed with its event, in
//! one transaction.

use time::OffsetDateTime;

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{Actor, OfficeActor, Place, Role, SystemActor};
use crate::domain::people::policy::{Administer, ManageColleagues, Permit};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, MunicipalityId, OfficeId, RoleAssignmentId};
use crate::domain::values::money::Kroner;
use crate::store::people::accounts;
use crate::store::people::accounts::{NewAccount, NewRole};
use crate::store::people::invitations;
use crate::store::people::passwords;
use crate::store::people::places::{about, place_of};
use crate::store::people::reach::{GivesAccess, reaches};
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{ReadTx, StoreError, Tx};

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

/// Takes a role away. It ends at once: a session acting in it acts in nothing from its next request on, and invitations
/// that only this role could make work no more.
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
                  r.municipality as "municipality: MunicipalityId", r.office as "office: OfficeId",
                  r.amount_limit as "amount_limit: Kroner",
                  exists (select from substitution s where s.assignment = r.id and s.ended_at is null) as "for_a_time!"
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
    let place = place_of("role_assignment", row.id, row.role, row.municipality, row.office)?;
    if !reaches(by, &place) {
        return Err(StoreError::NotFound.into());
    }
    if assignment == by.assignment {
        return Err(Keeps::OwnAccess.into());
    }
    let gives_access =
        matches!(row.role, Role::MunicipalityAdministrator | Role::OfficeLeader | Role::SystemAdministrator);
    // Whoever stands in for a time keeps nobody's access when the time is over.
    let others = rows
        .iter()
        .filter(|r| r.role == row.role && r.municipality == row.municipality && r.office == row.office)
        .filter(|r| r.id != row.id && !r.for_a_time)
        .count();
    // The system administrator can invite the next one, so only the last of their own kind stays.
    if gives_access
        && !row.for_a_time
        && others == 0
        && (by.place != Place::System || row.role == Role::SystemAdministrator)
    {
        return Err(Keeps::LastAdministrator.into());
    }
    // A period that has begun gives it back no more; also where they had the role before it.
    sqlx::query!(
        "update substitution s set ended_at = $4
         where s.ended_at is null and s.account = $1 and s.municipality = $2 and s.first_day <= $5
           and exists (select from role_assignment w where w.id = s.stands_in_for and w.role = $3)",
        row.account.0,
        row.municipality.map(|m| m.0),
        row.role as Role,
        now,
        oslo_date(now)
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        "update role_assignment set removed_at = $2, removed_by = $3 where id = $1",
        assignment.0,
        now,
        by.account.0
    )
    .execute(tx.conn())
    .await?;
    // Somebody who was given the role and has not chosen a password yet: their link gives it to them no more.
    sqlx::query!(
        "update personal_link set revoked_at = $5
         where purpose = 'invitation' and is_open and address = (select email from account where id = $1) and role = $2
           and municipality is not distinct from $3 and office is not distinct from $4",
        row.account.0,
        row.role as Role,
        row.municipality.map(|m| m.0),
        row.office.map(|o| o.0),
        now
    )
    .execute(tx.conn())
    .await?;
    if gives_access {
        invitations::end_without_authority(tx, row.account, now).await?;
    }
    let removed = Event::RoleRemoved { from: row.account, role: row.role, limit: row.amount_limit };
    events::record(tx, &removed, Some(by), about(&place), now).await?;
    Ok(())
}

/// Another role in the same municipality instead of the one somebody has, in one step: whoever acts in it goes on in the new.
///
/// # Errors
/// As [`remove_role`]; [`StoreError::NotFound`] for a role of another kind of place than a municipality.
pub async fn change_role(
    tx: &mut Tx,
    permit: &Permit<ManageColleagues>,
    by: &Actor,
    (assignment, role): (RoleAssignmentId, Role),
    now: OffsetDateTime,
) -> Result<(), RemoveError> {
    let held = sqlx::query!(
        r#"select account as "account: AccountId", municipality as "municipality: MunicipalityId", role as "role: Role"
           from role_assignment where id = $1 and removed_at is null"#,
        assignment.0
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(StoreError::NotFound)?;
    let Some(municipality) = held.municipality.filter(|_| role.is_municipality()) else {
        return Err(StoreError::NotFound.into());
    };
    if held.role == role {
        return Ok(());
    }
    // The link of somebody who has not come in yet is for the new role.
    sqlx::query!(
        "update personal_link set role = $4
         where purpose = 'invitation' and is_open and address = (select email from account where id = $1) and role = $2 and municipality = $3",
        held.account.0,
        held.role as Role,
        municipality.0,
        role as Role
    )
    .execute(tx.conn())
    .await?;
    remove_role(tx, permit, by, assignment, now).await?;
    let new = NewRole { role, place: Place::Municipality(municipality), amount_limit: None };
    if accounts::give_role(tx, held.account, &new, Some(by.account), now).await? {
        let given = Event::RoleGiven { to: held.account, role, limit: None };
        events::record(tx, &given, Some(by), about(&new.place), now).await?;
    }
    sqlx::query!(
        "update session set acting_as = (select id from role_assignment
             where account = $2 and role = $3 and municipality = $4 and removed_at is null)
         where acting_as = $1",
        assignment.0,
        held.account.0,
        role as Role,
        municipality.0
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Whether the actor still has the authority they act with, and keeps it until this transaction has ended: it is asked for
/// when a request begins, and whoever waits long for a lock may have lost it meanwhile.
///
/// # Errors
/// When the database cannot be reached.
pub(in crate::store) async fn holds_role(tx: &mut Tx, actor: &OfficeActor) -> Result<bool, StoreError> {
    let held = sqlx::query!(
        "select r.id from role_assignment r
         where r.account = $1 and r.role = $2 and r.office = $3 and r.amount_limit is not distinct from $4 and r.removed_at is null
         for share",
        actor.actor.account.0,
        actor.actor.role.code(),
        actor.office.0,
        actor.actor.amount_limit.map(Kroner::get)
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(held.is_some())
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
    // All that the removals lock, at once and in one order: two who close accounts at once never wait for each other's.
    sqlx::query!(
        "select r.id from role_assignment r
         where r.removed_at is null and (r.id = $2 or exists (
             select from role_assignment x where x.account = $1 and x.removed_at is null and x.role = r.role
                 and x.municipality is not distinct from r.municipality and x.office is not distinct from r.office))
         order by r.id for update",
        account.0,
        by.actor.assignment.0
    )
    .fetch_all(tx.conn())
    .await?;
    let held = sqlx::query_scalar!(
        r#"select id as "id: RoleAssignmentId" from role_assignment where account = $1 and removed_at is null order by id"#,
        account.0
    )
    .fetch_all(tx.conn())
    .await?;
    for assignment in held {
        remove_role(tx, permit, &by.actor, assignment, now).await?;
    }
    crate::store::people::sessions::end_all(tx, account).await?;
    passwords::end_links(tx, account, now).await?;
    events::record(tx, &Event::AccountClosed { account }, Some(&by.actor), About::default(), now).await?;
    Ok(())
}

/// Opens a closed account again; it has no roles.
///
/// # Errors
/// [`StoreError::NotFound`] when it is not closed.
pub async fn reopen_account(
    tx: &mut Tx,
    _permit: &Permit<Administer>,
    by: &SystemActor,
    account: AccountId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let done = sqlx::query!("update account set closed_at = null where id = $1 and closed_at is not null", account.0)
        .execute(tx.conn())
        .await?;
    if done.rows_affected() == 0 {
        return Err(StoreError::NotFound);
    }
    events::record(tx, &Event::AccountReopened { account }, Some(&by.actor), About::default(), now).await
}

#[derive(Debug, thiserror::Error)]
pub enum FirstAdministratorError {
    #[error("there is a system administrator already, who can invite others")]
    NotTheFirst,
    #[error("the account of this address is closed")]
    Closed,
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for FirstAdministratorError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Makes the administrator of a new installation, who invites everybody else. The same address once more is fine as long
/// as it has chosen no password: a link may have grown too old.
///
/// # Errors
/// When somebody administers the system already, or the account is closed.
pub async fn give_to_first_administrator(
    tx: &mut Tx,
    new: &NewAccount<'_>,
    now: OffsetDateTime,
) -> Result<AccountId, FirstAdministratorError> {
    // Two who run the command at once: the second sees what the first has made.
    sqlx::query!("lock table role_assignment in share row exclusive mode").execute(tx.conn()).await?;
    let others = sqlx::query_scalar!(
        r#"select exists (select from role_assignment r join account a on a.id = r.account and a.closed_at is null
                          where r.role = 'system_administrator' and r.removed_at is null
                          and (a.email <> $1 or a.password_hash is not null)) as "others!""#,
        new.email
    )
    .fetch_one(tx.conn())
    .await?;
    if others {
        return Err(FirstAdministratorError::NotTheFirst);
    }
    if accounts::find_known(tx.conn(), new.email).await?.is_some_and(|k| k.closed) {
        return Err(FirstAdministratorError::Closed);
    }
    let account = accounts::ensure(tx, new, now).await?;
    let role = NewRole { role: Role::SystemAdministrator, place: Place::System, amount_limit: None };
    if accounts::give_role(tx, account, &role, None, now).await? {
        let given = Event::RoleGiven { to: account, role: role.role, limit: None };
        events::record(tx, &given, None, About::default(), now).await?;
    }
    Ok(account)
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
    /// Cases this person has as a caseworker there, neither decided nor withdrawn: they are left without one.
    pub open_cases: i64,
}

/// # Errors
/// [`StoreError::NotFound`] outside the actor's reach and for a role that is gone.
pub async fn load_role(tx: &mut ReadTx, by: &Actor, assignment: RoleAssignmentId) -> Result<HeldBy, StoreError> {
    let r = sqlx::query!(
        r#"select r.account as "account: AccountId", a.name, a.email, r.role as "role: Role",
                  r.municipality as "municipality: MunicipalityId", r.office as "office: OfficeId",
                  coalesce(m.name_no, o.name, '') as "place_name!",
                  (select count(*) from application c where r.role = 'caseworker' and c.caseworker = r.account and c.handler = r.office
                      and c.stage not in ('decided', 'withdrawn')) as "open_cases!"
           from role_assignment r join account a on a.id = r.account
           left join municipality m on m.orgnr = r.municipality
           left join statsforvalter o on o.orgnr = r.office
           where r.id = $1 and r.removed_at is null"#,
        assignment.0
    )
    .fetch_one(tx.conn())
    .await?;
    let place = place_of("role_assignment", assignment, r.role, r.municipality, r.office)?;
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
        open_cases: r.open_cases,
    })
}

/// Cases an account has as a caseworker in any office, neither decided nor withdrawn.
///
/// # Errors
/// When the database cannot be reached.
pub async fn count_open_cases(tx: &mut ReadTx, _by: &SystemActor, account: AccountId) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select count(*) as "n!" from application where caseworker = $1 and stage not in ('decided', 'withdrawn')"#,
        account.0
    )
    .fetch_one(tx.conn())
    .await?)
}
