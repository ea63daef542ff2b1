//! A letter of intent on paper: every word of it as the page has it, with room for names to be written by hand.

use time::OffsetDateTime;

use super::page_words::page_words;
use super::paper::{Fact, Paper, Piece, paragraphs};
use crate::domain::values::ids::ConfirmationId;
use crate::i18n::Texts;
use crate::letters::intent::LetterOfIntent;

/// Room for a hand.
const LINE: &str = "______________________________";

/// `asked` is the question it follows from, `at` when that was asked, or answered.
#[must_use]
pub fn of_intent(letter: &LetterOfIntent, asked: ConfirmationId, at: OffsetDateTime) -> Paper {
    let t = Texts::of(letter.standard);
    let mut body = vec![Piece::Over { text: letter.between.clone() }, Piece::heading(1, letter.title)];
    for (heading, text) in &letter.sections {
        body.push(Piece::heading(2, *heading));
        body.push(Piece::Paragraphs { texts: paragraphs(text) });
    }
    let signature = |(who, signed): &(String, Option<String>)| {
        let value = signed.clone().unwrap_or_else(|| format!("{}: {LINE}", letter.place_and_date));
        Fact::new(who, value)
    };
    body.push(Piece::Facts {
        heading: Some(t.intensjon_underskrift().to_owned()),
        facts: letter.signatures.iter().map(signature).collect(),
    });
    let author = letter.signatures.first().map(|(who, _)| who.clone()).unwrap_or_default();
    Paper {
        lang: letter.standard,
        title: format!("{}: {}", letter.title, letter.between),
        author,
        running: format!("{} · {}", letter.title, t.web_navn()),
        page: page_words(t),
        mark: None,
        body,
        at,
        ident: format!("intent:{asked}:{}", letter.standard.code()),
    }
}
