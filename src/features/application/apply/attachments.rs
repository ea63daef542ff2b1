//! A section's files: listed, attached, taken away, put back, saved.
//!
//! What is in the way is told before the file is read. The bytes are kept before the row is written; a row that is refused
//! then takes its bytes with it, and what a crash or a lost answer leaves over is swept.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::addresses::From;
use super::names::person;
use super::opened::{Municipalities, Opened, title_or_none};
use crate::domain::application::attachments::{
    FileName, FileState, LARGEST, LARGEST_MB, MOST_IN_APPLICATION, MOST_IN_SECTION, Unfit,
};
use crate::domain::application::form::Section;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, Attach};
use crate::domain::values::ids::{ApplicationId, AttachmentId};
use crate::domain::values::stages::StageKind;
use crate::files::incoming::NotReceived;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::attachments::{AttachError, Attachment, NewFile};
use crate::store::application::{applications, attachments, handed_out};
use crate::store::{ReadTx, Tx};
use crate::web;
use crate::web::form::{Answered, answer};
use crate::web::upload::Upload;
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

/// A file in a list.
pub(super) struct FileLine {
    pub id: AttachmentId,
    pub name: String,
    /// Where it is saved from; none while nobody gets it.
    pub href: Option<String>,
    /// Kind and size.
    pub about: String,
    pub came: String,
    pub state: &'static str,
    pub colour: &'static str,
    /// Its state is as it should be, and said only in the section's own list.
    pub plain: bool,
    pub refused: bool,
}

fn line(t: &Texts, app: ApplicationId, file: &Attachment, unscanned: bool) -> FileLine {
    FileLine {
        id: file.id,
        name: file.name.clone(),
        href: file.state.is_handed_out(unscanned).then(|| addresses::attachment(app, file.id)),
        about: t.vedlegg_av().slag(t.file_kind(file.kind)).storrelse(t.file_size(file.size)),
        came: t.vedlegg_kom().tidspunkt(t.moment(file.added_at)).hvem(person(
            t,
            &file.added_by_name,
            &file.added_by_role,
        )),
        state: t.file_state(file.state),
        colour: match file.state {
            FileState::Clean => "success",
            FileState::Checking => "info",
            FileState::Unscanned => "warning",
            FileState::Refused => "danger",
        },
        plain: file.state == FileState::Clean,
        refused: file.state == FileState::Refused,
    }
}

/// Those of a section.
pub(super) fn of_section<'f>(
    t: &Texts,
    app: ApplicationId,
    section: Section,
    files: impl IntoIterator<Item = &'f Attachment>,
    unscanned: bool,
) -> Vec<FileLine> {
    files.into_iter().filter(|file| file.section == section).map(|file| line(t, app, file, unscanned)).collect()
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/attachments.html")]
pub(super) struct AttachmentsPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    /// The section itself, and where it was opened from.
    pub section: String,
    pub title: String,
    pub action: String,
    pub answers: bool,
    pub files: Vec<FileLine>,
    /// Where each is taken away.
    pub remove: String,
    pub from: &'static str,
    pub may_attach: bool,
    /// Files are taken here: they are scanned, or the operator has said that they are not.
    pub takes: bool,
    pub unscanned: bool,
    pub checking: bool,
    pub help: String,
    pub largest: u64,
    pub too_large: String,
    pub told: Option<String>,
    /// What was just taken away, to be put back.
    pub undo: Option<String>,
    pub faults: Vec<ShownFault>,
}

impl AttachmentsPage {
    pub(super) fn fault(&self) -> Option<&str> {
        web::faults::of(&self.faults, FIELD)
    }
}

const FIELD: &str = "fil";

