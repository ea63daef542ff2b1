use askama::Template;
use askama_web::WebTemplate;
use time::Date;

use super::form::{KeyTyped, NewTyped};
use crate::domain::programme::allocation::NationalFrame;
use crate::domain::values::money::Kroner;
use crate::i18n::format;
use crate::store::programme::frames::PastDistribution;
use crate::web::{Page, ShownFault};

fn fault<'a>(faults: &'a [ShownFault], field: &str) -> Option<&'a str> {
    faults.iter().find(|f| f.field == field).map(|f| f.text.as_str())
}

#[expect(clippy::cast_precision_loss, reason = "a percentage for the eye")]
fn share(part: Kroner, whole: Kroner) -> f64 {
    if whole.is_zero() { 0.0 } else { part.get() as f64 * 100.0 / whole.get() as f64 }
}

fn per_head(amount: Kroner, population: i64) -> i64 {
    if population == 0 { 0 } else { (amount.get() + population / 2) / population }
}

/// «+3 190 738», «−5», «0».
fn change(from: Kroner, to: Kroner) -> String {
    let change = to.minus(from).get();
    if change > 0 { format!("+{}", format::number(change)) } else { format::number(change) }
}

pub(super) struct CompareRow {
    pub name: String,
    pub population: i64,
    pub municipalities: i64,
    pub a: Kroner,
    pub b: Kroner,
    pub frame: Kroner,
    pub committed: Kroner,
}

impl CompareRow {
    fn a_per_head(&self) -> i64 {
        per_head(self.a, self.population)
    }
    fn b_per_head(&self) -> i64 {
        per_head(self.b, self.population)
    }
    fn change(&self) -> String {
        change(self.a, self.b)
    }
    fn used(&self) -> f64 {
        share(self.committed, self.frame)
    }
}

/// Two bars of an office.
pub(super) struct Pair {
    name: String,
    y: [u32; 5],
    a: (String, String, String),
    b: (String, String, String),
}

/// Widths in percent of the figure; the largest bar leaves room for its number.
pub(super) fn bars(rows: &[CompareRow]) -> Vec<Pair> {
    let most = rows.iter().flat_map(|r| [r.a, r.b]).max().unwrap_or_default();
    let bar = |amount: Kroner| {
        let width = share(amount, most) * 0.82;
        (format!("{width:.2}%"), format!("{:.2}%", width + 1.0), millions(amount))
    };
    (0..)
        .zip(rows)
        .map(|(i, row)| {
            let y = i * 66;
            Pair { name: row.name.clone(), y: [y + 14, y + 21, y + 34, y + 39, y + 52], a: bar(row.a), b: bar(row.b) }
        })
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "one decimal of a million")]
fn millions(amount: Kroner) -> String {
    format::fixed(amount.get() as f64 / 1_000_000.0, 1)
}

pub(super) struct Comparison {
    pub headline: String,
    /// The offices that get more by key B.
    pub more: String,
    pub bars: Vec<Pair>,
    pub rows: Vec<CompareRow>,
    pub total: CompareRow,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/frames/frames.html")]
pub(super) struct FramesPage {
    pub page: Page,
    pub year: i32,
    pub years: Vec<i32>,
    pub decided_on: Option<Date>,
    pub population_year: i32,
    pub national: Option<NationalFrame>,
    pub used: Kroner,
    pub a: KeyTyped,
    pub b: KeyTyped,
    /// Key A is the one in force.
    pub a_in_force: bool,
    pub faults: Vec<ShownFault>,
    pub comparison: Option<Comparison>,
    pub history: Vec<PastDistribution>,
    pub may_steer: bool,
}

impl FramesPage {
    fn fault(&self, field: &str) -> Option<&str> {
        fault(&self.faults, field)
    }
    fn reserve_share(&self) -> f64 {
        self.national.map_or(0.0, |n| share(n.reserve, n.total))
    }
    fn distributed(&self) -> Kroner {
        self.national.map_or(Kroner::ZERO, |n| n.total.minus(n.reserve))
    }
    fn used_share(&self) -> f64 {
        share(self.used, self.distributed())
    }
    fn chart_height(&self) -> usize {
        self.comparison.as_ref().map_or(0, |c| c.bars.len() * 66)
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/frames/new.html")]
pub(super) struct NewPage {
    pub page: Page,
    pub typed: NewTyped,
    pub years: Vec<i32>,
    pub faults: Vec<ShownFault>,
}

impl NewPage {
    fn fault(&self, field: &str) -> Option<&str> {
        fault(&self.faults, field)
    }
}

pub(super) struct PreviewRow {
    pub name: String,
    pub now: Kroner,
    pub new: Kroner,
    pub committed: Kroner,
}

impl PreviewRow {
    fn change(&self) -> String {
        change(self.now, self.new)
    }
    fn left(&self) -> Kroner {
        self.new.minus(self.committed)
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/frames/preview.html")]
pub(super) struct PreviewPage {
    pub page: Page,
    pub national: NationalFrame,
    pub population_year: i32,
    /// The distribution that this one would replace.
    pub in_force: String,
    /// What it rests on.
    pub basis: String,
    pub typed: NewTyped,
    pub rows: Vec<PreviewRow>,
    pub total: PreviewRow,
    /// What has changed since the page was opened.
    pub changed: Option<String>,
}

pub(super) struct AgainRow {
    pub name: String,
    pub population: i64,
    pub municipalities: i64,
    pub computed: Kroner,
    /// The frame in force, when it comes from this distribution.
    pub stored: Option<Kroner>,
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/frames/again.html")]
pub(super) struct AgainPage {
    pub page: Page,
    pub past: PastDistribution,
    pub rows: Vec<AgainRow>,
    pub sum: Kroner,
    /// The sum is the amount that was distributed.
    pub exact: bool,
    /// Every office's frame in force is the one computed again.
    pub same: bool,
}
