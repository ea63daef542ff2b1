//! What is sent is sent under the call that was read.

use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_call_changed_while_the_page_was_open_is_told_before_anything_is_sent(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.complete_draft(&people.submitter, call).await;
    let page = people.submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200);
    let form = page.form("send").fill("fullmakt", "ja");
    let form = form.fill("innsender-rolle", "Kommunedirektør");

    let manager = world.person(Role::FrameManager, "").await;
    let edit = manager.get(&format!("/utlysninger/{call}/rediger")).await.expect(200).form("skjema");
    let edit = edit.fill_all([("vedtak-dato", "15.09.2027"), ("regel-4-nb", "Nytt."), ("regel-4-nn", "Nytt.")]);
    let review = edit.press("Se over endringen").await.expect(200);
    review.form("skjema").press("Lagre endringen").await.expect(200);

    let told = form.press_once("Send søknaden").await.expect(409);
    told.says("Departementet har endret utlysningen etter at du åpnet siden").says("Søknaden er ikke sendt");
    told.says("21. juni 2027").says("15. september 2027").says("Nytt.");
    assert_eq!(world.count("select count(*) from receipt").await, 0);
    let kept = told.form("send");
    assert_eq!(
        (kept.value("fullmakt"), kept.value("innsender-rolle")),
        ("ja".to_owned(), "Kommunedirektør".to_owned())
    );
    // A form that says no version was never read.
    form.forge("utlysning", "").press_once("Send søknaden").await.expect(409);
    kept.press("Send søknaden").await.expect(200).says("15. september 2027");
    assert_eq!(world.count("select count(*) from receipt").await, 1);
    world.finish().await;
}
