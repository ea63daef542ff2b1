//! What an answer to a question changed in the application, for the municipality that gave it.

use super::shown::Reader;
use crate::domain::application::answers::Answers;
use crate::domain::application::form::{AllAnswers, Changed, Fate, Section, diff};

pub(super) struct Difference {
    pub what: String,
    pub before: String,
    pub after: String,
}

/// Section by section; a section in which nothing was changed is left out.
pub(super) fn between(reader: &Reader<'_>, before: &AllAnswers, after: &AllAnswers) -> Vec<(String, Vec<Difference>)> {
    let none = Answers::default();
    Section::ALL
        .into_iter()
        .filter_map(|section| {
            let of = |all: &'_ AllAnswers| all.get(&section).unwrap_or(&none).clone();
            let lines: Vec<Difference> =
                diff(section, &of(before), &of(after)).iter().map(|c| difference(reader, c)).collect();
            (!lines.is_empty()).then(|| (reader.t.text(section.title_key()).into_owned(), lines))
        })
        .collect()
}

fn difference(reader: &Reader<'_>, c: &Changed) -> Difference {
    let t = reader.t;
    let mut what = t.text(c.label).into_owned();
    if let Some(year) = c.year {
        what = format!("{what}, {year}");
    }
    if let Some(row) = c.row {
        let number = row.number.to_string();
        let name = t.text_with(row.group.row, &[("nummer", number.as_str().into())]);
        let fate = match row.fate {
            Fate::Kept => String::new(),
            Fate::Added => format!(" ({})", t.sak_endring_ny()),
            Fate::Removed => format!(" ({})", t.sak_endring_fjernet()),
        };
        what = format!("{name}{fate}: {what}");
    }
    let say = |value: &str| match (value.is_empty(), c.field) {
        (true, _) => t.ord_ikke_besvart().to_owned(),
        (false, Some(field)) => reader.value(Some(field), value, ""),
        (false, None) => reader.amount(value),
    };
    Difference { what, before: say(&c.before), after: say(&c.after) }
}
