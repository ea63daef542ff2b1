//! A deleted draft lies whole in the bin until its last day, can be fetched back, and is then emptied for good.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::mail::Mailer;
use praksisnaer::store::records::invariants::list_broken;
use sqlx::PgPool;
use time::Duration;

use crate::browser::Browser;
use crate::world::World;

const BIN: &str = "/soknader/papirkurv";

async fn delete(who: &Browser, id: ApplicationId) {
    let page = who.get(&format!("/soknader/{id}/slett")).await.expect(200);
    page.form("/slett").press("Slett utkastet").await.expect(200).says("Utkastet ligger i papirkurven.");
}

async fn keep_timetable(world: &World) {
    world.worker(Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap()).keep_timetable().await;
}

async fn sound(world: &World) {
    assert_eq!(list_broken(&mut world.pool.acquire().await.unwrap(), true).await.unwrap(), []);
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_draft_is_fetched_back_whole_and_by_a_colleague(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let colleague = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    let id = world.complete_draft(&writer, call).await;
    writer.get("/soknader").await.expect(200).does_not_say("Papirkurven");
    let asked = writer.get(&format!("/soknader/{id}/slett")).await.expect(200);
    asked.says("Der ligger det til og med 31. mars 2027.");
    delete(&writer, id).await;
    for path in ["", "/del/om", "/kontroller", "/slett"] {
        writer.get(&format!("/soknader/{id}{path}")).await.expect(404);
    }
    writer.post(&format!("/soknader/{id}/del/om"), &[("versjon", "1")]).await.expect(404);
    let list = colleague.get("/soknader").await.expect(200);
    assert!(!list.has(&format!("a[href='/soknader/{id}']")));
    let page = list.follow("Papirkurven med slettede utkast").await.expect(200);
    let name = writer.actor().name.clone();
    page.says(&format!("Slettet 1. mars 2027 kl. 10.00 av {name}")).says("til og med 31. mars 2027 (30 dager igjen)");
    sound(&world).await;
    // Readers and others cannot.
    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    assert!(!reader.get(BIN).await.expect(200).has_button("Hent tilbake"));
    reader.post(&format!("{BIN}/{id}"), &[]).await.expect(403);
    let elsewhere = world.person(Role::MunicipalitySubmitter, "Folldal").await;
    elsewhere.get(BIN).await.expect(200).says("Papirkurven er tom.");
    elsewhere.post(&format!("{BIN}/{id}"), &[]).await.expect(404);

    // The call closes meanwhile.
    world.clock.advance(Duration::days(29));
    let colleague = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    let form = colleague.get(BIN).await.expect(200).form(&format!("{BIN}/{id}"));
    let back = form.press("Hent tilbake").await.expect(200);
    back.says("Utkastet er hentet tilbake, med alt dere hadde skrevet.").says("10 av 10");
    back.says("blir merket");
    form_twice(&colleague, id).await;
    let about = colleague.get(&format!("/soknader/{id}/del/om")).await.expect(200).form("skjema");
    assert!(!about.value("om-prosjekttittel").is_empty());
    for kind in ["draft_deleted", "draft_restored"] {
        let told: i64 = sqlx::query_scalar("select count(*) from event where application = $1 and kind = $2")
            .bind(id.0)
            .bind(kind)
            .fetch_one(&world.pool)
            .await
            .unwrap();
        assert_eq!(told, 1, "{kind}");
    }
    sound(&world).await;
    world.finish().await;
}

/// Pressed once more, it is the draft again.
async fn form_twice(who: &Browser, id: ApplicationId) {
    let again = who.post_once(&format!("{BIN}/{id}"), &[]).await;
    assert_eq!(again.leads_to().as_deref(), Some(format!("/soknader/{id}").as_str()));
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn it_is_emptied_when_its_last_day_is_over_and_a_changed_number_of_days_takes_nothing(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.complete_draft(&writer, call).await;
    delete(&writer, id).await;
    // Fewer days are decided: what lies there keeps the day that was told.
    sqlx::query("insert into setting (key, valid_from, value, source) values ('bin_days', '2027-03-02', '5', 'Prøve')")
        .execute(&world.pool)
        .await
        .unwrap();
    world.clock.advance(Duration::days(1));
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let later = world.complete_draft(&writer, call).await;
    delete(&writer, later).await;
    writer.get(BIN).await.expect(200).says("til og med 31. mars 2027").says("til og med 7. mars 2027");
    world.clock.advance(Duration::days(6));
    keep_timetable(&world).await;
    let sections = async |id: ApplicationId| -> i64 {
        world.count_of("select count(*) from application_section where application = $1", id).await
    };
    assert_eq!((sections(id).await, sections(later).await), (10, 0));
    // The whole of the last day is the municipality's.
    world.clock.set(time::macros::datetime!(2027-03-31 21:50 UTC));
    keep_timetable(&world).await;
    assert_eq!(sections(id).await, 10);
    world.clock.advance(Duration::hours(8));
    keep_timetable(&world).await;
    assert_eq!(sections(id).await, 0);
    assert_eq!(world.count("select count(*) from application where title <> '' or emptied_at is null").await, 0);
    assert_eq!(world.count("select count(*) from event where kind = 'draft_emptied'").await, 2);
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let gone = writer.post(&format!("{BIN}/{id}"), &[]).await.expect(404);
    gone.says("Utkastet ligger ikke her lenger").says("Papirkurven er tom.");
    sound(&world).await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn it_is_told_in_nynorsk_and_a_cancelled_call_keeps_nobody_from_their_words(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await.in_language(Lang::Nn);
    let id = world.complete_draft(&writer, call).await;
    let page = writer.get(&format!("/soknader/{id}/slett")).await.expect(200);
    page.says("Der ligg det til og med 31. mars 2027.");
    let bin = page.form("/slett").press("Slett utkastet").await.expect(200);
    bin.says("Papirkorga").says("Kan hentast tilbake til og med 31. mars 2027 (30 dagar igjen).");
    sqlx::query("update call set stage = 'cancelled'").execute(&world.pool).await.unwrap();
    bin.form(&format!("{BIN}/{id}")).press("Hent tilbake").await.expect(200).says("Utkastet er henta tilbake");
    writer.get(&format!("/soknader/{id}/kontroller")).await.expect(200);
    world.finish().await;
}
