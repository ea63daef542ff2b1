//! A municipality asks its office: a question, an idea that is to get an opinion, a message in a case. What is said binds
//! nobody, and what is shown of a draft is a copy of the sections that were chosen and nothing else.

use std::fmt;

use time::{Date, OffsetDateTime};

use crate::domain::application::answers::Answers;
use crate::domain::application::form::{AllAnswers, Section, contains_national_id};
use crate::domain::values::email::is_address;
use crate::domain::values::ids::{AccountId, ApplicationId, CallId, GuidanceId, MunicipalityId, OfficeId};
use crate::domain::values::language::Bilingual;
use crate::domain::values::money::Kroner;

/// The most characters of a message, of a heading and of each text of an idea.
pub const LONGEST_MESSAGE: usize = 5_000;
pub const LONGEST_HEADING: usize = 120;
pub const LONGEST_IDEA: usize = 2_000;
/// The most messages of a thread, and the most threads a municipality has open: what is dealt with is closed.
pub const MOST_MESSAGES: i64 = 300;
pub const MOST_OPEN: i64 = 100;

/// A thread's human-readable number, of a series of its own: `V2027/3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuidanceNumber {
    pub year: i32,
    pub number: i32,
}

impl fmt::Display for GuidanceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "V{}/{}", self.year, self.number)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum GuidanceKind {
    Question,
    Idea,
    /// A message in a case that is being assessed.
    Case,
}

/// Whose turn it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Turn {
    Office,
    Municipality,
    Nobody,
}

/// Why nothing was said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSaid {
    /// As many are open as a municipality has room for, or as much is said as a thread has room for.
    #[error("there is no room for more")]
    TooMany,
    /// It is closed, or has what is given only once.
    #[error("the thread has changed")]
    Changed,
    /// The day by which an idea is answered cannot be told: the holidays of the year are not known.
    #[error("the holidays of the year are not known")]
    HolidaysUnknown,
}

/// What an office thinks of an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Opinion {
    Fits,
    DoesNotFit,
    AnotherScheme,
}

impl Opinion {
    pub const ALL: [Opinion; 3] = [Opinion::Fits, Opinion::DoesNotFit, Opinion::AnotherScheme];

