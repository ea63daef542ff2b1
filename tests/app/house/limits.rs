//! Nobody waits for the database without end, and nobody keeps it waiting.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::{Duration, Instant};

use praksisnaer::app::build_app;
use praksisnaer::config::{Config, Secret};
use praksisnaer::domain::people::actor::Role;
use praksisnaer::server::Database;
use praksisnaer::state::AppState;
use praksisnaer::store::limits::{Limits, limited, pool as limited_pool};
use praksisnaer::store::{ReadTx, StoreError, Tx};
use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions, PgPool};
use tokio::io::copy_bidirectional;
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

use super::robustness::{STRANGE, assert_carries};
use crate::world::World;

const fn millis(n: u64) -> Duration {
    Duration::from_millis(n)
}
/// Waits for a lock that nobody gives up end soon; the others are longer than any busy machine takes.
const SHORT: Limits = Limits { statement: millis(20_000), lock: millis(300), idle: millis(20_000) };

async fn short(pool: &PgPool, limits: &Limits) -> PgPool {
    let to = limited((*pool.connect_options()).clone(), limits);
    limited_pool(3).connect_with(to).await.unwrap()
}

async fn shown(conn: &mut sqlx::PgConnection, setting: &str) -> String {
    sqlx::query_scalar("select current_setting($1)").bind(setting).fetch_one(conn).await.unwrap()
}

