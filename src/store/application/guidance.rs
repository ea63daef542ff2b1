//! What a municipality asks its office, read: its own threads, an office's list, a thread with its messages.
//!
//! The scope is in the SQL: a municipality sees those it owns, an office those it handles.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use crate::domain::application::answers::Answers;
use crate::domain::application::form;
use crate::domain::application::form::Section;
use crate::domain::application::guidance::{
    GuidanceKind, GuidanceNumber, Guided, Message, MessageKind, OpenedThread, Opinion, Thread, Turn,
};
use crate::domain::people::actor::{MunicipalityActor, OfficeActor};
use crate::domain::places::reference::MunicipalityBrief;
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::{AccountId, ApplicationId, CallId, GuidanceId, MunicipalityId, OfficeId};
use crate::domain::values::language::Bilingual;
use crate::domain::values::money::Kroner;
use crate::store::places::reference;
use crate::store::programme::calls;
use crate::store::{ReadTx, StoreError, Tx};

struct Row {
    id: GuidanceId,
    year: i32,
    number: i32,
    kind: GuidanceKind,
    owner: MunicipalityId,
    handler: OfficeId,
    call: Option<CallId>,
    application: Option<ApplicationId>,
    heading: String,
    need: Option<String>,
    change: Option<String>,
    rough_sum: Option<Kroner>,
    asked_at: OffsetDateTime,
    due_on: Option<Date>,
    adviser: Option<AccountId>,
    turn: Turn,
    turn_since: OffsetDateTime,
    opinion: Option<Opinion>,
    opinion_at: Option<OffsetDateTime>,
    wished_until: Option<Date>,
    closed_at: Option<OffsetDateTime>,
    shown: Json<BTreeMap<String, Answers>>,
    municipality_name: String,
    office_name: String,
    adviser_name: Option<String>,
    title_nb: Option<String>,
    title_nn: Option<String>,
    scheme_nb: Option<String>,
    scheme_nn: Option<String>,
    scheme_owner: Option<String>,
    scheme_address: Option<String>,
}

impl From<Row> for OpenedThread {
    fn from(r: Row) -> OpenedThread {
        OpenedThread {
            thread: Thread {
                id: r.id,
                number: GuidanceNumber { year: r.year, number: r.number },
                kind: r.kind,
                owner: r.owner,
                handler: r.handler,
                call: r.call,
                application: r.application,
                heading: r.heading,
                need: r.need,
                change: r.change,
                rough_sum: r.rough_sum,
                asked_at: r.asked_at,
                due_on: r.due_on,
                adviser: r.adviser,
                turn: r.turn,
                turn_since: r.turn_since,
                opinion: r.opinion,
                opinion_at: r.opinion_at,
                wished_until: r.wished_until,
                closed_at: r.closed_at,
            },
            municipality: r.municipality_name,
            office: r.office_name,
            adviser: r.adviser_name,
            call: r.title_nb.zip(r.title_nn).map(|(nb, nn)| Bilingual { nb, nn }),
            scheme: r
                .scheme_nb
                .zip(r.scheme_nn)
                .zip(r.scheme_owner.zip(r.scheme_address))
                .map(|((nb, nn), (owner, address))| (Bilingual { nb, nn }, owner, address)),
            shown: r
                .shown
                .0
                .into_iter()
                .filter_map(|(code, answers)| Some((Section::from_code(&code)?, answers)))
                .collect(),
        }
    }
}

