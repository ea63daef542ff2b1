//! The names of months and weekdays in bokmål and nynorsk, whole and shortened.

use time::Weekday;

/// 1 to 12.
pub(super) fn month(word: &str) -> Option<u8> {
    Some(match word {
        "januar" | "jan" => 1,
        "februar" | "febr" | "feb" => 2,
        "mars" | "mar" => 3,
        "april" | "apr" => 4,
        "mai" => 5,
        "juni" | "jun" => 6,
        "juli" | "jul" => 7,
        "august" | "aug" => 8,
        "september" | "sept" | "sep" => 9,
        "oktober" | "okt" => 10,
        "november" | "nov" => 11,
        "desember" | "des" => 12,
        _ => return None,
    })
}

pub(super) fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "mandag" | "måndag" | "man" | "mån" => Weekday::Monday,
        "tirsdag" | "tysdag" | "tir" | "tirs" | "tys" => Weekday::Tuesday,
        "onsdag" | "ons" => Weekday::Wednesday,
        "torsdag" | "tor" | "tors" => Weekday::Thursday,
        "fredag" | "fre" => Weekday::Friday,
        "lørdag" | "laurdag" | "lør" | "lau" | "laur" => Weekday::Saturday,
        "søndag" | "sundag" | "søn" | "sun" => Weekday::Sunday,
        _ => return None,
    })
}
