//! What a change of a published call replaced, and with what.

use time::{Date, OffsetDateTime};

use crate::domain::values::language::{Bilingual, Lang};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Was<T> {
    pub before: T,
    pub after: T,
}

impl<T: PartialEq> Was<T> {
    /// None when it is the same.
    #[must_use]
    pub fn of(before: T, after: T) -> Option<Was<T>> {
        (before != after).then_some(Was { before, after })
    }
}

/// A text of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallText {
    Title,
    Summary,
    /// Part 1–5 of the rules (Bestemmelser om økonomistyring 6.2.1 a–e).
    Rule(usize),
}

impl CallText {
    /// Part c: what applications compete by, and how amounts are calculated.
    pub const AWARD_CRITERIA: CallText = CallText::Rule(3);
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    pub text: CallText,
    pub was: Was<Bilingual>,
}

impl TextChange {
    #[must_use]
    pub fn changed_in(&self, lang: Lang) -> bool {
        self.was.before.in_lang(lang) != self.was.after.in_lang(lang)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallChange {
    /// In force after the change.
    pub rules_version: i32,
    pub closes_at: Option<Was<OffsetDateTime>>,
    pub expected_decision_on: Option<Was<Date>>,
    pub texts: Vec<TextChange>,
    /// The criteria whose weight is another, by code.
    pub weights: Vec<(String, Was<i32>)>,
}

impl CallChange {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.closes_at.is_none()
            && self.expected_decision_on.is_none()
            && self.texts.is_empty()
            && self.weights.is_empty()
    }

    /// What applications compete by is another.
    #[must_use]
    pub fn touches_award_criteria(&self) -> bool {
        !self.weights.is_empty() || self.texts.iter().any(|t| t.text == CallText::AWARD_CRITERIA)
    }
}
