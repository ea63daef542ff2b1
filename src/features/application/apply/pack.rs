//! The pack for whoever confirms, and for the council: a front page, the summary, and the whole application, to print.

use std::collections::BTreeMap;

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use time::OffsetDateTime;

use super::addresses;
use super::budget::sum;
use super::form_page::reader;
use super::opened::{Municipalities, Opened};
use super::shown::{Reader, SectionShown, Shows};
use super::summary::Summary;
use super::{queries, summary};
use crate::documents::{Fact, Paper, Piece, files_on_paper, page_words, section_on_paper};
use crate::domain::application::answers::Answers;
use crate::domain::application::attachments::ListedFile;
use crate::domain::application::form::{Section, budget_sums};
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::attachments::Attachment;
use crate::store::application::{attachments, submissions};
use crate::web::{AppError, MenuItem, Page, Visitor, pdf};

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/pack.html")]
pub(super) struct PackPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub example: bool,
    /// It is not sent, or is being corrected: says so on every part of it.
    pub draft: bool,
    pub municipality: String,
    pub call: String,
    pub deadline: String,
    pub office: String,
    pub amount: String,
    pub years: String,
    /// Case number and when it was sent.
    pub sent: Option<(String, String)>,
    pub in_short: Summary,
    pub sections: Vec<SectionShown>,
}

/// What the pack says, before it is a page or a file.
struct Pack {
    application: String,
    draft: bool,
    example: bool,
    municipality: String,
    call: String,
    deadline: String,
    office: String,
    amount: String,
    years: String,
    sent: Option<(String, String)>,
    in_short: Summary,
    sections: Vec<(Section, Answers)>,
    /// Those that are a part of it.
    files: Vec<ListedFile>,
    files_mark: String,
    /// When what it says came to be: the newest of its answers.
    at: OffsetDateTime,
}

async fn gather(
    state: &AppState,
    t: &'static Texts,
    actor: &MunicipalityActor,
    id: ApplicationId,
) -> Result<(Pack, Opened), AppError> {
    let (mut opened, mut tx) = Opened::read(state, actor, id, Municipalities::Named).await?;
    let office = queries::office_name(&mut tx, actor, &opened.app).await?;
    let draft = opened.app.kind() == StageKind::Draft || opened.is_corrected();
    opened.read_files(tx.conn(), state).await?;
    let mut at = opened.saved.values().map(|section| section.saved_at).max();
    let sent = if draft {
        None
    } else {
        // What is being changed in an answer is not what was sent.
        let latest = submissions::latest(tx.conn(), id).await?;
        opened.answers = latest.answers;
        let files = attachments::list_sent(tx.conn(), id).await?.into_iter();
        opened.files = files.filter(|(number, _)| *number == latest.number).map(|(_, file)| file).collect();
        at = Some(latest.sent_at);
        let case = opened.app.receipt().map(|r| r.case.to_string()).unwrap_or_default();
        Some((t.ord_sak_nummer(case), t.moment(latest.sent_at)))
    };
    let budget = opened.answers_of(Section::Budget);
    let all = opened.call.period.years();
    let sums = budget_sums(&budget, &all);
    let asked: Vec<i32> =
        all.iter().copied().filter(|year| !budget_sums(&budget, &[*year]).applied.is_zero()).collect();
    let pack = Pack {
        application: opened.title(t),
        example: opened.app.example,
        draft,
        municipality: t.web_kommune_navn(&actor.actor.place_name),
        call: opened.call.title.in_lang(t.lang()).to_owned(),
        deadline: t.moment(opened.call.closes_at),
        office,
        amount: match sums.row_is_known("budsjett-soknad") {
            true => t.kroner(sums.applied),
            false => sum(t, false, sums.applied),
        },
        years: asked.first().zip(asked.last()).map(|(a, b)| t.year_span(*a, *b)).unwrap_or_default(),
        sent,
        in_short: Summary::of(t, &opened),
        sections: opened.asked().map(|s| (s, opened.answers_of(s))).collect(),
        files: if draft { opened.files_to_send() } else { opened.files.iter().map(Attachment::listed).collect() },
        files_mark: opened.files_mark(),
        at: at.unwrap_or(opened.now),
    };
    Ok((pack, opened))
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let (pack, opened) = gather(&state, t, &actor, id).await?;
    let none = BTreeMap::new();
    let reader = reader(t, &actor, &opened, &none);
    let shown = |(s, answers): &(Section, Answers)| {
        let mut shown = reader.section(*s, answers, None);
        shown.files = super::attachments::of_section(t, id, *s, &opened.files, opened.unscanned);
        shown
    };
    let page = PackPage {
        sections: pack.sections.iter().map(shown).collect(),
        application: pack.application,
        home: addresses::home(id),
        example: pack.example,
        draft: pack.draft,
        municipality: pack.municipality,
        call: pack.call,
        deadline: pack.deadline,
        office: pack.office,
        amount: pack.amount,
        years: pack.years,
        sent: pack.sent,
        in_short: pack.in_short,
        page: visitor.page(MenuItem::Applications),
    };
    Ok(page.into_response())
}

