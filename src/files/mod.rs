//! The bytes of attachments: received, looked at, kept in a folder or in S3, scanned, and handed out again, all a piece at
//! a time. Whose they are, and who gets them, is the store's and the features' to know.
//!
//! An object is never written twice and never changed. It is written before its row, and removed after nothing points at
//! it: what a crash leaves over is an object without a row, which [`Files::list_older`] finds.

pub mod clamd;
pub mod error;
pub mod incoming;
pub mod kinds;

use std::path::PathBuf;
use std::sync::Arc;

use axum::body::Bytes;
use futures_util::{Stream, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ClientOptions, ObjectStore, ObjectStoreExt, PutPayload, RetryConfig};
use time::OffsetDateTime;
use tokio::io::AsyncReadExt;

use crate::config::Config;
use crate::domain::values::ids::AttachmentId;
use clamd::Scanner;
pub use error::FilesError;
use incoming::{NotReceived, Received};

/// Where files are kept. Cloning it is cheap.
#[derive(Debug, Clone)]
pub struct Files {
    kept: Arc<dyn ObjectStore>,
    /// Where what comes in is written until it has been looked at.
    incoming: PathBuf,
    /// The folder, when they are kept in one.
    folder: Option<PathBuf>,
    scanner: Option<Scanner>,
    unscanned: bool,
}

/// S3 takes parts of a file from five megabytes, and one of them is in memory at a time.
const PART: usize = 5 * 1024 * 1024;
const FOLDER: &str = "attachments";

impl Files {
    /// # Errors
    /// [`FilesError::Configuration`], or when the folder cannot be made.
    pub fn of(config: &Config) -> Result<Files, FilesError> {
        let incoming = config.data_dir.join("incoming");
        std::fs::create_dir_all(&incoming)?;
        let scanner = config
            .clamd
            .as_deref()
            .map(str::parse)
            .transpose()
            .map_err(|said: String| FilesError::Configuration(format!("CLAMD is no address of clamd: {said}")))?;
        let (kept, folder): (Arc<dyn ObjectStore>, _) = match &config.s3_bucket {
            Some(bucket) => (Arc::new(s3(config, bucket)?), None),
            None => {
                let folder = config.data_dir.join(FOLDER);
                std::fs::create_dir_all(&folder)?;
                // A row is never committed before its bytes are on the disk.
                let kept = LocalFileSystem::new_with_prefix(&folder)?.with_fsync(true);
                (Arc::new(kept), Some(folder))
            }
        };
        Ok(Files { kept, incoming, folder, scanner, unscanned: config.hands_out_unscanned() })
    }

    /// For tests: in memory, without a scanner.
    #[must_use]
    pub fn in_memory() -> Files {
        Files {
            kept: Arc::new(InMemory::new()),
            incoming: std::env::temp_dir(),
            folder: None,
            scanner: None,
            unscanned: true,
        }
    }
    /// The same with a scanner.
    #[must_use]
    pub fn scanned_by(self, scanner: Scanner) -> Files {
        Files { scanner: Some(scanner), unscanned: false, ..self }
    }

    #[must_use]
    pub fn scanner(&self) -> Option<&Scanner> {
        self.scanner.as_ref()
    }
    /// Whether a file is handed out that nobody has scanned.
    #[must_use]
    pub fn hands_out_unscanned(&self) -> bool {
        self.unscanned
    }
    /// Whether files are taken at all: not where they would never be handed out.
    #[must_use]
    pub fn takes(&self) -> bool {
        self.scanner.is_some() || self.unscanned
    }

    /// Takes a file in, and looks at it.
    ///
    /// # Errors
    /// Why it is not taken.
    pub async fn receive<E>(
        &self,
        came: &str,
        pieces: impl Stream<Item = Result<Bytes, E>>,
    ) -> Result<Received, NotReceived<E>> {
        incoming::receive(&self.incoming, came, pieces).await
    }

