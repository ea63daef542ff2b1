//! Whether the database is there and as the program needs it, and how what follows the deeds is coming along.

use sqlx::{PgConnection, PgPool};
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

/// Migrations of this program that the database lacks.
///
/// # Errors
/// When the database cannot be reached, or has never met the program.
pub async fn missing_migrations(conn: &mut PgConnection) -> Result<Vec<i64>, StoreError> {
    // Not checked when built: the table belongs to sqlx, not to the schema.
    let done: Vec<i64> =
        sqlx::query_scalar("select version from _sqlx_migrations where success").fetch_all(conn).await?;
    Ok(MIGRATOR.iter().map(|m| m.version).filter(|version| !done.contains(version)).collect())
}

/// # Errors
/// When the database cannot be reached.
pub async fn look(pool: &PgPool, now: OffsetDateTime) -> Result<Readiness, StoreError> {
    let mut conn = pool.acquire().await?;
    let missing_migrations = missing_migrations(&mut conn).await?;
    let pulse = match missing_migrations.is_empty() {
        true => Some(jobs::pulse(&mut conn, now).await?),
        false => None,
    };
    Ok(Readiness { missing_migrations, pulse })
}
