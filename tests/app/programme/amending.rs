//! A published call is changed: what follows is shown first, everybody concerned is told, and what was said stays said.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::CallId;
use sqlx::PgPool;
use time::Duration;

use crate::browser::{Answer, Browser};
use crate::world::World;

/// The fields filled in, looked over and saved.
async fn amend(manager: &Browser, call: CallId, fields: &[(&str, &str)]) -> Answer {
    let form = manager.get(&format!("/utlysninger/{call}/rediger")).await.expect(200).form("skjema");
    let review = form.fill_all(fields.iter().copied()).press("Se over endringen").await.expect(200);
    review.form("skjema").press("Lagre endringen").await.expect(200)
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_change_is_shown_first_then_told_in_each_case_and_to_each_municipality_in_its_own_standard(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let sent = world.submitted(&people.submitter, call).await;
    let writer = world.person(Role::MunicipalityWriter, "Lom").await;
    let draft = world.draft(&writer, call).await;
    let away = world.person(Role::MunicipalitySubmitter, "Tynset").await;
    let withdrawn = world.submitted(&away, call).await;
    away.get(&format!("/soknader/{withdrawn}/trekk")).await.expect(200).form("/trekk").press_first().await.expect(200);
    let uninvolved = world.person(Role::MunicipalitySubmitter, "Rendalen").await;
    let before = world.mail().await.len();

    let form = manager.get(&format!("/utlysninger/{call}/rediger")).await.expect(200).form("skjema");
    let form = form.fill_all([
        ("tittel-nb", "Ny tittel på bokmål"),
        ("tittel-nn", "Ny tittel på nynorsk"),
        ("regel-4-nb", "Rapporter hvert halvår."),
        ("stenger-dato", "12.04.2027"),
        ("vedtak-dato", "15.09.2027"),
    ]);
    let review = form.press("Se over endringen").await.expect(200);
    review.says("1 søknad er sendt.").says("1 søknad er under arbeid").says("2 kommuner får en e-post");
    review.says("Søknadsfristen blir 12. april 2027 kl. 11.00").says("Regelverket blir versjon 2");
    review.says("Rapporter hvert halvår.").says("Kvitteringene blir ikke endret");
    review.says("er endret på bokmål, men ikke på nynorsk").does_not_say("«Tittel» er endret");
    assert_eq!(world.count("select count(*) from event where kind = 'call_changed'").await, 0, "nothing by looking");
    // Back to the form with every word, and on again.
    let back = review.form("skjema").press("Gå tilbake").await.expect(200);
    assert_eq!(back.form("skjema").value("regel-4-nb"), "Rapporter hvert halvår.");
    let review = back.form("skjema").press("Se over endringen").await.expect(200);
    review.form("skjema").press("Lagre endringen").await.expect(200).says("Utlysningen er lagret");

    let of = "select count(*) from event where kind = 'call_changed' and application = $1";
    for (id, events) in [(sent, 1), (draft, 1), (withdrawn, 0)] {
        assert_eq!(world.count_of(of, id).await, events);
    }
    let mail = world.mail().await.split_off(before);
    let plain = |text: &str| text.replace('\u{a0}', " ");
    let mail: Vec<_> = mail.iter().map(|(to, subject, text)| (to.clone(), plain(subject), plain(text))).collect();
    let mut to: Vec<&str> = mail.iter().map(|(to, ..)| to.as_str()).collect();
    to.sort_unstable();
    assert!(to.iter().any(|to| to.starts_with("municipality_submitter")), "{to:?}");
    assert!(to.iter().any(|to| to.starts_with("municipality_writer")), "{to:?}");
    let to_writer = mail.iter().find(|(to, ..)| to.starts_with("municipality_writer")).unwrap();
    assert_eq!(to_writer.1, "Utlysinga «Ny tittel på nynorsk» er endra");
    for said in [
        "skriv på ein søknad",
        "Ny tittel på nynorsk",
        "No: 12. april 2027 kl. 11.00",
        "på bokmål",
        "No: Rapporter hvert halvår.",
    ] {
        assert!(to_writer.2.contains(said), "{said} in {}", to_writer.2);
    }
    let to_sender = mail.iter().find(|(to, ..)| to.starts_with("municipality_submitter")).unwrap();
    for said in [
        "har sendt en søknad",
        "Før: 21. juni 2027",
        "Nå: 15. september 2027",
        "Kvitteringen dere fikk, er ikke endret",
    ] {
        assert!(to_sender.2.contains(said), "{said} in {}", to_sender.2);
    }

    // In the history of those it concerns, with before and after; the municipality sees the role, the others the name.
    let case = people.submitter.get(&format!("/soknader/{sent}")).await.expect(200);
    case.says("Departementet endret utlysningen: søknadsfristen, dagen for vedtak, tittelen og regelverket del d (versjon 2).");
    case.says("Rapporter hvert halvår.").does_not_say("Eksempel Person");
    writer.get(&format!("/soknader/{draft}")).await.expect(200).says("Utlysningen ble endret 1. mars 2027");
    let case = people.caseworker.get(&format!("/saker/{sent}")).await.expect(200);
    case.says("Departementet endret utlysningen").says("Eksempel Person, rammeansvarlig");
    let reader = world.person(Role::MinistryReader, "").await;
    let changes =
        reader.get("/utlysninger").await.expect(200).follow("Endringer Ny tittel på bokmål").await.expect(200);
    changes.says("Eksempel Person").says("21. juni 2027").says("15. september 2027").says("Rapporter hvert halvår.");
    uninvolved.get(&format!("/utlysninger/{call}/endringer")).await.expect(404);

    // The same form once more: nothing is changed, nobody is told.
    let form = manager.get(&format!("/utlysninger/{call}/rediger")).await.expect(200).form("skjema");
    form.press("Se over endringen").await.expect(200).says("Ingenting var endret");
    assert_eq!(world.count_of(of, sent).await, 1);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_receipt_keeps_what_it_promised_and_a_moved_day_hides_nothing_overdue(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    let waits = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    world
        .ask(&people.caseworker, waits, "Hva koster det?", &[praksisnaer::domain::application::form::Section::Budget])
        .await;
    let receipt = format!("/soknader/{id}/kvittering");
    people
        .submitter
        .get(&receipt)
        .await
        .expect(200)
        .says("Dere kan vente vedtaket innen 21. juni 2027")
        .does_not_say("Endret etter");
    amend(
        &manager,
        call,
        &[
            ("vedtak-dato", "15.09.2027"),
            ("stenger-dato", "12.04.2027"),
            ("regel-5-nn", "Ny evaluering."),
            ("regel-5-nb", "Ny evaluering."),
        ],
    )
    .await;

    let page = people.submitter.get(&receipt).await.expect(200);
    page.says("Dere kan vente vedtaket innen 21. juni 2027");
    page.says("opprinnelig 21. juni 2027; endret 1. mars 2027 til 15. september 2027.");
    page.says("opprinnelig 29. mars 2027").says("nå 12. april 2027");
    page.says("Dere søkte da versjon 1 gjaldt. Søknaden blir vurdert etter versjon 2");
    for path in ["/soknader".to_owned(), format!("/soknader/{id}")] {
        people
            .submitter
            .get(&path)
            .await
            .expect(200)
            .says("15. september 2027 (opprinnelig 21. juni 2027, endret 1. mars 2027)");
    }
    // What is sent now is promised the new day.
    let later = world.submitted(&people.submitter, call).await;
    people
        .submitter
        .get(&format!("/soknader/{later}/kvittering"))
        .await
        .expect(200)
        .says("innen 15. september 2027")
        .does_not_say("opprinnelig");

    let case = people.caseworker.get(&format!("/saker/{id}")).await.expect(200);
    case.says("21. juni 2027 (112 dager igjen, men utlysningen sier nå 15. september 2027)");
    // Two days after the promised day, long before the new one.
    world.clock.set(world.now() + Duration::days(114));
    let caseworker = world.person(Role::Caseworker, "innlandet").await;
    let case = caseworker.get(&format!("/saker/{id}")).await.expect(200);
    case.says("21. juni 2027 (2 dager over fristen, men utlysningen sier nå 15. september 2027)");
    caseworker.get(&format!("/saker/{waits}")).await.expect(200).says("Frist for vedtak: 2 dager over fristen");
    let list = caseworker.get("/saker?status=apne&saksbehandler=alle").await.expect(200);
    list.says("Frist for vedtak: 2 dager over fristen")
        .says("2 dager over fristen, men utlysningen sier nå 15.09.2027");
    world.clock.set(world.now() + Duration::days(90));
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    submitter.get(&format!("/soknader/{id}")).await.expect(200).says("Den dagen er passert");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn other_award_criteria_move_the_deadline_and_the_version_at_the_deadline_judges_all(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let first = world.submitted(&people.submitter, call).await;
    let path = format!("/utlysninger/{call}/rediger");
    let new = [("regel-3-nb", "Nye tildelingskriterier."), ("regel-3-nn", "Nye tildelingskriterium.")];
    let form = manager.get(&path).await.expect(200).form("skjema").fill_all(new);
    let refused = form.press("Se over endringen").await.expect(422);
    assert!(refused.has_fault("stenger-dato"));
    refused.says("Skriv en frist fra og med 30. mars 2027");
    assert_eq!(refused.form("skjema").value("regel-3-nn"), "Nye tildelingskriterium.");
    let review = refused.form("skjema").fill("stenger-dato", "30.03.2027").press("Se over endringen").await.expect(200);
    review.says("De som venter på vedtak, kan trekke søknaden og sende en ny");
    review.form("skjema").press("Lagre endringen").await.expect(200);
    let judged = "select rules_version::bigint from application where id = $1";
    let promised = "select rules_version::bigint from receipt where application = $1";
    assert_eq!((world.count_of(judged, first).await, world.count_of(promised, first).await), (2, 1));

    // Other weights are other award criteria: the words of the rules follow, and the deadline moves again.
    let sets = world.count("select count(*) from criteria_set").await;
    let weights = [("vekt-behov", "10"), ("vekt-gevinst", "30"), ("stenger-dato", "31.03.2027")];
    let form = manager.get(&path).await.expect(200).form("skjema").fill("vekt-behov", "10").fill("vekt-gevinst", "30");
    assert!(form.press("Se over endringen").await.expect(422).has_fault("stenger-dato"));
    amend(&manager, call, &weights).await;
    assert_eq!(world.count("select count(*) from criteria_set").await, sets + 1);

    // After the deadline the criteria stand; what else is changed judges nobody, whenever it was sent.
    world.clock.set(world.now() + Duration::days(31));
    let manager = world.person(Role::FrameManager, "").await;
    let people = world.people_of("Alvdal").await;
    let form = manager.get(&path).await.expect(200).form("skjema");
    assert!(!form.has("vekt-behov"));
    let refused = form.fill("regel-3-nb", "For sent.").press("Se over endringen").await.expect(422);
    assert!(refused.has_fault("regel-3-nb"));
    let form =
        refused.form("skjema").fill("regel-3-nb", "Nye tildelingskriterier.").fill("regel-5-nb", "Ny evaluering.");
    let review = form.fill("regel-5-nn", "Ny evaluering.").press("Se over endringen").await.expect(200);
    review.says("vurdert etter versjonen som gjaldt da søknadsfristen gikk ut");
    review.form("skjema").press("Lagre endringen").await.expect(200);
    assert_eq!(world.count("select max(rules_version)::bigint from call").await, 3);
    let late = world.complete_draft(&people.submitter, call).await;
    world.send(&people.submitter, late, "Møtet ble flyttet.").await;
    for id in [first, late] {
        assert_eq!(world.count_of(judged, id).await, 2);
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_stale_change_and_a_short_time_are_pointed_out(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let call = world.open_call().await;
    let path = format!("/utlysninger/{call}/rediger");
    let stale = manager.get(&path).await.expect(200).form("skjema").fill("kort-nb", "Skrevet av den andre.");
    let late = stale.press_once("Se over endringen").await.expect(200);
    amend(&manager, call, &[("kort-nb", "Lagret av den første."), ("kort-nn", "Lagra av den første.")]).await;
    late.form("skjema").press("Lagre endringen").await.expect(409).says("Lagret av den første.");
    let page = stale.press("Se over endringen").await.expect(409);
    assert_eq!(page.form("skjema").value("kort-nb"), "Skrevet av den andre.");
    assert_eq!(world.count("select count(*) from call where summary_nb = 'Lagret av den første.'").await, 1);

    world.clock.set(world.now() + Duration::days(26));
    let manager = world.person(Role::FrameManager, "").await;
    let form = manager.get(&path).await.expect(200).form("skjema").fill("kort-nb", "Kort.").fill("kort-nn", "Kort.");
    form.press("Se over endringen").await.expect(200).says("Det er 2 dager til søknadsfristen");

    // A draft with one day to apply.
    let id = world.call_draft().await;
    let form = manager.get(&format!("/utlysninger/{id}/rediger")).await.expect(200).form("skjema");
    let form = form.fill_all([
        ("apner-dato", "20.04.2027"),
        ("stenger-dato", "20.04.2027"),
        ("stenger-kl", "15.00"),
        ("apner-kl", "08.00"),
    ]);
    let form = form.fill("vedtak-dato", "01.09.2027");
    form.press("Lagre og se over før kunngjøring").await.expect(200).says("Søknadsperioden er 1 dag.");
    world.finish().await;
}
