//! A draft that begins from an earlier application: what is brought, what is moved to the new years, what is left out.
//!
//! Nothing is invented: an answer is the same as in the earlier application, except for its year. Nothing is lost without
//! being told: what is not brought stands in the report, word by word. What somebody has confirmed is never brought, nor
//! what a body has considered, for neither was about the new application.

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use crate::domain::application::answers::{Answers, Row};
use crate::domain::application::form::{
    AllAnswers, Asked, COST_KINDS, FINANCING_KINDS, Field, Group, Item, Kind, Section, budget_cell,
};
use crate::domain::clocks::calendar::YearMonth;
use crate::domain::clocks::reading::{date, month};
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::MunicipalityId;
use crate::domain::values::reading::amount;

/// The row that tells which public project is built upon, in the group of similar projects.
pub const BUILDS_ON_ROW: &str = "bygger";
const SIMILAR: &str = "lignende";
/// Bodies that have considered the earlier application, and not this one.
const CONFIRMED: &[&str] = &["forankring"];
/// Answers about what has been: they keep their day.
const PAST: &[&str] = &["gevinst-nullpunkt-dato"];
/// Answers that lie within the call's period.
const IN_PERIOD: &[&str] = &["om-periode-start", "om-periode-slutt", "aktivitet-ar"];

/// What is brought into.
#[derive(Debug, Clone)]
pub struct Into<'a> {
    /// The period of the new call.
    pub period: Period,
    /// The year the project starts now.
    pub first_year: i32,
    pub municipality: MunicipalityId,
    /// Those that are there today.
    pub municipalities: &'a BTreeSet<MunicipalityId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    pub answers: AllAnswers,
    pub report: Report,
}

/// What became of the earlier application's answers, as its pages tell it for as long as the draft lies there.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Report {
    /// The first year of the project, before and now; none where the earlier application had no year.
    #[serde(default)]
    pub years: Option<(i32, i32)>,
    /// The codes of the sections that something was brought to.
    #[serde(default)]
    pub sections: Vec<String>,
    #[serde(default)]
    pub moved: Vec<Moved>,
    #[serde(default)]
    pub left_out: Vec<LeftOut>,
}

/// Where an answer stood.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct Place {
    /// The section's code.
    pub section: String,
    /// The answer's key; of an amount its row's.
    pub key: String,
    /// The group and the row's number on the page.
    pub row: Option<(String, usize)>,
    /// Of an amount.
    pub year: Option<i32>,
}

/// An answer that has another year now.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Moved {
    pub place: Place,
    pub before: String,
    pub after: String,
}

/// An answer that was not brought, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct LeftOut {
    pub place: Place,
    pub value: String,
    pub why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Its year would lie outside the period of the call.
    OutsidePeriod,
    /// Nobody can tell which year it is.
    Unread,
    /// It is not asked for any more.
    NotAsked,
    /// It was about the earlier application.
    Confirmed,
    /// The municipality is not there any more, or is the applicant.
    Municipality,
}

impl Why {
    pub const ALL: [Why; 5] = [Why::OutsidePeriod, Why::Unread, Why::NotAsked, Why::Confirmed, Why::Municipality];
}

/// The year the project of these answers starts: as said, else the first year with an amount or an activity.
#[must_use]
pub fn first_year(all: &AllAnswers) -> Option<i32> {
    let of = |section: Section| all.get(&section);
    let said = of(Section::About).and_then(|about| month::read(about.get("om-periode-start")).value());
    let amounts = of(Section::Budget).into_iter().flat_map(|budget| &budget.fields);
    let amounts = amounts.filter(|(_, typed)| !is_nothing(typed)).filter_map(|(cell, _)| Some(cell_of(cell)?.1));
    let activities = of(Section::Activities).into_iter().flat_map(|answers| answers.rows("aktivitet"));
    let activities = activities.filter_map(|row| row.get("aktivitet-ar").parse::<i32>().ok());
    said.map(|start| start.year).or_else(|| amounts.min()).or_else(|| activities.min())
}

/// The row and the year of an amount's name.
fn cell_of(name: &str) -> Option<(&'static str, i32)> {
    let (kind, year) = name.rsplit_once('.')?;
    let kind = COST_KINDS.into_iter().chain(FINANCING_KINDS).find(|k| *k == kind)?;
    Some((kind, year.parse().ok()?))
}

