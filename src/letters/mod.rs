//! Letters: from the facts of a decision to the text of its letter. Pure: no connection, no clock, no file.
//!
//! A [`Letter`] is stored with the decision as it was, every word of it, and pages show what is stored: a letter never
//! changes afterwards, whatever happens to texts, names or settings.

mod appeal;
mod compose;

pub use compose::{Facts, LetterYear, compose, missing};

use serde::{Deserialize, Serialize};
use time::Date;

use crate::domain::decision::facts::DecisionFacts;
use crate::domain::programme::goals::SubGoal;
use crate::domain::programme::settings::CommitmentBasis;
use crate::domain::values::ids::CaseNumber;
use crate::domain::values::language::Lang;
use crate::domain::values::money::Kroner;
use crate::domain::values::stages::Outcome;
use crate::i18n::{Texts, call_proposal};

/// A decision letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The written standard of the letter, whatever its reader uses (språklova § 15).
    pub standard: Lang,
    pub outcome: Outcome,
    /// The outcome in words.
    pub status: String,
    pub sender: String,
    /// Recipient, date, case number, caseworker.
    pub header: Vec<Fact>,
    pub title: String,
    pub opening: Vec<String>,
    pub short_title: String,
    pub short: Vec<Fact>,
    pub parts: Vec<Part>,
    /// By when an award is accepted; letters from before this was kept have none.
    #[serde(default)]
    pub acceptance_last_day: Option<Date>,
    pub closing: Closing,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    pub label: String,
    pub value: String,
    /// A second line in smaller type; may be empty.
    pub note: String,
}

/// A heading and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    pub heading: String,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    Paragraph {
        text: String,
    },
    /// A numbered list.
    List {
        items: Vec<String>,
    },
    Amounts(Amounts),
    Criteria {
        items: Vec<CriterionResult>,
    },
}

/// Applied for and granted per year, with the ground the state binds itself on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amounts {
    pub caption: String,
    /// Year, applied, granted, basis.
    pub head: [String; 4],
    pub rows: Vec<[String; 4]>,
    pub total: [String; 3],
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionResult {
    pub name: String,
    pub score: String,
    pub reason: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    pub greeting: String,
    pub office: String,
    pub approver: String,
    pub approver_role: String,
    pub caseworker: String,
    pub caseworker_role: String,
    pub note: String,
}

impl Letter {
    /// Every text of the letter, for the test that looks for empty slots and foreign words.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        let mut all: Vec<&str> = vec![&self.status, &self.sender, &self.title, &self.short_title];
        all.extend(self.opening.iter().map(String::as_str));
        all.extend(self.header.iter().chain(&self.short).flat_map(|f| [f.label.as_str(), f.value.as_str()]));
        for part in &self.parts {
            all.push(&part.heading);
            for block in &part.blocks {
                match block {
                    Block::Paragraph { text } => all.push(text),
                    Block::List { items } => all.extend(items.iter().map(String::as_str)),
                    Block::Amounts(a) => {
                        all.push(&a.caption);
                        all.extend(a.head.iter().chain(a.rows.iter().flatten()).chain(&a.total).map(String::as_str));
                    }
                    Block::Criteria { items } => {
                        for item in items {
                            all.extend([item.name.as_str(), item.score.as_str()]);
                            all.extend(item.reason.iter().map(String::as_str));
                        }
                    }
                }
            }
        }
        let c = &self.closing;
        all.extend(
            [&c.greeting, &c.office, &c.approver, &c.approver_role, &c.caseworker, &c.caseworker_role, &c.note]
                .map(String::as_str),
        );
        all
    }
}

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
