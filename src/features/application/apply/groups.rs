//! Repeatable groups (one `details` per row, all in the page's one form) and the list of following municipalities.

use std::collections::BTreeMap;

use askama::Template;

use super::editing;
use super::editing::{FOLLOWERS, NEW_FOLLOWER};
use super::fields::{FieldView, Painter, laid_out, told_id};
use crate::domain::application::answers::{Answers, Fault, Row};
use crate::domain::application::form::{COOPERATING, Group, Kind};
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
    pub tag: Option<Tag>,
    pub fields: Vec<FieldView>,
    pub remove_label: String,
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
    pub rows: Vec<RowView>,
    pub add_label: String,
    pub full: bool,
    /// No more rows are added.
    pub retired: bool,
}

/// A row nobody has saved: shown where a group needs at least one.
const FIRST: &str = "r1";
/// Groups that may be empty.
const MAY_BE_EMPTY: [&str; 2] = ["partner", COOPERATING];

impl GroupView {
    pub(super) fn new(
        painter: &Painter<'_>,
        group: &Group,
        answers: &Answers,
        faults: &[Fault],
        icons: String,
        nested: bool,
    ) -> GroupView {
        let t = painter.t;
        let first = [Row { id: FIRST.to_owned(), ..Row::default() }];
        let saved = answers.rows(group.code);
        let rows =
            if saved.is_empty() && !group.retired && !MAY_BE_EMPTY.contains(&group.code) { &first[..] } else { saved };
        let only = rows.len() == 1;
        let rows_shown =
            rows.iter().enumerate().map(|(i, row)| row_view(painter, group, row, i + 1, faults, only)).collect();
        GroupView {
            t,
            icons,
            code: group.code,
            title: group.title.map(|key| painter.text(key)),
            nested,
            help: group.help.map(|key| painter.text(key)),
            example: group.example.map(|key| painter.text(key)),
            told: if rows.is_empty() { Vec::new() } else { told(painter, group) },
            begins: rows.iter().all(Row::is_empty),
            fault: painter.faults.get(group.code).cloned(),
            full: rows.len() >= group.max_rows,
            retired: group.retired,
            rows: rows_shown,
            add_label: painter.text(group.add),
        }
    }
}

fn told(painter: &Painter<'_>, group: &Group) -> Vec<Told> {
    let told = group.fields.iter().map(|field| {
        let (help, example) = painter.help(field);
        Told { id: told_id(field), label: painter.text(field.label), help, example }
    });
    told.filter(|one| !one.help.is_empty() || one.example.is_some()).collect()
}

fn row_view(painter: &Painter<'_>, group: &Group, row: &Row, number: usize, faults: &[Fault], only: bool) -> RowView {
    let t = painter.t;
    let numbered = |key: &str| t.text_with(key, &[("nummer", number.to_string().as_str().into())]).into_owned();
    let suffix = format!(".{}", row.id);
    // Rows of another group may have the same ids.
    let own = |id: &str| id.ends_with(&suffix) && group.fields.iter().any(|field| id.starts_with(field.key));
    let wrong = faults.iter().filter(|f| own(&f.field)).count();
    let shown_wrong = painter.faults.keys().filter(|id| own(id)).count();
    let tag = match (row.is_empty(), wrong, shown_wrong) {
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
        is_new: row.is_empty(),
        open: only || row.is_empty() || shown_wrong > 0,
        tag,
        fields: laid_out(
            group
                .fields
                .iter()
                .filter(|field| field.is_asked(&row.fields))
                .map(|field| painter.field(field, Some(&row.id), &row.fields))
                .collect(),
        ),
        remove_label: numbered(group.remove),
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
        let chosen: Vec<Follower> = editing::followers(answers.get(FOLLOWERS))
            .map(|id| Follower { id: id.to_owned(), name: names.get(id).map_or(id, |n| n).to_owned() })
            .collect();
        let others = municipalities
            .iter()
            .filter(|m| m.id != own)
            .map(|m| Follower { id: m.id.to_string(), name: m.name.clone() })
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
