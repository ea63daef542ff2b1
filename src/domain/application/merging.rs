//! Two have written in one section since it was opened: what both have done to it, field by field.
//!
//! What only one of them changed stands as that one left it. What both changed, each to something else, is a [`Clash`]:
//! for people to choose, never for the program.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::application::answers::{Answers, Row};
use crate::domain::application::form::{
    COST_KINDS, FINANCING_KINDS, Field, Group, Item, Kind, Section, field_id, in_one_spelling, next_row_id,
};

/// What the two came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// Where there is a clash, what `mine` says.
    pub answers: Answers,
    /// In page order.
    pub clashes: Vec<Clash>,
    /// Rows of mine that have another id now, by group: both had added a row under the same.
    pub renamed: Renamed,
}

/// Row ids of a form and those they are saved under, by group.
pub type Renamed = BTreeMap<String, BTreeMap<String, String>>;

/// Something both have changed, each in their own way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The HTML id of the field, or `group.row`: what [`take`] is asked with.
    pub at: String,
    pub what: What,
    /// The row of the group, and its number with `mine` (with `theirs`, where I have no such row).
    pub row: Option<(&'static Group, usize)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// One answer. `before` is none when nobody knows what the form was opened with.
    Answer {
        label: &'static str,
        /// None for an amount of the budget or a reason.
        field: Option<&'static Field>,
        /// The budget's year.
        year: Option<i32>,
        before: Option<String>,
        mine: String,
        theirs: String,
    },
    /// A whole row, which one of us has changed and the other no longer has.
    Row { before: Option<Row>, mine: Option<Row>, theirs: Option<Row> },
}

type Fields = BTreeMap<String, String>;

/// Merges what two wrote. `base` is what `mine` was opened with; without it every difference is a clash.
#[must_use]
pub fn merge(section: Section, base: Option<&Answers>, mine: &Answers, theirs: &Answers) -> Merged {
    let read = |answers: &Answers| in_one_spelling(section, answers);
    let mut merging = Merging { clashes: Vec::new(), renamed: Renamed::new() };
    let sides =
        Sides { base, mine, theirs, read_base: base.map(read), read_mine: read(mine), read_theirs: read(theirs) };
    let mut answers = mine.clone();
    for item in section.items() {
        match item {
            Item::Applicant | Item::Heading { .. } => {}
            Item::Field(field) => merging.field(field, None, &sides.fields(), &mut answers.fields),
            Item::Set(set) => {
                for field in set.fields {
                    merging.field(field, None, &sides.fields(), &mut answers.fields);
                }
            }
            Item::Budget => merging.budget(&sides.fields(), &mut answers.fields),
            Item::Group(group) => merging.group(group, &sides, &mut answers),
        }
    }
    Merged { answers, clashes: merging.clashes, renamed: merging.renamed }
}

/// Whether the two say the same: in one spelling, without surrounding white space.
#[must_use]
pub fn same(section: Section, a: &Answers, b: &Answers) -> bool {
    changed(section, a, b).is_empty()
}

/// The places that differ, by the ids of [`Clash::at`]. A row that was changed, added or removed is named itself too.
#[must_use]
pub fn changed(section: Section, before: &Answers, after: &Answers) -> BTreeSet<String> {
    let (before, after) = (in_one_spelling(section, before), in_one_spelling(section, after));
    let mut places = BTreeSet::new();
    for field in section.fields() {
        places.extend(keys(field).into_iter().filter(|key| get(&before.fields, key) != get(&after.fields, key)));
    }
    if section.items().contains(&Item::Budget) {
        let cells = cells([&before.fields, &after.fields]);
        places.extend(cells.into_iter().filter(|cell| get(&before.fields, cell) != get(&after.fields, cell)));
    }
    let none = Row::default();
    for group in section.groups() {
        let (was, is) = (before.rows(group.code), after.rows(group.code));
        let ids: BTreeSet<&str> = was.iter().chain(is).map(|row| row.id.as_str()).collect();
        for id in ids {
            let (was, is) = (with_id(was, id), with_id(is, id));
            let there = (was.is_some(), is.is_some());
            let (was, is) = (was.unwrap_or(&none), is.unwrap_or(&none));
            let differing: Vec<String> = group
                .fields
                .iter()
                .flat_map(keys)
                .filter(|key| get(&was.fields, key) != get(&is.fields, key))
                .map(|key| field_id(&key, Some(id)))
                .collect();
            // A blank row that is not there any more, or not yet, says nothing.
            if !differing.is_empty() {
                places.insert(field_id(group.code, Some(id)));
            }
            if there == (true, true) {
                places.extend(differing);
            }
        }
    }
    places
}

