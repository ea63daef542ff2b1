//! Running the application: database, schema, reference data, then pages until somebody says stop.

pub mod connections;

use std::net::SocketAddr;
use std::str::FromStr;
use std::sync::Arc;

use sqlx::postgres::PgConnectOptions;
use sqlx::{Connection, PgConnection, PgPool};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::MIGRATOR;
use crate::config::Config;
use crate::files::{Files, FilesError};
use crate::jobs::Worker;
use crate::local_postgres::{LocalPostgres, LocalPostgresError};
use crate::mail::Mailer;
use crate::state::{AppState, Clock};
use crate::store::StoreError;
use crate::store::clocks::demo_clock;
use crate::store::limits;
use crate::store::limits::Limits;
use crate::store::records::grants;
use crate::store::records::grants::GrantError;
use crate::store::records::readiness;

#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    LocalPostgres(#[from] LocalPostgresError),
    #[error("the database does not answer: {0}")]
    Database(#[from] sqlx::Error),
    #[error("the schema could not be brought up to date: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    #[error("cannot listen on {0}: {1}")]
    Listen(SocketAddr, std::io::Error),
    #[error("mail cannot be sent: {0}")]
    Mail(#[from] crate::mail::MailError),
    #[error(
        "people come by https (PUBLIC_URL), and mail would only be written to files. Set SMTP_URL to a mail server, such as smtps://user:password@mail.example"
    )]
    NoMailServer,
    #[error(
        "anybody can sign in to the demo accounts, and {0} can be reached from other machines. Listen on 127.0.0.1 (BIND), or say twice that it is meant: DEMO=true and DEMO_ON_NETWORK=true"
    )]
    DemoOnNetwork(SocketAddr),
    #[error(
        "only a demonstration has a day of its own (MOVABLE_CLOCK), and this database holds other data than the demo's"
    )]
    ClockOfRealData,
    #[error(
        "the schema is older than the program, and this role may not change it. Run `praksisnaer migrate --grant-to ROLE` as the schema's owner (missing: {0:?})"
    )]
    MayNotMigrate(Vec<i64>),
    #[error(transparent)]
    Files(#[from] FilesError),
    #[error(transparent)]
    Grant(#[from] GrantError),
    #[error("{0}")]
    Data(String),
}

impl From<StoreError> for StartError {
    fn from(e: StoreError) -> Self {
        StartError::Data(e.to_string())
    }
}

/// A database: the configured one, or an own one that stops with us.
pub struct Database {
    pub pool: PgPool,
    local: Option<LocalPostgres>,
}

impl Database {
    /// Connects; starts an own PostgreSQL first when none is configured.
    ///
    /// # Errors
    /// When PostgreSQL is not installed, does not start or does not answer.
    pub async fn open(config: &Config) -> Result<Database, StartError> {
        let (url, local) = match &config.database_url {
            Some(url) => (url.expose().to_owned(), None),
            None => {
                println!("Starter databasen i {} …", config.data_dir.display());
                let dir = config.data_dir.join("postgres");
                let local = tokio::task::spawn_blocking(move || LocalPostgres::start(&dir))
                    .await
                    .map_err(|e| StartError::Data(e.to_string()))??;
                (local.database_url().to_owned(), Some(local))
            }
        };
        let to = PgConnectOptions::from_str(&url)?;
        let pool = limits::pool(config.database_connections).connect_with(limits::limited(to, &Limits::PAGES)).await?;
        Ok(Database { pool, local })
    }

    /// Brings the schema up to date, on a connection of its own: a migration may take long, and whoever starts at the
    /// same time waits for it. A role that may not change the schema finds it up to date, or stops.
    ///
    /// # Errors
    /// When a migration is refused; [`StartError::MayNotMigrate`].
    pub async fn migrate(&self) -> Result<(), StartError> {
        let mut connection = PgConnection::connect_with(&self.pool.connect_options()).await?;
        if !grants::may_migrate(&mut connection).await? {
            let missing = readiness::missing_migrations(&mut connection).await?;
            return if missing.is_empty() { Ok(()) } else { Err(StartError::MayNotMigrate(missing)) };
        }
        for unlimited in ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"] {
            sqlx::query("select set_config($1, '0', false)").bind(unlimited).execute(&mut connection).await?;
        }
        MIGRATOR.run(&mut connection).await?;
        Ok(connection.close().await?)
    }

    /// Lets a role run the program.
    ///
    /// # Errors
    /// When there is no such role, or the database refuses.
    pub async fn grant_to(&self, role: &str) -> Result<(), StartError> {
        Ok(grants::give(&mut *self.pool.acquire().await?, role).await?)
    }

    /// Tells what is probably wrong, though the program can start.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn tell_doubts(&self, config: &Config) -> Result<(), StartError> {
        for doubt in config.doubts() {
            tracing::warn!("{doubt}");
        }
        if config.secure_cookies() && grants::is_superuser(&mut *self.pool.acquire().await?).await? {
            tracing::warn!(
                "the database is used as a superuser: whoever found a hole in the program would own the whole server. \
                 Run as a role that was given its rights by `praksisnaer migrate --grant-to ROLE`"
            );
        }
        Ok(())
    }

    #[must_use]
    pub fn is_local(&self) -> bool {
        self.local.is_some()
    }

    /// The clock to work by: the system's, or, told so over demo data, one the system administrator sets, kept in step with
    /// what other servers and workers are told.
    ///
    /// # Errors
    /// When the data are not the demo's or the database does not answer.
    pub async fn clock(&self, config: &Config) -> Result<Clock, StartError> {
        if !config.movable_clock {
            return Ok(Clock::System);
        }
        if !crate::demo::is_there(&self.pool).await? {
            return Err(StartError::ClockOfRealData);
        }
        let ahead = demo_clock::find(&self.pool).await.map_err(|e| StartError::Data(e.to_string()))?;
        let clock = Clock::movable(ahead);
        let (kept, pool) = (clock.clone(), self.pool.clone());
        tokio::spawn(async move {
            while !pool.is_closed() {
                tokio::time::sleep(CLOCK_IS_ASKED).await;
                if let Ok(ahead) = demo_clock::find(&pool).await {
                    kept.move_to(ahead);
                }
            }
        });
        Ok(clock)
    }

    /// Stops the own database cleanly; leaves a configured one alone.
    ///
    /// # Errors
    /// When it does not stop.
    pub async fn close(self) -> Result<(), StartError> {
        self.pool.close().await;
        if let Some(local) = self.local {
            tokio::task::spawn_blocking(move || local.stop()).await.map_err(|e| StartError::Data(e.to_string()))??;
        }
        Ok(())
    }
}

