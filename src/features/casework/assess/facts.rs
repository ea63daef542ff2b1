//! What a case is, in one statement: the municipality, the call, and what the application says of itself.

use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use crate::domain::application::promise::DecisionDay;
use crate::domain::people::actor::OfficeActor;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::language::LanguageDecision;
use crate::domain::values::money::Kroner;
use crate::domain::values::stages::Outcome;
use crate::store::{ReadTx, StoreError};

/// What stands around a case: the municipality, the call, the people.
pub(super) struct CaseFacts {
    pub municipality: String,
    pub population: i32,
    pub population_year: i32,
    pub centrality: i32,
    pub fylke: String,
    pub language_decision: Option<LanguageDecision>,
    pub sami_area: Option<String>,
    pub earlier_awards: i64,
    pub call_title_nb: String,
    pub call_title_nn: String,
    pub call_closes_at: OffsetDateTime,
    pub promised_on: Date,
    pub expected_on: Date,
    pub expected_moved_at: Option<OffsetDateTime>,
    pub criteria_set: crate::domain::values::ids::CriteriaSetId,
    pub late_reason: Option<String>,
    pub submitter_role: Option<String>,
    pub caseworker_name: Option<String>,
    /// The one who has it is no caseworker of the office any more.
    pub orphan: bool,
    pub phase_from: Option<i32>,
    pub phase_to: Option<i32>,
    pub track: String,
    pub short_track_up_to: Option<Kroner>,
    pub short_track_last_phase: Option<i32>,
    pub outcome: Option<Outcome>,
    pub sub_goals: Vec<i32>,
    pub followers: Vec<String>,
    /// The public project it was begun from, and whose that is.
    pub builds_on: Option<String>,
    pub builds_on_of: Option<String>,
    /// What the municipality has answered about projects like its own, and sent: what it has changed since is its own.
    pub similar: Option<Json<Vec<SimilarLine>>>,
    /// A notice has not reached the municipality.
    pub undelivered: bool,
    /// Whether there is anything to read: files that were sent, questions that were asked.
    pub has_files: bool,
    pub has_requests: bool,
    /// The budget as of the latest submission, year by year.
    budget_years: Vec<i32>,
    costs: Vec<i64>,
    applied: Vec<i64>,
    others: Vec<i64>,
}

/// A public project as the municipality was shown it, and its answer.
#[derive(serde::Deserialize)]
pub(super) struct SimilarLine {
    pub title: String,
    /// Nobody's when it was refused.
    pub whose: String,
    pub answer: String,
    pub why: String,
}

impl CaseFacts {
    pub(super) fn decision(&self) -> DecisionDay {
        DecisionDay::of(self.promised_on, self.expected_on, self.expected_moved_at)
    }
    pub(super) fn budget(&self) -> Vec<BudgetYear> {
        let amounts = self.costs.iter().zip(&self.applied).zip(&self.others);
        let years = self.budget_years.iter().zip(amounts);
        years
            .map(|(year, ((cost, applied), others))| BudgetYear {
                year: *year,
                cost: Kroner::new(*cost),
                applied: Kroner::new(*applied),
                others: Kroner::new(*others),
            })
            .collect()
    }
}

/// The office of the actor is in the WHERE; a draft is never seen.
pub(super) async fn load(tx: &mut ReadTx, actor: &OfficeActor, id: ApplicationId) -> Result<CaseFacts, StoreError> {
    Ok(sqlx::query_as!(
        CaseFacts,
        r#"select m.name as municipality, m.population, m.population_year, m.centrality, f.name as fylke,
                  m.language_decision as "language_decision: LanguageDecision", m.sami_area_category as sami_area,
                  (select count(*) from decision e where e.municipality = a.municipality and e.application <> a.id and e.total > 0) as "earlier_awards!",
                  c.title_nb as call_title_nb, c.title_nn as call_title_nn, c.closes_at as call_closes_at, q.decision_on as "promised_on!", c.expected_decision_on as expected_on,
                  c.expected_moved_at,
                  c.criteria_set as "criteria_set: _", a.late_reason, a.submitter_role, w.name as "caseworker_name?",
                  a.caseworker is not null and a.stage not in ('decided', 'withdrawn') and not exists (
                      select from role_assignment r join account k on k.id = r.account and k.closed_at is null
                      where r.account = a.caseworker and r.office = a.handler and r.role = 'caseworker' and r.removed_at is null) as "orphan!",
                  a.phase_from, a.phase_to, a.track, c.short_track_up_to as "short_track_up_to: Kroner", c.short_track_last_phase, d.outcome as "outcome?: Outcome",
                  array(select g.sub_goal from application_sub_goal g where g.application = a.id order by g.sub_goal) as "sub_goals!",
                  array(select n.name from application_follower x join municipality n on n.orgnr = x.municipality
                        where x.application = a.id order by n.name collate "nb-x-icu") as "followers!",
                  p.title as "builds_on?", pm.name as "builds_on_of?",
                  (select jsonb_agg(jsonb_build_object('title', s.title, 'whose', s.whose, 'answer', s.answer, 'why', s.why) order by s.id)
                   from similar_answer s where s.application = a.id
                     and s.answered_at <= (select max(sent_at) from submission where application = a.id)) as "similar?: Json<Vec<SimilarLine>>",
                  exists (select from undelivered_notice u where u.application = a.id) as "undelivered!",
                  exists (select from submission_attachment s where s.application = a.id) as "has_files!",
                  exists (select from information_request r where r.application = a.id) as "has_requests!",
                  coalesce(y.years, '{}') as "budget_years!", coalesce(y.costs, '{}') as "costs!",
                  coalesce(y.applied, '{}') as "applied!", coalesce(y.others, '{}') as "others!"
           from application a
           join municipality m on m.orgnr = a.municipality
           join fylke f on f.number = m.fylke
           join call c on c.id = a.call
           cross join lateral latest_receipt(a.id) q
           left join account w on w.id = a.caseworker
           left join decision d on d.application = a.id
           left join application p on p.id = a.builds_on
           left join municipality pm on pm.orgnr = p.municipality
           cross join lateral (
               select array_agg(year order by year) as years, array_agg(cost order by year) as costs, array_agg(y.applied order by year) as applied,
                      array_agg(own_money + own_work + other_grants + partners order by year) as others
               from application_year y where y.application = a.id) y
           where a.id = $1 and a.handler = $2 and a.stage <> 'draft'"#,
        id.0,
        actor.office.0
    )
    .fetch_one(tx.conn())
    .await?)
}

/// A year of the application's budget, as of the latest submission.
pub(super) struct BudgetYear {
    pub year: i32,
    pub cost: Kroner,
    pub applied: Kroner,
    pub others: Kroner,
}
