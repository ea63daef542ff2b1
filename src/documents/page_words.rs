//! What stands around the number of a page.

use crate::i18n::Texts;

/// The words around a page's number, which only the press knows.
#[must_use]
pub fn page_words(t: &Texts) -> [String; 3] {
    const NUMBER: &str = "\u{1}";
    let line = t.ord_side_av().side(NUMBER).sider(NUMBER);
    let mut parts = line.split(NUMBER).map(str::to_owned);
    [(); 3].map(|()| parts.next().unwrap_or_default())
}
