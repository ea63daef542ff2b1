//! Who is said to contribute to a project, and what each of them says to it.
//!
//! Invariants: whoever is asked answers to what was shown then ([`Shown`], kept whole), and once; an answer never changes;
//! that nobody answers stops nothing.

use time::OffsetDateTime;

use super::answers::{Answers, Row};
use super::form::COOPERATING;
use crate::domain::values::ids::{ConfirmationId, MunicipalityId};
use crate::domain::values::money::Kroner;
use crate::domain::values::reading::{Read, amount};

/// How somebody takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Partner,
    /// Applies together with the applicant, with money and an owner of its own.
    Cooperating,
    /// Follows and learns, without responsibility for the grant.
    Follower,
}

impl Part {
    pub const ALL: [Part; 3] = [Part::Partner, Part::Cooperating, Part::Follower];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Part::Partner => "partner",
            Part::Cooperating => "cooperating",
            Part::Follower => "follower",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|p| p.code() == code)
    }
}

/// Which of them it is: a row of the answers by its id, a following municipality by its number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartyKey {
    pub part: Part,
    pub id: String,
}

/// What one of them is said to do, in the applicant's words.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Said {
    pub name: String,
    /// The kind of partner, as the form codes it; empty for municipalities.
    pub kind: String,
    pub contribution: String,
    /// What happens when the project is over.
    pub afterwards: String,
    /// Its own money.
    pub money: Option<Kroner>,
    /// Who answers for it there.
    pub owner: String,
}

impl Said {
    /// Whether it asks for the same: a municipality may have got another name.
    #[must_use]
    pub fn is_as(&self, other: &Said, part: Part) -> bool {
        let unnamed = |said: &Said| match part {
            Part::Partner => said.clone(),
            Part::Cooperating | Part::Follower => Said { name: String::new(), ..said.clone() },
        };
        unnamed(self) == unnamed(other)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    pub key: PartyKey,
    pub municipality: Option<MunicipalityId>,
    pub said: Said,
}

impl Party {
    /// Whether there is something to ask about.
    #[must_use]
    pub fn is_said(&self) -> bool {
        let said = &self.said;
        !said.name.is_empty()
            && match self.key.part {
                Part::Partner => !said.contribution.is_empty(),
                Part::Cooperating => said.money.is_some() && !said.owner.is_empty(),
                Part::Follower => true,
            }
    }
}

/// Everybody who is named in the answers of the section about partners, in page order. `name` names a municipality.
#[must_use]
pub fn parties(answers: &Answers, name: impl Fn(MunicipalityId) -> Option<String>) -> Vec<Party> {
    let mut all = Vec::new();
    let named = |id: Option<MunicipalityId>| id.and_then(&name).unwrap_or_default();
    let get = |row: &Row, key: &str| row.get(key).trim().to_owned();
    for row in answers.rows("partner").iter().filter(|row| !row.is_empty()) {
        all.push(Party {
            key: PartyKey { part: Part::Partner, id: row.id.clone() },
            municipality: None,
            said: Said {
                name: get(row, "partner-navn"),
                kind: get(row, "partner-type"),
                contribution: get(row, "partner-bidrag"),
                afterwards: get(row, "partner-etter"),
                ..Said::default()
            },
        });
    }
    for row in answers.rows(COOPERATING).iter().filter(|row| !row.is_empty()) {
        let municipality = row.get("samarbeid-kommune").trim().parse::<MunicipalityId>().ok();
        let money = match amount::read_yearly(row.get("samarbeid-penger")) {
            Read::Value(money) => Some(money),
            Read::Nothing | Read::Refused(_) => None,
        };
        all.push(Party {
            key: PartyKey { part: Part::Cooperating, id: row.id.clone() },
            municipality,
            said: Said { name: named(municipality), money, owner: get(row, "samarbeid-eier"), ..Said::default() },
        });
    }
    let followers = answers.get("folge-kommuner").split(',').filter_map(|id| id.trim().parse::<MunicipalityId>().ok());
    for id in followers {
        all.push(Party {
            key: PartyKey { part: Part::Follower, id: id.to_string() },
            municipality: Some(id),
            said: Said { name: named(Some(id)), ..Said::default() },
        });
    }
    all
}

/// All that whoever is asked gets to see, and nothing besides.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Shown {
    pub project: String,
    pub applicant: String,
    /// What is applied for; none while the budget does not tell.
    pub sum: Option<Kroner>,
    /// The role of whoever asked, as the policy codes it.
    pub asked_by_role: String,
    pub said: Said,
}

