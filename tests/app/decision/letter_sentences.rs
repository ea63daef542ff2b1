//! Every sentence of a letter is always true or has a condition, and stands in the letter exactly when it holds.

use std::collections::BTreeSet;

use praksisnaer::domain::places::contact::OfficeContact;
use praksisnaer::domain::programme::settings::{CommitmentBasis, LawProfile};
use praksisnaer::domain::values::language::Lang;
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::domain::values::stages::Outcome;
use praksisnaer::i18n::{Arg, KEYS, Texts, VARIABLES};
use praksisnaer::letters::{Facts, Letter, compose};

use super::letter::{facts_of, settings};

type Condition = (&'static str, fn(&Facts) -> bool);

const ALWAYS: Condition = ("always", |_| true);
/// Words that stand inside another sentence of the list, never alone.
const INSIDE: Condition = ("inside another", |_| false);
/// Of the approver's preview only.
const NOT_DECIDED: Condition = ("not decided", |_| false);
const AWARD: Condition = ("an award", award);
const ASSESSED: Condition = ("assessed", assessed);
const REPORTS: Condition = ("an award that is reported on", |f| award(f) && reports(f));
const NO_REPORTS: Condition = ("an award that is not reported on", |f| award(f) && !reports(f));
const APPEALABLE: Condition = ("can be appealed", |f| f.settings.appealable);
const FINAL: Condition = ("cannot be appealed", |f| !f.settings.appealable);
const ACT_1967: Condition = ("can be appealed under the act of 1967", |f| act(f, LawProfile::Act1967));
const ACT_2025: Condition = ("can be appealed under the act of 2025", |f| act(f, LawProfile::Act2025));
const ANSWERED: Condition = ("assessed, and the municipality has answered", |f| assessed(f) && f.answered);
const NOT_ANSWERED: Condition = ("assessed, and nothing was answered", |f| assessed(f) && !f.answered);
const LESS_1967: Condition = ("got less, can be appealed under the act of 1967", |f| {
    matches!(outcome(f), Outcome::PartlyGranted | Outcome::Rejected) && act(f, LawProfile::Act1967)
});
const RESERVED: Condition = ("an award for a year with reservation", |f| basis(f, CommitmentBasis::Reservation));
const COMMITTED: Condition =
    ("an award for a year under an authority", |f| basis(f, CommitmentBasis::CommitmentAuthority));
const APPROPRIATED: Condition = ("an award for an appropriated year", |f| basis(f, CommitmentBasis::Appropriation));
const ENTERED: Condition = ("an award for an appropriated year, and the budget post is decided", |f| {
    basis(f, CommitmentBasis::Appropriation) && has_budget_item(f)
});
const REACHED: Condition = ("the office has said how it is reached", |f| f.contact.is_some());
const WEB_FORM: Condition =
    ("the office has a form on the web", |f| f.contact.as_ref().is_some_and(|c| !c.web_form.is_empty()));
const GRANTED: Condition = ("granted", |f| outcome(f) == Outcome::Granted);
const GRANTED_YEARS: Condition = ("granted for several years", |f| outcome(f) == Outcome::Granted && years(f) > 1);
const GRANTED_YEAR: Condition = ("granted for one year", |f| outcome(f) == Outcome::Granted && years(f) == 1);
const PARTLY: Condition = ("partly granted", |f| outcome(f) == Outcome::PartlyGranted);
const PARTLY_YEARS: Condition =
    ("partly granted for several years", |f| outcome(f) == Outcome::PartlyGranted && years(f) > 1);
const PARTLY_YEAR: Condition =
    ("partly granted for one year", |f| outcome(f) == Outcome::PartlyGranted && years(f) == 1);
const REJECTED: Condition = ("rejected", |f| outcome(f) == Outcome::Rejected);
const DISMISSED: Condition = ("dismissed", |f| outcome(f) == Outcome::Dismissed);
const DISMISSED_BY_RULE: Condition = ("dismissed, and the rules have the sentence on late applications", |f| {
    outcome(f) == Outcome::Dismissed && f.late_rule.is_some()
});
const DISMISSED_WITH_REASON: Condition = ("dismissed, and the municipality has said why it was late", |f| {
    outcome(f) == Outcome::Dismissed && !f.late_reason.is_empty()
});

fn outcome(f: &Facts) -> Outcome {
    f.assessment.outcome()
}
fn award(f: &Facts) -> bool {
    outcome(f).is_award()
}
fn assessed(f: &Facts) -> bool {
    outcome(f) != Outcome::Dismissed
}
fn reports(f: &Facts) -> bool {
    f.years.iter().map(|y| y.granted).sum::<Kroner>() >= f.settings.reporting_threshold
}
fn act(f: &Facts, act: LawProfile) -> bool {
    f.settings.appealable && f.settings.law_profile == act
}
fn years(f: &Facts) -> usize {
    f.years.iter().filter(|y| !y.granted.is_zero()).count()
}
fn basis(f: &Facts, basis: CommitmentBasis) -> bool {
    award(f) && f.years.iter().any(|y| !y.granted.is_zero() && y.basis == basis)
}
fn has_budget_item(f: &Facts) -> bool {
    f.settings.budget_item.is_some()
}

/// Every text of a letter with its condition.
const SENTENCES: &[(Condition, &[&str])] = &[
    (
        ALWAYS,
        &[
            "brev-mottaker",
            "brev-organisasjonsnummer",
            "brev-dato",
            "brev-saksnummer",
            "brev-kort",
            "brev-del-grunnlag",
            "brev-del-kontakt",
            "brev-hilsen",
            "blokk-soknad",
            "blokk-grunnlag",
            "blokk-underskrift",
        ],
    ),
    (INSIDE, &["brev-uker", "brev-ar", "klage-ingen-grunn", "brev-kontakt-adresse", "brev-kontakt-mangler"]),
    (REACHED, &["brev-kontakt-linje"]),
    (WEB_FORM, &["brev-kontakt-skjema"]),
    (NOT_DECIDED, &["brev-utkast", "brev-forslag", "brev-utkast-merknad"]),
    (
        AWARD,
        &[
            "brev-kort-tilskudd",
            "brev-kort-aksept",
            "brev-kort-innen",
            "brev-del-belop",
            "brev-del-vilkar",
            "brev-del-utbetaling",
            "brev-del-rapport",
            "brev-del-kontroll",
            "brev-tabell-belop",
            "brev-tabell-sokt",
            "brev-tabell-innvilget",
            "brev-tabell-grunnlag",
            "blokk-kontrollklausul",
            "blokk-reaksjoner",
            "blokk-periodegrense",
            "brev-innvilget-formal",
            "brev-innvilget-belop",
            "brev-innvilget-aksept",
            "brev-innvilget-vilkar-formal",
            "brev-innvilget-endringer",
            "brev-innvilget-utbetaling",
            "brev-innvilget-omtale",
        ],
    ),
    (ASSESSED, &["brev-del-kriterier", "brev-skar", "blokk-kriterier"]),
    (ANSWERED, &["blokk-faktum-svar"]),
    (NOT_ANSWERED, &["blokk-faktum"]),
    (REPORTS, &["brev-kort-rapport", "brev-innvilget-rapport"]),
    (NO_REPORTS, &["brev-innvilget-uten-rapport"]),
    (RESERVED, &["brev-grunnlag-forbehold", "blokk-forbehold"]),
    (COMMITTED, &["blokk-tilsagn"]),
    (APPROPRIATED, &["blokk-bevilget"]),
    (ENTERED, &["brev-innvilget-kapittel"]),
    (GRANTED, &["brev-innvilget-tittel", "brev-innvilget-hvorfor"]),
    (GRANTED_YEARS, &["brev-innvilget-vedtak"]),
    (GRANTED_YEAR, &["brev-innvilget-vedtak-ett-ar"]),
    (PARTLY, &["brev-delvis-tittel", "brev-delvis-hvorfor", "brev-delvis-avslatt", "brev-delvis-justering"]),
    (PARTLY_YEARS, &["brev-delvis-vedtak"]),
    (PARTLY_YEAR, &["brev-delvis-vedtak-ett-ar"]),
    (REJECTED, &["brev-avslag-tittel", "brev-avslag-vedtak", "brev-avslag-hvorfor", "brev-avslag-rad"]),
    (DISMISSED, &["brev-avvist-tittel", "brev-avvist-vedtak", "brev-avvist-hvorfor", "brev-avvist-for-sent"]),
    (DISMISSED_BY_RULE, &["brev-avvist-regel"]),
    (DISMISSED_WITH_REASON, &["brev-avvist-grunn"]),
    (LESS_1967, &["blokk-felles-begrunnelse"]),
    // The two acts have the same heading.
    (APPEALABLE, &["brev-kort-klage", "blokk-veiledning", "klage-1967-tittel", "klage-2025-tittel"]),
    (FINAL, &["blokk-veiledning-uten-klage", "klage-ingen-tittel", "klage-ingen"]),
    (
        ACT_1967,
        &[
            "klage-1967-rett",
            "klage-1967-frist",
            "klage-1967-framgangsmate",
            "klage-1967-videre",
            "klage-1967-for-sent",
            "klage-1967-begrunnelse",
            "klage-1967-utsatt",
            "klage-1967-innsyn",
            "klage-1967-kostnader",
        ],
    ),
    (
        ACT_2025,
        &[
            "klage-2025-rett",
            "klage-2025-frist",
            "klage-2025-framgangsmate",
            "klage-2025-videre",
            "klage-2025-for-sent",
            "klage-2025-begrunnelse",
            "klage-2025-utsatt",
            "klage-2025-innsyn",
            "klage-2025-kostnader",
        ],
    ),
];

fn of_letters() -> impl Iterator<Item = &'static str> {
    KEYS.iter().copied().filter(|key| ["brev-", "klage-", "blokk-"].iter().any(|start| key.starts_with(start)))
}

