//! Numbers as people write them: what amounts and measurements have in common.

/// A number without its unit: `1,2` of «−1,2 mill», with its sign and the places its word of scale moves the comma.
pub(super) struct TypedNumber {
    pub negative: bool,
    pub bare: String,
    pub scale: usize,
}

pub(super) enum Refused {
    NotANumber,
    /// More decimals than there is room for.
    TooPrecise,
    TooLarge,
}

const SCALES: [(&str, usize); 10] = [
    ("milliarder", 9),
    ("milliard", 9),
    ("mrd.", 9),
    ("mrd", 9),
    ("millioner", 6),
    ("millionar", 6),
    ("million", 6),
    ("mill.", 6),
    ("mill", 6),
    ("tusen", 3),
];

/// `text` is in lower case.
pub(super) fn read(text: &str) -> TypedNumber {
    let (text, scale) = SCALES
        .iter()
        .find_map(|(word, scale)| text.strip_suffix(word).map(|rest| (rest.trim(), *scale)))
        .unwrap_or((text, 0));
    let (negative, text) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest.trim()),
        None => (false, text),
    };
    let bare = text.chars().filter(|c| !c.is_whitespace() && *c != '\'' && *c != '’').collect();
    TypedNumber { negative, bare, scale }
}

/// The number as a whole one, `places` to the left of its decimal sign. Dots in `whole` group its digits.
pub(super) fn shifted(whole: &str, decimals: &str, places: usize) -> Result<i64, Refused> {
    let digits: String = whole.chars().filter(|c| *c != '.').collect();
    if digits.is_empty() || !digits.bytes().chain(decimals.bytes()).all(|c| c.is_ascii_digit()) {
        return Err(Refused::NotANumber);
    }
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > places {
        return Err(Refused::TooPrecise);
    }
    format!("{digits}{decimals:0<places$}").parse().map_err(|_| Refused::TooLarge)
}
