//! What the office's pages read. The office of the actor is in every WHERE; a draft is never seen.

use time::{Date, OffsetDateTime};

use super::filter::{Filter, PER_PAGE, Status, Whose};
use crate::domain::application::lifecycle::Application;
use crate::domain::application::promise::DecisionDay;
use crate::domain::people::actor::{OfficeActor, Role};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, ApplicationId, CallId, CaseNumber};
use crate::domain::values::language::Bilingual;
use crate::domain::values::language::{Lang, LanguageDecision, letter_standard};
use crate::domain::values::money::Kroner;
use crate::domain::values::stages::Outcome;
use crate::domain::values::stages::StageKind;
use crate::store::records::events;
use crate::store::search;
use crate::store::{ReadTx, StoreError};

pub(super) struct CaseLine {
    pub id: ApplicationId,
    pub case: CaseNumber,
    pub municipality: String,
    pub title: String,
    pub stage: StageKind,
    pub late: bool,
    pub returned: bool,
    pub example: bool,
    pub applied: Kroner,
    pub sub_goals: Vec<i32>,
    pub caseworker: Option<AccountId>,
    pub caseworker_name: Option<String>,
    /// The one who has it is no caseworker of the office any more.
    pub orphan: bool,
    pub information_due: Option<OffsetDateTime>,
    pub decision: DecisionDay,
    pub outcome: Option<Outcome>,
    pub decided_at: Option<OffsetDateTime>,
    /// Of the whole list, not of the page.
    pub total: i64,
}

/// Overdue decisions come first by their own day, also while an answer is awaited.
pub(super) async fn list_cases(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    filter: &Filter,
    today: Date,
) -> Result<Vec<CaseLine>, StoreError> {
    let one = match filter.whose {
        Whose::One(account) => Some(account.0),
        _ => None,
    };
    let words = search::words(tx.conn(), &filter.search).await?;
    let rows = sqlx::query!(
        r#"with working as (
               select distinct r.account as caseworker from role_assignment r join account c on c.id = r.account and c.closed_at is null
               where r.office = $1 and r.role = 'caseworker' and r.removed_at is null)
           select a.id as "id: ApplicationId", a.case_year as "case_year!", a.case_number as "case_number!", m.name as municipality, a.title,
                  a.stage as "stage: StageKind", a.late as "late!", a.example, a.applied_total as "applied!: Kroner",
                  array(select g.sub_goal from application_sub_goal g where g.application = a.id order by g.sub_goal) as "sub_goals!",
                  a.caseworker as "caseworker: AccountId", w.name as "caseworker_name?",
                  k.caseworker is null and a.caseworker is not null and a.stage not in ('decided', 'withdrawn') as "orphan!",
                  a.information_due, q.decision_on,
                  c.expected_decision_on, c.expected_moved_at,
                  d.outcome as "outcome?: Outcome", a.decided_at,
                  coalesce(s.returned_reason is not null and a.stage = 'under_assessment', false) as "returned!", count(*) over () as "total!"
           from application a
           join municipality m on m.orgnr = a.municipality
           join call c on c.id = a.call
           join receipt q on q.application = a.id
           left join account w on w.id = a.caseworker
           left join working k on k.caseworker = a.caseworker
           left join decision d on d.application = a.id
           left join assessment s on s.application = a.id
           where a.handler = $1 and a.stage <> 'draft' and a.stage = any($2)
             and case $3 when 'meg' then a.caseworker = $4 when 'ingen' then a.caseworker is null or (k.caseworker is null and a.stage not in ('decided', 'withdrawn'))
                         when 'mine-og-ledige' then a.caseworker is null or a.caseworker = $4
                         when 'alle' then true else a.caseworker = $5 end
             and ($6::int is null or exists (select from application_sub_goal g where g.application = a.id and g.sub_goal = $6))
             and ($7::uuid is null or a.call = $7)
             and (not $13 or exists (select from undelivered_notice u where u.application = a.id and u.given_up_at is not null))
             and a.searched || ' ' || m.searched || ' ' || a.case_year || '/' || a.case_number like all($8)
           order by case when $9 = 'frist' then case when a.stage in ('decided', 'withdrawn') then '9999-12-31'
                                                     when least(q.decision_on, c.expected_decision_on) < $12 or a.stage <> 'awaiting_information'
                                                         then least(q.decision_on, c.expected_decision_on)
                                                     else (a.information_due at time zone 'Europe/Oslo')::date end end,
                    case when $9 = 'kommune' then m.name end collate "nb-x-icu",
                    case when $9 = 'belop' then -a.applied_total end,
                    case when $9 = 'status' then array_position($2, a.stage) end,
                    case when $9 = 'frist' then -extract(epoch from coalesce(a.decided_at, 'epoch')) end,
                    a.case_year, a.case_number
           limit $10 offset $11"#,
        actor.office.0,
        &filter.status.stages(),
        filter.whose.code(),
        actor.actor.account.0,
        one,
        filter.sub_goal.map(crate::domain::programme::goals::SubGoal::number),
        filter.call.map(|c| c.0),
        &words,
        filter.sort.code(),
        PER_PAGE,
        (filter.page - 1) * PER_PAGE,
        today,
        filter.status == Status::Undelivered
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| CaseLine {
            id: r.id,
            case: CaseNumber { year: r.case_year, number: r.case_number },
            municipality: r.municipality,
            title: r.title,
            stage: r.stage,
            late: r.late,
            returned: r.returned,
            example: r.example,
            applied: r.applied,
            sub_goals: r.sub_goals,
            caseworker: r.caseworker,
            caseworker_name: r.caseworker_name,
            orphan: r.orphan,
            information_due: r.information_due,
            decision: DecisionDay::of(r.decision_on, r.expected_decision_on, r.expected_moved_at),
            outcome: r.outcome,
            decided_at: r.decided_at,
            total: r.total,
        })
        .collect())
}

