//! What no answer may be: too long, or carrying a national identity number.

use super::schema::field_id;
use super::sections::Section;
use crate::domain::application::answers::{Answers, Fault, FaultValue};

pub(super) fn text_faults(section: Section, answers: &Answers) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (key, value) in &answers.fields {
        let max = max_chars(section, key);
        faults.extend(text_fault(key, field_id(key, None), value, max));
    }
    for row in answers.groups.values().flatten() {
        for (key, value) in &row.fields {
            let max = max_chars(section, key);
            faults.extend(text_fault(key, field_id(key, Some(&row.id)), value, max));
        }
    }
    faults
}

/// Of a budget's amounts there is nothing to say here; what else has no field is a reason («ikke relevant»).
fn max_chars(section: Section, key: &str) -> usize {
    match section.field(key) {
        Some(field) => field.max_chars().unwrap_or(usize::MAX),
        None if section == Section::Budget => usize::MAX,
        None => 1000,
    }
}

fn text_fault(key: &str, id: String, value: &str, max: usize) -> Option<Fault> {
    let value = value.trim();
    let length = value.chars().count();
    if contains_national_id(value) {
        Some(Fault::new(id, "skjema-felles-feil-fodselsnummer"))
    } else if length <= max {
        None
    } else if key == "om-prosjekttittel" {
        Some(Fault::new(id, "om-prosjekttittel-feil-for-langt"))
    } else {
        let number = |n: usize| FaultValue::Number(i64::try_from(n).unwrap_or(i64::MAX));
        Some(Fault::new(id, "skjema-felles-feil-for-langt").with("tegn", number(length)).with("maks", number(max)))
    }
}

/// Eleven digits in a row, or six and five with a space, dash or dot between, whose date and two check digits are
/// right. Also D-numbers (day + 40) and the synthetic numbers of test populations (month + 40 or + 80).
#[must_use]
pub fn contains_national_id(text: &str) -> bool {
    let mut runs: Vec<(String, usize)> = Vec::new();
    let mut gap = usize::MAX;
    for c in text.chars() {
        match (c.to_digit(10), runs.last_mut()) {
            (Some(_), Some((run, _))) if gap == 0 => run.push(c),
            (Some(_), _) => runs.push((c.into(), gap)),
            (None, _) => {
                // Two separators, or any other character, part two numbers for good.
                gap = if gap == 0 && (c.is_whitespace() || matches!(c, '-' | '.')) { 1 } else { usize::MAX };
                continue;
            }
        }
        gap = 0;
    }
    let whole = runs.iter().any(|(run, _)| is_national_id(run));
    let split = runs.windows(2).any(
        |pair| matches!(pair, [(a, _), (b, 1)] if a.len() == 6 && b.len() == 5 && is_national_id(&format!("{a}{b}"))),
    );
    whole || split
}

fn is_national_id(digits: &str) -> bool {
    const FIRST: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
    const SECOND: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    let d: Vec<u32> = digits.chars().filter_map(|c| c.to_digit(10)).collect();
    if d.len() != 11 {
        return false;
    }
    let check = |weights: &[u32]| (11 - d.iter().zip(weights).map(|(d, w)| d * w).sum::<u32>() % 11) % 11;
    let (day, month) = (d[0] * 10 + d[1], d[2] * 10 + d[3]);
    let dated = (1..=31).contains(&(day % 40)) && day <= 71 && (1..=12).contains(&(month % 40)) && month <= 92;
    dated && check(&FIRST) == d[9] && check(&SECOND) == d[10]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_national_id_number_is_found_in_running_text_and_nothing_else_is() {
        // Synthetic numbers: month + 80, as in the test population.
        for text in ["Bruker 10889390048 sover", "10889390048", "108893 90048 ringte", "nr. 108893-90048."] {
            assert!(contains_national_id(text), "{text}");
        }
        let long = "1".repeat(300);
        for text in [
            "10889390049",
            "110889390048",
            "1 088 939 0048",
            "38 tilsyn, 22 minutter",
            "1 200 000 kr",
            "čđŋšŧž 😀",
            "٣٤٥٦٧٨٩٠١٢٣",
            long.as_str(),
            "",
        ] {
            assert!(!contains_national_id(text), "{text}");
        }
    }
}
