//! What was written in an earlier form stays readable and whole: rows as a database held them before sections had versions,
//! and before a call could have a short track, under the program of today. The answers are those that were asked for then,
//! also by questions that nobody is asked any more; nothing of them is made by today's code.

use std::collections::BTreeMap;

use praksisnaer::domain::people::actor::Role;
use praksisnaer::store::records::invariants;
use serde_json::{Value, json};
use sqlx::PgPool;
use sqlx::types::Json;

use crate::browser::Answer;
use crate::world::World;

const DRAFT: &str = "00000000-0000-0000-0000-00000000000c";
const SENT: &str = "00000000-0000-0000-0000-00000000000d";
const DECIDED: &str = "00000000-0000-0000-0000-000000000008";

/// Places, people, a call with its criteria and frames: in the columns that both schemas had.
const AROUND: &str = "
    insert into fylke (number, name, official_name, orgnr, valid_from) values ('34', 'Innlandet', 'Innlandet', 920717152, '2020-01-01');
    insert into statsforvalter (orgnr, slug, name, standard, seat) values (974761645, 'innlandet', 'Statsforvalteren i Innlandet', 'nb', 'Lillehammer');
    insert into statsforvalter_fylke (office, fylke, valid_from) values (974761645, '34', '2020-01-01');
    insert into municipality (orgnr, number, name, name_no, fylke, centrality, population, population_year)
        values (939984194, '3428', 'Alvdal', 'Alvdal', '34', 6, 2461, 2026);
    insert into municipality_office (municipality, office, valid_from) values (939984194, 974761645, '2020-01-01');
    insert into municipality_name (municipality, number, name, valid_from) values (939984194, '3428', 'Alvdal', '2020-01-01');
    insert into account (id, email, name, language, created_at) values
        ('00000000-0000-0000-0000-000000000001', 'en@kommune.example', 'En', 'nb', '2027-01-02'),
        ('00000000-0000-0000-0000-000000000002', 'to@embete.example', 'To', 'nb', '2027-01-02'),
        ('00000000-0000-0000-0000-000000000003', 'tre@embete.example', 'Tre', 'nb', '2027-01-02');
    insert into criteria_set (id, version, made_at, valid_from, source) values ('00000000-0000-0000-0000-000000000005', 1, '2027-01-02', '1970-01-01', 'x');
    insert into criterion (criteria_set, code, position, weight, name_nb, name_nn, question_nb, question_nn, means_1_nb, means_1_nn, means_3_nb, means_3_nn,
                           means_5_nb, means_5_nn, fairness_nb, fairness_nn)
        select '00000000-0000-0000-0000-000000000005', code, position, weight, 'Kriteriet ' || code, 'Kriteriet ' || code, 'q', 'q', 'a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'
        from (values ('behov', 1, 15), ('gevinst', 2, 25), ('innforing', 3, 20), ('samskaping', 4, 15), ('kunnskap', 5, 10), ('evne', 6, 15)) c(code, position, weight);
    insert into call (id, period, stage, title_nb, title_nn, summary_nb, summary_nn, opens_at, closes_at, expected_decision_on, min_amount,
                      criteria_set, rules_version, made_at, published_at)
        values ('00000000-0000-0000-0000-000000000006', 1, 'published', 'Den første utlysningen', 'Den første utlysinga', 'b', 'b', '2027-01-10', '2027-04-01',
                '2027-06-01', 0, '00000000-0000-0000-0000-000000000005', 1, '2027-01-02', '2027-01-02');
    insert into call_rule select '00000000-0000-0000-0000-000000000006', 1, part, 'Regler del ' || part, 'Reglar del ' || part, '2027-01-02' from generate_series(1, 5) part;
    insert into frame_distribution values ('00000000-0000-0000-0000-000000000007', 2027, 1000000, 0, 20, 60, 20, 2026, '[]', '2027-01-02');
    insert into office_frame (office, year, amount, distribution) values (974761645, 2027, 1000000, '00000000-0000-0000-0000-000000000007');
    insert into event (at, kind, actor_role, data) values ('2027-01-02', 'frames_distributed', 'frame_manager', '{\"year\": 2027, \"total\": 1000000}');
    insert into case_counter values (2027, 2);";

