//! The application form: its sections and fields, how answers become typed, and every fault on the way.
//!
//! Answers are kept as typed ([`Answers`]), numbers and dates in one spelling ([`in_one_spelling`]). [`section_faults`] tells all that is wrong with one section,
//! [`complete`] turns all ten into a [`CompleteApplication`] or tells all that is wrong with any of them.

mod about;
mod answers_given;
mod benefits;
mod budget;
mod choices;
mod completed;
mod context;
mod cooperating;
mod diff;
mod implementation;
mod reading;
mod rows;
mod schema;
mod sections;
mod sensitive;
mod spelling;
mod track;
mod typed;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::application::answers::{Answers, Fault, FaultValue};
use crate::domain::programme::goals::Phase;
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::MunicipalityId;
use crate::domain::values::money::Kroner;

pub use answers_given::answers_given;
pub use budget::{BudgetSums, budget_sums};
pub use completed::{
    About, Activity, Budget, BudgetYear, CompleteApplication, Cooperating, Innovation, NeedAndKnowledge, Partner,
    PartnerKind, Partners, ProjectTime, Risk, SubGoals, TargetGroup,
};
pub use context::Context;
pub use cooperating::COOPERATING;
pub use diff::{Changed, ChangedRow, Fate, diff};

pub use schema::{
    Asked, COST_KINDS, Choice, FINANCING_KINDS, Field, Group, Item, Kind, Need, On, Set, TaskGroup, Width, budget_cell,
    field_id, is_offered,
};
pub use sections::Section;
pub use sensitive::contains_national_id;
pub use spelling::{in_one_spelling, written};
pub use track::Track;
pub use typed::{is_row_id, next_row_id, read};

/// All the answers of an application. A section that nobody has opened is not in it.
pub type AllAnswers = BTreeMap<Section, Answers>;

static NOTHING: Answers = Answers { fields: BTreeMap::new(), groups: BTreeMap::new() };

fn of(all: &AllAnswers, section: Section) -> &Answers {
    all.get(&section).unwrap_or(&NOTHING)
}

/// The municipalities that answers point to, by organisation number.
#[must_use]
pub fn municipalities_in(all: &AllAnswers) -> BTreeSet<MunicipalityId> {
    let lists = all.iter().flat_map(|(section, answers)| {
        let lists = section.fields().filter(|field| field.kind == Kind::Municipalities);
        let one = section.groups().flat_map(move |group| {
            let fields = group.fields.iter().filter(|field| field.kind == Kind::Municipality);
            fields.flat_map(move |field| answers.rows(group.code).iter().map(|row| row.get(field.key)))
        });
        lists.map(|field| answers.get(field.key)).chain(one)
    });
    lists.flat_map(|list| list.split(',')).filter_map(|id| id.trim().parse().ok()).collect()
}

fn known_time(all: &AllAnswers) -> Option<ProjectTime> {
    about::known_time(of(all, Section::About))
}

/// The years the budget is asked for: the project's within the period, and those that have an amount already. All the
/// period's while nobody knows when the project is.
#[must_use]
pub fn budget_years(all: &AllAnswers, budget: &Answers, period: Period) -> Vec<i32> {
    let time = known_time(all).map(ProjectTime::years);
    let own = period.years().into_iter().filter(|year| time.as_ref().is_some_and(|time| time.contains(year)));
    let mut own: BTreeSet<i32> = own.collect();
    if own.is_empty() {
        return period.years();
    }
    let cells = budget.fields.iter().filter(|(_, amount)| !amount.trim().is_empty());
    let years = cells.filter_map(|(cell, _)| cell.rsplit_once('.')?.1.parse::<i32>().ok());
    own.extend(years.filter(|year| period.contains(*year)));
    own.into_iter().collect()
}

/// The project's own years within the period; none while its time is not known.
#[must_use]
pub fn project_years(all: &AllAnswers, period: Period) -> Vec<i32> {
    let Some(time) = known_time(all).map(ProjectTime::years) else { return Vec::new() };
    period.years().into_iter().filter(|year| time.contains(year)).collect()
}

fn project(all: &AllAnswers, track: Track) -> benefits::Project<'_> {
    let leader = of(all, Section::Implementation).get("impl-prosjektleder");
    benefits::Project { time: known_time(all), leader, track }
}

/// How much these answers are asked for.
#[must_use]
pub fn track(all: &AllAnswers, context: &Context) -> Track {
    let sums = budget_sums(of(all, Section::Budget), &context.period.years());
    let applied = sums.unread.is_empty().then_some(sums.applied);
    Track::of(context.short_track, applied, Phase::from_code(of(all, Section::About).get("om-fase-slutt")))
}

/// The municipalities' own money over the years; none while the budget has no costs, or cannot be summed.
fn own_money(all: &AllAnswers, context: &Context) -> Option<Kroner> {
    let sums = budget_sums(of(all, Section::Budget), &context.period.years());
    (sums.unread.is_empty() && !sums.cost.is_zero())
        .then(|| sums.rows.get(FINANCING_KINDS[1]).copied().unwrap_or_default())
}

