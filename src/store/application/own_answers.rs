//! What other municipalities ask a municipality about its part in their projects, for who answers for it signed in.
//!
//! The same question is answered by its link: whichever comes first is the answer. Only what was kept when it was asked is
//! read, and nothing of the application as it is now.

use sqlx::types::Json;
use time::OffsetDateTime;

use crate::domain::application::partners::{Part, PartnerAnswer, Shown, Way};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{AnswerForMunicipality, Permit};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{CallId, ConfirmationId, MunicipalityId, OfficeId};
use crate::domain::values::stages::StageKind;
use crate::store::people::links;
use crate::store::people::links::Purpose;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{ReadTx, StoreError, Tx};

/// A question to a municipality.
pub struct AskedOfUs {
    pub id: ConfirmationId,
    pub part: Part,
    pub shown: Shown,
    pub asked_at: OffsetDateTime,
    pub expires_at: OffsetDateTime,
    pub answer: Option<(OffsetDateTime, PartnerAnswer)>,
}

struct Row {
    id: ConfirmationId,
    part: String,
    shown: Json<Shown>,
    asked_at: OffsetDateTime,
    expires_at: OffsetDateTime,
    answered_at: Option<OffsetDateTime>,
    confirmed: Option<bool>,
    answered_name: Option<String>,
    answered_role: Option<String>,
    comment: Option<String>,
    signed_in: bool,
}

impl TryFrom<Row> for AskedOfUs {
    type Error = StoreError;
    fn try_from(r: Row) -> Result<Self, StoreError> {
        let impossible =
            || StoreError::ImpossibleRow { table: "partner_confirmation", column: "part", id: r.id.to_string() };
        Ok(AskedOfUs {
            id: r.id,
            part: Part::from_code(&r.part).ok_or_else(impossible)?,
            shown: r.shown.0,
            asked_at: r.asked_at,
            expires_at: r.expires_at,
            answer: r.answered_at.zip(r.confirmed).map(|(at, confirmed)| {
                let [name, role, comment] =
                    [r.answered_name, r.answered_role, r.comment].map(Option::unwrap_or_default);
                (at, PartnerAnswer { confirmed, name, role, comment, way: Way::of(r.signed_in) })
            }),
        })
    }
}

/// `$1` is the municipality, `$2` now. What was taken back, or is too old to answer, is not there; nor is what nobody answered
/// of an application that is deleted, withdrawn or decided.
macro_rules! asked_of_us {
    ($fetch:ident($conn:expr), $tail:literal, $($arg:expr),+) => {
        sqlx::query_as!(
            Row,
            r#"select c.id as "id: ConfirmationId", c.part, c.shown as "shown: Json<Shown>", c.asked_at, c.expires_at, c.answered_at,
                      c.confirmed, c.answered_name, c.answered_role, c.comment, c.answered_by is not null as "signed_in!"
               from partner_confirmation c join application a on a.id = c.application
               where c.municipality = $1 and c.revoked_at is null and a.deleted_at is null
                 and (c.answered_at is not null or (c.expires_at > $2 and a.stage not in ('withdrawn', 'decided'))) and "# + $tail,
            $($arg),+
        )
        .$fetch($conn)
        .await?
    };
}

/// What waits first, then what is answered, the latest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    now: OffsetDateTime,
    (from, count): (i64, i64),
) -> Result<Vec<AskedOfUs>, StoreError> {
    let rows = asked_of_us!(
        fetch_all(tx.conn()),
        "true order by (c.answered_at is not null), c.asked_at desc, c.id desc limit $3 offset $4",
        actor.municipality.0,
        now,
        count,
        from
    );
    rows.into_iter().map(AskedOfUs::try_from).collect()
}

/// One of those that are listed.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    id: ConfirmationId,
    now: OffsetDateTime,
) -> Result<Option<AskedOfUs>, StoreError> {
    let row = asked_of_us!(fetch_optional(tx.conn()), "c.id = $3", actor.municipality.0, now, id.0);
    row.map(AskedOfUs::try_from).transpose()
}

/// Locks the application a question is about, as whoever asks or sends locks it, and tells its stage. None when the question
/// is not the municipality's to answer.
///
/// # Errors
/// When the database cannot be reached.
pub async fn lock(tx: &mut Tx, actor: &MunicipalityActor, id: ConfirmationId) -> Result<Option<StageKind>, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select a.stage as "stage: StageKind" from application a
           where a.id = (select application from partner_confirmation where id = $1 and municipality = $2) and a.deleted_at is null
           for update"#,
        id.0,
        actor.municipality.0
    )
    .fetch_optional(tx.conn())
    .await?)
}

/// Answers for the municipality, once, and uses the link up: its holder reads what was answered. False when it was answered,
/// taken back or became too old meanwhile; nothing is then written. The application's row must be locked.
///
/// # Errors
/// When the database cannot be reached.
pub async fn answer(
    tx: &mut Tx,
    _: &Permit<AnswerForMunicipality>,
    actor: &MunicipalityActor,
    id: ConfirmationId,
    answer: &PartnerAnswer,
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let done = sqlx::query!(
        r#"update partner_confirmation c set answered_at = $3, confirmed = $4, answered_name = $5, answered_role = $6, comment = $7,
                  answered_by = $8, answered_by_role = $9
           from application a
           where c.id = $1 and c.municipality = $2 and c.answered_at is null and c.revoked_at is null and c.expires_at > $3
             and a.id = c.application
           returning a.id as "id: crate::domain::values::ids::ApplicationId", a.call as "call: CallId", a.office as "office: OfficeId",
                     a.municipality as "municipality: MunicipalityId""#,
        id.0,
        actor.municipality.0,
        now,
        answer.confirmed,
        answer.name.trim(),
        answer.role.trim(),
        answer.comment.trim(),
        actor.actor.account.0,
        actor.actor.role.code()
    )
    .fetch_optional(tx.conn())
    .await?;
    let Some(app) = done else { return Ok(false) };
    links::use_up_about(tx, Purpose::Partner, id.0, now).await?;
    let about = About {
        call: Some(app.call),
        office: app.office,
        municipality: Some(app.municipality),
        ..About::application(app.id)
    };
    // As by the link: who answered stands with the answer, and is nobody of those whose application it is.
    events::record(tx, &Event::PartnerAnswered { confirmed: answer.confirmed }, None, about, now).await?;
    Ok(true)
}
