//! One line in the log for each request, and no secret in any of them.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};

use praksisnaer::domain::people::actor::Role;
use sqlx::{ConnectOptions, PgPool};

use crate::world::World;

const SECRET: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
const IDENTITY_NUMBER: &str = "01017012345";

struct Logging {
    child: Child,
    at: SocketAddr,
    log: BufReader<std::process::ChildStderr>,
}

impl Logging {
    /// The program as it is started without a word about its log.
    fn start(world: &World, more: &[(&str, &str)]) -> Logging {
        let mut child = Command::new(env!("CARGO_BIN_EXE_praksisnaer"))
            .arg("serve")
            .env_remove("LOG")
            .env("DATABASE_URL", world.pool.connect_options().to_url_lossy().as_str())
            .env("DATABASE_CONNECTIONS", "3")
            .env("BIND", "127.0.0.1:0")
            .envs(more.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
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
        std::thread::spawn(move || std::io::copy(&mut told, &mut std::io::sink()));
        let log = BufReader::new(child.stderr.take().unwrap());
        Logging { child, at, log }
    }
    fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.at).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
    fn line(&mut self) -> String {
        let mut line = String::new();
        assert!(self.log.read_line(&mut line).unwrap() > 0, "the log has ended");
        line
    }
}

impl Drop for Logging {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn get(path: &str, headers: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: 127.0.0.1:8080\r\nconnection: close\r\n{headers}\r\n")
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn each_request_is_one_line_with_its_route_and_no_secret(pool: PgPool) {
    let world = World::new(pool).await;
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    let signed_in = format!("cookie: okt={}\r\n", leader.cookie("okt").unwrap());
    let mut program = Logging::start(&world, &[]);
    let body = format!("epost={IDENTITY_NUMBER}%40x.example&passord={SECRET}");
    let sign_in = format!(
        "POST /logg-inn?til=/{IDENTITY_NUMBER} HTTP/1.1\r\nhost: 127.0.0.1:8080\r\nconnection: close\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let odd = format!("{IDENTITY_NUMBER} / HTTP/1.1\r\nhost: 127.0.0.1:8080\r\nconnection: close\r\n\r\n");
    let given = "6f1d3c52a0b94d3e8d7a54b7c1e2f309";
    let mut all = String::new();
    for (request, parts) in [
        (
            get(&format!("/nytt-passord/{SECRET}?navn={IDENTITY_NUMBER}"), ""),
            ["GET", "/nytt-passord/{token}", "410", "nobody"],
        ),
        (get(&format!("/{IDENTITY_NUMBER}"), ""), ["GET", "(none)", "404", "nobody"]),
        (sign_in, ["POST", "/logg-inn", "422", "nobody"]),
        (get("/saker?sok=01017012345", &signed_in), ["GET", "/saker", "200", "office_leader"]),
        (get("/levende", &format!("x-request-id: {IDENTITY_NUMBER}\r\n")), ["GET", "/levende", "204", "nobody"]),
        (
            get("/levende", &format!("x-request-id: {given}\r\n")),
            ["GET", "6f1d3c52-a0b9-4d3e-8d7a-54b7c1e2f309", "204", "nobody"],
        ),
        (odd, ["other", "route=\"/\"", "405", "nobody"]),
    ] {
        let answer = program.ask(&request);
        let line = program.line();
        for part in parts {
            assert!(line.contains(part), "{part} in {line}");
        }
        assert!(line.contains("answered") && line.contains("ms="), "{line}");
        // Whoever tells of a fault can give the number it is found by.
        let id = answer.lines().find_map(|l| l.strip_prefix("x-request-id: ")).expect("a number").to_owned();
        assert!(line.contains(&id), "{id} in {line}");
        all.push_str(&line);
    }
    for secret in [SECRET, IDENTITY_NUMBER, "navn=", "x.example", leader.cookie("okt").unwrap().as_str()] {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
    assert_eq!(all.lines().count(), 7);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_superuser_behind_https_is_told_at_start(pool: PgPool) {
    let world = World::new(pool).await;
    let https = [
        ("PUBLIC_URL", "https://praksisnaer.example"),
        ("CLIENT_ADDRESS_HEADER", "x-real-ip"),
        ("UNSCANNED_FILES", "true"),
    ];
    let mut program = Logging::start(&world, &https);
    let told: String = (0..2).map(|_| program.line()).collect();
    assert!(told.contains("used as a superuser") && told.contains("--grant-to"), "{told}");
    world.finish().await;
}
