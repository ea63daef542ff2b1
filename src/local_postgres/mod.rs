//! The database that comes with the house: when nobody gives a `DATABASE_URL`, the program starts
//! the PostgreSQL that is installed on the machine, on a cluster of its own.
//!
//! Uses nothing but `std`, because `bin/with-postgres` compiles this module alone, before the
//! application can be built (its SQL is checked against a database).
//!
//! The cluster listens on a Unix socket in a directory that only its owner may enter, and on no
//! port. A watchdog process holds one end of a pipe whose other end is ours: when this process
//! ends, however it ends, the pipe closes and the watchdog stops the server.

use std::{
    ffi::OsString,
    fs,
    io::Write,
    os::unix::process::{CommandExt, ExitStatusExt},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
};

mod error;
mod machine;

pub use error::LocalPostgresError;
use error::{DATABASE, Result};
use machine::{
    User, as_user, check_reachable, create_database, io_context, lasting_directory, log_tail, make_directory,
    percent_encoded, programs_for, remove_directory, shell_quoted, stop_leftover, succeed, take_lock, unique_name,
    unprivileged_user,
};

/// Room left in the 107 bytes of a socket address for `/.s.PGSQL.5432`.
const LONGEST_SOCKET_DIRECTORY: usize = 90;

/// A running server. Stops when told to, when dropped, and when this process dies.
#[derive(Debug)]
pub struct LocalPostgres {
    url: String,
    programs: PathBuf,
    base: PathBuf,
    sockets: PathBuf,
    user: Option<User>,
    throwaway: bool,
    running: bool,
    watchdog: Option<Child>,
    /// Held for as long as the server runs: two processes never share a cluster.
    lock: fs::File,
}

impl LocalPostgres {
    /// Starts the cluster in `data_dir`, which is made the first time. When the checkout cannot be
    /// reached by the user the server must run as, `data_dir` becomes a symbolic link to a
    /// directory under `/var/lib/praksisnaer`.
    pub fn start(data_dir: &Path) -> Result<Self> {
        let user = unprivileged_user()?;
        let base = lasting_directory(data_dir, user.as_ref())?;
        Self::start_in(base, user, false)
    }

    /// Starts an empty cluster in a temporary directory, without any protection against a power
    /// cut. It is deleted when it stops.
    pub fn start_throwaway() -> Result<Self> {
        let user = unprivileged_user()?;
        let base = std::env::temp_dir().join(format!("praksisnaer-{}", unique_name()));
        make_directory(&base, user.as_ref())?;
        check_reachable(&base, user.as_ref())?;
        Self::start_in(base, user, true)
    }

    pub fn database_url(&self) -> &str {
        &self.url
    }

    /// The directory of the server's own programs: psql, pgbench, pg_dump.
    pub fn programs(&self) -> &Path {
        &self.programs
    }

    /// Disconnects everybody, writes everything to disk and ends the server.
    pub fn stop(mut self) -> Result<()> {
        self.stop_now()
    }

    fn start_in(base: PathBuf, user: Option<User>, throwaway: bool) -> Result<Self> {
        let lock = take_lock(&base)?;
        let programs = programs_for(&base.join("cluster"))?;
        let mut sockets = base.join("socket");
        if sockets.as_os_str().len() > LONGEST_SOCKET_DIRECTORY {
            sockets = std::env::temp_dir().join(format!("praksisnaer-{}", unique_name()));
        }
        let host = percent_encoded(&sockets.to_string_lossy());
        let url = format!("postgres:///{DATABASE}?user={DATABASE}&host={host}");
        // From here on a failure drops `server`, and that stops what was started.
        let mut server = Self { url, programs, base, sockets, user, throwaway, running: true, watchdog: None, lock };
        server.make_cluster()?;
        stop_leftover(|| server.program("pg_ctl"), &server.cluster())?;
        server.start_server()?;
        server.watchdog = Some(server.start_watchdog()?);
        Ok(server)
    }

