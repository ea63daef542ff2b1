//! An invitation: somebody new makes an account, somebody known confirms.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::handlers;
use super::password::{Turn, faults_of};
use super::views::{InvitationPage, LinkGonePage, Step};
use crate::domain::people::actor::Role;
use crate::domain::values::email;
use crate::state::AppState;
use crate::store::people::accounts;
use crate::store::people::accounts::KnownAccount;
use crate::store::people::devices::KNOWN_FOR;
use crate::store::people::first_administrators;
use crate::store::people::invitations;
use crate::store::people::invitations::{AcceptError, Accepting};
use crate::store::people::links;
use crate::store::people::links::{Link, Purpose};
use crate::store::{ReadTx, Tx};
use crate::web::faults::too_long;
use crate::web::headers::secret_address;
use crate::web::page::place_label;
use crate::web::session;
use crate::web::session::Token;
use crate::web::typed::encoded;
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

/// As long as a name may be in the database.
const LONGEST_NAME: usize = 200;

struct Open {
    token: Token,
    link: Link,
    known: Option<KnownAccount>,
    /// Somebody else became the first administrator.
    late: bool,
}

async fn find(state: &AppState, token: &str) -> Result<Option<Open>, AppError> {
    let Some(token) = Token::from_outside(token) else { return Ok(None) };
    let mut read = ReadTx::begin(&state.pool).await?;
    let link = links::find_link(&mut read, Purpose::Invitation, &token.hash(), state.clock.now()).await?;
    let Some(link) = link.filter(|l| l.role.is_some()) else { return Ok(None) };
    let known = accounts::find_known(read.conn(), &link.email).await?;
    let Some(role) = &link.role else { return Ok(None) };
    // Made by a mailbox, it is for the first administrator, and for no other.
    let late = link.made_by.is_none() && first_administrators::is_administered(read.conn(), &role.place).await?;
    Ok(Some(Open { token, link, known, late }))
}

fn step(visitor: &Visitor, open: &Open) -> Step {
    match (open.known.as_ref(), &visitor.signed_in) {
        _ if open.late => Step::Late,
        (Some(k), _) if k.closed => Step::Closed,
        (Some(k), Some(s)) if k.account == s.account => Step::Confirm,
        (Some(k), Some(_)) if k.has_password => Step::AnotherAddress,
        (Some(k), None) if k.has_password => Step::SignIn(encoded(&visitor.here)),
        _ => Step::NewAccount,
    }
}

fn page(visitor: &Visitor, open: &Open, name: &str, faults: Vec<ShownFault>) -> InvitationPage {
    let t = visitor.texts();
    let step = step(visitor, open);
    let mut page = visitor.page(MenuItem::None);
    if matches!(step, Step::NewAccount) {
        page = page.with_form("skjema");
    }
    let (place, role, may, limit) = open.link.role.as_ref().map_or_else(Default::default, |new| {
        let place = place_label(t, &new.place, &open.link.place_name);
        let limit = new.amount_limit.map(|l| t.kroner(l));
        (place, t.role(&new.role).to_owned(), t.role_may(&new.role).to_owned(), limit)
    });
    InvitationPage {
        page,
        step,
        place,
        role,
        may,
        limit,
        email: email::shown(&open.link.email),
        name: name.to_owned(),
        name_help: match open.link.role.as_ref().map(|new| new.role) {
            Some(Role::Caseworker | Role::Approver) => t.inn_inv_navn_hjelp_embete(),
            _ => t.inn_inv_navn_hjelp(),
        },
        faults,
    }
}

fn gone(visitor: &Visitor) -> Response {
    (StatusCode::GONE, LinkGonePage { page: visitor.page(MenuItem::None), password: false }).into_response()
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, AppError> {
    let response = match find(&state, &token).await? {
        Some(open) => page(&visitor, &open, "", Vec::new()).into_response(),
        None => gone(&visitor),
    };
    Ok(secret_address(response))
}

pub(super) async fn accept(
    State(state): State<AppState>,
    visitor: Visitor,
    headers: HeaderMap,
    Path(token): Path<String>,
    typed: Typed,
) -> Result<Response, AppError> {
    let Some(open) = find(&state, &token).await? else { return Ok(secret_address(gone(&visitor))) };
    let step = step(&visitor, &open);
    let name = typed.trimmed("navn");
    let again =
        |status: StatusCode, faults| secret_address((status, page(&visitor, &open, name, faults)).into_response());
    if typed.switches_language() {
        return Ok(again(StatusCode::OK, Vec::new()));
    }
    let t = visitor.texts();
    let now = state.clock.now();
    match step {
        Step::Confirm => {
            let signed_in = visitor.signed_in.as_ref().ok_or(AppError::SignIn)?;
            let mut tx = Tx::begin(&state.pool).await?;
            let who = Accepting::SignedIn { account: signed_in.account, email: &signed_in.email };
            match invitations::accept(&mut tx, &open.token.hash(), &who, now).await {
                Ok(_) => {
                    tx.commit().await?;
                    Ok(Redirect::to("/velg-rolle").into_response())
                }
                Err(AcceptError::Store(e)) => Err(e.into()),
                Err(_) => Ok(secret_address(gone(&visitor))),
            }
        }
        Step::NewAccount => {
            let mut faults = Vec::new();
            let length = name.chars().count();
            if length == 0 {
                faults.push(ShownFault::new("navn", t.inn_inv_navn_feil()));
            } else if length > LONGEST_NAME {
                faults.push(too_long(t, "navn", length, LONGEST_NAME));
            }
            faults.extend(faults_of(t, &typed, &open.link.email));
            if !faults.is_empty() {
                return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, faults));
            }
            // No transaction is open while argon2 works.
            let hash = Turn::take()?.hash(typed.get("passord").to_owned()).await.map_err(AppError::internal)?;
            let mut tx = Tx::begin(&state.pool).await?;
            let who = Accepting::New { name, language: visitor.lang, password_hash: &hash };
            let account = match invitations::accept(&mut tx, &open.token.hash(), &who, now).await {
                Ok(account) => account,
                Err(AcceptError::Store(e)) => return Err(e.into()),
                Err(_) => return Ok(secret_address(gone(&visitor))),
            };
            // The mailbox and the password just chosen prove who this is. Whatever token came along ends here.
            let fresh = handlers::rotate(&mut tx, &state, &headers, account, now).await?;
            tx.commit().await?;
            Ok((
                session::start_on(&state.config, &fresh.token, (&fresh.device, KNOWN_FOR)),
                Redirect::to("/velg-rolle"),
            )
                .into_response())
        }
        Step::SignIn(_) | Step::AnotherAddress | Step::Closed | Step::Late => {
            Ok(again(StatusCode::CONFLICT, Vec::new()))
        }
    }
}
