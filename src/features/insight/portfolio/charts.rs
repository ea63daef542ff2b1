//! The figures as numbers for SVG without viewBox: x in percent, y in pixels, so text keeps its size at any width.
//! Headlines are made from the same numbers, so that they are true.

use super::report::{County, PhaseRow, YearRow, share};
use crate::domain::programme::goals::SubGoal;
use crate::domain::values::money::Kroner;
use crate::i18n::{Texts, format};

const BASE: f64 = 266.0;
const TALLEST: f64 = 232.0;
/// Lower segments have no room for their number; it stands in the table.
const ROOM: f64 = 17.0;

pub(super) struct Stack {
    pub lines: Vec<String>,
    pub columns: Vec<Column>,
}

pub(super) struct Column {
    pub centre: String,
    pub year: i32,
    pub total: String,
    pub total_y: String,
    pub reserved: bool,
    pub segments: Vec<Segment>,
}

pub(super) struct Segment {
    pub series: usize,
    pub x: String,
    pub width: String,
    pub y: String,
    pub height: String,
    pub text: Option<String>,
    pub text_y: String,
}

impl Stack {
    /// Some year is granted under a reservation: then the star needs its key.
    pub(super) fn reserved(&self) -> bool {
        self.columns.iter().any(|c| c.reserved)
    }
}

/// None when nothing is granted.
#[expect(clippy::cast_precision_loss, reason = "pixels and percent")]
pub(super) fn stack(years: &[YearRow]) -> Option<Stack> {
    let most = years.iter().map(|y| y.sum.by_goal.iter().sum::<Kroner>().get()).max().filter(|m| *m > 0)?;
    let step = 100.0 / years.len() as f64;
    let columns = years
        .iter()
        .enumerate()
        .map(|(i, year)| {
            let x = step * (i as f64 + 0.2);
            let mut top = BASE - 1.0;
            let mut segments = Vec::new();
            // From the bottom: the first sub-goal ends on top, as the key and the table read.
            for (goal, amount) in year.sum.by_goal.iter().enumerate().rev().filter(|(_, a)| !a.is_zero()) {
                let height = (amount.get() as f64 / most as f64 * TALLEST).max(1.0);
                top -= height;
                segments.push(Segment {
                    series: goal + 1,
                    x: percent(x),
                    width: percent(step * 0.6),
                    y: pixels(top),
                    height: pixels((height - 2.0).max(1.0)),
                    text: (height >= ROOM).then(|| millions(*amount)),
                    text_y: pixels(top + height / 2.0 + 4.0),
                });
            }
            Column {
                centre: percent(step * (i as f64 + 0.5)),
                year: year.sum.year,
                total: millions(year.sum.by_goal.iter().sum()),
                total_y: pixels(top - 8.0),
                reserved: !year.sum.granted.is_zero() && year.sum.reserved == year.sum.granted,
                segments,
            }
        })
        .collect();
    Some(Stack { lines: (0..4).map(|i| pixels(BASE - f64::from(i) * TALLEST / 4.0)).collect(), columns })
}

/// Which sub-goal gets most, with its share; of a report about one of them there is nothing to compare.
pub(super) fn stack_headline(t: &Texts, by_goal: [Kroner; 3], only: Option<SubGoal>) -> String {
    let total: Kroner = by_goal.iter().sum();
    let most = by_goal.iter().max().copied().unwrap_or_default();
    let first: Vec<String> = (1..).zip(by_goal).filter(|(_, a)| *a == most).map(|(n, _)| i32::to_string(&n)).collect();
    match first.as_slice() {
        _ if total.is_zero() => t.portefolje_delmal_ingen().to_owned(),
        _ if only.is_some() => t.portefolje_delmal_ett(only.map_or(0, SubGoal::number)),
        [one] => t.portefolje_delmal_mest().nummer(one).andel(t.percent(share(most.get(), total.get()), 0)),
        same => t.portefolje_delmal_likt(t.list(same)),
    }
}

pub(super) struct Bar {
    pub applied: String,
    pub granted: String,
}

