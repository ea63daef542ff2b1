//! The rules of the application form, one bad answer at a time.

use std::collections::BTreeSet;

use praksisnaer::domain::application::answers::{Answers, Fault, FaultValue};
use praksisnaer::domain::application::form::{
    AllAnswers, Asked, COST_KINDS, Context, Section, Track, budget_years, complete, section_faults, warnings,
};
use praksisnaer::domain::application::plans::{BudgetBearer, Direction, Level};
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::i18n::{KEYS, Lang, Texts, VARIABLES};
use time::macros::date;

use crate::builders::{APPLICANT, FOLLOWERS, PERIOD, add_row, context, sample_answers, set, set_in_row};

/// A section, an answer that is wrong (its name as in the form: rows as `key.r1`), and the fault: where and which.
struct Case {
    section: Section,
    typed: &'static [(&'static str, &'static str)],
    at: &'static str,
    message: &'static str,
}

const fn case(
    section: Section,
    typed: &'static [(&'static str, &'static str)],
    at: &'static str,
    message: &'static str,
) -> Case {
    Case { section, typed, at, message }
}

use Section::{About, Activities, Benefits, Budget, Implementation, Need, Partners, Risks, SubGoals, TargetGroup};

#[rustfmt::skip]
const CASES: &[Case] = &[
    case(About, &[("om-prosjekttittel", " ")], "om-prosjekttittel", "om-prosjekttittel-feil-mangler"),
    case(About, &[("om-sammendrag", "")], "om-sammendrag", "om-sammendrag-feil-mangler"),
    case(About, &[("om-kontaktepost", "")], "om-kontaktepost", "om-kontaktepost-feil-mangler"),
    case(About, &[("om-kontaktepost", "post.kommune.no")], "om-kontaktepost", "om-kontaktepost-feil-format"),
    case(About, &[("om-kontaktepost", "post@kommune")], "om-kontaktepost", "om-kontaktepost-feil-format"),
    case(About, &[("om-kontaktepost", "a@b@c.no")], "om-kontaktepost", "om-kontaktepost-feil-format"),
    case(About, &[("om-kontaktepost", "a b@c.no")], "om-kontaktepost", "om-kontaktepost-feil-format"),
    case(About, &[("om-kontaktepost", "post@.no")], "om-kontaktepost", "om-kontaktepost-feil-format"),
    case(About, &[("om-fase-start", "")], "om-fase-start", "om-fase-start-feil-mangler"),
    case(About, &[("om-fase-slutt", "forged")], "om-fase-slutt", "om-fase-slutt-feil-mangler"),
    case(About, &[("om-fase-start", "drift"), ("om-fase-slutt", "utforsking")], "om-fase-slutt", "om-fase-feil-rekkefolge"),
    case(About, &[("om-periode-start", "august")], "om-periode-start", "om-periode-start-feil-format"),
    case(About, &[("om-periode-start", "13.2027")], "om-periode-start", "om-periode-start-feil-format"),
    case(About, &[("om-periode-slutt", "")], "om-periode-slutt", "om-periode-slutt-feil-format"),
    case(About, &[("om-periode-slutt", "07.2027")], "om-periode-slutt", "om-periode-feil-rekkefolge"),
    case(About, &[("om-periode-start", "12.2026")], "om-periode-start", "om-periode-feil-utenfor"),
    case(About, &[("om-periode-slutt", "01.2032")], "om-periode-slutt", "om-periode-feil-utenfor"),
    case(About, &[("om-periode-start", "12.2026"), ("om-periode-slutt", "12.2031")], "om-periode-slutt", "om-periode-feil-for-lang"),

    case(Need, &[("behov-beskrivelse", "")], "behov-beskrivelse", "behov-beskrivelse-feil-mangler"),
    case(Need, &[("behov-kunnskap", "")], "behov-kunnskap", "behov-kunnskap-feil-mangler"),

    case(SubGoals, &[("delmaal-1", ""), ("delmaal-3", "0")], "delmaal-1", "delmaal-feil-mangler"),
    case(SubGoals, &[("delmaal-1", "31")], "delmaal-1", "delmaal-feil-sum"),
    case(SubGoals, &[("delmaal-1", "30,5")], "delmaal-1", "delmaal-feil-vekt"),
    case(SubGoals, &[("delmaal-2", "-5")], "delmaal-2", "delmaal-feil-vekt"),
    case(SubGoals, &[("delmaal-3", "101")], "delmaal-3", "delmaal-feil-vekt"),

    case(TargetGroup, &[("malgruppe-hvem", "")], "malgruppe-hvem", "malgruppe-hvem-feil-mangler"),
    case(TargetGroup, &[("malgruppe-antall", "førti")], "malgruppe-antall", "malgruppe-antall-feil-format"),
    case(TargetGroup, &[("malgruppe-antall", "4,5")], "malgruppe-antall", "malgruppe-antall-feil-format"),
    case(TargetGroup, &[("malgruppe-antall", "-4")], "malgruppe-antall", "malgruppe-antall-feil-format"),
    case(TargetGroup, &[("malgruppe-antall", "0")], "malgruppe-antall", "malgruppe-antall-feil-null"),
    case(TargetGroup, &[("malgruppe-antall", "11 mill")], "malgruppe-antall", "malgruppe-antall-feil-for-stort"),
    case(TargetGroup, &[("malgruppe-medvirkning", "")], "malgruppe-medvirkning", "malgruppe-medvirkning-feil-mangler"),

    case(Activities, &[("aktivitet-hva.r1", "")], "aktivitet-hva.r1", "aktivitet-hva-feil-mangler"),
    case(Activities, &[("aktivitet-ar.r1", "2030")], "aktivitet-ar.r1", "aktivitet-ar-feil-utenfor"),
    case(Activities, &[("aktivitet-ar.r1", "i fjor")], "aktivitet-ar.r1", "aktivitet-ar-feil-utenfor"),
    case(Activities, &[("aktivitet-ar.r1", "2028")], "aktivitet", "aktivitet-feil-ingen"),

    case(Partners, &[("partner-navn.r1", "")], "partner-navn.r1", "partner-navn-feil-mangler"),
    case(Partners, &[("partner-type.r1", "")], "partner-type.r1", "partner-type-feil-mangler"),
    case(Partners, &[("partner-bidrag.r1", "")], "partner-bidrag.r1", "partner-bidrag-feil-mangler"),
    case(Partners, &[("partner-type.r1", "bedrift"), ("partner-etter.r1", "")], "partner-etter.r1", "partner-etter-feil-mangler"),
    case(Partners, &[("folge-kommuner", "958935420, 942110464")], "folge-kommuner", "folge-feil-egen"),
    case(Partners, &[("folge-kommuner", "974761645")], "folge-kommuner", "folge-feil-ukjent"),
    case(Partners, &[("folge-kommuner", "Guovdageaidnu")], "folge-kommuner", "folge-feil-ukjent"),

    case(Budget, &[("budsjett-kost-lonn.2027", "50,000")], "budsjett-kost-lonn.2027", "budsjett-post-feil-tall"),
    case(Budget, &[("budsjett-soknad.2027", "😀")], "budsjett-soknad.2027", "budsjett-post-feil-tall"),
    case(Budget, &[("budsjett-egen-penger.2028", "-5")], "budsjett-egen-penger.2028", "budsjett-post-feil-negativt"),
    case(Budget, &[("budsjett-kost-reise.2029", "1 000 000 000 001")], "budsjett-kost-reise.2029", "budsjett-post-feil-for-stort"),
    case(Budget, &[("budsjett-kost-annet.2027", "10,50")], "budsjett-kost-annet.2027", "budsjett-post-feil-hele-kroner"),
    case(Budget, &[("budsjett-soknad.2028", "1 200 001")], "budsjett-soknad.2028", "budsjett-feil-balanse"),
    case(Budget, &[("budsjett-kost-lonn.2030", "100"), ("budsjett-soknad.2030", "100")], "budsjett-soknad.2030", "budsjett-feil-utenfor-periode"),
    case(Budget, &[("budsjett-kost-lonn.2030", "100"), ("budsjett-egen-penger.2030", "100")], "budsjett-egen-penger.2030", "budsjett-post-feil-utenfor"),
    case(Budget, &[("budsjett-soknad.2032", "100")], "budsjett-soknad.2032", "budsjett-feil-utenfor-periode"),
    case(Budget, &[("budsjett-soknad.2027", ""), ("budsjett-soknad.2028", ""), ("budsjett-soknad.2029", "0")], "budsjett-soknad.2027", "budsjett-feil-ingen-soknad"),
    case(Budget, &[("budsjett-soknad.2027", "1"), ("budsjett-soknad.2028", "1"), ("budsjett-soknad.2029", "1")], "budsjett-soknad.2027", "budsjett-feil-for-lite"),
    case(Budget, &[("budsjett-soknad.2027", "31 mill")], "budsjett-soknad.2027", "budsjett-feil-for-mye"),
    case(Budget, &[("budsjett-andre.2027", "1"), ("budsjett-kost-reise.2027", "1")], "budsjett-andre-hvem", "budsjett-andre-hvem-feil-mangler"),
    case(Budget, &[("budsjett-forklaring", "")], "budsjett-forklaring", "budsjett-forklaring-feil-mangler"),

    case(Implementation, &[("impl-eier", "")], "impl-eier", "impl-eier-feil-mangler"),
    case(Implementation, &[("impl-prosjektleder", "")], "impl-prosjektleder", "impl-prosjektleder-feil-mangler"),
    case(Implementation, &[("impl-linjeleder", "")], "impl-linjeleder", "impl-linjeleder-feil-mangler"),
    case(Implementation, &[("impl-linjeleder", "fagutvikler  i hjemmetjenesten")], "impl-linjeleder", "impl-linjeleder-feil-lik"),
    case(Implementation, &[("impl-ressurser", ""), ("impl-arsverk-til", ""), ("impl-penger", ""), ("impl-teknologi", "")], "impl-ressurser", "impl-ressurser-feil-mangler"),
    case(Implementation, &[("impl-kompetanse", "")], "impl-kompetanse", "impl-kompetanse-feil-mangler"),
    case(Implementation, &[("impl-forankring-hvor.r1", ""), ("impl-forankring-dato.r1", ""), ("impl-forankring-sak.r1", "")], "forankring", "impl-forankring-feil-mangler"),
    case(Implementation, &[("impl-forankring-hvor.r1", "")], "impl-forankring-hvor.r1", "impl-forankring-hvor-feil-mangler"),
    case(Implementation, &[("impl-forankring-dato.r1", "")], "impl-forankring-dato.r1", "impl-forankring-dato-feil-mangler"),
    case(Implementation, &[("impl-forankring-dato.r1", "31.06.2026")], "impl-forankring-dato.r1", "impl-forankring-feil-dato"),
    case(Implementation, &[("impl-forankring-dato.r1", "i fjor")], "impl-forankring-dato.r1", "impl-forankring-feil-dato"),
    case(Implementation, &[("impl-forankring-dato.r1", "22.11.2026")], "impl-forankring-dato.r1", "impl-forankring-feil-fram"),
    case(Implementation, &[("impl-drift-nar", "")], "impl-drift-nar", "impl-drift-nar-feil-mangler"),
    case(Implementation, &[("impl-drift-nar", "sommeren 2029")], "impl-drift-nar", "impl-drift-nar-feil-format"),
    case(Implementation, &[("impl-drift-vilkar", "")], "impl-drift-vilkar", "impl-drift-vilkar-feil-mangler"),
    case(Implementation, &[("impl-drift-kostnad", "")], "impl-drift-kostnad", "impl-drift-kostnad-feil-mangler"),
    case(Implementation, &[("impl-drift-kostnad", "mye")], "impl-drift-kostnad", "budsjett-feil-tall"),
    case(Implementation, &[("impl-drift-kostnad", "-5")], "impl-drift-kostnad", "budsjett-feil-negativt"),
    case(Implementation, &[("impl-drift-kostnad", "1 000 000 000 001")], "impl-drift-kostnad", "budsjett-feil-for-stort"),
    case(Implementation, &[("impl-drift-kostnad", "10,50")], "impl-drift-kostnad", "budsjett-feil-hele-kroner"),
    case(Implementation, &[("impl-drift-budsjett", "")], "impl-drift-budsjett", "impl-drift-budsjett-feil-mangler"),
    case(Implementation, &[("impl-spredning", "")], "impl-spredning", "impl-spredning-feil-mangler"),

    case(Benefits, &[("gevinst-navn.r1", "")], "gevinst-navn.r1", "gevinst-navn-feil-mangler"),
    case(Benefits, &[("gevinst-type.r1", "")], "gevinst-type.r1", "gevinst-type-feil-mangler"),
    case(Benefits, &[("gevinst-type.r1", "tid"), ("gevinst-budsjett.r1", "")], "gevinst-budsjett.r1", "gevinst-budsjett-feil-mangler"),
    case(Benefits, &[("gevinst-type.r1", "kvalitet"), ("gevinst-niva.r1", "")], "gevinst-niva.r1", "gevinst-niva-feil-mangler"),
    case(Benefits, &[("gevinst-indikator.r1", "")], "gevinst-indikator.r1", "gevinst-indikator-feil-mangler"),
    case(Benefits, &[("gevinst-retning.r1", ""), ("gevinst-maal.r1", "38")], "gevinst-maal.r1", "gevinst-maal-feil-lik"),
    case(Benefits, &[("gevinst-enhet.r1", "")], "gevinst-enhet.r1", "gevinst-enhet-feil-mangler"),
    case(Benefits, &[("gevinst-metode.r1", "")], "gevinst-metode.r1", "gevinst-metode-feil-mangler"),
    case(Benefits, &[("gevinst-nullpunkt.r1", "")], "gevinst-nullpunkt.r1", "gevinst-nullpunkt-feil-mangler"),
    case(Benefits, &[("gevinst-nullpunkt.r1", "50,000")], "gevinst-nullpunkt.r1", "gevinst-nullpunkt-feil-tall"),
    case(Benefits, &[("gevinst-nullpunkt-unntak.r1", "ja")], "gevinst-nullpunkt-unntak.r1", "gevinst-nullpunkt-feil-begge"),
    case(Benefits, &[("gevinst-nullpunkt-dato.r1", "")], "gevinst-nullpunkt-dato.r1", "gevinst-nullpunkt-feil-dato"),
    case(Benefits, &[("gevinst-nullpunkt-dato.r1", "i høst")], "gevinst-nullpunkt-dato.r1", "gevinst-nullpunkt-feil-dato-form"),
    case(Benefits, &[("gevinst-nullpunkt-dato.r1", "12.2026")], "gevinst-nullpunkt-dato.r1", "gevinst-nullpunkt-feil-dato-fram"),
    case(Benefits, &[("gevinst-nullpunkt-unntak-hvorfor.r2", "")], "gevinst-nullpunkt-unntak-hvorfor.r2", "gevinst-nullpunkt-feil-unntak"),
    case(Benefits, &[("gevinst-nullpunkt-unntak-dato.r2", "")], "gevinst-nullpunkt-unntak-dato.r2", "gevinst-nullpunkt-feil-unntak"),
    case(Benefits, &[("gevinst-nullpunkt-unntak-dato.r2", "30.02.2027")], "gevinst-nullpunkt-unntak-dato.r2", "gevinst-nullpunkt-feil-unntak-dato"),
    case(Benefits, &[("gevinst-nullpunkt-unntak-dato.r2", "01.08.2027")], "gevinst-nullpunkt-unntak-dato.r2", "gevinst-nullpunkt-feil-unntak-sent"),
    case(Benefits, &[("gevinst-maal.r1", "")], "gevinst-maal.r1", "gevinst-maal-feil-mangler"),
    case(Benefits, &[("gevinst-maal.r1", "lavere")], "gevinst-maal.r1", "gevinst-maal-feil-mangler"),
    case(Benefits, &[("gevinst-maal.r1", "38")], "gevinst-maal.r1", "gevinst-maal-feil-ned"),
    case(Benefits, &[("gevinst-retning.r1", "opp")], "gevinst-maal.r1", "gevinst-maal-feil-opp"),
    case(Benefits, &[("gevinst-maal.r2", "100,1")], "gevinst-maal.r2", "gevinst-maal-feil-prosent"),
    case(Benefits, &[("gevinst-nullpunkt.r1", "120"), ("gevinst-enhet.r1", "Prosent")], "gevinst-nullpunkt.r1", "gevinst-maal-feil-prosent"),
    case(Benefits, &[("gevinst-maaltid.r1", "")], "gevinst-maaltid.r1", "gevinst-maaltid-feil-mangler"),
    case(Benefits, &[("gevinst-maaltid.r1", "10.2025")], "gevinst-maaltid.r1", "gevinst-maaltid-feil-for-nullpunkt"),
    case(Benefits, &[("gevinst-maaltid.r2", "06.2027")], "gevinst-maaltid.r2", "gevinst-maaltid-feil-for-nullpunkt"),
    case(Benefits, &[("gevinst-maaltid.r1", "12.2026")], "gevinst-maaltid.r1", "gevinst-maaltid-feil-for-start"),
    case(Benefits, &[("gevinst-eier.r1", "")], "gevinst-eier.r1", "gevinst-eier-feil-mangler"),
    case(Benefits, &[("gevinst-eier.r1", "Fagutvikler i hjemmetjenesten")], "gevinst-eier.r1", "gevinst-eier-feil-prosjektleder"),
    case(Benefits, &[("gevinst-eier.r2", "Prosjektleiaren")], "gevinst-eier.r2", "gevinst-eier-feil-prosjektleder"),
    case(Benefits, &[("gevinst-oppfolging", "")], "gevinst-oppfolging", "gevinst-oppfolging-feil-mangler"),

    case(Risks, &[("risiko-hva.r1", "")], "risiko-hva.r1", "risiko-hva-feil-mangler"),
    case(Risks, &[("risiko-hva.r1", ""), ("risiko-sannsynlighet.r1", ""), ("risiko-konsekvens.r1", ""), ("risiko-tiltak.r1", "")], "risiko", "risiko-feil-ingen"),
];

