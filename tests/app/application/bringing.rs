//! What is brought from an earlier application: as it was, moved to the new years, or told.

use std::collections::{BTreeMap, BTreeSet};

use praksisnaer::domain::application::answers::{Answers, Row};
use praksisnaer::domain::application::copying::{
    Brought, Into, LeftOut, Why, bring, builds_on, first_year, says_what_it_builds_on,
};
use praksisnaer::domain::application::form::{
    AllAnswers, Asked, COST_KINDS, FINANCING_KINDS, Item, Kind, Section, budget_cell,
};
use praksisnaer::domain::programme::periods::Period;
use praksisnaer::domain::values::ids::MunicipalityId;
use praksisnaer::domain::values::reading::amount;
use proptest::prelude::*;

const PERIOD: Period = Period { number: 1, first_year: 2027, last_year: 2031, open: true };
const OWN: MunicipalityId = MunicipalityId(942_110_464);
const OSLO: MunicipalityId = MunicipalityId(958_935_420);
/// Answers that name municipalities: of several, those that are not there any more are told alone.
const LISTS: [&str; 2] = ["folge-kommuner", "samarbeid-kommune"];

fn all(section: Section, fields: &[(&str, &str)]) -> AllAnswers {
    let fields = fields.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
    [(section, Answers { fields, groups: BTreeMap::new() })].into()
}
fn rows(section: Section, group: &str, rows: &[&[(&str, &str)]]) -> AllAnswers {
    let rows = rows.iter().enumerate().map(|(i, fields)| Row {
        id: format!("r{}", i + 1),
        fields: fields.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect(),
    });
    [(section, Answers { fields: BTreeMap::new(), groups: [(group.to_owned(), rows.collect())].into() })].into()
}
fn is_nothing(typed: &str) -> bool {
    typed.trim().is_empty() || amount::read_yearly(typed).value().is_some_and(|amount| amount.is_zero())
}
fn whole(from: &AllAnswers, first_year: i32) -> Brought {
    let municipalities = [OWN, OSLO].into();
    let into = Into { period: PERIOD, first_year, municipality: OWN, municipalities: &municipalities };
    bring(from, &Section::ALL.into_iter().collect(), &into)
}
fn told(brought: &Brought) -> Vec<(&str, &str, Why)> {
    brought.report.left_out.iter().map(|l| (l.place.key.as_str(), l.value.as_str(), l.why)).collect()
}

#[test]
fn every_date_of_the_form_is_planned_or_past_or_confirmed() {
    let mut dated = Vec::new();
    for section in Section::ALL {
        let grouped = section.groups().filter(|g| g.code != "forankring").flat_map(|g| g.fields);
        let fields = section.fields().chain(grouped).filter(|f| f.asked != Asked::Retired);
        dated.extend(fields.filter(|f| matches!(f.kind, Kind::Date | Kind::YearMonth | Kind::Year)).map(|f| f.key));
    }
    let planned = ["om-periode-start", "om-periode-slutt", "aktivitet-ar", "impl-drift-nar"];
    let gains = ["gevinst-nullpunkt-dato", "gevinst-nullpunkt-unntak-dato", "gevinst-maaltid"];
    assert_eq!(dated, [planned.as_slice(), &gains].concat(), "a new date: does it move with the project?");
}

