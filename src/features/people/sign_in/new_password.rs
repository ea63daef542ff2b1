//! A new password by mail: the same answer whether the address is known or not.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use time::OffsetDateTime;

use super::guard;
use super::guard::Address;
use super::password::{Turn, faults_of};
use super::views::{LinkGonePage, MessagePage, NewPasswordLinkPage, NewPasswordPage};
use crate::domain::people::actor::Role;
use crate::domain::values::email;
use crate::domain::values::ids::AccountId;
use crate::domain::values::language::Lang;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::people::attempts;
use crate::store::people::attempts::Attempt;
use crate::store::people::links::Purpose;
use crate::store::people::passwords;
use crate::store::people::passwords::PASSWORD_LINK_VALID;
use crate::store::people::{accounts, links};
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{ReadTx, Tx};
use crate::web::headers::secret_address;
use crate::web::session;
use crate::web::session::Token;
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

/// Several times what the writing takes.
const ANSWERED_AFTER: std::time::Duration = std::time::Duration::from_millis(100);

pub(super) async fn ask(visitor: Visitor) -> NewPasswordPage {
    NewPasswordPage { page: visitor.page(MenuItem::None).with_form("skjema"), email: String::new(), faults: Vec::new() }
}

pub(super) async fn send(
    State(state): State<AppState>,
    visitor: Visitor,
    address: Address,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let email = email::one_form(typed.get("epost"));
    let again = |status: StatusCode, faults: Vec<ShownFault>| {
        let page = visitor.page(MenuItem::None).with_form("skjema");
        (status, NewPasswordPage { page, email: typed.trimmed("epost").to_owned(), faults }).into_response()
    };
    if typed.switches_language() {
        return Ok(again(StatusCode::OK, Vec::new()));
    }
    if !email.contains('@') {
        let faults = vec![ShownFault::new("epost", t.inn_feil_epost())];
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, faults));
    }
    let now = state.clock.now();
    let (hash, from) = (guard::link_hash(&email), address.asking_for_links());
    let attempt = Attempt { email_hash: &hash, address: &from };
    let mut tx = Tx::begin(&state.pool).await?;
    let asked = attempts::count_failures(&mut tx, &attempt, now - guard::WINDOW).await?;
    if asked.from_address >= guard::LINKS_PER_ADDRESS {
        return Ok(again(
            StatusCode::TOO_MANY_REQUESTS,
            vec![ShownFault::new("epost", t.inn_feil_for_mange(guard::WINDOW.whole_minutes()))],
        ));
    }
    let sending = async {
        attempts::failed(&mut tx, &attempt, now).await?;
        let known = accounts::find_known(tx.conn(), &email).await?;
        // Too many for one account: no more mail for a while, and the page says what it always says.
        let known = known.filter(|k| !k.closed && asked.for_account < guard::LINKS_PER_ACCOUNT);
        if let Some(known) = known {
            let token = Token::new().map_err(AppError::internal)?;
            let mail = link_mail(&email, known.language, &token, now);
            passwords::send_link(&mut tx, &token.hash(), known.account, &mail, now).await?;
        }
        tx.commit().await.map_err(AppError::from)
    };
    // What is written for an address we know takes some milliseconds more; nobody learns by the time whom we know.
    let (sent, ()) = tokio::join!(sending, tokio::time::sleep(ANSWERED_AFTER));
    sent?;
    Ok(Redirect::to("/nytt-passord/sendt").into_response())
}

pub(super) fn link_mail(email: &str, lang: Lang, token: &Token, now: OffsetDateTime) -> Mail {
    Mail::new(email, lang, "passord")
        .with("tidspunkt", MailValue::Moment(now))
        .with("lenke", MailValue::Link(link_path(token)))
        .with("minutter", MailValue::Text(PASSWORD_LINK_VALID.whole_minutes().to_string()))
}

/// The address of a link for a new password on this site.
pub(super) fn link_path(token: &Token) -> String {
    format!("/nytt-passord/{}", token.reveal())
}

pub(super) async fn sent(visitor: Visitor) -> MessagePage {
    let t = visitor.texts();
    MessagePage {
        page: visitor.page(MenuItem::None),
        title: t.inn_ny_sendt_tittel(),
        texts: vec![t.inn_ny_sendt_tekst(), t.inn_ny_sendt_ikke_fatt()],
    }
}

