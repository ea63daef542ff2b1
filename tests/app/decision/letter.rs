//! The letter of a decision: every slot filled, in both written standards, for every outcome.

use praksisnaer::domain::casework::assessment::{Asked, DraftAssessment, DraftScore, Score};
use praksisnaer::domain::places::contact::OfficeContact;
use praksisnaer::domain::programme::criteria::Criterion;
use praksisnaer::domain::programme::goals::SubGoal;
use praksisnaer::domain::programme::settings::Settings;
use praksisnaer::domain::programme::settings::{BudgetItem, CommitmentBasis, LawProfile};
use praksisnaer::domain::values::ids::{CaseNumber, MunicipalityId};
use praksisnaer::domain::values::language::Bilingual;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::domain::values::money::YearAmount;
use praksisnaer::domain::values::stages::Outcome;
use praksisnaer::i18n::call_proposal;
use praksisnaer::letters::{Block, Facts, Letter, LetterYear, compose, missing};
use time::macros::{date, datetime};

use crate::builders::PERIOD;

pub(super) fn settings(law_profile: LawProfile, appealable: bool) -> Settings {
    let both = |text: &str| Bilingual { nb: text.to_owned(), nn: text.to_owned() };
    Settings {
        law_profile,
        appealable,
        appeal_body: both("Helse- og omsorgsdepartementet"),
        ministry: both("Helse- og omsorgsdepartementet"),
        scheme_authority: both("Stortingets budsjettvedtak"),
        budget_item: Some(BudgetItem { chapter: 700, post: 60 }),
        reporting_threshold: Kroner::new(1_000_000),
        appeal_weeks: 3,
        acceptance_weeks: 3,
        reply_weeks: 2,
        call_notice_weeks: 3,
        call_back_warning_days: 3,
        unread_decision_days: 7,
        bin_days: 30,
        partner_link_days: 30,
        idea_answer_days: 10,
        euro_rate: None,
        de_minimis_ceiling: 300_000,
        de_minimis_ceiling_sgei: 750_000,
        de_minimis_years: 3,
        aid_register_days: 20,
        retention_years: 10,
        reallocation_limit_percent: 20,
        report_due: (time::Month::March, 1),
        later_years_basis: CommitmentBasis::Reservation,
    }
}

fn criteria() -> Vec<Criterion> {
    call_proposal::criteria(call_proposal::PROPOSED_WEIGHTS)
}

fn facts(standard: Lang, outcome: Outcome, granted: [i64; 3]) -> Facts {
    facts_of(standard, outcome, [600_000, 570_000, 500_000], granted)
}

/// An application for amounts in three years from 2027, and what they got. A year nobody applied for has no row.
pub(super) fn facts_of(standard: Lang, outcome: Outcome, applied: [i64; 3], granted: [i64; 3]) -> Facts {
    let criteria = criteria();
    let year_of = |i: usize| 2027 + i32::try_from(i).unwrap();
    let amounts = |amounts: [i64; 3]| -> Vec<YearAmount> {
        let years = amounts.iter().enumerate().filter(|(i, _)| applied[*i] > 0);
        years.map(|(i, k)| YearAmount { year: year_of(i), amount: Kroner::new(*k) }).collect()
    };
    let assessment = DraftAssessment {
        scores: criteria
            .iter()
            .map(|c| DraftScore {
                criterion: c.code.clone(),
                weight: c.weight,
                score: Score::new(4),
                reason: "Godt vist.\nTall med kilde.".to_owned(),
            })
            .collect(),
        outcome: Some(outcome),
        years: amounts(granted),
        main_reason: "Hovedgrunnen.".to_owned(),
        conditions: "Mål nullpunktet innen 1. juni.\n\nDel erfaringene.".to_owned(),
        shortfall_reason: "Utstyret er vanlig drift.".to_owned(),
    }
    .complete(&Asked { years: amounts(applied), late: outcome == Outcome::Dismissed }, &[PERIOD], 2027)
    .expect("complete");
    Facts {
        standard,
        municipality: "Lærdal".to_owned(),
        municipality_id: MunicipalityId(954_681_890),
        office: "Statsforvaltaren i Vestland".to_owned(),
        contact: Some(OfficeContact {
            postal_address: "Postboks 10, 6861 Leikanger".to_owned(),
            email: "post@vestland.example".to_owned(),
            telephone: "57 64 30 00".to_owned(),
            web_form: "https://vestland.example/skriv".to_owned(),
        }),
        case: CaseNumber { year: 2027, number: 387 },
        example: true,
        project: "Trygg heime".to_owned(),
        received_at: datetime!(2027-02-26 14:48 UTC),
        late_reason: "Vi mistet nettet.".to_owned(),
        answered: false,
        late_rule: None,
        decided_at: datetime!(2027-03-22 09:05 UTC),
        call_title: Bilingual { nb: "Tilskudd 2027".to_owned(), nn: "Tilskot 2027".to_owned() },
        call_closes_at: datetime!(2027-02-26 13:00 UTC),
        rules_version: 1,
        sub_goals: vec![SubGoal::Prevention, SubGoal::Technology],
        years: (0..3)
            .filter(|i| applied[*i] > 0)
            .map(|i| LetterYear {
                year: year_of(i),
                applied: Kroner::new(applied[i]),
                granted: Kroner::new(granted[i]),
                basis: if i == 0 { CommitmentBasis::Appropriation } else { CommitmentBasis::Reservation },
            })
            .collect(),
        period_last_year: 2031,
        criteria,
        assessment,
        settings: settings(LawProfile::Act1967, true),
        appeal_last_day: Some(date!(2027 - 04 - 12)),
        acceptance_last_day: date!(2027 - 04 - 12),
        approver: "Godkjenner Ett".to_owned(),
        caseworker: "Saksbehandler To".to_owned(),
    }
}