/// No amount, or none of it.
fn is_nothing(typed: &str) -> bool {
    typed.trim().is_empty() || amount::read_yearly(typed).value().is_some_and(|amount| amount.is_zero())
}

/// Whether anything in the section can be brought.
#[must_use]
pub fn has_answers(all: &AllAnswers, section: Section) -> bool {
    all.get(&section).is_some_and(|answers| {
        let known = |name: &String| owner(section, name).is_some() || cell_of(name).is_some();
        answers.fields.iter().any(|(name, value)| known(name) && !value.trim().is_empty())
            || section.groups().any(|group| answers.rows(group.code).iter().any(|row| !row.is_empty()))
    })
}

/// The field that an answer outside groups belongs to.
fn owner(section: Section, name: &str) -> Option<&'static Field> {
    section.fields().find(|field| owns(field, name))
}

fn owns(field: &Field, name: &str) -> bool {
    field.key == name || field.not_relevant && (field.not_relevant_key() == name || field.why_not_key() == name)
}

/// The chosen sections of an earlier application, in the years of the new one.
#[must_use]
pub fn bring(from: &AllAnswers, chosen: &BTreeSet<Section>, into: &Into<'_>) -> Brought {
    let years = first_year(from).map(|first| (first, into.first_year));
    let mut bringing = Bringing {
        into,
        shift: years.map_or(0, |(before, now)| now - before),
        report: Report { years, ..Report::default() },
    };
    let mut answers = AllAnswers::new();
    for section in Section::ALL.into_iter().filter(|section| chosen.contains(section)) {
        let Some(from) = from.get(&section) else { continue };
        let brought = bringing.section(section, from);
        if !brought.is_empty() {
            bringing.report.sections.push(section.code().to_owned());
            answers.insert(section, brought);
        }
    }
    Brought { answers, report: bringing.report }
}

struct Bringing<'a> {
    into: &'a Into<'a>,
    shift: i32,
    report: Report,
}

