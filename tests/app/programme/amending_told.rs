//! A change of a published call reaches whoever has sent and not withdrawn, in the call's own words, and history tells
//! what is known of it.

use praksisnaer::domain::people::actor::Role;
use sqlx::PgPool;

use crate::world::World;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn who_has_a_decision_counts_and_is_told_and_gets_time_to_apply_anew(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let decided = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let before = world.mail().await.len();
    let path = format!("/utlysninger/{call}/rediger");

    // Decided before the deadline, by criteria that others would then not be judged by.
    let new = [("regel-3-nb", "Nye tildelingskriterier."), ("regel-3-nn", "Nye tildelingskriterium.")];
    let refused =
        manager.get(&path).await.expect(200).form("skjema").fill_all(new).press("Se over endringen").await.expect(422);
    assert!(refused.has_fault("stenger-dato"));
    let review = refused.form("skjema").fill("stenger-dato", "30.03.2027").press("Se over endringen").await.expect(200);
    review.says("1 søknad er sendt.").says("1 sendt søknad er avgjort. Endringen gjelder ikke vedtaket.");
    review.says("1 kommune får en e-post").says("De som har fått vedtak, kan søke på nytt");
    review.does_not_say("kan trekke søknaden").does_not_say("Ingen kommuner");
    review.form("skjema").press("Lagre endringen").await.expect(200);

    let of = "select count(*) from event where kind = 'call_changed' and application = $1";
    assert_eq!(world.count_of(of, decided).await, 1);
    assert_eq!(world.count_of("select rules_version::bigint from application where id = $1", decided).await, 1);
    let mail = world.mail().await.split_off(before);
    assert!(!mail.is_empty());
    for (_, _, text) in &mail {
        assert!(text.contains("Vedtaket dere har fått, er ikke endret") && text.contains("søke på nytt"), "{text}");
        assert!(!text.contains("trekke den") && !text.contains("blir vurdert etter"), "{text}");
    }
    people.submitter.get(&format!("/soknader/{decided}")).await.expect(200).says("Departementet endret utlysningen");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_criterion_is_called_what_the_calls_own_set_calls_it(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let sent = world.submitted(&people.submitter, call).await;
    let before = world.mail().await.len();
    sqlx::query("update criterion set name_nb = 'Det som trengs', name_nn = 'Det som trengst' where code = 'behov'")
        .execute(&world.pool)
        .await
        .unwrap();
    let path = format!("/utlysninger/{call}/rediger");
    let weights = [("vekt-behov", "10"), ("vekt-gevinst", "30"), ("stenger-dato", "31.03.2027")];
    let stale = manager.get(&path).await.expect(200).form("skjema").fill("vekt-behov", "20").fill("vekt-gevinst", "20");
    let form = manager.get(&path).await.expect(200).form("skjema").fill_all(weights);
    let review = form.press("Se over endringen").await.expect(200);
    review.says("Vekten av «Det som trengs»");
    review.form("skjema").press("Lagre endringen").await.expect(200);
    for (_, _, text) in world.mail().await.split_off(before) {
        assert!(text.contains("Vekten av «Det som trengs»"), "{text}");
    }
    people.submitter.get(&format!("/soknader/{sent}")).await.expect(200).says("Vekten av «Det som trengs»");
    manager.get(&format!("/utlysninger/{call}/endringer")).await.expect(200).says("Vekten av «Det som trengs»");
    stale.press("Se over endringen").await.expect(409).says("Det som trengs");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_change_from_before_both_sides_were_kept_is_shown_with_what_is_known(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let call = world.open_call().await;
    let path = format!("/utlysninger/{call}/rediger");
    let form = manager.get(&path).await.expect(200).form("skjema");
    let (title, closes) = (form.value("tittel-nb"), form.value("stenger-dato"));
    let form = form.fill_all([("tittel-nb", "Midt i"), ("tittel-nn", "Midt i"), ("stenger-dato", "05.04.2027")]);
    let form = form.fill_all([("regel-5-nb", "Ny evaluering."), ("regel-5-nn", "Ny evaluering.")]);
    let review = form.press("Se over endringen").await.expect(200);
    review.form("skjema").press("Lagre endringen").await.expect(200);
    // As version 0019 of the database had it: what was replaced, and nothing of what came.
    sqlx::query("alter table event disable trigger user").execute(&world.pool).await.unwrap();
    sqlx::query(
        "update event set data = jsonb_build_object('rules_version', 2, 'before', jsonb_build_object(
             'title', data->'texts'->0->'before', 'summary', (select jsonb_build_object('nb', summary_nb, 'nn', summary_nn) from call where id = event.call),
             'closes', data->'closes'->0, 'expected_decision_on', (select expected_decision_on from call where id = event.call)))
         where kind = 'call_changed'",
    )
    .execute(&world.pool)
    .await
    .unwrap();
    let later = [("tittel-nb", "Til slutt"), ("tittel-nn", "Til slutt")];
    let form = manager.get(&path).await.expect(200).form("skjema").fill_all(later);
    form.press("Se over endringen").await.expect(200).form("skjema").press("Lagre endringen").await.expect(200);

    let changes = manager.get(&format!("/utlysninger/{call}/endringer")).await.expect(200);
    changes.says("Til slutt").says("Midt i").says(&title).says("Ny evaluering.").says("5. april 2027");
    assert_eq!(closes, "29.03.2027");
    changes.says("29. mars 2027").does_not_say("ikke endret etter at den ble kunngjort");

    // What cannot be read at all is not denied.
    sqlx::query("update event set data = '{}' where kind = 'call_changed'").execute(&world.pool).await.unwrap();
    let changes = manager.get(&format!("/utlysninger/{call}/endringer")).await.expect(200);
    changes.says("Endret 1. mars 2027").says("Det er ikke lagret hva som ble endret");
    changes.does_not_say("ikke endret etter at den ble kunngjort");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_time_that_no_clock_shows_is_refused_with_what_clocks_show(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let id = world.call_draft().await;
    let path = format!("/utlysninger/{id}/rediger");
    let times =
        [("apner-dato", "28.03.2027"), ("apner-kl", "02.30"), ("stenger-dato", "31.10.2027"), ("stenger-kl", "02.30")];
    let form = manager.get(&path).await.expect(200).form("skjema").fill_all(times).fill("vedtak-dato", "01.12.2027");
    let refused = form.press("lagre").await.expect(422);
    assert!(refused.has_fault("apner-kl"));
    refused.says("så kl. 02.30 finnes ikke. Mener du kl. 03.30?");
    assert_eq!(refused.form("skjema").value("apner-kl"), "02.30");
    // The hour that comes twice is no fault: the first counts.
    refused.form("skjema").fill("apner-kl", "03.30").press("lagre").await.expect(200);
    let first = "select count(*) from call where closes_at = '2027-10-31 00:30Z' and opens_at = '2027-03-28 01:30Z'";
    assert_eq!(world.count(first).await, 1);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_text_stored_before_texts_were_cleaned_is_the_same_text_when_nobody_has_touched_it(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let sent = world.submitted(&people.submitter, call).await;
    let set = "update call_rule set text_nb = 'Velferds' || chr(173) || 'teknologi og A' || chr(778) || 'se' || chr(8232) || 'Mer.' where part = 3";
    sqlx::query(set).execute(&world.pool).await.unwrap();
    let path = format!("/utlysninger/{call}/rediger");
    let form = manager.get(&path).await.expect(200).form("skjema");
    form.press("Se over endringen").await.expect(200).says("Ingenting var endret");
    // Another text alone: no new version, and nobody's deadline moves.
    let title = [("tittel-nb", "Ny tittel"), ("tittel-nn", "Ny tittel")];
    let form = manager.get(&path).await.expect(200).form("skjema").fill_all(title);
    let review = form.press("Se over endringen").await.expect(200);
    review.does_not_say("Regelverket blir versjon").form("skjema").press("Lagre endringen").await.expect(200);
    assert_eq!(world.count("select max(rules_version)::bigint from call").await, 1);
    assert_eq!(
        world.count_of("select count(*) from event where kind = 'call_changed' and application = $1", sent).await,
        1
    );
    world.finish().await;
}