/// Both bars of a phase as shares of the most applications there are in any phase.
pub(super) fn funnel(phases: &[PhaseRow]) -> Vec<Bar> {
    let most = phases.iter().map(|p| p.applications).max().unwrap_or_default();
    phases
        .iter()
        .map(|p| Bar { applied: percent(share(p.applications, most)), granted: percent(share(p.granted_n, most)) })
        .collect()
}

pub(super) fn funnel_headline(t: &Texts, phases: &[PhaseRow]) -> String {
    let all = phases.first().map_or(0, |p| p.granted_n);
    let operating =
        phases.iter().find(|p| p.phase == crate::domain::programme::goals::Phase::Operating).map_or(0, |p| p.granted_n);
    match all {
        0 => t.portefolje_fase_ingen().to_owned(),
        _ => t.portefolje_fase_drift().alle(all).drift(operating),
    }
}

/// Where a county's tile stands: column and row.
const TILES: [(&str, f64, f64, &str); 15] = [
    ("55", 3.0, 0.0, "Troms"),
    ("56", 4.0, 0.0, "Finnmark"),
    ("18", 3.0, 1.0, "Nordland"),
    ("50", 2.0, 2.0, "Trøndelag"),
    ("15", 1.0, 3.0, "Møre og R."),
    ("34", 2.0, 3.0, "Innlandet"),
    ("46", 0.0, 4.0, "Vestland"),
    ("33", 1.0, 4.0, "Buskerud"),
    ("03", 2.0, 4.0, "Oslo"),
    ("32", 3.0, 4.0, "Akershus"),
    ("11", 0.0, 5.0, "Rogaland"),
    ("40", 1.0, 5.0, "Telemark"),
    ("39", 2.0, 5.0, "Vestfold"),
    ("31", 3.0, 5.0, "Østfold"),
    ("42", 1.0, 6.0, "Agder"),
];

pub(super) struct Tile {
    pub x: f64,
    pub y: f64,
    pub strength: u8,
    pub name: &'static str,
    pub value: String,
}

pub(super) struct Map {
    pub tiles: Vec<Tile>,
    pub description: String,
    pub caption: String,
}

/// Kroner granted per inhabitant. None unless the whole country is shown and something is granted.
pub(super) fn map(t: &Texts, counties: &[County]) -> Option<Map> {
    let most = counties.iter().max_by_key(|c| c.sum.per_head())?;
    let least = counties.iter().min_by_key(|c| c.sum.per_head())?;
    if counties.len() != TILES.len() || most.sum.granted.is_zero() {
        return None;
    }
    // Whole tens, so that the key is easy to read.
    let low = (most.sum.per_head() / 3).max(10) / 10 * 10;
    let high = low * 2;
    let tiles = TILES
        .iter()
        .filter_map(|(number, column, row, name)| {
            let county = counties.iter().find(|c| c.number == *number)?;
            let value = county.sum.per_head();
            let strength = if value < low {
                1
            } else if value <= high {
                2
            } else {
                3
            };
            Some(Tile { x: 2.0 + column * 100.0, y: 2.0 + row * 84.0, strength, name, value: format::number(value) })
        })
        .collect();
    Some(Map {
        tiles,
        description: t
            .portefolje_kart_beskrivelse()
            .mest(&most.name)
            .mest_tall(t.kroner(most.sum.per_head()))
            .minst(&least.name)
            .minst_tall(t.kroner(least.sum.per_head())),
        caption: t.portefolje_kart_forklaring().lav(t.number(low)).hoy(t.number(high)),
    })
}

/// «134,0», «5,4»: millions without the unit, which stands in the figure's key; one decimal in the whole figure.
#[expect(clippy::cast_precision_loss, reason = "one decimal of a million")]
pub(super) fn millions(amount: Kroner) -> String {
    format::fixed(amount.get() as f64 / 1_000_000.0, 1)
}

fn percent(value: f64) -> String {
    format!("{value:.2}%")
}

fn pixels(value: f64) -> String {
    format!("{value:.1}")
}
