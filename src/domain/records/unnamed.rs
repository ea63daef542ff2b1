//! A text without the names of municipalities: what may be told of a project that was refused.

/// Stands where a name stood; both standards write it so.
const INSTEAD: &str = "[kommunen]";
/// A shorter name is found alone or in the genitive only: words begin with it.
const LONG_ENOUGH: usize = 4;

/// The text without these names, however they are written; a word that begins with one («alvdalsmodellen») goes with it.
#[must_use]
pub fn without_names(text: &str, names: &[String]) -> String {
    let mut names: Vec<Vec<char>> =
        names.iter().map(|name| small(name.trim())).filter(|name| !name.is_empty()).collect();
    // «Nordre Follo» before «Follo».
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let letters: Vec<char> = text.chars().collect();
    let lower: Vec<char> = letters.iter().map(|c| c.to_lowercase().next().unwrap_or(*c)).collect();
    let mut told = String::new();
    let mut at = 0;
    while at < letters.len() {
        let begins = at == 0 || !letters[at - 1].is_alphabetic();
        let end = names.iter().filter(|_| begins).find_map(|name| ends(&lower, at, name));
        match end {
            Some(end) => {
                told.push_str(INSTEAD);
                at = end;
            }
            None => {
                told.push(letters[at]);
                at += 1;
            }
        }
    }
    told
}

fn small(text: &str) -> Vec<char> {
    text.chars().map(|c| c.to_lowercase().next().unwrap_or(c)).collect()
}

/// Where the word that begins with the name ends.
fn ends(text: &[char], at: usize, name: &[char]) -> Option<usize> {
    if !text[at..].starts_with(name) {
        return None;
    }
    let after = at + name.len();
    let end = (after..text.len()).find(|i| !text[*i].is_alphabetic()).unwrap_or(text.len());
    let rest = &text[after..end];
    (rest.is_empty() || rest == ['s'] || name.len() >= LONG_ENOUGH).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, names: &[&str]) -> String {
        without_names(text, &names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn no_name_is_left_and_no_other_word_is_touched() {
        for (text, names, without) in [
            ("Trygg natt i Alvdal", &["Alvdal"][..], "Trygg natt i [kommunen]"),
            ("Alvdalsmodellen: ALVDALS nye natt", &["Alvdal"], "[kommunen]: [kommunen] nye natt"),
            ("Os og oslofolk i Os' sentrum", &["Os"], "[kommunen] og oslofolk i [kommunen]' sentrum"),
            ("Nordre Follo og Follo", &["Follo", "Nordre Follo"], "[kommunen] og [kommunen]"),
            ("Kárášjoga gielda ja KÁRÁŠJOHKA", &["Kárášjohka"], "Kárášjoga gielda ja [kommunen]"),
            ("Et tun på Nes", &["Nes", ""], "Et tun på [kommunen]"),
            ("Nesten framme", &["Nes"], "Nesten framme"),
            ("", &["Nes"], ""),
        ] {
            assert_eq!(told(text, names), without);
        }
    }
}
