//! State aid to partners: assessed by the caseworker, asked about at approval, kept as it was given, registered afterwards.

use std::collections::BTreeMap;

use sqlx::PgConnection;
use sqlx::types::Json;
use time::{Date, OffsetDateTime};

use crate::domain::application::form::Section;
use crate::domain::application::lifecycle::Application;
use crate::domain::application::partners::{Party, Said, parties};
use crate::domain::casework::state_aid::{
    AidAssessment, AidHole, AidTerms, Basis, EuroRate, Given, Ore, Procurement, Screened, counts_after, holes,
    must_be_assessed,
};
use crate::domain::clocks::calendar::HolidaysUnknown;
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy::{AssessStateAid, Permit, RegisterAid};
use crate::domain::programme::settings::Settings;
use crate::domain::records::event::Event;
use crate::domain::values::ids::{ApplicationId, CaseNumber, OrgNr};
use crate::domain::values::quantity::Quantity;
use crate::store::application::submissions;
use crate::store::places::reference;
use crate::store::records::events;
use crate::store::records::events::About;
use crate::store::{ReadTx, StoreError, Tx};

#[derive(Debug, thiserror::Error)]
pub enum AidError {
    /// The day to register by cannot be told.
    #[error(transparent)]
    HolidaysUnknown(#[from] HolidaysUnknown),
    #[error(transparent)]
    Store(#[from] StoreError),
}
impl From<sqlx::Error> for AidError {
    fn from(e: sqlx::Error) -> Self {
        Self::Store(e.into())
    }
}

/// An assessment as it is kept.
#[derive(Debug, Clone)]
pub struct KeptAid {
    pub assessment: AidAssessment,
    /// What was said of the partner then.
    pub said: Said,
    pub version: i32,
    pub at: OffsetDateTime,
}

fn impossible(column: &'static str, id: &str) -> StoreError {
    StoreError::ImpossibleRow { table: "state_aid_assessment", column, id: id.to_owned() }
}

fn orgnr_of(number: i32) -> Option<OrgNr> {
    number.to_string().parse().ok()
}

/// The assessments of a case, by the partner's row. The caller has found the case within its scope.
///
/// # Errors
/// [`StoreError::ImpossibleRow`]; when the database cannot be reached.
pub async fn list(conn: &mut PgConnection, app: ApplicationId) -> Result<BTreeMap<String, KeptAid>, StoreError> {
    let rows = sqlx::query!(
        r#"select partner, said as "said: Json<Said>", economic, advantage, basis, orgnr, amount as "amount: Ore", elsewhere as "elsewhere: Ore",
                  cleared_on, procurement, reason, version, assessed_at
           from state_aid_assessment where application = $1"#,
        app.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|r| {
            let basis = match &r.basis {
                Some(code) => Some(Basis::from_code(code).ok_or_else(|| impossible("basis", &r.partner))?),
                None => None,
            };
            let orgnr = match r.orgnr {
                Some(number) => Some(orgnr_of(number).ok_or_else(|| impossible("orgnr", &r.partner))?),
                None => None,
            };
            let procurement =
                Procurement::from_code(&r.procurement).ok_or_else(|| impossible("procurement", &r.partner))?;
            let assessment = AidAssessment {
                economic: r.economic,
                advantage: r.advantage,
                basis,
                orgnr,
                amount: r.amount,
                elsewhere: r.elsewhere,
                cleared_on: r.cleared_on,
                procurement,
                reason: r.reason,
            };
            Ok((r.partner, KeptAid { assessment, said: r.said.0, version: r.version, at: r.assessed_at }))
        })
        .collect()
}

/// The same with their versions, for whoever assesses all of them.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_to_assess(
    conn: &mut PgConnection,
    app: ApplicationId,
) -> Result<Vec<(Party, Option<KeptAid>)>, StoreError> {
    let sent = submissions::latest(&mut *conn, app).await?;
    let answers = sent.answers.get(&Section::Partners).cloned().unwrap_or_default();
    let mut kept = list(conn, app).await?;
    let named = parties(&answers, |_| None).into_iter().filter(must_be_assessed);
    Ok(named
        .map(|party| {
            let before = kept.remove(&party.key.id);
            (party, before)
        })
        .collect())
}

/// What is saved of a partner.
#[derive(Clone, Copy)]
pub struct AidToKeep<'a> {
    pub party: &'a Party,
    pub assessed: &'a AidAssessment,
    /// The version the form was opened with; 0 before the first.
    pub opened_with: i32,
}

