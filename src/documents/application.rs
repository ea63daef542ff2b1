//! An application on paper, and the receipt for it: as one sending said it, in the standard the municipality is written to in.

use std::collections::BTreeMap;

use super::page_words::page_words;
use super::paper::{Answer, Fact, Paper, Piece, Table, TableRow, paragraphs};
use crate::domain::application::attachments::ListedFile;
use crate::domain::application::form::Section;
use crate::domain::application::sent::{AskedFor, SentVersion};
use crate::i18n::Texts;
use crate::i18n::answers_shown::{Block, Line, Reader};

/// The whole application as it was sent.
#[must_use]
pub fn of_application(sent: &SentVersion) -> Paper {
    let t = Texts::of(sent.standard);
    let asked = AskedFor::of(&sent.answers, &sent.call.period.years());
    let title = title(t, sent);
    let mut facts = vec![
        Fact::new(t.om_kommune(), t.web_kommune_navn(&sent.municipality)),
        Fact::new(t.utskrift_utlysning(), sent.call.title.in_lang(sent.standard)),
        Fact::new(t.soknad_sokt_belop(), amount(t, &asked)),
        Fact::new(t.soknad_sendt(), t.moment(sent.sent_at)),
        Fact::new(t.ord_saksnummer(), sent.case.to_string()),
        Fact::new(t.soknad_behandles_av(), &sent.office),
    ];
    if sent.number > 1 {
        facts.push(Fact::new(t.dokument_versjon(), t.sent_version(sent.number, sent.receipt.is_some(), sent.sent_at)));
    }
    let mut body = vec![
        Piece::Over { text: over(t, sent, t.utskrift_soknad_om()) },
        Piece::heading(1, &title),
        Piece::Facts { heading: None, facts },
    ];
    let (municipality, none) = (t.web_kommune_navn(&sent.municipality), BTreeMap::new());
    let reader = Reader {
        t,
        period: sent.call.period,
        municipalities: &sent.municipalities,
        faults: &none,
        applicant: &municipality,
        facts: Vec::new(),
    };
    for section in Section::ALL {
        let answers = sent.answers.get(&section);
        if section.was_asked(answers) {
            let blocks = reader.blocks(section, &answers.cloned().unwrap_or_default(), false);
            body.extend(section_on_paper(t, section, blocks));
            body.extend(files_on_paper(t, sent.files.iter().filter(|file| file.section == section), true));
        }
    }
    Paper {
        lang: sent.standard,
        title: format!("{} {}: {title}", t.ord_soknad(), sent.case),
        author: municipality.clone(),
        running: running(t, sent),
        page: page_words(t),
        mark: None,
        body,
        at: sent.sent_at,
        ident: format!("application:{}:{}", sent.application, sent.number),
    }
}

/// What the municipality was told when it was received; none for a sending that was an answer.
#[must_use]
pub fn of_receipt(sent: &SentVersion) -> Option<Paper> {
    let receipt = sent.receipt.as_ref()?;
    let t = Texts::of(sent.standard);
    let (when, case) = (t.moment(sent.sent_at), sent.case.to_string());
    let asked = AskedFor::of(&sent.answers, &sent.call.period.years());
    let asked = AskedFor { total: receipt.applied_total.unwrap_or(asked.total), ..asked };
    let told = if sent.number > 1 {
        t.hent_kvittering().tidspunkt(&when).saksnummer(&case)
    } else {
        t.kvittering_mottatt().tidspunkt(&when).saksnummer(&case)
    };
    let municipality = t.web_kommune_navn(&sent.municipality);
    let moment = t.moment_weekday(sent.sent_at);
    let late = sent.sent_at > receipt.closes_at;
    let mut facts = vec![
        Fact::new(t.ord_soknad(), title(t, sent)),
        Fact::new(
            t.soknad_sendt(),
            if late { t.soknad_sendt_etter_fristen(moment) } else { t.soknad_sendt_for_fristen(moment) },
        ),
    ];
    match &receipt.submitter_role {
        Some(role) => {
            facts.push(Fact::new(t.soknad_sendt_av_tittel(), t.soknad_sendt_av().rolle(role).kommune(&municipality)));
        }
        None => facts.push(Fact::new(t.om_kommune(), &municipality)),
    }
    facts.extend([
        Fact::new(t.soknad_sokt_belop(), amount(t, &asked)),
        Fact::new(t.utlysninger_stenger(), t.moment(receipt.closes_at)),
        Fact::new(t.lofte_regelverk(), t.lofte_regelverk_versjon(receipt.rules_version.to_string())),
    ]);
    let step = |what: String, text: &str| if text.is_empty() { what } else { format!("{what}: {text}") };
    let body = vec![
        Piece::Over { text: over(t, sent, &sent.office) },
        Piece::heading(1, t.kvittering_tittel()),
        Piece::paragraph(told),
        Piece::heading(2, t.soknad_kvittering()),
        Piece::Facts { heading: None, facts },
        Piece::heading(2, t.kvittering_videre()),
        Piece::List {
            numbered: true,
            items: vec![
                step(t.soknad_steg_1(&sent.office), t.kvittering_videre_1()),
                t.soknad_steg_2().to_owned(),
                t.soknad_steg_3(t.date(receipt.decision_on)),
                step(t.soknad_steg_4().to_owned(), t.soknad_steg_4_tekst()),
            ],
        },
    ];
    Some(Paper {
        lang: sent.standard,
        title: format!("{} {case}", t.soknad_kvittering()),
        author: sent.office.clone(),
        running: running(t, sent),
        page: page_words(t),
        mark: None,
        body,
        at: sent.sent_at,
        ident: format!("receipt:{}:{}", sent.application, sent.number),
    })
}

