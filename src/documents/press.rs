//! Sets a paper as PDF/A-2a and PDF/UA-1.
//!
//! The same paper gives the same bytes, on every machine and at any time: nothing is asked of the clock, and ident and time
//! come from the paper. What people have written is data (`data.json`) and never Typst source.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::letters_in_type::{fitted, printable};
use super::paper::Paper;

/// Why a paper could not be set. Whatever it says, the paper itself is at fault: another attempt ends the same way.
#[derive(Debug, thiserror::Error)]
#[error("the document cannot be set: {0}")]
pub struct NotSet(String);

/// How long typst remembers the layout of earlier documents, in documents. Its memory would grow for ever otherwise.
const REMEMBERED: usize = 5;

static FACES: [&[u8]; 2] = [
    include_bytes!("../../static/vendor/dokument-Regular.ttf"),
    include_bytes!("../../static/vendor/dokument-SemiBold.ttf"),
];

struct Workshop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
    /// Names of files live as long as the process: there are these two, and never one for each document.
    data: FileId,
}

static WORKSHOP: LazyLock<Workshop> = LazyLock::new(|| {
    let fonts: Vec<Font> = FACES.iter().flat_map(|face| Font::iter(Bytes::new(*face))).collect();
    let named = |name: &str| {
        let path = VirtualPath::new(name).unwrap_or_else(|_| unreachable!("a plain name"));
        RootedPath::new(VirtualRoot::Project, path).intern()
    };
    Workshop {
        // Header cells of rows.
        library: LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        main: Source::new(named("paper.typ"), include_str!("paper.typ").to_owned()),
        data: named("data.json"),
        fonts,
    }
});

impl Workshop {
    fn has(&self, letter: char) -> bool {
        self.fonts.iter().all(|font| font.info().coverage.contains(u32::from(letter)))
    }
}

/// How long a title or an author may be where they describe the file: PDF/A ends a string at 32 767 bytes.
const MOST_DESCRIBED: usize = 300;

struct Job {
    data: Bytes,
}

impl World for Job {
    fn library(&self) -> &LazyHash<Library> {
        &WORKSHOP.library
    }
    fn book(&self) -> &LazyHash<FontBook> {
        &WORKSHOP.book
    }
    fn main(&self) -> FileId {
        WORKSHOP.main.id()
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == WORKSHOP.main.id() { Ok(WORKSHOP.main.clone()) } else { Err(FileError::AccessDenied) }
    }
    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == WORKSHOP.data { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }
    fn font(&self, index: usize) -> Option<Font> {
        WORKSHOP.fonts.get(index).cloned()
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The paper as a file. Takes processor time, a second or more for a long one: never on a thread that serves.
///
/// # Errors
/// When typst refuses it, which is then a fault of the paper's template.
pub fn set(paper: &Paper) -> Result<Vec<u8>, NotSet> {
    set_and_count(paper).map(|(bytes, _)| bytes)
}

/// The same, with the number of its pages.
///
/// # Errors
/// As [`set`].
pub fn set_and_count(paper: &Paper) -> Result<(Vec<u8>, usize), NotSet> {
    let not_set = |cause: &dyn std::fmt::Display| NotSet(cause.to_string());
    let has = |letter| WORKSHOP.has(letter);
    let mut data = fitted(serde_json::to_value(paper).map_err(|e| not_set(&e))?, &has);
    // What describes the file is not set, and so not broken.
    for (name, whole) in [("title", &paper.title), ("author", &paper.author)] {
        let whole: String = printable(whole, &has).chars().take(MOST_DESCRIBED).collect();
        // A file without a title is refused.
        data[name] = if whole.trim().is_empty() { "–".into() } else { whole.into() };
    }
    let job = Job { data: Bytes::new(serde_json::to_vec(&data).map_err(|e| not_set(&e))?) };
    let at = paper.at.to_offset(time::UtcOffset::UTC);
    let at = Datetime::from_ymd_hms(at.year(), at.month().into(), at.day(), at.hour(), at.minute(), at.second());
    let options = PdfOptions {
        ident: Smart::Custom(paper.ident.clone()),
        creator: Smart::Custom(Some("Praksisnært program".to_owned())),
        timestamp: at.map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|e| NotSet(e.message().to_string()))?,
        ..PdfOptions::default()
    };
    let made = typst::compile::<PagedDocument>(&job)
        .output
        .and_then(|document| typst_pdf::pdf(&document, &options).map(|bytes| (bytes, document.pages().len())))
        .map_err(|causes| NotSet(causes.iter().map(said).collect::<Vec<_>>().join("; ")));
    comemo::evict(REMEMBERED);
    made
}

fn said(cause: &SourceDiagnostic) -> String {
    let hints: Vec<&str> = cause.hints.iter().map(|hint| hint.v.as_str()).collect();
    format!("{} {}", cause.message, hints.join(" "))
}

#[cfg(test)]
mod tests {
    use sha2::Digest;
    use time::macros::datetime;

