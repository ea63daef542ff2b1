//! Kills: the program and the database, again and again, with `kill -9`, in the middle of saves, merges, sendings,
//! call-backs, sendings again and approvals over HTTP. What a person has been told is done must stand, and nothing may stand halfway. `bin/chaos` runs it.

mod again;
mod house;
mod ledger;
mod merging;
mod network;
mod visitors;

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use praksisnaer::domain::people::actor::Role;
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::domain::values::stages::Outcome;
use praksisnaer::state::Clock;
use praksisnaer::store::records::invariants::{count_holes, list_broken};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::race::asked;
use crate::world::{NOW, World};
use house::House;
use ledger::Ledger;
use merging::Colleague;
use visitors::{Case, Draft, Writing};

/// Sendings and approvals that begin after each start, and are under way when the kill comes, or not.
const SENDINGS: usize = 2;
const APPROVALS: usize = 1;
const WRITERS: usize = 4;
/// Drafts that two write at once, and applications that are called back and sent again, all the time.
const PAIRS: [&str; 2] = ["Folldal", "Tolga"];
const CALLED_BACK: [&str; 2] = ["Rendalen", "Engerdal"];

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "takes minutes: bin/chaos"]
async fn what_was_acknowledged_stands_however_often_everything_is_killed() {
    let (kills, seed) = (usize::try_from(asked("CHAOS_KILLS", 200)).unwrap(), asked("CHAOS_SEED", 2027));
    let rng = &mut StdRng::seed_from_u64(seed);
    println!("CHAOS_SEED={seed}: {kills} kills");
    let mut house = House::new();
    house.start_database();
    let pool: PgPool = PgPoolOptions::new().max_connections(4).connect(house.database_url()).await.unwrap();
    praksisnaer::MIGRATOR.run(&pool).await.unwrap();
    let world = World::new(pool.clone()).await;
    let began = Instant::now();
    let (writings, drafts, cases) = prepare(&world, kills).await;
    let (pairs, sent_before) = prepare_again(&world).await;
    let with_files = with_files(&world).await;
    println!("{} drafts and {} recommended cases made in {} s", drafts.len(), cases.len(), began.elapsed().as_secs());
    house.start_program();

    let ledger = Arc::new(Ledger::default());
    let app = network::to(house.at.clone());
    let mut people = JoinSet::new();
    for writing in writings {
        people.spawn(visitors::write(writing.before(&app), ledger.clone()));
    }
    for colleague in pairs {
        people.spawn(merging::write(colleague.before(&app), ledger.clone()));
    }
    for draft in sent_before {
        people.spawn(again::call_back_and_send(draft.before(&app), ledger.clone()));
    }
    for draft in with_files {
        people.spawn(visitors::attach(draft.before(&app), ledger.clone()));
    }
    let (sendings, approvals) = (Arc::new(Semaphore::new(0)), Arc::new(Semaphore::new(0)));
    let mut spare = drafts;
    let mut sent = spare.split_off(visitors::SPARE);
    sent.reverse();
    for draft in sent {
        people.spawn(visitors::send(draft.before(&app), ledger.clone(), Some(sendings.clone())));
    }
    for case in cases {
        people.spawn(visitors::approve(case.before(&app), ledger.clone(), approvals.clone()));
    }

    let began = Instant::now();
    for n in 0..kills {
        house.wait_until_ready().await;
        sendings.add_permits(SENDINGS);
        approvals.add_permits(APPROVALS);
        // Until somebody has been told that something is saved, however slow the machine is; then at any moment.
        ledger.wait_for_a_save().await;
        tokio::time::sleep(Duration::from_millis(rng.random_range(0..400))).await;
        ledger.count_under_way();
        house.kill_and_start(n % 3, rng).await;
        if (n + 1) % 25 == 0 {
            println!("{} kills after {} s", n + 1, began.elapsed().as_secs());
        }
    }
    house.wait_until_ready().await;
    ledger.ending.store(true, Ordering::Relaxed);
    while let Some(ended) = people.join_next().await {
        ended.unwrap();
    }
    assert!(ledger.files.acknowledged.load(Ordering::Relaxed) > 0, "no file was attached between the kills");
    // Numbers of sendings that were killed are taken by the next.
    let mut holes = count_holes(&mut pool.acquire().await.unwrap()).await.unwrap();
    while holes > 0 {
        let draft = spare.pop().unwrap_or_else(|| panic!("{holes} holes, and nothing more to send"));
        visitors::send(draft.before(&app), ledger.clone(), None).await;
        holes = count_holes(&mut pool.acquire().await.unwrap()).await.unwrap();
    }
    house.print(kills, began.elapsed());
    ledger.print();
    let mut conn = pool.acquire().await.unwrap();
    assert_eq!(ledger.lost(&mut conn).await, Vec::<String>::new(), "acknowledged, and not there");
    assert_eq!(ledger.lost_files(&mut conn, &house.files()).await, Vec::<String>::new(), "files");
    assert_eq!(list_broken(&mut conn, true).await.unwrap(), []);
    drop(conn);
    println!(
        "nothing acknowledged is lost, nothing is sent twice, no invariant is broken, no hole in the case numbers"
    );
    house.end_program();
    // Pages that said that the database is away are what this is about. What a killed worker had claimed is free by now.
    world.take_failures();
    world.clock.advance(time::Duration::hours(2));
    let between = world.count("select count(*) from document").await;
    world.documents().await;
    let after = world.count("select count(*) from document").await - between;
    println!("{between} documents made between the kills, {after} after them");
    let lacking = "select count(*) from (select application, 'application' as kind, number from submission
                   union all select application, 'receipt', submission from receipt
                   union all select application, 'letter', null from decision) n
                   where not exists (select from document d where d.application = n.application and d.kind = n.kind
                                       and d.submission is not distinct from n.number)";
    assert_eq!(world.count(lacking).await, 0, "a document is lost");
    assert_eq!(list_broken(&mut pool.acquire().await.unwrap(), true).await.unwrap(), []);
    world.finish().await;
    pool.close().await;
}

