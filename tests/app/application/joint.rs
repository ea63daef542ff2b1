//! Municipalities that apply together with the applicant: rows added by a button, shown on the check page and to the office.

use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use crate::world::{People, World};

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_municipality_applies_together_with_others_and_the_office_sees_it(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, .. } = world.people_of("Alvdal").await;
    let folldal = world.municipality("Folldal").await;
    let id = world.complete_draft(&submitter, call).await;
    let at = format!("/soknader/{id}/del/partnere");
    let page = submitter.get(&at).await.expect(200);
    assert!(
        !page.form("skjema").names().iter().any(|name| name.starts_with("samarbeid")),
        "nothing to fill in for nobody"
    );
    let page = page.form("skjema").press("Legg til en samarbeidskommune").await.expect(200);
    let form = page.form("skjema").fill("samarbeid-kommune.r1", &folldal.id.to_string());
    let form = form.fill("samarbeid-penger.r1", "300 000").fill("samarbeid-eier.r1", "Kommunalsjef");
    // The sample has no money of the municipalities' own.
    let told = form.press("Lagre og gå videre").await.expect(422);
    told.says("Samarbeidskommunene bidrar med 300 000 kr, men egenandelen i penger er 0 kr i budsjettet.");
    assert_eq!(told.text().matches("1 feil").count(), 1, "the partner of the same row has none");
    let form = told.form("skjema");
    assert_eq!(form.value("samarbeid-kommune.r1"), folldal.id.to_string());
    form.fill("samarbeid-penger.r1", "0").press("Lagre og gå videre").await.expect(200);
    submitter.get(&at).await.expect(200).says("Samarbeidskommune 1: Folldal");
    submitter.get(&format!("/soknader/{id}")).await.expect(200).says("Folldal");
    let check = submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200);
    check.says("Samarbeidskommune: Folldal, 0 kr av egne penger, ikke bekreftet ennå");
    world.send(&submitter, id, "").await;
    let caseworker = world.person(Role::Caseworker, "innlandet").await;
    let case = caseworker.get(&format!("/saker/{id}")).await.expect(200);
    case.says("Folldal: 0 kr av egne penger, eier: Kommunalsjef. Ikke bekreftet av kommunen her.");
    caseworker.get(&format!("/saker/{id}/soknad")).await.expect(200).says("Samarbeidskommune 1").says("Folldal");
    world.finish().await;
}
