//! The program as it is started in production, and what each request costs it.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use sqlx::ConnectOptions;

use crate::world::World;

pub(super) struct Program {
    child: Child,
    pub(super) at: SocketAddr,
    data: PathBuf,
}

impl Program {
    pub(super) fn start(world: &World) -> Program {
        let data = std::env::temp_dir().join(format!("fiendtlig-{}-{}", std::process::id(), uuid::Uuid::now_v7()));
        let mut child = Command::new(env!("CARGO_BIN_EXE_praksisnaer"))
            .arg("serve")
            .env("DATABASE_URL", world.pool.connect_options().to_url_lossy().as_str())
            .env("DATABASE_CONNECTIONS", "3")
            .env("DATA_DIR", &data)
            .env("BIND", "127.0.0.1:0")
            // As the image and bin/serve set it: what argon2 has used is given back.
            .env("MALLOC_MMAP_THRESHOLD_", "1048576")
            .env("CLIENT_ADDRESS_HEADER", "x-real-ip")
            // Its own complaint that the header is missing is not what these tests are about.
            .env("LOG", "off")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut told = BufReader::new(child.stdout.take().unwrap());
        let at = loop {
            let mut line = String::new();
            assert!(told.read_line(&mut line).unwrap() > 0, "the program did not start");
            if let Some((_, rest)) = line.split_once("lytter på ") {
                break rest.split(')').next().unwrap().parse().unwrap();
            }
        };
        // Whoever stops listening to a program makes it fail.
        std::thread::spawn(move || std::io::copy(&mut told, &mut std::io::sink()));
        Program { child, at, data }
    }
    fn read(&self, file: &str) -> String {
        fs::read_to_string(format!("/proc/{}/{file}", self.child.id())).unwrap_or_default()
    }
    pub(super) fn kib(&self, what: &str) -> u64 {
        let status = self.read("status");
        let line = status.lines().find_map(|l| l.strip_prefix(what)).expect("the kernel tells");
        line.trim_start_matches(':').trim().trim_end_matches(" kB").parse().unwrap()
    }
    /// Memory in use now.
    pub(super) fn memory(&self) -> u64 {
        self.kib("VmRSS") * 1024
    }
    /// What all threads have worked so far, as the scheduler counts it: other programs on the machine add nothing.
    fn worked(&self) -> Duration {
        let threads = fs::read_dir(format!("/proc/{}/task", self.child.id())).unwrap();
        let worked = threads.map(|thread| {
            let told = fs::read_to_string(thread.unwrap().path().join("schedstat")).unwrap_or_default();
            told.split(' ').next().and_then(|n| n.parse::<u64>().ok()).unwrap_or(0)
        });
        Duration::from_nanos(worked.sum())
    }
    /// Memory at its highest over what it was before, and work, while `ask` goes on.
    pub(super) fn cost<T>(&self, ask: impl FnOnce() -> T) -> (T, u64, Duration) {
        // «5» sets the highest mark back to what is used now.
        fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5").unwrap();
        let (before, worked) = (self.kib("VmRSS"), self.worked());
        let done = ask();
        (done, self.kib("VmHWM").saturating_sub(before) * 1024, self.worked().saturating_sub(worked))
    }
    /// Sends all that the program takes, and gives what it answers.
    pub(super) fn ask(&self, head: &str, body: &mut dyn Iterator<Item = Vec<u8>>) -> String {
        let mut stream = TcpStream::connect(self.at).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(100))).unwrap();
        let mut answer = Vec::new();
        if stream.write_all(head.as_bytes()).is_ok() {
            for piece in body {
                if stream.write_all(&piece).is_err() {
                    break;
                }
            }
        }
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.data);
    }
}

pub(super) const FORM: &str = "content-type: application/x-www-form-urlencoded\r\n";

pub(super) fn post(path: &str, headers: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: 127.0.0.1:8080\r\nconnection: close\r\n{headers}\r\n")
}

pub(super) fn repeated(unit: &'static str, length: usize) -> impl Iterator<Item = Vec<u8>> {
    let piece = unit.repeat(64 * 1024 / unit.len()).into_bytes();
    let last = length % piece.len();
    (0..length / piece.len())
        .map({
            let piece = piece.clone();
            move |_| piece.clone()
        })
        .chain(std::iter::once_with(move || piece[..last].to_vec()))
}

pub(super) fn chunked(body: impl Iterator<Item = Vec<u8>>) -> impl Iterator<Item = Vec<u8>> {
    body.filter(|piece| !piece.is_empty())
        .map(|piece| [format!("{:x}\r\n", piece.len()).as_bytes(), &piece, b"\r\n"].concat())
        .chain(std::iter::once(b"0\r\n\r\n".to_vec()))
}
