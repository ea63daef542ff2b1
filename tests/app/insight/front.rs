//! The public pages: calls, the office of a municipality, awards.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::people::policy;
use praksisnaer::domain::people::policy::SteerProgramme;
use praksisnaer::domain::programme::amending::CallAmendment;
use praksisnaer::domain::values::language::Bilingual;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::store::programme::{amending, calls};
use sqlx::{AssertSqlSafe, PgPool};
use time::macros::datetime;

use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_front_page_tells_calls_with_date_and_clock_in_both_languages(pool: PgPool) {
    let world = World::new(pool).await;
    world.anonymous().get("/").await.expect(200).says("Ingen utlysning er åpen").says("Ingen tilskudd er tildelt");
    let open = world.call(datetime!(2027-02-01 08:00 UTC), datetime!(2027-04-15 13:00 UTC)).await;
    world.call(datetime!(2027-06-01 08:00 UTC), datetime!(2027-10-01 10:00 UTC)).await;
    let draft = world.call_draft().await;
    let page = world.anonymous().get("/").await.expect(200);
    page.says("Torsdag 15. april 2027 kl. 15.00. Det er 45 dager igjen.").says("Åpen for søknader");
    page.says("Tirsdag 1. juni 2027 kl. 10.00").says("Andre periode: 2032–2036");
    assert_eq!(page.all(".meny a")[0], "Forside");
    let nynorsk = world.anonymous().in_language(Lang::Nn).get("/").await.expect(200);
    nynorsk.says("Torsdag 15. april 2027 kl. 15.00. Det er 45 dagar igjen.").says("Tre delmål");

    let page = page.follow("Se utlysningen").await.expect(200);
    assert_eq!(page.path, format!("/utlysning/{open}"));
    page.says("Torsdag 15. april 2027 kl. 15.00")
        .says("Minst 150 000 kr, høyst 30 000 000 kr")
        .says("Evaluering")
        .says("Gevinster: 25 %");
    let scores = page.follow("Se hva skårene 1, 3 og 5 betyr").await.expect(200);
    assert_eq!(scores.path, format!("/utlysning/{open}/kriterier"));
    scores.does_not_say("Gi ikke lavere skår").does_not_say("faktaboksen");
    assert_eq!(scores.all("table tbody tr").len(), 18, "what 1, 3 and 5 mean for six criteria");
    for path in ["", "/kriterier"] {
        world.anonymous().get_once(&format!("/utlysning/{draft}{path}")).await.expect(404);
    }
    world.anonymous().get_once("/utlysning/ikke-en-id").await;

    // Who is signed in gets on to where the role begins.
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    assert_eq!(writer.get("/").await.expect(200).link("Gå til startsiden din"), "/soknader");
    for path in ["/hjelp", "/tilgjengelighet", "/personvern", "/tildelinger"] {
        for lang in Lang::ALL {
            assert_eq!(world.anonymous().in_language(lang).get(path).await.expect(200).language(), lang.code());
        }
    }
    world.anonymous().get("/hjelp").await.expect(200).says("Statsforvalteren i Innlandet").says("Lillehammer");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_municipality_finds_its_office(pool: PgPool) {
    let world = World::new(pool).await;
    let browser = world.anonymous();
    for (search, says) in [
        ("Alvdal", "Alvdal (3428) hører til Statsforvalteren i Innlandet"),
        (" 3428 ", "Alvdal (3428) hører til Statsforvalteren i Innlandet"),
        ("kárášjohka", "Statsforvalteren i Troms og Finnmark"),
        ("Herøy", "Flere kommuner passer"),
        ("100%_", "Vi finner ingen kommune som heter «100%_»"),
        ("<b>č", "Vi finner ingen kommune"),
    ] {
        let page = browser.get("/").await.expect(200).form("Finn statsforvalter").fill("kommune", search);
        let page = page.press_once("Finn statsforvalter").await.expect(200);
        page.says(says);
        assert_eq!(page.form("Finn statsforvalter").value("kommune"), search.trim());
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn awards_are_public_and_nothing_else_is(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let secret = world.complete_draft(&people.submitter, call).await;
    world.submitted(&people.submitter, call).await;
    let decided = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let set = "update application set title = $2 where id = $1";
    for (id, title) in [(secret, "Hemmelig utkast"), (decided, "=1+1; \"Trygg natt\" č đ ŋ")] {
        sqlx::query(set).bind(id.0).bind(title).execute(&world.pool).await.unwrap();
    }
    let total: i64 = sqlx::query_scalar("select total from decision").fetch_one(&world.pool).await.unwrap();

    let browser = world.anonymous();
    browser.get("/").await.expect(200).says("\"Trygg natt\" č đ ŋ").does_not_say("Hemmelig utkast");
    let page = browser.get("/tildelinger").await.expect(200);
    page.says("1 tildeling").says("Alvdal").says("Statsforvalteren i Innlandet");
    let kroner = praksisnaer::i18n::format::kroner(total).replace('\u{a0}', " ");
    page.says(&kroner).does_not_say("Eksempel Person");
    let form = page.form("Søk").fill("sok", "innlandet").fill("ar", "2027");
    form.press_once("Søk").await.expect(200).says("1 tildeling");
    browser.get("/tildelinger?sok=xyz").await.expect(200).says("Ingen tildelinger");
    browser.get("/tildelinger?ar=2031&side=abc").await.expect(200).says("Ingen tildelinger");

    let csv = browser.get_once(&page.link("Last ned listen")).await.expect(200);
    assert!(csv.header("content-type").starts_with("text/csv"));
    assert!(csv.html.starts_with("\u{feff}Saksnummer;Vedtaksdato;"), "{}", csv.html);
    let lines: Vec<&str> = csv.html.split("\r\n").collect();
    assert_eq!(lines.len(), 3, "{}", csv.html);
    assert!(lines[1].contains("\"'=1+1; \"\"Trygg natt\"\" č đ ŋ\""), "{}", csv.html);
    assert!(lines[1].contains(&format!(";{total};")), "{}", csv.html);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_rules_an_application_was_decided_by_can_be_read_after_they_are_changed(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let decided = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let ministry = world.person(Role::FrameManager, "").await.ministry_actor();
    let mut tx = world.tx().await;
    let was = calls::find(tx.conn(), call).await.unwrap().unwrap();
    let mut rules = was.rules.clone();
    rules[1].nb = "Helt nye kriterier:\n- Ett punkt\n- Et annet punkt".to_owned();
    let to = CallAmendment {
        weights: None,
        title: Bilingual { nb: "Ny tittel".to_owned(), nn: "Ny tittel".to_owned() },
        summary: was.summary.clone(),
        closes_at: was.closes_at + time::Duration::days(7),
        expected_decision_on: was.expected_decision_on + time::Duration::days(7),
        rules,
    };
    let permit = policy::may_always::<SteerProgramme>(&ministry.actor).unwrap();
    amending::amend(&mut tx, permit, &ministry, (call, was.version), &to, |_, _, _, _| Vec::new(), world.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();

    let now = world.anonymous().get(&format!("/utlysning/{call}")).await.expect(200);
    now.says("Helt nye kriterier").does_not_say("versjon 1 av regelverket");
    assert!(now.all("li").iter().any(|item| item == "Et annet punkt"), "a list is a list");
    for (reader, path) in [(&people.submitter, "soknader"), (&people.caseworker, "saker")] {
        let letter = reader.get(&format!("/{path}/{decided}/vedtak")).await.expect(200);
        let then = letter.follow("Regelverket som gjaldt for søknaden").await.expect(200);
        then.says("versjon 1 av regelverket").says("sett mot nullpunktet").does_not_say("Helt nye kriterier");
    }
    for version in ["0", "3", "x", "99999999999"] {
        world.anonymous().get(&format!("/utlysning/{call}?versjon={version}")).await.expect(404);
    }
    // What was replaced is not lost: the event has it.
    let data: serde_json::Value =
        sqlx::query_scalar("select data from event where kind = 'call_changed' and application is null")
            .fetch_one(&world.pool)
            .await
            .unwrap();
    assert_eq!(data["texts"][0]["before"]["nb"], was.title.nb.as_str());
    assert_eq!(data["closes"][0], was.closes_at.unix_timestamp());
    assert_eq!(data["expected_decision_on"][0], was.expected_decision_on.to_string());
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_list_of_awards_is_walked_to_its_end_while_new_ones_come(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let decided = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let columns: Vec<String> = sqlx::query_scalar(
        "select quote_ident(attname) from pg_attribute where attrelid = 'application'::regclass and attnum > 0 and not attisdropped and attgenerated = ''",
    )
    .fetch_all(&world.pool)
    .await
    .unwrap();
    let copy = |column: &String| match column.as_str() {
        "id" => "gen_random_uuid()".to_owned(),
        "case_number" => "n".to_owned(),
        "title" => "'Nr. ' || n".to_owned(),
        other => other.to_owned(),
    };
    let (copies, columns) = (columns.iter().map(copy).collect::<Vec<_>>().join(", "), columns.join(", "));
    // More than two pages and more than one piece of the file, many of them decided at the same moment.
    let more = async |first: i32, last: i32, later: &str| {
        let copied = format!(
            "insert into application ({columns}) select {copies} from application, generate_series($2, $3) as n where id = $1"
        );
        sqlx::query(AssertSqlSafe(copied)).bind(decided.0).bind(first).bind(last).execute(&world.pool).await.unwrap();
        sqlx::query(
            "insert into decision
             select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'application', a.id,
                                                                 'decided_at', d.decided_at + (a.case_number / 40) * interval '1 hour' + $2::interval))).*
             from decision d, application a where d.application = $1 and a.case_number between $3 and $4
               and not exists (select from decision e where e.application = a.id)",
        )
        .bind(decided.0)
        .bind(later)
        .bind(first)
        .bind(last)
        .execute(&world.pool)
        .await
        .unwrap();
    };
    more(1001, 1600, "0").await;
    let browser = world.anonymous();
    let mut page = browser.get("/tildelinger?ar=2027").await.expect(200);
    page.says("601 tildelinger");
    assert!(!page.has_link("Til de nyeste"));
    let (mut seen, mut pages) = (Vec::new(), 0);
    loop {
        let numbers = page.all("main td").into_iter().filter(|cell| cell.contains("Nr. ") || cell.contains("Alvdal"));
        seen.extend(numbers);
        pages += 1;
        if pages == 2 {
            // Somebody decides while the list is read: nothing is seen twice or missed.
            more(1601, 1603, "2 days").await;
        }
        if !page.has_link("Neste side") {
            break;
        }
        page = page.follow("Neste side").await.expect(200);
        assert!(page.has_link("Til de nyeste"));
    }
    assert_eq!(pages, 13, "50 on a page");
    let all = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!(all, seen.len());
    let newest = page.follow("Til de nyeste").await.expect(200);
    newest.says("604 tildelinger").says("Nr. 1603");
    for nonsense in ["2", "x.y", "-5.0", "99999999999999999999.00000000000000000000000000000000"] {
        browser.get(&format!("/tildelinger?etter={nonsense}")).await.expect(200).says("Nr. 1603");
    }

    let csv = browser.get_once("/tildelinger.csv?ar=2027").await.expect(200);
    let mut numbers: Vec<&str> =
        csv.html.split("\r\n").skip(1).filter(|line| !line.is_empty()).map(|l| l.split(';').next().unwrap()).collect();
    assert_eq!(numbers.len(), 604);
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), 604);
    world.finish().await;
}
