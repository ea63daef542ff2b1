//! A municipality's administrator and an office's leader give and take away access in their own place.

use axum::extract::{Path, Query, State};
use axum::response::{Redirect, Response};

use super::invite;
use super::invite::Reach;
use super::taking_away;
use super::taking_away::From;
use super::views::{ColleagueRow, ColleaguesPage, ConfirmPage, InvitationRow, InviteForm, SubstituteRow};
use crate::domain::people::actor::{Actor, MunicipalityActor, Place, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::{ManageColleagues, Permit};
use crate::domain::values::email;
use crate::domain::values::ids::RoleAssignmentId;
use crate::state::AppState;
use crate::store::people::access::HeldBy;
use crate::store::people::accounts;
use crate::store::people::invitations;
use crate::store::people::invitations::{InvitationId, Reached};
use crate::store::people::substitutes;
use crate::store::places::mailboxes;
use crate::store::{ReadTx, Tx};
use crate::web::form::{Answered, answer};
use crate::web::page::place_label;
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

#[derive(serde::Deserialize, Default)]
pub(super) struct Done {
    #[serde(default)]
    gjort: String,
}

/// Only where there are colleagues to manage; the ministry and the system have the page of accounts.
fn permit(actor: &Actor) -> Result<(Permit<ManageColleagues>, &'static [Role]), AppError> {
    let roles: &[Role] = match actor.place {
        Place::Municipality(_) => &Role::MUNICIPALITY,
        Place::Office(_) => &Role::OFFICE,
        Place::Ministry | Place::System => return Err(AppError::NotFound),
    };
    Ok((policy::may_always::<ManageColleagues>(actor)?, roles))
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &Actor,
    roles: &[Role],
    typed: &Typed,
    done: Option<&'static str>,
    faults: Vec<ShownFault>,
) -> Result<ColleaguesPage, AppError> {
    let t = visitor.texts();
    let mut read = ReadTx::begin(&state.pool).await?;
    let colleagues = accounts::list_colleagues(&mut read, &actor.place).await?;
    let invitations = invitations::list_open(&mut read, actor, "", state.clock.now()).await?;
    let place = place_label(t, &actor.place, &actor.place_name);
    let (mut standing_in, mut mailbox) = (Vec::new(), None);
    if let Some(own) = MunicipalityActor::of(actor.clone()) {
        standing_in = substitutes::list(read.conn(), &own).await?;
        mailbox = mailboxes::find(read.conn(), own.municipality).await?;
    }
    Ok(ColleaguesPage {
        page: visitor.page(MenuItem::Colleagues).with_form("skjema"),
        intro: match actor.place {
            Place::Municipality(_) => t.folk_ingress_kommune(&place),
            _ => t.folk_ingress_embete(&place),
        },
        caption: t.folk_tabell_kolleger(&place),
        done,
        municipality: matches!(actor.place, Place::Municipality(_)),
        mailbox: mailbox.as_deref().map(email::shown),
        substitutes: standing_in.iter().map(|s| SubstituteRow::of(t, s)).collect(),
        colleagues: colleagues.iter().map(|c| ColleagueRow::of(t, c, actor)).collect(),
        invitations: invitations.iter().map(|i| InvitationRow::of(t, i)).collect(),
        form: InviteForm::own(t, roles, typed),
        faults,
    })
}

pub(super) async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: Actor,
    Query(done): Query<Done>,
) -> Result<ColleaguesPage, AppError> {
    let (_, roles) = permit(&actor)?;
    let done = taking_away::done(visitor.texts(), &done.gjort);
    page(&state, &visitor, &actor, roles, &Typed::default(), done, Vec::new()).await
}

pub(super) async fn invite(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: Actor,
    typed: Typed,
) -> Result<Response, AppError> {
    let (permit, roles) = permit(&actor)?;
    let t = visitor.texts();
    let reach = Reach::Own(actor.place.clone(), actor.place_name.clone());
    let answered = match invite::read(t, &typed, roles, &reach) {
        _ if typed.switches_language() => Answered::AsTyped,
        Err(faults) => Answered::Refused(faults),
        Ok(wanted) => match invite::send(&state, permit, &actor, &wanted, visitor.lang).await? {
            Ok(Reached::Invited) => Answered::Done("/kollegaer?gjort=invitert".to_owned()),
            Ok(Reached::Given) => Answered::Done("/kollegaer?gjort=gitt".to_owned()),
            Err(no) => Answered::refused(invite::refused(t, &no)),
        },
    };
    answer(Ok(answered), async |again| page(&state, &visitor, &actor, roles, &typed, None, again.faults).await).await
}

pub(super) async fn withdraw(
    State(state): State<AppState>,
    actor: Actor,
    Path(invitation): Path<String>,
) -> Result<Redirect, AppError> {
    let (permit, _) = permit(&actor)?;
    let invitation = invitation.parse::<InvitationId>().map_err(|()| AppError::NotFound)?;
    let mut tx = Tx::begin(&state.pool).await?;
    invitations::withdraw(&mut tx, permit, &actor, &invitation, state.clock.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to("/kollegaer?gjort=trukket"))
}

fn from(visitor: &Visitor, held: &HeldBy) -> From {
    From {
        menu: MenuItem::Colleagues,
        action: format!("/kollegaer/{}/fjern", held.assignment),
        back: "/kollegaer".to_owned(),
        back_label: visitor.texts().meny_kolleger(),
    }
}

pub(super) async fn ask_to_remove(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: Actor,
    Path(assignment): Path<RoleAssignmentId>,
) -> Result<ConfirmPage, AppError> {
    permit(&actor)?;
    let held = taking_away::load(&state, &actor, assignment).await?;
    Ok(taking_away::question(&visitor, from(&visitor, &held), &held, None))
}

pub(super) async fn remove(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: Actor,
    Path(assignment): Path<RoleAssignmentId>,
) -> Result<Response, AppError> {
    let (permit, _) = permit(&actor)?;
    let held = taking_away::load(&state, &actor, assignment).await?;
    taking_away::carry_out(&state, &visitor, &permit, &actor, &held, from(&visitor, &held)).await
}