#[test]
fn amounts_and_dates_follow_the_project_to_its_new_years() {
    let mut from = all(Section::About, &[("om-periode-start", "aug. 27"), ("om-periode-slutt", "06.2029")]);
    from.extend(all(
        Section::Budget,
        &[("budsjett-soknad.2027", "1,2 mill"), ("budsjett-soknad.2029", "300 000"), ("budsjett-andre.2029", "0")],
    ));
    from.extend(all(Section::Implementation, &[("impl-drift-nar", "07.2029")]));
    from.extend(rows(
        Section::Benefits,
        "gevinst",
        &[&[
            ("gevinst-maaltid", "12.2029"),
            ("gevinst-nullpunkt-dato", "10.2026"),
            ("gevinst-nullpunkt-unntak-dato", "29.02.2028"),
        ]],
    ));
    let brought = whole(&from, 2030);
    assert_eq!(brought.report.years, Some((2027, 2030)));
    assert_eq!(brought.answers[&Section::About].get("om-periode-start"), "08.2030");
    assert_eq!(
        brought.answers[&Section::Budget].fields,
        [("budsjett-soknad.2030".to_owned(), "1,2 mill".to_owned())].into()
    );
    assert_eq!(brought.answers[&Section::Implementation].get("impl-drift-nar"), "07.2032");
    let gain = &brought.answers[&Section::Benefits].rows("gevinst")[0];
    assert_eq!(gain.get("gevinst-maaltid"), "12.2032");
    assert_eq!(gain.get("gevinst-nullpunkt-dato"), "10.2026", "what was measured stays measured then");
    assert_eq!(gain.get("gevinst-nullpunkt-unntak-dato"), "28.02.2031");
    assert_eq!(
        told(&brought),
        [("om-periode-slutt", "06.2029", Why::OutsidePeriod), ("budsjett-soknad", "300 000", Why::OutsidePeriod)]
    );
}

#[test]
fn what_is_not_asked_confirmed_unread_or_gone_is_told_word_by_word() {
    let mut from =
        all(Section::Partners, &[("partner-ingen", "ja"), ("folge-kommuner", "942110464,958935420,964965226")]);
    from.extend(rows(Section::Implementation, "forankring", &[&[("impl-forankring-hvor", "Kommunestyret")]]));
    from.extend(rows(
        Section::Activities,
        "aktivitet",
        &[&[("aktivitet-hva", "Kartlegge"), ("aktivitet-ar", "snart"), ("aktivitet-milepael", "Ferdig")]],
    ));
    let brought = whole(&from, 2028);
    assert_eq!(brought.report.years, None);
    assert_eq!(brought.answers[&Section::Partners].get("folge-kommuner"), "958935420");
    assert!(!brought.answers.contains_key(&Section::Implementation));
    assert_eq!(brought.answers[&Section::Activities].rows("aktivitet")[0].get("aktivitet-hva"), "Kartlegge");
    assert_eq!(
        told(&brought),
        [
            ("aktivitet-ar", "snart", Why::Unread),
            ("aktivitet-milepael", "Ferdig", Why::NotAsked),
            ("folge-kommuner", "942110464", Why::Municipality),
            ("folge-kommuner", "964965226", Why::Municipality),
            ("partner-ingen", "ja", Why::NotAsked),
            ("impl-forankring-hvor", "Kommunestyret", Why::Confirmed),
        ]
    );
}

#[test]
fn only_what_is_chosen_is_brought_and_what_is_built_upon_goes_along() {
    let need = builds_on("Trygg natt", "Alvdal");
    let mut from: AllAnswers = [(Section::Need, need.clone())].into();
    from.extend(all(Section::About, &[("om-prosjekttittel", "Natt")]));
    let municipalities = BTreeSet::new();
    let into = Into { period: PERIOD, first_year: 2027, municipality: OWN, municipalities: &municipalities };
    let brought = bring(&from, &[Section::Need].into(), &into);
    assert_eq!(brought.answers, [(Section::Need, need)].into());
    assert!(says_what_it_builds_on(&brought.answers) && !says_what_it_builds_on(&AllAnswers::new()));
    assert_eq!(brought.report.sections, ["behov"]);
}

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        (0..9_000_000_i64).prop_map(|n| n.to_string()),
        (1..=12_u8, 2020..2040_i32).prop_map(|(m, y)| format!("{m:02}.{y}")),
        (2020..2040_i32).prop_map(|y| y.to_string()),
        "[ a-z0-9.,]{0,12}",
    ]
}

