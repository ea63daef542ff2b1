//! What two have written at once, field by field: what one changed stands, what both changed is to be chosen.

use std::collections::BTreeMap;

use praksisnaer::domain::application::answers::{Answers, Row};
use praksisnaer::domain::application::form::{Item, Section, budget_cell, diff};
use praksisnaer::domain::application::merging::{What, changed, merge, rename, same, take};
use proptest::prelude::*;

use crate::builders::{PERIOD, sample_answers};

fn with(fields: &[(&str, &str)]) -> Answers {
    Answers { fields: pairs(fields), ..Answers::default() }
}
fn pairs(fields: &[(&str, &str)]) -> BTreeMap<String, String> {
    fields.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
}
/// Gains by id and name.
fn gains(rows: &[(&str, &str)]) -> Answers {
    let rows = rows.iter().map(|(id, name)| Row { id: (*id).to_owned(), fields: pairs(&[("gevinst-navn", name)]) });
    Answers { groups: [("gevinst".to_owned(), rows.collect())].into(), ..Answers::default() }
}
fn names(answers: &Answers) -> Vec<(&str, &str)> {
    answers.rows("gevinst").iter().map(|r| (r.id.as_str(), r.get("gevinst-navn"))).collect()
}

#[test]
fn what_one_changed_stands_and_what_both_changed_is_chosen() {
    let base = with(&[("malgruppe-hvem", "Eldre"), ("malgruppe-antall", "420"), ("malgruppe-medvirkning", "Råd")]);
    let mine = with(&[("malgruppe-hvem", "Alle"), ("malgruppe-antall", "420"), ("malgruppe-medvirkning", "Utvalg")]);
    let theirs = with(&[("malgruppe-hvem", "Unge"), ("malgruppe-antall", "430"), ("malgruppe-medvirkning", "Råd")]);
    let merged = merge(Section::TargetGroup, Some(&base), &mine, &theirs);
    assert_eq!(
        merged.answers,
        with(&[("malgruppe-hvem", "Alle"), ("malgruppe-antall", "430"), ("malgruppe-medvirkning", "Utvalg")])
    );
    let [clash] = merged.clashes.as_slice() else { panic!("{:?}", merged.clashes) };
    assert_eq!(clash.at, "malgruppe-hvem");
    let What::Answer { before, mine: my, theirs: their, .. } = &clash.what else { panic!() };
    assert_eq!((before.as_deref(), my.as_str(), their.as_str()), (Some("Eldre"), "Alle", "Unge"));
    let mut chosen = merged.answers.clone();
    take(Section::TargetGroup, &mut chosen, &theirs, &clash.at);
    assert_eq!(chosen.get("malgruppe-hvem"), "Unge");
    // The same number otherwise written is no change.
    let (spelt, wrote) = (with(&[("malgruppe-antall", "1.300")]), with(&[("malgruppe-antall", "1300")]));
    assert!(
        merge(Section::TargetGroup, Some(&base), &wrote, &spelt).clashes.iter().all(|c| c.at != "malgruppe-antall")
    );
    // A form nobody knows what was opened with: every difference is to be chosen.
    let merged = merge(Section::TargetGroup, None, &mine, &theirs);
    let at: Vec<&str> = merged.clashes.iter().map(|c| c.at.as_str()).collect();
    assert_eq!(at, ["malgruppe-hvem", "malgruppe-antall", "malgruppe-medvirkning"]);
    assert_eq!(merged.answers, mine);
}

