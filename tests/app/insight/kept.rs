//! Answers that are kept until a deed changes them.

use std::collections::BTreeSet;

use axum::http::Method;
use praksisnaer::app::build_app;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::state::AppState;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use time::macros::datetime;

use crate::browser::{Answer, Browser};
use crate::world::World;

async fn ask(browser: &Browser, path: &str, headers: &[(&str, &str)]) -> Answer {
    browser.ask(Method::GET, path, None, headers).await
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_public_page_is_the_same_until_a_deed_changes_it(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let recommended = world.recommended(&people.submitter, &people.caseworker, call).await;
    let anybody = world.anonymous();
    for path in ["/", "/tildelinger", &format!("/utlysning/{call}"), &format!("/utlysning/{call}/kriterier")] {
        let first = ask(&anybody, path, &[]).await.expect(200);
        assert_eq!(first.header("cache-control"), "no-cache", "{path}");
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with('"') && tag.len() > 10, "{path}: {tag}");
        let again = ask(&anybody, path, &[]).await.expect(200);
        assert_eq!((again.header("etag"), &again.html), (tag.as_str(), &first.html), "{path}");
        for has in [tag.clone(), format!("\"another\", {tag}"), format!("W/{tag}"), "*".to_owned()] {
            let answer = ask(&anybody, path, &[("if-none-match", &has)]).await.expect(304);
            assert_eq!((answer.html.as_str(), answer.header("etag")), ("", tag.as_str()), "{path} {has}");
        }
        ask(&anybody, path, &[("if-none-match", "\"another\"")]).await.expect(200);
        // Another encoding is another representation, another language another page.
        let squeezed = ask(&anybody, path, &[("accept-encoding", "gzip")]).await.expect(200);
        assert_eq!((squeezed.header("content-encoding"), squeezed.header("etag") == tag), ("gzip", false), "{path}");
        let nynorsk = ask(&world.anonymous().in_language(Lang::Nn), path, &[("if-none-match", &tag)]).await.expect(200);
        assert_eq!(nynorsk.language(), "nn");
        // What another signed-in person sees is no page of everybody's, and is left nowhere.
        let own = ask(&people.caseworker, path, &[("if-none-match", &tag)]).await.expect(200);
        assert_eq!((own.header("cache-control"), own.header("etag")), ("no-store", ""), "{path}");
        own.says("Statsforvalteren i Innlandet");
    }

    let before = ask(&anybody, "/tildelinger", &[]).await.expect(200);
    let of_call = format!("/utlysning/{call}");
    let call_before = ask(&anybody, &of_call, &[]).await.expect(200);
    // Sent and saved: nothing of that is public.
    world.submitted(&people.submitter, call).await;
    ask(&anybody, "/tildelinger", &[("if-none-match", before.header("etag"))]).await.expect(304);
    world.approve(&people.approver, recommended).await.unwrap();
    let after = ask(&anybody, "/tildelinger", &[("if-none-match", before.header("etag"))]).await.expect(200);
    after.says("1 tildeling").says("Alvdal");
    before.does_not_say("Alvdal");
    // The front page tells the award too; the call's page is drawn anew and turns out to be the same.
    ask(&anybody, "/", &[]).await.expect(200).says("Alvdal");
    ask(&anybody, &of_call, &[("if-none-match", call_before.header("etag"))]).await.expect(304);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn no_page_is_kept_past_a_moment_it_tells_of(pool: PgPool) {
    let world = World::new(pool).await;
    world.call(datetime!(2027-03-01 08:00 UTC), datetime!(2027-03-02 13:00 UTC)).await;
    let anybody = world.anonymous();
    world.clock.set(datetime!(2027-03-02 12:59 UTC));
    let open = ask(&anybody, "/", &[]).await.expect(200);
    open.says("Åpen for søknader");
    world.clock.set(datetime!(2027-03-02 13:00 UTC));
    ask(&anybody, "/", &[]).await.expect(200).says("Åpen for søknader");
    world.clock.set(datetime!(2027-03-02 13:00:00.000001 UTC));
    let closed = ask(&anybody, "/", &[("if-none-match", open.header("etag"))]).await.expect(200);
    closed.does_not_say("Åpen for søknader");
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_report_is_kept_until_something_is_sent_or_decided(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let reader = world.person(Role::MinistryReader, "").await;
    let (first, again) = (ask(&reader, "/portefolje", &[]).await.expect(200), ask(&reader, "/portefolje", &[]).await);
    assert_eq!(first.html, again.html);
    assert_eq!((first.header("cache-control"), first.header("etag")), ("no-store", ""));
    let id = world.recommended(&people.submitter, &people.caseworker, call).await;
    let sent = ask(&reader, "/portefolje", &[]).await.expect(200);
    assert_ne!(first.text(), sent.text());
    // Another person's is drawn for that person: the forms are stamped with who they are drawn for.
    let other = world.person(Role::MinistryReader, "").await;
    let theirs = ask(&other, "/portefolje", &[]).await.expect(200);
    assert_eq!(theirs.text(), sent.text());
    assert!(theirs.html.contains(&other.actor().assignment.to_string()));
    assert!(!theirs.html.contains(&reader.actor().assignment.to_string()));
    world.approve(&people.approver, id).await.unwrap();
    assert_ne!(ask(&reader, "/portefolje", &[]).await.expect(200).text(), sent.text());
    world.finish().await;
}

/// Whoever adds a table to a kept page adds it to the tables that count (migration 0034 and later), or says here why no
/// deed changes what the page reads of it.
#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn whatever_a_kept_page_reads_is_counted(pool: PgPool) {
    const FIXED: [&str; 3] = [
        // Written before a case is decided or with it, and never afterwards; only what is decided is public.
        "application",
        "application_sub_goal",
        "commitment",
    ];
    // Who asks, and the count itself.
    const VISITOR: [&str; 4] = ["session", "account", "role_assignment", "view_change"];
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let reader = world.person(Role::MinistryReader, "").await;
    let one =
        PgPoolOptions::new().max_connections(1).connect_with((*world.pool.connect_options()).clone()).await.unwrap();
    let app = build_app(AppState {
        pool: one.clone(),
        clock: world.clock.clone(),
        config: world.config.clone(),
        files: world.files.clone(),
    });

    let pages = [
        ("public", "/".to_owned(), world.anonymous()),
        ("public", "/tildelinger".to_owned(), world.anonymous()),
        ("public", "/tildelinger?ar=2027".to_owned(), world.anonymous()),
        ("public", format!("/utlysning/{call}"), world.anonymous()),
        ("public", format!("/utlysning/{call}/kriterier"), world.anonymous()),
        ("portfolio", "/portefolje".to_owned(), reader.clone()),
        ("portfolio", "/portefolje?delmal=1&ar=2027".to_owned(), reader),
    ];
    for (view, path, browser) in pages {
        let counted: BTreeSet<String> = sqlx::query_scalar(
            "select event_object_table::text from information_schema.triggers
             where trigger_name = 'view_changes' and action_statement like '%''' || $1 || '''%'",
        )
        .bind(view)
        .fetch_all(&world.pool)
        .await
        .unwrap()
        .into_iter()
        .collect();
        let before = scans(&one).await;
        browser.before(app.clone()).get_once(&path).await.expect(200);
        let read: BTreeSet<String> = scans(&one).await.difference(&before).map(|(table, _)| table.clone()).collect();
        assert!(read.contains("call") || read.contains("decision"), "{path} reads {read:?}");
        let missed: Vec<&String> = read
            .iter()
            .filter(|t| !counted.contains(*t) && !VISITOR.contains(&t.as_str()))
            .filter(|t| view != "public" || !FIXED.contains(&t.as_str()))
            .collect();
        assert!(missed.is_empty(), "{path} reads {missed:?}, whose changes nobody counts");
    }
    one.close().await;
    world.finish().await;
}

/// Every table with how often it has been read so far.
async fn scans(one: &PgPool) -> BTreeSet<(String, i64)> {
    sqlx::query("select pg_stat_force_next_flush()").execute(one).await.unwrap();
    sqlx::query("select 1").execute(one).await.unwrap();
    let read = "select relname::text, coalesce(seq_scan, 0) + coalesce(idx_scan, 0) from pg_stat_user_tables";
    sqlx::query_as(read).fetch_all(one).await.unwrap().into_iter().collect()
}
