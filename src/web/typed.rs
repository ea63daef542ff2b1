//! A posted form exactly as typed. The visitor middleware reads it once and keeps it, so that a database that is
//! away, a session that ended or a role that was removed never costs anybody their text.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::domain::values::ids::RoleAssignmentId;
use crate::i18n::Lang;

/// Names that steer the page and are no answers.
const LANGUAGE: &str = "_sprak";
/// The role the form was drawn for.
pub const ROLE: &str = "_rolle";
const KEPT: &str = "_felt.";
pub const ONWARD: &str = "_videre";

#[derive(Debug, Clone, Default)]
pub struct Typed(Arc<Vec<(String, String)>>);

impl Typed {
    #[must_use]
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self(Arc::new(pairs))
    }
    /// The first value; empty when there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v)
    }
    #[must_use]
    pub fn trimmed(&self, name: &str) -> &str {
        self.get(name).trim()
    }
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
    }
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }
    /// Every pair, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(n, v)| (n.as_str(), v.as_str()))
    }
    /// The language button inside a form was pressed: show the form again as typed, do nothing else
    /// (or save a draft, where saving is what every button does).
    #[must_use]
    pub fn switches_language(&self) -> bool {
        self.language().is_some()
    }
    pub(super) fn language(&self) -> Option<Lang> {
        self.get(LANGUAGE).parse().ok()
    }

    /// The role the form was drawn for.
    #[must_use]
    pub fn role(&self) -> Option<RoleAssignmentId> {
        self.get(ROLE).parse().ok()
    }

    /// What to keep when this form could not be handled: it goes along as hidden fields. A form in between (signing in,
    /// choosing a role) keeps what it carries, not itself. Never a password: every password field's name begins with
    /// «passord».
    #[must_use]
    pub fn keep(&self, action: &str) -> Kept {
        if let Some(carried) = self.carried() {
            return carried;
        }
        let fields = self
            .0
            .iter()
            .filter(|(n, _)| n != LANGUAGE && !n.starts_with("passord") && !n.starts_with(KEPT) && n != ONWARD)
            .cloned()
            .collect();
        Kept { action: action.to_owned(), fields }
    }

    /// What an earlier form kept and this one carried along (signing in again, choosing a role).
    #[must_use]
    pub fn carried(&self) -> Option<Kept> {
        let fields: Vec<_> =
            self.0.iter().filter_map(|(n, v)| n.strip_prefix(KEPT).map(|n| (n.to_owned(), v.clone()))).collect();
        let action = self.get(ONWARD);
        // A local path only: what is typed into a form never sends anybody to another site.
        (is_local(action) && !fields.is_empty()).then(|| Kept { action: action.to_owned(), fields })
    }
}

/// A path on this site: no scheme, no host, no `//host`.
#[must_use]
pub fn is_local(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains('\\') && !path.chars().any(char::is_control)
}

/// A text as it stands in a query.
#[must_use]
pub fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// A form that waits to be sent again.
#[derive(Debug, Clone)]
pub struct Kept {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Kept {
    /// The role it was written in.
    #[must_use]
    pub fn role(&self) -> Option<RoleAssignmentId> {
        self.fields.iter().find(|(n, _)| n == ROLE)?.1.parse().ok()
    }
    /// The hidden fields for a form in between: names prefixed, with the way onward.
    #[must_use]
    pub fn prefixed(&self) -> Vec<(String, String)> {
        let mut all = vec![(ONWARD.to_owned(), self.action.clone())];
        all.extend(self.fields.iter().map(|(n, v)| (format!("{KEPT}{n}"), v.clone())));
        all
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Typed {
    type Rejection = std::convert::Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(parts.extensions.get::<Typed>().cloned().unwrap_or_default())
    }
}
