//! The form's questions as a page shows them: one small template for every kind of question, built from the schema.

use std::collections::BTreeMap;

use askama::Template;

use crate::domain::application::form::{Asked, Choice, Field, Kind, Need, Track, Width, field_id};
use crate::domain::places::reference::MunicipalityBrief;
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::MunicipalityId;
use crate::i18n::Texts;
use crate::web::ShownFault;

/// What every question of a page is built with.
pub(super) struct Painter<'a> {
    pub t: &'static Texts,
    pub period: Period,
    pub track: Track,
    /// Those that can be chosen, and those that answers name.
    pub municipalities: &'a [MunicipalityBrief],
    /// Chosen by nobody: the applicant.
    pub own: MunicipalityId,
    /// The faults to show, by HTML id.
    pub faults: &'a BTreeMap<String, String>,
}

/// The faults by the field they belong to, several of one field in one text.
pub(super) fn by_field(faults: &[ShownFault]) -> BTreeMap<String, String> {
    let mut by: BTreeMap<String, String> = BTreeMap::new();
    for fault in faults {
        let text = by.entry(fault.field.clone()).or_default();
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&fault.text);
    }
    by
}

pub(super) struct Option_ {
    pub id: String,
    pub code: String,
    pub label: String,
    pub chosen: bool,
}

pub(super) enum Input {
    Line { mode: &'static str, email: bool, affix: &'static str },
    Area { rows: usize },
    Radio(Vec<Option_>),
    Select(Vec<Option_>),
    Check { checked: bool },
}

/// «Ikke relevant for oss», and why.
pub(super) struct NotRelevant {
    pub id: String,
    pub checked: bool,
    pub why: FieldView,
}

#[derive(Template)]
#[template(path = "application/apply/field.html")]
pub(super) struct FieldView {
    pub t: &'static Texts,
    pub id: String,
    pub label: String,
    /// The question itself, for who hears only the label: it stands once, above the rows.
    pub asks: Option<String>,
    pub optional: bool,
    pub help: Vec<String>,
    /// An example of a good answer, which opens.
    pub example: Option<String>,
    /// The id of the help that stands once, above the rows of a group.
    pub told_above: Option<String>,
    pub value: String,
    pub fault: Option<String>,
    pub input: Input,
    /// The class that says how wide it is.
    pub width: &'static str,
    /// It stands alone on its line: the help has the whole width, the field does not need it.
    pub narrow: bool,
    /// How many characters there is room for, where a counter helps.
    pub counter: Option<usize>,
    pub not_relevant: Option<Box<NotRelevant>>,
    /// Which answers bring it, as the page's script reads it; none where no other answer does.
    pub when: Option<String>,
    /// It stands on the page; otherwise it is there for the script alone, until an answer brings it.
    pub asked: bool,
}

impl FieldView {
    /// What `aria-describedby` names: the fault first.
    pub(super) fn described(&self) -> String {
        let mut ids = Vec::new();
        if self.fault.is_some() {
            ids.push(format!("{}-feil", self.id));
        }
        if !self.help.is_empty() {
            ids.push(format!("{}-hjelp", self.id));
        }
        ids.extend(self.told_above.clone());
        ids.join(" ")
    }
}

/// Characters that an answer seldom needs more of.
const ROOM_ENOUGH: usize = 1_000;

type Typed = BTreeMap<String, String>;

