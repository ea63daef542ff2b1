//! The program runs as a role that may read and write rows, and nothing else: everything it does is done by that role here,
//! and what it need not do is refused.

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use praksisnaer::jobs::Worker;
use praksisnaer::mail::Mailer;
use praksisnaer::seed;
use sqlx::postgres::PgPoolOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, PgPool};
use time::Duration;

use super::access::{Cast, ROUTES};
use crate::world::World;

/// A role of this test's own. Roles belong to the whole server, and tests run side by side.
async fn new_role(owner: &PgPool) -> String {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let role = format!("runs_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
    run(owner, format!("create role {role}")).await;
    role
}

async fn run(owner: &PgPool, sql: String) {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(owner).await.unwrap();
}

async fn drop_role(owner: &PgPool, role: &str) {
    run(owner, format!("drop owned by {role}; drop role {role}")).await;
}

fn program(owner: &PgPool, options: &str, arguments: &[&str]) -> Command {
    let mut url = owner.connect_options().to_url_lossy();
    if !options.is_empty() {
        url.query_pairs_mut().append_pair("options", options);
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_praksisnaer"));
    for name in ["BIND", "PUBLIC_URL", "SMTP_URL", "DEMO", "DEMO_ON_NETWORK", "LOG"] {
        command.env_remove(name);
    }
    command.args(arguments).env("DATABASE_URL", url.as_str());
    command
}

/// What `praksisnaer migrate --grant-to` says.
fn grant(owner: &PgPool, options: &str, role: &str) -> (bool, String) {
    let done = program(owner, options, &["migrate", "--grant-to", role]).output().unwrap();
    (done.status.success(), String::from_utf8_lossy(&done.stderr).into_owned())
}

async fn as_role(owner: &PgPool, role: &str) -> PgPool {
    let options = (*owner.connect_options()).clone().options([("role", role)]);
    PgPoolOptions::new().max_connections(5).connect_with(options).await.unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn everything_the_program_does_it_may_do_as_the_role_it_runs_as(owner: PgPool) {
    let role = new_role(&owner).await;
    assert_eq!(grant(&owner, "", &role), (true, String::new()));
    // Again, as after each new version.
    assert_eq!(grant(&owner, "", &role), (true, String::new()));
    let pool = as_role(&owner, &role).await;
    let who: (String, bool) = sqlx::query_as("select current_user::text, current_setting('is_superuser')::bool")
        .fetch_one(&pool)
        .await
        .unwrap();
    assert_eq!(who, (role.clone(), false));

    // From here all is done by the role: people, calls, applications, decisions, every page and every form.
    let world = World::new(pool).await;
    seed::run_at_start(&world.pool, world.now()).await.unwrap();
    let mut cast = Cast::of(world).await;
    for (access, methods, path, example) in ROUTES {
        let address = cast.address(example).await;
        if ["/logg-ut", "/logg-ut-overalt"].contains(path) {
            continue;
        }
        for (_, browser) in cast.roles.iter().filter(|(role, _)| access.includes(*role)) {
            for method in methods.split(' ') {
                let answer = if method == "GET" {
                    browser.get_once(&address).await
                } else {
                    browser.post_once(&address, &[]).await
                };
                assert!(!answer.status.is_server_error(), "{method} {path}: {}", answer.status);
            }
        }
    }
    // And the nightly work.
    let world = cast.world;
    world.clock.advance(Duration::days(1));
    let mailer = Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap();
    let worker: Worker = world.worker(mailer);
    worker.keep_timetable().await;
    assert!(world.count("select count(*) from timetable_run").await > 0);
    let pool = world.pool.clone();
    world.finish().await;

    for refused in [
        "create table x (y int)",
        "create schema x",
        "drop table job",
        "alter table event disable trigger all",
        "drop trigger events_do_not_change on event",
        "truncate session",
        "update event set at = at",
        "delete from event",
        "update submission set sent_at = sent_at",
        "delete from receipt",
        "update document set made_at = made_at",
        "delete from document",
        "delete from unsent_answers",
        "delete from decision",
        "update decision set total = total",
        "delete from _sqlx_migrations",
        "create role x",
        "select pg_read_file('/etc/passwd')",
        "copy job to program 'true'",
        "set session_replication_role = replica",
    ] {
        let error = sqlx::raw_sql(refused).execute(&pool).await.expect_err(refused);
        let code = error.as_database_error().and_then(|e| e.code().map(|c| c.into_owned()));
        assert_eq!(code.as_deref(), Some("42501"), "{refused}: {error}");
    }
    pool.close().await;
    drop_role(&owner, &role).await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn who_may_not_change_the_schema_says_so_and_a_superuser_is_told(owner: PgPool) {
    let role = new_role(&owner).await;
    let (done, said) = grant(&owner, "", "nobody_has_made_this_role");
    assert!(!done && said.contains("there is no role nobody_has_made_this_role"), "{said}");
    assert!(grant(&owner, "", &role).0);
    let options = format!("-c role={role}");
    // With every migration there, the role starts; with one missing it says who must do what.
    let ready = program(&owner, &options, &["migrate"]).output().unwrap();
    assert!(ready.status.success(), "{ready:?}");
    let last = "delete from _sqlx_migrations where version = (select max(version) from _sqlx_migrations)";
    run(&owner, last.to_owned()).await;
    let refused = program(&owner, &options, &["serve"]).env("BIND", "127.0.0.1:0").output().unwrap();
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && said.contains("praksisnaer migrate --grant-to ROLE"), "{said}");

    drop_role(&owner, &role).await;
}
