//! The only writers. One file per aggregate; private rows, `TryFrom` into the domain.
//!
//! - [`ReadTx`]: every page's reads. `REPEATABLE READ READ ONLY`: it cannot write, and a page is one consistent picture.
//! - [`Tx`]: every deed, with its event and the jobs that follow. Never held across argon2, mail or a file.

pub mod application;
pub mod casework;
pub mod decision;
pub mod insight;
pub mod people;
pub mod places;
pub mod programme;
pub mod records;
pub(in crate::store) mod search;

use sqlx::{PgConnection, PgPool, Postgres, Transaction};

/// A transaction that can write. Dropped without [`Tx::commit`], nothing happened.
pub struct Tx(Transaction<'static, Postgres>);

/// A transaction that cannot write.
pub struct ReadTx(Transaction<'static, Postgres>);

impl Tx {
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin(pool: &PgPool) -> Result<Tx, StoreError> {
        Ok(Tx(pool.begin().await?))
    }
    /// # Errors
    /// When the database cannot be reached; then nothing happened.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.0.commit().await?)
    }
    pub fn conn(&mut self) -> &mut PgConnection {
        &mut self.0
    }
}

impl ReadTx {
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin(pool: &PgPool) -> Result<ReadTx, StoreError> {
        Ok(ReadTx(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?))
    }
    /// For lists and reports with choices: each statement is planned for the choices that were made. A plan made for
    /// any choice would read everything, whatever was chosen, and cost many times as much.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin_with_choices(pool: &PgPool) -> Result<ReadTx, StoreError> {
        const BEGIN: &str =
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL plan_cache_mode = force_custom_plan";
        Ok(ReadTx(pool.begin_with(BEGIN).await?))
    }
    pub fn conn(&mut self) -> &mut PgConnection {
        &mut self.0
    }
}

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Not there, or outside the reader's scope: the same answer for both.
    #[error("not found")]
    NotFound,
    /// The database does not answer; the same request may go through later.
    #[error("the database is unavailable")]
    Unavailable(#[source] sqlx::Error),
    /// A row that the domain refuses. Names table, column and id.
    #[error("impossible row: {table}.{column} of {id}")]
    ImpossibleRow { table: &'static str, column: &'static str, id: String },
    #[error("the database refused")]
    Database(#[source] sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(e: sqlx::Error) -> Self {
        match &e {
            sqlx::Error::RowNotFound => StoreError::NotFound,
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::Tls(_)
            | sqlx::Error::WorkerCrashed => StoreError::Unavailable(e),
            // Class 57P is an operator's intervention (shutdown, starting up), 08 a lost connection, 53 out of connections.
            sqlx::Error::Database(d)
                if d.code().is_some_and(|c| c.starts_with("57P") || c.starts_with("08") || c.starts_with("53")) =>
            {
                StoreError::Unavailable(e)
            }
            _ => StoreError::Database(e),
        }
    }
}

impl StoreError {
    /// The name of the constraint that refused, if one did: a named constraint can become a field error.
    #[must_use]
    pub fn constraint(&self) -> Option<&str> {
        match self {
            StoreError::Database(sqlx::Error::Database(d)) => d.constraint(),
            _ => None,
        }
    }
}