/// How many open cases the office has, and whose they are.
pub(super) struct Counts {
    pub open: i64,
    pub mine: i64,
    pub free: i64,
    pub to_approve: i64,
    /// Cases with a notice that was given up, decided ones too.
    pub undelivered: i64,
}

pub(super) async fn count_open(tx: &mut ReadTx, actor: &OfficeActor) -> Result<Counts, StoreError> {
    Ok(sqlx::query_as!(
        Counts,
        r#"select count(*) as "open!", count(*) filter (where caseworker = $2 and stage <> 'recommended') as "mine!",
                  count(*) filter (where stage = 'submitted' or not exists (
                      select from role_assignment r join account c on c.id = r.account and c.closed_at is null
                      where r.account = application.caseworker and r.office = $1 and r.role = 'caseworker' and r.removed_at is null)) as "free!", count(*) filter (where stage = 'recommended') as "to_approve!",
                  (select count(distinct u.application) from undelivered_notice u where u.handler = $1 and u.given_up_at is not null) as "undelivered!"
           from application where handler = $1 and stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended')"#,
        actor.office.0,
        actor.actor.account.0
    )
    .fetch_one(tx.conn())
    .await?)
}

/// The calls the office has cases in, the newest first.
pub(super) async fn list_calls(tx: &mut ReadTx, actor: &OfficeActor) -> Result<Vec<(CallId, Bilingual)>, StoreError> {
    let rows = sqlx::query!(
        r#"select c.id as "id: CallId", c.title_nb, c.title_nn from call c
           where exists (select from application a where a.call = c.id and a.handler = $1 and a.stage <> 'draft') order by c.opens_at desc"#,
        actor.office.0
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(|r| (r.id, Bilingual { nb: r.title_nb, nn: r.title_nn })).collect())
}

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
    pub outcome: Option<Outcome>,
    pub sub_goals: Vec<i32>,
    pub followers: Vec<String>,
    /// A notice has not reached the municipality.
    pub undelivered: bool,
}

impl CaseFacts {
    pub(super) fn decision(&self) -> DecisionDay {
        DecisionDay::of(self.promised_on, self.expected_on, self.expected_moved_at)
    }
}

