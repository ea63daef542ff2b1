//! Answers that are the same for everybody of a role, kept until a deed changes what they are made of: never by the clock
//! alone, though a page that names a day or a deadline is not kept past it.
//!
//! What has changed is counted by the database (`store::insight::view_changes`), and read for each answer: several servers
//! need not tell each other anything, and nobody sees an answer from before a deed that is done.

use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::FromRequestParts;
use axum::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use quick_cache::sync::Cache;
use sha2::{Digest, Sha256};
use sqlx::PgPool;
use time::{Date, Duration, OffsetDateTime, Time};

use super::error::AppError;
use super::squeezed::{Squeezed, takes};
use super::visitor::Visitor;
use crate::domain::clocks::calendar::{at_oslo, oslo_date};
use crate::domain::values::ids::RoleAssignmentId;
use crate::i18n::Lang;
use crate::store::ReadTx;
use crate::store::StoreError;
use crate::store::insight::view_changes;
use crate::store::insight::view_changes::View;

/// All kept answers of a server together, in bytes.
const MOST_BYTES: u64 = 32 * 1024 * 1024;
/// About so many answers fit.
const ANSWERS: usize = 500;
/// Brotli's: an answer is seen many times before it is made again.
const QUALITY: i32 = 6;

/// What a page shows beside what the database holds. Everything that `web::page` draws of the visitor is here.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    view: View,
    lang: Lang,
    /// Path and query.
    here: String,
    acting: Option<RoleAssignmentId>,
    signed_in: bool,
    day: Date,
}

struct Answer {
    /// Of the view, when this was made.
    changes: i64,
    made: OffsetDateTime,
    /// The first moment it may be another.
    until: OffsetDateTime,
    tag: String,
    body: Squeezed,
}

#[derive(Clone, Copy)]
struct InBytes;

impl quick_cache::Weighter<Key, Arc<Answer>> for InBytes {
    fn weight(&self, key: &Key, answer: &Arc<Answer>) -> u64 {
        (key.here.len() + answer.body.bytes() + 500) as u64
    }
}

/// The answers a server keeps.
#[derive(Clone)]
pub struct Kept(Arc<Cache<Key, Arc<Answer>, InBytes>>);

impl Default for Kept {
    fn default() -> Self {
        Kept(Arc::new(Cache::with_weighter(ANSWERS, MOST_BYTES, InBytes)))
    }
}

/// Somebody asks for a page that may be kept.
pub struct Keeping {
    kept: Kept,
    visitor: Visitor,
    headers: HeaderMap,
}

impl<S: Send + Sync> FromRequestParts<S> for Keeping {
    type Rejection = AppError;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
        let Extension(kept) = Extension::<Kept>::from_request_parts(parts, state)
            .await
            .map_err(|_| AppError::internal("a kept page where nothing is kept"))?;
        let visitor = Visitor::from_request_parts(parts, state).await?;
        Ok(Keeping { kept, visitor, headers: parts.headers.clone() })
    }
}

/// What came of looking.
pub enum Looked {
    Kept(Response),
    /// It is to be made.
    Gone(Making),
}

/// An answer that is being made.
pub struct Making {
    keeping: Keeping,
    key: Option<Key>,
    view: View,
    changes: i64,
}

impl Keeping {
    /// Looks for the answer. `worth` is false for what hardly anybody asks for twice, such as a search: that is made anew.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn look(self, pool: &PgPool, view: View, worth: bool) -> Result<Looked, StoreError> {
        let now = self.visitor.now;
        // A clock that is set moves both ways.
        let key = (worth && !self.visitor.clock_is_set).then(|| Key {
            view,
            lang: self.visitor.lang,
            here: self.visitor.here.clone(),
            acting: self.visitor.actor().map(|actor| actor.assignment),
            signed_in: self.visitor.signed_in.is_some(),
            day: oslo_date(now),
        });
        if let Some(answer) = key.as_ref().and_then(|key| self.kept.0.get(key))
            && (answer.made..answer.until).contains(&now)
            && view_changes::count(pool, view).await? == answer.changes
        {
            return Ok(Looked::Kept(self.respond(&answer)));
        }
        Ok(Looked::Gone(Making { keeping: self, key, view, changes: 0 }))
    }

    fn respond(&self, answer: &Answer) -> Response {
        let (body, encoding) = answer.body.taken_by(&self.headers);
        let signed_in = self.visitor.signed_in.is_some();
        let mut headers = HeaderMap::new();
        headers.append(VARY, HeaderValue::from_static("accept-encoding"));
        // Whoever is signed in leaves no copy on the machine. An encoding made on the way out is another representation.
        let ours = encoding.is_some() || !["deflate", "zstd"].iter().any(|other| takes(&self.headers, other));
        let tag = format!("\"{}{}\"", answer.tag, encoding.map(|e| format!("-{e}")).unwrap_or_default());
        if !signed_in && ours {
            headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
            if let Ok(tag) = HeaderValue::from_str(&tag) {
                headers.insert(ETAG, tag);
            }
            if self.has(&tag) {
                return (StatusCode::NOT_MODIFIED, headers).into_response();
            }
        }
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if let Some(encoding) = encoding {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        (headers, body.clone()).into_response()
    }

    /// The asker has it already (RFC 9110 13.1.2).
    fn has(&self, tag: &str) -> bool {
        let named = self.headers.get_all(IF_NONE_MATCH).iter().filter_map(|v| v.to_str().ok());
        named.flat_map(|value| value.split(',')).any(|one| {
            let one = one.trim();
            one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag
        })
    }
}

impl Making {
    /// Must be called in the picture of the database that the answer is made from.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn from(&mut self, read: &mut ReadTx) -> Result<(), StoreError> {
        if self.key.is_some() {
            self.changes = view_changes::count(read.conn(), self.view).await?;
        }
        Ok(())
    }

    /// Answers, and keeps the answer until the next deed, at most until the next day and until `until`.
    ///
    /// # Errors
    /// When the page cannot be drawn.
    pub fn keep(self, page: &impl Template, until: Option<OffsetDateTime>) -> Result<Response, AppError> {
        let html = page.render().map_err(AppError::internal)?;
        let Some(key) = self.key else { return Ok(axum::response::Html(html).into_response()) };
        let now = self.keeping.visitor.now;
        let midnight = key.day.next_day().map_or(now, |next| at_oslo(next, Time::MIDNIGHT));
        let tag = Sha256::digest(html.as_bytes()).iter().take(12).map(|b| format!("{b:02x}")).collect();
        let answer = Arc::new(Answer {
            changes: self.changes,
            made: now,
            until: until.map_or(midnight, |until| until.min(midnight)),
            tag,
            body: Squeezed::new(html.into(), Some(QUALITY)),
        });
        self.keeping.kept.0.insert(key, answer.clone());
        Ok(self.keeping.respond(&answer))
    }
}

/// The first moment after `now` among some: when a deadline is over, when a call opens.
pub fn first_after(now: OffsetDateTime, moments: impl IntoIterator<Item = OffsetDateTime>) -> Option<OffsetDateTime> {
    // At the moment itself a deadline still holds.
    moments.into_iter().map(|at| at + Duration::MICROSECOND).filter(|at| *at > now).min()
}