    /// The code in forms.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Opinion::Fits => "fits",
            Opinion::DoesNotFit => "does_not_fit",
            Opinion::AnotherScheme => "another_scheme",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Opinion> {
        Opinion::ALL.into_iter().find(|o| o.code() == code)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum MessageKind {
    Message,
    /// The municipality asks for more time to answer a question.
    MoreTime,
    Granted,
    Declined,
}

/// A text that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordsFault {
    Empty,
    TooLong {
        length: usize,
        most: usize,
    },
    /// It holds a national identity number.
    NationalId,
}

impl Words {
    /// # Errors
    /// Why it may not be kept.
    pub fn read(typed: &str, most: usize) -> Result<Words, WordsFault> {
        let text = typed.trim();
        let length = text.chars().count();
        match length {
            0 => Err(WordsFault::Empty),
            _ if length > most => Err(WordsFault::TooLong { length, most }),
            _ if contains_national_id(text) => Err(WordsFault::NationalId),
            _ => Ok(Words(text.to_owned())),
        }
    }
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Half a page: what is needed, what is to change, and roughly what it costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Idea {
    pub need: Words,
    pub change: Words,
    pub rough_sum: Kroner,
}

/// The chosen sections as they stand. What a page keeps to be able to undo is no part of them.
#[must_use]
pub fn copy_of(chosen: &[Section], all: &AllAnswers) -> AllAnswers {
    let copy = |section: &Section| {
        let answers = all.get(section)?;
        let known = |code: &str| section.groups().any(|group| group.code == code);
        let groups = answers.groups.iter().filter(|(code, _)| known(code)).map(|(c, rows)| (c.clone(), rows.clone()));
        let copy = Answers { fields: answers.fields.clone(), groups: groups.collect() };
        (!copy.is_empty()).then_some((*section, copy))
    };
    chosen.iter().filter_map(copy).collect()
}

/// A thread.
#[derive(Debug, Clone)]
pub struct Thread {
    pub id: GuidanceId,
    pub number: GuidanceNumber,
    pub kind: GuidanceKind,
    pub owner: MunicipalityId,
    pub handler: OfficeId,
    pub call: Option<CallId>,
    pub application: Option<ApplicationId>,
    pub heading: String,
    pub need: Option<String>,
    pub change: Option<String>,
    pub rough_sum: Option<Kroner>,
    pub asked_at: OffsetDateTime,
    pub due_on: Option<Date>,
    pub adviser: Option<AccountId>,
    pub turn: Turn,
    pub turn_since: OffsetDateTime,
    pub opinion: Option<Opinion>,
    pub opinion_at: Option<OffsetDateTime>,
    pub wished_until: Option<Date>,
    pub closed_at: Option<OffsetDateTime>,
}

impl Thread {
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.closed_at.is_none()
    }
    /// An idea that has no opinion yet.
    #[must_use]
    pub fn lacks_opinion(&self) -> bool {
        self.kind == GuidanceKind::Idea && self.opinion.is_none()
    }
    /// The day the office has to answer by; none when it is not its turn or nothing is promised.
    #[must_use]
    pub fn promised_on(&self) -> Option<Date> {
        self.due_on.filter(|_| self.lacks_opinion() && self.turn == Turn::Office)
    }
    #[must_use]
    pub fn is_overdue(&self, today: Date) -> bool {
        self.promised_on().is_some_and(|day| day < today)
    }
}

/// A thread with the names a page shows.
#[derive(Debug, Clone)]
pub struct OpenedThread {
    pub thread: Thread,
    pub municipality: String,
    pub office: String,
    /// The one who has answered, or has taken it. Shown to the municipality by name.
    pub adviser: Option<String>,
    pub call: Option<Bilingual>,
    /// What is thought to fit better: its name, who owns it, where it is told of.
    pub scheme: Option<(Bilingual, String, String)>,
    pub shown: AllAnswers,
}

/// Somebody who has given guidance, and in which thread.
#[derive(Debug, Clone)]
pub struct Guided {
    pub id: GuidanceId,
    pub year: i32,
    pub number: i32,
    pub account: AccountId,
    pub name: String,
    /// About this application; otherwise about the call it is sent to.
    pub about_it: bool,
}

#[derive(Debug, Clone)]
pub struct Message {
    pub id: i64,
    pub by_office: bool,
    pub kind: MessageKind,
    pub text: String,
    pub day: Option<Date>,
    pub at: OffsetDateTime,
    pub by_name: String,
    pub by_role: String,
}

/// A text that all may read: nothing in it says who asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicText(Words);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PublicFault {
    Words(WordsFault),
    Who(TellsWho),
}

impl PublicText {
    /// # Errors
    /// Why it may not be shared; `municipality` is who asked.
    pub fn read(typed: &str, most: usize, municipality: &str) -> Result<PublicText, PublicFault> {
        let words = Words::read(typed, most).map_err(PublicFault::Words)?;
        match tells_who(words.as_str(), municipality) {
            Some(who) => Err(PublicFault::Who(who)),
            None => Ok(PublicText(words)),
        }
    }
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// A question and its answer, rewritten to be read by all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicWords {
    pub heading: PublicText,
    pub question: PublicText,
    pub answer: PublicText,
}

/// What a text that is to be public says of who asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TellsWho {
    /// An address of mail.
    Address,
    /// The municipality's own name.
    Municipality,
}

/// Short names are words too («ål», «os»): they count with a capital alone.
const SHORT_NAME: usize = 4;

