//! Two deeds against each other, in each order: the second waits for the first, and is done or refused as if it had come
//! after it; and when the first comes to nothing, as if it had never been.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::stages::Outcome;
use praksisnaer::store::Tx;
use praksisnaer::store::records::invariants::list_broken;
use sqlx::PgPool;
use time::Duration;

use super::cast::Cast;
use super::deeds::{Deed, Not, in_transaction, try_to};
use super::model::{Seen, look};

/// How far the application has come when the two meet.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Met {
    Whole,
    Deleted,
    Sent,
    CalledBack,
    /// Called back, and the call has closed.
    Closed,
    Taken,
    Assessed,
    /// Asked, and the day to answer by is over.
    Overdue,
    Recommended,
}

type Make = fn(&Cast, &Seen, &super::model::State) -> Deed;

struct Pair {
    name: &'static str,
    met: Met,
    first: Make,
    second: Make,
    /// How the second ends after the first.
    after: Option<&'static str>,
}

fn people(cast: &Cast) -> (&super::cast::Town, &super::cast::Office) {
    (&cast.towns[0], &cast.offices[0])
}
fn send(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Send { app: seen.id, by: people(cast).0.people[0].clone() }
}
fn withdraw(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Withdraw { app: seen.id, by: people(cast).0.people[1].clone() }
}
fn start(cast: &Cast, _: &Seen, _: &super::model::State) -> Deed {
    Deed::Start { by: people(cast).0.people[1].clone() }
}
fn call_back(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::CallBack { app: seen.id, by: people(cast).0.people[0].clone() }
}
fn call_back_too(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::CallBack { app: seen.id, by: people(cast).0.people[1].clone() }
}
fn send_again(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::SendAgain { app: seen.id, by: people(cast).0.people[0].clone() }
}
fn send_again_too(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::SendAgain { app: seen.id, by: people(cast).0.people[1].clone() }
}
fn let_stand(_: &Cast, _: &Seen, _: &super::model::State) -> Deed {
    Deed::LetStand
}
fn restore(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Restore { app: seen.id, by: people(cast).0.people[0].clone() }
}
fn restore_too(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Restore { app: seen.id, by: people(cast).0.people[2].clone() }
}
fn delete(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Delete { app: seen.id, by: people(cast).0.people[2].clone() }
}
fn take(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Take { app: seen.id, by: people(cast).1.caseworkers[0].clone() }
}
fn take_too(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Take { app: seen.id, by: people(cast).1.caseworkers[1].clone() }
}
fn assign(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    let office = people(cast).1;
    Deed::Assign {
        app: seen.id,
        by: office.leader.clone(),
        version: seen.version,
        to: office.caseworkers[1].actor.account,
    }
}
fn recommend(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Recommend { app: seen.id, by: people(cast).1.caseworkers[0].clone() }
}
fn ask(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Ask { app: seen.id, by: people(cast).1.caseworkers[0].clone(), section: Section::Need }
}
fn answer(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Answer { app: seen.id, by: people(cast).0.people[0].clone() }
}
fn end_wait(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::EndWait { app: seen.id, by: people(cast).1.caseworkers[0].clone() }
}
fn approve(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Approve { app: seen.id, by: people(cast).1.approvers[0].clone(), version: seen.version }
}
fn approve_too(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::Approve { app: seen.id, by: people(cast).1.approvers[1].clone(), version: seen.version }
}
fn send_back(cast: &Cast, seen: &Seen, _: &super::model::State) -> Deed {
    Deed::SendBack { app: seen.id, by: people(cast).1.approvers[1].clone(), version: seen.version }
}
/// Too little for what the application asks for.
fn distribute(cast: &Cast, _: &Seen, state: &super::model::State) -> Deed {
    Deed::Distribute {
        by: cast.ministry[0].clone(),
        year: 2028,
        total: 1_000_000,
        reserve: 0,
        opened_with: state.distribution(2028),
    }
}
fn distribute_too(cast: &Cast, _: &Seen, state: &super::model::State) -> Deed {
    Deed::Distribute {
        by: cast.ministry[1].clone(),
        year: 2028,
        total: 2_000_000_000,
        reserve: 0,
        opened_with: state.distribution(2028),
    }
}
fn amend(cast: &Cast, _: &Seen, state: &super::model::State) -> Deed {
    Deed::Amend { by: cast.ministry[0].clone(), version: state.call_version, days: 2, rules: true }
}
fn cancel(cast: &Cast, _: &Seen, state: &super::model::State) -> Deed {
    Deed::Cancel { by: cast.ministry[1].clone(), version: state.call_version }
}