/// Saves the assessment of a partner. The case is locked (`cases::lock_own_case`). False when somebody saved after this form
/// was opened; nothing is then written.
///
/// # Errors
/// When the database cannot be reached.
pub async fn save(
    tx: &mut Tx,
    _: &Permit<AssessStateAid>,
    actor: &OfficeActor,
    app: &Application,
    kept: &AidToKeep<'_>,
    now: OffsetDateTime,
) -> Result<bool, StoreError> {
    let AidToKeep { party, assessed, opened_with } = *kept;
    let saved = sqlx::query!(
        "insert into state_aid_assessment as a (application, partner, said, economic, advantage, basis, orgnr, amount, elsewhere, cleared_on,
                                                procurement, reason, assessed_at, assessed_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         on conflict (application, partner) do update set said = excluded.said, economic = excluded.economic, advantage = excluded.advantage,
             basis = excluded.basis, orgnr = excluded.orgnr, amount = excluded.amount, elsewhere = excluded.elsewhere,
             cleared_on = excluded.cleared_on, procurement = excluded.procurement, reason = excluded.reason, version = a.version + 1,
             assessed_at = excluded.assessed_at, assessed_by = excluded.assessed_by
             where a.version = $15
         returning version",
        app.id.0,
        party.key.id,
        Json(&party.said) as _,
        assessed.economic,
        assessed.advantage,
        assessed.basis.map(Basis::code),
        assessed.orgnr.map(OrgNr::get),
        assessed.amount.get(),
        assessed.elsewhere.get(),
        assessed.cleared_on,
        assessed.procurement.code(),
        assessed.reason,
        now,
        actor.actor.account.0,
        opened_with
    )
    .fetch_optional(tx.conn())
    .await?;
    // A first assessment that was made in between has a version nobody opened.
    let Some(saved) = saved else { return Ok(false) };
    if saved.version != opened_with + 1 {
        return Ok(false);
    }
    record(tx, actor, app, &Event::StateAidAssessed { partner: party.said.name.clone() }, now).await?;
    Ok(true)
}

async fn record(
    tx: &mut Tx,
    actor: &OfficeActor,
    app: &Application,
    event: &Event,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let about = About {
        call: Some(app.call),
        office: Some(actor.office),
        municipality: Some(app.municipality),
        ..About::application(app.id)
    };
    events::record(tx, event, Some(&actor.actor), about, now).await
}

/// The partners of a case that must be assessed, as they stand in what was sent last, with their assessments.
///
/// # Errors
/// When the database cannot be reached.
pub async fn screened(conn: &mut PgConnection, app: ApplicationId) -> Result<Vec<Screened>, StoreError> {
    let sent = submissions::latest(&mut *conn, app).await?;
    let answers = sent.answers.get(&Section::Partners).cloned().unwrap_or_default();
    let named: Vec<Party> = parties(&answers, |_| None).into_iter().filter(must_be_assessed).collect();
    if named.is_empty() {
        return Ok(Vec::new());
    }
    Ok(screen(named, list(conn, app).await?))
}

/// The partners among these that must be assessed, with their assessments.
#[must_use]
pub fn screen(named: Vec<Party>, mut kept: BTreeMap<String, KeptAid>) -> Vec<Screened> {
    named
        .into_iter()
        .filter(must_be_assessed)
        .map(|party| Screened {
            assessed: kept.remove(&party.key.id).map(|k| (k.assessment, k.said)),
            partner: party.key.id,
            said: party.said,
        })
        .collect()
}

