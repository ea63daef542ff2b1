//! Calls (utlysninger) and the programme's periods. A call's rules are versioned: an application points at the version it was sent under.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

pub use super::criteria::list_criteria;
use super::events::{self, About};
use super::{StoreError, Tx};
use crate::domain::actor::MinistryActor;
use crate::domain::event::Event;
use crate::domain::ids::{CallId, CriteriaSetId};
use crate::domain::money::Kroner;
use crate::domain::policy::{Permit, SteerProgramme};
use crate::domain::programme::{Bilingual, Call, CallStage, Period, PublishFault};

struct Row {
    id: CallId,
    period: i32,
    first_year: i32,
    last_year: i32,
    period_open: bool,
    stage: String,
    title_nb: String,
    title_nn: String,
    summary_nb: String,
    summary_nn: String,
    opens_at: OffsetDateTime,
    closes_at: OffsetDateTime,
    expected_decision_on: Date,
    min_amount: Kroner,
    max_amount: Option<Kroner>,
    criteria_set: CriteriaSetId,
    rules_version: i32,
    rules_nb: Vec<String>,
    rules_nn: Vec<String>,
    published_at: Option<OffsetDateTime>,
    version: i32,
}

impl TryFrom<Row> for Call {
    type Error = StoreError;
    fn try_from(r: Row) -> Result<Self, StoreError> {
        let impossible = |column| StoreError::ImpossibleRow { table: "call", column, id: r.id.to_string() };
        let stage = match (r.stage.as_str(), r.published_at) {
            ("draft", None) => CallStage::Draft,
            ("published", Some(at)) => CallStage::Published { at },
            ("cancelled", Some(published)) => CallStage::Cancelled { published },
            _ => return Err(impossible("stage")),
        };
        let rules: Vec<Bilingual> =
            r.rules_nb.into_iter().zip(r.rules_nn).map(|(nb, nn)| Bilingual { nb, nn }).collect();
        Ok(Call {
            id: r.id,
            period: Period { number: r.period, first_year: r.first_year, last_year: r.last_year, open: r.period_open },
            stage,
            title: Bilingual { nb: r.title_nb, nn: r.title_nn },
            summary: Bilingual { nb: r.summary_nb, nn: r.summary_nn },
            opens_at: r.opens_at,
            closes_at: r.closes_at,
            expected_decision_on: r.expected_decision_on,
            min_amount: r.min_amount,
            max_amount: r.max_amount,
            criteria_set: r.criteria_set,
            rules: rules.try_into().map_err(|_| StoreError::ImpossibleRow {
                table: "call",
                column: "rules_version",
                id: r.id.to_string(),
            })?,
            rules_version: r.rules_version,
            version: r.version,
        })
    }
}

/// One shape of the row, and which rows.
macro_rules! select_calls {
    ($conn:expr, $tail:literal $(, $arg:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"select c.id as "id: CallId", c.period, p.first_year, p.last_year, p.opened_at is not null as "period_open!", c.stage,
                      c.title_nb, c.title_nn, c.summary_nb, c.summary_nn, c.opens_at, c.closes_at, c.expected_decision_on,
                      c.min_amount as "min_amount: Kroner", c.max_amount as "max_amount: Kroner",
                      c.criteria_set as "criteria_set: CriteriaSetId", c.rules_version,
                      coalesce(r.nb, '{}') as "rules_nb!", coalesce(r.nn, '{}') as "rules_nn!", c.published_at, c.version
               from call c
               join period p on p.number = c.period
               cross join lateral (select array_agg(text_nb order by part) as nb, array_agg(text_nn order by part) as nn
                                   from call_rule where call = c.id and version = c.rules_version) r "# + $tail
            $(, $arg)*
        )
        .fetch_all($conn)
        .await?
        .into_iter()
        .map(Call::try_from)
        .collect::<Result<Vec<Call>, StoreError>>()
    };
}

/// A call at any stage. What a page may show of a draft is the page's question: see [`find_published`].
///
/// # Errors
/// When the database cannot be reached or a row is impossible.
pub async fn find(conn: &mut PgConnection, id: CallId) -> Result<Option<Call>, StoreError> {
    Ok(select_calls!(conn, "where c.id = $1", id.0)?.pop())
}

/// A call that has been published, also one that is cancelled since: what the public sees.
///
/// # Errors
/// As [`find`].
pub async fn find_published(conn: &mut PgConnection, id: CallId) -> Result<Option<Call>, StoreError> {
    Ok(select_calls!(conn, "where c.id = $1 and c.stage <> 'draft'", id.0)?.pop())
}

