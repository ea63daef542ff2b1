//! What a posted form is answered, whatever it is about: pressed twice, opened long ago, too long, without cookies.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::features::people::sign_in::password;
use praksisnaer::store::people::sessions;
use sqlx::PgPool;
use time::Duration;

use crate::house::robustness::{PASSWORD, with_password};
use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_case_taken_by_two_presses_is_one_deed_and_a_colleague_is_led_to_the_case(pool: PgPool) {
    let world = World::new(pool).await;
    let people = world.people_of("Alvdal").await;
    let call = world.open_call().await;
    let id = world.submitted(&people.submitter, call).await;
    let form = people.caseworker.get(&format!("/saker/{id}")).await.expect(200).form("/ta");
    form.press_once("Ta saken").await.expect(303);
    form.press_once("Ta saken").await.expect(303);
    assert_eq!(world.count("select count(*) from event where kind = 'case_taken'").await, 1);
    let colleague = world.person(Role::Caseworker, "innlandet").await;
    let told = form.clone().forge("_rolle", &colleague.actor().assignment.to_string()).sent_from(&colleague);
    let told = told.press_once("Ta saken").await.expect(409);
    assert_eq!(told.link("Se hvordan det er nå"), format!("/saker/{id}"));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_page_opened_before_a_new_recommendation_sends_nothing_back(pool: PgPool) {
    let world = World::new(pool).await;
    let people = world.people_of("Alvdal").await;
    let call = world.open_call().await;
    let id = world.recommended(&people.submitter, &people.caseworker, call).await;
    let old = people.approver.get(&format!("/saker/{id}/godkjenning")).await.expect(200).form("skjema");
    let first = old.clone().fill("grunn", "Tallene stemmer ikke").press_once("returner").await;
    first.expect(303);
    sqlx::query("update application set stage = 'recommended', version = version + 1 where id = $1")
        .bind(id.0)
        .execute(&world.pool)
        .await
        .unwrap();
    let late = old.fill("grunn", "Skrevet på den gamle siden").press_once("returner").await.expect(409);
    late.says("Skrevet på den gamle siden");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_text_that_is_too_long_is_told_by_the_name_of_its_field(pool: PgPool) {
    let world = World::new(pool).await;
    let people = world.people_of("Alvdal").await;
    let call = world.open_call().await;
    let id = world.submitted(&people.submitter, call).await;
    people.caseworker.get(&format!("/saker/{id}")).await.expect(200).form("/ta").press_first().await.expect(200);
    let form = people.caseworker.get(&format!("/saker/{id}")).await.expect(200).form("skjema");
    let long = "ord ".repeat(2000);
    let refused = form.fill("hovedgrunn", &long).fill("vilkar", &long).press_once("lagre").await.expect(422);
    let faults = refused.faults();
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults[0].1.contains(": Teksten har") && faults[0].1 != faults[1].1, "{faults:?}");
    assert_eq!(refused.form("skjema").value("vilkar"), long);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_browser_that_keeps_no_cookies_is_told(pool: PgPool) {
    let world = World::new(pool).await;
    let (_, email) = with_password(&world, Role::MunicipalityWriter, "Alvdal").await;
    let person = world.anonymous();
    let answer = person.post_once("/logg-inn", &[("epost", &email), ("passord", PASSWORD)]).await;
    let onward = answer.leads_to().expect("signed in");
    let told = world.anonymous().get(&onward).await.expect(200);
    assert!(told.has_fault("epost") && told.text().contains("informasjonskapsler"), "{}", told.text());
    // With the cookie it leads on.
    assert_ne!(person.get(&onward).await.expect(200).heading(), "Logg inn");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn whoever_only_saves_stays_signed_in(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.draft(&writer, call).await;
    for _ in 0..3 {
        world.clock.advance(sessions::IDLE - Duration::hours(1));
        let path = format!("/soknader/{id}/del/malgruppe");
        let answer = writer.post_once(&path, &[("handling", "lagre"), ("versjon", "-1")]).await;
        assert!([303, 409].contains(&answer.status.as_u16()), "{}", answer.status);
    }
    world.finish().await;
}

#[test]
fn ones_own_address_is_no_password() {
    let address = "ny.kollega@alvdal.kommune.no";
    for own in ["ny.kollega@alvdal", "Ny.Kollega@Alvdal.Kommune.no", "kollegaalvdal", "kommunealvdal12"] {
        assert!(password::check(own, address).is_err(), "{own}");
    }
    assert_eq!(password::check("min kollega har tre blå geiter", address), Ok(()));
}
