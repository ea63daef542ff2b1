//! Files are scanned, and removed when nothing needs them any more.
//!
//! Both write what they have done themselves, each file for itself: done once more, nothing changes.

use futures_util::TryStreamExt;
use sqlx::PgPool;
use time::{Duration, OffsetDateTime};

use super::attempt::NotDone;
use crate::domain::application::attachments::FileState;
use crate::domain::values::ids::AttachmentId;
use crate::files::clamd::Verdict;
use crate::files::{Files, FilesError};
use crate::state::Clock;
use crate::store::application::scans;
use crate::store::records::jobs::Claimed;
use crate::store::{StoreError, Tx};

impl From<FilesError> for NotDone {
    fn from(e: FilesError) -> Self {
        NotDone::Again(e.to_string())
    }
}

pub(super) async fn scan(pool: &PgPool, files: &Files, job: &Claimed, now: OffsetDateTime) -> Result<(), NotDone> {
    let id = job.payload.get("attachment").cloned().unwrap_or_default();
    let id: AttachmentId = serde_json::from_value(id).map_err(|cause| NotDone::Never(cause.to_string()))?;
    let waits = match scans::find_state(&mut *pool.acquire().await.map_err(StoreError::from)?, id).await? {
        Some(state @ (FileState::Checking | FileState::Unscanned)) => state,
        _ => return Ok(()),
    };
    let scanner = match files.scanner() {
        Some(scanner) => scanner,
        // Nobody scans here, and nobody has said that somebody would.
        None if waits == FileState::Unscanned => return Ok(()),
        // Told by a server that has one; this worker is to be told the same.
        None => return Err(NotDone::Again("CLAMD is not set here".to_owned())),
    };
    let verdict = scanner.scan(files.open(id).await?).await.map_err(|cause| NotDone::Again(cause.to_string()))?;
    let mut tx = Tx::begin(pool).await?;
    match &verdict {
        Verdict::Clean => scans::found_clean(&mut tx, id, now).await?,
        Verdict::Found(what) => {
            tracing::warn!(attachment = %id, what, "the scanner found something in a file");
            scans::found_something(&mut tx, id, what, now).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// An upload is over long before.
const NO_UPLOAD_LASTS: Duration = Duration::hours(24);

/// Bytes first, the row after: a crash between the two leaves a row that is tried again. Then the bytes that no row speaks
/// of: uploads that were never committed.
pub(super) async fn sweep(pool: &PgPool, files: &Files, now: OffsetDateTime) -> Result<(), NotDone> {
    let mut removed = 0;
    loop {
        let over = scans::list_over(&mut *pool.acquire().await.map_err(StoreError::from)?, now).await?;
        if over.is_empty() {
            break;
        }
        for id in over {
            files.remove(id).await?;
            let mut tx = Tx::begin(pool).await?;
            scans::bytes_are_gone(&mut tx, id, now).await?;
            tx.commit().await?;
            removed += 1;
        }
    }
    // Disks and S3 go by the world's clock, whatever day a demonstration has.
    let (mut orphans, before) = (0, Clock::System.now() - NO_UPLOAD_LASTS);
    let mut objects = std::pin::pin!(files.list_older(before));
    while let Some(some) = objects.try_next().await? {
        let alone = scans::list_orphans(&mut *pool.acquire().await.map_err(StoreError::from)?, &some).await?;
        for id in alone {
            files.remove(id).await?;
            orphans += 1;
        }
    }
    orphans += files.remove_half_written(before).await?;
    if removed + orphans > 0 {
        tracing::info!(removed, orphans, "files that nothing needs were removed");
    }
    Ok(())
}