/// All that is wrong with a section, in page order. The other sections' answers count too: the budget and the
/// activities follow the project's years, a benefit's owner is not the project leader.
#[must_use]
pub fn section_faults(section: Section, all: &AllAnswers, context: &Context) -> Vec<Fault> {
    let answers = of(all, section);
    let time = known_time(all);
    let track = track(all, context);
    let typed = match section {
        Section::About => about::about(answers, context).err(),
        Section::Need => about::need(answers).err(),
        Section::SubGoals => about::sub_goals(answers).err(),
        Section::TargetGroup => about::target_group(answers).err(),
        Section::Activities => rows::activities(answers, context, time).err(),
        Section::Partners => rows::partners(answers, context, own_money(all, context)).err(),
        Section::Budget => budget::budget(answers, context, time).err(),
        Section::Implementation => implementation::implementation(answers, context, track).err(),
        Section::Benefits => benefits::benefits(answers, context, project(all, track)).err(),
        Section::Risks => rows::risks(answers, track).err(),
    };
    let mut faults = typed.unwrap_or_default();
    faults.extend(sensitive::text_faults(section, answers));
    faults.extend(section.groups().filter(|g| answers.rows(g.code).len() > g.max_rows).map(|group| {
        let count = |n: usize| FaultValue::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let over = answers.rows(group.code).len() - group.max_rows;
        Fault::new(group.code, "skjema-felles-feil-for-mange-rader")
            .with("maks", count(group.max_rows))
            .with("over", count(over))
    }));
    let order = typed::page_order(section, answers, &context.period.years());
    faults.sort_by_key(|fault| order.iter().position(|id| *id == fault.field).unwrap_or(usize::MAX));
    faults
}

/// Advice about a section; it stops nobody.
#[must_use]
pub fn warnings(section: Section, all: &AllAnswers) -> Vec<Fault> {
    match section {
        Section::Benefits => benefits::warnings(of(all, section)),
        _ => Vec::new(),
    }
}

/// The whole application, typed.
///
/// # Errors
/// Every fault of every section, in page order.
pub fn complete(all: &AllAnswers, context: &Context) -> Result<CompleteApplication, Vec<(Section, Fault)>> {
    let mut faults: Vec<(Section, Fault)> = Vec::new();
    for section in Section::ALL {
        let found = section_faults(section, all, context);
        if section == Section::Implementation {
            let no_benefit = of(all, Section::Benefits)
                .rows("gevinst")
                .iter()
                .all(crate::domain::application::answers::Row::is_empty);
            faults.extend(implementation::four_questions(&found, no_benefit).map(|fault| {
                let section = if fault.field == "gevinst" { Section::Benefits } else { section };
                (section, fault)
            }));
        }
        faults.extend(found.into_iter().map(|fault| (section, fault)));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let time = known_time(all);
    let track = track(all, context);
    let typed = || -> Result<CompleteApplication, (Section, Vec<Fault>)> {
        let told = |section| move |faults| (section, faults);
        Ok(CompleteApplication {
            track,
            about: about::about(of(all, Section::About), context).map_err(told(Section::About))?,
            need: about::need(of(all, Section::Need)).map_err(told(Section::Need))?,
            sub_goals: about::sub_goals(of(all, Section::SubGoals)).map_err(told(Section::SubGoals))?,
            target_group: about::target_group(of(all, Section::TargetGroup)).map_err(told(Section::TargetGroup))?,
            activities: rows::activities(of(all, Section::Activities), context, time)
                .map_err(told(Section::Activities))?,
            partners: rows::partners(of(all, Section::Partners), context, own_money(all, context))
                .map_err(told(Section::Partners))?,
            budget: budget::budget(of(all, Section::Budget), context, time).map_err(told(Section::Budget))?,
            implementation: implementation::implementation(of(all, Section::Implementation), context, track)
                .map_err(told(Section::Implementation))?,
            benefits: benefits::benefits(of(all, Section::Benefits), context, project(all, track))
                .map_err(told(Section::Benefits))?,
            risks: rows::risks(of(all, Section::Risks), track).map_err(told(Section::Risks))?,
        })
    };
    typed().map_err(|(section, faults)| faults.into_iter().map(|fault| (section, fault)).collect())
}

/// How far a section has come, for the task list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionStatus {
    NotStarted,
    Started,
    /// The municipality has called it finished, but this many faults stand in it: also when an answer in another
    /// section has made it so.
    MissingAnswers(usize),
    Finished,
}

#[must_use]
pub fn status(answers: Option<&Answers>, finished: bool, faults: &[Fault]) -> SectionStatus {
    match (answers.is_none_or(Answers::is_empty), finished, faults.len()) {
        (_, true, 0) => SectionStatus::Finished,
        (_, true, n) => SectionStatus::MissingAnswers(n),
        (true, false, _) => SectionStatus::NotStarted,
        (false, false, _) => SectionStatus::Started,
    }
}
