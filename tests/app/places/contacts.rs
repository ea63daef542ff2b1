//! How the offices are reached: set by their leaders, dated, shown everywhere a municipality needs it, demanded before a
//! call is published and before a letter is sent.

use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::places::contact;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::store::places::contacts;
use sqlx::PgPool;
use time::Duration;
use time::macros::date;

use crate::browser::{Answer, Browser};
use crate::world::World;

const FIELDS: [(&str, &str); 4] = [
    ("adresse", "  Postboks 987,   2604 Lillehammer "),
    ("epost", "post@innlandet.example"),
    ("telefon", "61 26 60 00"),
    ("nettskjema", "https://innlandet.example/skriv"),
];

async fn set(leader: &Browser, fields: &[(&str, &str)]) -> Answer {
    let form = leader.get("/embetet").await.expect(200).form("skjema").fill_all(fields.iter().copied());
    form.press("Se hvor det blir vist").await.expect(200).form("skjema").press("Lagre kontaktopplysningene").await
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_leader_sets_them_with_a_look_at_where_they_stand_and_nobody_else_may(pool: PgPool) {
    let world = World::new(pool).await;
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    // A task until it is done, on the worklist and on the page; for the leader alone.
    leader.get("/saker").await.expect(200).says("Legg inn kontaktopplysninger for embetet");
    leader.get("/embetet").await.expect(200).says("Kontaktopplysningene er ikke lagt inn");
    world.anonymous().get("/hjelp").await.expect(200).says("Embetet har ikke lagt inn kontaktopplysninger ennå");
    for role in [Role::Caseworker, Role::Approver] {
        let other = world.person(role, "innlandet").await;
        other.get("/saker").await.expect(200).does_not_say("Legg inn kontaktopplysninger for embetet");
        assert!(!other.get("/embetet").await.expect(200).has("#skjema"));
        let mut fields: Vec<_> = FIELDS.to_vec();
        fields.extend([("fra", "01.03.2027"), ("steg", "forhandsvist"), ("handling", "fastsett"), ("versjon", "0")]);
        other.post("/embetet", &fields).await.expect(403);
    }
    for (field, typed) in [
        ("adresse", ""),
        ("adresse", "x".repeat(201).as_str()),
        ("epost", ""),
        ("epost", "post(a)innlandet"),
        ("telefon", ""),
        ("telefon", "ring oss"),
        ("nettskjema", "innlandet.example"),
        ("fra", "28.02.2027"),
        ("fra", "snart"),
    ] {
        let form = leader.get("/embetet").await.expect(200).form("skjema").fill_all(FIELDS);
        let page = form.fill(field, typed).press("Se hvor det blir vist").await.expect(422);
        assert!(page.has_fault(field), "{field} «{typed}»: {:?}", page.faults());
        assert_eq!(page.form("skjema").value(field), typed);
    }
    let form = leader.get("/embetet").await.expect(200).form("skjema").fill_all(FIELDS);
    let preview = form.press("Se hvor det blir vist").await.expect(200);
    preview.says("På «Kontakt og hjelp»").says("I vedtaksbrev").says("Nederst i e-poster om en sak");
    preview.says("Postadresse: Postboks 987, 2604 Lillehammer. E-post: post@innlandet.example. Telefon: 61 26 60 00.");
    preview.says("Ingen saker hos dere venter på vedtak nå");
    assert_eq!(world.count("select count(*) from office_contact").await, 0, "nothing is saved by looking");
    preview.form("skjema").press("Lagre kontaktopplysningene").await.expect(200).says("Kontaktopplysningene er lagret");
    assert_eq!(
        world.count("select count(*) from event where kind = 'office_contact_set' and office is not null").await,
        1
    );
    leader.get("/saker").await.expect(200).does_not_say("Legg inn kontaktopplysninger for embetet");
    for lang in Lang::ALL {
        let page = world.anonymous().in_language(lang).get("/hjelp").await.expect(200);
        page.says("Postboks 987, 2604 Lillehammer").says("post@innlandet.example").says("61 26 60 00");
    }
    // Somebody who opened the page before is told; another office's are its own.
    let other = world.person(Role::OfficeLeader, "innlandet").await;
    let stale = other.get("/embetet").await.expect(200).form("skjema").fill("telefon", "61 00 00 00");
    set(&leader, &[("telefon", "62 00 00 00")]).await.expect(200);
    stale.press("Se hvor det blir vist").await.expect(409).says("En annen har endret kontaktopplysningene");
    let agder = world.person(Role::OfficeLeader, "agder").await;
    agder.get("/embetet").await.expect(200).does_not_say("Postboks 987");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_call_is_not_published_while_an_office_cannot_be_reached(pool: PgPool) {
    let world = World::new(pool).await;
    let manager = world.person(Role::FrameManager, "").await;
    world.make_reachable(manager.actor().account).await;
    let call = world.call_draft().await;
    // As if two offices had said nothing.
    sqlx::raw_sql(
        "alter table office_contact disable trigger user;
         delete from office_contact where office in (select orgnr from statsforvalter where slug in ('agder', 'innlandet'));
         alter table office_contact enable trigger user",
    )
    .execute(&world.pool)
    .await
    .unwrap();
    let path = format!("/utlysninger/{call}/kunngjor");
    let page = manager.get(&path).await.expect(200);
    page.says("Disse har ikke lagt inn kontaktopplysninger: Statsforvalteren i Agder og Statsforvalteren i Innlandet.");
    assert!(page.has("a[href='/hjelp#embeter']"));
    manager.post(&path, &[("versjon", "1"), ("handling", "kunngjor")]).await.expect(422);
    assert_eq!(world.count("select count(*) from call where stage = 'published'").await, 0);
    for slug in ["agder", "innlandet"] {
        set(&world.person(Role::OfficeLeader, slug).await, &FIELDS).await.expect(200);
    }
    let page = manager.get(&path).await.expect(200);
    assert_eq!(page.faults(), []);
    page.form("skjema").press("Kunngjør").await.expect(200).says("Kunngjort");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn letters_and_mail_carry_what_held_on_their_day(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let leader = world.person(Role::OfficeLeader, "innlandet").await;
    set(&leader, &FIELDS).await.expect(200);
    set(&leader, &[("adresse", "Parkgata 36, 2317 Hamar"), ("telefon", "62 00 00 00"), ("fra", "10.03.2027")])
        .await
        .expect(200)
        .says("Kommer");
    // The database and the pages say the same of every day.
    set(&leader, &[("telefon", "62 00 00 01"), ("fra", "20.03.2027")]).await.expect(200);
    let mut conn = world.pool.acquire().await.unwrap();
    let office = world.office("innlandet").await;
    let rows = contacts::list(&mut conn, office).await.unwrap();
    assert!(rows.len() > 2, "{rows:?}");
    for day in (0..40).map(|n| date!(2027 - 02 - 15) + Duration::days(n)) {
        let there = contacts::on_day(&mut conn, office, day).await.unwrap();
        assert_eq!(there.as_ref(), contact::in_force(&rows, day).map(|r| &r.contact), "{day}");
        let of_all = contacts::all_on_day(&mut conn, day).await.unwrap();
        assert_eq!(of_all.iter().find(|(o, _)| *o == office).map(|(_, c)| c), there.as_ref(), "{day}");
    }
    drop(conn);
    let letter = async |id: praksisnaer::domain::values::ids::ApplicationId| -> String {
        let sql = "select letter::text from decision where application = $1";
        sqlx::query_scalar(sql).bind(id.0).fetch_one(&world.pool).await.unwrap()
    };
    let first = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let kept = letter(first).await;
    let address = "(Postboks 987, 2604 Lillehammer, eller post@innlandet.example)";
    assert_eq!(kept.matches(address).count(), 2, "{kept}");
    assert!(kept.contains("Telefon: 61 26 60 00.") && kept.contains("https://innlandet.example/skriv"), "{kept}");
    let sent = world.mail().await;
    assert!(!sent.is_empty());
    for (_, subject, text) in &sent {
        assert!(text.contains("e-post post@innlandet.example, telefon 61 26 60 00"), "{subject}: {text}");
    }
    world.clock.set(world.now() + Duration::days(9));
    let second = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let new = letter(second).await;
    assert!(
        new.contains("(Parkgata 36, 2317 Hamar, eller post@innlandet.example)") && !new.contains("Postboks 987"),
        "{new}"
    );
    assert_eq!(letter(first).await, kept);
    assert!(world.mail().await.iter().any(|(_, _, text)| text.contains("telefon 62 00 00 00")));
    world.anonymous().get("/hjelp").await.expect(200).says("Parkgata 36, 2317 Hamar");
    // The municipality reads it in its letter.
    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    let page = reader.get(&format!("/soknader/{first}/vedtak")).await.expect(200);
    page.says("Postadresse: Postboks 987, 2604 Lillehammer.");
    world.finish().await;
}
