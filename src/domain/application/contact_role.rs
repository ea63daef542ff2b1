//! Whom to ask about a project: the role that leads it, as the application calls it, where that surely names nobody.

use crate::domain::application::form::{AllAnswers, Section};

/// What a role is called by: the endings of its first word, in both written standards.
const ROLES: &[&str] = &[
    "leder",
    "leiar",
    "sjef",
    "rådgiver",
    "rådgivar",
    "direktør",
    "koordinator",
    "ansvarlig",
    "ansvarleg",
    "utvikler",
    "utviklar",
    "konsulent",
    "veileder",
    "rettleiar",
    "sykepleier",
    "sjukepleiar",
    "terapeut",
    "vernepleier",
    "vernepleiar",
];
/// What follows it before it says of what.
const OF: &[&str] = &["for", "i", "på", "ved", "innen", "innan", "med", "til", "av"];
/// Short forms that are written in capitals and are nobody's initials.
const SHORT: &[&str] = &["IKT", "FoU", "HMS", "NAV", "Nav"];
const LONGEST: usize = 80;

/// The role as anybody may read it: what the contact role is called in applications that were asked for it, else who leads
/// the project. None where what is written could hold a person's name: it must begin with a role, say of what with a
/// preposition, and have no other capitals.
#[must_use]
pub fn contact_role(answers: &AllAnswers) -> Option<String> {
    let of = |section: Section, key: &str| answers.get(&section).and_then(|a| surely_a_role(a.get(key)));
    of(Section::About, "om-kontaktrolle").or_else(|| of(Section::Implementation, "impl-prosjektleder"))
}

fn surely_a_role(written: &str) -> Option<String> {
    // «Fagutvikler i hjemmetjenesten, 60 prosent i tre år»
    let end = written.find([',', ';', ':', '.', '(', '\n', '–', '/']).unwrap_or(written.len());
    let role = written[..end].trim();
    let mut words = role.split_whitespace();
    // «IKT-rådgiver», and no name before the hyphen.
    let bare = |word: &str| word.split_once('-').is_none_or(|(before, _)| SHORT.contains(&before));
    let is_role = |word: &str| bare(word) && ROLES.iter().any(|ending| word.to_lowercase().ends_with(ending));
    if !is_role(words.next()?) || role.chars().count() > LONGEST {
        return None;
    }
    let mut rest = words.peekable();
    while rest.next_if_eq(&"og").is_some() {
        if !is_role(rest.next()?) {
            return None;
        }
    }
    if rest.peek().is_some_and(|word| !OF.contains(word)) {
        return None;
    }
    let plain = |word: &str| word.chars().all(|c| c.is_lowercase() || c == '-') || SHORT.contains(&word);
    rest.all(plain).then(|| role.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_told_and_a_name_never() {
        for (written, role) in [
            ("Rådgiver for innovasjon i helse og mestring", Some("Rådgiver for innovasjon i helse og mestring")),
            ("Fagutvikler i hjemmetjenesten, 60 prosent i tre år", Some("Fagutvikler i hjemmetjenesten")),
            ("Prosjektleiar (50 prosent)", Some("Prosjektleiar")),
            ("prosjektleder", Some("prosjektleder")),
            ("Rådgiver og prosjektleder for IKT", Some("Rådgiver og prosjektleder for IKT")),
            ("Einingsleiar i heimetenesta. Kari Nordmann", Some("Einingsleiar i heimetenesta")),
            ("IKT-rådgiver", Some("IKT-rådgiver")),
            ("Kari-leder", None),
            ("Kari Nordmann", None),
            ("Kari Nordmann, prosjektleder", None),
            ("Prosjektleder Kari Nordmann", None),
            ("prosjektleder kari nordmann", None),
            ("Prosjektleder K. Nordmann", None),
            ("Prosjektleder KN", None),
            ("Kari er prosjektleder", None),
            ("Rådgiver og Kari", None),
            ("Leder for Karis team", None),
            ("Leder i Alvdal", None),
            ("leder for post@alvdal.example", None),
            ("leder for avdeling 3", None),
            ("", None),
        ] {
            assert_eq!(surely_a_role(written).as_deref(), role, "{written}");
        }
        let long = format!("Leder for {}", "å".repeat(LONGEST));
        assert_eq!(surely_a_role(&long), None);
    }
}
