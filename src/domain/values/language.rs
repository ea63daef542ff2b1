//! The two written standards of Norwegian, and a municipality's decision about them (språklova §§ 11, 14, 15).

use std::str::FromStr;

/// A written standard (målform).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize,
)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// bokmål
    Nb,
    /// nynorsk
    Nn,
}

impl Lang {
    pub const ALL: [Lang; 2] = [Lang::Nb, Lang::Nn];

    /// The value of `lang` in HTML.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Lang::Nb => "nb",
            Lang::Nn => "nn",
        }
    }
    #[must_use]
    pub fn other(self) -> Lang {
        match self {
            Lang::Nb => Lang::Nn,
            Lang::Nn => Lang::Nb,
        }
    }
    /// One of two texts that are data (calls, criteria).
    pub fn pick<T>(self, nb: T, nn: T) -> T {
        match self {
            Lang::Nb => nb,
            Lang::Nn => nn,
        }
    }
}

impl FromStr for Lang {
    type Err = ();
    fn from_str(s: &str) -> Result<Self, ()> {
        match s {
            "nb" => Ok(Lang::Nb),
            "nn" => Ok(Lang::Nn),
            _ => Err(()),
        }
    }
}

/// A municipality's decision about the standard the state writes to it in.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize,
)]
#[sqlx(type_name = "text", rename_all = "lowercase")]
#[serde(rename_all = "lowercase")]
pub enum LanguageDecision {
    Nb,
    Nn,
    Neutral,
}

impl LanguageDecision {
    /// As it is stored.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            LanguageDecision::Nb => "nb",
            LanguageDecision::Nn => "nn",
            LanguageDecision::Neutral => "neutral",
        }
    }
}

/// The standard of a letter to a municipality: its own decision, or, when it is neutral or its decision
/// is not known, the standard it applied in (språklova § 15).
#[must_use]
pub fn letter_standard(decision: Option<LanguageDecision>, applied_in: Lang) -> Lang {
    match decision {
        Some(LanguageDecision::Nb) => Lang::Nb,
        Some(LanguageDecision::Nn) => Lang::Nn,
        Some(LanguageDecision::Neutral) | None => applied_in,
    }
}

/// A text in both written standards. Data, not interface.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bilingual {
    pub nb: String,
    pub nn: String,
}

impl Bilingual {
    #[must_use]
    pub fn in_lang(&self, lang: Lang) -> &str {
        lang.pick(&self.nb, &self.nn)
    }
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.nb.trim().is_empty() && !self.nn.trim().is_empty()
    }
}