/// Whether a text says who asked. A name of several languages counts in each; an identity number is refused by [`Words`].
#[must_use]
fn tells_who(text: &str, municipality: &str) -> Option<TellsWho> {
    let address = |word: &str| is_address(word.trim_matches(|c: char| !c.is_alphanumeric()));
    if text.split_whitespace().any(address) {
        return Some(TellsWho::Address);
    }
    let names = municipality.split([' ', '–', '/']).filter(|name| name.chars().count() > 1);
    let said: Vec<&str> = text.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|w| !w.is_empty()).collect();
    let is = |word: &str, name: &str| {
        let word = match word.strip_suffix('s') {
            Some(stem) if stem.chars().count() == name.chars().count() => stem,
            _ => word,
        };
        word == name || name.chars().count() >= SHORT_NAME && word.to_lowercase() == name.to_lowercase()
    };
    // «Nord-Fron», «Midtre Gauldal»: every word of a name tells, but those that many have.
    let common = ["Nord", "Sør", "Øvre", "Nedre", "Midtre", "Indre", "Ytre", "Store", "og", "kommune"];
    let tells = names.filter(|n| !common.contains(n)).any(|name| said.iter().any(|word| is(word, name)));
    tells.then_some(TellsWho::Municipality)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::application::answers::Row;

    #[test]
    fn words_are_some_and_hold_no_identity_numbers() {
        let long = "å".repeat(120);
        assert_eq!(Words::read(" Hva nå? \n", 120).map(|w| w.as_str().to_owned()), Ok("Hva nå?".to_owned()));
        assert!(Words::read(&long, 120).is_ok());
        assert_eq!(Words::read(&format!("{long}å"), 120), Err(WordsFault::TooLong { length: 121, most: 120 }));
        assert_eq!(Words::read(" \n\t", 120), Err(WordsFault::Empty));
        assert_eq!(Words::read("Spør 010190 00083 om det", 120), Err(WordsFault::NationalId));
    }

    #[test]
    fn a_public_text_tells_neither_address_nor_municipality() {
        use TellsWho::{Address, Municipality};
        for (text, municipality, told) in [
            ("Egne timer teller.", "Alvdal", None),
            ("Alvdal kan ta med egne timer.", "Alvdal", Some(Municipality)),
            ("Det gjelder alvdals plan.", "Alvdal", Some(Municipality)),
            ("ALVDAL KOMMUNE", "Alvdal", Some(Municipality)),
            ("Skriv til post@alvdal.kommune.no.", "Tynset", Some(Address)),
            ("Skriv til <post@kommune.example>", "Tynset", Some(Address)),
            ("Ål spurte.", "Ål", Some(Municipality)),
            ("En ål svømmer.", "Ål", None),
            ("Guovdageaidnu", "Guovdageaidnu – Kautokeino", Some(Municipality)),
            ("kautokeinos plan", "Guovdageaidnu – Kautokeino", Some(Municipality)),
            ("Nord i landet", "Nord-Fron", None),
            ("Nord-Fron", "Nord-Fron", Some(Municipality)),
            ("50 % @ tre år", "Alvdal", None),
        ] {
            assert_eq!(tells_who(text, municipality), told, "{text}");
        }
    }

    #[test]
    fn only_what_is_chosen_is_copied_and_nothing_that_was_taken_away() {
        let answers = |key: &str, text: &str| Answers {
            fields: BTreeMap::from([(key.to_owned(), text.to_owned())]),
            groups: BTreeMap::new(),
        };
        let mut need = answers("behov-beskrivelse", "Færre på natt");
        let row = Row { id: "r1".to_owned(), fields: BTreeMap::from([("x".to_owned(), "fjernet".to_owned())]) };
        need.groups.insert("angre.lignende.1".to_owned(), vec![row]);
        let all: AllAnswers =
            [(Section::Need, need), (Section::About, answers("om-prosjekttittel", "Trygg natt"))].into();
        let copy = copy_of(&[Section::Need, Section::Risks], &all);
        assert_eq!(copy.keys().copied().collect::<Vec<_>>(), [Section::Need]);
        assert!(copy[&Section::Need].groups.is_empty());
        assert!(copy_of(&[], &all).is_empty());
    }
}