/// Published calls that are not cancelled, the one that closes last first.
///
/// # Errors
/// As [`find`].
pub async fn list_published(conn: &mut PgConnection) -> Result<Vec<Call>, StoreError> {
    select_calls!(conn, "where c.stage = 'published' order by c.closes_at desc, c.id")
}

/// Every call at every stage, newest first.
///
/// # Errors
/// As [`find`].
pub async fn list_all(conn: &mut PgConnection) -> Result<Vec<Call>, StoreError> {
    select_calls!(conn, "order by c.opens_at desc, c.id")
}

/// The rules as they were in a version: what an application was sent under.
///
/// # Errors
/// [`StoreError::NotFound`] for an unknown version.
pub async fn load_rules(conn: &mut PgConnection, call: CallId, version: i32) -> Result<[Bilingual; 5], StoreError> {
    let rows = sqlx::query!(
        "select text_nb, text_nn from call_rule where call = $1 and version = $2 order by part",
        call.0,
        version
    )
    .fetch_all(conn)
    .await?;
    let rules: Vec<Bilingual> = rows.into_iter().map(|r| Bilingual { nb: r.text_nb, nn: r.text_nn }).collect();
    rules.try_into().map_err(|_| StoreError::NotFound)
}

/// The programme's periods, in order.
///
/// # Errors
/// When the database cannot be reached.
pub async fn periods(conn: &mut PgConnection) -> Result<Vec<Period>, StoreError> {
    let rows = sqlx::query!(
        r#"select number, first_year, last_year, opened_at is not null as "open!" from period order by number"#
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Period { number: r.number, first_year: r.first_year, last_year: r.last_year, open: r.open })
        .collect())
}

/// A period with how it came to be open.
#[derive(Debug, Clone)]
pub struct PeriodOpening {
    pub period: Period,
    /// When it was opened, and the reference of the decision.
    pub opened: Option<(OffsetDateTime, String)>,
}

/// The programme's periods with their opening decisions, in order.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_period_openings(conn: &mut PgConnection) -> Result<Vec<PeriodOpening>, StoreError> {
    let rows =
        sqlx::query!("select number, first_year, last_year, opened_at, opening_decision from period order by number")
            .fetch_all(conn)
            .await?;
    Ok(rows
        .into_iter()
        .map(|r| PeriodOpening {
            period: Period {
                number: r.number,
                first_year: r.first_year,
                last_year: r.last_year,
                open: r.opened_at.is_some(),
            },
            opened: r.opened_at.zip(r.opening_decision),
        })
        .collect())
}

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
    pub criteria_set: CriteriaSetId,
    pub rules: [Bilingual; 5],
}

/// What may still be changed in a published call: its texts, and the deadline to a later moment.
#[derive(Debug, Clone)]
pub struct CallAmendment {
    pub title: Bilingual,
    pub summary: Bilingual,
    pub closes_at: OffsetDateTime,
    pub expected_decision_on: Date,
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
    /// A published deadline is never moved to an earlier moment, and not at all once it has passed.
    #[error("the deadline cannot be moved there")]
    Deadline,
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
    sqlx::query!(
        "insert into call (id, period, stage, title_nb, title_nn, summary_nb, summary_nn, opens_at, closes_at, expected_decision_on,
                           min_amount, max_amount, criteria_set, rules_version, made_at, made_by)
         values ($1, $2, 'draft', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13, $14)",
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
        by.actor.account.0
    )
    .execute(tx.conn())
    .await?;
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
    id: CallId,
    opened_with: i32,
    terms: &CallTerms,
    at: OffsetDateTime,
) -> Result<i32, CallError> {
    let call = lock(tx, id, opened_with).await?;
    if call.stage != CallStage::Draft {
        return Err(CallError::WrongStage);
    }
    sqlx::query!(
        "update call set period = $2, title_nb = $3, title_nn = $4, summary_nb = $5, summary_nn = $6, opens_at = $7, closes_at = $8,
                         expected_decision_on = $9, min_amount = $10, max_amount = $11, criteria_set = $12, version = version + 1
         where id = $1",
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
        terms.criteria_set.0
    )
    .execute(tx.conn())
    .await?;
    write_rules(tx, id, call.rules_version, &terms.rules, at).await?;
    Ok(call.version + 1)
}

