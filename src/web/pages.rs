//! A long list, a page at a time.

use crate::i18n::Texts;

/// The page somebody asks for in an address, from 1; the first for what is none.
#[must_use]
pub fn page_number(asked: &str) -> i64 {
    asked.parse().ok().filter(|n| (1..=10_000).contains(n)).unwrap_or(1)
}

/// The way to the pages beside the one that is shown, and which it is.
pub struct NearbyPages {
    pub earlier: Option<String>,
    pub later: Option<String>,
    pub place: String,
}

impl NearbyPages {
    /// `more`: there is something after this page.
    pub fn of(t: &Texts, number: i64, more: bool, address: impl Fn(i64) -> String) -> NearbyPages {
        NearbyPages {
            earlier: (number > 1).then(|| address(number - 1)),
            later: more.then(|| address(number + 1)),
            place: t.ord_side(number.to_string()),
        }
    }

    /// The same, of a known number of pages.
    #[must_use]
    pub fn out_of(self, t: &Texts, number: i64, all: i64) -> NearbyPages {
        NearbyPages { place: t.ord_side_av().side(number).sider(all.max(1)), ..self }
    }
}