/// Each is tried in both orders.
const PAIRS: &[(Pair, Option<&str>)] = &[
    (
        Pair {
            name: "distribution, approval",
            met: Met::Recommended,
            first: distribute,
            second: approve,
            after: Some("frame"),
        },
        Some("committed"),
    ),
    (
        Pair {
            name: "withdrawal, approval",
            met: Met::Recommended,
            first: withdraw,
            second: approve,
            after: Some("stage"),
        },
        Some("stage"),
    ),
    (
        Pair { name: "end of wait, answer", met: Met::Overdue, first: end_wait, second: answer, after: Some("stage") },
        Some("stage"),
    ),
    // A draft that begins meanwhile is due by the new deadline.
    (Pair { name: "amendment, beginning", met: Met::Whole, first: amend, second: start, after: None }, None),
    // Whoever sends is judged by the call as it is when they send; who is told of the change is who has sent.
    (Pair { name: "amendment, sending", met: Met::Whole, first: amend, second: send, after: None }, None),
    (
        Pair { name: "cancelling, sending", met: Met::Whole, first: cancel, second: send, after: Some("stage") },
        Some("sent"),
    ),
    (
        Pair { name: "deletion, sending", met: Met::Whole, first: delete, second: send, after: Some("gone") },
        Some("stage"),
    ),
    (
        Pair {
            name: "called back, called back",
            met: Met::Sent,
            first: call_back,
            second: call_back_too,
            after: Some("stage"),
        },
        Some("stage"),
    ),
    (
        Pair { name: "called back, taken", met: Met::Sent, first: call_back, second: take, after: Some("stage") },
        Some("stage"),
    ),
    (
        Pair {
            name: "sent again, sent again",
            met: Met::CalledBack,
            first: send_again,
            second: send_again_too,
            after: Some("stage"),
        },
        Some("stage"),
    ),
    (
        Pair {
            name: "sent again, withdrawn",
            met: Met::CalledBack,
            first: send_again,
            second: withdraw,
            // What is sent can be withdrawn.
            after: None,
        },
        Some("stage"),
    ),
    (Pair { name: "amendment, sent again", met: Met::CalledBack, first: amend, second: send_again, after: None }, None),
    // Whoever withdraws first is left alone; and what stands can be withdrawn.
    (Pair { name: "stands, withdrawn", met: Met::Closed, first: let_stand, second: withdraw, after: None }, None),
    (
        Pair { name: "fetched, fetched", met: Met::Deleted, first: restore, second: restore_too, after: Some("gone") },
        Some("gone"),
    ),
    (Pair { name: "taken, taken", met: Met::Sent, first: take, second: take_too, after: Some("stage") }, Some("stage")),
    (Pair { name: "taken, given", met: Met::Sent, first: take, second: assign, after: Some("changed") }, Some("stage")),
    (
        Pair { name: "recommended, asked", met: Met::Assessed, first: recommend, second: ask, after: Some("stage") },
        Some("stage"),
    ),
    (
        Pair {
            name: "withdrawn, recommended",
            met: Met::Assessed,
            first: withdraw,
            second: recommend,
            after: Some("stage"),
        },
        // What is recommended can be withdrawn.
        None,
    ),
    (
        Pair {
            name: "approved, approved",
            met: Met::Recommended,
            first: approve,
            second: approve_too,
            after: Some("stage"),
        },
        Some("stage"),
    ),
    (
        Pair {
            name: "sent back, approved",
            met: Met::Recommended,
            first: send_back,
            second: approve,
            after: Some("stage"),
        },
        Some("stage"),
    ),
    (
        Pair {
            name: "two distributions",
            met: Met::Taken,
            first: distribute,
            second: distribute_too,
            after: Some("changed"),
        },
        Some("changed"),
    ),
];