#[derive(serde::Deserialize, Default)]
pub(super) struct Opening {
    #[serde(default)]
    fra: String,
    /// «lagt», «tilbake», or the file that was taken away.
    #[serde(default)]
    gjort: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, code)): Path<(ApplicationId, String)>,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let section = Section::from_code(&code).ok_or(AppError::NotFound)?;
    Ok(page(&state, &visitor, &actor, (id, section), &opening).await?.into_response())
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &MunicipalityActor,
    (id, section): (ApplicationId, Section),
    opening: &Opening,
) -> Result<AttachmentsPage, AppError> {
    let t = visitor.texts();
    let (mut opened, mut tx) = Opened::read(state, actor, id, Municipalities::Named).await?;
    opened.read_files(tx.conn(), state).await?;
    let all = &opened.files;
    let gone = match opening.gjort.parse::<AttachmentId>() {
        Ok(gone) => attachments::find_removed(tx.conn(), (id, gone), opened.today()).await?.map(|name| (gone, name)),
        Err(_) => None,
    };
    let from = From::of(&opening.fra);
    let may_attach = opened.may_attach(actor, section);
    let files = of_section(t, id, section, all, opened.unscanned);
    Ok(AttachmentsPage {
        application: title_or_none(t, &opened.app.title),
        home: addresses::home(id),
        section: from.section(id, section),
        title: t.text(section.title_key()).into_owned(),
        action: from.attachments(id, section),
        answers: opened.app.kind() == StageKind::AwaitingInformation,
        checking: all.iter().any(|file| file.section == section && file.state == FileState::Checking),
        files,
        remove: format!("{}/vedlegg/", addresses::home(id)),
        from: from.code(),
        may_attach,
        takes: state.files.takes(),
        unscanned: state.files.hands_out_unscanned(),
        help: t.vedlegg_hjelp().mb(i64::from(LARGEST_MB)).del(MOST_IN_SECTION).alle(MOST_IN_APPLICATION),
        largest: LARGEST,
        too_large: t.unfit(Unfit::TooLarge),
        told: match (opening.gjort.as_str(), &gone) {
            ("lagt", _) => Some(t.vedlegg_lagt_ved().to_owned()),
            ("tilbake", _) => Some(t.vedlegg_lagt_tilbake().to_owned()),
            (_, Some((_, name))) => Some(t.vedlegg_fjernet(name)),
            _ => None,
        },
        undo: gone.filter(|_| may_attach).map(|(gone, _)| gone.to_string()),
        faults: Vec::new(),
        page: visitor.page(MenuItem::Applications),
    })
}

/// Whether the role may, at this stage and in this section; and whether there is room.
async fn look(
    state: &AppState,
    actor: &MunicipalityActor,
    (id, section): (ApplicationId, Section),
) -> Result<(), AttachFault> {
    let (opened, mut tx) = Opened::read(state, actor, id, Municipalities::Named).await?;
    permitted(&opened, actor, section)?;
    Ok(attachments::has_room(tx.conn(), id, section).await?)
}

fn permitted(opened: &Opened, actor: &MunicipalityActor, section: Section) -> Result<policy::Permit<Attach>, AppError> {
    if opened.stands() {
        return Err(AppError::Closed);
    }
    let permit = policy::may::<Attach>(&actor.actor, opened.app.kind())?;
    if opened.may_attach(actor, section) { Ok(permit) } else { Err(AppError::NotYours) }
}

/// Why a file was not attached.
enum AttachFault {
    Unfit(Unfit),
    Refused(AttachError),
    BrokeOff,
    /// Bytes cannot be kept now.
    NotKept(String),
    Closed,
    Page(AppError),
}
impl std::convert::From<AppError> for AttachFault {
    fn from(e: AppError) -> Self {
        AttachFault::Page(e)
    }
}
impl std::convert::From<crate::store::StoreError> for AttachFault {
    fn from(e: crate::store::StoreError) -> Self {
        AttachFault::Page(e.into())
    }
}
impl std::convert::From<AttachError> for AttachFault {
    fn from(e: AttachError) -> Self {
        match e {
            AttachError::Store(e) => AttachFault::Page(e.into()),
            refused => AttachFault::Refused(refused),
        }
    }
}

pub(super) async fn attach(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, code)): Path<(ApplicationId, String)>,
    typed: Typed,
    upload: Upload,
) -> Result<Response, AppError> {
    let section = Section::from_code(&code).ok_or(AppError::NotFound)?;
    let t = visitor.texts();
    let from = From::of(typed.get("_fra"));
    let answered = match take(&state, &visitor, &actor, (id, section), &upload).await {
        Ok(()) => {
            let to = from.attachments(id, section);
            Ok(Answered::Done(format!("{to}{}gjort=lagt", if to.contains('?') { '&' } else { '?' })))
        }
        Err(AttachFault::Page(e)) => Err(e),
        Err(fault) => Ok(Answered::refused(ShownFault::new(FIELD, said(t, fault)))),
    };
    answer(answered, async |again| {
        let opening = Opening { fra: from.code().to_owned(), gjort: String::new() };
        let page = page(&state, &visitor, &actor, (id, section), &opening).await?;
        Ok(AttachmentsPage { faults: again.faults, ..page })
    })
    .await
}

fn said(t: &Texts, fault: AttachFault) -> String {
    match fault {
        AttachFault::Unfit(unfit) => t.unfit(unfit),
        AttachFault::Refused(AttachError::Same { name, section }) => {
            t.vedlegg_feil_samme().fil(name).del(t.text(section.title_key()))
        }
        AttachFault::Refused(AttachError::SectionFull) => t.vedlegg_feil_full_del(MOST_IN_SECTION),
        AttachFault::Refused(AttachError::ApplicationFull) => t.vedlegg_feil_full_soknad(MOST_IN_APPLICATION),
        AttachFault::BrokeOff => t.vedlegg_feil_brutt().to_owned(),
        AttachFault::Closed => t.vedlegg_tas_ikke_imot().to_owned(),
        AttachFault::NotKept(cause) => {
            tracing::error!(cause, "a file could not be kept");
            t.vedlegg_feil_lager().to_owned()
        }
        // These are pages of their own.
        AttachFault::Refused(AttachError::Store(_)) | AttachFault::Page(_) => t.vedlegg_feil_lager().to_owned(),
    }
}