/// Puts what `theirs` says at one place into `mine`. A place the section does not have is left alone.
pub fn take(section: Section, mine: &mut Answers, theirs: &Answers, at: &str) {
    let (key, row) = at.rsplit_once('.').unwrap_or((at, ""));
    if let Some(group) = section.groups().find(|group| group.code == key) {
        let rows = mine.groups.entry(group.code.to_owned()).or_default();
        let their_rows = theirs.rows(group.code);
        rows.retain(|r| r.id != row);
        if let Some(place) = their_rows.iter().position(|r| r.id == row) {
            let before = their_rows[..place].iter().rev().find_map(|r| rows.iter().position(|mine| mine.id == r.id));
            rows.insert(before.map_or(0, |at| at + 1), their_rows[place].clone());
        }
        return;
    }
    if let Some(group) = section.groups().find(|group| group.fields.iter().any(|f| keys(f).iter().any(|k| k == key))) {
        let there = with_id(theirs.rows(group.code), row).map(|row| row.fields.get(key));
        let here = mine.groups.get_mut(group.code).and_then(|rows| rows.iter_mut().find(|r| r.id == row));
        if let (Some(there), Some(here)) = (there, here) {
            put(&mut here.fields, key, there);
        }
        return;
    }
    let own = section.fields().any(|field| keys(field).iter().any(|k| k == at));
    if own || (section.items().contains(&Item::Budget) && budget_kind(at).is_some()) {
        put(&mut mine.fields, at, theirs.fields.get(at));
    }
}

/// The same answers with their rows under other ids.
pub fn rename(answers: &mut Answers, renamed: &Renamed) {
    for (group, ids) in renamed {
        for row in answers.groups.get_mut(group).into_iter().flatten() {
            if let Some(id) = ids.get(&row.id) {
                row.id.clone_from(id);
            }
        }
    }
}

fn keys(field: &Field) -> Vec<String> {
    let mut keys = vec![field.key.to_owned()];
    if field.not_relevant {
        keys.extend([field.not_relevant_key(), field.why_not_key()]);
    }
    keys
}

fn get<'a>(fields: &'a Fields, key: &str) -> &'a str {
    fields.get(key).map_or("", |value| value.trim())
}

fn put(fields: &mut Fields, key: &str, value: Option<&String>) {
    match value {
        Some(value) => fields.insert(key.to_owned(), value.clone()),
        None => fields.remove(key),
    };
}

fn with_id<'a>(rows: &'a [Row], id: &str) -> Option<&'a Row> {
    rows.iter().find(|row| row.id == id)
}

fn budget_kind(cell: &str) -> Option<(&'static str, i32)> {
    let (kind, year) = cell.rsplit_once('.')?;
    let kind = COST_KINDS.iter().chain(&FINANCING_KINDS).find(|k| **k == kind)?;
    Some((kind, year.parse().ok()?))
}

