//! What a document says, as plain data: no typesetter, no texts of its own.

use serde::Serialize;
use time::OffsetDateTime;

use crate::domain::values::language::Lang;

/// A document before it is set.
#[derive(Debug, Clone, Serialize)]
pub struct Paper {
    #[serde(serialize_with = "code")]
    pub lang: Lang,
    pub title: String,
    /// Who it comes from.
    pub author: String,
    /// Stands at the foot of every page, before the page's number.
    pub running: String,
    /// The words around the page's number and the number of pages: «Side », « av », «».
    pub page: [String; 3],
    /// What is not sent or decided says so at the top of every page.
    pub mark: Option<String>,
    pub body: Vec<Piece>,
    /// When what it tells came to be: not when the file is made.
    #[serde(skip)]
    pub at: OffsetDateTime,
    /// The same for every making of the same document, and for no other.
    #[serde(skip)]
    pub ident: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Piece {
    /// The head of a letter: who sends it, to whom, when.
    Sender {
        name: String,
        facts: Vec<Fact>,
    },
    /// In smaller type over what follows.
    Over {
        text: String,
    },
    Heading {
        level: u8,
        text: String,
    },
    /// A heading of the third level, and a remark beside it.
    Judged {
        text: String,
        remark: String,
    },
    Paragraphs {
        texts: Vec<String>,
    },
    Small {
        texts: Vec<String>,
    },
    List {
        numbered: bool,
        items: Vec<String>,
    },
    /// Names and values side by side; in a frame when it has a heading.
    Facts {
        heading: Option<String>,
        facts: Vec<Fact>,
    },
    /// Names over what may be long.
    Answers {
        answers: Vec<Answer>,
    },
    Table(Table),
    Signed {
        greeting: String,
        office: String,
        people: Vec<[String; 2]>,
    },
    NewPage,
}

#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    pub label: String,
    pub value: String,
    /// A second line in smaller type; may be empty.
    pub note: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct Answer {
    pub label: String,
    pub texts: Vec<String>,
}

/// A table whose first column names its rows.
#[derive(Debug, Clone, Serialize)]
pub struct Table {
    /// For those who hear it.
    pub summary: String,
    pub head: Vec<String>,
    /// By column: true for numbers, which stand at the right.
    pub numbers: Vec<bool>,
    pub rows: Vec<TableRow>,
}

#[derive(Debug, Clone, Serialize)]
pub struct TableRow {
    pub cells: Vec<String>,
    /// A sum.
    pub strong: bool,
}

impl Fact {
    #[must_use]
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Fact {
        Fact { label: label.into(), value: value.into(), note: String::new() }
    }
}

impl Piece {
    #[must_use]
    pub fn heading(level: u8, text: impl Into<String>) -> Piece {
        Piece::Heading { level, text: text.into() }
    }
    #[must_use]
    pub fn paragraph(text: impl Into<String>) -> Piece {
        Piece::Paragraphs { texts: vec![text.into()] }
    }
}

fn code<S: serde::Serializer>(lang: &Lang, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(lang.code())
}

/// What somebody has written, paragraph by paragraph.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
