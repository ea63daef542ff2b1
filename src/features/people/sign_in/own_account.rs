//! One's own account: language, password, signing out everywhere.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::guard;
use super::guard::{Address, Guesser};
use super::handlers;
use super::new_password::changed_mail;
use super::password;
use super::password::{Turn, faults_of};
use super::views::{OwnAccountPage, RoleChoice};
use crate::domain::values::email;
use crate::i18n::Lang;
use crate::state::AppState;
use crate::store::people::attempts;
use crate::store::people::devices::KNOWN_FOR;
use crate::store::people::sessions;
use crate::store::people::sessions::SignedIn;
use crate::store::people::{accounts, passwords};
use crate::store::{ReadTx, Tx};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor, session};

#[derive(serde::Deserialize, Default)]
pub(super) struct Done {
    #[serde(default)]
    lagret: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    signed_in: SignedIn,
    Query(done): Query<Done>,
) -> Result<OwnAccountPage, AppError> {
    let t = visitor.texts();
    let done = match done.lagret.as_str() {
        "sprak" => Some(t.inn_konto_sprak_lagret()),
        "passord" => Some(t.inn_konto_passord_lagret()),
        _ => None,
    };
    page(&state, &visitor, &signed_in, done, Vec::new()).await
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    signed_in: &SignedIn,
    done: Option<&'static str>,
    faults: Vec<ShownFault>,
) -> Result<OwnAccountPage, AppError> {
    let t = visitor.texts();
    let held = accounts::list_roles(&mut ReadTx::begin(&state.pool).await?, signed_in.account).await?;
    Ok(OwnAccountPage {
        page: visitor.page(MenuItem::None),
        name: signed_in.name.clone(),
        email: email::shown(&signed_in.email),
        roles: held.iter().map(|r| RoleChoice::of(t, r, false)).collect(),
        done,
        faults,
    })
}

pub(super) async fn change(
    State(state): State<AppState>,
    visitor: Visitor,
    signed_in: SignedIn,
    address: Address,
    headers: HeaderMap,
    typed: Typed,
) -> Result<Response, AppError> {
    match typed.get("handling") {
        "sprak" => language(&state, &signed_in, &typed).await,
        "passord" => new_password(&state, &visitor, &signed_in, &address, &headers, &typed).await,
        _ => Ok(Redirect::to("/min-konto").into_response()),
    }
}

async fn language(state: &AppState, signed_in: &SignedIn, typed: &Typed) -> Result<Response, AppError> {
    let Ok(lang) = typed.get("sprak").parse::<Lang>() else { return Ok(Redirect::to("/min-konto").into_response()) };
    let mut tx = Tx::begin(&state.pool).await?;
    accounts::set_language(&mut tx, signed_in.account, lang).await?;
    tx.commit().await?;
    Ok((session::keep_language(&state.config, lang), Redirect::to("/min-konto?lagret=sprak")).into_response())
}

async fn new_password(
    state: &AppState,
    visitor: &Visitor,
    signed_in: &SignedIn,
    address: &Address,
    headers: &HeaderMap,
    typed: &Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let mut faults = Vec::new();
    if typed.get("passord-dagens").is_empty() {
        faults.push(ShownFault::new("passord-dagens", t.inn_feil_passord()));
    }
    faults.extend(faults_of(t, typed, &signed_in.email));
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    let mut hash = None;
    let guesser = Guesser::of(state, headers, address, &signed_in.email).await?;
    if faults.is_empty() {
        let turn = Turn::take()?;
        // Guessing here is guessing the account's password, so it counts with the attempts to sign in.
        if guard::may_try(state, &guesser, now).await? {
            let mut read = ReadTx::begin(&state.pool).await?;
            let credentials = accounts::find_credentials(&mut read, &signed_in.email).await?;
            drop(read);
            let typed_now = typed.get("passord-dagens").chars().take(password::LONGEST).collect();
            let right = turn.verify(typed_now, credentials.and_then(|c| c.password_hash)).await;
            if right {
                hash = Some(turn.hash(typed.get("passord").to_owned()).await.map_err(AppError::internal)?);
            } else {
                faults.push(ShownFault::new("passord-dagens", t.inn_passord_dagens_feil()));
            }
        } else {
            status = StatusCode::TOO_MANY_REQUESTS;
            faults.push(ShownFault::new("passord-dagens", t.inn_feil_for_mange(guard::WINDOW.whole_minutes())));
        }
    }
    let Some(hash) = hash else {
        return Ok((status, page(state, visitor, signed_in, None, faults).await?).into_response());
    };
    let acting_as = signed_in.actor.as_ref().map(|a| a.assignment);
    let mail = changed_mail(state, signed_in.account, &signed_in.email, signed_in.language).await?;
    let mut tx = Tx::begin(&state.pool).await?;
    passwords::change(&mut tx, signed_in.account, &hash, &mail, now).await?;
    attempts::succeeded(&mut tx, &guesser.attempt(), now).await?;
    let fresh = handlers::rotate(&mut tx, state, headers, signed_in.account, now).await?;
    if let Some(assignment) = acting_as {
        sessions::act_as(&mut tx, &fresh.token.hash(), assignment).await?;
    }
    tx.commit().await?;
    Ok((
        session::start_on(&state.config, &fresh.token, (&fresh.device, KNOWN_FOR)),
        Redirect::to("/min-konto?lagret=passord"),
    )
        .into_response())
}
