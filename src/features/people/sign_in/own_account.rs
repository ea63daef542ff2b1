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
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::Place;
use crate::domain::values::email;
use crate::i18n::Lang;
use crate::state::AppState;
use crate::store::people::attempts;
use crate::store::people::calendars;
use crate::store::people::calendars::Wanted;
use crate::store::people::devices::KNOWN_FOR;
use crate::store::people::sessions;
use crate::store::people::sessions::SignedIn;
use crate::store::people::{accounts, passwords};
use crate::store::{ReadTx, Tx};
use crate::web::session::Token;
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
        "epost" => Some(t.inn_konto_epost_lagret()),
        "kalender" => Some(t.inn_konto_kalender_slutt()),
        _ => None,
    };
    page(&state, &visitor, &signed_in, Told { done, ..Told::default() }).await
}

/// What a visit has led to.
#[derive(Default)]
struct Told {
    done: Option<&'static str>,
    /// A calendar link that was made now: it is shown once, as only its hash is kept.
    calendar: Option<String>,
    faults: Vec<ShownFault>,
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    signed_in: &SignedIn,
    told: Told,
) -> Result<OwnAccountPage, AppError> {
    let t = visitor.texts();
    let mut tx = ReadTx::begin(&state.pool).await?;
    let held = accounts::list_roles(&mut tx, signed_in.account).await?;
    let choices = calendars::find_choices(&mut tx, signed_in.account, state.clock.now()).await?;
    drop(tx);
    Ok(OwnAccountPage {
        page: visitor.page(MenuItem::None),
        name: signed_in.name.clone(),
        email: email::shown(&signed_in.email),
        roles: held.iter().map(|r| RoleChoice::of(t, r, false)).collect(),
        in_municipality: held.iter().any(|r| matches!(r.place, Place::Municipality(_))),
        reminders: choices.reminders,
        colleagues: choices.colleagues,
        new_calls: choices.new_calls,
        calendar_until: choices.calendar_until.map(|at| t.date(oslo_date(at))),
        calendar: told.calendar,
        done: told.done,
        faults: told.faults,
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
        "epost" => mail_choices(&state, &signed_in, &typed).await,
        "kalender" => new_calendar(&state, &visitor, &signed_in).await,
        "kalender-slutt" => end_calendar(&state, &signed_in).await,
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

async fn mail_choices(state: &AppState, signed_in: &SignedIn, typed: &Typed) -> Result<Response, AppError> {
    let chosen = |name: &str| !typed.get(name).is_empty();
    let mut tx = Tx::begin(&state.pool).await?;
    let wanted = Wanted {
        reminders: chosen("paminnelser"),
        colleagues: chosen("fra-kollegaer"),
        new_calls: chosen("nye-utlysninger"),
    };
    calendars::choose(&mut tx, signed_in.account, wanted).await?;
    tx.commit().await?;
    Ok(Redirect::to("/min-konto?lagret=epost#epost").into_response())
}

/// Shown in the answer itself: no address of ours holds it.
async fn new_calendar(state: &AppState, visitor: &Visitor, signed_in: &SignedIn) -> Result<Response, AppError> {
    let token = Token::new().map_err(AppError::internal)?;
    let mut tx = Tx::begin(&state.pool).await?;
    calendars::make_link(&mut tx, signed_in, &token.hash(), state.clock.now()).await?;
    tx.commit().await?;
    let site = state.config.public_url.trim_end_matches('/');
    let calendar = Some(format!("{site}/kalender/{}.ics", token.reveal()));
    Ok(page(state, visitor, signed_in, Told { calendar, ..Told::default() }).await?.into_response())
}

async fn end_calendar(state: &AppState, signed_in: &SignedIn) -> Result<Response, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    calendars::end_link(&mut tx, signed_in.account, state.clock.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to("/min-konto?lagret=kalender#kalender").into_response())
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
        return Ok((status, page(state, visitor, signed_in, Told { faults, ..Told::default() }).await?).into_response());
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
