//! A thread of guidance as both sides read it: what was asked, what was shown, what was said. Across the two sides a
//! municipality's people are roles; whoever gives guidance is named.

use std::collections::BTreeMap;

use time::Date;

use super::error::AppError;
use super::faults::{ShownFault, of_field, too_long};
use super::form::Answered;
use crate::domain::application::form::AllAnswers;
use crate::domain::application::guidance::{
    GuidanceKind, GuidanceNumber, Guided, Message, MessageKind, NotSaid, OpenedThread, Opinion, Turn, Words, WordsFault,
};
use crate::domain::people::actor::Role;
use crate::domain::places::reference::MunicipalityBrief;
use crate::domain::programme::periods::Period;
use crate::i18n::Texts;
use crate::i18n::answers_shown::{Reader, in_pairs};

/// One of what can be chosen in a form.
pub struct Choice {
    pub value: String,
    pub words: String,
    pub chosen: bool,
}

/// Why nothing was said, at the field it stands at.
///
/// # Errors
/// What no field can tell: the thread has moved.
pub fn not_said(t: &Texts, field: &str, why: NotSaid) -> Result<Answered, AppError> {
    match why {
        NotSaid::TooMany => Ok(Answered::refused(ShownFault::new(field, t.veil_feil_mange()))),
        NotSaid::HolidaysUnknown => Ok(Answered::refused(ShownFault::new(field, t.veil_feil_virkedager()))),
        NotSaid::Changed => Err(AppError::Moved),
    }
}

/// Who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Municipality,
    Office,
}

pub struct Said {
    pub id: i64,
    pub who: String,
    pub when: String,
    pub text: String,
    /// That more time is asked for, given or refused.
    pub tag: Option<String>,
}

pub struct OpinionShown {
    pub words: &'static str,
    pub color: &'static str,
    pub when: String,
    /// Name, owner and address of what fits better.
    pub scheme: Option<(String, String, String)>,
}

/// A section that the municipality has shown: its title, and label and value of each answer.
pub struct SectionCopy {
    pub title: String,
    pub answers: Vec<(String, String)>,
}