/// The budget's cells that any of these has, in the order of the page.
fn cells<const N: usize>(all: [&Fields; N]) -> Vec<String> {
    let found: BTreeSet<&String> = all.iter().flat_map(|f| f.keys()).filter(|key| budget_kind(key).is_some()).collect();
    let mut found: Vec<&String> = found.into_iter().collect();
    let kinds: Vec<&str> = COST_KINDS.into_iter().chain(FINANCING_KINDS).collect();
    found.sort_by_key(|cell| budget_kind(cell).map(|(kind, year)| (kinds.iter().position(|k| *k == kind), year)));
    found.into_iter().cloned().collect()
}

/// As typed, and as read in one spelling.
struct Sides<'a> {
    base: Option<&'a Answers>,
    mine: &'a Answers,
    theirs: &'a Answers,
    read_base: Option<Answers>,
    read_mine: Answers,
    read_theirs: Answers,
}

/// The fields of the section, or of one row, of all three.
struct Three<'a> {
    base: Option<(&'a Fields, &'a Fields)>,
    mine: (&'a Fields, &'a Fields),
    theirs: (&'a Fields, &'a Fields),
}

impl Sides<'_> {
    fn fields(&self) -> Three<'_> {
        Three {
            base: self.base.zip(self.read_base.as_ref()).map(|(typed, read)| (&typed.fields, &read.fields)),
            mine: (&self.mine.fields, &self.read_mine.fields),
            theirs: (&self.theirs.fields, &self.read_theirs.fields),
        }
    }
}

enum Came {
    Mine,
    Theirs,
    Both,
}

impl Three<'_> {
    /// Who has the say. What is exactly as typed goes before what is only read the same: nobody's spelling is lost.
    fn who(&self, key: &str) -> Came {
        let (mine, theirs) = (self.mine.0.get(key), self.theirs.0.get(key));
        let Some((typed, read)) = self.base else {
            return if get(self.mine.1, key) == get(self.theirs.1, key) { Came::Mine } else { Came::Both };
        };
        let base = typed.get(key);
        if mine == base {
            return Came::Theirs;
        }
        if theirs == base {
            return Came::Mine;
        }
        let (base, mine, theirs) = (get(read, key), get(self.mine.1, key), get(self.theirs.1, key));
        match (mine == base, mine == theirs || theirs == base) {
            (_, true) => Came::Mine,
            (true, false) => Came::Theirs,
            (false, false) => Came::Both,
        }
    }
}

struct Merging {
    clashes: Vec<Clash>,
    renamed: Renamed,
}

