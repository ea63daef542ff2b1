//! What this machine offers: PostgreSQL's programs, a user who may run them, a directory that user can reach.

use std::{
    fs,
    hash::{BuildHasher, Hasher, RandomState},
    io,
    io::Write,
    os::unix::{
        fs::{PermissionsExt, symlink},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use super::error::{DATABASE, LocalPostgresError, Result};

/// Where clusters of the root user live when the checkout cannot be reached by other users.
const OUTSIDE_THE_CHECKOUT: &str = "/var/lib/praksisnaer";

#[derive(Debug, Clone)]
pub(super) struct User {
    name: String,
    uid: u32,
    gid: u32,
}

/// PostgreSQL refuses to run as root; then it runs as `postgres`, or `nobody` where that is missing.
pub(super) fn unprivileged_user() -> Result<Option<User>> {
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
pub(super) fn programs_for(cluster: &Path) -> Result<PathBuf> {
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
    // A folder of links to some of the programs leads to the folder that has them all.
    for dir in &mut candidates {
        if let Some(real) = fs::canonicalize(dir.join("postgres")).ok().as_deref().and_then(Path::parent) {
            *dir = real.to_owned();
        }
    }
    if candidates.is_empty() {
        return Err(LocalPostgresError::NotInstalled);
    }
    let Ok(needed) = fs::read_to_string(cluster.join("PG_VERSION")) else {
        return Ok(candidates.swap_remove(0));
    };
    let mut versions: Vec<String> = candidates.iter().map(|dir| major_version(dir)).collect();
    match versions.iter().position(|v| v == needed.trim()) {
        Some(index) => Ok(candidates.swap_remove(index)),
        None => {
            versions.dedup();
            let version = needed.trim().into();
            Err(LocalPostgresError::WrongVersion { cluster: cluster.into(), version, found: versions })
        }
    }
}

/// "postgres (PostgreSQL) 15.20 (Debian ...)" -> "15"
pub(super) fn major_version(dir: &Path) -> String {
    let output = Command::new(dir.join("postgres")).arg("--version").output();
    let text = output.map(|o| String::from_utf8_lossy(&o.stdout).into_owned()).unwrap_or_default();
    text.split(' ').nth(2).and_then(|v| v.trim().split('.').next()).unwrap_or("?").into()
}

pub(super) fn lasting_directory(data_dir: &Path, user: Option<&User>) -> Result<PathBuf> {
    if let Some(parent) = data_dir.parent() {
        io_context("making", parent, fs::create_dir_all(parent))?;
    }
    let parent = data_dir.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let parent = io_context("reading", parent, parent.canonicalize())?;
    let data_dir = parent.join(data_dir.file_name().unwrap_or("postgres".as_ref()));

    if let Ok(target) = fs::read_link(&data_dir) {
        let target = parent.join(target);
        if !target.is_dir() {
            // A disk that is not mounted yet looks like this. An empty database in its place would hide the real one.
            return Err(LocalPostgresError::Gone { link: data_dir, target });
        }
        check_reachable(&target, user)?;
        return Ok(target);
    }
    make_directory(&data_dir, user)?;
    match check_reachable(&data_dir, user) {
        Ok(()) => Ok(data_dir),
        Err(error) if ["made", "making", "cluster"].iter().any(|there| data_dir.join(there).exists()) => Err(error),
        Err(_) => {
            let outside = Path::new(OUTSIDE_THE_CHECKOUT).join(unique_name());
            io_context("making", Path::new(OUTSIDE_THE_CHECKOUT), fs::create_dir_all(OUTSIDE_THE_CHECKOUT))?;
            make_directory(&outside, user)?;
            check_reachable(&outside, user)?;
            // Only an empty one.
            io_context("removing", &data_dir, fs::remove_dir(&data_dir))?;
            io_context("linking", &data_dir, symlink(&outside, &data_dir))?;
            Ok(outside)
        }
    }
}

/// Asks the kernel, as that user, instead of guessing from the permissions of each parent.
pub(super) fn check_reachable(directory: &Path, user: Option<&User>) -> Result<()> {
    let mut test = as_user(Path::new("/usr/bin/test"), Path::new("/"), user);
    let status = test.arg("-w").arg(directory).status();
    if io_context("running", Path::new("/usr/bin/test"), status)?.success() {
        return Ok(());
    }
    let user = user.map_or_else(|| "that runs this".into(), |u| u.name.clone());
    Err(LocalPostgresError::Unreachable { directory: directory.into(), user })
}

pub(super) fn make_directory(directory: &Path, user: Option<&User>) -> Result<()> {
    io_context("making", directory, fs::create_dir_all(directory))?;
    io_context("protecting", directory, fs::set_permissions(directory, fs::Permissions::from_mode(0o700)))?;
    if let Some(user) = user {
        io_context("giving away", directory, std::os::unix::fs::chown(directory, Some(user.uid), Some(user.gid)))?;
    }
    Ok(())
}

pub(super) fn remove_directory(directory: &Path) -> Result<()> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => io_context("removing", directory, Err(error)),
        _ => Ok(()),
    }
}

/// How long a start waits for what an earlier one has left running: a program that makes or starts the cluster, or a
/// server that is being stopped and writes everything to disk.
const LEFT_RUNNING: Duration = Duration::from_secs(120);
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// The lock is ours until every copy of the file is closed. Programs that change the cluster get a copy: when we are
/// killed, the next start waits until they have ended too.
pub(super) fn take_lock(base: &Path) -> Result<fs::File> {
    let path = base.join("lock");
    let opened = fs::OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&path);
    let mut file = io_context("opening", &path, opened)?;
    let began = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => break,
            Err(fs::TryLockError::WouldBlock) => {
                let holder = fs::read_to_string(&path).unwrap_or_default();
                let lives = !holder.is_empty() && Path::new("/proc").join(holder.trim()).exists();
                if lives || began.elapsed() > LEFT_RUNNING {
                    return Err(LocalPostgresError::InUse { cluster: base.into() });
                }
                std::thread::sleep(LOOK_AGAIN);
            }
            Err(fs::TryLockError::Error(source)) => return io_context("locking", &path, Err(source)),
        }
    }
    let me = std::process::id().to_string();
    io_context("writing", &path, file.set_len(0).and_then(|()| file.write_all(me.as_bytes())))?;
    Ok(file)
}

