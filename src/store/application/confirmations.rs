//! Partners and municipalities are asked whether what is said of them is right, and answer by a link.
//!
//! Who asks holds the application's row; who answers locks the question's own. What a link shows is what was kept when it was
//! asked, so its holder reads nothing of the application as it is now.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Duration, OffsetDateTime};

use crate::domain::application::lifecycle::Application;
use crate::domain::application::partners::{Confirmation, Part, PartnerAnswer, PartyKey, Shown, Way};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy::{AskPartners, Permit};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{ApplicationId, ConfirmationId, MunicipalityId};
use crate::store::application::team::Told;
use crate::store::people::links;
use crate::store::people::links::{LinkState, NewLink, Purpose};
use crate::store::people::sessions::TokenHash;
use crate::store::programme::settings;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::records::outbox;
use crate::store::records::outbox::MailValue;
use crate::store::{ReadTx, StoreError, Tx};

/// So often may the same one be asked in a day and a night, and so many be asked about one application: whoever is asked has
/// not asked for mail.
pub const SAME_A_DAY: usize = 3;
pub const ASKED_A_DAY: usize = 60;

#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// Too many questions in a day and a night.
    #[error("too many questions")]
    TooMany(PartyKey),
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for AskError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// One who is asked.
pub struct Asking<'a> {
    pub key: &'a PartyKey,
    /// It is a municipality, whose own may answer too.
    pub municipality: Option<MunicipalityId>,
    pub shown: &'a Shown,
    pub address: &'a str,
    pub token: &'a TokenHash,
    /// The page of the link, with the token.
    pub path: String,
}

/// Every question there was, the latest first. The caller has found the application within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(conn: &mut PgConnection, app: ApplicationId) -> Result<Vec<Confirmation>, StoreError> {
    let rows = sqlx::query!(
        r#"select c.id as "id: ConfirmationId", c.part, c.party, c.shown as "shown: Json<Shown>", c.address, c.asked_at, c.expires_at,
                  c.revoked_at, c.answered_at, c.confirmed, c.answered_name, c.answered_role, c.comment,
                  c.answered_by is not null as "signed_in!", exists (select from personal_link l join job j on j.dedupe = l.purpose || '-' || encode(l.token_hash, 'hex')
                          where l.subject = c.id and j.given_up_at is not null and j.done_at is null) as "undelivered!"
           from partner_confirmation c where c.application = $1 order by c.asked_at desc, c.id desc"#,
        app.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|r| {
            let impossible =
                || StoreError::ImpossibleRow { table: "partner_confirmation", column: "part", id: r.id.to_string() };
            let answer = r.answered_at.zip(r.confirmed).map(|(at, confirmed)| {
                let [name, role, comment] =
                    [&r.answered_name, &r.answered_role, &r.comment].map(|text| text.clone().unwrap_or_default());
                (at, PartnerAnswer { confirmed, name, role, comment, way: Way::of(r.signed_in) })
            });
            Ok(Confirmation {
                key: PartyKey { part: Part::from_code(&r.part).ok_or_else(impossible)?, id: r.party },
                id: r.id,
                shown: r.shown.0,
                address: r.address,
                asked_at: r.asked_at,
                expires_at: r.expires_at,
                revoked_at: r.revoked_at,
                answer,
                undelivered: r.undelivered,
            })
        })
        .collect()
}