#[test]
fn rows_of_both_are_kept_in_order_and_one_id_is_one_row() {
    let base = gains(&[("r1", "a"), ("r2", "b")]);
    let (mine, theirs) =
        (gains(&[("r1", "a"), ("r2", "b"), ("r3", "min")]), gains(&[("r1", "a"), ("r2", "b2"), ("r3", "deres")]));
    let merged = merge(Section::Benefits, Some(&base), &mine, &theirs);
    assert_eq!(names(&merged.answers), [("r1", "a"), ("r2", "b2"), ("r3", "deres"), ("r4", "min")]);
    assert!(merged.clashes.is_empty());
    assert_eq!(merged.renamed["gevinst"]["r3"], "r4");
    let mut form = mine.clone();
    rename(&mut form, &merged.renamed);
    assert_eq!(names(&form)[2], ("r4", "min"));
    // The same form twice is one row, and a blank row is nobody's.
    assert_eq!(merge(Section::Benefits, Some(&base), &mine, &mine).answers, mine);
    let (first, other) = (gains(&[("r1", "")]), gains(&[("r1", "deres")]));
    assert_eq!(names(&merge(Section::Benefits, Some(&Answers::default()), &first, &other).answers), [("r1", "deres")]);
    assert_eq!(names(&merge(Section::Benefits, Some(&Answers::default()), &other, &first).answers), [("r1", "deres")]);
    // Both filled in the first row of an empty group.
    let both = merge(Section::Benefits, Some(&Answers::default()), &gains(&[("r1", "min")]), &other);
    assert_eq!(names(&both.answers), [("r1", "deres"), ("r2", "min")]);
    let both = merge(Section::Benefits, Some(&first), &gains(&[("r1", "min")]), &other);
    assert_eq!(names(&both.answers), [("r1", "deres"), ("r2", "min")]);
    // Whoever moved a row keeps the order, and the other's new row stands after its neighbour.
    let moved = gains(&[("r2", "b"), ("r1", "a")]);
    let merged = merge(Section::Benefits, Some(&base), &moved, &gains(&[("r1", "a"), ("r7", "ny"), ("r2", "b")]));
    assert_eq!(names(&merged.answers), [("r2", "b"), ("r1", "a"), ("r7", "ny")]);
    let merged = merge(Section::Benefits, Some(&base), &gains(&[("r1", "a"), ("r7", "ny"), ("r2", "b")]), &moved);
    assert_eq!(names(&merged.answers), [("r2", "b"), ("r1", "a"), ("r7", "ny")]);
}

#[test]
fn a_row_one_removed_and_the_other_changed_is_chosen() {
    let base = gains(&[("r1", "a"), ("r2", "b")]);
    let (without, edited) = (gains(&[("r1", "a")]), gains(&[("r1", "a"), ("r2", "bedre")]));
    let merged = merge(Section::Benefits, Some(&base), &without, &edited);
    assert_eq!(names(&merged.answers), [("r1", "a")]);
    let [clash] = merged.clashes.as_slice() else { panic!("{:?}", merged.clashes) };
    assert_eq!((clash.at.as_str(), clash.row.map(|(_, number)| number)), ("gevinst.r2", Some(2)));
    let What::Row { before, mine, theirs } = &clash.what else { panic!() };
    assert!(before.is_some() && mine.is_none() && theirs.is_some());
    let mut chosen = merged.answers;
    take(Section::Benefits, &mut chosen, &edited, "gevinst.r2");
    assert_eq!(names(&chosen), [("r1", "a"), ("r2", "bedre")]);
    let merged = merge(Section::Benefits, Some(&base), &edited, &without);
    assert_eq!(names(&merged.answers), [("r1", "a"), ("r2", "bedre")]);
    assert_eq!(merged.clashes.len(), 1);
    let mut chosen = merged.answers;
    take(Section::Benefits, &mut chosen, &without, "gevinst.r2");
    assert_eq!(names(&chosen), [("r1", "a")]);
    // Removed by one and left alone by the other, or removed by both: it is gone.
    assert_eq!(names(&merge(Section::Benefits, Some(&base), &base, &without).answers), [("r1", "a")]);
    assert_eq!(names(&merge(Section::Benefits, Some(&base), &without, &without).answers), [("r1", "a")]);
}

