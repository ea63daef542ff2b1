//! Which reference data, of those that programs carry, the database has met.

use time::OffsetDateTime;

use crate::store::{StoreError, Tx};

/// Remembers the data a program carries. False when they were the last ones already.
///
/// # Errors
/// When the database cannot be reached.
pub async fn meet(tx: &mut Tx, sha256: &[u8; 32], now: OffsetDateTime) -> Result<bool, StoreError> {
    let new = sqlx::query!(
        "insert into embedded_data_met (sha256, met_at) values ($1, $2)
         on conflict (one) do update set sha256 = excluded.sha256, met_at = excluded.met_at
         where embedded_data_met.sha256 <> excluded.sha256",
        &sha256[..],
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(new.rows_affected() == 1)
}
