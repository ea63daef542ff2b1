//! What a municipality answers when it is shown a public project like its own. Kept with the draft, and read by the office.

use crate::domain::application::form::contains_national_id;

/// The most characters of what makes the difference.
pub const LONGEST_WHY: usize = 1000;

/// How one's own project stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    BuildsOn,
    Differs,
    NotAlike,
}

impl Relation {
    pub const ALL: [Relation; 3] = [Relation::BuildsOn, Relation::Differs, Relation::NotAlike];
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Relation::BuildsOn => "builds_on",
            Relation::Differs => "differs",
            Relation::NotAlike => "not_alike",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Relation> {
        Relation::ALL.into_iter().find(|relation| relation.code() == code)
    }
}

/// An answer that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SimilarAnswer {
    relation: Relation,
    why: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SimilarFault {
    /// It differs, and nobody says how.
    NoReason,
    TooLong {
        length: usize,
    },
    /// It holds a national identity number.
    NationalId,
}

impl SimilarAnswer {
    /// What is typed is kept of what differs only: nothing else is asked why.
    ///
    /// # Errors
    /// Why it may not be kept.
    pub fn read(relation: Relation, typed: &str) -> Result<SimilarAnswer, SimilarFault> {
        let why = if relation == Relation::Differs { typed.trim() } else { "" };
        let length = why.chars().count();
        match length {
            0 if relation == Relation::Differs => Err(SimilarFault::NoReason),
            _ if length > LONGEST_WHY => Err(SimilarFault::TooLong { length }),
            _ if contains_national_id(why) => Err(SimilarFault::NationalId),
            _ => Ok(SimilarAnswer { relation, why: why.to_owned() }),
        }
    }
    #[must_use]
    pub fn builds_on() -> SimilarAnswer {
        SimilarAnswer { relation: Relation::BuildsOn, why: String::new() }
    }
    #[must_use]
    pub fn relation(&self) -> Relation {
        self.relation
    }
    #[must_use]
    pub fn why(&self) -> &str {
        &self.why
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_says_why_and_nothing_else_does() {
        let read = |relation, typed: &str| SimilarAnswer::read(relation, typed).map(|a| a.why().to_owned());
        let long = "å".repeat(LONGEST_WHY);
        assert_eq!(read(Relation::Differs, " Hos oss er det natt. "), Ok("Hos oss er det natt.".to_owned()));
        assert_eq!(read(Relation::Differs, " \n"), Err(SimilarFault::NoReason));
        assert_eq!(read(Relation::Differs, &long).map(|why| why.chars().count()), Ok(LONGEST_WHY));
        let longer = format!("{long}å");
        assert_eq!(read(Relation::Differs, &longer), Err(SimilarFault::TooLong { length: LONGEST_WHY + 1 }));
        assert_eq!(read(Relation::Differs, "Spør 010190 00083"), Err(SimilarFault::NationalId));
        for relation in [Relation::BuildsOn, Relation::NotAlike] {
            assert_eq!(read(relation, &longer), Ok(String::new()));
        }
        for relation in Relation::ALL {
            assert_eq!(Relation::from_code(relation.code()), Some(relation));
        }
    }
}