#[test]
fn municipalities_merge_as_sets_and_the_budget_cell_by_cell() {
    let list = |ids: &str| with(&[("folge-kommuner", ids)]);
    let merged = merge(Section::Partners, Some(&list("1,2,3")), &list("1,3,4"), &list("1,2,3,5"));
    assert_eq!((merged.answers.get("folge-kommuner"), merged.clashes.len()), ("1,3,5,4", 0));
    let cell = |kind: &str, year| budget_cell(kind, year);
    let (pay, asked) = (cell("budsjett-kost-lonn", 2028), cell("budsjett-soknad", 2029));
    let base = with(&[(&pay, "100"), (&asked, "100")]);
    let merged = merge(
        Section::Budget,
        Some(&base),
        &with(&[(&pay, "0,2 mill"), (&asked, "100")]),
        &with(&[(&pay, "100"), (&asked, "300")]),
    );
    assert_eq!(merged.answers, with(&[(&pay, "0,2 mill"), (&asked, "300")]));
    let merged = merge(Section::Budget, Some(&base), &with(&[(&pay, "200")]), &with(&[(&pay, "400"), (&asked, "100")]));
    assert_eq!(merged.clashes.iter().map(|c| c.at.as_str()).collect::<Vec<_>>(), [pay.as_str()]);
    assert!(!merged.answers.fields.contains_key(&asked), "a cell I emptied stays empty");
}

/// All names a section's form can send, with two rows in each group.
fn all_names(section: Section) -> Vec<(Option<(&'static str, &'static str)>, String)> {
    let mut all: Vec<_> = section.fields().map(|f| (None, f.key.to_owned())).collect();
    if section.items().contains(&Item::Budget) {
        all.extend(PERIOD.years().iter().map(|y| (None, budget_cell("budsjett-soknad", *y))));
    }
    for group in section.groups() {
        for id in ["r1", "r2"] {
            all.extend(group.fields.iter().map(|f| (Some((group.code, id)), f.key.to_owned())));
        }
    }
    all
}

fn put(answers: &mut Answers, (row, key): &(Option<(&'static str, &'static str)>, String), value: &str) {
    let fields = match row {
        None => &mut answers.fields,
        Some((group, id)) => {
            let rows = answers.groups.entry((*group).to_owned()).or_default();
            if !rows.iter().any(|r| r.id == *id) {
                rows.push(Row { id: (*id).to_owned(), ..Row::default() });
            }
            &mut rows.iter_mut().find(|r| r.id == *id).expect("it was put there").fields
        }
    };
    fields.insert(key.clone(), value.to_owned());
}

fn section() -> impl Strategy<Value = Section> {
    proptest::sample::select(Section::ALL.to_vec())
}

/// Answers to some of the section's questions, and in some groups a row that may be missing.
fn answers(section: Section) -> impl Strategy<Value = Answers> {
    let names = all_names(section);
    let values = proptest::collection::vec(proptest::option::of("[a-z0-9 ,.]{0,6}"), names.len());
    (values, any::<[bool; 4]>()).prop_map(move |(values, there)| {
        let mut answers = Answers::default();
        for (name, value) in names.iter().zip(values) {
            if let Some(value) = value {
                put(&mut answers, name, &value);
            }
        }
        for (i, rows) in answers.groups.values_mut().enumerate() {
            rows.retain(|row| there[(2 * i + usize::from(row.id == "r2")) % 4]);
        }
        answers
    })
}

