//! What the programme starts with: frames, the first criteria, and the first call's text with its slots.

use std::fmt::Write as _;

use super::table::{Row, Table, Unique};
use super::{Files, SeedFault, files};
use crate::domain::allocation::AllocationKey;
use crate::domain::language::Lang;
use crate::domain::money::Kroner;
use crate::domain::programme::{Bilingual, Criterion};
use crate::domain::reference::{NationalFrame, ProgrammeBasics};
use crate::i18n::format;

pub(super) fn read(files: &Files, faults: &mut Vec<SeedFault>) -> ProgrammeBasics {
    ProgrammeBasics { frames: frames(files, faults), criteria: criteria(files, faults) }
}

fn frames(files: &Files, faults: &mut Vec<SeedFault>) -> Vec<NationalFrame> {
    let table = Table::read(
        files,
        files::FRAMES,
        &["ar", "ramme", "reserve", "vekt_grunnbelop", "vekt_folketall", "vekt_kommuner"],
        faults,
    );
    let mut years = Unique::new("året");
    let mut frames = Vec::new();
    for row in table.rows() {
        let year = row.checked("ar", "et år fra 2027 til 2036", faults, |c| {
            c.parse::<i32>().ok().filter(|y| (2027..=2036).contains(y))
        });
        let kroner = |column: &str, faults: &mut Vec<SeedFault>| {
            row.checked(column, "et beløp i hele kroner", faults, |c| {
                c.bytes().all(|b| b.is_ascii_digit()).then(|| Kroner::parse(c).ok()).flatten()
            })
        };
        let (total, reserve) = (kroner("ramme", faults), kroner("reserve", faults));
        let weights = ["vekt_grunnbelop", "vekt_folketall", "vekt_kommuner"]
            .map(|c| row.parsed::<i64>(c, "et helt tall", faults));
        let (Some(year), Some(total), Some(reserve), [Some(base), Some(people), Some(places)]) =
            (year, total, reserve, weights)
        else {
            continue;
        };
        years.see(&row, &year.to_string(), faults);
        if reserve > total {
            faults.push(row.fault("reserven er større enn rammen"));
        }
        match AllocationKey::new(base, people, places) {
            Ok(key) => frames.push(NationalFrame { year, total, reserve, key }),
            Err(e) => faults.push(row.fault(format!("vektene er til sammen {}, ikke 100", e.0))),
        }
    }
    frames
}

fn criteria(files: &Files, faults: &mut Vec<SeedFault>) -> Vec<Criterion> {
    let texts = ["navn", "sporsmal", "betyr_1", "betyr_3", "betyr_5", "likebehandling"];
    let columns: Vec<String> = ["kode", "plass", "vekt"]
        .map(str::to_owned)
        .into_iter()
        .chain(texts.iter().flat_map(|t| [format!("{t}_nb"), format!("{t}_nn")]))
        .collect();
    let demanded: Vec<&str> = columns.iter().map(String::as_str).collect();
    let table = Table::read(files, files::CRITERIA, &demanded, faults);
    let (mut codes, mut places) = (Unique::new("koden"), Unique::new("plassen"));
    let mut criteria = Vec::new();
    for row in table.rows() {
        let code = row.checked("kode", "små bokstaver a–z", faults, |c| {
            c.bytes().all(|b| b.is_ascii_lowercase()).then(|| c.to_owned())
        });
        let position = row.checked("plass", "et tall fra 1", faults, |c| c.parse::<i32>().ok().filter(|n| *n > 0));
        let weight = row.checked("vekt", "et tall fra 1 til 100", faults, |c| {
            c.parse::<i32>().ok().filter(|n| (1..=100).contains(n))
        });
        let mut both = |column: &str| Bilingual {
            nb: row.text(&format!("{column}_nb"), faults),
            nn: row.text(&format!("{column}_nn"), faults),
        };
        let [name, question, means_1, means_3, means_5, fairness] = texts.map(&mut both);
        let (Some(code), Some(position), Some(weight)) = (code, position, weight) else { continue };
        codes.see(&row, &code, faults);
        places.see(&row, &position.to_string(), faults);
        criteria.push(Criterion { code, position, weight, name, question, means_1, means_3, means_5, fairness });
    }
    let sum: i32 = criteria.iter().map(|c| c.weight).sum();
    if !criteria.is_empty() && sum != 100 {
        faults.push(SeedFault::new(files::CRITERIA, 0, format!("vektene er til sammen {sum}, ikke 100")));
    }
    criteria.sort_by_key(|c| c.position);
    criteria
}

