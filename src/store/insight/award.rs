//! One award, and one municipality: what anybody may see of them. No people, no assessments, nothing that was not decided.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use crate::domain::application::answers::Answers;
use crate::domain::application::form::{AllAnswers, Section};
use crate::domain::values::ids::{ApplicationId, CaseNumber, DecisionId, MunicipalityId};
use crate::domain::values::money::{Kroner, YearAmount};
use crate::domain::values::stages::Outcome;
use crate::store::StoreError;

/// An award as its page shows it.
pub struct Award {
    pub application: ApplicationId,
    pub municipality: MunicipalityId,
    pub municipality_name: String,
    pub municipality_number: String,
    pub office: String,
    pub office_slug: String,
    pub title: String,
    pub case: CaseNumber,
    pub outcome: Outcome,
    pub total: Kroner,
    pub decided_at: OffsetDateTime,
    pub example: bool,
    pub years: Vec<YearAmount>,
    /// Sub-goal and weight.
    pub sub_goals: Vec<(i32, i32)>,
    pub followers: Vec<String>,
    /// The public project it builds on.
    pub builds_on: Option<(DecisionId, String)>,
    /// What was sent last: what the award was made of.
    pub answers: AllAnswers,
}

/// The award that a decision made.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find(conn: &mut PgConnection, decision: DecisionId) -> Result<Option<Award>, StoreError> {
    let row = sqlx::query!(
        r#"select a.id as "application: ApplicationId", m.orgnr, m.name as municipality, m.number, o.name as office, o.slug, a.title,
                  coalesce(a.case_year, 0) as "case_year!", coalesce(a.case_number, 0) as "case_number!", d.outcome as "outcome: Outcome",
                  d.total as "total: Kroner", d.decided_at, a.example,
                  array(select c.year from commitment c where c.decision = d.id order by c.year) as "years!",
                  array(select c.amount from commitment c where c.decision = d.id order by c.year) as "amounts!",
                  array(select g.sub_goal from application_sub_goal g where g.application = a.id order by g.weight desc, g.sub_goal) as "sub_goals!",
                  array(select g.weight from application_sub_goal g where g.application = a.id order by g.weight desc, g.sub_goal) as "weights!",
                  array(select n.name from application_follower x join municipality n on n.orgnr = x.municipality
                        where x.application = a.id order by n.name collate "nb-x-icu") as "followers!",
                  b.id as "builds_on?: DecisionId", p.title as "builds_on_title?",
                  s.answers as "answers: Json<BTreeMap<String, Answers>>"
           from decision d
           join application a on a.id = d.application and a.stage = 'decided'
           join municipality m on m.orgnr = d.municipality
           join statsforvalter o on o.orgnr = d.office
           join lateral (select answers from submission where application = a.id order by number desc limit 1) s on true
           left join decision b on b.application = a.builds_on and b.total > 0
           left join application p on p.id = b.application
           where d.id = $1 and d.total > 0"#,
        decision.0
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|r| Award {
        application: r.application,
        municipality: MunicipalityId(r.orgnr),
        municipality_name: r.municipality,
        municipality_number: r.number,
        office: r.office,
        office_slug: r.slug,
        title: r.title,
        case: CaseNumber { year: r.case_year, number: r.case_number },
        outcome: r.outcome,
        total: r.total,
        decided_at: r.decided_at,
        example: r.example,
        years: r
            .years
            .into_iter()
            .zip(r.amounts)
            .map(|(year, amount)| YearAmount { year, amount: Kroner::new(amount) })
            .collect(),
        sub_goals: r.sub_goals.into_iter().zip(r.weights).collect(),
        followers: r.followers,
        builds_on: r.builds_on.zip(r.builds_on_title),
        answers: r
            .answers
            .0
            .into_iter()
            .filter_map(|(code, answers)| Section::from_code(&code).map(|section| (section, answers)))
            .collect(),
    }))
}

/// A municipality as its page shows it.
pub struct Municipality {
    pub name: String,
    pub number: String,
    pub population: i64,
    pub population_year: i32,
    pub fylke: String,
    pub office: Option<(String, String)>,
    /// Applications that were sent and not withdrawn.
    pub sent: i64,
    pub awarded: i64,
    pub refused: i64,
    pub waiting: i64,
    /// What is granted for each year.
    pub years: Vec<YearAmount>,
}

/// The municipality of a number.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_municipality(conn: &mut PgConnection, number: &str) -> Result<Option<Municipality>, StoreError> {
    let row = sqlx::query!(
        r#"select m.name, m.number, m.population::bigint as "population!", m.population_year, f.name as fylke,
                  o.name as "office?", o.slug as "slug?",
                  coalesce(sum(s.applications) filter (where s.year = 0 and s.status <> 'withdrawn'), 0)::bigint as "sent!",
                  coalesce(sum(s.applications) filter (where s.year = 0 and s.status in ('granted', 'partly_granted')), 0)::bigint as "awarded!",
                  coalesce(sum(s.applications) filter (where s.year = 0 and s.status in ('rejected', 'dismissed')), 0)::bigint as "refused!",
                  coalesce(sum(s.applications) filter (where s.year = 0 and s.status = 'open'), 0)::bigint as "waiting!",
                  (select coalesce(jsonb_object_agg(y.year, y.granted), '{}') from (
                      select year, sum(granted)::bigint as granted from portfolio_sum
                      where municipality = m.orgnr and year > 0 group by year having sum(granted) > 0) y) as "years!: Json<BTreeMap<i32, i64>>"
           from municipality m
           join fylke f on f.number = m.fylke
           left join municipality_office mo on mo.municipality = m.orgnr and mo.valid_to is null
           left join statsforvalter o on o.orgnr = mo.office
           left join portfolio_sum s on s.municipality = m.orgnr
           where m.number = $1
           group by m.orgnr, f.name, o.name, o.slug"#,
        number
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|r| Municipality {
        name: r.name,
        number: r.number,
        population: r.population,
        population_year: r.population_year,
        fylke: r.fylke,
        office: r.office.zip(r.slug),
        sent: r.sent,
        awarded: r.awarded,
        refused: r.refused,
        waiting: r.waiting,
        years: r.years.0.into_iter().map(|(year, amount)| YearAmount { year, amount: Kroner::new(amount) }).collect(),
    }))
}
