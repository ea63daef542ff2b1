//! The queue: enqueued with the deed, done at least once, by any number of workers, whatever goes wrong.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration as Real;

use praksisnaer::config::{Config, Secret};
use praksisnaer::domain::records::job::{DONE_IS_KEPT, GIVEN_UP_IS_KEPT, Kind, Terms};
use praksisnaer::domain::values::language::Lang;
use praksisnaer::jobs::Worker;
use praksisnaer::mail::{MailError, Mailer};
use praksisnaer::store::records::jobs;
use praksisnaer::store::records::jobs::{Claimed, Pulse};
use praksisnaer::store::records::outbox;
use praksisnaer::store::records::outbox::{Mail, MailValue};
use sqlx::PgPool;
use time::{Duration, OffsetDateTime};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::smtp::{Manner, SmtpServer, url_of_nobody};
use crate::world::World;

/// Half a second, two at once, two attempts.
fn impatient(_: Kind) -> Terms {
    const PAUSES: &[Duration] = &[Duration::minutes(1)];
    Terms { time_limit: Real::from_millis(500), at_once: 2, pauses: PAUSES }
}

fn mail(to: &str) -> Mail {
    let at = time::macros::datetime!(2027-03-01 09:00 UTC);
    Mail::new(to, Lang::Nb, "passord-endret")
        .with("tidspunkt", MailValue::Moment(at))
        .with("lenke", MailValue::Link("/nytt-passord".to_owned()))
}

async fn enqueue(world: &World, receivers: &[&str]) {
    let mails: Vec<_> = receivers.iter().map(|to| ((*to).to_owned(), mail(to))).collect();
    let mut tx = world.tx().await;
    outbox::enqueue_all(&mut tx, &mails, world.now()).await.unwrap();
    tx.commit().await.unwrap();
}

async fn claim(world: &World) -> Option<Claimed> {
    let mut tx = world.tx().await;
    let job = jobs::claim(&mut tx, Kind::Mail, &impatient(Kind::Mail), world.now()).await.unwrap();
    tx.commit().await.unwrap();
    job
}

pub(crate) fn smtp(world: &World, url: &str) -> Worker {
    let config = Config { smtp_url: Some(url.parse::<Secret>().unwrap()), ..(*world.config).clone() };
    world.worker(Mailer::of(&config).unwrap())
}

/// A worker that runs until it is told to stop.
fn start(worker: Worker) -> (oneshot::Sender<()>, JoinHandle<()>) {
    let (stop, stopped) = oneshot::channel::<()>();
    (stop, tokio::spawn(worker.run(async { drop(stopped.await) })))
}

/// Waits, in real time, until a count of the database is as expected.
async fn until(world: &World, sql: &'static str, expected: i64) {
    for _ in 0..200 {
        if world.count(sql).await == expected {
            return;
        }
        tokio::time::sleep(Real::from_millis(50)).await;
    }
    panic!("{sql}: {} after ten seconds, not {expected}", world.count(sql).await);
}

#[derive(Debug, PartialEq, Eq, sqlx::FromRow)]
struct Row {
    attempts: i32,
    done: bool,
    given_up: bool,
    claimed: bool,
    due_at: OffsetDateTime,
    last_error: Option<String>,
}

