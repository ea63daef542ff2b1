//! Editions of the reference data: only a higher one is applied, and an operator's own files stay where a new edition
//! changes nothing.

use std::path::PathBuf;

use praksisnaer::seed;
use praksisnaer::seed::{Carried, Files, SeedError};
use sqlx::PgPool;
use time::OffsetDateTime;
use time::macros::datetime;

const DAY: OffsetDateTime = datetime!(2027-03-01 09:00 UTC);
const LATER: OffsetDateTime = datetime!(2028-01-02 09:00 UTC);

/// The files of each edition that has been released. A file that changes is a new edition: raise `EDITION` in
/// `src/seed/files.rs` and add its lines here.
const HASHES: &[(i32, &str, &str)] = &[
    (1, "fylker.csv", "9220e61a7e72df1787f6ac4eebddbd2f8eb347a1b919c46ebe6514b3ef9e7356"),
    (1, "helligdager_2024_2040.csv", "2360af7a2963392f05c77239633242b751e1ce0bc3ef7a6720af0d01e66f0761"),
    (1, "kilder.csv", "ecd2f34734aa16cafdcadffa0f3dfaf4e842048916ce94f6b4bff7fee31a0b6e"),
    (1, "kommunenummer_endringer_2024.csv", "7d761d91e11045b5c30dc8e4bc931ac1185ef0be6b1a9c831f7e13ba651fa266"),
    (1, "kommuner.csv", "21f922527a0c865173f7dba844fd961d078abdba8aaa2fc25f9fdfed3cc74820"),
    (1, "prosjektskjonn_tildelinger.csv", "8e1d6a31a1b8c048f99de5b808d2eb29cb8d665c7a4321b062c00e6cd5d97217"),
    (1, "rammer.csv", "e456865d8202fcf652a3d3ad5606953edf1c10ff8715f291aa7a0cda64138228"),
    (1, "statsforvalter_fylker.csv", "3f745684f9a5e64c5531b8167a9e4c687e1bc1c8b231b47d7fd11ce0a2e47229"),
    (1, "statsforvaltere.csv", "b8d938b62b31ebff1c9d652be957d8a952da0ed8008e3ed921c413f880c421db"),
];

#[test]
fn what_the_program_carries_is_what_its_edition_says() {
    let hex = |hash: [u8; 32]| hash.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let carried = Carried::embedded();
    assert_eq!(HASHES.iter().map(|(edition, ..)| *edition).max(), Some(carried.edition));
    for (name, hash) in carried.files.hashes() {
        let said = HASHES.iter().filter(|(_, n, _)| *n == name).max_by_key(|(edition, ..)| *edition);
        assert_eq!(said.map(|(.., hash)| (*hash).to_owned()), Some(hex(hash)), "{name} has changed: raise EDITION");
    }
}

fn other(edition: i32, file: &str, from: &str, to: &str) -> Carried {
    let files = Files::embedded();
    let text = files.text(file).replace(from, to);
    assert_ne!(text, files.text(file));
    Carried { edition, files: files.with(file, &text) }
}

async fn office(pool: &PgPool) -> String {
    let sql = "select name from statsforvalter where slug = 'innlandet'";
    sqlx::query_scalar(sql).fetch_one(pool).await.unwrap()
}

async fn projects(pool: &PgPool) -> i64 {
    sqlx::query_scalar("select count(*) from earlier_award where project like 'Nytt:%'").fetch_one(pool).await.unwrap()
}

/// A folder with these files.
fn folder(files: &Carried) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("utgave-{}-{}", std::process::id(), uuid::Uuid::now_v7()));
    std::fs::create_dir(&folder).unwrap();
    for name in files.files.hashes().into_keys() {
        std::fs::write(folder.join(name), files.files.text(name)).unwrap();
    }
    folder
}

