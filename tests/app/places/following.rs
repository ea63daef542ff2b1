//! When municipalities and offices end, drafts, cases, awards and access follow to who takes over; the past stays.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::store::places::municipality_changes;
use sqlx::PgPool;

use super::changes::{MERGER, plan};
use crate::insight::portfolio::the_map_changes;
use crate::world::World;

async fn do_due(world: &World) {
    let mut tx = world.tx().await;
    municipality_changes::do_due(&mut tx, world.now()).await.unwrap();
    tx.commit().await.unwrap();
}

const ALVDAL: i32 = 939_984_194;
const NEW: i32 = 974_762_994;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn drafts_cases_awards_and_access_follow_to_the_municipality_that_takes_over(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let alvdal = world.people_of("Alvdal").await;
    let awarded = world.decided(&alvdal.submitter, &alvdal.caseworker, &alvdal.approver, call).await;
    let waits = world.under_assessment(&alvdal.submitter, &alvdal.caseworker, call).await;
    let ready = world.recommended(&alvdal.submitter, &alvdal.caseworker, call).await;
    let draft = world.complete_draft(&alvdal.submitter, call).await;
    let tynset = world.person(Role::MunicipalityWriter, "Tynset").await;
    let theirs = world.draft(&tynset, call).await;
    let asked = [("emne", "Egne timer"), ("melding", "Teller de?")];
    alvdal.submitter.post("/veiledning/ny", &asked).await.expect(200);
    let elsewhere = world.person(Role::MunicipalitySubmitter, "Folldal").await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let fields = [&MERGER[..], &[("dato", "01.03.2027")]].concat();
    plan(&system, &fields).await.expect(200).says("Gjort");

    // The same people, in the same session and role, in the municipality that took over: they see all of it.
    for person in [&alvdal.submitter, &tynset] {
        let list = person.get("/soknader").await.expect(200);
        list.says("Nordre Østerdal");
        for id in [awarded, waits, draft, theirs] {
            assert!(list.html.contains(&id.to_string()), "{id} is in the list");
        }
    }
    tynset.get("/veiledning").await.expect(200).follow("Egne timer").await.expect(200).says("Teller de?");
    elsewhere.get("/veiledning").await.expect(200).does_not_say("Egne timer");
    for id in [awarded, waits, draft, theirs] {
        elsewhere.get(&format!("/soknader/{id}")).await.expect(404);
    }
    alvdal.submitter.get(&format!("/soknader/{awarded}/vedtak")).await.expect(200).says("Alvdal");
    alvdal.submitter.get(&format!("/soknader/{waits}/kvittering")).await.expect(200);
    // What is decided now is decided for the municipality there is now.
    world.approve(&alvdal.approver, ready).await.expect("it is approved");
    alvdal.submitter.get(&format!("/soknader/{ready}/vedtak")).await.expect(200).says("Nordre Østerdal");
    assert_eq!(world.count("select count(*) from decision where municipality = 974762994").await, 1);
    // A question to the case reaches them, and they answer it.
    world.mail().await;
    world.ask(&alvdal.caseworker, waits, "Hvem eier prosjektet?", &[Section::About]).await;
    assert!(!world.mail().await.is_empty(), "mail goes to those who may send for it now");
    alvdal.submitter.get(&format!("/soknader/{waits}/sporsmal")).await.expect(200).says("Hvem eier prosjektet?");
    // The draft opens everywhere, and is sent by the municipality that took over.
    for page in ["", "/kontroller", "/del/om"] {
        alvdal.submitter.get(&format!("/soknader/{draft}{page}")).await.expect(200);
    }
    let form = alvdal.submitter.get(&format!("/soknader/{draft}/kontroller")).await.expect(200).form("send");
    let form = form.fill("fullmakt", "ja").fill("innsender-rolle", "Kommunedirektør");
    form.press_once("send").await.expect(303);
    let of = async |id, column: &'static str| -> i32 {
        let sql = match column {
            "municipality" => "select municipality from application where id = $1",
            "owner" => "select owner from application where id = $1",
            _ => "select municipality from decision where application = $1",
        };
        sqlx::query_scalar::<_, i32>(sql).bind::<uuid::Uuid>(id).fetch_one(&world.pool).await.unwrap()
    };
    assert_eq!((of(draft.0, "municipality").await, of(draft.0, "owner").await), (NEW, NEW));
    // What has happened stays: who applied, who got the award, and what the reports count.
    for id in [awarded, waits] {
        assert_eq!((of(id.0, "municipality").await, of(id.0, "owner").await), (ALVDAL, NEW));
    }
    assert_eq!(of(awarded.0, "decision").await, ALVDAL);
    let counted = "select sum(applications)::bigint from portfolio_sum where year = 0 and municipality = 939984194";
    assert_eq!(world.count(counted).await, 3);
    // Nobody holds a role in what has ended, and the history tells it.
    let left =
        "select count(*) from role_assignment where municipality in (939984194, 940837685) and removed_at is null";
    assert_eq!(world.count(left).await, 0);
    assert_eq!(world.count("select count(*) from event where kind = 'followed'").await, 5);
    alvdal.submitter.get(&format!("/soknader/{waits}")).await.expect(200).says("fulgte med til kommunen");
    do_due(&world).await;
    assert_eq!(world.count("select count(*) from event where kind = 'followed'").await, 5, "once");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn three_who_write_when_their_municipality_is_merged_are_told_and_keep_what_they_typed(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let roles = [Role::MunicipalityWriter, Role::MunicipalitySubmitter, Role::MunicipalityAdministrator];
    let mut people = Vec::new();
    for role in roles {
        people.push(world.person(role, "Alvdal").await);
    }
    let id = world.complete_draft(&people[0], call).await;
    let home = format!("/soknader/{id}");
    // One section each, two of them in the same; one of them in nynorsk.
    people[2] = people[2].clone().in_language(Lang::Nn);
    let places = [
        ("malgruppe", "malgruppe-hvem", "Skrevet av den første"),
        ("malgruppe", "malgruppe-medvirkning", "Skrevet av den andre"),
        ("behov", "behov-kunnskap", "Skrive av den tredje"),
    ];
    let mut forms = Vec::new();
    for (person, (section, field, words)) in people.iter().zip(places) {
        let form = person.get(&format!("{home}/del/{section}")).await.expect(200).form("skjema");
        forms.push(form.fill(field, words));
    }
    let check = people[1].get(&format!("{home}/kontroller")).await.expect(200).form("send");
    let comment = people[0].get(&format!("{home}/del/behov/kommentarer")).await.expect(200).form("skjema");
    let system = world.person(Role::SystemAdministrator, "").await;
    let fields = [&MERGER[..], &[("dato", "01.03.2027")]].concat();
    plan(&system, &fields).await.expect(200).says("Gjort");

    let titles = ["Kommunen er slått sammen med andre", "Kommunen er slått saman med andre"];
    // A page that saves by itself stays, and says it.
    let (_, path, typed) = forms[0].sent_by("lagre");
    let typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let own = [("origin", crate::browser::ORIGIN), ("sec-fetch-site", "same-origin"), ("x-autolagre", "1")];
    let beside = people[0].ask(axum::http::Method::POST, &path, Some(&typed), &own).await.expect(409);
    assert!(beside.html.contains(titles[0]), "{}", beside.html);
    for (n, (form, (section, field, words))) in forms.into_iter().zip(places).enumerate() {
        let told = form.press("senere").await.expect(409);
        assert_eq!(told.heading(), titles[n / 2]);
        told.says("Alvdal kommune").says("Nordre Østerdal kommune").says(words);
        let again = told.form(&format!("/del/{section}")).press_first().await.expect(200);
        again.says("Nordre Østerdal");
        let there = people[n].get(&format!("{home}/del/{section}")).await.expect(200).form("skjema");
        assert_eq!(there.value(field), words);
    }
    // What was asked to be sent, or said, is not done before it is asked for once more.
    let told = comment.fill("kommentar", "Hvem tar dette?").press("Legg til kommentaren").await.expect(409);
    told.says("Hvem tar dette?").form("/kommentarer").press_first().await.expect(200).says("Hvem tar dette?");
    let told = check.fill("fullmakt", "ja").fill("innsender-rolle", "Ordfører").press("send").await.expect(409);
    told.says("Ingenting er lagret eller sendt ennå.").says("Ordfører");
    assert_eq!(world.count("select count(*) from submission").await, 0);
    // The others have saved since that page was opened: the page says so before anything is sent.
    let changed = told.form("/kontroller").press_first().await.expect(422);
    changed.says("Søknaden er endret etter at du åpnet siden").says("Nordre Østerdal");
    changed.form("send").press("send").await.expect(200).says("Nordre Østerdal");
    assert_eq!(world.count("select count(*) from submission").await, 1);
    // A form of somebody else's role there is nobody's.
    let elsewhere = world.person(Role::MunicipalityWriter, "Folldal").await;
    let forged = [("malgruppe-hvem", "x"), ("versjon", "2"), ("_rolle", &people[0].actor().assignment.to_string())];
    elsewhere.post(&format!("{home}/del/malgruppe"), &forged).await.expect(409).does_not_say(titles[0]);
    world.finish().await;
}