/// One shape of a thread, four ways to be allowed to see it.
macro_rules! select_thread {
    ($conn:expr, $tail:literal, $($arg:expr),+) => {
        sqlx::query_as!(
            Row,
            r#"select g.id as "id: GuidanceId", g.year, g.number, g.kind as "kind: GuidanceKind", g.owner as "owner: MunicipalityId",
                      g.handler as "handler: OfficeId", g.call as "call: CallId", g.application as "application: ApplicationId", g.heading,
                      g.need, g.change, g.rough_sum as "rough_sum: Kroner", g.asked_at, g.due_on, g.adviser as "adviser: AccountId",
                      g.turn as "turn: Turn", g.turn_since, g.opinion as "opinion: Opinion", g.opinion_at, g.wished_until, g.closed_at,
                      g.shown as "shown: Json<BTreeMap<String, Answers>>", m.name as municipality_name, o.name as office_name,
                      w.name as "adviser_name?", c.title_nb as "title_nb?", c.title_nn as "title_nn?", s.name_nb as "scheme_nb?",
                      s.name_nn as "scheme_nn?", s.owner as "scheme_owner?", s.address as "scheme_address?"
               from guidance g join municipality m on m.orgnr = g.owner join statsforvalter o on o.orgnr = g.handler
               left join account w on w.id = g.adviser left join call c on c.id = g.call left join other_scheme s on s.id = g.scheme
               "# + $tail,
            $($arg),+
        )
        .fetch_optional($conn)
        .await?
        .map(OpenedThread::from)
    };
}

/// # Errors
/// When the database cannot be reached.
pub async fn find_own(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    id: GuidanceId,
) -> Result<Option<OpenedThread>, StoreError> {
    Ok(select_thread!(tx.conn(), "where g.id = $1 and g.owner = $2", id.0, actor.municipality.0))
}

/// # Errors
/// When the database cannot be reached.
pub async fn find_for_office(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    id: GuidanceId,
) -> Result<Option<OpenedThread>, StoreError> {
    Ok(select_thread!(tx.conn(), "where g.id = $1 and g.handler = $2", id.0, actor.office.0))
}

/// # Errors
/// [`StoreError::NotFound`] outside the municipality.
pub async fn lock_own(tx: &mut Tx, actor: &MunicipalityActor, id: GuidanceId) -> Result<OpenedThread, StoreError> {
    let found =
        select_thread!(tx.conn(), "where g.id = $1 and g.owner = $2 for update of g", id.0, actor.municipality.0);
    found.ok_or(StoreError::NotFound)
}

/// # Errors
/// [`StoreError::NotFound`] outside the office.
pub async fn lock_for_office(tx: &mut Tx, actor: &OfficeActor, id: GuidanceId) -> Result<OpenedThread, StoreError> {
    let found = select_thread!(tx.conn(), "where g.id = $1 and g.handler = $2 for update of g", id.0, actor.office.0);
    found.ok_or(StoreError::NotFound)
}

/// The case that a thread is in, for whoever locks it before the thread. The caller's scope is asked for again when the
/// case and the thread are locked.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_case_of(conn: &mut PgConnection, id: GuidanceId) -> Result<Option<ApplicationId>, StoreError> {
    let found = sqlx::query_scalar!(
        r#"select application as "application: ApplicationId" from guidance where id = $1 and kind = 'case'"#,
        id.0
    )
    .fetch_optional(conn)
    .await?;
    Ok(found.flatten())
}

/// The open thread of a case. The caller has found the case within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_open_of_case(conn: &mut PgConnection, app: ApplicationId) -> Result<Option<GuidanceId>, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select id as "id: GuidanceId" from guidance where application = $1 and kind = 'case' and closed_at is null"#,
        app.0
    )
    .fetch_optional(conn)
    .await?)
}

/// What was said, in order. The caller has found the thread within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_messages(conn: &mut PgConnection, id: GuidanceId) -> Result<Vec<Message>, StoreError> {
    Ok(sqlx::query_as!(
        Message,
        r#"select k.id, k.by_office, k.kind as "kind: MessageKind", k.text, k.day, k.written_at as at, w.name as by_name, k.written_by_role as by_role
           from guidance_message k join account w on w.id = k.written_by where k.guidance = $1 order by k.id"#,
        id.0
    )
    .fetch_all(conn)
    .await?)
}

/// A line of a list.
#[derive(Debug, Clone)]
pub struct Listed {
    pub id: GuidanceId,
    pub year: i32,
    pub number: i32,
    pub kind: GuidanceKind,
    pub heading: String,
    pub municipality: String,
    pub asked_at: OffsetDateTime,
    pub turn: Turn,
    pub turn_since: OffsetDateTime,
    pub due_on: Option<Date>,
    pub opinion: Option<Opinion>,
    pub adviser: Option<String>,
    pub closed: bool,
}

