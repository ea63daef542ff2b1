//! One kind of work: claims what is due, does a few at once, and writes how it went.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::task::JoinSet;

use super::attempt::{NotDone, guarded};
use super::supervised::{LOOK_AGAIN, Stopped, stop};
use super::worker::Worker;
use super::{document, files, mail};
use crate::domain::records::job::Kind;
use crate::store::records::jobs;
use crate::store::records::jobs::Claimed;
use crate::store::{StoreError, Tx};

/// A job in hand.
struct Begun {
    job: Claimed,
    /// It is done, though that may not be written yet.
    went: Arc<AtomicBool>,
}

/// How often it is tried to write how a job went: a mail that has left and is not marked so leaves once more.
const WRITES: u32 = 4;

impl Worker {
    /// Does one job of a kind that is due. True when there was one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn work_one(&self, kind: Kind) -> Result<bool, StoreError> {
        let Some(job) = self.claim(kind).await? else { return Ok(false) };
        let went = self.attempt(kind, &job).await;
        self.write(kind, &job, &went).await?;
        Ok(true)
    }

    pub(super) async fn lane(self, kind: Kind, mut stopped: Stopped) {
        let at_once = (self.terms)(kind).at_once;
        let mut running = JoinSet::new();
        let mut begun: HashMap<tokio::task::Id, Begun> = HashMap::new();
        loop {
            while running.len() < at_once {
                match self.claim(kind).await {
                    Ok(Some(job)) => {
                        let went = Arc::new(AtomicBool::new(false));
                        let id = running.spawn(self.clone().see_to(kind, job.clone(), went.clone())).id();
                        begun.insert(id, Begun { job, went });
                    }
                    Ok(None) => break,
                    Err(cause) => {
                        tracing::warn!(kind = kind.code(), %cause, "the worker pauses");
                        break;
                    }
                }
            }
            let full = running.len() >= at_once;
            tokio::select! {
                () = stop(&mut stopped) => break,
                Some(ended) = running.join_next_with_id() => { begun.remove(&id_of(&ended)); }
                () = tokio::time::sleep(LOOK_AGAIN), if !full => {}
            }
        }
        let last = async {
            while let Some(ended) = running.join_next_with_id().await {
                begun.remove(&id_of(&ended));
            }
        };
        if tokio::time::timeout(self.last_jobs, last).await.is_err() {
            running.shutdown().await;
            let (done, left): (Vec<Begun>, Vec<Begun>) =
                begun.into_values().partition(|begun| begun.went.load(Ordering::Acquire));
            // A mail that has left and is not written so is never given back: others would send it at once. It is
            // written once more here; failing that, it keeps its claim until that runs out.
            for Begun { job, .. } in &done {
                if let Err(cause) = self.write(kind, job, &Ok(())).await {
                    tracing::warn!(job = job.id, %cause, "that a job is done was not written before the worker stopped");
                }
            }
            let left: Vec<Claimed> = left.into_iter().map(|begun| begun.job).collect();
            if let Err(cause) = self.give_back(&left).await {
                tracing::warn!(kind = kind.code(), %cause, "jobs were not given back; others get them when the claims run out");
            }
        }
    }

    async fn claim(&self, kind: Kind) -> Result<Option<Claimed>, StoreError> {
        let mut tx = Tx::begin(&self.pool).await?;
        let job = jobs::claim(&mut tx, kind, &(self.terms)(kind), self.clock.now()).await?;
        tx.commit().await?;
        Ok(job)
    }

    async fn give_back(&self, left: &[Claimed]) -> Result<(), StoreError> {
        let mut tx = Tx::begin(&self.pool).await?;
        jobs::give_back(&mut tx, left).await?;
        tx.commit().await
    }

    /// A job from claim to end. Without an end in the database it is tried again when the claim has run out.
    async fn see_to(self, kind: Kind, job: Claimed, done: Arc<AtomicBool>) {
        let went = self.attempt(kind, &job).await;
        done.store(went.is_ok(), Ordering::Release);
        for writes in 1..=WRITES {
            match self.write(kind, &job, &went).await {
                Ok(()) => return,
                Err(cause) => tracing::warn!(job = job.id, %cause, writes, "how a job went was not written"),
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    async fn attempt(&self, kind: Kind, job: &Claimed) -> Result<(), NotDone> {
        let terms = (self.terms)(kind);
        if terms.is_used_up(job.tries()) {
            return Err(NotDone::Never("no attempt has come to an end".to_owned()));
        }
        if job.worth_until.is_some_and(|until| until <= self.clock.now()) {
            return Err(NotDone::Never("too late".to_owned()));
        }
        let done = async {
            match kind {
                Kind::Mail => mail::attempt(&self.mailer, job).await,
                Kind::Scan => files::scan(&self.pool, &self.files, job, self.clock.now()).await,
                Kind::SweepFiles => files::sweep(&self.pool, &self.files, self.clock.now()).await,
                Kind::Document => document::attempt(&self.pool, &self.clock, job).await,
            }
        };
        guarded(terms.time_limit, done).await.unwrap_or_else(|cut| Err(NotDone::Again(cut.to_string())))
    }

    async fn write(&self, kind: Kind, job: &Claimed, went: &Result<(), NotDone>) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut tx = Tx::begin(&self.pool).await?;
        match went {
            Ok(()) => {
                jobs::finished(&mut tx, job, now).await?;
                match kind {
                    Kind::Mail => mail::settle(&mut tx, job, now).await?,
                    // They have written it themselves.
                    Kind::Scan | Kind::SweepFiles | Kind::Document => {}
                }
            }
            Err(cause) => {
                let again = match cause {
                    NotDone::Again(_) => (self.terms)(kind).pause_after(job.tries()).map(|pause| now + pause),
                    NotDone::Never(_) => None,
                };
                let gives_up = again.is_none();
                tracing::warn!(job = job.id, kind = kind.code(), attempts = job.attempts, gives_up, %cause, "a job was not done");
                jobs::failed(&mut tx, job, &cause.to_string(), again, now).await?;
            }
        }
        tx.commit().await
    }
}

fn id_of(ended: &Result<(tokio::task::Id, ()), tokio::task::JoinError>) -> tokio::task::Id {
    match ended {
        Ok((id, ())) => *id,
        Err(cause) => cause.id(),
    }
}
