//! The database that comes with the house: when nobody gives a `DATABASE_URL`, the program starts
//! the PostgreSQL that is installed on the machine, on a cluster of its own.
//!
//! Uses nothing but `std`, because `bin/with-postgres` compiles this file alone, before the
//! application can be built (its SQL is checked against a database).
//!
//! The cluster listens on a Unix socket in a directory that only its owner may enter, and on no
//! port. A watchdog process holds one end of a pipe whose other end is ours: when this process
//! ends, however it ends, the pipe closes and the watchdog stops the server.

use std::{
    ffi::OsString,
    fmt, fs,
    io::{self, Write},
    os::unix::{fs::PermissionsExt, fs::symlink, process::CommandExt, process::ExitStatusExt},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    time::{SystemTime, UNIX_EPOCH},
};

const DATABASE: &str = "praksisnaer";
/// Room left in the 107 bytes of a socket address for `/.s.PGSQL.5432`.
const LONGEST_SOCKET_DIRECTORY: usize = 90;
/// Where clusters of the root user live when the checkout cannot be reached by other users.
const OUTSIDE_THE_CHECKOUT: &str = "/var/lib/praksisnaer";

#[derive(Debug)]
pub enum LocalPostgresError {
    NotInstalled,
    WrongVersion { cluster: PathBuf, version: String, found: Vec<String> },
    NoUnprivilegedUser,
    InUse { cluster: PathBuf },
    Unreachable { directory: PathBuf, user: String },
    Failed { what: String, log: String },
    Io { what: String, source: io::Error },
}

impl fmt::Display for LocalPostgresError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotInstalled => write!(
                f,
                "PostgreSQL is not installed: initdb, pg_ctl and postgres were not found together in $PG_BIN, in $PATH or under /usr/lib/postgresql/*/bin.\n\
                 Install the Debian package 'postgresql' (as root: apt-get install postgresql), or set DATABASE_URL to a database you have."
            ),
            Self::WrongVersion { cluster, version, found } => write!(
                f,
                "The database in {} was made by PostgreSQL {version}, but installed here is {}.\n\
                 Install the Debian package 'postgresql-{version}', point PG_BIN at its programs, or set DATABASE_URL.",
                cluster.display(),
                found.join(", ")
            ),
            Self::NoUnprivilegedUser => write!(
                f,
                "PostgreSQL refuses to run as root, and neither the user 'postgres' nor 'nobody' is in /etc/passwd."
            ),
            Self::InUse { cluster } => write!(
                f,
                "The database in {} is in use by another running praksisnaer. Stop that one first, or set DATABASE_URL.",
                cluster.display()
            ),
            Self::Unreachable { directory, user } => write!(
                f,
                "The user '{user}' (PostgreSQL refuses to run as root) cannot write in {}.",
                directory.display()
            ),
            Self::Failed { what, log } => write!(f, "{what} failed:\n{log}"),
            Self::Io { what, source } => write!(f, "{what}: {source}"),
        }
    }
}

impl std::error::Error for LocalPostgresError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}

type Result<T> = std::result::Result<T, LocalPostgresError>;

/// A running server. Stops when told to, when dropped, and when this process dies.
#[derive(Debug)]
pub struct LocalPostgres {
    url: String,
    programs: PathBuf,
    base: PathBuf,
    sockets: PathBuf,
    user: Option<User>,
    throwaway: bool,
    watchdog: Option<Child>,
    /// Held for as long as the server runs: two processes never share a cluster.
    _lock: fs::File,
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
        let cluster = base.join("cluster");
        let programs = programs_for(&cluster)?;
        let run = |program: &str| as_user(&programs.join(program), &base, user.as_ref());

        // PG_VERSION is the last thing we rely on initdb for; `made` is ours, and written when the
        // database exists. A cluster without it was interrupted while it was made: it is empty.
        let made = base.join("made");
        if !made.exists() {
            remove_directory(&cluster)?;
            let mut initdb = run("initdb");
            initdb.arg("--pgdata").arg(&cluster);
            initdb.args(["--username", DATABASE, "--encoding", "UTF8", "--locale", "C.UTF-8"]);
            initdb.args(["--auth-local", "trust", "--auth-host", "reject"]);
            if throwaway {
                initdb.arg("--no-sync");
            }
            succeed("initdb", &mut initdb, None)?;
            create_database(&mut run("postgres"), &cluster)?;
            io_context("writing", &made, fs::write(&made, "the cluster is complete\n"))?;
        }
        stop_leftover(&mut run("pg_ctl"), &cluster)?;

