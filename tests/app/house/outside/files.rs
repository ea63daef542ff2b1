//! Files over real sockets, against the program itself: what they cost, and what is made to hurt.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use sqlx::PgPool;

use super::program::{Program, post, repeated};
use crate::browser::Browser;
use crate::world::World;

const LARGEST: usize = 25 * 1024 * 1024;
/// What a file may cost beside what it costs to be there: one part on its way to S3 is 5 MiB, and pieces wait in pipes.
const MEMORY: u64 = 24 * 1024 * 1024;

struct Visit {
    path: String,
    cookie: String,
    media_type: String,
    before: String,
    after: String,
}

async fn visit(world: &World) -> (Browser, ApplicationId, Visit) {
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.draft(&writer, call).await;
    let (media_type, before, after) = writer.around_a_file("stor.pdf");
    let cookie = format!("cookie: okt={}\r\n", writer.cookie("okt").unwrap());
    let path = format!("/soknader/{id}/del/behov/vedlegg");
    (writer, id, Visit { path, cookie, media_type, before, after })
}

impl Visit {
    fn head(&self, length: usize) -> String {
        let Visit { path, cookie, media_type, .. } = self;
        let length = length + self.before.len() + self.after.len();
        post(path, &format!("{cookie}content-type: {media_type}\r\ncontent-length: {length}\r\n"))
    }
    /// A PDF of so many bytes, as a form.
    fn form(&self, length: usize, nth: usize) -> Box<dyn Iterator<Item = Vec<u8>>> {
        let first = format!("%PDF-1.7 {nth:09}");
        let rest = repeated(" ", length - first.len());
        let ends = [self.before.clone() + &first, self.after.clone()].map(String::into_bytes);
        let [before, after] = ends;
        Box::new(std::iter::once(before).chain(rest).chain(std::iter::once(after)))
    }
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn twenty_five_megabytes_go_in_and_out_in_flat_memory(pool: PgPool) {
    let world = World::new(pool).await;
    let (_, id, visit) = visit(&world).await;
    let program = Program::start(&world);
    // Once, so that what is made at the first request is not counted.
    assert!(program.ask(&visit.head(1000), &mut visit.form(1000, 0)).starts_with("HTTP/1.1 303"));
    let began = Instant::now();
    let (answers, memory, work) = program.cost(|| {
        let answers: Vec<String> =
            (1..=2).map(|n| program.ask(&visit.head(LARGEST), &mut visit.form(LARGEST, n))).collect();
        answers
    });
    assert!(answers.iter().all(|a| a.starts_with("HTTP/1.1 303")), "{answers:?}");
    println!(
        "2 files of 25 MB in: {:.1} s, {} MiB, work {:.1} s",
        began.elapsed().as_secs_f64(),
        memory >> 20,
        work.as_secs_f64()
    );
    assert!(memory < MEMORY, "{} MiB", memory >> 20);
    let files: Vec<String> =
        sqlx::query_scalar("select id::text from attachment where application = $1 and size > 1000")
            .bind(id.0)
            .fetch_all(&world.pool)
            .await
            .unwrap();
    let began = Instant::now();
    let (lengths, memory, work) = program.cost(|| {
        files
            .iter()
            .map(|file| {
                let head = format!(
                    "GET /soknader/{id}/vedlegg/{file} HTTP/1.1\r\nhost: 127.0.0.1:8080\r\nconnection: close\r\n{}\r\n",
                    visit.cookie
                );
                program.ask(&head, &mut std::iter::empty()).len()
            })
            .collect::<Vec<usize>>()
    });
    assert!(lengths.iter().all(|l| *l > LARGEST && *l < LARGEST + 2000), "{lengths:?}");
    println!(
        "2 files of 25 MB out: {:.1} s, {} MiB, work {:.1} s",
        began.elapsed().as_secs_f64(),
        memory >> 20,
        work.as_secs_f64()
    );
    assert!(memory < MEMORY, "{} MiB", memory >> 20);
    drop(program);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn three_gigabytes_bombs_and_drips_cost_little(pool: PgPool) {
    let world = World::new(pool).await;
    let (_, _, visit) = visit(&world).await;
    let program = Program::start(&world);
    assert!(program.ask(&visit.head(1000), &mut visit.form(1000, 0)).starts_with("HTTP/1.1 303"));
    let huge = 3 * 1024 * 1024 * 1024;
    let began = Instant::now();
    let (answer, memory, _) = program.cost(|| program.ask(&visit.head(huge), &mut visit.form(huge, 1)));
    // Whoever goes on sending is cut off, and may read why before it.
    assert!(answer.is_empty() || answer.contains("større enn 25\u{a0}MB"), "{answer}");
    assert!(memory < MEMORY && began.elapsed() < Duration::from_secs(30), "{} MiB", memory >> 20);
    // Up to a hundred megabytes are heard out, so that every browser shows why.
    let some = 60 * 1024 * 1024;
    let (answer, memory, _) = program.cost(|| program.ask(&visit.head(some), &mut visit.form(some, 2)));
    assert!(answer.starts_with("HTTP/1.1 422") && answer.contains("større enn 25\u{a0}MB"), "{answer}");
    assert!(memory < MEMORY, "{} MiB", memory >> 20);
    // Three of a person are let in at once; others wait for nobody.
    let mut slow: Vec<TcpStream> = (0..3)
        .map(|_| {
            let mut stream = TcpStream::connect(program.at).unwrap();
            stream.write_all(visit.head(LARGEST).as_bytes()).unwrap();
            stream.write_all(visit.before.as_bytes()).unwrap();
            stream
        })
        .collect();
    std::thread::sleep(Duration::from_millis(500));
    let refused = program.ask(&visit.head(1000), &mut visit.form(1000, 3));
    assert!(refused.starts_with("HTTP/1.1 503"), "{refused}");
    // One that says nothing more is given up within half a minute and told so.
    let began = Instant::now();
    let mut answer = String::new();
    slow[0].set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    slow[0].read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 422") && answer.contains("kom ikke helt fram"), "{answer}");
    assert!(began.elapsed() < Duration::from_secs(45), "{:?}", began.elapsed());
    drop(slow);
    assert_eq!(world.count("select count(*) from attachment").await, 1);
    drop(program);
    world.finish().await;
}
