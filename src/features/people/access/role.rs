//! Another role for a colleague, in one step. In a municipality: an office's approver has a written amount limit, and is
//! invited with it.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::Response;

use super::taking_away;
use super::views::{RoleOption, options};
use crate::domain::people::actor::{MunicipalityActor, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::{ManageColleagues, Permit};
use crate::domain::values::ids::RoleAssignmentId;
use crate::state::AppState;
use crate::store::Tx;
use crate::store::people::access;
use crate::store::people::access::{HeldBy, RemoveError};
use crate::web::form::{Answered, answer};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

#[derive(Template, WebTemplate)]
#[template(path = "people/access/role.html")]
pub(super) struct RolePage {
    pub page: Page,
    pub action: String,
    pub name: String,
    pub roles: Vec<RoleOption>,
    pub faults: Vec<ShownFault>,
}

fn page(visitor: &Visitor, held: &HeldBy, chosen: &str, faults: Vec<ShownFault>) -> RolePage {
    RolePage {
        page: visitor.page(MenuItem::Colleagues).with_form("skjema"),
        action: format!("/kollegaer/{}/rolle", held.assignment),
        name: held.name.clone(),
        roles: options(visitor.texts(), &Role::MUNICIPALITY, chosen),
        faults,
    }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(assignment): Path<RoleAssignmentId>,
) -> Result<RolePage, AppError> {
    let _: Permit<ManageColleagues> = policy::may_always(&actor.actor)?;
    let held = taking_away::load(&state, &actor.actor, assignment).await?;
    Ok(page(&visitor, &held, held.role.code(), Vec::new()))
}

pub(super) async fn change(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(assignment): Path<RoleAssignmentId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let permit: Permit<ManageColleagues> = policy::may_always(&actor.actor)?;
    let held = taking_away::load(&state, &actor.actor, assignment).await?;
    let t = visitor.texts();
    let role = Role::from_code(typed.get("rolle")).filter(|r| r.is_municipality());
    let one = |text: &str| Answered::refused(ShownFault::new(format!("rolle-{}", Role::MUNICIPALITY[0].code()), text));
    let answered = match role {
        _ if typed.switches_language() => Answered::AsTyped,
        None => one(t.folk_rolle_feil()),
        Some(role) => {
            let mut tx = Tx::begin(&state.pool).await?;
            match access::change_role(&mut tx, &permit, &actor.actor, (assignment, role), state.clock.now()).await {
                Ok(()) => {
                    tx.commit().await?;
                    Answered::Done("/kollegaer?gjort=endret".to_owned())
                }
                Err(RemoveError::Keeps(no)) => one(taking_away::refusal(t, no)),
                Err(RemoveError::Store(e)) => return Err(e.into()),
            }
        }
    };
    answer(Ok(answered), async |again| Ok(page(&visitor, &held, typed.get("rolle"), again.faults))).await
}