    use super::super::paper::{Answer, Fact, Piece, Table, TableRow};
    use super::*;
    use crate::domain::values::language::Lang;

    fn paper(words: &str) -> Paper {
        let fact = |label: &str, value: &str| Fact::new(label, value);
        let cells = |cells: &[&str]| cells.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>();
        let row = |all: &[&str], strong| TableRow { cells: cells(all), strong };
        Paper {
            lang: Lang::Nn,
            title: format!("Tittel {words}"),
            author: "Statsforvaltaren".to_owned(),
            running: "Sak 2027/1 · Praksisnært program".to_owned(),
            page: ["Side ".to_owned(), " av ".to_owned(), String::new()],
            mark: Some("Ikkje send".to_owned()),
            body: vec![
                Piece::Sender {
                    name: "Statsforvaltaren".to_owned(),
                    facts: vec![fact("Mottakar", words), fact("Dato", "3. mai")],
                },
                Piece::Over { text: "Innvilga".to_owned() },
                Piece::heading(1, words),
                Piece::paragraph(words),
                Piece::Facts { heading: Some("Kort".to_owned()), facts: vec![fact("Tilskot", words)] },
                Piece::heading(2, "Del"),
                Piece::List { numbered: true, items: cells(&[words, "to"]) },
                Piece::Judged { text: words.to_owned(), remark: "4 av 5".to_owned() },
                Piece::Answers { answers: vec![Answer { label: words.to_owned(), texts: cells(&[words, words]) }] },
                Piece::Table(Table {
                    summary: words.to_owned(),
                    head: cells(&["År", "Søkt", words]),
                    numbers: vec![false, true, false],
                    rows: vec![row(&["2027", "1 000", words], false), row(&["Sum", "1 000", ""], true)],
                }),
                Piece::NewPage,
                Piece::Signed {
                    greeting: "Helsing".to_owned(),
                    office: "Statsforvaltaren".to_owned(),
                    people: vec![["Kari".to_owned(), "leiar".to_owned()]],
                },
                Piece::Small { texts: cells(&["Godkjent"]) },
            ],
            at: datetime!(2027-05-03 10:00 UTC),
            ident: "letter:1".to_owned(),
        }
    }

    #[test]
    fn the_same_paper_gives_the_same_bytes() {
        let first = set(&paper("Frå skulen")).unwrap();
        assert!(first.starts_with(b"%PDF-1.7"));
        assert_eq!(first, set(&paper("Frå skulen")).unwrap());
        let other = Paper { ident: "letter:2".to_owned(), ..paper("Frå skulen") };
        assert_ne!(first, set(&other).unwrap());
    }

    #[test]
    fn another_process_gives_the_same_bytes() {
        const ASKED: &str = "PAPER_IN_ANOTHER_PROCESS";
        let own = sha2::Sha256::digest(set(&paper("Čáhci i to år")).unwrap());
        let own: String = own.iter().map(|byte| format!("{byte:02x}")).collect();
        if std::env::var_os(ASKED).is_some() {
            println!("\nsha256:{own}");
            return;
        }
        let this = std::env::current_exe().unwrap();
        let name = "documents::press::tests::another_process_gives_the_same_bytes";
        let other =
            std::process::Command::new(this).args(["--exact", name, "--nocapture"]).env(ASKED, "1").output().unwrap();
        let said = String::from_utf8(other.stdout).unwrap();
        assert_eq!(said.lines().find_map(|line| line.strip_prefix("sha256:")), Some(own.as_str()), "{said}");
    }

    #[test]
    fn whatever_people_write_can_be_set() {
        let long = "å".repeat(10_000);
        let all: String = (1..0x3000_u32).chain(0x1f300..0x1f320).filter_map(char::from_u32).collect();
        for words in [
            "#panic(\"nei\") $x$ *feit* _kursiv_ `kode` <merke> @ref // kommentar \\u{1} [*",
            "#import \"/etc/passwd\"",
            "Čáhci đŋšŧž ČĐŊŠŦŽ ǥǩʒ",
            "",
            " ",
            "\u{0}\u{7f}\u{ad}\u{202e}\u{fffe}",
            "👩‍🚀 مرحبا 你好",
            &long,
            &all,
        ] {
            set(&paper(words)).unwrap_or_else(|e| panic!("{words:.40}: {e}"));
        }
    }
}
