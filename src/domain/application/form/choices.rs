//! The choices of the form's questions. The codes are stored.

use super::schema::Choice;

pub(super) const fn choice(code: &'static str, label: &'static str) -> Choice {
    Choice { code, label, answer: label }
}
const fn choice_read_as(code: &'static str, label: &'static str, answer: &'static str) -> Choice {
    Choice { code, label, answer }
}

pub(super) const PHASES: &[Choice] = &[
    choice_read_as("utforsking", "om-fase-utforsking", "fase-utforsking"),
    choice_read_as("utproving", "om-fase-utproving", "fase-utproving"),
    choice_read_as("innforing", "om-fase-innforing", "fase-innforing"),
    choice_read_as("drift", "om-fase-drift", "fase-drift"),
    choice_read_as("spredning", "om-fase-spredning", "fase-spredning"),
];

/// The same; what they mean stands with the first question.
pub(super) const LAST_PHASES: &[Choice] = &[
    choice("utforsking", "fase-utforsking"),
    choice("utproving", "fase-utproving"),
    choice("innforing", "fase-innforing"),
    choice("drift", "fase-drift"),
    choice("spredning", "fase-spredning"),
];

/// How a company was chosen, for whoever judges state aid and procurement.
pub(super) const CHOSEN_BY: &[Choice] = &[
    choice("konkurranse", "partner-valg-konkurranse"),
    choice("uten", "partner-valg-uten"),
    choice("gratis", "partner-valg-gratis"),
];

pub(super) const PARTNER_KINDS: &[Choice] = &[
    choice("kommune", "partner-type-kommune"),
    choice("fylkeskommune", "partner-type-fylkeskommune"),
    choice("forskning", "partner-type-forskning"),
    choice("helseforetak", "partner-type-helseforetak"),
    choice("frivillig", "partner-type-frivillig"),
    choice("bedrift", "partner-type-bedrift"),
    choice("stat", "partner-type-stat"),
];

pub(super) const BENEFIT_KINDS: &[Choice] = &[
    choice("kvalitet", "gevinst-type-kvalitet"),
    choice("mestring", "gevinst-type-mestring"),
    choice("tid", "gevinst-type-tid"),
    choice("kostnad", "gevinst-type-kostnad"),
    choice("unngatt", "gevinst-type-unngatt"),
    choice("arbeidsmiljo", "gevinst-type-arbeidsmiljo"),
    choice("innflytelse", "gevinst-type-innflytelse"),
];

pub(super) const BUDGET_BEARERS: &[Choice] = &[
    choice("kommunen", "gevinst-budsjett-kommunen"),
    choice("fylkeskommunen", "gevinst-budsjett-fylkeskommunen"),
    choice("staten", "gevinst-budsjett-staten"),
    choice("andre", "gevinst-budsjett-andre"),
    choice("ingen", "gevinst-budsjett-ingen"),
];

pub(super) const LEVELS: &[Choice] = &[
    choice_read_as("produkt", "gevinst-niva-produkt", "gevinst-niva-produkt-kort"),
    choice_read_as("bruker", "gevinst-niva-bruker", "gevinst-niva-bruker-kort"),
    choice_read_as("samfunn", "gevinst-niva-samfunn", "gevinst-niva-samfunn-kort"),
];

pub(super) const RATINGS: &[Choice] =
    &[choice("lav", "risiko-lav"), choice("middels", "risiko-middels"), choice("hoy", "risiko-hoy")];

/// The types of gains that somebody's budget feels.
pub(super) const IN_MONEY: &[&str] = &["tid", "kostnad", "unngatt"];

/// The types of gains that may be an output, or felt by users or by society; the others' type says it.
pub(super) const OF_ANY_LEVEL: &[&str] = &["kvalitet", "mestring", "innflytelse"];
