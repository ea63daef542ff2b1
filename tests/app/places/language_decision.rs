//! A municipality's written standard is decided by one administrator at a time, and nothing that was registered is lost.

use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_decision_registered_meanwhile_is_shown_before_it_is_replaced(pool: PgPool) {
    let world = World::new(pool).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let path = format!("/kommuner/{}", world.municipality("Alvdal").await.id);
    let fields = |maal, kilde| [("maal", maal), ("dato", "01.02.2027"), ("kilde", kilde)];
    let open = async || system.get(&path).await.expect(200).form("skjema");
    let stale = open().await.fill_all(fields("nn", "Vedtak i tab to"));
    open().await.fill_all(fields("nb", "Vedtak i tab en")).press_first().await.expect(200);

    let told = stale.press_first().await.expect(409);
    told.says("Vedtakene om målform er endret etter at du åpnet siden").says("Vedtak i tab en");
    let form = told.form("skjema");
    assert_eq!((form.value("maal"), form.value("kilde")), ("nn".to_owned(), "Vedtak i tab to".to_owned()));
    form.press_first().await.expect(200);
    // What was replaced stands in the event.
    let before: String = sqlx::query_scalar(
        "select data->>'before' from event where kind = 'language_decision_set' order by id desc limit 1",
    )
    .fetch_one(&world.pool)
    .await
    .unwrap();
    assert_eq!(before, "nb: Vedtak i tab en");
    system.post(&path, &fields("nb", "Uten versjon")).await.expect(409);
    world.finish().await;
}
