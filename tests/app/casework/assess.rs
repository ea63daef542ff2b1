//! The office works with its cases: the worklist, the case page, the assessment, questions to the municipality.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::people::policy;
use praksisnaer::domain::people::policy::AnswerInformationRequest;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::i18n::Lang;
use praksisnaer::store::application::{applications, submissions};
use praksisnaer::store::programme::calls;
use sqlx::PgPool;
use time::Duration;

use crate::browser::Browser;
use crate::builders::{PERIOD, sample_answers, set};
use crate::world::{People, World};

const CRITERIA: [&str; 6] = ["behov", "gevinst", "innforing", "samskaping", "kunnskap", "evne"];

async fn taken(world: &World, municipality: &str) -> (People, ApplicationId) {
    let call = world.open_call().await;
    let people = world.people_of(municipality).await;
    let id = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    (people, id)
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_worklist_shows_the_offices_own_cases_and_no_drafts(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let (ours, theirs) = (world.people_of("Alvdal").await, world.people_of("Lærdal").await);
    world.complete_draft(&ours.submitter, call).await;
    let mine = world.under_assessment(&ours.submitter, &ours.caseworker, call).await;
    world.submitted(&ours.submitter, call).await;
    let colleague = world.person(Role::Caseworker, "innlandet").await;
    world.under_assessment(&ours.submitter, &colleague, call).await;
    let foreign = world.submitted(&theirs.submitter, call).await;

    let list = ours.caseworker.get("/saker").await.expect(200);
    list.says("2 saker").says("Alvdal:").does_not_say("Lærdal");
    list.says("I alt 3 åpne saker: 1 hos deg, 1 ikke fordelt, 0 til godkjenning");
    assert!(list.html.len() <= 60_000);
    assert!(list.html.contains(&format!("/saker/{mine}")));
    ours.caseworker.get("/saker?saksbehandler=alle").await.expect(200).says("3 saker");
    ours.caseworker.get("/saker?saksbehandler=meg").await.expect(200).says("1 sak");
    ours.caseworker.get("/saker?status=ny").await.expect(200).says("1 sak").says("Ikke fordelt");
    ours.caseworker.get("/saker?sok=2027/1&saksbehandler=alle").await.expect(200).says("1 sak");
    // Who searches finds a colleague's case too, with the choices the list begins with.
    let search = "/saker?sok=Alvdal&status=apne&saksbehandler=mine-og-ledige";
    ours.caseworker.get(search).await.expect(200).says("3 saker");
    ours.caseworker.get("/saker?sok=%25").await.expect(200).says("Ingen saker passer");
    ours.caseworker.get("/saker?delmal=2").await.expect(200).says("0 saker");
    // Whatever stands in the address, there is a list.
    let odd = "/saker?status=tull&saksbehandler=x&delmal=9&utlysning=1&sorter=a&sorter=belop&side=99999999999&side=-1";
    ours.caseworker.get(odd).await.expect(200).says("2 saker");
    ours.caseworker.get("/saker?side=7").await.expect(200).says("2 saker");
    for sort in ["frist", "kommune", "belop", "status"] {
        let page = ours.caseworker.get(&format!("/saker?sorter={sort}")).await.expect(200);
        page.says("2 saker");
        // The largest amounts come first, and the column says so.
        let order = if sort == "belop" { "descending" } else { "ascending" };
        assert!(page.has(&format!("th[aria-sort='{order}'] button[value='{sort}']")), "{sort}");
    }
    ours.caseworker.get(&format!("/saker/{foreign}")).await.expect(404);
    ours.approver.get("/saker").await.expect(200).says("0 saker");
    let nynorsk = ours.caseworker.clone().in_language(Lang::Nn).get("/saker").await.expect(200);
    assert_eq!(nynorsk.language(), "nn");
    nynorsk.says("Mine og ikkje fordelte");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_list_is_paged_and_stays_small(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let first = world.submitted(&people.submitter, call).await;
    sqlx::query(
        "insert into application (id, call, municipality, stage, language, title, created_at, created_by, office, case_year, case_number,
                                  submitted_at, submitted_by, late, applied_total, rules_version)
         select gen_random_uuid(), call, municipality, stage, language, repeat('Ærlig talt ', 9), created_at, created_by, office, case_year, 1000 + n,
                submitted_at, submitted_by, late, applied_total, rules_version from application, generate_series(1, 75) as n where id = $1",
    )
    .bind(first.0)
    .execute(&world.pool)
    .await
    .unwrap();
    sqlx::query(
        "insert into receipt (application, decision_on, closes_at, rules_version, criteria_set, office_name, applied_total)
         select a.id, decision_on, closes_at, r.rules_version, criteria_set, office_name, r.applied_total
         from receipt r, application a where a.id <> r.application",
    )
    .execute(&world.pool)
    .await
    .unwrap();
    let list = people.caseworker.get("/saker").await.expect(200);
    list.says("76 saker").says("Side 1 av 2");
    assert!(list.html.len() <= 60_000, "{} bytes", list.html.len());
    list.follow("Neste side").await.expect(200).says("Side 2 av 2").says("76 saker");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_case_is_taken_and_given_to_another(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.submitted(&people.submitter, call).await;
    let path = format!("/saker/{id}");
    let page = people.caseworker.get(&path).await.expect(200);
    page.says("Alvdal kommune:").says("3 600 000 kr").says("Ikke fordelt").says("Blir målt innen");
    let page = page.form("Ta saken").press("Ta saken").await.expect(200);
    page.says("Til vurdering").says("Saksbehandler: Deg");
    assert!(page.has("#skjema"));
    // The same button in another window: the case is theirs already.
    people.caseworker.post(&format!("{path}/ta"), &[]).await.expect(200).says("Saksbehandler: Deg");

    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    let colleague = world.person(Role::Caseworker, "innlandet").await;
    let elsewhere = world.person(Role::Caseworker, "agder").await;
    let assign = leader.get(&path).await.expect(200).form("Fordel saken");
    let wrong = elsewhere.actor().account.to_string();
    let form = leader.get(&path).await.expect(200).form("Fordel saken");
    let refused = form.forge("saksbehandler", &wrong).press("Fordel saken").await.expect(422);
    assert!(refused.has_fault("saksbehandler"));
    assign.fill("saksbehandler", &colleague.actor().account.to_string()).press("Fordel saken").await.expect(200);
    assert!(colleague.get(&path).await.expect(200).has("#skjema"));
    assert!(!people.caseworker.get(&path).await.expect(200).has("#skjema"));
    // What the one who no longer has the case was writing is on the page that says so.
    let late = people.caseworker.post(&format!("{path}/vurdering"), &[("hovedgrunn", "Lang tekst")]).await.expect(409);
    late.says("Lang tekst");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_assessment_keeps_what_is_typed_and_is_sent_when_it_is_whole(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = taken(&world, "Alvdal").await;
    let path = format!("/saker/{id}");
    let form = people.caseworker.get(&path).await.expect(200).form("skjema");

    let page = form
        .fill("skar.behov", "4")
        .fill("begrunnelse.behov", "Godt vist. Čáppa 😀")
        .fill("belop.2027", "rundt tusen")
        .press("Lagre vurderingen")
        .await
        .expect(422);
    assert!(page.has_fault("belop.2027"));
    let form = page.form("skjema");
    assert_eq!(form.value("belop.2027"), "rundt tusen");
    assert_eq!(form.value("begrunnelse.behov"), "Godt vist. Čáppa 😀");
    let long = "9".repeat(300);
    let page = form.fill("belop.2027", &long).press("Lagre vurderingen").await.expect(422);
    assert_eq!(page.form("skjema").value("belop.2027"), long);

    let page = page.form("skjema").fill("belop.2027", "1,2 mill").press("Lagre vurderingen").await.expect(200);
    page.says("Vurderingen er lagret.").says("1 av 6 kriterier er vurdert.").says("4,00 av 5");
    assert_eq!(page.form("skjema").value("belop.2027").replace('\u{a0}', " "), "1 200 000");

    // Switching the language loses nothing.
    let page = page.form("skjema").fill("hovedgrunn", "Uferdig").press("nn").await.expect(200);
    assert_eq!(page.language(), "nn");
    assert_eq!(page.form("skjema").value("hovedgrunn"), "Uferdig");
    let page = page.form("skjema").press("nb").await.expect(200);

    let page = page.form("skjema").press("Send til godkjenning").await.expect(422);
    let faults: Vec<String> = page.faults().into_iter().map(|(field, _)| field).collect();
    assert_eq!(faults, ["skar.gevinst", "skar.innforing", "skar.samskaping", "skar.kunnskap", "skar.evne", "utfall"]);
    let mut form = page.form("skjema");
    for criterion in CRITERIA {
        form = form.fill(&format!("skar.{criterion}"), "3").fill(&format!("begrunnelse.{criterion}"), "Holder mål.");
    }
    let page = form.fill("utfall", "granted").press("Send til godkjenning").await.expect(422);
    assert!(page.has_fault("belop.2027"), "less than applied for is not all of it: {:?}", page.faults());
    let page = page
        .form("skjema")
        .fill("utfall", "partly_granted")
        .fill("mindre", "Bare det første året er klart.")
        .press("Send til godkjenning")
        .await
        .expect(200);
    page.says("Til godkjenning").says("Saken ble sendt til godkjenning.").says("Bare det første året er klart.");
    assert!(!page.has("#skjema"));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_windows_never_overwrite_each_other(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = taken(&world, "Alvdal").await;
    let path = format!("/saker/{id}");
    let (first, second) =
        (people.caseworker.get(&path).await.form("skjema"), people.caseworker.get(&path).await.form("skjema"));
    first.fill("hovedgrunn", "Den første").press("Lagre vurderingen").await.expect(200);
    let page = second.fill("hovedgrunn", "Den andre").press("Lagre vurderingen").await.expect(409);
    page.says("To har skrevet i samme del").says("Den første").says("Den andre");
    assert!(people.caseworker.get(&path).await.form("skjema").value("hovedgrunn") == "Den første");
    // Knowing both, the second may save.
    page.form("skjema").press("Lagre vurderingen").await.expect(200);
    assert!(people.caseworker.get(&path).await.form("skjema").value("hovedgrunn") == "Den andre");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_question_is_answered_and_the_changes_stand_side_by_side(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = taken(&world, "Alvdal").await;
    let path = format!("/saker/{id}");
    let page = people.caseworker.get(&path).await.expect(200).follow("Still kommunen et spørsmål").await.expect(200);
    let form = page.form("skjema");
    assert_eq!(form.value("frist"), "15.03.2027");
    let page = form.fill("frist", "31.06.2027").press("Send spørsmålet").await.expect(422);
    let faults: Vec<String> = page.faults().into_iter().map(|(field, _)| field).collect();
    assert_eq!(faults, ["sporsmal", "deler", "frist"]);
    let page = page.form("skjema").fill("frist", "01.03.2036").press("Send spørsmålet").await.expect(422);
    page.says("Saken kan ikke avgjøres mens dere venter på svar.");
    let page = page
        .form("skjema")
        .fill("sporsmal", "Hvem eier gevinsten?")
        .fill("deler", "om")
        .fill("frist", "15.3.2027")
        .press("Send spørsmålet")
        .await
        .expect(200);
    page.says("Venter på kommunen").says("Hvem eier gevinsten?").says("Kommunen har ikke svart ennå");
    assert!(!page.has("#skjema"));
    let mail = world.mail().await;
    assert!(mail.iter().any(|(_, subject, text)| subject.contains("Spørsmål") && !text.contains("Hvem eier")));

    world.clock.advance(Duration::hours(2));
    answer(&world, &people.submitter, id).await;
    let page = people.caseworker.get(&path).await.expect(200);
    page.says("Kommunen svarte 1. mars 2027 kl. 12.00").says("Leder for hjemmetjenesten eier den.");
    page.says("Endret i svaret").says("En ny tittel");
    assert!(page.has("#skjema"));
    let old = people.caseworker.get(&format!("{path}/soknad?nummer=1")).await.expect(200);
    old.says("Versjon 1").does_not_say("En ny tittel");
    people.caseworker.get(&format!("{path}/soknad")).await.expect(200).says("En ny tittel");
    world.finish().await;
}

async fn answer(world: &World, submitter: &Browser, id: ApplicationId) {
    let actor = submitter.municipality_actor();
    let mut tx = world.tx().await;
    let app = applications::lock_own(&mut tx, &actor, id).await.unwrap();
    let call = calls::find(tx.conn(), app.call).await.unwrap().unwrap();
    let mut answers = sample_answers(PERIOD);
    set(&mut answers, Section::About, "om-prosjekttittel", "En ny tittel");
    let context = world.form_context(actor.municipality, &call).await;
    let permit = policy::may::<AnswerInformationRequest>(&actor.actor, app.kind()).unwrap();
    let text = "Leder for hjemmetjenesten eier den.";
    let answers = (&answers, &context);
    submissions::answer_request(&mut tx, permit, &actor, app, answers, text, world.now()).await.unwrap();
    tx.commit().await.unwrap();
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_office_sees_who_did_what_to_whom_and_the_municipality_sees_roles(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    let id = world.submitted(&people.submitter, call).await;
    let form = leader.get(&format!("/saker/{id}")).await.expect(200).form("/fordel");
    let to = people.caseworker.actor().account.to_string();
    form.fill("saksbehandler", &to).press("Fordel saken").await.expect(200);
    world.assess(&people.caseworker, id, |_| ()).await;
    world.recommend(&people.caseworker, id).await;
    let page = people.approver.get(&format!("/saker/{id}/godkjenning")).await.expect(200);
    let form = page.form("skjema").fill("grunn", "Se på tallene.");
    form.press("Send tilbake til saksbehandleren").await.expect(200);
    let case = leader.get(&format!("/saker/{id}")).await.expect(200);
    case.says("Saken ble fordelt til Eksempel Person.")
        .says("Eksempel Person, leder i embetet · Statsforvalteren i Innlandet");
    case.says("Saken ble sendt tilbake til Eksempel Person: Se på tallene.")
        .says("Eksempel Person, innsender · Alvdal");
    let own = people.submitter.get(&format!("/soknader/{id}")).await.expect(200);
    own.does_not_say("Eksempel Person").does_not_say("Se på tallene.");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_cases_of_a_closed_account_are_counted_first_and_stand_without_a_caseworker(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let id = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    world.under_assessment(&people.submitter, &people.caseworker, call).await;
    let free = "/saker?status=apne&saksbehandler=ingen";
    leader.get(free).await.expect(200).says("0 saker");
    let role = format!("/kollegaer/{}/fjern", people.caseworker.actor().assignment);
    leader.get(&role).await.expect(200).says("Personen har 2 saker som ikke er avgjort");
    let close = format!("/brukere/{}/steng", people.caseworker.actor().account);
    let page = system.get(&close).await.expect(200);
    page.says("Personen har 2 saker som ikke er avgjort. De blir stående uten saksbehandler");
    page.form("/steng").press_first().await.expect(200);
    leader
        .get(free)
        .await
        .expect(200)
        .says("2 saker")
        .says("Uten saksbehandler (sist Eksempel Person)")
        .says("2 ikke fordelt");
    leader.get(&format!("/saker/{id}")).await.expect(200).says("Uten saksbehandler (sist Eksempel Person)");
    // Given to somebody else, it is theirs.
    let other = world.person(Role::Caseworker, "innlandet").await;
    let form = leader.get(&format!("/saker/{id}")).await.expect(200).form("/fordel");
    form.fill("saksbehandler", &other.actor().account.to_string()).press("Fordel saken").await.expect(200);
    leader.get(free).await.expect(200).says("1 sak");
    world.finish().await;
}