/// Drafts that files are attached to.
async fn with_files(world: &World) -> Vec<Draft> {
    let call = world.open_call().await;
    let mut drafts = Vec::new();
    for town in ["Folldal", "Rendalen"] {
        let browser = world.person(Role::MunicipalityWriter, town).await;
        drafts.push(Draft { id: world.complete_draft(&browser, call).await, browser });
    }
    drafts
}

/// A municipality each for those who write; drafts that can be sent; cases that can be approved.
async fn prepare(world: &World, kills: usize) -> (Vec<Writing>, Vec<Draft>, Vec<Case>) {
    let call = world.open_call().await;
    let mut writings = Vec::new();
    for town in ["Alvdal", "Bergen", "Oslo", "Tynset"].iter().cycle().take(WRITERS) {
        let browser = world.person(Role::MunicipalityWriter, town).await;
        let id = world.complete_draft(&browser, call).await;
        writings.push(Writing { browser, id });
    }
    let mut drafts = Vec::new();
    let senders = [
        world.person(Role::MunicipalitySubmitter, "Alvdal").await,
        world.person(Role::MunicipalitySubmitter, "Bergen").await,
    ];
    for n in 0..kills * SENDINGS + visitors::SPARE {
        let browser = senders[n % 2].clone();
        drafts.push(Draft { id: world.complete_draft(&browser, call).await, browser });
    }
    let people = world.people_of("Tynset").await;
    let second = world.person(Role::Approver, "innlandet").await;
    let mut cases = Vec::new();
    for n in 0..kills * APPROVALS {
        let id = world.under_assessment(&people.submitter, &people.caseworker, call).await;
        // Small awards: the frame holds them all.
        let small = |draft: &mut praksisnaer::domain::casework::assessment::DraftAssessment| {
            draft.outcome = Some(Outcome::PartlyGranted);
            draft.shortfall_reason = "Utstyret er vanlig drift.".to_owned();
            draft.years.iter_mut().for_each(|y| y.amount = Kroner::new(10_000));
        };
        world.assess(&people.caseworker, id, small).await;
        world.recommend(&people.caseworker, id).await;
        cases.push(Case { browser: if n % 2 == 0 { people.approver.clone() } else { second.clone() }, id });
    }
    // The program that is killed keeps the world's day: it is told how far ahead of the real time it is.
    let ahead = (NOW - Clock::System.now()).whole_seconds();
    sqlx::query("update account set email = 'saksbehandler.innlandet@example.org' where id = $1")
        .bind(people.caseworker.actor().account.0)
        .execute(&world.pool)
        .await
        .unwrap();
    sqlx::query("insert into demo_clock (ahead_seconds, set_at, set_by) values ($1, $2, $3)")
        .bind(ahead)
        .bind(NOW)
        .bind(people.caseworker.actor().account.0)
        .execute(&world.pool)
        .await
        .unwrap();
    (writings, drafts, cases)
}

/// Two who write one section each of a draft of their own; applications that are sent.
async fn prepare_again(world: &World) -> (Vec<Colleague>, Vec<Draft>) {
    let call = world.open_call().await;
    let (mut pairs, mut sent) = (Vec::new(), Vec::new());
    for town in PAIRS {
        let writer = world.person(Role::MunicipalityWriter, town).await;
        let submitter = world.person(Role::MunicipalitySubmitter, town).await;
        let id = world.complete_draft(&writer, call).await;
        let [mine, theirs] = merging::FIELDS;
        pairs.push(Colleague { browser: writer, id, own: mine, other: theirs });
        pairs.push(Colleague { browser: submitter, id, own: theirs, other: mine });
    }
    for town in CALLED_BACK {
        let browser = world.person(Role::MunicipalitySubmitter, town).await;
        sent.push(Draft { id: world.submitted(&browser, call).await, browser });
    }
    (pairs, sent)
}
