//! `praksisnaer bench`: what every heavy page costs with 1 000, 10 000 and 100 000 applications: time,
//! processor time of program and database, and rows touched, held against the database's own floor.
//!
//! The application runs in this process and is called without a network; PostgreSQL is an own cluster with its normal
//! safety (fsync on), on a socket. Statements are counted in the server's log, replayed with pgbench as prepared
//! statements, and timed with one client. `bin/bench` is the way to run it.

pub mod alike;
mod browser;
mod cpu;
mod deadline;
mod documents;
mod floor;
mod pages;
mod report;
mod rows;
mod statements;

use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Instant;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, PgPool};
use time::OffsetDateTime;

use crate::config::Config;
use crate::files::Files;
use crate::local_postgres::{LocalPostgres, LocalPostgresError};
use crate::state::{AppState, Clock};
use crate::store::limits;
use crate::store::limits::Limits;
use crate::store::records::multiply;
use crate::{MIGRATOR, demo, seed};
use browser::Browser;
use cpu::Used;
use pages::Page;
use report::{Measured, Size};
use statements::ServerLog;

/// Requests that are timed, and those before them that are not.
const TIMED: usize = 250;
const WARM_UP: usize = 30;
/// So many are made through the store; more are copies of them.
pub const SMALLEST: usize = 1_000;
/// The first size the deadline hour is run at: there are drafts enough for every municipality to write in one and send another.
const HOUR_AT: usize = 100_000;

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
    #[error(transparent)]
    Multiply(#[from] multiply::MultiplyError),
    #[error("{0}: {1}")]
    Io(String, std::io::Error),
    #[error("{0}")]
    Other(String),
}

fn other(what: impl ToString) -> BenchError {
    BenchError::Other(what.to_string())
}

/// Runs the benchmark at each size, the smallest first. True when every target is met.
///
/// # Errors
/// When it cannot be run to its end.
pub async fn run(config: &Config, sizes: &[usize]) -> Result<bool, BenchError> {
    let started = Instant::now();
    let directory = config.data_dir.join("postgres");
    let in_directory = directory.clone();
    let server = tokio::task::spawn_blocking(move || LocalPostgres::start(&in_directory)).await.map_err(other)??;
    let outcome = measure(config, &server, &directory, sizes).await;
    tokio::task::spawn_blocking(move || server.stop()).await.map_err(other)??;
    println!("The whole benchmark took {} s.", started.elapsed().as_secs());
    outcome
}

async fn measure(
    config: &Config,
    server: &LocalPostgres,
    directory: &Path,
    sizes: &[usize],
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

    // Made once, and copied for every size: by the store, as real use makes them.
    fill(config, server, &admin).await?;
    let (mut all, mut first_view, mut hour, mut made) = (Vec::new(), Vec::new(), None, None);
    for &size in sizes {
        let filled = grown(config, server, &admin, size).await?;
        sqlx::raw_sql("checkpoint").execute(&admin).await?;
        let (mut measured, mut missing) = (Vec::new(), Vec::new());
        for page in pages::all(&filled).await? {
            if page.is_there(&filled).await? {
                measured.push(one(server, &log, &filled, page).await?);
            } else {
                missing.push(page.name);
            }
        }
        first_view = browser::first_view(&filled).await?;
        if made.is_none() {
            made = Some(documents::run(&filled).await?);
        }
        if hour.is_none() && size >= HOUR_AT {
            let filled = Arc::new(filled);
            hour = Some(deadline::run(filled.clone()).await?);
            filled.state.pool.close().await;
        } else {
            filled.state.pool.close().await;
        }
        all.push(Size { applications: size, pages: measured, missing });
    }
    let alike = alike_in_own(config, server, &admin).await?;
    admin.close().await;
    Ok(report::print(&all, &first_view, made.as_ref(), (hour.as_ref(), &alike)))
}

/// The application with a database of its own.
pub(crate) struct Filled {
    pub(crate) state: AppState,
    pub(crate) browser: Browser,
    pub(crate) url: String,
}

/// The name of the database every size is copied from.
const FIRST: &str = "bench_first";

fn url_of(server: &LocalPostgres, name: &str) -> Result<String, BenchError> {
    let (before, after) = server.database_url().split_once('?').ok_or_else(|| other("an address without options"))?;
    let (host, _) = before.rsplit_once('/').ok_or_else(|| other("an address without a database"))?;
    Ok(format!("{host}/{name}?{after}"))
}

/// In a data folder of an earlier run its databases are measured again.
async fn is_there(admin: &PgPool, name: &str) -> Result<bool, BenchError> {
    let found: bool = sqlx::query_scalar("select exists (select from pg_database where datname = $1)")
        .bind(name)
        .fetch_one(admin)
        .await?;
    Ok(found)
}

