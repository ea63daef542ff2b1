//! What an answer to a question changed in an application: the same words for the office and for the municipality.

use super::Texts;
use crate::domain::application::answers::Answers;
use crate::domain::application::form::{AllAnswers, Changed, Fate, Field, Kind, Section, diff};
use crate::domain::places::reference::MunicipalityBrief;

/// A changed answer, before and after.
#[derive(Debug, PartialEq, Eq)]
pub struct Difference {
    pub what: String,
    pub before: String,
    pub after: String,
}

/// A section, and where it differs from what was sent before.
pub type SectionDiffers = (String, Vec<Difference>);

impl Texts {
    /// Section by section; a section in which nothing was changed is left out.
    pub fn differences(
        &self,
        before: &AllAnswers,
        after: &AllAnswers,
        municipalities: &[MunicipalityBrief],
    ) -> Vec<SectionDiffers> {
        let none = Answers::default();
        let sections = Section::ALL.into_iter().map(|section| {
            let of = |all: &'_ AllAnswers| all.get(&section).unwrap_or(&none).clone();
            let lines = self.differences_in(section, &of(before), &of(after), municipalities);
            (self.text(section.title_key()).into_owned(), lines)
        });
        sections.filter(|(_, lines)| !lines.is_empty()).collect()
    }

    /// Of one section.
    pub fn differences_in(
        &self,
        section: Section,
        before: &Answers,
        after: &Answers,
        municipalities: &[MunicipalityBrief],
    ) -> Vec<Difference> {
        diff(section, before, after).iter().map(|c| self.difference(c, municipalities)).collect()
    }

    fn difference(&self, c: &Changed, municipalities: &[MunicipalityBrief]) -> Difference {
        let mut what = self.text(c.label).into_owned();
        if let Some(year) = c.year {
            what = format!("{what}, {year}");
        }
        if let Some(row) = c.row {
            let number = row.number.to_string();
            let name = self.text_with(row.group.row, &[("nummer", number.as_str().into())]);
            let fate = match row.fate {
                Fate::Kept => String::new(),
                Fate::Added => format!(" ({})", self.sak_endring_ny()),
                Fate::Removed => format!(" ({})", self.sak_endring_fjernet()),
            };
            what = format!("{name}{fate}: {what}");
        }
        let say = |value: &str| match (value.is_empty(), c.field) {
            (true, _) => self.ord_ikke_besvart().to_owned(),
            (false, Some(field)) => self.answer_to(field, value, "", municipalities),
            // Without a field of its own: an amount of the budget has a year; a reason is the municipality's own words.
            (false, None) if c.year.is_some() => self.answer(Kind::Kroner, value, ""),
            (false, None) => value.to_owned(),
        };
        Difference { what, before: say(&c.before), after: say(&c.after) }
    }

    /// An answer in words: a municipality has a name, the rest is as in [`Texts::answer`].
    pub fn answer_to(&self, field: &Field, value: &str, unit: &str, municipalities: &[MunicipalityBrief]) -> String {
        if !matches!(field.kind, Kind::Municipalities | Kind::Municipality) {
            return self.answer(field.kind, value, unit);
        }
        let ids = value.split(',').map(str::trim).filter(|id| !id.is_empty());
        let name = |id| municipalities.iter().find(|m| m.id.to_string() == id).map_or(id, |m| m.name.as_str());
        self.list(&ids.map(name).collect::<Vec<_>>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::application::form::budget_cell;
    use crate::i18n::Lang;

    fn with(section: Section, key: &str, typed: &str) -> AllAnswers {
        let fields = [(key.to_owned(), typed.to_owned())].into();
        [(section, Answers { fields, ..Answers::default() })].into()
    }

    #[test]
    fn an_amount_is_an_amount_and_a_reason_is_what_was_written() {
        let t = Texts::of(Lang::Nb);
        let reason = "impl-teknologi-hvorfor";
        let cell = budget_cell("budsjett-kost-lonn", 2028);
        for (section, key, typed, expected) in [
            (Section::Budget, cell.as_str(), "1,2 mill", "1\u{a0}200\u{a0}000\u{a0}kr"),
            (Section::Implementation, reason, "2027", "2027"),
            (Section::Implementation, reason, "1,2 mill", "1,2 mill"),
        ] {
            let told = t.differences(&AllAnswers::new(), &with(section, key, typed), &[]);
            let lines: Vec<&str> = told.iter().flat_map(|(_, lines)| lines).map(|l| l.after.as_str()).collect();
            assert!(lines.contains(&expected), "{key} {typed}: {told:?}");
        }
    }
}