/// Types into the sample as a form would send it.
fn typed(all: &mut AllAnswers, section: Section, name: &str, value: &str) {
    let group = name.split_once('.').and_then(|(key, row)| {
        let group = section.groups().find(|g| g.fields.iter().any(|f| f.key == key))?;
        Some((key, row.strip_prefix('r')?.parse::<usize>().ok()?, group.code))
    });
    match group {
        Some((key, number, group)) => set_in_row(all, section, group, number, key, value),
        None => set(all, section, name, value),
    }
}

fn of(all: &AllAnswers, section: Section) -> &Answers {
    all.get(&section).unwrap()
}

/// The text of the fault has a value for each of its variables and no others.
fn check_values(fault: &Fault) {
    let index = KEYS.binary_search(&fault.message).unwrap_or_else(|_| panic!("no text {}", fault.message));
    let given: BTreeSet<&str> = fault.values.iter().map(|(name, _)| *name).collect();
    let wanted: BTreeSet<&str> = VARIABLES[index].iter().copied().collect();
    assert_eq!(given, wanted, "values of {}", fault.message);
}

#[test]
fn the_sample_completes() {
    let complete = complete(&sample_answers(PERIOD), &context()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!(complete.budget.applied_total(), Kroner::new(3_600_000));
    assert_eq!(complete.budget.years[0].costs[0], Kroner::new(1_200_000), "{}", COST_KINDS[0]);
    assert_eq!(complete.about.time.years(), 2027..=2029);
    assert_eq!(complete.partners.followers, [FOLLOWERS[0]]);
    assert_eq!(complete.benefits.benefits[1].target.to_string(), "75.5");
    let all = sample_answers(PERIOD);
    assert!(Section::ALL.iter().all(|s| warnings(*s, &all).is_empty()));
}

#[test]
fn every_wrong_answer_gets_its_fault_at_its_field() {
    let context = context();
    let mut told = BTreeSet::new();
    for Case { section, typed: answers, at, message } in CASES {
        let mut all = sample_answers(PERIOD);
        for (name, value) in *answers {
            typed(&mut all, *section, name, value);
        }
        let faults = section_faults(*section, &all, &context);
        faults.iter().for_each(check_values);
        told.extend(faults.iter().map(|f| f.message));
        assert!(
            faults.iter().any(|f| f.field == *at && f.message == *message),
            "{answers:?} should give {message} at {at}, not {faults:#?}"
        );
        let refused = complete(&all, &context).expect_err("sending is refused");
        assert!(faults.iter().all(|f| refused.contains(&(*section, f.clone()))), "{answers:?}");
    }
    // Faults only whole sections or long texts can give stand in tests of their own.
    told.extend([
        "gevinst-feil-ingen",
        "impl-feil-fire-mangler",
        "skjema-felles-feil-for-langt",
        "skjema-felles-feil-fodselsnummer",
        "om-prosjekttittel-feil-for-langt",
        "budsjett-feil-ar-passert",
        "impl-drift-anslag-feil-mangler",
        "samarbeid-eier-feil-mangler",
        "samarbeid-feil-sum",
        "samarbeid-kommune-feil-egen",
        "samarbeid-kommune-feil-folger",
        "samarbeid-kommune-feil-mangler",
        "samarbeid-kommune-feil-to-ganger",
        "samarbeid-kommune-feil-ukjent",
        "samarbeid-penger-feil-mangler",
        "samarbeid-penger-feil-tall",
    ]);
    let in_code: BTreeSet<&str> = source()
        .split('"')
        .filter(|s| s.contains("-feil-"))
        .map(|s| KEYS[KEYS.binary_search(&s).unwrap_or_else(|_| panic!("no text {s}"))])
        .collect();
    let untold: Vec<_> = in_code.difference(&told).collect();
    assert!(untold.is_empty(), "no test gives {untold:?}");
}

/// The form's own source.
fn source() -> &'static str {
    concat!(
        include_str!("../../../src/domain/application/form/about.rs"),
        include_str!("../../../src/domain/application/form/benefits.rs"),
        include_str!("../../../src/domain/application/form/budget.rs"),
        include_str!("../../../src/domain/application/form/cooperating.rs"),
        include_str!("../../../src/domain/application/form/implementation.rs"),
        include_str!("../../../src/domain/application/form/reading.rs"),
        include_str!("../../../src/domain/application/form/rows.rs"),
        include_str!("../../../src/domain/application/form/sensitive.rs"),
    )
}

