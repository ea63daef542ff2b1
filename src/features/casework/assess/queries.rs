//! What the office's pages read. The office of the actor is in every WHERE; a draft is never seen.

use time::{Date, OffsetDateTime};

use super::filter::{Filter, PER_PAGE, Sort, Status, Whose};
use crate::domain::application::lifecycle::Application;
use crate::domain::application::promise::DecisionDay;
use crate::domain::people::actor::{OfficeActor, Role};
use crate::domain::programme::goals::SubGoal;
use crate::domain::records::event::Event;
use crate::domain::values::ids::{AccountId, ApplicationId, CallId, CaseNumber};
use crate::domain::values::language::Bilingual;
use crate::domain::values::language::{Lang, LanguageDecision, letter_standard};
use crate::domain::values::money::Kroner;
use crate::domain::values::stages::Outcome;
use crate::domain::values::stages::StageKind;
use crate::store::records::events;
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
}

/// Longer lists are not counted to their end: that would cost as much as they are long.
pub(super) const COUNTED: i64 = 500;

/// The office's people and what the reader has chosen among its cases.
pub(super) struct Choice<'a> {
    pub actor: &'a OfficeActor,
    pub filter: &'a Filter,
    /// The office's caseworkers today.
    pub caseworkers: &'a [AccountId],
    /// The search, word by word.
    pub words: Vec<String>,
}

impl Choice<'_> {
    fn one(&self) -> Option<uuid::Uuid> {
        match self.filter.whose {
            Whose::One(account) => Some(account.0),
            _ => None,
        }
    }
    fn caseworkers(&self) -> Vec<uuid::Uuid> {
        self.caseworkers.iter().map(|account| account.0).collect()
    }
}

/// What is chosen among the office's cases, between what is read of them and in which order.
///
/// It stands inside `case … then true else false end`: of that the planner expects one half, of the conditions themselves
/// next to nothing, and would then read and sort the office's every case instead of the first page's.
macro_rules! chosen_cases {
    ($how:ident ( $($row:ident)? ), $choice:expr, $head:literal, $tail:literal $(, $more:expr)?) => {
        sqlx::$how!(
            $($row,)?
            $head
                + r#" join municipality m on m.orgnr = a.municipality
               where a.handler = $1 and a.stage <> 'draft'
                 and case when a.stage = any($2)
                           and case $3 when 'meg' then a.caseworker = $4
                                       when 'ingen' then a.caseworker is null or (a.due_on is not null and a.caseworker <> all($9))
                                       when 'mine-og-ledige' then a.caseworker is null or a.caseworker = $4
                                       when 'alle' then true else a.caseworker = $5 end
                           and ($6::int is null or exists (select from application_sub_goal g where g.application = a.id and g.sub_goal = $6))
                           and ($7::uuid is null or a.call = $7)
                           and (not $10 or exists (select from undelivered_notice u where u.application = a.id and u.given_up_at is not null))
                          then true else false end
                 and case when a.searched || ' ' || m.searched || ' ' || a.case_year || '/' || a.case_number like all($8) then true else false end
                 and "#
                + $tail,
            $choice.actor.office.0,
            &$choice.filter.status.stages(),
            $choice.filter.whose.code(),
            $choice.actor.actor.account.0,
            $choice.one(),
            $choice.filter.sub_goal.map(SubGoal::number),
            $choice.filter.call.map(|c| c.0),
            &$choice.words,
            &$choice.caseworkers(),
            $choice.filter.status == Status::Undelivered
            $(, $more)?
        )
    };
}

