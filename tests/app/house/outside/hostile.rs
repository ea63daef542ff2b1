//! The program itself, as it is started in production, under requests made to hurt it: what each costs is measured.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use super::program::{FORM, Program, chunked, post, repeated};
use crate::world::World;

/// The most that one request may cost the program.
const MEMORY: u64 = 8 * 1024 * 1024;
const CPU: Duration = Duration::from_millis(50);
const MUCH: usize = 16 * 1024 * 1024;

struct Hostile {
    name: String,
    head: String,
    body: Box<dyn Iterator<Item = Vec<u8>> + Send>,
    /// What it is answered; none where the line is cut instead.
    status: &'static [&'static str],
}

fn hostile() -> Vec<Hostile> {
    let length = |n: usize| format!("{FORM}content-length: {n}\r\n");
    let mut all = Vec::new();
    let mut add = |name: &str, head: String, body: Box<dyn Iterator<Item = Vec<u8>> + Send>, status| {
        all.push(Hostile { name: name.to_owned(), head, body, status });
    };
    for unit in ["a&", "a=b&", "n", "%25", "%", "å=\"&", "%00", "a=\u{200b}&"] {
        for path in ["/finnes-ikke", "/logg-inn", "/min-konto", "/soknader/x/del/om"] {
            let status: &[&str] = if path == "/finnes-ikke" { &["404", ""] } else { &["413", ""] };
            let name = format!("16 MiB of {unit:?} to {path}");
            add(&name, post(path, &length(MUCH)), Box::new(repeated(unit, MUCH)), status);
        }
        let name = format!("chunks of {unit:?} without a length");
        let head = post("/logg-inn", &format!("{FORM}transfer-encoding: chunked\r\n"));
        add(&name, head, Box::new(chunked(repeated(unit, MUCH))), &["413", "400", ""]);
        // The most that is taken, so that all that follows is paid for too: understood, refused, sent back.
        for path in ["/logg-inn", "/min-konto", "/soknader/x/del/om"] {
            let n = 64 * 1024;
            add(&format!("64 KiB of {unit:?} to {path}"), post(path, &length(n)), Box::new(repeated(unit, n)), &["4"]);
        }
    }
    for (name, fields) in [("quotes", "a=\"&"), ("waiting fields", "_felt.a=\"&")] {
        let body = format!("_videre=/min-konto&{}x={}", fields.repeat(1_900), "\"".repeat(45_000));
        let head = post("/logg-inn", &length(body.len()));
        add(&format!("as many {name} as are taken"), head, Box::new(std::iter::once(body.into_bytes())), &["422"]);
    }
    let other = |kind: &str| format!("{kind}content-length: {MUCH}\r\n");
    add(
        "a file",
        post("/logg-inn", &other("content-type: multipart/form-data; boundary=x\r\n")),
        Box::new(repeated("--x\r\n", MUCH)),
        &["422", ""],
    );
    add("no type", post("/logg-inn", &other("")), Box::new(repeated("a&", MUCH)), &["422", ""]);
    add(
        "JSON",
        post("/logg-inn", &other("content-type: application/json\r\n")),
        Box::new(repeated("[", MUCH)),
        &["422", ""],
    );
    let query = format!("GET /?{} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", "a&".repeat(30_000));
    add("a query of 60 000 letters", query, Box::new(std::iter::empty()), &["2", "3", "4"]);
    let query = format!(
        "GET /tildelinger?{} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n",
        "sok=%00%E2%80%8B&".repeat(3_000)
    );
    add("a query to be cleaned", query, Box::new(std::iter::empty()), &["2", "3", "4"]);
    let cookies =
        format!("GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncookie: {}\r\n\r\n", "a=b; ".repeat(10_000));
    add("10 000 cookies", cookies, Box::new(std::iter::empty()), &["2"]);
    add(
        "a head without an end",
        "GET / HTTP/1.1\r\n".to_owned(),
        Box::new(repeated("x-a: bbbbbbbbbbbbbbbbbbbb\r\n", MUCH)),
        &["4", ""],
    );
    all
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn no_request_from_outside_costs_much(pool: PgPool) {
    let world = World::new(pool).await;
    let program = Program::start(&world);
    let measured = tokio::task::spawn_blocking(move || {
        // What is made once for all: threads, connections to the database, texts.
        for _ in 0..20 {
            program.ask("GET /logg-inn HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", &mut std::iter::empty());
            program.ask(
                &post("/logg-inn", &format!("{FORM}content-length: 3\r\n")),
                &mut std::iter::once(b"a=b".to_vec()),
            );
        }
        let mut measured = Vec::new();
        let before = program.memory();
        for Hostile { name, head, mut body, status } in hostile() {
            let (answer, memory, cpu) = program.cost(|| program.ask(&head, &mut body));
            let told = answer.strip_prefix("HTTP/1.1 ").unwrap_or_default().get(..3).unwrap_or_default().to_owned();
            let right = status.iter().any(|s| if s.is_empty() { told.is_empty() } else { told.starts_with(s) });
            measured.push((name, right, told, memory, cpu));
        }
        // The allocator keeps what it once had: one request may hide in the room that another made, never all of them.
        (measured, program.memory().saturating_sub(before))
    });
    let (measured, kept) = measured.await.unwrap();
    println!("{:>5} KiB more after all of them", kept / 1024);
    assert!(kept < MEMORY, "{kept}");
    for (name, _, told, memory, cpu) in &measured {
        println!("{:>5} KiB {:>6.1} ms  {told:>3}  {name}", memory / 1024, cpu.as_secs_f64() * 1000.0);
    }
    let much: Vec<_> =
        measured.iter().filter(|(_, right, _, memory, cpu)| !right || *memory > MEMORY || *cpu > CPU).collect();
    assert!(much.is_empty(), "{much:#?}");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_largest_form_of_a_person_signed_in_costs_little_more(pool: PgPool) {
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.draft(&writer, call).await;
    let cookie = format!("cookie: okt={}\r\n", writer.cookie("okt").unwrap());
    let program = Program::start(&world);
    let measured = tokio::task::spawn_blocking(move || {
        let page = format!("GET /soknader/{id}/del/gevinster HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{cookie}\r\n");
        for _ in 0..5 {
            program.ask(&page, &mut std::iter::empty());
        }
        let mut measured = Vec::new();
        for (path, fields) in [
            (format!("/soknader/{id}/del/gevinster"), "a=\"&".repeat(1_900)),
            (format!("/soknader/{id}/del/om"), String::new()),
            ("/velg-rolle".to_owned(), "_felt.a=\"&".repeat(1_900)),
        ] {
            let body = format!("_videre=/min-konto&{fields}om-sammendrag={}", "\"".repeat(400_000));
            let head = post(&path, &format!("{FORM}{cookie}content-length: {}\r\n", body.len()));
            let (answer, memory, cpu) = program.cost(|| program.ask(&head, &mut std::iter::once(body.into_bytes())));
            measured.push((path, answer.get(9..12).unwrap_or_default().to_owned(), memory, cpu));
        }
        measured
    });
    for (path, told, memory, cpu) in measured.await.unwrap() {
        println!("{:>5} KiB {:>6.1} ms  {told}  the most to {path}", memory / 1024, cpu.as_secs_f64() * 1000.0);
        assert!(memory < MEMORY, "{path}: {memory}");
        assert!(["303", "409", "422"].contains(&told.as_str()), "{path}: {told}");
    }
    world.finish().await;
}

/// The limits of the program as it is, so this takes as long as they are.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn half_a_head_is_waited_for_ten_seconds_and_half_a_form_thirty(pool: PgPool) {
    let world = World::new(pool).await;
    let program = Program::start(&world);
    let waited = tokio::task::spawn_blocking(move || {
        let half = |said: String| {
            let at = program.at;
            std::thread::spawn(move || {
                let began = Instant::now();
                let mut stream = TcpStream::connect(at).unwrap();
                stream.set_read_timeout(Some(Duration::from_secs(100))).unwrap();
                stream.write_all(said.as_bytes()).unwrap();
                let mut answer = String::new();
                let _ = stream.read_to_string(&mut answer);
                (answer, began.elapsed())
            })
        };
        let head = half("GET / HTTP/1.1\r\nhost: x\r\n".to_owned());
        let body = half(post("/logg-inn", &format!("{FORM}accept-language: nn\r\ncontent-length: 30\r\n")) + "epost=a");
        (
            head.join().unwrap(),
            body.join().unwrap(),
            program.ask("GET /levende HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", &mut std::iter::empty()),
        )
    });
    let ((head, head_time), (body, body_time), alive) = waited.await.unwrap();
    assert!(!head.contains("200") && (9..60).contains(&head_time.as_secs()), "{head_time:?} {head}");
    assert!(body.starts_with("HTTP/1.1 408") && body.contains("Skjemaet kom ikkje heilt fram"), "{body}");
    assert!((29..90).contains(&body_time.as_secs()), "{body_time:?}");
    assert!(alive.starts_with("HTTP/1.1 204"), "{alive}");
    world.finish().await;
}
