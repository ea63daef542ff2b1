//! The table of spellings, and the words a refusal is told with.

use std::collections::BTreeMap;

use praksisnaer::domain::application::answers::{FaultValue, Unread};
use praksisnaer::domain::clocks::reading::{date, month, time};
use praksisnaer::domain::values::reading::{Read, Refusal, Why, amount, number, quantity};
use praksisnaer::i18n::{Lang, Texts};

const TABLE: &str = include_str!("spellings.txt");

/// A line of the table.
struct Line {
    number: usize,
    reader: &'static str,
    unit: &'static str,
    typed: String,
    expected: &'static str,
}

fn table() -> Vec<Line> {
    let lines = TABLE.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|(i, line)| {
            let cells: Vec<&str> = line.split('|').collect();
            let [reader, typed, expected] = cells[..] else { panic!("line {}: {line}", i + 1) };
            let (reader, unit) = reader.trim().split_once(" [").unwrap_or((reader.trim(), ""));
            Line {
                number: i + 1,
                reader,
                unit: unit.trim_end_matches(']'),
                typed: unescaped(typed),
                expected: expected.trim(),
            }
        })
        .collect()
}

/// The text between the bars, without the space at each.
fn unescaped(cell: &str) -> String {
    let cell = cell.strip_prefix(' ').unwrap_or(cell);
    let cell = cell.strip_suffix(' ').unwrap_or(cell);
    let mut out = String::new();
    let mut rest = cell;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        rest = match after.split_at(1) {
            ("t", rest) => {
                out.push('\t');
                rest
            }
            ("n", rest) => {
                out.push('\n');
                rest
            }
            ("r", rest) => {
                out.push('\r');
                rest
            }
            (_, hex) => {
                let (code, rest) = hex.strip_prefix('{').and_then(|hex| hex.split_once('}')).unwrap();
                out.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
                rest
            }
        };
    }
    out + rest
}

/// As the table says it: hard spaces are spaces.
fn told<T: Copy>(read: Read<T>, written: impl Fn(T) -> String) -> String {
    let written = |value| written(value).replace('\u{a0}', " ");
    match read {
        Read::Value(value) => written(value),
        Read::Nothing => "Nothing".to_owned(),
        Read::Refused(Refusal { why, proposal: None }) => format!("{why:?}"),
        Read::Refused(Refusal { why, proposal: Some(value) }) => format!("{why:?}, perhaps {}", written(value)),
    }
}

fn read(reader: &str, unit: &str, typed: &str) -> String {
    match reader {
        "kr" => told(amount::read(typed), amount::written),
        "kr/year" => told(amount::read_yearly(typed), amount::written),
        "count" => told(number::read(typed), number::written),
        "percent" => told(number::percent(typed), number::written),
        "measured" => told(quantity::read(typed, unit), |q| q.written()),
        "man-years" => told(quantity::man_years(typed), quantity::man_years_written),
        "date" => told(date::read(typed), date::written),
        "month" => told(month::read(typed), month::written),
        "time" => told(time::read(typed), time::written),
        other => panic!("no reader {other}"),
    }
}

#[test]
fn every_spelling_of_the_table_is_read_as_it_says() {
    let wrong: Vec<String> = table()
        .iter()
        .map(|line| (line, read(line.reader, line.unit, &line.typed)))
        .filter(|(line, read)| line.expected != read)
        .map(|(line, read)| {
            format!("{}: {} «{}»: {read}, not {}", line.number, line.reader, line.typed.escape_debug(), line.expected)
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_has_three_hundred_spellings_and_every_reader_and_reason() {
    let lines = table();
    assert!(lines.len() >= 300, "{}", lines.len());
    let mut of: BTreeMap<&str, usize> = BTreeMap::new();
    for line in &lines {
        *of.entry(line.reader).or_default() += 1;
    }
    assert_eq!(of.len(), 9, "{of:?}");
    for why in Why::ALL {
        assert!(lines.iter().any(|l| l.expected.starts_with(&format!("{why:?}"))), "{why:?}");
    }
}

/// What is written in a field is what the table writes, read again.
#[test]
fn what_the_table_writes_is_read_as_itself() {
    for line in table().iter().filter(|l| !l.expected.contains(char::is_alphabetic) || l.expected.ends_with("årsverk"))
    {
        assert_eq!(read(line.reader, line.unit, line.expected), line.expected, "line {}", line.number);
    }
}

#[test]
fn a_refusal_says_why_and_what_may_have_been_meant_in_both_languages() {
    let say = |lang, base: &str, unread: &Unread| Texts::of(lang).because(base, unread).replace('\u{a0}', " ");
    let refused = |typed: &str| match amount::read(typed) {
        Read::Refused(refusal) => Unread::of(typed, refusal, FaultValue::Kroner),
        read => panic!("{read:?}"),
    };
    let base = "Beløp";
    assert_eq!(say(Lang::Nb, base, &refused("50,000")), "Beløp. Mener dere 50 000 kr?");
    assert_eq!(say(Lang::Nn, base, &refused("50,000")), "Beløp. Meiner de 50 000 kr?");
    assert_eq!(say(Lang::Nb, base, &refused("1,2")), "Beløp. Mener dere 1 200 000 kr?");
    assert_eq!(say(Lang::Nb, base, &refused("100000\t200000")), "Beløp. Det står flere tall her. Skriv bare ett.");
    assert_eq!(say(Lang::Nb, base, &refused("tull")), "Beløp");
    let date = |typed: &str| match date::read(typed) {
        Read::Refused(refusal) => Unread::of_date(typed, refusal),
        read => panic!("{read:?}"),
    };
    assert_eq!(say(Lang::Nb, "", &date("06/18/2026")), "Mener dere 18. juni 2026?");
    assert_eq!(say(Lang::Nb, "", &date("31.06.2027")), "«31.06.2027» finnes ikke.");
    assert_eq!(say(Lang::Nn, "", &date("18. juni")), "Skriv året med fire siffer.");
    assert_eq!(
        say(Lang::Nn, "", &date("fredag 18. juni 2026")),
        "Vekedagen og datoen passar ikkje saman. Meiner de torsdag 18. juni 2026?"
    );
    for lang in Lang::ALL {
        for why in Why::ALL {
            let unread = Unread { why, proposal: Some(FaultValue::Number(7)), typed: "x".to_owned() };
            assert!(say(lang, "", &unread).ends_with(" 7?"), "{why:?}");
        }
    }
}