async fn take(
    state: &AppState,
    visitor: &Visitor,
    actor: &MunicipalityActor,
    (id, section): (ApplicationId, Section),
    upload: &Upload,
) -> Result<(), AttachFault> {
    look(state, actor, (id, section)).await?;
    if !state.files.takes() {
        return Err(AttachFault::Closed);
    }
    let coming = upload.take().filter(|file| !file.name.is_empty()).ok_or(AttachFault::Unfit(Unfit::Missing))?;
    let came = coming.name.clone();
    // No transaction is open while the file comes: that may take minutes.
    let received = state.files.receive(&came, coming.pieces()).await.map_err(|why| match why {
        NotReceived::Unfit(unfit) => AttachFault::Unfit(unfit),
        NotReceived::BrokeOff(_) => AttachFault::BrokeOff,
        NotReceived::Disk(e) => AttachFault::NotKept(e.to_string()),
    })?;
    let name = FileName::of(&came, received.kind, &visitor.texts().vedlegg_tittel().to_lowercase())
        .map_err(AttachFault::Unfit)?;
    let file = NewFile {
        id: AttachmentId::new(),
        section,
        name: &name,
        kind: received.kind,
        size: received.size,
        sha256: &received.sha256,
        scanned: state.files.scanner().is_some(),
    };
    state.files.keep(file.id, &received).await.map_err(|e| AttachFault::NotKept(e.to_string()))?;
    let tx = match write(state, actor, id, &file).await {
        Ok(tx) => tx,
        Err(refused) => {
            if let Err(cause) = state.files.remove(file.id).await {
                tracing::warn!(%cause, "a file that was refused is left to be swept");
            }
            return Err(refused);
        }
    };
    // Whether the row stands is not known when the answer to this does not come: the bytes stay, and the sweep knows.
    Ok(tx.commit().await?)
}

/// Writes the row. When it is refused, nothing of it stands; what is returned is not committed yet.
async fn write(
    state: &AppState,
    actor: &MunicipalityActor,
    id: ApplicationId,
    file: &NewFile<'_>,
) -> Result<Tx, AttachFault> {
    let now = state.clock.now();
    let mut tx = Tx::begin(&state.pool).await?;
    let app = applications::lock_own(&mut tx, actor, id).await?;
    let opened = Opened::gather(tx.conn(), app, Municipalities::Named, now).await?;
    let permit = permitted(&opened, actor, file.section)?;
    attachments::add(&mut tx, &permit, actor, &opened.app, file, now).await?;
    Ok(tx)
}

/// Takes a file away, or puts back what was taken away.
pub(super) async fn change(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path((id, file)): Path<(ApplicationId, AttachmentId)>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let from = From::of(typed.get("_fra"));
    let mut tx = Tx::begin(&state.pool).await?;
    let app = applications::lock_own(&mut tx, &actor, id).await?;
    let section = attachments::find_section(tx.conn(), (id, file)).await?.ok_or(AppError::NotFound)?;
    let opened = Opened::gather(tx.conn(), app, Municipalities::Named, now).await?;
    let permit = permitted(&opened, &actor, section)?;
    let back = typed.get("handling") == "angre";
    let done = match back {
        true => attachments::restore(&mut tx, &permit, &actor, &opened.app, file, now).await,
        false => attachments::remove(&mut tx, &permit, &actor, &opened.app, file, now).await.map_err(AttachError::from),
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            let to = from.attachments(id, section);
            let what = if back { "tilbake".to_owned() } else { file.to_string() };
            let to = format!("{to}{}gjort={what}", if to.contains('?') { '&' } else { '?' });
            Ok(Redirect::to(&to).into_response())
        }
        Err(AttachError::Store(e)) => Err(e.into()),
        Err(refused) => {
            drop(tx);
            let fault = ShownFault::new(FIELD, said(t, AttachFault::Refused(refused)));
            answer(Ok(Answered::refused(fault)), async |again| {
                let opening = Opening { fra: from.code().to_owned(), gjort: String::new() };
                let page = page(&state, &visitor, &actor, (id, section), &opening).await?;
                Ok(AttachmentsPage { faults: again.faults, ..page })
            })
            .await
        }
    }
}

/// The file, to save.
pub(super) async fn save(
    State(state): State<AppState>,
    actor: MunicipalityActor,
    Path((id, file)): Path<(ApplicationId, AttachmentId)>,
) -> Result<Response, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_own(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    policy::table(actor.actor.role, Action::ReadOwn, app.kind())?;
    let found = handed_out::find_own(&mut tx, &actor, (id, file)).await?.ok_or(AppError::NotFound)?;
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