/// Asks, each by a link of its own in a mail. A question that waits is replaced: the newest link is the one that works. The
/// application's row must be locked.
///
/// # Errors
/// [`AskError::TooMany`]; then nothing is to be committed.
pub async fn ask(
    tx: &mut Tx,
    _: &Permit<AskPartners>,
    actor: &MunicipalityActor,
    app: &Application,
    asking: &[Asking<'_>],
    now: OffsetDateTime,
) -> Result<(), AskError> {
    let before = list(tx.conn(), app.id).await?;
    let today = || before.iter().filter(|c| c.asked_at > now - Duration::DAY);
    for (at, one) in asking.iter().enumerate() {
        let same = today().filter(|c| c.key == *one.key && c.address == one.address).count();
        if same >= SAME_A_DAY || today().count() + at >= ASKED_A_DAY {
            return Err(AskError::TooMany(one.key.clone()));
        }
    }
    let days = settings::on_day(tx.conn(), oslo_date(now)).await?.partner_link_days;
    let expires = now + Duration::days(days);
    let told = Told::read(tx, app).await?;
    for one in asking {
        let waiting: Vec<ConfirmationId> = before
            .iter()
            .filter(|c| c.key == *one.key && c.answer.is_none() && c.revoked_at.is_none())
            .map(|c| c.id)
            .collect();
        take_back(tx, &waiting, now).await?;
        let id = ConfirmationId::new();
        sqlx::query!(
            "insert into partner_confirmation (id, application, part, party, shown, address, asked_at, asked_by, expires_at, municipality)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            id.0,
            app.id.0,
            one.key.part.code(),
            one.key.id,
            Json(one.shown) as _,
            one.address,
            now,
            actor.actor.account.0,
            expires,
            one.municipality.map(|m| m.0)
        )
        .execute(tx.conn())
        .await?;
        let about = links::About::Partner(id);
        let made_by = Some(actor.actor.account);
        let link = NewLink { token: one.token, about, address: one.address, made_by, expires };
        links::make(tx, &link, now).await?;
        let mail = told
            .plain(one.address, "partner")
            .with("mottaker", MailValue::Text(one.shown.said.name.clone()))
            .with("lenke", MailValue::Link(one.path.clone()))
            .with("siste", MailValue::Moment(expires))
            .worth_until(expires);
        outbox::enqueue(tx, &links::mail_name(Purpose::Partner, one.token), &mail, now).await?;
    }
    record(tx, actor, app, &Event::PartnersAsked { count: asking.len() }, now).await?;
    Ok(())
}

/// Takes a question back that nobody has answered: its link is dead. The application's row must be locked.
///
/// # Errors
/// [`StoreError::NotFound`] when it is answered, taken back, or of another application.
pub async fn revoke(
    tx: &mut Tx,
    _: &Permit<AskPartners>,
    actor: &MunicipalityActor,
    app: &Application,
    id: ConfirmationId,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let waits = sqlx::query!(
        "select from partner_confirmation where id = $1 and application = $2 and answered_at is null and revoked_at is null for update",
        id.0,
        app.id.0
    )
    .fetch_optional(tx.conn())
    .await?;
    if waits.is_none() {
        return Err(StoreError::NotFound);
    }
    take_back(tx, &[id], now).await?;
    record(tx, actor, app, &Event::PartnerQuestionRevoked, now).await
}

async fn take_back(tx: &mut Tx, ids: &[ConfirmationId], now: OffsetDateTime) -> Result<(), StoreError> {
    let ids: Vec<uuid::Uuid> = ids.iter().map(|id| id.0).collect();
    sqlx::query!(
        "update partner_confirmation set revoked_at = $2 where id = any($1) and answered_at is null and revoked_at is null",
        &ids,
        now
    )
    .execute(tx.conn())
    .await?;
    links::revoke(tx, Purpose::Partner, &ids, now).await
}

async fn record(
    tx: &mut Tx,
    actor: &MunicipalityActor,
    app: &Application,
    event: &Event,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let about = About {
        call: Some(app.call),
        office: app.receipt().map(|r| r.office),
        municipality: Some(app.municipality),
        ..About::application(app.id)
    };
    events::record(tx, event, Some(&actor.actor), about, now).await
}

/// What the holder of a link reads.
pub struct Asked {
    pub id: ConfirmationId,
    pub state: LinkState,
    pub part: Part,
    pub shown: Shown,
    pub asked_at: OffsetDateTime,
    pub expires_at: OffsetDateTime,
    pub answer: Option<(OffsetDateTime, PartnerAnswer)>,
}

/// None for an unknown link, a dead one, and one of an application that is deleted, withdrawn or decided without an answer.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_asked(tx: &mut ReadTx, token: &TokenHash, now: OffsetDateTime) -> Result<Option<Asked>, StoreError> {
    let Some((subject, state)) = links::find_subject(tx.conn(), Purpose::Partner, token, now).await? else {
        return Ok(None);
    };
    if state == LinkState::Gone {
        return Ok(None);
    }
    let row = sqlx::query!(
        r#"select c.id as "id: ConfirmationId", c.part, c.shown as "shown: Json<Shown>", c.asked_at, c.expires_at, c.answered_at,
                  c.confirmed, c.answered_name, c.answered_role, c.comment, c.answered_by is not null as "signed_in!"
           from partner_confirmation c join application a on a.id = c.application
           where c.id = $1 and a.deleted_at is null and a.stage <> 'withdrawn' and (a.stage <> 'decided' or c.answered_at is not null)"#,
        subject
    )
    .fetch_optional(tx.conn())
    .await?;
    let Some(r) = row else { return Ok(None) };
    let impossible =
        || StoreError::ImpossibleRow { table: "partner_confirmation", column: "part", id: r.id.to_string() };
    Ok(Some(Asked {
        id: r.id,
        state,
        part: Part::from_code(&r.part).ok_or_else(impossible)?,
        asked_at: r.asked_at,
        expires_at: r.expires_at,
        answer: r.answered_at.zip(r.confirmed).map(|(at, confirmed)| {
            let [name, role, comment] = [r.answered_name, r.answered_role, r.comment].map(Option::unwrap_or_default);
            (at, PartnerAnswer { confirmed, name, role, comment, way: Way::of(r.signed_in) })
        }),
        shown: r.shown.0,
    }))
}

