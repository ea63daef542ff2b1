//! `praksisnaer bench`: what every heavy page costs with 10 000 applications, held against the database's own floor.
//!
//! The application runs in this process and is called without a network; PostgreSQL is an own cluster with its normal
//! safety (fsync on), on a socket. Statements are counted in the server's log, replayed with pgbench as prepared
//! statements, and timed with one client. `bin/bench` is the way to run it.

mod browser;
mod floor;
mod pages;
mod report;
mod statements;

use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Instant;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, PgPool};
use time::OffsetDateTime;

use crate::config::Config;
use crate::local_postgres::{LocalPostgres, LocalPostgresError};
use crate::state::{AppState, Clock};
use crate::store::limits;
use crate::store::limits::Limits;
use crate::{MIGRATOR, demo, seed};
use browser::Browser;
use pages::Page;
use report::Measured;
use statements::ServerLog;

/// Requests that are timed, and those before them that are not.
const TIMED: usize = 250;
const WARM_UP: usize = 30;
const FEW: usize = 100;

#[derive(Debug, thiserror::Error)]
pub enum BenchError {
    #[error(transparent)]
    Postgres(#[from] LocalPostgresError),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    #[error(transparent)]
    Migrate(#[from] sqlx::migrate::MigrateError),
    #[error(transparent)]
    Seed(#[from] seed::SeedError),
    #[error(transparent)]
    Demo(#[from] demo::Failed),
    #[error(transparent)]
    Store(#[from] crate::store::StoreError),
    #[error("{0}: {1}")]
    Io(String, std::io::Error),
    #[error("{0}")]
    Other(String),
}

fn other(what: impl ToString) -> BenchError {
    BenchError::Other(what.to_string())
}

/// Runs the benchmark. True when every target is met.
///
/// # Errors
/// When it cannot be run to its end.
pub async fn run(config: &Config, applications: usize) -> Result<bool, BenchError> {
    let started = Instant::now();
    let directory = config.data_dir.join("postgres");
    let in_directory = directory.clone();
    let server = tokio::task::spawn_blocking(move || LocalPostgres::start(&in_directory)).await.map_err(other)??;
    let outcome = measure(config, &server, &directory, applications).await;
    tokio::task::spawn_blocking(move || server.stop()).await.map_err(other)??;
    println!("The whole benchmark took {} s.", started.elapsed().as_secs());
    outcome
}

async fn measure(
    config: &Config,
    server: &LocalPostgres,
    directory: &Path,
    applications: usize,
) -> Result<bool, BenchError> {
    let admin = PgPoolOptions::new().max_connections(2).connect(server.database_url()).await?;
    let version: String = sqlx::query_scalar("show server_version").fetch_one(&admin).await?;
    println!(
        "PostgreSQL {version}, own cluster on a socket, default settings (fsync on). Application in this process, one client."
    );
    for statement in ["alter system set log_line_prefix = '@@%p '", "alter system set log_statement = 'none'"] {
        sqlx::raw_sql(statement).execute(&admin).await?;
    }
    let log = ServerLog::new(admin.clone(), directory.join("log"));
    log.reload().await?;

    let few = fill(config, server, &admin, "bench_few", FEW).await?;
    let mut few_counts = Vec::new();
    for page in pages::all(&few).await? {
        if page.is_there(&few).await? {
            few_counts.push((page.name, log.record(&few, &page).await?.len()));
        }
    }
    few.state.pool.close().await;

    let many = fill(config, server, &admin, "bench_many", applications).await?;
    sqlx::raw_sql("vacuum analyze").execute(&many.state.pool).await?;
    sqlx::raw_sql("checkpoint").execute(&admin).await?;
    let (mut all, mut missing) = (Vec::new(), Vec::new());
    for page in pages::all(&many).await? {
        if !page.is_there(&many).await? {
            missing.push(page.name);
            continue;
        }
        let few = few_counts.iter().find(|(name, _)| *name == page.name).map(|(_, count)| *count);
        all.push(one(server, &log, &many, page, few).await?);
    }
    let first_view = browser::first_view(&many).await?;
    many.state.pool.close().await;
    admin.close().await;
    Ok(report::print(&all, &missing, &first_view, applications, FEW))
}

/// The application with a database of its own.
pub(crate) struct Filled {
    pub(crate) state: AppState,
    pub(crate) browser: Browser,
    pub(crate) url: String,
}

async fn fill(
    config: &Config,
    server: &LocalPostgres,
    admin: &PgPool,
    name: &str,
    applications: usize,
) -> Result<Filled, BenchError> {
    let started = Instant::now();
    sqlx::raw_sql(AssertSqlSafe(format!("create database {name} template template0 encoding 'UTF8'")))
        .execute(admin)
        .await?;
    let (before, after) = server.database_url().split_once('?').ok_or_else(|| other("an address without options"))?;
    let (host, _) = before.rsplit_once('/').ok_or_else(|| other("an address without a database"))?;
    let url = format!("{host}/{name}?{after}");
    let to = limits::limited(PgConnectOptions::from_str(&url)?, &Limits::PAGES);
    let pool = limits::pool(config.database_connections).connect_with(to).await?;
    MIGRATOR.run(&pool).await?;
    let now: OffsetDateTime = Clock::System.now();
    let files = seed::read(&seed::Files::embedded()).map_err(seed::SeedError::Refused)?;
    let mut tx = crate::store::Tx::begin(&pool).await?;
    seed::write(&mut tx, &files, now).await?;
    tx.commit().await?;
    let made = demo::fill(&pool, now, applications).await?;
    println!("Filled {name} with {made} applications through the store in {:.1} s.", started.elapsed().as_secs_f64());
    let config =
        Config { public_url: "http://127.0.0.1:8080".to_owned(), client_address_header: None, ..config.clone() };
    let state = AppState { pool, clock: Clock::System, config: Arc::new(config) };
    let browser = Browser::new(&state);
    Ok(Filled { state, browser, url })
}

async fn one(
    server: &LocalPostgres,
    log: &ServerLog,
    filled: &Filled,
    mut page: Page,
    few: Option<usize>,
) -> Result<Measured, BenchError> {
    let recorded = log.record(filled, &page).await?;
    let plain = page.request(filled, false).await?;
    let mut times = Vec::new();
    let mut compressed = 0;
    for i in 0..WARM_UP + TIMED {
        page.round = i + 1;
        let answer = page.request(filled, true).await?;
        compressed = answer.bytes;
        if i >= WARM_UP {
            times.push(answer.took);
        }
    }
    times.sort();
    let floor = floor::replay(server, filled, &recorded).await?;
    let counted = recorded.iter().filter(|s| !s.is_transaction()).count();
    Ok(Measured {
        page: page.name,
        limit: page.html_limit,
        statements: counted,
        transactions: recorded.len() - counted,
        statements_few: few,
        times,
        floor,
        plain: plain.bytes,
        compressed,
    })
}
