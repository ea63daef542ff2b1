//! Accounts, roles, invitations, sign-in attempts.

use time::{Duration, OffsetDateTime};

use super::sessions::{TokenHash, place_of};
use super::{ReadTx, StoreError, Tx};
use crate::domain::actor::{Place, Role};
use crate::domain::ids::{AccountId, MunicipalityId, OfficeId, RoleAssignmentId};
use crate::domain::language::Lang;
use crate::domain::money::Kroner;

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
           order by 5, r.role"#,
        account.0
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter()
        .map(|r| {
            let place = place_of(r.role, r.municipality, r.office).ok_or_else(|| StoreError::ImpossibleRow {
                table: "role_assignment",
                column: "role",
                id: r.id.to_string(),
            })?;
            Ok(HeldRole { assignment: r.id, role: r.role, place, place_name: r.place_name })
        })
        .collect()
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
pub async fn set_password(tx: &mut Tx, account: AccountId, hash: &str) -> Result<(), StoreError> {
    sqlx::query!("update account set password_hash = $2 where id = $1", account.0, hash).execute(tx.conn()).await?;
    Ok(())
}

/// # Errors
/// When the database cannot be reached.
pub async fn set_language(tx: &mut Tx, account: AccountId, lang: Lang) -> Result<(), StoreError> {
    sqlx::query!("update account set language = $2 where id = $1", account.0, lang as Lang).execute(tx.conn()).await?;
    Ok(())
}

/// A role to give.
#[derive(Debug, Clone)]
pub struct NewRole {
    pub role: Role,
    pub place: Place,
    pub amount_limit: Option<Kroner>,
}

impl NewRole {
    fn columns(&self) -> (Option<i32>, Option<i32>) {
        match self.place {
            Place::Municipality(m) => (Some(m.0), None),
            Place::Office(o) => (None, Some(o.0)),
            Place::Ministry | Place::System => (None, None),
        }
    }
}

