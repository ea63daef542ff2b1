//! The person in front of a page.

use time::OffsetDateTime;

use crate::domain::people::actor::Actor;
use crate::i18n::{Lang, Texts};
use crate::store::people::sessions::SignedIn;

/// The person in front of the page. Always there; perhaps not signed in.
#[derive(Debug, Clone)]
pub struct Visitor {
    pub lang: Lang,
    pub signed_in: Option<SignedIn>,
    /// Path and query of this request.
    pub here: String,
    /// When this request came.
    pub now: OffsetDateTime,
    /// The day is not today's: a demonstration has a day of its own.
    pub clock_is_set: bool,
    /// It can be set here.
    pub clock_is_movable: bool,
}

impl Visitor {
    #[must_use]
    pub fn texts(&self) -> &'static Texts {
        Texts::of(self.lang)
    }
    #[must_use]
    pub fn actor(&self) -> Option<&Actor> {
        self.signed_in.as_ref().and_then(|s| s.actor.as_ref())
    }
}
