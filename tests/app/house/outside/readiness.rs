//! `/klar`: what takes a server out of service, and what does not.

use std::sync::Arc;
use std::time::Instant;

use praksisnaer::MIGRATOR;
use praksisnaer::app::build_app;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::state::AppState;
use praksisnaer::store::records::jobs;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use time::Duration;

use crate::browser::Answer;
use crate::house::robustness::give_password;
use crate::world::World;

fn told(answer: &Answer) -> serde_json::Value {
    serde_json::from_str(&answer.html).expect(&answer.html)
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_dead_worker_is_told_and_takes_no_server_out(pool: PgPool) {
    let world = World::new(pool).await;
    let machine = world.anonymous();
    let quiet = told(&machine.get_once("/klar").await.expect(200));
    let expected = serde_json::json!({
        "ready": true, "database": true, "missing_migrations": [], "worker_last_seen": null, "oldest_unsent_notice_seconds": null,
        "oldest_unscanned_file_seconds": null
    });
    assert_eq!(quiet, expected);

    let email = give_password(&world, &world.person(Role::MunicipalityWriter, "Alvdal").await).await;
    world.anonymous().post("/nytt-passord", &[("epost", &email)]).await.expect(200);
    world.clock.advance(Duration::minutes(7));
    let waiting = told(&machine.get_once("/klar").await.expect(200));
    assert_eq!(waiting["oldest_unsent_notice_seconds"], 420);
    assert_eq!(waiting["worker_last_seen"], serde_json::Value::Null);

    world.mail().await;
    jobs::worker_seen(&world.pool, world.now()).await.unwrap();
    world.clock.advance(Duration::hours(2));
    let sent = told(&machine.get_once("/klar").await.expect(200));
    assert_eq!(sent["oldest_unsent_notice_seconds"], serde_json::Value::Null);
    assert_eq!(sent["worker_last_seen"], "2027-03-01T09:07:00Z");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn without_a_database_or_with_an_older_one_a_server_is_not_ready(pool: PgPool) {
    let world = World::new(pool).await;
    let machine = world.anonymous();
    let newest = MIGRATOR.iter().map(|m| m.version).max().unwrap();
    let undo = "delete from _sqlx_migrations where version = $1";
    sqlx::query(undo).bind(newest).execute(&world.pool).await.unwrap();
    let older = told(&machine.get_once("/klar").await.expect(503));
    assert_eq!((&older["ready"], &older["database"]), (&serde_json::json!(false), &serde_json::json!(true)));
    assert_eq!(older["missing_migrations"], serde_json::json!([newest]));

    let away = PgPoolOptions::new().connect_lazy("postgres://x@127.0.0.1:1/x").unwrap();
    let app = build_app(AppState {
        pool: away,
        clock: world.clock.clone(),
        config: Arc::clone(&world.config),
        files: world.files.clone(),
    });
    let began = Instant::now();
    let without = told(&machine.before(app.clone()).get_once("/klar").await.expect(503));
    assert_eq!(without, serde_json::json!({ "ready": false, "database": false }));
    assert!(began.elapsed().as_secs() < 20, "whoever asks does not wait long");
    // It is alive all the same.
    machine.before(app).get_once("/levende").await.expect(204);
    assert_eq!(world.take_failures().len(), 2);
    world.finish().await;
}
