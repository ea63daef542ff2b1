//! Dates.

use time::{Date, Month};

use super::Item::{Digits, Word};
use super::{FIRST_YEAR, LAST_YEAR, Parts, likely, short_year, words};
use crate::domain::values::reading::plain::plain;
use crate::domain::values::reading::{Read, Why};

/// A date: `18.06.2026`, `18. juni 2026`, `1/2-26`, `01022026`, `torsdag 18. juni 2026`, and `2026-06-18`, which date
/// pickers send.
#[must_use]
pub fn read(typed: &str) -> Read<Date> {
    let text = plain(typed);
    if text.is_empty() {
        return Read::Nothing;
    }
    if text.contains('\n') {
        return Read::refused(Why::NotUnderstood);
    }
    Parts::of(&text).map_or(Read::refused(Why::NotUnderstood), |parts| of_parts(&parts))
}

/// `18.06.2026`, the one spelling in a field.
#[must_use]
pub fn written(date: Date) -> String {
    format!("{:02}.{:02}.{}", date.day(), u8::from(date.month()), date.year())
}

pub(super) fn of_parts(parts: &Parts<'_>) -> Read<Date> {
    let mut weekday = None;
    let (mut items, mut signs) = (parts.items.as_slice(), parts.signs.as_slice());
    while let [Word(word), rest @ ..] = items
        && !rest.is_empty()
        && (words::weekday(word).is_some() || *word == "den")
    {
        weekday = weekday.or(words::weekday(word));
        (items, signs) = (rest, &signs[1..]);
    }
    let read = match items {
        [Digits(a), Digits(b), Digits(c)] => three_numbers(a, b, c, signs),
        [Digits(day), Word(month), Digits(year)] | [Word(month), Digits(day), Digits(year)] => {
            match words::month(month) {
                Some(month) => checked(day, month.into(), year),
                None => Read::refused(Why::NotUnderstood),
            }
        }
        [Digits(all)] if all.len() == 8 => {
            run_together(&all[..2], &all[2..4], &all[4..], (&all[6..], &all[4..6], &all[..4]))
        }
        [Digits(all)] if all.len() == 6 => two_orders(&all[..2], &all[2..4], &all[4..]),
        [Word(month), Digits(year)] if words::month(month).is_some() && year.len() == 4 => {
            Read::refused(Why::DayMissing)
        }
        [Digits(month), Digits(year)] if month.len() <= 2 && year.len() == 4 => Read::refused(Why::DayMissing),
        [Digits(day), Word(month)] if words::month(month).is_some() && day.len() <= 2 => {
            Read::refused(Why::YearMissing)
        }
        [Digits(day), Digits(month)] if day.len() <= 2 && month.len() <= 2 => Read::refused(Why::YearMissing),
        items if items.iter().filter(|i| matches!(i, Digits(d) if d.len() == 4)).count() > 1 => {
            Read::refused(Why::SeveralNumbers)
        }
        _ => Read::refused(Why::NotUnderstood),
    };
    match (read, weekday) {
        (Read::Value(date), Some(weekday)) if date.weekday() != weekday => Read::proposed(Why::OtherWeekday, date),
        (read, _) => read,
    }
}

fn three_numbers(a: &str, b: &str, c: &str, signs: &[char]) -> Read<Date> {
    let known = |s: &char| ['.', '/', '-', ',', ' '].contains(s);
    if !signs.iter().all(known) {
        return Read::refused(Why::NotUnderstood);
    }
    if a.len() == 4 {
        return checked_numbers(c, b, a);
    }
    // «8-10.2027» may be from one day or month to another.
    if signs[0] == '-' && signs[1] != '-' {
        return checked_numbers(a, b, c).doubted(Why::TwoMeanings);
    }
    // «26-06-18» is a date of the archives, year first; «18-06-26» is one of the letters.
    if signs.iter().all(|s| *s == '-') && [a, b, c].iter().all(|n| n.len() == 2) {
        return two_orders(a, b, c);
    }
    checked_numbers(a, b, c)
}

fn checked_numbers(day: &str, month: &str, year: &str) -> Read<Date> {
    match month.parse() {
        Ok(month @ 0..=99) => checked(day, month, year),
        _ => Read::refused(Why::NotUnderstood),
    }
}

/// Two digits three times: day, month, year, or the other way round.
fn two_orders(a: &str, b: &str, c: &str) -> Read<Date> {
    let of = |day: &str, month: &str, year: &str| {
        short_year(year).filter(|y| likely(*y)).and_then(|y| calendar(y, month.parse().ok()?, day.parse().ok()?))
    };
    match (of(a, b, c), of(c, b, a)) {
        (Some(one), Some(other)) if one != other => Read::proposed(Why::TwoMeanings, one),
        (None, Some(other)) => Read::proposed(Why::TwoMeanings, other),
        _ => checked_numbers(a, b, c),
    }
}

/// Eight digits: day, month and year, or year first.
fn run_together(day: &str, month: &str, year: &str, other: (&str, &str, &str)) -> Read<Date> {
    let one = checked_numbers(day, month, year);
    match (one, checked_numbers(other.0, other.1, other.2)) {
        (Read::Value(one), Read::Value(other)) if one != other => Read::proposed(Why::TwoMeanings, one),
        (Read::Value(one), _) => Read::Value(one),
        (_, Read::Value(other)) => Read::Value(other),
        (one, _) => one,
    }
}

fn checked(day: &str, month: i32, year: &str) -> Read<Date> {
    let Some(day) = day.parse().ok().filter(|d| (0..=99).contains(d)) else {
        return Read::refused(Why::NotUnderstood);
    };
    let (year, sure) = match (year.len(), short_year(year)) {
        (4, _) => match year.parse() {
            Ok(year @ FIRST_YEAR..=LAST_YEAR) => (year, true),
            _ => return Read::refused(Why::OutsideYears),
        },
        (_, Some(year)) if year < 2070 => (year, true),
        (_, Some(year)) => (year - 100, false),
        _ => return Read::refused(Why::NotUnderstood),
    };
    match calendar(year, month, day) {
        Some(date) if sure => Read::Value(date),
        Some(date) => Read::proposed(Why::TwoMeanings, date),
        // «06/18/2026», as in America.
        None if month > 12 => calendar(year, day, month)
            .map_or(Read::refused(Why::NotInCalendar), |d| Read::proposed(Why::TwoMeanings, d)),
        None => Read::refused(Why::NotInCalendar),
    }
}

fn calendar(year: i32, month: i32, day: i32) -> Option<Date> {
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(year, month, u8::try_from(day).ok()?).ok()
}
