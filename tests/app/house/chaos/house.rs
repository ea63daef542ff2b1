//! The program and its database as processes of their own, which are killed and started again.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rand::Rng;
use rand::rngs::StdRng;

/// Where the program answers now; none while it is dead.
pub(super) type At = Arc<Mutex<Option<SocketAddr>>>;

pub(super) struct House {
    folder: PathBuf,
    pub(super) at: At,
    url: String,
    database: Option<Child>,
    program: Option<Child>,
    /// From the kill until `/klar` says so, by what was killed.
    starts: [Vec<Duration>; 3],
    /// What was killed, and when.
    killed: Option<(usize, Instant)>,
    while_starting: usize,
}

const WHAT: [&str; 3] = ["program", "database", "both"];

impl House {
    pub(super) fn new() -> House {
        let folder = std::env::temp_dir().join(format!("praksisnaer-chaos-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        House {
            folder,
            at: At::default(),
            url: String::new(),
            database: None,
            program: None,
            starts: [Vec::new(), Vec::new(), Vec::new()],
            killed: None,
            while_starting: 0,
        }
    }
    /// Where attachments are kept.
    pub(super) fn files(&self) -> PathBuf {
        self.folder.join("attachments")
    }
    pub(super) fn database_url(&self) -> &str {
        &self.url
    }
    fn command(&self) -> Command {
        // Another build of it may be tried.
        let program = std::env::var_os("CHAOS_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_praksisnaer").into());
        let mut command = Command::new(program);
        command.arg("--data-dir").arg(&self.folder).env("LOG", "off").env_remove("DATABASE_URL").stdout(Stdio::piped());
        command
    }

    /// The database that comes with the house, with all its safety.
    pub(super) fn start_database(&mut self) {
        let mut child = self
            .command()
            .args(["with-postgres", "--", "sh", "-c", "echo \"$DATABASE_URL\"; exec sleep 1000000"])
            .spawn()
            .unwrap();
        let mut told = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        told.read_line(&mut line).unwrap();
        assert!(line.starts_with("postgres:"), "the database does not start: {line}");
        line.trim().clone_into(&mut self.url);
        self.database = Some(child);
    }

    pub(super) fn start_program(&mut self) {
        let mut child = self
            .command()
            .args(["serve", "--worker"])
            .env("DATABASE_URL", &self.url)
            .env("BIND", "127.0.0.1:0")
            .env("MOVABLE_CLOCK", "true")
            .env_remove("SMTP_URL")
            .spawn()
            .unwrap();
        let mut told = BufReader::new(child.stdout.take().unwrap());
        let at = self.at.clone();
        // It may be killed before it says anything.
        std::thread::spawn(move || {
            let mut line = String::new();
            while told.read_line(&mut line).is_ok_and(|n| n > 0) {
                if let Some((_, rest)) = line.split_once("lytter på ") {
                    let listens: SocketAddr = rest.split(')').next().unwrap().parse().unwrap();
                    *at.lock().unwrap() = Some(listens);
                }
                line.clear();
            }
        });
        self.program = Some(child);
    }

    /// Until `/klar` answers 200: a condition, however busy the machine is.
    pub(super) async fn wait_until_ready(&mut self) {
        let began = Instant::now();
        loop {
            let at = *self.at.lock().unwrap();
            if let Some(at) = at
                && praksisnaer::server::is_ready(at).await
            {
                break;
            }
            assert!(began.elapsed() < Duration::from_secs(180), "it does not get ready");
            if let Some(program) = &mut self.program
                && let Some(status) = program.try_wait().unwrap()
            {
                panic!("the program has ended by itself: {status}");
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        if let Some((what, at)) = self.killed.take() {
            self.starts[what].push(at.elapsed());
        }
    }

    /// Kills the program, the database or both, and starts what is dead; now and then what starts is killed again.
    pub(super) async fn kill_and_start(&mut self, what: usize, rng: &mut StdRng) {
        self.killed = Some((what, Instant::now()));
        let mut all: Vec<u32> = Vec::new();
        if what != 1 {
            all.extend(self.program.as_ref().map(Child::id));
        }
        if what != 0 {
            all.extend(self.database.as_ref().map(Child::id));
            all.extend(servers(&self.folder));
        }
        kill(&all);
        if what != 1 {
            self.bury_program();
        }
        if what != 0 {
            self.database.take().unwrap().wait().unwrap();
            self.start_database();
        }
        if what != 1 {
            self.start_program();
            if rng.random_range(0..6) == 0 {
                tokio::time::sleep(Duration::from_millis(rng.random_range(0..300))).await;
                kill(&[self.program.as_ref().unwrap().id()]);
                self.bury_program();
                self.while_starting += 1;
                self.start_program();
            }
        }
    }

    /// Kills the program for good: what its worker has in hand is free a little later.
    pub(super) fn end_program(&mut self) {
        kill(&[self.program.as_ref().unwrap().id()]);
        self.bury_program();
    }

    fn bury_program(&mut self) {
        self.program.take().unwrap().wait().unwrap();
        *self.at.lock().unwrap() = None;
    }

    pub(super) fn print(&self, kills: usize, took: Duration) {
        println!("{kills} kills in {} s, and {} of programs that were starting", took.as_secs(), self.while_starting);
        for (what, starts) in WHAT.iter().zip(&self.starts) {
            let mut starts = starts.clone();
            starts.sort();
            let at = |n: usize| starts.get(n).map_or(0, Duration::as_millis);
            println!(
                "{what:>9}: {} times, ready again after {} ms (median), {} ms (slowest)",
                starts.len(),
                at(starts.len() / 2),
                at(starts.len().saturating_sub(1))
            );
        }
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let mine: Vec<u32> = self.program.iter().chain(&self.database).map(Child::id).collect();
        kill(&mine);
        for mut child in self.program.take().into_iter().chain(self.database.take()) {
            let _ = child.wait();
        }
        // The database's watchdog stops it.
        for _ in 0..600 {
            if servers(&self.folder).is_empty() {
                break;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// PostgreSQL's processes of this house, which stand in its cluster.
fn servers(folder: &Path) -> Vec<u32> {
    let Ok(cluster) = folder.join("postgres/cluster").canonicalize() else { return Vec::new() };
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes
        .filter(|p| fs::read_link(p.path().join("cwd")).is_ok_and(|cwd| cwd == cluster))
        .filter_map(|p| p.file_name().to_str()?.parse().ok())
        .collect()
}

/// `kill -9`, all in one breath.
fn kill(all: &[u32]) {
    if all.is_empty() {
        return;
    }
    let numbers: Vec<String> = all.iter().map(u32::to_string).collect();
    // One of them may have ended in this very moment.
    let _ = Command::new("kill").arg("-9").args(numbers).stderr(Stdio::null()).status();
}
