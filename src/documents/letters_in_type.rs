//! Which of the letters that people write the type has, and where a word that never ends may be broken.

use serde_json::Value;

/// A word longer than this may be broken anywhere this often: no column is too narrow for a third of it.
const UNBROKEN: usize = 24;
/// Stands where the type has no letter for what was written.
const NO_LETTER: char = '□';

/// Makes every text fit to be set. Texts with a word that is too long become lists of pieces.
pub(super) fn fitted(value: Value, has: &dyn Fn(char) -> bool) -> Value {
    match value {
        Value::String(text) => broken(&printable(&text, has)),
        Value::Array(all) => Value::Array(all.into_iter().map(|one| fitted(one, has)).collect()),
        Value::Object(all) => {
            // A piece's kind and a document's language are the program's own words, and compared.
            let own = |name: &str| name == "kind" || name == "lang";
            all.into_iter()
                .map(|(name, one)| if own(&name) { (name, one) } else { (name.clone(), fitted(one, has)) })
                .collect::<serde_json::Map<_, _>>()
                .into()
        }
        other => other,
    }
}

/// The text in letters that the type has. PDF/A and PDF/UA refuse a file with any other.
pub(super) fn printable(text: &str, has: &dyn Fn(char) -> bool) -> String {
    text.chars()
        .filter(|c| !silent(*c))
        .map(|c| match c {
            c if c.is_whitespace() => {
                if c == '\u{a0}' || c == '\u{202f}' {
                    '\u{a0}'
                } else {
                    ' '
                }
            }
            c if has(c) => c,
            _ => NO_LETTER,
        })
        .collect()
}

/// Controls, joiners and marks of direction: nothing is seen of them, and the type has nothing for them.
fn silent(c: char) -> bool {
    (c.is_control() && !c.is_whitespace())
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

fn broken(text: &str) -> Value {
    if text.split(' ').all(|word| word.chars().count() <= UNBROKEN) {
        return Value::String(text.to_owned());
    }
    let (mut pieces, mut run) = (vec![String::new()], 0);
    for c in text.chars() {
        run = if c == ' ' { 0 } else { run + 1 };
        if run > UNBROKEN {
            pieces.push(String::new());
            run = 1;
        }
        if let Some(last) = pieces.last_mut() {
            last.push(c);
        }
    }
    Value::Array(pieces.into_iter().map(Value::String).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_type_has_no_letter_for_is_told_and_never_stops_a_document() {
        let has = |c: char| c.is_ascii() || "æøåčđŋšŧž".contains(c);
        assert_eq!(printable("Čorrut\u{0} 👩‍🚀 på\ttur\u{202e}", &|c| has(c) || c == 'Č'), "Čorrut □□ på tur");
    }

    #[test]
    fn a_word_that_never_ends_may_be_broken_and_loses_nothing() {
        let long = "å".repeat(100);
        let Value::Array(pieces) = broken(&format!("kort {long}")) else { panic!("not broken") };
        let whole: String = pieces.iter().map(|p| p.as_str().unwrap()).collect();
        assert_eq!(whole, format!("kort {long}"));
        assert!(pieces.len() >= 4 && pieces.iter().all(|p| p.as_str().unwrap().chars().count() <= 30));
        assert_eq!(broken("helt vanlige ord"), Value::String("helt vanlige ord".to_owned()));
    }
}
