//! What a text is about, so that texts about the same are found from each other whatever the written standard, the ending,
//! the compound or the word: «nattilsyn» is about «tilsyn om natta».
//!
//! A word becomes terms, each with a strength: its own stem; the stems of the parts of a compound; and the concepts that the
//! stems belong to, which begin with `~`. Nothing is asked of the database or of files: the same text always gives the same
//! terms, and an index says with which [`EDITION`] it was made.

mod compounds;
mod concepts;
mod ordinary;
mod stems;

use std::collections::BTreeMap;

/// Higher whenever the same text may give other terms than before: what is indexed is then indexed anew.
pub const EDITION: i32 = 1;

/// Shorter words say nothing, but for these.
const SHORT: &[&str] = &["ki", "ai", "bo", "by", "so", "ko"];
/// Longer ones are no words.
const LONGEST: usize = 40;

/// How strongly a word is about a term, in hundredths.
const WHOLE: i16 = 100;
const CONCEPT: i16 = 60;
const PART: i16 = 75;
const CONCEPT_OF_PART: i16 = 45;

/// A word that says what a text is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As it is written, in small letters.
    pub written: String,
    /// The stem first.
    pub terms: Vec<(String, i16)>,
}

/// The words of a text that say what it is about, each stem once, in the order they come.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for written in split(text) {
        let word = of(&written);
        if let Some(word) = word
            && !words.iter().any(|there| there.terms[0].0 == word.terms[0].0)
        {
            words.push(word);
        }
    }
    words
}

/// The terms of texts, each with the strength it has where it is strongest: the texts come with a factor in hundredths.
#[must_use]
pub fn terms(texts: &[(&str, i16)]) -> BTreeMap<String, i16> {
    let mut all: BTreeMap<String, i16> = BTreeMap::new();
    for (text, factor) in texts {
        for (term, strength) in words(text).into_iter().flat_map(|word| word.terms) {
            let here = i16::try_from(i32::from(strength) * i32::from(*factor) / 100).unwrap_or(i16::MAX);
            let there = all.entry(term).or_default();
            *there = here.max(*there);
        }
    }
    all
}

/// Words in small letters; a hyphen divides, and so does anything that is no letter.
fn split(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

fn of(written: &str) -> Option<Word> {
    let folded = stems::folded(written);
    let letters = folded.chars().count();
    if letters > LONGEST || letters < 3 && !SHORT.contains(&folded.as_str()) || ordinary::is_ordinary(&folded) {
        return None;
    }
    let common = stems::in_bokmal(&folded);
    if ordinary::is_ordinary(&common) {
        return None;
    }
    let stem = stems::stem(&common);
    let mut terms: Vec<(String, i16)> = vec![(stem.clone(), WHOLE)];
    let mut add = |term: String, strength: i16| match terms.iter_mut().find(|(there, _)| *there == term) {
        Some((_, there)) => *there = strength.max(*there),
        None => terms.push((term, strength)),
    };
    for concept in concepts::of(&stem) {
        add(concept, CONCEPT);
    }
    for part in compounds::parts(&common) {
        for concept in concepts::of(&part) {
            add(concept, CONCEPT_OF_PART);
        }
        if !ordinary::says_little_in_a_compound(&part) {
            add(part, PART);
        }
    }
    Some(Word { written: written.to_owned(), terms })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(word: &str) -> Vec<String> {
        of(word).map(|word| word.terms.into_iter().map(|(term, _)| term).collect()).unwrap_or_default()
    }

    #[test]
    fn a_compound_is_about_its_parts() {
        for (compound, parts) in [
            ("nattilsyn", ["natt", "tilsyn"]),
            ("velferdsteknologi", ["velferd", "teknologi"]),
            ("medisinlister", ["medisin", "liste"]),
            ("barnevernsvakt", ["barnevern", "vakt"]),
        ] {
            for part in parts {
                let stem = about(part)[0].clone();
                assert!(about(compound).contains(&stem), "{compound}: {:?} lacks {stem}", about(compound));
            }
        }
    }

    #[test]
    fn both_standards_and_all_endings_are_one_word() {
        for (a, b) in [
            ("heimeteneste", "hjemmetjenesten"),
            ("sjukeheim", "sykehjemmet"),
            ("brukarane", "brukerne"),
            ("skular", "skolene"),
            ("avlasting", "avlastning"),
            ("kvardagsmeistring", "hverdagsmestring"),
            ("løysingar", "løsninger"),
            ("tryggleik", "trygghet"),
            ("rettleiing", "veiledning"),
            ("tverrfagleg", "tverrfaglig"),
            ("einsemd", "ensomhet"),
            ("tilbod", "tilbud"),
            ("natta", "natten"),
        ] {
            assert_eq!(about(a).first(), about(b).first(), "{a} and {b}");
        }
    }

    #[test]
    fn ordinary_words_and_signs_say_nothing() {
        for text in ["", "og", "ikkje", "ikke", "kommunen", "prosjektet", "%00", "\u{0}", "123", "a b c", "—"] {
            assert_eq!(words(text), Vec::new(), "{text:?}");
        }
    }

    #[test]
    fn any_text_is_read() {
        for text in ["Čáhci ja šibit: ŋ đ ŧ ž", "ææææ", "ß ﬁ", &"natt".repeat(4_000), &"natt ".repeat(4_000)]
        {
            let _ = words(text);
        }
        assert_eq!(words(&"natt ".repeat(4_000)).len(), 1);
        assert_eq!(words("Sámi")[0].terms, words("sami")[0].terms);
    }
}
