//! Applications: drafts, stages, what was sent.
//!
//! A stage is written by `moving` only.

use time::OffsetDateTime;

use crate::domain::application::lifecycle::{Application, Receipt, Stage};
use crate::domain::people::actor::{MunicipalityActor, OfficeActor};
use crate::domain::people::policy::{Permit, StartApplication};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, ApplicationId, CallId, CaseNumber, MunicipalityId, OfficeId};
use crate::domain::values::language::Lang;
use crate::domain::values::money::Kroner;
use crate::domain::values::stages::StageKind;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{ReadTx, StoreError, Tx};

struct Row {
    id: ApplicationId,
    call: CallId,
    municipality: MunicipalityId,
    stage: StageKind,
    language: Lang,
    title: String,
    example: bool,
    version: i32,
    office: Option<OfficeId>,
    case_year: Option<i32>,
    case_number: Option<i32>,
    submitted_at: Option<OffsetDateTime>,
    submitted_by: Option<AccountId>,
    late: Option<bool>,
    applied_total: Option<Kroner>,
    caseworker: Option<AccountId>,
    information_due: Option<OffsetDateTime>,
    called_back_at: Option<OffsetDateTime>,
    recommended_at: Option<OffsetDateTime>,
    decided_at: Option<OffsetDateTime>,
    withdrawn_at: Option<OffsetDateTime>,
}

impl Row {
    fn lacks(&self, column: &'static str) -> StoreError {
        StoreError::ImpossibleRow { table: "application", column, id: self.id.to_string() }
    }
    fn receipt(&self) -> Result<Receipt, StoreError> {
        Ok(Receipt {
            case: CaseNumber {
                year: self.case_year.ok_or_else(|| self.lacks("case_year"))?,
                number: self.case_number.ok_or_else(|| self.lacks("case_number"))?,
            },
            office: self.office.ok_or_else(|| self.lacks("office"))?,
            at: self.submitted_at.ok_or_else(|| self.lacks("submitted_at"))?,
            by: self.submitted_by.ok_or_else(|| self.lacks("submitted_by"))?,
            late: self.late.ok_or_else(|| self.lacks("late"))?,
            applied_total: self.applied_total.ok_or_else(|| self.lacks("applied_total"))?,
        })
    }
}

impl TryFrom<Row> for Application {
    type Error = StoreError;
    fn try_from(r: Row) -> Result<Self, StoreError> {
        let caseworker = || r.caseworker.ok_or_else(|| r.lacks("caseworker"));
        let stage = match r.stage {
            StageKind::Draft => Stage::Draft,
            StageKind::Submitted => Stage::Submitted { receipt: r.receipt()? },
            StageKind::CalledBack => {
                let at = r.called_back_at.ok_or_else(|| r.lacks("called_back_at"))?;
                Stage::CalledBack { receipt: r.receipt()?, at }
            }
            StageKind::UnderAssessment => Stage::UnderAssessment { receipt: r.receipt()?, caseworker: caseworker()? },
            StageKind::AwaitingInformation => Stage::AwaitingInformation {
                receipt: r.receipt()?,
                caseworker: caseworker()?,
                due: r.information_due.ok_or_else(|| r.lacks("information_due"))?,
            },
            StageKind::Recommended => Stage::Recommended {
                receipt: r.receipt()?,
                caseworker: caseworker()?,
                at: r.recommended_at.ok_or_else(|| r.lacks("recommended_at"))?,
            },
            StageKind::Decided => Stage::Decided {
                receipt: r.receipt()?,
                caseworker: caseworker()?,
                at: r.decided_at.ok_or_else(|| r.lacks("decided_at"))?,
            },
            StageKind::Withdrawn => {
                Stage::Withdrawn { receipt: r.receipt()?, at: r.withdrawn_at.ok_or_else(|| r.lacks("withdrawn_at"))? }
            }
        };
        Ok(Application {
            id: r.id,
            call: r.call,
            municipality: r.municipality,
            stage,
            language: r.language,
            title: r.title,
            example: r.example,
            version: r.version,
        })
    }
}

/// One shape of the row, seven ways to be allowed to see it.
macro_rules! select_application {
    ($conn:expr, $tail:literal, $($arg:expr),+) => {
        sqlx::query_as!(
            Row,
            r#"select a.id as "id: ApplicationId", a.call as "call: CallId", a.municipality as "municipality: MunicipalityId",
                      a.stage as "stage: StageKind", a.language as "language: Lang", a.title, a.example, a.version,
                      a.office as "office: OfficeId", a.case_year, a.case_number, a.submitted_at, a.submitted_by as "submitted_by: AccountId",
                      a.late, a.applied_total as "applied_total: Kroner", a.caseworker as "caseworker: AccountId", a.information_due,
                      a.called_back_at, a.recommended_at, a.decided_at, a.withdrawn_at
               from application a "# + $tail,
            $($arg),+
        )
        .fetch_optional($conn)
        .await?
        .map(Application::try_from)
        .transpose()
    };
}

/// The municipality's own application, draft or sent.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_own(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    id: ApplicationId,
) -> Result<Option<Application>, StoreError> {
    select_application!(tx.conn(), "where id = $1 and owner = $2 and deleted_at is null", id.0, actor.municipality.0)
}

/// # Errors
/// [`StoreError::NotFound`] outside the municipality.
pub async fn lock_own(tx: &mut Tx, actor: &MunicipalityActor, id: ApplicationId) -> Result<Application, StoreError> {
    let found: Result<Option<Application>, StoreError> = select_application!(
        tx.conn(),
        "where id = $1 and owner = $2 and deleted_at is null for update",
        id.0,
        actor.municipality.0
    );
    found?.ok_or(StoreError::NotFound)
}