/// A section with its answers, under a heading of the second level.
#[must_use]
pub fn section_on_paper(t: &Texts, section: Section, blocks: Vec<Block>) -> Vec<Piece> {
    let mut pieces = vec![Piece::heading(2, t.text(section.title_key()))];
    for block in blocks {
        match block {
            Block::Lines(lines) => pieces.push(answers(t, lines)),
            Block::Rows { title, rows, .. } => {
                let level = if title.is_some() { 4 } else { 3 };
                pieces.extend(title.map(|title| Piece::heading(3, title)));
                for row in rows {
                    pieces.push(Piece::heading(level, row.name));
                    pieces.push(answers(t, row.lines));
                }
            }
            Block::Grid { years, rows, .. } => {
                let mut head = vec![t.soknad_budsjett_post().to_owned()];
                head.extend(years.iter().map(ToString::to_string));
                head.push(t.ord_sum().to_owned());
                let row = |row: crate::i18n::answers_shown::GridRow| TableRow {
                    cells: [vec![row.label], row.cells, vec![row.sum]].concat(),
                    strong: row.strong,
                };
                pieces.push(Piece::Table(Table {
                    summary: format!("{}, {}", t.soknad_budsjett_tabell(), t.soknad_budsjett_kroner().to_lowercase()),
                    numbers: (0..head.len()).map(|column| column > 0).collect(),
                    head,
                    rows: rows.into_iter().map(row).collect(),
                }));
            }
        }
    }
    pieces
}

/// The files that belong to a section, under its answers. With `sums` whoever has a file can tell that it is the one.
pub fn files_on_paper<'f>(t: &Texts, files: impl Iterator<Item = &'f ListedFile>, sums: bool) -> Vec<Piece> {
    let told = |file: &ListedFile| {
        let mut texts = vec![t.file_described(file)];
        if sums {
            texts.push(t.vedlegg_sum(file.sha256_in_letters()));
        }
        Answer { label: file.name.clone(), texts }
    };
    let answers: Vec<Answer> = files.map(told).collect();
    if answers.is_empty() {
        return Vec::new();
    }
    vec![Piece::heading(3, t.vedlegg_tittel()), Piece::Answers { answers }]
}

fn answers(t: &Texts, lines: Vec<Line>) -> Piece {
    let answer = |line: Line| {
        let texts = paragraphs(&line.value);
        Answer {
            label: line.label,
            texts: if texts.is_empty() { vec![t.ord_ikke_besvart().to_owned()] } else { texts },
        }
    };
    Piece::Answers { answers: lines.into_iter().map(answer).collect() }
}

fn amount(t: &Texts, asked: &AskedFor) -> String {
    let years = asked.first_year.zip(asked.last_year).map(|(a, b)| t.year_span(a, b)).unwrap_or_default();
    t.soknad_belop_for_ar().belop(t.kroner(asked.total)).periode(years)
}

fn title(t: &Texts, sent: &SentVersion) -> String {
    let title = sent.answers.get(&Section::About).map_or("", |about| about.get("om-prosjekttittel").trim());
    if title.is_empty() { t.ord_ikke_besvart().to_owned() } else { title.to_owned() }
}

fn over(t: &Texts, sent: &SentVersion, text: &str) -> String {
    if sent.example { format!("{} · {text}", t.web_eksempel()) } else { text.to_owned() }
}

fn running(t: &Texts, sent: &SentVersion) -> String {
    format!("{} · {}", t.ord_sak_nummer(sent.case.to_string()), t.web_navn())
}