pub(super) async fn load_facts(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    id: ApplicationId,
) -> Result<CaseFacts, StoreError> {
    Ok(sqlx::query_as!(
        CaseFacts,
        r#"select m.name as municipality, m.population, m.population_year, m.centrality, f.name as fylke,
                  m.language_decision as "language_decision: LanguageDecision", m.sami_area_category as sami_area,
                  (select count(*) from decision e where e.municipality = a.municipality and e.application <> a.id and e.total > 0) as "earlier_awards!",
                  c.title_nb as call_title_nb, c.title_nn as call_title_nn, c.closes_at as call_closes_at, q.decision_on as promised_on, c.expected_decision_on as expected_on,
                  c.expected_moved_at,
                  c.criteria_set as "criteria_set: _", a.late_reason, a.submitter_role, w.name as "caseworker_name?",
                  a.caseworker is not null and a.stage not in ('decided', 'withdrawn') and not exists (
                      select from role_assignment r join account k on k.id = r.account and k.closed_at is null
                      where r.account = a.caseworker and r.office = a.handler and r.role = 'caseworker' and r.removed_at is null) as "orphan!",
                  a.phase_from, a.phase_to, d.outcome as "outcome?: Outcome",
                  array(select g.sub_goal from application_sub_goal g where g.application = a.id order by g.sub_goal) as "sub_goals!",
                  array(select n.name from application_follower x join municipality n on n.orgnr = x.municipality
                        where x.application = a.id order by n.name collate "nb-x-icu") as "followers!",
                  exists (select from undelivered_notice u where u.application = a.id) as "undelivered!"
           from application a
           join municipality m on m.orgnr = a.municipality
           join fylke f on f.number = m.fylke
           join call c on c.id = a.call
           join receipt q on q.application = a.id
           left join account w on w.id = a.caseworker
           left join decision d on d.application = a.id
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

pub(super) async fn list_budget(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    id: ApplicationId,
) -> Result<Vec<BudgetYear>, StoreError> {
    Ok(sqlx::query_as!(
        BudgetYear,
        r#"select y.year, y.cost as "cost: Kroner", y.applied as "applied: Kroner",
                  (y.own_money + y.own_work + y.other_grants + y.partners) as "others!: Kroner"
           from application_year y join application a on a.id = y.application
           where y.application = $1 and a.handler = $2 and a.stage <> 'draft' order by y.year"#,
        id.0,
        actor.office.0
    )
    .fetch_all(tx.conn())
    .await?)
}

pub(super) struct PastEvent {
    pub at: OffsetDateTime,
    /// None for a kind this version does not know.
    pub event: Option<Event>,
    pub role: String,
    /// Who did it; none for the system.
    pub name: Option<String>,
    /// Whom it was done to: who got the case.
    pub to_name: Option<String>,
    /// None for the ministry and the system.
    pub place: Option<String>,
}

/// What has happened, the latest first, with the names of those who did it; the municipality's own work on the draft is not the office's.
pub(super) async fn list_events(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    id: ApplicationId,
) -> Result<Vec<PastEvent>, StoreError> {
    let rows = sqlx::query!(
        r#"select e.at, e.kind, e.actor_role, coalesce(c.data, e.data) as "data!", o.name as "office?", m.name as "municipality?",
                  w.name as "name?", g.name as "to_name?"
           from event e join application a on a.id = e.application
           left join event c on c.id = (e.data->>'of')::bigint
           left join account w on w.id = e.actor
           left join account g on g.id = (e.data->>'to')::uuid
           left join statsforvalter o on o.orgnr = a.office
           left join municipality m on m.orgnr = a.municipality
           where e.application = $1 and a.handler = $2 and a.stage <> 'draft' and e.kind not in ('application_started')
           order by e.id desc limit 200"#,
        id.0,
        actor.office.0
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| PastEvent {
            at: r.at,
            event: events::read(&r.kind, &r.data),
            place: match Role::from_code(&r.actor_role) {
                Some(role) if role.is_municipality() => r.municipality,
                Some(role) if role.is_office() => r.office,
                _ => None,
            },
            role: r.actor_role,
            name: r.name,
            to_name: r.to_name,
        })
        .collect())
}

/// The written standard in which the municipality of a case is written to.
pub(super) async fn load_standard(tx: &mut ReadTx, actor: &OfficeActor, app: &Application) -> Result<Lang, StoreError> {
    let decision = sqlx::query_scalar!(
        r#"select m.language_decision as "decision: LanguageDecision" from application a join municipality m on m.orgnr = a.municipality
           where a.id = $1 and a.handler = $2 and a.stage <> 'draft'"#,
        app.id.0,
        actor.office.0
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(letter_standard(decision, app.language))
}