/// What the programme has given these organisations within the years that count on a day.
async fn given(
    conn: &mut PgConnection,
    screened: &[Screened],
    day: Date,
    years: i64,
) -> Result<Vec<Given>, StoreError> {
    let numbers: Vec<i32> = receivers(screened);
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let years = i32::try_from(years).unwrap_or(i32::MAX);
    let rows = sqlx::query!(
        r#"select orgnr, basis, amount as "amount: Ore", (rate * 10000)::bigint as "rate!"
           from aid_award where orgnr = any($1) and given_on > $2 and rate is not null"#,
        &numbers,
        counts_after(day, years)
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .filter_map(|r| {
            Some(Given {
                orgnr: orgnr_of(r.orgnr)?,
                basis: Basis::from_code(&r.basis)?,
                amount: r.amount,
                rate: EuroRate::new(Quantity::of_ten_thousandths(r.rate))?,
            })
        })
        .collect())
}

/// Those who get bagatellmessig støtte, by number, each once and in order.
fn receivers(screened: &[Screened]) -> Vec<i32> {
    let of = |s: &Screened| s.holds().filter(|a| a.basis.is_some_and(Basis::is_de_minimis)).and_then(|a| a.orgnr);
    let mut numbers: Vec<i32> = screened.iter().filter_map(of).map(OrgNr::get).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// The dated values of a day.
#[must_use]
pub fn terms(settings: &Settings) -> AidTerms {
    AidTerms {
        ceiling: settings.de_minimis_ceiling,
        ceiling_sgei: settings.de_minimis_ceiling_sgei,
        rate: settings.euro_rate.and_then(EuroRate::new),
    }
}

/// What keeps an award from being made today.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_holes(
    conn: &mut PgConnection,
    app: ApplicationId,
    settings: &Settings,
    today: Date,
) -> Result<Vec<AidHole>, StoreError> {
    let screened = screened(&mut *conn, app).await?;
    let earlier = given(conn, &screened, today, settings.de_minimis_years).await?;
    Ok(holes(&screened, &earlier, &terms(settings)))
}

/// The same under a lock on each organisation that gets bagatellmessig støtte, until commit: two awards at once never pass its
/// ceiling together. When nothing keeps the award back, its aid is kept as it is given.
///
/// # Errors
/// When the database cannot be reached.
pub async fn give(tx: &mut Tx, app: &Application, settings: &Settings, today: Date) -> Result<Vec<AidHole>, AidError> {
    let screened = screened(tx.conn(), app.id).await?;
    for number in receivers(&screened) {
        sqlx::query!("select pg_advisory_xact_lock(828, $1)", number).execute(tx.conn()).await?;
    }
    let earlier = given(tx.conn(), &screened, today, settings.de_minimis_years).await?;
    let holes = holes(&screened, &earlier, &terms(settings));
    if !holes.is_empty() {
        return Ok(holes);
    }
    let mut register_by = None;
    for one in &screened {
        let Some(assessed) = one.holds() else { continue };
        let (Some(basis), Some(orgnr)) = (assessed.basis.filter(|b| b.is_aid()), assessed.orgnr) else { continue };
        let by = match register_by {
            Some(by) => by,
            None => {
                let holidays = reference::holidays(tx.conn()).await?;
                *register_by.insert(holidays.working_days_after(today, settings.aid_register_days)?)
            }
        };
        let rate = settings.euro_rate.filter(|_| basis.is_de_minimis()).map(|rate| rate.to_string());
        sqlx::query!(
            "insert into aid_award (application, partner, name, orgnr, basis, amount, rate, given_on, register_by)
             values ($1, $2, $3, $4, $5, $6, $7::text::numeric, $8, $9)",
            app.id.0,
            one.partner,
            one.said.name,
            orgnr.get(),
            basis.code(),
            assessed.amount.get(),
            rate,
            today,
            by
        )
        .execute(tx.conn())
        .await?;
    }
    Ok(Vec::new())
}

