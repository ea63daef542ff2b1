//! Repeatable groups (one `details` per row, all in the page's one form) and the list of following municipalities.

use std::collections::BTreeMap;

use askama::Template;

use super::editing;
use super::editing::{FOLLOWERS, NEW_FOLLOWER};
use super::fields::{FieldView, Painter, laid_out, told_id};
use crate::domain::application::answers::{Answers, Fault, Row};
use crate::domain::application::form::{COOPERATING, Field, Group, Kind, field_id, next_row_id};
use crate::domain::places::reference::MunicipalityBrief;
use crate::domain::values::ids::MunicipalityId;
use crate::i18n::Texts;

pub(super) struct Tag {
    pub color: &'static str,
    pub text: String,
}

pub(super) struct RowView {
    /// What a link leads to, and the value of the button that removes it.
    pub anchor: String,
    pub remove: String,
    pub name: String,
    pub title: String,
    pub is_new: bool,
    pub open: bool,
    /// One field that needs no fold.
    pub alone: bool,
    pub tag: Option<Tag>,
    /// Answers of the row that are not asked, by the names of their fields.
    pub hidden: Vec<(String, String)>,
    pub fields: Vec<FieldView>,
    pub remove_label: RemoveLabel,
}

/// «Fjern», and for who hears only the button, what: «aktivitet 1».
pub(super) struct RemoveLabel {
    pub verb: String,
    pub what: String,
}

impl RemoveLabel {
    fn of(whole: &str) -> RemoveLabel {
        let (verb, what) = whole.split_once(' ').unwrap_or((whole, ""));
        RemoveLabel { verb: verb.to_owned(), what: what.to_owned() }
    }
}

impl RowView {
    /// A row of one field is that field, by the row's name.
    fn alone(self) -> RowView {
        let named = |field: FieldView| {
            let asks = field.asks.map_or(field.label.clone(), |question| format!("{}: {question}", field.label));
            FieldView { asks: Some(asks), label: self.name.clone(), ..field }
        };
        RowView { alone: true, fields: self.fields.into_iter().map(named).collect(), ..self }
    }
}

/// Rows that stand together, and the value of the button that adds one to them.
pub(super) struct Part {
    /// The year they belong to.
    pub year: Option<i32>,
    pub rows: Vec<RowView>,
    pub add: Option<String>,
}

/// What a question of every row asks for: told once, above the rows, which refer to it.
pub(super) struct Told {
    pub id: String,
    pub label: String,
    pub help: Vec<String>,
    pub example: Option<String>,
}

#[derive(Template)]
#[template(path = "application/apply/group.html")]
pub(super) struct GroupView {
    pub t: &'static Texts,
    pub icons: String,
    pub code: &'static str,
    pub title: Option<String>,
    /// The heading stands under another heading.
    pub nested: bool,
    pub help: Option<String>,
    pub example: Option<String>,
    pub told: Vec<Told>,
    /// Nobody has answered yet: what is told stands open.
    pub begins: bool,
    pub fault: Option<String>,
    /// What all rows ask, where each is one field.
    pub question: Option<String>,
    pub parts: Vec<Part>,
    pub add_label: String,
    /// As many rows as there is room for.
    pub full: Option<usize>,
}

/// A row nobody has saved: shown where a group needs at least one.
const FIRST: &str = "r1";
/// Groups that may be empty.
const MAY_BE_EMPTY: [&str; 2] = ["partner", COOPERATING];

impl GroupView {
    /// `years` are the project's, for rows that stand under theirs.
    pub(super) fn new(
        painter: &Painter<'_>,
        group: &Group,
        answers: &Answers,
        years: &[i32],
        faults: &[Fault],
        icons: String,
        nested: bool,
    ) -> GroupView {
        let rows = offered(group, answers.rows(group.code), years);
        let full = (rows.len() >= group.max_rows && !group.retired).then_some(rows.len());
        // The only row tells what its questions ask for where they stand.
        let alone = rows.len() == 1 && single(painter, group, &rows, years).is_none();
        let told = if alone { Vec::new() } else { told(painter, group, &rows) };
        let mut parts = parts(painter, group, &rows, years, faults, full.is_some());
        tell_brought(painter, group, &told, &mut parts);
        GroupView {
            t: painter.t,
            icons,
            code: group.code,
            title: group.title.map(|key| painter.text(key)),
            nested,
            help: group.help.map(|key| painter.text(key)),
            example: group.example.map(|key| painter.text(key)),
            told,
            begins: answers.rows(group.code).iter().all(Row::is_empty),
            fault: painter.faults.get(group.code).cloned(),
            question: single(painter, group, &rows, years).map(|field| painter.text(field.label)),
            parts,
            full,
            add_label: painter.text(group.add),
        }
    }
}

