use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use time::OffsetDateTime;

use super::guard;
use super::guard::{Address, Guesser};
use super::password;
use super::password::Turn;
use super::views::{ResumePage, RoleChoice, RolesPage, SignInPage};
use crate::domain::people::actor::Role;
use crate::domain::values::email;
use crate::domain::values::ids::{AccountId, RoleAssignmentId};
use crate::state::AppState;
use crate::store::people::attempts;
use crate::store::people::devices::KNOWN_FOR;
use crate::store::people::sessions::SignedIn;
use crate::store::people::{accounts, devices, sessions};
use crate::store::{ReadTx, Tx};
use crate::web::error;
use crate::web::page::{home, is_for};
use crate::web::session;
use crate::web::session::Token;
use crate::web::typed::{Kept, encoded, is_local};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

#[derive(serde::Deserialize, Default)]
pub(super) struct Onward {
    #[serde(default)]
    til: String,
    /// Signed in a moment ago, by a browser that sent no cookies.
    #[serde(default)]
    inne: String,
}

impl Onward {
    fn typed(typed: &Typed) -> String {
        Onward { til: typed.get("til").to_owned(), ..Onward::default() }.local()
    }
    fn local(self) -> String {
        if is_local(&self.til) { self.til } else { String::new() }
    }
}

pub(super) async fn show(visitor: Visitor, Query(onward): Query<Onward>) -> Response {
    if let Some(signed_in) = &visitor.signed_in {
        return Redirect::to(&next(signed_in, onward.local())).into_response();
    }
    let page = visitor.page(MenuItem::None).with_form("skjema");
    let faults = match onward.inne.is_empty() {
        true => Vec::new(),
        false => vec![ShownFault::new("epost", visitor.texts().inn_feil_kaker())],
    };
    SignInPage { page, email: String::new(), onward: onward.local(), faults, hidden: Vec::new() }.into_response()
}

pub(super) async fn sign_in(
    State(state): State<AppState>,
    visitor: Visitor,
    address: Address,
    headers: HeaderMap,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let email = email::one_form(typed.get("epost"));
    let kept = typed.carried();
    let onward = Onward::typed(&typed);
    let again = |status: StatusCode, faults: Vec<ShownFault>| {
        let hidden = kept.as_ref().map(Kept::prefixed).unwrap_or_default();
        let page = visitor.page(MenuItem::None).with_form("skjema");
        (status, SignInPage { page, email: typed.trimmed("epost").to_owned(), onward: onward.clone(), faults, hidden })
            .into_response()
    };
    if typed.switches_language() {
        return Ok(again(StatusCode::OK, Vec::new()));
    }
    let mut faults = Vec::new();
    if !email.contains('@') {
        faults.push(ShownFault::new("epost", t.inn_feil_epost()));
    }
    if typed.get("passord").is_empty() {
        faults.push(ShownFault::new("passord", t.inn_feil_passord()));
    }
    if !faults.is_empty() {
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, faults));
    }

    let Ok(turn) = Turn::take() else {
        let busy = again(StatusCode::SERVICE_UNAVAILABLE, vec![ShownFault::new("epost", t.inn_feil_opptatt())]);
        return Ok(error::try_again_soon(busy));
    };
    let now = state.clock.now();
    let guesser = Guesser::of(&state, &headers, &address, &email).await?;
    if !guard::may_try(&state, &guesser, now).await? {
        return Ok(again(
            StatusCode::TOO_MANY_REQUESTS,
            vec![ShownFault::new("epost", t.inn_feil_for_mange(guard::WINDOW.whole_minutes()))],
        ));
    }
    let credentials = accounts::find_credentials(&mut ReadTx::begin(&state.pool).await?, &email).await?;
    // No transaction is open while argon2 works.
    let known = credentials.as_ref().and_then(|c| c.password_hash.clone());
    let right = turn.verify(typed.get("passord").chars().take(password::LONGEST).collect(), known).await;
    drop(turn);
    let Some(credentials) = credentials.filter(|_| right) else {
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, vec![ShownFault::new("epost", t.inn_feil_feil())]));
    };
    let mut tx = Tx::begin(&state.pool).await?;
    attempts::succeeded(&mut tx, &guesser.attempt(), now).await?;
    let Fresh { token, device } = rotate(&mut tx, &state, &headers, credentials.account, now).await?;
    // Several roles: the form that waits says which one it was written in. One that is gone leaves the choice open.
    if let Some(role) = kept.as_ref().and_then(Kept::role) {
        sessions::act_as(&mut tx, &token.hash(), role).await?;
    }
    tx.commit().await?;

    let cookies = session::start_on(&state.config, &token, (&device, KNOWN_FOR));
    if let Some(kept) = kept {
        let signed_in = sessions::find(&state.pool, &token.hash(), now).await?;
        let visitor = Visitor { signed_in, ..visitor };
        let page = visitor.page(MenuItem::None);
        return Ok((cookies, ResumePage { page, action: kept.action, fields: kept.fields }).into_response());
    }
    let signed_in = sessions::find(&state.pool, &token.hash(), now).await?.ok_or(AppError::SignIn)?;
    let next = next(&signed_in, onward);
    // Whether the cookie is kept shows only in the next request; a browser that keeps one already keeps this one too.
    let next = match session::sends_cookies(&headers) {
        true => next,
        false => format!("/logg-inn?inne=1&til={}", encoded(&next)),
    };
    Ok((cookies, Redirect::to(&next)).into_response())
}

