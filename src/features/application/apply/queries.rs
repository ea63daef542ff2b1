//! What the pages read beside the application itself. Each query has the municipality in its own text.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::application::lifecycle::Application;
use crate::domain::application::promise::DecisionDay;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::records::event::Event;
use crate::domain::values::ids::{ApplicationId, CaseNumber, MunicipalityId};
use crate::domain::values::language::{Bilingual, LanguageDecision};
use crate::domain::values::money::Kroner;
use crate::domain::values::stages::Outcome;
use crate::domain::values::stages::StageKind;
use crate::store::records::events;
use crate::store::{ReadTx, StoreError};

/// An application in the municipality's list.
pub(super) struct Listed {
    pub id: ApplicationId,
    pub title: String,
    pub stage: StageKind,
    pub late: bool,
    /// Somebody has said that it can be sent, or the answer to the office, and nothing was changed since.
    pub ready: bool,
    /// It is ready, and nobody has confirmed it where the municipality asks for that.
    pub unconfirmed: bool,
    pub case: Option<CaseNumber>,
    pub outcome: Option<Outcome>,
    pub letter_opened: bool,
    pub call: Bilingual,
    pub closes_at: OffsetDateTime,
    /// None for a draft: nothing is promised.
    pub decision: Option<DecisionDay>,
    pub information_due: Option<OffsetDateTime>,
    pub submitted_at: Option<OffsetDateTime>,
    pub applied_total: Option<Kroner>,
    pub saved_at: Option<OffsetDateTime>,
    pub saved_by_role: Option<String>,
    pub finished_sections: i64,
    /// By when an award is accepted, as its letter says; letters from before this was kept say it in words only.
    pub acceptance_last_day: Option<time::Date>,
}

/// How many applications a page of the list has.
pub(super) const PER_PAGE: i64 = 30;

/// A page of the municipality's applications, and one more when there is another page: first what something is due in,
/// the nearest day first, then the rest, newest first.
pub(super) async fn list(tx: &mut ReadTx, actor: &MunicipalityActor, page: i64) -> Result<Vec<Listed>, StoreError> {
    let rows = sqlx::query!(
        r#"select a.id as "id: ApplicationId", a.title, a.stage as "stage: StageKind", a.late, a.case_year, a.case_number,
                  exists (select from ready_draft y where y.application = a.id and y.changed_at is null) as "ready!",
                  a.stage <> 'awaiting_information' and exists (select from second_confirmation where municipality = a.owner and required)
                      and not exists (select from sending_confirmation k where k.application = a.id and k.changed_at is null) as "unconfirmed!",
                  d.outcome as "outcome?: Outcome", d.opened_at is not null as "letter_opened!", c.title_nb, c.title_nn, c.closes_at,
                  c.expected_decision_on, c.expected_moved_at, q.decision_on as "promised?", a.information_due, a.submitted_at, a.applied_total as "applied_total: Kroner",
                  s.saved_at as "saved_at?", s.saved_by_role as "saved_by_role?", f.finished as "finished!",
                  (d.letter ->> 'acceptance_last_day')::date as acceptance_last_day
           from application a
           join call c on c.id = a.call
           left join latest_receipt(a.id) q on true
           left join decision d on d.application = a.id
           left join lateral (select saved_at, saved_by_role from application_section where application = a.id
                              order by saved_at desc limit 1) s on true
           cross join lateral (select count(*) filter (where finished) as finished from application_section where application = a.id) f
           where a.owner = $1 and a.deleted_at is null
           order by a.owner_due_on, a.submitted_at desc nulls last, a.id limit $2 offset $3"#,
        actor.municipality.0,
        PER_PAGE + 1,
        (page - 1) * PER_PAGE
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Listed {
            id: r.id,
            title: r.title,
            stage: r.stage,
            late: r.late.unwrap_or(false),
            ready: r.ready,
            unconfirmed: r.ready && r.unconfirmed,
            case: r.case_year.zip(r.case_number).map(|(year, number)| CaseNumber { year, number }),
            outcome: r.outcome,
            letter_opened: r.letter_opened,
            call: Bilingual { nb: r.title_nb, nn: r.title_nn },
            closes_at: r.closes_at,
            decision: r.promised.map(|day| DecisionDay::of(day, r.expected_decision_on, r.expected_moved_at)),
            information_due: r.information_due,
            submitted_at: r.submitted_at,
            applied_total: r.applied_total,
            saved_at: r.saved_at,
            saved_by_role: r.saved_by_role,
            finished_sections: r.finished,
            acceptance_last_day: r.acceptance_last_day,
        })
        .collect())
}

