//! Which reference data, of those that programs carry and operators load, the database has met.

use std::collections::BTreeMap;

use time::OffsetDateTime;

use crate::store::{StoreError, Tx};

/// A file as it was last loaded.
#[derive(Debug, Clone)]
pub struct Loaded {
    pub content: String,
    /// Of the file of this name that the newest program carried.
    pub carried_sha256: [u8; 32],
}

/// What the database has met.
#[derive(Debug, Clone, Default)]
pub struct Met {
    /// The highest edition; 0 when it has met none that has a number.
    pub edition: i32,
    /// Of all files together, as they were last carried; there were no editions once.
    pub all_sha256: Vec<u8>,
    pub files: BTreeMap<String, Loaded>,
}

/// Two starts at once: the second waits until the first has loaded, and finds what it has met.
///
/// # Errors
/// When the database cannot be reached or a row is impossible.
pub async fn lock(tx: &mut Tx) -> Result<Met, StoreError> {
    sqlx::query!("lock table embedded_data_met in exclusive mode").execute(tx.conn()).await?;
    let met = sqlx::query!("select edition, sha256 from embedded_data_met").fetch_optional(tx.conn()).await?;
    let rows = sqlx::query!("select name, content, carried_sha256 from reference_file").fetch_all(tx.conn()).await?;
    let mut files = BTreeMap::new();
    for row in rows {
        let carried_sha256 = row.carried_sha256.try_into().map_err(|_| StoreError::ImpossibleRow {
            table: "reference_file",
            column: "carried_sha256",
            id: row.name.clone(),
        })?;
        files.insert(row.name, Loaded { content: row.content, carried_sha256 });
    }
    let (edition, all_sha256) = met.map_or_else(Default::default, |m| (m.edition, m.sha256));
    Ok(Met { edition, all_sha256, files })
}

/// Remembers what has been loaded.
///
/// # Errors
/// When the database cannot be reached.
pub async fn remember(tx: &mut Tx, met: &Met, now: OffsetDateTime) -> Result<(), StoreError> {
    sqlx::query!(
        "insert into embedded_data_met (edition, sha256, met_at) values ($1, $2, $3)
         on conflict (one) do update set edition = excluded.edition, sha256 = excluded.sha256, met_at = excluded.met_at",
        met.edition,
        &met.all_sha256,
        now
    )
    .execute(tx.conn())
    .await?;
    let names: Vec<String> = met.files.keys().cloned().collect();
    let contents: Vec<String> = met.files.values().map(|f| f.content.clone()).collect();
    let hashes: Vec<Vec<u8>> = met.files.values().map(|f| f.carried_sha256.to_vec()).collect();
    sqlx::query!(
        "insert into reference_file (name, content, carried_sha256, loaded_at)
         select f.name, f.content, f.sha256, $4 from unnest($1::text[], $2::text[], $3::bytea[]) as f (name, content, sha256)
         on conflict (name) do update set content = excluded.content, carried_sha256 = excluded.carried_sha256, loaded_at = excluded.loaded_at
         where reference_file.content <> excluded.content or reference_file.carried_sha256 <> excluded.carried_sha256",
        &names,
        &contents,
        &hashes,
        now
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
