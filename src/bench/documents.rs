//! Documents: letters a second, and one long application with the memory it takes at most.

use std::time::{Duration, Instant};

use super::{BenchError, Filled, other};
use crate::documents;
use crate::documents::Paper;
use crate::domain::values::ids::ApplicationId;
use crate::store::ReadTx;
use crate::store::application::sent_versions;
use crate::store::decision::letters;

/// So many letters are set, one after the other.
const LETTERS: usize = 500;
/// The pages of the long application.
const PAGES: usize = 60;

pub(super) struct Made {
    /// Of each letter.
    pub(super) letters: Vec<Duration>,
    pub(super) pages: usize,
    pub(super) long: Duration,
    pub(super) bytes: usize,
    /// What the process held at most while the long one was set, and what it held before.
    pub(super) peak: usize,
    pub(super) before: usize,
}

pub(super) async fn run(filled: &Filled) -> Result<Made, BenchError> {
    let mut tx = ReadTx::begin(&filled.state.pool).await?;
    let decided: Vec<uuid::Uuid> =
        sqlx::query_scalar("select application from decision order by decided_at, id limit 500")
            .fetch_all(tx.conn())
            .await?;
    let mut papers = Vec::new();
    for id in &decided {
        let sent = letters::load(tx.conn(), ApplicationId(*id)).await?;
        let letter = serde_json::from_value(sent.letter).map_err(other)?;
        papers.push(documents::of_letter(&letter, &sent.case.to_string(), sent.decided_at, &id.to_string()));
    }
    let first = decided.first().ok_or_else(|| other("nothing is decided"))?;
    let application = documents::of_application(&sent_versions::load(tx.conn(), ApplicationId(*first), 1).await?);
    drop(tx);
    tokio::task::spawn_blocking(move || make(&papers, application)).await.map_err(other)?
}

fn make(papers: &[Paper], application: Paper) -> Result<Made, BenchError> {
    let mut letters = Vec::new();
    for paper in papers.iter().cycle().take(LETTERS) {
        let started = Instant::now();
        documents::set(paper).map_err(other)?;
        letters.push(started.elapsed());
    }
    letters.sort();
    // As long as it must be, of its own parts.
    let mut long = application.clone();
    while documents::set_and_count(&long).map_err(other)?.1 < PAGES {
        long.body.extend(application.body.iter().skip(3).cloned());
    }
    // Something else in between, so that nothing of it is remembered.
    for paper in papers.iter().cycle().take(20) {
        documents::set(paper).map_err(other)?;
    }
    // The peak is counted from here.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let before = held("VmRSS:");
    let started = Instant::now();
    let (bytes, pages) = documents::set_and_count(&long).map_err(other)?;
    Ok(Made { letters, pages, long: started.elapsed(), bytes: bytes.len(), peak: held("VmHWM:"), before })
}

/// Kilobytes of memory, as Linux counts them.
fn held(what: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
