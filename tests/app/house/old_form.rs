//! Drafts, sent applications and letters of the form before it asked for less: rows of the demonstration that the program
//! made then (its schema ended at migration 29), as they lay in the database. They are migrated, open everywhere, say all
//! they said, and go on: a draft is sent, a question is answered.

use std::collections::BTreeMap;

use praksisnaer::domain::application::answers::Answers;
use praksisnaer::domain::application::form::{Asked, Section};
use praksisnaer::domain::clocks::calendar::oslo_date;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::i18n::Texts;
use praksisnaer::seed;
use praksisnaer::seed::Files;
use praksisnaer::store::Tx;
use praksisnaer::store::places::reference;
use praksisnaer::store::programme::criteria;
use serde_json::Value;
use sqlx::PgPool;
use sqlx::types::Json;
use time::OffsetDateTime;
use time::macros::datetime;

use crate::browser::{Answer, Browser};
use crate::world::World;

const BEFORE: i64 = 29;
/// The day of that demonstration: its second call is open.
const THEN: OffsetDateTime = datetime!(2026-11-27 12:00 UTC);
/// In the order of what they rest on; each row as `to_jsonb` wrote it, without what is null.
const TABLES: [&str; 20] = [
    "account",
    "office_contact",
    "call",
    "call_rule",
    "application",
    "application_section",
    "submission",
    "receipt",
    "application_year",
    "application_sub_goal",
    "application_benefit",
    "application_partner",
    "application_follower",
    "information_request",
    "assessment",
    "assessment_score",
    "assessment_year",
    "decision",
    "commitment",
    "event",
];
/// The set of criteria the rows were judged by; it is seeded under another id.
const CRITERIA: &str = "01a21d71-a3e9-727d-896d-8dc255b360da";

/// Drafts of Alvdal: one that is whole, one begun. Cases of Alvdal, and one of Nord-Fron, in nynorsk.
const WHOLE: &str = "01a21d71-abbf-7012-a865-8e5982e95733";
const BEGUN: &str = "01a21d71-ab15-75d6-aee2-88e667992db9";
const ASSESSED: &str = "01a21d71-a519-7260-898d-526797027931";
const ASKED: &str = "01a21d71-a7d9-73c5-817f-2858272e62d3";
const GRANTED: &str = "01a21d71-a77b-76b8-b91b-d0eee10a890b";
const REJECTED: &str = "01a21d71-a6a8-730d-80d4-bd623c43f829";

/// The rows at the schema they were made by, then every migration since.
async fn migrated(pool: &PgPool) -> Value {
    praksisnaer::MIGRATOR.run_to(BEFORE, pool).await.unwrap();
    let mut tx = Tx::begin(pool).await.unwrap();
    // The frames are distributed as they are now, when the schema is.
    let seed = seed::read(&Files::embedded()).unwrap();
    reference::apply(&mut tx, &seed.reference, oslo_date(THEN)).await.unwrap();
    criteria::add_first_set(&mut tx, &seed.programme.criteria, THEN).await.unwrap();
    tx.commit().await.unwrap();
    let set: uuid::Uuid =
        sqlx::query_scalar("select id from criteria_set where version = 1").fetch_one(pool).await.unwrap();
    let all = include_str!("old_form.json").replace(CRITERIA, &set.to_string());
    let all: Value = serde_json::from_str(&all).unwrap();
    let mut conn = pool.acquire().await.unwrap();
    // The sums that deeds keep were kept by the deeds; here stands what they rest on.
    sqlx::raw_sql("set session_replication_role = replica").execute(&mut *conn).await.unwrap();
    for table in TABLES {
        let columns: Vec<String> = sqlx::query_scalar(
            "select quote_ident(column_name) from information_schema.columns
             where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position",
        )
        .bind(table)
        .fetch_all(&mut *conn)
        .await
        .unwrap();
        // What stands in no row has its own value: of a new key, of what is false or empty.
        let rows = all[table].as_array().unwrap();
        let said: Vec<&String> =
            columns.iter().filter(|c| rows.iter().any(|row| row.get(c.trim_matches('"')).is_some())).collect();
        let said = said.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "insert into {table} ({said}) overriding system value select {said} from jsonb_populate_recordset(null::{table}, $1)"
        );
        sqlx::query(sqlx::AssertSqlSafe(sql))
            .bind(Json(&all[table]))
            .execute(&mut *conn)
            .await
            .unwrap_or_else(|e| panic!("{table}: {e}"));
    }
    // What an answer was changed from stands in what was sent.
    sqlx::raw_sql(
        "insert into application_section (application, section, answers, finished, version, saved_at, saved_by, saved_by_role)
         select s.application, a.key, a.value, true, 1, s.sent_at, s.sent_by, 'municipality_submitter'
         from (select distinct on (application) * from submission order by application, number desc) s, jsonb_each(s.answers) a;
         insert into case_counter values (2026, 125);
         select setval(pg_get_serial_sequence(t, 'id'), 1000) from unnest('{event,office_contact}'::text[]) t;
         set session_replication_role = origin",
    )
    .execute(&mut *conn)
    .await
    .unwrap();
    drop(conn);
    praksisnaer::MIGRATOR.run(pool).await.unwrap();
    all
}