/// The saved rows, and those nobody has saved: one where a group needs at least one, one of each year where rows stand
/// under their years.
fn offered(group: &Group, saved: &[Row], years: &[i32]) -> Vec<Row> {
    let mut rows = saved.to_vec();
    if group.retired || MAY_BE_EMPTY.contains(&group.code) {
        return rows;
    }
    match group.by_year {
        Some(key) if !years.is_empty() => {
            for year in years {
                let year = year.to_string();
                if !rows.iter().any(|row| row.get(key) == year) {
                    let id = next_row_id(&rows);
                    rows.push(Row { id, fields: [(key.to_owned(), year)].into() });
                }
            }
        }
        _ if rows.is_empty() => rows.push(Row { id: FIRST.to_owned(), ..Row::default() }),
        _ => {}
    }
    rows
}

fn parts(painter: &Painter<'_>, group: &Group, rows: &[Row], years: &[i32], faults: &[Fault], full: bool) -> Vec<Part> {
    let years = if group.by_year.is_some() { years } else { &[] };
    let year_of =
        |row: &Row| years.iter().copied().find(|year| row.get(group.by_year.unwrap_or_default()) == year.to_string());
    let only = rows.len() == 1;
    let single = single(painter, group, rows, years);
    // Numbers follow the page.
    let mut number = 0;
    let mut part = |year: Option<i32>| {
        let of_part = rows.iter().filter(|row| year_of(row) == year);
        let rows: Vec<RowView> = of_part
            .map(|row| {
                number += 1;
                let shown = row_view(painter, group, row, number, faults, (only, only && single.is_none(), year));
                // A row whose year does not stand above it asks for the year too.
                if single.is_some() && year.is_some() == group.by_year.is_some() { shown.alone() } else { shown }
            })
            .collect();
        let add = match year {
            _ if full || group.retired => None,
            Some(year) => Some(format!("legg-til:{}:{year}", group.code)),
            None => years.is_empty().then(|| format!("legg-til:{}", group.code)),
        };
        Part { year, rows, add }
    };
    let mut parts: Vec<Part> = years.iter().map(|year| part(Some(*year))).collect();
    parts.push(part(None));
    parts.retain(|part| !part.rows.is_empty() || part.add.is_some());
    parts
}

/// The only field that rows ask for; none where a row asks for more, as for its year while the project has none.
fn single<'g>(painter: &Painter<'_>, group: &'g Group, rows: &[Row], years: &[i32]) -> Option<&'g Field> {
    if group.by_year.is_some() && years.is_empty() {
        return None;
    }
    let of_row = |row: &Row| {
        let asked = |field: &&Field| field.is_asked(&row.fields, painter.track) && Some(field.key) != group.by_year;
        let mut asked = group.fields.iter().filter(asked);
        asked.next().filter(|_| asked.next().is_none())
    };
    let first = of_row(rows.first()?)?;
    rows.iter().all(|row| of_row(row) == Some(first)).then_some(first)
}

/// What the rows ask for: nothing that none of them does.
fn told(painter: &Painter<'_>, group: &Group, rows: &[Row]) -> Vec<Told> {
    let asked = group.fields.iter().filter(|field| rows.iter().any(|row| field.is_asked(&row.fields, painter.track)));
    let told = asked.map(|field| {
        let (help, example) = painter.help(field);
        Told { id: told_id(field), label: painter.text(field.label), help, example }
    });
    told.filter(|one| !one.help.is_empty() || one.example.is_some()).collect()
}

/// A question that no row asks yet is told nowhere above: it brings its own help.
fn tell_brought(painter: &Painter<'_>, group: &Group, told: &[Told], parts: &mut [Part]) {
    let fields = parts.iter_mut().flat_map(|part| &mut part.rows).flat_map(|row| &mut row.fields);
    for view in fields.filter(|view| !view.asked) {
        let untold = view.told_above.take_if(|id| !told.iter().any(|one| one.id == *id));
        if let Some(field) = untold.and_then(|id| group.fields.iter().find(|field| told_id(field) == id)) {
            view.help = painter.help(field).0;
        }
    }
}

