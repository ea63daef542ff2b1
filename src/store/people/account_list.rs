//! Accounts as the system administrator sees them.

use time::OffsetDateTime;

use crate::domain::people::actor::{Place, Role, SystemActor};
use crate::domain::values::ids::{AccountId, MunicipalityId, OfficeId, RoleAssignmentId};
use crate::domain::values::money::Kroner;
use crate::store::people::places::place_of;
use crate::store::search;
use crate::store::{ReadTx, StoreError};

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
pub async fn list(
    tx: &mut ReadTx,
    _by: &SystemActor,
    search: &str,
    limit: i64,
    offset: i64,
) -> Result<(Vec<ListedAccount>, i64), StoreError> {
    let words = search::words(tx.conn(), search).await?;
    let rows = sqlx::query!(
        r#"select a.id as "account: AccountId", a.email, a.name, a.created_at, a.closed_at, count(*) over () as "total!"
           from account a
           where a.searched || ' ' || coalesce(
                     (select string_agg(coalesce(m.searched, o.searched), ' ')
                      from role_assignment r left join municipality m on m.orgnr = r.municipality
                      left join statsforvalter o on o.orgnr = r.office
                      where r.account = a.id and r.removed_at is null), '') like all($1)
           order by a.name collate "nb-x-icu", a.email limit $2 offset $3"#,
        &words,
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
pub async fn load(tx: &mut ReadTx, _by: &SystemActor, account: AccountId) -> Result<ListedAccount, StoreError> {
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
           where r.removed_at is null and r.account = any($1) order by coalesce(m.name_no, o.name, '') collate "nb-x-icu", r.role"#,
        &ids
    )
    .fetch_all(tx.conn())
    .await?;
    for r in rows {
        let place = place_of("role_assignment", r.id, r.role, r.municipality, r.office)?;
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
