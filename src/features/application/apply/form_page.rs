//! A section's page: the whole form, built from the schema.

use std::collections::BTreeMap;

use askama::Template;
use askama_web::WebTemplate;

use super::addresses;
use super::addresses::From;
use super::attachments;
use super::attachments::FileLine;
use super::brought;
use super::brought::Reasons;
use super::budget::BudgetView;
use super::colleagues::News;
use super::editing;
use super::facts;
use super::facts::Fact;
use super::fields::{FieldView, Painter, by_field, laid_out};
use super::groups::{FollowersView, GroupView};
use super::opened::{Opened, saved_line};
use super::shown::{Reader, SectionShown, Shows};
use crate::domain::application::answers::{Answers, Fault};
use crate::domain::application::form;
use crate::domain::application::form::{Item, Kind, Section, Set, budget_sums, warnings};
use crate::domain::people::actor::MunicipalityActor;
use crate::web::{MenuItem, Page, ShownFault, Visitor, faults};

/// A part of the page under one heading.
pub(super) struct Part {
    pub heading: Option<(String, String)>,
    pub help: Option<String>,
    pub blocks: Vec<Block>,
}

pub(super) enum Block {
    Applicant { name: String, number: String, facts: Vec<Fact> },
    Fields(Vec<FieldView>),
    Set { id: String, legend: String, help: Option<String>, fields: Vec<FieldView> },
    Group(GroupView),
    Followers(FollowersView),
    Budget(BudgetView),
}

/// Two people have written in the section.
pub(super) struct Conflict {
    pub told: String,
    pub choices: Vec<Choice>,
}

pub(super) struct Choice {
    pub name: String,
    pub legend: String,
    /// None where nobody knows what the form was opened with.
    pub before: Option<String>,
    pub mine: String,
    pub theirs: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/section.html")]
pub(super) struct SectionPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub action: String,
    pub section: Section,
    pub title: String,
    pub intro: Option<String>,
    pub faults: Vec<ShownFault>,
    pub warnings: Vec<ShownFault>,
    pub parts: Vec<Part>,
    pub version: i32,
    pub from: From,
    /// Where somebody who wanted to go on can go without putting the faults right.
    pub onward: Option<String>,
    pub history: String,
    /// Who has it in hand, and what is said about it.
    pub shared: Option<SharedLine>,
    /// Colleagues who write here now.
    pub writing: Vec<String>,
    pub news: Option<News>,
    pub saved: Option<String>,
    pub just_saved: bool,
    pub removed: Option<String>,
    pub conflict: Option<Conflict>,
    /// What the scores of the criterion that reads these answers mean.
    pub judged: Option<String>,
    pub read_only: Option<SectionShown>,
    /// The section's files, and whether more can be attached from here.
    pub files: Vec<FileLine>,
    pub may_attach: bool,
    /// What a decision said of these answers in the application it was begun from.
    pub reasons: Option<Reasons>,
}

/// What colleagues have to do with the section.
pub(super) struct SharedLine {
    pub hand: Option<String>,
    pub comments: String,
    /// The way to the comments, with how many are open.
    pub label: String,
}

impl SectionPage {
    pub(super) fn heading(&self) -> String {
        breaking(&self.title)
    }
    /// «1. Ansvar» of «1. Ansvar: Hvem har ansvaret …».
    pub(super) fn short<'h>(&self, heading: &'h str) -> &'h str {
        heading.split(':').next().unwrap_or(heading)
    }
    pub(super) fn wide(&self) -> bool {
        self.section == Section::Budget
    }
    /// Where what is written is about people, what must not be written is told on the page; the task list tells it once for all.
    pub(super) fn about_people(&self) -> bool {
        matches!(self.section, Section::Need | Section::TargetGroup)
    }
    /// Where what is written tells what the project is about.
    pub(super) fn asks_for_similar(&self) -> bool {
        matches!(self.section, Section::About | Section::Need)
    }
    /// The answers that similar projects are found by; the nearest are shown below the last of them while it is written.
    pub(super) fn told_by(&self) -> &'static str {
        match self.section {
            Section::About => "om-prosjekttittel om-sammendrag",
            _ => "behov-beskrivelse",
        }
    }
    pub(super) fn jumps(&self) -> Vec<&(String, String)> {
        let headings: Vec<_> = self.parts.iter().filter_map(|p| p.heading.as_ref()).collect();
        if headings.len() > 2 { headings } else { Vec::new() }
    }
}

