//! Why a file was not seen to be one of the kinds.

use crate::domain::application::attachments::Unfit;

/// Why a file was not seen to be one of the kinds.
#[derive(Debug, thiserror::Error)]
pub enum NotSeen {
    #[error("{0:?}")]
    Unfit(Unfit),
    #[error(transparent)]
    Disk(#[from] std::io::Error),
}
impl From<Unfit> for NotSeen {
    fn from(unfit: Unfit) -> Self {
        NotSeen::Unfit(unfit)
    }
}
