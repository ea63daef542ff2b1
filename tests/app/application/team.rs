//! Colleagues share the sections, comment on them, and say that an application can be sent.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::application::team::MOST_OPEN;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::mail::Mailer;
use praksisnaer::store::records::invariants::list_broken;
use sqlx::PgPool;
use time::Duration;

use crate::browser::Browser;
use crate::world::World;

struct Draft {
    world: World,
    writer: Browser,
    submitter: Browser,
    reader: Browser,
    id: ApplicationId,
}

impl Draft {
    async fn complete(pool: PgPool, place: &str) -> Draft {
        Draft::closing_in(pool, place, Duration::weeks(4)).await
    }
    /// So near that nothing waits for the next morning.
    async fn near(pool: PgPool, place: &str) -> Draft {
        Draft::closing_in(pool, place, Duration::days(3)).await
    }
    async fn closing_in(pool: PgPool, place: &str, left: Duration) -> Draft {
        let world = World::new(pool).await;
        let writer = world.person(Role::MunicipalityWriter, place).await;
        let submitter = world.person(Role::MunicipalitySubmitter, place).await;
        let reader = world.person(Role::MunicipalityReader, place).await;
        let call = world.call(world.now() - Duration::weeks(4), world.now() + left).await;
        let id = world.complete_draft(&writer, call).await;
        world.clock.advance(Duration::hours(1));
        Draft { world, writer, submitter, reader, id }
    }
    fn at(&self, path: &str) -> String {
        format!("/soknader/{}{path}", self.id)
    }
    async fn mail_to(&self, who: &Browser) -> Vec<(String, String)> {
        let address = address(&self.world, who).await;
        let mail = self.world.mail().await.into_iter().filter(|(to, _, _)| *to == address);
        mail.map(|(_, subject, text)| (subject, text)).collect()
    }
}

async fn address(world: &World, who: &Browser) -> String {
    sqlx::query_scalar("select email from account where id = $1")
        .bind(who.actor().account.0)
        .fetch_one(&world.pool)
        .await
        .unwrap()
}

