//! Answers to read: on the check page, in what was sent, for those who only read, and on paper.

use std::collections::BTreeMap;

use time::OffsetDateTime;

use super::Texts;
use crate::domain::application::answers::{Answers, Row};
use crate::domain::application::form::{
    Asked, COST_KINDS, FINANCING_KINDS, Field, Group, Item, Kind, Need, On, Section, budget_cell, budget_sums, field_id,
};
use crate::domain::places::reference::MunicipalityBrief;
use crate::domain::programme::periods::Period;
use crate::domain::values::money::Kroner;
use crate::domain::values::reading::amount;

pub struct Line {
    pub label: String,
    /// In words; empty when not answered.
    pub value: String,
    pub fault: Option<String>,
}

pub struct RowShown {
    pub name: String,
    pub lines: Vec<Line>,
}

pub struct GridRow {
    pub label: String,
    pub cells: Vec<String>,
    pub sum: String,
    pub strong: bool,
}

pub enum Block {
    Lines(Vec<Line>),
    Rows { title: Option<String>, rows: Vec<RowShown>, fault: Option<String> },
    Grid { years: Vec<i32>, rows: Vec<GridRow>, faults: Vec<String> },
}

/// Blocks as label and value alone, rows by their names: for pages that show a few sections of what is written. What nobody
/// has answered is left out.
#[must_use]
pub fn in_pairs(blocks: Vec<Block>) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for block in blocks {
        match block {
            Block::Lines(lines) => pairs.extend(lines.into_iter().map(|line| (line.label, line.value))),
            Block::Rows { rows, .. } => {
                for row in rows {
                    let named = |line: Line| (format!("{}: {}", row.name, line.label), line.value);
                    pairs.extend(row.lines.into_iter().map(named));
                }
            }
            Block::Grid { years, rows, .. } => {
                for row in rows {
                    let cells = years.iter().zip(&row.cells).filter(|(_, cell)| !cell.trim().is_empty());
                    let cells: Vec<String> = cells.map(|(year, cell)| format!("{year}: {cell}")).collect();
                    pairs.push((row.label, cells.join(", ")));
                }
            }
        }
    }
    pairs.retain(|(_, value)| !value.trim().is_empty());
    pairs
}

pub struct Reader<'a> {
    pub t: &'static Texts,
    pub period: Period,
    pub municipalities: &'a [MunicipalityBrief],
    /// The faults to show, by HTML id.
    pub faults: &'a BTreeMap<String, String>,
    pub applicant: &'a str,
    /// What public registers say of it, by name.
    pub facts: Vec<(String, String)>,
}