/// We hold the lock, so a server that still runs here has lost its owner: its watchdog is stopping it, or is gone too.
/// It is stopped and waited for, with all its processes; a second server in the same cluster would be refused. A
/// postmaster.pid that nobody here has written is left from a machine that went down: PostgreSQL itself would take a
/// process that got the same number for a running server.
pub(super) fn stop_leftover(pg_ctl: impl Fn() -> Command, cluster: &Path) -> Result<()> {
    let pid_file = cluster.join("postmaster.pid");
    let began = Instant::now();
    let mut modes = [("fast", Duration::ZERO), ("immediate", LEFT_RUNNING / 2)].into_iter().peekable();
    loop {
        let here = processes_in(cluster);
        if here.is_empty() {
            break;
        }
        if began.elapsed() > LEFT_RUNNING {
            let what = "Stopping the server that was left running".to_owned();
            return Err(LocalPostgresError::Failed { what, log: format!("Processes that are still there: {here:?}") });
        }
        let server = fs::read_to_string(&pid_file).ok().and_then(|text| text.lines().next()?.trim().parse().ok());
        if server.is_some_and(|server: u32| here.contains(&server))
            && let Some((mode, _)) = modes.next_if(|(_, after)| began.elapsed() >= *after)
        {
            // It may end by itself in this very moment: what pg_ctl then says is no failure.
            let mut stop = pg_ctl();
            stop.arg("--pgdata").arg(cluster).args(["--no-wait", "--silent", "--mode", mode, "stop"]);
            let _ = stop.stdout(Stdio::null()).stderr(Stdio::null()).status();
        }
        std::thread::sleep(LOOK_AGAIN);
    }
    match fs::remove_file(&pid_file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => io_context("removing", &pid_file, Err(error)),
        _ => Ok(()),
    }
}

/// PostgreSQL's processes stand in their cluster.
fn processes_in(cluster: &Path) -> Vec<u32> {
    let Ok(cluster) = cluster.canonicalize() else { return Vec::new() };
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let is_server = |exe: PathBuf| exe.file_name().is_some_and(|name| name.to_string_lossy().starts_with("postgres"));
    let stands_here = |path: &Path| {
        fs::read_link(path.join("cwd")).is_ok_and(|cwd| cwd == cluster)
            && fs::read_link(path.join("exe")).is_ok_and(is_server)
    };
    processes.filter_map(|p| p.file_name().to_str()?.parse().ok().filter(|_| stands_here(&p.path()))).collect()
}

/// In single-user mode, so that no client program is needed.
pub(super) fn create_database(postgres: &mut Command, cluster: &Path) -> Result<()> {
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

pub(super) fn as_user(program: &Path, directory: &Path, user: Option<&User>) -> Command {
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

pub(super) fn succeed(what: &str, command: &mut Command, log: Option<&Path>) -> Result<()> {
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

pub(super) fn log_tail(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    format!("{}\n(from {})", lines[lines.len().saturating_sub(15)..].join("\n"), log.display())
}

pub(super) fn io_context<T>(doing: &str, path: &Path, outcome: io::Result<T>) -> Result<T> {
    outcome.map_err(|source| LocalPostgresError::Io { what: format!("{doing} {}", path.display()), source })
}

pub(super) fn unique_name() -> String {
    // Every RandomState has keys of its own.
    format!("{:x}-{:x}", RandomState::new().build_hasher().finish(), std::process::id())
}

pub(super) fn shell_quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

pub(super) fn percent_encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, b| {
        if b.is_ascii_alphanumeric() || b"/-._~".contains(&b) {
            out.push(char::from(b));
        } else {
            out.push_str(&format!("%{b:02X}"));
        }
        out
    })
}
