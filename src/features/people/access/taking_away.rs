//! Taking a role away: the question, and why it is refused. The same on both pages people are managed from.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::views::ConfirmPage;
use crate::domain::people::actor::{Actor, Role};
use crate::domain::people::policy::Permit;
use crate::domain::values::ids::RoleAssignmentId;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::people::access;
use crate::store::people::access::{HeldBy, Keeps, RemoveError};
use crate::store::people::reach::GivesAccess;
use crate::store::{ReadTx, Tx};
use crate::web::page::place_label;
use crate::web::{AppError, MenuItem, Visitor};

/// The page one came from and goes back to.
pub(super) struct From {
    pub menu: MenuItem,
    /// The address that takes the role away.
    pub action: String,
    pub back: String,
    pub back_label: &'static str,
}

pub(super) fn refusal(t: &Texts, no: Keeps) -> &'static str {
    match no {
        Keeps::OwnAccess => t.folk_fjern_feil_egen(),
        Keeps::LastAdministrator => t.folk_fjern_feil_siste(),
    }
}

pub(super) fn question(visitor: &Visitor, from: From, held: &HeldBy, refusal: Option<&'static str>) -> ConfirmPage {
    let t = visitor.texts();
    ConfirmPage {
        page: visitor.page(from.menu),
        title: t.folk_fjern_tittel(),
        question: t.folk_fjern_sporsmal().rolle(t.role(&held.role).to_lowercase()).navn(&held.name).sted(place_label(
            t,
            &held.place,
            &held.place_name,
        )),
        effects: if held.role == Role::Caseworker {
            vec![t.folk_fjern_virkning().to_owned(), t.folk_fjern_saker(held.open_cases)]
        } else {
            vec![t.folk_fjern_virkning().to_owned()]
        },
        action: from.action,
        button: t.knapp_fjern_tilgang(),
        back: from.back,
        back_label: from.back_label,
        refusal_title: t.folk_fjern_feil_tittel(),
        refusal,
    }
}

pub(super) async fn load(state: &AppState, by: &Actor, assignment: RoleAssignmentId) -> Result<HeldBy, AppError> {
    Ok(access::load_role(&mut ReadTx::begin(&state.pool).await?, by, assignment).await?)
}

pub(super) async fn carry_out<A: GivesAccess>(
    state: &AppState,
    visitor: &Visitor,
    permit: &Permit<A>,
    by: &Actor,
    held: &HeldBy,
    from: From,
) -> Result<Response, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    match access::remove_role(&mut tx, permit, by, held.assignment, state.clock.now()).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(Redirect::to(&format!("{}?gjort=fjernet", from.back)).into_response())
        }
        Err(RemoveError::Store(e)) => Err(e.into()),
        Err(RemoveError::Keeps(no)) => {
            let page = question(visitor, from, held, Some(refusal(visitor.texts(), no)));
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// What was just done, in words.
pub(super) fn done(t: &Texts, what: &str) -> Option<&'static str> {
    match what {
        "invitert" => Some(t.folk_gjort_invitert()),
        "gitt" => Some(t.folk_gjort_gitt()),
        "endret" => Some(t.folk_gjort_endret()),
        "vikar" => Some(t.folk_gjort_vikar()),
        "vikar-slutt" => Some(t.folk_gjort_vikar_slutt()),
        "fjernet" => Some(t.folk_gjort_fjernet()),
        "trukket" => Some(t.folk_gjort_trukket()),
        "stengt" => Some(t.folk_gjort_stengt()),
        "epost" => Some(t.folk_gjort_epost()),
        "apnet" => Some(t.folk_gjort_apnet()),
        _ => None,
    }
}
