//! What stands in a calendar.

use time::{Date, Duration, OffsetDateTime};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::values::ids::{AccountId, CallId, CaseNumber};
use crate::store::{ReadTx, StoreError};

/// A call that can be seen.
pub(super) struct CallDays {
    pub id: CallId,
    pub title_nb: String,
    pub title_nn: String,
    pub opens_at: OffsetDateTime,
    pub closes_at: OffsetDateTime,
}

/// Calls older than this are in nobody's calendar any more.
const PAST: Duration = Duration::days(400);
/// The most entries a calendar has.
const MOST: i64 = 500;

pub(super) async fn calls(tx: &mut ReadTx, now: OffsetDateTime) -> Result<Vec<CallDays>, StoreError> {
    Ok(sqlx::query_as!(
        CallDays,
        r#"select id as "id: CallId", title_nb, title_nn, opens_at, closes_at from call
           where stage = 'published' and closes_at > $1 order by closes_at desc, id limit $2"#,
        now - PAST,
        MOST
    )
    .fetch_all(tx.conn())
    .await?)
}

/// What a day is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Drafts of a municipality, of one call.
    Drafts,
    Question,
    Accept,
    /// A decision is expected of the office.
    Decision,
}

impl Kind {
    fn from_code(code: &str) -> Option<Kind> {
        Some(match code {
            "drafts" => Kind::Drafts,
            "question" => Kind::Question,
            "accept" => Kind::Accept,
            "decision" => Kind::Decision,
            _ => return None,
        })
    }
    pub(super) fn code(self) -> &'static str {
        match self {
            Kind::Drafts => "drafts",
            Kind::Question => "question",
            Kind::Accept => "accept",
            Kind::Decision => "decision",
        }
    }
}

/// A day that binds somebody.
pub(super) struct Day {
    pub kind: Kind,
    /// The same as long as it is about the same.
    pub of: String,
    pub case: Option<CaseNumber>,
    pub number: i64,
    pub day: Date,
    pub at: Option<OffsetDateTime>,
}

/// The days to come of all the places in which a person has a role now, and of the cases they have in hand, in one statement.
pub(super) async fn days(tx: &mut ReadTx, account: AccountId, now: OffsetDateTime) -> Result<Vec<Day>, StoreError> {
    let rows = sqlx::query!(
        r#"with own as (
               select distinct municipality from role_assignment
               where account = $1 and removed_at is null and municipality is not null
           )
           (select 'drafts' as "kind!", a.call || '-' || a.owner as "of!", null::int as case_year, null::int as case_number, count(*) as "number!",
                   (c.closes_at at time zone 'Europe/Oslo')::date as "day!", c.closes_at as at
            from own o join application a on a.owner = o.municipality join call c on c.id = a.call
            where a.stage in ('draft', 'called_back') and a.deleted_at is null and a.owner_due_on >= $3 and c.stage = 'published' and c.closes_at > $2
            group by a.call, a.owner, c.closes_at)
           union all
           (select 'question', a.id::text, a.case_year, a.case_number, 1, a.owner_due_on, a.information_due
            from own o join application a on a.owner = o.municipality
            where a.stage = 'awaiting_information' and a.owner_due_on >= $3)
           union all
           (select 'accept', a.id::text, a.case_year, a.case_number, 1, a.accept_by, null
            from own o join application a on a.owner = o.municipality where a.accept_by >= $3)
           union all
           (select 'decision', a.id::text, a.case_year, a.case_number, 1, a.due_on, null
            from application a join role_assignment r on r.account = a.caseworker and r.office = a.handler and r.removed_at is null
                and r.role = 'caseworker'
            where a.caseworker = $1 and a.due_on >= $3)
           order by 6, 1, 2 limit $4"#,
        account.0,
        now,
        oslo_date(now),
        MOST
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|r| {
            Some(Day {
                kind: Kind::from_code(&r.kind)?,
                of: r.of,
                case: r.case_year.zip(r.case_number).map(|(year, number)| CaseNumber { year, number }),
                number: r.number,
                day: r.day,
                at: r.at,
            })
        })
        .collect())
}
