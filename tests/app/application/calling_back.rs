//! A sent application is called back before the deadline, corrected and sent again; or what was sent stands.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::jobs::timetable::Task;
use praksisnaer::mail::Mailer;
use praksisnaer::store::records::invariants::list_broken;
use sqlx::PgPool;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use crate::browser::{Answer, Browser};
use crate::world::{People, World};

/// The last second in which the application is called back and sent again.
const CLOSES: OffsetDateTime = datetime!(2027-03-01 11:00 UTC);

async fn sent(world: &World) -> (People, ApplicationId) {
    sent_in_time(world, CLOSES).await
}

async fn sent_in_time(world: &World, closes: OffsetDateTime) -> (People, ApplicationId) {
    let call = world.call(world.now() - Duration::weeks(4), closes).await;
    let people = world.people_of("Alvdal").await;
    let id = world.submitted(&people.submitter, call).await;
    (people, id)
}

async fn keep_timetable(world: &World) -> Vec<Task> {
    world.worker(Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap()).keep_timetable().await
}

async fn sound(world: &World) {
    assert_eq!(list_broken(&mut world.pool.acquire().await.unwrap(), true).await.unwrap(), []);
}

async fn stage(world: &World, id: ApplicationId) -> String {
    sqlx::query_scalar("select stage from application where id = $1").bind(id.0).fetch_one(&world.pool).await.unwrap()
}

/// Presses the button of the page that asks.
async fn call_back(submitter: &Browser, id: ApplicationId) -> Answer {
    let page = submitter.get(&format!("/soknader/{id}/hent-tilbake")).await.expect(200);
    page.form("/hent-tilbake").press("Hent tilbake for å rette").await
}

async fn change(writer: &Browser, id: ApplicationId, title: &str, amount: &str) {
    let about = writer.get(&format!("/soknader/{id}/del/om")).await.expect(200).form("skjema");
    about.fill("om-prosjekttittel", title).press("senere").await.expect(200);
    let budget = writer.get(&format!("/soknader/{id}/del/budsjett")).await.expect(200).form("skjema");
    let budget = budget.fill("budsjett-soknad.2028", amount).fill("budsjett-kost-lonn.2028", amount);
    budget.press("senere").await.expect(200);
}

