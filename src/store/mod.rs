//! The only writers. One file per aggregate; private rows, `TryFrom` into the domain.
//!
//! - [`ReadTx`]: every page's reads. `REPEATABLE READ READ ONLY`: it cannot write, and a page is one consistent picture.
//! - [`Tx`]: every deed, with its event and the jobs that follow. Never held across argon2, mail or a file.
//!
//! Locks are taken in one order, so that no two deeds wait for each other: `period` (distributions), `call`, `municipality`
//! (the table, when the map changes), `application`, `role_assignment` by id, `office_frame` by office and year, then what
//! belongs to the application, its guidance and `guidance_counter`, and last `case_number`, which nobody waits for.
//! `commitment` and `office_frame` are guarded by triggers too, whoever writes them.

pub mod application;
pub mod casework;
pub mod clocks;
pub mod decision;
pub mod insight;
pub mod limits;
pub mod people;
pub mod places;
pub mod programme;
pub mod records;
pub mod search;

use limits::SET_LONG;
use sqlx::{AssertSqlSafe, PgConnection, PgPool, Postgres, Transaction};

/// The schema, applied in turn at start-up. Forward only.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!();

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
    /// For what nobody sits and waits for: reference data, daily tasks.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin_long(pool: &PgPool) -> Result<Tx, StoreError> {
        Ok(Tx(pool.begin_with(AssertSqlSafe(format!("BEGIN; {SET_LONG}; SET LOCAL plan_cache_mode = auto"))).await?))
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
    /// For files that are read row by row, as fast as somebody takes them.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin_download(pool: &PgPool) -> Result<ReadTx, StoreError> {
        let mut read = ReadTx::begin_with_choices(pool).await?;
        sqlx::raw_sql(SET_LONG).execute(read.conn()).await?;
        Ok(read)
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
            sqlx::Error::Database(d) if d.code().is_some_and(|code| passes(&code)) => StoreError::Unavailable(e),
            _ => StoreError::Database(e),
        }
    }
}

/// What the same request may well not meet again. Nothing was written: each of these ends its transaction.
fn passes(code: &str) -> bool {
    // Classes: 57P is an operator's intervention (shutdown, starting up), 08 a lost connection, 53 out of connections.
    ["57P", "08", "53"].iter().any(|class| code.starts_with(class))
        || [
            "55P03", // a lock was not to be had in time
            "57014", // the statement took too long
            "25P03", // the transaction was left alone for too long
            "40001", "40P01", // two deeds in each other's way
        ]
        .contains(&code)
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