impl Painter<'_> {
    pub(super) fn text(&self, key: &str) -> String {
        let (first, last) = (self.period.first_year.to_string(), self.period.last_year.to_string());
        self.t.text_with(key, &[("forste-ar", first.as_str().into()), ("siste-ar", last.as_str().into())]).into_owned()
    }

    /// A question that stands alone, or in the only row of its group.
    pub(super) fn field(&self, field: &Field, row: Option<&str>, typed: &Typed) -> FieldView {
        let id = field_id(field.key, row);
        let value = typed.get(field.key).cloned().unwrap_or_default();
        let (help, example) = self.help(field);
        let input = self.input(field, &id, &value);
        FieldView {
            t: self.t,
            label: self.text(field.label),
            asks: None,
            optional: field.need == Need::Optional,
            help,
            example,
            told_above: None,
            fault: self.faults.get(&id).cloned(),
            input,
            width: width(field.width),
            narrow: false,
            counter: field.max_chars().filter(|_| matches!(field.kind, Kind::LongText { .. })),
            not_relevant: field.not_relevant.then(|| Box::new(self.not_relevant(field, row, typed))),
            when: self.when(field, row),
            asked: field.is_asked(typed, self.track),
            value,
            id,
        }
    }

    /// A question of one row among several: what it asks for stands once, above the rows.
    pub(super) fn field_of_row(&self, field: &Field, row: &str, typed: &Typed) -> FieldView {
        let mut view = self.field(field, Some(row), typed);
        let told = !view.help.is_empty() || view.example.is_some();
        view.told_above = (!view.help.is_empty()).then(|| told_id(field));
        (view.help, view.example) = (Vec::new(), None);
        // «Nullpunkt» of «Nullpunkt: Hva er verdien i dag?», which stands above with its help.
        if let Some((short, question)) = view.label.split_once(": ").filter(|_| told) {
            (view.asks, view.label) = (Some(question.to_owned()), short.to_owned());
        }
        view
    }

    /// [`Asked`] with the names of this row's answers: `en-av NAME CODE …`, `mangler NAME`, `unntatt NAME NAME`.
    fn when(&self, field: &Field, row: Option<&str>) -> Option<String> {
        let name = |key: &str| field_id(key, row);
        field.is_brought(self.track).then_some(field.asked).and_then(|asked| match asked {
            Asked::WhenOneOf(other, codes) => Some(format!("en-av {} {}", name(other), codes.join(" "))),
            Asked::WhenMissing(other) => Some(format!("mangler {}", name(other))),
            Asked::Unless { missing, instead } => Some(format!("unntatt {} {}", name(missing), name(instead))),
            Asked::Always | Asked::Retired | Asked::InSamiArea | Asked::WithRow(_) => None,
        })
    }

    fn not_relevant(&self, field: &Field, row: Option<&str>, typed: &Typed) -> NotRelevant {
        let why = field_id(&field.why_not_key(), row);
        NotRelevant {
            id: field_id(&field.not_relevant_key(), row),
            checked: typed.get(&field.not_relevant_key()).is_some_and(|v| !v.trim().is_empty()),
            why: FieldView {
                t: self.t,
                label: self.t.skjema_felles_ikke_relevant_hvorfor().to_owned(),
                asks: None,
                optional: false,
                help: Vec::new(),
                example: None,
                told_above: None,
                value: typed.get(&field.why_not_key()).cloned().unwrap_or_default(),
                fault: self.faults.get(&why).cloned(),
                input: Input::Line { mode: "", email: false, affix: "" },
                width: "",
                narrow: false,
                counter: None,
                not_relevant: None,
                when: None,
                asked: true,
                id: why,
            },
        }
    }

    /// A short answer's example stands in its help; a long one's opens.
    pub(super) fn help(&self, field: &Field) -> (Vec<String>, Option<String>) {
        let mut help: Vec<String> = field.help.iter().map(|key| self.text(key)).collect();
        // Where there is room enough, the counter says when it is not.
        if let Kind::LongText { max } = field.kind
            && max < ROOM_ENOUGH
            && !help.iter().any(|line| line.contains(&max.to_string()))
        {
            help.push(self.t.skjema_felles_tegn(max));
        }
        let example = field.example.map(|key| self.text(key));
        match (field.kind, example) {
            (Kind::LongText { .. }, example) => (help, example),
            (_, Some(_)) if field.width == Width::Third => (help, None),
            (_, Some(example)) => {
                help.push(self.t.soknad_for_eksempel(example));
                (help, None)
            }
            (_, None) => (help, None),
        }
    }

    fn input(&self, field: &Field, id: &str, value: &str) -> Input {
        let line = |mode, affix| Input::Line { mode, email: false, affix };
        match field.kind {
            Kind::Text { .. } | Kind::Municipalities => line("", ""),
            Kind::Email => Input::Line { mode: "email", email: true, affix: "" },
            Kind::Whole => line("numeric", ""),
            Kind::Percent => line("numeric", "%"),
            Kind::Measured { .. } => line("decimal", ""),
            // Words may stand in these: «60 %», «august 2027».
            Kind::ManYears | Kind::YearMonth | Kind::Date => line("", ""),
            Kind::Kroner => line("", "kr"),
            Kind::LongText { max } => Input::Area { rows: if max > 1500 { 6 } else { 4 } },
            Kind::Check => Input::Check { checked: !value.trim().is_empty() },
            Kind::Radio(choices) => Input::Radio(self.choices(choices, id, value)),
            Kind::Select(choices) => Input::Select(self.choices(choices, id, value)),
            Kind::Municipality => {
                let others = self.municipalities.iter().filter(|m| m.id != self.own);
                let mut all: Vec<(String, String)> = others.map(|m| (m.id.to_string(), m.name.clone())).collect();
                // One that is not there any more is shown, and told to be wrong.
                if !value.trim().is_empty() && !all.iter().any(|(id, _)| id == value.trim()) {
                    all.push((value.trim().to_owned(), value.trim().to_owned()));
                }
                let option = |(code, label): (String, String)| Option_ {
                    id: String::new(),
                    chosen: code == value.trim(),
                    label,
                    code,
                };
                Input::Select(all.into_iter().map(option).collect())
            }
            Kind::Year => {
                let mut years: Vec<String> = self.period.years().iter().map(ToString::to_string).collect();
                // What was typed before the period changed is shown, and told to be wrong.
                if !value.trim().is_empty() && !years.iter().any(|y| y == value.trim()) {
                    years.push(value.trim().to_owned());
                }
                let option = |year: String| Option_ {
                    id: String::new(),
                    chosen: year == value.trim(),
                    label: year.clone(),
                    code: year,
                };
                Input::Select(years.into_iter().map(option).collect())
            }
        }
    }

    /// The first choice carries the question's own id: faults link to it.
    fn choices(&self, choices: &[Choice], id: &str, value: &str) -> Vec<Option_> {
        let own = |i: usize, code: &str| if i == 0 { id.to_owned() } else { format!("{id}-{code}") };
        choices
            .iter()
            .enumerate()
            .map(|(i, c)| Option_ {
                id: own(i, c.code),
                code: c.code.to_owned(),
                label: self.text(c.label),
                chosen: c.code == value.trim(),
            })
            .collect()
    }
}

/// Where the help of a group's field stands, above the rows.
pub(super) fn told_id(field: &Field) -> String {
    format!("{}-hjelp", field.key)
}

/// Fields of one width stand side by side; one that is left alone gets its line for itself, and so does one that an answer
/// may bring.
pub(super) fn laid_out(mut fields: Vec<FieldView>) -> Vec<FieldView> {
    let (on_page, brought): (Vec<usize>, Vec<usize>) = (0..fields.len()).partition(|at| fields[*at].asked);
    let alone = |field: &mut FieldView| {
        field.narrow = !field.width.is_empty();
        field.width = "";
    };
    brought.into_iter().for_each(|at| alone(&mut fields[at]));
    let mut left = on_page.as_slice();
    while let Some(first) = left.first() {
        let width = fields[*first].width;
        let per_line = match width {
            "k2" => 3,
            "k3" => 2,
            _ => 1,
        };
        let together = left.iter().take(per_line).take_while(|at| fields[**at].width == width).count();
        if together == 1 {
            alone(&mut fields[*first]);
        }
        left = &left[together..];
    }
    fields
}

fn width(width: Width) -> &'static str {
    match width {
        Width::Full => "",
        Width::Half => "k3",
        Width::Third => "k2",
    }
}