pub(super) const OUTCOMES: [(Outcome, [i64; 3]); 4] = [
    (Outcome::Granted, [600_000, 570_000, 500_000]),
    (Outcome::PartlyGranted, [600_000, 0, 300_000]),
    (Outcome::Rejected, [0, 0, 0]),
    (Outcome::Dismissed, [0, 0, 0]),
];

fn headings(letter: &Letter) -> Vec<&str> {
    letter.parts.iter().map(|p| p.heading.as_str()).collect()
}

fn whole(letter: &Letter) -> String {
    letter.texts().join("\n")
}

#[test]
fn no_slot_is_empty_in_any_letter() {
    for standard in Lang::ALL {
        for (outcome, granted) in OUTCOMES {
            for (law, appealable) in
                [(LawProfile::Act1967, true), (LawProfile::Act2025, true), (LawProfile::Act1967, false)]
            {
                let mut facts = facts(standard, outcome, granted);
                facts.settings = settings(law, appealable);
                assert!(missing(&facts).is_empty(), "{outcome:?}");
                let letter = compose(&facts);
                for text in letter.texts() {
                    assert!(!text.trim().is_empty(), "{standard:?} {outcome:?}");
                    for slot in ["{", "}", "«»", "  ", "klage-", "brev-", "blokk-"] {
                        assert!(!text.contains(slot), "{standard:?} {outcome:?}: {text}");
                    }
                }
                assert!(letter.parts.iter().all(|p| !p.blocks.is_empty()), "{standard:?} {outcome:?}");
                let json = serde_json::to_value(&letter).unwrap();
                assert_eq!(serde_json::from_value::<Letter>(json).unwrap(), letter);
            }
        }
    }
}

/// Each letter from the first word to the last, for a reviewer who reads it as the municipality does.
#[test]
fn every_letter_reads_as_it_was_approved() {
    for standard in Lang::ALL {
        for (outcome, granted) in OUTCOMES {
            let name = format!("{}-{}", outcome.code(), standard.code());
            insta::assert_snapshot!(name, whole(&compose(&facts(standard, outcome, granted))).replace('\u{a0}', "·"));
        }
    }
}

/// Bestemmelser om økonomistyring 6.3.3, bevilgningsreglementet § 10.
#[test]
fn an_award_says_everything_the_rules_demand() {
    for standard in Lang::ALL {
        for (outcome, granted) in &OUTCOMES[..2] {
            let letter = compose(&facts(standard, *outcome, *granted));
            let text = whole(&letter);
            let says =
                |nb: &str, nn: &str| assert!(text.contains(standard.pick(nb, nn)), "{standard:?} {outcome:?}: {nb}");
            let years = if *outcome == Outcome::Granted { "2027–2029" } else { "2027 og 2029" };
            says(&format!("i tilskudd for årene {years}."), &format!("i tilskot for åra {years}."));
            says("for 2027 blir dekket over kapittel 700 post 60.", "for 2027 blir dekt over kapittel 700 post 60.");
            says("Styrke helsefremmende", "Styrkje helsefremjande");
            says("forbehold om at Stortinget", "atterhald om at Stortinget");
            says("Tilskuddet for 2027 er bevilget", "Tilskotet for 2027 er løyvt");
            says("underveis, i terminer", "undervegs, i terminar");
            says("Riksrevisjonen", "Riksrevisjonen");
            says("kreve hele beløpet eller deler av det tilbake", "krevje heile beløpet eller delar av det tilbake");
            says("i ti år", "i ti år");
            says("gjelder til og med 2031", "gjeld til og med 2031");
            says("Del erfaringene.", "Del erfaringene.");
            says("Godkjenner Ett", "Godkjenner Ett");
            says("Saksbehandler To", "Saksbehandler To");
        }
    }
}

