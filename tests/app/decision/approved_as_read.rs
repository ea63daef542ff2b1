//! What is approved is the letter that was read, by one who holds the role then; and a letter with holes says who fills
//! which.

use std::time::Duration;

use praksisnaer::domain::people::policy::Denied;
use praksisnaer::store::decision::decisions::ApproveError;
use sqlx::PgPool;

use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_letter_that_would_be_another_than_the_one_read_is_shown_again(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.recommended(&people.submitter, &people.caseworker, call).await;
    let path = format!("/saker/{id}/godkjenning");
    for (change, seen) in [
        ("update statsforvalter set name = name || ' (nytt navn)'", "(nytt navn)"),
        (
            "insert into office_contact (office, valid_from, postal_address, email, telephone, made_at, made_by, made_role)
             select office, '2027-02-01', postal_address, email, '99 99 99 99', made_at, made_by, made_role from office_contact",
            "99 99 99 99",
        ),
        (
            "insert into setting (key, valid_from, value, source) values ('appeal_weeks', '2027-02-01', '5', 'eksempel')",
            "5. april 2027",
        ),
    ] {
        let form = people.approver.get(&path).await.expect(200).form("skjema").fill("grunn", "Skrevet før.");
        let changed = sqlx::query(change).execute(&world.pool).await.unwrap();
        assert!(changed.rows_affected() > 0, "{change}");
        let again = form.press_once("Godkjenn vedtaket").await.expect(409);
        again.says("Brevet er endret etter at du åpnet siden").says(seen);
        assert_eq!(again.form("skjema").value("grunn"), "Skrevet før.");
        assert_eq!(world.count("select count(*) from decision").await, 0);
    }
    let page = people.approver.get(&path).await.expect(200);
    page.form("skjema").forge("brev", "").press_once("Godkjenn vedtaket").await.expect(409);
    page.form("skjema").press("Godkjenn vedtaket").await.expect(200);
    assert_eq!(world.count("select count(*) from decision").await, 1);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn each_hole_in_a_letter_has_its_own_next_step(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.recommended(&people.submitter, &people.caseworker, call).await;
    sqlx::query("alter table office_contact disable trigger user").execute(&world.pool).await.unwrap();
    for hole in ["delete from office_contact", "delete from application_sub_goal", "update application set title = ''"]
    {
        sqlx::query(hole).execute(&world.pool).await.unwrap();
    }
    let form = people.approver.get(&format!("/saker/{id}/godkjenning")).await.expect(200).form("skjema");
    let refused = form.press("Godkjenn vedtaket").await.expect(422);
    refused.says("Brevet mangler kontaktopplysninger for embetet. Be lederen legge dem inn på siden «Embetet».");
    refused.says("Brevet mangler tittelen på prosjektet. Send saken tilbake");
    refused.says("Brevet mangler delmålene. Send saken tilbake");
    refused.does_not_say("Be systemadministratoren");
    assert_eq!(refused.faults().len(), 3);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn who_loses_the_role_while_an_approval_waits_approves_nothing(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.recommended(&people.submitter, &people.caseworker, call).await;
    let mut taking = world.tx().await;
    sqlx::query("update role_assignment set removed_at = $2 where id = $1")
        .bind(people.approver.actor().assignment.0)
        .bind(world.now())
        .execute(taking.conn())
        .await
        .unwrap();
    let waits = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    let taken = async {
        let mut looks = 0;
        while world.count(waits).await == 0 {
            looks += 1;
            assert!(looks < 1000, "the approval does not wait for the role");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        taking.commit().await.unwrap();
    };
    let (approved, ()) = tokio::join!(world.approve(&people.approver, id), taken);
    assert!(matches!(approved, Err(ApproveError::Denied(Denied::Role))), "{approved:?}");
    assert_eq!(world.count("select count(*) from decision").await, 0);
    world.finish().await;
}
