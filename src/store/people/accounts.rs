//! Accounts and the roles they hold.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::people::actor::{Place, Role};
use crate::domain::people::policy;
use crate::domain::values::ids::{AccountId, MunicipalityId, OfficeId, RoleAssignmentId};
use crate::domain::values::language::Lang;
use crate::domain::values::money::Kroner;
use crate::store::people::places::{columns, place_of};
use crate::store::{ReadTx, StoreError, Tx};

/// What signing in needs to know about an account.
pub struct Credentials {
    pub account: AccountId,
    pub password_hash: Option<String>,
    pub language: Lang,
}

/// # Errors
/// When the database cannot be reached.
pub async fn find_credentials(tx: &mut ReadTx, email: &str) -> Result<Option<Credentials>, StoreError> {
    Ok(sqlx::query_as!(
        Credentials,
        r#"select id as "account: AccountId", password_hash, language as "language: Lang"
           from account where email = $1 and closed_at is null"#,
        email
    )
    .fetch_optional(tx.conn())
    .await?)
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
pub async fn find_known(conn: &mut PgConnection, email: &str) -> Result<Option<KnownAccount>, StoreError> {
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

/// A role a person can choose to act in.
#[derive(Debug, Clone)]
pub struct HeldRole {
    pub assignment: RoleAssignmentId,
    pub role: Role,
    pub place: Place,
    pub place_name: String,
}

/// # Errors
/// When the database cannot be reached.
pub async fn list_roles(tx: &mut ReadTx, account: AccountId) -> Result<Vec<HeldRole>, StoreError> {
    let rows = sqlx::query!(
        r#"select r.id as "id: RoleAssignmentId", r.role as "role: Role", r.municipality as "municipality: MunicipalityId",
                  r.office as "office: OfficeId", coalesce(m.name_no, o.name, '') as "place_name!"
           from role_assignment r
           left join municipality m on m.orgnr = r.municipality
           left join statsforvalter o on o.orgnr = r.office
           where r.account = $1 and r.removed_at is null
           order by coalesce(m.name_no, o.name, '') collate "nb-x-icu", r.role"#,
        account.0
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter()
        .map(|r| {
            let place = place_of("role_assignment", r.id, r.role, r.municipality, r.office)?;
            Ok(HeldRole { assignment: r.id, role: r.role, place, place_name: r.place_name })
        })
        .collect()
}

/// Those of somebody's roles that are worth a choice: a role that another of theirs in the same place contains is not asked
/// about.
#[must_use]
pub fn worth_choosing(held: Vec<HeldRole>) -> Vec<HeldRole> {
    let contained = |one: &HeldRole| held.iter().any(|o| o.place == one.place && policy::contains(o.role, one.role));
    let keep: Vec<bool> = held.iter().map(|one| !contained(one)).collect();
    held.into_iter().zip(keep).filter_map(|(role, keep)| keep.then_some(role)).collect()
}

/// A new account without roles.
pub struct NewAccount<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub language: Lang,
    pub password_hash: Option<&'a str>,
}

/// The account of this address: a new one, or the one there is.
///
/// # Errors
/// When the database cannot be reached.
pub async fn ensure(tx: &mut Tx, new: &NewAccount<'_>, now: OffsetDateTime) -> Result<AccountId, StoreError> {
    let id = AccountId::new();
    let row = sqlx::query!(
        r#"insert into account (id, email, name, language, password_hash, created_at) values ($1, $2, $3, $4, $5, $6)
           on conflict on constraint account_email_is_taken do update set email = excluded.email
           returning id as "id: AccountId""#,
        id.0,
        new.email,
        new.name,
        new.language as Lang,
        new.password_hash,
        now
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(row.id)
}

/// # Errors
/// When the database cannot be reached.
pub async fn set_language(tx: &mut Tx, account: AccountId, lang: Lang) -> Result<(), StoreError> {
    sqlx::query!("update account set language = $2 where id = $1", account.0, lang as Lang).execute(tx.conn()).await?;
    Ok(())
}

/// The name somebody has chosen.
///
/// # Errors
/// When the database cannot be reached.
pub async fn set_name(tx: &mut Tx, account: AccountId, name: &str) -> Result<(), StoreError> {
    sqlx::query!("update account set name = $2 where id = $1", account.0, name).execute(tx.conn()).await?;
    Ok(())
}

/// A role to give.
#[derive(Debug, Clone)]
pub struct NewRole {
    pub role: Role,
    pub place: Place,
    pub amount_limit: Option<Kroner>,
}

/// Gives a role; giving it twice is giving it once. False when the person held it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn give_role(
    tx: &mut Tx,
    account: AccountId,
    new: &NewRole,
    by: Option<AccountId>,
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let (municipality, office) = columns(&new.place);
    let done = sqlx::query!(
        "insert into role_assignment (id, account, role, municipality, office, amount_limit, granted_at, granted_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing",
        RoleAssignmentId::new().0,
        account.0,
        new.role as Role,
        municipality,
        office,
        new.amount_limit.map(Kroner::get),
        now,
        by.map(|b| b.0)
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Somebody who holds a role in a place.
#[derive(Debug, Clone)]
pub struct Colleague {
    pub assignment: RoleAssignmentId,
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub amount_limit: Option<Kroner>,
    pub granted_at: OffsetDateTime,
    /// The day they last used the service; none when they never have, or not since this is kept.
    pub last_used_on: Option<Date>,
    /// They stand in for a colleague, and have the role until the end of this day.
    pub until: Option<Date>,
}

/// Everybody with a role in a municipality or an office.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_colleagues(tx: &mut ReadTx, place: &Place) -> Result<Vec<Colleague>, StoreError> {
    let (municipality, office) = columns(place);
    Ok(sqlx::query_as!(
        Colleague,
        r#"select r.id as "assignment: RoleAssignmentId", a.id as "account: AccountId", a.name, a.email, r.role as "role: Role",
                  r.amount_limit as "amount_limit: Kroner", r.granted_at, a.last_used_on, s.last_day as "until?"
           from role_assignment r join account a on a.id = r.account
           left join substitution s on s.assignment = r.id and s.ended_at is null
           where r.removed_at is null and a.closed_at is null and (r.municipality = $1 or r.office = $2)
           order by a.name collate "nb-x-icu", a.email, r.role"#,
        municipality,
        office
    )
    .fetch_all(tx.conn())
    .await?)
}
