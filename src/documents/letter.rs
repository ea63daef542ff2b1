//! A letter on paper: every word of it as it is stored, and in its own standard.

use time::OffsetDateTime;

use super::page_words::page_words;
use super::paper::{Fact, Paper, Piece, Table, TableRow};
use crate::i18n::Texts;
use crate::letters;
use crate::letters::{Amounts, Block, Letter};

/// `case` is the case's number, `ident` the decision's id: it is the same letter however often it is made.
#[must_use]
pub fn of_letter(letter: &Letter, case: &str, decided_at: OffsetDateTime, ident: &str) -> Paper {
    let t = Texts::of(letter.standard);
    let mut body = vec![
        Piece::Sender { name: letter.sender.clone(), facts: letter.header.iter().map(fact).collect() },
        Piece::Over { text: letter.status.clone() },
        Piece::heading(1, &letter.title),
        Piece::Paragraphs { texts: letter.opening.clone() },
        Piece::Facts { heading: Some(letter.short_title.clone()), facts: letter.short.iter().map(fact).collect() },
    ];
    for part in &letter.parts {
        body.push(Piece::heading(2, &part.heading));
        for block in &part.blocks {
            match block {
                Block::Paragraph { text } => body.push(Piece::paragraph(text)),
                Block::List { items } => body.push(Piece::List { numbered: true, items: items.clone() }),
                Block::Amounts(amounts) => body.push(Piece::Table(table(amounts))),
                Block::Criteria { items } => {
                    for item in items {
                        body.push(Piece::Judged { text: item.name.clone(), remark: item.score.clone() });
                        body.push(Piece::Paragraphs { texts: item.reason.clone() });
                    }
                }
            }
        }
    }
    let closing = &letter.closing;
    let people = [(&closing.approver, &closing.approver_role), (&closing.caseworker, &closing.caseworker_role)];
    body.push(Piece::Signed {
        greeting: closing.greeting.clone(),
        office: closing.office.clone(),
        people: people
            .into_iter()
            .filter(|(name, _)| !name.is_empty())
            .map(|(name, role)| [name.clone(), role.to_lowercase()])
            .collect(),
    });
    body.push(Piece::Small { texts: vec![closing.note.clone()] });
    Paper {
        lang: letter.standard,
        title: letter.title.clone(),
        author: letter.sender.clone(),
        running: format!("{} · {}", t.ord_sak_nummer(case), t.web_navn()),
        page: page_words(t),
        mark: None,
        body,
        at: decided_at,
        ident: format!("letter:{ident}"),
    }
}

fn fact(fact: &letters::Fact) -> Fact {
    Fact { label: fact.label.clone(), value: fact.value.clone(), note: fact.note.clone() }
}

fn table(amounts: &Amounts) -> Table {
    let rows = amounts.rows.iter().map(|row| TableRow { cells: row.to_vec(), strong: false });
    let [name, applied, granted] = amounts.total.clone();
    let total = TableRow { cells: vec![name, applied, granted, String::new()], strong: true };
    Table {
        summary: amounts.caption.clone(),
        head: amounts.head.to_vec(),
        numbers: vec![false, true, true, false],
        rows: rows.chain([total]).collect(),
    }
}