fn row_view(
    painter: &Painter<'_>,
    group: &Group,
    row: &Row,
    number: usize,
    faults: &[Fault],
    (only, tells, year): (bool, bool, Option<i32>),
) -> RowView {
    let t = painter.t;
    let numbered = |key: &str| t.text_with(key, &[("nummer", number.to_string().as_str().into())]).into_owned();
    let suffix = format!(".{}", row.id);
    // Rows of another group may have the same ids.
    let own = |id: &str| id.ends_with(&suffix) && group.fields.iter().any(|field| id.starts_with(field.key));
    let wrong = faults.iter().filter(|f| own(&f.field)).count();
    let shown_wrong = painter.faults.keys().filter(|id| own(id)).count();
    let by_year = group.by_year.filter(|_| year.is_some());
    let is_new = row.fields.iter().all(|(key, v)| Some(key.as_str()) == by_year || v.trim().is_empty());
    let tag = match (is_new, wrong, shown_wrong) {
        (_, _, n) if n > 0 => Some(Tag { color: "danger", text: t.soknad_antall_feil(n) }),
        (false, 0, _) => Some(Tag { color: "success", text: t.status_del_ferdig().to_owned() }),
        _ => None,
    };
    let title = group.fields.first().map_or("", |f| row.get(f.key));
    let named = group.fields.first().filter(|f| f.kind == Kind::Municipality);
    let named = named.and_then(|_| painter.municipalities.iter().find(|m| m.id.to_string() == title));
    let title = named.map_or(title, |municipality| municipality.name.as_str());
    RowView {
        anchor: format!("{}-{}", group.code, row.id),
        remove: format!("fjern:{}:{}", group.code, row.id),
        name: numbered(group.row),
        title: shortened(title, 90),
        is_new,
        open: only || is_new || shown_wrong > 0,
        alone: false,
        tag,
        hidden: by_year.map(|key| (field_id(key, Some(&row.id)), row.get(key).to_owned())).into_iter().collect(),
        fields: laid_out(
            group
                .fields
                .iter()
                .filter(|field| field.is_asked(&row.fields, painter.track) || field.is_brought(painter.track))
                .filter(|field| Some(field.key) != by_year)
                .map(|field| match tells {
                    true => painter.field(field, Some(&row.id), &row.fields),
                    false => painter.field_of_row(field, &row.id, &row.fields),
                })
                .collect(),
        ),
        remove_label: RemoveLabel::of(&numbered(group.remove)),
    }
}

pub(super) fn shortened(text: &str, most: usize) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= most {
        return line.to_owned();
    }
    let cut: String = line.chars().take(most).collect();
    format!("{}…", cut.rsplit_once(' ').map_or(cut.as_str(), |(start, _)| start))
}

pub(super) struct Follower {
    pub id: String,
    pub name: String,
    pub remove_label: RemoveLabel,
}

#[derive(Template)]
#[template(path = "application/apply/followers.html")]
pub(super) struct FollowersView {
    pub t: &'static Texts,
    pub icons: String,
    pub label: String,
    pub help: String,
    pub fault: Option<String>,
    pub chosen: Vec<Follower>,
    pub others: Vec<Follower>,
}

impl FollowersView {
    pub(super) const FIELD: &str = FOLLOWERS;
    pub(super) const NEW: &str = NEW_FOLLOWER;

    pub(super) fn new(
        painter: &Painter<'_>,
        (label, help): (&str, Option<&str>),
        answers: &Answers,
        municipalities: &[MunicipalityBrief],
        own: MunicipalityId,
        icons: String,
    ) -> FollowersView {
        let names = names(municipalities);
        let follower = |id: &str, name: &str| Follower {
            id: id.to_owned(),
            name: name.to_owned(),
            remove_label: RemoveLabel::of(&painter.t.soknad_fjern_kommune(name)),
        };
        let chosen: Vec<Follower> = editing::followers(answers.get(FOLLOWERS))
            .map(|id| follower(id, names.get(id).map_or(id, |n| n)))
            .collect();
        let others = municipalities
            .iter()
            .filter(|m| m.id != own)
            .map(|m| follower(&m.id.to_string(), &m.name))
            .filter(|m| !chosen.iter().any(|c| c.id == m.id))
            .collect();
        FollowersView {
            t: painter.t,
            icons,
            label: painter.text(label),
            help: help.map(|key| painter.text(key)).unwrap_or_default(),
            fault: painter.faults.get(FOLLOWERS).cloned(),
            chosen,
            others,
        }
    }
}

/// Names by organisation number as text: how answers have them.
pub(super) fn names(municipalities: &[MunicipalityBrief]) -> BTreeMap<String, &str> {
    municipalities.iter().map(|m| (m.id.to_string(), m.name.as_str())).collect()
}