/// Where they were going, unless another of their roles must go there, or none.
fn next(signed_in: &SignedIn, onward: String) -> String {
    match &signed_in.actor {
        _ if onward.is_empty() => "/velg-rolle".to_owned(),
        Some(actor) if !is_for(actor.role, &onward) => format!("/velg-rolle?til={}", encoded(&onward)),
        _ => onward,
    }
}

/// Where a role goes on: its own start page, when it was on its way to a page that others have.
fn onward_as(role: Role, onward: &str) -> &str {
    if onward.is_empty() || !is_for(role, onward) { home(role) } else { onward }
}

/// The tokens of one who has just proved who they are.
pub(super) struct Fresh {
    pub token: Token,
    pub device: Token,
}

/// A session under a new token, on a device that is known under a new one; whatever tokens came with the request end.
pub(super) async fn rotate(
    tx: &mut Tx,
    state: &AppState,
    headers: &HeaderMap,
    account: AccountId,
    now: OffsetDateTime,
) -> Result<Fresh, AppError> {
    if let Some(old) = session::token(headers, &state.config) {
        sessions::end(tx, &old.hash()).await?;
    }
    let token = Token::new().map_err(AppError::internal)?;
    sessions::start(tx, &token.hash(), account, now).await?;
    let device = Token::new().map_err(AppError::internal)?;
    let known = session::device(headers, &state.config).map(|old| old.hash());
    devices::remember(tx, account, (known.as_ref(), &device.hash()), now).await?;
    Ok(Fresh { token, device })
}

pub(super) async fn sign_out(State(state): State<AppState>, headers: HeaderMap) -> Result<Response, AppError> {
    if let Some(token) = session::token(&headers, &state.config) {
        let mut tx = Tx::begin(&state.pool).await?;
        sessions::end(&mut tx, &token.hash()).await?;
        tx.commit().await?;
    }
    Ok((session::end(&state.config), Redirect::to("/")).into_response())
}

pub(super) async fn sign_out_everywhere(
    State(state): State<AppState>,
    signed_in: SignedIn,
) -> Result<Response, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    sessions::end_all(&mut tx, signed_in.account).await?;
    tx.commit().await?;
    Ok((session::end(&state.config), Redirect::to("/logg-inn")).into_response())
}