pub struct ThreadShown {
    pub number: String,
    pub heading: String,
    pub kind: &'static str,
    pub status: &'static str,
    pub color: &'static str,
    pub facts: Vec<(&'static str, String)>,
    /// The texts of an idea, by name.
    pub idea: Vec<(&'static str, String)>,
    pub is_idea: bool,
    pub opinion: Option<OpinionShown>,
    /// The day an idea is answered by, while it is not.
    pub promise: Option<String>,
    pub late: bool,
    pub shown: Vec<SectionCopy>,
    pub said: Vec<Said>,
}

/// What a thread's tag says.
#[must_use]
pub fn status(t: &'static Texts, side: Side, closed: bool, turn: Turn, late: bool) -> (&'static str, &'static str) {
    match (closed, turn, side) {
        (true, _, _) => (t.veil_status_lukket(), "neutral"),
        (_, Turn::Nobody, _) => (t.veil_status_besvart(), "success"),
        (_, Turn::Office, Side::Municipality) => (t.veil_status_venter(), "info"),
        (_, Turn::Office, Side::Office) if late => (t.veil_status_over(), "danger"),
        (_, Turn::Office, Side::Office) => (t.veil_status_ubesvart(), "warning"),
        (_, Turn::Municipality, Side::Municipality) => (t.veil_status_deres_tur(), "warning"),
        (_, Turn::Municipality, Side::Office) => (t.veil_status_venter_kommunen(), "info"),
    }
}

#[must_use]
pub fn kind(t: &'static Texts, kind: GuidanceKind) -> &'static str {
    match kind {
        GuidanceKind::Question => t.veil_type_sporsmal(),
        GuidanceKind::Idea => t.veil_type_ide(),
        GuidanceKind::Case => t.veil_type_sak(),
    }
}

/// An opinion as a tag: its words and its colour.
#[must_use]
pub fn opinion(t: &Texts, opinion: Opinion) -> (&'static str, &'static str) {
    let color = match opinion {
        Opinion::Fits => "success",
        Opinion::DoesNotFit => "neutral",
        Opinion::AnotherScheme => "info",
    };
    (t.opinion(opinion), color)
}

/// What is known beside the answers that were shown.
pub struct Beside<'a> {
    pub period: Option<Period>,
    pub municipalities: &'a [MunicipalityBrief],
}

impl ThreadShown {
    #[must_use]
    pub fn of(
        t: &'static Texts,
        side: Side,
        opened: &OpenedThread,
        messages: &[Message],
        beside: &Beside<'_>,
        today: Date,
    ) -> ThreadShown {
        let thread = &opened.thread;
        let late = thread.is_overdue(today);
        let (status, color) = status(t, side, !thread.is_open(), thread.turn, late);
        let mut facts = vec![(t.veil_nummer(), thread.number.to_string())];
        if side == Side::Office {
            facts.push((t.ord_kommune(), opened.municipality.clone()));
        } else {
            facts.push((t.ord_statsforvalter(), opened.office.clone()));
        }
        facts.push((t.veil_spurt(), t.moment(thread.asked_at)));
        facts.push((t.veil_veileder(), opened.adviser.clone().unwrap_or_else(|| t.veil_ingen_veileder().to_owned())));
        if let Some(call) = &opened.call {
            facts.push((t.ord_utlysning(), call.in_lang(t.lang()).to_owned()));
        }
        if let Some(at) = thread.closed_at {
            facts.push((t.veil_status_lukket(), t.moment(at)));
        }
        let mut idea = Vec::new();
        if let (Some(need), Some(change), Some(sum)) = (&thread.need, &thread.change, thread.rough_sum) {
            idea.push((t.veil_ide_behov(), need.clone()));
            idea.push((t.veil_ide_endring(), change.clone()));
            idea.push((t.veil_ide_sum(), t.kroner(sum)));
        }
        ThreadShown {
            number: thread.number.to_string(),
            heading: thread.heading.clone(),
            kind: kind(t, thread.kind),
            status,
            color,
            facts,
            idea,
            is_idea: thread.kind == GuidanceKind::Idea,
            opinion: thread.opinion.zip(thread.opinion_at).map(|(given, at)| OpinionShown {
                words: opinion(t, given).0,
                color: opinion(t, given).1,
                when: t.moment(at),
                scheme: opened
                    .scheme
                    .as_ref()
                    .map(|(name, owner, address)| (name.in_lang(t.lang()).to_owned(), owner.clone(), address.clone())),
            }),
            promise: thread.promised_on().map(|day| match (side, late) {
                (Side::Municipality, _) => t.veil_lofte(t.date(day)),
                (Side::Office, false) => t.veil_lofte_embete().dag(t.date(day)).igjen(t.days_left(today, day)),
                (Side::Office, true) => t.veil_lofte_over(t.date(day)),
            }),
            late,
            shown: copies(t, opened, &opened.shown, beside),
            said: messages.iter().map(|m| said(t, side, opened, m)).collect(),
        }
    }
}

fn copies(t: &'static Texts, opened: &OpenedThread, all: &AllAnswers, beside: &Beside<'_>) -> Vec<SectionCopy> {
    let Some(period) = beside.period else { return Vec::new() };
    let none = BTreeMap::new();
    let applicant = t.web_kommune_navn(&opened.municipality);
    let reader = Reader {
        t,
        period,
        municipalities: beside.municipalities,
        faults: &none,
        applicant: &applicant,
        facts: Vec::new(),
    };
    all.iter()
        .map(|(section, answers)| SectionCopy {
            title: t.text(section.title_key()).into_owned(),
            answers: in_pairs(reader.blocks(*section, answers, false)),
        })
        .collect()
}

fn said(t: &'static Texts, side: Side, opened: &OpenedThread, m: &Message) -> Said {
    let role = Role::from_code(&m.by_role).map_or_else(String::new, |role| t.role(&role).to_lowercase());
    let day = m.day.map(|day| t.date(day)).unwrap_or_default();
    Said {
        id: m.id,
        who: match (m.by_office, side) {
            (true, _) => t.veil_hvem_embete().navn(&m.by_name).rolle(role).embete(&opened.office),
            (false, Side::Municipality) => t.soknad_hvem().navn(&m.by_name).rolle(role),
            (false, Side::Office) => {
                t.veil_hvem_kommune().kommune(t.web_kommune_navn(&opened.municipality)).rolle(role)
            }
        },
        when: t.moment(m.at),
        text: m.text.clone(),
        tag: match m.kind {
            MessageKind::Message => None,
            MessageKind::MoreTime => Some(t.veil_ber_om_frist(day)),
            MessageKind::Granted => Some(t.veil_frist_gitt(day)),
            MessageKind::Declined => Some(t.veil_frist_avslatt().to_owned()),
        },
    }
}

/// Who has given guidance about a case or its call, a line each.
#[must_use]
pub fn who_guided(t: &Texts, all: &[Guided]) -> Vec<String> {
    all.iter()
        .map(|g| {
            let number = GuidanceNumber { year: g.year, number: g.number }.to_string();
            match g.about_it {
                true => t.veil_har_gitt_om_saken().navn(&g.name).nummer(number),
                false => t.veil_har_gitt_om_utlysningen().navn(&g.name).nummer(number),
            }
        })
        .collect()
}

/// A text that is typed into a form of guidance.
///
/// # Errors
/// What is wrong with it, by the name of its field.
pub fn read_words(t: &Texts, field: &str, typed: &str, most: usize, empty: &str) -> Result<Words, ShownFault> {
    Words::read(typed, most).map_err(|fault| words_fault(t, field, fault, empty))
}

/// What is wrong with a text, at its field.
#[must_use]
pub fn words_fault(t: &Texts, field: &str, fault: WordsFault, empty: &str) -> ShownFault {
    match fault {
        WordsFault::Empty => ShownFault::new(field, empty),
        WordsFault::TooLong { length, most } => too_long(t, field, length, most),
        WordsFault::NationalId => of_field(t, field, t.skjema_felles_feil_fodselsnummer()),
    }
}
