//! What stands in the database between two rounds, read back.

use std::collections::BTreeMap;

use praksisnaer::domain::values::ids::{AccountId, ApplicationId, MunicipalityId};
use praksisnaer::domain::values::stages::StageKind;
use sqlx::PgConnection;
use time::OffsetDateTime;

/// An application as it stands.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub(super) id: ApplicationId,
    pub(super) municipality: MunicipalityId,
    pub(super) stage: StageKind,
    pub(super) deleted: bool,
    pub(super) version: i32,
    pub(super) caseworker: Option<AccountId>,
    pub(super) due: Option<OffsetDateTime>,
    pub(super) late: bool,
    /// The section that is asked about.
    pub(super) asked: Option<String>,
    /// The version of each section.
    pub(super) sections: BTreeMap<String, i32>,
    /// How many events of each kind there are.
    pub(super) events: BTreeMap<String, i64>,
    /// An assessment with an outcome is saved.
    pub(super) assessed: bool,
    pub(super) opened: bool,
    pub(super) has_receipt: bool,
    /// The kroner that the assessment proposes, by year.
    pub(super) proposed: BTreeMap<i32, i64>,
}

impl Seen {
    pub(super) fn whole(&self) -> bool {
        self.sections.len() == praksisnaer::domain::application::form::Section::ALL.len()
    }
    pub(super) fn counted(&self, kind: &str) -> i64 {
        self.events.get(kind).copied().unwrap_or_default()
    }
}

/// Everything the next deeds are chosen from.
#[derive(Debug, Clone)]
pub(super) struct State {
    pub(super) apps: Vec<Seen>,
    pub(super) call_version: i32,
    pub(super) call_cancelled: bool,
    pub(super) closes_at: OffsetDateTime,
    /// By office and year: the frame, and what is committed.
    pub(super) frames: BTreeMap<(i32, i32), (i64, i64)>,
    /// The distribution in force, by year.
    pub(super) distributions: BTreeMap<i32, uuid::Uuid>,
}

pub(super) async fn look(conn: &mut PgConnection) -> State {
    type Row = (
        uuid::Uuid,
        i32,
        String,
        bool,
        i32,
        Option<uuid::Uuid>,
        Option<OffsetDateTime>,
        bool,
        serde_json::Value,
        serde_json::Value,
        bool,
        bool,
        bool,
        serde_json::Value,
        Option<String>,
    );
    let rows: Vec<Row> = sqlx::query_as(
        "select a.id, a.municipality, a.stage, a.deleted_at is not null, a.version, a.caseworker, a.information_due, coalesce(a.late, false),
                coalesce((select jsonb_object_agg(section, version) from application_section where application = a.id), '{}'),
                coalesce((select jsonb_object_agg(kind, n) from (select kind, count(*) as n from event where application = a.id group by kind) e), '{}'),
                exists (select from assessment s where s.application = a.id and s.outcome is not null),
                exists (select from decision d where d.application = a.id and d.opened_at is not null),
                exists (select from receipt r where r.application = a.id),
                coalesce((select jsonb_object_agg(year, amount) from assessment_year where application = a.id), '{}'),
                (select sections[1] from information_request where application = a.id and answered_at is null and closed_at is null)
         from application a order by a.id",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    let apps = rows
        .into_iter()
        .map(|r| Seen {
            id: ApplicationId(r.0),
            municipality: MunicipalityId(r.1),
            stage: StageKind::from_code(&r.2).unwrap(),
            deleted: r.3,
            version: r.4,
            caseworker: r.5.map(AccountId),
            due: r.6,
            late: r.7,
            asked: r.14,
            sections: serde_json::from_value(r.8).unwrap(),
            events: serde_json::from_value(r.9).unwrap(),
            assessed: r.10,
            opened: r.11,
            has_receipt: r.12,
            proposed: serde_json::from_value(r.13).unwrap(),
        })
        .collect();
    let (call_version, stage, closes_at): (i32, String, OffsetDateTime) =
        sqlx::query_as("select version, stage, closes_at from call").fetch_one(&mut *conn).await.unwrap();
    let frames: Vec<(i32, i32, i64, i64)> = sqlx::query_as(
        "select f.office, f.year, f.amount, coalesce((select sum(amount) from commitment c where c.office = f.office and c.year = f.year), 0)::bigint
         from office_frame f",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    let distributions: Vec<(i32, uuid::Uuid)> = sqlx::query_as(
        "select distinct on (year) year, id from frame_distribution order by year, decided_at desc, id desc",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    State {
        apps,
        call_version,
        call_cancelled: stage == "cancelled",
        closes_at,
        frames: frames.into_iter().map(|(office, year, frame, used)| ((office, year), (frame, used))).collect(),
        distributions: distributions.into_iter().collect(),
    }
}
