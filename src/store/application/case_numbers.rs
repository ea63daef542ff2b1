//! Case numbers, in stock: without holes, and without anybody waiting for anybody.
//!
//! The lowest number that no other sending holds is taken. When all sendings are through, the numbers taken are the lowest
//! ones: a sending takes a number only while all lower ones are used or held.

use sqlx::PgPool;
use time::OffsetDateTime;

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::values::ids::CaseNumber;
use crate::store::{StoreError, Tx};

/// More than all servers together can have sendings under way at once.
const ENOUGH: i32 = 128;

/// Puts numbers of the year in stock when they run low. Asked before the deed begins, outside any transaction: what is
/// put in is there for everybody at once, and a server that hangs afterwards holds none of it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn stock(pool: &PgPool, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!("select stock_case_numbers($1, $2, false)", oslo_date(now).year(), ENOUGH).execute(pool).await?;
    Ok(())
}

/// The next case number of the year, the sending's own until it commits. Rolled back, it is the next sending's.
///
/// # Errors
/// When the database cannot be reached.
pub(super) async fn take(tx: &mut Tx, year: i32) -> Result<CaseNumber, StoreError> {
    if let Some(case) = take_from_stock(tx, year).await? {
        return Ok(case);
    }
    sqlx::query!("select stock_case_numbers($1, $2, true)", year, ENOUGH).execute(tx.conn()).await?;
    take_from_stock(tx, year).await?.ok_or(StoreError::Unavailable(sqlx::Error::PoolTimedOut))
}

async fn take_from_stock(tx: &mut Tx, year: i32) -> Result<Option<CaseNumber>, StoreError> {
    let number = sqlx::query_scalar!(
        "delete from case_number where year = $1 and number =
            (select number from case_number where year = $1 order by number limit 1 for update skip locked)
         returning number",
        year
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(number.map(|number| CaseNumber { year, number }))
}