/// One spelling of spaces, as a page has it.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every text of the answers that is more than a number or a code, by the key of its question.
fn texts(sections: &BTreeMap<String, Answers>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for answers in sections.values() {
        let rows = answers.groups.values().flatten().flat_map(|row| &row.fields);
        for (key, typed) in answers.fields.iter().chain(rows) {
            if typed.contains(' ') && typed.chars().filter(|c| c.is_alphabetic()).count() > 12 {
                found.push((key.clone(), typed.clone()));
            }
        }
    }
    assert!(found.len() > 10, "{found:?}");
    found
}

async fn sections(world: &World, id: &str) -> BTreeMap<String, Answers> {
    let rows: Vec<(String, Json<Answers>)> =
        sqlx::query_as("select section, answers from application_section where application = $1::uuid")
            .bind(id)
            .fetch_all(&world.pool)
            .await
            .unwrap();
    rows.into_iter().map(|(section, answers)| (section, answers.0)).collect()
}

fn says_all(page: &Answer, all: &[(String, String)]) {
    let text = flat(&page.text());
    for (key, typed) in all {
        assert!(text.contains(&flat(typed)), "{}: {key} «{typed}» is not there", page.path);
    }
}

/// Every question that is asked no more and has an answer, outside groups and in them.
fn retired(sections: &BTreeMap<String, Answers>) -> Vec<(Section, String, String)> {
    let mut found = Vec::new();
    for (code, answers) in sections {
        let section = Section::from_code(code).unwrap();
        for field in section.fields().filter(|f| f.asked == Asked::Retired) {
            found.push((section, field.key.to_owned(), answers.get(field.key).to_owned()));
        }
        for group in section.groups() {
            for row in answers.rows(group.code) {
                for field in group.fields.iter().filter(|f| group.retired || f.asked == Asked::Retired) {
                    found.push((section, format!("{}.{}", field.key, row.id), row.get(field.key).to_owned()));
                }
            }
        }
    }
    found.retain(|(_, _, value)| !value.trim().is_empty());
    found
}

async fn opens(who: &Browser, home: &str, pages: &[&str]) {
    for page in pages {
        let answer = who.get_once(&format!("{home}{page}")).await;
        assert!([200, 303].contains(&answer.status.as_u16()), "{home}{page}: {} {}", answer.status, answer.text());
    }
}