const OFFICES: &str = "statsforvaltere.csv";
const INNLANDET: &str = "Statsforvalteren i Innlandet";

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_older_program_that_starts_again_turns_nothing_back(pool: PgPool) {
    let first = Carried::embedded();
    let second = other(first.edition + 1, OFFICES, INNLANDET, "Statsforvalteren i Nyland");
    assert!(seed::start_with(&pool, &first, DAY).await.unwrap().is_some());
    assert!(seed::start_with(&pool, &second, LATER).await.unwrap().is_some());
    assert_eq!(office(&pool).await, "Statsforvalteren i Nyland");
    // Rolled back, or an old replica that starts again, however often and in turn with the new.
    for _ in 0..2 {
        assert!(seed::start_with(&pool, &first, LATER).await.unwrap().is_none());
        assert_eq!(office(&pool).await, "Statsforvalteren i Nyland");
        assert!(seed::start_with(&pool, &second, LATER).await.unwrap().is_none());
    }
    // By hand it says why not.
    let refused = seed::run(&pool, None, LATER).await;
    assert!(matches!(refused, Err(SeedError::Older { met: 2, carried: 1 })), "{refused:?}");
    assert_eq!(office(&pool).await, "Statsforvalteren i Nyland");
    // Two programs of a new edition that start at once load it once.
    let third = other(first.edition + 2, OFFICES, INNLANDET, "Statsforvalteren i Nyere land");
    let (a, b) = tokio::join!(seed::start_with(&pool, &third, LATER), seed::start_with(&pool, &third, LATER));
    assert_eq!([a.unwrap(), b.unwrap()].iter().filter(|loaded| loaded.is_some()).count(), 1);
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_operators_own_files_stay_where_a_new_edition_changes_nothing(pool: PgPool) {
    let first = Carried::embedded();
    seed::start_with(&pool, &first, DAY).await.unwrap();
    let own = folder(&other(0, OFFICES, INNLANDET, "Statsforvalteren i Eget land"));
    seed::run(&pool, Some(&own), DAY).await.unwrap();
    // Also by an older program, whose carried files must not be taken for the newest.
    let awards = "prosjektskjonn_tildelinger.csv";
    let line = first.files.text(awards).lines().nth(1).unwrap().to_owned();
    let project = line.split(',').nth(4).unwrap().to_owned();
    let second = other(first.edition + 1, awards, &project, &format!("Nytt: {project}"));
    assert!(seed::start_with(&pool, &second, LATER).await.unwrap().is_some());
    assert!(projects(&pool).await > 0, "what the edition changed has come");
    assert_eq!(office(&pool).await, "Statsforvalteren i Eget land", "the operator's own stands");
    seed::run(&pool, Some(&own), LATER).await.unwrap();
    let third = Carried { edition: second.edition + 1, files: second.files.clone() };
    assert!(seed::start_with(&pool, &third, LATER).await.unwrap().is_none(), "and stays: this edition changes nothing");
    assert_eq!(office(&pool).await, "Statsforvalteren i Eget land");
    // A new edition that changes the file itself comes before the operator's.
    let fourth = other(third.edition + 1, OFFICES, INNLANDET, "Statsforvalteren i Nyland");
    seed::start_with(&pool, &fourth, LATER).await.unwrap();
    assert_eq!(office(&pool).await, "Statsforvalteren i Nyland");
    std::fs::remove_dir_all(own).unwrap();
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_database_from_before_editions_is_not_loaded_again(pool: PgPool) {
    let first = Carried::embedded();
    seed::start_with(&pool, &first, DAY).await.unwrap();
    sqlx::query("update statsforvalter set name = 'Statsforvalteren i Eget land' where slug = 'innlandet'")
        .execute(&pool)
        .await
        .unwrap();
    sqlx::query("delete from reference_file").execute(&pool).await.unwrap();
    sqlx::query("update embedded_data_met set edition = 0").execute(&pool).await.unwrap();
    assert!(seed::start_with(&pool, &first, LATER).await.unwrap().is_none());
    assert_eq!(office(&pool).await, "Statsforvalteren i Eget land");
    let met: i32 = sqlx::query_scalar("select edition from embedded_data_met").fetch_one(&pool).await.unwrap();
    assert_eq!(met, first.edition);
}