/// Answers, once: of two at the same time, one. False when the link does not work any more; nothing is then written.
///
/// # Errors
/// When the database cannot be reached.
pub async fn answer(
    tx: &mut Tx,
    token: &TokenHash,
    answer: &PartnerAnswer,
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let found = links::find_subject(tx.conn(), Purpose::Partner, token, now).await?;
    let Some((subject, LinkState::Open)) = found else { return Ok(false) };
    // The application first, as whoever asks or sends locks it: then a question is not taken back under its answer.
    let app = sqlx::query!(
        r#"select a.id as "id: ApplicationId", a.call as "call: crate::domain::values::ids::CallId", a.office as "office: crate::domain::values::ids::OfficeId",
                  a.municipality as "municipality: MunicipalityId"
           from application a
           where a.id = (select application from partner_confirmation where id = $1)
             and a.deleted_at is null and a.stage not in ('withdrawn', 'decided')
           for update"#,
        subject
    )
    .fetch_optional(tx.conn())
    .await?;
    let Some(app) = app else { return Ok(false) };
    if !links::use_up(tx, Purpose::Partner, token, now).await? {
        return Ok(false);
    }
    let done = sqlx::query!(
        "update partner_confirmation set answered_at = $2, confirmed = $3, answered_name = $4, answered_role = $5, comment = $6
         where id = $1 and answered_at is null and revoked_at is null",
        subject,
        now,
        answer.confirmed,
        answer.name.trim(),
        answer.role.trim(),
        answer.comment.trim()
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() != 1 {
        return Ok(false);
    }
    let about = About {
        call: Some(app.call),
        office: app.office,
        municipality: Some(app.municipality),
        ..About::application(app.id)
    };
    events::record(tx, &Event::PartnerAnswered { confirmed: answer.confirmed }, None, about, now).await?;
    Ok(true)
}

/// What was asked about drafts that are emptied goes, answered or not, and its links with it.
pub(super) async fn forget(tx: &mut Tx, applications: &[uuid::Uuid]) -> Result<(), StoreError> {
    let gone = sqlx::query_scalar!(
        r#"delete from partner_confirmation where application = any($1) returning id as "id!""#,
        applications
    )
    .fetch_all(tx.conn())
    .await?;
    links::forget(tx, Purpose::Partner, &gone).await
}
