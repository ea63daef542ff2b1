//! Every text the form's schema names exists, and the schema says everything a page needs.

use std::collections::BTreeSet;

use praksisnaer::domain::application::form::{COST_KINDS, FINANCING_KINDS, Field, Item, Section, TaskGroup};
use praksisnaer::i18n::{Lang, Texts};

fn field_keys(field: &Field, keys: &mut BTreeSet<&'static str>) {
    keys.insert(field.label);
    keys.extend(field.help);
    keys.extend(field.example);
    keys.extend(field.choices().iter().map(|c| c.label));
}

#[test]
fn every_text_of_the_schema_exists() {
    let mut keys: BTreeSet<&'static str> = BTreeSet::new();
    keys.extend(COST_KINDS);
    keys.extend(FINANCING_KINDS);
    keys.extend(TaskGroup::ALL.map(TaskGroup::title_key));
    for section in Section::ALL {
        keys.insert(section.title_key());
        keys.extend(section.intro_key());
        for item in section.items() {
            match item {
                Item::Applicant => keys.extend(["om-kommune", "om-kommune-hjelp"]),
                Item::Budget => {}
                Item::Heading { key, help } => {
                    keys.insert(key);
                    keys.extend(*help);
                }
                Item::Field(field) => field_keys(field, &mut keys),
                Item::Set(set) => {
                    keys.insert(set.key);
                    keys.extend(set.help);
                    set.fields.iter().for_each(|f| field_keys(f, &mut keys));
                }
                Item::Group(group) => {
                    keys.extend([group.row, group.add, group.remove]);
                    keys.extend([group.title, group.help, group.example].into_iter().flatten());
                    group.fields.iter().for_each(|f| field_keys(f, &mut keys));
                }
            }
        }
    }
    let missing: Vec<_> =
        keys.into_iter().filter(|key| !Lang::ALL.iter().all(|lang| Texts::of(*lang).has(key))).collect();
    assert!(missing.is_empty(), "no text for {missing:?}");
}

#[test]
fn every_field_stands_once() {
    let mut seen = BTreeSet::new();
    for section in Section::ALL {
        for field in section.fields().chain(section.groups().flat_map(|g| g.fields)) {
            assert!(seen.insert(field.key), "{} stands twice", field.key);
            assert_eq!(section.field(field.key), Some(field));
        }
        assert_eq!(Section::from_code(section.code()), Some(section));
    }
}

/// The codes of the choices are those of the typed values.
#[test]
fn every_choice_is_understood() {
    use praksisnaer::domain::application::form::{Asked, Innovation, PartnerKind};
    use praksisnaer::domain::application::plans::{BenefitKind, BudgetBearer, Direction, Level};
    use praksisnaer::domain::programme::goals::Phase;
    let codes = |key: &str| match key {
        "om-fase-start" | "om-fase-slutt" => Phase::ALL.map(Phase::code).to_vec(),
        "nyskaping-type" => Innovation::ALL.iter().map(|v| v.code()).collect(),
        "partner-type" => PartnerKind::ALL.iter().map(|v| v.code()).collect(),
        // Read by people alone.
        "partner-valg" => vec!["konkurranse", "uten", "gratis"],
        "gevinst-type" => BenefitKind::ALL.iter().map(|v| v.code()).collect(),
        "gevinst-budsjett" => BudgetBearer::ALL.iter().map(|v| v.code()).collect(),
        "gevinst-niva" => Level::ALL.iter().map(|v| v.code()).collect(),
        "gevinst-retning" => Direction::ALL.iter().map(|v| v.code()).collect(),
        _ => Vec::new(),
    };
    for section in Section::ALL {
        let retired = section.groups().filter(|g| g.retired).flat_map(|g| g.fields);
        let retired: Vec<&str> = retired.map(|field| field.key).collect();
        for field in section.fields().chain(section.groups().flat_map(|g| g.fields)) {
            // Nothing is done with them any more but showing them.
            if field.asked == Asked::Retired || retired.contains(&field.key) {
                continue;
            }
            assert_eq!(field.choices().iter().map(|c| c.code).collect::<Vec<_>>(), codes(field.key), "{}", field.key);
        }
    }
}