/// A page of them, in an order the database can read them in: no further than the page. What is open has a day on which
/// something is due; what is closed has none.
macro_rules! cases_in_order {
    ($conn:expr, $choice:expr, $tail:literal) => {
        chosen_cases!(
            query_as(CaseRow),
            $choice,
            r#"select a.id as "id: ApplicationId", a.case_year as "case_year!", a.case_number as "case_number!", m.name as municipality, a.title,
                      a.stage as "stage: StageKind", a.late as "late!", a.example, a.applied_total as "applied!: Kroner",
                      array(select g.sub_goal from application_sub_goal g where g.application = a.id order by g.sub_goal) as "sub_goals!",
                      a.caseworker as "caseworker: AccountId", w.name as "caseworker_name?",
                      a.due_on is not null and a.caseworker is not null and a.caseworker <> all($9) as "orphan!",
                      a.information_due, q.decision_on as "decision_on!", c.expected_decision_on, c.expected_moved_at,
                      d.outcome as "outcome?: Outcome", a.decided_at,
                      coalesce(s.returned_reason is not null and a.stage = 'under_assessment', false) as "returned!"
               from application a
               join call c on c.id = a.call
               cross join lateral latest_receipt(a.id) q
               left join account w on w.id = a.caseworker
               left join decision d on d.application = a.id
               left join assessment s on s.application = a.id"#,
            $tail,
            ($choice.filter.page - 1) * PER_PAGE
        )
        .fetch_all($conn)
        .await?
    };
}

/// A page of cases and the first of the next page. By deadline: the most urgent first, then what is closed, the latest first.
pub(super) async fn list_cases(tx: &mut ReadTx, choice: &Choice<'_>) -> Result<Vec<CaseLine>, StoreError> {
    const _: () = assert!(PER_PAGE == 50, "the statements say 51");
    let conn = tx.conn();
    let rows = match (choice.filter.sort, choice.filter.status.is_open()) {
        (Sort::Deadline, Some(true)) => cases_in_order!(
            conn,
            choice,
            "a.due_on is not null order by a.due_on, a.decided_at desc nulls last, a.case_year, a.case_number limit 51 offset $11"
        ),
        (Sort::Deadline, Some(false)) => cases_in_order!(
            conn,
            choice,
            "a.due_on is null order by a.due_on, a.decided_at desc nulls last, a.case_year, a.case_number limit 51 offset $11"
        ),
        (Sort::Deadline, None) => cases_in_order!(
            conn,
            choice,
            "true order by a.due_on, a.decided_at desc nulls last, a.case_year, a.case_number limit 51 offset $11"
        ),
        (Sort::Municipality, _) => cases_in_order!(
            conn,
            choice,
            r#"true order by m.name collate "nb-x-icu", a.case_year, a.case_number limit 51 offset $11"#
        ),
        (Sort::Amount, _) => cases_in_order!(
            conn,
            choice,
            "true order by a.applied_total desc, a.case_year, a.case_number limit 51 offset $11"
        ),
        (Sort::Status, _) => cases_in_order!(
            conn,
            choice,
            "true order by array_position($2, a.stage), a.case_year, a.case_number limit 51 offset $11"
        ),
    };
    Ok(rows.into_iter().map(CaseLine::from).collect())
}

struct CaseRow {
    id: ApplicationId,
    case_year: i32,
    case_number: i32,
    municipality: String,
    title: String,
    stage: StageKind,
    late: bool,
    example: bool,
    applied: Kroner,
    sub_goals: Vec<i32>,
    caseworker: Option<AccountId>,
    caseworker_name: Option<String>,
    orphan: bool,
    information_due: Option<OffsetDateTime>,
    decision_on: Date,
    expected_decision_on: Date,
    expected_moved_at: Option<OffsetDateTime>,
    outcome: Option<Outcome>,
    decided_at: Option<OffsetDateTime>,
    returned: bool,
}

impl From<CaseRow> for CaseLine {
    fn from(r: CaseRow) -> CaseLine {
        CaseLine {
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
        }
    }
}

