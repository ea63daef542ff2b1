//! The daily tasks: once a day over any number of workers, caught up once, whatever the clocks do.

use praksisnaer::jobs::timetable::Task;
use praksisnaer::mail::Mailer;
use sqlx::PgPool;
use time::macros::{date, datetime};
use time::{Date, Duration};

use crate::world::World;

async fn days(world: &World, task: Task) -> Vec<Date> {
    sqlx::query_scalar("select day from timetable_run where task = $1 order by day")
        .bind(task.code())
        .fetch_all(&world.pool)
        .await
        .unwrap()
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn each_task_is_done_once_a_day_over_all_workers(pool: PgPool) {
    let world = World::new(pool).await;
    let mailer = Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap();
    let (one, two) = (world.worker(mailer.clone()), world.worker(mailer));
    for day in 1..=3 {
        let (a, b) = tokio::join!(one.keep_timetable(), two.keep_timetable());
        let mut done = [a, b].concat();
        done.sort();
        assert_eq!(done, Task::ALL, "day {day}");
        assert_eq!((one.keep_timetable().await, two.keep_timetable().await), (vec![], vec![]));
        world.clock.advance(Duration::days(1));
    }
    assert_eq!(world.count("select count(*) from timetable_run").await, 48);
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_task_is_done_at_its_time_and_missed_days_are_caught_up_once(pool: PgPool) {
    let world = World::new(pool).await;
    let worker = world.worker(Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap());
    let first = Task::ALL[0];
    let at = |moment| world.clock.set(moment);
    // 03:10 in Norway is 02:10 in winter.
    at(datetime!(2027-03-01 02:09:59 UTC));
    worker.keep_timetable().await;
    assert_eq!(days(&world, first).await, [date!(2027 - 02 - 28)], "the latest day that was due");
    at(datetime!(2027-03-01 02:10 UTC));
    assert_eq!(worker.keep_timetable().await, [first]);
    // No worker runs for four days.
    at(datetime!(2027-03-05 11:00 UTC));
    assert_eq!(worker.keep_timetable().await, Task::ALL);
    assert_eq!(worker.keep_timetable().await, []);
    assert_eq!(days(&world, first).await, [date!(2027 - 02 - 28), date!(2027 - 03 - 01), date!(2027 - 03 - 05)]);
    // A server whose clock is behind does no day that is past.
    at(datetime!(2027-03-04 11:00 UTC));
    assert_eq!(worker.keep_timetable().await, []);
    at(datetime!(2027-03-05 11:00 UTC));
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_task_is_done_once_on_the_days_when_the_clocks_change(pool: PgPool) {
    let world = World::new(pool).await;
    let worker = world.worker(Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap());
    let first = Task::ALL[0];
    for (from, expected) in [
        (datetime!(2026-03-28 02:30 UTC), [date!(2026 - 03 - 28), date!(2026 - 03 - 29), date!(2026 - 03 - 30)]),
        (datetime!(2026-10-24 01:30 UTC), [date!(2026 - 10 - 24), date!(2026 - 10 - 25), date!(2026 - 10 - 26)]),
    ] {
        let mut done = 0;
        for quarter in 0..=(49 * 4) {
            world.clock.set(from + Duration::minutes(15 * quarter));
            done += worker.keep_timetable().await.iter().filter(|task| **task == first).count();
        }
        assert_eq!(done, 3);
        let found = days(&world, first).await;
        assert_eq!(found[found.len() - 3..], expected);
    }
    world.finish().await;
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn a_task_that_fails_is_due_until_it_succeeds_and_holds_no_other_up(pool: PgPool) {
    let world = World::new(pool).await;
    let worker = world.worker(Mailer::to_hand(&world.config, |_, _, _| Ok(())).unwrap());
    sqlx::query("alter table sign_in_attempt rename to elsewhere").execute(&world.pool).await.unwrap();
    assert_eq!(
        worker.keep_timetable().await,
        Task::ALL.into_iter().filter(|task| *task != Task::SweepAttempts).collect::<Vec<_>>()
    );
    assert_eq!(days(&world, Task::SweepAttempts).await, Vec::<Date>::new());
    sqlx::query("alter table elsewhere rename to sign_in_attempt").execute(&world.pool).await.unwrap();
    assert_eq!(worker.keep_timetable().await, [Task::SweepAttempts]);
    world.finish().await;
}
