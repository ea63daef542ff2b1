//! The criteria and weights of the calls to come: a new set from a day, for the calls drafted from then on.

use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;
use time::Duration;

use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_ministry_decides_criteria_for_the_calls_drafted_from_a_day_on(pool: PgPool) {
    let world = World::new(pool).await;
    let published = world.open_call().await;
    let manager = world.person(Role::FrameManager, "").await;
    let reader = world.person(Role::MinistryReader, "").await;
    assert!(!reader.get("/kriterier").await.expect(200).has("#skjema"));
    reader.post("/kriterier", &[("steg", "forhandsvist"), ("handling", "fastsett")]).await.expect(403);
    world.person(Role::SystemAdministrator, "").await.get("/kriterier").await.expect(404);

    let good = [
        ("vekt-behov", "30"),
        ("vekt-gevinst", "10"),
        ("navn-behov-nb", "Behov i kommunen"),
        ("navn-behov-nn", "Behov i kommunen"),
        ("fra", "08.03.2027"),
        ("kilde", "Beslutning 1. mars 2027"),
    ];
    let page = manager.get("/kriterier").await.expect(200);
    for (field, typed, at) in [
        ("vekt-behov", "31", "vekt-behov"),
        ("vekt-evne", "mye", "vekt-evne"),
        ("skar3-behov-nn", "  ", "skar3-behov-nn"),
        ("navn-behov-nb", "x".repeat(101).as_str(), "navn-behov-nb"),
        ("fra", "01.03.2027", "fra"),
        ("kilde", "", "kilde"),
    ] {
        let form = page.form("skjema").fill_all(good).fill(field, typed);
        let refused = form.press("Se hva som følger").await.expect(422);
        assert!(refused.has_fault(at), "{field} «{typed}»: {:?}", refused.faults());
        assert_eq!(refused.form("skjema").value(field), typed);
    }
    let stale = page.form("skjema").fill_all(good).fill("vekt-behov", "25").fill("vekt-gevinst", "15");
    let preview = page.form("skjema").fill_all(good).press("Se hva som følger").await.expect(200);
    preview.says("Behov i kommunen").says("15 prosent 30 prosent").says("1 utlysning er kunngjort");
    preview.says("Utlysninger som blir laget 8. mars 2027 eller senere, får disse kriteriene");
    assert_eq!(world.count("select count(*) from criteria_set where valid_from is not null").await, 1);
    let done = preview.form("skjema").press("Fastsett endringen").await.expect(200);
    done.says("De nye kriteriene er lagret").says("Kommer").says("Beslutning 1. mars 2027");
    assert_eq!(
        world.count("select count(*) from event where kind = 'criteria_decided' and actor is not null").await,
        1
    );
    stale.press("Se hva som følger").await.expect(409).says("En annen har fastsatt kriterier");

    let drafted = async || {
        // A visit ends after a day.
        let manager = world.person(Role::FrameManager, "").await;
        let form = manager.get("/utlysninger").await.expect(200).form("Lag en ny utlysning");
        let edit = form.press("Lag en ny utlysning").await.expect(200);
        (edit.form("skjema").value("vekt-behov"), edit.form("skjema").value("regel-3-nb"))
    };
    // Before the day the old set holds, from the day the new one; the published call keeps its own.
    let (weight, rules) = drafted().await;
    assert_eq!(weight, "15");
    assert!(rules.contains("Behov og delmål: 15\u{a0}%"), "{rules}");
    world.clock.set(world.now() + Duration::days(7));
    let (weight, rules) = drafted().await;
    assert_eq!(weight, "30");
    assert!(rules.contains("Behov i kommunen: 30\u{a0}%") && !rules.contains("Behov og delmål:"), "{rules}");
    let kept = sqlx::query_scalar::<_, i32>(
        "select k.weight from call c join criterion k on k.criteria_set = c.criteria_set where c.id = $1 and k.code = 'behov'",
    )
    .bind(published.0)
    .fetch_one(&world.pool)
    .await
    .unwrap();
    assert_eq!(kept, 15);
    world.finish().await;
}
