//! What every reader does first: characters that look alike become one, those that cannot be seen are dropped.

/// The text in lower case, without what surrounds it. Spaces of all kinds are a space; a tab or a line break is a line
/// break, which is never a group sign: two cells of a spreadsheet are two numbers.
pub(in crate::domain) fn plain(typed: &str) -> String {
    let mut text = String::with_capacity(typed.len());
    for c in typed.chars() {
        match c {
            // Invisible: zero-width characters, the soft hyphen, and the direction marks spreadsheets copy along.
            '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {}
            '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => {}
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => text.push('\n'),
            c if c.is_whitespace() => text.push(' '),
            c if c.is_control() => {}
            // Full width, from a keyboard for East Asian text.
            '\u{ff01}'..='\u{ff5e}' => {
                text.extend(u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).map(fold));
            }
            // «å» as two characters.
            '\u{30a}' if text.ends_with(['a', 'A']) => {
                text.pop();
                text.push('å');
            }
            c => text.push(fold(c)),
        }
    }
    text.trim().to_lowercase()
}

fn fold(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '\u{2bc}' | '\u{b4}' | '`' => '\'',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{2248}' => '~',
        c => c,
    }
}

/// Whether `text` ends a word at its end, and `rest` begins none at its start.
pub(in crate::domain) fn parted(text: &str, rest: &str) -> bool {
    !(text.ends_with(char::is_alphabetic) && rest.starts_with(char::is_alphabetic))
}
