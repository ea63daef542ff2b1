//! The brakes on guessing: per account and per address, counted in PostgreSQL so that every process sees them.

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use sha2::{Digest, Sha256};
use std::net::SocketAddr;
use time::Duration;

use crate::state::AppState;
use crate::store::accounts::Failures;

pub(super) const WINDOW: Duration = Duration::minutes(15);
const PER_ACCOUNT: i64 = 10;
/// A whole town hall may sit behind one address.
const PER_ADDRESS: i64 = 100;

pub(super) fn braked(failures: &Failures) -> bool {
    failures.for_account >= PER_ACCOUNT || failures.from_address >= PER_ADDRESS
}

pub(super) fn email_hash(email: &str) -> [u8; 32] {
    Sha256::digest(email.as_bytes()).into()
}

/// The visitor's address: the peer's, or what the configured reverse proxy says.
pub(super) struct Address(pub(super) String);

impl FromRequestParts<AppState> for Address {
    type Rejection = std::convert::Infallible;
    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Self::Rejection> {
        let told = state.config.client_address_header.as_ref().and_then(|name| {
            let value = parts.headers.get(name)?.to_str().ok()?;
            // The last address is the one that our own proxy added.
            value.rsplit(',').next()?.trim().parse::<std::net::IpAddr>().ok()
        });
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
        Ok(Address(told.or(peer).map_or_else(|| "unknown".to_owned(), |a| a.to_string())))
    }
}
