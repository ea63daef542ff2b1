//! Processor time, of this process and of the database's backends, in nanoseconds, as Linux counts it.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::{BenchError, Filled};

/// What has been used so far.
#[derive(Debug, Clone, Copy)]
pub(super) struct Used {
    program: u64,
    database: u64,
}

impl Used {
    /// Counts every thread of this process and every backend of the database.
    pub(super) async fn now(filled: &Filled) -> Result<Used, BenchError> {
        let pids: Vec<i32> = sqlx::query_scalar(
            "select pid from pg_stat_activity where datname = current_database() and backend_type in ('client backend', 'parallel worker')",
        )
        .fetch_all(&filled.state.pool)
        .await?;
        let database = pids.iter().map(|pid| ran(format!("/proc/{pid}/schedstat"))).sum();
        let threads = fs::read_dir("/proc/self/task").map_err(|e| BenchError::Io("/proc/self/task".to_owned(), e))?;
        let program = threads.flatten().map(|t| ran(t.path().join("schedstat"))).sum();
        Ok(Used { program, database })
    }

    /// Program and database, per request.
    pub(super) fn since(self, before: Used, requests: usize) -> (Duration, Duration) {
        let each = |after: u64, before: u64| {
            Duration::from_nanos(after.saturating_sub(before) / u64::try_from(requests.max(1)).unwrap_or(1))
        };
        (each(self.program, before.program), each(self.database, before.database))
    }
}

/// The first number of `schedstat`: nanoseconds on a processor. Nothing of a process that has ended.
fn ran(path: impl AsRef<Path>) -> u64 {
    fs::read_to_string(path).ok().and_then(|s| s.split(' ').next()?.trim().parse().ok()).unwrap_or_default()
}