async fn fill(config: &Config, server: &LocalPostgres, admin: &PgPool) -> Result<(), BenchError> {
    let started = Instant::now();
    if is_there(admin, FIRST).await? {
        return Ok(());
    }
    let made = format!("create database {FIRST} template template0 encoding 'UTF8'");
    sqlx::raw_sql(AssertSqlSafe(made)).execute(admin).await?;
    let pool =
        PgPoolOptions::new().max_connections(config.database_connections).connect(&url_of(server, FIRST)?).await?;
    MIGRATOR.run(&pool).await?;
    let now: OffsetDateTime = Clock::System.now();
    let files = seed::read(&seed::Files::embedded()).map_err(seed::SeedError::Refused)?;
    let mut tx = crate::store::Tx::begin(&pool).await?;
    seed::write(&mut tx, &files, now).await?;
    tx.commit().await?;
    let made = demo::fill(&pool, now, SMALLEST).await?;
    pool.close().await;
    println!("{made} applications made through the store in {:.1} s.", started.elapsed().as_secs_f64());
    Ok(())
}

/// The first database, grown by copies.
async fn grown(config: &Config, server: &LocalPostgres, admin: &PgPool, size: usize) -> Result<Filled, BenchError> {
    let started = Instant::now();
    let name = format!("bench_{size}");
    let url = url_of(server, &name)?;
    let kept = is_there(admin, &name).await?;
    if !kept {
        sqlx::raw_sql(AssertSqlSafe(format!("create database {name} template {FIRST}"))).execute(admin).await?;
    }
    let filling = PgPoolOptions::new().max_connections(2).connect(&url).await?;
    MIGRATOR.run(&filling).await?;
    if !kept {
        let copies = i32::try_from(size / SMALLEST).map_err(other)?.max(1) - 1;
        multiply::by(&filling, copies).await?;
    }
    sqlx::raw_sql("vacuum analyze").execute(&filling).await?;
    let there: i64 = sqlx::query_scalar("select count(*) from application").fetch_one(&filling).await?;
    filling.close().await;
    let to = limits::limited(PgConnectOptions::from_str(&url)?, &Limits::PAGES);
    let pool = limits::pool(config.database_connections).connect_with(to).await?;
    println!("{there} applications, copied and checked in {:.1} s.", started.elapsed().as_secs_f64());
    let config =
        Config { public_url: "http://127.0.0.1:8080".to_owned(), client_address_header: None, ..config.clone() };
    let state = AppState { pool, clock: Clock::System, config: Arc::new(config), files: Files::in_memory() };
    let browser = Browser::new(&state);
    Ok(Filled { state, browser, url })
}

/// The search for like projects, in a database of its own.
async fn alike_in_own(config: &Config, server: &LocalPostgres, admin: &PgPool) -> Result<alike::Alike, BenchError> {
    const NAME: &str = "bench_alike";
    // Measured anew in a data folder of an earlier run: the corpus is made once.
    sqlx::raw_sql(AssertSqlSafe(format!("drop database if exists {NAME}"))).execute(admin).await?;
    sqlx::raw_sql(AssertSqlSafe(format!("create database {NAME} template {FIRST}"))).execute(admin).await?;
    let pool =
        PgPoolOptions::new().max_connections(config.database_connections).connect(&url_of(server, NAME)?).await?;
    MIGRATOR.run(&pool).await?;
    let measured = alike::run(&pool).await;
    pool.close().await;
    measured
}

async fn one(server: &LocalPostgres, log: &ServerLog, filled: &Filled, mut page: Page) -> Result<Measured, BenchError> {
    let recorded = log.record(filled, &page).await?;
    let plain = page.request(filled, false).await?;
    let mut times = Vec::new();
    let mut compressed = 0;
    let mut before = Used::now(filled).await?;
    for i in 0..WARM_UP + TIMED {
        page.round = i + 1;
        if i == WARM_UP {
            before = Used::now(filled).await?;
        }
        let answer = page.request(filled, true).await?;
        compressed = answer.bytes;
        if i >= WARM_UP {
            times.push(answer.took);
        }
    }
    let (program, database) = Used::now(filled).await?.since(before, TIMED);
    times.sort();
    let floor = floor::replay(server, filled, &recorded).await?;
    let touched = rows::touched(filled, &recorded).await?;
    let counted = recorded.iter().filter(|s| !s.is_transaction()).count();
    Ok(Measured {
        page: page.name,
        limit: page.html_limit,
        most_cpu: page.most_cpu,
        statements: counted,
        transactions: recorded.len() - counted,
        times,
        floor,
        program,
        database,
        touched,
        plain: plain.bytes,
        compressed,
    })
}