#[test]
fn every_sentence_of_a_letter_has_a_condition() {
    let listed: Vec<&str> = SENTENCES.iter().flat_map(|(_, keys)| keys.iter().copied()).collect();
    let once: BTreeSet<&str> = listed.iter().copied().collect();
    assert_eq!(listed.len(), once.len(), "a sentence has two conditions");
    assert_eq!(once, of_letters().collect(), "a sentence without a condition, or one that is no more");
}

/// The words of a text around its variables.
fn fixed_words(t: &Texts, key: &str) -> Vec<String> {
    let at = KEYS.binary_search(&key).unwrap();
    let args: Vec<(&str, Arg<'_>)> = VARIABLES[at].iter().map(|name| (*name, Arg::Text("\u{1}".into()))).collect();
    t.get_with(key, &args).unwrap().split('\u{1}').map(str::to_owned).collect()
}

/// The text is made of these words in order, with something between them.
fn is_made_of(text: &str, words: &[String]) -> bool {
    let [first, rest @ ..] = words else { return false };
    let Some(mut left) = text.strip_prefix(first.as_str()) else { return false };
    let [between @ .., last] = rest else { return left.is_empty() };
    for words in between {
        let Some((_, after)) = left.split_once(words.as_str()) else { return false };
        left = after;
    }
    left.ends_with(last.as_str())
}

/// The keys whose sentences stand in the letter. Where several fit, the one with the most words of its own.
fn keys_in(letter: &Letter) -> BTreeSet<&'static str> {
    let t = Texts::of(letter.standard);
    let known: Vec<(&str, Vec<String>)> = of_letters().map(|key| (key, fixed_words(t, key))).collect();
    let notes = letter.header.iter().map(|f| f.note.as_str());
    let mut found = BTreeSet::new();
    for text in letter.texts().into_iter().chain(notes).filter(|text| !text.is_empty()) {
        let fits = known.iter().filter(|(_, words)| is_made_of(text, words) && words.iter().any(|w| !w.is_empty()));
        let length = |words: &[String]| words.iter().map(String::len).sum::<usize>();
        let fits: Vec<_> = fits.collect();
        let most = fits.iter().map(|(_, words)| length(words)).max();
        found.extend(fits.iter().filter(|(_, words)| Some(length(words)) == most).map(|(key, _)| *key));
    }
    found
}

