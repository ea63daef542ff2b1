//! A file of what was sent or decided is made and kept.
//!
//! Safe to be killed at any moment, and to be begun by two at once: the file is kept whole by one statement, the first one
//! stays, and a job whose file is there has nothing to do.

use sqlx::PgPool;

use super::attempt::NotDone;
use crate::documents;
use crate::documents::Paper;
use crate::domain::records::document::{DocumentKind, DocumentName};
use crate::state::Clock;
use crate::store::application::sent_versions;
use crate::store::decision::letters;
use crate::store::records::documents as kept;
use crate::store::records::documents::NewDocument;
use crate::store::records::jobs::Claimed;
use crate::store::{ReadTx, Tx};

pub(super) async fn attempt(pool: &PgPool, clock: &Clock, job: &Claimed) -> Result<(), NotDone> {
    let never = |cause: &dyn std::fmt::Display| NotDone::Never(cause.to_string());
    let name: DocumentName = serde_json::from_value(job.payload.clone()).map_err(|e| never(&e))?;
    let mut tx = ReadTx::begin(pool).await?;
    if kept::is_made(tx.conn(), &name).await? {
        return Ok(());
    }
    let paper = paper(&mut tx, &name).await?;
    drop(tx);
    let language = paper.lang;
    let set = tokio::task::spawn_blocking(move || documents::set(&paper)).await.map_err(|panic| never(&panic))?;
    let bytes = set.map_err(|e| never(&e))?;
    let mut tx = Tx::begin(pool).await?;
    kept::keep(&mut tx, &NewDocument { name, language, bytes: &bytes }, clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

async fn paper(tx: &mut ReadTx, name: &DocumentName) -> Result<Paper, NotDone> {
    let submission = || name.submission.ok_or_else(|| NotDone::Never("which sending?".to_owned()));
    match name.kind {
        DocumentKind::Letter => {
            let sent = letters::load(tx.conn(), name.application).await?;
            let letter = serde_json::from_value(sent.letter).map_err(|e| NotDone::Never(e.to_string()))?;
            Ok(documents::of_letter(&letter, &sent.case.to_string(), sent.decided_at, &sent.decision.to_string()))
        }
        DocumentKind::Application => {
            Ok(documents::of_application(&sent_versions::load(tx.conn(), name.application, submission()?).await?))
        }
        DocumentKind::Receipt => {
            let sent = sent_versions::load(tx.conn(), name.application, submission()?).await?;
            documents::of_receipt(&sent).ok_or_else(|| NotDone::Never("it has no receipt".to_owned()))
        }
    }
}
