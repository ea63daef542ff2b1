//! Signing in and out: brakes on guessing, rotation, expiry, new passwords, cookies.

use std::sync::Arc;

use axum::http::Method;
use praksisnaer::app::build_app;
use praksisnaer::config::Config;
use praksisnaer::domain::people::actor::{Place, Role};
use praksisnaer::domain::values::language::Lang;
use praksisnaer::features::people::sign_in::first_administrator;
use praksisnaer::features::people::sign_in::first_administrator::NoAdministrator;
use praksisnaer::features::people::sign_in::password;
use praksisnaer::state::AppState;
use praksisnaer::store::people::accounts;
use praksisnaer::store::people::accounts::{NewAccount, NewRole};
use praksisnaer::store::people::attempts;
use praksisnaer::store::people::attempts::Attempt;
use sha2::{Digest, Sha256};
use sqlx::PgPool;
use time::Duration;

use crate::browser::{Answer, Browser, ORIGIN};
use crate::world::World;

pub(crate) const PASSWORD: &str = "ni blå elger på tur i fjellet";
const OTHER: &str = "sju grå måker over fjorden i dag";

/// An account with a password and one role in Alvdal.
pub(crate) async fn with_password(world: &World, email: &str) {
    let hash = password::hash(PASSWORD.to_owned()).await.unwrap();
    let town = world.municipality("Alvdal").await;
    let mut tx = world.tx().await;
    let new = NewAccount { email, name: "Eksempel Person", language: Lang::Nb, password_hash: Some(&hash) };
    let account = accounts::ensure(&mut tx, &new, world.now()).await.unwrap();
    let role = NewRole { role: Role::MunicipalityReader, place: Place::Municipality(town.id), amount_limit: None };
    accounts::give_role(&mut tx, account, &role, None, world.now()).await.unwrap();
    tx.commit().await.unwrap();
}

pub(crate) async fn sign_in(browser: &Browser, email: &str, password: &str) -> Answer {
    browser.post_once("/logg-inn", &[("epost", email), ("passord", password)]).await
}

pub(crate) async fn fail(world: &World, email: &str, address: &str, times: usize) {
    let hash: [u8; 32] = Sha256::digest(email.as_bytes()).into();
    let mut tx = world.tx().await;
    for _ in 0..times {
        attempts::failed(&mut tx, &Attempt { email_hash: &hash, address }, world.now()).await.unwrap();
    }
    tx.commit().await.unwrap();
}

