//! Public facts from their files into the database, and what the programme starts with.

use std::collections::BTreeMap;

use praksisnaer::domain::people::actor::{Actor, Place, Role, SystemActor};
use praksisnaer::domain::people::policy::may_always;
use praksisnaer::domain::programme::settings::{CommitmentBasis, LawProfile};
use praksisnaer::domain::values::ids::{AccountId, MunicipalityId, OfficeId, RoleAssignmentId};
use praksisnaer::domain::values::language::LanguageDecision;
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::seed;
use praksisnaer::seed::{Files, SeedFault};
use praksisnaer::store::places::reference;
use praksisnaer::store::programme::settings;
use praksisnaer::store::programme::{criteria, frames};
use praksisnaer::store::{StoreError, Tx};
use sqlx::PgPool;
use time::macros::{date, datetime};
use time::{Date, OffsetDateTime};

const FIRST: OffsetDateTime = datetime!(2026-11-21 12:00 UTC);
const LATER: OffsetDateTime = datetime!(2027-03-01 12:00 UTC);
const KONGSVINGER: MunicipalityId = MunicipalityId(944_117_784);
const BJERKREIM: MunicipalityId = MunicipalityId(970_490_361);

fn read(files: &Files) -> seed::Seed {
    seed::read(files).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn changed(file: &str, from: &str, to: &str) -> Files {
    let files = Files::embedded();
    let text = files.text(file);
    assert!(text.contains(from), "{from} is not in {file}");
    let text = text.replace(from, to);
    files.with(file, &text)
}

async fn seed_with(pool: &PgPool, files: &Files, now: OffsetDateTime) -> seed::Report {
    let mut tx = Tx::begin(pool).await.unwrap();
    let report = seed::write(&mut tx, &read(files), now).await.unwrap();
    tx.commit().await.unwrap();
    report
}

async fn number(pool: &PgPool, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(pool).await.unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_whole_country_is_there_once_and_a_second_run_changes_nothing(pool: PgPool) {
    let first = seed_with(&pool, &Files::embedded(), FIRST).await;
    assert!(first.to_string().contains("kommuner: 357 nye, 0 endret, 0 uendret"), "{first}");
    assert_eq!(number(&pool, "select count(*) from municipality").await, 357);
    assert_eq!(number(&pool, "select count(*) from fylke").await, 15);
    assert_eq!(number(&pool, "select count(*) from statsforvalter").await, 10);
    assert_eq!(number(&pool, "select count(*) from earlier_award").await, 26);
    assert_eq!(number(&pool, "select count(*) from municipality_population").await, 3 * 357);
    assert_eq!(
        number(
            &pool,
            "select count(*) from municipality where language_decision is null and name in ('Bjerkreim', 'Tysvær')"
        )
        .await,
        2
    );
    assert_eq!(number(&pool, "select count(*) from municipality where language_decision is null").await, 2);

    let second = seed_with(&pool, &Files::embedded(), LATER).await;
    assert!(second.is_empty(), "{second}");
    assert_eq!(second.to_string(), "Referansedata: ingen endringer");
    assert_eq!(number(&pool, "select count(*) from event").await, 5, "one distribution per year of the first period");
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_office_has_its_municipalities_and_every_reader_reads(pool: PgPool) {
    seed_with(&pool, &Files::embedded(), FIRST).await;
    let mut conn = pool.acquire().await.unwrap();
    let offices = reference::list_offices(&mut conn).await.unwrap();
    let municipalities = reference::list_municipalities(&mut conn).await.unwrap();
    let counts: BTreeMap<&str, usize> =
        offices.iter().map(|o| (o.slug.as_str(), municipalities.iter().filter(|m| m.office == o.id).count())).collect();
    assert_eq!(
        counts,
        BTreeMap::from([
            ("ostfold-buskerud-oslo-og-akershus", 52),
            ("innlandet", 46),
            ("vestfold-og-telemark", 23),
            ("agder", 25),
            ("rogaland", 23),
            ("vestland", 43),
            ("more-og-romsdal", 27),
            ("trondelag", 38),
            ("nordland", 41),
            ("troms-og-finnmark", 39),
        ])
    );
    assert_eq!(reference::list_fylker(&mut conn).await.unwrap().len(), 15);
    assert_eq!(municipalities.last().map(|m| m.name.as_str()), Some("Åsnes"), "Norwegian order");
    assert_eq!(municipalities.iter().filter(|m| m.name.starts_with("Herøy (")).count(), 2);
    let porsanger = municipalities.iter().find(|m| m.number == "5622").unwrap();
    let porsanger = reference::load_municipality(&mut conn, porsanger.id).await.unwrap();
    assert_eq!(porsanger.name, "Porsanger - Porsáŋgu - Porsanki");
    assert_eq!(porsanger.office_name, "Statsforvalteren i Troms og Finnmark");
    assert!(porsanger.sami_area_category.is_some() && porsanger.name_kven.is_some());
    assert!(matches!(
        reference::load_municipality(&mut conn, MunicipalityId(999_999_999)).await,
        Err(StoreError::NotFound)
    ));

    let settings = settings::on_day(&mut conn, date!(2026 - 11 - 21)).await.unwrap();
    assert_eq!(settings.law_profile, LawProfile::Act1967);
    assert_eq!(settings.reporting_threshold, Kroner::new(1_000_000));
    assert_eq!((settings.appeal_weeks, settings.reply_weeks, settings.appealable), (3, 2, true));
    assert_eq!(settings.later_years_basis, CommitmentBasis::Reservation);
    let before = settings::on_day(&mut conn, date!(2025 - 12 - 31)).await.unwrap();
    assert_eq!(before.reporting_threshold, Kroner::new(100_000));
    let holidays = reference::holidays(&mut conn).await.unwrap();
    assert_eq!(holidays.last_day_of_weeks(date!(2027 - 03 - 08), 3), Ok(date!(2027 - 03 - 30)));
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn frames_sum_exactly_to_the_total_less_the_reserve_and_the_first_criteria_are_there(pool: PgPool) {
    seed_with(&pool, &Files::embedded(), FIRST).await;
    let mut conn = pool.acquire().await.unwrap();
    let all = frames::list_office_frames(&mut conn).await.unwrap();
    assert_eq!(all.len(), 50);
    for year in 2027..=2031 {
        let sum: Kroner = all.iter().filter(|f| f.year == year).map(|f| f.frame).sum();
        assert_eq!(sum, Kroner::new(1_940_000_000));
    }
    let distributions = frames::list_distributions(&mut conn).await.unwrap();
    assert_eq!(distributions.len(), 5);
    for d in &distributions {
        assert_eq!(d.inputs.iter().map(|i| i.municipalities).sum::<i64>(), 357);
        let again = praksisnaer::domain::programme::allocation::distribute(
            d.national.total.minus(d.national.reserve),
            d.national.key,
            &d.inputs,
        );
        for (office, amount) in again {
            assert!(
                all.iter().any(|f| f.year == d.national.year && f.office == office && f.frame == amount),
                "stored inputs make it again"
            );
        }
    }
    let (set, version) = criteria::find_latest_set(&mut conn).await.unwrap().unwrap();
    assert_eq!(version, 1);
    let list = criteria::list_criteria(&mut conn, set).await.unwrap();
    let summary: Vec<(&str, i32)> = list.iter().map(|c| (c.code.as_str(), c.weight)).collect();
    assert_eq!(
        summary,
        [("behov", 15), ("gevinst", 25), ("innforing", 20), ("samskaping", 15), ("kunnskap", 10), ("evne", 15)]
    );
    assert!(list.iter().all(|c| c.means_5.is_whole() && c.fairness.is_whole()));
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_frame_below_what_is_committed_is_refused_and_names_the_office(pool: PgPool) {
    let basics = read(&Files::embedded()).programme;
    seed_with(&pool, &Files::embedded(), FIRST).await;
    commit_in_innlandet(&pool, 100_000_000).await;
    let national = praksisnaer::domain::programme::allocation::NationalFrame {
        total: Kroner::new(400_000_000),
        ..basics.frames[0]
    };
    let mut tx = Tx::begin(&pool).await.unwrap();
    // Frames of the seed are for years without any; a person's decision goes through the permit.
    assert_eq!(frames::distribute_first(&mut tx, &[national], LATER).await.unwrap(), []);
    let manager = actor(&pool, Role::FrameManager, Place::Ministry).await;
    let permit = may_always(&manager).unwrap();
    let by = praksisnaer::domain::people::actor::MinistryActor::of(manager.clone()).unwrap();
    let first = frames::list_history(tx.conn(), 2027).await.unwrap().first().map(|past| past.distribution.id);
    let (year, inputs) = frames::inputs(tx.conn(), 2027).await.unwrap();
    let seen = praksisnaer::domain::programme::allocation::mark(year, &inputs);
    match frames::distribute(&mut tx, permit, &by, &national, first, &seen, LATER).await {
        Err(frames::DistributeError::BelowCommitted(offices)) => {
            assert_eq!(offices.len(), 1);
            assert_eq!(offices[0].office, OfficeId(974_761_645));
            assert_eq!(offices[0].committed, Kroner::new(100_000_000));
        }
        other => panic!("{other:?}"),
    }
    drop(tx);
    let more = praksisnaer::domain::programme::allocation::NationalFrame {
        total: Kroner::new(3_000_000_000),
        ..basics.frames[0]
    };
    let mut tx = Tx::begin(&pool).await.unwrap();
    frames::distribute(&mut tx, may_always(&manager).unwrap(), &by, &more, first, &seen, LATER).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(number(&pool, "select sum(amount)::bigint from office_frame where year = 2027").await, 2_940_000_000);
    assert_eq!(
        number(&pool, "select count(*) from frame_distribution where year = 2027").await,
        2,
        "the first one is kept"
    );
}

/// A commitment as a decision leaves it. Written directly: this test is about frames, and decisions have their own.
async fn commit_in_innlandet(pool: &PgPool, amount: i64) {
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!(
        "set session_replication_role = replica;
         insert into commitment (application, year, office, amount, basis, decision)
         values (gen_random_uuid(), 2027, 974761645, {amount}, 'appropriation', gen_random_uuid());
         update office_frame set committed = committed + {amount} where office = 974761645 and year = 2027;
         set session_replication_role = origin;"
    )))
    .execute(pool)
    .await
    .unwrap();
}

async fn actor(pool: &PgPool, role: Role, place: Place) -> Actor {
    let account = AccountId::new();
    sqlx::query(
        "insert into account (id, email, name, language, created_at) values ($1, $2, 'Testperson', 'nb', now())",
    )
    .bind(account)
    .bind(format!("{account}@eksempel.no"))
    .execute(pool)
    .await
    .unwrap();
    Actor {
        account,
        assignment: RoleAssignmentId::new(),
        role,
        place,
        amount_limit: None,
        place_name: String::new(),
        name: String::new(),
    }
}

#[test]
fn a_broken_line_refuses_the_whole_with_file_line_and_reason() {
    let cases = [
        (
            "kommuner.csv",
            "958935420",
            "958935421",
            2,
            "«organisasjonsnummer» er «958935421», ikke et organisasjonsnummer (ni siffer med riktig kontrollsiffer)",
        ),
        (
            "kommuner.csv",
            "EIGERSUND KOMMUNE,15546",
            "EIGERSUND KOMMUNE,0",
            3,
            "«folketall_2026» er «0», ikke et helt tall over 0",
        ),
        (
            "kommuner.csv",
            "890,12,nøytral",
            "890,12,riksmål",
            4,
            "«maalform» er «riksmål», ikke bokmål, nynorsk, nøytral eller tom",
        ),
        ("kommuner.csv", "Oslove,sma,,03", "Oslove,en,,03", 2, "«samisk_spraak» er «en», ikke se, smj eller sma"),
        ("kommuner.csv", "15221,4,747", "15221,7,747", 3, "«sentralitet_klasse» er «7», ikke et tall fra 1 til 6"),
        ("kommuner.csv", "1101,Eigersund", "0301,Eigersund", 3, "kommunenummer 0301 står også på linje 2"),
        ("kommuner.csv", "0301,Oslo", "0301,ekstra,Oslo", 2, "linjen har 21 felt, overskriften har 20"),
        (
            "statsforvalter_fylker.csv",
            "974763230,Statsforvaltaren i Rogaland,11,Rogaland\n",
            "",
            0,
            "fylket 11 Rogaland har ingen statsforvalter",
        ),
        (
            "helligdager_2024_2040.csv",
            "2024-03-29",
            "2024-02-30",
            5,
            "«dato» er «2024-02-30», ikke en dato som 2027-01-31",
        ),
        (
            "rammer.csv",
            "2028,2000000000,60000000,20",
            "2028,2000000000,60000000,25",
            3,
            "vektene er til sammen 105, ikke 100",
        ),
        ("kilder.csv", "helligdager_2024_2040.csv,", "andre.csv,", 0, "helligdager_2024_2040.csv har ingen kilde"),
    ];
    for (file, from, to, line, reason) in cases {
        let faults = seed::read(&changed(file, from, to)).expect_err(reason);
        let expected = SeedFault { file: file.to_owned(), line, reason: reason.to_owned() };
        assert!(faults.contains(&expected), "{expected:?} is not in {faults:#?}");
    }
    let files = changed("kommuner.csv", "958935420", "1").with("fylker.csv", "fylkesnummer\n03\n");
    let faults = seed::read(&files).expect_err("two broken files");
    assert!(
        faults.iter().any(|f| f.file == "fylker.csv" && f.line == 1)
            && faults.iter().any(|f| f.file == "kommuner.csv" && f.line == 2)
    );
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_broken_directory_writes_nothing_and_says_where(pool: PgPool) {
    let directory = std::env::temp_dir().join(format!("praksisnaer-seed-{}", AccountId::new()));
    std::fs::create_dir_all(&directory).unwrap();
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/reference_data");
    for file in std::fs::read_dir(source).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), directory.join(file.file_name())).unwrap();
    }
    seed::run(&pool, Some(&directory), FIRST).await.unwrap();
    std::fs::write(directory.join("fylker.csv"), b"fylkesnummer,navn\n03,\xff\n").unwrap();
    std::fs::remove_file(directory.join("kilder.csv")).unwrap();
    let refused = seed::run(&pool, Some(&directory), LATER).await.expect_err("broken").to_string();
    assert!(refused.starts_with("Referansedataene er ikke tatt inn. 2 feil:"), "{refused}");
    assert!(
        refused.contains("fylker.csv, linje 2: filen er ikke UTF-8")
            && refused.contains("kilder.csv: filen kan ikke leses"),
        "{refused}"
    );
    std::fs::remove_dir_all(&directory).unwrap();
}

type NameRow = (String, String, Date, Option<Date>);

async fn names(pool: &PgPool, id: MunicipalityId) -> Vec<NameRow> {
    sqlx::query_as(
        "select number, name, valid_from, valid_to from municipality_name where municipality = $1 order by valid_from",
    )
    .bind(id)
    .fetch_all(pool)
    .await
    .unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_changed_name_population_and_routing_keep_their_history(pool: PgPool) {
    seed_with(&pool, &Files::embedded(), FIRST).await;
    let today = date!(2027 - 03 - 01);
    let population: i32 =
        sqlx::query_scalar("select population from municipality where number = '3401'").fetch_one(&pool).await.unwrap();

    let files = changed("kommuner.csv", &format!(",{population},"), ",18100,");
    let text =
        files.text("kommuner.csv").replace("3401,Kongsvinger,Kongsvinger,", "3401,Kongsvinger - Ny,Kongsvinger - Ny,");
    let report = seed_with(&pool, &files.with("kommuner.csv", &text), LATER).await.to_string();
    assert!(report.contains(&format!("3401 Kongsvinger - Ny: folketall {population} -> 18100")), "{report}");
    assert!(report.contains("3401 Kongsvinger - Ny: navn Kongsvinger -> Kongsvinger - Ny"), "{report}");
    assert!(report.contains("kommuner: 0 nye, 1 endret, 356 uendret"), "{report}");
    let owned = |n: &str, name: &str, from, to| (n.to_owned(), name.to_owned(), from, to);
    assert_eq!(
        names(&pool, KONGSVINGER).await,
        [
            owned("3401", "Kongsvinger", date!(2026 - 01 - 01), Some(today)),
            owned("3401", "Kongsvinger - Ny", today, None),
        ]
    );

    // Rogaland is moved to the office in Agder.
    let moved = ["kommuner.csv", "fylker.csv", "statsforvalter_fylker.csv"].into_iter().fold(
        Files::embedded(),
        |files, name| {
            let text: String = files
                .text(name)
                .lines()
                .map(|line| {
                    format!(
                        "{}\n",
                        if name == "statsforvalter_fylker.csv" {
                            line.replace("974763230,", "974762994,")
                        } else {
                            line.replace(",974763230", ",974762994")
                        }
                    )
                })
                .collect();
            files.with(name, &text)
        },
    );
    let report = seed_with(&pool, &moved, LATER).await.to_string();
    assert!(report.contains("kommunenes statsforvalter: 0 nye, 23 endret, 334 uendret"), "{report}");
    assert!(
        report.contains("1114 Bjerkreim: statsforvalter Statsforvaltaren i Rogaland -> Statsforvalteren i Agder"),
        "{report}"
    );
    let office_on = async |day| office_of(&pool, BJERKREIM, day).await;
    assert_eq!(office_on(date!(2027 - 02 - 28)).await, OfficeId(974_763_230));
    assert_eq!(office_on(today).await, OfficeId(974_762_994));
    assert_eq!(number(&pool, "select count(*) from municipality_office where valid_to is null").await, 357);
    // Corrected the same day: nothing is left of the mistake, and Kongsvinger's old name returns.
    seed_with(&pool, &Files::embedded(), LATER).await;
    assert_eq!(office_on(today).await, OfficeId(974_763_230));
    assert_eq!(names(&pool, KONGSVINGER).await.len(), 2);
    assert!(seed_with(&pool, &Files::embedded(), LATER).await.is_empty());
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn names_before_2024_are_known_and_a_municipality_that_ends_is_closed(pool: PgPool) {
    seed_with(&pool, &Files::embedded(), FIRST).await;
    let halden: MunicipalityId = MunicipalityId(
        sqlx::query_scalar("select orgnr from municipality where number = '3101'").fetch_one(&pool).await.unwrap(),
    );
    let rows = names(&pool, halden).await;
    assert_eq!(rows.iter().map(|r| r.0.as_str()).collect::<Vec<_>>(), ["3001", "3101"]);
    assert_eq!(rows[0].3, Some(date!(2024 - 01 - 01)));
    let haram: MunicipalityId = MunicipalityId(
        sqlx::query_scalar("select orgnr from municipality where number = '1580'").fetch_one(&pool).await.unwrap(),
    );
    assert_eq!(names(&pool, haram).await.len(), 1, "it was never called Ålesund");

    let files = Files::embedded();
    let text: String =
        files.text("kommuner.csv").lines().filter(|l| !l.starts_with("1580,")).map(|l| format!("{l}\n")).collect();
    let report = seed_with(&pool, &files.with("kommuner.csv", &text), LATER).await.to_string();
    assert!(report.contains("1580 Haram: finnes ikke lenger blant kommuner"), "{report}");
    let mut conn = pool.acquire().await.unwrap();
    assert_eq!(reference::list_municipalities(&mut conn).await.unwrap().len(), 356);
    let office = office_of(&pool, haram, date!(2027 - 02 - 28)).await;
    assert_eq!(office, OfficeId(974_764_067));
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_administrators_language_decision_is_not_taken_away_by_an_empty_cell(pool: PgPool) {
    seed_with(&pool, &Files::embedded(), FIRST).await;
    let admin = actor(&pool, Role::SystemAdministrator, Place::System).await;
    let by = SystemActor::of(admin.clone()).unwrap();
    let mut new = reference::NewLanguageDecision {
        municipality: BJERKREIM,
        decision: LanguageDecision::Nn,
        valid_from: date!(2026 - 06 - 15),
        source: "Kommunestyrevedtak (eksempel)".to_owned(),
    };
    let mut tx = Tx::begin(&pool).await.unwrap();
    let seen = reference::name_decisions(tx.conn(), BJERKREIM).await.unwrap();
    reference::set_language_decision(&mut tx, may_always(&admin).unwrap(), &by, &new, &seen, FIRST).await.unwrap();
    tx.commit().await.unwrap();
    assert!(seed_with(&pool, &Files::embedded(), LATER).await.is_empty());
    let mut conn = pool.acquire().await.unwrap();
    let decision = reference::load_municipality(&mut conn, BJERKREIM).await.unwrap().language_decision;
    assert_eq!(decision, Some(LanguageDecision::Nn));
    assert_eq!(
        number(&pool, "select count(*) from event where kind = 'language_decision_set' and municipality = 970490361")
            .await,
        1
    );

    new.valid_from = date!(2030 - 01 - 01);
    let mut tx = Tx::begin(&pool).await.unwrap();
    let refused = reference::set_language_decision(&mut tx, may_always(&admin).unwrap(), &by, &new, &seen, FIRST).await;
    assert!(matches!(refused, Err(reference::LanguageDecisionError::InTheFuture)));
    drop(tx);

    // A new decision in the files is a later one.
    let files = changed("kommuner.csv", "2892,4,687,4,,nei", "2892,4,687,4,nøytral,nei");
    let report = seed_with(&pool, &files, LATER).await.to_string();
    assert!(report.contains("1114 Bjerkreim: språkvedtak nynorsk -> nøytral"), "{report}");
}

/// The files the program carries, in a folder, with one of them changed.
fn folder_with(file: &str, from: &str, to: &str) -> std::path::PathBuf {
    let carried = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/reference_data");
    let folder = std::env::temp_dir().join(format!("referansedata-{}-{}", std::process::id(), uuid::Uuid::now_v7()));
    std::fs::create_dir(&folder).unwrap();
    for entry in std::fs::read_dir(carried).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
    }
    std::fs::write(folder.join(file), changed(file, from, to).text(file)).unwrap();
    folder
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_an_operator_loads_stays_when_the_program_starts_again(pool: PgPool) {
    let named = "select count(*) from statsforvalter where name = 'Statsforvalteren i Prøvelandet'";
    let folder = folder_with("statsforvaltere.csv", "Statsforvalteren i Innlandet", "Statsforvalteren i Prøvelandet");
    assert!(
        seed::run_at_start(&pool, FIRST).await.unwrap().is_some(),
        "the first start applies what the program carries"
    );
    assert!(seed::run_at_start(&pool, FIRST).await.unwrap().is_none());
    seed::run(&pool, Some(&folder), LATER).await.unwrap();
    assert_eq!(number(&pool, named).await, 1);
    assert!(seed::run_at_start(&pool, LATER).await.unwrap().is_none());
    assert_eq!(number(&pool, named).await, 1, "nothing reverts");
    // Asked for by hand, what the program carries is applied.
    seed::run(&pool, None, LATER).await.unwrap();
    assert_eq!(number(&pool, named).await, 0);
    std::fs::remove_dir_all(folder).unwrap();
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_operator_may_load_files_before_the_first_start(pool: PgPool) {
    let folder = folder_with("statsforvaltere.csv", "Statsforvalteren i Innlandet", "Statsforvalteren i Prøvelandet");
    seed::run(&pool, Some(&folder), FIRST).await.unwrap();
    assert!(seed::run_at_start(&pool, FIRST).await.unwrap().is_none());
    std::fs::remove_dir_all(folder).unwrap();
}

async fn office_of(pool: &PgPool, municipality: MunicipalityId, day: Date) -> OfficeId {
    let office = sqlx::query_scalar("select office_on($1, $2)").bind(municipality.0).bind(day).fetch_one(pool).await;
    OfficeId(office.unwrap())
}
