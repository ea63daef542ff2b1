//! Public projects are found by what they are about: by a judged set of questions, and whatever is typed.

use praksisnaer::bench::alike;
use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::records::project::Fate;
use praksisnaer::domain::values::stages::Outcome;
use praksisnaer::domain::values::topics;
use praksisnaer::store::ReadTx;
use praksisnaer::store::records::projects;
use sqlx::PgPool;

use crate::world::World;

/// What the judged questions found when the search was built: a change that finds less is seen here.
const OPEN: f64 = 0.875;
const HELD: f64 = 0.95;

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_judged_questions_find_their_projects(pool: PgPool) {
    let world = World::new(pool).await;
    let mut tx = world.tx().await;
    let keys = alike::make_corpus(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(keys.len(), 68, "forty-two ideas and twenty-six earlier awards");
    let mut read = ReadTx::begin(&world.pool).await.unwrap();
    let recall = alike::recall(read.conn(), &keys).await.unwrap();
    println!("recall at five: {:.3} of the open, {:.3} of those held out", recall.open, recall.held);
    assert!(recall.open >= OPEN && recall.held >= HELD, "{:.3} {:.3} {:#?}", recall.open, recall.held, recall.missed);
    const { assert!(OPEN >= alike::LEAST_FOUND && HELD >= alike::LEAST_FOUND) };
    drop(read);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn whatever_is_typed_is_searched_for(pool: PgPool) {
    let world = World::new(pool).await;
    let anybody = world.anonymous();
    let first = anybody.get("/prosjekter").await.expect(200);
    first.does_not_say("prosjekter som ligner");
    for (typed, says) in [
        ("jordmor", "JordmorHeim"),
        ("jordmødre heim", "JordmorHeim"),
        ("jordmorr", "JordmorHeim"),
        ("lokaldemokratiet", "Økt deltakelse"),
        ("", "Skriv noen ord"),
        ("   ", "Skriv noen ord"),
        ("og i det", "Ingen prosjekter som ligner"),
        ("%_\\ ' \" ; --", "Ingen prosjekter som ligner"),
        ("čáŋŧđž Sámi giella", "prosjekter som ligner"),
        ("qwrtpsdfg", "Ingen prosjekter som ligner"),
    ] {
        let query: String = url::form_urlencoded::byte_serialize(typed.as_bytes()).collect();
        let page = anybody.get(&format!("/prosjekter?sok={query}")).await.expect(200);
        assert!(page.text().contains(says), "«{typed}»: {}", page.text());
    }
    // What no text can hold, and more than anybody means.
    for query in ["%00", "%00jordmor", "%ff%fe", &"natt+".repeat(2_000), &"x".repeat(10_000)] {
        let status = anybody.get_once(&format!("/prosjekter?sok={query}")).await.status;
        assert!([200, 400, 414, 431].contains(&status.as_u16()), "{status} for {} signs", query.len());
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_decision_makes_a_project_public_and_a_refusal_has_no_name(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let mut answers = world.answers.clone();
    let about = answers.get_mut(&Section::About).unwrap();
    about.fields.insert("om-prosjekttittel".into(), "Robotkatter i Alvdal og Oslo".into());
    about.fields.insert("om-sammendrag".into(), "Robotkatter gir ro på sykehjemmet i Alvdal.".into());
    let send = async || {
        let draft = world.draft(&people.submitter, call).await;
        world.save(&people.submitter, draft, &answers, true).await;
        world.send(&people.submitter, draft, "").await;
        let mut tx = world.tx().await;
        praksisnaer::store::casework::cases::take(&mut tx, &people.caseworker.office_actor(), draft, world.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        draft
    };
    let (awarded, refused) = (send().await, send().await);
    let asked = "/prosjekter?sok=robotkatt+sjukeheim";
    world.anonymous().get(asked).await.expect(200).does_not_say("Robotkatter");
    world.assess(&people.caseworker, awarded, |_| ()).await;
    world
        .assess(&people.caseworker, refused, |draft| {
            draft.outcome = Some(Outcome::Rejected);
            draft.years.clear();
        })
        .await;
    for id in [awarded, refused] {
        world.recommend(&people.caseworker, id).await;
        world.approve(&people.approver, id).await.unwrap();
    }
    let page = world.anonymous().get(asked).await.expect(200);
    page.says("Robotkatter i Alvdal og Oslo").says("Robotkatter i [kommunen] og [kommunen]").says("Tildelt 2027");
    page.says("Robotkatter gir ro på sykehjemmet i Alvdal.").says("Treff fordi: robotkatt");
    let cards = page.all("article");
    let of_refused: Vec<&String> = cards.iter().filter(|card| card.contains("Fikk avslag 2027")).collect();
    assert_eq!(of_refused.len(), 1, "{cards:#?}");
    assert!(!of_refused[0].contains("Alvdal") && !of_refused[0].contains("gir ro"), "{of_refused:?}");
    // Nor is it found by whose it was.
    let mut read = ReadTx::begin(&world.pool).await.unwrap();
    let found = projects::find_alike(read.conn(), &topics::words("Alvdal"), 50).await.unwrap();
    assert!(!found.is_empty() && found.iter().all(|one| one.project.fate != Fate::Refused), "{found:#?}");
    drop(read);

    // Read otherwise than now, or not at all, it is indexed again, once.
    sqlx::query("update public_project set edition = 0 where application = $1")
        .bind(awarded.0)
        .execute(&world.pool)
        .await
        .unwrap();
    sqlx::query("delete from public_project where application = $1")
        .bind(refused.0)
        .execute(&world.pool)
        .await
        .unwrap();
    for expected in [2, 0] {
        let mut tx = world.tx().await;
        assert_eq!(projects::index_missing(&mut tx).await.unwrap(), expected);
        tx.commit().await.unwrap();
    }
    let again = world.anonymous().get(asked).await.expect(200);
    assert_eq!(again.all("article").len(), cards.len());
    world.finish().await;
}
