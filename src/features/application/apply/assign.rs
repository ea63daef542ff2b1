//! Who has each section in hand: one form for all of them, reached from the task list.

use std::collections::BTreeMap;

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};

use super::addresses;
use super::names::choices;
use super::opened::title_or_none;
use crate::domain::application::form::Section;
use crate::domain::application::lifecycle::Application;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, AssignSection, table};
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::team::{Colleague, Shared};
use crate::store::application::{applications, team};
use crate::store::{ReadTx, Tx};
use crate::web::form::{Answered, answer};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

pub(super) struct Row {
    pub code: &'static str,
    pub title: String,
    /// Who had it when the form was opened, and who is chosen; empty for nobody.
    pub opened: String,
    pub chosen: String,
    /// Somebody else has given it to another meanwhile: who has it.
    pub theirs: Option<String>,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/assign.html")]
pub(super) struct AssignPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub action: String,
    pub rows: Vec<Row>,
    /// Account and name with roles.
    pub colleagues: Vec<(String, String)>,
    pub faults: Vec<ShownFault>,
    pub stale: bool,
}

impl AssignPage {
    pub(super) fn fault(&self, code: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, &field(code))
    }
}

fn field(code: &str) -> String {
    format!("ansvar.{code}")
}

/// Who has each section now, by its code; empty for nobody.
fn hands(shared: &[Shared]) -> BTreeMap<&str, String> {
    shared.iter().filter_map(|s| Some((s.section.as_str(), s.hand.as_ref()?.0.to_string()))).collect()
}

fn page(
    visitor: &Visitor,
    app: &Application,
    (shared, colleagues): (&[Shared], &[Colleague]),
    typed: Option<&Typed>,
    (faults, stale): (Vec<ShownFault>, bool),
) -> AssignPage {
    let t = visitor.texts();
    let now = hands(shared);
    let row = |section: Section| {
        let code = section.code();
        let has = now.get(code).cloned().unwrap_or_default();
        let chosen = typed.map_or_else(|| has.clone(), |typed| typed.trimmed(&field(code)).to_owned());
        let before = typed.map_or_else(|| has.clone(), |typed| typed.trimmed(&format!("_sto.{code}")).to_owned());
        let name = || shared.iter().find(|s| s.section == code).and_then(|s| s.hand.as_ref()).map(|h| h.1.clone());
        let moved = before != has && chosen != has && chosen != before;
        Row {
            code,
            title: t.text(section.title_key()).into_owned(),
            theirs: (stale && moved).then(|| name().unwrap_or_else(|| t.ansvar_ingen().to_owned())),
            // What was left as it was follows what the colleague has chosen.
            chosen: if stale && chosen == before { has.clone() } else { chosen },
            opened: if stale { has } else { before },
        }
    };
    AssignPage {
        application: title_or_none(t, &app.title),
        home: addresses::home(app.id),
        action: addresses::assign(app.id),
        rows: Section::ALL.into_iter().map(row).collect(),
        colleagues: choices(t, colleagues),
        faults,
        stale,
        page: visitor.page(MenuItem::Applications).with_form("skjema"),
    }
}

async fn read(
    state: &AppState,
    actor: &MunicipalityActor,
    id: ApplicationId,
) -> Result<(Application, Vec<Shared>, Vec<Colleague>), AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_own(&mut tx, actor, id).await?.ok_or(AppError::NotFound)?;
    let shared = team::list_shared(tx.conn(), id).await?;
    let colleagues = team::list_colleagues(tx.conn(), actor).await?;
    Ok((app, shared, colleagues))
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let (app, shared, colleagues) = read(&state, &actor, id).await?;
    table(actor.actor.role, Action::AssignSection, app.kind())?;
    Ok(page(&visitor, &app, (&shared, &colleagues), None, (Vec::new(), false)).into_response())
}

pub(super) async fn assign(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let deed = async || -> Result<Answered, AppError> {
        let mut tx = Tx::begin(&state.pool).await?;
        let app = applications::lock_own(&mut tx, &actor, id).await?;
        let permit = policy::may::<AssignSection>(&actor.actor, app.kind())?;
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let shared = team::list_shared(tx.conn(), id).await?;
        let colleagues = team::list_colleagues(tx.conn(), &actor).await?;
        let changes = match wanted(visitor.texts(), &typed, &hands(&shared), &colleagues) {
            Wanted::Changes(changes) => changes,
            Wanted::Refused(faults) => return Ok(Answered::Refused(faults)),
            Wanted::Stale => return Ok(Answered::Stale),
        };
        if !changes.is_empty() {
            team::assign(&mut tx, &permit, &actor, &app, &changes, state.clock.now()).await?;
        }
        tx.commit().await?;
        Ok(Answered::Done(format!("{}?fordelt=1", addresses::home(id))))
    };
    answer(deed().await, async |again| {
        let (app, shared, colleagues) = read(&state, &actor, id).await?;
        Ok(page(&visitor, &app, (&shared, &colleagues), Some(&typed), (again.faults, again.stale)))
    })
    .await
}

enum Wanted {
    Changes(Vec<(Section, Option<AccountId>)>),
    Refused(Vec<ShownFault>),
    /// A section that is given to somebody was given to another after the form was opened.
    Stale,
}

fn wanted(t: &Texts, typed: &Typed, now: &BTreeMap<&str, String>, colleagues: &[Colleague]) -> Wanted {
    let (mut changes, mut faults, mut stale) = (Vec::new(), Vec::new(), false);
    for section in Section::ALL {
        let code = section.code();
        let name = field(code);
        if !typed.has(&name) {
            continue;
        }
        let (chosen, before) = (typed.trimmed(&name), typed.get(&format!("_sto.{code}")).trim());
        let has = now.get(code).map_or("", String::as_str);
        if chosen == before || chosen == has {
            continue;
        }
        let account = colleagues.iter().map(|c| c.account).find(|account| account.to_string() == chosen);
        if account.is_none() && !chosen.is_empty() {
            let section = t.text(section.title_key());
            faults.push(ShownFault::new(name, t.feil_i_felt().felt(section).feil(t.ansvar_feil())));
        }
        stale |= has != before;
        changes.push((section, account));
    }
    match (faults.is_empty(), stale) {
        (false, _) => Wanted::Refused(faults),
        (true, true) => Wanted::Stale,
        (true, false) => Wanted::Changes(changes),
    }
}