/// The pack as a file, made while its reader waits and kept nowhere: a draft changes until it is sent.
pub(super) async fn file(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let (pack, opened) = gather(&state, t, &actor, id).await?;
    let none = BTreeMap::new();
    let reader = reader(t, &actor, &opened, &none);
    let case = opened.app.receipt().map(|r| r.case.to_string());
    let name = format!("{} {}", t.dokument_fil_utskrift(), case.unwrap_or_else(|| pack.municipality.clone()));
    let paper = on_paper(t, pack, &reader, id);
    Ok(pdf::download(&name, pdf::made_now(paper).await?))
}

fn on_paper(t: &'static Texts, pack: Pack, reader: &Reader<'_>, id: ApplicationId) -> Paper {
    let mark = pack.draft.then(|| t.utskrift_utkast().to_owned());
    let mut facts = vec![
        Fact::new(t.om_kommune(), &pack.municipality),
        Fact::new(t.utskrift_utlysning(), pack.call),
        Fact::new(t.soknad_sokt_belop(), pack.amount),
    ];
    if !pack.years.is_empty() {
        facts.push(Fact::new(t.utskrift_ar(), pack.years));
    }
    facts.extend([Fact::new(t.soknad_frist(), pack.deadline), Fact::new(t.soknad_behandles_av(), pack.office)]);
    if let Some((case, when)) = &pack.sent {
        facts.push(Fact::new(t.soknad_sendt(), format!("{when}, {case}")));
    }
    let about = t.utskrift_soknad_om();
    let mut body = vec![
        Piece::Over { text: if pack.example { format!("{} · {about}", t.web_eksempel()) } else { about.to_owned() } },
        Piece::heading(1, &pack.application),
        Piece::Facts { heading: None, facts },
    ];
    if pack.draft {
        body.push(Piece::paragraph(t.utskrift_ikke_sendt()));
    }
    body.push(Piece::NewPage);
    body.extend(summary::on_paper(&pack.in_short));
    body.push(Piece::NewPage);
    for (section, answers) in &pack.sections {
        body.extend(section_on_paper(t, *section, reader.blocks(*section, answers, false)));
        let own = pack.files.iter().filter(|file| file.section == *section);
        body.extend(files_on_paper(t, own, pack.sent.is_some()));
    }
    let running = match &pack.sent {
        Some((case, _)) => format!("{case} · {}", t.web_navn()),
        None => format!("{} · {}", pack.application, t.web_navn()),
    };
    Paper {
        lang: t.lang(),
        title: format!("{}: {}", t.utskrift_tittel(), pack.application),
        author: pack.municipality,
        running,
        page: page_words(t),
        mark,
        body,
        at: pack.at,
        ident: format!("pack:{id}:{}", pack.files_mark),
    }
}