    /// Does nothing when the cluster is there. `making` is there while it is made, `made` once it is complete, with its
    /// database. Only with `making`, and without `made`, was the making interrupted and nothing can be in it: whatever
    /// else is missing, a cluster is never deleted.
    fn make_cluster(&self) -> Result<()> {
        let (making, made) = (self.base.join("making"), self.base.join("made"));
        let cluster = self.cluster();
        if made.exists() {
            let _ = fs::remove_file(making);
            return if cluster.join("PG_VERSION").exists() {
                Ok(())
            } else {
                Err(LocalPostgresError::Lost { cluster })
            };
        }
        if making.exists() {
            remove_directory(&cluster)?;
        } else if fs::read_dir(&cluster).is_ok_and(|mut there| there.next().is_some()) {
            return Err(LocalPostgresError::Unmarked { cluster, marker: made });
        }
        io_context("writing", &making, fs::write(&making, "the cluster is being made\n"))?;
        let mut initdb = self.program("initdb");
        initdb.arg("--pgdata").arg(cluster);
        initdb.args(["--username", DATABASE, "--encoding", "UTF8", "--locale", "C.UTF-8"]);
        initdb.args(["--auth-local", "trust", "--auth-host", "reject"]);
        if self.throwaway {
            initdb.arg("--no-sync");
        }
        succeed("initdb", initdb.stdin(self.copy_of_lock()?), None)?;
        create_database(&mut self.program("postgres"), &self.cluster())?;
        io_context("writing", &made, fs::write(&made, "the cluster is complete\n"))?;
        io_context("removing", &making, fs::remove_file(&making))
    }

    /// Held by a program that changes the cluster, also when we are gone.
    fn copy_of_lock(&self) -> Result<Stdio> {
        Ok(io_context("copying", &self.base.join("lock"), self.lock.try_clone())?.into())
    }