impl Reader<'_> {
    /// `numbered_as_written`: rows are numbered as on the section's own page, blank rows counted; else in turn.
    pub fn blocks(&self, section: Section, answers: &Answers, numbered_as_written: bool) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut lines: Vec<Line> = Vec::new();
        for item in section.items() {
            match item {
                Item::Applicant => {
                    let label = self.t.om_kommune().to_owned();
                    lines.push(Line { label, value: self.applicant.to_owned(), fault: None });
                    let facts = self.facts.iter().cloned();
                    lines.extend(facts.map(|(label, value)| Line { label, value, fault: None }));
                }
                Item::Heading { .. } => {}
                Item::Field(field) => lines.extend(self.field(field, None, &answers.fields)),
                Item::Set(set) => {
                    lines.extend(set.fields.iter().flat_map(|field| self.field(field, None, &answers.fields)));
                }
                Item::Budget => {
                    flush(&mut blocks, &mut lines);
                    blocks.push(self.grid(answers));
                }
                Item::Group(group)
                    if answers.rows(group.code).iter().all(Row::is_empty)
                        && (group.retired || !self.faults.contains_key(group.code)) => {}
                Item::Group(group) => {
                    flush(&mut blocks, &mut lines);
                    let rows = answers.rows(group.code).iter().enumerate().filter(|(_, row)| !row.is_empty());
                    let rows =
                        rows.enumerate().map(|(turn, (i, row))| (if numbered_as_written { i } else { turn }, row));
                    let rows: Vec<RowShown> = rows.map(|(i, row)| self.row(group, row, i + 1)).collect();
                    let fault = self.faults.get(group.code).cloned();
                    let title = group.title.map(|key| self.t.text(key).into_owned());
                    // Rows of one answer each are told by their names.
                    if fault.is_none() && title.is_none() && rows.iter().all(|row| row.lines.len() == 1) {
                        let named = |row: RowShown| {
                            row.lines.into_iter().map(move |line| Line { label: row.name.clone(), ..line })
                        };
                        blocks.push(Block::Lines(rows.into_iter().flat_map(named).collect()));
                    } else {
                        blocks.push(Block::Rows { title, rows, fault });
                    }
                }
            }
        }
        flush(&mut blocks, &mut lines);
        blocks
    }

    fn row(&self, group: &Group, row: &Row, number: usize) -> RowShown {
        let number = number.to_string();
        let name = self.t.text_with(group.row, &[("nummer", number.as_str().into())]).into_owned();
        let year = group
            .by_year
            .map(|key| (key, row.get(key)))
            .filter(|(key, year)| !year.is_empty() && !self.faults.contains_key(&field_id(key, Some(row.id.as_str()))));
        let fields = group.fields.iter().filter(|field| year.is_none_or(|(key, _)| field.key != key));
        RowShown {
            name: year.map_or_else(|| name.clone(), |(_, year)| format!("{name} ({year})")),
            lines: fields.flat_map(|field| self.field(field, Some(row), &row.fields)).collect(),
        }
    }

    fn field(&self, field: &Field, row: Option<&Row>, typed: &BTreeMap<String, String>) -> Vec<Line> {
        let id = |key: &str| field_id(key, row.map(|r| r.id.as_str()));
        let get = |key: &str| typed.get(key).map_or("", |v| v.trim());
        let label = self.t.text(field.label).into_owned();
        // «Nullpunkt» of «Nullpunkt: Hva er verdien i dag?».
        let short = row.and_then(|_| label.split_once(": ")).map(|(short, _)| short.to_owned());
        let mut lines = vec![Line {
            label: short.unwrap_or(label),
            value: self.value(Some(field), get(field.key), field.unit().map_or("", get)),
            fault: self.faults.get(&id(field.key)).cloned(),
        }];
        if field.not_relevant && !get(&field.not_relevant_key()).is_empty() {
            lines.push(Line {
                label: self.t.skjema_felles_ikke_relevant().to_owned(),
                value: get(&field.why_not_key()).to_owned(),
                fault: self.faults.get(&id(&field.why_not_key())).cloned(),
            });
        }
        // An empty answer that nobody misses is not shown: exceptions, «ingen partnere» and the like.
        let needless = field.asked != Asked::Always || field.on != On::Both;
        let checks = matches!(field.kind, Kind::Check) || field.need != Need::Required || needless;
        lines.retain(|line| !(checks && line.value.is_empty() && line.fault.is_none()));
        lines
    }

    /// An answer in words: a municipality has a name, the rest is as in [`Texts::answer`].
    pub fn value(&self, field: Option<&Field>, value: &str, unit: &str) -> String {
        match field {
            None => value.to_owned(),
            Some(field) => self.t.answer_to(field, value, unit, self.municipalities),
        }
    }

    /// An amount as the pages write it; what is no amount, as it was typed.
    pub fn amount(&self, typed: &str) -> String {
        amount::read_yearly(typed).value().map_or_else(|| typed.to_owned(), |amount| self.t.number(amount))
    }

    fn grid(&self, answers: &Answers) -> Block {
        let mut years = self.period.years();
        let kinds = || COST_KINDS.iter().chain(&FINANCING_KINDS);
        // A year nobody has used says nothing, as a row.
        let is_used =
            |year: &i32| kinds().any(|kind| !matches!(answers.get(&budget_cell(kind, *year)).trim(), "" | "0"));
        if years.iter().any(is_used) {
            years.retain(is_used);
        }
        let sums = budget_sums(answers, &years);
        let row = |kind: &&'static str| GridRow {
            label: self.t.text(kind).into_owned(),
            cells: years.iter().map(|y| self.amount(answers.get(&budget_cell(kind, *y)))).collect(),
            sum: in_table(self.t, sums.row_is_known(kind), sums.rows.get(*kind).copied().unwrap_or_default()),
            strong: false,
        };
        let total = |label: &str, of: &dyn Fn(i32) -> Kroner, sum: Kroner| GridRow {
            label: label.to_owned(),
            cells: years.iter().map(|y| in_table(self.t, sums.year_is_known(*y), of(*y))).collect(),
            sum: in_table(self.t, sums.unread.is_empty(), sum),
            strong: true,
        };
        let year = |y: i32| sums.years.get(&y).copied().unwrap_or_default();
        // A row nobody has used says nothing.
        let used = |row: &GridRow| row.cells.iter().any(|c| !c.is_empty() && c != "0");
        let mut rows: Vec<GridRow> = COST_KINDS.iter().map(row).filter(used).collect();
        rows.push(total(self.t.budsjett_sum_kostnad(), &|y| year(y).0, sums.cost));
        rows.extend(FINANCING_KINDS.iter().map(row).filter(used));
        rows.push(total(self.t.budsjett_sum_finansiering(), &|y| year(y).1, sums.financing));
        let all_years = self.period.years();
        let cells = kinds().flat_map(|kind| all_years.iter().map(|y| budget_cell(kind, *y)));
        let faults = cells.filter_map(|id| self.faults.get(&id).cloned()).collect();
        Block::Grid { years, rows, faults }
    }
}

impl Texts {
    /// Which version of an application it is, what it was sent as and when.
    pub fn sent_version(&self, number: i32, is_sending: bool, at: OffsetDateTime) -> String {
        let (first, number, when) = (number == 1, number.to_string(), self.moment(at));
        if first {
            self.lofte_versjon_soknad().nummer(number).tidspunkt(when)
        } else if is_sending {
            self.lofte_versjon_rettet().nummer(number).tidspunkt(when)
        } else {
            self.lofte_versjon_svar().nummer(number).tidspunkt(when)
        }
    }
}

fn flush(blocks: &mut Vec<Block>, lines: &mut Vec<Line>) {
    if !lines.is_empty() {
        blocks.push(Block::Lines(std::mem::take(lines)));
    }
}

/// A sum, where its amounts could be read.
fn in_table(t: &Texts, known: bool, amount: Kroner) -> String {
    if known { t.number(amount) } else { t.soknad_budsjett_ukjent().to_owned() }
}
