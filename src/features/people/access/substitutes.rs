//! Somebody stands in for a colleague who is away: the municipality's administrator names them for a period.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::{Redirect, Response};

use super::taking_away;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{ManageColleagues, Permit};
use crate::domain::people::substitute::NoPeriod;
use crate::domain::values::email;
use crate::domain::values::ids::{AccountId, RoleAssignmentId, SubstitutionId};
use crate::i18n::{Texts, format};
use crate::state::AppState;
use crate::store::people::access::HeldBy;
use crate::store::people::accounts;
use crate::store::people::substitutes;
use crate::store::people::substitutes::{NewSubstitution, SubstituteError};
use crate::store::{ReadTx, Tx};
use crate::web::faults::read_date;
use crate::web::form::{Answered, answer};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

pub(super) struct Candidate {
    pub id: String,
    pub name: String,
    pub email: String,
    pub chosen: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "people/access/substitute.html")]
pub(super) struct SubstitutePage {
    pub page: Page,
    pub action: String,
    pub intro: String,
    pub candidates: Vec<Candidate>,
    pub first: String,
    pub last: String,
    pub faults: Vec<ShownFault>,
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    held: &HeldBy,
    typed: &Typed,
    faults: Vec<ShownFault>,
) -> Result<SubstitutePage, AppError> {
    let t = visitor.texts();
    let colleagues = accounts::list_colleagues(&mut ReadTx::begin(&state.pool).await?, &held.place).await?;
    let has = |who: AccountId| colleagues.iter().any(|c| c.account == who && c.role == held.role);
    let mut candidates: Vec<Candidate> = Vec::new();
    for c in colleagues.iter().filter(|c| !has(c.account)) {
        let id = c.account.to_string();
        if candidates.last().is_none_or(|last| last.id != id) {
            let chosen = typed.get("vikar") == id;
            candidates.push(Candidate { id, name: c.name.clone(), email: email::shown(&c.email), chosen });
        }
    }
    Ok(SubstitutePage {
        page: visitor.page(MenuItem::Colleagues).with_form("skjema"),
        action: format!("/kollegaer/{}/vikar", held.assignment),
        intro: t.vikar_ingress().rolle(t.role(&held.role).to_lowercase()).navn(&held.name),
        candidates,
        first: typed.trimmed("forste-dag").to_owned(),
        last: typed.trimmed("siste-dag").to_owned(),
        faults,
    })
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(assignment): Path<RoleAssignmentId>,
) -> Result<SubstitutePage, AppError> {
    let _: Permit<ManageColleagues> = policy::may_always(&actor.actor)?;
    let held = taking_away::load(&state, &actor.actor, assignment).await?;
    let today = format::date_table(oslo_date(state.clock.now()));
    page(&state, &visitor, &held, &Typed::new(vec![("forste-dag".to_owned(), today)]), Vec::new()).await
}

fn read(t: &Texts, typed: &Typed, stands_in_for: RoleAssignmentId) -> Result<NewSubstitution, Vec<ShownFault>> {
    let mut faults = Vec::new();
    let account = typed.get("vikar").parse::<AccountId>().ok();
    if account.is_none() {
        faults.push(ShownFault::new("vikar", t.vikar_feil_hvem()));
    }
    let mut day =
        |field: &str| read_date(t, typed.get(field)).map_err(|text| faults.push(ShownFault::new(field, text)));
    let days = (day("forste-dag"), day("siste-dag"));
    match (account, days) {
        (Some(account), (Ok(first_day), Ok(last_day))) => {
            Ok(NewSubstitution { stands_in_for, account, first_day, last_day })
        }
        _ => Err(faults),
    }
}

fn refused(t: &Texts, no: SubstituteError) -> Result<Answered, AppError> {
    let one = |field: &str, text: String| Ok(Answered::refused(ShownFault::new(field, text)));
    match no {
        SubstituteError::Period(NoPeriod::TooEarly) => one("forste-dag", t.vikar_feil_tidlig().to_owned()),
        SubstituteError::Period(NoPeriod::LastBeforeFirst) => one("siste-dag", t.vikar_feil_rekkefolge().to_owned()),
        SubstituteError::Period(NoPeriod::TooLong(latest)) => one("siste-dag", t.vikar_feil_lang(t.date(latest))),
        SubstituteError::HasRole => one("vikar", t.vikar_feil_har().to_owned()),
        SubstituteError::NotAColleague => one("vikar", t.vikar_feil_hvem().to_owned()),
        SubstituteError::Store(e) => Err(e.into()),
    }
}

pub(super) async fn name(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(assignment): Path<RoleAssignmentId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let permit: Permit<ManageColleagues> = policy::may_always(&actor.actor)?;
    let held = taking_away::load(&state, &actor.actor, assignment).await?;
    let t = visitor.texts();
    let answered = match read(t, &typed, assignment) {
        _ if typed.switches_language() => Ok(Answered::AsTyped),
        Err(faults) => Ok(Answered::Refused(faults)),
        Ok(new) => {
            let mut tx = Tx::begin(&state.pool).await?;
            match substitutes::name(&mut tx, permit, &actor, &new, state.clock.now()).await {
                Ok(()) => {
                    tx.commit().await?;
                    Ok(Answered::Done("/kollegaer?gjort=vikar".to_owned()))
                }
                Err(no) => refused(t, no),
            }
        }
    };
    answer(answered, async |again| page(&state, &visitor, &held, &typed, again.faults).await).await
}

pub(super) async fn end(
    State(state): State<AppState>,
    actor: MunicipalityActor,
    Path(id): Path<SubstitutionId>,
) -> Result<Redirect, AppError> {
    let permit: Permit<ManageColleagues> = policy::may_always(&actor.actor)?;
    let mut tx = Tx::begin(&state.pool).await?;
    substitutes::end(&mut tx, permit, &actor, id, state.clock.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to("/kollegaer?gjort=vikar-slutt"))
}
