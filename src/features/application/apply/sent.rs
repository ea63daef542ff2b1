//! The receipt, and what was sent, to read.

use std::collections::BTreeMap;

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::addresses;
use super::form_page::reader;
use super::opened::{Municipalities, Opened};
use super::queries;
use super::shown::{Reader, SectionShown, Shows};
use crate::domain::application::form;
use crate::domain::application::form::Section;
use crate::domain::application::sent::AskedFor;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::records::document::DocumentName;
use crate::domain::values::ids::{ApplicationId, CallId};
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::i18n::differences::SectionDiffers;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::application::call_back::Unsent;
use crate::store::application::submissions::SentAnswers;
use crate::store::application::{attachments, call_back, receipts, submissions};
use crate::store::places::reference;
use crate::store::records::documents;
use crate::web::{AppError, MenuItem, Page, Visitor};

#[derive(serde::Deserialize, Default)]
pub(super) struct Again {
    #[serde(default)]
    igjen: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/receipt.html")]
pub(super) struct ReceiptPage {
    pub page: Page,
    pub told: String,
    pub again: bool,
    pub title: String,
    pub home: String,
    pub answers: String,
    pub sent: String,
    pub sent_by: String,
    pub amount: String,
    pub deadline: String,
    /// The rules it was sent under: where they stand, and which version.
    pub rules: (String, String),
    /// What is another thing now than the receipt said.
    pub changed: Vec<String>,
    pub email: String,
    pub steps: Vec<(String, String)>,
    pub call_back: Option<String>,
    pub call_back_until: String,
    /// The receipt and the application as files are made.
    pub documents: (bool, bool),
    pub may_withdraw: bool,
    pub withdraw: String,
}

pub(super) async fn receipt(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    Query(again): Query<Again>,
) -> Result<Response, AppError> {
    let (opened, mut tx) = Opened::read(&state, &actor, id, Municipalities::Named).await?;
    let t = visitor.texts();
    let Some(receipt) = opened.app.receipt() else {
        return Ok(Redirect::to(&addresses::home(id)).into_response());
    };
    let said = receipts::load(tx.conn(), id).await?;
    let office = &said.office_name;
    let sent = queries::sent(&mut tx, &actor, &opened.app).await?;
    let again = !again.igjen.is_empty();
    let when = t.moment(receipt.at);
    let expected = t.date(said.decision.promised);
    let title = opened.title(t);
    // The receipt stays what it was, whatever a later answer changed; sent again, there is a new one.
    let submissions = submissions::list_submissions(tx.conn(), id).await?;
    let own = submissions.iter().find(|s| s.number == said.submission);
    let own = own.ok_or_else(|| AppError::internal("a receipt without a submission"))?;
    let made = documents::list_made(tx.conn(), id).await?;
    let asked = AskedFor::of(&own.answers, &opened.call.period.years());
    let years = asked.first_year.zip(asked.last_year).map(|(a, b)| t.year_span(a, b)).unwrap_or_default();
    let about = own.answers.get(&Section::About);
    let email = about.map(|a| a.get("om-kontaktepost")).unwrap_or_default();
    let page = ReceiptPage {
        told: if again {
            t.kvittering_allerede_sendt().tidspunkt(&when).saksnummer(receipt.case.to_string())
        } else if said.submission > 1 {
            t.hent_kvittering().tidspunkt(&when).saksnummer(receipt.case.to_string())
        } else {
            t.kvittering_mottatt().tidspunkt(&when).saksnummer(receipt.case.to_string())
        },
        again,
        title,
        home: addresses::home(id),
        answers: addresses::sent(id),
        sent: if receipt.late {
            t.soknad_sendt_etter_fristen(t.moment_weekday(receipt.at))
        } else {
            t.soknad_sendt_for_fristen(t.moment_weekday(receipt.at))
        },
        sent_by: t.soknad_sendt_av().rolle(sent.submitter_role).kommune(t.web_kommune_navn(&actor.actor.place_name)),
        deadline: t.moment(said.closes_at),
        rules: (
            rules_address(opened.app.call, said.rules_version),
            t.lofte_regelverk_versjon(said.rules_version.to_string()),
        ),
        changed: t.changed_since_receipt(&said, &opened.call, sent.judged_by),
        amount: t.soknad_belop_for_ar().belop(t.kroner(said.applied_total.unwrap_or(asked.total))).periode(years),
        steps: vec![
            (t.soknad_steg_1(office), t.kvittering_videre_1().to_owned()),
            (t.soknad_steg_2().to_owned(), String::new()),
            (t.soknad_steg_3(&expected), String::new()),
            (t.soknad_steg_4().to_owned(), t.soknad_steg_4_tekst().to_owned()),
        ],
        email: t.soknad_kvittering_til(email),
        call_back: opened.may_call_back(&actor).then(|| addresses::call_back(id)),
        call_back_until: t.hent_kan_til(t.moment(opened.call.closes_at)),
        documents: (
            made.contains(&DocumentName::receipt(id, said.submission)),
            submissions.first().is_some_and(|s| made.contains(&DocumentName::application(id, s.number))),
        ),
        may_withdraw: opened.may(&actor, crate::domain::people::policy::Action::Withdraw),
        withdraw: addresses::withdraw(id),
        page: visitor.page(MenuItem::Applications),
    };
    Ok(page.into_response())
}

/// A version of the call's rules, as everybody reads it.
fn rules_address(call: CallId, version: i32) -> String {
    format!("/utlysning/{call}?versjon={version}#regler")
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Which {
    /// Which of the submissions; the latest when it is not said.
    pub nr: Option<i32>,
    /// Which of the corrections that were not sent, by the application's version.
    usendt: Option<i32>,
}

pub(super) struct Version {
    pub href: String,
    pub label: String,
    pub current: bool,
}

/// What a version changed in the one before it.
pub(super) struct Changes {
    pub heading: String,
    /// By the section's title.
    pub parts: Vec<SectionDiffers>,
}

#[derive(Template, WebTemplate)]
#[template(path = "application/apply/sent.html")]
pub(super) struct SentPage {
    pub page: Page,
    pub application: String,
    pub home: String,
    pub case: String,
    pub example: bool,
    pub sent: String,
    /// These were never sent.
    pub unsent: bool,
    pub versions: Vec<Version>,
    /// Where it lies as a file, and whether that is made; none of what was never sent.
    pub document: Option<(String, bool)>,
    /// What this version changed in the one before it, by section; none for the first.
    pub changes: Option<Changes>,
    pub sections: Vec<SectionShown>,
}

/// Which version it is, what it was sent as and when.
pub(super) fn version_label(t: &Texts, s: &SentAnswers) -> String {
    t.sent_version(s.number, s.is_sending, s.sent_at)
}

pub(super) async fn answers(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
    Query(which): Query<Which>,
) -> Result<Response, AppError> {
    let (opened, mut tx) = Opened::read(&state, &actor, id, Municipalities::Named).await?;
    let t = visitor.texts();
    if opened.app.kind() == StageKind::Draft {
        return Ok(Redirect::to(&addresses::check(id)).into_response());
    }
    let submissions = submissions::list_submissions(tx.conn(), id).await?;
    if let Some(version) = which.usendt {
        let all = call_back::list_unsent(tx.conn(), id).await?;
        let unsent = all.into_iter().find(|u| u.version == version).ok_or(AppError::NotFound)?;
        return unsent_page(&visitor, &actor, &opened, &mut tx, &submissions, unsent).await;
    }
    let number = which.nr.unwrap_or_else(|| submissions.first().map_or(1, |s| s.number));
    let chosen = submissions.iter().find(|s| s.number == number).ok_or(AppError::NotFound)?;
    let none = BTreeMap::new();
    let before = submissions.iter().find(|s| s.number == number - 1);
    let both = [Some(chosen), before].into_iter().flatten().flat_map(|s| form::municipalities_in(&s.answers)).collect();
    let named = reference::name_municipalities(tx.conn(), &both).await?;
    let named: Vec<_> = named.into_iter().map(|(named, _)| named).collect();
    let made = documents::is_made(tx.conn(), &DocumentName::application(id, number)).await?;
    let reader = Reader { municipalities: &named, ..reader(visitor.texts(), &actor, &opened, &none) };
    let files = attachments::list_sent(tx.conn(), id).await?;
    let changes = before.map(|before| Changes {
        heading: t.lofte_endret_fra(before.number.to_string()),
        parts: t.differences_with_files(
            (&before.answers, &attachments::listed_in(&files, before.number)),
            (&chosen.answers, &attachments::listed_in(&files, number)),
            reader.municipalities,
        ),
    });
    let own = |section| {
        let own = files.iter().filter(|(of, _)| *of == number).map(|(_, file)| file);
        super::attachments::of_section(t, id, section, own, state.files.hands_out_unscanned())
    };
    let sections = Section::ALL
        .into_iter()
        .filter(|section| section.was_asked(chosen.answers.get(section)))
        .map(|section| {
            let answers = chosen.answers.get(&section).cloned().unwrap_or_default();
            SectionShown { files: own(section), ..reader.section(section, &answers, None) }
        })
        .collect();
    let versions = submissions
        .iter()
        .map(|s| Version {
            href: format!("{}?nr={}", addresses::sent(id), s.number),
            label: version_label(t, s),
            current: s.number == number,
        })
        .collect();
    let page = SentPage {
        application: opened.title(t),
        home: addresses::home(id),
        case: opened.app.receipt().map(|r| r.case.to_string()).unwrap_or_default(),
        example: opened.app.example,
        sent: t.moment(chosen.sent_at),
        unsent: false,
        versions,
        document: Some((format!("{}.pdf?nr={number}", addresses::sent(id)), made)),
        changes,
        sections,
        page: visitor.page(MenuItem::Applications),
    };
    Ok(page.into_response())
}

/// Corrections that were not sent before the deadline, beside what was sent then.
async fn unsent_page(
    visitor: &Visitor,
    actor: &MunicipalityActor,
    opened: &Opened,
    tx: &mut ReadTx,
    submissions: &[SentAnswers],
    unsent: Unsent,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let id = opened.app.id;
    let none = BTreeMap::new();
    let stood = submissions.iter().find(|s| s.is_sending).ok_or(AppError::NotFound)?;
    let both = [&unsent.answers, &stood.answers].into_iter().flat_map(form::municipalities_in).collect();
    let named = reference::name_municipalities(tx.conn(), &both).await?;
    let named: Vec<_> = named.into_iter().map(|(named, _)| named).collect();
    let reader = Reader { municipalities: &named, ..reader(visitor.texts(), actor, opened, &none) };
    let sections = Section::ALL
        .into_iter()
        .filter(|section| section.was_asked(unsent.answers.get(section)))
        .map(|section| reader.section(section, &unsent.answers.get(&section).cloned().unwrap_or_default(), None))
        .collect();
    let page = SentPage {
        application: opened.title(t),
        home: addresses::home(id),
        case: opened.app.receipt().map(|r| r.case.to_string()).unwrap_or_default(),
        example: opened.app.example,
        sent: t.moment(unsent.kept_at),
        unsent: true,
        versions: Vec::new(),
        document: None,
        changes: Some(Changes {
            heading: t.lofte_endret_fra(stood.number.to_string()),
            parts: t.differences(&stood.answers, &unsent.answers, reader.municipalities),
        }),
        sections,
        page: visitor.page(MenuItem::Applications),
    };
    Ok(page.into_response())
}
