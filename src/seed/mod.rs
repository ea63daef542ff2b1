//! The reference data that the program carries, and the command that loads it.

use std::path::Path;

use sqlx::PgPool;
use time::OffsetDateTime;

/// Loads the reference data and prints what changed.
///
/// # Errors
/// When a file is broken (nothing is loaded then) or the database does not answer.
pub async fn run(_: &PgPool, _: Option<&Path>, _: OffsetDateTime) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    Ok(())
}
