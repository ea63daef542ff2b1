//! Whoever guesses somebody's password from elsewhere locks strangers out, and never the owner.

use std::sync::Arc;

use axum::http::header::SET_COOKIE;
use praksisnaer::app::build_app;
use praksisnaer::config::{Config, Secret};
use praksisnaer::state::AppState;
use praksisnaer::store::Tx;
use praksisnaer::store::people::devices;
use sha2::{Digest, Sha256};
use sqlx::PgPool;
use time::Duration;

use crate::people::sign_in::{PASSWORD, fail, sign_in};
use crate::world::World;

const OWNER: &str = "leser@alvdal.example";
const WRONG: &str = "dette er ikke passordet";

async fn with_password(world: &World, email: &str) {
    crate::people::sign_in::with_password(world, email).await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn strangers_who_guess_lock_nobody_out_of_a_browser_that_has_signed_in_before(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, OWNER).await;
    with_password(&world, "annen@alvdal.example").await;
    let owner = world.anonymous();
    sign_in(&owner, OWNER, PASSWORD).await.expect(303);
    owner.post_once("/logg-ut", &[]).await.expect(303);
    // The account by one, and everybody's address by another.
    fail(&world, OWNER, "198.51.100.7", 10).await;
    fail(&world, "en-annen@eksempel.example", "unknown", 100).await;
    sign_in(&world.anonymous(), OWNER, PASSWORD).await.expect(429);
    sign_in(&owner, OWNER, PASSWORD).await.expect(303);
    sign_in(&world.anonymous(), OWNER, PASSWORD).await.expect(429).says("for mange forsøk");
    // The device is known to this account alone, and its old cookie to none.
    sign_in(&owner, "annen@alvdal.example", PASSWORD).await.expect(429);
    let before = owner.cookie("enhet").expect("a device");
    sign_in(&owner, OWNER, PASSWORD).await.expect(303);
    let now = owner.cookie("enhet").expect("a device");
    assert_ne!(before, now);
    for (cookie, status) in [(&before, 429), (&now, 303)] {
        let cookie = format!("enhet={cookie}");
        let fields = [("epost", OWNER), ("passord", PASSWORD)];
        let more = [("cookie", cookie.as_str()), ("origin", crate::browser::ORIGIN), ("sec-fetch-site", "same-origin")];
        world.anonymous().ask(axum::http::Method::POST, "/logg-inn", Some(&fields), &more).await.expect(status);
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn guesses_from_a_known_device_are_braked_too_also_when_sent_at_once(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, OWNER).await;
    let owner = world.anonymous();
    sign_in(&owner, OWNER, PASSWORD).await.expect(303);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..30 {
        let browser = owner.clone();
        tasks.spawn(async move { sign_in(&browser, OWNER, WRONG).await.status });
    }
    let statuses = tasks.join_all().await;
    let of = |status: u16| statuses.iter().filter(|s| s.as_u16() == status).count();
    assert_eq!((of(422), of(429)), (10, 20), "{statuses:?}");
    // Whoever has stolen the cookie locks the account for nobody else.
    sign_in(&world.anonymous(), OWNER, PASSWORD).await.expect(303);
    sign_in(&owner, OWNER, PASSWORD).await.expect(429);
    world.clock.advance(Duration::minutes(16));
    sign_in(&owner, OWNER, PASSWORD).await.expect(303);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_device_is_forgotten_after_a_year_and_when_the_password_changes_and_twenty_are_kept(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, OWNER).await;
    let known = "select count(*) from known_device";
    let (here, there) = (world.anonymous(), world.anonymous());
    sign_in(&here, OWNER, PASSWORD).await.expect(303);
    sign_in(&there, OWNER, PASSWORD).await.expect(303);
    assert_eq!(world.count(known).await, 2);
    let new = "tolv gule sjøstjerner under brygga";
    let fields = [("handling", "passord"), ("passord-dagens", PASSWORD), ("passord", new), ("passord-igjen", new)];
    here.post_once("/min-konto", &fields).await.expect(303);
    assert_eq!(world.count(known).await, 1, "the one that changed it");
    fail(&world, OWNER, "198.51.100.7", 10).await;
    sign_in(&there, OWNER, new).await.expect(429);
    sign_in(&here, OWNER, new).await.expect(303);
    world.clock.advance(Duration::minutes(16));
    for _ in 0..25 {
        world.clock.advance(Duration::seconds(1));
        sign_in(&world.anonymous(), OWNER, new).await.expect(303);
    }
    assert_eq!(world.count(known).await, 20);

    world.clock.advance(devices::KNOWN_FOR);
    fail(&world, OWNER, "198.51.100.7", 10).await;
    sign_in(&here, OWNER, new).await.expect(429);
    let mut tx = Tx::begin(&world.pool).await.unwrap();
    devices::sweep(&mut tx, world.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.count(known).await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_devices_cookie_is_kept_for_a_year_by_this_host_alone_and_only_its_hash_is_stored(pool: PgPool) {
    let world = World::new(pool).await;
    with_password(&world, OWNER).await;
    let config = Config {
        public_url: "https://praksisnaer.example".to_owned(),
        smtp_url: Some("smtp://127.0.0.1:1".parse::<Secret>().unwrap()),
        ..Config::for_tests()
    };
    let app = build_app(AppState {
        pool: world.pool.clone(),
        clock: world.clock.clone(),
        config: Arc::new(config),
        files: world.files.clone(),
    });
    let browser = world.anonymous().before(app);
    let more = [("origin", "https://praksisnaer.example"), ("sec-fetch-site", "same-origin")];
    let fields = [("epost", OWNER), ("passord", PASSWORD)];
    let answer = browser.ask(axum::http::Method::POST, "/logg-inn", Some(&fields), &more).await.expect(303);
    let set: Vec<&str> = answer.headers.get_all(SET_COOKIE).iter().map(|v| v.to_str().unwrap()).collect();
    assert_eq!(set.len(), 2, "{set:?}");
    let device = set.iter().find(|c| c.starts_with("__Host-enhet=")).expect("the device's cookie");
    for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age=31536000"] {
        assert!(device.contains(part), "{part} in {device}");
    }
    assert!(!device.contains("Domain"), "{device}");
    let token = browser.cookie("__Host-enhet").unwrap();
    let stored: Vec<u8> =
        sqlx::query_scalar("select token_hash from known_device").fetch_one(&world.pool).await.unwrap();
    assert_eq!(stored, Sha256::digest(token.as_bytes()).to_vec());
    world.finish().await;
}