/// Changes a published call. Changed rules become a new version; applications keep the one they were sent under.
///
/// # Errors
/// [`CallError`].
pub async fn amend(
    tx: &mut Tx,
    _permit: Permit<SteerProgramme>,
    by: &MinistryActor,
    id: CallId,
    opened_with: i32,
    to: &CallAmendment,
    at: OffsetDateTime,
) -> Result<Call, CallError> {
    let call = lock(tx, id, opened_with).await?;
    if !matches!(call.stage, CallStage::Published { .. }) {
        return Err(CallError::WrongStage);
    }
    if to.closes_at != call.closes_at && (to.closes_at < call.closes_at || call.is_late(at)) {
        return Err(CallError::Deadline);
    }
    let text = [&to.title, &to.summary].into_iter().chain(&to.rules);
    if text.clone().any(|t| !t.is_whole()) {
        let changed = Call {
            stage: CallStage::Draft,
            title: to.title.clone(),
            summary: to.summary.clone(),
            rules: to.rules.clone(),
            ..call
        };
        let faults = changed.publish_faults(&[100], at);
        return Err(CallError::Faults(faults.into_iter().filter(PublishFault::is_about_text).collect()));
    }
    let rules_version = if to.rules == call.rules { call.rules_version } else { call.rules_version + 1 };
    if rules_version != call.rules_version {
        write_rules(tx, id, rules_version, &to.rules, at).await?;
    }
    sqlx::query!(
        "update call set title_nb = $2, title_nn = $3, summary_nb = $4, summary_nn = $5, closes_at = $6, expected_decision_on = $7,
                         rules_version = $8, version = version + 1
         where id = $1",
        id.0,
        to.title.nb,
        to.title.nn,
        to.summary.nb,
        to.summary.nn,
        to.closes_at,
        to.expected_decision_on,
        rules_version
    )
    .execute(tx.conn())
    .await?;
    events::record(
        tx,
        &Event::CallChanged { rules_version },
        Some(&by.actor),
        About { call: Some(id), ..About::default() },
        at,
    )
    .await?;
    find(tx.conn(), id).await?.ok_or(CallError::Store(StoreError::NotFound))
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
    at: OffsetDateTime,
) -> Result<(), CallError> {
    let call = lock(tx, id, opened_with).await?;
    let weights: Vec<i32> = list_criteria(tx.conn(), call.criteria_set).await?.iter().map(|c| c.weight).collect();
    let faults = call.publish_faults(&weights, at);
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
    Ok(())
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

#[derive(Debug, thiserror::Error)]
pub enum OpenPeriodError {
    #[error("the period is open already")]
    AlreadyOpen,
    /// No period is opened without the reference of the decision that opens it.
    #[error("the decision has no reference")]
    DecisionMissing,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sqlx::Error> for OpenPeriodError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// Opens a period by a decision made after the midterm evaluation (NOU 2026: 6 kap. 7.1). It is never closed again.
///
/// # Errors
/// [`OpenPeriodError`]; [`StoreError::NotFound`] for a period that is not there.
pub async fn open_period(
    tx: &mut Tx,
    _permit: Permit<SteerProgramme>,
    by: &MinistryActor,
    number: i32,
    decision: &str,
    at: OffsetDateTime,
) -> Result<(), OpenPeriodError> {
    let decision = decision.trim();
    if decision.is_empty() {
        return Err(OpenPeriodError::DecisionMissing);
    }
    let open = sqlx::query_scalar!(
        r#"select opened_at is not null as "open!" from period where number = $1 for update"#,
        number
    )
    .fetch_one(tx.conn())
    .await?;
    if open {
        return Err(OpenPeriodError::AlreadyOpen);
    }
    sqlx::query!(
        "update period set opened_at = $2, opened_by = $3, opening_decision = $4 where number = $1",
        number,
        at,
        by.actor.account.0,
        decision
    )
    .execute(tx.conn())
    .await?;
    let event = Event::PeriodOpened { number, decision: decision.to_owned() };
    events::record(tx, &event, Some(&by.actor), About::default(), at).await?;
    Ok(())
}

/// Holds the call until commit, if it is still as it was when opened.
async fn lock(tx: &mut Tx, id: CallId, opened_with: i32) -> Result<Call, CallError> {
    sqlx::query!("select id from call where id = $1 for update", id.0).fetch_one(tx.conn()).await?;
    let call = find(tx.conn(), id).await?.ok_or(StoreError::NotFound)?;
    if call.version == opened_with { Ok(call) } else { Err(CallError::Stale(Box::new(call))) }
}

async fn write_rules(
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
