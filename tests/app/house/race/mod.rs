//! Random deeds of many people, one at a time and at once, and what must hold whatever they do.
//!
//! A sequence is made from a seed alone: the same seed makes the same people do the same. `RACE_SEQUENCES` says how many
//! (20; `bin/test --race` 2 000), `RACE_SEED` which is the first. Deeds are legal when they are chosen: alone, each must
//! be done; several at once may be in each other's way, and then each is done or refused in words the store has.

mod cast;
mod choice;
mod deeds;
mod invariants;
mod model;
mod pairs;
mod round;

use std::time::Instant;

use praksisnaer::store::records::invariants::{count_holes, list_broken};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use sqlx::PgPool;

use cast::Cast;
use round::Told;

/// What stands in the environment, or what is usual.
#[expect(clippy::disallowed_methods, reason = "a test has no configuration")]
pub(super) fn asked(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().map_or(usual, |n| n.parse().unwrap_or_else(|_| panic!("{name}={n} is no number")))
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn random_deeds_of_many_at_once_break_nothing(pool: PgPool) {
    let (sequences, first) = (asked("RACE_SEQUENCES", 20), asked("RACE_SEED", 2027));
    let began = Instant::now();
    let cast = Cast::new(pool).await;
    let mut told = Told::default();
    for seed in first..first + sequences {
        sequence(&cast, seed, &mut told).await;
        if (seed - first + 1).is_multiple_of(100) {
            println!("{} sequences after {} s", seed - first + 1, began.elapsed().as_secs());
            sqlx::query("vacuum").execute(&cast.world.pool).await.unwrap();
        }
    }
    told.print(sequences, first, began.elapsed());
    // What every kind of deed is here for.
    if sequences >= 200 {
        assert_eq!(told.never_done(), Vec::<&str>::new(), "deeds that were never done");
    }
    cast.finish().await;
}

/// One sequence, from the same beginning as every other.
async fn sequence(cast: &Cast, seed: u64, told: &mut Told) {
    cast.begin_again().await;
    let rng = &mut StdRng::seed_from_u64(seed);
    let mut play = round::Play::begin(cast, rng, seed).await;
    for _ in 0..rng.random_range(16..32) {
        play.round(rng, told).await;
    }
    let mut conn = cast.world.pool.acquire().await.unwrap();
    let broken = list_broken(&mut conn, true).await.unwrap();
    assert_eq!(broken, [], "after RACE_SEED={seed}:\n{}", play.history());
    // What was rolled back has left numbers: the next that are sent take them, and then there is no hole.
    let holes = count_holes(&mut conn).await.unwrap();
    for _ in 0..holes {
        play.send_one_more().await;
    }
    assert_eq!(count_holes(&mut conn).await.unwrap(), 0, "after RACE_SEED={seed}:\n{}", play.history());
    told.holes_filled += holes;
}
