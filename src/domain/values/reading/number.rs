//! Whole numbers: counts and per cent.

use super::affixes::{Stripped, strip};
use super::digits::{Digits, Mark, NotDigits, Unfit, digits, shifted};
use super::plain::{parted, plain};
use super::{Read, Refusal, Why, grouped};
use crate::domain::values::money::LARGEST;

/// A count: `40`, `1 200`, `1.200`, `ca. 420`, `420 personer`, `2 tusen`.
#[must_use]
pub fn read(typed: &str) -> Read<i64> {
    let text = plain(typed);
    if text.is_empty() {
        return Read::Nothing;
    }
    let read = |text: &str| match strip(text) {
        Err(why) => Read::refused(why),
        Ok(s) if s.kroner || s.percent || s.man_years || s.yearly => Read::refused(Why::OtherUnit),
        Ok(s) => not_negative(&s, whole(&s, |_| None)),
    };
    match read(&text) {
        // «420 hjemmeboende» is most likely 420, but what stands there is not known.
        Read::Refused(Refusal { why: Why::NotUnderstood, proposal: None }) => match before_words(&text).map(read) {
            Some(Read::Value(number)) => Read::proposed(Why::NotUnderstood, number),
            _ => Read::refused(Why::NotUnderstood),
        },
        read => read,
    }
}

/// Whole per cent: `60`, `60 %`, `60 prosent`. Whether it must be from 0 to 100 is for those who ask.
#[must_use]
pub fn percent(typed: &str) -> Read<i64> {
    let text = plain(typed);
    if text.is_empty() {
        return Read::Nothing;
    }
    // «0,6» is most likely 60 per cent.
    let share = |d: &Digits| (d.whole == "0").then(|| shifted("0", &d.decimals, 2).ok()).flatten();
    match strip(&text) {
        Err(why) => Read::refused(why),
        Ok(s) if s.kroner || s.man_years || s.count || s.yearly => Read::refused(Why::OtherUnit),
        Ok(s) => not_negative(&s, whole(&s, share)),
    }
}

/// A count of one thing, which may be named after it: `3`, and `3 uker` where `words` has «uker».
#[must_use]
pub fn read_of(typed: &str, words: &[&str]) -> Read<i64> {
    let text = plain(typed);
    let bare = words.iter().find_map(|word| text.strip_suffix(word).filter(|rest| parted(rest, word)));
    read(bare.unwrap_or(&text))
}

/// The one spelling of a count or a per cent without its sign.
#[must_use]
pub fn written(number: i64) -> String {
    grouped(number)
}

pub(super) fn not_negative(s: &Stripped<'_>, read: Read<i64>) -> Read<i64> {
    match read {
        Read::Value(0) => Read::Value(0),
        Read::Nothing => Read::Nothing,
        Read::Refused(Refusal { why: Why::NotUnderstood | Why::SeveralNumbers, .. }) => read,
        Read::Value(_) | Read::Refused(_) if s.negative => Read::refused(Why::Negative),
        read => read,
    }
}

/// A whole number, whatever its sign. `guess` is asked what a number with decimals may have been meant to be.
pub(super) fn whole(s: &Stripped<'_>, guess: impl Fn(&Digits) -> Option<i64>) -> Read<i64> {
    let scale = s.scale.unwrap_or_default();
    let d = match digits(s.core) {
        Ok(d) => d,
        Err(NotDigits::Nonsense) => return Read::refused(Why::NotUnderstood),
        Err(NotDigits::Several) => return Read::refused(Why::SeveralNumbers),
        Err(NotDigits::Unclear) => return Read::refused(Why::TwoMeanings),
        Err(NotDigits::Ungrouped(together)) => {
            return fits(shifted(&together, "", scale), None).doubted(Why::TwoMeanings);
        }
    };
    let guessed = || if scale == 0 { guess(&d) } else { None };
    let decimal = || fits(d.as_decimal(scale), guessed());
    let group = || fits(d.as_group(scale), None);
    let no_decimals = d.decimals.bytes().all(|b| b == b'0');
    let read = match (d.mark, scale) {
        (Mark::Sure, _) => decimal(),
        // Millions with three decimals are thousands; those that end in 00 were more likely meant as a group.
        (Mark::CommaOrGroup, 6..) if !d.decimals.ends_with("00") => decimal(),
        (Mark::CommaOrGroup | Mark::DotOrGroup, 6..) => decimal().doubted(Why::TwoMeanings),
        (Mark::DotOrGroup, 0) => group(),
        (Mark::CommaOrGroup | Mark::DotOrGroup, _) => group().doubted(Why::TwoMeanings),
        (Mark::Dot, 0) if no_decimals => decimal().doubted(Why::TwoMeanings),
        (Mark::Dot, _) => decimal(),
        (Mark::Foreign, _) => decimal().doubted(Why::TwoMeanings),
    };
    if s.doubtful { read.doubted(Why::TwoMeanings) } else { read }
}

fn fits(value: Result<i64, Unfit>, guess: Option<i64>) -> Read<i64> {
    match value {
        Ok(value) if value <= LARGEST.get() => Read::Value(value),
        Ok(_) | Err(Unfit::TooLarge) => Read::refused(Why::TooLarge),
        Err(Unfit::TooPrecise) => Read::Refused(Refusal { why: Why::NotWhole, proposal: guess }),
    }
}

/// The number before words without digits.
fn before_words(text: &str) -> Option<&str> {
    let at = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (number, words) = text.split_at(at);
    (words.starts_with(' ') && words.chars().all(|c| c.is_alphabetic() || c == ' ')).then_some(number)
}
