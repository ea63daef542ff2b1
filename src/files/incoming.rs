//! A file on its way in: written to a disk as it comes, measured and summed, and looked at when it is whole. It has no
//! name there: whatever becomes of the program, nothing is left over.

use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom};
use std::path::Path;

use axum::body::Bytes;
use futures_util::{Stream, StreamExt};
use sha2::{Digest, Sha256};
use tokio::io::AsyncWriteExt;

use super::kinds;
use super::kinds::NotSeen;
use crate::domain::application::attachments::{FileKind, LARGEST, Unfit};

/// Why a file did not come in.
#[derive(Debug, thiserror::Error)]
pub enum NotReceived<E> {
    #[error("{0:?}")]
    Unfit(Unfit),
    /// It stopped coming.
    #[error("the file broke off")]
    BrokeOff(E),
    /// The disk is full, or not there.
    #[error("the file could not be written down: {0}")]
    Disk(std::io::Error),
}

/// A file that came in whole, and is one of the kinds.
#[derive(Debug)]
pub struct Received {
    pub(super) file: File,
    pub kind: FileKind,
    pub size: u64,
    pub sha256: [u8; 32],
}

/// A file that no folder knows.
pub(super) fn nameless(folder: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    let path = folder.join(format!(".inn-{}", uuid::Uuid::new_v4().simple()));
    let file = OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(&path)?;
    std::fs::remove_file(path)?;
    Ok(file)
}

pub(super) async fn receive<E>(
    folder: &Path,
    came: &str,
    pieces: impl Stream<Item = Result<Bytes, E>>,
) -> Result<Received, NotReceived<E>> {
    let file = nameless(folder).map_err(NotReceived::Disk)?;
    let mut out = tokio::fs::File::from_std(file);
    let mut sum = Sha256::new();
    let mut size = 0_u64;
    let mut pieces = std::pin::pin!(pieces);
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(NotReceived::BrokeOff)?;
        size += piece.len() as u64;
        if size > LARGEST {
            return Err(NotReceived::Unfit(Unfit::TooLarge));
        }
        sum.update(&piece);
        out.write_all(&piece).await.map_err(NotReceived::Disk)?;
    }
    out.flush().await.map_err(NotReceived::Disk)?;
    let mut file = out.into_std().await;
    let came = came.to_owned();
    let looked = tokio::task::spawn_blocking(move || {
        let kind = kinds::look(&mut file, &came)?;
        file.seek(SeekFrom::Start(0))?;
        Ok::<_, NotSeen>((file, kind))
    });
    let (file, kind) = match looked.await {
        Ok(Ok(seen)) => seen,
        Ok(Err(NotSeen::Unfit(unfit))) => return Err(NotReceived::Unfit(unfit)),
        Ok(Err(NotSeen::Disk(e))) => return Err(NotReceived::Disk(e)),
        // A reader that panics over a file has not understood it.
        Err(_) => return Err(NotReceived::Unfit(Unfit::Broken)),
    };
    Ok(Received { file, kind, size, sha256: sum.finalize().into() })
}
