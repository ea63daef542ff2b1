//! Which municipality applies for what in which call, and how far it comes.

use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::{IndexedRandom, SliceRandom};

use super::cases::Fate;
use super::ideas;
use super::ideas::Idea;
use super::people;
use super::places::{Municipality, Office};
use crate::domain::values::ids::MunicipalityId;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Size {
    /// About 150, the demo's own municipalities among them.
    Demo,
    /// So many over all municipalities.
    Bench(usize),
}

impl Size {
    /// How many applications a transaction makes.
    pub(super) fn batch(self) -> usize {
        match self {
            Size::Demo => usize::MAX,
            Size::Bench(_) => 200,
        }
    }
}

pub(super) struct Planned<'a> {
    pub municipality: &'a Municipality,
    /// In the open call; otherwise in the one being decided.
    pub open: bool,
    pub fate: Fate,
    pub idea: &'static Idea,
    pub title: usize,
    pub tells_of_sami: bool,
}

/// The stages of an office's cases in the call being decided, again and again.
const CLOSED: [Fate; 14] = [
    Fate::Granted,
    Fate::HalfScored,
    Fate::Submitted,
    Fate::Recommended,
    Fate::Partly,
    Fate::Awaiting,
    Fate::Rejected,
    Fate::Answered,
    Fate::Late,
    Fate::Taken,
    Fate::Granted,
    Fate::SentBack,
    Fate::Withdrawn,
    Fate::Dismissed,
];
/// And in the open call.
const OPEN: [Fate; 5] = [Fate::Draft, Fate::Submitted, Fate::Draft, Fate::ReadyDraft, Fate::Draft];

/// What can be shown at once when somebody signs in to the demo's own municipalities.
const SHOWN: [(&str, bool, Fate); 10] = [
    (people::BOKMAL, true, Fate::Draft),
    (people::BOKMAL, true, Fate::ReadyDraft),
    (people::BOKMAL, false, Fate::Awaiting),
    (people::BOKMAL, false, Fate::Granted),
    (people::BOKMAL, false, Fate::HalfScored),
    (people::NYNORSK, true, Fate::Draft),
    (people::NYNORSK, true, Fate::ReadyDraft),
    (people::NYNORSK, false, Fate::Partly),
    (people::NYNORSK, false, Fate::Recommended),
    (people::NYNORSK, false, Fate::Rejected),
];

struct Ideas {
    all: Vec<&'static Idea>,
    at: usize,
}

impl Ideas {
    fn next(&mut self) -> (&'static Idea, usize) {
        let (round, at) = (self.at / self.all.len(), self.at % self.all.len());
        self.at += 1;
        (self.all[at], round)
    }
}

pub(super) fn all<'a>(
    rng: &mut StdRng,
    size: Size,
    offices: &[Office],
    municipalities: &'a [Municipality],
) -> Vec<Planned<'a>> {
    let mut source = Ideas { all: ideas::all(), at: 0 };
    source.all.shuffle(rng);
    let mut plan: Vec<Planned<'a>> = Vec::new();
    let mut add = |rng: &mut StdRng, municipality: &'a Municipality, open: bool, fate: Fate| {
        let (idea, title) = source.next();
        plan.push(Planned { municipality, open, fate, idea, title, tells_of_sami: rng.random_bool(0.4) });
    };
    match size {
        Size::Demo => {
            for (name, open, fate) in SHOWN {
                if let Some(m) = municipalities.iter().find(|m| m.name == name) {
                    add(rng, m, open, fate);
                }
            }
            for (o, office) in offices.iter().enumerate() {
                let mut own: Vec<&Municipality> = municipalities.iter().filter(|m| m.office == office.id).collect();
                own.shuffle(rng);
                own.retain(|m| m.name != people::BOKMAL && m.name != people::NYNORSK);
                // Larger offices have more cases.
                let closed = (own.len() / 3).clamp(8, 14);
                for (i, m) in own.iter().cycle().take(closed + 3).enumerate() {
                    let (open, fate) = if i < closed {
                        (false, CLOSED[(i + o * 3) % CLOSED.len()])
                    } else {
                        (true, OPEN[(i + o) % OPEN.len()])
                    };
                    add(rng, m, open, fate);
                }
            }
        }
        Size::Bench(many) => {
            let mut order: Vec<&Municipality> = municipalities.iter().collect();
            order.shuffle(rng);
            for (i, m) in order.iter().cycle().take(many).enumerate() {
                let (open, fate) =
                    if i % 5 == 0 { (true, OPEN[i / 5 % OPEN.len()]) } else { (false, CLOSED[i % CLOSED.len()]) };
                add(rng, m, open, fate);
            }
        }
    }
    plan
}

/// Up to four other municipalities of the same office.
pub(super) fn followers(rng: &mut StdRng, own: &Municipality, all: &[Municipality]) -> Vec<MunicipalityId> {
    let near: Vec<&Municipality> = all.iter().filter(|m| m.office == own.office && m.id != own.id).collect();
    let many = [0, 0, 1, 2, 2, 3, 4].choose(rng).copied().unwrap_or(0);
    near.choose_multiple(rng, many).map(|m| m.id).collect()
}
