//! What anybody may see: an award and a municipality; and that nothing personal and nothing unsent is anywhere among it.

use praksisnaer::app::build_app;
use praksisnaer::demo;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::state::AppState;
use praksisnaer::store::insight::rounds;
use sqlx::PgPool;
use time::macros::datetime;

use crate::browser::Browser;
use crate::world::{NOW, World};

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_award_and_its_municipality_are_read_without_an_account(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let nothing = world.anonymous().get("/tildelinger/kommune/3428").await.expect(200);
    nothing.says("Kommunen har ikke fått tilskudd").says("Statsforvalteren i Innlandet");
    let waiting = world.submitted(&people.submitter, call).await;
    let decided = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let decision: uuid::Uuid = sqlx::query_scalar("select id from decision where application = $1")
        .bind(decided.0)
        .fetch_one(&world.pool)
        .await
        .unwrap();

    let list = world.anonymous().get("/tildelinger").await.expect(200);
    assert!(list.has(&format!("a[href='/tildelinger/{decision}']")) && list.has("a[href='/tildelinger/kommune/3428']"));
    let page = world.anonymous().get(&format!("/tildelinger/{decision}")).await.expect(200);
    let about = &world.answers[&praksisnaer::domain::application::form::Section::About];
    page.says(about.get("om-sammendrag")).says("Det som skal bli bedre").says("Spør dem som gjør det").says("Oslo");
    page.does_not_say(about.get("om-kontaktepost")).does_not_say("Eksempel Person").does_not_say("Start en søknad");
    // Whom to ask, by the role and never by a name, and where the office is reached.
    page.says(&format!("I søknaden heter rollen «{}».", about.get("om-kontaktrolle")));
    assert!(page.has("a[href='/hjelp#innlandet']"));
    assert_eq!(page.all("#penger ~ table tbody tr").len(), 3, "an amount for each of three years");
    world.anonymous().in_language(Lang::Nn).get(&page.path).await.expect(200).says("Spør dei som gjer det");
    people.submitter.get(&page.path).await.expect(200).says("Start en søknad som bygger på dette");
    // What is not decided, or not there, is nobody's.
    for path in [waiting.to_string(), decided.to_string(), uuid::Uuid::nil().to_string()] {
        world.anonymous().get(&format!("/tildelinger/{path}")).await.expect(404);
    }
    for path in ["0000", "x", "%00", "34280"] {
        world.anonymous().get_once(&format!("/tildelinger/kommune/{path}")).await;
    }
    let of = world.anonymous().get("/tildelinger/kommune/3428").await.expect(200);
    let facts = of.all("dl.svar dd");
    assert_eq!(facts[..4], ["2", "1", "0", "1"], "sent, awarded, refused, waiting");
    of.says("Tildelt per innbygger");
    assert!(of.has(&format!("a[href='/tildelinger/{decision}']")));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_round_is_told_by_size_and_never_of_fewer_than_five(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.call(datetime!(2027-02-01 08:00 UTC), datetime!(2027-03-15 13:00 UTC)).await;
    let next = world.call(datetime!(2027-02-15 08:00 UTC), datetime!(2027-06-15 13:00 UTC)).await;
    let people = world.people_of("Alvdal").await;
    let count = async || {
        let mut tx = world.tx().await;
        rounds::count_anew(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
    };
    for decided in 1..=5 {
        world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
        count().await;
        let page = world.anonymous().get(&format!("/utlysning/{next}")).await.expect(200);
        match decided {
            5 => {
                let total: i64 =
                    sqlx::query_scalar("select max(total) from decision").fetch_one(&world.pool).await.unwrap();
                let median = praksisnaer::i18n::format::kroner(total).replace('\u{a0}', " ");
                page.says("Slik gikk det i forrige runde").says("5 av 5").says(&median);
            }
            _ => {
                page.does_not_say("Slik gikk det i forrige runde");
            }
        }
    }
    // Nothing is told of the round itself, nor of a later one.
    world.anonymous().get(&format!("/utlysning/{call}")).await.expect(200).does_not_say("Slik gikk det");
    world.finish().await;
}

/// Every public page there is, of the demo's own data.
async fn public_pages(pool: &PgPool, browser: &Browser) -> Vec<(String, String)> {
    let mut paths: Vec<String> = [
        "/",
        "/?kommune=alvdal",
        "/tildelinger",
        "/tildelinger.csv",
        "/prosjekter",
        "/hjelp",
        "/tilgjengelighet",
        "/personvern",
        "/utlysninger.ics",
        "/logg-inn",
    ]
    .map(str::to_owned)
    .into();
    let of = async |sql: &'static str| -> Vec<String> { sqlx::query_scalar(sql).fetch_all(pool).await.unwrap() };
    paths.extend(of("select '/tildelinger/' || id from decision where total > 0").await);
    paths.extend(of("select '/tildelinger/kommune/' || number from municipality where orgnr in (select municipality from application)").await);
    paths.extend(of("select '/utlysning/' || id from call where stage = 'published'").await);
    paths.extend(of("select '/utlysning/' || id || '/kriterier' from call where stage = 'published'").await);
    // What is refused is found by what it was about.
    let words = of("select distinct split_part(title, ' ', n) from application, generate_series(1, 4) n where length(split_part(title, ' ', n)) > 3").await;
    paths.extend(words.iter().map(|word| {
        let word: String = url::form_urlencoded::byte_serialize(word.as_bytes()).collect();
        format!("/prosjekter?sok={word}")
    }));
    let mut pages = Vec::new();
    for path in paths {
        let page = browser.get_once(&path).await.expect(200);
        pages.push((
            path,
            page.html.replace("&#39;", "'").replace("&#38;", "&").replace("&amp;", "&").replace("&quot;", "\""),
        ));
    }
    pages
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn nothing_personal_and_nothing_unsent_is_on_any_public_page(pool: PgPool) {
    let world = World::new(pool).await;
    demo::fill(&world.pool, NOW, 120).await.unwrap();
    let app = build_app(AppState {
        pool: world.pool.clone(),
        clock: world.clock.clone(),
        config: world.config.clone(),
        files: world.files.clone(),
    });
    let anybody = world.anonymous().before(app);
    let pages = public_pages(&world.pool, &anybody).await;
    assert!(pages.len() > 100, "{} pages", pages.len());
    assert!(
        pages.iter().any(|(path, html)| path.starts_with("/prosjekter?") && html.contains("Fikk avslag")),
        "a refused one is seen"
    );

    let secrets: Vec<(String, String)> = sqlx::query_as(
        "select 'the name of an account', name from account
         union all select 'the address of an account', email from account
         union all select 'a contact address', s.answers #>> '{om,fields,om-kontaktepost}' from submission s
         union all
         -- what has been sent by nobody: each answer of a draft that no sent application says too
         select 'a draft', d.text from (
             select distinct f.value as text from application a join application_section s on s.application = a.id
             cross join lateral jsonb_each_text(s.answers -> 'fields') f
             where a.stage = 'draft' and length(f.value) > 60) d
         where not exists (select from submission b, jsonb_each(b.answers) part, jsonb_each_text(part.value -> 'fields') g where g.value = d.text)
         union all
         select 'the need of an application', f.value from submission s, jsonb_each_text(s.answers #> '{behov,fields}') f where length(f.value) > 60",
    )
    .fetch_all(&world.pool)
    .await
    .unwrap();
    let kinds: std::collections::BTreeSet<&str> = secrets.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(kinds.len(), 5, "{kinds:?}");
    let mut told = Vec::new();
    for (kind, secret) in &secrets {
        for (path, html) in &pages {
            if html.contains(secret.as_str()) {
                told.push(format!("{path} tells {kind}: {secret}"));
            }
        }
    }
    assert!(told.is_empty(), "{told:#?}");
    // Who was refused is not told where the refusal is.
    let refused: Vec<(String, String)> = sqlx::query_as(
        "select p.title, m.name from public_project p join decision d on d.id = p.decision join municipality m on m.orgnr = d.municipality where d.outcome = 'rejected'",
    )
    .fetch_all(&world.pool)
    .await
    .unwrap();
    assert!(!refused.is_empty() && refused.iter().all(|(title, name)| !title.contains(name.as_str())), "{refused:?}");
    world.finish().await;
}
