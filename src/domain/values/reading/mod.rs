//! Typed text, read: one reader for each kind of number. (Dates, months and clock times are read in
//! `clocks::reading`.)
//!
//! A reader understands what Norwegians write, and never chooses between two meanings: a text that may mean two things
//! is refused, with the likelier one as a proposal. What was read is written back in one spelling, and that spelling is
//! read as the same value: `tests/app/values/spellings.txt` and the properties beside it hold both.

mod affixes;
pub mod amount;
mod digits;
pub mod number;
pub(in crate::domain) mod plain;
pub mod quantity;

/// What a reader made of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read<T> {
    Value(T),
    /// Nothing was typed: white space and invisible characters are nothing.
    Nothing,
    Refused(Refusal<T>),
}

/// Why a text has no value, and the value it may have been meant to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal<T> {
    pub why: Why,
    pub proposal: Option<T>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    NotUnderstood,
    /// `50,000` in an amount, `06/18/2026`.
    TwoMeanings,
    /// `100 000⇥200 000`, `400–450`.
    SeveralNumbers,
    Negative,
    /// Øre, half a person.
    NotWhole,
    /// More decimals than are kept.
    TooPrecise,
    TooLarge,
    /// Per cent where kroner are asked for.
    OtherUnit,
    /// 31 June, month 13, 25 o'clock.
    NotInCalendar,
    /// Before 1900 or after 2200.
    OutsideYears,
    DayMissing,
    MonthMissing,
    YearMissing,
    /// `torsdag` before a date that is a Friday.
    OtherWeekday,
}

impl Why {
    pub const ALL: [Why; 14] = [
        Why::NotUnderstood,
        Why::TwoMeanings,
        Why::SeveralNumbers,
        Why::Negative,
        Why::NotWhole,
        Why::TooPrecise,
        Why::TooLarge,
        Why::OtherUnit,
        Why::NotInCalendar,
        Why::OutsideYears,
        Why::DayMissing,
        Why::MonthMissing,
        Why::YearMissing,
        Why::OtherWeekday,
    ];
}

impl<T> Read<T> {
    pub(in crate::domain) fn refused(why: Why) -> Read<T> {
        Read::Refused(Refusal { why, proposal: None })
    }
    pub(in crate::domain) fn proposed(why: Why, proposal: T) -> Read<T> {
        Read::Refused(Refusal { why, proposal: Some(proposal) })
    }
    /// The same refusal, whatever was read: the value becomes the proposal.
    pub(in crate::domain) fn doubted(self, why: Why) -> Read<T> {
        match self {
            Read::Value(value) => Read::proposed(why, value),
            Read::Refused(refusal) => Read::Refused(Refusal { why, ..refusal }),
            Read::Nothing => Read::refused(why),
        }
    }
    #[must_use]
    pub fn value(self) -> Option<T> {
        match self {
            Read::Value(value) => Some(value),
            Read::Nothing | Read::Refused(_) => None,
        }
    }
    #[must_use]
    pub fn is_refused(&self) -> bool {
        matches!(self, Read::Refused(_))
    }
    #[must_use]
    pub fn map<U>(self, f: impl Fn(T) -> U) -> Read<U> {
        match self {
            Read::Value(value) => Read::Value(f(value)),
            Read::Nothing => Read::Nothing,
            Read::Refused(refusal) => Read::Refused(refusal.map(f)),
        }
    }
    /// For those who ask for an answer: nothing typed is a refusal without a proposal.
    ///
    /// # Errors
    /// What was refused; `None` when nothing was typed.
    pub fn required(self) -> Result<T, Option<Refusal<T>>> {
        match self {
            Read::Value(value) => Ok(value),
            Read::Nothing => Err(None),
            Read::Refused(refusal) => Err(Some(refusal)),
        }
    }
}

impl<T> Refusal<T> {
    #[must_use]
    pub fn map<U>(self, f: impl Fn(T) -> U) -> Refusal<U> {
        Refusal { why: self.why, proposal: self.proposal.map(f) }
    }
}

/// The hard space that groups digits when a number is written back.
pub const HARD_SPACE: char = '\u{a0}';
/// The minus of typesetting, U+2212.
pub const MINUS: char = '\u{2212}';

/// `1 200 000`, the one spelling of a whole number: groups of three with a hard space.
#[must_use]
pub fn grouped(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    if value < 0 {
        out.push(MINUS);
    }
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(HARD_SPACE);
        }
        out.push(digit);
    }
    out
}
