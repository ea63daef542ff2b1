//! What applications are assessed by. A set never changes: new texts or weights are a new set from a day to come, and a
//! call keeps the set it was drafted with.

use time::Date;

use crate::domain::programme::setting_history::{LONGEST_SOURCE, earliest};
use crate::domain::values::language::{Bilingual, Lang};

/// A criterion of a call, with what 1, 3 and 5 mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    pub code: String,
    pub position: i32,
    pub weight: i32,
    pub name: Bilingual,
    pub question: Bilingual,
    pub means_1: Bilingual,
    pub means_3: Bilingual,
    pub means_5: Bilingual,
    /// Advice about equal treatment.
    pub fairness: Bilingual,
}

/// The longest name of a criterion, and the longest of its other texts.
pub const LONGEST_NAME: usize = 100;
pub const LONGEST_TEXT: usize = 1000;

/// A text of a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Name,
    Question,
    Means1,
    Means3,
    Means5,
    Fairness,
}

impl Part {
    pub const ALL: [Part; 6] = [Part::Name, Part::Question, Part::Means1, Part::Means3, Part::Means5, Part::Fairness];
}

impl Criterion {
    #[must_use]
    pub fn part(&self, part: Part) -> &Bilingual {
        match part {
            Part::Name => &self.name,
            Part::Question => &self.question,
            Part::Means1 => &self.means_1,
            Part::Means3 => &self.means_3,
            Part::Means5 => &self.means_5,
            Part::Fairness => &self.fairness,
        }
    }
}

/// What keeps a set from being decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SetFault {
    /// Both written standards are demanded (språklova § 14).
    Missing {
        criterion: String,
        part: Part,
        lang: Lang,
    },
    TooLong {
        criterion: String,
        part: Part,
        lang: Lang,
        length: usize,
    },
    /// Not from 1 to 100.
    Weight {
        criterion: String,
    },
    WeightsDoNotSum(i32),
    /// The day has begun.
    TooEarly,
    /// The same set holds on that day already.
    Same,
    SourceMissing,
    SourceTooLong,
}

/// All that keeps a set from being decided from a day. `holds` are the criteria of that day without it.
#[must_use]
pub fn set_faults(
    new: &[Criterion],
    holds: &[Criterion],
    valid_from: Date,
    source: &str,
    today: Date,
) -> Vec<SetFault> {
    let mut faults = Vec::new();
    for c in new {
        let criterion = || c.code.clone();
        if !(1..=100).contains(&c.weight) {
            faults.push(SetFault::Weight { criterion: criterion() });
        }
        for part in Part::ALL {
            for lang in Lang::ALL {
                let length = c.part(part).in_lang(lang).trim().chars().count();
                let most = if part == Part::Name { LONGEST_NAME } else { LONGEST_TEXT };
                if length == 0 {
                    faults.push(SetFault::Missing { criterion: criterion(), part, lang });
                } else if length > most {
                    faults.push(SetFault::TooLong { criterion: criterion(), part, lang, length });
                }
            }
        }
    }
    let sum: i32 = new.iter().map(|c| c.weight).sum();
    if sum != 100 && !faults.iter().any(|f| matches!(f, SetFault::Weight { .. })) {
        faults.push(SetFault::WeightsDoNotSum(sum));
    }
    if valid_from < earliest(today) {
        faults.push(SetFault::TooEarly);
    }
    if new == holds {
        faults.push(SetFault::Same);
    }
    if source.trim().is_empty() {
        faults.push(SetFault::SourceMissing);
    } else if source.chars().count() > LONGEST_SOURCE {
        faults.push(SetFault::SourceTooLong);
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn criterion(code: &str, weight: i32) -> Criterion {
        let text = || Bilingual { nb: "tekst".to_owned(), nn: "tekst".to_owned() };
        Criterion {
            code: code.to_owned(),
            position: 1,
            weight,
            name: text(),
            question: text(),
            means_1: text(),
            means_3: text(),
            means_5: text(),
            fairness: text(),
        }
    }

    #[test]
    fn a_set_is_whole_sums_to_a_hundred_and_holds_from_a_day_to_come() {
        let holds = [criterion("behov", 60), criterion("evne", 40)];
        let (today, day) = (date!(2027 - 03 - 01), date!(2027 - 03 - 02));
        let mut new = [criterion("behov", 50), criterion("evne", 50)];
        assert_eq!(set_faults(&new, &holds, day, "brev", today), []);
        assert_eq!(set_faults(&new, &holds, today, "", today), [SetFault::TooEarly, SetFault::SourceMissing]);
        assert_eq!(set_faults(&holds, &holds, day, "brev", today), [SetFault::Same]);
        new[1].weight = 49;
        assert_eq!(set_faults(&new, &holds, day, "brev", today), [SetFault::WeightsDoNotSum(99)]);
        new[1].weight = 0;
        new[1].means_3.nn = "  ".to_owned();
        new[0].name.nb = "x".repeat(101);
        let code = |code: &str| code.to_owned();
        assert_eq!(
            set_faults(&new, &holds, day, "brev", today),
            [
                SetFault::TooLong { criterion: code("behov"), part: Part::Name, lang: Lang::Nb, length: 101 },
                SetFault::Weight { criterion: code("evne") },
                SetFault::Missing { criterion: code("evne"), part: Part::Means3, lang: Lang::Nn },
            ]
        );
    }
}
