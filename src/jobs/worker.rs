//! What a worker works with.

use std::time::Duration;

use sqlx::PgPool;

use super::supervised::{Stopped, stop};
use crate::domain::records::job::{Kind, Terms};
use crate::files::Files;
use crate::mail::Mailer;
use crate::state::Clock;
use crate::store::records::jobs;

/// How long jobs in flight may take once somebody has asked us to stop.
const LAST_JOBS: Duration = Duration::from_secs(10);
/// How often the worker says that it lives.
const SEEN_EVERY: Duration = Duration::from_secs(20);

#[derive(Clone)]
pub struct Worker {
    pub(super) pool: PgPool,
    pub(super) clock: Clock,
    pub(super) mailer: Mailer,
    pub(super) files: Files,
    pub(super) terms: fn(Kind) -> Terms,
    pub(super) last_jobs: Duration,
}

impl Worker {
    #[must_use]
    pub fn new(pool: PgPool, clock: Clock, mailer: Mailer, files: Files) -> Worker {
        Worker { pool, clock, mailer, files, terms: Kind::terms, last_jobs: LAST_JOBS }
    }

    /// Other terms than a kind's own, for tests that cannot wait.
    #[must_use]
    pub fn with(self, terms: fn(Kind) -> Terms, last_jobs: Duration) -> Worker {
        Worker { terms, last_jobs, ..self }
    }

    /// Says that the worker lives, whatever its lanes are busy with.
    pub(super) async fn show_life(self, mut stopped: Stopped) {
        loop {
            if let Err(cause) = jobs::worker_seen(&self.pool, self.clock.now()).await {
                tracing::warn!(%cause, "the worker could not say that it lives");
            }
            tokio::select! {
                () = stop(&mut stopped) => return,
                () = tokio::time::sleep(SEEN_EVERY) => {}
            }
        }
    }
}