/// Letters under every condition: years, threshold, bases, act, appeal, answers, lateness, budget post.
fn every_kind() -> Vec<Facts> {
    let amounts: [(Outcome, [i64; 3], [i64; 3]); 7] = [
        (Outcome::Granted, [600_000, 570_000, 500_000], [600_000, 570_000, 500_000]),
        (Outcome::Granted, [600_000, 0, 0], [600_000, 0, 0]),
        (Outcome::PartlyGranted, [600_000, 570_000, 500_000], [600_000, 0, 400_000]),
        (Outcome::PartlyGranted, [600_000, 570_000, 500_000], [600_000, 0, 399_999]),
        (Outcome::PartlyGranted, [600_000, 570_000, 500_000], [0, 1, 0]),
        (Outcome::Rejected, [600_000, 570_000, 500_000], [0, 0, 0]),
        (Outcome::Dismissed, [600_000, 570_000, 500_000], [0, 0, 0]),
    ];
    let mut all = Vec::new();
    for standard in Lang::ALL {
        for (outcome, applied, granted) in amounts {
            for turn in 0..24_u32 {
                let mut facts = facts_of(standard, outcome, applied, granted);
                let law = if turn & 1 == 0 { LawProfile::Act1967 } else { LawProfile::Act2025 };
                facts.settings = settings(law, turn & 2 == 0);
                if !facts.settings.appealable {
                    facts.appeal_last_day = None;
                }
                facts.answered = turn & 4 != 0;
                if turn & 4 != 0 {
                    facts.late_reason.clear();
                    facts.settings.budget_item = None;
                }
                if turn & 8 != 0 {
                    facts.contact = facts.contact.map(|c| OfficeContact { web_form: String::new(), ..c });
                    facts.late_rule = Some("Regelen.".to_owned());
                    for year in facts.years.iter_mut().skip(1) {
                        year.basis = CommitmentBasis::CommitmentAuthority;
                    }
                }
                if turn & 16 != 0 {
                    for year in &mut facts.years {
                        year.basis = CommitmentBasis::Reservation;
                    }
                }
                all.push(facts);
            }
        }
    }
    all
}

