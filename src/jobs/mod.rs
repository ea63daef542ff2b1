//! What happens after commit: the worker.
//!
//! Each kind of work has a lane of its own, which does a few jobs at once, each within its time limit; the timetable has
//! one too. A job that panics or hangs stops nobody, and a lane that panics is started again.

mod attempt;
mod document;
mod files;
mod lane;
mod mail;
mod supervised;
pub mod timetable;
mod worker;

use std::future::Future;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::domain::records::job::Kind;
use supervised::supervised;
pub use worker::Worker;

/// How long it may take to write what became of the last jobs.
const LAST_WORDS: Duration = Duration::from_secs(5);

impl Worker {
    /// Works until `stop`. Jobs in flight are finished, within limits; what is not finished is given back.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let (tell, told) = watch::channel(false);
        let mut parts = JoinSet::new();
        for kind in Kind::ALL {
            let (worker, stopped) = (self.clone(), told.clone());
            parts.spawn(supervised(kind.code(), told.clone(), move || worker.clone().lane(kind, stopped.clone())));
        }
        let last = self.last_jobs + LAST_WORDS;
        let (worker, stopped) = (self.clone(), told.clone());
        parts.spawn(supervised("signs of life", told.clone(), move || worker.clone().show_life(stopped.clone())));
        let (worker, stopped) = (self, told.clone());
        parts.spawn(supervised("timetable", told, move || worker.clone().look_at_timetable(stopped.clone())));
        stop.await;
        let _ = tell.send(true);
        // A database that is away keeps nobody from stopping.
        let _ = tokio::time::timeout(last, async { while parts.join_next().await.is_some() {} }).await;
    }
}