    fn start_server(&self) -> Result<()> {
        // A server that was killed leaves its socket, with a number in its lock that another process may have got, or
        // that nobody has buried; nobody else uses the directory, and no server runs here.
        remove_directory(&self.sockets)?;
        make_directory(&self.sockets, self.user.as_ref())?;
        let mut options = format!(
            "-c listen_addresses= -c unix_socket_directories={} -c port=5432 -c log_min_messages=warning -c logging_collector=off",
            shell_quoted(&self.sockets.to_string_lossy())
        );
        if self.throwaway {
            options.push_str(" -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        }
        let log = self.base.join("log");
        let mut start = self.program("pg_ctl");
        start.arg("--pgdata").arg(self.cluster()).arg("--log").arg(&log);
        start.args(["--wait", "--timeout", "120", "--silent", "--options", &options, "start"]);
        succeed("Starting PostgreSQL", start.stdin(self.copy_of_lock()?), Some(&log))
    }

    fn program(&self, name: &str) -> Command {
        as_user(&self.programs.join(name), &self.base, self.user.as_ref())
    }

    fn cluster(&self) -> PathBuf {
        self.base.join("cluster")
    }

    /// The watchdog reads process numbers of our children, a line each. At the end of its input it
    /// ends those, then the server, and deletes what was temporary, unless the last line was "done".
    fn start_watchdog(&self) -> Result<Child> {
        let pid = fs::read_to_string(self.cluster().join("postmaster.pid"))
            .ok()
            .and_then(|text| text.lines().next().map(str::to_owned))
            .ok_or_else(|| LocalPostgresError::Failed {
                what: "Reading postmaster.pid".into(),
                log: log_tail(&self.base.join("log")),
            })?;
        const SCRIPT: &str = r#"trap '' INT TERM HUP
            while read -r line; do case $line in done) exit 0;; *) children="$children $line";; esac; done
            [ -z "$children" ] || kill -TERM $children 2>/dev/null
            kill -INT "$1" 2>/dev/null
            while kill -0 "$1" 2>/dev/null; do sleep 0.1; done
            shift; [ $# -eq 0 ] || rm -rf -- "$@""#;
        let mut command = Command::new("/bin/sh");
        command.args(["-c", SCRIPT, "praksisnaer-watchdog", &pid]);
        if self.throwaway {
            command.arg(&self.base);
        }
        if !self.sockets.starts_with(&self.base) {
            command.arg(&self.sockets);
        }
        // A process group of its own, so that Ctrl-C in the terminal does not reach it.
        command.current_dir("/").process_group(0).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().map_err(|source| LocalPostgresError::Io { what: "Starting /bin/sh".into(), source })
    }

    fn tell_watchdog(&mut self, line: &str) {
        if let Some(stdin) = self.watchdog.as_mut().and_then(|w| w.stdin.as_mut()) {
            // A dead watchdog is no reason to fail: the server is stopped by us in the normal case.
            let _ = writeln!(stdin, "{line}");
        }
    }

    fn stop_now(&mut self) -> Result<()> {
        self.running = false;
        let log = self.base.join("log");
        let mut outcome = Ok(());
        for mode in ["fast", "immediate"] {
            if !self.cluster().join("postmaster.pid").exists() {
                break;
            }
            let mut stop = self.program("pg_ctl");
            stop.arg("--pgdata").arg(self.cluster());
            stop.args(["--wait", "--timeout", "60", "--silent", "--mode", mode, "stop"]);
            outcome = succeed("Stopping PostgreSQL", &mut stop, Some(&log));
        }
        if outcome.is_ok() {
            self.tell_watchdog("done");
            if !self.sockets.starts_with(&self.base) {
                remove_directory(&self.sockets)?;
            }
            if self.throwaway {
                remove_directory(&self.base)?;
            }
        }
        // Without "done" the end of its input makes the watchdog try once more.
        if let Some(mut watchdog) = self.watchdog.take() {
            drop(watchdog.stdin.take());
            let _ = watchdog.wait();
        }
        outcome
    }
}

impl Drop for LocalPostgres {
    fn drop(&mut self) {
        if self.running
            && let Err(error) = self.stop_now()
        {
            eprintln!("praksisnaer: {error}");
        }
    }
}

/// `with-postgres [--throwaway] [--] COMMAND...`: runs the command with `DATABASE_URL` set and the
/// server's programs first in `PATH`, stops the server, and returns the command's exit code.
pub fn with_postgres(data_dir: &Path, arguments: &[OsString]) -> u8 {
    let mut rest = arguments;
    let mut throwaway = false;
    loop {
        match rest.first().and_then(|a| a.to_str()) {
            Some("--throwaway") => throwaway = true,
            Some("--") => {
                rest = &rest[1..];
                break;
            }
            _ => break,
        }
        rest = &rest[1..];
    }
    let Some((program, arguments)) = rest.split_first() else {
        eprintln!("usage: with-postgres [--throwaway] [--] COMMAND...");
        return 2;
    };
    let outcome = run_with_postgres(data_dir, throwaway, program, arguments);
    match outcome {
        Ok(status) => exit_code(status),
        Err(error) => {
            eprintln!("praksisnaer: {error}");
            1
        }
    }
}

fn run_with_postgres(
    data_dir: &Path,
    throwaway: bool,
    program: &OsString,
    arguments: &[OsString],
) -> Result<ExitStatus> {
    let mut server = if throwaway { LocalPostgres::start_throwaway()? } else { LocalPostgres::start(data_dir)? };
    let mut path = server.programs().as_os_str().to_owned();
    if let Some(old) = std::env::var_os("PATH") {
        path.push(":");
        path.push(old);
    }
    let io_error = |source| LocalPostgresError::Io { what: format!("Running {}", program.to_string_lossy()), source };
    let mut child = Command::new(program)
        .args(arguments)
        .env("DATABASE_URL", server.database_url())
        .env("PATH", path)
        .spawn()
        .map_err(io_error)?;
    server.tell_watchdog(&child.id().to_string());
    let status = child.wait().map_err(io_error);
    server.stop()?;
    status
}

fn exit_code(status: ExitStatus) -> u8 {
    let code = status.code().or(status.signal().map(|s| 128 + s)).unwrap_or(1);
    u8::try_from(code).unwrap_or(1)
}