#[test]
fn a_sentence_stands_in_the_letter_exactly_when_its_condition_holds() {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for facts in every_kind() {
        let there = keys_in(&compose(&facts));
        for ((condition, holds), keys) in SENTENCES {
            for key in *keys {
                assert_eq!(
                    there.contains(key),
                    holds(&facts),
                    "{key} ({condition}) in the letter of {:?} in {:?}",
                    outcome(&facts),
                    facts.standard
                );
            }
        }
        seen.extend(there);
    }
    let of_conditions = SENTENCES.iter().filter(|((name, _), _)| *name != INSIDE.0 && *name != NOT_DECIDED.0);
    let unseen: Vec<&str> =
        of_conditions.flat_map(|(_, keys)| keys.iter().copied()).filter(|key| !seen.contains(key)).collect();
    assert!(unseen.is_empty(), "no letter of this test has {unseen:?}");
}

/// Nothing is said of a budget post nobody has decided, and no zeros are put in front of its number.
#[test]
fn the_budget_post_is_written_as_the_state_budget_writes_it() {
    for standard in Lang::ALL {
        let mut facts = facts_of(standard, Outcome::Granted, [600_000, 0, 0], [600_000, 0, 0]);
        assert!(compose(&facts).texts().join("\n").contains("kapittel 700 post 60."));
        facts.settings.budget_item = None;
        assert!(!compose(&facts).texts().join("\n").contains("kapittel"));
    }
}