/// The longest answer's words.
pub const LONGEST_COMMENT: usize = 2_000;
/// The longest name and role of who answers.
pub const LONGEST_NAME: usize = 200;

/// By which way an answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By the personal link: who answered is what was typed.
    Link,
    /// A municipality's own, signed in here.
    SignedIn,
}

impl Way {
    #[must_use]
    pub fn of(signed_in: bool) -> Way {
        if signed_in { Way::SignedIn } else { Way::Link }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerAnswer {
    pub confirmed: bool,
    pub name: String,
    pub role: String,
    /// What a partner declines with, or adds.
    pub comment: String,
    pub way: Way,
}

/// What is missing or too long in an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerFault {
    NameMissing,
    NameTooLong(usize),
    RoleMissing,
    RoleTooLong(usize),
    /// Who declines says why.
    ReasonMissing,
    CommentTooLong(usize),
}

impl PartnerAnswer {
    #[must_use]
    pub fn faults(&self) -> Vec<AnswerFault> {
        let [name, role, comment] = [&self.name, &self.role, &self.comment].map(|text| text.trim().chars().count());
        [
            (name == 0).then_some(AnswerFault::NameMissing),
            (name > LONGEST_NAME).then_some(AnswerFault::NameTooLong(name)),
            (role == 0).then_some(AnswerFault::RoleMissing),
            (role > LONGEST_NAME).then_some(AnswerFault::RoleTooLong(role)),
            (comment == 0 && !self.confirmed).then_some(AnswerFault::ReasonMissing),
            (comment > LONGEST_COMMENT).then_some(AnswerFault::CommentTooLong(comment)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// One time somebody was asked.
#[derive(Debug, Clone)]
pub struct Confirmation {
    pub id: ConfirmationId,
    pub key: PartyKey,
    pub shown: Shown,
    /// Where the question was sent.
    pub address: String,
    pub asked_at: OffsetDateTime,
    /// Until when it can be answered.
    pub expires_at: OffsetDateTime,
    /// Taken back, or replaced by a later question.
    pub revoked_at: Option<OffsetDateTime>,
    pub answer: Option<(OffsetDateTime, PartnerAnswer)>,
    /// The mail was given up.
    pub undelivered: bool,
}

/// Where it stands with one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    NotAsked,
    /// Asked, and has not answered.
    Waiting,
    /// The link is too old to answer by.
    Expired,
    /// The question was taken back.
    Revoked,
    Confirmed,
    Declined,
}

impl Standing {
    /// The end of its text key.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Standing::NotAsked => "ikke-spurt",
            Standing::Waiting => "ikke-svart",
            Standing::Expired => "utlopt",
            Standing::Revoked => "trukket",
            Standing::Confirmed => "bekreftet",
            Standing::Declined => "avslatt",
        }
    }
    #[must_use]
    pub fn is_answer(self) -> bool {
        matches!(self, Standing::Confirmed | Standing::Declined)
    }
}

/// Where it stood at a moment. What was done later is not seen. `asked` is in any order; the latest question that was not
/// taken back counts.
#[must_use]
pub fn standing<'a>(
    asked: &'a [Confirmation],
    key: &PartyKey,
    at: OffsetDateTime,
) -> (Standing, Option<&'a Confirmation>) {
    let revoked = |c: &&Confirmation| c.revoked_at.is_some_and(|when| when <= at);
    let then: Vec<&Confirmation> = asked.iter().filter(|c| c.key == *key && c.asked_at <= at).collect();
    let Some(latest) = then.iter().copied().filter(|c| !revoked(c)).max_by_key(|c| (c.asked_at, c.id)) else {
        let last = then.into_iter().max_by_key(|c| (c.asked_at, c.id));
        return (last.map_or(Standing::NotAsked, |_| Standing::Revoked), last);
    };
    let standing = match &latest.answer {
        Some((when, answer)) if *when <= at => {
            if answer.confirmed {
                Standing::Confirmed
            } else {
                Standing::Declined
            }
        }
        _ if latest.expires_at <= at => Standing::Expired,
        _ => Standing::Waiting,
    };
    (standing, Some(latest))
}

#[cfg(test)]
mod tests {
    use time::Duration;
    use time::macros::datetime;