/// Answers to every question of the form, sensible or not.
fn any_answers() -> impl Strategy<Value = AllAnswers> {
    let sections = Section::ALL.map(|section| {
        let mut names: Vec<String> = section.fields().map(|f| f.key.to_owned()).collect();
        if section.items().contains(&Item::Budget) {
            for kind in COST_KINDS.into_iter().chain(FINANCING_KINDS) {
                names.extend((2025..=2033).map(|year| budget_cell(kind, year)));
            }
        }
        let fields = proptest::collection::vec(typed(), names.len())
            .prop_map(move |values| names.iter().cloned().zip(values).collect::<BTreeMap<_, _>>());
        let groups: Vec<_> = section
            .groups()
            .map(|group| {
                let row = proptest::collection::vec(typed(), group.fields.len());
                proptest::collection::vec(row, 0..3).prop_map(move |rows| {
                    let rows = rows.into_iter().enumerate().map(|(i, values)| Row {
                        id: format!("r{i}"),
                        fields: group.fields.iter().map(|f| f.key.to_owned()).zip(values).collect(),
                    });
                    (group.code.to_owned(), rows.collect::<Vec<Row>>())
                })
            })
            .collect();
        (fields, groups)
            .prop_map(move |(fields, groups)| (section, Answers { fields, groups: groups.into_iter().collect() }))
    });
    sections.into_iter().collect::<Vec<_>>().prop_map(|sections| sections.into_iter().collect())
}

/// Every answer by where it stands, without the years in the names of amounts.
fn by_key(all: &AllAnswers) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for answers in all.values() {
        let rows = answers.groups.values().flatten().flat_map(|row| &row.fields);
        for (name, typed) in answers.fields.iter().chain(rows).filter(|(_, typed)| !typed.trim().is_empty()) {
            let key = name.rsplit_once('.').map_or(name.as_str(), |(kind, _)| kind);
            found.entry(key.to_owned()).or_default().push(typed.trim().to_owned());
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Every answer is brought as it is, moved and told, or left out and told; and nothing else is there.
    #[test]
    fn nothing_is_invented_and_nothing_is_lost(from in any_answers(), year in 2027..=2031_i32) {
        let brought = whole(&from, year);
        let before = by_key(&from);
        let after = by_key(&brought.answers);
        for (key, typed) in &before {
            let mut left: Vec<String> = after.get(key).cloned().unwrap_or_default();
            let amounts = COST_KINDS.iter().chain(&FINANCING_KINDS).any(|kind| kind == key);
            // A list of nothing is no answer.
            for value in typed.iter().filter(|value| !LISTS.contains(&key.as_str()) || value.chars().any(|c| !" ,".contains(c))) {
                let moved = brought.report.moved.iter().find(|m| !amounts && m.place.key == *key && m.before.trim() == *value);
                let expected = moved.map_or(value.as_str(), |m| m.after.as_str());
                if let Some(at) = left.iter().position(|v| v == expected) {
                    left.remove(at);
                } else {
                    let told = brought.report.left_out.iter().any(|l| l.place.key == *key && (l.value == *value || value.contains(&l.value)));
                    prop_assert!(told || amounts && is_nothing(value), "{} {} is lost", key, value);
                }
            }
            let kept_of_list = LISTS.contains(&key.as_str());
            prop_assert!(left.is_empty() || kept_of_list, "{} is invented: {:?}", key, left);
        }
        prop_assert!(after.keys().all(|key| before.contains_key(key)));
        // Every amount stands in its own year of the project, or is told with the year it had.
        let shift = first_year(&from).map_or(0, |first| year - first);
        let budget = brought.answers.get(&Section::Budget).cloned().unwrap_or_default();
        for (cell, typed) in from[&Section::Budget].fields.iter().filter(|(_, typed)| !is_nothing(typed)) {
            let Some((kind, was)) = cell.rsplit_once('.') else { continue };
            let was: i32 = was.parse().unwrap();
            if PERIOD.contains(was + shift) {
                prop_assert_eq!(budget.get(&budget_cell(kind, was + shift)), typed.trim(), "{}", cell);
            } else {
                let told = |l: &LeftOut| l.place.key == kind && l.place.year == Some(was) && l.value == typed.trim();
                prop_assert!(brought.report.left_out.iter().any(told), "{} is lost", cell);
            }
        }
    }

    /// Brought once more to the same years, nothing moves and nothing more is left out.
    #[test]
    fn a_copy_is_a_copy_of_itself(from in any_answers(), year in 2027..=2031_i32) {
        let once = whole(&from, year);
        if let Some(first) = first_year(&once.answers) {
            let twice = whole(&once.answers, first);
            prop_assert_eq!(&twice.answers, &once.answers);
            prop_assert_eq!(twice.report.moved, vec![]);
            prop_assert_eq!(twice.report.left_out, vec![]);
        }
    }
}
