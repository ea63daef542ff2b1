//! What a section of the form consists of. The keys are those of the texts (`skjema.ftl`).

use std::collections::BTreeMap;

use super::track::Track;

/// One thing on a section's page, in page order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// The applying municipality, shown and not asked.
    Applicant,
    /// A heading between fields; the help stands under it.
    Heading {
        key: &'static str,
        help: Option<&'static str>,
    },
    Field(Field),
    Set(Set),
    Group(Group),
    /// The grid of amounts: [`COST_KINDS`] and [`FINANCING_KINDS`] × the period's years, named by [`budget_cell`].
    Budget,
}

/// Fields that answer one question together: a `fieldset` whose legend is the text `key`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Set {
    pub key: &'static str,
    pub help: Option<&'static str>,
    pub fields: &'static [Field],
}

/// A repeatable group of fields. A fault that concerns no single row links to the HTML id `code`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// The name of the rows in `Answers::groups`.
    pub code: &'static str,
    /// Heading over the group; none where the section's title says it.
    pub title: Option<&'static str>,
    pub help: Option<&'static str>,
    pub example: Option<&'static str>,
    /// «Gevinst { $nummer }».
    pub row: &'static str,
    pub add: &'static str,
    /// Takes `nummer`.
    pub remove: &'static str,
    pub max_rows: usize,
    /// Not asked for any more: the rows that stand in older answers are shown, and no more are added.
    pub retired: bool,
    /// The field that says which of the project's years a row belongs to: rows stand under their year, which is not asked.
    pub by_year: Option<&'static str>,
    pub fields: &'static [Field],
}