/// The path of the link in the last mail to somebody.
pub(crate) async fn link_in_mail(world: &World, to: &str, path: &str) -> String {
    let mail = world.mail().await;
    let (_, _, text) =
        mail.iter().rev().find(|(t, _, text)| t == to && text.contains(path)).expect("a mail with a link");
    let at = text.find(&format!("{ORIGIN}{path}")).expect("a link on the public address");
    text[at + ORIGIN.len()..].split_whitespace().next().unwrap().to_owned()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn guessing_is_braked_per_account_and_a_quarter_of_an_hour_later_the_right_password_works(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, "leser@alvdal.example").await;
    let browser = world.anonymous();
    fail(&world, "leser@alvdal.example", "198.51.100.7", 9).await;
    let wrong = sign_in(&browser, "Leser@Alvdal.example ", "noe helt annet enn det").await.expect(422);
    assert!(wrong.has_fault("epost") && wrong.title().starts_with("Feil:"));
    wrong.does_not_say("noe helt annet enn det");
    assert!(wrong.html.contains("Leser@Alvdal.example"), "the address stays as typed");
    sign_in(&browser, "leser@alvdal.example", PASSWORD).await.expect(429).says("for mange forsøk");
    // Another account is not braked by it.
    with_password(&world, "annen@alvdal.example").await;
    sign_in(&world.anonymous(), "annen@alvdal.example", PASSWORD).await.expect(303);
    world.clock.advance(Duration::minutes(16));
    sign_in(&browser, "leser@alvdal.example", PASSWORD).await.expect(303);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn guessing_is_braked_per_address(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, "leser@alvdal.example").await;
    let config = Config { client_address_header: Some("x-forwarded-for".to_owned()), ..Config::for_tests() };
    let app = build_app(AppState {
        pool: world.pool.clone(),
        clock: world.clock.clone(),
        config: Arc::new(config),
        files: world.files.clone(),
    });
    let browser = world.anonymous().before(app);
    fail(&world, "en-annen@eksempel.example", "203.0.113.9", 100).await;
    let fields = [("epost", "leser@alvdal.example"), ("passord", PASSWORD)];
    let from =
        |address: &'static str| [("origin", ORIGIN), ("sec-fetch-site", "same-origin"), ("x-forwarded-for", address)];
    // What a visitor writes into the header before our own proxy counts for nothing.
    browser.ask(Method::POST, "/logg-inn", Some(&fields), &from("192.0.2.1, 203.0.113.9")).await.expect(429);
    let two_lines = |first: &'static str, last: &'static str| {
        let [origin, site, line] = from(first);
        [origin, site, line, ("x-forwarded-for", last)]
    };
    browser.ask(Method::POST, "/logg-inn", Some(&fields), &two_lines("192.0.2.1", "203.0.113.9")).await.expect(429);
    browser.ask(Method::POST, "/logg-inn", Some(&fields), &two_lines("203.0.113.9", "192.0.2.1")).await.expect(303);
    browser.ask(Method::POST, "/logg-inn", Some(&fields), &from("203.0.113.9, 192.0.2.1")).await.expect(303);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn all_the_addresses_of_one_network_count_as_one(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, "leser@alvdal.example").await;
    let config = Config { client_address_header: Some("x-real-ip".to_owned()), ..Config::for_tests() };
    let app = build_app(AppState {
        pool: world.pool.clone(),
        clock: world.clock.clone(),
        config: Arc::new(config),
        files: world.files.clone(),
    });
    // A new browser each time: one that has signed in before is braked by no address.
    let browser = || world.anonymous().before(app.clone());
    fail(&world, "en-annen@eksempel.example", "2001:db8:1:2::/64", 60).await;
    fail(&world, "en-tredje@eksempel.example", "203.0.113.9", 100).await;
    let fields = [("epost", "leser@alvdal.example"), ("passord", PASSWORD)];
    let from = async |address: &'static str| {
        let headers = [("origin", ORIGIN), ("sec-fetch-site", "same-origin"), ("x-real-ip", address)];
        browser().ask(Method::POST, "/logg-inn", Some(&fields), &headers).await.status.as_u16()
    };
    assert_eq!(from("2001:db8:1:2::7").await, 303);
    fail(&world, "en-fjerde@eksempel.example", "2001:db8:1:2::/64", 40).await;
    for address in ["2001:db8:1:2::8", "[2001:db8:1:2:ffff::1]:443", "203.0.113.9:5678", "::ffff:203.0.113.9"] {
        assert_eq!(from(address).await, 429, "{address}");
    }
    for address in ["2001:db8:1:3::8", "203.0.113.8:5678"] {
        assert_eq!(from(address).await, 303, "{address}");
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn guesses_sent_at_once_are_counted_one_by_one(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, "leser@alvdal.example").await;
    let mut tasks = tokio::task::JoinSet::new();
    for guess in 0..30 {
        let browser = world.anonymous();
        tasks
            .spawn(async move { sign_in(&browser, "leser@alvdal.example", &format!("gjetning {guess}")).await.status });
    }
    let statuses = tasks.join_all().await;
    let of = |status: u16| statuses.iter().filter(|s| s.as_u16() == status).count();
    assert_eq!((of(422), of(429)), (10, 20), "{statuses:?}");
    assert_eq!(world.count("select count(*) from sign_in_attempt").await, 10);
    // One who gets in has no slips left, the attempt itself included.
    world.clock.advance(Duration::minutes(16));
    sign_in(&world.anonymous(), "leser@alvdal.example", PASSWORD).await.expect(303);
    assert_eq!(world.count("select count(*) from sign_in_attempt where not succeeded").await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_first_administrator_is_made_once_and_chooses_a_password(pool: PgPool) {
    let world = World::new(pool).await;
    let make = async |email: &'static str| {
        first_administrator::make(&world.pool, email, "Eksempel Drift", ORIGIN, world.now()).await
    };
    assert!(matches!(make("ingen adresse").await, Err(NoAdministrator::NotAnAddress(_))));
    let old = make("Drift@Etat.example").await.unwrap();
    // A link may have grown too old before it was used.
    let link = make("drift@etat.example").await.unwrap();
    let browser = world.anonymous();
    browser.get_once(&old).await.expect(410);
    let form = browser.get_once(&link).await.expect(200).form("skjema");
    form.fill("passord", PASSWORD).fill("passord-igjen", PASSWORD).press("Lagre passordet").await.expect(200);
    sign_in(&browser, "drift@etat.example", PASSWORD).await.expect(303);
    browser.get("/brukere").await.expect(200).says("Eksempel Drift");
    for email in ["drift@etat.example", "annen@etat.example"] {
        let no = make(email).await.unwrap_err();
        assert!(no.to_string().contains("there is a system administrator already"), "{no}");
    }
    assert_eq!(world.count("select count(*) from account").await, 1);
    assert_eq!(world.count("select count(*) from event where kind = 'role_given' and actor_role = 'system'").await, 1);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn signing_in_changes_the_token_and_an_unknown_account_gets_the_same_answer(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, "leser@alvdal.example").await;
    let browser = world.anonymous();
    let wrong = sign_in(&browser, "leser@alvdal.example", "feil passord som er langt").await.expect(422);
    let unknown = sign_in(&browser, "ingen@alvdal.example", "feil passord som er langt").await.expect(422);
    assert_eq!(wrong.faults(), unknown.faults());
    sign_in(&browser, "leser@alvdal.example", PASSWORD).await.expect(303);
    let first = browser.cookie("okt").expect("a session");
    sign_in(&browser, "leser@alvdal.example", PASSWORD).await.expect(303);
    let second = browser.cookie("okt").expect("a session");
    assert_ne!(first, second);
    assert_eq!(world.count("select count(*) from session").await, 1, "the old session has ended");
    let old = world.anonymous();
    let cookie = format!("okt={first}");
    let answer = old.ask(Method::GET, "/min-konto", None, &[("cookie", cookie.as_str())]).await;
    assert_eq!(answer.leads_to().as_deref(), Some("/logg-inn?til=%2Fmin-konto"));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_session_ends_after_eight_idle_hours_and_after_a_day_whatever_happens(pool: PgPool) {
    let world = World::new(pool).await;
    let idle = world.person(Role::MunicipalityReader, "Alvdal").await;
    let busy = world.person(Role::MunicipalityReader, "Alvdal").await;
    for _ in 0..3 {
        world.clock.advance(Duration::hours(7));
        busy.get_once("/min-konto").await.expect(200);
    }
    assert!(idle.get_once("/min-konto").await.leads_to().is_some_and(|to| to.starts_with("/logg-inn")));
    world.clock.advance(Duration::hours(3) + Duration::seconds(1));
    assert!(busy.get_once("/min-konto").await.leads_to().is_some_and(|to| to.starts_with("/logg-inn")));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn signing_out_everywhere_ends_every_session_of_the_account_and_no_other(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, "leser@alvdal.example").await;
    let (here, there) = (world.anonymous(), world.anonymous());
    sign_in(&here, "leser@alvdal.example", PASSWORD).await.expect(303);
    sign_in(&there, "leser@alvdal.example", PASSWORD).await.expect(303);
    let other = world.person(Role::MunicipalityReader, "Alvdal").await;
    here.get("/min-konto").await.expect(200).form("/logg-ut-overalt").press("Logg ut på alle enheter").await;
    for browser in [&here, &there] {
        assert!(browser.get_once("/min-konto").await.leads_to().is_some_and(|to| to.starts_with("/logg-inn")));
    }
    other.get_once("/min-konto").await.expect(200);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_new_password_by_mail(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, "leser@alvdal.example").await;
    let signed_in = world.anonymous();
    sign_in(&signed_in, "leser@alvdal.example", PASSWORD).await.expect(303);
    let browser = world.anonymous();

    // The same answer for an address nobody has, and no mail.
    let known = browser.post("/nytt-passord", &[("epost", "leser@alvdal.example")]).await.expect(200);
    let unknown = browser.post("/nytt-passord", &[("epost", "ingen@alvdal.example")]).await.expect(200);
    assert_eq!((known.text(), known.path.as_str()), (unknown.text(), "/nytt-passord/sendt"));
    assert!(world.mail().await.iter().all(|(to, _, _)| to == "leser@alvdal.example"));
    let link = link_in_mail(&world, "leser@alvdal.example", "/nytt-passord/").await;
    assert_eq!(world.count("select count(*) from job where payload ? 'values'").await, 0, "a sent link is forgotten");

    let page = browser.get_once(&link).await.expect(200);
    assert_eq!(page.header("referrer-policy"), "strict-origin");
    for (password, again, field, says) in [
        ("kort", "kort", "passord", "minst 12 tegn"),
        ("passord123456", "passord123456", "passord", "for vanlig"),
        ("alvdalalvdal", "alvdalalvdal", "passord", "for vanlig"),
        (OTHER, PASSWORD, "passord-igjen", "ulike"),
        ("", "", "passord", "Skriv det nye passordet"),
    ] {
        let refused = page.form("skjema").fill("passord", password).fill("passord-igjen", again);
        let refused = refused.press_once("Lagre passordet").await.expect(422);
        assert!(refused.has_fault(field), "{password}");
        refused.says(says);
        assert!(password.is_empty() || !refused.html.contains(&format!("value=\"{password}\"")), "never echoed");
    }
    let long = "en veldig lang setning med mange ord og æøå ".repeat(20);
    let done = page.form("skjema").fill("passord", &long).fill("passord-igjen", &long).press("Lagre passordet").await;
    done.expect(200).says("Logg inn med det nye passordet");
    assert!(signed_in.get_once("/min-konto").await.leads_to().is_some(), "signed out everywhere");
    browser.get_once(&link).await.expect(410).says("Lenken virker ikke lenger");
    sign_in(&browser, "leser@alvdal.example", PASSWORD).await.expect(422);
    sign_in(&browser, "leser@alvdal.example", &long).await.expect(303);
    assert!(world.mail().await.iter().any(|(_, subject, _)| subject.contains("Passordet ditt er endret")));

    // Half an hour, and never more than three mails in a quarter of one.
    world.clock.advance(Duration::hours(1));
    for _ in 0..5 {
        browser.post("/nytt-passord", &[("epost", "leser@alvdal.example")]).await.expect(200);
    }
    let sent = world.mail().await.iter().filter(|(_, subject, _)| subject == "Lag nytt passord").count();
    assert_eq!(sent, 1 + 3);
    let link = link_in_mail(&world, "leser@alvdal.example", "/nytt-passord/").await;
    world.clock.advance(Duration::minutes(31));
    browser.get_once(&link).await.expect(410);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn changing_ones_own_password_asks_for_the_old_one(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, "leser@alvdal.example").await;
    let (here, there) = (world.anonymous(), world.anonymous());
    sign_in(&here, "leser@alvdal.example", PASSWORD).await.expect(303);
    sign_in(&there, "leser@alvdal.example", PASSWORD).await.expect(303);
    let page = here.get("/min-konto").await.expect(200);
    let form = |old: &str| {
        page.form("Bytt passord").fill("passord-dagens", old).fill("passord", OTHER).fill("passord-igjen", OTHER)
    };
    let wrong = form("ikke det gamle passordet").press_once("Bytt passord").await.expect(422);
    assert!(wrong.has_fault("passord-dagens"));
    wrong.does_not_say(OTHER);
    form(PASSWORD).press("Bytt passord").await.expect(200).says("Passordet er endret");
    here.get_once("/min-konto").await.expect(200);
    assert!(there.get_once("/min-konto").await.leads_to().is_some());
    // The language of the account, at once and in the cookie.
    let page =
        here.get("/min-konto").await.expect(200).form("Lagre språket").fill("sprak", "nn").press("Lagre språket").await;
    assert_eq!(page.expect(200).language(), "nn");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn over_https_the_cookie_is_bound_to_the_host(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, "leser@alvdal.example").await;
    let config = Config { public_url: "https://praksisnaer.example".to_owned(), ..Config::for_tests() };
    let app = build_app(AppState {
        pool: world.pool.clone(),
        clock: world.clock.clone(),
        config: Arc::new(config),
        files: world.files.clone(),
    });
    let answer = sign_in(&world.anonymous().before(app), "leser@alvdal.example", PASSWORD).await.expect(303);
    let cookie = answer.header("set-cookie").to_owned();
    assert!(cookie.starts_with("__Host-okt="), "{cookie}");
    for attribute in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn who_was_on_the_way_to_pages_of_others_comes_to_their_own(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, "leser@alvdal.example").await;
    for (going, comes_to) in [("/soknader", "/soknader"), ("/saker?side=2", "/soknader"), ("/brukere", "/soknader")] {
        let browser = world.anonymous();
        let page = browser.get(&format!("/logg-inn?til={going}")).await.expect(200);
        let form = page.form("skjema").fill("epost", "leser@alvdal.example").fill("passord", PASSWORD);
        assert_eq!(form.press_first().await.expect(200).path, comes_to);
        assert_eq!(
            browser.get(&format!("/logg-inn?til={going}")).await.expect(200).path,
            comes_to,
            "signed in already"
        );
    }
    let caseworker = world.people_of("Alvdal").await.caseworker;
    assert_eq!(caseworker.get("/logg-inn?til=/soknader").await.expect(200).path, "/saker");
    world.finish().await;
}
