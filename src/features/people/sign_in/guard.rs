//! The brakes on guessing: per account and per address, counted in PostgreSQL so that every process sees them.

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderValue;
use axum::http::header::REFERRER_POLICY;
use axum::http::request::Parts;
use axum::response::Response;
use sha2::{Digest, Sha256};
use std::net::SocketAddr;
use time::{Duration, OffsetDateTime};

use crate::state::AppState;
use crate::store::people::attempts;
use crate::store::people::attempts::{Attempt, Failures};
use crate::store::{StoreError, Tx};

pub(super) const WINDOW: Duration = Duration::minutes(15);
const PER_ACCOUNT: i64 = 10;
/// A whole town hall may sit behind one address.
const PER_ADDRESS: i64 = 100;

fn braked(failures: &Failures) -> bool {
    failures.for_account >= PER_ACCOUNT || failures.from_address >= PER_ADDRESS
}

/// Whether a password may be tried now. The attempt then counts as failed until [`attempts::succeeded`] takes it back, so
/// that guesses sent at once are counted before any of them is answered.
pub(super) async fn may_try(state: &AppState, attempt: &Attempt<'_>, now: OffsetDateTime) -> Result<bool, StoreError> {
    let mut tx = Tx::begin(&state.pool).await?;
    if braked(&attempts::count_failures(&mut tx, attempt, now - WINDOW).await?) {
        return Ok(false);
    }
    attempts::failed(&mut tx, attempt, now).await?;
    tx.commit().await?;
    Ok(true)
}

pub(super) fn email_hash(email: &str) -> [u8; 32] {
    Sha256::digest(email.as_bytes()).into()
}

/// Asking for a new password has its own counts: mails nobody asked for must not lock anybody out of signing in.
pub(super) const LINKS_PER_ACCOUNT: i64 = 3;
pub(super) const LINKS_PER_ADDRESS: i64 = 20;

pub(super) fn link_hash(email: &str) -> [u8; 32] {
    Sha256::digest(format!("nytt-passord\0{email}").as_bytes()).into()
}

impl Address {
    pub(super) fn asking_for_links(&self) -> String {
        format!("nytt-passord {}", self.0)
    }
}

/// The address of the page is a secret: no page that is visited from it is told more than the site's name.
/// (`no-referrer` would also take the origin from the page's own form, which the protection against forged forms needs.)
pub(super) fn address_kept_secret(mut response: Response) -> Response {
    response.headers_mut().insert(REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    response
}

/// The visitor's address: the peer's, or what the configured reverse proxy says.
pub(super) struct Address(pub(super) String);

impl FromRequestParts<AppState> for Address {
    type Rejection = std::convert::Infallible;
    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Self::Rejection> {
        let told = state.config.client_address_header.as_ref().and_then(|name| {
            // The last address of the last line is the one that our own proxy added; what stands before, anybody wrote.
            let value = parts.headers.get_all(name).iter().next_back()?.to_str().ok()?;
            value.rsplit(',').next()?.trim().parse::<std::net::IpAddr>().ok()
        });
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
        Ok(Address(told.or(peer).map_or_else(|| "unknown".to_owned(), |a| a.to_string())))
    }
}
