//! Letters: from the facts of a decision to the text of its letter. Pure: no connection, no clock, no file.
//!
//! A [`Letter`] is stored with the decision as it was, every word of it, and pages show what is stored: a letter never
//! changes afterwards, whatever happens to texts, names or settings.

mod appeal;
mod compose;
mod facts;
pub mod intent;
mod letter;

pub use compose::{compose, missing};
pub use facts::{Facts, LetterYear};
pub use letter::{Amounts, Block, Closing, CriterionResult, Fact, Letter, Part};

use sha2::{Digest, Sha256};

use crate::domain::decision::facts::DecisionFacts;
use crate::domain::programme::goals::SubGoal;
use crate::domain::programme::settings::CommitmentBasis;
use crate::domain::values::ids::CaseNumber;
use crate::domain::values::money::Kroner;
use crate::i18n::{Texts, call_proposal};

/// The letter as it would be if the decision were made now. It says neither who approved it nor when: nobody has.
#[must_use]
pub fn draft_of(decision: &DecisionFacts) -> Letter {
    let t = Texts::of(decision.standard);
    let mut letter = compose(&facts_of(decision));
    letter.header.retain(|fact| fact.label != t.brev_dato());
    letter.closing.approver.clear();
    letter.closing.approver_role.clear();
    t.brev_utkast_merknad().clone_into(&mut letter.closing.note);
    letter
}

/// Names a letter by every word of its draft. What it is made of (the office's name and contact, settings, the last day to
/// appeal) can change between the reading and the approval without the case having moved: then the name is another.
#[must_use]
pub fn name_of(draft: &Letter) -> String {
    // A letter is strings and lists of strings: there is nothing in it that JSON cannot hold.
    let words = serde_json::to_vec(draft).unwrap_or_default();
    Sha256::digest(words).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The same as it is stored: `store::decisions::approve` takes this.
///
/// # Errors
/// What the letter lacks; see [`missing`].
pub fn stored(decision: &DecisionFacts) -> Result<serde_json::Value, Vec<&'static str>> {
    let facts = facts_of(decision);
    let holes = missing(&facts);
    if !holes.is_empty() {
        return Err(holes);
    }
    // A letter is strings and lists of strings: there is nothing in it that JSON cannot hold.
    Ok(serde_json::to_value(compose(&facts)).unwrap_or_default())
}

/// What the letter of a decision needs.
#[must_use]
pub fn facts_of(d: &DecisionFacts) -> Facts {
    let receipt = d.application.receipt();
    let mut years: Vec<LetterYear> = d
        .asked
        .years
        .iter()
        .map(|asked| {
            let got = d.bases.iter().find(|(y, _)| y.year == asked.year);
            LetterYear {
                year: asked.year,
                applied: asked.amount,
                granted: got.map_or(Kroner::ZERO, |(y, _)| y.amount),
                basis: got.map_or(CommitmentBasis::Appropriation, |(_, basis)| *basis),
            }
        })
        .collect();
    years.sort_by_key(|y| y.year);
    Facts {
        standard: d.standard,
        municipality: d.municipality.clone(),
        municipality_id: d.application.municipality,
        office: d.office_name.clone(),
        contact: d.contact.clone(),
        case: receipt.map_or(CaseNumber { year: 0, number: 0 }, |r| r.case),
        example: d.application.example,
        project: d.application.title.clone(),
        received_at: receipt.map_or(d.decided_at, |r| r.at),
        late_reason: d.late_reason.clone(),
        answered: d.answered,
        late_rule: call_proposal::late_rule_in(d.award_rules.in_lang(d.standard), d.standard).map(str::to_owned),
        decided_at: d.decided_at,
        call_title: d.call.title.clone(),
        call_closes_at: d.call.closes_at,
        rules_version: d.rules_version,
        sub_goals: d.sub_goals.iter().filter_map(|n| SubGoal::from_number(*n)).collect(),
        years,
        period_last_year: d.call.period.last_year,
        criteria: d.criteria.clone(),
        assessment: d.assessment.clone(),
        settings: d.settings.clone(),
        appeal_last_day: d.appeal_last_day,
        acceptance_last_day: d.acceptance_last_day,
        approver: d.approver_name.clone(),
        caseworker: d.caseworker_name.clone(),
    }
}
