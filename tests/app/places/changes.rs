//! Mergers, new numbers and other offices: planned on a page with what is touched shown first, done on their day, and kept
//! when older reference data are loaded.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::seed;
use praksisnaer::seed::Files;
use praksisnaer::store::Tx;
use praksisnaer::store::places::{finding, municipality_changes};
use sqlx::PgPool;
use time::Duration;

use crate::browser::{Answer, Browser};
use crate::world::{NOW, World};

pub(super) const MERGER: [(&str, &str); 8] = [
    ("type", "merger"),
    ("kommuner", "3428, 3427"),
    ("orgnr", "974 762 994"),
    ("nummer", "3499"),
    ("navn", "Nordre Østerdal"),
    ("fylke", "34"),
    ("embete", "innlandet"),
    ("kilde", "Kongelig resolusjon"),
];

pub(super) async fn plan(system: &Browser, fields: &[(&str, &str)]) -> Answer {
    let form = system.get("/kommuneendringer").await.expect(200).form("skjema").fill_all(fields.iter().copied());
    form.press("Se hva som blir berørt").await.expect(200).form("skjema").press("Fastsett endringen").await
}

async fn load_reference_data(world: &World) {
    let mut tx = Tx::begin(&world.pool).await.unwrap();
    seed::write(&mut tx, &seed::read(&Files::embedded()).unwrap(), NOW).await.unwrap();
    tx.commit().await.unwrap();
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_municipalities_become_one_on_their_day_and_stay_one(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let case = world.submitted(&people.submitter, call).await;
    world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    world.draft(&people.submitter, call).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let page = system.get("/kommuneendringer").await.expect(200);
    page.says("følger med på dagen");
    let day = [("dato", "08.03.2027")];
    for (field, typed, at) in [
        ("kommuner", "3428", "kommuner"),
        ("kommuner", "9999, 3428", "kommuner"),
        ("orgnr", "974762995", "orgnr"),
        ("nummer", "34", "nummer"),
        ("nummer", "0301", "nummer"),
        ("navn", " ", "navn"),
        ("dato", "28.02.2027", "dato"),
        ("kilde", "", "kilde"),
    ] {
        let form = page.form("skjema").fill_all(MERGER).fill_all(day).fill(field, typed);
        let refused = form.press("Se hva som blir berørt").await.expect(422);
        assert!(refused.has_fault(at), "{field} «{typed}»: {:?}", refused.faults());
        assert_eq!(refused.form("skjema").value(field), typed);
    }
    let stale = page.form("skjema").fill_all(MERGER).fill_all(day);
    let preview = page.form("skjema").fill_all(MERGER).fill_all(day).press("Se hva som blir berørt").await.expect(200);
    preview
        .says("1 utkast til søknad følger med til kommunen som går videre")
        .says("1 sak venter på vedtak")
        .says("1 tilskudd er gitt");
    preview.says("1 person har tilgang i kommunene som slutter");
    assert_eq!(world.count("select count(*) from municipality_change").await, 0);
    preview.form("skjema").press("Fastsett endringen").await.expect(200).says("Endringen er meldt").says("Kommer");
    stale.press("Se hva som blir berørt").await.expect(422);

    // Nothing before the day; then the day's work does it, once.
    let living = "select count(*) from municipality_office where valid_to is null";
    let before = world.count(living).await;
    let do_due = async || {
        let mut tx = Tx::begin(&world.pool).await.unwrap();
        let done = municipality_changes::do_due(&mut tx, world.now()).await.unwrap();
        tx.commit().await.unwrap();
        done
    };
    world.clock.set(NOW + Duration::days(6));
    assert_eq!(do_due().await, 0);
    world.clock.set(NOW + Duration::days(7));
    assert_eq!((do_due().await, do_due().await), (1, 0));
    assert_eq!(world.count(living).await, before - 1);
    assert_eq!(world.count("select count(*) from event where kind = 'municipality_changed'").await, 1);
    // A visit ends after a day.
    let system = world.person(Role::SystemAdministrator, "").await;
    let caseworker = world.person(Role::Caseworker, "innlandet").await;
    system.get("/kommuneendringer").await.expect(200).says("Gjort");
    system.get("/kommuner").await.expect(200).says("Nordre Østerdal");
    let mut conn = world.pool.acquire().await.unwrap();
    let new = finding::find_offices_of(&mut conn, "3499", 5).await.unwrap().municipalities;
    assert_eq!(new.iter().map(|m| m.office_slug.as_str()).collect::<Vec<_>>(), ["innlandet"]);
    let people_before: i64 =
        world.count("select sum(population)::bigint from municipality where number in ('3427', '3428')").await;
    assert_eq!(world.count("select population::bigint from municipality where number = '3499'").await, people_before);
    // The case stays where it is, and its office reads it.
    caseworker.get(&format!("/saker/{case}")).await.expect(200).says("Alvdal");
    // Reference data from before the merger do not undo it.
    load_reference_data(&world).await;
    assert_eq!(world.count(living).await, before - 1);
    assert_eq!(finding::find_offices_of(&mut conn, "Alvdal", 5).await.unwrap().municipalities.len(), 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn another_office_and_another_number_hold_from_the_same_day_and_a_plan_is_withdrawn(pool: PgPool) {
    let world = World::new(pool).await;
    let system = world.person(Role::SystemAdministrator, "").await;
    let later = [
        ("type", "office"),
        ("kommuner", "3427"),
        ("embete", "trondelag"),
        ("dato", "01.01.2028"),
        ("kilde", "Forskrift"),
    ];
    plan(&system, &later).await.expect(200).says("Endringen er meldt");
    // Another change of it waits until this one is done or withdrawn.
    let again = system.get("/kommuneendringer").await.expect(200).form("skjema").fill_all(later);
    assert!(again.press("Se hva som blir berørt").await.expect(422).has_fault("kommuner"));
    let id = world.count("select max(id) from municipality_change").await;
    let path = format!("/kommuneendringer/{id}/trekk");
    system.post(&path, &[]).await.expect(200).says("Endringen er trukket").says("Trukket");
    system.post(&path, &[]).await.expect(409);

    let today = [
        ("type", "office"),
        ("kommuner", "3428"),
        ("embete", "trondelag"),
        ("dato", "01.03.2027"),
        ("kilde", "Forskrift"),
    ];
    plan(&system, &today).await.expect(200).says("Gjort");
    assert_eq!(world.municipality("Alvdal").await.office_slug, "trondelag");
    let number = [
        ("type", "renumbering"),
        ("kommuner", "3428"),
        ("nummer", "5099"),
        ("navn", "Alvdal"),
        ("fylke", "50"),
        ("dato", "01.03.2027"),
        ("kilde", "Forskrift"),
    ];
    plan(&system, &number).await.expect(200);
    let mut conn = world.pool.acquire().await.unwrap();
    let found = finding::find_offices_of(&mut conn, "5099", 5).await.unwrap().municipalities;
    assert_eq!(found.iter().map(|m| m.name.as_str()).collect::<Vec<_>>(), ["Alvdal"]);
    load_reference_data(&world).await;
    assert_eq!(world.municipality("Alvdal").await.office_slug, "trondelag");
    assert_eq!(world.count("select count(*) from municipality where number = '5099'").await, 1);
    world.finish().await;
}