fn three() -> impl Strategy<Value = (Section, Answers, Answers, Answers)> {
    section().prop_flat_map(|s| (Just(s), answers(s), answers(s), answers(s)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whoever_is_alone_has_their_way((section, base, mine, _) in three()) {
        let merged = merge(section, Some(&base), &mine, &base);
        prop_assert!(merged.clashes.is_empty(), "{:?}", merged.clashes);
        prop_assert!(same(section, &merged.answers, &mine));
        let merged = merge(section, Some(&base), &base, &mine);
        prop_assert!(merged.clashes.is_empty(), "{:?}", merged.clashes);
        prop_assert!(same(section, &merged.answers, &mine));
        let merged = merge(section, Some(&base), &mine, &mine);
        prop_assert!(merged.clashes.is_empty() && same(section, &merged.answers, &mine));
    }

    /// What one of the two changed and the other did not stands as it was changed; what neither changed is as it was.
    #[test]
    fn nothing_one_alone_has_changed_is_lost((section, base, mine, theirs) in three()) {
        let merged = merge(section, Some(&base), &mine, &theirs);
        let (my, their) = (changed(section, &base, &mine), changed(section, &base, &theirs));
        for key in all_names(section).iter().filter(|(row, _)| row.is_none()).map(|(_, key)| key) {
            let expected = match (my.contains(key), their.contains(key)) {
                (true, false) => &mine,
                (false, true) => &theirs,
                (false, false) => &base,
                (true, true) => continue,
            };
            let read = |a: &Answers| praksisnaer::domain::application::form::in_one_spelling(section, a).get(key).to_owned();
            prop_assert_eq!(read(&merged.answers), read(expected), "{}", key);
        }
        // Every row either has is there, or was taken away by one who found it as it was, or is to be chosen.
        for group in section.groups() {
            for row in mine.rows(group.code).iter().chain(theirs.rows(group.code)).filter(|row| !row.is_empty()) {
                let there = merged.answers.rows(group.code).iter().any(|r| r.id == row.id);
                let place = format!("{}.{}", group.code, row.id);
                let chosen = merged.clashes.iter().any(|c| c.at == place);
                let removed = base.rows(group.code).iter().any(|r| r.id == row.id);
                prop_assert!(there || chosen || removed, "{}", place);
            }
        }
    }

    /// Choosing the other's everywhere leaves none of mine where both had changed, whatever was chosen.
    #[test]
    fn what_is_chosen_stands((section, base, mine, theirs) in three()) {
        let merged = merge(section, Some(&base), &mine, &theirs);
        let mut chosen = merged.answers.clone();
        for clash in &merged.clashes {
            take(section, &mut chosen, &theirs, &clash.at);
        }
        let left = changed(section, &chosen, &theirs);
        for clash in &merged.clashes {
            prop_assert!(!left.contains(&clash.at) || clash.at.split('.').count() > 1, "{}", clash.at);
        }
    }
}

#[test]
fn two_hundred_fields_are_merged_at_once() {
    let section = Section::Benefits;
    let fields = section.groups().next().expect("gains").fields.len();
    let rows = 200 / fields + 1;
    let base = {
        let row = sample_answers(PERIOD)[&section].rows("gevinst")[0].clone();
        let rows = (1..=rows).map(|n| Row { id: format!("r{n}"), ..row.clone() });
        Answers { groups: [("gevinst".to_owned(), rows.collect())].into(), ..Answers::default() }
    };
    // One writes in every other text of every row, one in the rest.
    let written = |odd: usize, word: &str| {
        let mut answers = base.clone();
        for row in answers.groups.get_mut("gevinst").into_iter().flatten() {
            let keys = section.groups().next().expect("gains").fields.iter().map(|f| f.key).enumerate();
            for key in keys.filter(|(i, _)| i % 2 == odd).map(|(_, key)| key) {
                row.fields.insert(key.to_owned(), word.to_owned());
            }
        }
        answers
    };
    let (mine, theirs) = (written(0, "mitt"), written(1, "deres"));
    let merged = merge(section, Some(&base), &mine, &theirs);
    assert!(merged.clashes.is_empty());
    assert!(fields * rows >= 200);
    for row in merged.answers.rows("gevinst") {
        let said = |word: &str| row.fields.values().filter(|v| *v == word).count();
        assert_eq!(said("mitt") + said("deres"), fields);
    }
    let both = merge(section, Some(&base), &written(0, "mitt"), &written(0, "deres"));
    assert_eq!(both.clashes.len(), rows * fields.div_ceil(2));
    assert_eq!(diff(section, &mine, &both.answers).len(), 0, "what I wrote stands in the form");
}
