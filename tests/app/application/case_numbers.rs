//! Case numbers have no holes, and a server that hangs in the middle of a sending delays nobody.

use std::time::{Duration, Instant};

use praksisnaer::app::build_app;
use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::state::AppState;
use praksisnaer::store::Tx;
use praksisnaer::store::application::case_numbers;
use praksisnaer::store::limits::{Limits, limited, pool as limited_pool};
use sqlx::PgPool;

use crate::browser::Browser;
use crate::world::World;

async fn pool_of(world: &World, connections: u32, limits: &Limits) -> PgPool {
    let to = limited((*world.pool.connect_options()).clone(), limits);
    limited_pool(connections).connect_with(to).await.unwrap()
}

/// Submitters of so many municipalities, each with a draft that can be sent.
async fn ready(world: &World, how_many: usize) -> Vec<(Browser, ApplicationId)> {
    let call = world.open_call().await;
    let names: Vec<String> = sqlx::query_scalar(
        "select name_no from municipality m where not exists (select from municipality n where n.name_no = m.name_no and n.orgnr <> m.orgnr)
         order by orgnr limit $1",
    )
    .bind(i64::try_from(how_many).unwrap())
    .fetch_all(&world.pool)
    .await
    .unwrap();
    let mut ready = Vec::new();
    for name in names {
        let submitter = world.person(Role::MunicipalitySubmitter, &name).await;
        let id = world.complete_draft(&submitter, call).await;
        ready.push((submitter, id));
    }
    ready
}

async fn numbers(world: &World) -> Vec<i32> {
    let sql = "select case_number from application where case_number is not null order by 1";
    sqlx::query_scalar(sql).fetch_all(&world.pool).await.unwrap()
}

async fn send_by_hand(submitter: &Browser, id: ApplicationId) {
    let page = submitter.get(&format!("/soknader/{id}/kontroller")).await.expect(200);
    let form = page.form("send").fill("fullmakt", "ja").fill("innsender-rolle", "Kommunedirektør");
    form.press_once("send").await.expect(303);
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_sending_that_hangs_delays_nobody_and_its_number_is_the_next_ones(pool: PgPool) {
    let world = World::new(pool).await;
    let mut ready = ready(&world, 10).await;
    let last = ready.pop().unwrap();
    let (hangs, its) = ready.pop().unwrap();
    // Whoever waits for anything at all is refused after a blink.
    let strict = Limits { lock: Duration::from_millis(100), ..Limits::PAGES };
    let pool = pool_of(&world, 5, &strict).await;
    let app = build_app(AppState {
        pool,
        clock: world.clock.clone(),
        config: world.config.clone(),
        files: world.files.clone(),
    });

    case_numbers::stock(&world.pool, world.now()).await.unwrap();
    let mut hanging = world.tx().await;
    world.send_in(&mut hanging, &hangs, its, "").await;
    let mut slowest = Duration::ZERO;
    for (submitter, id) in ready {
        let began = Instant::now();
        send_by_hand(&submitter.before(app.clone()), id).await;
        slowest = slowest.max(began.elapsed());
    }
    assert_eq!(numbers(&world).await, [2, 3, 4, 5, 6, 7, 8, 9]);
    println!("the slowest of eight took {slowest:?} beside a sending that hung all the while");
    drop(hanging);
    send_by_hand(&last.0.before(app.clone()), last.1).await;
    assert_eq!(numbers(&world).await, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    send_by_hand(&hangs.before(app), its).await;
    assert_eq!(numbers(&world).await, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn fifty_at_once_with_some_rolled_back_leave_no_hole(pool: PgPool) {
    let there = World::new(pool).await;
    let world = &there;
    let ready = ready(world, 50).await;
    let pool = pool_of(world, 12, &Limits::PAGES).await;
    case_numbers::stock(&pool, world.now()).await.unwrap();
    let sendings = ready.iter().enumerate().map(|(i, (submitter, id))| {
        let pool = pool.clone();
        async move {
            let mut rolled_back = 0;
            loop {
                // All wait for twelve connections; one that waits too long asks again.
                let Ok(mut tx) = Tx::begin(&pool).await else { continue };
                world.send_in(&mut tx, submitter, *id, "").await;
                let unlucky = uuid::Uuid::new_v4().as_u128().is_multiple_of(3) && rolled_back < 4;
                if unlucky || (i == 0 && rolled_back == 0) {
                    rolled_back += 1;
                    drop(tx);
                    continue;
                }
                tx.commit().await.unwrap();
                return rolled_back;
            }
        }
    });
    let rolled_back: i32 = futures_util::future::join_all(sendings).await.into_iter().sum();
    assert!(rolled_back > 0);
    assert_eq!(numbers(world).await, (1..=50).collect::<Vec<_>>(), "{rolled_back} rolled back");
    println!("{rolled_back} of {} sendings were rolled back", 50 + rolled_back);
    there.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn the_stock_is_filled_before_it_is_empty_and_once_by_many(pool: PgPool) {
    let world = World::new(pool).await;
    let pool = pool_of(&world, 12, &Limits::PAGES).await;
    let there = "select count(*) from case_number where year = 2027";
    let all: Vec<_> = (0..12).map(|_| case_numbers::stock(&pool, world.now())).collect();
    for done in futures_util::future::join_all(all).await {
        done.unwrap();
    }
    assert_eq!(world.count(there).await, 256);
    sqlx::query("delete from case_number where number <= 129").execute(&world.pool).await.unwrap();
    case_numbers::stock(&pool, world.now()).await.unwrap();
    assert_eq!(world.count(there).await, 127 + 256, "the numbers go on where they were");
    assert_eq!(world.count("select max(number)::bigint from case_number").await, 512);
    // Somebody who hangs while putting in holds nobody up who can take from what is there.
    sqlx::query("delete from case_number where number <= 400").execute(&world.pool).await.unwrap();
    let mut hanging = world.tx().await;
    sqlx::query("select last from case_counter for update").execute(hanging.conn()).await.unwrap();
    let began = Instant::now();
    case_numbers::stock(&pool, world.now()).await.unwrap();
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    drop(hanging);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn deeds_that_change_no_sum_sum_nothing(pool: PgPool) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let people = world.people_of("Alvdal").await;
    let summed = "select max(xmin::text::bigint) from portfolio_sum";
    let id = world.submitted(&people.submitter, call).await;
    let sent = world.count(summed).await;
    let sums = world.count("select count(*) from portfolio_sum").await;
    assert!(sums > 1);
    people.caseworker.post(&format!("/saker/{id}/ta"), &[]).await;
    assert_eq!(world.count("select count(*) from application where stage = 'under_assessment'").await, 1);
    world.assess(&people.caseworker, id, |_| ()).await;
    world.recommend(&people.caseworker, id).await;
    assert_eq!(world.count(summed).await, sent, "to take, assess and recommend changes no sum");
    world.approve(&people.approver, id).await.unwrap();
    assert!(world.count(summed).await > sent, "a decision does");
    assert_eq!(world.count("select count(*) from portfolio_sum where status = 'granted' and year = 0").await, 1);
    world.finish().await;
}
