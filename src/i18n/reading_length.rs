//! How much the form makes its writers read.

use std::borrow::Cow;

use super::Texts;
use crate::domain::application::form::{AllAnswers, Field, Item, Section, Track};

impl Texts {
    /// A text of the form. What stands for a number is one word, whichever it is.
    fn of_form(&self, key: &str) -> Cow<'static, str> {
        self.text_with(key, &[("nummer", "1".into()), ("forste-ar", "2027".into()), ("siste-ar", "2031".into())])
    }

    /// The form's own words that somebody who gives these answers meets: headings, questions, help, examples and choices,
    /// a row's questions once for each row, what helps with them once. Not the call's rules, and not what is common to all pages.
    #[must_use]
    pub fn words_of_form(&self, all: &AllAnswers, track: Track) -> usize {
        let words = |key: &str| self.of_form(key).split_whitespace().count();
        let told = |field: &Field| field.help.iter().chain(&field.example).map(|key| words(key)).sum::<usize>();
        let asked = |field: &Field| words(field.label) + field.choices().iter().map(|c| words(c.label)).sum::<usize>();
        // «Nullpunkt» of «Nullpunkt: Hva er verdien i dag?».
        let named = |field: &Field| {
            let label = self.of_form(field.label);
            let short = label.split_once(": ").map_or(&*label, |(short, _)| short).split_whitespace().count();
            asked(field) - words(field.label) + short
        };
        let nothing = Default::default();
        let sections = Section::ALL.into_iter().filter(|section| section.is_asked(track, all.get(section)));
        sections
            .map(|section| {
                let answers = all.get(&section).unwrap_or(&nothing);
                let of_item = |item: &Item| match item {
                    Item::Heading { key, help } => words(key) + help.map_or(0, words),
                    Item::Field(field) if field.is_asked(&answers.fields, track) => asked(field) + told(field),
                    Item::Set(set) => {
                        let fields = set.fields.iter().filter(|field| field.is_asked(&answers.fields, track));
                        words(set.key) + set.help.map_or(0, words) + fields.map(|f| asked(f) + told(f)).sum::<usize>()
                    }
                    Item::Group(group) => {
                        let rows = answers.rows(group.code);
                        let of_field = |field: &Field| {
                            let times = rows.iter().filter(|row| field.is_asked(&row.fields, track)).count();
                            match times {
                                0 => 0,
                                1 => asked(field) + told(field),
                                // Once above the rows with what helps, and in each row by its short name.
                                _ if told(field) > 0 => words(field.label) + told(field) + named(field) * times,
                                _ => asked(field) * times,
                            }
                        };
                        group.title.map_or(0, words)
                            + group.help.map_or(0, words)
                            + group.fields.iter().map(of_field).sum::<usize>()
                    }
                    Item::Applicant | Item::Field(_) | Item::Budget => 0,
                };
                words(section.title_key())
                    + section.intro_key().map_or(0, words)
                    + section.items().iter().map(of_item).sum::<usize>()
            })
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::values::language::Lang;

    /// A variable without a value is written as «its-name», and told in the log each time somebody sends.
    #[test]
    fn every_text_of_the_form_is_read_with_values_for_its_variables() {
        for lang in [Lang::Nb, Lang::Nn] {
            let t = Texts::of(lang);
            let of_field = |field: &Field| -> Vec<&'static str> {
                let choices = field.choices().iter().map(|c| c.label);
                [field.label]
                    .into_iter()
                    .chain(field.help.iter().copied())
                    .chain(field.example)
                    .chain(choices)
                    .collect()
            };
            let of_item = |item: &Item| -> Vec<&'static str> {
                match item {
                    Item::Heading { key, help } => [*key].into_iter().chain(*help).collect(),
                    Item::Field(field) => of_field(field),
                    Item::Set(set) => set.fields.iter().flat_map(of_field).chain([set.key]).chain(set.help).collect(),
                    Item::Group(group) => {
                        group.fields.iter().flat_map(of_field).chain(group.title).chain(group.help).collect()
                    }
                    Item::Applicant | Item::Budget => Vec::new(),
                }
            };
            for section in Section::ALL {
                let keys = section.items().iter().flat_map(of_item);
                for key in keys.chain([section.title_key()]).chain(section.intro_key()) {
                    let text = t.of_form(key);
                    for variable in ["«nummer»", "«forste-ar»", "«siste-ar»", "«maks»", "«tegn»", "«belop»", "«fase»"]
                    {
                        assert!(!text.contains(variable), "{key}: {text}");
                    }
                }
            }
        }
    }
}