#[test]
fn an_empty_application_is_told_everything_at_once_in_page_order() {
    let faults = complete(&AllAnswers::new(), &context()).expect_err("nothing is answered");
    faults.iter().for_each(|(_, fault)| check_values(fault));
    let sections: Vec<Section> = faults.iter().map(|(s, _)| *s).collect();
    assert!(sections.is_sorted() && Section::ALL.iter().all(|s| *s == Partners || sections.contains(s)));
    assert!(faults.iter().any(|(s, f)| *s == Benefits && f.message == "gevinst-feil-ingen"));
    let four =
        faults.iter().find(|(_, f)| f.message == "impl-feil-fire-mangler").expect("the four questions are named");
    assert_eq!(
        Texts::of(Lang::Nn).fault(&four.1),
        "Implementeringsplanen må svare på ansvar, ressursar, forankring og gevinstar. Svar manglar på: ansvar, ressursar, forankring og gevinstar."
    );
}

#[test]
fn the_four_questions_name_only_what_is_missing() {
    let named = |change: &dyn Fn(&mut AllAnswers)| {
        let mut all = sample_answers(PERIOD);
        change(&mut all);
        let faults = complete(&all, &context()).expect_err("refused");
        let (section, fault) = faults.into_iter().find(|(_, f)| f.message == "impl-feil-fire-mangler").expect("named");
        (section, fault.field, fault.values[0].1.clone())
    };
    let anchoring = named(&|all| set_in_row(all, Implementation, "forankring", 1, "impl-forankring-dato", ""));
    assert_eq!(
        anchoring,
        (Implementation, "impl-forankring-dato.r1".to_owned(), FaultValue::TextKeys(vec!["impl-fire-forankring"]))
    );
    let benefits = named(&|all| all.get_mut(&Benefits).unwrap().groups.clear());
    assert_eq!(benefits, (Benefits, "gevinst".to_owned(), FaultValue::TextKeys(vec!["impl-fire-gevinster"])));
}