/// A draft, one that is sent, and one that is decided; their answers come after.
const APPLICATIONS: &str = "
    insert into application (id, call, municipality, stage, language, title, created_at, created_by)
        values ('00000000-0000-0000-0000-00000000000c', '00000000-0000-0000-0000-000000000006', 939984194, 'draft', 'nb', 'Gammelt prosjekt', '2027-01-11',
                '00000000-0000-0000-0000-000000000001');
    insert into application (id, call, municipality, stage, version, language, title, created_at, created_by, office, case_year, case_number, submitted_at,
                             submitted_by, submitter_role, late, rules_version, applied_total, caseworker, decided_at, phase_from, phase_to, first_year, last_year,
                             summary, contact_role, contact_email, innovation)
        select id, '00000000-0000-0000-0000-000000000006', 939984194, stage, deeds, 'nb', 'Gammelt prosjekt', '2027-01-11',
               '00000000-0000-0000-0000-000000000001', 974761645, 2027, number, '2027-01-12', '00000000-0000-0000-0000-000000000001', 'Ordfører', false, 1,
               400000, caseworker, decided_at, 2, 4, 2027, 2027, 'Sammendrag', 'Rådgiver', 'post@kommune.example', 'new'
        from (values ('00000000-0000-0000-0000-00000000000d'::uuid, 'submitted', 1, null::uuid, null::timestamptz, 2),
                     ('00000000-0000-0000-0000-000000000008', 'decided', 2, '00000000-0000-0000-0000-000000000002', '2027-02-01', 5)) a(id, stage, number, caseworker, decided_at, deeds);
    insert into receipt (application, decision_on, closes_at, rules_version, criteria_set, office_name, applied_total)
        select id, '2027-06-01', '2027-04-01', 1, '00000000-0000-0000-0000-000000000005', 'Statsforvalteren i Innlandet', 400000 from application where stage <> 'draft';
    insert into application_year select id, 2027, 500000, 400000, 50000, 50000, 0, 0 from application where stage <> 'draft';
    insert into application_sub_goal select id, g, case g when 1 then 40 else 60 end from application, unnest('{1,3}'::int[]) g where stage <> 'draft';
    insert into application_benefit
        select id, 0, 'Søvn', 'time', 'municipality', 'user', 'Timer', 'antall', true, 5, '2026-10-01', 'fagsystemet', null, null, 8, '2029-12-01', 'Lederen'
        from application where stage <> 'draft';
    insert into application_partner select id, 0, 'Høgskolen', 'forskning' from application where stage <> 'draft';
    insert into event (at, kind, actor, actor_role, application, data)
        select '2027-01-12', 'submitted', '00000000-0000-0000-0000-000000000001', 'municipality_submitter', id,
               jsonb_build_object('case', case_year || '/' || case_number, 'late', false) from application where stage <> 'draft' order by id;
    insert into event (at, kind, actor, actor_role, application, data) values
        ('2027-01-15', 'case_taken', '00000000-0000-0000-0000-000000000002', 'caseworker', '00000000-0000-0000-0000-000000000008', '{}'),
        ('2027-01-30', 'recommended', '00000000-0000-0000-0000-000000000002', 'caseworker', '00000000-0000-0000-0000-000000000008', '{}'),
        ('2027-02-01', 'decided', '00000000-0000-0000-0000-000000000003', 'approver', '00000000-0000-0000-0000-000000000008',
         '{\"outcome\": \"granted\", \"total\": 400000}');
    insert into assessment (application, outcome, main_reason, conditions, shortfall_reason, version, saved_at, saved_by)
        values ('00000000-0000-0000-0000-000000000008', 'granted', 'Derfor ble det slik', '', '', 2, '2027-01-30', '00000000-0000-0000-0000-000000000002');
    insert into assessment_score select '00000000-0000-0000-0000-000000000008', code, 4, 'Begrunnelse for ' || code from criterion;
    insert into assessment_year values ('00000000-0000-0000-0000-000000000008', 2027, 400000);";

/// Words that were typed, told apart by the question they answer.
fn said(key: &str) -> String {
    format!("Skrevet i {key} den gangen")
}

