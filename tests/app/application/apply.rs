//! The municipality's journey, page by page.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::reading::amount;
use sqlx::PgPool;
use time::Duration;

use crate::browser::Browser;
use crate::world::World;

async fn started(world: &World) -> (Browser, String) {
    world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let list = writer.get("/soknader").await.expect(200);
    let draft = list.form("Start en søknad").press("Start en søknad").await.expect(200);
    let home = draft.path.clone();
    assert!(home.starts_with("/soknader/"), "{home}");
    (writer, home)
}

/// «Start en søknad» has a hidden rest for screen readers; the form is found by its action.
async fn start(browser: &Browser) -> String {
    let list = browser.get("/soknader").await.expect(200);
    list.form("/soknader").press_once("Start en søknad").await.expect(303).leads_to().expect("the new draft")
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn whatever_is_typed_is_saved_by_every_button(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, home) = started(&world).await;
    let page = writer.get(&format!("{home}/del/om")).await.expect(200);
    let odd = "č đ ŋ š ŧ ž 😀 <b>&amp;</b>";
    let next = page
        .form("skjema")
        .fill("om-prosjekttittel", odd)
        .fill("om-periode-start", "i vår en gang")
        .press("senere")
        .await
        .expect(200);
    assert_eq!(next.path, home);
    let again = writer.get(&format!("{home}/del/om")).await.expect(200);
    let form = again.form("skjema");
    assert_eq!(
        (form.value("om-prosjekttittel").as_str(), form.value("om-periode-start").as_str()),
        (odd, "i vår en gang")
    );
    assert!(again.faults().is_empty(), "nothing is judged before somebody goes on from it");
    // Gone on from, with faults: saved all the same, and told.
    let told = form.press("videre").await.expect(422);
    assert!(told.title().starts_with("Feil:") && told.has_fault("om-periode-start") && told.has_fault("om-sammendrag"));
    assert_eq!(told.follow("Gå videre, og rett dette senere").await.expect(200).path, format!("{home}/del/behov"));
    let later = told.form("skjema").press("senere").await.expect(200);
    later.says("Mangler svar").says("0 av 10 deler er ferdige");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_clicks_start_one_draft_and_a_written_one_makes_room_for_the_next(pool: PgPool) {
    let world = World::new(pool).await;
    world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let form = writer.get("/soknader").await.expect(200).form("/soknader");
    let (first, second) = tokio::join!(form.press_once("Start en søknad"), form.press_once("Start en søknad"));
    assert_eq!(first.leads_to(), second.leads_to());
    let home = first.leads_to().expect("the new draft");
    assert_eq!(world.count("select count(*) from application").await, 1);
    let colleague = world.person(Role::MunicipalityWriter, "Alvdal").await;
    assert_ne!(start(&colleague).await, home, "a colleague's draft is their own");
    let page = writer.get(&format!("{home}/del/om")).await.expect(200);
    page.form("skjema").fill("om-prosjekttittel", "Trygg natt").press("senere").await.expect(200);
    assert_ne!(start(&writer).await, home);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn amounts_nobody_can_read_never_balance_a_budget(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, home) = started(&world).await;
    let budget = format!("{home}/del/budsjett");
    let empty = writer.get(&budget).await.expect(200);
    empty.does_not_say("stemmer").does_not_say("Kan ikke regnes ut");
    let told = empty
        .form("skjema")
        .fill("budsjett-kost-lonn.2028", "tusen")
        .fill("budsjett-soknad.2028", "-5")
        .press("regn")
        .await
        .expect(200);
    told.says("Kan ikke regnes ut").does_not_say("stemmer");
    assert!(told.has_fault("budsjett-kost-lonn.2028") && told.has_fault("budsjett-soknad.2028"));
    assert_eq!(told.faults().len(), 2, "nothing else is told before it is said to be finished");
    told.says("Lønn og sosiale kostnader, 2028: Skriv beløpet som et tall");
    writer.get(&home).await.expect(200).says("Kan ikke regnes ut");
    let mended = told.form("skjema").fill("budsjett-kost-lonn.2028", "5").fill("budsjett-soknad.2028", "5");
    let mended = mended.press("regn").await.expect(200);
    mended.says("0 – stemmer").does_not_say("Kan ikke regnes ut");
    assert!(mended.faults().is_empty());
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn rows_come_and_go_and_come_back(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, home) = started(&world).await;
    let address = format!("{home}/del/gevinstrealiseringsplan");
    let page = writer.get(&address).await.expect(200);
    let page = page.form("skjema").fill("gevinst-navn.r1", "Færre vekkes").press("legg-til:gevinst").await.expect(200);
    let page = page.form("skjema").fill("gevinst-navn.r2", "Flere sover").press("fjern:gevinst:r1").await.expect(200);
    page.says("Gevinst 1 er fjernet.");
    let form = page.form("skjema");
    assert!(!form.has("gevinst-navn.r1") && form.value("gevinst-navn.r2") == "Flere sover");
    let page = form.press("angre").await.expect(200);
    let form = page.form("skjema");
    assert_eq!(form.value("gevinst-navn.r1"), "Færre vekkes");
    page.does_not_say("er fjernet");

    let page = writer.get(&format!("{home}/del/partnere")).await.expect(200);
    let oslo = world.municipality("Oslo").await.id.to_string();
    let page = page.form("skjema").fill("folge-ny", &oslo).press("senere").await.expect(200);
    let page = page.follow("Partnere og følgekommuner").await.expect(200);
    page.says("Fjern Oslo");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_people_in_one_section_see_both_texts(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, home) = started(&world).await;
    let colleague = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let address = format!("{home}/del/behov");
    let mine = writer.get(&address).await.expect(200);
    let theirs = colleague.get(&address).await.expect(200);
    theirs.form("skjema").fill("behov-kunnskap", "Kollegaens tekst").press("senere").await.expect(200);
    let both = mine.form("skjema").fill("behov-kunnskap", "Min tekst").press("videre").await.expect(409);
    both.says("Kollegaens tekst");
    assert_eq!(both.all("#konflikt .ds-field p"), ["Min tekst", "Kollegaens tekst"]);
    let kept = colleague.get(&address).await.expect(200).form("skjema").value("behov-kunnskap");
    assert_eq!(kept, "Kollegaens tekst", "nothing is overwritten");
    assert_eq!(both.form("skjema").value("behov-kunnskap"), "Min tekst");
    // The page must not choose for them by saving by itself.
    assert!(mine.has("form[data-autolagre]") && !both.has("[data-autolagre]"));
    both.form("skjema").press("Lagre valgene").await.expect(200);
    let kept = colleague.get(&address).await.expect(200).form("skjema").value("behov-kunnskap");
    assert_eq!(kept, "Min tekst");
    // The same form twice is no conflict.
    let form = writer.get(&address).await.expect(200).form("skjema").fill("behov-kunnskap", "Til slutt");
    form.press_once("senere").await.expect(303);
    form.press_once("senere").await.expect(303);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_language_button_saves_and_keeps_the_text(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, home) = started(&world).await;
    let page = writer.get(&format!("{home}/del/om")).await.expect(200);
    assert!(page.has("button[form=skjema][name=_sprak][value=nn]"));
    let form = page.form("skjema").fill("om-prosjekttittel", "Trygg natt").forge("_sprak", "nn");
    let page = form.press("lagre").await.expect(200);
    assert_eq!(
        (page.language().as_str(), page.form("skjema").value("om-prosjekttittel").as_str()),
        ("nn", "Trygg natt")
    );
    page.says("Namn på prosjektet");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_missing_baseline_stops_the_sending_and_two_clicks_give_one_case(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let id = world.complete_draft(&submitter, call).await;
    let section = format!("/soknader/{id}/del/gevinstrealiseringsplan");
    let check = format!("/soknader/{id}/kontroller");

    let page = submitter.get(&section).await.expect(200);
    // What every row asks for is told once, and every row refers to it.
    assert!(page.has("#gevinst-nullpunkt-hjelp") && !page.has("[id='gevinst-nullpunkt.r1-hjelp']"));
    assert!(page.has("[id='gevinst-nullpunkt.r1'][aria-describedby='gevinst-nullpunkt-hjelp']"));
    let form = page.form("skjema").fill("gevinst-nullpunkt.r1", "").fill("gevinst-nullpunkt-dato.r1", "");
    form.press("senere").await.expect(200).says("Mangler svar");
    let page = submitter.get(&check).await.expect(200);
    assert!(page.has("button[aria-disabled=true][value=send]"));
    // Answers are folded away but where something must be put right.
    assert!(page.has("details#k-gevinstrealiseringsplan[open]") && page.has("details#k-om:not([open])"));
    let confirm = |page: &crate::browser::Answer| {
        page.form("send").fill("fullmakt", "ja").fill("innsender-rolle", "Kommunedirektør")
    };
    let refused = confirm(&page).press("send").await.expect(422);
    assert!(
        refused.title().starts_with("Feil:") && refused.has_fault("gevinst-nullpunkt.r1"),
        "{:?}",
        refused.faults()
    );
    assert_eq!(refused.form("send").value("innsender-rolle"), "Kommunedirektør");

    // The link leads to the field; saving leads back.
    let page = submitter.get(&format!("{section}?fra=kontroller")).await.expect(200);
    let form = page.form("skjema").fill("gevinst-nullpunkt.r1", "38").fill("gevinst-nullpunkt-dato.r1", "10.2025");
    let page = form.fill("gevinst-metode.r1", "Uttrekk fra fagsystemet").press("videre").await.expect(200);
    assert!(page.path.starts_with(&check) && page.has("details#k-gevinstrealiseringsplan[open]"), "{}", page.path);
    // Opened before the latest change: not sent.
    confirm(&refused).press("send").await.expect(422).says("Søknaden er endret etter at du åpnet siden");
    // Without confirmation: not sent.
    assert!(page.form("send").press("send").await.expect(422).has_fault("fullmakt"));

    let form = confirm(&page);
    let first = form.press_once("send").await.expect(303);
    let second = form.press_once("send").await.expect(303);
    submitter.get(&first.leads_to().unwrap()).await.expect(200).says("2027/1").says("Søknaden er sendt");
    submitter.get(&second.leads_to().unwrap()).await.expect(200).says("var allerede sendt").says("2027/1");
    assert_eq!(world.count("select count(*) from submission").await, 1);
    assert_eq!(world.count("select count(*) from application where stage = 'submitted' and not late").await, 1);
    submitter.get(&format!("/soknader/{id}/svar")).await.expect(200).says("fagsystemet");
    assert!(world.mail().await.iter().any(|(to, _, _)| to == "post@kommune.example"));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_writer_cannot_send_and_a_reader_cannot_write(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.complete_draft(&writer, call).await;
    let page = writer.get(&format!("/soknader/{id}/kontroller")).await.expect(200);
    page.says("Du kan skrive i søknaden, men ikke sende den.");
    let answer = writer.post(&format!("/soknader/{id}/kontroller"), &[("fullmakt", "ja")]).await.expect(403);
    answer.says("Be en som har rollen «innsender»");

    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    let list = reader.get("/soknader").await.expect(200);
    assert!(!list.has_button("Start en søknad") && list.has_link("Trygg natt"));
    let page = reader.get(&format!("/soknader/{id}/del/om")).await.expect(200);
    assert!(!page.has("#skjema") && !page.has("main button"));
    reader.post(&format!("/soknader/{id}/del/om"), &[("versjon", "1")]).await.expect(403);

    let stranger = world.person(Role::MunicipalitySubmitter, "Tynset").await;
    for path in ["", "/del/om", "/kontroller", "/svar", "/kvittering", "/sporsmal", "/slett", "/trekk"] {
        stranger.get(&format!("/soknader/{id}{path}")).await.expect(404);
    }
    stranger.post(&format!("/soknader/{id}/del/om"), &[("versjon", "1")]).await.expect(404);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn after_the_deadline_it_is_sent_with_a_reason_and_marked_late(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let id = world.complete_draft(&submitter, call).await;
    world.clock.advance(Duration::weeks(4) + Duration::seconds(1));
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let page = submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200);
    page.says("blir merket som sendt etter fristen");
    let form = page.form("send").fill("fullmakt", "ja").fill("innsender-rolle", "Kommunedirektør");
    let refused = form.press("send").await.expect(422);
    assert!(refused.has_fault("for-sent-hvorfor"));
    let form = refused.form("send").fill("for-sent-hvorfor", "Møtet i kommunestyret ble utsatt.");
    form.press("send").await.expect(200).says("etter fristen");
    assert_eq!(world.count("select count(*) from application where late and late_reason is not null").await, 1);
    // Nobody starts a new one.
    let list = submitter.get("/soknader").await.expect(200);
    assert!(!list.has_button("Start en søknad"));
    submitter.post("/soknader", &[("utlysning", &call.to_string())]).await.expect(422);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_question_opens_only_what_it_asks_about_and_the_answer_is_a_new_submission(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    world.ask(&people.caseworker, id, "Hvem eier gevinsten?", &[Section::Benefits]).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    // Told once: among what is to be done next, and not again in the list below.
    let list = writer.get("/soknader").await.expect(200);
    list.says("Svar på spørsmålet fra Statsforvalteren").does_not_say("Dere må svare innen");
    let page = writer.get(&format!("/soknader/{id}/sporsmal")).await.expect(200);
    page.says("Hvem eier gevinsten?");
    writer.post(&format!("/soknader/{id}/del/om"), &[("versjon", "1")]).await.expect(403);
    let page = page.form("skjema").press("Gevinstrealiseringsplan").await.expect(200);
    let page = page.form("skjema").fill("gevinst-eier.r1", "").press("videre").await;
    // Finished with a fault: told; back to the question by «senere» and tried: refused.
    page.expect(422);
    let question = people.submitter.get(&format!("/soknader/{id}/sporsmal")).await.expect(200);
    let refused = question.form("skjema").fill("svar", "Se endringen").press("send").await.expect(422);
    assert!(refused.has_fault("gevinst-eier.r1") && refused.form("skjema").value("svar") == "Se endringen");
    let page = refused.follow("Skriv hvilken rolle som eier gevinsten").await.expect(200);
    let page = page.form("skjema").fill("gevinst-eier.r1", "Leder for nattjenesten").press("videre").await.expect(200);
    let home = page.form("skjema").fill("svar", "Lederen for nattjenesten.").press("send").await.expect(200);
    assert_eq!(home.path, format!("/soknader/{id}?svart=1"));
    home.says("Under vurdering").says("Kommunen svarte på spørsmålene");
    home.says("Hvem eier gevinsten?").says("Dere svarte").says("Lederen for nattjenesten.");
    assert_eq!(world.count("select count(*) from submission").await, 2);
    writer.get(&format!("/soknader/{id}/svar?nr=1")).await.expect(200).does_not_say("Leder for nattjenesten");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_draft_is_deleted_and_a_case_withdrawn_on_a_page_of_its_own(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let draft = start(&submitter).await;
    submitter
        .get(&draft)
        .await
        .expect(200)
        .follow("Slett utkastet")
        .await
        .expect(200)
        .form("/slett")
        .press("Slett utkastet")
        .await
        .expect(200)
        .says("Utkastet ligger i papirkurven.");
    submitter.get(&draft).await.expect(404);
    let id = world.submitted(&submitter, call).await;
    let page = submitter.get(&format!("/soknader/{id}/trekk")).await.expect(200);
    page.form("/trekk").press("Trekk søknaden").await.expect(200).says("Dere har trukket søknaden.");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_receipt_keeps_the_amount_that_was_sent_first(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    let receipt = format!("/soknader/{id}/kvittering");
    let before = people.submitter.get(&receipt).await.expect(200).all("main dl.svar dd");
    world.ask_for_more(&people.caseworker, id, "Kan dere søke om mer?").await;
    let budget = people.submitter.get(&format!("/soknader/{id}/del/budsjett?fra=sporsmal")).await.expect(200);
    let form = budget.form("skjema");
    let more = |name: &str| (amount::read(&form.value(name)).value().unwrap().get() + 100_000).to_string();
    let (cost, asked) = (more("budsjett-kost-lonn.2028"), more("budsjett-soknad.2028"));
    let form = form.fill("budsjett-kost-lonn.2028", &cost).fill("budsjett-soknad.2028", &asked);
    let question = form.press("videre").await.expect(200);
    world.clock.set(world.now() + time::Duration::minutes(150));
    let home = question.form("skjema").fill("svar", "Ja, litt.").press("send").await.expect(200);
    home.says("Dere søkte først om");
    assert_eq!(people.submitter.get(&receipt).await.expect(200).all("main dl.svar dd"), before);
    // Both of what was sent can be read, each with its own time, and the difference stands with the second.
    let latest = home.follow("Versjon 2: med svaret på spørsmål, sendt 1. mars 2027 kl. 12.30").await.expect(200);
    latest.says("Endret fra versjon 1").says("1. mars 2027 kl. 12.30");
    let changed = latest.table("Budsjett");
    let row =
        changed.iter().find(|row| row[0].contains("2028") && row[0].contains("Tilskudd")).expect("the amount changed");
    assert_ne!(row[1], row[2]);
    let first = latest.follow("Versjon 1: søknaden, sendt 1. mars 2027 kl. 10.00").await.expect(200);
    first.does_not_say("Endret fra").says("sendt 1. mars 2027 kl. 10.00");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_is_read_is_written_as_pages_write_it(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, home) = started(&world).await;
    let check = format!("{home}/kontroller");
    let untouched = writer.get(&check).await.expect(200);
    assert!(!untouched.title().starts_with("Feil:"), "what is only unanswered is no fault before sending");
    untouched.says("svar mangler eller må endres før dere kan sende");
    let page = writer.get(&format!("{home}/del/budsjett")).await.expect(200);
    writer.get(&home).await.expect(200).says("hvis det ikke står «valgfritt»");
    page.does_not_say("Hvem gir de andre tilskuddene?");
    let page = page.form("skjema").press("post:budsjett-andre").await.expect(200);
    page.says("Skriv også om dere har fått svar");
    let page = page.form("skjema").press("post:budsjett-kost-utstyr").await.expect(200);
    let form =
        page.form("skjema").fill("budsjett-kost-lonn.2028", "1,2 mill").fill("budsjett-kost-utstyr.2028", "tusen");
    form.press("senere").await.expect(200);
    let page = writer.get(&format!("{home}/del/implementeringsplan")).await.expect(200);
    page.form("skjema").fill("impl-drift-kostnad", "1200000").press("senere").await.expect(200);
    let gains = writer.get(&format!("{home}/del/gevinstrealiseringsplan")).await.expect(200);
    // The only row tells what it asks for where it asks, until there are more.
    assert!(gains.has("[id='gevinst-nullpunkt.r1-hjelp']") && !gains.has("#gevinst-nullpunkt-hjelp"));
    assert!(gains.has("[id='gevinst-nullpunkt.r1'][aria-describedby='gevinst-nullpunkt.r1-hjelp']"));
    let gains = gains.form("skjema").press("legg-til:gevinst").await.expect(200);
    assert!(gains.has("#gevinst-nullpunkt-hjelp") && !gains.has("[id='gevinst-nullpunkt.r1-hjelp']"));
    assert!(gains.has("[id='gevinst-nullpunkt.r2'][aria-describedby='gevinst-nullpunkt-hjelp']"));
    let gains = gains.form("skjema").fill("gevinst-type.r1", "kvalitet").press("lagre").await.expect(200);
    gains.form("skjema").fill("gevinst-niva.r1", "bruker").press("senere").await.expect(200);
    let read = writer.get(&check).await.expect(200);
    read.says("1 200 000").says("tusen").does_not_say("1,2 mill").does_not_say("1200000");
    read.says("Brukereffekt").does_not_say("færre blir vekket");
    // Neither a year without an amount nor an answer that nobody misses is read again.
    assert_eq!(read.all("#k-budsjett thead th"), ["Post", "2028", "Sum"]);
    read.does_not_say("Følgekommuner (valgfritt)");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn activities_stand_under_the_projects_years_which_nobody_is_asked_for(pool: PgPool) {
    let world = World::new(pool).await;
    let (writer, home) = started(&world).await;
    let path = format!("{home}/del/aktiviteter");
    // No time is known: the year is asked for.
    let page = writer.get(&path).await.expect(200);
    assert!(page.has("select[name='aktivitet-ar.r1']"));
    assert_eq!(
        page.text().matches("Hva skal dere gjøre, og hva kan dere vise fram").count(),
        1,
        "told where it is asked"
    );
    let about = writer.get(&format!("{home}/del/om")).await.expect(200).form("skjema");
    about.fill("om-periode-start", "02.2027").fill("om-periode-slutt", "06.2029").press("senere").await.expect(200);
    let page = writer.get(&path).await.expect(200);
    assert!(!page.has("select") && page.has("input[type=hidden][name='aktivitet-ar.r3'][value='2029']"));
    // What is only offered is not saved.
    let page = page.form("skjema").fill("aktivitet-hva.r2", "Midt i").press("lagre").await.expect(200);
    let rows = "select count(*) from application_section, jsonb_array_elements(answers->'groups'->'aktivitet')";
    assert_eq!(world.count(rows).await, 1);
    // Whoever asks for one more gets it, beside those that nobody has filled in.
    let page = page.form("skjema").press("legg-til:aktivitet:2027").await.expect(200);
    let of = |page: &crate::browser::Answer, year: i32| {
        let hidden = format!("input[type=hidden][name^='aktivitet-ar.'][value='{year}']");
        let names = page.attributes(&hidden, "name");
        names.iter().map(|name| name.replace("aktivitet-ar.", "")).collect::<Vec<_>>()
    };
    assert_eq!(of(&page, 2027).len(), 2);
    let page = page.form("skjema").press("legg-til:aktivitet:2028").await.expect(200);
    let [first, last] = &of(&page, 2028)[..] else { panic!("one more") };
    assert_eq!(first, "r2");
    let told = page.form("skjema").fill(&format!("aktivitet-hva.{last}"), "En til").press("videre").await.expect(422);
    told.says("2027, 2029");
    // A shorter project: the year of what is left over is in sight, and is asked for.
    let about = writer.get(&format!("{home}/del/om")).await.expect(200).form("skjema");
    about.fill("om-periode-start", "02.2029").press("senere").await.expect(200);
    let page = writer.get(&path).await.expect(200);
    let years = |page: &crate::browser::Answer| {
        let form = page.form("skjema");
        let names = ["hva.r2".to_owned(), "ar.r2".to_owned(), format!("hva.{last}"), format!("ar.{last}")];
        names.map(|name| form.value(&format!("aktivitet-{name}")))
    };
    assert_eq!(years(&page), ["Midt i", "2028", "En til", "2028"]);
    assert!(page.has("select[name='aktivitet-ar.r2']"), "the year can be changed");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_an_answer_brings_is_there_for_scripts_and_for_nobody_else(pool: PgPool) {
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let call = world.open_call().await;
    let id = world.draft(&writer, call).await;
    let address = format!("/soknader/{id}/del/gevinstrealiseringsplan");
    let page = writer.get(&address).await.expect(200);
    let form = page.form("skjema");
    for (field, asked, when) in [
        ("gevinst-budsjett.r1", false, "en-av gevinst-type.r1 tid kostnad unngatt"),
        ("gevinst-niva.r1", false, "en-av gevinst-type.r1 "),
        ("gevinst-nullpunkt-unntak-dato.r1", false, "mangler gevinst-nullpunkt.r1"),
        ("gevinst-nullpunkt-dato.r1", true, "unntatt gevinst-nullpunkt.r1 gevinst-nullpunkt-unntak-dato.r1"),
    ] {
        assert_eq!(form.has(field), asked, "{field}");
        assert!(page.html.contains(&format!("name=\"{field}\"")), "{field}");
        assert!(page.html.contains(&format!("data-naar=\"{when}")), "{when}: {}", page.html);
    }
    // Each brings its own help, also in several rows as long as none of them asks it.
    let helps = |page: &crate::browser::Answer| page.html.contains("id=\"gevinst-nullpunkt-unntak-dato.r1-hjelp\"");
    assert!(helps(&page));
    let page = form.press("legg-til:gevinst").await.expect(200);
    assert!(helps(&page) && !page.html.contains("id=\"gevinst-nullpunkt-unntak-dato-hjelp\""));
    page.form("skjema").fill("gevinst-type.r1", "tid").press("senere").await.expect(200);
    let page = writer.get(&address).await.expect(200);
    let form = page.form("skjema");
    assert!(form.has("gevinst-budsjett.r1") && !form.has("gevinst-niva.r1"));
    assert!(form.has("gevinst-nullpunkt-unntak-dato.r1"));
    assert!(!helps(&page) && page.html.contains("id=\"gevinst-nullpunkt-unntak-dato-hjelp\""));
    world.finish().await;
}
