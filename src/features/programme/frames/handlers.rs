use std::collections::BTreeMap;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::form::{KeyTyped, NewTyped};
use super::views::{AgainPage, AgainRow, CompareRow, Comparison, FramesPage, NewPage, PreviewPage, PreviewRow, bars};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy;
use crate::domain::people::policy::SteerProgramme;
use crate::domain::places::reference::Office;
use crate::domain::programme::allocation::NationalFrame;
use crate::domain::programme::allocation::{AllocationKey, OfficeInput, below_committed, distribute as shares, mark};
use crate::domain::values::ids::{DistributionId, OfficeId};
use crate::domain::values::money::Kroner;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::places::reference;
use crate::store::programme::frames::{DistributeError, Distribution, OfficeFrame};
use crate::store::programme::{calls, frames};
use crate::store::{ReadTx, StoreError, Tx};
use crate::web::form::{Step, what_follows};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

/// A key to lay beside the one in force when nobody has typed one: less alike, more by inhabitants.
const OTHER_KEY: (i64, i64, i64) = (10, 70, 20);

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub(super) struct Asked {
    ar: String,
    a_grunn: Option<String>,
    a_folk: Option<String>,
    a_kommuner: Option<String>,
    b_grunn: Option<String>,
    b_folk: Option<String>,
    b_kommuner: Option<String>,
}

/// Everything about one year that the pages need: five statements.
struct Year {
    year: i32,
    years: Vec<i32>,
    offices: Vec<Office>,
    frames: Vec<OfficeFrame>,
    in_force: Option<Distribution>,
    inputs: Vec<OfficeInput>,
    population_year: i32,
}

/// What a new distribution is a change of, as the page carries it: empty for a year without any.
fn in_force_code(year: &Year) -> String {
    year.in_force.as_ref().map(|d| d.id.to_string()).unwrap_or_default()
}

impl Year {
    async fn load(read: &mut ReadTx, asked: &str, today: time::Date) -> Result<Year, StoreError> {
        let conn = read.conn();
        let offices = reference::list_offices(conn).await?;
        let all_frames = frames::list_office_frames(conn).await?;
        let distributions = frames::list_distributions(conn).await?;
        let periods = calls::periods(conn).await?;
        let mut years: Vec<i32> =
            periods.iter().filter(|p| p.open).flat_map(crate::domain::programme::periods::Period::years).collect();
        years.extend(distributions.iter().map(|d| d.national.year));
        years.sort_unstable();
        years.dedup();
        let first = years.first().copied().unwrap_or(today.year());
        let last = years.last().copied().unwrap_or(first);
        let year = asked.parse().ok().filter(|y| years.contains(y)).unwrap_or_else(|| today.year().clamp(first, last));
        let (population_year, inputs) = frames::inputs(conn, year).await?;
        Ok(Year {
            year,
            offices,
            frames: all_frames.into_iter().filter(|f| f.year == year).collect(),
            in_force: distributions.into_iter().find(|d| d.national.year == year),
            inputs,
            population_year,
            years,
        })
    }
    fn name(&self, id: OfficeId) -> String {
        self.offices.iter().find(|o| o.id == id).map_or_else(|| id.to_string(), |o| o.place().to_owned())
    }
    fn row_name(&self, t: &Texts, input: &OfficeInput) -> String {
        said(t, self.name(input.office), input)
    }
    fn frame(&self, id: OfficeId) -> Kroner {
        self.frames.iter().find(|f| f.office == id).map_or(Kroner::ZERO, |f| f.frame)
    }
    fn committed(&self, id: OfficeId) -> Kroner {
        self.frames.iter().find(|f| f.office == id).map_or(Kroner::ZERO, |f| f.committed)
    }
    fn all_committed(&self) -> BTreeMap<OfficeId, Kroner> {
        self.frames.iter().filter(|f| !f.committed.is_zero()).map(|f| (f.office, f.committed)).collect()
    }
    /// With the inputs of the distribution in force: the frames were made of those, whatever has happened to the
    /// municipalities since.
    fn with_its_inputs(mut self) -> Year {
        if let Some(d) = &self.in_force {
            self.inputs.clone_from(&d.inputs);
            self.population_year = d.population_year;
        }
        self
    }
    /// The inputs in the offices' order on pages. An office that has ended is there as long as it has money.
    fn ordered(&self) -> Vec<OfficeInput> {
        let place = |id| self.offices.iter().position(|o| o.id == id).unwrap_or(usize::MAX);
        let has_money = |i: &OfficeInput| i.kept != Some(Kroner::ZERO) || !self.frame(i.office).is_zero();
        let mut inputs: Vec<OfficeInput> = self.inputs.iter().filter(|i| has_money(i)).copied().collect();
        inputs.sort_by_key(|i| place(i.office));
        inputs
    }
}

