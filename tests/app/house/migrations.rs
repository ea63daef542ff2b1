//! The schema: applied in turn onto data that was there before, and constraints that refuse.

use praksisnaer::domain::people::actor::{Actor, MunicipalityActor, Place, Role};
use praksisnaer::domain::values::ids::{AccountId, ApplicationId, MunicipalityId, RoleAssignmentId};
use praksisnaer::store::ReadTx;
use praksisnaer::store::application::{applications, sections};
use praksisnaer::store::programme::calls;
use praksisnaer::store::records::invariants;
use sqlx::PgPool;

use crate::world::World;

/// Data as it could stand right after a migration, in the columns of that time.
const DATA: &[(i64, &str)] = &[
    (
        1,
        "insert into fylke values ('34', 'Innlandet', 'Innlandet', 920717152, '2020-01-01');
         insert into statsforvalter values (974761645, 'innlandet', 'Statsforvalteren i Innlandet', 'nb', 'Lillehammer');
         insert into statsforvalter_fylke values (974761645, '34', '2020-01-01');
         insert into municipality (orgnr, number, name, name_no, fylke, centrality, population, population_year)
             values (939984194, '3428', 'Alvdal', 'Alvdal', '34', 6, 2461, 2026);
         insert into municipality_office values (939984194, 974761645, '2020-01-01');
         insert into municipality (orgnr, number, name, name_no, fylke, centrality, population, population_year)
             values (940837685, '3427', 'Tynset', 'Tynset', '34', 5, 5600, 2026);
         insert into municipality_office values (940837685, 974761645, '2020-01-01');
         insert into municipality_name values (939984194, '0438', 'Alvdal', '1970-01-01', '2020-01-01'), (939984194, '3428', 'Alvdal', '2020-01-01', null),
                                              (940837685, '0437', 'Tynset', '1970-01-01', '2020-01-01'), (940837685, '3427', 'Tynset', '2020-01-01', null);
         insert into earlier_award (office_name, year, municipality_name, project, partners, amount, source_url)
             values ('Innlandet', 2024, 'Alvdal', 'Trygg natt', '', 500000, 'https://kommune.example');
         insert into setting (key, valid_from, value, source) values
             ('appeal_body_nb', '2028-01-01', 'Et nytt klageorgan', 'x'), ('appeal_body_nn', '2028-01-01', 'Eit nytt klageorgan', 'x'),
             ('appeal_body_nb', '2029-01-01', 'Et nyere klageorgan', 'x'), ('budget_item', '2028-01-01', '0761/60', 'Prop. 1 S');",
    ),
    (
        2,
        "insert into account values ('00000000-0000-0000-0000-000000000001', 'en@kommune.example', 'En', null, 'nn', '2027-01-02'),
                                    ('00000000-0000-0000-0000-000000000002', 'to@embete.example', 'To', null, 'nb', '2027-01-02'),
                                    ('00000000-0000-0000-0000-000000000003', 'tre@embete.example', 'Tre', null, 'nb', '2027-01-02');
         insert into role_assignment (id, account, role, municipality, granted_at)
             values ('00000000-0000-0000-0000-000000000004', '00000000-0000-0000-0000-000000000001', 'municipality_submitter', 939984194, '2027-01-02');",
    ),
    (
        3,
        "insert into criteria_set values ('00000000-0000-0000-0000-000000000005', 1, '2027-01-02');
         insert into call (id, period, stage, title_nb, title_nn, summary_nb, summary_nn, opens_at, closes_at, expected_decision_on, min_amount,
                           criteria_set, rules_version, made_at, published_at)
             values ('00000000-0000-0000-0000-000000000006', 1, 'published', 'a', 'a', 'b', 'b', '2027-01-10', '2027-03-01', '2027-06-01', 0,
                     '00000000-0000-0000-0000-000000000005', 1, '2027-01-02', '2027-01-02');
         insert into call_rule select '00000000-0000-0000-0000-000000000006', 1, part, 'c', 'c', '2027-01-02' from generate_series(1, 5) part;
         insert into call_rule select '00000000-0000-0000-0000-000000000006', 2, part, 'd', 'd', '2027-01-20' from generate_series(1, 5) part;
         update call set rules_version = 2;
         insert into frame_distribution values ('00000000-0000-0000-0000-000000000007', 2027, 100, 0, 20, 60, 20, 2026, '[]', '2027-01-02');
         insert into office_frame values (974761645, 2027, 100, '00000000-0000-0000-0000-000000000007');",
    ),
    (
        4,
        // Decided; withdrawn with an open question; a draft; and one that has answered.
        "insert into application (id, call, municipality, stage, version, language, title, created_at, created_by, office, case_year, case_number,
                                  submitted_at, submitted_by, late, rules_version, applied_total, caseworker, decided_at, phase_from, phase_to)
             values ('00000000-0000-0000-0000-000000000008', '00000000-0000-0000-0000-000000000006', 939984194, 'decided', 5, 'nn', 'Trygg natt',
                     '2027-01-11', '00000000-0000-0000-0000-000000000001', 974761645, 2027, 1, '2027-01-12',
                     '00000000-0000-0000-0000-000000000001', false, 1, 100, '00000000-0000-0000-0000-000000000002', '2027-02-01', 2, 4);
         insert into application_section values ('00000000-0000-0000-0000-000000000008', 'om', '{\"fields\": {\"om-prosjekttittel\": \"Trygg natt\"}}',
                     true, 1, '2027-01-11', '00000000-0000-0000-0000-000000000001', 'municipality_submitter');
         insert into application (id, call, municipality, stage, version, language, title, created_at, created_by, office, case_year, case_number,
                                  submitted_at, submitted_by, late, rules_version, applied_total, withdrawn_at, withdrawn_by)
             values ('00000000-0000-0000-0000-00000000000b', '00000000-0000-0000-0000-000000000006', 940837685, 'withdrawn', 5, 'nb', 'Trukket',
                     '2027-01-11', '00000000-0000-0000-0000-000000000001', 974761645, 2027, 2, '2027-01-25',
                     '00000000-0000-0000-0000-000000000001', true, 1, 50, '2027-02-03', '00000000-0000-0000-0000-000000000001');
         insert into application (id, call, municipality, stage, language, created_at, created_by)
             values ('00000000-0000-0000-0000-00000000000c', '00000000-0000-0000-0000-000000000006', 940837685, 'draft', 'nb', '2027-01-11',
                     '00000000-0000-0000-0000-000000000001');
         insert into application (id, call, municipality, stage, version, language, title, created_at, created_by, office, case_year, case_number,
                                  submitted_at, submitted_by, late, rules_version, applied_total, caseworker)
             values ('00000000-0000-0000-0000-00000000000d', '00000000-0000-0000-0000-000000000006', 939984194, 'under_assessment', 5, 'nb', 'Svart',
                     '2027-01-11', '00000000-0000-0000-0000-000000000001', 974761645, 2027, 3, '2027-01-12',
                     '00000000-0000-0000-0000-000000000001', false, 1, 70, '00000000-0000-0000-0000-000000000002');
         insert into application (id, call, municipality, stage, language, created_at, created_by, deleted_at)
             values ('00000000-0000-0000-0000-00000000000f', '00000000-0000-0000-0000-000000000006', 940837685, 'draft', 'nb', '2027-01-11',
                     '00000000-0000-0000-0000-000000000001', '2027-01-13');
         insert into information_request (id, application, question, sections, asked_at, asked_by, due_at, answer, answered_at, answered_by, submission)
             values ('00000000-0000-0000-0000-00000000000a', '00000000-0000-0000-0000-00000000000b', 'Hvem?', '{om}', '2027-01-27',
                     '00000000-0000-0000-0000-000000000002', '2027-02-10', null, null, null, null),
                    ('00000000-0000-0000-0000-00000000000e', '00000000-0000-0000-0000-00000000000d', 'Hva?', '{om}', '2027-01-20',
                     '00000000-0000-0000-0000-000000000002', '2027-02-10', 'Det.', '2027-01-22', '00000000-0000-0000-0000-000000000001', 2);
         insert into application_year select a.id, 2027, a.applied_total + 5, a.applied_total, 5, 0, 0, 0 from application a where stage <> 'draft';
         insert into application_sub_goal select a.id, g, case g when 1 then 33 else 67 end from application a, unnest('{1,3}'::int[]) g where stage <> 'draft';
         insert into application_benefit
             select id, 0, 'Søvn', 'time', 'municipality', 'user', 'Timer', 'antall', true, 5, '2026-10-01', 'fagsystemet', null, null, 8, '2029-12-01', 'Lederen'
             from application where stage <> 'draft';
         insert into case_counter values (2027, 4);
         insert into submission select id, 1, '{}', submitted_at, '00000000-0000-0000-0000-000000000001' from application where stage <> 'draft';
         insert into submission values ('00000000-0000-0000-0000-00000000000d', 2, '{}', '2027-01-22', '00000000-0000-0000-0000-000000000001');",
    ),
    (
        5,
        "insert into decision (id, application, office, municipality, outcome, total, standard, law_profile, caseworker, approver, decided_at,
                               notified_at, reporting, letter)
             values ('00000000-0000-0000-0000-000000000009', '00000000-0000-0000-0000-000000000008', 974761645, 939984194, 'granted', 100, 'nn',
                     'fvl1967', '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000003', '2027-02-01', '2027-02-01', false, '{}');
         insert into commitment values ('00000000-0000-0000-0000-000000000008', 2027, 974761645, 100, 'appropriation', '00000000-0000-0000-0000-000000000009');",
    ),
    (
        6,
        "insert into event (at, kind, actor_role, data) values ('2027-01-02', 'frames_distributed', 'system', '{\"year\": 2027, \"total\": 100}');
         insert into event (at, kind, actor, actor_role, application, data)
             select '2027-01-12', 'submitted', '00000000-0000-0000-0000-000000000001', 'municipality_submitter', id,
                    jsonb_build_object('case', case_year || '/' || case_number, 'late', late) from application where stage <> 'draft' order by id;
         insert into event (at, kind, actor, actor_role, application)
             select '2027-01-15', 'case_taken', '00000000-0000-0000-0000-000000000002', 'caseworker', id from application where stage <> 'draft' order by id;
         insert into event (at, kind, actor, actor_role, call, data) values
             ('2027-01-20', 'call_changed', null, 'frame_manager', '00000000-0000-0000-0000-000000000006',
              jsonb_build_object('before', jsonb_build_object('expected_decision_on', '2027-05-01', 'closes', extract(epoch from '2027-02-15 00:00Z'::timestamptz)::bigint)));
         insert into event (at, kind, actor, actor_role, application) values
             ('2027-01-20', 'information_requested', '00000000-0000-0000-0000-000000000002', 'caseworker', '00000000-0000-0000-0000-00000000000d'),
             ('2027-01-22', 'information_given', '00000000-0000-0000-0000-000000000001', 'municipality_submitter', '00000000-0000-0000-0000-00000000000d'),
             ('2027-01-27', 'information_requested', '00000000-0000-0000-0000-000000000002', 'caseworker', '00000000-0000-0000-0000-00000000000b'),
             ('2027-02-03', 'withdrawn', '00000000-0000-0000-0000-000000000001', 'municipality_submitter', '00000000-0000-0000-0000-00000000000b'),
             ('2027-01-30', 'recommended', '00000000-0000-0000-0000-000000000002', 'caseworker', '00000000-0000-0000-0000-000000000008');
         insert into event (at, kind, actor, actor_role, application, data) values ('2027-02-01', 'decided', '00000000-0000-0000-0000-000000000003',
                     'approver', '00000000-0000-0000-0000-000000000008', '{\"outcome\": \"granted\", \"total\": 100}');
         insert into outbox (kind, dedupe, payload, run_at, attempts, done_at) values
             ('mail', 'x', '{}', '2027-02-01', 0, null),
             ('mail', 'receipt:00000000-0000-0000-0000-000000000008:a@b.example', '{}', '2027-01-12', 1, '2027-01-12'),
             ('mail', 'deadline:3:00000000-0000-0000-0000-000000000008:a@b.example', '{}', '2027-02-01', 2, null),
             ('mail', 'request:00000000-0000-0000-0000-00000000000a:00000000-0000-0000-0000-000000000008:a@b.example', '{}', '2027-02-01', 0, null),
             ('mail', 'decision:00000000-0000-0000-0000-000000000008:a@b.example', '{}', '2027-02-02', 1, '2027-02-01'),
             ('mail', 'decision:00000000-0000-0000-0000-000000000fff:a@b.example', '{}', '2027-02-01', 0, null);",
    ),
    (10, "insert into embedded_data_met (sha256, met_at) values (sha256('x'), '2027-02-01');"),
];