pub(super) async fn roles(
    State(state): State<AppState>,
    visitor: Visitor,
    signed_in: SignedIn,
    Query(onward): Query<Onward>,
) -> Result<Response, AppError> {
    let held = accounts::list_roles(&mut ReadTx::begin(&state.pool).await?, signed_in.account).await?;
    let held = accounts::worth_choosing(held);
    if let ([only], Some(actor)) = (held.as_slice(), &signed_in.actor)
        && only.assignment == actor.assignment
    {
        let onward = onward.local();
        return Ok(Redirect::to(onward_as(actor.role, &onward)).into_response());
    }
    Ok(roles_page(&visitor, &signed_in, held, onward.local(), Vec::new(), Vec::new()).into_response())
}

/// The same page when a form waits: it comes along to the role that is chosen.
pub(super) async fn roles_with_kept(
    State(state): State<AppState>,
    visitor: Visitor,
    signed_in: SignedIn,
    typed: Typed,
) -> Result<Response, AppError> {
    let held = accounts::list_roles(&mut ReadTx::begin(&state.pool).await?, signed_in.account).await?;
    let held = accounts::worth_choosing(held);
    let hidden = typed.carried().map(|k| k.prefixed()).unwrap_or_default();
    Ok(roles_page(&visitor, &signed_in, held, String::new(), hidden, Vec::new()).into_response())
}

fn roles_page(
    visitor: &Visitor,
    signed_in: &SignedIn,
    held: Vec<accounts::HeldRole>,
    onward: String,
    hidden: Vec<(String, String)>,
    faults: Vec<ShownFault>,
) -> RolesPage {
    let t = visitor.texts();
    let current = signed_in.actor.as_ref().map(|a| a.assignment);
    let roles = held.iter().map(|r| RoleChoice::of(t, r, Some(r.assignment) == current)).collect();
    RolesPage { page: visitor.page(MenuItem::None), roles, onward, faults, hidden }
}

pub(super) async fn choose_role(
    State(state): State<AppState>,
    visitor: Visitor,
    signed_in: SignedIn,
    headers: HeaderMap,
    typed: Typed,
) -> Result<Response, AppError> {
    let now = state.clock.now();
    let token = session::token(&headers, &state.config).ok_or(AppError::SignIn)?;
    let onward = Onward::typed(&typed);
    let chosen = typed.get("rolle").parse::<RoleAssignmentId>().ok();
    let mut acted = false;
    if let Some(assignment) = chosen {
        let mut tx = Tx::begin(&state.pool).await?;
        acted = sessions::act_as(&mut tx, &token.hash(), assignment).await?;
        tx.commit().await?;
    }
    if !acted {
        let held = accounts::list_roles(&mut ReadTx::begin(&state.pool).await?, signed_in.account).await?;
        let held = accounts::worth_choosing(held);
        let field = held.first().map(|r| format!("rolle-{}", r.assignment)).unwrap_or_default();
        let faults = vec![ShownFault::new(field, visitor.texts().inn_feil_rolle())];
        let hidden = typed.carried().map(|k| k.prefixed()).unwrap_or_default();
        let page = roles_page(&visitor, &signed_in, held, onward, hidden, faults);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let signed_in = sessions::find(&state.pool, &token.hash(), now).await?.ok_or(AppError::SignIn)?;
    let next = signed_in.actor.as_ref().map_or("/velg-rolle", |a| onward_as(a.role, &onward)).to_owned();
    if let Some(kept) = typed.carried() {
        let visitor = Visitor { signed_in: Some(signed_in), ..visitor };
        return Ok(
            ResumePage { page: visitor.page(MenuItem::None), action: kept.action, fields: kept.fields }.into_response()
        );
    }
    Ok(Redirect::to(&next).into_response())
}

/// The language button outside forms. The middleware keeps the choice in a cookie; the account remembers it.
pub(super) async fn language(
    State(state): State<AppState>,
    visitor: Visitor,
    typed: Typed,
) -> Result<Response, AppError> {
    if let Some(signed_in) = &visitor.signed_in {
        let mut tx = Tx::begin(&state.pool).await?;
        accounts::set_language(&mut tx, signed_in.account, visitor.lang).await?;
        tx.commit().await?;
    }
    let back = typed.get("tilbake");
    Ok(Redirect::to(if is_local(back) { back } else { "/" }).into_response())
}
