//! Where it stands with those who are said to contribute: the same words for the municipality and for the office.

use super::Texts;
use crate::domain::application::partners::{Confirmation, Part, PartyKey, Said, Standing, Way, standing};
use crate::domain::values::email;
use time::OffsetDateTime;

/// One of them in words.
#[derive(Debug, Clone)]
pub struct PartyTold {
    pub name: String,
    pub part: &'static str,
    pub status: String,
    pub color: &'static str,
    /// When it was asked, who answered, and whether the text is another since.
    pub lines: Vec<String>,
    /// What whoever answered has added.
    pub words: String,
}

impl Texts {
    pub fn part(&self, part: Part) -> &'static str {
        match part {
            Part::Partner => self.bekreft_partner(),
            Part::Cooperating => self.bekreft_samarbeid(),
            Part::Follower => self.bekreft_folge(),
        }
    }
    pub fn standing(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::NotAsked => self.bekreft_status_ikke_spurt(),
            Standing::Waiting => self.bekreft_status_ikke_svart(),
            Standing::Expired => self.bekreft_status_utlopt(),
            Standing::Revoked => self.bekreft_status_trukket(),
            Standing::Confirmed => self.bekreft_status_bekreftet(),
            Standing::Declined => self.bekreft_status_avslatt(),
        }
    }

    /// By which way a municipality answered.
    pub fn answered_way(&self, way: Way) -> &'static str {
        match way {
            Way::Link => self.bekreft_svarte_lenke(),
            Way::SignedIn => self.bekreft_svarte_innlogget(),
        }
    }

    /// As it stood at `at`. `said` is what is said of it there; none when it is not named any more. Addresses are the
    /// municipality's own.
    pub fn party_told(
        &self,
        (key, said): (&PartyKey, Option<&Said>),
        asked: &[Confirmation],
        at: OffsetDateTime,
        with_address: bool,
    ) -> PartyTold {
        let (stands, question) = standing(asked, key, at);
        let mut lines = Vec::new();
        let mut words = String::new();
        if let Some(c) = question {
            let answer = c.answer.as_ref().filter(|_| stands.is_answer());
            match answer {
                Some((when, answer)) => {
                    lines.push(
                        self.bekreft_svarte().navn(&answer.name).rolle(&answer.role).tidspunkt(self.moment(*when)),
                    );
                    if key.part != Part::Partner {
                        lines.push(self.answered_way(answer.way).to_owned());
                    }
                    words.clone_from(&answer.comment);
                }
                None => {
                    let (when, last) = (self.moment(c.asked_at), self.moment(c.expires_at));
                    lines.push(if with_address {
                        self.bekreft_spurt_til().tidspunkt(when).adresse(email::shown(&c.address)).siste(last)
                    } else {
                        self.bekreft_spurt().tidspunkt(when).siste(last)
                    });
                    if c.undelivered && stands == Standing::Waiting {
                        lines.push(self.bekreft_ikke_framme().to_owned());
                    }
                }
            }
            if said.is_some_and(|said| !c.shown.said.is_as(said, key.part)) && stands != Standing::Revoked {
                let told = if stands.is_answer() { self.bekreft_tidligere() } else { self.bekreft_tidligere_spurt() };
                lines.push(told.to_owned());
            }
        }
        let name = said.map(|s| s.name.as_str()).or(question.map(|c| c.shown.said.name.as_str())).unwrap_or_default();
        PartyTold {
            name: if name.is_empty() { self.part(key.part).to_owned() } else { name.to_owned() },
            part: self.part(key.part),
            status: self.standing(stands).to_owned(),
            color: match stands {
                Standing::NotAsked | Standing::Revoked => "neutral",
                Standing::Waiting => "info",
                Standing::Expired => "warning",
                Standing::Confirmed => "success",
                Standing::Declined => "danger",
            },
            lines,
            words,
        }
    }
}
