//! What an answer to the office may change. The deadline has passed, and all who applied are judged by what they sent then:
//! only what was asked about changes, and what that makes wrong elsewhere; and no year asks for more, unless the office has
//! opened the budget for it.

use std::collections::BTreeSet;

use crate::domain::application::answers::{Answers, Fault, FaultValue};
use crate::domain::application::form;
use crate::domain::application::form::{AllAnswers, CompleteApplication, Context, Section, budget_cell, budget_sums};
use crate::domain::values::money::Kroner;

/// What an answer is held against.
#[derive(Debug, Clone, Copy)]
pub struct AnswerTerms<'a> {
    /// What was sent last.
    pub sent: &'a AllAnswers,
    /// The sections the office has asked about.
    pub asked: &'a [Section],
    /// The office has said that more may be applied for. It counts only where the budget is asked about.
    pub may_raise: bool,
}

/// Why an answer cannot be sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Refused {
    /// What is wrong, in page order.
    pub faults: Vec<(Section, Fault)>,
    /// Changed though nobody asked and nothing made it necessary: to be put back as they were sent.
    pub needless: Vec<Section>,
}

/// A whole answer that changes no more than it may. Only [`AnswerTerms::complete`] makes one.
#[derive(Debug)]
pub struct CompleteAnswer(CompleteApplication);

impl std::ops::Deref for CompleteAnswer {
    type Target = CompleteApplication;
    fn deref(&self) -> &CompleteApplication {
        &self.0
    }
}

static NOTHING: Answers =
    Answers { fields: std::collections::BTreeMap::new(), groups: std::collections::BTreeMap::new() };

impl AnswerTerms<'_> {
    /// What was asked about; and of the rest each section that is wrong as it was sent, beside the answers of those that
    /// are open already. It begins with what was asked about and never with what was changed: two sections that nobody
    /// asked about cannot open each other.
    #[must_use]
    pub fn open(&self, answers: &AllAnswers, context: &Context) -> BTreeSet<Section> {
        let mut open: BTreeSet<Section> = self.asked.iter().copied().collect();
        loop {
            let mut all = self.sent.clone();
            for section in &open {
                match answers.get(section) {
                    Some(now) => all.insert(*section, now.clone()),
                    None => all.remove(section),
                };
            }
            let wrong = |section: &Section| !form::section_faults(*section, &all, context).is_empty();
            let more: Vec<Section> = Section::ALL.into_iter().filter(|s| !open.contains(s)).filter(wrong).collect();
            if more.is_empty() {
                return open;
            }
            open.extend(more);
        }
    }

    /// The sections that are not as they were sent.
    #[must_use]
    pub fn changed(&self, answers: &AllAnswers) -> BTreeSet<Section> {
        let of = |all: &'_ AllAnswers, section| all.get(&section).unwrap_or(&NOTHING).clone();
        Section::ALL
            .into_iter()
            .filter(|section| !form::diff(*section, &of(self.sent, *section), &of(answers, *section)).is_empty())
            .collect()
    }

    /// Every year that asks for more than was sent, told with both amounts.
    #[must_use]
    pub fn raised(&self, answers: &AllAnswers, context: &Context) -> Vec<Fault> {
        if self.may_raise && self.asked.contains(&Section::Budget) {
            return Vec::new();
        }
        let applied = |all: &AllAnswers, year: i32| -> Kroner {
            budget_sums(all.get(&Section::Budget).unwrap_or(&NOTHING), &[year]).applied
        };
        context
            .period
            .years()
            .into_iter()
            .map(|year| (year, applied(self.sent, year), applied(answers, year)))
            .filter(|(_, sent, now)| now > sent)
            .map(|(year, sent, now)| {
                Fault::new(budget_cell(form::FINANCING_KINDS[0], year), "soknad-feil-hevet")
                    .with("ar", FaultValue::Year(year))
                    .with("belop", FaultValue::Kroner(now))
                    .with("sendt", FaultValue::Kroner(sent))
                    .with("mer", FaultValue::Kroner(Kroner::new(now.get() - sent.get())))
            })
            .collect()
    }

    /// All that is wrong with a section of the answer.
    #[must_use]
    pub fn section_faults(&self, section: Section, answers: &AllAnswers, context: &Context) -> Vec<Fault> {
        let mut faults = form::section_faults(section, answers, context);
        if section == Section::Budget {
            faults.extend(self.raised(answers, context));
        }
        faults
    }

    /// The answer, typed.
    ///
    /// # Errors
    /// [`Refused`] with all that stands in its way.
    pub fn complete(&self, answers: &AllAnswers, context: &Context) -> Result<CompleteAnswer, Refused> {
        let open = self.open(answers, context);
        let needless = self.changed(answers).difference(&open).copied().collect::<Vec<_>>();
        let raised = self.raised(answers, context).into_iter().map(|fault| (Section::Budget, fault));
        match form::complete(answers, context) {
            Ok(complete) => {
                let faults: Vec<_> = raised.collect();
                if faults.is_empty() && needless.is_empty() {
                    Ok(CompleteAnswer(complete))
                } else {
                    Err(Refused { faults, needless })
                }
            }
            Err(mut faults) => {
                faults.extend(raised);
                faults.sort_by_key(|(section, _)| Section::ALL.iter().position(|s| s == section));
                Err(Refused { faults, needless })
            }
        }
    }
}
