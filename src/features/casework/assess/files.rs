//! The files that came with what was sent: listed, and saved by whoever decides the case.

use axum::extract::{Path, State};
use axum::response::Response;

use crate::domain::application::attachments::FileState;
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy;
use crate::domain::people::policy::Action;
use crate::domain::values::ids::{ApplicationId, AttachmentId};
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::application::attachments::Attachment;
use crate::store::application::{applications, handed_out};
use crate::web;
use crate::web::AppError;

pub(super) struct FileRead {
    pub name: String,
    /// Where it is saved from; none while nobody gets it.
    pub href: Option<String>,
    /// Kind and size.
    pub about: String,
    pub state: &'static str,
    pub colour: &'static str,
    /// Nothing is to be said of its state.
    pub plain: bool,
    /// It was not in the version before.
    pub new: bool,
    /// What is the matter with it.
    pub told: Option<&'static str>,
    /// The section it belongs to, where files of all stand together.
    pub section: Option<String>,
}

pub(super) fn read(t: &'static Texts, app: ApplicationId, file: &Attachment, unscanned: bool) -> FileRead {
    FileRead {
        name: file.name.clone(),
        href: file.state.is_handed_out(unscanned).then(|| format!("/saker/{app}/vedlegg/{}", file.id)),
        about: t.vedlegg_av().slag(t.file_kind(file.kind)).storrelse(t.file_size(file.size)),
        state: t.file_state(file.state),
        colour: match file.state {
            FileState::Clean => "success",
            FileState::Checking => "info",
            FileState::Unscanned => "warning",
            FileState::Refused => "danger",
        },
        plain: file.state == FileState::Clean,
        told: (file.state == FileState::Refused).then(|| t.vedlegg_avvist_sendt()),
        new: false,
        section: None,
    }
}

/// The file, to save.
pub(super) async fn save(
    State(state): State<AppState>,
    actor: OfficeActor,
    Path((id, file)): Path<(ApplicationId, AttachmentId)>,
) -> Result<Response, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_case(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    policy::table(actor.actor.role, Action::ReadCase, app.kind())?;
    let found = handed_out::find_in_case(&mut tx, &actor, (id, file)).await?.ok_or(AppError::NotFound)?;
    drop(tx);
    if !found.state.is_handed_out(state.files.hands_out_unscanned()) {
        return Err(AppError::NotFound);
    }
    let pieces = state.files.open(found.id).await.map_err(|cause| {
        tracing::error!(attachment = %found.id, %cause, "a file could not be opened");
        AppError::Unavailable
    })?;
    Ok(web::download::file(&found.name, found.kind.media_type(), found.size, pieces))
}
