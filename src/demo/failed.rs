//! What can keep the demo data from being made.

use crate::domain::people::policy::Denied;
use crate::store::StoreError;
use crate::store::application::submissions;
use crate::store::casework::cases as office;
use crate::store::decision::decisions;

#[derive(Debug, thiserror::Error)]
pub enum Failed {
    #[error("{0}")]
    Demo(String),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Denied(#[from] Denied),
    #[error(transparent)]
    Call(#[from] crate::store::programme::calls::CallError),
    #[error(transparent)]
    Contact(#[from] crate::store::places::contacts::ContactError),
    #[error(transparent)]
    Mailbox(#[from] crate::store::places::mailboxes::MailboxError),
    #[error(transparent)]
    WayIn(#[from] crate::store::people::first_administrators::AskError),
    #[error(transparent)]
    NoRandomness(#[from] crate::web::session::NoRandomness),
    #[error(transparent)]
    Submit(#[from] submissions::SubmitError),
    #[error(transparent)]
    Comment(#[from] crate::store::application::comments::CommentError),
    #[error(transparent)]
    Guidance(#[from] crate::store::application::guiding::GuidanceError),
    #[error(transparent)]
    Case(#[from] office::CaseError),
    #[error(transparent)]
    Approve(#[from] decisions::ApproveError),
    #[error(transparent)]
    Hash(#[from] crate::features::people::sign_in::password::HashFailed),
}
impl From<sqlx::Error> for Failed {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}
