//! The cookies: the session's token, the device's and the chosen language. Nothing else reads or writes cookies.

use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum_extra::extract::cookie::{Cookie, SameSite};
use rand::TryRngCore;
use sha2::{Digest, Sha256};
use time::Duration;

use crate::config::Config;
use crate::i18n::Lang;
use crate::store::people::sessions::TokenHash;

const LANGUAGE: &str = "sprak";

/// A random token, 256 bits, as it stands in a cookie or a link. Only its hash is ever stored.
#[derive(Clone)]
pub struct Token(String);

#[derive(Debug, thiserror::Error)]
#[error("the operating system gave no random numbers")]
pub struct NoRandomness;

impl Token {
    /// # Errors
    /// When the operating system gives no random numbers.
    pub fn new() -> Result<Token, NoRandomness> {
        let mut bytes = [0_u8; 32];
        rand::rngs::OsRng.try_fill_bytes(&mut bytes).map_err(|_| NoRandomness)?;
        Ok(Token(bytes.iter().map(|b| format!("{b:02x}")).collect()))
    }
    /// A token as it came back: 64 hexadecimal digits or nothing.
    #[must_use]
    pub fn from_outside(text: &str) -> Option<Token> {
        (text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())).then(|| Token(text.to_owned()))
    }
    #[must_use]
    pub fn hash(&self) -> TokenHash {
        Sha256::digest(self.0.as_bytes()).into()
    }
    /// The token itself, for the cookie or the link.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// `__Host-` demands Secure, which plain http on a developer's machine does not have.
fn name(config: &Config) -> &'static str {
    if config.secure_cookies() { "__Host-okt" } else { "okt" }
}

fn value(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(Cookie::split_parse)
        .filter_map(Result::ok)
        .find(|c| c.name() == name)
        .map(|c| c.value().to_owned())
}

#[must_use]
pub fn token(headers: &HeaderMap, config: &Config) -> Option<Token> {
    value(headers, name(config)).as_deref().and_then(Token::from_outside)
}

fn device_name(config: &Config) -> &'static str {
    if config.secure_cookies() { "__Host-enhet" } else { "enhet" }
}

/// The token by which accounts know the browser that has signed in to them.
#[must_use]
pub fn device(headers: &HeaderMap, config: &Config) -> Option<Token> {
    value(headers, device_name(config)).as_deref().and_then(Token::from_outside)
}

/// Whether the browser has kept any cookie of ours.
#[must_use]
pub fn sends_cookies(headers: &HeaderMap) -> bool {
    headers.contains_key(COOKIE)
}

pub(super) fn language(headers: &HeaderMap) -> Option<Lang> {
    value(headers, LANGUAGE)?.parse().ok()
}

fn cookie(config: &Config, name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value))
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(config.secure_cookies())
        .build()
}

fn header(cookie: &Cookie<'_>) -> Option<HeaderValue> {
    HeaderValue::from_str(&cookie.to_string()).ok()
}

/// The `Set-Cookie` headers that start a session.
#[must_use]
pub fn start(config: &Config, token: &Token) -> HeaderMap {
    one(header(&cookie(config, name(config), token.reveal().to_owned())))
}

/// The `Set-Cookie` headers that start a session on a device that is known from now on, for so long.
#[must_use]
pub fn start_on(config: &Config, token: &Token, (device, known_for): (&Token, Duration)) -> HeaderMap {
    let mut known = cookie(config, device_name(config), device.reveal().to_owned());
    known.set_max_age(known_for);
    let mut headers = start(config, token);
    if let Some(value) = header(&known) {
        headers.append(SET_COOKIE, value);
    }
    headers
}

/// The `Set-Cookie` headers that end a session.
#[must_use]
pub fn end(config: &Config) -> HeaderMap {
    let mut gone = cookie(config, name(config), String::new());
    gone.make_removal();
    one(header(&gone))
}

/// The `Set-Cookie` headers that keep a language.
#[must_use]
pub fn keep_language(config: &Config, lang: Lang) -> HeaderMap {
    let mut kept = cookie(config, LANGUAGE, lang.code().to_owned());
    kept.set_max_age(Duration::days(365));
    one(header(&kept))
}

fn one(value: Option<HeaderValue>) -> HeaderMap {
    value.map(|v| (SET_COOKIE, v)).into_iter().collect()
}