/// Which faults the page tells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tell {
    Nothing,
    /// Amounts that are not understood, and so cannot be summed.
    Unread,
    All,
}

/// What the page shows.
pub(super) struct Showing<'a> {
    pub section: Section,
    pub answers: &'a Answers,
    pub version: i32,
    pub from: From,
    pub tell: Tell,
    pub just_saved: bool,
}

pub(super) fn section_page(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    showing: &Showing<'_>,
) -> SectionPage {
    let t = visitor.texts();
    let section = showing.section;
    let id = opened.app.id;
    let mut page = visitor.page(MenuItem::Applications);
    let mut all = opened.answers.clone();
    let answers = editing::without_undo(showing.answers);
    all.insert(section, answers.clone());
    let found = opened.faults_in(section, &all);
    let unread = budget_sums(&answers, &opened.call.period.years()).unread;
    let told = |f: &&Fault| match showing.tell {
        Tell::Nothing => false,
        Tell::Unread => unread.contains(&f.field),
        Tell::All => true,
    };
    let shown: Vec<ShownFault> = found.iter().filter(told).map(|f| faults::say(t, f)).collect();
    let by = by_field(&shown);
    let icons = page.asset("vendor/ikoner.svg");
    let track = form::track(&all, &opened.context);
    let painter = Painter {
        t,
        period: opened.call.period,
        track,
        municipalities: &opened.municipalities,
        own: opened.app.municipality,
        faults: &by,
    };
    let writes = opened.may_write(actor, section);
    if writes {
        page = page.with_form("skjema");
        // The sums follow, and the budget stays in sight.
        if section == Section::Budget {
            page = page.enter_presses("regn");
        }
    }
    let parts = if writes { parts(&painter, opened, section, &answers, &found, &icons) } else { Vec::new() };
    let read_only = (!writes).then(|| reader(t, actor, opened, &by).section(section, &answers, None));
    let removed = editing::removed(section, showing.answers)
        .map(|(_, row)| t.soknad_rad_fjernet(t_row(&painter, section, showing.answers, editing::removed_number(row))));
    SectionPage {
        application: opened.title(t),
        home: addresses::home(id),
        action: addresses::section(id, section),
        section,
        title: page_title(t, section, opened),
        intro: section.intro_key().map(|key| painter.text(key)),
        faults: shown,
        warnings: warnings(section, &all).iter().map(|w| faults::say(t, w)).collect(),
        parts,
        version: showing.version,
        from: showing.from,
        onward: None,
        history: addresses::history(id, section),
        shared: None,
        writing: Vec::new(),
        news: None,
        saved: opened.section(section).map(|saved| saved_line(t, saved, actor.actor.account, opened.today())),
        just_saved: showing.just_saved,
        removed,
        conflict: None,
        // Calls of other criteria lack the anchor; the link then leads to their top.
        judged: section.criteria().first().map(|code| format!("/utlysning/{}/kriterier#k-{code}", opened.call.id)),
        read_only,
        files: attachments::of_section(t, id, section, &opened.files, opened.unscanned),
        may_attach: opened.may_attach(actor, section),
        reasons: brought::reasons(t, opened, Some(section)),
        page,
    }
}

/// «Gevinst 3».
fn t_row(painter: &Painter<'_>, section: Section, answers: &Answers, number: usize) -> String {
    let key = editing::removed(section, answers)
        .and_then(|(code, _)| section.groups().find(|g| g.code == code))
        .map_or("", |g| g.row);
    painter.t.text_with(key, &[("nummer", number.to_string().as_str().into())]).into_owned()
}