/// How many are chosen, at most one more than [`COUNTED`].
pub(super) async fn count_cases(tx: &mut ReadTx, choice: &Choice<'_>) -> Result<i64, StoreError> {
    let filter = choice.filter;
    let by_index = filter.sub_goal.is_none() && filter.call.is_none() && choice.words.is_empty();
    if by_index && filter.status != Status::Undelivered {
        // An index tells.
        return Ok(sqlx::query_scalar!(
            r#"select count(*) as "n!" from (
                   select from application a where a.handler = $1 and a.stage <> 'draft' and a.stage = any($2)
                     and case $3 when 'meg' then a.caseworker = $4
                                 when 'ingen' then a.caseworker is null or (a.stage not in ('decided', 'withdrawn') and a.caseworker <> all($6))
                                 when 'mine-og-ledige' then a.caseworker is null or a.caseworker = $4
                                 when 'alle' then true else a.caseworker = $5 end
                   limit 501) as counted"#,
            choice.actor.office.0,
            &filter.status.stages(),
            filter.whose.code(),
            choice.actor.actor.account.0,
            choice.one(),
            &choice.caseworkers()
        )
        .fetch_one(tx.conn())
        .await?);
    }
    let counted = chosen_cases!(
        query_scalar(),
        choice,
        r#"select count(*) as "n!" from (select from application a"#,
        "true limit 501) as counted"
    );
    Ok(counted.fetch_one(tx.conn()).await?)
}

/// How many open cases the office has, and whose they are. Each is counted to one more than [`COUNTED`] at most.
pub(super) struct Counts {
    pub open: i64,
    pub mine: i64,
    pub free: i64,
    pub to_approve: i64,
    /// Cases with a notice that was given up, decided ones too.
    pub undelivered: i64,
    /// Aid that is given and not registered.
    pub to_register: i64,
    /// What municipalities have asked and nobody has answered.
    pub guidance: i64,
}

pub(super) async fn count_open(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    caseworkers: &[AccountId],
) -> Result<Counts, StoreError> {
    let caseworkers: Vec<uuid::Uuid> = caseworkers.iter().map(|account| account.0).collect();
    Ok(sqlx::query_as!(
        Counts,
        // Whose cases there are is found by leaping from one to the next in the index, whoever they are today.
        r#"with recursive who as (
               (select caseworker from application where handler = $1 and due_on is not null and caseworker is not null order by caseworker limit 1)
               union all
               select (select caseworker from application a where handler = $1 and due_on is not null and a.caseworker > who.caseworker
                       order by caseworker limit 1)
               from who where who.caseworker is not null
           )
           select (select count(*) from (select from application where handler = $1 and due_on is not null limit 501) as counted) as "open!",
                  (select count(*) from (select from application where handler = $1 and stage in ('under_assessment', 'awaiting_information')
                                            and caseworker = $2 limit 501) as counted) as "mine!",
                  least(501, (select count(*) from (select from application where handler = $1 and due_on is not null and caseworker is null limit 501) as counted)
                      + (select coalesce(sum(n), 0) from who cross join lateral (
                             select count(*) as n from (select from application a where a.handler = $1 and a.due_on is not null
                                                           and a.caseworker = who.caseworker limit 501) as counted) as theirs
                         where who.caseworker <> all($3)))::bigint as "free!",
                  (select count(*) from (select from application where handler = $1 and stage = 'recommended' limit 501) as counted) as "to_approve!",
                  (select count(distinct u.application) from undelivered_notice u where u.handler = $1 and u.given_up_at is not null) as "undelivered!",
                  (select count(*) from (select from application a join aid_award w on w.application = a.id
                                          where a.handler = $1 and a.aid_to_register and w.register_id is null limit 501) as counted) as "to_register!",
                  (select count(*) from (select from guidance where handler = $1 and turn = 'office' limit 501) as counted) as "guidance!""#,
        actor.office.0,
        actor.actor.account.0,
        &caseworkers
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
                  (select w.name from account w where w.id = e.actor) as name,
                  (select w.name from account w where w.id = (e.data->>'to')::uuid) as to_name
           from event e join application a on a.id = e.application
           left join event c on c.id = (e.data->>'of')::bigint
           left join statsforvalter o on o.orgnr = a.office
           left join municipality m on m.orgnr = a.municipality
           where e.application = $1 and a.handler = $2 and a.stage <> 'draft' and e.kind not in
               ('application_started', 'draft_deleted', 'draft_restored', 'sending_confirmed', 'file_attached', 'file_removed')
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
