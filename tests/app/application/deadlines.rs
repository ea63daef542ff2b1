//! «Frister og hvem sin tur»: what a municipality must do next, the nearest day first, and whose turn it is.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use sqlx::PgPool;
use time::Duration;

use crate::browser::Answer;
use crate::world::World;

/// Where the items lead, in order, as the number of the application and what follows its address.
fn order(page: &Answer, of: &[ApplicationId]) -> Vec<String> {
    let leads = page.attributes("main ol.frister a", "href");
    leads
        .iter()
        .map(|href| match of.iter().position(|id| href.contains(&id.to_string())) {
            Some(n) => format!("{n}{}", href.split(&of[n].to_string()).nth(1).unwrap_or_default()),
            None => href.clone(),
        })
        .collect()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn all_that_is_due_stands_in_the_order_of_its_days_and_leads_to_where_it_is_done(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let submitter = &people.submitter;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    submitter.get("/frister").await.expect(200).says("Dere har ingen frister nå.");
    submitter.get("/soknader").await.expect(200).does_not_say("Dette er det neste");

    let draft = world.complete_draft(submitter, call).await;
    let called_back = world.submitted(submitter, call).await;
    world.call_back(submitter, called_back).await;
    let asked = world.under_assessment(submitter, &people.caseworker, call).await;
    world.ask(&people.caseworker, asked, "Hvem eier gevinsten?", &[Section::Benefits]).await;
    let decided = world.decided(submitter, &people.caseworker, &people.approver, call).await;
    // Waits for others: nothing to do.
    let sent = world.submitted(submitter, call).await;
    let all = [draft, called_back, asked, decided, sent];
    let comment = [("kommentar", "Stemmer tallet?"), ("kollega", &writer.actor().account.to_string())];
    submitter.post_once(&format!("/soknader/{draft}/del/behov/kommentarer"), &comment).await.expect(303);

    let page = writer.get("/frister").await.expect(200);
    let found = order(&page, &all);
    for item in ["3/vedtak", "2/sporsmal", "0", "1", "0/del/behov/kommentarer"] {
        assert!(found.contains(&item.to_owned()), "{item} in {found:?}");
    }
    assert_eq!(found[0], "3/vedtak", "a letter nobody has opened comes first: {found:?}");
    assert_eq!(found.iter().filter(|item| *item == "3/vedtak").count(), 2, "to be read, and to be accepted: {found:?}");
    assert!(!found.iter().any(|item| item.starts_with('4')), "{found:?}");
    page.says("Takk ja til tilskuddet")
        .says("Svar på en kommentar til «")
        .says("Din tur")
        .says("Send søknaden på nytt");
    assert_eq!(order(&writer.get("/soknader").await.expect(200), &all), found[..3], "the first three");
    // A question is for the one who is asked.
    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    let theirs = reader.get("/frister").await.expect(200);
    theirs.does_not_say("Svar på en kommentar").says("Se søknaden").does_not_say("Fortsett på søknaden");
    theirs.does_not_say("Du har ansvar for");
    let elsewhere = world.person(Role::MunicipalitySubmitter, "Folldal").await;
    elsewhere.get("/frister").await.expect(200).says("Dere har ingen frister nå.");

    // What somebody has in hand, and what is ready: first for those who may send it.
    let hand = format!("/soknader/{draft}/ansvar");
    let form = submitter.get(&hand).await.expect(200).form("skjema");
    form.fill("ansvar.budsjett", &writer.actor().account.to_string()).press("Lagre ansvaret").await.expect(200);
    writer.get("/frister").await.expect(200).says("Du har ansvar for Budsjett.");
    writer.post_once(&format!("/soknader/{draft}/klar"), &[]).await.expect(303);
    let page = submitter.get("/frister").await.expect(200);
    assert_eq!(order(&page, &all)[0], "0/kontroller");
    page.says("Send søknaden, som er klar").says("Eksempel Person (utfyller) har sagt fra");
    let list = submitter.get("/soknader").await.expect(200);
    assert_eq!(order(&list, &all)[0], "0/kontroller");
    list.says("Klar til sending");
    let page = writer.get("/frister").await.expect(200);
    assert_eq!(order(&page, &all)[0], "3/vedtak");
    page.says("Innsenderens tur");
    let nynorsk = world.person(Role::MunicipalitySubmitter, "Alvdal").await.in_language(Lang::Nn);
    nynorsk.get("/frister").await.expect(200).says("Fristar og kven sin tur").says("Takk ja til tilskotet");

    // The decision's page begins with what must be done; an opened letter is to be accepted still.
    let letter = submitter.get(&format!("/soknader/{decided}/vedtak")).await.expect(200);
    letter.says("Dette må dere gjøre").says("Takk ja til tilskuddet innen").says("kan dere klage. Siste dag er");
    letter.form(&format!("/soknader/{decided}/vedtak/lest")).press_first_once().await.expect(303);
    let found = order(&writer.get("/frister").await.expect(200), &all);
    assert_eq!(found.iter().filter(|item| *item == "3/vedtak").count(), 1, "{found:?}");
    let letter = submitter.get(&format!("/soknader/{decided}/vedtak")).await.expect(200);
    letter.does_not_say("Les vedtaket, og bekreft at dere har lest det.").says("Dette må dere gjøre");
    let office = people.caseworker.get(&format!("/saker/{decided}/vedtak")).await.expect(200);
    office.does_not_say("Dette må dere gjøre");

    // The call has closed: what was not sent has no day any more, and an award nobody could answer is not due for ever.
    world.clock.advance(Duration::days(60));
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let found = order(&writer.get("/frister").await.expect(200), &all);
    assert_eq!(found, ["2/sporsmal"]);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_long_list_is_read_a_page_at_a_time(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    for _ in 0..31 {
        let id = world.draft(&writer, call).await;
        let fields = [("om-prosjekttittel", "Trygg natt"), ("versjon", "0"), ("handling", "senere")];
        writer.post_once(&format!("/soknader/{id}/del/om"), &fields).await.expect(303);
    }
    let page = writer.get("/frister").await.expect(200);
    assert_eq!(page.all("ol.frister > li").len(), 30);
    let next = page.follow("Neste side").await.expect(200);
    assert_eq!(next.all("ol.frister > li").len(), 1);
    for odd in ["0", "x", "99999"] {
        writer.get(&format!("/frister?side={odd}")).await.expect(200).says("Side 1");
    }
    assert_eq!(writer.get("/soknader").await.expect(200).all("ol.frister > li").len(), 3);
    world.finish().await;
}
