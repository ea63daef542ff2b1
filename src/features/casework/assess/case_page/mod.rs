//! The page of a case, made of parts: what the case is, what the municipality sent, questions, history, the steps a
//! reader may take, and the assessment. Each part has a struct and a template of its own.

mod aid;
mod application;
mod assessment;
mod confirmations;
mod conflict;
mod guided;
mod heading;
mod history;
mod notices;
mod questions;
mod resent;
mod steps;

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use time::OffsetDateTime;

use self::aid::AidPart;
use self::application::ApplicationPart;
use self::assessment::AssessmentPart;
use self::confirmations::ConfirmationsPart;
use self::conflict::Conflict;
use self::guided::GuidedPart;
use self::heading::Heading;
use self::history::HistoryPart;
use self::notices::NoticesPart;
use self::questions::QuestionsPart;
use self::resent::ResentPart;
use self::steps::{Steps, new_due};
use super::case::Case;
use super::form::AssessmentForm;
use crate::domain::people::actor::OfficeActor;
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::state::AppState;
use crate::store::ReadTx;
use crate::web::form::Again;
use crate::web::{AppError, MenuItem, Page, ShownFault, Visitor};

/// What a post leaves on the page.
#[derive(Default)]
pub(super) struct Posted {
    /// As typed, when it was not saved; otherwise what is saved is shown.
    pub form: Option<AssessmentForm>,
    pub faults: Vec<ShownFault>,
    /// Another day to answer by, as typed.
    pub due: Option<String>,
    /// Another caseworker, as chosen.
    pub chosen: Option<AccountId>,
    /// Somebody saved in between: both are shown, and the next save is made with the version seen here.
    pub stale: bool,
    pub saved: bool,
    /// A notice is sent again.
    pub sent_again: bool,
}

impl From<Again> for Posted {
    fn from(again: Again) -> Posted {
        Posted { faults: again.faults, stale: again.stale, ..Posted::default() }
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "casework/assess/case.html")]
pub(super) struct CasePage {
    page: Page,
    case: String,
    faults: Vec<ShownFault>,
    conflict: Option<Conflict>,
    /// The case has moved since the page was opened: nothing was done, and it is shown as it is now.
    moved: bool,
    heading: Heading,
    notices: Option<NoticesPart>,
    sent_again: bool,
    application: ApplicationPart,
    confirmations: Option<ConfirmationsPart>,
    aid: Option<AidPart>,
    resent: Option<ResentPart>,
    questions: Option<QuestionsPart>,
    history: HistoryPart,
    guided: Option<GuidedPart>,
    steps: Steps,
    assessment: AssessmentPart,
}

impl CasePage {
    fn of(visitor: &Visitor, actor: &OfficeActor, case: &Case, posted: Posted, now: OffsetDateTime) -> CasePage {
        let t = visitor.texts();
        let saved = AssessmentForm::saved(t, &case.assessment.draft);
        let conflict =
            posted.form.as_ref().filter(|_| posted.stale).and_then(|mine| Conflict::of(visitor, case, mine, &saved));
        let moved = posted.stale && posted.form.is_none();
        let may_assess = case.may_assess(actor);
        let new_due = new_due(t, actor, case, posted.due);
        let mut page = visitor.page(MenuItem::Cases);
        if may_assess {
            page = page.with_form("skjema");
        } else if new_due.is_some() {
            page = page.with_form("svarfrist");
        }
        let faults = posted.faults;
        CasePage {
            case: case.receipt.case.to_string(),
            conflict,
            moved,
            heading: Heading::of(visitor, actor, case, now),
            notices: NoticesPart::of(visitor, &page, actor, case),
            sent_again: posted.sent_again,
            application: ApplicationPart::of(&page, case),
            confirmations: ConfirmationsPart::of(t, case, now),
            aid: AidPart::of(t, case, case.may_assess_aid(actor)),
            resent: ResentPart::of(t, case),
            questions: QuestionsPart::of(t, case),
            history: HistoryPart::of(t, case),
            guided: GuidedPart::of(t, actor, case),
            steps: Steps::of(&page, actor, case, (new_due, posted.chosen), &faults, now),
            assessment: AssessmentPart::of(
                visitor,
                &page,
                case,
                may_assess,
                posted.saved,
                posted.form.unwrap_or(saved),
                &faults,
            ),
            faults,
            page,
        }
    }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<CasePage, AppError> {
    let told = |what: &str| query.iter().any(|(name, _)| name == what);
    let posted = Posted { saved: told("lagret"), sent_again: told("varslet"), ..Posted::default() };
    again(&state, &visitor, &actor, id, posted).await
}

/// The page as it is now, with what a post leaves on it.
pub(super) async fn again(
    state: &AppState,
    visitor: &Visitor,
    actor: &OfficeActor,
    id: ApplicationId,
    posted: Posted,
) -> Result<CasePage, AppError> {
    let now: OffsetDateTime = state.clock.now();
    let mut tx = ReadTx::begin(&state.pool).await?;
    let case = Case { unscanned: state.files.hands_out_unscanned(), ..Case::load(&mut tx, actor, id).await? };
    drop(tx);
    Ok(CasePage::of(visitor, actor, &case, posted, now))
}