#[sqlx::test(migrations = false)]
async fn each_migration_finds_the_data_of_the_one_before(pool: PgPool) {
    for migration in praksisnaer::MIGRATOR.iter() {
        let applied = praksisnaer::MIGRATOR.run_to(migration.version, &pool).await;
        applied.unwrap_or_else(|e| panic!("{} {}: {e}", migration.version, migration.description));
        if let Some((_, data)) = DATA.iter().find(|(version, _)| *version == migration.version) {
            sqlx::raw_sql(*data).execute(&pool).await.unwrap_or_else(|e| panic!("data of {}: {e}", migration.version));
        }
    }
    // Applied again: nothing left to do, and every checksum is the one of the file.
    praksisnaer::MIGRATOR.run(&pool).await.unwrap();
    // The program reads what lay there all the way.
    let actor = Actor {
        account: AccountId(uuid::Uuid::from_u128(1)),
        assignment: RoleAssignmentId(uuid::Uuid::from_u128(4)),
        role: Role::MunicipalitySubmitter,
        place: Place::Municipality(MunicipalityId(939_984_194)),
        amount_limit: None,
        place_name: "Alvdal".to_owned(),
        name: "En".to_owned(),
    };
    let actor = MunicipalityActor::of(actor).unwrap();
    let mut read = ReadTx::begin(&pool).await.unwrap();
    let id = ApplicationId(uuid::Uuid::from_u128(8));
    let found = applications::find_own(&mut read, &actor, id).await.unwrap().expect("the application is there");
    assert_eq!(found.title, "Trygg natt");
    assert_eq!(
        sections::list_sections(read.conn(), id).await.unwrap()["om"].answers.get("om-prosjekttittel"),
        "Trygg natt"
    );
    let call = calls::find(read.conn(), found.call).await.unwrap().expect("the call is there");
    assert_eq!(call.rules.len(), 5);
    let awards: i64 = sqlx::query_scalar("select sum(amount)::bigint from commitment").fetch_one(&pool).await.unwrap();
    assert_eq!(awards, 100);
    // Numbers that were counted and are nobody's are in stock.
    let stock: Vec<i32> = sqlx::query_scalar("select number from case_number where year = 2027 order by number")
        .fetch_all(&pool)
        .await
        .unwrap();
    assert_eq!(stock, [4]);
    // A withdrawal has ended the question that was open, and counts in the sums as what it is.
    let of = async |sql: &'static str| -> Vec<String> { sqlx::query_scalar(sql).fetch_all(&pool).await.unwrap() };
    let closed = "select coalesce(closed_at::date::text, 'answered') from information_request order by id";
    assert_eq!(of(closed).await, ["2027-02-03", "answered"]);
    assert_eq!(
        of("select concat_ws(' ', status, applications, applied, applied_1, applied_3, granted) from portfolio_sum where year = 2027 order by status")
            .await,
        ["granted 1 100 33 67 100", "open 1 70 23 47 0", "withdrawn 1 50 16 34 0"]
    );
    // What lay there holds all that always holds.
    let broken = invariants::list_broken(read.conn(), false).await.unwrap();
    assert_eq!(broken, []);
    // Each is its municipality's and its office's, and each number one municipality's.
    let whose =
        of("select concat_ws(' ', stage, owner, handler) from application where owner = municipality order by stage")
            .await;
    assert_eq!(
        whose,
        [
            "decided 939984194 974761645",
            "draft 940837685",
            "draft 940837685",
            "under_assessment 939984194 974761645",
            "withdrawn 940837685 974761645"
        ]
    );
    assert_eq!(
        of("select number from municipality_name where valid_to is null order by number").await,
        ["3427", "3428"]
    );
    // Nothing was called back; what had been deleted was emptied at once, and is in no bin.
    assert_eq!(of("select distinct submission::text from receipt").await, ["1"]);
    let gone = "select concat_ws(' ', deleted_at::date, emptied_at::date, bin_last_day) from application where deleted_at is not null";
    assert_eq!(of(gone).await, ["2027-01-13 2027-01-13"]);
    assert_eq!(of("select distinct may_raise::text from information_request").await, ["false"]);
    // Each receipt says what the call said when it was sent, and not an amount that an answer may have changed.
    let receipts = "select concat_ws(' ', application::text, decision_on, closes_at::date, rules_version, applied_total) from receipt order by 1";
    let sent = |id: &str, told: &str| format!("00000000-0000-0000-0000-0000000000{id} {told}");
    assert_eq!(
        of(receipts).await,
        [
            sent("08", "2027-05-01 2027-02-15 1 100"),
            sent("0b", "2027-06-01 2027-03-01 1 50"),
            sent("0d", "2027-05-01 2027-02-15 1"),
        ]
    );
    assert_eq!(of("select expected_moved_at::date::text from call").await, ["2027-01-20"]);
    // All that is not decided is judged by the rules in force at the deadline.
    let judged = "select concat_ws(' ', stage, rules_version) from application where stage <> 'draft' order by 1";
    assert_eq!(of(judged).await, ["decided 1", "under_assessment 2", "withdrawn 1"]);
    // A text in two standards is one value with two sides; what nobody had decided is gone, what somebody had is there.
    assert_eq!(of("select key from setting where key ~ '_n[bn]$'").await, Vec::<String>::new());
    let bodies = "select concat_ws(' | ', valid_from, value, value_nn) from setting where key = 'appeal_body' and valid_from > '2027-12-31' order by valid_from";
    assert_eq!(
        of(bodies).await,
        [
            "2028-01-01 | Et nytt klageorgan | Eit nytt klageorgan",
            "2029-01-01 | Et nyere klageorgan | Eit nytt klageorgan"
        ]
    );
    assert_eq!(of("select value from setting where key = 'budget_item'").await, ["0761/60"]);
    assert_eq!(
        of("select min(valid_from)::text from setting group by key having min(valid_from) <> '1970-01-01'").await,
        Vec::<String>::new()
    );
    assert_eq!(of("select valid_from::text from criteria_set").await, ["1970-01-01"]);
    assert_eq!(of("select edition::text from embedded_data_met").await, ["0"]);
    // The notice had left, and every mail about the case is still in the queue, now with its case.
    let left: time::OffsetDateTime =
        sqlx::query_scalar("select notice_sent_at from decision").fetch_one(&pool).await.unwrap();
    assert_eq!(left, time::macros::datetime!(2027-02-01 00:00 UTC));
    let jobs: Vec<(String, i32, bool, Option<uuid::Uuid>)> = sqlx::query_as(
        "select split_part(dedupe, ':', 1), attempts, done_at is not null, application from job where created_at is not null order by id",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    let job =
        |name: &str, attempts, done, app: Option<ApplicationId>| (name.to_owned(), attempts, done, app.map(|id| id.0));
    assert_eq!(
        jobs,
        [
            job("x", 0, false, None),
            job("receipt", 1, true, Some(id)),
            job("deadline", 2, false, Some(id)),
            job("request", 0, false, Some(id)),
            job("decision", 1, true, Some(id)),
            job("decision", 0, false, None),
        ]
    );
}

/// What each named constraint refuses. A new one that stands in no line fails `every_named_constraint_is_tried`.
const REFUSED: &[(&str, &str)] = &[
    // reference data
    (
        "number_is_of_one_municipality",
        "set constraints number_is_of_one_municipality immediate;
         insert into municipality_name select orgnr, '3428', 'To', '2026-06-01' from municipality where number = '0301'",
    ),
    ("sami_name_has_language", "update municipality set name_sami = 'Divtasvuodna', sami_language = null where name_no = 'Alvdal'"),
    ("one_current_office", "insert into municipality_office select municipality, office, '2028-01-01' from municipality_office limit 1"),
    (
        "award_is_known_once",
        "insert into earlier_award (office_name, year, municipality_name, project, partners, amount, source_url)
         select office_name, year, municipality_name, project, partners, amount, source_url from earlier_award limit 1",
    ),
    // public projects
    (
        "it_is_one_thing",
        "insert into public_project (edition, title, summary) values (1, 'Ingenting', '')",
    ),
    (
        "it_is_one_thing",
        "insert into public_project (application, edition, title, summary) select id, 1, 'Et utkast', '' from application limit 1",
    ),
    (
        "what_differs_says_why",
        "insert into similar_answer (application, title, whose, answer, answered_at, answered_by)
         select id, 'Trygg natt', '', 'differs', now(), created_by from application limit 1",
    ),
    (
        "what_differs_says_why",
        "insert into similar_answer (application, title, whose, answer, why, answered_at, answered_by)
         select id, 'Trygg natt', '', 'not_alike', 'Fordi', now(), created_by from application limit 1",
    ),
    (
        "a_median_is_nobodys",
        "insert into call_round (call, size_from, decided, awarded, median) select id, 0, 9, 4, 1000000 from call limit 1",
    ),
    // documents
    (
        "document_is_made_once",
        "insert into document (application, kind, submission, language, bytes, sha256, made_at)
         select application, 'application', number, 'nb', '%PDF-1.7'::bytea, sha256('%PDF-1.7'), sent_at
         from submission cross join generate_series(1, 2) where number = 1",
    ),
    // people
    ("account_email_is_taken", "insert into account select gen_random_uuid(), email, name, null, 'nb', created_at from account limit 1"),
    ("role_has_its_place", "update role_assignment set municipality = null where role = 'municipality_submitter'"),
    ("role_has_its_place", "update role_assignment set amount_limit = null where role = 'approver'"),
    ("role_has_its_place", "update role_assignment set amount_limit = 1 where role = 'caseworker'"),
    ("role_has_its_place", "update role_assignment set role = 'frame_manager' where role = 'caseworker'"),
    ("role_has_its_place", "update role_assignment set role = 'emperor' where role = 'caseworker'"),
    (
        "role_is_given_once",
        "insert into role_assignment (id, account, role, municipality, office, amount_limit, granted_at)
         select gen_random_uuid(), account, role, municipality, office, amount_limit, granted_at from role_assignment where role = 'caseworker' limit 1",
    ),
    (
        "link_has_its_content",
        "insert into personal_link (token_hash, purpose, address, made_at, expires_at)
         values (sha256('x'), 'invitation', 'a@b.example', now(), now())",
    ),
    (
        "confirmation_is_whole",
        "insert into partner_confirmation (id, application, part, party, shown, address, asked_at, asked_by, expires_at, answered_at, confirmed, answered_name, answered_role, comment, revoked_at)
         select gen_random_uuid(), a.id, 'partner', 'r1', '{}', 'a@b.example', now(), a.created_by, now() + interval '1 day', now(), true, null, 'x', '', null from application a limit 1",
    ),
    (
        "who_declines_says_why",
        "insert into partner_confirmation (id, application, part, party, shown, address, asked_at, asked_by, expires_at, answered_at, confirmed, answered_name, answered_role, comment, revoked_at)
         select gen_random_uuid(), a.id, 'partner', 'r1', '{}', 'a@b.example', now(), a.created_by, now() + interval '1 day', now(), false, 'x', 'x', '', null from application a limit 1",
    ),
    (
        "a_question_is_answered_or_taken_back",
        "insert into partner_confirmation (id, application, part, party, shown, address, asked_at, asked_by, expires_at, answered_at, confirmed, answered_name, answered_role, comment, revoked_at)
         select gen_random_uuid(), a.id, 'partner', 'r1', '{}', 'a@b.example', now(), a.created_by, now() + interval '1 day', now(), true, 'x', 'x', '', now() from application a limit 1",
    ),
    (
        "an_answer_stands",
        "insert into partner_confirmation (id, application, part, party, shown, address, asked_at, asked_by, expires_at, answered_at, confirmed, answered_name, answered_role, comment, revoked_at)
         select gen_random_uuid(), a.id, 'partner', 'r1', '{}', 'a@b.example', now(), a.created_by, now() + interval '1 day', now(), true, 'x', 'x', '', null from application a limit 1;
         update partner_confirmation set confirmed = false",
    ),
    (
        "an_answer_stands",
        "insert into partner_confirmation (id, application, part, party, shown, address, asked_at, asked_by, expires_at, answered_at, confirmed, answered_name, answered_role, comment, revoked_at)
         select gen_random_uuid(), a.id, 'partner', 'r1', '{}', 'a@b.example', now(), a.created_by, now() + interval '1 day', null, null, null, null, null, null from application a limit 1;
         update partner_confirmation set address = 'c@d.example'",
    ),
    (
        "answered_by_the_asked",
        "insert into partner_confirmation (id, application, part, party, shown, address, asked_at, asked_by, expires_at, answered_by, answered_by_role)
         select gen_random_uuid(), a.id, 'partner', 'r1', '{}', 'a@b.example', now(), a.created_by, now() + interval '1 day', a.created_by, 'x' from application a limit 1",
    ),
    (
        "one_open_calendar_each",
        "insert into personal_link (token_hash, purpose, address, account, made_by, made_at, expires_at)
         select sha256(n::text::bytea), 'calendar', 'a@b.example', a.id, a.id, now(), now() + interval '1 day'
         from generate_series(1, 2) as n, (select id from account limit 1) as a",
    ),
    (
        "one_open_question_to_a_party",
        "insert into partner_confirmation (id, application, part, party, shown, address, asked_at, asked_by, expires_at, answered_at, confirmed, answered_name, answered_role, comment, revoked_at)
         select gen_random_uuid(), a.id, 'partner', 'r1', '{}', 'a@b.example', now(), a.created_by, now() + interval '1 day', null, null, null, null, null, null from application a limit 1;
         insert into partner_confirmation (id, application, part, party, shown, address, asked_at, asked_by, expires_at)
         select gen_random_uuid(), application, part, party, shown, address, asked_at, asked_by, expires_at from partner_confirmation",
    ),
    (
        "only_a_business_gets_an_advantage",
        "insert into state_aid_assessment (application, partner, said, economic, advantage, basis, amount, elsewhere, procurement, reason, assessed_at, assessed_by)
         select a.id, 'r9', '{}', false, true, 'not_aid', 0, 0, 'follows', 'x', now(), a.created_by from application a limit 1",
    ),
    (
        "an_advantage_has_a_basis",
        "insert into state_aid_assessment (application, partner, said, economic, advantage, basis, amount, elsewhere, procurement, reason, assessed_at, assessed_by)
         select a.id, 'r9', '{}', true, true, null, 0, 0, 'follows', 'x', now(), a.created_by from application a limit 1",
    ),
    (
        "aid_has_a_receiver_and_an_amount",
        "insert into state_aid_assessment (application, partner, said, economic, advantage, basis, amount, elsewhere, procurement, reason, assessed_at, assessed_by)
         select a.id, 'r9', '{}', true, true, 'de_minimis', 5, 0, 'follows', 'x', now(), a.created_by from application a limit 1",
    ),
    (
        "de_minimis_has_its_rate",
        "insert into aid_award (application, partner, name, orgnr, basis, amount, rate, given_on, register_by)
         select a.id, 'r9', 'x', 974760673, 'de_minimis', 5, null, '2027-03-01', '2027-04-01' from application a limit 1",
    ),
    (
        "registered_whole",
        "insert into aid_award (application, partner, name, orgnr, basis, amount, rate, given_on, register_by, register_id)
         select a.id, 'r9', 'x', 974760673, 'notifiable', 5, null, '2027-03-01', '2027-04-01', '1' from application a limit 1",
    ),
    (
        "aid_stands_as_it_was_given",
        "insert into aid_award (application, partner, name, orgnr, basis, amount, rate, given_on, register_by)
         select a.id, 'r9', 'x', 974760673, 'notifiable', 5, null, '2027-03-01', '2027-04-01' from application a limit 1;
         update aid_award set amount = 6",
    ),
    (
        "aid_stands_as_it_was_given",
        "insert into aid_award (application, partner, name, orgnr, basis, amount, rate, given_on, register_by)
         select a.id, 'r9', 'x', 974760673, 'notifiable', 5, null, '2027-03-01', '2027-04-01' from application a limit 1;
         delete from aid_award",
    ),
    (
        "link_ends_once",
        "insert into personal_link (token_hash, purpose, address, account, made_at, expires_at, used_at, revoked_at)
         select sha256('x'), 'password', 'a@b.example', id, now(), now(), now(), now() from account limit 1",
    ),
    // the programme
    ("opening_has_its_decision", "update period set opened_at = now() where number = 2"),
    ("closes_after_it_opens", "update call set closes_at = opens_at"),
    ("published_has_its_time", "update call set published_at = null where stage = 'published'"),
    ("key_weights_sum_to_100", "update frame_distribution set weight_base = weight_base + 1"),
    // applications
    ("receipt_is_whole", "update application set stage = 'submitted' where stage = 'draft'"),
    ("receipt_is_whole", "update application set case_number = null where stage = 'recommended'"),
    ("receipt_is_whole", "update application set office = null where stage = 'recommended'"),
    ("a_case_has_a_handler", "update application set handler = null where stage = 'recommended'"),
    (
        "a_draft_is_its_owners",
        "update application set owner = (select orgnr from municipality where number = '0301') where stage = 'draft'",
    ),
    ("receipt_is_whole", "update application set late = null where stage = 'recommended'"),
    ("receipt_is_whole", "update application set submitted_at = now() where stage = 'draft'"),
    ("case_number_is_unique", "update application set case_number = 1 where case_number is not null"),
    ("application_stage_check", "update application set stage = 'lost' where stage = 'recommended'"),
    ("called_back_has_its_time", "update application set called_back_at = now() where stage = 'recommended'"),
    (
        "called_back_has_its_time",
        "update application set stage = 'called_back', called_back_at = now(), due_on = null where stage = 'recommended'",
    ),
    (
        "attachment_once",
        "insert into attachment (id, application, section, name, kind, size, sha256, added_at, added_by, added_by_role, state)
         select gen_random_uuid(), a.id, 'behov', 'a.pdf', 'pdf', 1, sha256('a'), now(), created_by, 'municipality_writer', 'unscanned'
         from (select * from application limit 1) a, generate_series(1, 2)",
    ),
    (
        "checked_is_told",
        "insert into attachment (id, application, section, name, kind, size, sha256, added_at, added_by, added_by_role, state)
         select gen_random_uuid(), id, 'behov', 'a.pdf', 'pdf', 1, sha256('a'), now(), created_by, 'municipality_writer', 'clean' from application limit 1",
    ),
    (
        "refused_is_told",
        "insert into attachment (id, application, section, name, kind, size, sha256, added_at, added_by, added_by_role, state, checked_at, bin_last_day)
         select gen_random_uuid(), id, 'behov', 'a.pdf', 'pdf', 1, sha256('a'), now(), created_by, 'municipality_writer', 'refused', now(), current_date from application limit 1",
    ),
    (
        "goes_some_day",
        "insert into attachment (id, application, section, name, kind, size, sha256, added_at, added_by, added_by_role, state, deleted_at)
         select gen_random_uuid(), id, 'behov', 'a.pdf', 'pdf', 1, sha256('a'), now(), created_by, 'municipality_writer', 'unscanned', now() from application limit 1",
    ),
    (
        "removed_after_its_days",
        "insert into attachment (id, application, section, name, kind, size, sha256, added_at, added_by, added_by_role, state, removed_at)
         select gen_random_uuid(), id, 'behov', 'a.pdf', 'pdf', 1, sha256('a'), now(), created_by, 'municipality_writer', 'unscanned', now() from application limit 1",
    ),
    (
        "resolved_by_somebody",
        "insert into section_comment (application, section, text, written_at, written_by, written_by_role, resolved_at)
         select id, 'om', 'x', now(), created_by, 'municipality_writer', now() from application limit 1",
    ),
    (
        "changed_by_somebody_somewhere",
        "insert into ready_draft (application, said_at, said_by, said_by_role, changed_at)
         select id, now(), created_by, 'municipality_writer', now() from application limit 1",
    ),
    (
        "not_confirmed_any_more",
        "insert into sending_confirmation (application, confirmed_by, confirmed_by_role, confirmed_at, changed_at)
         select id, created_by, 'municipality_writer', now(), now() from application limit 1",
    ),
    ("in_the_bin_until_a_day", "update application set bin_last_day = '2027-01-01' where stage = 'draft'"),
    ("in_the_bin_until_a_day", "update application set deleted_at = now() where stage = 'draft'"),
    ("only_the_budget_is_raised", "update information_request set may_raise = true"),
    ("only_a_draft_is_deleted", "update application set deleted_at = now(), bin_last_day = '2027-04-01' where stage = 'recommended'"),
    ("somebody_has_the_case", "update application set caseworker = null where stage = 'recommended'"),
    ("waiting_has_a_deadline", "update application set stage = 'awaiting_information' where stage = 'recommended'"),
    ("waiting_has_a_deadline", "update application set information_due = null where stage = 'awaiting_information'"),
    ("recommended_has_its_time", "update application set recommended_at = null where stage = 'recommended'"),
    ("decided_has_its_time", "update application set decided_at = null where stage = 'decided'"),
    ("withdrawn_has_its_time", "update application set stage = 'withdrawn' where stage = 'recommended'"),
    ("budget_balances", "update application_year set cost = cost + 1"),
    ("baseline_or_exception", "update application_benefit set baseline = null where baseline is not null"),
    ("baseline_or_exception", "update application_benefit set exception_due = null where baseline is null"),
    ("baseline_or_exception", "update application_benefit set exception_reason = 'x' where baseline is not null"),
    ("short_track_is_whole", "update call set short_track_up_to = 1, short_track_last_phase = null"),
    ("answer_is_whole", "update information_request set answered_at = now()"),
    (
        "answered_or_closed",
        "update information_request set answered_at = now(), answered_by = asked_by, submission = 1, closed_at = now()",
    ),
    (
        "one_open_request",
        "insert into information_request (id, application, question, sections, asked_at, asked_by, due_at)
         select gen_random_uuid(), application, question, sections, asked_at, asked_by, due_at from information_request",
    ),
    // decisions
    (
        "two_people_decide",
        "insert into decision select gen_random_uuid(), r.id, d.office, d.municipality, outcome, total, standard, law_profile, d.approver, d.approver,
                                     d.decided_at, notified_at, appeal_last_day, reporting, letter, null, null
         from decision d, application r where r.stage = 'recommended'",
    ),
    (
        "award_has_money",
        "insert into decision select gen_random_uuid(), r.id, d.office, d.municipality, 'rejected', total, standard, law_profile, d.caseworker, d.approver,
                                     d.decided_at, notified_at, appeal_last_day, reporting, letter, null, null
         from decision d, application r where r.stage = 'recommended'",
    ),
    (
        "frame_is_not_exceeded",
        "insert into commitment select d.application, 2030, d.office, f.amount + 1, 'reservation', d.id
         from decision d join office_frame f on f.office = d.office and f.year = 2030",
    ),
    (
        "frame_is_not_exceeded",
        "update commitment c set amount = f.amount + 1 from office_frame f where f.office = c.office and f.year = c.year",
    ),
    (
        "period_is_open",
        "insert into office_frame select office, 2032, amount, distribution from office_frame where year = 2031;
         insert into commitment select application, 2032, office, 1, 'reservation', id from decision",
    ),
    (
        "frames_fit_the_national_frame",
        "set constraints frames_fit immediate; update office_frame set amount = amount + 1 where year = 2030",
    ),
    (
        "frames_fit_the_national_frame",
        "set constraints distribution_fits immediate;
         insert into frame_distribution select gen_random_uuid(), year, total - 1, reserve, weight_base, weight_population, weight_municipalities,
                                               population_year, inputs, decided_at + interval '1 day' from frame_distribution where year = 2030",
    ),
    (
        "frame_covers_what_is_committed",
        "set constraints frames_fit immediate;
         update office_frame f set amount = c.amount - 1 from commitment c where c.office = f.office and c.year = f.year",
    ),
    ("open_cases_are_due", "update application set due_on = null where stage = 'awaiting_information'"),
    // law and policy
    ("dated_values_do_not_change", "update setting set value = '4'"),
    ("dated_values_do_not_change", "delete from setting"),
    ("dated_values_do_not_change", "update office_contact set email = 'x'"),
    ("dated_values_do_not_change", "delete from office_contact"),
    (
        "dated_values_do_not_change",
        "insert into holiday_change (day, source, made_at, made_by, made_role) select '2028-01-02', 'x', now(), id, 'x' from account limit 1;
         delete from holiday_change",
    ),
    // the way in
    (
        "another_person_confirms",
        "insert into municipality_mailbox (municipality, address, source, entered_at, entered_by, confirmed_at, confirmed_by)
         select municipality, 'x@y.example', 'x', now(), created_by, now(), created_by from application limit 1",
    ),
    (
        "mailbox_is_confirmed_or_rejected",
        "insert into municipality_mailbox (municipality, address, source, entered_at, entered_by, confirmed_at)
         select municipality, 'x@y.example', 'x', now(), created_by, now() from application limit 1",
    ),
    (
        "mailbox_waits_once",
        "insert into municipality_mailbox (municipality, address, source, entered_at, entered_by)
         select municipality, n || '@y.example', 'x', now(), created_by
         from (select municipality, created_by from application limit 1) a, generate_series(1, 2) n",
    ),
    (
        "a_mailbox_stands",
        "insert into municipality_mailbox (municipality, address, source, entered_at, entered_by)
         select municipality, 'x@y.example', 'x', now(), created_by from application limit 1;
         update municipality_mailbox set address = 'z@y.example'",
    ),
    (
        "request_is_answered_whole",
        "insert into administrator_request (id, municipality, email, asked_at, sent_at, answered_at)
         select gen_random_uuid(), municipality, 'x@y.example', now(), now(), now() from application limit 1",
    ),
    (
        "request_ends_once",
        "insert into administrator_request (id, municipality, email, asked_at, sent_at, answered_at, approved, ended_at)
         select gen_random_uuid(), municipality, 'x@y.example', now(), now(), now(), true, now() from application limit 1",
    ),
    (
        "an_answer_follows_the_question",
        "insert into administrator_request (id, municipality, email, asked_at, answered_at, approved)
         select gen_random_uuid(), municipality, 'x@y.example', now(), now(), true from application limit 1",
    ),
    (
        "administrator_asked_once",
        "insert into administrator_request (id, municipality, email, asked_at)
         select gen_random_uuid(), municipality, 'x@y.example', now()
         from (select municipality from application limit 1) a, generate_series(1, 2)",
    ),
    (
        "substitution_has_an_end",
        "insert into substitution (id, municipality, stands_in_for, account, first_day, last_day, made_at, made_by)
         select gen_random_uuid(), municipality, id, account, '2027-03-02', '2027-03-01', now(), account
         from role_assignment where municipality is not null limit 1",
    ),
    // guidance
    (
        "an_idea_has_its_texts",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'idea', a.municipality, a.municipality, a.office, null, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, null, null, null
         from application a where a.stage = 'recommended' limit 1",
    ),
    (
        "an_idea_has_its_texts",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'question', a.municipality, a.municipality, a.office, null, 'x', 'x', 'x', null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, null, null, null
         from application a where a.stage = 'recommended' limit 1",
    ),
    (
        "an_opinion_is_of_an_idea",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'question', a.municipality, a.municipality, a.office, null, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), 'fits', now(), null, null, null
         from application a where a.stage = 'recommended' limit 1",
    ),
    (
        "a_case_thread_has_its_case",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'case', a.municipality, a.municipality, a.office, null, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, null, null, null
         from application a where a.stage = 'recommended' limit 1",
    ),
    (
        "more_time_is_asked_for_in_a_case",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'question', a.municipality, a.municipality, a.office, null, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, '2027-05-01', null, null
         from application a where a.stage = 'recommended' limit 1",
    ),
    (
        "what_is_closed_waits_for_nobody",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'question', a.municipality, a.municipality, a.office, null, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, null, now(), a.created_by
         from application a where a.stage = 'recommended' limit 1",
    ),
    (
        "what_is_closed_waits_for_nobody",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'question', a.municipality, a.municipality, a.office, null, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'nobody', now(), null, null, null, now(), null
         from application a where a.stage = 'recommended' limit 1",
    ),
    (
        "one_open_thread_in_a_case",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'case', a.municipality, a.municipality, a.office, a.id, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, null, null, null
         from application a where a.stage = 'recommended' limit 1;
         insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 2, 'case', a.municipality, a.municipality, a.office, a.id, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, null, null, null
         from application a where a.stage = 'recommended' limit 1",
    ),
    (
        "a_day_is_asked_for_or_given",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'question', a.municipality, a.municipality, a.office, null, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, null, null, null
         from application a where a.stage = 'recommended' limit 1;
         insert into guidance_message (guidance, by_office, kind, text, written_at, written_by, written_by_role)
         select id, false, 'more_time', 'x', now(), asked_by, 'x' from guidance",
    ),
    (
        "what_was_said_stands",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'question', a.municipality, a.municipality, a.office, null, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, null, null, null
         from application a where a.stage = 'recommended' limit 1; update guidance set heading = 'y'",
    ),
    (
        "what_was_said_stands",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'question', a.municipality, a.municipality, a.office, null, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, null, null, null
         from application a where a.stage = 'recommended' limit 1; delete from guidance",
    ),
    (
        "what_was_said_stands",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'idea', a.municipality, a.municipality, a.office, null, 'x', 'x', 'x', 1, 'nb', now(), a.created_by, 'x', '2027-05-01', 'nobody', now(), 'fits', now(), null, null, null
         from application a where a.stage = 'recommended' limit 1; update guidance set opinion = 'does_not_fit'",
    ),
    (
        "what_was_said_stands",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'question', a.municipality, a.municipality, a.office, null, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, null, null, null
         from application a where a.stage = 'recommended' limit 1;
         insert into guidance_message (guidance, by_office, kind, text, written_at, written_by, written_by_role)
         select id, false, 'message', 'x', now(), asked_by, 'x' from guidance; update guidance_message set text = 'y'",
    ),
    (
        "withdrawn_by_somebody",
        "insert into guidance (id, year, number, kind, municipality, owner, handler, application, heading, need, change, rough_sum, language, asked_at, asked_by, asked_by_role, due_on, turn, turn_since, opinion, opinion_at, wished_until, closed_at, closed_by)
         select gen_random_uuid(), 2027, 1, 'question', a.municipality, a.municipality, a.office, null, 'x', null, null, null, 'nb', now(), a.created_by, 'x', null, 'office', now(), null, null, null, null, null
         from application a where a.stage = 'recommended' limit 1;
         insert into public_answer (call, guidance, office, language, heading, question, answer, published_at, published_by, published_by_role, withdrawn_at)
         select c.id, g.id, g.handler, 'nb', 'x', 'x', 'x', now(), g.asked_by, 'x', now() from guidance g cross join call c limit 1",
    ),
    ("dated_values_do_not_change", "update other_scheme set owner = 'x'"),
    // records
    ("kind_is_a_word", "update job set kind = 'E-post'"),
    ("done_or_given_up", "update job set done_at = due_at, given_up_at = due_at"),
    ("records_do_not_change", "update event set at = at"),
    ("records_do_not_change", "delete from event"),
    ("records_do_not_change", "update submission set answers = '{}'"),
    ("records_do_not_change", "delete from submission"),
    ("records_do_not_change", "update decision set total = total + 1"),
    ("records_do_not_change", "update decision set letter = '{\"a\": 1}'"),
    ("records_do_not_change", "delete from decision"),
    (
        "records_do_not_change",
        "update decision set notice_sent_at = now(); update decision set notice_sent_at = now() + interval '1 day'",
    ),
];

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn constraints_refuse_what_must_never_stand(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    world.recommended(&people.submitter, &people.caseworker, call).await;
    world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let waiting = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    world.draft(&people.submitter, call).await;
    world
        .ask(
            &people.caseworker,
            waiting,
            "Hvem eier gevinsten?",
            &[praksisnaer::domain::application::form::Section::Benefits],
        )
        .await;

    let mut accepted = Vec::new();
    for (constraint, sql) in REFUSED {
        let mut tx = world.pool.begin().await.unwrap();
        let said = sqlx::raw_sql(*sql).execute(&mut *tx).await;
        let refused_by = match &said {
            Err(sqlx::Error::Database(e)) => e.constraint().map_or_else(|| e.to_string(), str::to_owned),
            other => format!("{other:?}"),
        };
        if refused_by != *constraint {
            accepted.push(format!("{constraint}: {refused_by}: {sql}"));
        }
    }
    assert!(accepted.is_empty(), "{accepted:#?}");

    // What lies just inside is accepted: the whole frame to the krone, the municipality opening its letter, and
    // the time the notice left.
    for sql in [
        "insert into commitment select d.application, 2030, d.office, f.amount, 'reservation', d.id
         from decision d join office_frame f on f.office = d.office and f.year = 2030",
        "update decision set opened_at = now(), opened_by = caseworker",
        "update decision set notice_sent_at = now()",
    ] {
        let mut tx = world.pool.begin().await.unwrap();
        let done = sqlx::raw_sql(sql).execute(&mut *tx).await.unwrap_or_else(|e| panic!("{e}: {sql}"));
        assert_eq!(done.rows_affected(), 1, "{sql}");
    }
    world.finish().await;
}