/// How often a clock that can be set is compared with what others have been told.
const CLOCK_IS_ASKED: std::time::Duration = std::time::Duration::from_secs(2);

/// How long requests in flight may take once somebody has asked us to stop.
const LAST_REQUESTS: std::time::Duration = std::time::Duration::from_secs(10);

/// Serves until Ctrl-C or SIGTERM; requests and jobs in flight are finished. With a mailer, what follows a deed is done
/// here; without, by a worker of its own.
///
/// # Errors
/// When the port is taken.
pub async fn serve(config: Config, database: &Database, mailer: Option<Mailer>) -> Result<(), StartError> {
    crate::web::assets::warm();
    database.tell_doubts(&config).await?;
    let bind = config.bind;
    let public = config.public_url.clone();
    let clock = database.clock(&config).await?;
    let files = Files::of(&config)?;
    let state =
        AppState { pool: database.pool.clone(), clock: clock.clone(), config: Arc::new(config), files: files.clone() };
    let listener = TcpListener::bind(bind).await.map_err(|e| StartError::Listen(bind, e))?;
    let bind = listener.local_addr().map_err(|e| StartError::Listen(bind, e))?;
    let (tell, told) = watch::channel(false);
    let asked = || {
        let mut told = told.clone();
        async move {
            let _ = told.wait_for(|asked| *asked).await;
        }
    };
    let worker =
        mailer.map(|mailer| tokio::spawn(Worker::new(database.pool.clone(), clock, mailer, files).run(asked())));
    println!("Praksisnært program svarer på {public} (lytter på {bind}). Stopp med Ctrl-C.");
    let app = crate::app::build_app(state);
    let listening = tokio::spawn(async move {
        stop_asked().await;
        let _ = tell.send(true);
    });
    // A connection on which a browser sends half a request, or takes half an answer, must not hold us up for long.
    tokio::select! {
        () = connections::serve(listener, app, connections::Limits::default(), asked()) => {}
        () = async { asked().await; tokio::time::sleep(LAST_REQUESTS).await } => {}
    }
    listening.abort();
    if let Some(worker) = worker {
        let _ = worker.await;
    }
    Ok(())
}

/// Whether the server that listens on this machine is ready: what a container's health check asks, in an image that has
/// no other program.
pub async fn is_ready(bind: SocketAddr) -> bool {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let here = if bind.is_ipv4() {
        SocketAddr::from(([127, 0, 0, 1], bind.port()))
    } else {
        SocketAddr::new(std::net::Ipv6Addr::LOCALHOST.into(), bind.port())
    };
    let asking = async {
        let mut stream = tokio::net::TcpStream::connect(here).await?;
        stream.write_all(b"GET /klar HTTP/1.0\r\nhost: localhost\r\n\r\n").await?;
        let mut answer = String::new();
        stream.take(200).read_to_string(&mut answer).await?;
        Ok::<_, std::io::Error>(answer.split(' ').nth(1) == Some("200"))
    };
    matches!(tokio::time::timeout(std::time::Duration::from_secs(4), asking).await, Ok(Ok(true)))
}

/// Ctrl-C or SIGTERM.
pub async fn stop_asked() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut term) => tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = term.recv() => {}
        },
        Err(cause) => {
            tracing::warn!(%cause, "SIGTERM cannot be heard; only Ctrl-C stops the server");
            let _ = tokio::signal::ctrl_c().await;
        }
    }
    println!("Avslutter …");
}
