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
    pub weights: Vec<WeightChange>,
}

/// A criterion whose weight is another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeightChange {
    pub code: String,
    /// What the call's own set calls it: the sets are decided on a page, and names differ between them. None in what was
    /// written before this was kept.
    pub name: Option<Bilingual>,
    pub was: Was<i32>,
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

/// How a call stood between two changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    pub title: Bilingual,
    pub summary: Bilingual,
    pub closes_at: OffsetDateTime,
    pub expected_decision_on: Date,
    pub rules_version: i32,
}

impl Standing {
    /// How it stood before a change that is wholly known.
    #[must_use]
    pub fn before(self, change: &CallChange, rules_version: i32) -> Standing {
        let text = |which: CallText, now: Bilingual| {
            change.texts.iter().find(|t| t.text == which).map_or(now, |t| t.was.before.clone())
        };
        Standing {
            title: text(CallText::Title, self.title),
            summary: text(CallText::Summary, self.summary),
            closes_at: change.closes_at.as_ref().map_or(self.closes_at, |was| was.before),
            expected_decision_on: change
                .expected_decision_on
                .as_ref()
                .map_or(self.expected_decision_on, |was| was.before),
            rules_version,
        }
    }

    /// What was changed on the way from this to `after`. `rules` are the parts of a version, in order; weights could not
    /// be changed when only what was replaced was written.
    #[must_use]
    pub fn change_to(&self, after: &Standing, rules: impl Fn(i32) -> Vec<Bilingual>) -> CallChange {
        let mut texts = vec![
            (CallText::Title, self.title.clone(), after.title.clone()),
            (CallText::Summary, self.summary.clone(), after.summary.clone()),
        ];
        if self.rules_version != after.rules_version {
            let parts = rules(self.rules_version).into_iter().zip(rules(after.rules_version));
            texts.extend((1..).zip(parts).map(|(n, (before, after))| (CallText::Rule(n), before, after)));
        }
        CallChange {
            rules_version: after.rules_version,
            closes_at: Was::of(self.closes_at, after.closes_at),
            expected_decision_on: Was::of(self.expected_decision_on, after.expected_decision_on),
            texts: texts
                .into_iter()
                .filter_map(|(text, before, after)| Some(TextChange { text, was: Was::of(before, after)? }))
                .collect(),
            weights: Vec::new(),
        }
    }
}
