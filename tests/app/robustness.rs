//! Bad input and bad luck: each gets a clear answer, and nothing typed is lost.

use sqlx::PgPool;

use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn nobody_signed_in_is_led_to_sign_in(pool: PgPool) {
    let world = World::new(pool).await;
    let page = world.anonymous().get("/velg-rolle").await.expect(200);
    assert_eq!(page.heading(), "Logg inn");
    assert_eq!(page.form("skjema").value("til"), "/velg-rolle");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_application_goes_from_draft_to_decision_through_the_store(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    assert_eq!(world.count("select sum(amount)::bigint from commitment").await, 3_600_000);
    let mail = world.mail().await;
    assert!(mail.len() >= 2, "{mail:?}");
    for (_, subject, text) in &mail {
        assert!(!text.contains("3 600 000") && !subject.contains("3 600 000"), "mail never says an amount: {text}");
    }
    let other = world.submitted(&people.submitter, call).await;
    assert_ne!(other, id);
    assert_eq!(world.count("select max(case_number)::bigint from application").await, 2);
    world.finish().await;
}