/// An answer to every question of that form.
fn old_answers() -> BTreeMap<&'static str, Value> {
    let s = said;
    let row = |fields: Value| json!([{ "id": "r1", "fields": fields }]);
    BTreeMap::from([
        (
            "om",
            json!({ "fields": {
                "om-prosjekttittel": "Gammelt prosjekt", "om-sammendrag": s("om-sammendrag"), "om-kontaktrolle": s("om-kontaktrolle"),
                "om-kontaktepost": "post@kommune.example", "om-fase-start": "utproving", "om-fase-slutt": "drift", "om-periode-start": "2027-04",
                "om-periode-slutt": "2027-12", "om-samisk": s("om-samisk"),
            }, "groups": {} }),
        ),
        (
            "behov",
            json!({ "fields": { "behov-beskrivelse": s("behov-beskrivelse"), "behov-kunnskap": s("behov-kunnskap") }, "groups": { "lignende": row(json!({
                "behov-lignende-prosjekt": s("behov-lignende-prosjekt"), "behov-lignende-forhold": "skiller-seg", "behov-lignende-hvordan": s("behov-lignende-hvordan"),
            })) } }),
        ),
        ("delmal", json!({ "fields": { "delmaal-1": "40", "delmaal-3": "60", "nyskaping-type": "ny" }, "groups": {} })),
        (
            "malgruppe",
            json!({ "fields": { "malgruppe-hvem": s("malgruppe-hvem"), "malgruppe-antall": "4321", "malgruppe-medvirkning": s("malgruppe-medvirkning") }, "groups": {} }),
        ),
        (
            "aktiviteter",
            json!({ "fields": {}, "groups": { "aktivitet": row(json!({
                "aktivitet-hva": s("aktivitet-hva"), "aktivitet-ar": "2027", "aktivitet-milepael": s("aktivitet-milepael"),
            })) } }),
        ),
        (
            "partnere",
            json!({ "fields": {}, "groups": { "partner": row(json!({
                "partner-navn": "Høgskolen", "partner-type": "forskning", "partner-rolle": s("partner-rolle"), "partner-bidrag": s("partner-bidrag"),
                "partner-etter": s("partner-etter"),
            })) } }),
        ),
        (
            "budsjett",
            json!({ "fields": {
                "budsjett-kost-lonn.2027": "500 000", "budsjett-soknad.2027": "400 000", "budsjett-egen-penger.2027": "50000", "budsjett-egen-arbeid.2027": "50000",
                "budsjett-forklaring": s("budsjett-forklaring"),
            }, "groups": {} }),
        ),
        (
            "implementeringsplan",
            json!({ "fields": {
                "impl-eier": s("impl-eier"), "impl-prosjektleder": s("impl-prosjektleder"), "impl-linjeleder": s("impl-linjeleder"), "impl-arsverk": "1,5",
                "impl-arsverk-til": s("impl-arsverk-til"), "impl-penger": s("impl-penger"), "impl-kompetanse": s("impl-kompetanse"), "impl-teknologi": s("impl-teknologi"),
                "impl-forankring-plan": s("impl-forankring-plan"), "impl-drift-nar": "2028-01", "impl-drift-vilkar": s("impl-drift-vilkar"),
                "impl-drift-kostnad": "250000", "impl-drift-budsjett": s("impl-drift-budsjett"), "impl-opplaering": s("impl-opplaering"),
                "impl-spredning": s("impl-spredning"), "impl-hindre": s("impl-hindre"),
            }, "groups": { "forankring": row(json!({
                "impl-forankring-hvor": s("impl-forankring-hvor"), "impl-forankring-dato": "2027-01-05", "impl-forankring-sak": s("impl-forankring-sak"),
            })) } }),
        ),
        (
            "gevinstrealiseringsplan",
            json!({ "fields": { "gevinst-oppfolging": s("gevinst-oppfolging") }, "groups": { "gevinst": row(json!({
                "gevinst-navn": s("gevinst-navn"), "gevinst-type": "tid", "gevinst-budsjett": "kommunen", "gevinst-niva": "bruker", "gevinst-indikator": s("gevinst-indikator"),
                "gevinst-retning": "opp", "gevinst-enhet": "timer", "gevinst-metode": s("gevinst-metode"), "gevinst-nullpunkt": "5", "gevinst-nullpunkt-dato": "2026-10",
                "gevinst-nullpunkt-kilde": s("gevinst-nullpunkt-kilde"), "gevinst-maal": "8", "gevinst-maaltid": "2029-12", "gevinst-eier": s("gevinst-eier"),
                "gevinst-forutsetninger": s("gevinst-forutsetninger"), "gevinst-risiko": s("gevinst-risiko"), "gevinst-ulemper": s("gevinst-ulemper"),
            })) } }),
        ),
        (
            "risiko",
            json!({ "fields": {}, "groups": { "risiko": row(json!({
                "risiko-hva": s("risiko-hva"), "risiko-sannsynlighet": "lav", "risiko-konsekvens": "hoy", "risiko-tiltak": s("risiko-tiltak"),
            })) } }),
        ),
    ])
}

