//! The brakes on guessing: per account and per address, counted in PostgreSQL so that every process sees them.

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use sha2::{Digest, Sha256};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::Once;
use time::{Duration, OffsetDateTime};

use crate::state::AppState;
use crate::store::people::attempts;
use crate::store::people::attempts::{Attempt, Failures};
use crate::store::people::devices;
use crate::store::{StoreError, Tx};
use crate::web::session;

pub(super) const WINDOW: Duration = Duration::minutes(15);
const PER_ACCOUNT: i64 = 10;
/// A whole town hall may sit behind one address.
const PER_ADDRESS: i64 = 100;

/// Whose wrong passwords an attempt counts with. A device that has signed in to the account before has a count of its own;
/// all others share the account's and their address's. Whoever guesses from elsewhere, or from the same network, then
/// locks other strangers out, and never the owner.
pub(super) struct Guesser {
    counted_as: [u8; 32],
    known: bool,
    address: String,
}

impl Guesser {
    pub(super) async fn of(
        state: &AppState,
        headers: &HeaderMap,
        address: &Address,
        email: &str,
    ) -> Result<Guesser, StoreError> {
        let address = address.0.clone();
        if let Some(device) = session::device(headers, &state.config).map(|token| token.hash())
            && devices::is_known(&state.pool, &device, email, state.clock.now()).await?
        {
            let counted_as = Sha256::new().chain_update(device).chain_update(email).finalize().into();
            return Ok(Guesser { counted_as, known: true, address });
        }
        Ok(Guesser { counted_as: email_hash(email), known: false, address })
    }
    pub(super) fn attempt(&self) -> Attempt<'_> {
        Attempt { email_hash: &self.counted_as, address: &self.address }
    }
    fn is_braked(&self, failures: &Failures) -> bool {
        failures.for_account >= PER_ACCOUNT || (!self.known && failures.from_address >= PER_ADDRESS)
    }
}

/// Whether a password may be tried now. The attempt then counts as failed until [`attempts::succeeded`] takes it back, so
/// that guesses sent at once are counted before any of them is answered.
pub(super) async fn may_try(state: &AppState, guesser: &Guesser, now: OffsetDateTime) -> Result<bool, StoreError> {
    let attempt = &guesser.attempt();
    let mut tx = Tx::begin(&state.pool).await?;
    if guesser.is_braked(&attempts::count_failures(&mut tx, attempt, now - WINDOW).await?) {
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

/// The visitor's address, as attempts are counted by it: the peer's, or what the configured reverse proxy says.
pub(super) struct Address(pub(super) String);

impl FromRequestParts<AppState> for Address {
    type Rejection = std::convert::Infallible;
    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Self::Rejection> {
        let told = state.config.client_address_header.as_ref().and_then(|name| {
            // The last address of the last line is the one that our own proxy added; what stands before, anybody wrote.
            let value = parts.headers.get_all(name).iter().next_back().and_then(|v| v.to_str().ok());
            let told = value.and_then(|v| v.rsplit(',').next()).and_then(|v| address(v.trim()));
            if told.is_none() {
                tell_once(name, value);
            }
            told
        });
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
        Ok(Address(told.or(peer).map_or_else(|| "unknown".to_owned(), counted_as)))
    }
}

/// An address as proxies write it: bare, with a port, in brackets.
fn address(text: &str) -> Option<IpAddr> {
    let bracketed = || text.strip_prefix('[')?.strip_suffix(']')?.parse().ok().map(IpAddr::V6);
    text.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|a| a.ip())).or_else(bracketed)
}

/// One household or one company has a whole /64 of IPv6 addresses, and takes a new one whenever it likes.
fn counted_as(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => format!("{}/64", Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
    }
}

/// Everybody behind the proxy then counts as one visitor: a hundred wrong passwords lock the whole country out.
fn tell_once(name: &str, value: Option<&str>) {
    static TOLD: Once = Once::new();
    let value = value.map(|v| v.chars().take(100).collect::<String>());
    TOLD.call_once(|| {
        tracing::error!(
            header = name,
            ?value,
            "CLIENT_ADDRESS_HEADER gives no address; the proxy's own address is counted"
        );
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_as_proxies_write_them_and_counted_by_who_has_them() {
        for (text, expected) in [
            ("203.0.113.9", Some("203.0.113.9")),
            ("203.0.113.9:5678", Some("203.0.113.9")),
            ("2001:db8:1:2:3:4:5:6", Some("2001:db8:1:2::/64")),
            ("2001:db8:1:2::1", Some("2001:db8:1:2::/64")),
            ("[2001:db8:1:2::1]", Some("2001:db8:1:2::/64")),
            ("[2001:db8:1:2::1]:5", Some("2001:db8:1:2::/64")),
            ("[::1]:5", Some("::/64")),
            ("::ffff:203.0.113.9", Some("203.0.113.9")),
            ("[::ffff:203.0.113.9]:80", Some("203.0.113.9")),
            ("", None),
            ("unknown", None),
            ("for=203.0.113.9", None),
            ("203.0.113", None),
            ("203.0.113.9:", None),
            ("[203.0.113.9]", None),
        ] {
            assert_eq!(address(text).map(counted_as).as_deref(), expected, "{text}");
        }
    }
}