async fn row(world: &World, dedupe: &str) -> Row {
    sqlx::query_as(
        "select attempts, done_at is not null as done, given_up_at is not null as given_up, claimed_until is not null as claimed,
                due_at, last_error from job where dedupe = $1",
    )
    .bind(dedupe)
    .fetch_one(&world.pool)
    .await
    .unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_job_is_enqueued_with_its_deed_or_not_at_all(pool: PgPool) {
    let world = World::new(pool).await;
    let mut tx = world.tx().await;
    outbox::enqueue(&mut tx, "a@x.example", &mail("a@x.example"), world.now()).await.unwrap();
    drop(tx);
    assert_eq!(world.count("select count(*) from job where kind = 'mail'").await, 0, "the deed was undone");
    let mut tx = world.tx().await;
    outbox::enqueue(&mut tx, "a@x.example", &mail("a@x.example"), world.now()).await.unwrap();
    assert!(claim(&world).await.is_none(), "nobody sees it before the deed is committed");
    tx.commit().await.unwrap();
    enqueue(&world, &["a@x.example"]).await;
    assert_eq!(world.mail().await.len(), 1, "the same deed never sends twice");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_workers_never_take_the_same_job(pool: PgPool) {
    let world = World::new(pool).await;
    enqueue(&world, &["a@x.example", "b@x.example"]).await;
    // Also while neither has committed.
    let terms = impatient(Kind::Mail);
    let (mut first, mut second, mut third) = (world.tx().await, world.tx().await, world.tx().await);
    let a = jobs::claim(&mut first, Kind::Mail, &terms, world.now()).await.unwrap().expect("one is due");
    let b = jobs::claim(&mut second, Kind::Mail, &terms, world.now()).await.unwrap().expect("another is due");
    assert_ne!(a.id, b.id);
    assert!(jobs::claim(&mut third, Kind::Mail, &terms, world.now()).await.unwrap().is_none());
    drop((first, second, third));

    let many: Vec<String> = (0..40).map(|n| format!("{n}@x.example")).collect();
    enqueue(&world, &many.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let sent: Arc<Mutex<BTreeMap<String, usize>>> = Arc::default();
    let hand = sent.clone();
    let mailer = Mailer::to_hand(&world.config, move |to, _, _| {
        *hand.lock().unwrap().entry(to.to_owned()).or_default() += 1;
        Ok(())
    })
    .unwrap();
    let workers =
        [start(world.worker(mailer.clone())), start(world.worker(mailer.clone())), start(world.worker(mailer))];
    until(&world, "select count(*) from job where kind = 'mail' and done_at is null", 0).await;
    for (stop, worker) in workers {
        stop.send(()).unwrap();
        worker.await.unwrap();
    }
    let sent = sent.lock().unwrap().clone();
    assert_eq!(sent.len(), 42);
    assert!(sent.values().all(|times| *times == 1), "{sent:?}");
    assert_eq!(world.count("select count(*) from job where kind = 'mail' and attempts <> 1").await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_attempt_counts_when_it_begins_and_a_job_that_kills_its_worker_is_given_up(pool: PgPool) {
    let world = World::new(pool).await;
    enqueue(&world, &["a@x.example"]).await;
    let first = claim(&world).await.expect("due");
    assert_eq!(first.attempts, 1);
    // The worker died. Its claim holds for the time limit and a minute, then another gets the job.
    world.clock.advance(Duration::seconds(60));
    assert!(claim(&world).await.is_none());
    world.clock.advance(Duration::seconds(1));
    let second = claim(&world).await.expect("the claim has run out");
    assert_eq!((second.id, second.attempts), (first.id, 2));
    // The first was only slow. That it failed is old news; that it is done would be news.
    let mut tx = world.tx().await;
    jobs::failed(&mut tx, &first, "slow", None, world.now()).await.unwrap();
    tx.commit().await.unwrap();
    let found = row(&world, "a@x.example").await;
    assert_eq!((found.given_up, found.claimed, found.last_error), (false, true, None));

    world.clock.advance(Duration::minutes(5));
    let sent: Arc<Mutex<Vec<(String, String, String)>>> = Arc::default();
    let worker = world.worker(Mailer::to_memory(sent.clone(), &world.config).unwrap()).with(impatient, Real::ZERO);
    assert!(worker.work_one(Kind::Mail).await.unwrap());
    let found = row(&world, "a@x.example").await;
    assert_eq!(
        (found.attempts, found.given_up, found.claimed),
        (3, true, false),
        "two attempts, and none came to an end"
    );
    assert_eq!(*sent.lock().unwrap(), [], "not begun a third time");

    let mut tx = world.tx().await;
    jobs::finished(&mut tx, &second, world.now()).await.unwrap();
    tx.commit().await.unwrap();
    let found = row(&world, "a@x.example").await;
    assert_eq!((found.done, found.given_up), (true, false), "what is done is done");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_mail_server_that_says_nothing_holds_up_one_mail_until_its_time_limit(pool: PgPool) {
    let world = World::new(pool).await;
    let server = SmtpServer::start(|number| if number == 0 { Manner::SaysNothing } else { Manner::Accepts });
    enqueue(&world, &["a@x.example"]).await;
    let (stop, worker) = start(smtp(&world, &server.url()).with(impatient, Real::ZERO));
    until(&world, "select count(*) from job where kind = 'mail' and claimed_until is not null", 1).await;
    enqueue(&world, &["b@x.example", "c@x.example"]).await;
    until(&world, "select count(*) from job where kind = 'mail' and done_at is not null", 2).await;
    until(&world, "select count(*) from job where kind = 'mail' and last_error is not null", 1).await;
    assert_eq!(server.receivers(), ["b@x.example", "c@x.example"]);
    let cut = row(&world, "a@x.example").await;
    assert_eq!(cut.last_error.as_deref(), Some("no end within 500ms"));
    assert_eq!((cut.attempts, cut.claimed, cut.due_at), (1, false, world.now() + Duration::minutes(1)));
    world.clock.advance(Duration::minutes(1));
    until(&world, "select count(*) from job where kind = 'mail' and done_at is not null", 3).await;
    assert_eq!(server.receivers(), ["a@x.example", "b@x.example", "c@x.example"]);
    stop.send(()).unwrap();
    worker.await.unwrap();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_refusal_of_the_receiver_is_final_and_everything_else_is_tried_again(pool: PgPool) {
    let world = World::new(pool).await;
    for (number, (manner, final_at_once)) in [
        (Manner::Answers("550 5.1.1 no such mailbox"), true),
        (Manner::Answers("553 5.1.3 that is no address"), true),
        // Greylisting, a full mailbox, a filter, and a server that wants us to sign in first.
        (Manner::Answers("451 4.7.1 come back later"), false),
        (Manner::Answers("452 4.2.2 the mailbox is full"), false),
        (Manner::Answers("554 5.7.1 looks like advertising"), false),
        (Manner::Answers("530 5.7.0 sign in first"), false),
        (Manner::CutsInData, false),
    ]
    .into_iter()
    .enumerate()
    {
        let manner = Mutex::new(Some(manner));
        let server = SmtpServer::start(move |_| manner.lock().unwrap().take().unwrap_or(Manner::Accepts));
        let to = format!("nr{number}@x.example");
        enqueue(&world, &[&to]).await;
        let worker = smtp(&world, &server.url());
        assert!(worker.work_one(Kind::Mail).await.unwrap());
        let found = row(&world, &to).await;
        assert_eq!(
            (found.attempts, found.done, found.given_up),
            (1, false, final_at_once),
            "{to} {:?}",
            found.last_error
        );
        assert!(found.last_error.is_some());
        if !final_at_once {
            world.clock.advance(Duration::hours(1));
            assert!(worker.work_one(Kind::Mail).await.unwrap());
            assert!(row(&world, &to).await.done, "{to} is tried again");
            assert_eq!(server.receivers(), [to]);
        }
    }
    sqlx::query("delete from job where given_up_at is not null").execute(&world.pool).await.unwrap();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_job_that_panics_stops_nobody_and_is_tried_again(pool: PgPool) {
    let world = World::new(pool).await;
    enqueue(&world, &["panic@x.example", "b@x.example"]).await;
    let again = Arc::new(AtomicBool::new(false));
    let seen = again.clone();
    let mailer = Mailer::to_hand(&world.config, move |to, _, _| {
        assert!(!to.starts_with("panic") || seen.load(Ordering::SeqCst), "this mail cannot be written");
        Ok(())
    })
    .unwrap();
    let (stop, worker) = start(world.worker(mailer).with(impatient, Real::from_secs(5)));
    until(&world, "select count(*) from job where kind = 'mail' and done_at is not null", 1).await;
    until(&world, "select count(*) from job where kind = 'mail' and last_error is not null", 1).await;
    let found = row(&world, "panic@x.example").await;
    assert_eq!(found.last_error.as_deref(), Some("a panic: this mail cannot be written"));
    again.store(true, Ordering::SeqCst);
    world.clock.advance(Duration::minutes(1));
    until(&world, "select count(*) from job where kind = 'mail' and done_at is not null", 2).await;
    stop.send(()).unwrap();
    worker.await.unwrap();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_worker_that_panics_itself_starts_again(pool: PgPool) {
    static PANICKED: AtomicBool = AtomicBool::new(false);
    fn terms(kind: Kind) -> Terms {
        assert!(PANICKED.swap(true, Ordering::SeqCst), "the first time");
        impatient(kind)
    }
    let world = World::new(pool).await;
    enqueue(&world, &["a@x.example"]).await;
    let mailer = Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap();
    let (stop, worker) = start(world.worker(mailer).with(terms, Real::ZERO));
    until(&world, "select count(*) from job where kind = 'mail' and done_at is not null", 1).await;
    assert!(PANICKED.load(Ordering::SeqCst));
    stop.send(()).unwrap();
    worker.await.unwrap();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn who_stops_finishes_what_is_in_flight_and_gives_back_the_rest(pool: PgPool) {
    let world = World::new(pool).await;
    enqueue(&world, &["slow@x.example"]).await;
    let server = SmtpServer::start(|_| Manner::Waits);
    let (stop, worker) = start(smtp(&world, &server.url()));
    until(&world, "select count(*) from job where kind = 'mail' and claimed_until is not null", 1).await;
    stop.send(()).unwrap();
    server.go_on();
    worker.await.unwrap();
    assert!(row(&world, "slow@x.example").await.done, "it was finished");
    assert_eq!(server.receivers(), ["slow@x.example"]);

    let server = SmtpServer::start(|_| Manner::SaysNothing);
    enqueue(&world, &["hangs@x.example"]).await;
    let (stop, worker) = start(smtp(&world, &server.url()).with(Kind::terms, Real::from_millis(100)));
    until(&world, "select count(*) from job where kind = 'mail' and claimed_until is not null", 1).await;
    stop.send(()).unwrap();
    worker.await.unwrap();
    let found = row(&world, "hangs@x.example").await;
    assert_eq!((found.done, found.claimed, found.attempts), (false, false, 1));
    assert_eq!(claim(&world).await.map(|job| job.attempts), Some(2), "the next worker gets it at once");
    world.clock.advance(Duration::hours(1));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn who_stops_does_not_give_back_a_mail_that_has_left(pool: PgPool) {
    let world = World::new(pool).await;
    for refuses in [
        "create function refuse() returns trigger language plpgsql as $$ begin raise 'not now'; end $$",
        "create trigger refuse before update on job for each row when (new.done_at is not null) execute function refuse()",
    ] {
        sqlx::query(refuses).execute(&world.pool).await.unwrap();
    }
    enqueue(&world, &["sent@x.example"]).await;
    let sent = Arc::new(AtomicBool::new(false));
    let seen = sent.clone();
    let mailer = Mailer::to_hand(&world.config, move |_, _, _| {
        assert!(!seen.swap(true, Ordering::SeqCst), "it is sent twice");
        Ok(())
    })
    .unwrap();
    let (stop, worker) = start(world.worker(mailer).with(Kind::terms, Real::from_millis(100)));
    while !sent.load(Ordering::SeqCst) {
        tokio::time::sleep(Real::from_millis(20)).await;
    }
    stop.send(()).unwrap();
    worker.await.unwrap();
    let found = row(&world, "sent@x.example").await;
    assert_eq!((found.done, found.claimed), (false, true));
    assert!(claim(&world).await.is_none(), "nobody sends it again at once");

    // When nobody has written that it left before the claim runs out, it is tried once more: at least once.
    sqlx::query("drop trigger refuse on job").execute(&world.pool).await.unwrap();
    world.clock.advance(Duration::hours(1));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_job_is_tried_again_as_its_kind_says_and_then_given_up(pool: PgPool) {
    let world = World::new(pool).await;
    enqueue(&world, &["a@x.example"]).await;
    let worker = smtp(&world, &url_of_nobody());
    for (before, pause) in Kind::Mail.terms().pauses.iter().enumerate() {
        assert!(worker.work_one(Kind::Mail).await.unwrap());
        let found = row(&world, "a@x.example").await;
        assert_eq!(usize::try_from(found.attempts).unwrap(), before + 1);
        assert_eq!((found.given_up, found.due_at), (false, world.now() + *pause));
        assert!(found.last_error.unwrap().starts_with("the mail server: "));
        world.clock.advance(*pause - Duration::seconds(1));
        assert!(!worker.work_one(Kind::Mail).await.unwrap(), "not before its time");
        world.clock.advance(Duration::seconds(1));
    }
    assert!(worker.work_one(Kind::Mail).await.unwrap());
    assert!(row(&world, "a@x.example").await.given_up);
    world.clock.advance(Duration::days(30));
    assert!(!worker.work_one(Kind::Mail).await.unwrap(), "given up is given up");

    // What no attempt can mend is given up at once.
    for (dedupe, payload) in
        [("unreadable", "{}"), ("nobody", r#"{"to": "nobody", "lang": "nb", "kind": "x", "values": []}"#)]
    {
        let new = jobs::NewJob {
            dedupe: dedupe.to_owned(),
            payload: serde_json::from_str(payload).unwrap(),
            application: None,
            worth_until: None,
        };
        let mut tx = world.tx().await;
        jobs::enqueue(&mut tx, Kind::Mail, &[new], world.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert!(worker.work_one(Kind::Mail).await.unwrap());
        let found = row(&world, dedupe).await;
        assert_eq!((found.given_up, found.attempts), (true, 1), "{found:?}");
    }
    sqlx::query("delete from job").execute(&world.pool).await.unwrap();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_mail_that_has_become_pointless_is_not_sent(pool: PgPool) {
    let world = World::new(pool).await;
    let until = world.now() + Duration::minutes(30);
    let mut tx = world.tx().await;
    for (to, until) in [("in_time@x.example", until + Duration::seconds(1)), ("late@x.example", until)] {
        outbox::enqueue(&mut tx, to, &mail(to).worth_until(until), world.now()).await.unwrap();
    }
    tx.commit().await.unwrap();
    world.clock.set(until);
    let sent: Vec<String> = world.mail().await.into_iter().map(|(to, _, _)| to).collect();
    assert_eq!(sent, ["in_time@x.example"]);
    let late = row(&world, "late@x.example").await;
    assert_eq!((late.given_up, late.last_error.as_deref()), (true, Some("too late")));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn finished_jobs_are_kept_for_as_long_as_is_said(pool: PgPool) {
    let world = World::new(pool).await;
    enqueue(&world, &["done@x.example", "given_up@x.example"]).await;
    let mailer = Mailer::to_hand(&world.config, |to, _, _| match to {
        "done@x.example" => Ok(()),
        _ => Err(MailError::File(std::io::Error::other("the disk is full"))),
    })
    .unwrap();
    fn once(kind: Kind) -> Terms {
        Terms { pauses: &[], ..kind.terms() }
    }
    let worker = world.worker(mailer).with(once, Real::ZERO);
    world.work(&worker).await;
    let start = world.now();
    let day = Duration::days(1);
    for (at, left) in
        [(DONE_IS_KEPT - day, 2), (DONE_IS_KEPT + day, 1), (GIVEN_UP_IS_KEPT - day, 1), (GIVEN_UP_IS_KEPT + day, 0)]
    {
        world.clock.set(start + at);
        worker.keep_timetable().await;
        assert_eq!(world.count("select count(*) from job where kind = 'mail'").await, left, "after {at}");
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_worker_is_seen_while_it_lives_and_what_is_overdue_is_seen_too(pool: PgPool) {
    let world = World::new(pool).await;
    let pulse = async || jobs::pulse(&mut world.pool.acquire().await.unwrap(), world.now()).await.unwrap();
    assert_eq!(pulse().await, Pulse { worker_seen_at: None, due_since: None });
    enqueue(&world, &["a@kommune.example"]).await;
    let due = world.now();
    world.clock.advance(Duration::minutes(5));
    assert_eq!(pulse().await, Pulse { worker_seen_at: None, due_since: Some(due) });

    let worker = smtp(&world, &url_of_nobody());
    worker.run(tokio::time::sleep(std::time::Duration::from_millis(500))).await;
    let now = world.now();
    assert_eq!(pulse().await.worker_seen_at, Some(now), "also when nothing it does succeeds");
    world.clock.advance(Duration::minutes(5));
    assert_eq!(pulse().await.worker_seen_at, Some(now), "it does not live any more");
    sqlx::query("delete from job").execute(&world.pool).await.unwrap();
    assert_eq!(pulse().await.due_since, None);
    world.finish().await;
}
