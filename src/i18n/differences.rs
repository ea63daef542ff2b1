//! What an answer to a question changed in an application: the same words for the office and for the municipality.

use super::Texts;
use crate::domain::application::answers::Answers;
use crate::domain::application::attachments::ListedFile;
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
        self.differences_with_files((before, &[]), (after, &[]), municipalities)
    }

    /// The same, with the files that came and went.
    pub fn differences_with_files(
        &self,
        (before, files_before): (&AllAnswers, &[ListedFile]),
        (after, files_after): (&AllAnswers, &[ListedFile]),
        municipalities: &[MunicipalityBrief],
    ) -> Vec<SectionDiffers> {
        let none = Answers::default();
        let sections = Section::ALL.into_iter().map(|section| {
            let of = |all: &'_ AllAnswers| all.get(&section).unwrap_or(&none).clone();
            let mut lines = self.differences_in(section, &of(before), &of(after), municipalities);
            let not_in = |other: &'_ [ListedFile], file: &&ListedFile| {
                file.section == section && !other.iter().any(|o| o.is_as(file))
            };
            let (went, came) = (
                files_before.iter().filter(|file| not_in(files_after, file)),
                files_after.iter().filter(|file| not_in(files_before, file)),
            );
            lines.extend(went.map(|file| self.file_differs(file, false)));
            lines.extend(came.map(|file| self.file_differs(file, true)));
            (self.text(section.title_key()).into_owned(), lines)
        });
        sections.filter(|(_, lines)| !lines.is_empty()).collect()
    }

    fn file_differs(&self, file: &ListedFile, came: bool) -> Difference {
        let there = format!("{} ({})", self.vedlegg_endring_ved(), self.file_described(file));
        let gone = self.vedlegg_endring_ikke().to_owned();
        let (before, after) = if came { (gone, there) } else { (there, gone) };
        Difference { what: self.vedlegg_endring(&file.name), before, after }
    }

    /// «PDF, 1,2 MB»
    pub fn file_described(&self, file: &ListedFile) -> String {
        self.vedlegg_av().slag(self.file_kind(file.kind)).storrelse(self.file_size(file.size))
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
    use crate::domain::application::attachments::FileKind;
    use crate::domain::application::form::budget_cell;
    use crate::i18n::Lang;

    fn with(section: Section, key: &str, typed: &str) -> AllAnswers {
        let fields = [(key.to_owned(), typed.to_owned())].into();
        [(section, Answers { fields, ..Answers::default() })].into()
    }

    #[test]
    fn files_that_came_and_went_are_told_of_in_their_section() {
        let t = Texts::of(Lang::Nb);
        let file = |section, name: &str, byte| ListedFile {
            section,
            name: name.to_owned(),
            kind: FileKind::Pdf,
            size: 2048,
            sha256: [byte; 32],
        };
        let plan = file(Section::Need, "plan.pdf", 1);
        let budget = file(Section::Budget, "kalkyle.pdf", 2);
        let answers = with(Section::Need, "behov-kunnskap", "Samme");
        let told = |before: &ListedFile, after: &ListedFile| {
            let (before, after) = (std::slice::from_ref(before), std::slice::from_ref(after));
            t.differences_with_files((&answers, before), (&answers, after), &[])
        };
        assert_eq!(told(&plan, &plan), []);
        let [(need, went), (costs, came)] = &told(&plan, &budget)[..] else { panic!("two sections") };
        assert_eq!(
            (need.as_str(), costs.as_str()),
            (&*t.text(Section::Need.title_key()), &*t.text(Section::Budget.title_key()))
        );
        let said = |d: &Difference| (d.what.clone(), d.before.clone(), d.after.clone());
        let there = "Lagt ved (PDF, 2\u{a0}kB)".to_owned();
        assert_eq!(
            went.iter().map(said).collect::<Vec<_>>(),
            [("Vedlegg: plan.pdf".to_owned(), there.clone(), "Ikke lagt ved".to_owned())]
        );
        assert_eq!(
            came.iter().map(said).collect::<Vec<_>>(),
            [("Vedlegg: kalkyle.pdf".to_owned(), "Ikke lagt ved".to_owned(), there)]
        );
        // Another file under the same name is another file, and so is the same one in another section.
        assert_eq!(told(&plan, &file(Section::Need, "plan.pdf", 3))[0].1.len(), 2);
        assert_eq!(told(&plan, &file(Section::Budget, "plan.pdf", 1)).len(), 2);
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