async fn bring(cast: &Cast, to: Met) -> ApplicationId {
    let (town, office) = people(cast);
    let (sender, caseworker) = (&town.people[0], &office.caseworkers[0]);
    let must = async |deed: Deed| try_to(cast, &deed).await.unwrap_or_else(|e| panic!("{deed:?}: {e:?}"));
    must(Deed::Start { by: sender.clone() }).await;
    let app = look(&mut cast.world.pool.acquire().await.unwrap()).await.apps.last().expect("a draft").id;
    must(Deed::SaveAll { app, by: sender.clone() }).await;
    if to == Met::Deleted {
        must(Deed::Delete { app, by: sender.clone() }).await;
    }
    if let Met::CalledBack | Met::Closed = to {
        must(Deed::Send { app, by: sender.clone() }).await;
        must(Deed::CallBack { app, by: sender.clone() }).await;
    }
    if let Met::Closed | Met::CalledBack | Met::Deleted = to {
        cast.world.clock.advance(if to == Met::Closed { Duration::days(60) } else { Duration::seconds(1) });
        return app;
    }
    let mut steps = vec![
        (Met::Sent, Deed::Send { app, by: sender.clone() }),
        (Met::Taken, Deed::Take { app, by: caseworker.clone() }),
    ];
    if to == Met::Overdue {
        steps.push((Met::Overdue, Deed::Ask { app, by: caseworker.clone(), section: Section::Need }));
    } else {
        steps.push((Met::Assessed, Deed::Assess { app, by: caseworker.clone(), outcome: Outcome::Granted }));
        steps.push((Met::Recommended, Deed::Recommend { app, by: caseworker.clone() }));
    }
    if to != Met::Whole {
        for (met, deed) in steps {
            must(deed).await;
            if met == to {
                break;
            }
        }
    }
    cast.world.clock.advance(if to == Met::Overdue { Duration::days(9) } else { Duration::seconds(1) });
    app
}

/// The first is done and holds what it holds until the second waits for it; then it is committed, or comes to nothing.
async fn meet(cast: &Cast, name: &str, first: &Deed, second: &Deed, commit: bool) -> Result<(), &'static str> {
    let mut tx = Tx::begin(&cast.world.pool).await.unwrap();
    in_transaction(cast, &mut tx, first, cast.world.now()).await.unwrap_or_else(|e| panic!("{name}: {first:?}: {e:?}"));
    let ended = std::cell::Cell::new(false);
    let second = async {
        let came = try_to(cast, second).await;
        ended.set(true);
        came
    };
    let release = async {
        // Whoever waits is seen in the database's own list of locks.
        loop {
            assert!(!ended.get(), "{name}: the second did not wait for the first");
            let waits: bool = sqlx::query_scalar(
                "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')",
            )
            .fetch_one(&cast.world.pool)
            .await
            .unwrap();
            if waits {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        if commit {
            tx.commit().await.unwrap();
        } else {
            drop(tx);
        }
    };
    let (came, ()) = tokio::join!(second, release);
    match came {
        Ok(_) => Ok(()),
        Err(Not::Refused(why)) => Err(why),
        Err(Not::Broken(what)) => panic!("{name}: {what}"),
    }
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn two_deeds_that_meet_wait_for_each_other_and_never_both_win(pool: PgPool) {
    let cast = Cast::new(pool).await;
    let mut tried = 0;
    for (Pair { name, met, first, second, after }, other_way) in PAIRS {
        for (first, second, after) in [(first, second, after), (second, first, other_way)] {
            for commit in [true, false] {
                cast.begin_again().await;
                let id = bring(&cast, *met).await;
                let state = look(&mut cast.world.pool.acquire().await.unwrap()).await;
                let seen = state.apps.iter().find(|a| a.id == id).expect("it is there");
                let (one, other) = (first(&cast, seen, &state), second(&cast, seen, &state));
                let came = meet(&cast, name, &one, &other, commit).await;
                let expected = if commit { after.map_or(Ok(()), Err) } else { Ok(()) };
                assert_eq!(came, expected, "{name}: {} first, committed: {commit}", one.name());
                let broken = list_broken(&mut cast.world.pool.acquire().await.unwrap(), true).await.unwrap();
                assert_eq!(broken, [], "{name}: {} first, committed: {commit}", one.name());
                tried += 1;
            }
        }
    }
    println!("{tried} meetings");
    cast.finish().await;
}
