//! Bad input and bad luck: each gets a clear answer, and nothing typed is lost.

use praksisnaer::domain::actor::Role;
use sqlx::PgPool;

use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn nobody_signed_in_is_led_to_sign_in(pool: PgPool) {
    let start = std::time::Instant::now();
    let world = World::new(pool).await;
    eprintln!("world {:?}", start.elapsed());
    let page = world.anonymous().get("/velg-rolle").await.expect(200);
    assert_eq!(page.heading(), "Logg inn");
    let person = world.person_with(&[(Role::MunicipalityWriter, "Alvdal"), (Role::Caseworker, "innlandet")]).await;
    let page = person.get("/velg-rolle").await.expect(200);
    page.says("Alvdal kommune").says("Statsforvalteren i Innlandet");
    let call = world.open_call().await;
    world.complete_draft(&person, call).await;
    eprintln!("all {:?}", start.elapsed());
    world.finish().await;
}