#[test]
fn faults_of_a_section_stand_in_page_order() {
    let mut all = sample_answers(PERIOD);
    for key in ["impl-spredning", "impl-eier", "impl-drift-budsjett"] {
        set(&mut all, Implementation, key, "");
    }
    set_in_row(&mut all, Implementation, "forankring", 1, "impl-forankring-dato", "31.06.2026");
    let fields: Vec<String> = section_faults(Implementation, &all, &context()).into_iter().map(|f| f.field).collect();
    assert_eq!(fields, ["impl-eier", "impl-forankring-dato.r1", "impl-drift-budsjett", "impl-spredning"]);
}

#[test]
fn letters_of_all_languages_and_emoji_pass_untouched_and_characters_are_counted_not_bytes() {
    let names = "Guovdageainnu suohkan – čđŋšŧž ČĐŊŠŦŽ æøå 😀👩‍🔧 «sitat» <b>&amp;";
    let mut all = sample_answers(PERIOD);
    set(&mut all, About, "om-sammendrag", names);
    set(&mut all, About, "om-prosjekttittel", &"š".repeat(100));
    set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-navn", names);
    let complete = complete(&all, &context()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!(complete.about.summary, names);
    assert_eq!(complete.benefits.benefits[0].name, names);
}

#[test]
fn too_long_texts_are_refused_with_their_length() {
    let mut all = sample_answers(PERIOD);
    set(&mut all, About, "om-prosjekttittel", &"š".repeat(101));
    set(&mut all, About, "om-sammendrag", &"😀".repeat(2_000_000 / 4));
    set(&mut all, About, "om-samisk", &"a".repeat(2001));
    let faults = section_faults(About, &all, &context());
    faults.iter().for_each(check_values);
    let said: Vec<String> = faults.iter().map(|f| Texts::of(Lang::Nb).fault(f).replace('\u{a0}', " ")).collect();
    assert_eq!(
        said,
        [
            "Navnet på prosjektet kan ha høyst 100 tegn. Kort det ned.",
            "Teksten har 500 000 tegn, men det er plass til 500. Kort ned teksten.",
            "Teksten har 2 001 tegn, men det er plass til 2 000. Kort ned teksten.",
        ]
    );
}

#[test]
fn numbers_of_300_digits_are_refused_once() {
    let long = "9".repeat(300);
    let mut all = sample_answers(PERIOD);
    set(&mut all, Budget, "budsjett-kost-lonn.2027", &long);
    set(&mut all, TargetGroup, "malgruppe-antall", &long);
    set(&mut all, SubGoals, "delmaal-1", &long);
    set(&mut all, Implementation, "impl-drift-kostnad", &long);
    set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-maal", &long);
    for (section, message) in [
        (Budget, "budsjett-post-feil-for-stort"),
        (TargetGroup, "malgruppe-antall-feil-format"),
        (SubGoals, "delmaal-feil-vekt"),
        (Implementation, "budsjett-feil-for-stort"),
        (Benefits, "gevinst-maal-feil-mangler"),
    ] {
        let faults = section_faults(section, &all, &context());
        assert_eq!(faults.iter().map(|f| f.message).collect::<Vec<_>>(), [message]);
    }
}

#[test]
fn a_national_identity_number_is_refused_in_any_text() {
    // From the synthetic test population: month + 80.
    for section in Section::ALL {
        for field in section.fields().filter(|f| f.max_chars().is_some_and(|max| max > 30)) {
            let mut all = sample_answers(PERIOD);
            set(&mut all, section, field.key, "Ring 108893 90048");
            let faults = section_faults(section, &all, &context());
            assert!(
                faults.iter().any(|f| f.field == field.key && f.message == "skjema-felles-feil-fodselsnummer"),
                "{}",
                field.key
            );
        }
    }
    let mut all = sample_answers(PERIOD);
    set_in_row(&mut all, Risks, "risiko", 1, "risiko-hva", "10889390048 slutter");
    assert_eq!(
        section_faults(Risks, &all, &context()),
        [Fault::new("risiko-hva.r1", "skjema-felles-feil-fodselsnummer")]
    );
}

/// An application of the form before this one has answers that are not asked for any more, and lacks none that are.
#[test]
fn what_was_answered_in_the_older_form_is_whole_in_this_one() {
    let mut old = sample_answers(PERIOD);
    set(&mut old, Implementation, "impl-ressurser", "");
    assert!(!of(&old, Implementation).get("impl-penger").is_empty());
    assert!(complete(&old, &context()).is_ok());
    // Everything that has an answer stands on the page, also what is not asked for any more.
    for (section, answers) in &old {
        for field in section.fields().filter(|f| !answers.get(f.key).is_empty()) {
            assert!(field.is_asked(&answers.fields, Track::Full), "{}", field.key);
        }
        for (group, row) in section.groups().flat_map(|g| answers.rows(g.code).iter().map(move |row| (g, row))) {
            for field in group.fields.iter().filter(|f| !row.get(f.key).is_empty()) {
                assert!(field.is_asked(&row.fields, Track::Full), "{}", field.key);
            }
        }
    }
    // Nothing of it is asked for where nothing is answered.
    for section in Section::ALL {
        for field in section.fields().filter(|f| f.asked == Asked::Retired) {
            assert!(!field.is_asked(&std::collections::BTreeMap::new(), Track::Full), "{}", field.key);
        }
    }
}

/// What is asked follows from what is answered, row by row.
#[test]
fn an_answer_brings_its_question() {
    let asked = |key: &str, row: &[(&str, &str)]| {
        let row = row.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        let field = Section::ALL.iter().find_map(|s| s.field(key)).unwrap();
        field.is_asked(&row, Track::Full)
    };
    for (kind, brings) in [("tid", true), ("kostnad", true), ("unngatt", true), ("kvalitet", false), ("", false)] {
        assert_eq!(asked("gevinst-budsjett", &[("gevinst-type", kind)]), brings, "{kind}");
    }
    for (kind, brings) in [("kvalitet", true), ("mestring", true), ("innflytelse", true), ("tid", false), ("", false)] {
        assert_eq!(asked("gevinst-niva", &[("gevinst-type", kind)]), brings, "{kind}");
    }
    let month = "gevinst-nullpunkt-dato";
    assert!(asked(month, &[]) && asked(month, &[("gevinst-nullpunkt", "38")]));
    let instead = ("gevinst-nullpunkt-unntak-dato", "15.01.2027");
    assert!(!asked(month, &[instead]), "one date of a number that is not measured");
    assert!(asked(month, &[instead, ("gevinst-nullpunkt", "38")]) && asked(month, &[instead, (month, "10.2026")]));
    assert!(!asked("budsjett-andre-hvem", &[("budsjett-egen-arbeid.2027", "5")]));
    assert!(asked("budsjett-andre-hvem", &[("budsjett-andre.2027", "")]), "the row is there");
    for (kind, brings) in [("bedrift", true), ("forskning", true), ("frivillig", false)] {
        assert_eq!(asked("partner-etter", &[("partner-type", kind)]), brings, "{kind}");
    }
    for key in ["gevinst-nullpunkt-unntak-hvorfor", "gevinst-nullpunkt-unntak-dato"] {
        assert!(!asked(key, &[]), "a new row asks for the number");
        assert!(asked(key, &[("gevinst-navn", "Færre blir vekket"), ("gevinst-nullpunkt", " ")]), "{key}");
        assert!(!asked(key, &[("gevinst-navn", "Færre blir vekket"), ("gevinst-nullpunkt", "38")]), "{key}");
        assert!(asked(key, &[("gevinst-nullpunkt", "38"), (key, "x")]), "what is answered is never out of sight");
    }
}

#[test]
fn which_way_it_gets_better_follows_from_the_numbers() {
    let direction = |to: &str| {
        let mut all = sample_answers(PERIOD);
        set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-retning", "");
        set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-maal", to);
        complete(&all, &context()).unwrap().benefits.benefits[0].direction
    };
    assert_eq!((direction("14"), direction("50")), (Some(Direction::Down), Some(Direction::Up)));
    let mut all = sample_answers(PERIOD);
    set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-type", "kvalitet");
    set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-budsjett", "");
    let gain = &complete(&all, &context()).unwrap().benefits.benefits[0];
    assert_eq!(gain.budget_bearer, BudgetBearer::Nobody);
    for (kind, level) in
        [("tid", Level::UserEffect), ("arbeidsmiljo", Level::UserEffect), ("kostnad", Level::SocietalEffect)]
    {
        set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-type", kind);
        set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-budsjett", "kommunen");
        set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-niva", "");
        assert_eq!(complete(&all, &context()).unwrap().benefits.benefits[0].level, level, "{kind}");
    }
}

#[test]
fn the_budget_is_asked_for_in_the_projects_own_years_and_those_with_an_amount() {
    let mut all = sample_answers(PERIOD);
    let years = |all: &AllAnswers| budget_years(all, of(all, Budget), PERIOD);
    assert_eq!(years(&all), [2027, 2028, 2029]);
    set(&mut all, Budget, "budsjett-kost-lonn.2031", "5");
    set(&mut all, Budget, "budsjett-kost-lonn.2030", " ");
    set(&mut all, Budget, "budsjett-kost-lonn.2044", "5");
    assert_eq!(years(&all), [2027, 2028, 2029, 2031]);
    set(&mut all, About, "om-periode-slutt", "en gang");
    assert_eq!(years(&all), [2027, 2028, 2029, 2030, 2031]);
}

/// The one-year principle: the last day of a year is in time for it, the first day of the next is not.
#[test]
fn nothing_is_applied_for_in_a_year_that_is_over() {
    let all = sample_answers(PERIOD);
    for (today, over) in [(date!(2027 - 12 - 31), &[][..]), (date!(2028 - 01 - 01), &["budsjett-soknad.2027"][..])] {
        let faults = section_faults(Budget, &all, &Context { today, ..context() });
        let told: Vec<_> =
            faults.iter().filter(|f| f.message == "budsjett-feil-ar-passert").map(|f| f.field.as_str()).collect();
        assert_eq!(told, over, "{today}");
    }
}

#[test]
fn other_sections_answers_count() {
    let mut all = sample_answers(PERIOD);
    set(&mut all, About, "om-periode-slutt", "06.2028");
    let messages =
        |section| section_faults(section, &all, &context()).into_iter().map(|f| f.message).collect::<Vec<_>>();
    assert_eq!(messages(Activities), ["aktivitet-ar-feil-utenfor"]);
    // Every amount of the year that fell outside, not only what is applied for.
    let outside = messages(Budget);
    assert!(outside.contains(&"budsjett-feil-utenfor-periode") && outside.contains(&"budsjett-post-feil-utenfor"));
    assert!(outside.iter().all(|m| m.starts_with("budsjett-") && m.contains("-utenfor")), "{outside:?}");
    set(&mut all, About, "om-periode-start", "06.2027");
    set(&mut all, Implementation, "impl-prosjektleder", "leder for hjemmetjenesten, 20 prosent");
    let messages: Vec<_> = section_faults(Benefits, &all, &context()).into_iter().map(|f| f.message).collect();
    assert_eq!(
        messages,
        ["gevinst-eier-feil-prosjektleder", "gevinst-nullpunkt-feil-unntak-sent", "gevinst-eier-feil-prosjektleder"]
    );
}

#[test]
fn advice_stops_nobody() {
    let mut all = sample_answers(PERIOD);
    for (name, looks) in [
        ("Vi holder fem kurs", true),
        ("Gjennomføre opplæring", true),
        ("Vi skal kjøpe sensorer", true),
        ("Halde kurs", true),
        ("Færre vekkes om natten", false),
        ("Vi slipper å vekke brukere", false),
        ("Holdbarhet", false),
    ] {
        set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-navn", name);
        assert_eq!(
            warnings(Benefits, &all).iter().any(|w| w.message == "gevinst-navn-varsel-aktivitet"),
            looks,
            "{name}"
        );
    }
    set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-niva", "produkt");
    assert!(warnings(Benefits, &all).is_empty());
    set_in_row(&mut all, Benefits, "gevinst", 2, "gevinst-niva", "produkt");
    set_in_row(&mut all, Benefits, "gevinst", 2, "gevinst-navn", "Lage app");
    let found = warnings(Benefits, &all);
    found.iter().for_each(check_values);
    assert_eq!(
        found.iter().map(|w| (w.field.as_str(), w.message)).collect::<Vec<_>>(),
        [("gevinst-navn.r2", "gevinst-navn-varsel-aktivitet"), ("gevinst", "gevinst-varsel-bare-produkt")]
    );
    assert!(complete(&all, &context()).is_ok());
}

#[test]
fn blank_rows_are_as_if_not_added_and_keep_their_number() {
    let mut all = sample_answers(PERIOD);
    set_in_row(&mut all, Benefits, "gevinst", 1, "gevinst-navn", "x");
    all.get_mut(&Benefits).unwrap().groups.get_mut("gevinst").unwrap()[0].fields.values_mut().for_each(String::clear);
    set_in_row(&mut all, Benefits, "gevinst", 2, "gevinst-eier", "");
    let faults = section_faults(Benefits, &all, &context());
    assert_eq!(
        faults,
        [Fault::new("gevinst-eier.r2", "gevinst-eier-feil-mangler").with("nummer", FaultValue::Number(2))]
    );
}

/// Municipalities that apply together: each once, none that follows, and their money within the budget's own.
#[test]
fn municipalities_that_apply_together_are_told_apart_and_add_up() {
    let row = |all: &mut _, who: &str, money: &str, owner: &str| {
        let fields = [("samarbeid-kommune", who), ("samarbeid-penger", money), ("samarbeid-eier", owner)];
        add_row(all, Partners, "samarbeid", &fields);
    };
    let (oslo, stavanger) = (FOLLOWERS[0].to_string(), FOLLOWERS[1].to_string());
    let mut all = sample_answers(PERIOD);
    set(&mut all, Budget, "budsjett-egen-penger.2027", "100 000");
    set(&mut all, Budget, "budsjett-egen-arbeid.2027", "200 000");
    row(&mut all, &stavanger, "100 000", "Kommunalsjef");
    let whole = complete(&all, &context()).unwrap();
    assert_eq!(whole.partners.cooperating.len(), 1);
    assert_eq!(whole.partners.cooperating[0].municipality, FOLLOWERS[1]);
    // A krone more than the municipalities have of their own.
    set_in_row(&mut all, Partners, "samarbeid", 1, "samarbeid-penger", "100 001");
    let told = section_faults(Partners, &all, &context());
    told.iter().for_each(check_values);
    assert_eq!(
        told.iter().map(|f| (f.field.as_str(), f.message)).collect::<Vec<_>>(),
        [("samarbeid-penger.r1", "samarbeid-feil-sum")]
    );
    // Before there is a budget nobody can tell.
    all.insert(Budget, Answers::default());
    assert_eq!(section_faults(Partners, &all, &context()), []);
    set_in_row(&mut all, Partners, "samarbeid", 1, "samarbeid-penger", "0");
    row(&mut all, &stavanger, "0", "Rektor");
    row(&mut all, &oslo, "0", "Rektor");
    row(&mut all, &APPLICANT.to_string(), "0", "Rektor");
    row(&mut all, "999999999", "mye", "");
    row(&mut all, "", "", "Rektor");
    row(&mut all, "", "", "");
    let told = section_faults(Partners, &all, &context());
    told.iter().for_each(check_values);
    assert_eq!(
        told.iter().map(|f| (f.field.as_str(), f.message)).collect::<Vec<_>>(),
        [
            ("samarbeid-kommune.r2", "samarbeid-kommune-feil-to-ganger"),
            ("samarbeid-kommune.r3", "samarbeid-kommune-feil-folger"),
            ("samarbeid-kommune.r4", "samarbeid-kommune-feil-egen"),
            ("samarbeid-kommune.r5", "samarbeid-kommune-feil-ukjent"),
            ("samarbeid-penger.r5", "samarbeid-penger-feil-tall"),
            ("samarbeid-eier.r5", "samarbeid-eier-feil-mangler"),
            ("samarbeid-kommune.r6", "samarbeid-kommune-feil-mangler"),
            ("samarbeid-penger.r6", "samarbeid-penger-feil-mangler"),
        ]
    );
}
