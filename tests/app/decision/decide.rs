//! The decision: a second person, the amount limit, the frame, the letter.

use praksisnaer::domain::casework::assessment::AssessmentFault;
use praksisnaer::domain::clocks::calendar::at_oslo;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::domain::values::stages::Outcome;
use praksisnaer::i18n::Lang;
use praksisnaer::store::decision::decisions::ApproveError;
use sqlx::PgPool;
use time::Duration;
use time::macros::{date, time};

use crate::world::{People, World};

async fn recommended(world: &World, municipality: &str) -> (People, ApplicationId) {
    let call = world.open_call().await;
    let people = world.people_of(municipality).await;
    let id = world.recommended(&people.submitter, &people.caseworker, call).await;
    (people, id)
}

async fn frame_of(world: &World, office: &str, kroner: i64) {
    sqlx::query("update office_frame set amount = $2 where office = $1")
        .bind(world.office(office).await.0)
        .bind(kroner)
        .execute(&world.pool)
        .await
        .unwrap();
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn from_recommendation_to_a_letter_in_nynorsk(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = recommended(&world, "Lærdal").await;
    let list = people.approver.get("/saker").await.expect(200);
    list.says("1 sak").says("Til godkjenning");
    let case = people.approver.get(&format!("/saker/{id}")).await.expect(200);
    let page = case.follow("Se brevet og godkjenn").await.expect(200);
    // The preview is the letter, in the municipality's standard.
    page.says("Det er på nynorsk").says("De får tilskot til").says("1 200 000");
    assert!(page.html.contains("<article class=\"brev stabel\" lang=\"nn\""));
    // Nobody has approved it yet, and it does not say that somebody has.
    page.says("UTKAST").says("Dette er eit utkast.").does_not_say("FORSLAG");
    page.does_not_say("har godkjent vedtaket").does_not_say("godkjent elektronisk");
    let letter = page.form("skjema").press("Godkjenn vedtaket").await.expect(200);
    letter.does_not_say("UTKAST").says("har godkjent vedtaket").says("godkjent elektronisk");
    letter.says("De får tilskot til").says("Kommunen har ikke bekreftet at vedtaket er lest.");

    let own = people.submitter.get(&format!("/soknader/{id}/vedtak")).await.expect(200);
    assert_eq!(own.language(), "nb");
    assert!(own.html.contains("<article class=\"brev stabel\" lang=\"nn\""));
    own.says("De får tilskot til").says("3 600 000 kr").says("Siste dag er måndag 22. mars 2027");
    // The day the letter sets stands where the municipality looks first.
    let acceptance = "Fristen for å takke ja til tilskuddet er 22. mars 2027 (21 dager igjen).";
    people.submitter.get(&format!("/soknader/{id}")).await.expect(200).says(acceptance);
    own.says("Godt begrunnet i søknaden.").says("Tilskotet for 2028 og 2029 er gitt med atterhald");
    own.says("Brevet er på nynorsk. Det er målformen kommunen skal ha brev på.");
    // A neutral municipality has asked for no standard.
    let neutral = |to: &'static str| {
        sqlx::query("update municipality set language_decision = $1 where name = 'Lærdal'")
            .bind(to)
            .execute(&world.pool)
    };
    neutral("neutral").await.unwrap();
    people.submitter.get(&format!("/soknader/{id}/vedtak")).await.says("Brevet er på nynorsk, som søknaden.");
    neutral("nn").await.unwrap();
    // Whoever may only read does not confirm for the municipality.
    let reader = world.person(Role::MunicipalityReader, "Lærdal").await;
    assert!(
        !reader.get(&format!("/soknader/{id}/vedtak")).await.expect(200).has_button("Bekreft at vi har lest vedtaket")
    );
    reader.post(&format!("/soknader/{id}/vedtak/lest"), &[]).await.expect(403);
    let own = own.form("/vedtak/lest").press("Bekreft at vi har lest vedtaket").await.expect(200);
    own.says("Kommunen bekreftet 1. mars 2027");
    let list = people.submitter.get("/soknader").await.expect(200);
    list.says("Takk ja til tilskuddet").says("22. mars 2027").says("21 dager igjen");
    people.caseworker.get(&format!("/saker/{id}")).await.expect(200).says("Kommunen bekreftet at vedtaket er lest.");
    people.caseworker.get(&format!("/saker/{id}/vedtak")).await.expect(200).says("Kommunen bekreftet");
    assert!(world.mail().await.iter().any(|(_, subject, _)| subject.contains("vedtak")));

    // Another municipality and another office see nothing.
    let neighbour = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    neighbour.get(&format!("/soknader/{id}/vedtak")).await.expect(404);
    let elsewhere = world.person(Role::Caseworker, "innlandet").await;
    elsewhere.get(&format!("/saker/{id}/vedtak")).await.expect(404);

    // The frame's page shows the award to the krone, in both languages.
    let frame = people.caseworker.get("/ramme").await.expect(200);
    frame.says("1 tildeling").says("Lærdal:").says("3 600 000");
    people.caseworker.in_language(Lang::Nn).get("/ramme").await.expect(200).says("Ramme og tildelingar");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn nobody_approves_their_own_recommendation(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let both = world.person_with(&[(Role::Caseworker, "innlandet"), (Role::Approver, "innlandet")]).await;
    let id = world.recommended(&submitter, &both, call).await;
    let path = format!("/saker/{id}/godkjenning");
    // As caseworker there is no such page to use.
    both.get(&path).await.expect(200).does_not_say("Godkjenn vedtaket");
    both.post(&path, &[("handling", "godkjenn"), ("versjon", "3")]).await.expect(403);
    let approver: uuid::Uuid =
        sqlx::query_scalar("select id from role_assignment where account = $1 and role = 'approver'")
            .bind(both.actor().account.0)
            .fetch_one(&world.pool)
            .await
            .unwrap();
    both.post("/velg-rolle", &[("rolle", &approver.to_string())]).await.expect(200);
    let page = both.get(&path).await.expect(200);
    page.says("Du kan ikke godkjenne en sak der du selv har vurdert søknaden eller foreslått vedtaket.");
    page.says("FORSLAG").says("Du kan ikke godkjenne vedtaket.").does_not_say("UTKAST");
    page.does_not_say("har godkjent vedtaket").does_not_say("godkjent elektronisk");
    let page = page.form("skjema").press("Godkjenn vedtaket").await.expect(422);
    page.says("Du kan ikke godkjenne en sak der du selv har vurdert søknaden eller foreslått vedtaket.");
    assert_eq!(world.count("select count(*) from decision").await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_award_over_the_limit_or_the_frame_is_refused_in_words(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = recommended(&world, "Alvdal").await;
    let path = format!("/saker/{id}/godkjenning");
    let low = world.approver("innlandet", Kroner::new(3_599_999)).await;
    let page = low.get(&path).await.expect(200).form("skjema").press("Godkjenn vedtaket").await.expect(422);
    page.says("Fullmakten din gjelder inntil 3 599 999 kr.");
    page.says("En godkjenner med høyere fullmakt må gjøre det.");
    let page =
        low.get(&path).await.expect(200).form("skjema").press("Send tilbake til saksbehandleren").await.expect(422);
    page.says("Saken er ikke sendt tilbake").does_not_say("Vedtaket kan ikke godkjennes");

    frame_of(&world, "innlandet", 1_199_999).await;
    let page = people.approver.get(&path).await.expect(200);
    let page = page.form("skjema").press("Godkjenn vedtaket").await.expect(422);
    for year in [2027, 2028, 2029] {
        page.says(&format!("1 kr mer enn det som er igjen av rammen for {year}. Igjen: 1 199 999 kr."));
    }
    assert_eq!(world.count("select count(*) from decision").await, 0);
    // Exactly the frame is not over it; a limit of exactly the amount will do.
    frame_of(&world, "innlandet", 1_200_000).await;
    let exact = world.approver("innlandet", Kroner::new(3_600_000)).await;
    exact.get(&path).await.expect(200).form("skjema").press("Godkjenn vedtaket").await.expect(200);
    assert_eq!(world.count("select sum(amount)::bigint from commitment").await, 3_600_000);
    // The same form sent twice: somebody was first.
    people.approver.post(&path, &[("handling", "godkjenn"), ("versjon", "4")]).await.expect(409);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_case_is_sent_back_with_a_reason(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = recommended(&world, "Alvdal").await;
    let path = format!("/saker/{id}/godkjenning");
    let page = people.approver.get(&path).await.expect(200);
    let page = page.form("skjema").press("Send tilbake til saksbehandleren").await.expect(422);
    assert!(page.has_fault("grunn"));
    let page = page.form("skjema").fill("grunn", "Tallene for 2028 mangler.");
    page.press("Send tilbake til saksbehandleren").await.expect(200).says("Sendt tilbake");
    let case = people.caseworker.get(&format!("/saker/{id}")).await.expect(200);
    case.says("Godkjenneren har sendt saken tilbake").says("Tallene for 2028 mangler.");
    assert!(case.has("#skjema"));
    case.form("skjema").press("Send til godkjenning").await.expect(200).says("Til godkjenning");
    // What is internal stays with the office.
    let own = people.submitter.get(&format!("/soknader/{id}")).await.expect(200);
    own.does_not_say("Tallene for 2028");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn twenty_approvals_at_once_never_exceed_the_frame_by_one_krone(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let mut ids = Vec::new();
    for _ in 0..20 {
        ids.push(world.recommended(&people.submitter, &people.caseworker, call).await);
    }
    // Room for seven and almost an eighth, in each of the three years.
    frame_of(&world, "innlandet", 8 * 1_200_000 - 1).await;
    let mut tasks = tokio::task::JoinSet::new();
    for id in ids {
        let approver = people.approver.clone();
        let path = format!("/saker/{id}/godkjenning");
        let form = approver.get(&path).await.expect(200).form("skjema");
        let (version, read) = (form.value("versjon"), form.value("brev"));
        tasks.spawn(async move {
            let fields = [("handling", "godkjenn"), ("versjon", version.as_str()), ("brev", read.as_str())];
            approver.post_once(&path, &fields).await.status.as_u16()
        });
    }
    let mut statuses = tasks.join_all().await;
    statuses.sort_unstable();
    let mut expected = vec![303; 7];
    expected.extend([422; 13]);
    assert_eq!(statuses, expected);
    for year in 2027..=2029 {
        let sum: i64 = sqlx::query_scalar("select sum(amount)::bigint from commitment where year = $1")
            .bind(year)
            .fetch_one(&world.pool)
            .await
            .unwrap();
        assert_eq!(sum, 7 * 1_200_000, "{year}");
    }
    assert_eq!(world.count("select count(*) from decision").await, 7);
    world.finish().await;
}

/// The vectors of requirements B.3, from the approval to the letter.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_letter_has_the_right_last_day_to_appeal(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let begin = world.now();
    for (sent, last) in [
        (date!(2027 - 02 - 01), "mandag 22. februar 2027"),
        (date!(2026 - 12 - 03), "torsdag 24. desember 2026"),
        (date!(2027 - 03 - 08), "tirsdag 30. mars 2027"),
        (date!(2027 - 04 - 10), "mandag 3. mai 2027"),
    ] {
        world.clock.set(begin);
        let id = world.recommended(&people.submitter, &people.caseworker, call).await;
        world.clock.set(at_oslo(sent, time!(23:59)));
        world.approve(&people.approver, id).await.unwrap();
        world.clock.set(begin);
        let letter = people.submitter.get(&format!("/soknader/{id}/vedtak")).await.expect(200);
        letter.says(&format!("Siste dag er {last}"));
    }
    // The mail of the last decision is due by then.
    world.clock.set(at_oslo(date!(2027 - 04 - 11), time!(12:00)));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_rejection_and_a_dismissal_are_letters_too(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    for outcome in [Outcome::Rejected, Outcome::Dismissed] {
        let id = if outcome == Outcome::Dismissed {
            let closed = world.call(world.now() - Duration::weeks(4), world.now() - Duration::hours(1)).await;
            let id = world.complete_draft(&people.submitter, closed).await;
            world.send(&people.submitter, id, "Strømmen gikk.").await;
            people.caseworker.post(&format!("/saker/{id}/ta"), &[]).await.expect(200).says("Strømmen gikk.");
            id
        } else {
            world.under_assessment(&people.submitter, &people.caseworker, call).await
        };
        world
            .assess(&people.caseworker, id, |draft| {
                draft.outcome = Some(outcome);
                draft.years.clear();
            })
            .await;
        world.recommend(&people.caseworker, id).await;
        let page = people.approver.get(&format!("/saker/{id}/godkjenning")).await.expect(200);
        let letter = page.form("skjema").press("Godkjenn vedtaket").await.expect(200);
        letter.says(if outcome == Outcome::Dismissed { "er avvist" } else { "er avslått" }).says("Dere kan klage");
    }
    assert_eq!(world.count("select count(*) from commitment").await, 0);
    world.finish().await;
}

/// Enter in a field, another button, a forged value: only «Godkjenn vedtaket» approves.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn only_its_own_button_approves(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = recommended(&world, "Alvdal").await;
    let path = format!("/saker/{id}/godkjenning");
    let page = people.approver.get(&path).await.expect(200);
    assert!(!page.has("button[name=handling][value=lagre]"));
    for button in ["lagre", "", "godkjenn ", "Godkjenn"] {
        let version = page.form("skjema").value("versjon");
        let fields = [("handling", button), ("versjon", version.as_str()), ("grunn", "En tanke underveis")];
        let again = people.approver.post(&path, &fields).await.expect(200);
        assert_eq!(again.form("skjema").value("grunn"), "En tanke underveis");
    }
    assert_eq!(world.count("select count(*) from decision").await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn whoever_scored_a_case_does_not_approve_it_when_another_has_sent_it_on(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let both = world.person_with(&[(Role::Caseworker, "innlandet"), (Role::Approver, "innlandet")]).await;
    let id = world.under_assessment(&people.submitter, &both, call).await;
    world.assess(&both, id, |_| ()).await;
    world.assess(&both, id, |draft| draft.main_reason.push_str(" Og det er nytt.")).await;
    assert_eq!(world.count("select count(*) from event where kind = 'assessment_saved' and internal").await, 1);
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    let to = people.caseworker.actor().account.to_string();
    let form = leader.get(&format!("/saker/{id}")).await.expect(200).form("/fordel");
    form.fill("saksbehandler", &to).press("Fordel saken").await.expect(200);
    world.recommend(&people.caseworker, id).await;

    let approver: uuid::Uuid =
        sqlx::query_scalar("select id from role_assignment where account = $1 and role = 'approver'")
            .bind(both.actor().account.0)
            .fetch_one(&world.pool)
            .await
            .unwrap();
    both.post("/velg-rolle", &[("rolle", &approver.to_string())]).await.expect(200);
    let page = both.get(&format!("/saker/{id}/godkjenning")).await.expect(200);
    page.says("Du kan ikke godkjenne en sak der du selv har vurdert søknaden eller foreslått vedtaket.");
    page.form("skjema").press("Godkjenn vedtaket").await.expect(422);
    assert_eq!(world.count("select count(*) from decision").await, 0);
    // Somebody without a hand in it approves; the municipality does not see how the office worked.
    world.approve(&people.approver, id).await.unwrap();
    people.submitter.get(&format!("/soknader/{id}")).await.expect(200).does_not_say("Vurderingen ble lagret");
    world.finish().await;
}

/// The one-year principle (bevilgningsreglementet § 3): nothing is awarded for a year that is over.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn nothing_is_awarded_for_a_year_that_is_over(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = recommended(&world, "Alvdal").await;
    world.clock.set(at_oslo(date!(2027 - 12 - 31), time!(23:59)) + Duration::minutes(1));
    let refused = world.approve(&people.approver, id).await.unwrap_err();
    assert!(
        matches!(&refused, ApproveError::Incomplete(faults) if *faults == [AssessmentFault::YearPassed { year: 2027 }]),
        "{refused:?}"
    );
    let approver = world.person(Role::Approver, "innlandet").await;
    approver.get(&format!("/saker/{id}/godkjenning")).await.expect(200).says("2027 er over.");
    world.clock.set(at_oslo(date!(2027 - 12 - 31), time!(23:59)));
    world.approve(&people.approver, id).await.unwrap();
    world.finish().await;
}

/// Requirements B8: the time to appeal runs from the notice when it left on a later day.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_notice_that_leaves_later_gives_a_later_last_day(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = recommended(&world, "Alvdal").await;
    let (own, office) = (format!("/soknader/{id}/vedtak"), format!("/saker/{id}/vedtak"));
    world.mail().await;
    world.approve(&people.approver, id).await.unwrap();
    people.caseworker.get(&office).await.expect(200).says("Varselet til kommunen er ikke sendt ennå.");
    world.clock.advance(Duration::days(2));
    world.mail().await;
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let caseworker = world.person(Role::Caseworker, "innlandet").await;
    for page in [submitter.get(&own).await.expect(200), caseworker.get(&office).await.expect(200)] {
        page.says("Varslet 3. mars 2027").says("Siste dag er mandag 22. mars 2027");
        page.says("Siste dag for å klage er derfor onsdag 24. mars 2027, ikke dagen i brevet.");
    }
    // The first notice counts.
    world.clock.advance(Duration::days(1));
    world.mail().await;
    assert_eq!(world.count("select count(*) from decision where notice_sent_at < '2027-03-04'").await, 1);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_notice_of_the_same_day_changes_nothing(pool: PgPool) {
    let world = World::new(pool).await;
    let (people, id) = recommended(&world, "Alvdal").await;
    world.approve(&people.approver, id).await.unwrap();
    world.mail().await;
    let page = people.caseworker.get(&format!("/saker/{id}/vedtak")).await.expect(200);
    page.says("Varslet 1. mars 2027").does_not_say("ikke dagen i brevet");
    world.finish().await;
}

/// Alvdal is neutral: its letters are in the standard it sends in, whoever started the draft, and the office is told.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_neutral_municipality_is_written_to_in_the_standard_it_sends_in(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let id = world.complete_draft(&people.submitter, call).await;
    let sender = people.submitter.clone().in_language(Lang::Nn);
    let form = sender.get(&format!("/soknader/{id}/kontroller")).await.expect(200).form("send");
    let form = form.fill("fullmakt", "ja").fill("innsender-rolle", "Rådmann");
    form.press("send").await.expect(200);
    let case = format!("/saker/{id}");
    let page = people.caseworker.get(&case).await.expect(200);
    let page = page.form("/ta").press("Ta saken").await.expect(200);
    page.says("Brevet skal være på nynorsk.").says("Skriv kort og konkret, på nynorsk.");
    people.caseworker.get(&format!("{case}/sporsmal")).await.expect(200).says("Skriv på nynorsk.");
    world.assess(&people.caseworker, id, |_| ()).await;
    world.recommend(&people.caseworker, id).await;
    world.approve(&people.approver, id).await.unwrap();
    let letter = people.caseworker.get(&format!("{case}/vedtak")).await.expect(200);
    assert!(letter.html.contains("<article class=\"brev stabel\" lang=\"nn\""));
    world.finish().await;
}
