//! A draft begins from an earlier application, from a refused one with its reasons beside, or from a public project.

use praksisnaer::domain::application::copying::BUILDS_ON_ROW;
use praksisnaer::domain::application::form::{Section, budget_cell};
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::people::policy;
use praksisnaer::domain::people::policy::SteerProgramme;
use praksisnaer::domain::values::ids::{ApplicationId, CallId};
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::i18n::call_proposal;
use praksisnaer::store::programme::calls::CallTerms;
use praksisnaer::store::programme::{calls, criteria, periods};
use praksisnaer::store::records::invariants::list_broken;
use sqlx::PgPool;
use time::Duration;

use crate::browser::{Answer, Browser};
use crate::world::{People, World, call_terms};

/// The draft whose page of what came along this is.
fn draft(answer: &Answer) -> ApplicationId {
    let path = answer.path.trim_start_matches("/soknader/");
    path.split('/').next().unwrap().parse().unwrap_or_else(|_| panic!("no draft at {}", answer.path))
}

async fn sound(world: &World) {
    assert_eq!(list_broken(&mut world.pool.acquire().await.unwrap(), true).await.unwrap(), []);
}

async fn begin(who: &Browser, from: ApplicationId, call: CallId, year: &str) -> Answer {
    let page = who.get(&format!("/soknader/fra/{from}?utlysning={call}")).await.expect(200);
    page.form("skjema").fill("ar", year).press("Begynn søknaden").await.expect(200)
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn last_years_application_is_brought_to_new_years_and_what_does_not_fit_is_told(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let sent = world.submitted(&writer, call).await;
    let next = world.open_call().await;
    let list = writer.get("/soknader").await.expect(200);
    let sources = list.follow("Begynn fra en tidligere søknad").await.expect(200);
    assert!(sources.has(&format!("a[href^='/soknader/fra/{sent}']")));
    let page = begin(&writer, sent, next, "2029").await;
    assert!(page.path.ends_with("/kom-med"));
    page.says("Flyttet fra 2027 til 2029").says("Ikke tatt med").says("Vi spør ikke om dette lenger.");
    page.says("Det gjaldt den forrige søknaden.").says("Kommunestyret");
    let new = draft(&page);
    // Three years fit: 2029 to 2031.
    let budget = writer.get(&format!("/soknader/{new}/del/budsjett")).await.expect(200).form("skjema");
    for year in 2029..=2031 {
        assert_eq!(budget.value(&budget_cell("budsjett-soknad", year)), "1\u{a0}200\u{a0}000", "{year}");
    }
    let about = writer.get(&format!("/soknader/{new}/del/om")).await.expect(200).form("skjema");
    assert_eq!(about.value("om-periode-start"), "08.2029");
    assert_eq!(about.value("om-periode-slutt"), "06.2031");
    assert!(!about.sent_by("Lagre og gå videre").2.iter().any(|(name, _)| name == "ferdig"), "nothing is finished");
    let body = writer.get(&format!("/soknader/{new}/del/implementeringsplan")).await.expect(200).form("skjema");
    assert!(!body.names().iter().any(|name| name.starts_with("impl-forankring-hvor") && !body.value(name).is_empty()));
    writer.get(&format!("/soknader/{new}")).await.expect(200).says("Se hva som kom med fra «").says("0 av 10");
    // Each section's first version has its author, and the merge goes on from it.
    let versions =
        "select count(*) from section_version v join application_section s using (application, section, version)
                    where v.application = $1 and v.version = 1 and not v.finished and v.answers = s.answers";
    assert_eq!(world.count_of(versions, new).await, 10);
    writer.get(&format!("/soknader/{new}/del/om/historikk")).await.expect(200).says(&writer.actor().name);
    let saved = about.fill("om-prosjekttittel", "Ny natt").press("Lagre og fortsett senere").await.expect(200);
    saved.says("Ny natt");
    // Later still: what lies outside the period is told with its amount.
    let page = begin(&writer, sent, next, "2030").await;
    page.says("Tilskudd dere søker om, 2029").says("1 200 000 kr");
    page.says("Året er utenfor perioden til utlysningen.");
    assert_ne!(draft(&page), new);
    sound(&world).await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_double_click_is_one_draft_and_another_choice_another(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let old = world.complete_draft(&writer, call).await;
    let next = world.open_call().await;
    let form =
        || async { writer.get(&format!("/soknader/fra/{old}?utlysning={next}")).await.expect(200).form("skjema") };
    let (a, b) = tokio::join!(async { form().await.fill("ar", "2028").press_once("Begynn søknaden").await }, async {
        form().await.fill("ar", "2028").press_once("Begynn søknaden").await
    });
    let first = a.leads_to().unwrap();
    assert_eq!(Some(&first), b.leads_to().as_ref());
    let other = form().await.fill("ar", "2027").press_once("Begynn søknaden").await.leads_to().unwrap();
    assert_ne!(first, other);
    // What is written in is gone on with by nobody who begins again.
    let id: ApplicationId = first.split('/').nth(2).unwrap().parse().unwrap();
    world.clock.advance(Duration::minutes(1));
    let about = writer.get(&format!("/soknader/{id}/del/om")).await.expect(200).form("skjema");
    about.fill("om-prosjekttittel", "Mitt").press("Lagre og fortsett senere").await.expect(200);
    let third = form().await.fill("ar", "2028").press_once("Begynn søknaden").await.leads_to().unwrap();
    assert_ne!(first, third);
    sound(&world).await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_cannot_be_begun_is_told_and_nobody_begins_from_anothers(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let old = world.complete_draft(&writer, call).await;
    let _ = world.open_call().await;
    let at = format!("/soknader/fra/{old}");
    let page = writer.post(&at, &[("del", "om"), ("utlysning", ""), ("ar", "1999")]).await.expect(422);
    assert_eq!(page.faults().iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>(), ["utlysning", "ar"]);
    assert!(
        page.has("input[name='del'][value='om'][checked]") && !page.has("input[name='del'][value='behov'][checked]")
    );
    let call = call.to_string();
    writer.post(&at, &[("utlysning", call.as_str()), ("ar", "2027")]).await.expect(422).says("Velg minst én del.");
    let before = world.count("select count(*) from application").await;
    world.person(Role::MunicipalityWriter, "Folldal").await.get(&at).await.expect(404);
    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    reader.get(&at).await.expect(403);
    reader.post(&at, &[("utlysning", call.as_str()), ("ar", "2027"), ("del", "om")]).await.expect(403);
    assert!(!reader.get("/soknader").await.expect(200).has_link("Begynn fra en tidligere søknad"));
    // A closed call is none to begin in.
    world.clock.advance(Duration::weeks(8));
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let late = writer.post(&at, &[("utlysning", call.as_str()), ("ar", "2027"), ("del", "om")]).await;
    late.expect(422).says("Velg en utlysning som er åpen.");
    assert_eq!(world.count("select count(*) from application").await, before);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_reasons_of_a_refusal_stand_beside_until_the_new_one_is_sent(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, caseworker, approver } = world.people_of("Alvdal").await;
    let old = world.decided(&submitter, &caseworker, &approver, call).await;
    // The letter of a refusal is the same, as far as the criteria go.
    let mut conn = world.pool.acquire().await.unwrap();
    sqlx::raw_sql("set session_replication_role = replica; update decision set outcome = 'rejected', total = 0; set session_replication_role = origin")
        .execute(&mut *conn)
        .await
        .unwrap();
    drop(conn);
    let next = world.open_call().await;
    let case = submitter.get(&format!("/soknader/{old}")).await.expect(200);
    case.follow("Søk på nytt ut fra denne søknaden").await.expect(200).says("Dere fikk ikke tilskudd.");
    let new = draft(&begin(&submitter, old, next, "2028").await);
    let home = submitter.get(&format!("/soknader/{new}")).await.expect(200);
    home.says("Slik ble den forrige søknaden vurdert");
    assert!(home.has(&format!("a[href='/soknader/{old}/vedtak']")));
    let gains = submitter.get(&format!("/soknader/{new}/del/gevinstrealiseringsplan")).await.expect(200);
    gains.says("Slik ble den forrige søknaden vurdert").says("Gevinst").does_not_say("Samskaping: ");
    submitter.get(&format!("/soknader/{new}/del/om")).await.expect(200).does_not_say("Slik ble den forrige");
    // Beside also when the answers are refused.
    let form = gains.form("skjema");
    form.fill("gevinst-oppfolging", "").press("Lagre og gå videre").await.expect(422).says("Slik ble den forrige");
    // Nobody else reads them.
    let another = world.person(Role::MunicipalityWriter, "Folldal").await;
    another.get(&format!("/soknader/{new}/del/gevinstrealiseringsplan")).await.expect(404);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_public_project_is_built_upon_and_the_office_sees_it(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, caseworker, approver } = world.people_of("Alvdal").await;
    world.decided(&submitter, &caseworker, &approver, call).await;
    let list = "/tildelinger";
    world.anonymous().get(list).await.expect(200).does_not_say("Start en søknad som bygger på dette");
    caseworker.get(list).await.expect(200).does_not_say("Start en søknad som bygger på dette");
    let writer = world.person(Role::MunicipalitySubmitter, "Folldal").await;
    let ask = writer.get(list).await.expect(200).follow("Start en søknad som bygger på dette").await.expect(200);
    ask.says("Alvdal").says("Bare det som er offentlig, blir tatt med.");
    let form = ask.form("skjema");
    let (a, b) = tokio::join!(async { form.clone().press_once("Begynn søknaden").await }, async {
        form.clone().press_once("Begynn søknaden").await
    });
    assert_eq!(a.leads_to(), b.leads_to());
    let page = writer.get(&a.leads_to().unwrap()).await.expect(200);
    page.says("fra Alvdal").says("Behov og kunnskap");
    let new = draft(&page);
    let need = writer.get(&format!("/soknader/{new}/del/behov")).await.expect(200).form("skjema");
    assert!(need.value(&format!("behov-lignende-prosjekt.{BUILDS_ON_ROW}")).ends_with(", Alvdal"));
    assert_eq!(need.value(&format!("behov-lignende-forhold.{BUILDS_ON_ROW}")), "bygger-pa");
    let others = "select count(*) from application_section where application = $1 and section <> 'behov'";
    assert_eq!(world.count_of(others, new).await, 0, "nothing else of it");
    // Sent with it, the office sees what it builds on.
    let saved = sqlx::query_scalar::<_, sqlx::types::Json<praksisnaer::domain::application::answers::Answers>>(
        "select answers from application_section where application = $1",
    )
    .bind(new.0)
    .fetch_one(&world.pool)
    .await
    .unwrap();
    let mut answers = world.answers.clone();
    answers.get_mut(&Section::Need).unwrap().groups.clone_from(&saved.groups);
    world.save(&writer, new, &answers, true).await;
    world.send(&writer, new, "").await;
    caseworker.get(&format!("/saker/{new}")).await.expect(200).says("Bygger på").says("(Alvdal)");
    sound(&world).await;
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_registers_say_is_shown_with_its_source_and_what_follows_from_it_is_not_asked(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let id = world.draft(&writer, call).await;
    let about = writer.get(&format!("/soknader/{id}/del/om")).await.expect(200);
    about.says("SSB, 1. januar 2026").says("Sentralitet").says("Statsforvalteren i Innlandet").says("Målform");
    about.does_not_say("Samisk forvaltningsområde");
    assert!(!about.form("skjema").has("om-samisk"), "the question is for the area of Sami languages");
    let faulty = about.form("skjema").press("Lagre og gå videre").await.expect(422);
    assert!(!faulty.form("skjema").has("om-samisk") && faulty.text().contains("SSB, 1. januar 2026"));
    // Nobody answers for it: it stands in the section, and is not told again before sending.
    writer.get(&format!("/soknader/{id}/kontroller")).await.expect(200).does_not_say("SSB, 1. januar 2026");
    // An answer that is there stays in sight.
    let mut answers = world.answers.clone();
    answers.get_mut(&Section::About).unwrap().fields.insert("om-samisk".to_owned(), "Skilt på sørsamisk".to_owned());
    let old = world.draft(&writer, call).await;
    world.save(&writer, old, &answers, false).await;
    let form = writer.get(&format!("/soknader/{old}/del/om")).await.expect(200).form("skjema");
    assert_eq!(form.value("om-samisk"), "Skilt på sørsamisk");
    let sami = world.person(Role::MunicipalityWriter, "Karasjok").await;
    let there = world.draft(&sami, call).await;
    let about = sami.get(&format!("/soknader/{there}/del/om")).await.expect(200);
    about.says("Samisk forvaltningsområde");
    assert!(about.form("skjema").has("om-samisk"));
    world.finish().await;
}

/// A call of the second period, with smaller limits, another criterion and other weights: the earlier application's years,
/// amounts and reasons are about another call.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_is_copied_to_a_call_that_differs_opens_and_says_what_must_be_put_right(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, caseworker, approver } = world.people_of("Alvdal").await;
    let old = world.decided(&submitter, &caseworker, &approver, call).await;
    let next = other_call(&world).await;
    // The year is one of the new call's.
    let choose = submitter.get(&format!("/soknader/fra/{old}?utlysning={next}")).await.expect(200);
    let years = choose.attributes("main select[name=ar] option, main input[name=ar]", "value");
    assert!(years.iter().any(|year| year == "2032"), "{years:?}");
    let asked = [("utlysning", next.to_string()), ("ar", "2027".to_owned()), ("del", "om".to_owned())];
    let asked: Vec<(&str, &str)> = asked.iter().map(|(n, v)| (*n, v.as_str())).collect();
    let refused = submitter.post(&format!("/soknader/fra/{old}"), &asked).await.expect(422);
    assert!(refused.has_fault("ar"), "{:?}", refused.faults());
    let page = begin(&submitter, old, next, "2035").await;
    page.says("Flyttet fra 2027 til 2035").says("Tilskudd dere søker om, 2029").says("1 200 000 kr");
    page.says("Året er utenfor perioden til utlysningen.");
    let new = draft(&page);
    let home = format!("/soknader/{new}");
    for page in ["", "/kontroller", "/kom-med", "/klar", "/ansvar", "/utskrift"] {
        submitter.get(&format!("{home}{page}")).await;
    }
    for section in Section::ALL {
        submitter.get(&format!("{home}/del/{}", section.code())).await.expect(200);
    }
    // The criterion that reads the section has another name in the new call; one that is gone leads to the top of its page.
    for (section, anchor) in [("behov", "k-behov"), ("risiko", "k-evne")] {
        let page = submitter.get(&format!("{home}/del/{section}")).await.expect(200);
        let judged = page.follow("Slik vurderer vi").await.expect(200);
        assert_eq!(judged.has(&format!("#{anchor}")), section == "behov", "{section}");
        judged.says("Behov i hele kommunen");
    }
    // What does not fit is told on the page that would send it, with the way to each; and it cannot be sent before.
    let check = submitter.get(&format!("{home}/kontroller")).await.expect(200);
    check.says("700 000 kr");
    assert!(check.has("#send button[aria-disabled=true]"), "{}", check.text());
    let form = check.form("send").fill("fullmakt", "ja").fill("innsender-rolle", "Ordfører");
    form.press("send").await.expect(422).says("700 000 kr");
    assert_eq!(world.count("select count(*) from submission").await, 1);
    let budget = submitter.get(&format!("{home}/del/budsjett")).await.expect(200).form("skjema");
    let mut budget = budget;
    for year in 2035..=2036 {
        let fields = [("budsjett-kost-lonn", "300 000"), ("budsjett-kost-utstyr", "0"), ("budsjett-soknad", "200 000")];
        for (kind, amount) in fields.into_iter().chain([("budsjett-egen-arbeid", "100 000")]) {
            budget = budget.fill(&budget_cell(kind, year), amount);
        }
    }
    budget.press("senere").await.expect(200);
    let about = submitter.get(&format!("{home}/del/om")).await.expect(200).form("skjema");
    assert_eq!((about.value("om-periode-start").as_str(), about.value("om-periode-slutt").as_str()), ("08.2035", ""));
    about.fill("om-periode-slutt", "06.2036").press("senere").await.expect(200);
    let left = submitter.get(&format!("{home}/kontroller")).await.expect(200);
    left.does_not_say("700 000 kr");
    sound(&world).await;
    world.finish().await;
}

/// Open now; other years, limits and criteria than the first.
async fn other_call(world: &World) -> CallId {
    let ministry = world.person(Role::FrameManager, "").await.ministry_actor();
    let permit = || policy::may_always::<SteerProgramme>(&ministry.actor).unwrap();
    let mut tx = world.tx().await;
    periods::open_period(&mut tx, permit(), &ministry, 2, "Prop. 1 S (2031–2032)", world.now()).await.unwrap();
    let (latest, _) = criteria::find_latest_set(tx.conn()).await.unwrap().unwrap();
    let mut set = criteria::list_criteria(tx.conn(), latest).await.unwrap();
    for criterion in &mut set {
        match criterion.code.as_str() {
            "evne" => criterion.code = "varighet".to_owned(),
            "behov" => criterion.name.nb = "Behov i hele kommunen".to_owned(),
            _ => {}
        }
    }
    let set = criteria::add_criteria_set(&mut tx, &set, world.now()).await.unwrap();
    let terms = call_terms(set, world.now() - Duration::weeks(1), world.now() + Duration::weeks(4));
    let terms = CallTerms { period: 2, max_amount: Some(Kroner::new(700_000)), ..terms };
    let id = calls::create_draft(&mut tx, permit(), &ministry, &terms, world.now() - Duration::weeks(3)).await.unwrap();
    let published = world.now() - Duration::weeks(2);
    calls::publish(&mut tx, permit(), &ministry, id, 1, &call_proposal::late_rule(), published).await.unwrap();
    tx.commit().await.unwrap();
    id
}