/// What lies in the bin and what is called back follow too, and are whole there.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_bin_and_what_is_called_back_follow(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let alvdal = world.people_of("Alvdal").await;
    let deleted = world.complete_draft(&alvdal.submitter, call).await;
    alvdal.submitter.post(&format!("/soknader/{deleted}/slett"), &[]).await.expect(200);
    let back = world.submitted(&alvdal.submitter, call).await;
    world.call_back(&alvdal.submitter, back).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let fields = [&MERGER[..], &[("dato", "01.03.2027")]].concat();
    plan(&system, &fields).await.expect(200).says("Gjort");

    let bin = alvdal.submitter.get("/soknader/papirkurv").await.expect(200);
    let draft = bin.form(&format!("/soknader/papirkurv/{deleted}")).press("Hent tilbake").await.expect(200);
    draft.says("10 av 10");
    let send = async |id| {
        let form = alvdal.submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200).form("send");
        let form = form.fill("fullmakt", "ja").fill("innsender-rolle", "Kommunedirektør");
        form.press_once("send").await.expect(303)
    };
    send(deleted).await;
    send(back).await;
    // The case stays the applicant's in the reports, at the office that has it.
    let whose: (i32, i32, String) = sqlx::query_as("select municipality, owner, stage from application where id = $1")
        .bind(back.0)
        .fetch_one(&world.pool)
        .await
        .unwrap();
    assert_eq!(whose, (ALVDAL, NEW, "submitted".to_owned()));
    let mut conn = world.pool.acquire().await.unwrap();
    assert_eq!(praksisnaer::store::records::invariants::list_broken(&mut conn, true).await.unwrap(), []);
    drop(conn);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_another_municipality_asks_waits_for_who_takes_over(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let alvdal = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let asks = world.person(Role::MunicipalitySubmitter, "Folldal").await;
    let id = world.complete_draft(&asks, call).await;
    let fields = [("handling", "spor"), ("epost.partner.r1", "post@alvdal.example")];
    asks.post(&format!("/soknader/{id}/partnere"), &fields).await.expect(200);
    let sql = "update partner_confirmation set municipality = $1 returning '/andre-kommuner/' || id";
    let question: String = sqlx::query_scalar(sql).bind(ALVDAL).fetch_one(&world.pool).await.unwrap();
    alvdal.get(&question).await.expect(200);
    let system = world.person(Role::SystemAdministrator, "").await;
    let fields = [&MERGER[..], &[("dato", "01.03.2027")]].concat();
    plan(&system, &fields).await.expect(200).says("Gjort");
    alvdal.get("/frister").await.expect(200).says("Svar Folldal kommune");
    let form = alvdal.get(&question).await.expect(200).form("skjema").fill("svar", "ja");
    let done = form.fill("rolle", "Kommunedirektør").press("Send svaret").await.expect(200);
    done.says("Dere har svart at det stemmer");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn cases_of_an_office_that_ends_are_handled_where_the_municipality_belongs(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let bergen = world.people_of("Bergen").await;
    let awarded = world.decided(&bergen.submitter, &bergen.caseworker, &bergen.approver, call).await;
    let waits = world.under_assessment(&bergen.submitter, &bergen.caseworker, call).await;
    let oslo = world.people_of("Alvdal").await;
    let untouched = world.under_assessment(&oslo.submitter, &oslo.caseworker, call).await;
    the_map_changes(&world).await;
    do_due(&world).await;
    let (worker, approver) = (
        world.person(Role::Caseworker, "rogaland").await,
        world.approver("rogaland", crate::world::AMOUNT_LIMIT).await,
    );
    worker.get("/saker?saksbehandler=alle").await.expect(200).says("1 sak").says("Bergen");
    for id in [awarded, waits] {
        worker.get(&format!("/saker/{id}")).await.expect(200).says("Bergen");
        bergen.caseworker.get(&format!("/saker/{id}")).await.expect(404);
    }
    worker.get(&format!("/saker/{awarded}/vedtak")).await.expect(200).says("Vestland");
    oslo.caseworker.get(&format!("/saker/{untouched}")).await.expect(200);
    // Decided there, by people there, out of that office's frame.
    let committed = "select count(distinct office) from commitment";
    assert_eq!(world.count(committed).await, 1);
    // Nobody there has it yet; its leader gives it to somebody.
    let leader = world.person(Role::OfficeLeader, "rogaland").await;
    let form = leader.get(&format!("/saker/{waits}")).await.expect(200).form("/fordel");
    form.fill("saksbehandler", &worker.actor().account.to_string()).press_once("Fordel saken").await.expect(303);
    world.assess(&worker, waits, |_| ()).await;
    world.recommend(&worker, waits).await;
    world.approve(&approver, waits).await.expect("it is approved");
    assert_eq!(world.count(committed).await, 2);
    let vestland = "select count(*) from decision where office = 974760665";
    assert_eq!(world.count(vestland).await, 1, "what was decided stays with the office that decided it");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_draft_of_a_municipality_that_has_ended_opens_and_says_why_it_cannot_be_sent(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let alvdal = world.people_of("Alvdal").await;
    let draft = world.complete_draft(&alvdal.submitter, call).await;
    let sent = world.under_assessment(&alvdal.submitter, &alvdal.caseworker, call).await;
    // Reference data end it, and say nothing of who takes over.
    the_map_changes(&world).await;
    for _ in 0..3 {
        world.clock.advance(time::Duration::hours(5));
        alvdal.submitter.get("/min-konto").await.expect(200);
        alvdal.caseworker.get("/min-konto").await.expect(200);
    }
    for page in ["", "/kontroller", "/del/om"] {
        alvdal.submitter.get(&format!("/soknader/{draft}{page}")).await.expect(200);
    }
    let form = alvdal.submitter.get(&format!("/soknader/{draft}/kontroller")).await.expect(200).form("send");
    let form = form.fill("fullmakt", "ja").fill("innsender-rolle", "Kommunedirektør");
    let refused = form.press("send").await.expect(409);
    refused.says("ikke lenger en egen kommune");
    assert_eq!(world.count("select count(*) from application where stage = 'draft'").await, 1);
    // Its office reads whose application it is.
    alvdal.caseworker.get(&format!("/saker/{sent}/soknad")).await.expect(200).says("Alvdal");
    world.finish().await;
}
