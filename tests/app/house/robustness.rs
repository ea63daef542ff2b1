//! Bad input and bad luck: each gets a clear answer in the right language, and nothing typed is lost.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::Method;
use praksisnaer::app::build_app;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::features::people::sign_in::password;
use praksisnaer::state::AppState;
use praksisnaer::store::people::{passwords, sessions};
use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use time::Duration;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpStream, UnixListener, UnixStream};
use tokio::task::JoinHandle;

use crate::browser::{Answer, Browser};
use crate::world::World;

/// Letters of Norwegian, the Sami languages and elsewhere, an emoji made of several, and what HTML must escape.
pub(crate) const STRANGE: &str = "æøå č đ ŋ š ŧ ž Č Đ Ŋ Š Ŧ Ž ïëñ 👩🏽‍⚕️ «<b>&amp;\"' </textarea>";
pub(crate) const PASSWORD: &str = "tre grå geiter på vidda i 1927";

/// A database behind a door that can be shut: connections break, and new ones are refused.
/// The door is a socket of its own, whether the database itself is reached by socket or by network.
pub(crate) struct Door {
    folder: PathBuf,
    socket: PathBuf,
    to: PgConnectOptions,
    open: Arc<Mutex<Vec<JoinHandle<()>>>>,
}

impl Door {
    pub(crate) async fn before(world: &World) -> (Door, Router) {
        static DOORS: AtomicUsize = AtomicUsize::new(0);
        let to = (*world.pool.connect_options()).clone();
        let number = DOORS.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("dør-{}-{number}", std::process::id()));
        std::fs::create_dir(&folder).unwrap();
        let socket = folder.join(format!(".s.PGSQL.{}", to.get_port()));
        let door = Door { folder, socket, to: to.clone(), open: Arc::default() };
        door.open_again();
        let pool = PgPoolOptions::new()
            .max_connections(3)
            .acquire_timeout(std::time::Duration::from_millis(700))
            .connect_lazy_with(to.socket(&door.folder));
        let app = build_app(AppState {
            pool,
            clock: world.clock.clone(),
            config: world.config.clone(),
            files: world.files.clone(),
        });
        (door, app)
    }
    pub(crate) fn open_again(&self) {
        let listener = UnixListener::bind(&self.socket).unwrap();
        let (to, open) = (self.to.clone(), self.open.clone());
        let accepting = tokio::spawn(async move {
            while let Ok((from, _)) = listener.accept().await {
                open.lock().unwrap().push(tokio::spawn(through(from, to.clone())));
            }
        });
        self.open.lock().unwrap().push(accepting);
    }
    pub(crate) async fn shut(&self) {
        std::fs::remove_file(&self.socket).unwrap();
        let tasks = std::mem::take(&mut *self.open.lock().unwrap());
        for task in tasks {
            task.abort();
            let _ = task.await;
        }
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

async fn through(mut from: UnixStream, to: PgConnectOptions) {
    // sqlx takes a folder from `host=` as well; it then shows it as the host.
    let folder = to.get_socket().cloned().or_else(|| to.get_host().starts_with('/').then(|| to.get_host().into()));
    if let Some(folder) = folder {
        let mut there = UnixStream::connect(folder.join(format!(".s.PGSQL.{}", to.get_port()))).await.unwrap();
        let _ = copy_bidirectional(&mut from, &mut there).await;
    } else {
        let mut there = TcpStream::connect((to.get_host(), to.get_port())).await.unwrap();
        let _ = copy_bidirectional(&mut from, &mut there).await;
    }
}

/// What the page carries along, hidden: nothing typed is lost.
#[track_caller]
pub(crate) fn assert_carries(page: &Answer, fields: &[(&str, &str)]) {
    let hidden = page.all("main dd");
    for (name, value) in fields {
        let first = value.split_whitespace().next().unwrap();
        assert!(page.has(&format!("main input[type=hidden][name$='{name}']")), "{name} is not carried along");
        assert!(hidden.iter().any(|shown| shown.contains(first)), "{value} is not shown: {hidden:?}");
    }
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_database_away_for_a_while_costs_nobody_their_text(pool: PgPool) {
    let world = World::new(pool).await;
    let (door, app) = Door::before(&world).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await.in_language(Lang::Nn).before(app);
    let page = writer.get("/min-konto").await.expect(200);
    assert_eq!(page.language(), "nn");

    door.shut().await;
    let fields = [("navn", STRANGE), ("tekst", "første linje\nandre linje")];
    let page = writer.post("/min-konto", &fields).await.expect(503);
    assert_eq!(page.language(), "nn", "the language is known without a database");
    page.says("Vi får ikkje svar akkurat no").does_not_say("sqlx").does_not_say("127.0.0.1");
    assert_carries(&page, &fields);
    let again = page.form("Prøv igjen");
    assert_eq!(again.value("navn"), STRANGE);
    assert_eq!(again.value("tekst"), "første linje\nandre linje");
    let (_, action, _) = again.sent_by("Prøv igjen");
    assert_eq!(action, "/min-konto");
    assert_eq!(writer.get("/min-konto").await.status, 503);
    assert_eq!(world.take_failures().len(), 2);

    // The same page, once the database is back: the text goes where it was going.
    door.open_again();
    let page = again.press("Prøv igjen").await;
    assert!([200, 422].contains(&page.status.as_u16()), "{}", page.status);
    writer.get("/min-konto").await.expect(200);
    door.shut().await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_form_from_another_site_is_refused_and_does_nothing(pool: PgPool) {
    let world = World::new(pool).await;
    let person = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let foreign: [&[(&str, &str)]; 4] = [
        &[("sec-fetch-site", "cross-site"), ("origin", "https://andre.example")],
        &[("sec-fetch-site", "same-site"), ("origin", "http://annen.127.0.0.1:8080")],
        &[("origin", "https://andre.example")],
        &[("origin", "null"), ("sec-fetch-site", "cross-site")],
    ];
    let sessions = "select count(*) from session";
    let before = world.count(sessions).await;
    for headers in foreign {
        for path in ["/logg-ut", "/logg-ut-overalt", "/sprak", "/logg-inn", "/velg-rolle"] {
            let fields = [("_sprak", "nn"), ("tilbake", "/"), ("epost", "a@b.example")];
            let page = person.ask(Method::POST, path, Some(&fields), headers).await.expect(403);
            page.says("Skjemaet kom frå ein annan nettstad");
            assert_eq!(person.cookie("sprak"), None, "{path} {headers:?}");
        }
    }
    assert_eq!(world.count(sessions).await, before);
    person.get("/min-konto").await.expect(200);
    // What a browser of today and one of yesterday send from our own pages.
    for headers in [&[("sec-fetch-site", "same-origin")][..], &[("origin", "http://127.0.0.1:8080")][..]] {
        let answer =
            person.ask(Method::POST, "/sprak", Some(&[("_sprak", "nn"), ("tilbake", "/min-konto")]), headers).await;
        assert_eq!(answer.leads_to().as_deref(), Some("/min-konto"));
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_kind_of_answer_carries_the_security_headers(pool: PgPool) {
    let world = World::new(pool).await;
    let (anonymous, person) = (world.anonymous(), world.person(Role::FrameManager, "").await);
    let mut answers = vec![
        ("a page", 200, anonymous.get("/logg-inn").await),
        ("a redirect", 303, anonymous.get_once("/min-konto").await),
        ("an unknown address", 404, person.get("/finnes-ikke").await),
        ("an unknown file", 404, anonymous.get_once("/static/x/finnes-ikke.css").await),
        ("nothing", 204, anonymous.get_once("/levende").await),
        ("a form opened as a page", 405, person.get("/logg-ut").await),
        ("a refused form", 422, anonymous.post("/logg-inn", &[]).await),
        ("a sign-in page for what was sent", 401, anonymous.post("/min-konto", &[("navn", "x")]).await),
        (
            "a foreign form",
            403,
            person.ask(Method::POST, "/logg-ut", Some(&[]), &[("sec-fetch-site", "cross-site")]).await,
        ),
        ("too much", 413, anonymous.post("/logg-inn", &[("epost", &"x".repeat(17 * 1024 * 1024))]).await),
    ];
    let broken = PgPoolOptions::new()
        .acquire_timeout(std::time::Duration::from_millis(50))
        .connect_lazy("postgres://x@127.0.0.1:1/x")
        .unwrap();
    let app = build_app(AppState {
        pool: broken,
        clock: world.clock.clone(),
        config: world.config.clone(),
        files: world.files.clone(),
    });
    answers.push(("a database that is away", 503, person.before(app).get("/min-konto").await));
    for (what, status, answer) in &answers {
        assert_eq!(answer.status.as_u16(), *status, "{what}");
        let csp = answer.header("content-security-policy");
        assert!(
            csp.starts_with("default-src 'none'") && !csp.contains("unsafe") && csp.contains("frame-ancestors 'none'"),
            "{what}: {csp}"
        );
        assert_eq!(answer.header("x-frame-options"), "DENY", "{what}");
        for (name, value) in [("x-content-type-options", "nosniff"), ("cross-origin-opener-policy", "same-origin")] {
            assert_eq!(answer.header(name), value, "{what}");
        }
        assert!(answer.header("strict-transport-security").contains("max-age=63072000"), "{what}");
        assert!(["same-origin", "no-referrer"].contains(&answer.header("referrer-policy")), "{what}");
        assert!(answer.header("server").is_empty() && answer.header("x-powered-by").is_empty(), "{what}");
        if answer.is_page() {
            assert_eq!(answer.header("cache-control"), "no-store", "{what}: nobody's page is kept by a proxy");
            assert!(!answer.heading().is_empty(), "{what}");
        } else {
            assert!([303, 204, 404].contains(status), "{what} is no page");
        }
    }
    world.take_failures();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn addresses_that_are_none_lead_to_a_page(pool: PgPool) {
    let world = World::new(pool).await;
    let person = world.person(Role::MunicipalityWriter, "Alvdal").await;
    for path in [
        "/finnes-ikke",
        "//logg-inn",
        "/%00",
        "/%ff%fe",
        "/soknader/1",
        "/soknader/00000000-0000-0000-0000-000000000000",
        "/soknader/'%20or%201=1",
        "/saker/2027%2F14",
        "/static/../Cargo.toml",
        "/static/x/../../Cargo.toml",
        "/static/x/%2e%2e/%2e%2e/Cargo.toml",
    ] {
        let page = person.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert!(path.starts_with("/static") || !page.heading().is_empty(), "{path}");
    }
    for path in [
        "/logg-inn?til=https://andre.example",
        "/logg-inn?til=//andre.example",
        "/logg-inn?til=/\\andre.example",
        "/logg-inn?til=%0d%0aset-cookie:x=1",
    ] {
        let page = world.anonymous().get(path).await.expect(200);
        assert_eq!(page.form("skjema").value("til"), "", "{path}");
    }
    world.finish().await;
}

/// A person with a password, as signing in really goes.
pub(crate) async fn with_password(world: &World, role: Role, place: &str) -> (Browser, String) {
    let person = world.person(role, place).await;
    let email = give_password(world, &person).await;
    (person, email)
}

/// The address of somebody who can sign in from now on.
pub(crate) async fn give_password(world: &World, person: &Browser) -> String {
    let hash = password::hash(PASSWORD.to_owned()).await.unwrap();
    let mut tx = world.tx().await;
    passwords::set(&mut tx, person.actor().account, &hash).await.unwrap();
    tx.commit().await.unwrap();
    sqlx::query_scalar("select email from account where id = $1")
        .bind(person.actor().account.0)
        .fetch_one(&world.pool)
        .await
        .unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_session_that_ended_while_writing_costs_nobody_their_text(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, email) = with_password(&world, Role::MunicipalityWriter, "Alvdal").await;
    writer.get("/min-konto").await.expect(200);
    world.clock.advance(sessions::IDLE + Duration::minutes(1));

    let fields = [("navn", STRANGE), ("tekst", "første linje\nandre linje")];
    let page = writer.post("/min-konto", &fields).await.expect(401);
    page.says("Du er logget ut");
    assert_carries(&page, &fields);
    // A slip on the way in loses nothing either.
    let wrong = page
        .form("Logg inn")
        .fill("epost", &email)
        .fill("passord", "feil passord her")
        .press("Logg inn")
        .await
        .expect(422);
    assert!(wrong.has_fault("epost"));
    let page = wrong.form("skjema").fill("passord", PASSWORD).press("Logg inn").await.expect(200);
    let onward = page.form("/min-konto");
    assert_eq!(onward.value("navn"), STRANGE);
    assert_eq!(onward.value("tekst"), "første linje\nandre linje");
    assert!(!page.html.contains(PASSWORD) && !wrong.html.contains("feil passord her"), "a password is never sent back");
    writer.get("/min-konto").await.expect(200);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn text_on_its_way_through_signing_in_survives_a_database_that_goes_away(pool: PgPool) {
    let world = World::new(pool).await;
    let (door, app) = Door::before(&world).await;
    let (writer, email) = with_password(&world, Role::MunicipalityWriter, "Alvdal").await;
    let writer = writer.before(app);
    world.clock.advance(sessions::IDLE + Duration::minutes(1));
    let fields = [("navn", STRANGE), ("tekst", "første linje\nandre linje")];
    let page = writer.post("/min-konto", &fields).await.expect(401);

    door.shut().await;
    let sign_in = |page: &Answer| page.form("Logg inn").fill("epost", &email).fill("passord", PASSWORD);
    let away = sign_in(&page).press("Logg inn").await.expect(503);
    assert_carries(&away, &fields);
    assert!(!away.html.contains(PASSWORD), "a password is never sent back");
    assert_eq!(world.take_failures().len(), 1);
    door.open_again();
    let page = away.form("Prøv igjen").press("Prøv igjen").await.expect(401);
    assert_carries(&page, &fields);
    let page = sign_in(&page).press("Logg inn").await.expect(200);
    let onward = page.form("/min-konto");
    assert_eq!((onward.value("navn").as_str(), onward.value("tekst").as_str()), (STRANGE, fields[1].1));
    door.shut().await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_was_typed_is_shown_by_the_names_of_its_form(pool: PgPool) {
    let world = World::new(pool).await;
    let (door, app) = Door::before(&world).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    let caseworker = people.caseworker.before(app);
    let form = caseworker.get(&format!("/saker/{id}")).await.expect(200).form("skjema");
    let form = form.fill("skar.behov", "4").fill("begrunnelse.behov", "God grunn").fill("utfall", "granted");
    door.shut().await;
    let page = form.fill("belop.2027", "1,2 mill").press("Lagre vurderingen").await.expect(503);
    let labels = page.all("main dt");
    for label in ["Skår: Behov og delmål", "Begrunnelse: Behov og delmål", "Innstilling", "Beløp 2027"] {
        assert!(labels.iter().any(|l| l == label), "{label} in {labels:?}");
    }
    page.says("Innvilget").says("God grunn");
    let shown = [labels, page.all("main dd")].concat();
    for raw in ["skar.behov", "granted", "versjon", "handling"] {
        assert!(shown.iter().all(|s| s != raw), "{raw} in {shown:?}");
    }
    assert!(page.form("Prøv igjen").has("versjon"), "the form itself goes along whole");
    world.take_failures();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_role_removed_while_signed_in_ends_at_once_and_keeps_the_text(pool: PgPool) {
    let world = World::new(pool).await;
    let person = world.person_with(&[(Role::MunicipalityWriter, "Alvdal"), (Role::MunicipalityReader, "Tynset")]).await;
    let call = world.open_call().await;
    let id = world.draft(&person, call).await;
    sqlx::query("update role_assignment set removed_at = $2 where id = $1")
        .bind(person.actor().assignment.0)
        .bind(world.now())
        .execute(&world.pool)
        .await
        .unwrap();
    let path = format!("/soknader/{id}/del/om");
    let page = person.post(&path, &[("om-prosjekttittel", STRANGE)]).await.expect(409);
    page.says("Rollen din er endret");
    assert_carries(&page, &[("om-prosjekttittel", STRANGE)]);
    let roles = page.form("Velg rolle").press("Velg rolle").await.expect(200);
    assert!(!roles.text().contains("Alvdal") && roles.text().contains("Tynset"), "the removed role is gone");
    assert!(roles.html.contains("ŋ"), "the text comes along");
    assert_eq!(person.get(&format!("/soknader/{id}")).await.path.split('?').next(), Some("/velg-rolle"));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn signing_in_is_braked_rotated_and_ended_everywhere(pool: PgPool) {
    let world = World::new(pool).await;
    let (person, email) = with_password(&world, Role::MunicipalityWriter, "Alvdal").await;
    let before = person.cookie("okt").expect("a session");
    let elsewhere = world.anonymous();
    let page = elsewhere.get("/logg-inn").await.expect(200);
    let form = page.form("skjema").fill("epost", &format!(" {} ", email.to_uppercase())).fill("passord", PASSWORD);
    form.press("Logg inn").await;
    let after = elsewhere.cookie("okt").expect("signed in");
    assert_ne!(after, before);
    let cookie = elsewhere.post_once("/logg-inn", &[("epost", &email), ("passord", PASSWORD)]).await;
    let cookie = cookie.header("set-cookie");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"), "{cookie}");
    assert_ne!(elsewhere.cookie("okt").as_ref(), Some(&after), "every sign-in is a new session");
    let stored = world.count("select count(*) from session where length(token_hash) <> 32").await;
    assert_eq!(stored, 0);

    // Guessing: the eleventh attempt is not even tried, also with the right password; and it passes with time.
    let guesser = world.anonymous();
    for _ in 0..10 {
        guesser.post("/logg-inn", &[("epost", &email), ("passord", "ikke dette passordet")]).await.expect(422);
    }
    guesser.post("/logg-inn", &[("epost", &email), ("passord", PASSWORD)]).await.expect(429);
    guesser.post("/logg-inn", &[("epost", "ukjent@kommune.example"), ("passord", "x")]).await.expect(422);
    world.clock.advance(Duration::minutes(16));
    let answer = guesser.post_once("/logg-inn", &[("epost", &email), ("passord", PASSWORD)]).await;
    assert_eq!(answer.status, 303);

    elsewhere.post("/logg-ut-overalt", &[]).await;
    for browser in [&person, &elsewhere, &guesser] {
        assert_eq!(browser.get("/min-konto").await.heading(), "Logg inn");
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_session_has_an_end_however_busy(pool: PgPool) {
    let world = World::new(pool).await;
    let person = world.person(Role::MunicipalityWriter, "Alvdal").await;
    for _ in 0..4 {
        world.clock.advance(Duration::hours(5));
        person.get("/min-konto").await;
    }
    assert_ne!(person.get("/min-konto").await.heading(), "Logg inn", "kept alive by use");
    world.clock.advance(Duration::hours(5));
    assert_eq!(person.get("/min-konto").await.heading(), "Logg inn", "but not beyond a day");
    world.finish().await;
}
