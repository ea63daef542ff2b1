//! The municipality's list: what something is due in first, the nearest day first, then the rest, a page at a time.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use sqlx::PgPool;
use time::Duration;

use crate::browser::Answer;
use crate::world::World;

/// In which order these applications stand on a page; those that are not on it are left out.
fn order(page: &Answer, of: &[ApplicationId]) -> Vec<usize> {
    let listed = page.attributes("main ul.oppgaver a", "href");
    listed.iter().filter_map(|href| of.iter().position(|id| *href == format!("/soknader/{id}"))).collect()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn what_is_due_stands_first_and_what_was_sent_comes_a_page_at_a_time(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let draft = world.complete_draft(&people.submitter, call).await;
    let decided = world.decided(&people.submitter, &people.caseworker, &people.approver, call).await;
    let asked = world.under_assessment(&people.submitter, &people.caseworker, call).await;
    world.clock.advance(Duration::hours(1));
    let first = world.submitted(&people.submitter, call).await;
    world.clock.advance(Duration::hours(1));
    let second = world.submitted(&people.submitter, call).await;
    let all = [draft, decided, asked, first, second];
    let list = async || people.submitter.get("/soknader").await.expect(200);
    // A letter nobody has opened, then the draft by the call's day, then what waits for others, newest first.
    assert_eq!(order(&list().await, &all), [1, 0, 4, 3, 2]);
    world.ask(&people.caseworker, asked, "Hvem eier gevinsten?", &[Section::Benefits]).await;
    let due = "select information_due < (select min(closes_at) from call) from application where id = $1";
    let sooner: bool = sqlx::query_scalar(due).bind(asked.0).fetch_one(&world.pool).await.unwrap();
    assert_eq!(order(&list().await, &all), if sooner { [1, 2, 0, 4, 3] } else { [1, 0, 2, 4, 3] });
    // An opened letter is due no more.
    let letter = people.submitter.get(&format!("/soknader/{decided}/vedtak")).await.expect(200);
    letter.form(&format!("/soknader/{decided}/vedtak/lest")).press_first_once().await.expect(303);
    assert_eq!(*order(&list().await, &all).last().unwrap(), 1, "the oldest of those nothing is due in");
    list().await.does_not_say("Neste side");

    for n in 0..28 {
        world.clock.advance(Duration::minutes(1));
        world.submitted(&people.submitter, call).await;
        assert!(n < 26 || list().await.has_link("Neste side"), "{n}");
    }
    let reader = world.person(Role::MunicipalityReader, "Alvdal").await;
    let page = reader.get("/soknader").await.expect(200);
    page.says("Side 1").does_not_say("Forrige side");
    assert_eq!(order(&page, &all).len(), 2, "what is due, and none of the oldest");
    let next = page.follow("Neste side").await.expect(200);
    next.says("Side 2").says("Forrige side").does_not_say("Neste side");
    assert_eq!(order(&next, &all), [4, 3, 1]);
    reader.get("/soknader?side=3").await.expect(200).says("Det er ingen flere søknader").says("Forrige side");
    for odd in ["0", "-1", "x", "99999999999999999999"] {
        reader.get(&format!("/soknader?side={odd}")).await.expect(200).says("Side 1");
    }
    let elsewhere = world.person(Role::MunicipalityReader, "Folldal").await;
    assert_eq!(order(&elsewhere.get("/soknader").await.expect(200), &all), Vec::<usize>::new());
    world.finish().await;
}