impl Merging {
    fn field(
        &mut self,
        field: &'static Field,
        row: Option<(&'static Group, usize, &str)>,
        three: &Three<'_>,
        merged: &mut Fields,
    ) {
        self.one(field.key, field.label, Some(field), None, row, three, merged);
        if field.not_relevant {
            let (check, why) = (field.not_relevant_key(), field.why_not_key());
            self.one(&check, "skjema-felles-ikke-relevant", None, None, row, three, merged);
            self.one(&why, "skjema-felles-ikke-relevant-hvorfor", None, None, row, three, merged);
        }
    }

    fn budget(&mut self, three: &Three<'_>, merged: &mut Fields) {
        let nothing = Fields::new();
        for cell in cells([three.base.map_or(&nothing, |b| b.0), three.mine.0, three.theirs.0]) {
            let Some((kind, year)) = budget_kind(&cell) else { continue };
            self.one(&cell, kind, None, Some(year), None, three, merged);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "what a clash tells of a field, and the three to choose among")]
    fn one(
        &mut self,
        key: &str,
        label: &'static str,
        field: Option<&'static Field>,
        year: Option<i32>,
        row: Option<(&'static Group, usize, &str)>,
        three: &Three<'_>,
        merged: &mut Fields,
    ) {
        match three.who(key) {
            Came::Mine => {}
            Came::Theirs => put(merged, key, three.theirs.0.get(key)),
            Came::Both if field.is_some_and(|f| f.kind == Kind::Municipalities) => {
                let base = three.base.map_or("", |b| get(b.0, key));
                let list = as_sets(base, get(three.mine.0, key), get(three.theirs.0, key));
                merged.insert(key.to_owned(), list);
            }
            Came::Both => self.clashes.push(Clash {
                at: field_id(key, row.map(|(_, _, id)| id)),
                row: row.map(|(group, number, _)| (group, number)),
                what: What::Answer {
                    label,
                    field,
                    year,
                    before: three.base.map(|b| get(b.1, key).to_owned()),
                    mine: get(three.mine.1, key).to_owned(),
                    theirs: get(three.theirs.1, key).to_owned(),
                },
            }),
        }
    }

    fn group(&mut self, group: &'static Group, sides: &Sides<'_>, answers: &mut Answers) {
        let code = group.code;
        let base = sides.base.map(|base| base.rows(code));
        let theirs = sides.theirs.rows(code);
        let mut mine = sides.mine.rows(code).to_vec();
        // The blank row that a page shows first where there is none.
        if base.is_none_or(<[Row]>::is_empty) && mine.first().is_some_and(Row::is_empty) && !theirs.is_empty() {
            mine.remove(0);
        }
        if let Some(base) = base {
            self.part(group, base, &mut mine, theirs, sides);
        }
        // Compared as they are read: another spelling of a number is no change.
        let read = |answers: &Answers, row: &Row| with_id(answers.rows(code), &row.id).unwrap_or(row).clone();
        let as_base = |was: &Row, row: &Row, side: &Answers| {
            let was = sides.read_base.as_ref().map_or_else(|| was.clone(), |base| read(base, was));
            says_the_same(group, &was, &read(side, row))
        };
        let mut kept: Vec<Row> = Vec::new();
        for (at, row) in mine.iter().enumerate() {
            let was = base.and_then(|base| with_id(base, &row.id));
            let number = at + 1;
            match with_id(theirs, &row.id) {
                Some(theirs) => kept.push(self.row(group, number, (was, row, theirs), sides)),
                // Mine alone: I have added it, or they have removed it.
                None if base.is_some() && was.is_none() => kept.push(row.clone()),
                None if was.is_some_and(|was| as_base(was, row, &sides.read_mine)) => {}
                None => {
                    if !(base.is_none() && row.is_empty()) {
                        self.clash_of_rows(group, number, (was, Some(row), None));
                    }
                    kept.push(row.clone());
                }
            }
        }
        for (at, row) in theirs.iter().enumerate().filter(|(_, row)| with_id(&mine, &row.id).is_none()) {
            let was = base.and_then(|base| with_id(base, &row.id));
            let parted = self.renamed.get(code).is_some_and(|ids| ids.contains_key(&row.id));
            match was {
                _ if parted => kept.push(row.clone()),
                None if base.is_some() => kept.push(row.clone()),
                None if row.is_empty() => {}
                Some(was) if as_base(was, row, &sides.read_theirs) => {}
                _ => self.clash_of_rows(group, at + 1, (was, None, Some(row))),
            }
        }
        let rows = in_order(kept, base.unwrap_or_default(), &mine, theirs);
        if !rows.is_empty() || answers.groups.contains_key(code) {
            answers.groups.insert(code.to_owned(), rows);
        }
    }

    /// Two rows that were added under one id, or one blank row that both filled in, are two rows, unless they say the same
    /// or one of them says nothing.
    fn part(&mut self, group: &'static Group, base: &[Row], mine: &mut [Row], theirs: &[Row], sides: &Sides<'_>) {
        for at in 0..mine.len() {
            let row = &mine[at];
            let Some(other) = with_id(theirs, &row.id).filter(|_| with_id(base, &row.id).is_none_or(Row::is_empty))
            else {
                continue;
            };
            let read = |answers: &Answers, id: &str| with_id(answers.rows(group.code), id).cloned().unwrap_or_default();
            let same = says_the_same(group, &read(&sides.read_mine, &row.id), &read(&sides.read_theirs, &row.id));
            if same || row.is_empty() || other.is_empty() {
                continue;
            }
            let all: Vec<Row> = base.iter().chain(mine.iter()).chain(theirs).cloned().collect();
            let id = next_row_id(&all);
            let from = std::mem::replace(&mut mine[at].id, id.clone());
            self.renamed.entry(group.code.to_owned()).or_default().insert(from, id);
        }
    }

    fn row(
        &mut self,
        group: &'static Group,
        number: usize,
        (base, mine, theirs): (Option<&Row>, &Row, &Row),
        sides: &Sides<'_>,
    ) -> Row {
        let nothing = Row::default();
        let read = |answers: &Answers, row: &Row| {
            with_id(answers.rows(group.code), &row.id).map_or_else(|| row.fields.clone(), |r| r.fields.clone())
        };
        let was = base.unwrap_or(&nothing);
        let (read_base, read_mine, read_theirs) = (
            sides.read_base.as_ref().map_or_else(Fields::new, |b| read(b, was)),
            read(&sides.read_mine, mine),
            read(&sides.read_theirs, theirs),
        );
        let three = Three {
            base: sides.base.map(|_| (&was.fields, &read_base)),
            mine: (&mine.fields, &read_mine),
            theirs: (&theirs.fields, &read_theirs),
        };
        let mut merged = mine.clone();
        for field in group.fields {
            self.field(field, Some((group, number, &mine.id)), &three, &mut merged.fields);
        }
        merged
    }

    fn clash_of_rows(
        &mut self,
        group: &'static Group,
        number: usize,
        (before, mine, theirs): (Option<&Row>, Option<&Row>, Option<&Row>),
    ) {
        let Some(id) = mine.or(theirs).map(|row| row.id.as_str()) else { return };
        self.clashes.push(Clash {
            at: field_id(group.code, Some(id)),
            row: Some((group, number)),
            what: What::Row { before: before.cloned(), mine: mine.cloned(), theirs: theirs.cloned() },
        });
    }
}

fn says_the_same(group: &Group, a: &Row, b: &Row) -> bool {
    group.fields.iter().flat_map(keys).all(|key| get(&a.fields, &key) == get(&b.fields, &key))
}

/// Whoever has moved rows keeps their order; the other's own rows come after those they stood after.
fn in_order(mut kept: Vec<Row>, base: &[Row], mine: &[Row], theirs: &[Row]) -> Vec<Row> {
    let ids = |rows: &[Row]| rows.iter().map(|row| row.id.clone()).collect::<Vec<_>>();
    let (base, mine, theirs) = (ids(base), ids(mine), ids(theirs));
    let shared = |of: &[String]| {
        of.iter()
            .filter(|id| base.contains(id) && mine.contains(id) && theirs.contains(id))
            .cloned()
            .collect::<Vec<_>>()
    };
    let (first, second) = if shared(&theirs) == shared(&base) { (&mine, &theirs) } else { (&theirs, &mine) };
    let is_kept = |id: &String| kept.iter().any(|row| row.id == *id);
    let mut order: Vec<String> = first.iter().filter(|id| is_kept(id)).cloned().collect();
    for (at, id) in second.iter().enumerate() {
        if order.contains(id) || !is_kept(id) {
            continue;
        }
        let after = second[..at].iter().rev().find_map(|before| order.iter().position(|id| id == before));
        order.insert(after.map_or(0, |at| at + 1), id.clone());
    }
    kept.sort_by_key(|row| order.iter().position(|id| *id == row.id));
    kept
}

/// What either added is there, what either took away is not.
fn as_sets(base: &str, mine: &str, theirs: &str) -> String {
    let list =
        |text: &str| text.split(',').map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let (base, mine, theirs) = (list(base), list(mine), list(theirs));
    let mut all: Vec<String> = theirs.iter().filter(|id| mine.contains(id) || !base.contains(id)).cloned().collect();
    for id in mine {
        if !all.contains(&id) && (theirs.contains(&id) || !base.contains(&id)) {
            all.push(id);
        }
    }
    all.join(",")
}
