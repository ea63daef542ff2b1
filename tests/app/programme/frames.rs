//! The ministry distributes frames: exact to the krone, never below what is committed, and made again from what is stored.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::store::decision::decisions::ApproveError;
use sqlx::PgPool;

use crate::browser::{Answer, Browser};
use crate::insight::portfolio::the_map_changes;
use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_new_distribution_is_seen_before_it_is_decided_and_sums_exactly(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let page = manager.get("/rammer?ar=2028").await.expect(200);
    page.says("Nøkkel B flytter").says("Rammer for 2028");
    let form = manager.get("/rammer/ny?ar=2028").await.expect(200).form("skjema");
    let form = form.fill_all([
        ("ramme", "2 000 000 001"),
        ("reserve", "60 mill"),
        ("ny-grunn", "10"),
        ("ny-folk", "70 %"),
        ("ny-kommuner", "20"),
    ]);
    let preview = form.press("Se hva embetene får").await.expect(200);
    assert_eq!(preview.heading(), "Se over fordelingen for 2028");
    assert_eq!(
        world.count("select count(*) from frame_distribution where year = 2028").await,
        1,
        "nothing is decided by looking"
    );
    preview.form("skjema").press("Fastsett fordelingen").await.expect(200).says("Rammer for 2028").says("Erstattet");
    assert_eq!(world.count("select sum(amount)::bigint from office_frame where year = 2028").await, 1_940_000_001);
    assert_eq!(
        world.count("select count(*) from event where kind = 'frames_distributed' and actor is not null").await,
        1
    );
    for link in manager.get("/rammer?ar=2028").await.expect(200).all("table a[href]") {
        assert!(link.starts_with("Regn ut på nytt"), "{link}");
    }
    let again = manager.get("/rammer?ar=2028").await.expect(200).follow("Regn ut på nytt").await.expect(200);
    again.says("Lik på kronen");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn every_fault_of_a_distribution_is_named_and_nothing_typed_is_lost(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let long = "9".repeat(300);
    for (field, typed, faults) in [
        ("ramme", "mange penger 😀", &["ramme"][..]),
        ("ramme", long.as_str(), &["ramme"]),
        ("ramme", "", &["ramme"]),
        ("reserve", "-5", &["reserve"]),
        ("reserve", "3 mrd.", &["reserve"]),
        ("ny-grunn", "tjue", &["ny-grunn"]),
        ("ny-folk", "51", &["ny-grunn"]),
        ("ny-kommuner", "101", &["ny-kommuner"]),
        ("ny-kommuner", "čđŋšŧž", &["ny-kommuner"]),
    ] {
        let form = manager.get("/rammer/ny?ar=2028").await.expect(200).form("skjema").fill(field, typed);
        let page = form.press("Se hva embetene får").await.expect(422);
        assert!(page.title().starts_with("Feil:"), "{field} {typed}");
        for fault in faults {
            assert!(page.has_fault(fault), "{field} «{typed}»: {:?}", page.faults());
        }
        assert_eq!(page.form("skjema").value(field), typed);
    }
    manager.get("/rammer?a-grunn=20&a-folk=50&a-kommuner=31&b-grunn=x&b-folk=70&b-kommuner=20").await.expect(422);
    assert_eq!(world.count("select count(*) from frame_distribution where decided_by is not null").await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_frame_never_falls_below_what_is_committed(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let year = world.count("select min(year)::bigint from commitment").await;
    let manager = world.person(Role::FrameManager, "").await;
    let form = manager.get(&format!("/rammer/ny?ar={year}")).await.expect(200).form("skjema");
    let page = form.fill_all([("ramme", "1000"), ("reserve", "0")]).press("Se hva embetene får").await.expect(422);
    assert!(page.has_fault("ramme"));
    page.says("Innlandet har bundet");
    // A reader of the ministry sees the frames, but decides nothing.
    let reader = world.person(Role::MinistryReader, "").await;
    reader.get("/rammer").await.expect(200).does_not_say("Ny fordeling");
    reader.get("/rammer/ny").await.expect(403);
    reader.post("/rammer/ny", &[("ar", "2027"), ("handling", "fastsett")]).await.expect(403);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_second_click_or_a_second_manager_never_distributes_on_top_unseen(pool: PgPool) {
    let world = World::new(pool).await;
    let (one, other) = (world.person(Role::FrameManager, "").await, world.person(Role::FrameManager, "").await);
    let preview = async |manager: &Browser, total: &str| {
        let form = manager.get("/rammer/ny?ar=2028").await.expect(200).form("skjema").fill("ramme", total);
        form.press("Se hva embetene får").await.expect(200)
    };
    let (mine, theirs) = (preview(&one, "2 100 000 000").await, preview(&other, "2 200 000 000").await);
    mine.form("skjema").press("Fastsett fordelingen").await.expect(200);
    let again = mine.form("skjema").press("Fastsett fordelingen").await.expect(409);
    again.says("ble endret etter at du åpnet denne siden");
    let refused = theirs.form("skjema").press("Fastsett fordelingen").await.expect(409);
    let in_force = "select sum(amount)::bigint from office_frame where year = 2028";
    assert_eq!(world.count(in_force).await, 2_040_000_000);
    assert_eq!(world.count("select count(*) from frame_distribution where year = 2028").await, 2);
    // The page shows what theirs would change now; pressed there, it is decided knowingly.
    let rows = refused.table("Tabell over embetene");
    assert_eq!(rows.last().unwrap()[1].replace('\u{a0}', " "), "2 040 000 000");
    refused.form("skjema").press("Fastsett fordelingen").await.expect(200);
    assert_eq!(world.count(in_force).await, 2_140_000_000);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_key_in_force_shows_the_frames_in_force_whatever_has_happened_since(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    // The municipalities have grown, unevenly, and the figures are newer.
    sqlx::query("update municipality set population = population * 3, population_year = 2027 where fylke = '34'")
        .execute(&world.pool)
        .await
        .unwrap();
    let page = manager.get("/rammer?ar=2028").await.expect(200);
    let table = page.table("Tabell over embetene");
    let digits = |cell: &str| cell.chars().filter(char::is_ascii_digit).collect::<String>().parse::<i64>().unwrap();
    let innlandet = table.iter().find(|row| row[0] == "Innlandet").unwrap();
    let frame = "select amount from office_frame where year = 2028 and office = 974761645";
    assert_eq!(digits(&innlandet[3]), world.count(frame).await);
    page.says("Innbyggertall fra 2026");
    let form = manager.get("/rammer/ny?ar=2028").await.expect(200).form("skjema");
    form.press("Se hva embetene får").await.expect(200).says("Fra 2027");
    world.finish().await;
}

const SUM: &str = "select sum(amount)::bigint from office_frame where year = 2028";
const DIVIDED: &str =
    "select total - reserve from frame_distribution where year = 2028 order by decided_at desc, id desc limit 1";
const OF_VESTLAND: &str = "select amount from office_frame where year = 2028 and office = 974760665";

/// The ministry distributes 2028 again, as it stands.
async fn again(manager: &Browser) -> Answer {
    let form = manager.get("/rammer/ny?ar=2028").await.expect(200).form("skjema");
    form.press("Se hva embetene får").await.expect(200)
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_office_that_has_ended_keeps_what_it_has_committed_and_the_rest_is_divided(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let bergen = world.people_of("Bergen").await;
    world.decided(&bergen.submitter, &bergen.caseworker, &bergen.approver, call).await;
    let committed = world.count("select amount from commitment where year = 2028 and office = 974760665").await;
    assert!(committed > 0);
    the_map_changes(&world).await;
    let manager = world.person(Role::FrameManager, "").await;
    let preview = again(&manager).await;
    let rows = preview.table("Tabell over embetene");
    assert!(!rows.iter().any(|row| row[0] == "Vestland"), "it is told from the others: {rows:?}");
    assert!(rows.iter().any(|row| row[0] == "Vestland (har ingen kommuner lenger)"), "{rows:?}");
    let page = preview.form("skjema").press("Fastsett fordelingen").await.expect(200);
    assert_eq!(world.count(OF_VESTLAND).await, committed);
    assert_eq!(world.count(SUM).await, world.count(DIVIDED).await);
    page.says("Vestland (har ingen kommuner lenger)");
    // The distribution before is in force nowhere, and the new one can be made again from what is stored.
    assert_eq!(world.count("select count(distinct distribution) from office_frame where year = 2028").await, 1);
    let id = sqlx::query_scalar::<_, uuid::Uuid>("select distribution from office_frame where year = 2028 limit 1")
        .fetch_one(&world.pool)
        .await
        .unwrap();
    manager.get(&format!("/rammer/fordeling/{id}")).await.expect(200).says("Vestland (har ingen kommuner lenger)");
    // Once more, and once more: nothing moves.
    again(&manager).await.form("skjema").press("Fastsett fordelingen").await.expect(200);
    assert_eq!(world.count(OF_VESTLAND).await, committed);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_office_that_has_ended_without_awards_has_no_frame_left(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let bergen = world.people_of("Bergen").await;
    let waits = world.recommended(&bergen.submitter, &bergen.caseworker, call).await;
    the_map_changes(&world).await;
    let manager = world.person(Role::FrameManager, "").await;
    for year in [2027, 2028, 2029] {
        let form = manager.get(&format!("/rammer/ny?ar={year}")).await.expect(200).form("skjema");
        let preview = form.press("Se hva embetene får").await.expect(200);
        preview.form("skjema").press("Fastsett fordelingen").await.expect(200);
    }
    assert_eq!(world.count(OF_VESTLAND).await, 0);
    assert_eq!(world.count(SUM).await, world.count(DIVIDED).await);
    manager.get("/rammer?ar=2028").await.expect(200).does_not_say("Vestland");
    // Nobody can award from a frame that is gone.
    assert!(matches!(world.approve(&bergen.approver, waits).await, Err(ApproveError::FrameExceeded(_))));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_was_seen_is_what_is_decided(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let preview = again(&manager).await;
    sqlx::query("update municipality set population = population * 3 where fylke = '34'")
        .execute(&world.pool)
        .await
        .unwrap();
    let now = preview.form("skjema").press("Fastsett fordelingen").await.expect(409);
    now.says("Innbyggertall, kommuner eller embeter er endret");
    assert_eq!(world.count("select count(*) from frame_distribution where year = 2028").await, 1);
    now.form("skjema").press("Fastsett fordelingen").await.expect(200);
    assert_eq!(world.count("select count(*) from frame_distribution where year = 2028").await, 2);
    assert_eq!(world.count(SUM).await, world.count(DIVIDED).await);
    world.finish().await;
}