pub(super) fn page_title(t: &crate::i18n::Texts, section: Section, opened: &Opened) -> String {
    let period = opened.call.period;
    match section {
        Section::Budget => t.soknad_budsjett_for(t.year_span(period.first_year, period.last_year)),
        _ => t.text(section.title_key()).into_owned(),
    }
}

/// Where long words may break at a narrow screen.
pub(super) fn breaking(title: &str) -> String {
    title
        .replace("Gevinstrealiserings", "Gevinst\u{ad}realiserings\u{ad}")
        .replace("Implementerings", "Implementerings\u{ad}")
}

pub(super) fn reader<'a>(
    t: &'static crate::i18n::Texts,
    actor: &'a MunicipalityActor,
    opened: &'a Opened,
    faults: &'a BTreeMap<String, String>,
) -> Reader<'a> {
    Reader {
        t,
        period: opened.call.period,
        municipalities: &opened.municipalities,
        faults,
        applicant: &actor.actor.place_name,
        facts: facts::of(t, opened)
            .into_iter()
            .map(|fact| (fact.label, format!("{} ({})", fact.value, fact.source)))
            .collect(),
    }
}

fn parts(
    painter: &Painter<'_>,
    opened: &Opened,
    section: Section,
    answers: &Answers,
    found: &[Fault],
    icons: &str,
) -> Vec<Part> {
    let mut parts = vec![Part { heading: None, help: None, blocks: Vec::new() }];
    for item in section.items() {
        let nested = parts.last().is_some_and(|p| p.heading.is_some());
        let block = match item {
            Item::Heading { key, help } => {
                let help = help.map(|key| painter.text(key));
                parts.push(Part { heading: Some(((*key).to_owned(), painter.text(key))), help, blocks: Vec::new() });
                continue;
            }
            Item::Applicant => applicant(painter.t, opened),
            Item::Field(field) if field.kind == Kind::Municipalities => Block::Followers(FollowersView::new(
                painter,
                (field.label, field.help),
                answers,
                &opened.municipalities,
                opened.app.municipality,
                icons.to_owned(),
            )),
            Item::Field(field) if !opened.asks(field, answers, painter.track) => continue,
            Item::Field(field) => {
                let view = painter.field(field, None, &answers.fields);
                if let Some(Block::Fields(fields)) = parts.last_mut().and_then(|p| p.blocks.last_mut()) {
                    fields.push(view);
                    continue;
                }
                Block::Fields(vec![view])
            }
            Item::Set(set) => fields_of(painter, set, answers),
            Item::Group(group) if group.retired && answers.rows(group.code).is_empty() => continue,
            Item::Group(group) => Block::Group(GroupView::new(
                painter,
                group,
                answers,
                &opened.project_years(),
                found,
                icons.to_owned(),
                nested,
            )),
            Item::Budget => {
                Block::Budget(BudgetView::new(painter, answers, opened.budget_years(answers), icons.to_owned()))
            }
        };
        if let Some(part) = parts.last_mut() {
            part.blocks.push(block);
        }
    }
    for block in parts.iter_mut().flat_map(|part| &mut part.blocks) {
        if let Block::Fields(fields) = block {
            *fields = laid_out(std::mem::take(fields));
        }
    }
    parts.retain(|part| part.heading.is_some() || !part.blocks.is_empty());
    parts
}

fn fields_of(painter: &Painter<'_>, set: &Set, answers: &Answers) -> Block {
    Block::Set {
        id: set.key.to_owned(),
        legend: painter.text(set.key),
        help: set.help.map(|key| painter.text(key)),
        fields: set
            .fields
            .iter()
            .filter(|field| field.is_asked(&answers.fields, painter.track))
            .map(|field| painter.field(field, None, &answers.fields))
            .collect(),
    }
}

fn applicant(t: &crate::i18n::Texts, opened: &Opened) -> Block {
    let own = opened.municipalities.iter().find(|m| m.id == opened.app.municipality);
    Block::Applicant {
        name: own.map_or_else(String::new, |m| m.name.clone()),
        number: own.map_or_else(String::new, |m| m.number.clone()),
        facts: facts::of(t, opened),
    }
}
