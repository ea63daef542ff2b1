//! What is done once a day, by the first server that finds it due.
//!
//! A task is short and changes the database alone: it is done in the transaction that says it is done. What takes time or
//! speaks to others it enqueues as jobs.

use std::time::Duration;

use time::macros::time;
use time::{OffsetDateTime, Time};

use super::attempt::guarded;
use super::supervised::{Stopped, stop};
use super::worker::Worker;
use crate::domain::clocks::timetable::latest_day;
use crate::store::application::{bin, call_back, reminders, scans};
use crate::store::decision::decisions;
use crate::store::insight::{burden, rounds};
use crate::store::people::{attempts, devices, links, sessions, substitutes};
use crate::store::places::municipality_changes;
use crate::store::records::{documents, jobs, projects, timetable};
use crate::store::{StoreError, Tx};

/// How often the timetable is looked at.
const LOOK_AT_TIMETABLE: Duration = Duration::from_secs(60);
/// A task that takes longer is cut.
const LONGEST_TASK: Duration = Duration::from_secs(600);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    SweepSessions,
    SweepAttempts,
    SweepLinks,
    SweepJobs,
    /// Mergers, new numbers and other offices whose day has come.
    ChangeMunicipalities,
    /// Those who stand in for a colleague from today, and those who no longer do.
    KeepSubstitutes,
    /// What was called back and not sent again before the deadline stands as it was sent.
    EndCallBacks,
    /// Deleted drafts whose days in the bin are over.
    EmptyBin,
    /// Who has called back an application is reminded of a deadline that is near.
    RemindOfCallBacks,
    /// Decisions that nobody has opened are told again.
    TellOfUnreadDecisions,
    /// Who writes and who may send is reminded of the deadlines that are near.
    RemindOfDeadlines,
    /// What applying has cost those who applied.
    CountBurden,
    /// Files that nothing needs are removed, and those that still wait are scanned; by jobs.
    SweepFiles,
    /// Files of what was sent or decided that nobody has made: of what came before there were files, and of what a fault
    /// has stopped.
    MakeMissingDocuments,
    /// Public projects that are not found by what they are about, or were read otherwise than this version reads them.
    IndexProjects,
    /// What became of each round, by the size of the municipality.
    CountRounds,
}

impl Task {
    pub const ALL: [Task; 16] = [
        Task::SweepSessions,
        Task::SweepAttempts,
        Task::SweepLinks,
        Task::SweepJobs,
        Task::ChangeMunicipalities,
        Task::KeepSubstitutes,
        Task::EndCallBacks,
        Task::EmptyBin,
        Task::RemindOfCallBacks,
        Task::TellOfUnreadDecisions,
        Task::RemindOfDeadlines,
        Task::CountBurden,
        Task::SweepFiles,
        Task::MakeMissingDocuments,
        Task::IndexProjects,
        Task::CountRounds,
    ];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Task::ChangeMunicipalities => "change_municipalities",
            Task::KeepSubstitutes => "keep_substitutes",
            Task::EndCallBacks => "end_call_backs",
            Task::EmptyBin => "empty_bin",
            Task::RemindOfCallBacks => "remind_of_call_backs",
            Task::TellOfUnreadDecisions => "tell_of_unread_decisions",
            Task::RemindOfDeadlines => reminders::TASK,
            Task::CountBurden => "count_burden",
            Task::SweepFiles => "sweep_files",
            Task::MakeMissingDocuments => "make_missing_documents",
            Task::IndexProjects => "index_projects",
            Task::CountRounds => "count_rounds",
            Task::SweepSessions => "sweep_sessions",
            Task::SweepAttempts => "sweep_attempts",
            Task::SweepLinks => "sweep_links",
            Task::SweepJobs => "sweep_jobs",
        }
    }

    /// When, on Norwegian clocks.
    fn at(self) -> Time {
        match self {
            Task::ChangeMunicipalities => time!(00:01),
            // After a merger has moved the roles.
            Task::KeepSubstitutes => time!(00:02),
            // The deadline is most often the last minute of a day, and the office begins in the morning.
            Task::EndCallBacks => time!(00:05),
            Task::EmptyBin => time!(03:30),
            Task::RemindOfCallBacks | Task::TellOfUnreadDecisions | Task::RemindOfDeadlines => time!(07:00),
            Task::CountBurden | Task::CountRounds => time!(04:00),
            // After the bin is emptied.
            Task::SweepFiles | Task::MakeMissingDocuments | Task::IndexProjects => time!(04:30),
            Task::SweepSessions => time!(03:10),
            Task::SweepAttempts => time!(03:15),
            Task::SweepLinks => time!(03:20),
            Task::SweepJobs => time!(03:25),
        }
    }

    async fn run(self, tx: &mut Tx, now: OffsetDateTime) -> Result<(), StoreError> {
        match self {
            Task::ChangeMunicipalities => municipality_changes::do_due(tx, now).await.map(drop),
            Task::KeepSubstitutes => substitutes::keep(tx, now).await,
            Task::EndCallBacks => call_back::let_stand(tx, now).await.map(drop),
            Task::EmptyBin => bin::empty(tx, now).await.map(drop),
            Task::RemindOfCallBacks => call_back::remind(tx, now).await.map(drop),
            Task::TellOfUnreadDecisions => decisions::tell_of_unread(tx, now).await.map(drop),
            Task::RemindOfDeadlines => reminders::remind(tx, now).await.map(drop),
            Task::CountBurden => burden::count_anew(tx, now).await,
            Task::SweepFiles => scans::begin_sweep(tx, now).await,
            Task::MakeMissingDocuments => documents::enqueue_missing(tx, now).await,
            Task::CountRounds => rounds::count_anew(tx).await,
            Task::IndexProjects => projects::index_missing(tx).await.map(drop),
            Task::SweepSessions => sessions::sweep(tx, now).await.map(drop),
            Task::SweepAttempts => {
                attempts::sweep(tx, now).await?;
                devices::sweep(tx, now).await
            }
            Task::SweepLinks => links::sweep(tx, now).await,
            Task::SweepJobs => jobs::sweep(tx, now).await,
        }
    }
}

impl Worker {
    pub(super) async fn look_at_timetable(self, mut stopped: Stopped) {
        loop {
            tokio::select! {
                () = stop(&mut stopped) => return,
                _ = self.keep_timetable() => {}
            }
            tokio::select! {
                () = stop(&mut stopped) => return,
                () = tokio::time::sleep(LOOK_AT_TIMETABLE) => {}
            }
        }
    }

    /// Does what is due and not yet done for its day, and tells what it did. A task that fails does not hold the others
    /// up; it is due until it succeeds.
    pub async fn keep_timetable(&self) -> Vec<Task> {
        let mut done = Vec::new();
        for task in Task::ALL {
            let cause = match guarded(LONGEST_TASK, self.do_task(task)).await {
                Ok(Ok(true)) => {
                    done.push(task);
                    continue;
                }
                Ok(Ok(false)) => continue,
                Ok(Err(cause)) => cause.to_string(),
                Err(cut) => cut.to_string(),
            };
            tracing::warn!(task = task.code(), %cause, "a daily task was not done");
        }
        done
    }

    async fn do_task(&self, task: Task) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let mut tx = Tx::begin_long(&self.pool).await?;
        if !timetable::begin(&mut tx, task.code(), latest_day(task.at(), now), now).await? {
            return Ok(false);
        }
        task.run(&mut tx, now).await?;
        tx.commit().await?;
        Ok(true)
    }
}
