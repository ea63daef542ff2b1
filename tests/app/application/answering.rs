//! The office asks and the municipality answers, or does not: writing, sending, and the end of the wait.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::store::casework::cases;
use sqlx::PgPool;
use time::Duration;

use crate::world::{People, World};

/// Asked about some sections; the answer is due today.
async fn asked(world: &World, sections: &[Section]) -> (People, ApplicationId) {
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    let mut tx = world.tx().await;
    let (actor, due) = (people.caseworker.office_actor(), world.now() + Duration::hours(2));
    cases::ask(&mut tx, &actor, id, ("Hvem eier gevinsten?", sections, false), due, world.now()).await.unwrap();
    tx.commit().await.unwrap();
    (people, id)
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_answer_is_kept_by_every_button_and_seen_by_nobody_else(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = asked(&world, &[Section::Benefits]).await;
    let path = format!("/soknader/{id}/sporsmal");
    let page = people.submitter.get(&path).await.expect(200);
    let section = page.form("skjema").fill("svar", "Lederen for natten").press("Gevinstrealiseringsplan").await;
    section.expect(200);
    let page = people.submitter.get(&path).await.expect(200);
    assert_eq!(page.form("skjema").value("svar"), "Lederen for natten");
    let page = page.form("skjema").fill("svar", "Lederen for nattjenesten").press("Lagre svaret").await.expect(200);
    page.says("Svaret er lagret. Det er ikke sendt ennå.");
    let case = page.form("skjema").fill("svar", "Lederen 😀 čđŋ").press("Lagre og gå til saken").await.expect(200);
    assert_eq!(case.path, format!("/soknader/{id}"));
    people.caseworker.get(&format!("/saker/{id}")).await.expect(200).does_not_say("😀").says("har ikke svart ennå");
    let page = people.submitter.get(&path).await.expect(200).form("skjema").press("nn").await.expect(200);
    assert_eq!((page.language().as_str(), page.form("skjema").value("svar").as_str()), ("nn", "Lederen 😀 čđŋ"));
    page.form("skjema").press("nb").await.expect(200);
    // Two who write the answer never overwrite each other.
    let colleague = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let (mine, theirs) = (people.submitter.get(&path).await.form("skjema"), colleague.get(&path).await.form("skjema"));
    theirs.fill("svar", "Kollegaens svar").press("Lagre svaret").await.expect(200);
    let both = mine.fill("svar", "Mitt svar").press("send").await.expect(409);
    both.says("Kollegaens svar");
    assert_eq!(both.form("skjema").value("svar"), "Mitt svar");
    both.form("skjema").press("send").await.expect(200);
    people.caseworker.get(&format!("/saker/{id}")).await.expect(200).says("Mitt svar");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_writer_writes_the_answer_and_a_submitter_sends_it(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = asked(&world, &[Section::Benefits]).await;
    let path = format!("/soknader/{id}/sporsmal");
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let page = writer.get(&path).await.expect(200);
    page.says("Si fra til en kollega med rollen «innsender» når svaret er klart.");
    assert!(!page.has_button("Send svaret"));
    page.form("skjema").fill("svar", "Skriveren svarer").press("Lagre svaret").await.expect(200);
    writer.post(&path, &[("svar", "Skriveren svarer"), ("versjon", "1"), ("handling", "send")]).await.expect(403);
    assert_eq!(world.count("select count(*) from submission").await, 1);
    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    assert!(!reader.get(&path).await.expect(200).has("#skjema"));
    reader.post(&path, &[("svar", "x"), ("versjon", "1"), ("handling", "lagre")]).await.expect(403);
    let page = people.submitter.get(&path).await.expect(200);
    assert_eq!(page.form("skjema").value("svar"), "Skriveren svarer");
    page.form("skjema").press("Send svaret").await.expect(200);
    assert_eq!(world.count("select count(*) from submission").await, 2);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_fault_that_a_permitted_change_makes_elsewhere_can_be_mended(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = asked(&world, &[Section::About]).await;
    world.clock.advance(Duration::minutes(1));
    let home = format!("/soknader/{id}");
    people.submitter.post(&format!("{home}/del/budsjett"), &[("versjon", "1")]).await.expect(403);
    let about = people.submitter.get(&format!("{home}/del/om?fra=sporsmal")).await.expect(200);
    about.form("skjema").fill("om-periode-start", "08.2028").press("videre").await.expect(200);
    let question = people.submitter.get(&format!("{home}/sporsmal")).await.expect(200);
    let refused = question.form("skjema").fill("svar", "Vi begynner et år senere.").press("send").await.expect(422);
    assert!(refused.has_fault("budsjett-soknad.2027"), "{:?}", refused.faults());

    let budget = refused.form("skjema").press("del:budsjett").await.expect(200);
    let mut form = budget.form("skjema");
    for kind in ["kost-lonn", "kost-utstyr", "soknad", "egen-arbeid"] {
        form = form.fill(&format!("budsjett-{kind}.2027"), "");
    }
    form.press("videre").await.expect(200);
    // What was mended stays open until the answer is sent.
    people.submitter.get(&format!("{home}/del/budsjett?fra=sporsmal")).await.expect(200).form("skjema");
    let activities = people.submitter.get(&format!("{home}/del/aktiviteter?fra=sporsmal")).await.expect(200);
    activities.form("skjema").fill("aktivitet-ar.r1", "2028").press("videre").await.expect(200);
    let question = people.submitter.get(&format!("{home}/sporsmal")).await.expect(200);
    question.form("skjema").press("send").await.expect(200).says("Under vurdering");
    assert_eq!(world.count("select applied_total from application").await, 2_400_000);
    people.submitter.post(&format!("{home}/del/budsjett"), &[("versjon", "2")]).await.expect(409);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_wait_is_ended_when_the_deadline_has_passed(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = asked(&world, &[Section::About]).await;
    let (case, home) = (format!("/saker/{id}"), format!("/soknader/{id}"));
    let about = people.submitter.get(&format!("{home}/del/om?fra=sporsmal")).await.expect(200);
    about.form("skjema").fill("om-prosjekttittel", "Endret, men aldri sendt").press("videre").await.expect(200);
    let question = people.submitter.get(&format!("{home}/sporsmal")).await.expect(200);
    let question = question.form("skjema").fill("svar", "Halvt svar").press("Lagre svaret").await.expect(200);

    // The whole of the last day is the municipality's.
    assert!(!people.caseworker.get(&case).await.expect(200).has_button("Slutt å vente på svar"));
    world.clock.advance(Duration::hours(3));
    let early = people.caseworker.post(&format!("{case}/avslutt-venting"), &[]).await.expect(422);
    early.says("Du kan ikke slutte å vente før det.");
    assert_eq!(world.count("select count(*) from information_request where closed_at is null").await, 1);

    world.clock.advance(Duration::hours(12));
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    let colleague = world.person(Role::Caseworker, "innlandet").await;
    assert!(leader.get(&case).await.expect(200).has_button("Slutt å vente på svar"));
    assert!(!colleague.get(&case).await.expect(200).has_button("Slutt å vente på svar"));
    colleague.post(&format!("{case}/avslutt-venting"), &[]).await.expect(409);
    let page =
        leader.get(&case).await.expect(200).form("/avslutt-venting").press("Slutt å vente på svar").await.expect(200);
    page.says("Til vurdering").says("Statsforvalteren sluttet å vente på svar").says("Kommunen svarte ikke.");
    page.does_not_say("Halvt svar");
    leader.post(&format!("{case}/avslutt-venting"), &[]).await.expect(409);

    // The municipality is told, and what it typed is still there to copy.
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let told = question.form("skjema").sent_from(&submitter).fill("svar", "Helt svar").press("send").await.expect(409);
    told.says("Svaret kan ikke sendes").says("Helt svar").says("sluttet Statsforvalteren å vente");
    submitter.get(&format!("{home}/sporsmal")).await.expect(200).says("Svaret kan ikke sendes");
    submitter.get(&home).await.expect(200).says("Statsforvalteren sluttet å vente").says("Under vurdering");
    submitter.post(&format!("{home}/del/om"), &[("versjon", "2")]).await.expect(409);

    // The next question begins from what was sent.
    let mut tx = world.tx().await;
    let caseworker = people.caseworker.office_actor();
    let due = world.now() + Duration::days(7);
    cases::ask(&mut tx, &caseworker, id, ("Og hvem leder?", &[Section::About], false), due, world.now()).await.unwrap();
    tx.commit().await.unwrap();
    let about = submitter.get(&format!("{home}/del/om?fra=sporsmal")).await.expect(200).form("skjema");
    assert_ne!(about.value("om-prosjekttittel"), "Endret, men aldri sendt");
    assert_eq!(submitter.get(&format!("{home}/sporsmal")).await.expect(200).form("skjema").value("svar"), "");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_deadline_is_moved_while_the_answer_is_awaited(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = asked(&world, &[Section::About]).await;
    let case = format!("/saker/{id}");
    let deadline = async |typed: &str, status: u16| {
        let form = people.caseworker.get(&case).await.expect(200).form("svarfrist");
        form.fill("frist", typed).press("Endre svarfristen").await.expect(status)
    };
    // A year typed wrong would lock the case.
    let late = deadline("15.03.2036", 422).await;
    assert!(late.has_fault("frist"));
    assert_eq!(late.form("svarfrist").value("frist"), "15.03.2036");
    deadline("1.3.2027", 422).await.says("Velg en dato fra og med i morgen");
    deadline("29.03.2027", 200).await.says("Svarfristen for kommunen ble endret til 29. mars 2027 kl. 23.59.");
    let question = people.submitter.get(&format!("/soknader/{id}/sporsmal")).await.expect(200);
    question.says("29. mars 2027");
    let subject = "Ny svarfrist i sak 2027/1: 29. mars 2027";
    assert!(world.mail().await.iter().any(|(_, found, _)| found.starts_with(subject)));
    // Time that is given stays given.
    for earlier in ["02.03.2027", "29.03.2027"] {
        let refused = deadline(earlier, 422).await;
        refused.says("Kommunen har fått frist til og med 29. mars 2027. Du kan gi lengre frist, men ikke kortere.");
        assert_eq!(refused.form("svarfrist").value("frist"), earlier);
    }
    // Only for the one who has the case and the leader.
    let colleague = world.person(Role::Caseworker, "innlandet").await;
    assert!(!colleague.get(&case).await.expect(200).has("#svarfrist"));
    colleague.post(&format!("{case}/svarfrist"), &[("frist", "10.03.2027")]).await.expect(409);
    colleague.post(&format!("{case}/svarfrist"), &[]).await.expect(409);
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    let form = leader.get(&case).await.expect(200).form("svarfrist");
    form.fill("frist", "05.04.2027").press("Endre svarfristen").await.expect(200);
    assert_eq!(world.count("select count(*) from event where kind = 'reply_deadline_moved' and not internal").await, 2);
    question.form("skjema").fill("svar", "Lederen.").press("send").await.expect(200);
    people.caseworker.post(&format!("{case}/svarfrist"), &[("frist", "12.03.2027")]).await.expect(409);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_caseworker_ends_the_wait_too_and_a_withdrawal_closes_the_question(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = asked(&world, &[Section::About]).await;
    let mut tx = world.tx().await;
    let later = world.now() + Duration::days(1);
    cases::end_wait(&mut tx, &people.caseworker.office_actor(), id, later).await.unwrap();
    tx.commit().await.unwrap();
    assert!(people.caseworker.get(&format!("/saker/{id}")).await.expect(200).has("#skjema"));
    assert_eq!(world.count("select count(*) from event where kind = 'wait_ended' and not internal").await, 1);

    world.ask(&people.caseworker, id, "En gang til?", &[Section::About]).await;
    let page = people.submitter.get(&format!("/soknader/{id}/trekk")).await.expect(200);
    page.form("/trekk").press("Trekk søknaden").await.expect(200);
    assert_eq!(world.count("select count(*) from information_request where closed_at is null").await, 0);
    let page = people.submitter.post(&format!("/soknader/{id}/sporsmal"), &[("handling", "send")]).await.expect(200);
    page.says("Dere har trukket søknaden.");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn nothing_is_applied_for_in_a_year_that_is_over(pool: PgPool) {
    let world = World::new(pool).await;
    world.clock.advance(Duration::days(366));
    let call = world.open_call().await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let id = world.complete_draft(&submitter, call).await;
    let page = submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200);
    page.says("2027 er over. Ingen kan få tilskudd for et år som er over.");
    assert!(page.has("main a[href$='#budsjett-soknad.2027']"));
    world.finish().await;
}

/// The answer has a receipt as the application had one: on the page, and by mail to the same people.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_answer_that_is_sent_has_a_receipt(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = asked(&world, &[Section::Benefits]).await;
    let (home, path) = (format!("/soknader/{id}"), format!("/soknader/{id}/sporsmal"));
    people.submitter.get(&format!("{home}?svart=1")).await.expect(200).does_not_say("Svaret er sendt");
    world.clock.advance(Duration::minutes(7));
    let form = people.submitter.get(&path).await.expect(200).form("skjema").fill("svar", "Lederen for natten");
    let page = form.press("Send svaret").await.expect(200);
    let receipt = page.says("Svaret er sendt").says("fikk svaret 1. mars 2027 kl. 10.07. Vi sender kvittering til");
    receipt.says("post@kommune.example");
    people
        .submitter
        .get(&home)
        .await
        .expect(200)
        .does_not_say("Svaret er sendt")
        .says("Dere svarte 1. mars 2027 kl. 10.07");
    people.submitter.get(&format!("{home}/svar")).await.expect(200);
    let mail = world.mail().await;
    let receivers = |subject: &str| {
        let mut all: Vec<_> = mail.iter().filter(|(_, s, _)| s.starts_with(subject)).map(|(to, _, _)| to).collect();
        all.sort();
        all
    };
    assert!(receivers("Vi har fått svaret: sak 2027/1").len() >= 2, "{mail:?}");
    assert_eq!(receivers("Vi har fått svaret: sak 2027/1"), receivers("Vi har fått søknaden: sak 2027/1"));
    let (_, _, text) = mail.iter().find(|(_, subject, _)| subject.starts_with("Vi har fått svaret")).unwrap();
    assert!(
        text.contains("fikk svaret fra Alvdal kommune 1. mars 2027 kl.\u{a0}10.07")
            && text.contains(&format!("{home}/svar")),
        "{text}"
    );
    assert!(!text.contains("Lederen"), "{text}");
    // Another question: its own answer has its own receipt, and the old one is not shown for it.
    let mut tx = world.tx().await;
    let (actor, due) = (people.caseworker.office_actor(), world.now() + Duration::days(2));
    cases::ask(&mut tx, &actor, id, ("Og hvem måler?", &[Section::Benefits], false), due, world.now()).await.unwrap();
    tx.commit().await.unwrap();
    people.submitter.get(&format!("{home}?svart=1")).await.expect(200).does_not_say("Svaret er sendt");
    let form = people.submitter.get(&path).await.expect(200).form("skjema").fill("svar", "Controlleren");
    let page = form.press("nn").await.expect(200);
    page.form("skjema").press("send").await.expect(200).says("Svaret er sendt").says("fekk svaret 1. mars 2027");
    assert_eq!(world.mail().await.iter().filter(|(_, s, _)| s.starts_with("Vi har fått svaret")).count() % 2, 0);
    world.finish().await;
}

async fn fill_budget(who: &crate::browser::Browser, home: &str, cells: &[(&str, &str)]) {
    let form = who.get(&format!("{home}/del/budsjett?fra=sporsmal")).await.expect(200).form("skjema");
    form.fill_all(cells.iter().copied()).press("senere").await.expect(200);
}

/// A fault elsewhere opens the budget to be mended, and not for more money; what was changed and need not be is put back.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_question_about_one_thing_does_not_open_the_amounts(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = asked(&world, &[Section::About]).await;
    world.clock.advance(Duration::minutes(1));
    let home = format!("/soknader/{id}");
    let start = async |month: Option<&str>| -> String {
        let form = people.submitter.get(&format!("{home}/del/om?fra=sporsmal")).await.expect(200).form("skjema");
        let was = form.value("om-periode-start");
        if let Some(month) = month {
            form.fill("om-periode-start", month).press("videre").await.expect(200);
        }
        was
    };
    let first = start(Some("08.2028")).await;
    let double = [("budsjett-soknad.2028", "2 400 000"), ("budsjett-kost-lonn.2028", "2 400 000")];
    fill_budget(&people.submitter, &home, &double).await;
    let budget = people.submitter.get(&format!("{home}/del/budsjett?fra=sporsmal")).await.expect(200);
    budget.says("2028: Dere søker om 2 400 000 kr. Det er 1 200 000 kr mer enn dere sendte.");
    start(Some(&first)).await;
    let path = format!("{home}/sporsmal");
    let question = people.submitter.get(&path).await.expect(200);
    question.says("Ikke spurt om").says("Dere kan ikke søke om mer i noe år enn dere har sendt.");
    let refused = question.form("skjema").fill("svar", "Vi har endret litt.").press("send").await.expect(422);
    assert!(
        refused.has_fault("tilbake-budsjett") && refused.has_fault("budsjett-soknad.2028"),
        "{:?}",
        refused.faults()
    );
    assert_eq!(world.count("select count(*) from submission").await, 1);
    // Lower, but still not asked about: refused too.
    let lower = [("budsjett-soknad.2028", "1 100 000"), ("budsjett-kost-lonn.2028", "1 100 000")];
    fill_budget(&people.submitter, &home, &lower).await;
    let refused = people.submitter.get(&path).await.expect(200).form("skjema").press("send").await.expect(422);
    assert_eq!(refused.faults().len(), 1);
    assert!(refused.has_fault("tilbake-budsjett"), "{:?}", refused.faults());
    let back = refused.form("skjema").press("tilbake:budsjett").await.expect(200);
    back.says("Delen er satt tilbake slik dere sendte den.").does_not_say("Ikke spurt om");
    assert_eq!(back.form("skjema").value("svar"), "Vi har endret litt.");
    people.submitter.get(&format!("{home}/del/budsjett")).await.expect(200).says("1 200 000");
    back.form("skjema").press("send").await.expect(200).says("Svaret er sendt");
    assert_eq!(world.count("select applied_total from application").await, 3_600_000);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_answer_about_the_budget_asks_for_no_more_unless_the_office_says_so(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = asked(&world, &[Section::Budget]).await;
    let (home, path) = (format!("/soknader/{id}"), format!("/soknader/{id}/sporsmal"));
    // The total is the same: a year that asks for more is more all the same.
    let moved = [
        ("budsjett-soknad.2027", "1 000 000"),
        ("budsjett-kost-lonn.2027", "1 000 000"),
        ("budsjett-soknad.2028", "1 400 000"),
        ("budsjett-kost-lonn.2028", "1 400 000"),
    ];
    fill_budget(&people.submitter, &home, &moved).await;
    let refused =
        people.submitter.get(&path).await.expect(200).form("skjema").fill("svar", "Flyttet.").press("send").await;
    let refused = refused.expect(422);
    assert_eq!(refused.faults().iter().map(|(f, _)| f.as_str()).collect::<Vec<_>>(), ["budsjett-soknad.2028"]);
    refused.says("Det er 200 000 kr mer enn dere sendte. Sett beløpet til 1 200 000 kr eller lavere");
    let nynorsk = people
        .submitter
        .clone()
        .in_language(Lang::Nn)
        .get(&path)
        .await
        .expect(200)
        .form("skjema")
        .press("send")
        .await
        .expect(422);
    nynorsk.says("2028: De søkjer om 1 400 000 kr. Det er 200 000 kr meir enn de sende.");
    let _ = people.submitter.clone().in_language(Lang::Nb);
    // Less is always allowed.
    let less = [("budsjett-soknad.2028", "900 000"), ("budsjett-kost-lonn.2028", "900 000")];
    fill_budget(&people.submitter, &home, &less).await;
    people.submitter.get(&path).await.expect(200).form("skjema").press("send").await.expect(200);
    assert_eq!(world.count("select applied_total from application").await, 3_100_000);

    // What was sent last is what counts: it is not raised again to what was sent first.
    world.ask(&people.caseworker, id, "Er det nok?", &[Section::Budget]).await;
    fill_budget(
        &people.submitter,
        &home,
        &[("budsjett-soknad.2028", "1 200 000"), ("budsjett-kost-lonn.2028", "1 200 000")],
    )
    .await;
    let page = people.submitter.get(&path).await.expect(200).form("skjema").fill("svar", "Nei.").press("send").await;
    page.expect(422).says("Sett beløpet til 900 000 kr eller lavere");
    let mut tx = world.tx().await;
    let later = world.now() + Duration::weeks(3);
    cases::end_wait(&mut tx, &people.caseworker.office_actor(), id, later).await.unwrap();
    tx.commit().await.unwrap();

    // The office opens the budget for more, on its own page; only together with the budget.
    let caseworker = &people.caseworker;
    let form = caseworker.get(&format!("/saker/{id}/sporsmal")).await.expect(200).form("skjema");
    let form = form.fill("sporsmal", "Trenger dere mer?").fill("mer", "ja").fill("deler", "om");
    let refused = form.press("Send spørsmålet").await.expect(422);
    assert!(refused.has_fault("mer"), "{:?}", refused.faults());
    refused.says("Velg «Budsjett» blant delene");
    assert_eq!(refused.form("skjema").value("mer"), "ja");
    let both = [("sporsmal", "Trenger dere mer?"), ("deler", "budsjett"), ("mer", "ja"), ("frist", "02.04.2027")];
    let case = caseworker.post(&format!("/saker/{id}/sporsmal"), &both).await.expect(200);
    case.says("Kommunen kan endre: Budsjett Kommunen kan søke om mer.");
    people.submitter.get(&path).await.expect(200).says("Statsforvalteren har åpnet for at dere kan søke om mer");
    fill_budget(
        &people.submitter,
        &home,
        &[("budsjett-soknad.2028", "1 500 000"), ("budsjett-kost-lonn.2028", "1 500 000")],
    )
    .await;
    let form = people.submitter.get(&path).await.expect(200).form("skjema");
    form.fill("svar", "Ja.").press("send").await.expect(200).says("Svaret er sendt");
    assert_eq!(world.count("select applied_total from application").await, 3_700_000);
    world.finish().await;
}