#[sqlx::test(migrations = false)]
async fn what_the_old_form_asked_stays_whole_and_goes_on(pool: PgPool) {
    let all = migrated(&pool).await;
    let world = World::new(pool).await;
    world.clock.set(THEN);
    let submitter = world.person(Role::MunicipalitySubmitter, "Alvdal").await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let caseworker = world.person(Role::Caseworker, "innlandet").await;
    let t = Texts::of(Lang::Nb);

    // The drafts: every page opens, every answer stands, also to the questions that are asked no more.
    for id in [WHOLE, BEGUN] {
        let home = format!("/soknader/{id}");
        let saved = sections(&world, id).await;
        let pages = ["", "/kontroller", "/utskrift", "/klar", "/ansvar", "/slett", "/kom-med", "/bekreft"];
        opens(&writer, &home, &pages).await;
        let old = retired(&saved);
        assert!(id == BEGUN || old.len() > 10, "{old:?}");
        for section in Section::ALL {
            let page = writer.get(&format!("{home}/del/{}", section.code())).await.expect(200);
            let form = page.form("skjema");
            for (_, name, value) in old.iter().filter(|(of, _, _)| *of == section) {
                assert!(form.has(name), "{name} «{value}» is not on {}", page.path);
                assert!(!form.value(name).is_empty(), "{name} «{value}» has no answer on {}", page.path);
            }
            opens(
                &writer,
                &home,
                &[&format!("/del/{}/historikk", section.code()), &format!("/del/{}/kommentarer", section.code())],
            )
            .await;
        }
        for page in ["/kontroller", "/utskrift"] {
            says_all(&writer.get(&format!("{home}{page}")).await.expect(200), &texts(&saved));
        }
        let check = writer.get(&format!("{home}/kontroller")).await.expect(200).text();
        for (section, name, _) in &old {
            let key = name.split('.').next().unwrap();
            let field = section.fields().chain(section.groups().flat_map(|g| g.fields)).find(|f| f.key == key).unwrap();
            let label = flat(&t.text(field.label));
            assert!(flat(&check).contains(&label), "{name}: «{label}» is not on the check page");
        }
        // Saving a section as it stands changes nothing of it.
        for section in Section::ALL {
            let form = writer.get(&format!("{home}/del/{}", section.code())).await.expect(200).form("skjema");
            form.press_once("senere").await.expect(303);
        }
        let after = sections(&world, id).await;
        for (code, before) in &saved {
            let section = Section::from_code(code).unwrap();
            let changed = praksisnaer::domain::application::form::diff(section, before, &after[code]);
            assert!(changed.is_empty(), "{id} {code}: {changed:?}");
        }
    }

    // The whole one is sent as it is; the other says what is missing, and where.
    let form = submitter.get(&format!("/soknader/{WHOLE}/kontroller")).await.expect(200).form("send");
    let receipt = form.fill("fullmakt", "ja").fill("innsender-rolle", "Ordfører").press("send").await.expect(200);
    receipt.says("Digital rehabilitering der folk bor");
    let form = submitter.get(&format!("/soknader/{BEGUN}/kontroller")).await.expect(200).form("send");
    let refused = form.fill("fullmakt", "ja").fill("innsender-rolle", "Ordfører").press("send").await.expect(422);
    let missing = refused.attributes(".ds-error-summary a", "href");
    assert!(!missing.is_empty() && missing.iter().all(|href| href.contains("/del/")), "{missing:?}");
    refused.follow(&refused.all(".ds-error-summary a")[0]).await.expect(200);

    // What was sent stays as it was sent, for the municipality and for the office.
    let northern = world.person(Role::MunicipalitySubmitter, "Nord-Fron").await.in_language(Lang::Nn);
    for (id, who) in [(ASSESSED, &submitter), (ASKED, &submitter), (GRANTED, &submitter), (REJECTED, &northern)] {
        let home = format!("/soknader/{id}");
        let pages = ["", "/svar", "/kvittering", "/utskrift", "/sporsmal", "/vedtak", "/trekk", "/hent-tilbake"];
        let decided = [GRANTED, REJECTED].contains(&id);
        let only = [("/vedtak", decided), ("/trekk", !decided)];
        let pages: Vec<&str> = pages.iter().copied().filter(|page| !only.contains(&(*page, false))).collect();
        opens(who, &home, &pages).await;
        let sent: Vec<&Value> =
            all["submission"].as_array().unwrap().iter().filter(|s| s["application"] == id).collect();
        for submission in &sent {
            let answers: BTreeMap<String, Answers> = serde_json::from_value(submission["answers"].clone()).unwrap();
            let number = &submission["number"];
            says_all(&who.get(&format!("{home}/svar?nr={number}")).await.expect(200), &texts(&answers));
            says_all(
                &caseworker.get(&format!("/saker/{id}/soknad?nummer={number}")).await.expect(200),
                &texts(&answers),
            );
        }
        caseworker.get(&format!("/saker/{id}")).await.expect(200);
        // The answers of old go on: another begins from it, and what is not asked any more is told.
        who.get(&format!("/soknader/fra/{id}")).await.expect(200);
    }

    // The letters, word by word, to both.
    for decision in all["decision"].as_array().unwrap() {
        let id = decision["application"].as_str().unwrap();
        let who = if id == GRANTED { &submitter } else { &northern };
        let mut words = Vec::new();
        said(&decision["letter"]["parts"], &mut words);
        said(&decision["letter"]["title"], &mut words);
        assert!(words.len() > 20, "{words:?}");
        let page = who.get(&format!("/soknader/{id}/vedtak")).await.expect(200);
        let office = caseworker.get(&format!("/saker/{id}/vedtak")).await.expect(200);
        for text in words {
            assert!(flat(&page.text()).contains(&flat(&text)), "«{text}» is not in the letter of {id}");
            assert!(flat(&office.text()).contains(&flat(&text)), "«{text}» is not in the office's letter of {id}");
        }
    }
    world.anonymous().get("/tildelinger").await.expect(200).says("Hverdagsmestring før vedtak");

    // The open question is answered, and nothing else of the old answers is in the way.
    let question = format!("/soknader/{ASKED}/sporsmal");
    let form = submitter.get(&question).await.expect(200).form("skjema");
    form.fill("svar", "Omsorgstjenesten har sagt ja.").press("send").await.expect(200);
    let stage: String = sqlx::query_scalar("select stage from application where id = $1::uuid")
        .bind(ASKED)
        .fetch_one(&world.pool)
        .await
        .unwrap();
    assert_eq!(stage, "under_assessment");
    world.finish().await;
}

/// Every text of a stored letter that is no code.
fn said(part: &Value, words: &mut Vec<String>) {
    match part {
        Value::String(text) if text.contains(' ') => words.push(text.clone()),
        Value::Array(parts) => parts.iter().for_each(|p| said(p, words)),
        Value::Object(fields) => fields.iter().filter(|(key, _)| *key != "kind").for_each(|(_, p)| said(p, words)),
        _ => {}
    }
}
