//! Texts of the demo in both written standards, with slots.

use crate::domain::values::language::Lang;
use crate::i18n::format::capital;

/// Bokmål, nynorsk.
pub(super) type Both = [&'static str; 2];

pub(super) fn in_lang(both: Both, lang: Lang) -> &'static str {
    lang.pick(both[0], both[1])
}

/// What the slots of a text are filled in with: `{kommune}`, `{antall}` …
#[derive(Debug, Clone, Default)]
pub(super) struct Slots(Vec<(&'static str, String)>);

impl Slots {
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.push((name, value.into()));
        self
    }
    /// The text with its slots filled in and a capital first letter.
    pub(super) fn fill(&self, text: &str) -> String {
        let mut filled = text.to_owned();
        for (name, value) in &self.0 {
            filled = filled.replace(&format!("{{{name}}}"), value);
        }
        capital(&filled)
    }
}
