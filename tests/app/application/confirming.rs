//! Where a municipality has chosen so, another than the sender confirms an application before it is sent.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::store::records::invariants::list_broken;
use sqlx::PgPool;
use time::Duration;

use crate::browser::{Answer, Browser};
use crate::world::World;

async fn choose(administrator: &Browser, answer: &str) -> Answer {
    let page = administrator.get("/kollegaer").await.expect(200).follow("Bekreftelse før søknader sendes").await;
    page.expect(200).form("skjema").fill("to-personer", answer).press("Lagre valget").await
}

async fn confirm(who: &Browser, id: ApplicationId) -> Answer {
    let page = who.get(&format!("/soknader/{id}/bekreft")).await.expect(200);
    page.form("skjema").fill("lest", "ja").press("Bekreft søknaden").await
}

async fn send(who: &Browser, id: ApplicationId) -> Answer {
    let form = who.get(&format!("/soknader/{id}/kontroller")).await.expect(200).form("send");
    form.fill("fullmakt", "ja").fill("innsender-rolle", "Ordfører").press("send").await
}

async fn change(who: &Browser, id: ApplicationId, words: &str) {
    let form = who.get(&format!("/soknader/{id}/del/malgruppe")).await.expect(200).form("skjema");
    form.fill("malgruppe-hvem", words).press("senere").await.expect(200);
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn another_confirms_what_is_sent_and_a_change_takes_it_back(pool: PgPool) {
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let administrator = world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.complete_draft(&writer, call).await;
    world.clock.advance(Duration::hours(1));
    let home = format!("/soknader/{id}");
    // Nobody asks for it before it is chosen.
    submitter.get(&home).await.expect(200).does_not_say("Hvem må bekrefte");
    assert_eq!(writer.get_once(&format!("{home}/bekreft")).await.leads_to(), Some(home.clone()));

    let page = administrator.get("/kollegaer/bekreftelse").await.expect(200);
    assert_eq!(page.form("skjema").value("to-personer"), "nei");
    let refused = page.form("skjema").forge("to-personer", "").press("Lagre valget").await.expect(422);
    assert!(refused.has_fault("to-personer"));
    for _ in 0..2 {
        choose(&administrator, "ja").await.expect(200).says("En annen må bekrefte søknaden før den kan sendes.");
    }
    let chosen = "select count(*) from event where kind = 'second_confirmation_chosen' and municipality is not null";
    assert_eq!(world.count(chosen).await, 1);
    for who in [&writer, &submitter] {
        who.get("/kollegaer/bekreftelse").await.expect(403);
        who.post("/kollegaer/bekreftelse", &[("to-personer", "nei")]).await.expect(403);
        who.get("/kollegaer").await.expect(403);
    }
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    leader.get("/kollegaer").await.expect(200).does_not_say("Bekreftelse før søknader sendes");
    leader.get("/kollegaer/bekreftelse").await.expect(404);

    // Who must, and why it cannot be sent yet.
    let tasks = submitter.get(&home).await.expect(200);
    tasks.says("Hvem må bekrefte").says("Ingen har bekreftet den ennå.").says("Disse kan bekrefte: Eksempel Person.");
    let nynorsk = submitter.clone().in_language(Lang::Nn).get(&home).await.expect(200);
    nynorsk.says("Kven må stadfeste").says("Desse kan stadfeste");
    let _ = submitter.clone().in_language(Lang::Nb);
    let refused = send(&submitter, id).await.expect(409);
    refused.says("En annen enn du må bekrefte søknaden før du kan sende den.");
    assert_eq!(refused.form("send").value("innsender-rolle"), "Ordfører", "what was typed is kept");
    assert_eq!(world.count("select count(*) from submission").await, 0);

    // The pack is read, one box ticked, one button pressed.
    let page = writer.get(&home).await.expect(200).follow("Les og bekreft søknaden").await.expect(200);
    page.follow("Les utskriften av søknaden").await.expect(200).says("Trygg natt hjemme");
    let missing = page.form("skjema").press("Bekreft søknaden").await.expect(422);
    assert!(missing.has_fault("lest"));
    let form = missing.form("skjema").fill("lest", "ja");
    form.clone().press("Bekreft søknaden").await.expect(200).says("Du har bekreftet at søknaden kan sendes.");
    form.press("Bekreft søknaden").await.expect(200);
    let confirmed = "select count(*) from event where kind = 'sending_confirmed'";
    assert_eq!(world.count(confirmed).await, 1, "pressed twice");
    submitter.get(&home).await.expect(200).says("Søknaden er bekreftet").says("Eksempel Person (utfyller) bekreftet");

    // An answer is changed: who and where, and nothing is sent on the old word.
    change(&submitter, id, "Andre enn før").await;
    for page in ["", "/kontroller"] {
        let page = submitter.get(&format!("{home}{page}")).await.expect(200);
        page.says("Søknaden er endret etter at den ble bekreftet").says("Bekreftelsen gjelder derfor ikke lenger.");
    }
    send(&submitter, id).await.expect(409);
    // While it is read, too.
    let reading = writer.get(&format!("{home}/bekreft")).await.expect(200).form("skjema").fill("lest", "ja");
    change(&submitter, id, "Enda noen andre").await;
    let stale = reading.press("Bekreft søknaden").await.expect(409);
    stale.says("Søknaden er endret mens du leste.");
    assert_eq!(stale.form("skjema").value("lest"), "", "nobody has read what is new");
    assert_eq!(world.count(confirmed).await, 1);
    // What is not whole is not confirmed.
    let reading = stale.form("skjema").fill("lest", "ja");
    change(&submitter, id, "").await;
    reading.press("Bekreft søknaden").await.expect(409).says("Se hva som gjenstår");
    change(&submitter, id, "De som bor alene").await;

    // A reader may, who can send nothing; and the sending goes through.
    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    confirm(&reader, id).await.expect(200).says("Søknaden er bekreftet");
    send(&submitter, id).await.expect(200).says("2027/1");
    assert_eq!(world.count("select count(*) from sending_confirmation").await, 0);
    assert_eq!(list_broken(&mut world.pool.acquire().await.unwrap(), true).await.unwrap(), []);
    // It is the municipality's own: the office is told nothing of it.
    submitter.get(&home).await.expect(200).says("Søknaden ble bekreftet før den ble sendt.");
    let caseworker = world.person(Role::Caseworker, "innlandet").await;
    caseworker.get(&format!("/saker/{id}")).await.expect(200).does_not_say("bekreftet før den ble sendt");
    reader.post_once(&format!("{home}/bekreft"), &[("lest", "ja")]).await.expect(409);

    // What is called back is confirmed anew.
    world.call_back(&submitter, id).await;
    send(&submitter, id).await.expect(409).says("En annen enn du må bekrefte");
    confirm(&administrator, id).await.expect(200);
    send(&submitter, id).await.expect(200);
    assert_eq!(world.count("select count(*) from submission").await, 2);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_people_are_enough_and_one_alone_cannot_lock_the_municipality_out(pool: PgPool) {
    let world = World::new(pool).await;
    let roles = [(Role::MunicipalitySubmitter, "Folldal"), (Role::MunicipalityAdministrator, "Folldal")];
    let first = world.person_with(&roles).await;
    let administrator = world.person(Role::MunicipalityAdministrator, "Tynset").await;
    let refused = choose(&administrator, "ja").await.expect(422);
    refused.says("Dere må være minst to med tilgang. Inviter en kollega først.");
    assert_eq!(refused.form("skjema").value("to-personer"), "ja");
    assert_eq!(world.count("select count(*) from second_confirmation").await, 0);

    // One of two confirms, the other sends; both may send.
    let second = world.person_with(&roles).await;
    let administrators = world.person(Role::MunicipalityAdministrator, "Folldal").await;
    choose(&administrators, "ja").await.expect(200);
    let call = world.open_call().await;
    let id = world.complete_draft(&first, call).await;
    let page = first.get(&format!("/soknader/{id}/bekreft")).await.expect(200);
    page.says("Bekrefter du, kan du ikke sende den selv, hvis ikke en annen også bekrefter.");
    confirm(&first, id).await.expect(200).says("En annen må også bekrefte søknaden før du kan sende den.");
    send(&first, id).await.expect(409);
    second.get(&format!("/soknader/{id}")).await.expect(200).says("Søknaden er bekreftet");
    // With both, either sends.
    confirm(&second, id).await.expect(200);
    send(&first, id).await.expect(200);

    // The municipality may go back on it, and nobody elsewhere is asked.
    let again = world.complete_draft(&first, call).await;
    choose(&administrators, "nei").await.expect(200).says("Den som sender, trenger ingen bekreftelse.");
    send(&second, again).await.expect(200);
    assert_eq!(world.count("select count(*) from event where kind = 'second_confirmation_chosen'").await, 2);
    let elsewhere = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    elsewhere.get(&format!("/soknader/{again}/bekreft")).await.expect(404);
    let own = world.complete_draft(&elsewhere, call).await;
    send(&elsewhere, own).await.expect(200);
    assert_eq!(list_broken(&mut world.pool.acquire().await.unwrap(), true).await.unwrap(), []);
    world.finish().await;
}