    /// Keeps what has come in. When this has returned, the bytes outlive a power cut.
    ///
    /// # Errors
    /// When they cannot be kept; then nothing is.
    pub async fn keep(&self, id: AttachmentId, received: &Received) -> Result<(), FilesError> {
        let mut file = tokio::fs::File::from_std(received.file.try_clone()?);
        tokio::io::AsyncSeekExt::rewind(&mut file).await?;
        let at = path(id);
        let first = part(&mut file).await?;
        if first.len() < PART {
            self.kept.put(&at, first.into()).await?;
            return Ok(());
        }
        let mut upload = self.kept.put_multipart(&at).await?;
        let sent: Result<(), FilesError> = async {
            let mut next = first;
            while !next.is_empty() {
                upload.put_part(PutPayload::from(next)).await?;
                next = part(&mut file).await?;
            }
            upload.complete().await?;
            Ok(())
        }
        .await;
        if sent.is_err() {
            // Best effort: what is left over of it is swept.
            let _ = upload.abort().await;
        }
        sent
    }

    /// The bytes, a piece at a time.
    ///
    /// # Errors
    /// When they are away.
    pub async fn open(
        &self,
        id: AttachmentId,
    ) -> Result<impl Stream<Item = Result<Bytes, FilesError>> + Send + use<>, FilesError> {
        Ok(self.kept.get(&path(id)).await?.into_stream().map_err(FilesError::from))
    }