/// Whoever names a constraint has a rule in mind, and the rule is tried above.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_named_constraint_is_tried(pool: PgPool) {
    let named: Vec<String> = sqlx::query_scalar(
        r"select conname::text from pg_constraint where connamespace = 'public'::regnamespace and contype in ('c', 'u', 'x')
              and conname !~ '_(check|key)[0-9]*$'
          union select indexname::text from pg_indexes where schemaname = 'public' and indexdef like 'CREATE UNIQUE%' and indexname !~ '_(pkey|key)[0-9]*$'
              and indexname <> '_sqlx_migrations_pkey'
          union select m[1] from pg_proc p, regexp_matches(p.prosrc, 'constraint = ''([a-z_]+)''', 'g') m where p.pronamespace = 'public'::regnamespace",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    assert!(named.len() > 20, "{named:?}");
    let untried: Vec<_> = named.iter().filter(|n| !REFUSED.iter().any(|(tried, _)| tried == n)).collect();
    assert!(untried.is_empty(), "{untried:?}");
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_read_only_transaction_cannot_write(pool: PgPool) {
    let world = World::new(pool).await;
    for sql in [
        "insert into setting values ('x', '2027-01-01', 'y', 'z')",
        "update municipality set population = 1",
        "delete from holiday",
        "create table x ()",
        "select nextval('event_id_seq')",
        "select 1 from municipality for update",
    ] {
        let mut read = ReadTx::begin(&world.pool).await.unwrap();
        let said = sqlx::raw_sql(sql).execute(read.conn()).await;
        let code = match said {
            Err(sqlx::Error::Database(e)) => e.code().map(std::borrow::Cow::into_owned).unwrap_or_default(),
            other => panic!("{sql}: {other:?}"),
        };
        assert_eq!(code, "25006", "read_only_sql_transaction: {sql}");
    }
    world.finish().await;
}
