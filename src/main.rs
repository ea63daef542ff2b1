//! Reads the configuration and starts what was asked for.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use praksisnaer::config::Config;
use praksisnaer::features::people::sign_in::first_administrator;
use praksisnaer::files::Files;
use praksisnaer::jobs::Worker;
use praksisnaer::mail::Mailer;
use praksisnaer::server;
use praksisnaer::server::{Database, StartError};
use praksisnaer::state::Clock;
use praksisnaer::store::application::scans;
use praksisnaer::store::people::one_form;
use praksisnaer::store::records::invariants;
use praksisnaer::{demo, local_postgres, seed};
use tracing_subscriber::EnvFilter;

#[derive(Parser)]
#[command(version, about = "Praksisnært program")]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    config: Config,
    /// What to log, as in `info,sqlx=warn`.
    #[arg(long, env = "LOG", default_value = "warn,praksisnaer=info", global = true)]
    log: String,
}

#[derive(Subcommand)]
enum Command {
    /// Bring the schema and the reference data up to date, then serve pages.
    Serve {
        /// Make demo data when the database holds no accounts. Only with an own database unless asked for.
        #[arg(long, env = "DEMO")]
        demo: bool,
        /// Send mail and keep the timetable in this process too, instead of in a `praksisnaer worker`. With an own
        /// database always.
        #[arg(long)]
        worker: bool,
    },
    /// Ask the server on this machine whether it is ready; the exit code says it.
    Ready,
    /// Bring the schema up to date, as the role that owns it.
    Migrate {
        /// The role that serves pages and does the work: gives it the rights that takes, and no others.
        #[arg(long, value_name = "ROLE")]
        grant_to: Option<String>,
    },
    /// Count where the records break what must always hold, and which attachments are not there, and print it; the exit
    /// code says whether anything does.
    Check,
    /// Send mail and keep the timetable, any number of them at once.
    Worker,
    /// Make the first system administrator and print a link where the password is chosen.
    Administrator {
        email: String,
        /// The person's own name.
        #[arg(long, default_value = "Systemadministrator")]
        name: String,
    },
    /// Load the reference data and print what changed.
    Seed {
        /// Files from a folder instead of those in the program.
        #[arg(long)]
        from: Option<PathBuf>,
    },
    /// Measure the pages with many applications in a PostgreSQL of its own; `bin/bench` calls it.
    #[command(hide = true)]
    Bench {
        /// How many, one or more sizes, the smallest first; each a multiple of 1 000.
        #[arg(long, value_delimiter = ',', default_value = "1000,10000,100000")]
        applications: Vec<usize>,
    },
    /// Run a command with a PostgreSQL of its own and DATABASE_URL set.
    #[command(name = "with-postgres")]
    WithPostgres {
        /// [--throwaway] COMMAND...
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut filter = EnvFilter::try_new(&cli.log).unwrap_or_else(|_| EnvFilter::new("info"));
    // A hundred thousand lines would stand among the figures.
    if let (Command::Bench { .. }, Ok(quiet)) = (&cli.command, "praksisnaer::web::request_log=off".parse()) {
        filter = filter.add_directive(quiet);
    }
    let colours = std::io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(colours).init();
    if let Command::WithPostgres { arguments } = cli.command {
        return ExitCode::from(local_postgres::with_postgres(&cli.config.data_dir.join("postgres"), &arguments));
    }
    if let Command::Ready = cli.command {
        return if server::is_ready(cli.config.bind).await { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    if let Command::Bench { applications } = cli.command {
        return match praksisnaer::bench::run(&cli.config, &applications).await {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(error) => {
                eprintln!("praksisnaer bench: {error}");
                ExitCode::FAILURE
            }
        };
    }
    match run(cli).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("praksisnaer: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result<(), StartError> {
    // What is wrong in the configuration is told before anything is started.
    let mailer = Mailer::of(&cli.config)?;
    let sends_mail = match &cli.command {
        Command::Worker => true,
        Command::Serve { worker, .. } => *worker || cli.config.database_url.is_none(),
        _ => false,
    };
    if sends_mail && !cli.config.mail_reaches_people() {
        return Err(StartError::NoMailServer);
    }
    let exposed = match &cli.command {
        Command::Serve { demo, .. } => {
            let said_twice = *demo && cli.config.demo_on_network;
            !cli.config.bind.ip().is_loopback() && !said_twice
        }
        _ => false,
    };
    let makes_demo = cli.config.database_url.is_none() || matches!(cli.command, Command::Serve { demo: true, .. });
    if exposed && makes_demo {
        return Err(StartError::DemoOnNetwork(cli.config.bind));
    }
    let database = Database::open(&cli.config).await?;
    let pool = database.pool.clone();
    database.migrate().await?;
    let data = |e: Box<dyn std::error::Error + Send + Sync>| StartError::Data(e.to_string());
    one_form::give(&pool).await.map_err(|e| data(e.into()))?;
    let done = match cli.command {
        Command::Migrate { grant_to } => match grant_to {
            Some(role) => database.grant_to(&role).await,
            None => Ok(()),
        },
        Command::Ready | Command::WithPostgres { .. } | Command::Bench { .. } => Ok(()),
        Command::Check => check(&pool, &Files::of(&cli.config)?).await,
        Command::Worker => {
            database.tell_doubts(&cli.config).await?;
            let clock = database.clock(&cli.config).await?;
            Worker::new(pool, clock, mailer, Files::of(&cli.config)?).run(server::stop_asked()).await;
            Ok(())
        }
        Command::Administrator { email, name } => {
            let now = Clock::System.now();
            let made = first_administrator::make(&pool, &email, &name, &cli.config.public_url, now).await;
            made.map(|link| println!("Velg passord her innen 30 minutter:\n{link}")).map_err(|e| data(e.into()))
        }
        Command::Seed { from } => {
            seed::run(&pool, from.as_deref(), Clock::System.now()).await.map(drop).map_err(|e| data(e.into()))
        }
        Command::Serve { demo, worker } => {
            if exposed && demo::is_there(&pool).await? {
                database.close().await?;
                return Err(StartError::DemoOnNetwork(cli.config.bind));
            }
            match seed::run_at_start(&pool, Clock::System.now()).await {
                // An operator's own files and a new edition's do not go together: what is there goes on.
                Err(refused @ seed::SeedError::Refused(_)) => eprintln!("praksisnaer: {refused}"),
                done => drop(done.map_err(|e| data(e.into()))?),
            }
            if demo || database.is_local() {
                demo::run_once(&pool, &Clock::System).await.map_err(data)?;
            }
            let mailer = (worker || database.is_local()).then_some(mailer);
            server::serve(cli.config, &database, mailer).await
        }
    };
    database.close().await?;
    done
}

async fn check(pool: &sqlx::PgPool, files: &Files) -> Result<(), StartError> {
    let mut conn = pool.acquire().await?;
    let mut broken = invariants::list_broken(&mut conn, false).await?;
    let mut missing = 0;
    for (id, size) in scans::list_kept(&mut conn).await? {
        missing += i64::from(files.size(id).await? != Some(size));
    }
    if missing > 0 {
        broken.push(("attachments whose bytes are not where they are kept".to_owned(), missing));
    }
    for (what, count) in &broken {
        println!("{count} {what}");
    }
    match broken.len() {
        0 => Ok(()),
        kinds => Err(StartError::Data(format!("{kinds} invariants do not hold"))),
    }
}
