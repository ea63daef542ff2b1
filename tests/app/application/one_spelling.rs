//! Numbers and dates are written back in one spelling, wherever they are shown; what cannot be read stays as typed.

use axum::http::Method;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::i18n::{Lang, Texts};
use sqlx::PgPool;

use crate::browser::{Answer, Browser};
use crate::world::World;

async fn draft(world: &World) -> (Browser, String) {
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.draft(&writer, call).await;
    (writer, format!("/soknader/{id}"))
}

fn value(page: &Answer, name: &str) -> String {
    page.form("skjema").value(name).replace('\u{a0}', " ")
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_saved_section_shows_one_spelling_of_what_was_read(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, home) = draft(&world).await;
    let page = writer.get(&format!("{home}/del/budsjett")).await.expect(200);
    let page = page.form("skjema").press("post:budsjett-kost-annet").await.expect(200);
    let saved = page
        .form("skjema")
        .fill("budsjett-kost-lonn.2027", "1200'")
        .fill("budsjett-kost-annet.2027", "ca. 50 tkr")
        .fill("budsjett-soknad.2027", "1,25 MNOK")
        .fill("budsjett-soknad.2028", "50,000")
        .press("regn")
        .await
        .expect(200);
    assert_eq!(value(&saved, "budsjett-kost-lonn.2027"), "1 200 000");
    assert_eq!(value(&saved, "budsjett-kost-annet.2027"), "50 000");
    assert_eq!(value(&saved, "budsjett-soknad.2027"), "1 250 000");
    // May mean two things: kept, and asked about.
    assert_eq!(value(&saved, "budsjett-soknad.2028"), "50,000");
    saved
        .says("Tilskudd dere søker om, 2028: Skriv beløpet som et tall, for eksempel 1 200 000. Mener dere 50 000 kr?");

    let page = writer.get(&format!("{home}/del/implementeringsplan")).await.expect(200);
    let saved = page
        .form("skjema")
        .fill("impl-drift-nar", "august 2029")
        .fill("impl-drift-kostnad", "1650' per år")
        .fill("impl-forankring-dato.r1", "torsdag 18. juni 2026")
        .press("lagre")
        .await
        .expect(200);
    for (name, read) in
        [("impl-drift-nar", "08.2029"), ("impl-drift-kostnad", "1 650 000"), ("impl-forankring-dato.r1", "18.06.2026")]
    {
        assert_eq!(value(&saved, name), read, "{name}");
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn saving_by_itself_keeps_what_is_typed_and_the_next_page_shows_one_spelling(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, home) = draft(&world).await;
    let path = format!("{home}/del/implementeringsplan");
    let form = writer.get(&path).await.expect(200).form("skjema").fill("impl-drift-kostnad", "kr 1200000");
    let (_, _, fields) = form.sent_by("lagre");
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let more = [("origin", "http://127.0.0.1:8080"), ("sec-fetch-site", "same-origin"), ("x-autolagre", "1")];
    writer.ask(Method::POST, &path, Some(&fields), &more).await.expect(200);
    let typed =
        "select count(*) from application_section where answers->'fields'->>'impl-drift-kostnad' = 'kr 1200000'";
    assert_eq!(world.count(typed).await, 1);
    assert_eq!(value(&writer.get(&path).await.expect(200), "impl-drift-kostnad"), "1 200 000");
    // Two who spell one number differently have not written against each other.
    let colleague = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let (mine, theirs) = (writer.get(&path).await.form("skjema"), colleague.get(&path).await.form("skjema"));
    theirs.fill("impl-drift-kostnad", "1.300.000").press("senere").await.expect(200);
    mine.fill("impl-drift-kostnad", "1300000").press("senere").await.expect(200);
    world.finish().await;
}

/// The sample is typed «0,3 mill», «kr 1200000», «300.000».
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn everybody_who_reads_an_application_reads_one_spelling_with_its_unit_once(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.complete_draft(&people.submitter, call).await;
    let check = people.submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200);
    check.says("410 000 kr").says("0,6 årsverk").says("75,5 prosent").says("70 %");
    check.does_not_say("0,3 mill").does_not_say("kr 1200000").does_not_say("300.000");
    world.send(&people.submitter, id, "").await;
    let office = people.caseworker.get(&format!("/saker/{id}/soknad")).await.expect(200);
    office.says("300 000").says("1 500 000").says("4 500 000").says("75,5 prosent").says("70 %").says("410 000 kr");
    office.does_not_say("0,3 mill").does_not_say("kr 1200000").does_not_say("300.000").does_not_say("% %");
    office.says("Hva koster prosjektet?").says("Hvem betaler?").says("Sum kostnader").says("Sum finansiering");
    let case = people.caseworker.get(&format!("/saker/{id}")).await.expect(200);
    case.says("75,5 prosent").says("70 %").does_not_say("% prosent").does_not_say("% %");
    world.finish().await;
}

/// «Se det du skrev» tells choices in words.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_is_kept_on_a_page_of_trouble_has_no_codes(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, home) = draft(&world).await;
    let form = writer.get(&format!("{home}/del/gevinstrealiseringsplan")).await.expect(200).form("skjema");
    let form = form.fill("gevinst-navn.r1", "Vi finner ingen").fill("gevinst-type.r1", "arbeidsmiljo");
    writer.get("/logg-inn").await;
    let page = form.sent_from(&world.anonymous()).press_once("lagre").await;
    page.says("Vi finner ingen").says(Texts::of(Lang::Nb).gevinst_type_arbeidsmiljo());
    assert!(!page.text().contains("arbeidsmiljo"), "{}", page.text());
    world.finish().await;
}