/// Lines of a list: which, in what order, how many.
macro_rules! list_threads {
    ($conn:expr, $tail:literal, $($arg:expr),+) => {
        sqlx::query_as!(
            Listed,
            r#"select g.id as "id: GuidanceId", g.year, g.number, g.kind as "kind: GuidanceKind", g.heading, m.name as municipality, g.asked_at,
                      g.turn as "turn: Turn", g.turn_since, g.due_on, g.opinion as "opinion: Opinion", w.name as "adviser?",
                      g.closed_at is not null as "closed!"
               from guidance g join municipality m on m.orgnr = g.owner left join account w on w.id = g.adviser
               "# + $tail,
            $($arg),+
        )
        .fetch_all($conn)
        .await?
    };
}

/// The municipality's own, the latest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_own(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    (from, count): (i64, i64),
) -> Result<Vec<Listed>, StoreError> {
    Ok(list_threads!(
        tx.conn(),
        "where g.owner = $1 order by g.asked_at desc, g.id limit $2 offset $3",
        actor.municipality.0,
        count,
        from
    ))
}

/// Those of the municipality about one application, the latest first, and no more than some.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_about(
    tx: &mut ReadTx,
    actor: &MunicipalityActor,
    app: ApplicationId,
) -> Result<Vec<Listed>, StoreError> {
    Ok(list_threads!(
        tx.conn(),
        "where g.application = $1 and g.owner = $2 order by g.asked_at desc, g.id limit 20",
        app.0,
        actor.municipality.0
    ))
}

/// What waits for the office: what is overdue first, then what has waited longest.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_unanswered(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    today: Date,
    (from, count): (i64, i64),
) -> Result<Vec<Listed>, StoreError> {
    Ok(list_threads!(
        tx.conn(),
        "where g.handler = $1 and g.turn = 'office' order by (g.opinion is null and g.due_on is not null and g.due_on < $2) desc, g.turn_since, g.id limit $3 offset $4",
        actor.office.0,
        today,
        count,
        from
    ))
}

/// What does not wait for the office, the latest first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_answered(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    (from, count): (i64, i64),
) -> Result<Vec<Listed>, StoreError> {
    Ok(list_threads!(
        tx.conn(),
        "where g.handler = $1 and g.turn <> 'office' order by g.turn_since desc, g.id limit $2 offset $3",
        actor.office.0,
        count,
        from
    ))
}

/// Those of the office who have answered the applicant about this case, or about its call, each once in each thread. The
/// caller has found the case within its own scope.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_guided(conn: &mut PgConnection, app: ApplicationId) -> Result<Vec<Guided>, StoreError> {
    Ok(sqlx::query_as!(
        Guided,
        r#"select g.id as "id: GuidanceId", g.year, g.number, w.id as "account: AccountId", w.name, (g.application is not distinct from a.id) as "about_it!"
           from application a join guidance g on g.application = a.id or (g.owner = a.owner and g.call = a.call)
           cross join lateral (select distinct k.written_by from guidance_message k where k.guidance = g.id and k.by_office) k
           join account w on w.id = k.written_by
           where a.id = $1 and g.handler = a.handler order by g.year, g.number, w.name limit 50"#,
        app.0
    )
    .fetch_all(conn)
    .await?)
}

/// What is needed to show the copied sections: the period of the call, and the municipalities the answers name.
///
/// # Errors
/// When the database cannot be reached.
pub async fn load_beside(
    conn: &mut PgConnection,
    opened: &OpenedThread,
) -> Result<(Option<Period>, Vec<MunicipalityBrief>), StoreError> {
    let (false, Some(call)) = (opened.shown.is_empty(), opened.thread.call) else { return Ok((None, Vec::new())) };
    let period = calls::find(conn, call).await?.map(|call| call.period);
    let named = reference::name_municipalities(conn, &form::municipalities_in(&opened.shown)).await?;
    Ok((period, named.into_iter().map(|(named, _)| named).collect()))
}
