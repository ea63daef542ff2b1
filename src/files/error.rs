//! Why files cannot be kept or had.

#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    #[error("files cannot be kept: {0}")]
    Configuration(String),
    #[error("the files are away: {0}")]
    Away(#[from] object_store::Error),
    #[error("the files are away: {0}")]
    Disk(#[from] std::io::Error),
}
