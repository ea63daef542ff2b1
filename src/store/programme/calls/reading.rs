//! Reading calls: one shape of the row, and which rows.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::programme::calls::{Call, CallStage, ShortTrack};
use crate::domain::programme::goals::Phase;
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::{ApplicationId, CallId, CriteriaSetId};
use crate::domain::values::language::Bilingual;
use crate::domain::values::money::Kroner;
use crate::store::StoreError;

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
    short_track_up_to: Option<Kroner>,
    short_track_last_phase: Option<i32>,
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
        let last_phase = match r.short_track_last_phase {
            None => None,
            Some(number) => Some(Phase::from_number(number).ok_or_else(|| impossible("short_track_last_phase"))?),
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
            short_track: r
                .short_track_up_to
                .zip(last_phase)
                .map(|(up_to, last_phase)| ShortTrack { up_to, last_phase }),
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

macro_rules! select_calls {
    ($conn:expr, $tail:literal $(, $arg:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"select c.id as "id: CallId", c.period, p.first_year, p.last_year, p.opened_at is not null as "period_open!", c.stage,
                      c.title_nb, c.title_nn, c.summary_nb, c.summary_nn, c.opens_at, c.closes_at, c.expected_decision_on,
                      c.min_amount as "min_amount: Kroner", c.max_amount as "max_amount: Kroner",
                      c.short_track_up_to as "short_track_up_to: Kroner", c.short_track_last_phase,
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

/// The rules as they were in a version.
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

/// The call of an application, and the version of its rules that the application is judged by.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_rules_of(
    conn: &mut PgConnection,
    application: ApplicationId,
) -> Result<Option<(CallId, i32)>, StoreError> {
    let row = sqlx::query!(
        r#"select call as "call: CallId", rules_version as "version!" from application where id = $1 and rules_version is not null"#,
        application.0
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|r| (r.call, r.version)))
}
