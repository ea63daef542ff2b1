//! What the system administrator corrects in the public facts: the calendar and the offices' names.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::seed;
use praksisnaer::seed::Files;
use praksisnaer::store::Tx;
use sqlx::PgPool;

use crate::world::{NOW, World};

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_day_is_corrected_with_the_deadlines_that_move_shown_first(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    // Decided on 1 March: three weeks are 22 March.
    world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let page = system.get("/helligdager").await.expect(200);
    page.says("17. mai");
    let fields =
        [("dato", "22.03.2027"), ("navn-nb", "Minnedag"), ("navn-nn", "Minnedag"), ("kilde", "Lov 1. mars 2027")];
    for (field, typed, at) in
        [("dato", "01.03.2027", "dato"), ("dato", "17.5", "dato"), ("navn-nn", " ", "navn-nn"), ("kilde", "", "kilde")]
    {
        let form = page.form("skjema").fill_all(fields).fill(field, typed);
        let refused = form.press("Se hvilke frister som blir flyttet").await.expect(422);
        assert!(refused.has_fault(at), "{field} «{typed}»: {:?}", refused.faults());
        assert_eq!(refused.form("skjema").value(field), typed);
    }
    let stale = system.get("/helligdager").await.expect(200).form("skjema").fill_all(fields);
    let preview = page.form("skjema").fill_all(fields).press("Se hvilke frister som blir flyttet").await.expect(200);
    preview.says("Nye frister som ville endt mandag 22. mars 2027, ender tirsdag 23. mars 2027.");
    preview.says("1 vedtaksbrev har denne dagen som siste dag for å klage.").says("Det gjelder sak 2027/1.");
    preview.says("Ingen kommuner har svarfrist denne dagen");
    assert_eq!(world.count("select count(*) from holiday_change").await, 0);
    let page = preview.form("skjema").press("Fastsett endringen").await.expect(200);
    page.says("Kalenderen er rettet").says("Minnedag").says("rettet her").says("Lov 1. mars 2027");
    stale.press("Se hvilke frister som blir flyttet").await.expect(422);
    assert_eq!(world.count("select count(*) from event where kind = 'holiday_corrected'").await, 1);
    // A decision today ends the day after; the letter that is sent stays.
    world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let days: Vec<time::Date> = sqlx::query_scalar("select appeal_last_day from decision order by appeal_last_day")
        .fetch_all(&world.pool)
        .await
        .unwrap();
    assert_eq!(days, [time::macros::date!(2027 - 03 - 22), time::macros::date!(2027 - 03 - 23)]);
    // Reference data loaded later leave the day alone.
    let mut tx = Tx::begin(&world.pool).await.unwrap();
    seed::write(&mut tx, &seed::read(&Files::embedded()).unwrap(), NOW).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.count("select count(*) from holiday where day = '2027-03-22'").await, 1);
    for (role, place) in [(Role::FrameManager, ""), (Role::OfficeLeader, "innlandet")] {
        world.person(role, place).await.get("/helligdager").await.expect(404);
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_office_is_named_and_keeps_its_name(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    world.submitted(&people.submitter, call).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    system.get("/embeter").await.expect(200).says("Statsforvalteren i Innlandet");
    let page = system.get("/embeter/innlandet").await.expect(200);
    let refused = page.form("skjema").fill("kilde", "brev").press("Se hva som følger").await.expect(422);
    assert!(refused.has_fault("navn"), "the same name is no change");
    let form =
        page.form("skjema").fill_all([("navn", "Statsforvalteren i Innlandet fylke"), ("kilde", "Enhetsregisteret")]);
    let preview = form.press("Se hva som følger").await.expect(200);
    preview.says("1 sak i embetet venter på vedtak").says("Ingen vedtaksbrev er sendt ennå");
    let stale = preview.form("skjema");
    preview.form("skjema").press("Fastsett endringen").await.expect(200).says("Endringen er lagret");
    stale.press("Fastsett endringen").await.expect(422);
    world.anonymous().get("/hjelp").await.expect(200).says("Statsforvalteren i Innlandet fylke");
    assert_eq!(world.count("select count(*) from event where kind = 'office_named'").await, 1);
    let mut tx = Tx::begin(&world.pool).await.unwrap();
    seed::write(&mut tx, &seed::read(&Files::embedded()).unwrap(), NOW).await.unwrap();
    tx.commit().await.unwrap();
    world.anonymous().get("/hjelp").await.expect(200).says("Statsforvalteren i Innlandet fylke");
    world.finish().await;
}