#[sqlx::test(migrations = false)]
async fn each_connection_has_its_limits_and_what_takes_long_has_longer(pool: PgPool) {
    let pool = short(&pool, &Limits::PAGES).await;
    let limits = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"];
    let (mut tx, mut read) = (Tx::begin(&pool).await.unwrap(), ReadTx::begin(&pool).await.unwrap());
    for (name, limit) in limits.into_iter().zip(["30s", "5s", "10s"]) {
        assert_eq!(shown(tx.conn(), name).await, limit, "{name}");
        assert_eq!(shown(read.conn(), name).await, limit, "{name}");
    }
    assert_eq!(shown(tx.conn(), "client_connection_check_interval").await, "10s");
    drop((tx, read));
    let (mut tx, mut read) = (Tx::begin_long(&pool).await.unwrap(), ReadTx::begin_download(&pool).await.unwrap());
    for (name, limit) in limits.into_iter().zip(["10min", "1min", "5min"]) {
        assert_eq!(shown(tx.conn(), name).await, limit, "{name}");
        assert_eq!(shown(read.conn(), name).await, limit, "{name}");
    }
    drop((tx, read));
    // Back in the pool, the longer limits are forgotten; and what the database's address says itself holds.
    for _ in 0..3 {
        let mut tx = Tx::begin(&pool).await.unwrap();
        assert_eq!(shown(tx.conn(), "lock_timeout").await, "5s");
    }
    let told = (*pool.connect_options()).clone().options([("lock_timeout", "7s")]);
    let pool = limited_pool(1).connect_with(limited(told, &Limits::PAGES)).await.unwrap();
    let mut tx = Tx::begin(&pool).await.unwrap();
    assert_eq!(shown(tx.conn(), "lock_timeout").await, "7s");
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_row_locked_elsewhere_keeps_nobody_waiting_and_costs_no_text(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.draft(&writer, call).await;
    let state = AppState {
        pool: short(&world.pool, &SHORT).await,
        clock: world.clock.clone(),
        config: world.config.clone(),
        files: world.files.clone(),
    };
    let writer = writer.before(build_app(state));

    let mut stuck = world.tx().await;
    sqlx::query("select id from application where id = $1 for update").bind(id.0).execute(stuck.conn()).await.unwrap();
    let began = Instant::now();
    let page = writer.post(&format!("/soknader/{id}/del/om"), &[("om-prosjekttittel", STRANGE)]).await.expect(503);
    assert!(began.elapsed() < millis(15_000), "{:?}", began.elapsed());
    page.says("Vi får ikke svar akkurat nå").says("Ingenting du har skrevet, er borte").does_not_say("Hendelse");
    assert_carries(&page, &[("om-prosjekttittel", STRANGE)]);
    assert_eq!(world.take_failures().len(), 1);

    drop(stuck);
    let saved = "select count(*) from application_section where application = $1";
    assert_eq!(world.count_of(saved, id).await, 0);
    page.form("Prøv igjen").press("Prøv igjen").await;
    assert_eq!(world.count_of(saved, id).await, 1);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_transaction_left_alone_is_ended_and_what_it_locked_is_free(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.draft(&writer, call).await;
    let patient = Limits { lock: millis(15_000), idle: millis(500), ..SHORT };
    let pool = short(&world.pool, &patient).await;
    let lock = "select id from application where id = $1 for update";
    let mut left = Tx::begin(&pool).await.unwrap();
    sqlx::query(lock).bind(id.0).execute(left.conn()).await.unwrap();
    let mut next = Tx::begin(&pool).await.unwrap();
    sqlx::query(lock).bind(id.0).execute(next.conn()).await.unwrap();
    next.commit().await.unwrap();
    let said = sqlx::query(lock).bind(id.0).execute(left.conn()).await.map_err(StoreError::from);
    assert!(matches!(said, Err(StoreError::Unavailable(_))), "{said:?}");
    world.finish().await;
}

#[sqlx::test(migrations = false)]
async fn what_passes_is_told_from_what_nobody_expected(pool: PgPool) {
    let pool = short(&pool, &Limits { lock: millis(15_000), ..SHORT }).await;
    sqlx::query("create table two as select n from generate_series(1, 2) n").execute(&pool).await.unwrap();
    let lock = "select n from two where n = $1 for update";
    let both_hold_one = tokio::sync::Barrier::new(2);
    let cross = async |first: i32, second: i32| {
        let mut tx = Tx::begin(&pool).await.unwrap();
        sqlx::query(lock).bind(first).execute(tx.conn()).await.unwrap();
        both_hold_one.wait().await;
        let done = sqlx::query(lock).bind(second).execute(tx.conn()).await;
        done.map(drop).map_err(StoreError::from)
    };
    let both = tokio::join!(cross(1, 2), cross(2, 1));
    let refused: Vec<_> = [both.0, both.1].into_iter().filter_map(Result::err).collect();
    assert!(matches!(refused[..], [StoreError::Unavailable(_)]), "one of the two goes through: {refused:?}");

    let slow = short(&pool, &Limits { statement: millis(2_000), ..SHORT }).await;
    let mut tx = Tx::begin(&slow).await.unwrap();
    let said = sqlx::query("select pg_sleep(60)").execute(tx.conn()).await.map_err(StoreError::from);
    assert!(matches!(said, Err(StoreError::Unavailable(_))), "{said:?}");
    let mut tx = Tx::begin(&slow).await.unwrap();
    let said = sqlx::query("select 1 / 0").execute(tx.conn()).await.map_err(StoreError::from);
    assert!(matches!(said, Err(StoreError::Database(_))), "{said:?}");
}

/// A database that can fall silent: what is open hears nothing more, and who comes is let in and hears nothing.
async fn behind_silence(pool: &PgPool) -> (watch::Sender<bool>, PgConnectOptions, PathBuf) {
    let to = (*pool.connect_options()).clone();
    let there = to.get_socket().cloned().unwrap_or_else(|| to.get_host().into());
    let file = format!(".s.PGSQL.{}", to.get_port());
    let folder = std::env::temp_dir().join(format!("stille-{}-{}", std::process::id(), uuid::Uuid::now_v7().simple()));
    std::fs::create_dir(&folder).unwrap();
    let listener = UnixListener::bind(folder.join(&file)).unwrap();
    let (tell, told) = watch::channel(false);
    let target = there.join(&file);
    tokio::spawn(async move {
        while let Ok((mut from, _)) = listener.accept().await {
            let (mut told, target) = (told.clone(), target.clone());
            tokio::spawn(async move {
                let mut there = UnixStream::connect(target).await.unwrap();
                let silent = tokio::select! {
                    silent = told.wait_for(|silent| *silent) => silent.is_ok(),
                    _ = copy_bidirectional(&mut from, &mut there) => false,
                };
                if silent {
                    std::future::pending::<()>().await;
                }
            });
        }
    });
    (tell, to.socket(&folder), folder)
}

#[sqlx::test(migrations = false)]
async fn a_database_that_falls_silent_takes_no_place_in_the_pool(pool: PgPool) {
    let (silence, to, folder) = behind_silence(&pool).await;
    let pool = limited_pool(1).connect_with(to).await.unwrap();
    let mut tx = Tx::begin(&pool).await.unwrap();
    silence.send(true).unwrap();
    let asked = timeout(millis(200), sqlx::query("select 1").execute(tx.conn())).await;
    assert!(asked.is_err(), "nobody answers");
    drop(tx);
    let said = Tx::begin(&pool).await;
    assert!(matches!(said, Err(StoreError::Unavailable(_))), "the visitor is told");
    silence.send(false).unwrap();
    let again = timeout(millis(4000), Tx::begin(&pool)).await.expect("the only place is free again");
    sqlx::query("select 1").execute(again.unwrap().conn()).await.unwrap();
    // One that lay unused is not handed out either.
    sleep(millis(200)).await;
    silence.send(true).unwrap();
    sleep(millis(50)).await;
    silence.send(false).unwrap();
    let mut tx = timeout(millis(4000), Tx::begin(&pool)).await.expect("another connection is made").unwrap();
    sqlx::query("select 1").execute(tx.conn()).await.unwrap();
    std::fs::remove_dir_all(folder).unwrap();
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_start_waits_for_another_that_changes_the_schema(pool: PgPool) {
    let told = (*pool.connect_options()).clone().options([("lock_timeout", "200"), ("statement_timeout", "200")]);
    let config =
        Config { database_url: Some(Secret::from_str(told.to_url_lossy().as_str()).unwrap()), ..Config::for_tests() };
    let database = Database::open(&config).await.unwrap();
    let mut other = Tx::begin(&pool).await.unwrap();
    sqlx::query("lock table _sqlx_migrations").execute(other.conn()).await.unwrap();
    let (migrated, ()) = tokio::join!(database.migrate(), async {
        sleep(millis(900)).await;
        other.commit().await.unwrap();
    });
    migrated.unwrap();
    database.close().await.unwrap();
}