pub(super) async fn changed(visitor: Visitor) -> MessagePage {
    let t = visitor.texts();
    MessagePage {
        page: visitor.page(MenuItem::None),
        title: t.inn_ny_endret_tittel(),
        texts: vec![t.inn_ny_endret_tekst()],
    }
}

struct Open {
    token: Token,
    account: AccountId,
    email: String,
    language: Lang,
}

async fn find(state: &AppState, token: &str) -> Result<Option<Open>, AppError> {
    let Some(token) = Token::from_outside(token) else { return Ok(None) };
    let mut read = ReadTx::begin(&state.pool).await?;
    let link = links::find_link(&mut read, Purpose::Password, &token.hash(), state.clock.now()).await?;
    let Some((account, email)) = link.and_then(|l| Some((l.account?, l.email))) else { return Ok(None) };
    let known = accounts::find_known(read.conn(), &email).await?;
    let Some(known) = known.filter(|k| k.account == account && !k.closed) else { return Ok(None) };
    Ok(Some(Open { token, account, email, language: known.language }))
}

fn gone(visitor: &Visitor) -> Response {
    let page = LinkGonePage { page: visitor.page(MenuItem::None), password: true };
    secret_address((StatusCode::GONE, page).into_response())
}

fn form(visitor: &Visitor, open: &Open, status: StatusCode, faults: Vec<ShownFault>) -> Response {
    let page = visitor.page(MenuItem::None).with_form("skjema");
    secret_address((status, NewPasswordLinkPage { page, email: email::shown(&open.email), faults }).into_response())
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, AppError> {
    Ok(match find(&state, &token).await? {
        Some(open) => form(&visitor, &open, StatusCode::OK, Vec::new()),
        None => gone(&visitor),
    })
}

pub(super) async fn change(
    State(state): State<AppState>,
    visitor: Visitor,
    address: Address,
    Path(token): Path<String>,
    typed: Typed,
) -> Result<Response, AppError> {
    let Some(open) = find(&state, &token).await? else { return Ok(gone(&visitor)) };
    if typed.switches_language() {
        return Ok(form(&visitor, &open, StatusCode::OK, Vec::new()));
    }
    let faults = faults_of(visitor.texts(), &typed, &open.email);
    if !faults.is_empty() {
        return Ok(form(&visitor, &open, StatusCode::UNPROCESSABLE_ENTITY, faults));
    }
    // No transaction is open while argon2 works.
    let hash = Turn::take()?.hash(typed.get("passord").to_owned()).await.map_err(AppError::internal)?;
    let now = state.clock.now();
    let mail = changed_mail(&state, open.account, &open.email, open.language).await?;
    let mut tx = Tx::begin(&state.pool).await?;
    if links::use_link(&mut tx, Purpose::Password, &open.token.hash(), now).await?.is_none() {
        return Ok(gone(&visitor));
    }
    passwords::change(&mut tx, open.account, &hash, &mail, now).await?;
    // Whoever reads the mailbox is let in: earlier slips count no more.
    let attempt = Attempt { email_hash: &guard::email_hash(&open.email), address: &address.0 };
    attempts::succeeded(&mut tx, &attempt, now).await?;
    tx.commit().await?;
    Ok((session::end(&state.config), Redirect::to("/nytt-passord/endret")).into_response())
}

/// Tells it, and whom else to tell, which differs from role to role.
pub(super) async fn changed_mail(
    state: &AppState,
    account: AccountId,
    email: &str,
    lang: Lang,
) -> Result<Mail, AppError> {
    let held = accounts::list_roles(&mut ReadTx::begin(&state.pool).await?, account).await?;
    let roles: Vec<Role> = held.iter().map(|r| r.role).collect();
    let mail = Mail::new(email, lang, "passord-endret")
        .with("tidspunkt", MailValue::Moment(state.clock.now()))
        .with("lenke", MailValue::Link("/nytt-passord".to_owned()));
    Ok(match Texts::of(lang).who_gives_access(&roles) {
        Some(who) => mail.with("si-fra", MailValue::Text(who)),
        None => mail,
    })
}