/// An application that is held to be sent: until commit nobody else writes in it, and its call is neither changed nor
/// cancelled.
pub struct ToSend(Application);

impl std::ops::Deref for ToSend {
    type Target = Application;
    fn deref(&self) -> &Application {
        &self.0
    }
}

/// The same for who is about to send it, and its call with it: shared with all who send, at odds with whoever changes or
/// cancels it. What is read of the call afterwards holds until commit.
///
/// # Errors
/// [`StoreError::NotFound`] outside the municipality.
pub async fn lock_own_to_send(tx: &mut Tx, actor: &MunicipalityActor, id: ApplicationId) -> Result<ToSend, StoreError> {
    let found: Result<Option<Application>, StoreError> = select_application!(
        tx.conn(),
        "join call c on c.id = a.call where a.id = $1 and a.owner = $2 and a.deleted_at is null for update of a for share of c",
        id.0,
        actor.municipality.0
    );
    found?.map(ToSend).ok_or(StoreError::NotFound)
}

/// The same for what is called back and was not sent again before the deadline: nobody's deed, for nobody's page. None
/// when somebody else has it in hand or had it first.
///
/// # Errors
/// When the database cannot be reached.
pub(in crate::store) async fn lock_called_back(
    tx: &mut Tx,
    id: ApplicationId,
) -> Result<Option<Application>, StoreError> {
    let found: Result<Option<Application>, StoreError> = select_application!(
        tx.conn(),
        "join call c on c.id = a.call where a.id = $1 and a.stage = 'called_back' for update of a for share of c",
        id.0
    );
    found
}

/// A decided case: nobody's deed, for nobody's page. None when it is not decided.
///
/// # Errors
/// When the database cannot be reached.
pub(in crate::store) async fn lock_decided(tx: &mut Tx, id: ApplicationId) -> Result<Option<Application>, StoreError> {
    let found: Result<Option<Application>, StoreError> =
        select_application!(tx.conn(), "where id = $1 and stage = 'decided' for update", id.0);
    found
}

/// A draft in the municipality's bin, as long as it is whole.
///
/// # Errors
/// [`StoreError::NotFound`] outside the municipality, and for what is not in the bin.
pub(in crate::store) async fn lock_own_deleted(
    tx: &mut Tx,
    actor: &MunicipalityActor,
    id: ApplicationId,
) -> Result<Application, StoreError> {
    let found: Result<Option<Application>, StoreError> = select_application!(
        tx.conn(),
        "where id = $1 and owner = $2 and deleted_at is not null and emptied_at is null for update",
        id.0,
        actor.municipality.0
    );
    found?.ok_or(StoreError::NotFound)
}

/// A case of the office. Drafts do not exist for an office.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_case(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    id: ApplicationId,
) -> Result<Option<Application>, StoreError> {
    select_application!(tx.conn(), "where id = $1 and handler = $2 and stage <> 'draft'", id.0, actor.office.0)
}

/// # Errors
/// [`StoreError::NotFound`] outside the office.
pub async fn lock_case(tx: &mut Tx, actor: &OfficeActor, id: ApplicationId) -> Result<Application, StoreError> {
    let found: Result<Option<Application>, StoreError> = select_application!(
        tx.conn(),
        "where id = $1 and handler = $2 and stage <> 'draft' for update",
        id.0,
        actor.office.0
    );
    found?.ok_or(StoreError::NotFound)
}

/// Two clicks at once: the second waits here until the first has its draft.
pub(super) async fn hold_start(tx: &mut Tx, actor: &MunicipalityActor, call: CallId) -> Result<(), StoreError> {
    sqlx::query!(
        "select pg_advisory_xact_lock(hashtextextended($1, 0))",
        format!("start {} {} {call}", actor.actor.account, actor.municipality)
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Starts a draft. A draft of the same person in the same call in which nothing is written yet is the one they get:
/// two clicks on the button start one.
///
/// # Errors
/// When the database cannot be reached.
pub async fn start(
    tx: &mut Tx,
    _: Permit<StartApplication>,
    actor: &MunicipalityActor,
    call: CallId,
    language: Lang,
    example: bool,
    now: OffsetDateTime,
) -> Result<ApplicationId, StoreError> {
    hold_start(tx, actor, call).await?;
    let untouched = sqlx::query_scalar!(
        r#"select id as "id: ApplicationId" from application a
           where call = $1 and municipality = $2 and created_by = $3 and stage = 'draft' and deleted_at is null and example = $4
             and not exists (select from application_section s where s.application = a.id) limit 1"#,
        call.0,
        actor.municipality.0,
        actor.actor.account.0,
        example
    )
    .fetch_optional(tx.conn())
    .await?;
    if let Some(id) = untouched {
        return Ok(id);
    }
    // Whoever moves the call's deadline has moved that of every draft: one that begins meanwhile waits here, and begins
    // with the new one.
    sqlx::query!("select id from call where id = $1 for share", call.0).fetch_one(tx.conn()).await?;
    let id = ApplicationId::new();
    sqlx::query!(
        "insert into application (id, call, municipality, stage, language, example, created_at, created_by)
         values ($1, $2, $3, 'draft', $4, $5, $6, $7)",
        id.0,
        call.0,
        actor.municipality.0,
        language as Lang,
        example,
        now,
        actor.actor.account.0
    )
    .execute(tx.conn())
    .await?;
    let about = About { call: Some(call), municipality: Some(actor.municipality), ..About::application(id) };
    events::record(tx, &Event::ApplicationStarted, Some(&actor.actor), about, now).await?;
    Ok(id)
}