/// One question with one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The name of the answer, in forms and in `Answers::fields`.
    pub key: &'static str,
    pub label: &'static str,
    /// Help texts may use `forste-ar` and `siste-ar`, the period's first and last year.
    pub help: Option<&'static str>,
    pub example: Option<&'static str>,
    pub kind: Kind,
    pub need: Need,
    pub asked: Asked,
    pub on: On,
    pub width: Width,
    /// «Ikke relevant for oss» with a reason may stand instead of the answer.
    pub not_relevant: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text {
        max: usize,
    },
    LongText {
        max: usize,
    },
    Email,
    /// A whole number, not negative.
    Whole,
    /// A weight from 1 to 100; empty or 0 when the delmål is not chosen.
    Percent,
    /// A measured number, in the unit that another answer of its row names.
    Measured {
        unit: &'static str,
    },
    ManYears,
    /// An amount of one year.
    Kroner,
    Date,
    YearMonth,
    /// One of the period's years.
    Year,
    /// Any answer but the empty one is a yes; pages send `ja`.
    Check,
    Radio(&'static [Choice]),
    Select(&'static [Choice]),
    /// Organisation numbers, separated by commas.
    Municipalities,
    /// One municipality, by organisation number.
    Municipality,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    pub code: &'static str,
    pub label: &'static str,
    /// Where the answer is read: the label without the example that helps to choose.
    pub answer: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    Required,
    /// Pages add «(valgfritt)».
    Optional,
    /// The label says «valgfritt» itself.
    OptionalInLabel,
    /// Whether it is needed depends on another answer; the texts say so.
    Depends,
}

/// When a question stands on the page. One that has an answer always does: nothing that is saved is out of its writer's
/// sight, and nothing is lost with the next saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    Always,
    /// Not any more. Answers from when it was are kept, shown and read.
    Retired,
    /// When another answer of the section, or of the row, is one of these codes.
    WhenOneOf(&'static str, &'static [&'static str]),
    /// Of municipalities in the area of Sami languages (sameloven § 3-1). Which those are no answer tells; a page that does
    /// not know asks.
    InSamiArea,
    /// When another answer of the section, or of the row, is missing though there are others.
    WhenMissing(&'static str),
    /// Unless one answer of the row is missing and another stands in its place.
    Unless {
        missing: &'static str,
        instead: &'static str,
    },
    /// When the budget has a row of this kind.
    WithRow(&'static str),
}

/// The tracks a question belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum On {
    Both,
    Full,
    Short,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    Full,
    Half,
    Third,
}

/// The four groups of the task list; the last one is «Kontroller og send».
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaskGroup {
    Project,
    Implementation,
    Plans,
    Send,
}

impl TaskGroup {
    pub const ALL: [TaskGroup; 4] = [TaskGroup::Project, TaskGroup::Implementation, TaskGroup::Plans, TaskGroup::Send];
    #[must_use]
    pub fn title_key(self) -> &'static str {
        match self {
            TaskGroup::Project => "oppgaveliste-gruppe-prosjektet",
            TaskGroup::Implementation => "oppgaveliste-gruppe-gjennomforing",
            TaskGroup::Plans => "oppgaveliste-gruppe-planene",
            TaskGroup::Send => "oppgaveliste-gruppe-send",
        }
    }
}

/// The cost rows of the budget.
pub const COST_KINDS: [&str; 7] = [
    "budsjett-kost-lonn",
    "budsjett-kost-tjenester",
    "budsjett-kost-utstyr",
    "budsjett-kost-opplaering",
    "budsjett-kost-reise",
    "budsjett-kost-evaluering",
    "budsjett-kost-annet",
];
/// Cost rows that are not offered any more: measuring is a service that is bought, travelling goes with learning. Older
/// answers keep theirs.
const RETIRED_KINDS: [&str; 2] = ["budsjett-kost-reise", "budsjett-kost-evaluering"];

/// Whether a row can be added to a budget that does not have it.
#[must_use]
pub fn is_offered(kind: &str) -> bool {
    !RETIRED_KINDS.contains(&kind)
}

/// The financing rows of the budget: applied for, own money, own work, other grants, partners.
pub const FINANCING_KINDS: [&str; 5] =
    ["budsjett-soknad", "budsjett-egen-penger", "budsjett-egen-arbeid", "budsjett-andre", "budsjett-partnere"];

/// The name of a budget amount among the answers, and its HTML id: `budsjett-soknad.2027`.
#[must_use]
pub fn budget_cell(kind: &str, year: i32) -> String {
    format!("{kind}.{year}")
}

/// The HTML id and name of a field: its key, and the row's id when it stands in a group.
#[must_use]
pub fn field_id(key: &str, row: Option<&str>) -> String {
    row.map_or_else(|| key.to_owned(), |row| format!("{key}.{row}"))
}

impl Field {
    pub(super) const fn new(key: &'static str, kind: Kind) -> Field {
        Field {
            key,
            label: key,
            help: None,
            example: None,
            kind,
            need: Need::Required,
            asked: Asked::Always,
            on: On::Both,
            width: Width::Full,
            not_relevant: false,
        }
    }
    pub(super) const fn text(key: &'static str, max: usize) -> Field {
        Field::new(key, Kind::Text { max })
    }
    pub(super) const fn long(key: &'static str, max: usize) -> Field {
        Field::new(key, Kind::LongText { max })
    }
    pub(super) const fn help(self, help: &'static str) -> Field {
        Field { help: Some(help), ..self }
    }
    pub(super) const fn example(self, example: &'static str) -> Field {
        Field { example: Some(example), ..self }
    }
    pub(super) const fn need(self, need: Need) -> Field {
        Field { need, ..self }
    }
    /// Not asked for any more.
    pub(super) const fn retired(self) -> Field {
        Field { asked: Asked::Retired, ..self }
    }
    pub(super) const fn asked(self, asked: Asked) -> Field {
        Field { asked, ..self }
    }
    pub(super) const fn on(self, on: On) -> Field {
        Field { on, ..self }
    }
    pub(super) const fn half(self) -> Field {
        Field { width: Width::Half, ..self }
    }
    pub(super) const fn third(self) -> Field {
        Field { width: Width::Third, ..self }
    }
    pub(super) const fn or_not_relevant(self) -> Field {
        Field { not_relevant: true, ..self }
    }

    /// Whether it stands on the page, beside these answers of its section or its row.
    #[must_use]
    pub fn is_asked(&self, typed: &BTreeMap<String, String>, track: Track) -> bool {
        let get = |key: &str| typed.get(key).map_or("", |v| v.trim());
        let answered = !get(self.key).is_empty()
            || self.not_relevant && !(get(&self.not_relevant_key()).is_empty() && get(&self.why_not_key()).is_empty());
        answered
            || self.is_on(track)
                && match self.asked {
                    Asked::Always | Asked::InSamiArea => true,
                    Asked::Retired => false,
                    Asked::WhenOneOf(other, codes) => codes.contains(&get(other)),
                    Asked::WhenMissing(other) => get(other).is_empty() && typed.values().any(|v| !v.trim().is_empty()),
                    Asked::Unless { missing, instead } => !get(missing).is_empty() || get(instead).is_empty(),
                    Asked::WithRow(kind) => {
                        typed.keys().any(|cell| cell.strip_prefix(kind).is_some_and(|rest| rest.starts_with('.')))
                    }
                }
    }
    /// Whether another answer of its row brings it, and not only what the program knows: a page may bring it at once.
    #[must_use]
    pub fn is_brought(&self, track: Track) -> bool {
        self.is_on(track) && matches!(self.asked, Asked::WhenOneOf(..) | Asked::WhenMissing(_) | Asked::Unless { .. })
    }
    fn is_on(&self, track: Track) -> bool {
        match self.on {
            On::Both => true,
            On::Full => !track.is_short(),
            On::Short => track.is_short(),
        }
    }
    /// The answer «ikke relevant», a check.
    #[must_use]
    pub fn not_relevant_key(&self) -> String {
        format!("{}-ikke-relevant", self.key)
    }
    /// Why it is not relevant, a short text.
    #[must_use]
    pub fn why_not_key(&self) -> String {
        format!("{}-hvorfor", self.key)
    }
    /// The answer that names this one's unit.
    #[must_use]
    pub fn unit(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Measured { unit } => Some(unit),
            _ => None,
        }
    }
    #[must_use]
    pub fn choices(&self) -> &'static [Choice] {
        match self.kind {
            Kind::Radio(choices) | Kind::Select(choices) => choices,
            _ => &[],
        }
    }
    /// How many characters a text may have. Other kinds are refused by their own rules.
    #[must_use]
    pub fn max_chars(&self) -> Option<usize> {
        match self.kind {
            Kind::Text { max } | Kind::LongText { max } => Some(max),
            Kind::Email => Some(254),
            _ => None,
        }
    }
}