/// An office that has ended is told from the others.
fn said(t: &Texts, name: String, input: &OfficeInput) -> String {
    if input.kept.is_some() { t.rammer_embete_avsluttet(name) } else { name }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Query(asked): Query<Asked>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let mut read = ReadTx::begin(&state.pool).await?;
    let year = Year::load(&mut read, &asked.ar, oslo_date(state.clock.now())).await?.with_its_inputs();
    let history = frames::list_history(read.conn(), year.year).await?;
    drop(read);

    let in_force = year.in_force.as_ref().map(|d| d.national.key);
    let typed_or = |typed: [&Option<String>; 3], otherwise: KeyTyped| match typed {
        [Some(base), Some(population), Some(municipalities)] => {
            KeyTyped { base: base.clone(), population: population.clone(), municipalities: municipalities.clone() }
        }
        _ => otherwise,
    };
    let (base, population, municipalities) = OTHER_KEY;
    let other = AllocationKey::new(base, population, municipalities).map(KeyTyped::of).unwrap_or_default();
    let a = typed_or(
        [&asked.a_grunn, &asked.a_folk, &asked.a_kommuner],
        in_force.map_or_else(|| other.clone(), KeyTyped::of),
    );
    let b = typed_or([&asked.b_grunn, &asked.b_folk, &asked.b_kommuner], other);
    let mut faults = Vec::new();
    let keys = (a.read(t, "a", &mut faults), b.read(t, "b", &mut faults));
    let national = year.in_force.as_ref().map(|d| d.national);
    let comparison = match (national, keys) {
        (Some(national), (Some(a), Some(b))) => Some(compare(t, &year, &national, a, b)),
        _ => None,
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let may_steer = policy::may_always::<SteerProgramme>(&actor.actor).is_ok();
    let used: Kroner = year.frames.iter().map(|f| f.committed).sum();
    let page = FramesPage {
        page: visitor.page(MenuItem::Frames),
        decided_on: year.in_force.as_ref().map(|d| oslo_date(d.decided_at)),
        a_in_force: keys.0.is_some() && keys.0 == in_force,
        year: year.year,
        years: year.years,
        population_year: year.population_year,
        national,
        used,
        a,
        b,
        faults,
        comparison,
        history,
        may_steer,
    };
    Ok((status, page).into_response())
}

/// Two keys side by side for the same amount. The headline is made from the numbers.
fn compare(t: &Texts, year: &Year, national: &NationalFrame, a: AllocationKey, b: AllocationKey) -> Comparison {
    let amount = national.total.minus(national.reserve);
    let of = |key| -> BTreeMap<OfficeId, Kroner> { shares(amount, key, &year.inputs).into_iter().collect() };
    let (shares_a, shares_b) = (of(a), of(b));
    let share = |shares: &BTreeMap<OfficeId, Kroner>, id| shares.get(&id).copied().unwrap_or_default();
    let rows: Vec<CompareRow> = year
        .ordered()
        .into_iter()
        .map(|input| CompareRow {
            name: year.row_name(t, &input),
            population: input.population,
            municipalities: input.municipalities,
            a: share(&shares_a, input.office),
            b: share(&shares_b, input.office),
            frame: year.frame(input.office),
            committed: year.committed(input.office),
        })
        .collect();
    let more: Vec<&str> = rows.iter().filter(|r| r.b > r.a).map(|r| r.name.as_str()).collect();
    let moved: Kroner = rows.iter().filter(|r| r.b > r.a).map(|r| r.b.minus(r.a)).sum();
    Comparison {
        headline: if more.is_empty() {
            t.rammer_nokler_like().to_owned()
        } else {
            t.rammer_nokler_flytter().antall(more.len()).belop(t.kroner_short(moved)).alle(rows.len())
        },
        more: more.join("; "),
        bars: bars(&rows),
        total: CompareRow {
            name: t.ord_i_alt().to_owned(),
            population: rows.iter().map(|r| r.population).sum(),
            municipalities: rows.iter().map(|r| r.municipalities).sum(),
            a: rows.iter().map(|r| r.a).sum(),
            b: rows.iter().map(|r| r.b).sum(),
            frame: rows.iter().map(|r| r.frame).sum(),
            committed: rows.iter().map(|r| r.committed).sum(),
        },
        rows,
    }
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct AskedNew {
    ar: String,
    grunn: Option<String>,
    folk: Option<String>,
    kommuner: Option<String>,
}

pub(super) async fn new(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Query(asked): Query<AskedNew>,
) -> Result<Response, AppError> {
    policy::may_always::<SteerProgramme>(&actor.actor)?;
    let mut read = ReadTx::begin(&state.pool).await?;
    let year = Year::load(&mut read, &asked.ar, oslo_date(state.clock.now())).await?;
    drop(read);
    let national = year.in_force.as_ref().map(|d| d.national);
    let key = national.map_or_else(KeyTyped::default, |n| KeyTyped::of(n.key));
    let typed = NewTyped {
        year: year.year.to_string(),
        total: national.map(|n| crate::i18n::format::number(n.total)).unwrap_or_default(),
        reserve: national.map(|n| crate::i18n::format::number(n.reserve)).unwrap_or_default(),
        key: KeyTyped {
            base: asked.grunn.unwrap_or(key.base),
            population: asked.folk.unwrap_or(key.population),
            municipalities: asked.kommuner.unwrap_or(key.municipalities),
        },
    };
    Ok(form_page(&visitor, typed, year.years, Vec::new()).into_response())
}

fn form_page(visitor: &Visitor, typed: NewTyped, years: Vec<i32>, faults: Vec<ShownFault>) -> NewPage {
    NewPage { page: visitor.page(MenuItem::Frames).with_form("skjema"), typed, years, faults }
}

/// First shows what would happen; only the button of that page decides.
pub(super) async fn distribute(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    form: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let permit = policy::may_always::<SteerProgramme>(&actor.actor)?;
    let now = state.clock.now();
    let typed = NewTyped::of(&form);
    let mut read = ReadTx::begin(&state.pool).await?;
    let year = Year::load(&mut read, form.trimmed("ar"), oslo_date(now)).await?;
    drop(read);
    let step = Step::of(&form);
    if step == Step::Form {
        return Ok(form_page(&visitor, typed, year.years, Vec::new()).into_response());
    }
    let refused = |typed: NewTyped, years: Vec<i32>, faults: Vec<ShownFault>| {
        Ok((StatusCode::UNPROCESSABLE_ENTITY, form_page(&visitor, typed, years, faults)).into_response())
    };
    let national = match typed.read(t, &year.years) {
        Ok(national) => national,
        Err(faults) => return refused(typed, year.years, faults),
    };
    let new = shares(national.total.minus(national.reserve), national.key, &year.inputs);
    let too_low = |rows: Vec<crate::domain::programme::allocation::FrameTooLow>, year: &Year| -> Vec<ShownFault> {
        rows.into_iter()
            .map(|r| {
                ShownFault::new(
                    "ramme",
                    t.rammer_feil_bundet()
                        .embete(year.name(r.office))
                        .bundet(t.kroner(r.committed))
                        .ramme(t.kroner(r.frame)),
                )
            })
            .collect()
    };
    let below = below_committed(&new, &year.all_committed());
    if !below.is_empty() {
        let faults = too_low(below, &year);
        return refused(typed, year.years, faults);
    }
    if step == Step::Decide {
        let opened_with = form.trimmed("gjelder").parse().ok();
        let mut tx = Tx::begin(&state.pool).await?;
        return match frames::distribute(&mut tx, permit, &actor, &national, opened_with, form.trimmed("grunnlag"), now)
            .await
        {
            Ok(_) => {
                tx.commit().await?;
                Ok(Redirect::to(&format!("/rammer?ar={}", national.year)).into_response())
            }
            Err(e @ (DistributeError::Replaced | DistributeError::Changed)) => {
                drop(tx);
                let mut read = ReadTx::begin(&state.pool).await?;
                let year = Year::load(&mut read, form.trimmed("ar"), oslo_date(now)).await?;
                drop(read);
                let why = match e {
                    DistributeError::Replaced => t.rammer_feil_endret(national.year),
                    _ => t.rammer_feil_grunnlag(national.year),
                };
                let page = preview(&visitor, &year, national, typed, Some(why));
                Ok(what_follows(page, true))
            }
            Err(DistributeError::BelowCommitted(rows)) => {
                let faults = too_low(rows, &year);
                refused(typed, year.years, faults)
            }
            Err(DistributeError::OutsideProgramme(_)) => {
                refused(typed, year.years, vec![ShownFault::new("ar", t.rammer_feil_ar())])
            }
            Err(DistributeError::Reserve) => refused(
                typed,
                year.years,
                vec![ShownFault::new("reserve", t.rammer_feil_reserve(t.kroner(national.total)))],
            ),
            Err(e @ DistributeError::NoOffices) => Err(AppError::internal(e)),
            Err(DistributeError::Store(e)) => Err(e.into()),
        };
    }
    Ok(preview(&visitor, &year, national, typed, None).into_response())
}

/// What would happen. `changed`: what has changed since the page was opened.
fn preview(
    visitor: &Visitor,
    year: &Year,
    national: NationalFrame,
    typed: NewTyped,
    changed: Option<String>,
) -> PreviewPage {
    let amount = national.total.minus(national.reserve);
    let new: BTreeMap<OfficeId, Kroner> = shares(amount, national.key, &year.inputs).into_iter().collect();
    let rows: Vec<PreviewRow> = year
        .ordered()
        .into_iter()
        .map(|i| PreviewRow {
            name: year.row_name(visitor.texts(), &i),
            now: year.frame(i.office),
            new: new.get(&i.office).copied().unwrap_or_default(),
            committed: year.committed(i.office),
        })
        .collect();
    let total = PreviewRow {
        name: visitor.texts().ord_i_alt().to_owned(),
        now: rows.iter().map(|r| r.now).sum(),
        new: rows.iter().map(|r| r.new).sum(),
        committed: rows.iter().map(|r| r.committed).sum(),
    };
    PreviewPage {
        page: visitor.page(MenuItem::Frames).with_form("skjema"),
        national,
        population_year: year.population_year,
        in_force: in_force_code(year),
        basis: mark(year.population_year, &year.inputs),
        typed,
        rows,
        total,
        changed,
    }
}

/// Makes a distribution again from what was stored with it.
pub(super) async fn again(
    State(state): State<AppState>,
    visitor: Visitor,
    _actor: MinistryActor,
    Path(id): Path<String>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let id: DistributionId = id.parse().map_err(|_| AppError::NotFound)?;
    let mut read = ReadTx::begin(&state.pool).await?;
    let past = frames::find_distribution(read.conn(), id).await?.ok_or(AppError::NotFound)?;
    let offices = reference::list_offices(read.conn()).await?;
    let in_force = frames::list_office_frames(read.conn()).await?;
    drop(read);
    let national = past.distribution.national;
    let computed: BTreeMap<OfficeId, Kroner> =
        shares(national.total.minus(national.reserve), national.key, &past.distribution.inputs).into_iter().collect();
    let rows: Vec<AgainRow> = offices
        .iter()
        .filter_map(|o| past.distribution.inputs.iter().find(|i| i.office == o.id).map(|i| (o, i)))
        .map(|(o, i)| AgainRow {
            name: said(t, o.place().to_owned(), i),
            population: i.population,
            municipalities: i.municipalities,
            computed: computed.get(&o.id).copied().unwrap_or_default(),
            stored: past.in_force.then(|| {
                in_force
                    .iter()
                    .find(|f| f.office == o.id && f.year == national.year)
                    .map(|f| f.frame)
                    .unwrap_or_default()
            }),
        })
        .collect();
    let sum: Kroner = rows.iter().map(|r| r.computed).sum();
    let page = AgainPage {
        page: visitor.page(MenuItem::Frames),
        exact: sum == national.total.minus(national.reserve),
        same: past.in_force && rows.iter().all(|r| r.stored == Some(r.computed)),
        sum,
        rows,
        past,
    };
    Ok(page.into_response())
}