        let mut sockets = base.join("socket");
        if sockets.as_os_str().len() > LONGEST_SOCKET_DIRECTORY {
            sockets = std::env::temp_dir().join(format!("praksisnaer-{}", unique_name()));
        }
        make_directory(&sockets, user.as_ref())?;

        let mut options = format!(
            "-c listen_addresses= -c unix_socket_directories={} -c port=5432 -c log_min_messages=warning -c logging_collector=off",
            shell_quoted(&sockets.to_string_lossy())
        );
        if throwaway {
            options.push_str(" -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        }
        let log = base.join("log");
        let mut start = run("pg_ctl");
        start.arg("--pgdata").arg(&cluster).arg("--log").arg(&log);
        start.args(["--wait", "--timeout", "120", "--silent", "--options", &options, "start"]);
        succeed("Starting PostgreSQL", &mut start, Some(&log))?;

        let mut server = Self {
            url: format!("postgres:///{DATABASE}?user={DATABASE}&host={}", percent_encoded(&sockets.to_string_lossy())),
            programs,
            base,
            sockets,
            user,
            throwaway,
            watchdog: None,
            _lock: lock,
        };
        // On failure `server` is dropped, and that stops the server.
        server.watchdog = Some(server.start_watchdog()?);
        Ok(server)
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
        let outcome = ["fast", "immediate"].iter().try_fold((), |(), mode| {
            if !self.cluster().join("postmaster.pid").exists() {
                return Ok(());
            }
            let mut stop = as_user(&self.programs.join("pg_ctl"), &self.base, self.user.as_ref());
            stop.arg("--pgdata").arg(self.cluster()).args([
                "--wait",
                "--timeout",
                "60",
                "--silent",
                "--mode",
                mode,
                "stop",
            ]);
            match succeed("Stopping PostgreSQL", &mut stop, Some(&self.base.join("log"))) {
                Err(error) if *mode == "immediate" => Err(error),
                _ => Ok(()),
            }
        });
        if outcome.is_ok() {
            self.tell_watchdog("done");
            if !self.sockets.starts_with(&self.base) {
                remove_directory(&self.sockets)?;
            }
            if self.throwaway {
                remove_directory(&self.base)?;
            }
        }
        if let Some(mut watchdog) = self.watchdog.take() {
            drop(watchdog.stdin.take());
            let _ = watchdog.wait();
        }
        outcome
    }
}

impl Drop for LocalPostgres {
    fn drop(&mut self) {
        if self.watchdog.is_some()
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

// ---- which programs, which user, which directory

#[derive(Debug, Clone)]
struct User {
    name: String,
    uid: u32,
    gid: u32,
}

/// PostgreSQL refuses to run as root; then it runs as `postgres`, or `nobody` where that is missing.
fn unprivileged_user() -> Result<Option<User>> {
    // The owner of /proc/self is the effective user; std has no call for it.
    let me = io_context("reading", Path::new("/proc/self"), fs::metadata("/proc/self"))?;
    if std::os::unix::fs::MetadataExt::uid(&me) != 0 {
        return Ok(None);
    }
    let passwd = io_context("reading", Path::new("/etc/passwd"), fs::read_to_string("/etc/passwd"))?;
    let find = |name: &str| {
        passwd.lines().find_map(|line| {
            let f: Vec<&str> = line.split(':').collect();
            (f.len() > 3 && f[0] == name)
                .then(|| Some(User { name: name.into(), uid: f[2].parse().ok()?, gid: f[3].parse().ok()? }))?
        })
    };
    find("postgres").or_else(|| find("nobody")).map(Some).ok_or(LocalPostgresError::NoUnprivilegedUser)
}

/// Newest first, after `$PG_BIN` and `$PATH`. A cluster that exists needs its own major version.
fn programs_for(cluster: &Path) -> Result<PathBuf> {
    let mut candidates: Vec<PathBuf> = std::env::var_os("PG_BIN").map(PathBuf::from).into_iter().collect();
    if let Some(path) = std::env::var_os("PATH") {
        candidates.extend(std::env::split_paths(&path));
    }
    let mut installed: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|e| Some((e.file_name().to_str()?.parse().ok()?, e.path().join("bin"))))
        .collect();
    installed.sort_by_key(|(version, _)| std::cmp::Reverse(*version));
    candidates.extend(installed.into_iter().map(|(_, path)| path));
    candidates.retain(|dir| ["initdb", "pg_ctl", "postgres"].iter().all(|program| dir.join(program).is_file()));
    if candidates.is_empty() {
        return Err(LocalPostgresError::NotInstalled);
    }
    let Ok(needed) = fs::read_to_string(cluster.join("PG_VERSION")) else {
        return Ok(candidates.swap_remove(0));
    };
    let versions: Vec<String> = candidates.iter().map(|dir| major_version(dir)).collect();
    match versions.iter().position(|v| v == needed.trim()) {
        Some(index) => Ok(candidates.swap_remove(index)),
        None => Err(LocalPostgresError::WrongVersion {
            cluster: cluster.into(),
            version: needed.trim().into(),
            found: versions,
        }),
    }
}

/// "postgres (PostgreSQL) 15.20 (Debian ...)" -> "15"
fn major_version(dir: &Path) -> String {
    let output = Command::new(dir.join("postgres")).arg("--version").output();
    let text = output.map(|o| String::from_utf8_lossy(&o.stdout).into_owned()).unwrap_or_default();
    text.split(' ').nth(2).and_then(|v| v.trim().split('.').next()).unwrap_or("?").into()
}

fn lasting_directory(data_dir: &Path, user: Option<&User>) -> Result<PathBuf> {
    if let Some(parent) = data_dir.parent() {
        io_context("making", parent, fs::create_dir_all(parent))?;
    }
    let parent = data_dir.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let parent = io_context("reading", parent, parent.canonicalize())?;
    let data_dir = parent.join(data_dir.file_name().unwrap_or("postgres".as_ref()));

    if let Ok(target) = fs::read_link(&data_dir) {
        if target.is_dir() {
            check_reachable(&target, user)?;
            return Ok(target);
        }
        // The link outlived what it pointed at: begin anew.
        io_context("removing", &data_dir, fs::remove_file(&data_dir))?;
    }
    make_directory(&data_dir, user)?;
    match check_reachable(&data_dir, user) {
        Ok(()) => Ok(data_dir),
        Err(error) if data_dir.join("made").exists() => Err(error),
        Err(_) => {
            let outside = Path::new(OUTSIDE_THE_CHECKOUT).join(unique_name());
            io_context("making", Path::new(OUTSIDE_THE_CHECKOUT), fs::create_dir_all(OUTSIDE_THE_CHECKOUT))?;
            make_directory(&outside, user)?;
            check_reachable(&outside, user)?;
            remove_directory(&data_dir)?;
            io_context("linking", &data_dir, symlink(&outside, &data_dir))?;
            Ok(outside)
        }
    }
}

/// Asks the kernel, as that user, instead of guessing from the permissions of each parent.
fn check_reachable(directory: &Path, user: Option<&User>) -> Result<()> {
    let mut test = as_user(Path::new("/usr/bin/test"), Path::new("/"), user);
    let status = test.arg("-w").arg(directory).status();
    if io_context("running", Path::new("/usr/bin/test"), status)?.success() {
        return Ok(());
    }
    let user = user.map_or_else(|| "that runs this".into(), |u| u.name.clone());
    Err(LocalPostgresError::Unreachable { directory: directory.into(), user })
}

fn make_directory(directory: &Path, user: Option<&User>) -> Result<()> {
    io_context("making", directory, fs::create_dir_all(directory))?;
    io_context("protecting", directory, fs::set_permissions(directory, fs::Permissions::from_mode(0o700)))?;
    if let Some(user) = user {
        io_context("giving away", directory, std::os::unix::fs::chown(directory, Some(user.uid), Some(user.gid)))?;
    }
    Ok(())
}

fn remove_directory(directory: &Path) -> Result<()> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => io_context("removing", directory, Err(error)),
        _ => Ok(()),
    }
}

