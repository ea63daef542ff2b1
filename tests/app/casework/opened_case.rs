//! A deed is done to the case as its page showed it, or not at all.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use crate::world::World;

const MOVED: &str = "Saken er endret etter at du åpnet siden";

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_case_that_somebody_has_taken_meanwhile_is_not_given_to_another(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.submitted(&people.submitter, call).await;
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    let other = world.person(Role::Caseworker, "innlandet").await;
    let to = other.actor().account.to_string();
    let form = leader.get(&format!("/saker/{id}")).await.expect(200).form("/fordel").fill("saksbehandler", &to);
    people.caseworker.post(&format!("/saker/{id}/ta"), &[]).await.expect(200);

    let stale = form.press("Fordel saken").await.expect(409);
    stale.says(MOVED);
    assert!(people.caseworker.get(&format!("/saker/{id}")).await.expect(200).has("#skjema"), "it is theirs still");
    let kept = stale.form("/fordel");
    assert_eq!(kept.value("saksbehandler"), to);
    // With the case as it is now in sight it is the leader's choice.
    kept.press("Fordel saken").await.expect(200);
    assert!(other.get(&format!("/saker/{id}")).await.expect(200).has("#skjema"));
    leader.post(&format!("/saker/{id}/fordel"), &[("saksbehandler", &to)]).await.expect(409);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_who_move_the_same_deadline_do_not_tell_the_municipality_two_things(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    world.ask(&people.caseworker, id, "Hva koster det?", &[Section::Budget]).await;
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    let case = format!("/saker/{id}");
    let form = people.caseworker.get(&case).await.expect(200).form("svarfrist").fill("frist", "30.03.2027");
    let other = leader.get(&case).await.expect(200).form("svarfrist").fill("frist", "05.04.2027");
    other.press("Endre svarfristen").await.expect(200);
    let stale = form.press("Endre svarfristen").await.expect(409);
    stale.says(MOVED).says("5. april 2027");
    assert_eq!(stale.form("svarfrist").value("frist"), "30.03.2027");
    assert_eq!(world.count("select count(*) from event where kind = 'reply_deadline_moved'").await, 1);
    stale
        .form("svarfrist")
        .press("Endre svarfristen")
        .await
        .expect(422)
        .says("Du kan gi lengre frist, men ikke kortere");
    world.finish().await;
}