/// A letter as it was stored before it kept the day an award is accepted by.
fn old_letter() -> Value {
    json!({
        "standard": "nb", "outcome": "granted", "status": "Innvilget", "sender": "Statsforvalteren i Innlandet",
        "header": [{ "label": "Mottaker", "value": "Alvdal kommune", "note": said("brevets merknad") }, { "label": "Dato", "value": "1. februar 2027", "note": "" }],
        "title": said("brevets tittel"), "opening": [said("brevets åpning")], "short_title": "Kort fortalt",
        "short": [{ "label": "Tilskudd", "value": "400 000 kr", "note": "" }],
        "parts": [{ "heading": said("brevets del"), "blocks": [
            { "kind": "paragraph", "text": said("brevets avsnitt") },
            { "kind": "list", "items": [said("brevets vilkår")] },
            { "kind": "amounts", "caption": said("brevets tabell"), "head": ["År", "Søkt", "Innvilget", "Grunnlag"],
              "rows": [["2027", "400 000", "400 000", said("brevets grunnlag")]], "total": ["Sum", "400 000", "400 000"] },
            { "kind": "criteria", "items": [{ "name": "Kriteriet behov", "score": "4", "reason": [said("brevets begrunnelse")] }] },
        ] }],
        "closing": { "greeting": "Med hilsen", "office": "Statsforvalteren i Innlandet", "approver": "Tre", "approver_role": "fung. direktør", "caseworker": "To",
                     "caseworker_role": "rådgiver", "note": said("brevets slutt") },
    })
}

