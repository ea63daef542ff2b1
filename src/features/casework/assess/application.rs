//! The whole application as it was sent.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::answers;
use super::answers::SectionRead;
use super::files;
use crate::domain::application::answers::Answers;
use crate::domain::application::form;
use crate::domain::application::form::Section;
use crate::domain::people::actor::OfficeActor;
use crate::domain::records::document::DocumentName;
use crate::domain::values::ids::ApplicationId;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::application::submissions::SentAnswers;
use crate::store::application::{applications, attachments, submissions};
use crate::store::places::reference;
use crate::store::programme::calls;
use crate::store::records::documents;
use crate::web::{AppError, MenuItem, Page, Visitor, pdf};

struct Version {
    number: i32,
    sent: String,
    shown: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "casework/assess/application.html")]
struct ApplicationPage {
    page: Page,
    href: String,
    case: String,
    title: String,
    municipality: String,
    sent: String,
    versions: Vec<Version>,
    /// Where it lies as a file, and whether that is made.
    document: (String, bool),
    sections: Vec<SectionRead>,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_case(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let sent = submissions::list_submissions(tx.conn(), id).await?;
    let call = calls::find(tx.conn(), app.call).await?.ok_or(AppError::NotFound)?;
    let applicant = reference::load_municipality(tx.conn(), app.municipality).await?;
    let shown = wanted(&sent, &query).ok_or(AppError::NotFound)?;
    let sent_files = attachments::list_sent(tx.conn(), id).await?;
    let named = reference::name_municipalities(tx.conn(), &form::municipalities_in(&shown.answers)).await?;
    let municipalities: Vec<_> = named.into_iter().map(|(named, _)| named).collect();
    let made = documents::is_made(tx.conn(), &DocumentName::application(id, shown.number)).await?;
    drop(tx);
    let nothing = Answers::default();
    let years = call.period.years();
    let sections = Section::ALL
        .into_iter()
        .filter(|s| s.was_asked(shown.answers.get(s)))
        .map(|s| SectionRead {
            files: sent_files
                .iter()
                .filter(|(number, file)| *number == shown.number && file.section == s)
                .map(|(_, file)| files::read(t, id, file, state.files.hands_out_unscanned()))
                .collect(),
            ..answers::section(t, s, shown.answers.get(&s).unwrap_or(&nothing), &years, &municipalities)
        })
        .collect();
    Ok(ApplicationPage {
        page: visitor.page(MenuItem::Cases),
        href: format!("/saker/{id}"),
        case: app.receipt().map(|r| r.case.to_string()).unwrap_or_default(),
        title: shown.answers.get(&Section::About).unwrap_or(&nothing).get("om-prosjekttittel").to_owned(),
        municipality: t.web_kommune_navn(&applicant.name),
        sent: t.moment(shown.sent_at),
        versions: sent
            .iter()
            .map(|s| Version { number: s.number, sent: t.moment(s.sent_at), shown: s.number == shown.number })
            .collect(),
        document: (format!("/saker/{id}/soknad.pdf?nummer={}", shown.number), made),
        sections,
    }
    .into_response())
}

type Choice = [(String, String)];

/// The latest, unless another is asked for.
fn wanted<'s>(sent: &'s [SentAnswers], query: &Choice) -> Option<&'s SentAnswers> {
    let wanted = query.iter().find(|(name, _)| name == "nummer").and_then(|(_, n)| n.parse::<i32>().ok());
    sent.iter().find(|s| Some(s.number) == wanted).or(sent.first())
}

/// The same as a file: what the worker has made, and nothing else.
pub(super) async fn document(
    State(state): State<AppState>,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Response, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_case(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let sent = submissions::list_submissions(tx.conn(), id).await?;
    let number = wanted(&sent, &query).ok_or(AppError::NotFound)?.number;
    let name = DocumentName::application(id, number);
    let Some(document) = documents::find_for_office(&mut tx, &actor, &name).await? else {
        return Ok(Redirect::to(&format!("/saker/{id}/soknad?nummer={number}")).into_response());
    };
    let case = app.receipt().map(|r| r.case.to_string()).unwrap_or_default();
    Ok(pdf::download(&pdf::application_name(Texts::of(document.language), &case, number), document.bytes))
}
