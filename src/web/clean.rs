//! Text from outside, as it is understood: the one place where it is cleaned. Forms and addresses come through here
//! before anything reads them, so that two texts that look alike are alike.
//!
//! - Letters are composed (NFC): «å» is one letter, however the keyboard made it.
//! - Every way of breaking a line, Word's too, is `\n`.
//! - Control characters, U+0000 among them (PostgreSQL's text cannot hold it), are dropped; a tab stays.
//! - Characters nobody can see are dropped, unless they are part of one that is seen: the joiner inside 👩‍⚕️, the
//!   selector behind ❤️, the letters of 🏴󠁧󠁢󠁷󠁬󠁳󠁿. A text of nothing else is empty.
//!
//! What is left alone: all that can be seen, and every kind of space with a width.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc_quick};

const ZERO_WIDTH_JOINER: char = '\u{200d}';
const TEXT_OR_EMOJI: std::ops::RangeInclusive<char> = '\u{fe0e}'..='\u{fe0f}';
const TAGS: std::ops::RangeInclusive<char> = '\u{e0020}'..='\u{e007f}';
const BLACK_FLAG: char = '\u{1f3f4}';

/// The text as it is understood. Cleaning once more changes nothing.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    // Nearly all text is ready as it is.
    if !text.chars().any(needs_a_look) && is_nfc_quick(text.chars()) == unicode_normalization::IsNormalized::Yes {
        return Cow::Borrowed(text);
    }
    let mut seen = String::with_capacity(text.len());
    let mut rest = text.nfc().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' => {
                rest.next_if_eq(&'\n');
                seen.push('\n');
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => seen.push('\n'),
            // Word's own hyphen that does not break.
            '\u{1e}' => seen.push('\u{2011}'),
            '\n' | '\t' => seen.push(c),
            _ if c.is_control() => {}
            _ if is_invisible(c) => {
                if belongs_to_a_sign(c, seen.chars().next_back(), rest.peek().copied()) {
                    seen.push(c);
                }
            }
            _ => seen.push(c),
        }
    }
    Cow::Owned(seen.nfc().collect())
}

fn needs_a_look(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{2028}' | '\u{2029}') || is_invisible(c)
}

/// Without width and without ink: what a copied text brings along unseen. Marks that turn the writing around are among
/// them; nothing here is written from right to left, and they make a text look like another.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{fffe}'..='\u{ffff}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Whether an invisible character between two others is part of what is seen there.
fn belongs_to_a_sign(c: char, before: Option<char>, after: Option<char>) -> bool {
    let Some(before) = before else { return false };
    match c {
        ZERO_WIDTH_JOINER => after.is_some_and(is_pictogram) && (is_pictogram(before) || is_modifier(before)),
        _ if TEXT_OR_EMOJI.contains(&c) => is_pictogram(before) || (is_keycap(before) && after == Some('\u{20e3}')),
        _ if TAGS.contains(&c) => before == BLACK_FLAG || TAGS.contains(&before),
        _ => false,
    }
}

/// A sign that can be an emoji: arrows, symbols, pictographs. Letters and digits are none.
fn is_pictogram(c: char) -> bool {
    matches!(c, '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2190}'..='\u{2bff}'
        | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}')
}

/// A skin tone, or the selector that makes the sign before it an emoji.
fn is_modifier(c: char) -> bool {
    matches!(c, '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

fn is_keycap(c: char) -> bool {
    c.is_ascii_digit() || c == '#' || c == '*'
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::clean;

    #[test]
    fn what_cannot_be_seen_is_dropped_and_what_can_be_stays() {
        for (text, expected) in [
            ("", ""),
            (
                "Trygg natt i Čáhppesjohka: 50 % – «ny» 1\u{a0}200\u{202f}000",
                "Trygg natt i Čáhppesjohka: 50 % – «ny» 1\u{a0}200\u{202f}000",
            ),
            ("\0", ""),
            ("a\0b\u{7}c\u{9f}d", "abcd"),
            ("\u{200b}\u{2060}\u{feff}\u{ad}\u{200d}\u{fe0f}", ""),
            ("1 200\u{200b}000", "1 200000"),
            ("\u{feff}1200000", "1200000"),
            ("1\u{ad}200", "1200"),
            ("skriver@example.org\u{200b}", "skriver@example.org"),
            ("A\u{30a}se Ødega\u{30a}rd", "Åse Ødegård"),
            ("\u{212b}lesund", "Ålesund"),
            ("c\u{30c}a\u{301}hppes", "čáhppes"),
            (
                "en\r\nto\rtre\u{b}fire\u{2028}fem\u{2029}seks\u{85}sju\n\nåtte",
                "en\nto\ntre\nfire\nfem\nseks\nsju\n\nåtte",
            ),
            ("a\tb", "a\tb"),
            ("velferds\u{1e}teknologi\u{1f}", "velferds\u{2011}teknologi"),
            ("\u{202e}baklengs\u{202c}", "baklengs"),
            ("😀", "😀"),
            ("👩🏽\u{200d}⚕\u{fe0f}", "👩🏽\u{200d}⚕\u{fe0f}"),
            ("👨\u{200d}👩\u{200d}👧", "👨\u{200d}👩\u{200d}👧"),
            ("❤\u{fe0f} og 1\u{fe0f}\u{20e3}", "❤\u{fe0f} og 1\u{fe0f}\u{20e3}"),
            (
                "🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
                "🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
            ),
            ("a\u{200d}b\u{fe0f} 1\u{fe0f}2", "ab 12"),
            ("👩\u{200d}", "👩"),
            ("می\u{200c}خواهم", "میخواهم"),
        ] {
            assert_eq!(clean(text), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing_and_leaves_no_control(text in any::<String>()) {
            let once = clean(&text).into_owned();
            prop_assert_eq!(clean(&once), once.as_str());
            prop_assert!(!once.chars().any(|c| c.is_control() && c != '\n' && c != '\t'));
        }
        #[test]
        fn what_is_written_in_the_languages_here_stays(text in "[a-zA-ZæøåÆØÅáčđŋšŧžÁČĐŊŠŦŽäöïéôê0-9 .,:;!?«»–%()/\n]{0,200}") {
            prop_assert_eq!(clean(&text), text.as_str());
        }
    }
}
