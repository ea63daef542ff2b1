//! Mail leaves.

use time::OffsetDateTime;

use super::attempt::NotDone;
use crate::mail::Mailer;
use crate::store::decision::decisions;
use crate::store::records::jobs::Claimed;
use crate::store::records::outbox;
use crate::store::records::outbox::Mail;
use crate::store::{StoreError, Tx};

pub(super) async fn attempt(mailer: &Mailer, job: &Claimed) -> Result<(), NotDone> {
    let mail: Mail = serde_json::from_value(job.payload.clone()).map_err(|cause| NotDone::Never(cause.to_string()))?;
    mailer.send(&mail, &job.id.to_string()).await.map_err(|cause| {
        let said = cause.to_string();
        if cause.is_for_good() { NotDone::Never(said) } else { NotDone::Again(said) }
    })
}

/// What a mail that has left changes, in the transaction that marks it sent.
pub(super) async fn settle(tx: &mut Tx, job: &Claimed, now: OffsetDateTime) -> Result<(), StoreError> {
    outbox::forget_secrets(tx, job.id).await?;
    decisions::record_job(tx, job.id, now).await
}
