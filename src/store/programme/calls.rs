//! Calls (utlysninger). A call's rules are versioned: a receipt points at the version an application was sent under, the
//! application at the version it is judged by, which is the one in force at the deadline.

mod reading;

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

pub use crate::store::programme::criteria::list_criteria;
pub use crate::store::programme::periods::{
    OpenPeriodError, PeriodOpening, list_period_openings, open_period, periods,
};
pub use reading::{find, find_published, find_rules_of, list_all, list_published, load_rules};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy::{Permit, SteerProgramme};
use crate::domain::programme::amending::AmendFault;
use crate::domain::programme::calls::{Call, CallStage, PublishFault, ShortTrack};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, CallId, CriteriaSetId};
use crate::domain::values::language::{Bilingual, Lang};
use crate::domain::values::money::Kroner;
use crate::store::places::contacts;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::records::outbox;
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{StoreError, Tx};

/// What the ministry writes in a call.
#[derive(Debug, Clone)]
pub struct CallTerms {
    pub period: i32,
    pub title: Bilingual,
    pub summary: Bilingual,
    pub opens_at: OffsetDateTime,
    pub closes_at: OffsetDateTime,
    pub expected_decision_on: Date,
    pub min_amount: Kroner,
    pub max_amount: Option<Kroner>,
    pub short_track: Option<ShortTrack>,
    pub criteria_set: CriteriaSetId,
    pub rules: [Bilingual; 5],
}

/// Why a call was not changed. Nothing is to be committed then.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// Somebody else has changed it since it was opened: as it is now.
    #[error("the call has changed since it was opened")]
    Stale(Box<Call>),
    #[error("the call is at another stage")]
    WrongStage,
    /// A published call is not changed like that.
    #[error("refused: {0:?}")]
    Refused(AmendFault),
    #[error("{} faults", .0.len())]
    Faults(Vec<PublishFault>),
    /// Applications that have been sent must be decided; the call cannot be cancelled under them.
    #[error("{0} applications have been sent")]
    HasApplications(i64),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for CallError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Makes a call that nobody outside the ministry sees.
///
/// # Errors
/// When the database cannot be reached or refuses.
pub async fn create_draft(
    tx: &mut Tx,
    _permit: Permit<SteerProgramme>,
    by: &MinistryActor,
    terms: &CallTerms,
    at: OffsetDateTime,
) -> Result<CallId, StoreError> {
    let id = CallId::new();
    write_terms(tx, by, id, terms, at).await?;
    write_rules(tx, id, 1, &terms.rules, at).await?;
    Ok(id)
}

/// Saves a draft as it was typed, whole or not; returns its new version.
///
/// # Errors
/// [`CallError::Stale`], [`CallError::WrongStage`] when it is no draft any more.
pub async fn save_draft(
    tx: &mut Tx,
    _permit: Permit<SteerProgramme>,
    by: &MinistryActor,
    id: CallId,
    opened_with: i32,
    terms: &CallTerms,
    at: OffsetDateTime,
) -> Result<i32, CallError> {
    let call = lock(tx, id, opened_with).await?;
    if call.stage != CallStage::Draft {
        return Err(CallError::WrongStage);
    }
    write_terms(tx, by, id, terms, at).await?;
    write_rules(tx, id, call.rules_version, &terms.rules, at).await?;
    Ok(call.version + 1)
}

/// Publishes a call that is whole in both written standards.
///
/// # Errors
/// [`CallError::Faults`] with everything that is missing.
pub async fn publish(
    tx: &mut Tx,
    _permit: Permit<SteerProgramme>,
    by: &MinistryActor,
    id: CallId,
    opened_with: i32,
    late_rule: &Bilingual,
    at: OffsetDateTime,
) -> Result<(), CallError> {
    let call = lock(tx, id, opened_with).await?;
    let weights: Vec<i32> = list_criteria(tx.conn(), call.criteria_set).await?.iter().map(|c| c.weight).collect();
    let unreachable = contacts::list_unreachable(tx.conn(), oslo_date(at)).await?;
    let faults = call.publish_faults(&weights, &unreachable, late_rule, at);
    if !faults.is_empty() {
        return Err(CallError::Faults(faults));
    }
    sqlx::query!(
        "update call set stage = 'published', published_at = $2, published_by = $3, version = version + 1 where id = $1",
        id.0,
        at,
        by.actor.account.0
    )
    .execute(tx.conn())
    .await?;
    events::record(tx, &Event::CallPublished, Some(&by.actor), About { call: Some(id), ..About::default() }, at)
        .await?;
    tell_of_new(tx, &call, at).await?;
    Ok(())
}

/// One mail to each who has asked to be told of new calls.
async fn tell_of_new(tx: &mut Tx, call: &Call, now: OffsetDateTime) -> Result<(), StoreError> {
    let wanting = sqlx::query!(
        r#"select id as "id: AccountId", email, language as "language: Lang" from account
           where wants_new_calls and closed_at is null order by id"#
    )
    .fetch_all(tx.conn())
    .await?;
    let mails: Vec<(String, Mail)> = wanting
        .iter()
        .map(|who| {
            let mail = Mail::new(&who.email, who.language, "ny-utlysning")
                .with("utlysning", MailValue::Text(call.title.in_lang(who.language).to_owned()))
                .with("apner", MailValue::Moment(call.opens_at))
                .with("frist", MailValue::Moment(call.closes_at))
                .with("lenke", MailValue::Link(format!("/utlysning/{}", call.id)))
                .worth_until(call.closes_at);
            (format!("new-call:{}:{}", call.id, who.id), mail)
        })
        .collect();
    outbox::enqueue_all(tx, &mails, now).await
}