/// What the text of a call is filled in with.
#[derive(Debug, Clone)]
pub struct CallSlots {
    pub first_year: i32,
    pub last_year: i32,
    pub min_amount: Kroner,
    pub max_amount: Option<Kroner>,
    pub reporting_threshold: Kroner,
    /// In the criteria's order.
    pub weights: Vec<i32>,
}

/// The proposed text of a call, filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallText {
    pub title: Bilingual,
    pub summary: Bilingual,
    /// The five parts of the rules: paragraphs on lines of their own, list items beginning with «– ».
    pub rules: [Bilingual; 5],
}

/// The text of the first call with its slots, from which every call starts.
#[derive(Debug, Clone)]
pub struct CallTemplate {
    lines: Vec<TemplateLine>,
}

#[derive(Debug, Clone)]
struct TemplateLine {
    part: Part,
    item: bool,
    only: Only,
    text: Bilingual,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Title,
    Summary,
    Rule(usize),
}

/// Whether a line belongs to calls with or without an upper limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Only {
    Always,
    WithLimit,
    WithoutLimit,
}

impl Part {
    fn from_code(code: &str) -> Option<Part> {
        match code {
            "tittel" => Some(Part::Title),
            "kort" => Some(Part::Summary),
            "1" | "2" | "3" | "4" | "5" => code.parse().ok().map(Part::Rule),
            _ => None,
        }
    }
}

impl CallTemplate {
    pub(super) fn read(files: &Files, faults: &mut Vec<SeedFault>) -> CallTemplate {
        let table = Table::read(files, files::CALL, &["del", "form", "hvis", "nb", "nn"], faults);
        let mut lines = Vec::new();
        for row in table.rows() {
            let part = row.checked("del", "tittel, kort eller 1–5", faults, Part::from_code);
            let item = row.checked("form", "avsnitt eller punkt", faults, |c| match c {
                "avsnitt" => Some(false),
                "punkt" => Some(true),
                _ => None,
            });
            let only = only(&row, faults);
            let text = Bilingual { nb: row.text("nb", faults), nn: row.text("nn", faults) };
            let (Some(part), Some(item)) = (part, item) else { continue };
            for unknown in
                [&text.nb, &text.nn].into_iter().flat_map(|t| slots(t)).filter(|s| value(s, &example()).is_none())
            {
                faults.push(row.fault(format!("ukjent flettefelt {{{unknown}}}")));
            }
            if sorted(slots(&text.nb)) != sorted(slots(&text.nn)) {
                faults.push(row.fault("flettefeltene er ikke de samme på bokmål og nynorsk"));
            }
            lines.push(TemplateLine { part, item, only, text });
        }
        for (part, name) in [Part::Title, Part::Summary]
            .into_iter()
            .zip(["tittel", "kort"])
            .chain((1..=5).map(Part::Rule).zip(["1", "2", "3", "4", "5"]))
        {
            if !lines.iter().any(|l| l.part == part && l.only == Only::Always) {
                faults.push(SeedFault::new(files::CALL, 0, format!("delen «{name}» mangler")));
            }
        }
        CallTemplate { lines }
    }

    /// The text with its slots filled in, in both written standards.
    #[must_use]
    pub fn fill(&self, slots: &CallSlots) -> CallText {
        CallText {
            title: self.part(Part::Title, slots),
            summary: self.part(Part::Summary, slots),
            rules: [1, 2, 3, 4, 5].map(|n| self.part(Part::Rule(n), slots)),
        }
    }

