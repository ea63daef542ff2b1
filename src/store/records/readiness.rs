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
    /// The same of files that wait for the scanner.
    pub files: Option<WaitingFiles>,
}

/// Files that are handed to nobody before the scanner has seen them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitingFiles {
    pub since: OffsetDateTime,
    pub count: i64,
}

/// None when none waits.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_waiting_files(conn: &mut PgConnection) -> Result<Option<WaitingFiles>, StoreError> {
    let r = sqlx::query!(
        r#"select min(added_at) as since, count(*) as "count!" from attachment where state = 'checking' and removed_at is null"#
    )
    .fetch_one(conn)
    .await?;
    Ok(r.since.map(|since| WaitingFiles { since, count: r.count }))
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
    let (pulse, files) = match missing_migrations.is_empty() {
        true => (Some(jobs::pulse(&mut conn, now).await?), find_waiting_files(&mut conn).await?),
        false => (None, None),
    };
    Ok(Readiness { missing_migrations, pulse, files })
}