/// Every text that was typed, wherever it stands in a value.
fn texts(of: &Value) -> Vec<&str> {
    match of {
        Value::String(text) if text.starts_with("Skrevet i ") => vec![text],
        Value::Array(all) => all.iter().flat_map(texts).collect(),
        Value::Object(all) => all.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

fn holds_all(page: &Answer, texts: &[&str]) {
    let missing: Vec<&&str> = texts.iter().filter(|text| !page.html.contains(**text)).collect();
    assert!(missing.is_empty(), "{} lacks {missing:?}", page.path);
}

async fn stays_whole(pool: PgPool, before: i64) {
    praksisnaer::MIGRATOR.run_to(before, &pool).await.unwrap();
    for rows in [AROUND, APPLICATIONS] {
        sqlx::raw_sql(rows).execute(&pool).await.unwrap();
    }
    let answers = old_answers();
    let versions: bool =
        sqlx::query_scalar("select to_regclass('section_version') is not null").fetch_one(&pool).await.unwrap();
    assert_eq!(versions, before >= 40, "the schema is not the one that was meant");
    for (section, said) in &answers {
        let sql = "insert into application_section (application, section, answers, finished, version, saved_at, saved_by, saved_by_role)
                   select id, $1, $2, true, 1, '2027-01-11', created_by, 'municipality_writer' from application";
        sqlx::query(sql).bind(section).bind(Json(said)).execute(&pool).await.unwrap();
    }
    if versions {
        let sql = "insert into section_version (application, section, version, answers, finished, saved_at, saved_by, saved_by_role, passing)
                   select application, section, version, answers, finished, saved_at, saved_by, saved_by_role, false from application_section";
        sqlx::query(sql).execute(&pool).await.unwrap();
    }
    let sent = "insert into submission (application, number, answers, sent_at, sent_by) select id, 1, $1, submitted_at, submitted_by from application where stage <> 'draft'";
    sqlx::query(sent).bind(Json(&answers)).execute(&pool).await.unwrap();
    let decided = "insert into decision (id, application, office, municipality, outcome, total, standard, law_profile, caseworker, approver, decided_at, notified_at,
                                         appeal_last_day, reporting, notice_sent_at, letter)
                   values ('00000000-0000-0000-0000-000000000009', '00000000-0000-0000-0000-000000000008', 974761645, 939984194, 'granted', 400000, 'nb', 'fvl1967',
                           '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000003', '2027-02-01', '2027-02-01', '2027-02-22', false, '2027-02-01', $1)";
    sqlx::query(decided).bind(Json(old_letter())).execute(&pool).await.unwrap();
    let after = "insert into commitment values ('00000000-0000-0000-0000-000000000008', 2027, 974761645, 400000, 'appropriation', '00000000-0000-0000-0000-000000000009')";
    sqlx::query(after).execute(&pool).await.unwrap();
    // What the triggers of that time had summed when the facts came one after the other.
    sqlx::query("select sum_portfolio('00000000-0000-0000-0000-000000000006', 939984194)")
        .execute(&pool)
        .await
        .unwrap();

    praksisnaer::MIGRATOR.run(&pool).await.unwrap();
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let caseworker = world.person(Role::Caseworker, "innlandet").await;
    let whole = Value::Array(answers.values().cloned().collect());
    let all = texts(&whole);
    assert_eq!(all.len(), 41, "{all:?}");

    // The draft: its tasks, every section with what was written there, its history, and the whole of it to print.
    let tasks = writer.get(&format!("/soknader/{DRAFT}")).await.expect(200);
    tasks.says("Gammelt prosjekt").says("Den første utlysningen");
    for (section, said) in &answers {
        holds_all(&writer.get(&format!("/soknader/{DRAFT}/del/{section}")).await.expect(200), &texts(said));
        writer.get(&format!("/soknader/{DRAFT}/del/{section}/historikk")).await.expect(200);
    }
    holds_all(&writer.get(&format!("/soknader/{DRAFT}/kontroller")).await.expect(200), &all);
    holds_all(&writer.get(&format!("/soknader/{DRAFT}/utskrift")).await.expect(200), &all);
    // Saved once more as it stands, nothing of it is lost.
    for (section, said) in &answers {
        let form = writer.get(&format!("/soknader/{DRAFT}/del/{section}")).await.expect(200).form("skjema");
        form.press("senere").await.expect(200);
        holds_all(&writer.get(&format!("/soknader/{DRAFT}/del/{section}")).await.expect(200), &texts(said));
    }

    // What is sent, as the municipality and its office read it.
    for sent in [SENT, DECIDED] {
        writer.get(&format!("/soknader/{sent}")).await.expect(200).says("Gammelt prosjekt");
        writer.get(&format!("/soknader/{sent}/kvittering")).await.expect(200);
        holds_all(&writer.get(&format!("/soknader/{sent}/svar")).await.expect(200), &all);
        caseworker.get(&format!("/saker/{sent}")).await.expect(200).says("Gammelt prosjekt");
        holds_all(&caseworker.get(&format!("/saker/{sent}/soknad")).await.expect(200), &all);
    }

    // The letter, word by word, on both sides.
    let letter = old_letter();
    let words = texts(&letter);
    assert_eq!(words.len(), 10);
    for (who, path) in [(&writer, "soknader"), (&caseworker, "saker")] {
        let page = who.get(&format!("/{path}/{DECIDED}/vedtak")).await.expect(200);
        holds_all(&page, &words);
        page.says("400 000").says("fung. direktør");
    }
    let kept: Value = sqlx::query_scalar("select letter from decision").fetch_one(&world.pool).await.unwrap();
    assert_eq!(kept, letter, "a letter never changes");
    assert_eq!(invariants::list_broken(&mut world.pool.acquire().await.unwrap(), false).await.unwrap(), []);
    world.finish().await;
}

#[sqlx::test(migrations = false)]
async fn the_form_of_before_sections_had_versions_stays_whole(pool: PgPool) {
    stays_whole(pool, 37).await;
}

#[sqlx::test(migrations = false)]
async fn the_form_of_before_the_short_track_stays_whole(pool: PgPool) {
    stays_whole(pool, 60).await;
}