    fn part(&self, part: Part, slots: &CallSlots) -> Bilingual {
        let in_lang = |lang: Lang| {
            let mut text = String::new();
            for line in self.lines.iter().filter(|l| l.part == part) {
                let meant = match line.only {
                    Only::Always => true,
                    Only::WithLimit => slots.max_amount.is_some(),
                    Only::WithoutLimit => slots.max_amount.is_none(),
                };
                if meant {
                    let mark = if line.item { "– " } else { "" };
                    let gap = if text.is_empty() { "" } else { "\n" };
                    let _ = write!(text, "{gap}{mark}{}", filled(line.text.in_lang(lang), slots));
                }
            }
            text
        };
        Bilingual { nb: in_lang(Lang::Nb), nn: in_lang(Lang::Nn) }
    }
}

fn only(row: &Row<'_>, faults: &mut Vec<SeedFault>) -> Only {
    match row.optional("hvis", faults).as_deref() {
        None => Only::Always,
        Some("med-tak") => Only::WithLimit,
        Some("uten-tak") => Only::WithoutLimit,
        Some(other) => {
            faults.push(row.fault(format!("«hvis» er «{other}», ikke med-tak, uten-tak eller tom")));
            Only::Always
        }
    }
}

fn slots(text: &str) -> Vec<&str> {
    text.split('{').skip(1).map(|rest| rest.split_once('}').map_or(rest, |(name, _)| name)).collect()
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names
}

fn filled(text: &str, with: &CallSlots) -> String {
    let mut out = String::new();
    let mut pieces = text.split('{');
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, rest) = piece.split_once('}').unwrap_or((piece, ""));
        out.push_str(&value(name, with).unwrap_or_default());
        out.push_str(rest);
    }
    out
}

fn value(name: &str, with: &CallSlots) -> Option<String> {
    Some(match name {
        "forste-ar" => with.first_year.to_string(),
        "siste-ar" => with.last_year.to_string(),
        "midtveis-ar" => format!("{}–{}", with.last_year - 1, with.last_year),
        "minste-belop" => format::kroner(with.min_amount.get()),
        "storste-belop" => with.max_amount.map(|most| format::kroner(most.get())).unwrap_or_default(),
        "rapportgrense" => format::kroner(with.reporting_threshold.get()),
        _ => {
            let place: usize = name.strip_prefix("vekt-")?.parse().ok()?;
            with.weights.get(place.checked_sub(1)?)?.to_string()
        }
    })
}

/// Slots to try a template's names against.
fn example() -> CallSlots {
    CallSlots {
        first_year: 2027,
        last_year: 2031,
        min_amount: Kroner::new(150_000),
        max_amount: Some(Kroner::new(20_000_000)),
        reporting_threshold: Kroner::new(1_000_000),
        weights: vec![15, 25, 20, 15, 10, 15],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_starts_with_all_its_parts_in_both_standards_and_no_slot_left() {
        let mut faults = Vec::new();
        let template = CallTemplate::read(&Files::embedded(), &mut faults);
        assert_eq!(faults, []);
        let open_ended = CallSlots { max_amount: None, ..example() };
        for slots in [example(), open_ended] {
            let text = template.fill(&slots);
            for both in [&text.title, &text.summary].into_iter().chain(&text.rules) {
                assert!(both.is_whole());
                assert!(!both.nb.contains(['{', '}']) && !both.nn.contains(['{', '}']), "{both:?}");
            }
        }
        let text = template.fill(&example());
        assert_eq!(text.title.nb, "Praksisnært program: tilskudd til kommuner 2027–2031");
        assert!(text.rules[2].nn.contains("frå 150\u{a0}000\u{a0}kr til 20\u{a0}000\u{a0}000\u{a0}kr"));
        assert!(text.rules[2].nb.contains("kunnskap, gjenbruk og overføring (10\u{a0}%)"));
        assert!(text.rules[2].nb.contains("\n– Ren næringsutvikling\n"));
    }
}