impl Bringing<'_> {
    fn section(&mut self, section: Section, from: &Answers) -> Answers {
        let mut brought = Answers::default();
        let place =
            |key: &str, year| Place { section: section.code().to_owned(), key: key.to_owned(), row: None, year };
        for (name, typed) in from.fields.iter().filter(|(_, typed)| !typed.trim().is_empty()) {
            match cell_of(name).filter(|_| section.items().contains(&Item::Budget)) {
                Some((kind, year)) => self.amount(place(kind, Some(year)), typed, &mut brought.fields),
                None => self.answer(owner(section, name), place(name, None), typed, &mut brought.fields),
            }
        }
        for group in section.groups() {
            let rows = from.rows(group.code).iter().enumerate().filter(|(_, row)| !row.is_empty());
            let rows: Vec<Row> = rows.filter_map(|(i, row)| self.row(section, group, i + 1, row)).collect();
            if !rows.is_empty() {
                brought.groups.insert(group.code.to_owned(), rows);
            }
        }
        brought
    }

    fn row(&mut self, section: Section, group: &Group, number: usize, row: &Row) -> Option<Row> {
        let all_left_out = match group.code {
            code if CONFIRMED.contains(&code) => Some(Why::Confirmed),
            SIMILAR if row.id == BUILDS_ON_ROW => None,
            _ => group.retired.then_some(Why::NotAsked),
        };
        let mut brought = Row { id: row.id.clone(), ..Row::default() };
        for (name, typed) in row.fields.iter().filter(|(_, typed)| !typed.trim().is_empty()) {
            let row = Some((group.code.to_owned(), number));
            let place = Place { section: section.code().to_owned(), key: name.clone(), row, year: None };
            match all_left_out {
                Some(why) => self.leave_out(place, typed, why),
                None => self.answer(group.fields.iter().find(|f| owns(f, name)), place, typed, &mut brought.fields),
            }
        }
        (!brought.is_empty()).then_some(brought)
    }

    /// An amount moves whole, as it is typed; none is ever added to another.
    fn amount(&mut self, place: Place, typed: &str, brought: &mut BTreeMap<String, String>) {
        let year = place.year.unwrap_or_default();
        let now = year + self.shift;
        if self.into.period.contains(now) {
            brought.insert(budget_cell(&place.key, now), typed.to_owned());
            if self.shift != 0 {
                self.report.moved.push(Moved { place, before: year.to_string(), after: now.to_string() });
            }
        } else if !is_nothing(typed) {
            self.leave_out(place, typed, Why::OutsidePeriod);
        }
    }

    fn answer(&mut self, field: Option<&Field>, place: Place, typed: &str, brought: &mut BTreeMap<String, String>) {
        let Some(field) = field.filter(|field| field.asked != Asked::Retired) else {
            return self.leave_out(place, typed, Why::NotAsked);
        };
        let key = place.key.clone();
        let now = match field.kind {
            _ if PAST.contains(&field.key) || field.key != key => Ok(typed.to_owned()),
            Kind::Year => typed.trim().parse().map_err(|_| Why::Unread).and_then(|year: i32| {
                let now = year + self.shift;
                self.within(field, now).map(|()| if self.shift == 0 { typed.to_owned() } else { now.to_string() })
            }),
            Kind::YearMonth => month::read(typed).value().ok_or(Why::Unread).and_then(|read| {
                let now = YearMonth { year: read.year + self.shift, ..read };
                self.within(field, now.year)
                    .map(|()| if self.shift == 0 { typed.to_owned() } else { month::written(now) })
            }),
            Kind::Date => date::read(typed).value().ok_or(Why::Unread).and_then(|read| {
                let now = in_year(read, read.year() + self.shift).ok_or(Why::OutsidePeriod)?;
                self.within(field, now.year())
                    .map(|()| if self.shift == 0 { typed.to_owned() } else { date::written(now) })
            }),
            Kind::Municipalities | Kind::Municipality => Ok(self.municipalities(&place, typed)),
            _ => Ok(typed.to_owned()),
        };
        match now {
            Ok(now) if now.is_empty() => {}
            Ok(now) => {
                let years = matches!(field.kind, Kind::Year | Kind::YearMonth | Kind::Date);
                if years && now != typed {
                    self.report.moved.push(Moved { place, before: typed.to_owned(), after: now.clone() });
                }
                brought.insert(key, now);
            }
            Err(why) => self.leave_out(place, typed, why),
        }
    }

    fn within(&self, field: &Field, year: i32) -> Result<(), Why> {
        let bound = IN_PERIOD.contains(&field.key);
        if bound && !self.into.period.contains(year) { Err(Why::OutsidePeriod) } else { Ok(()) }
    }

    /// Those that are there today and are not the applicant; the others are told one by one.
    fn municipalities(&mut self, place: &Place, typed: &str) -> String {
        let mut kept = Vec::new();
        for one in typed.split(',').map(str::trim).filter(|one| !one.is_empty()) {
            let known = one.parse::<MunicipalityId>().ok().filter(|id| self.into.municipalities.contains(id));
            if known.is_some_and(|id| id != self.into.municipality) {
                kept.push(one);
            } else {
                self.leave_out(place.clone(), one, Why::Municipality);
            }
        }
        kept.join(",")
    }

    fn leave_out(&mut self, place: Place, typed: &str, why: Why) {
        self.report.left_out.push(LeftOut { place, value: typed.trim().to_owned(), why });
    }
}

/// The same day of another year; the last of February where it has no 29th.
fn in_year(day: Date, year: i32) -> Option<Date> {
    day.replace_year(year).or_else(|_| day.replace_day(28).and_then(|day| day.replace_year(year))).ok()
}

/// A row that tells that a public project is built upon, of what is public about it.
#[must_use]
pub fn builds_on(title: &str, municipality: &str) -> Answers {
    let project: String = format!("{}, {municipality}", title.trim()).chars().take(200).collect();
    let fields = [("behov-lignende-prosjekt", project.as_str()), ("behov-lignende-forhold", "bygger-pa")];
    let fields = fields.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    let row = Row { id: BUILDS_ON_ROW.to_owned(), fields };
    Answers { fields: BTreeMap::new(), groups: [(SIMILAR.to_owned(), vec![row])].into() }
}

/// Whether these answers say that a public project is built upon.
#[must_use]
pub fn says_what_it_builds_on(all: &AllAnswers) -> bool {
    all.get(&Section::Need)
        .is_some_and(|need| need.rows(SIMILAR).iter().any(|row| row.id == BUILDS_ON_ROW && !row.is_empty()))
}