fn take_lock(base: &Path) -> Result<fs::File> {
    let path = base.join("lock");
    let file =
        io_context("opening", &path, fs::OpenOptions::new().create(true).truncate(false).write(true).open(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => Err(LocalPostgresError::InUse { cluster: base.into() }),
        Err(fs::TryLockError::Error(source)) => io_context("locking", &path, Err(source)),
    }
}

/// We hold the lock, so a server that still runs here has lost its owner, and a postmaster.pid whose
/// process is not a PostgreSQL in this directory is left from a machine that went down. PostgreSQL
/// itself would take a process that got the same number for a running server.
fn stop_leftover(pg_ctl: &mut Command, cluster: &Path) -> Result<()> {
    let pid_file = cluster.join("postmaster.pid");
    let Ok(text) = fs::read_to_string(&pid_file) else { return Ok(()) };
    let process = Path::new("/proc").join(text.lines().next().unwrap_or_default().trim());
    let here = fs::read_link(process.join("cwd")).is_ok_and(|cwd| cluster.canonicalize().is_ok_and(|c| c == cwd));
    if here {
        pg_ctl.arg("--pgdata").arg(cluster).args(["--wait", "--timeout", "60", "--silent", "--mode", "fast", "stop"]);
        succeed("Stopping the server that was left running", pg_ctl, None)
    } else {
        io_context("removing", &pid_file, fs::remove_file(&pid_file))
    }
}

/// In single-user mode, so that no client program is needed.
fn create_database(postgres: &mut Command, cluster: &Path) -> Result<()> {
    postgres.args(["--single", "-D"]).arg(cluster).arg("postgres");
    postgres.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let what = || "Making the database".to_owned();
    let mut child = postgres.spawn().map_err(|source| LocalPostgresError::Io { what: what(), source })?;
    if let Some(mut stdin) = child.stdin.take() {
        let written = writeln!(stdin, "create database {DATABASE}");
        written.map_err(|source| LocalPostgresError::Io { what: what(), source })?;
    }
    let output = child.wait_with_output().map_err(|source| LocalPostgresError::Io { what: what(), source })?;
    let log = String::from_utf8_lossy(&output.stderr).into_owned();
    // Single-user mode ends with 0 also after an SQL error.
    if output.status.success() && !log.contains("ERROR:") {
        Ok(())
    } else {
        Err(LocalPostgresError::Failed { what: what(), log })
    }
}

fn as_user(program: &Path, directory: &Path, user: Option<&User>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(directory).stdin(Stdio::null()).env("LC_ALL", "C.UTF-8").env("TZ", "UTC");
    for (name, _) in std::env::vars_os() {
        // PGDATA, PGPORT, PGHOST and the like are about somebody else's server.
        if name.to_str().is_some_and(|n| n.starts_with("PG")) {
            command.env_remove(name);
        }
    }
    if let Some(user) = user {
        command.uid(user.uid).gid(user.gid).env("HOME", directory);
    }
    command
}

fn succeed(what: &str, command: &mut Command, log: Option<&Path>) -> Result<()> {
    // Not a pipe: the server would inherit it, and reading would never end.
    let status = match log {
        Some(_) => command.stdout(Stdio::null()).stderr(Stdio::null()).status().map(|s| (s, String::new())),
        None => command.output().map(|o| (o.status, String::from_utf8_lossy(&o.stderr).into_owned())),
    };
    let (status, text) = status.map_err(|source| LocalPostgresError::Io { what: what.into(), source })?;
    if status.success() {
        return Ok(());
    }
    Err(LocalPostgresError::Failed { what: what.into(), log: log.map_or(text, log_tail) })
}

fn log_tail(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    format!("{}\n(from {})", lines[lines.len().saturating_sub(15)..].join("\n"), log.display())
}

fn io_context<T>(doing: &str, path: &Path, outcome: io::Result<T>) -> Result<T> {
    outcome.map_err(|source| LocalPostgresError::Io { what: format!("{doing} {}", path.display()), source })
}

fn unique_name() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("{:x}-{:x}", now.as_nanos(), std::process::id())
}

fn shell_quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

fn percent_encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, b| {
        if b.is_ascii_alphanumeric() || b"/-._~".contains(&b) {
            out.push(char::from(b));
        } else {
            out.push_str(&format!("%{b:02X}"));
        }
        out
    })
}
