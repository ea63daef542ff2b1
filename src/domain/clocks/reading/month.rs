//! Months of a year.

use super::Item::{Digits, Word};
use super::{FIRST_YEAR, LAST_YEAR, Parts, date, short_year, words};
use crate::domain::clocks::calendar::YearMonth;
use crate::domain::values::reading::plain::plain;
use crate::domain::values::reading::{Read, Why};

/// A month: `08.2027`, `8/27`, `2027-08`, `august 2027`, `aug. 27`. A whole date is read as its month.
#[must_use]
pub fn read(typed: &str) -> Read<YearMonth> {
    let text = plain(typed);
    if text.is_empty() {
        return Read::Nothing;
    }
    if text.contains('\n') {
        return Read::refused(Why::NotUnderstood);
    }
    let Some(parts) = Parts::of(&text) else { return Read::refused(Why::NotUnderstood) };
    let known = |s: &char| ['.', '/', '-', ',', ' ', '\''].contains(s);
    match parts.items.as_slice() {
        _ if !parts.signs.iter().all(known) => Read::refused(Why::NotUnderstood),
        [Word(word), Digits(year)] | [Digits(year), Word(word)] => match words::month(word) {
            // «18. juni» has a day and no year.
            Some(_) if year.len() < 3 && matches!(parts.items[0], Digits(_)) => Read::refused(Why::YearMissing),
            Some(month) => of(month.into(), year),
            None => Read::refused(Why::NotUnderstood),
        },
        [Digits(a), Digits(b)] => two_numbers(a, b),
        // «8-10.2027» and «1–3 2028» are from one month to another.
        [Digits(a), Digits(b), Digits(year)]
            if parts.signs[0] == '-' && parts.signs[1] != '-' && a.len() <= 2 && b.len() <= 2 && year.len() == 4 =>
        {
            Read::refused(Why::SeveralNumbers)
        }
        [Word(word)] if words::month(word).is_some() => Read::refused(Why::YearMissing),
        [Digits(year)] if year.len() == 4 => match (year.parse(), of_numbers(&year[..2], &year[2..])) {
            (Ok(FIRST_YEAR..=LAST_YEAR), _) => Read::refused(Why::MonthMissing),
            (_, Read::Value(month)) => Read::proposed(Why::TwoMeanings, month),
            _ => Read::refused(Why::NotUnderstood),
        },
        [Digits(all)] if all.len() == 6 => match (of_numbers(&all[..2], &all[2..]), of_numbers(&all[4..], &all[..4])) {
            (Read::Value(one), Read::Value(other)) if one != other => Read::proposed(Why::TwoMeanings, one),
            (Read::Value(month), _) | (_, Read::Value(month)) => Read::Value(month),
            _ => date::of_parts(&parts).map(YearMonth::of),
        },
        _ => date::of_parts(&parts).map(YearMonth::of),
    }
}

/// `08.2027`, the one spelling in a field.
#[must_use]
pub fn written(month: YearMonth) -> String {
    format!("{:02}.{}", month.month, month.year)
}

fn two_numbers(a: &str, b: &str) -> Read<YearMonth> {
    match (a.len(), b.len()) {
        (4, 1 | 2) => of_numbers(b, a),
        (1 | 2, 4) => of_numbers(a, b),
        (2, 2) => match (of_numbers(a, b), of_numbers(b, a)) {
            (Read::Value(month), _) => Read::Value(month),
            // «27-08», year first.
            (_, Read::Value(other)) => Read::proposed(Why::TwoMeanings, other),
            (refused, _) => refused,
        },
        (1, 2) => of_numbers(a, b),
        _ => Read::refused(Why::NotUnderstood),
    }
}

fn of_numbers(month: &str, year: &str) -> Read<YearMonth> {
    month.parse().map_or(Read::refused(Why::NotUnderstood), |month| of(month, year))
}

fn of(month: i32, year: &str) -> Read<YearMonth> {
    let year = match (year.len(), short_year(year)) {
        (4, _) => match year.parse() {
            Ok(year @ FIRST_YEAR..=LAST_YEAR) => year,
            _ => return Read::refused(Why::OutsideYears),
        },
        // «08.12» may be a day and a month; «08.27» may not.
        (_, Some(year @ 2020..=2069)) => year,
        _ => return Read::refused(Why::YearMissing),
    };
    match u8::try_from(month) {
        Ok(month @ 1..=12) => Read::Value(YearMonth { year, month }),
        _ => Read::refused(Why::NotInCalendar),
    }
}