    /// How many bytes lie there; none when it does not lie there.
    ///
    /// # Errors
    /// When they are away.
    pub async fn size(&self, id: AttachmentId) -> Result<Option<u64>, FilesError> {
        match self.kept.head(&path(id)).await {
            Ok(object) => Ok(Some(object.size)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    /// Removes the bytes. Those that are gone already are removed.
    ///
    /// # Errors
    /// When they are away.
    pub async fn remove(&self, id: AttachmentId) -> Result<(), FilesError> {
        match self.kept.delete(&path(id)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(e) => Err(e.into()),
        }
    }

    /// What was written before a moment, a few at a time.
    pub fn list_older(
        &self,
        before: OffsetDateTime,
    ) -> impl Stream<Item = Result<Vec<AttachmentId>, FilesError>> + Send {
        let before = before.unix_timestamp();
        self.kept
            .list(None)
            .try_filter_map(move |object| async move {
                let old = object.last_modified.timestamp() < before;
                Ok(object.location.filename().filter(|_| old).and_then(|name| name.parse().ok()))
            })
            .map_err(FilesError::from)
            .try_chunks(500)
            .map_err(|e| e.1)
    }

    /// Removes what a program that was killed left half written in the folder before a moment.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub async fn remove_half_written(&self, before: OffsetDateTime) -> Result<usize, FilesError> {
        let Some(folder) = &self.folder else { return Ok(0) };
        let mut removed = 0;
        let mut inside = tokio::fs::read_dir(folder).await?;
        while let Some(group) = inside.next_entry().await? {
            if !group.file_type().await?.is_dir() {
                continue;
            }
            let mut files = tokio::fs::read_dir(group.path()).await?;
            while let Some(file) = files.next_entry().await? {
                // `<object>#1` is what object_store calls what it is writing.
                let half = file.file_name().to_string_lossy().contains('#');
                let old = OffsetDateTime::from(file.metadata().await?.modified()?) < before;
                if half && old {
                    tokio::fs::remove_file(file.path()).await?;
                    removed += 1;
                }
            }
        }
        Ok(removed)
    }
}

/// In groups by the last two letters, so that no folder has all of them: an id begins with the time.
fn path(id: AttachmentId) -> Path {
    let name = id.to_string();
    Path::from(format!("{}/{name}", &name[name.len() - 2..]))
}

/// Up to a whole part of what is left of a file.
async fn part(file: &mut tokio::fs::File) -> std::io::Result<Bytes> {
    let mut part = Vec::new();
    file.take(PART as u64).read_to_end(&mut part).await?;
    Ok(part.into())
}

fn s3(config: &Config, bucket: &str) -> Result<object_store::aws::AmazonS3, FilesError> {
    // reqwest asks for the process's own; ring is it here, as for the database and the mail.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = ClientOptions::new()
        .with_connect_timeout(std::time::Duration::from_secs(5))
        // Of a whole answer: 25 MB on a slow line between servers.
        .with_timeout(std::time::Duration::from_secs(120))
        .with_allow_http(config.s3_endpoint.as_deref().is_some_and(|url| url.starts_with("http://")));
    // Somebody waits: what is away is said within seconds.
    let retry =
        RetryConfig { max_retries: 2, retry_timeout: std::time::Duration::from_secs(15), ..RetryConfig::default() };
    let mut builder = AmazonS3Builder::new()
        .with_bucket_name(bucket)
        .with_region(&config.s3_region)
        .with_client_options(client)
        .with_retry(retry);
    if let Some(endpoint) = &config.s3_endpoint {
        builder = builder.with_endpoint(endpoint);
    }
    if let (Some(id), Some(secret)) = (&config.s3_access_key, &config.s3_secret_key) {
        builder = builder.with_access_key_id(id.expose()).with_secret_access_key(secret.expose());
    }
    builder.build().map_err(|e| FilesError::Configuration(format!("S3: {e}")))
}

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;

    const PIECE: usize = 64 * 1024;

    fn in_folder() -> (Files, PathBuf) {
        let data_dir = std::env::temp_dir().join(format!("filer-{}", uuid::Uuid::new_v4().simple()));
        (Files::of(&Config { data_dir: data_dir.clone(), ..Config::for_tests() }).unwrap(), data_dir)
    }

    fn pieces(bytes: &[u8]) -> impl Stream<Item = Result<Bytes, ()>> + use<> {
        let pieces: Vec<_> = bytes.chunks(PIECE).map(|c| Ok(Bytes::copy_from_slice(c))).collect();
        stream::iter(pieces)
    }

    fn pdf(size: usize) -> Vec<u8> {
        let mut pdf = b"%PDF-1.7\n1 0 obj<<>>endobj\n".to_vec();
        pdf.resize(size, b' ');
        pdf
    }

    #[tokio::test]
    async fn what_is_kept_is_what_came_small_and_in_parts() {
        let (files, folder) = in_folder();
        for size in [40, PART - 1, PART, PART + 1, 2 * PART, 3 * PART + 17] {
            let id = AttachmentId::new();
            let bytes = pdf(size);
            let received = files.receive("a.pdf", pieces(&bytes)).await.unwrap();
            assert_eq!((received.size, received.kind.code()), (size as u64, "pdf"));
            assert_eq!(received.sha256, <[u8; 32]>::from(<sha2::Sha256 as sha2::Digest>::digest(&bytes)));
            files.keep(id, &received).await.unwrap();
            let back: Vec<Bytes> = files.open(id).await.unwrap().try_collect().await.unwrap();
            assert!(back.concat() == bytes, "{size}");
            files.remove(id).await.unwrap();
            files.remove(id).await.unwrap();
            assert!(files.open(id).await.is_err());
        }
        assert_eq!(std::fs::read_dir(folder.join("incoming")).unwrap().count(), 0);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[tokio::test]
    async fn what_is_too_large_breaks_off_or_finds_no_disk_leaves_nothing() {
        let (files, folder) = in_folder();
        let endless = stream::repeat_with(|| Ok::<_, ()>(Bytes::from_static(&[b' '; PIECE])));
        let refused = files.receive("a.pdf", endless).await.unwrap_err();
        assert!(matches!(refused, NotReceived::Unfit(crate::domain::application::attachments::Unfit::TooLarge)));
        let broken = stream::iter([Ok(Bytes::from_static(b"%PDF-")), Err("cut")]);
        assert!(matches!(files.receive("a.pdf", broken).await, Err(NotReceived::BrokeOff("cut"))));
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(matches!(files.receive("a.pdf", pieces(b"%PDF-1.7")).await, Err(NotReceived::Disk(_))));
    }

    #[tokio::test]
    async fn what_is_old_is_found_and_what_is_half_written_is_removed() {
        let (files, folder) = in_folder();
        let id = AttachmentId::new();
        let received = files.receive("a.pdf", pieces(&pdf(100))).await.unwrap();
        files.keep(id, &received).await.unwrap();
        let half = folder.join(FOLDER).join(path(id).as_ref()).with_file_name("x#1");
        std::fs::write(&half, b"half").unwrap();
        let found = async |before| files.list_older(before).try_concat().await.unwrap();
        let written = OffsetDateTime::from(std::fs::metadata(&half).unwrap().modified().unwrap());
        let (before, after) = (written - time::Duration::hours(1), written + time::Duration::hours(1));
        assert_eq!(found(before).await, []);
        assert_eq!(found(after).await, [id]);
        assert_eq!(files.remove_half_written(before).await.unwrap(), 0);
        assert_eq!(files.remove_half_written(after).await.unwrap(), 1);
        assert!(!half.exists() && files.open(id).await.is_ok());
        std::fs::remove_dir_all(folder).unwrap();
    }
}