fn account(who: &Browser) -> String {
    who.actor().account.to_string()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_section_is_given_to_a_colleague_who_is_told_once_in_the_municipalitys_standard(pool: PgPool) {
    let d = Draft::near(pool, "Gloppen").await;
    let page = d.writer.get(&d.at("")).await.expect(200).follow("Fordel ansvaret").await.expect(200);
    let mine = account(&d.writer);
    let form = page.form("skjema").fill("ansvar.behov", &account(&d.submitter)).fill("ansvar.om", &mine);
    let home = form.fill("ansvar.budsjett", &account(&d.submitter)).press("Lagre ansvaret").await.expect(200);
    home.says("Ansvaret er lagret").says("Ansvar: Eksempel Person");
    d.writer.get(&d.at("/del/behov")).await.expect(200).says("Ansvar: Eksempel Person");
    let told = d.mail_to(&d.submitter).await;
    let [(subject, text)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(subject, "Du har fått ansvar for ein del av ein søknad");
    let title: String = sqlx::query_scalar("select title from application").fetch_one(&d.world.pool).await.unwrap();
    for words in [title.as_str(), "Søknadsfristen er", "Gloppen kommune", &d.at("")] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!subject.contains(&title), "others see the subject of what does not arrive");
    assert_eq!(d.mail_to(&d.writer).await, [], "nobody mails themselves");
    // Saved once more, nothing is new.
    let again = d.writer.get(&d.at("/ansvar")).await.expect(200).form("skjema");
    again.press("Lagre ansvaret").await.expect(200);
    assert_eq!(d.mail_to(&d.submitter).await.len(), 1);

    // Two at once: the second sees what the first chose, and what they left alone follows it.
    let first = d.writer.get(&d.at("/ansvar")).await.form("skjema");
    let second = d.submitter.get(&d.at("/ansvar")).await.form("skjema");
    first
        .fill("ansvar.behov", &account(&d.reader))
        .fill("ansvar.risiko", &mine)
        .press("Lagre ansvaret")
        .await
        .expect(200);
    let stale = second.fill("ansvar.behov", "").press("Lagre ansvaret").await.expect(409);
    stale.says("En kollega fordelte deler mens du valgte").says("Valgt av en kollega: Eksempel Person");
    let form = stale.form("skjema");
    assert_eq!((form.value("ansvar.behov").as_str(), form.value("ansvar.risiko")), ("", mine.clone()));
    form.press("Lagre ansvaret").await.expect(200);
    assert_eq!(d.world.count("select count(*) from section_assignment where section = 'behov'").await, 0);
    assert_eq!(d.world.count("select count(*) from section_assignment where section = 'risiko'").await, 1);

    // Nobody else's people, and readers give nothing out.
    let elsewhere = d.world.person(Role::MunicipalityWriter, "Folldal").await;
    let form = d.writer.get(&d.at("/ansvar")).await.form("skjema").forge("ansvar.om", &account(&elsewhere));
    let refused = form.press("Lagre ansvaret").await.expect(422);
    assert!(refused.has_fault("ansvar.om"), "{:?}", refused.faults());
    elsewhere.get(&d.at("/ansvar")).await.expect(404);
    d.reader.get(&d.at("/ansvar")).await.expect(403);
    // Who has left has nothing in hand.
    sqlx::query("update role_assignment set removed_at = now() where account = $1")
        .bind(d.submitter.actor().account.0)
        .execute(&d.world.pool)
        .await
        .unwrap();
    d.reader.get(&d.at("/del/budsjett")).await.expect(200).does_not_say("Ansvar:");
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_comment_asks_a_colleague_is_resolved_and_is_never_sent(pool: PgPool) {
    let d = Draft::near(pool, "Alvdal").await;
    let here = d.at("/del/behov/kommentarer");
    let secret = "Er dette tallet fra i fjor?";
    let page = d.reader.get(&d.at("/del/behov")).await.expect(200).follow("Kommentarer").await.expect(200);
    page.says("Delen har ingen åpne kommentarer.").says("Statsforvalteren ser dem ikke");
    // What is wrong is told, and what was typed stays.
    let empty =
        page.form("skjema").fill("kollega", &account(&d.writer)).press("Legg til kommentaren").await.expect(422);
    assert_eq!(empty.form("skjema").value("kollega"), account(&d.writer));
    let number =
        empty.form("skjema").fill("kommentar", "Spør 10889390048").press("Legg til kommentaren").await.expect(422);
    number.says("fødselsnummer");
    let long =
        number.form("skjema").fill("kommentar", &"a".repeat(2001)).press("Legg til kommentaren").await.expect(422);
    long.says("2 001 tegn");
    let form = long.form("skjema").fill("kommentar", secret);
    let done = form.clone().press("Legg til kommentaren").await.expect(200);
    form.press("Legg til kommentaren").await.expect(200);
    done.says(secret).says("Spør Eksempel Person").says("Kommentaren er lagt til.");
    assert_eq!(d.world.count("select count(*) from section_comment").await, 1, "pressed twice");
    let told = d.mail_to(&d.writer).await;
    let [(subject, text)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!(subject, "En kollega spør deg om noe i en søknad");
    assert!(text.contains(&here) && !text.contains(secret), "{text}");
    d.writer.get(&d.at("")).await.expect(200).says("1 åpen kommentar");

    // Resolved while another is being written: the words stay.
    let page = d.writer.get(&here).await.expect(200);
    let kept = page.form("skjema").fill("kommentar", "Halvferdig").press("lost:1").await.expect(200);
    kept.does_not_say(secret);
    assert_eq!(kept.form("skjema").value("kommentar"), "Halvferdig");
    let resolved = d.writer.get(&format!("{here}?vis=loste")).await.expect(200);
    resolved.says(secret).says("Løst 1. mars 2027");
    resolved.form("skjema").press("apne:1").await.expect(200).says("Kommentaren er åpnet igjen.").says(secret);
    // A comment of another section is not this section's.
    d.writer.post_once(&d.at("/del/om/kommentarer"), &[("handling", "lost:1")]).await.expect(404);
    let elsewhere = d.world.person(Role::MunicipalityReader, "Folldal").await;
    elsewhere.get(&here).await.expect(404);

    // Sent, it is no part of what was sent, and the office sees nothing; colleagues read it still.
    d.world.send(&d.submitter, d.id, "").await;
    let read = d.reader.get(&here).await.expect(200);
    read.says(secret).says("Dere kan lese kommentarene, men ikke skrive nye.");
    assert!(!read.has_button("Legg til kommentaren"));
    d.reader.post_once(&here, &[("kommentar", "For sent")]).await.expect(409);
    let caseworker = d.world.person(Role::Caseworker, "innlandet").await;
    for path in ["", "/soknad"] {
        caseworker.get(&format!("/saker/{}{path}", d.id)).await.expect(200).does_not_say(secret);
    }
    let sent = "select count(*) from submission where answers::text like '%fra i fjor%'";
    assert_eq!(d.world.count(sent).await, 0);
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn ten_thousand_comments_are_read_a_page_at_a_time_and_a_section_has_room_for_some(pool: PgPool) {
    let d = Draft::complete(pool, "Alvdal").await;
    let here = d.at("/del/behov/kommentarer");
    let pages = [d.at(""), d.at("/del/behov"), here.clone(), d.at("/kontroller"), "/frister".to_owned()];
    let mut before = Vec::new();
    for page in &pages {
        before.push(d.reader.get(page).await.expect(200).text());
    }
    let fill = "insert into section_comment (application, section, text, written_at, written_by, written_by_role, resolved_at, resolved_by)
                select a.id, 'behov', 'Nummer ' || n, now(), a.created_by, 'municipality_writer', now(), a.created_by
                from application a, generate_series(1, 10000) n";
    sqlx::query(fill).execute(&d.world.pool).await.unwrap();
    // And those of others, without what they rest on.
    let others = "set session_replication_role = replica;
                  insert into section_comment (application, section, text, written_at, written_by, written_by_role)
                  select gen_random_uuid(), 'behov', 'x', now(), gen_random_uuid(), 'municipality_writer' from generate_series(1, 100000);
                  set session_replication_role = origin";
    sqlx::raw_sql(others).execute(&d.world.pool).await.unwrap();
    sqlx::query("analyze section_comment").execute(&d.world.pool).await.unwrap();
    // What is dealt with makes no page longer but the one it is read on.
    for (page, before) in pages.iter().zip(before) {
        assert_eq!(d.reader.get(page).await.expect(200).text(), before, "{page}");
    }
    let page = d.reader.get(&format!("{here}?vis=loste")).await.expect(200);
    page.says("Nummer 10000").says("Nummer 9981").does_not_say("Nummer 9980");
    page.follow("Neste side").await.expect(200).says("Nummer 9980").says("Side 2");
    d.reader.get(&format!("{here}?vis=loste&side=501")).await.expect(200).says("Delen har ingen løste kommentarer.");
    let plan: Vec<String> = sqlx::query_scalar(
        "explain select id from section_comment where application = (select id from application limit 1) and section = 'behov'
         and not open order by id desc limit 21",
    )
    .fetch_all(&d.world.pool)
    .await
    .unwrap();
    let plan = plan.join("\n");
    assert!(plan.contains("section_comment_in_order") && !plan.contains("Sort"), "{plan}");

    for n in 0..MOST_OPEN {
        let text = format!("Åpen {n}");
        d.reader.post_once(&here, &[("kommentar", &text), ("handling", "skriv")]).await.expect(303);
    }
    let form = d.reader.get(&here).await.expect(200).form("skjema").fill("kommentar", "Én for mye");
    let full = form.press("Legg til kommentaren").await.expect(422);
    full.says("Det er ikke plass til flere enn 50 åpne kommentarer i en del.");
    assert_eq!(full.form("skjema").value("kommentar"), "Én for mye");
    let opened = d.reader.post_once(&here, &[("handling", "apne:1")]).await.expect(422);
    opened.says("Det er ikke plass til flere");
    // Another section has room of its own.
    d.reader.post_once(&d.at("/del/om/kommentarer"), &[("kommentar", "Her er det plass")]).await.expect(303);
    d.writer.get(&d.at("")).await.expect(200).says("50 åpne kommentarer").says("1 åpen kommentar");

    // They go with the draft.
    d.writer.post(&d.at("/slett"), &[]).await.expect(200);
    d.world.clock.advance(Duration::days(60));
    d.world.worker(Mailer::to_hand(&d.world.config, |_, _, _| Ok(())).unwrap()).keep_timetable().await;
    let own = "select count(*) from section_comment c join application a on a.id = c.application";
    assert_eq!(d.world.count(own).await, 0);
    sqlx::query("delete from section_comment").execute(&d.world.pool).await.unwrap();
    assert_eq!(list_broken(&mut d.world.pool.acquire().await.unwrap(), true).await.unwrap(), []);
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn it_is_said_to_be_ready_until_an_answer_is_changed_or_it_is_sent(pool: PgPool) {
    let d = Draft::complete(pool, "Alvdal").await;
    let name = d.submitter.actor().name.clone();
    let page =
        d.writer.get(&d.at("/kontroller")).await.expect(200).follow("Si fra at søknaden er klar").await.expect(200);
    page.says("Disse får e-post").says(&name);
    let home = page.form("/klar").press("Si fra at søknaden er klar").await.expect(200);
    home.says("De som kan sende søknaden, får e-post").says("sa fra 1. mars 2027");
    assert!(!home.has_link("Si fra at søknaden er klar"));
    // Said twice, mailed once.
    d.writer.post(&d.at("/klar"), &[]).await.expect(200);
    let told = d.mail_to(&d.submitter).await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].1.contains(&d.at("/kontroller")), "{told:?}");
    assert_eq!(d.mail_to(&d.reader).await, []);
    let check = d.submitter.get(&d.at("")).await.expect(200).follow("Kontroller svarene og send").await.expect(200);
    check.says("sa fra 1. mars 2027");
    assert!(!d.writer.get(&d.at("/kontroller")).await.expect(200).has_link("Si fra at søknaden er klar"));
    d.submitter.post_once(&d.at("/klar"), &[]).await.expect(403);

    // Saved as it was, it holds; changed, it does not, and the page says who changed what.
    let section = d.at("/del/malgruppe");
    d.submitter.get(&section).await.form("skjema").press("senere").await.expect(200).says("sa fra 1. mars 2027");
    let form = d.submitter.get(&section).await.form("skjema").fill("malgruppe-hvem", "Noen andre");
    let home = form.press("senere").await.expect(200);
    home.says("Søknaden er endret etter at den var klar").says("Beskjeden gjelder derfor ikke lenger.");
    d.submitter.get(&d.at("/kontroller")).await.expect(200).says("Beskjeden gjelder derfor ikke lenger.");
    // Said once more by another, then sent: nothing of it is left.
    d.world.clock.advance(Duration::minutes(1));
    let administrator = d.world.person(Role::MunicipalityAdministrator, "Alvdal").await;
    administrator.post(&d.at("/klar"), &[]).await.expect(200).says("sa fra 1. mars 2027");
    assert_eq!(d.mail_to(&d.submitter).await.len(), 2);
    d.world.send(&d.submitter, d.id, "").await;
    assert_eq!(d.world.count("select count(*) from ready_draft").await, 0);
    // Called back, it can be said anew.
    d.world.call_back(&d.submitter, d.id).await;
    d.writer.get(&d.at("")).await.expect(200).follow("Si fra at søknaden er klar").await.expect(200);
    d.world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_is_not_whole_is_not_ready_and_the_page_says_who_is_missing(pool: PgPool) {
    let world = World::new(pool).await;
    let writer = world.person(Role::MunicipalityWriter, "Alvdal").await;
    let call = world.open_call().await;
    let draft = world.draft(&writer, call).await;
    let page = writer.get(&format!("/soknader/{draft}/klar")).await.expect(200);
    page.says("Søknaden kan ikke sendes ennå.").says("Ingen i kommunen har rollen «innsender».");
    assert!(!page.has_button("Si fra at søknaden er klar"));
    writer.post_once(&format!("/soknader/{draft}/klar"), &[]).await.expect(409);
    assert_eq!(world.count("select count(*) from ready_draft").await, 0);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_pack_has_front_page_summary_and_the_whole_application(pool: PgPool) {
    let d = Draft::complete(pool, "Alvdal").await;
    let pack = d.reader.get(&d.at("/utskrift")).await.expect(200);
    pack.says("UTKAST").says("Søknad om tilskudd").says("Alvdal kommune").says("Søknaden er ikke sendt.");
    for section in Section::ALL {
        assert!(pack.has(&format!("#k-{}", section.code())), "{}", section.code());
    }
    assert!(!pack.has("main details"), "all of it stands open");
    d.world.send(&d.submitter, d.id, "").await;
    let sent = d.reader.get(&d.at("/kvittering")).await.expect(200).follow("Utskrift av søknaden").await;
    sent.expect(200).does_not_say("UTKAST").says("Sak 2027/1");
    d.world.finish().await;
}
