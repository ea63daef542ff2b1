//! What the public may see of awards: who got how much for what. Drafts, assessments and people are never here
//! (offentleglova § 9: the list anybody may ask for, made once).

use sqlx::{PgConnection, PgPool};
use time::{Date, Month, OffsetDateTime, Time};

use crate::domain::clocks::calendar::at_oslo;
use crate::domain::values::ids::DecisionId;
use crate::domain::values::money::Kroner;
use crate::store::search;
use crate::store::{ReadTx, StoreError};

/// An award as the public sees it.
#[derive(Debug, Clone)]
pub struct PublicAward {
    pub decision: DecisionId,
    pub municipality: String,
    pub municipality_number: String,
    pub office: String,
    pub fylke: String,
    pub title: String,
    pub sub_goals: Vec<i32>,
    pub first_year: i32,
    pub last_year: i32,
    pub amount: Kroner,
    pub case_year: i32,
    pub case_number: i32,
    pub decided_at: OffsetDateTime,
    /// Made up, for showing the service.
    pub example: bool,
}

/// What somebody looks for.
#[derive(Debug, Clone, Default)]
pub struct AwardFilter {
    /// In the project's title and the names of municipality, county and office.
    pub search: String,
    /// The year of the decision, Norwegian time.
    pub year: Option<i32>,
}

impl AwardFilter {
    /// A picture of the database to read the list in: a search is planned for its own words.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn begin(&self, pool: &PgPool) -> Result<ReadTx, StoreError> {
        match self.search.is_empty() {
            true => ReadTx::begin(pool).await,
            false => ReadTx::begin_with_choices(pool).await,
        }
    }

    /// The first moment, and the first that is too late.
    fn moments(&self) -> (OffsetDateTime, OffsetDateTime) {
        let (first, last) = match self.year {
            Some(year) if (FIRST_YEAR..=LAST_YEAR).contains(&year) => (year, year),
            Some(_) => return (OffsetDateTime::UNIX_EPOCH, OffsetDateTime::UNIX_EPOCH),
            None => (FIRST_YEAR, LAST_YEAR),
        };
        let start =
            |year: i32| Date::from_calendar_date(year, Month::January, 1).map(|day| at_oslo(day, Time::MIDNIGHT));
        (start(first).unwrap_or(OffsetDateTime::UNIX_EPOCH), start(last + 1).unwrap_or(OffsetDateTime::UNIX_EPOCH))
    }
}

/// Awards are looked for between these years.
const FIRST_YEAR: i32 = 1970;
const LAST_YEAR: i32 = 9_998;

/// How many awards match and what they come to.
#[derive(Debug, Clone, Copy)]
pub struct AwardSums {
    pub number: i64,
    pub amount: Kroner,
}

/// A place in the list of awards. New ones come before it and move nothing behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AwardPlace {
    pub decided_at: OffsetDateTime,
    pub decision: DecisionId,
}

impl PublicAward {
    #[must_use]
    pub fn place(&self) -> AwardPlace {
        AwardPlace { decided_at: self.decided_at, decision: self.decision }
    }
}

/// The awards between two bounds, newest first: read in the order of the index, no further than the limit. The bounds
/// always stand, so that one plan serves every place and every year.
macro_rules! public_awards {
    ($conn:expr, ($from:expr, $limit:expr, $after:expr), $search:literal $(, $words:expr)?) => {
        sqlx::query_as!(
            PublicAward,
            r#"select d.id as "decision: DecisionId", m.name as municipality, m.number as municipality_number, o.name as office, f.name as fylke, a.title,
                      array(select g.sub_goal from application_sub_goal g where g.application = a.id order by 1) as "sub_goals!",
                      coalesce((select min(c.year) from commitment c where c.decision = d.id), a.first_year, 0) as "first_year!",
                      coalesce((select max(c.year) from commitment c where c.decision = d.id), a.last_year, 0) as "last_year!",
                      d.total as "amount: Kroner", coalesce(a.case_year, 0) as "case_year!", coalesce(a.case_number, 0) as "case_number!",
                      d.decided_at, a.example
               from decision d
               join application a on a.id = d.application and a.stage = 'decided'
               join municipality m on m.orgnr = d.municipality
               join fylke f on f.number = m.fylke
               join statsforvalter o on o.orgnr = d.office
               where d.total > 0 and d.decided_at >= $1 and (d.decided_at, d.id) < ($3, $4)"#
                + $search
                + " order by d.decided_at desc, d.id desc limit $2",
            $from,
            $limit,
            $after.decided_at,
            $after.decision.0
            $(, $words)?
        )
        .fetch_all($conn)
        .await?
    };
}

/// The awards that match, newest first, those behind a place only.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_public(
    conn: &mut PgConnection,
    filter: &AwardFilter,
    limit: i64,
    after: Option<AwardPlace>,
) -> Result<Vec<PublicAward>, StoreError> {
    let words = search::words(conn, &filter.search).await?;
    let (from, to) = filter.moments();
    let last = AwardPlace { decided_at: to, decision: DecisionId(uuid::Uuid::nil()) };
    let after = after.filter(|after| after.decided_at < to).unwrap_or(last);
    Ok(if words.is_empty() {
        public_awards!(conn, (from, limit, after), "")
    } else {
        public_awards!(
            conn,
            (from, limit, after),
            " and a.searched || ' ' || m.searched || ' ' || o.searched || ' ' || f.searched like all($5)",
            &words
        )
    })
}

/// The awards of one municipality, newest first, those behind a place only.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_of_municipality(
    conn: &mut PgConnection,
    number: &str,
    limit: i64,
    after: Option<AwardPlace>,
) -> Result<Vec<PublicAward>, StoreError> {
    let (from, to) = AwardFilter::default().moments();
    let last = AwardPlace { decided_at: to, decision: DecisionId(uuid::Uuid::nil()) };
    let after = after.unwrap_or(last);
    Ok(public_awards!(
        conn,
        (from, limit, after),
        " and d.municipality = (select orgnr from municipality where number = $5)",
        number
    ))
}

/// # Errors
/// When the database cannot be reached.
pub async fn sum_public(conn: &mut PgConnection, filter: &AwardFilter) -> Result<AwardSums, StoreError> {
    let words = search::words(conn, &filter.search).await?;
    if words.is_empty() {
        // Counted with each decision.
        return Ok(sqlx::query_as!(
            AwardSums,
            r#"select coalesce(sum(awards), 0)::bigint as "number!", coalesce(sum(amount), 0)::bigint as "amount!: Kroner"
               from award_year where $1::int is null or year = $1"#,
            filter.year
        )
        .fetch_one(conn)
        .await?);
    }
    let (from, to) = filter.moments();
    Ok(sqlx::query_as!(
        AwardSums,
        r#"select count(*) as "number!", coalesce(sum(d.total), 0)::bigint as "amount!: Kroner"
           from decision d
           join application a on a.id = d.application and a.stage = 'decided'
           join municipality m on m.orgnr = d.municipality
           join fylke f on f.number = m.fylke
           join statsforvalter o on o.orgnr = d.office
           where d.total > 0
             and a.searched || ' ' || m.searched || ' ' || o.searched || ' ' || f.searched like all($1)
             and d.decided_at >= $2 and d.decided_at < $3"#,
        &words,
        from,
        to
    )
    .fetch_one(conn)
    .await?)
}

/// The years in which something was awarded, newest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_years(conn: &mut PgConnection) -> Result<Vec<i32>, StoreError> {
    Ok(sqlx::query_scalar!("select distinct year from award_year order by 1 desc").fetch_all(conn).await?)
}
