use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::views::{ChangesPage, Past, PreviewPage};
use super::{form, touched};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::SystemActor;
use crate::domain::people::policy;
use crate::domain::people::policy::Administer;
use crate::domain::places::changes::{ChangeKind, MunicipalityChange, Place};
use crate::domain::places::reference::{Fylke, Office};
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::places::municipality_changes::{PlanError, Planned};
use crate::store::places::{municipality_changes, reference};
use crate::store::{ReadTx, Tx};
use crate::web::form::{Step, opened_version, refused, what_follows};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    gjort: String,
}

struct Opened {
    places: Vec<Place>,
    offices: Vec<Office>,
    fylker: Vec<Fylke>,
    planned: Vec<Planned>,
}

impl Opened {
    async fn read(state: &AppState) -> Result<Opened, AppError> {
        let mut read = ReadTx::begin(&state.pool).await?;
        Ok(Opened {
            places: municipality_changes::list_places(read.conn()).await?,
            offices: reference::list_offices(read.conn()).await?,
            fylker: reference::list_fylker(read.conn()).await?,
            planned: municipality_changes::list(read.conn()).await?,
        })
    }
    fn version(&self) -> i64 {
        self.planned.first().map_or(0, |p| p.id)
    }

    fn page(&self, visitor: &Visitor, typed: Typed, faults: Vec<ShownFault>) -> ChangesPage {
        let t = visitor.texts();
        let choice = |value: &str, words: &str, now: &str| (value.to_owned(), words.to_owned(), value == now);
        let mut fylker = vec![choice("", t.kommuneendring_velg(), typed.get("fylke"))];
        fylker.extend(self.fylker.iter().map(|f| choice(&f.number, &f.name, typed.get("fylke"))));
        let mut offices = vec![choice("", t.kommuneendring_velg(), typed.get("embete"))];
        offices.extend(self.offices.iter().map(|o| choice(&o.slug, &o.name, typed.get("embete"))));
        ChangesPage {
            page: visitor.page(MenuItem::Municipalities).with_form_that_sends("skjema"),
            kinds: ChangeKind::ALL
                .into_iter()
                .map(|kind| choice(kind.code(), form::kind_words(t, kind), typed.get("type")))
                .collect(),
            fylker,
            offices,
            history: self.planned.iter().map(|p| past(t, p)).collect(),
            version: self.version(),
            typed,
            done: None,
            faults,
        }
    }
    fn names(&self, change: &MunicipalityChange) -> String {
        let own = self.places.iter().filter(|p| change.municipalities.contains(&p.id));
        own.map(|p| format!("{} {}", p.number, p.name)).collect::<Vec<_>>().join(", ")
    }
    fn office(&self, change: &MunicipalityChange) -> Option<&str> {
        self.offices.iter().find(|o| Some(o.id) == change.office).map(|o| o.name.as_str())
    }
}

/// «3499 Nyby, Statsforvalteren i Innlandet»
fn becomes(change: &MunicipalityChange, office: Option<&str>) -> String {
    let named = format!("{} {}", change.number, change.name);
    [named.trim(), office.unwrap_or_default()].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(", ")
}

fn past(t: &Texts, p: &Planned) -> Past {
    Past {
        id: p.id,
        day: t.date(p.change.on_day),
        what: form::kind_words(t, p.change.kind),
        names: p.names.join(", "),
        becomes: becomes(&p.change, p.office_name.as_deref()),
        waits: p.done_at.is_none() && p.withdrawn_at.is_none(),
        status: match (p.done_at, p.withdrawn_at) {
            (Some(_), _) => t.kommuneendring_gjort(),
            (_, Some(_)) => t.kommuneendring_trukket(),
            _ => t.innstilling_kommer_merke(),
        },
        source: p.change.source.clone(),
        who: t.innstilling_hvem_nar().rolle(t.role_code(&p.role)).navn(&p.by).tid(t.moment(p.at)),
    }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    _actor: SystemActor,
    Query(asked): Query<Asked>,
) -> Result<ChangesPage, AppError> {
    let t = visitor.texts();
    let mut page = Opened::read(&state).await?.page(&visitor, Typed::default(), Vec::new());
    page.done = match asked.gjort.as_str() {
        "meldt" => Some(t.kommuneendring_lagret()),
        "trukket" => Some(t.kommuneendring_er_trukket()),
        _ => None,
    };
    Ok(page)
}

/// First shows what is touched; only the button of that page decides.
pub(super) async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let permit = policy::may_always::<Administer>(&actor.actor)?;
    let opened = Opened::read(&state).await?;
    let version = opened_version::<i64>(&typed);
    let again = |faults| ChangesPage { version, ..opened.page(&visitor, typed.clone(), faults) };
    let step = Step::of(&typed);
    if step == Step::Form {
        return Ok(again(Vec::new()).into_response());
    }
    let today = oslo_date(state.clock.now());
    let read = form::read(t, &typed, &opened.places, &opened.offices).and_then(|change| {
        let faults = change.faults(&opened.places, today);
        let said: Vec<ShownFault> = faults.into_iter().map(|f| form::say(t, &change, f)).collect();
        if said.is_empty() { Ok(change) } else { Err(said) }
    });
    let change = match read {
        Ok(change) => change,
        Err(faults) => return Ok(refused(again(faults))),
    };
    if step == Step::Decide {
        let mut tx = Tx::begin(&state.pool).await?;
        match municipality_changes::plan(&mut tx, permit, &actor, &change, version, state.clock.now()).await {
            Ok(()) => {
                tx.commit().await?;
                return Ok(Redirect::to("/kommuneendringer?gjort=meldt").into_response());
            }
            Err(PlanError::Stale) => {}
            Err(PlanError::Faults(faults)) => {
                let faults = faults.into_iter().map(|f| form::say(t, &change, f)).collect();
                return Ok(refused(again(faults)));
            }
            Err(PlanError::Store(e)) => return Err(e.into()),
        }
    }
    let changed = version != opened.version();
    let mut tx = ReadTx::begin(&state.pool).await?;
    let page = PreviewPage {
        page: visitor.page(MenuItem::Municipalities).with_form_that_sends("skjema"),
        what: form::kind_words(t, change.kind),
        day: t.date(change.on_day),
        names: opened.names(&change),
        becomes: becomes(&change, opened.office(&change)),
        source: change.source.clone(),
        touched: touched::tell(tx.conn(), t, &change).await?,
        carried: form::FIELDS.iter().map(|name| (*name, typed.get(name).to_owned())).collect(),
        version: opened.version(),
        changed,
    };
    Ok(what_follows(page, changed))
}

pub(super) async fn withdraw(
    State(state): State<AppState>,
    actor: SystemActor,
    Path(change): Path<String>,
) -> Result<Response, AppError> {
    let permit = policy::may_always::<Administer>(&actor.actor)?;
    let id = change.parse::<i64>().map_err(|_| AppError::NotFound)?;
    let mut tx = Tx::begin(&state.pool).await?;
    if !municipality_changes::withdraw(&mut tx, permit, &actor, id, state.clock.now()).await? {
        return Err(AppError::Moved);
    }
    tx.commit().await?;
    Ok(Redirect::to("/kommuneendringer?gjort=trukket").into_response())
}
