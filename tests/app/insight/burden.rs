//! What applying costs is counted without asking, and shown for groups only.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::store::insight::burden::count_anew;
use sqlx::PgPool;
use time::Duration;

use crate::world::World;

const TITLE: &str = "om-prosjekttittel";

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_time_between_one_persons_savings_is_counted_and_pauses_are_not(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let colleague = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let id = world.draft(&writer, call).await;
    let path = format!("/soknader/{id}/del/om");
    let mut turn = 0;
    let mut save = async |who: &crate::browser::Browser, after: Duration| {
        world.clock.advance(after);
        turn += 1;
        let form = who.get(&path).await.expect(200).form("skjema");
        form.fill(TITLE, &format!("Navn {turn}")).press("senere").await.expect(200);
    };
    save(&writer, Duration::ZERO).await;
    save(&writer, Duration::seconds(90)).await;
    save(&writer, Duration::minutes(19)).await;
    save(&writer, Duration::minutes(21)).await;
    save(&colleague, Duration::seconds(30)).await;
    save(&writer, Duration::seconds(30)).await;
    let seconds = "select sum(writing_seconds)::bigint from application_section";
    assert_eq!(world.count(seconds).await, 90 + 19 * 60);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_group_of_fewer_than_five_is_never_shown(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let reader = world.person(Role::MinistryReader, "").await;
    let page = async || {
        let mut tx = world.tx().await;
        count_anew(&mut tx, world.now()).await.unwrap();
        tx.commit().await.unwrap();
        reader.get("/portefolje/arbeid").await.expect(200)
    };
    page().await.says("Ingen gruppe er stor nok ennå (minst 5 i hver)");
    for (n, town) in ["Alvdal", "Folldal", "Tolga", "Rendalen", "Engerdal"].into_iter().enumerate() {
        let submitter = world.person(Role::MunicipalitySubmitter, town).await;
        world.submitted(&submitter, call).await;
        let shown = page().await;
        assert_eq!(shown.has("table"), n == 4, "{town}");
    }
    sqlx::query("update application set writing_seconds = 5400 where municipality in (select orgnr from municipality where name in ('Alvdal', 'Folldal', 'Tolga'))")
        .execute(&world.pool)
        .await
        .unwrap();
    let shown = page().await;
    let rows = shown.table("Arbeidet med å søke, etter kommunestørrelse");
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert_eq!((rows[1][1].as_str(), rows[1][2].as_str(), rows[1][3].as_str()), ("Fullt spor", "5", "1,5"));
    shown.does_not_say("Alvdal");
    world.finish().await;
}
