//! A demonstration has a day of its own: every deadline and the timetable follow, every page says so, and nowhere else can
//! the clock be set.

use praksisnaer::app::build_app;
use praksisnaer::config::Config;
use praksisnaer::domain::clocks::calendar::oslo_date;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::jobs::Worker;
use praksisnaer::jobs::timetable::Task;
use praksisnaer::mail::Mailer;
use praksisnaer::state::{AppState, Clock};
use praksisnaer::store::clocks::demo_clock;
use sqlx::PgPool;
use time::macros::date;

use super::changes::plan;
use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_day_is_set_and_all_rules_follow(pool: PgPool) {
    let world = World::new(pool).await;
    // As far ahead as the world's own clock stands.
    let clock = Clock::movable(world.now() - Clock::System.now());
    let app = build_app(AppState {
        pool: world.pool.clone(),
        clock: clock.clone(),
        config: world.config.clone(),
        files: world.files.clone(),
    });
    let system = world.person(Role::SystemAdministrator, "").await.before(app.clone());
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await.before(app.clone());
    let call = world.open_call().await;
    let draft = world.draft(&writer, call).await;
    writer.get(&format!("/soknader/{draft}")).await.expect(200).does_not_say("etter fristen");
    let change = [
        ("type", "office"),
        ("kommuner", "3428"),
        ("embete", "trondelag"),
        ("dato", "01.01.2028"),
        ("kilde", "Forskrift"),
    ];
    plan(&system, &change).await.expect(200);

    let page = system.get("/klokke").await.expect(200);
    for (typed, text) in [("", "dato"), ("31.02.2028", "dato"), ("14.03.1999", "Velg en dag")] {
        let refused = page.form("skjema").fill("dato", typed).press("Still klokken").await.expect(422);
        assert!(refused.has_fault("dato"), "{typed}: {text}");
    }
    page.form("skjema").fill("dato", "14.03.2028").press("Still klokken").await.expect(200).says("Klokken er stilt");
    assert_eq!(oslo_date(clock.now()), date!(2028 - 03 - 14));

    // Every page of everybody says so, in both written standards; nobody is signed out by it.
    for path in ["/", "/tildelinger", "/hjelp", "/logg-inn"] {
        world.anonymous().before(app.clone()).get(path).await.expect(200).says("I dag er 14. mars 2028");
    }
    for path in ["/soknader", "/min-konto", "/finnes-ikke"] {
        writer.get(path).await.says("Klokken er stilt for en demonstrasjon");
    }
    let nynorsk = writer.clone().in_language(Lang::Nn);
    nynorsk.get("/soknader").await.expect(200).says("Klokka er stilt for ein demonstrasjon");
    // The deadline has passed, and the year's change of municipalities is done by the day's work.
    let late = writer.get(&format!("/soknader/{draft}/kontroller")).await.expect(200);
    late.says("etter fristen");
    let mailer = Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap();
    assert!(
        Worker::new(world.pool.clone(), clock.clone(), mailer, world.files.clone())
            .keep_timetable()
            .await
            .contains(&Task::ChangeMunicipalities)
    );
    assert_eq!(world.municipality("Alvdal").await.office_slug, "trondelag");
    // Other servers and workers are told, and it outlives a restart.
    let ahead = demo_clock::find(&world.pool).await.unwrap();
    assert_eq!(oslo_date(Clock::movable(ahead).now()), date!(2028 - 03 - 14));

    let back =
        system.get("/klokke").await.expect(200).form("skjema").press("Gå tilbake til dagen i dag").await.expect(200);
    back.does_not_say("Klokken er stilt for en demonstrasjon");
    assert!(!clock.is_moved());
    assert_eq!(world.count("select count(*) from event where kind = 'demo_clock_set' and actor is not null").await, 2);
    world.take_failures();
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_clock_is_not_set_where_the_data_are_real(pool: PgPool) {
    let world = World::new(pool).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    system.get("/klokke").await.expect(200).says("bare stilles der alle data er eksempler").does_not_say("Ny dag");
    let refused = system.post("/klokke", &[("dato", "14.03.2028"), ("handling", "still")]).await.expect(422);
    refused.says("bare stilles der alle data er eksempler");
    assert_eq!(world.count("select count(*) from demo_clock").await, 0);
    system.get("/brukere").await.expect(200).does_not_say("Klokken");
    // A program that is told so over real data does not start, and one that is not told looks at no demo's clock.
    sqlx::query("insert into demo_clock select true, 86400, now(), id from account limit 1")
        .execute(&world.pool)
        .await
        .unwrap();
    let url = sqlx::ConnectOptions::to_url_lossy(&*world.pool.connect_options()).to_string();
    let config =
        |movable_clock| Config { database_url: Some(url.parse().unwrap()), movable_clock, ..Config::for_tests() };
    let database = praksisnaer::server::Database::open(&config(false)).await.unwrap();
    assert!(database.clock(&config(true)).await.is_err());
    assert!(matches!(database.clock(&config(false)).await, Ok(Clock::System)));
    database.close().await.unwrap();
    world.finish().await;
}
