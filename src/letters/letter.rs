//! What a letter consists of.

use serde::{Deserialize, Serialize};
use time::Date;

use crate::domain::values::language::Lang;
use crate::domain::values::stages::Outcome;

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