/// Whether a deleted draft lies in the municipality's bin.
pub(super) async fn has_bin(tx: &mut ReadTx, actor: &MunicipalityActor) -> Result<bool, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select from application where owner = $1 and deleted_at is not null and emptied_at is null) as "e!""#,
        actor.municipality.0
    )
    .fetch_one(tx.conn())
    .await?)
}

/// The office that decides: the case's own, or today's for a draft.
pub(super) async fn office_name(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    app: &Application,
) -> Result<String, StoreError> {
    Ok(sqlx::query_scalar!(
        "select s.name from statsforvalter s
         where s.orgnr = coalesce((select office from application where id = $1 and owner = $2),
                                  (select office from municipality_route where municipality = $2))",
        app.id.0,
        actor.municipality.0
    )
    .fetch_one(tx.conn())
    .await?)
}

/// What public registers say of the applicant today.
pub(super) struct Register {
    pub population: i32,
    pub population_year: i32,
    pub centrality: i32,
    /// Its category in the area of Sami languages; none outside it.
    pub sami_area: Option<String>,
    /// The written standard it has decided to be written to in; none is not known.
    pub standard: Option<LanguageDecision>,
    pub standard_from: Option<Date>,
    pub standard_source: Option<String>,
    pub office: String,
    pub office_from: Date,
}

/// None when the municipality is not there any more.
pub(super) async fn register(
    conn: &mut PgConnection,
    municipality: MunicipalityId,
    today: Date,
) -> Result<Option<Register>, StoreError> {
    Ok(sqlx::query_as!(
        Register,
        r#"select m.population, m.population_year, m.centrality, m.sami_area_category as sami_area,
                  m.language_decision as "standard: LanguageDecision", l.valid_from as "standard_from?", l.source as "standard_source?",
                  s.name as office, o.valid_from as office_from
           from municipality m
           join municipality_office o on o.municipality = m.orgnr and o.valid_to is null
           join statsforvalter s on s.orgnr = o.office
           left join lateral (select valid_from, source from municipality_language_decision
                              where municipality = m.orgnr and valid_from <= $2 order by valid_from desc limit 1) l on true
           where m.orgnr = $1"#,
        municipality.0,
        today
    )
    .fetch_optional(conn)
    .await?)
}

/// What the receipt says beyond the application.
pub(super) struct Sent {
    pub submitter_role: String,
    pub late_reason: Option<String>,
    pub outcome: Option<Outcome>,
    /// As in [`Listed`].
    pub acceptance_last_day: Option<time::Date>,
    /// The version of the rules it is judged by.
    pub judged_by: i32,
}

pub(super) async fn sent(tx: &mut ReadTx, actor: &MunicipalityActor, app: &Application) -> Result<Sent, StoreError> {
    let r = sqlx::query!(
        r#"select a.submitter_role, a.late_reason, a.rules_version as "judged_by!", d.outcome as "outcome?: Outcome",
                  (d.letter ->> 'acceptance_last_day')::date as acceptance_last_day
           from application a left join decision d on d.application = a.id
           where a.id = $1 and a.owner = $2"#,
        app.id.0,
        actor.municipality.0
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(Sent {
        submitter_role: r.submitter_role.unwrap_or_default(),
        late_reason: r.late_reason,
        outcome: r.outcome,
        acceptance_last_day: r.acceptance_last_day,
        judged_by: r.judged_by,
    })
}

pub(super) struct Happened {
    pub at: OffsetDateTime,
    pub event: Event,
    pub role: String,
}

/// The history as the municipality sees it, the latest first: nothing that is internal to the office.
pub(super) async fn history(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    app: &Application,
) -> Result<Vec<Happened>, StoreError> {
    let rows = sqlx::query!(
        r#"select e.at, e.kind, e.actor_role, coalesce(o.data, e.data) as "data!"
         from event e join application a on a.id = e.application
         left join event o on o.id = (e.data->>'of')::bigint
         where a.id = $1 and a.owner = $2 and not e.internal order by e.id desc limit 100"#,
        app.id.0,
        actor.municipality.0
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|r| Some(Happened { at: r.at, event: events::read(&r.kind, &r.data)?, role: r.actor_role }))
        .collect())
}