/// Aid as it was given, with its place in the register.
#[derive(Debug, Clone)]
pub struct AidAward {
    pub application: ApplicationId,
    pub case: Option<CaseNumber>,
    pub partner: String,
    pub name: String,
    pub orgnr: i32,
    pub basis: Basis,
    pub amount: Ore,
    pub given_on: Date,
    pub register_by: Date,
    /// The register's own number, and the day.
    pub registered: Option<(String, Date)>,
}

struct GivenRow {
    application: ApplicationId,
    case_year: Option<i32>,
    case_number: Option<i32>,
    partner: String,
    name: String,
    orgnr: i32,
    basis: String,
    amount: Ore,
    given_on: Date,
    register_by: Date,
    register_id: Option<String>,
    registered_on: Option<Date>,
}

/// Aid that was given, of the office's cases: `$1` is the office.
macro_rules! given {
    ($tx:expr, $which:literal, $($value:expr),+) => {
        sqlx::query_as!(
            GivenRow,
            r#"select w.application as "application: ApplicationId", a.case_year, a.case_number, w.partner, w.name, w.orgnr, w.basis,
                      w.amount as "amount: Ore", w.given_on, w.register_by, w.register_id, w.registered_on
               from application a join aid_award w on w.application = a.id
               where a.handler = $1 and "# + $which + " order by w.register_by, w.name, w.application limit 500",
            $($value),+
        )
        .fetch_all($tx.conn())
        .await?
    };
}

/// The aid of one case, or all that the office has to register, the most urgent first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_given(
    tx: &mut ReadTx,
    actor: &OfficeActor,
    app: Option<ApplicationId>,
) -> Result<Vec<AidAward>, StoreError> {
    let rows = match app {
        Some(id) => given!(tx, "w.application = $2", actor.office.0, id.0),
        // Found by the office, however many the country has.
        None => given!(tx, "a.aid_to_register and w.register_id is null", actor.office.0),
    };
    Ok(rows
        .into_iter()
        .filter_map(|r| {
            Some(AidAward {
                application: r.application,
                case: r.case_year.zip(r.case_number).map(|(year, number)| CaseNumber { year, number }),
                partner: r.partner,
                name: r.name,
                orgnr: r.orgnr,
                basis: Basis::from_code(&r.basis)?,
                amount: r.amount,
                given_on: r.given_on,
                register_by: r.register_by,
                registered: r.register_id.zip(r.registered_on),
            })
        })
        .collect())
}

/// Keeps the register's number. False when it is kept already; the first stands. The case is locked.
///
/// # Errors
/// [`StoreError::NotFound`] for aid that is not there.
pub async fn register(
    tx: &mut Tx,
    _: &Permit<RegisterAid>,
    actor: &OfficeActor,
    app: &Application,
    (partner, register_id): (&str, &str),
    (today, now): (Date, OffsetDateTime),
) -> Result<bool, StoreError> {
    let row = sqlx::query!(
        r#"select name, register_id is not null as "registered!" from aid_award where application = $1 and partner = $2 for update"#,
        app.id.0,
        partner
    )
    .fetch_optional(tx.conn())
    .await?
    .ok_or(StoreError::NotFound)?;
    if row.registered {
        return Ok(false);
    }
    sqlx::query!(
        "update aid_award set register_id = $3, registered_on = $4, registered_by = $5 where application = $1 and partner = $2",
        app.id.0,
        partner,
        register_id,
        today,
        actor.actor.account.0
    )
    .execute(tx.conn())
    .await?;
    record(tx, actor, app, &Event::AidRegistered { partner: row.name }, now).await?;
    Ok(true)
}