/// Cancels a published call under which nothing has been sent.
///
/// # Errors
/// [`CallError`].
pub async fn cancel(
    tx: &mut Tx,
    _permit: Permit<SteerProgramme>,
    by: &MinistryActor,
    id: CallId,
    opened_with: i32,
    at: OffsetDateTime,
) -> Result<(), CallError> {
    let call = lock(tx, id, opened_with).await?;
    if !matches!(call.stage, CallStage::Published { .. }) {
        return Err(CallError::WrongStage);
    }
    let sent = count_sent(tx.conn(), id).await?;
    if sent > 0 {
        return Err(CallError::HasApplications(sent));
    }
    sqlx::query!("update call set stage = 'cancelled', version = version + 1 where id = $1", id.0)
        .execute(tx.conn())
        .await?;
    events::record(tx, &Event::CallCancelled, Some(&by.actor), About { call: Some(id), ..About::default() }, at)
        .await?;
    Ok(())
}

/// Deletes a draft that nobody outside the ministry has seen; nothing can point at it yet.
///
/// # Errors
/// [`CallError::Stale`], [`CallError::WrongStage`] when it is no draft any more.
pub async fn delete_draft(
    tx: &mut Tx,
    _permit: Permit<SteerProgramme>,
    id: CallId,
    opened_with: i32,
) -> Result<(), CallError> {
    let call = lock(tx, id, opened_with).await?;
    if call.stage != CallStage::Draft {
        return Err(CallError::WrongStage);
    }
    sqlx::query!("delete from call_rule where call = $1", id.0).execute(tx.conn()).await?;
    sqlx::query!("delete from call where id = $1 and stage = 'draft'", id.0).execute(tx.conn()).await?;
    Ok(())
}

/// Applications sent under a call and not withdrawn.
///
/// # Errors
/// When the database cannot be reached.
pub async fn count_sent(conn: &mut PgConnection, id: CallId) -> Result<i64, StoreError> {
    let sent = sqlx::query_scalar!(
        r#"select count(*) as "n!" from application where call = $1 and stage in
           ('submitted', 'under_assessment', 'awaiting_information', 'recommended', 'decided')"#,
        id.0
    )
    .fetch_one(conn)
    .await?;
    Ok(sent)
}

/// The calls that some application is sent under: they cannot be cancelled.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_with_sent(conn: &mut PgConnection) -> Result<Vec<CallId>, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select id as "id: CallId" from call c where exists (select from application where call = c.id and stage in
           ('submitted', 'under_assessment', 'awaiting_information', 'recommended', 'decided'))"#
    )
    .fetch_all(conn)
    .await?)
}

/// Holds the call until commit, if it is still as it was when opened.
pub(super) async fn lock(tx: &mut Tx, id: CallId, opened_with: i32) -> Result<Call, CallError> {
    sqlx::query!("select id from call where id = $1 for update", id.0).fetch_one(tx.conn()).await?;
    let call = find(tx.conn(), id).await?.ok_or(StoreError::NotFound)?;
    if call.version == opened_with { Ok(call) } else { Err(CallError::Stale(Box::new(call))) }
}

/// A new draft, or the next version of one that is there.
async fn write_terms(
    tx: &mut Tx,
    by: &MinistryActor,
    id: CallId,
    terms: &CallTerms,
    at: OffsetDateTime,
) -> Result<(), StoreError> {
    sqlx::query!(
        "insert into call (id, period, stage, title_nb, title_nn, summary_nb, summary_nn, opens_at, closes_at, expected_decision_on,
                           min_amount, max_amount, criteria_set, rules_version, made_at, made_by, short_track_up_to, short_track_last_phase)
         values ($1, $2, 'draft', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13, $14, $15, $16)
         on conflict (id) do update set period = excluded.period, title_nb = excluded.title_nb, title_nn = excluded.title_nn,
            summary_nb = excluded.summary_nb, summary_nn = excluded.summary_nn, opens_at = excluded.opens_at,
            closes_at = excluded.closes_at, expected_decision_on = excluded.expected_decision_on, min_amount = excluded.min_amount,
            max_amount = excluded.max_amount, short_track_up_to = excluded.short_track_up_to,
            short_track_last_phase = excluded.short_track_last_phase, criteria_set = excluded.criteria_set, version = call.version + 1",
        id.0,
        terms.period,
        terms.title.nb,
        terms.title.nn,
        terms.summary.nb,
        terms.summary.nn,
        terms.opens_at,
        terms.closes_at,
        terms.expected_decision_on,
        terms.min_amount.get(),
        terms.max_amount.map(Kroner::get),
        terms.criteria_set.0,
        at,
        by.actor.account.0,
        terms.short_track.map(|short| short.up_to.get()),
        terms.short_track.map(|short| short.last_phase.number())
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub(super) async fn write_rules(
    tx: &mut Tx,
    id: CallId,
    version: i32,
    rules: &[Bilingual; 5],
    at: OffsetDateTime,
) -> Result<(), StoreError> {
    let nb: Vec<String> = rules.iter().map(|r| r.nb.clone()).collect();
    let nn: Vec<String> = rules.iter().map(|r| r.nn.clone()).collect();
    sqlx::query!(
        "insert into call_rule (call, version, part, text_nb, text_nn, made_at)
         select $1, $2, part::int, nb, nn, $5 from unnest($3::text[], $4::text[]) with ordinality as r (nb, nn, part)
         on conflict (call, version, part) do update set text_nb = excluded.text_nb, text_nn = excluded.text_nn, made_at = excluded.made_at",
        id.0,
        version,
        &nb,
        &nn,
        at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
