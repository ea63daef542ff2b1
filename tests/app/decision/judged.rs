//! The documents as outside tools see them: qpdf, poppler, outloud, pikepdf and pdfua. `bin/prepare test` installs them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use praksisnaer::documents;
use praksisnaer::domain::application::attachments::{FileKind, ListedFile};
use praksisnaer::domain::application::form::{AllAnswers, Kind, Section};
use praksisnaer::domain::application::partners::{Part, PartnerAnswer, Said, Shown, Way};
use praksisnaer::domain::application::sent::{SentReceipt, SentVersion};
use praksisnaer::domain::values::ids::ConfirmationId;
use praksisnaer::domain::values::language::Lang;
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::i18n::Texts;
use praksisnaer::letters::{Block, compose, intent};
use praksisnaer::store::application::sent_versions;
use sqlx::PgPool;
use time::macros::{date, datetime};

use super::letter::{OUTCOMES, facts_of};
use crate::builders::set;
use crate::world::{People, World};

/// A folder for the files of one test, kept when `KEEP_DOCUMENTS` names a folder: to be looked at.
fn folder(test: &str) -> PathBuf {
    let kept = std::env::var_os("KEEP_DOCUMENTS").map(PathBuf::from);
    let folder = kept.unwrap_or_else(std::env::temp_dir).join(format!("praksisnaer-{test}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn forget(folder: &Path) {
    if std::env::var_os("KEEP_DOCUMENTS").is_none() {
        fs::remove_dir_all(folder).unwrap();
    }
}

fn run(program: &str, arguments: &[&str]) -> String {
    let out =
        Command::new(program).args(arguments).output().unwrap_or_else(|e| panic!("{program} (bin/prepare test): {e}"));
    let said = String::from_utf8_lossy(&out.stdout).into_owned();
    assert!(out.status.success(), "{program} {arguments:?}\n{said}{}", String::from_utf8_lossy(&out.stderr));
    said
}

/// No fault in any of them, by anyone.
fn judge(files: &[(Lang, PathBuf)]) {
    for (_, file) in files {
        let said = run("qpdf", &["--check", file.to_str().unwrap()]);
        assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
    }
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/pdf-tools/bin");
    // It also warns of addresses that are no links: what people have written stays text.
    let paths: Vec<&str> = files.iter().map(|(_, file)| file.to_str().unwrap()).collect();
    run(tools.join("outloud").to_str().unwrap(), &paths);
    let python = tools.join("python");
    let judge = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents/judge.py");
    let named: Vec<String> = files.iter().map(|(lang, file)| format!("{}:{}", lang.code(), file.display())).collect();
    let mut arguments = vec![judge.to_str().unwrap()];
    arguments.extend(named.iter().map(String::as_str));
    run(python.to_str().unwrap(), &arguments);
}

/// What a reader of the file gets, as [`letters_of`] it, without what stands at the foot of each page.
fn words(file: &Path, running: &str) -> String {
    let text = run("pdftotext", &["-enc", "UTF-8", file.to_str().unwrap(), "-"]);
    let foot = |line: &&str| line.starts_with(running) || (line.starts_with("Side ") && line.contains(" av "));
    letters_of(&text.lines().filter(|line| !foot(line)).collect::<String>())
}

/// Without spaces and hyphens: `pdftotext` joins what a line's end has parted, also «Helse- og».
fn letters_of(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect()
}

fn pages(file: &Path) -> usize {
    let said = run("pdfinfo", &[file.to_str().unwrap()]);
    said.lines().find_map(|l| l.strip_prefix("Pages:")).unwrap().trim().parse().unwrap()
}

#[test]
fn every_letter_says_on_paper_what_it_says_on_the_page() {
    let folder = folder("letters");
    let mut files = Vec::new();
    for standard in Lang::ALL {
        for (outcome, granted) in OUTCOMES {
            let letter = compose(&facts_of(standard, outcome, [600_000, 570_000, 500_000], granted));
            let paper = documents::of_letter(&letter, "2027/387", datetime!(2027-03-22 09:05 UTC), "1");
            let file = folder.join(format!("{}-{}.pdf", outcome.code(), standard.code()));
            fs::write(&file, documents::set(&paper).unwrap()).unwrap();
            let said = words(&file, &paper.running);
            let tables: Vec<&str> = letter
                .parts
                .iter()
                .flat_map(|part| &part.blocks)
                .filter_map(|block| if let Block::Amounts(a) = block { Some(a.caption.as_str()) } else { None })
                .collect();
            for text in letter.texts() {
                // A table's name is for those who hear it; a role stands in small letters.
                let there = |text: &str| said.contains(&letters_of(text));
                assert!(
                    tables.contains(&text) || there(text) || there(&text.to_lowercase()),
                    "«{text}» is not in {said}"
                );
            }
            files.push((standard, file));
        }
    }
    judge(&files);
    forget(&folder);
}

#[test]
fn a_letter_of_intent_says_on_paper_what_it_says_on_the_page() {
    let folder = folder("intents");
    let mut files = Vec::new();
    let said = Said {
        name: "Eksempel Teknikk".into(),
        contribution: "Utstyr.\nOpplæring av alle som skal bruke det.".into(),
        afterwards: "Utstyret blir igjen.".into(),
        owner: "Kommunalsjef".into(),
        ..Said::default()
    };
    let shown = Shown {
        project: "Trygg natt".into(),
        applicant: "Alvdal kommune".into(),
        sum: Some(Kroner::new(3_600_000)),
        asked_by_role: "municipality_submitter".into(),
        said,
    };
    let (name, role) = ("Eksempel Leder".to_owned(), "Daglig leder".to_owned());
    let answer = (
        datetime!(2027-03-02 09:05 UTC),
        PartnerAnswer { confirmed: true, name, role, comment: String::new(), way: Way::Link },
    );
    for standard in Lang::ALL {
        for part in Part::ALL {
            for answer in [None, Some(&answer)] {
                let letter = intent::compose(standard, part, &shown, answer);
                let at = intent::dated(datetime!(2027-03-01 09:05 UTC), answer);
                let paper = documents::of_intent(&letter, ConfirmationId::new(), at);
                let code = format!("{}-{}-{}", part.code(), standard.code(), answer.is_some());
                let file = folder.join(format!("{code}.pdf"));
                let bytes = documents::set(&paper).unwrap();
                assert!(bytes == documents::set(&paper).unwrap(), "the same paper gives the same bytes");
                fs::write(&file, bytes).unwrap();
                let read = words(&file, &paper.running);
                let mut texts = vec![letter.title.to_owned(), letter.between.clone()];
                for (heading, text) in &letter.sections {
                    texts.extend([(*heading).to_owned(), text.clone()]);
                }
                for (who, signed) in &letter.signatures {
                    texts.extend([who.clone(), signed.clone().unwrap_or_else(|| letter.place_and_date.to_owned())]);
                }
                for text in &texts {
                    assert!(read.contains(&letters_of(text)), "«{text}» is not in {read}");
                }
                assert_eq!(pages(&file), 1, "{code}");
                files.push((standard, file));
            }
        }
    }
    judge(&files);
    forget(&folder);
}

/// Everything that people may write, as long as it may be.
fn longest(all: &mut AllAnswers, text: &dyn Fn(usize) -> String) {
    for section in Section::ALL {
        for field in section.fields().filter(|f| matches!(f.kind, Kind::Text { .. } | Kind::LongText { .. })) {
            if let Some(max) = field.max_chars() {
                set(all, section, field.key, &text(max));
            }
        }
    }
}

async fn sent(pool: PgPool) -> (World, SentVersion) {
    let world = World::new(pool).await;
    let call = world.open_call().await;
    let People { submitter, .. } = world.people_of("Alvdal").await;
    let id = world.submitted(&submitter, call).await;
    let mut tx = world.tx().await;
    let sent = sent_versions::load(tx.conn(), id, 1).await.unwrap();
    (world, sent)
}

#[sqlx::test(migrator = "praksisnaer::MIGRATOR")]
async fn an_application_is_whole_on_paper_whatever_is_written_in_it(pool: PgPool) {
    let (world, plain) = sent(pool).await;
    let folder = folder("applications");
    let mut files = Vec::new();
    let mut keep = |name: &str, paper: &documents::Paper| {
        let file = folder.join(format!("{name}.pdf"));
        fs::write(&file, documents::set(paper).unwrap()).unwrap();
        files.push((paper.lang, file.clone()));
        file
    };
    for standard in Lang::ALL {
        let sent = SentVersion { standard, ..plain.clone() };
        keep(&format!("soknad-{}", standard.code()), &documents::of_application(&sent));
        let receipt = SentReceipt {
            decision_on: date!(2027 - 06 - 15),
            closes_at: datetime!(2027-03-31 10:00 UTC),
            rules_version: 1,
            applied_total: None,
            submitter_role: Some("Kommunedirektør".to_owned()),
        };
        let sent = SentVersion { receipt: Some(receipt), ..sent };
        let paper = documents::of_receipt(&sent).unwrap();
        let file = keep(&format!("kvittering-{}", standard.code()), &paper);
        assert!(words(&file, &paper.running).contains("Kommunedirektør"));
        assert_eq!(pages(&file), 1, "a receipt is one page");
    }

    let mut with_files = plain.clone();
    let names = ["Plan for natt.pdf", "kalkyle.xlsx", &format!("{}.pdf", "å".repeat(116))];
    for (n, (name, kind)) in names.into_iter().zip([FileKind::Pdf, FileKind::Xlsx, FileKind::Pdf]).enumerate() {
        let section = if n == 1 { Section::Budget } else { Section::Need };
        let size = [1024, 2 * 1024 * 1024, 26_214_400][n];
        with_files.files.push(ListedFile { section, name: name.to_owned(), kind, size, sha256: [0xa0 + n as u8; 32] });
    }
    for standard in Lang::ALL {
        let paper = documents::of_application(&SentVersion { standard, ..with_files.clone() });
        let said = words(&keep(&format!("vedlegg-{}", standard.code()), &paper), &paper.running);
        assert_eq!(said.matches("Vedlegg").count(), 2, "under two sections: {said}");
        for (n, name) in names.iter().enumerate() {
            let about = Texts::of(standard).file_described(&with_files.files[n]);
            let sum = format!("a{n}").repeat(32);
            let told = letters_of(&format!("{name}{about}SHA-256: {sum}"));
            assert!(said.contains(&told), "{told}\n{said}");
        }
    }

    let mut odd = plain.clone();
    let markup = "#panic() $x^2$ *feit* _kursiv_ `kode` <merke> @kjelde // nei \\ [[ #let x = 1";
    longest(&mut odd.answers, &|max| markup.chars().take(max).collect());
    let paper = documents::of_application(&odd);
    let said = words(&keep("innhold", &paper), &paper.running);
    assert!(said.contains(&letters_of(markup)), "{said}");

    let mut sami = plain.clone();
    let words_of_sami = "Čáhcesuolu gielda: mánáidgárddit, ŋuovva, đoarju, ŧ, ž. ČĐŊŠŦŽ áæøåÁÆØÅ ǥǩǯ";
    longest(&mut sami.answers, &|max| words_of_sami.chars().take(max).collect());
    let paper = documents::of_application(&sami);
    assert!(words(&keep("samisk", &paper), &paper.running).contains(&letters_of(words_of_sami)));

    let mut endless = plain.clone();
    set(
        &mut endless.answers,
        Section::Need,
        Section::Need.fields().find(|f| matches!(f.kind, Kind::LongText { .. })).unwrap().key,
        &"å".repeat(10_000),
    );
    let paper = documents::of_application(&endless);
    let file = keep("endelost", &paper);
    let text = run("pdftotext", &["-raw", file.to_str().unwrap(), "-"]);
    assert!(text.matches('å').count() >= 10_000, "{}", text.matches('å').count());

    let mut longest_of_all = plain.clone();
    longest(&mut longest_of_all.answers, &|max| {
        "Dette er en lang setning om tjenesten. ".chars().cycle().take(max).collect()
    });
    let paper = documents::of_application(&longest_of_all);
    keep("lengst", &paper);
    judge(&files);
    forget(&folder);
    world.finish().await;
}