    use super::*;

    const T0: OffsetDateTime = datetime!(2027-03-01 09:00 UTC);

    fn asked(minute: i64, answered: Option<(i64, bool)>, revoked: Option<i64>) -> Confirmation {
        let at = |m| T0 + Duration::minutes(m);
        Confirmation {
            id: ConfirmationId::new(),
            key: key(),
            shown: Shown {
                project: String::new(),
                applicant: String::new(),
                sum: None,
                asked_by_role: String::new(),
                said: Said::default(),
            },
            address: String::new(),
            asked_at: at(minute),
            expires_at: at(minute + 100),
            revoked_at: revoked.map(at),
            answer: answered.map(|(m, confirmed)| {
                (
                    at(m),
                    PartnerAnswer {
                        confirmed,
                        name: "N".into(),
                        role: "R".into(),
                        comment: String::new(),
                        way: Way::Link,
                    },
                )
            }),
            undelivered: false,
        }
    }
    fn key() -> PartyKey {
        PartyKey { part: Part::Partner, id: "r1".into() }
    }

    #[test]
    fn the_state_at_a_moment_is_told_by_what_was_done_until_then() {
        let all = [asked(0, Some((10, true)), None), asked(20, None, Some(30)), asked(40, Some((50, false)), None)];
        let stood = |minute| standing(&all, &key(), T0 + Duration::minutes(minute)).0;
        assert_eq!(stood(-1), Standing::NotAsked);
        assert_eq!(stood(0), Standing::Waiting);
        assert_eq!(stood(10), Standing::Confirmed);
        assert_eq!(stood(25), Standing::Waiting, "asked again");
        assert_eq!(stood(30), Standing::Confirmed, "the question was taken back, the answer stands");
        assert_eq!(stood(45), Standing::Waiting);
        assert_eq!(stood(50), Standing::Declined);
        let one = [asked(0, None, Some(5))];
        assert_eq!(standing(&one, &key(), T0 + Duration::minutes(5)).0, Standing::Revoked);
        let one = [asked(0, None, None)];
        assert_eq!(standing(&one, &key(), T0 + Duration::minutes(99)).0, Standing::Waiting);
        assert_eq!(standing(&one, &key(), T0 + Duration::minutes(100)).0, Standing::Expired);
    }

    #[test]
    fn who_declines_says_why_and_everybody_says_who_they_are() {
        let answer = |confirmed, name: &str, role: &str, comment: &str| {
            PartnerAnswer { confirmed, name: name.into(), role: role.into(), comment: comment.into(), way: Way::Link }
                .faults()
        };
        assert_eq!(answer(true, "Kari", "Leder", ""), []);
        assert_eq!(answer(false, "Kari", "Leder", " "), [AnswerFault::ReasonMissing]);
        assert_eq!(answer(true, " ", "", ""), [AnswerFault::NameMissing, AnswerFault::RoleMissing]);
        let long = "x".repeat(2_001);
        assert_eq!(answer(false, &long, &long, &long).len(), 3);
    }

    #[test]
    fn another_name_of_a_municipality_is_no_other_text() {
        let said = |name: &str| Said { name: name.into(), ..Said::default() };
        assert!(said("Volda").is_as(&said("Nye Volda"), Part::Follower));
        assert!(!said("Volda").is_as(&said("Nye Volda"), Part::Partner));
    }
}
