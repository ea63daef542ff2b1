//! Whether the database is there and as the program needs it, and how what follows the deeds is coming along.

use sqlx::PgPool;
use time::OffsetDateTime;

use crate::store::records::jobs;
use crate::store::records::jobs::Pulse;
use crate::store::{MIGRATOR, StoreError};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readiness {
    /// Migrations of this program that the database lacks. A database that is ahead of the program is none of its business.
    pub missing_migrations: Vec<i64>,
    /// Not asked of a schema that is not whole: it may lack what the answer lies in.
    pub pulse: Option<Pulse>,
}

/// # Errors
/// When the database cannot be reached.
pub async fn look(pool: &PgPool, now: OffsetDateTime) -> Result<Readiness, StoreError> {
    let mut conn = pool.acquire().await?;
    // Not checked when built: the table belongs to sqlx, not to the schema.
    let done: Vec<i64> =
        sqlx::query_scalar("select version from _sqlx_migrations where success").fetch_all(&mut *conn).await?;
    let missing_migrations: Vec<i64> =
        MIGRATOR.iter().map(|m| m.version).filter(|version| !done.contains(version)).collect();
    let pulse = match missing_migrations.is_empty() {
        true => Some(jobs::pulse(&mut conn, now).await?),
        false => None,
    };
    Ok(Readiness { missing_migrations, pulse })
}
