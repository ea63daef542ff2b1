//! Programmes besides this one that an adviser can point to («en annen ordning passer bedre»): dated data that the ministry
//! changes. A day that has begun keeps its values.

use time::Date;

use crate::domain::values::ids::SchemeId;
use crate::domain::values::language::Bilingual;

pub const LONGEST_NAME: usize = 200;
pub const LONGEST_ADDRESS: usize = 300;
pub const LONGEST_SOURCE: usize = 300;

/// What holds of a programme from a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    pub name: Bilingual,
    pub owner: String,
    /// Where it is told of: an address of https.
    pub address: String,
}

/// A row as it was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedScheme {
    pub row: i64,
    pub id: SchemeId,
    pub valid_from: Date,
    pub scheme: Scheme,
    /// Nobody is pointed to it from that day.
    pub ended: bool,
    pub source: String,
}

/// The row of a programme that holds on a day: the latest day that has come, and of one day the row made last.
#[must_use]
pub fn on_day(rows: &[DatedScheme], id: SchemeId, day: Date) -> Option<&DatedScheme> {
    rows.iter().filter(|r| r.id == id && r.valid_from <= day).max_by_key(|r| (r.valid_from, r.row))
}

/// The programmes there are on a day, each once, in the order of their names.
#[must_use]
pub fn all_on(rows: &[DatedScheme], day: Date) -> Vec<&DatedScheme> {
    let mut ids: Vec<SchemeId> = rows.iter().map(|r| r.id).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut all: Vec<_> = ids.into_iter().filter_map(|id| on_day(rows, id, day)).filter(|r| !r.ended).collect();
    all.sort_by(|a, b| a.scheme.name.nb.cmp(&b.scheme.name.nb));
    all
}

/// Whether a web address can be led to: https, a host with a full stop in it, and nothing that is not in an address.
#[must_use]
pub fn is_web_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host_ok = host.contains('.')
        && !host.starts_with(['.', '-'])
        && !host.ends_with('.')
        && !host.contains("..")
        && host.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-');
    host_ok
        && text.chars().count() <= LONGEST_ADDRESS
        && !text.chars().any(|c| c.is_whitespace() || "<>\"\\".contains(c))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn row(number: i64, id: u128, valid_from: Date, name: &str, ended: bool) -> DatedScheme {
        let name = Bilingual { nb: name.to_owned(), nn: name.to_owned() };
        let scheme = Scheme { name, owner: "Eier".to_owned(), address: "https://eier.example".to_owned() };
        let id = SchemeId(uuid::Uuid::from_u128(id));
        DatedScheme { row: number, id, valid_from, scheme, ended, source: "Kilde".to_owned() }
    }

    #[test]
    fn on_a_day_the_latest_that_has_come_holds_and_what_has_ended_is_not_there() {
        let rows = [
            row(1, 1, date!(1970 - 01 - 01), "B", false),
            row(2, 2, date!(1970 - 01 - 01), "A", false),
            row(3, 1, date!(2027 - 05 - 01), "Ny B", false),
            row(4, 2, date!(2027 - 06 - 01), "A", true),
            row(5, 1, date!(2027 - 05 - 01), "Rettet B", false),
        ];
        let names = |day| all_on(&rows, day).into_iter().map(|r| r.scheme.name.nb.clone()).collect::<Vec<_>>();
        assert_eq!(names(date!(2027 - 04 - 30)), ["A", "B"]);
        assert_eq!(names(date!(2027 - 05 - 01)), ["A", "Rettet B"]);
        assert_eq!(names(date!(2027 - 06 - 01)), ["Rettet B"]);
    }

    #[test]
    fn a_web_address_leads_to_a_site_and_nowhere_else() {
        for good in ["https://www.digdir.no", "https://innovasjonnorge.no/a-b?c=1#d", "https://ålesund.example/x"] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "",
            "http://www.digdir.no",
            "https://",
            "https://digdir",
            "javascript:alert(1)",
            "https://a b.no",
            "https://a.no/\"x",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }
}