async fn send(submitter: &Browser, id: ApplicationId, status: u16) -> Answer {
    let form = submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200).form("send");
    let form = form.fill("fullmakt", "ja").fill("innsender-rolle", "Ordfører");
    form.press("send").await.expect(status)
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn it_is_corrected_and_sent_again_in_the_same_case(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = sent(&world).await;
    let (home, case) = (format!("/soknader/{id}"), format!("/saker/{id}"));
    world.clock.advance(Duration::minutes(30));
    let receipt = people.submitter.get(&format!("{home}/kvittering")).await.expect(200);
    receipt.says("Fram til 1. mars 2027 kl. 12.00 kan dere hente den tilbake, rette og sende på nytt");
    let page = receipt.follow("Hent tilbake for å rette").await.expect(200);
    page.says("Saken er fortsatt 2027/1").says("Dere mister ikke plassen deres.");
    let tasks = page.form("/hent-tilbake").press("Hent tilbake for å rette").await.expect(200);
    tasks.says("Dere har hentet tilbake søknaden for å rette den").says("Send på nytt senest 1. mars 2027 kl. 12.00");
    tasks.says("gjelder søknaden slik dere sendte den 1. mars 2027 kl. 10.00").says("2027/1");
    tasks.does_not_say("Et utkast er ikke en søknad").does_not_say("Slett utkastet");
    people.submitter.get("/soknader").await.expect(200).says("Hentet tilbake for å rettes. Send på nytt innen");
    sound(&world).await;

    // The office sees what stands, and can do nothing with it.
    let seen = people.caseworker.get(&case).await.expect(200);
    seen.says("Hentet tilbake for retting").says("Ingen kan behandle saken nå.");
    seen.says("Kommunen hentet tilbake søknaden for å rette den.");
    assert!(!seen.has_button("Ta saken"));
    people.caseworker.post(&format!("{case}/ta"), &[]).await.expect(409);
    let list = people.caseworker.get("/saker?status=hentet&saksbehandler=alle").await.expect(200);
    list.says("1 sak").says("Hentet tilbake for retting");
    people.caseworker.get("/saker").await.expect(200).says("0 saker");
    assert_eq!(world.count("select coalesce(sum(waiting), 0)::bigint from office_demand").await, 0);
    // What was sent counts in the reports for as long as it stands.
    assert_eq!(world.count("select sum(applied)::bigint from portfolio_sum where year = 0").await, 3_600_000);

    // Writers correct; nobody outside sees it, and the title in lists is the one that was sent.
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    change(&writer, id, "Et rettet navn", "900 000").await;
    people.caseworker.get(&case).await.expect(200).does_not_say("Et rettet navn");
    people.caseworker.get(&format!("{case}/soknad")).await.expect(200).does_not_say("Et rettet navn");
    people.submitter.get("/soknader").await.expect(200).does_not_say("Et rettet navn");
    let check = writer.get(&format!("{home}/kontroller")).await.expect(200);
    check.says("Endret siden dere sendte").says("Send på nytt senest");
    assert!(check.table("Om prosjektet").iter().any(|row| row[2] == "Et rettet navn"), "{:?}", check.all("table"));
    assert!(!check.has_button("Send søknaden"));

    let receipt = send(&people.submitter, id, 200).await;
    receipt.says("Vi fikk den rettede søknaden 1. mars 2027 kl. 10.30. Saksnummeret er fortsatt 2027/1.");
    receipt.says("Ordfører").says("3 300 000");
    sound(&world).await;
    assert_eq!(world.count("select count(*) from application where case_number is not null").await, 1);
    assert_eq!(world.count("select count(*) from submission").await, 2);
    assert_eq!(world.count("select count(*) from receipt").await, 2);
    assert_eq!(world.count("select applied_total from application").await, 3_300_000);
    assert_eq!(world.count("select sum(waiting)::bigint from office_demand").await, 3_300_000);
    assert_eq!(world.count("select sum(applied)::bigint from portfolio_sum where year = 0").await, 3_300_000);
    // Twice is once.
    people.submitter.post(&format!("{home}/kontroller"), &[("handling", "send")]).await.expect(200).says("én gang");

    // The office sees both and the difference, and takes the case.
    let seen = people.caseworker.get(&case).await.expect(200);
    seen.says("Rettet før fristen").says("Kommunen sendte den rettede søknaden (versjon 2).").says("Et rettet navn");
    assert!(seen.table("Budsjett").iter().any(|row| row[0].contains("2028") && row[2].contains("900 000")));
    let first = people.caseworker.get(&format!("{case}/soknad?nummer=1")).await.expect(200);
    first.does_not_say("Et rettet navn");
    seen.form("/ta").press_first().await.expect(200);
    // So does the municipality.
    let own = people.submitter.get(&home).await.expect(200);
    let latest = own.follow("Versjon 2: rettet før fristen, sendt 1. mars 2027 kl. 10.30").await.expect(200);
    latest.says("Endret fra versjon 1").says("Et rettet navn");
    latest.follow("Versjon 1: søknaden").await.expect(200).says("Navn på prosjektet Trygg natt hjemme");

    // Both mails of a call-back went to those who got the first receipt.
    let mail = world.mail().await;
    let to = |subject: &str| {
        let mut all: Vec<_> = mail.iter().filter(|(_, s, _)| s.starts_with(subject)).map(|(to, _, _)| to).collect();
        all.sort();
        all
    };
    for subject in ["Søknaden er hentet tilbake: sak 2027/1", "Vi har fått den rettede søknaden: sak 2027/1"] {
        assert_eq!(to(subject), to("Vi har fått søknaden: sak 2027/1"), "{subject}");
        assert!(mail.iter().all(|(_, s, text)| !s.starts_with(subject) || !text.contains("rettet navn")));
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_last_second_is_in_time_and_the_next_is_not(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = sent(&world).await;
    let (home, case) = (format!("/soknader/{id}"), format!("/saker/{id}"));
    let other = world.submitted(&people.submitter, call_of(&world, id).await).await;
    world.clock.set(CLOSES + Duration::seconds(1));
    let late = people.submitter.get(&format!("{home}/hent-tilbake")).await.expect(200);
    late.says("Søknadsfristen gikk ut 1. mars 2027 kl. 12.00.").says("ta kontakt med Statsforvalteren i Innlandet");
    assert!(!late.has_button("Hent tilbake for å rette"));
    people.submitter.get(&home).await.expect(200).does_not_say("Hent tilbake for å rette");
    people.submitter.post(&format!("{home}/hent-tilbake"), &[]).await.expect(409).says("Søknadsfristen gikk ut");
    assert_eq!(stage(&world, id).await, "submitted");

    world.clock.set(CLOSES);
    call_back(&people.submitter, id).await.expect(200);
    call_back(&people.submitter, other).await.expect(200);
    change(&people.submitter, id, "I siste sekund", "900 000").await;
    change(&people.submitter, other, "Ett sekund for sent", "900 000").await;
    let (typing, check) = (
        people.submitter.get(&format!("/soknader/{other}/del/om")).await.expect(200).form("skjema"),
        people.submitter.get(&format!("/soknader/{other}/kontroller")).await.expect(200).form("send"),
    );
    send(&people.submitter, id, 200).await.says("1. mars 2027 kl. 12.00, før fristen");

    world.clock.set(CLOSES + Duration::seconds(1));
    let form = check.fill("fullmakt", "ja").fill("innsender-rolle", "Ordfører");
    let refused = form.press("send").await.expect(409);
    refused.says("Søknadsfristen gikk ut 1. mars 2027 kl. 12.00. Søknaden gjelder slik dere sendte den");
    // What was being typed is kept on the page that says why.
    let kept = typing.fill("om-prosjekttittel", "Skrevet for sent").press("senere").await.expect(409);
    kept.says("Søknadsfristen er ute").says("Skrevet for sent");
    people.submitter.get(&format!("/soknader/{other}")).await.expect(200).says("Søknaden gjelder slik dere sendte den");
    people.submitter.get("/soknader").await.expect(200).says("Søknaden gjelder slik dere sist sendte den.");
    let reached = people.submitter.get_once(&format!("/soknader/{other}/kontroller")).await;
    assert_eq!(reached.leads_to().as_deref(), Some(format!("/soknader/{other}").as_str()));
    sound(&world).await;

    // The timetable writes it the next night; nothing is lost, and both are told.
    assert!(!keep_timetable(&world).await.is_empty());
    assert_eq!(stage(&world, other).await, "submitted");
    sound(&world).await;
    let page = people.submitter.get(&format!("/soknader/{other}")).await.expect(200);
    page.says("Søknadsfristen gikk ut. Søknaden gjelder slik den sist ble sendt.").says("Rettet, men ikke sendt");
    let unsent = page.follow("Les det dere rettet").await.expect(200);
    unsent.says("Ett sekund for sent").says("Det er ikke en del av søknaden");
    people.submitter.get(&format!("/soknader/{other}/svar?usendt=99")).await.expect(404);
    assert_eq!(world.count("select sum(applied_total)::bigint from application").await, 3_300_000 + 3_600_000);
    let office = people.caseworker.get(&format!("/saker/{other}")).await.expect(200);
    office.does_not_say("Ett sekund for sent").says("Søknaden gjelder slik den sist ble sendt.").says("Systemet");
    office.form("/ta").press_first().await.expect(200);
    // What was not sent does not come along with an answer.
    world.ask(&people.caseworker, other, "Hvem leder?", &[Section::About]).await;
    let about =
        people.submitter.get(&format!("/soknader/{other}/del/om?fra=sporsmal")).await.expect(200).form("skjema");
    assert_ne!(about.value("om-prosjekttittel"), "Ett sekund for sent");
    let told = "Søknaden gjelder slik dere sendte den: sak 2027/2";
    assert!(world.mail().await.iter().any(|(_, subject, _)| subject == told));
    people.caseworker.get(&case).await.expect(200);
    world.finish().await;
}

async fn call_of(world: &World, id: ApplicationId) -> praksisnaer::domain::values::ids::CallId {
    let call: uuid::Uuid = sqlx::query_scalar("select call from application where id = $1")
        .bind(id.0)
        .fetch_one(&world.pool)
        .await
        .unwrap();
    praksisnaer::domain::values::ids::CallId(call)
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn who_has_not_sent_again_is_reminded_once_for_each_deadline(pool: PgPool) {
    let world = World::new(pool).await;
    let closes = datetime!(2027-03-29 08:00 UTC);
    let (people, id) = sent_in_time(&world, closes).await;
    world.call_back(&people.submitter, id).await;
    let reminders = async || {
        keep_timetable(&world).await;
        world.count("select count(*) from job where dedupe like 'call-back-reminder:%'").await
    };
    world.clock.set(datetime!(2027-03-25 08:00 UTC));
    assert_eq!(reminders().await, 0, "four days are left");
    world.clock.set(datetime!(2027-03-26 08:00 UTC));
    let once = reminders().await;
    assert!(once >= 2, "to the contact and to the submitters");
    for day in 27..=28 {
        world.clock.set(datetime!(2027-03-01 08:00 UTC) + Duration::days(day - 1));
        assert_eq!(reminders().await, once);
    }
    // More time is given: the new deadline is another one, and what is called back is not let stand at the old one.
    sqlx::query("update call set closes_at = $1").bind(closes + Duration::days(5)).execute(&world.pool).await.unwrap();
    world.clock.set(closes + Duration::hours(20));
    keep_timetable(&world).await;
    assert_eq!(stage(&world, id).await, "called_back");
    world.clock.set(closes + Duration::days(3));
    assert_eq!(reminders().await, 2 * once);
    world.clock.set(closes + Duration::days(6));
    keep_timetable(&world).await;
    assert_eq!(stage(&world, id).await, "submitted");
    assert_eq!(world.count("select count(*) from unsent_answers").await, 0, "nothing was corrected");
    sound(&world).await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn it_is_refused_when_the_office_has_begun_and_for_those_who_may_not(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = sent(&world).await;
    let path = format!("/soknader/{id}/hent-tilbake");
    for role in [Role::MunicipalityWriter, Role::MunicipalityReader, Role::MunicipalityAdministrator] {
        let who = world.person(role, "Alvdal").await;
        who.get(&path).await.expect(403);
        who.post(&path, &[]).await.expect(403);
        who.get(&format!("/soknader/{id}")).await.expect(200).does_not_say("Hent tilbake for å rette");
    }
    let elsewhere = world.person(Role::MunicipalitySubmitter, "Folldal").await;
    elsewhere.post(&path, &[]).await.expect(404);
    let form = people.submitter.get(&path).await.expect(200).form("/hent-tilbake");
    people.caseworker.get(&format!("/saker/{id}")).await.expect(200).form("/ta").press_first().await.expect(200);
    let refused = form.press("Hent tilbake for å rette").await.expect(409);
    refused.says("Statsforvalteren i Innlandet har begynt å behandle søknaden.").says("ta kontakt med");
    people.submitter.get(&path).await.expect(200).says("har begynt å behandle");
    let nynorsk = people.submitter.clone().in_language(Lang::Nn).get(&path).await.expect(200);
    nynorsk.says("Statsforvalteren i Innlandet har byrja å behandle søknaden.");
    assert_eq!(stage(&world, id).await, "under_assessment");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_at_once_and_what_is_called_back_can_be_withdrawn_and_follows_a_merger(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = sent(&world).await;
    let colleague = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let path = format!("/soknader/{id}/hent-tilbake");
    let (one, other) = tokio::join!(people.submitter.post(&path, &[]), colleague.post(&path, &[]));
    one.expect(200).says("Dere har hentet tilbake søknaden");
    other.expect(200).says("Dere har hentet tilbake søknaden");
    assert_eq!(world.count("select count(*) from event where kind = 'called_back'").await, 1);
    let form = async |who: &Browser| {
        let form = who.get(&format!("/soknader/{id}/kontroller")).await.expect(200).form("send");
        form.fill("fullmakt", "ja").fill("innsender-rolle", "Ordfører")
    };
    let (a, b) = (form(&people.submitter).await, form(&colleague).await);
    let (one, other) = tokio::join!(a.press("send"), b.press("send"));
    one.expect(200);
    other.expect(200);
    assert_eq!(world.count("select count(*) from submission").await, 2);
    sound(&world).await;
    call_back(&people.submitter, id).await.expect(200);
    let page = people.submitter.get(&format!("/soknader/{id}")).await.expect(200);
    page.follow("Trekk søknaden").await.expect(200).form("/trekk").press("Trekk søknaden").await.expect(200);
    assert_eq!(stage(&world, id).await, "withdrawn");
    people.submitter.get(&path).await.expect(200).says("Dere har trukket søknaden.");
    sound(&world).await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_promise_follows_the_last_sending(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = sent(&world).await;
    let before: time::Date =
        sqlx::query_scalar("select decision_on from receipt").fetch_one(&world.pool).await.unwrap();
    world.call_back(&people.submitter, id).await;
    sqlx::query("update call set expected_decision_on = expected_decision_on + 30").execute(&world.pool).await.unwrap();
    world.send_again(&people.submitter, id).await;
    let (due, kept): (time::Date, Vec<time::Date>) = sqlx::query_as(
        "select due_on, array(select decision_on from receipt where application = a.id order by submission) from application a",
    )
    .fetch_one(&world.pool)
    .await
    .unwrap();
    assert_eq!((due, kept), (before + Duration::days(30), vec![before, before + Duration::days(30)]));
    sound(&world).await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn it_is_told_in_nynorsk_too(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = sent(&world).await;
    let submitter = people.submitter.clone().in_language(Lang::Nn);
    let page = submitter.get(&format!("/soknader/{id}/hent-tilbake")).await.expect(200);
    assert_eq!(page.language(), "nn");
    page.says("Vil de hente tilbake søknaden for å rette han?").says("De mistar ikkje plassen dykkar.");
    let tasks = page.form("/hent-tilbake").press("Hent tilbake for å rette").await.expect(200);
    tasks.says("De har henta tilbake søknaden for å rette han").says("Send på nytt seinast 1. mars 2027 kl. 12.00");
    submitter.get("/soknader").await.expect(200).says("Henta tilbake");
    submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200).says("De har ikkje endra noko");
    world.finish().await;
}