#[test]
fn who_gets_a_million_or_more_reports_and_who_gets_less_does_not() {
    let full = whole(&compose(&facts(Lang::Nb, Outcome::Granted, [600_000, 570_000, 500_000])));
    assert!(full.contains("første gang innen onsdag 1. mars 2028"), "{full}");
    let less = whole(&compose(&facts(Lang::Nb, Outcome::PartlyGranted, [600_000, 0, 399_999])));
    assert!(less.contains("mindre enn 1\u{a0}000\u{a0}000\u{a0}kr. Derfor trenger dere ikke å rapportere"), "{less}");
    let exactly = whole(&compose(&facts(Lang::Nb, Outcome::PartlyGranted, [600_000, 0, 400_000])));
    assert!(exactly.contains("1\u{a0}000\u{a0}000\u{a0}kr eller mer"), "{exactly}");
}

#[test]
fn the_amounts_stand_per_year_and_sum() {
    let letter = compose(&facts(Lang::Nn, Outcome::PartlyGranted, [600_000, 0, 300_000]));
    let Some(Block::Amounts(amounts)) = letter.parts[0].blocks.iter().find(|b| matches!(b, Block::Amounts(_))) else {
        panic!("no table")
    };
    let row = |i: usize| amounts.rows[i].each_ref().map(String::as_str);
    assert_eq!(row(0), ["2027", "600\u{a0}000", "600\u{a0}000", "Løyving"]);
    assert_eq!(row(1), ["2028", "570\u{a0}000", "0", "–"]);
    assert_eq!(row(2), ["2029", "500\u{a0}000", "300\u{a0}000", "Atterhald"]);
    assert_eq!(amounts.total, ["Sum", "1\u{a0}670\u{a0}000", "900\u{a0}000"]);
    let text = whole(&letter);
    assert!(
        text.contains("De søkte om 1\u{a0}670\u{a0}000\u{a0}kr. Vi avslår resten, 770\u{a0}000\u{a0}kr."),
        "{text}"
    );
    assert!(text.contains("Utstyret er vanlig drift."));
}

#[test]
fn the_appeal_follows_the_act_that_holds() {
    let mut facts = facts(Lang::Nb, Outcome::Rejected, [0, 0, 0]);
    let old = whole(&compose(&facts));
    assert!(old.contains("forvaltningsloven §\u{a0}28") && old.contains("Siste dag er mandag 12. april 2027"), "{old}");
    facts.settings = settings(LawProfile::Act2025, true);
    let new = whole(&compose(&facts));
    assert!(new.contains("§§\u{a0}61 og 62") && !new.contains("§\u{a0}28"), "{new}");
    facts.settings = settings(LawProfile::Act1967, false);
    facts.appeal_last_day = None;
    let none = compose(&facts);
    assert!(whole(&none).contains("kan dere ikke klage på") && !whole(&none).contains("klagefristen"));
    assert!(whole(&none).contains("oppgi sak 2027/387.") && !whole(&none).contains("dere vil klage"));
    assert!(headings(&none).contains(&"Klage"));
}

#[test]
fn every_letter_says_where_to_write_and_what_to_call() {
    for standard in Lang::ALL {
        for (outcome, granted) in OUTCOMES {
            for law in LawProfile::ALL {
                let mut facts = facts(standard, outcome, granted);
                facts.settings = settings(law, true);
                let text = whole(&compose(&facts));
                let written = "(Postboks 10, 6861 Leikanger, eller post@vestland.example)";
                // The appeal, and for an award the acceptance too.
                assert_eq!(text.matches(written).count(), if outcome.is_award() { 2 } else { 1 }, "{text}");
                assert!(text.contains(
                    "Postadresse: Postboks 10, 6861 Leikanger. E-post: post@vestland.example. Telefon: 57 64 30 00."
                ));
                assert!(text.contains("https://vestland.example/skriv"));
                facts.contact = None;
                assert_eq!(missing(&facts), ["embete-kontakt"]);
            }
        }
    }
}

#[test]
fn a_dismissal_tells_the_times_and_no_scores() {
    let letter = compose(&facts(Lang::Nn, Outcome::Dismissed, [0, 0, 0]));
    let text = whole(&letter);
    assert!(text.contains("Fristen var 26. februar 2027 kl.\u{a0}14.00"), "{text}");
    assert!(text.contains("Vi mistet nettet.") && !text.contains("av 5"));
}

#[test]
fn a_letter_with_a_hole_is_known_before_it_is_sent() {
    let mut facts = facts(Lang::Nb, Outcome::Granted, [600_000, 570_000, 500_000]);
    facts.approver = String::new();
    facts.appeal_last_day = None;
    facts.sub_goals.clear();
    facts.contact = None;
    assert_eq!(missing(&facts), ["embete-kontakt", "delmaal", "klagefrist", "godkjenner"]);
}
