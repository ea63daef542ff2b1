//! Addresses that were stored before there was one form of each (`domain::values::email`).

use sqlx::PgPool;

use crate::domain::values::email;
use crate::domain::values::ids::AccountId;
use crate::store::{StoreError, Tx};

/// Gives each account the one form of its address, and each link that is not used its account's. Done at every start and
/// soon over: only addresses with other letters than ASCII are looked at. Where the same person has an account under both
/// forms, the older form stands and is told: an administrator closes the one that nobody uses.
///
/// # Errors
/// When the database cannot be reached.
pub async fn give(pool: &PgPool) -> Result<(), StoreError> {
    let mut tx = Tx::begin_long(pool).await?;
    let accounts = sqlx::query!(
        r#"select id as "id: AccountId", email from account where email ~ '[^[:ascii:]]' order by id for update"#
    )
    .fetch_all(tx.conn())
    .await?;
    for account in accounts {
        let one = email::one_form(&account.email);
        let changed = sqlx::query!(
            "update account set email = $2 where id = $1 and not exists (select from account where email = $2)",
            account.id.0,
            one
        )
        .execute(tx.conn())
        .await?;
        if changed.rows_affected() == 0 && one != account.email {
            tracing::warn!(account = %account.id.0, "an account has the same address as another one, written in another way");
        }
    }
    let links = sqlx::query!("select distinct address from personal_link where is_open and address ~ '[^[:ascii:]]'")
        .fetch_all(tx.conn())
        .await?;
    for link in links {
        sqlx::query!(
            "update personal_link set address = $2 where address = $1 and is_open",
            link.address,
            email::one_form(&link.address)
        )
        .execute(tx.conn())
        .await?;
    }
    tx.commit().await
}
