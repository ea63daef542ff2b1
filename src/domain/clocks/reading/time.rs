//! Clock times.

use time::Time;

use super::Item::{Digits, Word};
use super::Parts;
use crate::domain::values::reading::plain::plain;
use crate::domain::values::reading::{Read, Why};

/// A clock time to the minute: `14.30`, `14:30`, `kl. 14`, `1430`.
#[must_use]
pub fn read(typed: &str) -> Read<Time> {
    let text = plain(typed);
    if text.is_empty() {
        return Read::Nothing;
    }
    let Some(parts) = Parts::of(&text).filter(|_| !text.contains('\n')) else {
        return Read::refused(Why::NotUnderstood);
    };
    let (mut items, mut signs) = (parts.items.as_slice(), parts.signs.as_slice());
    if let [Word("kl" | "klokka" | "klokken"), rest @ ..] = items
        && !rest.is_empty()
    {
        (items, signs) = (rest, &signs[1..]);
    }
    if !signs.iter().all(|s| ['.', ':', ',', ' '].contains(s)) {
        return Read::refused(Why::NotUnderstood);
    }
    match items {
        [Digits(hour)] if hour.len() <= 2 => of(hour, "00"),
        [Digits(all)] if all.len() == 4 => of(&all[..2], &all[2..]),
        // «930» and «143».
        [Digits(all)] if all.len() == 3 => match of(&all[..1], &all[1..]) {
            Read::Value(time) => Read::proposed(Why::TwoMeanings, time),
            read => read,
        },
        [Digits(hour), Digits(minute)] if minute.len() == 2 => of(hour, minute),
        // «14.3» may be three minutes or thirty.
        [Digits(hour), Digits(minute)] if minute.len() == 1 => match of(hour, &format!("{minute}0")) {
            Read::Value(time) => Read::proposed(Why::TwoMeanings, time),
            read => read,
        },
        // Clock fields of browsers may send seconds.
        [Digits(hour), Digits(minute), Digits("00")] if minute.len() == 2 => of(hour, minute),
        _ => Read::refused(Why::NotUnderstood),
    }
}

/// `14.30`, the one spelling.
#[must_use]
pub fn written(time: Time) -> String {
    format!("{:02}.{:02}", time.hour(), time.minute())
}

fn of(hour: &str, minute: &str) -> Read<Time> {
    let number = |digits: &str| digits.parse::<u8>().ok().filter(|_| digits.len() <= 2);
    match (number(hour), number(minute)) {
        // Midnight belongs to two days: the last minute of this one is meant, or the first of the next.
        (Some(24), Some(0)) => match Time::from_hms(23, 59, 0) {
            Ok(last) => Read::proposed(Why::TwoMeanings, last),
            Err(_) => Read::refused(Why::NotInCalendar),
        },
        (Some(hour), Some(minute)) => {
            Time::from_hms(hour, minute, 0).map_or(Read::refused(Why::NotInCalendar), Read::Value)
        }
        _ => Read::refused(Why::NotUnderstood),
    }
}