/// Gives a role; giving it twice is giving it once.
///
/// # Errors
/// When the database cannot be reached.
pub async fn give_role(
    tx: &mut Tx,
    account: AccountId,
    new: &NewRole,
    by: Option<AccountId>,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let (municipality, office) = new.columns();
    sqlx::query!(
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
    Ok(())
}

/// Takes a role away within a place. False when there was none: outside the place, or gone already.
///
/// # Errors
/// When the database cannot be reached.
pub async fn remove_role(
    tx: &mut Tx,
    assignment: RoleAssignmentId,
    place: &Place,
    by: AccountId,
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let (municipality, office) =
        NewRole { role: Role::SystemAdministrator, place: place.clone(), amount_limit: None }.columns();
    let all = *place == Place::System;
    let done = sqlx::query!(
        "update role_assignment set removed_at = $2, removed_by = $3
         where id = $1 and removed_at is null and ($6 or municipality = $4 or office = $5)",
        assignment.0,
        now,
        by.0,
        municipality,
        office,
        all
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
}

/// Everybody with a role in a municipality or an office.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_colleagues(tx: &mut ReadTx, place: &Place) -> Result<Vec<Colleague>, StoreError> {
    let (municipality, office) =
        NewRole { role: Role::SystemAdministrator, place: place.clone(), amount_limit: None }.columns();
    Ok(sqlx::query_as!(
        Colleague,
        r#"select r.id as "assignment: RoleAssignmentId", a.id as "account: AccountId", a.name, a.email, r.role as "role: Role",
                  r.amount_limit as "amount_limit: Kroner", r.granted_at
           from role_assignment r join account a on a.id = r.account
           where r.removed_at is null and a.closed_at is null and (r.municipality = $1 or r.office = $2)
           order by a.name, r.role"#,
        municipality,
        office
    )
    .fetch_all(tx.conn())
    .await?)
}

/// An invitation or a link for a new password.
pub struct Link {
    pub kind: String,
    pub email: String,
    pub account: Option<AccountId>,
    pub role: Option<NewRole>,
    pub made_by: Option<AccountId>,
    pub place_name: String,
}

/// # Errors
/// When the database cannot be reached.
pub async fn invite(
    tx: &mut Tx,
    token: &TokenHash,
    email: &str,
    new: &NewRole,
    by: AccountId,
    now: OffsetDateTime,
    valid: Duration,
) -> Result<(), StoreError> {
    let (municipality, office) = new.columns();
    sqlx::query!(
        "insert into one_time_link (token_hash, kind, email, role, municipality, office, amount_limit, made_by, made_at, expires_at)
         values ($1, 'invitation', $2, $3, $4, $5, $6, $7, $8, $9)",
        &token[..],
        email,
        new.role as Role,
        municipality,
        office,
        new.amount_limit.map(Kroner::get),
        by.0,
        now,
        now + valid
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// # Errors
/// When the database cannot be reached.
pub async fn make_password_link(
    tx: &mut Tx,
    token: &TokenHash,
    account: AccountId,
    email: &str,
    now: OffsetDateTime,
    valid: Duration,
) -> Result<(), StoreError> {
    sqlx::query!(
        "insert into one_time_link (token_hash, kind, email, account, made_at, expires_at) values ($1, 'password', $2, $3, $4, $5)",
        &token[..],
        email,
        account.0,
        now,
        now + valid
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A link that can still be used.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_link(tx: &mut ReadTx, token: &TokenHash, now: OffsetDateTime) -> Result<Option<Link>, StoreError> {
    find_link_on(tx.conn(), token, now).await
}

/// Uses a link up. None when it is used, too old, or unknown.
///
/// # Errors
/// When the database cannot be reached.
pub async fn use_link(tx: &mut Tx, token: &TokenHash, now: OffsetDateTime) -> Result<Option<Link>, StoreError> {
    let used = sqlx::query!(
        "update one_time_link set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2",
        &token[..],
        now
    );
    let link = find_link_on(tx.conn(), token, now).await?;
    let done = used.execute(tx.conn()).await?.rows_affected() == 1;
    Ok(link.filter(|_| done))
}

async fn find_link_on(
    conn: &mut sqlx::PgConnection,
    token: &TokenHash,
    now: OffsetDateTime,
) -> Result<Option<Link>, StoreError> {
    let row = sqlx::query!(
        r#"select l.kind, l.email, l.account as "account: AccountId", l.role as "role: Role", l.municipality as "municipality: MunicipalityId",
                  l.office as "office: OfficeId", l.amount_limit as "amount_limit: Kroner", l.made_by as "made_by: AccountId",
                  coalesce(m.name_no, o.name, '') as "place_name!"
           from one_time_link l
           left join municipality m on m.orgnr = l.municipality
           left join statsforvalter o on o.orgnr = l.office
           where l.token_hash = $1 and l.used_at is null and l.expires_at > $2"#,
        &token[..],
        now
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|r| Link {
        role: r.role.and_then(|role| {
            place_of(role, r.municipality, r.office).map(|place| NewRole { role, place, amount_limit: r.amount_limit })
        }),
        kind: r.kind,
        email: r.email,
        account: r.account,
        made_by: r.made_by,
        place_name: r.place_name,
    }))
}

/// How many attempts failed lately, for the brakes on guessing.
pub struct Failures {
    pub for_account: i64,
    pub from_address: i64,
}

/// # Errors
/// When the database cannot be reached.
pub async fn count_failures(
    tx: &mut ReadTx,
    email_hash: &[u8],
    address: &str,
    since: OffsetDateTime,
) -> Result<Failures, StoreError> {
    Ok(sqlx::query_as!(
        Failures,
        r#"select (select count(*) from sign_in_attempt where email_hash = $1 and at > $3 and not succeeded) as "for_account!",
                  (select count(*) from sign_in_attempt where address = $2 and at > $3 and not succeeded) as "from_address!""#,
        email_hash,
        address,
        since
    )
    .fetch_one(tx.conn())
    .await?)
}

/// # Errors
/// When the database cannot be reached.
pub async fn record_attempt(
    tx: &mut Tx,
    email_hash: &[u8],
    address: &str,
    succeeded: bool,
    at: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!(
        "insert into sign_in_attempt (at, email_hash, address, succeeded) values ($1, $2, $3, $4)",
        at,
        email_hash,
        address,
        succeeded
    )
    .execute(tx.conn())
    .await?;
    if succeeded {
        // A person who gets in has proved who they are: their earlier slips count no more.
        sqlx::query!("delete from sign_in_attempt where email_hash = $1 and not succeeded", email_hash)
            .execute(tx.conn())
            .await?;
    }
    Ok(())
}
