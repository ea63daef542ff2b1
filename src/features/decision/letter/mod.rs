//! The decision letter, for the municipality and for the office: what is stored, and nothing else.

mod document;

use askama::Template;
use askama_web::WebTemplate;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use time::Date;

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{MunicipalityActor, OfficeActor};
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, ConfirmLetter};
use crate::domain::records::document::DocumentName;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::language::{Lang, LanguageDecision};
use crate::i18n::Texts;
use crate::letters::Letter;
use crate::state::AppState;
use crate::store::application::applications;
use crate::store::decision::decisions;
use crate::store::decision::decisions::{ApproveError, StoredLetter};
use crate::store::programme::calls;
use crate::store::records::documents;
use crate::store::{ReadTx, StoreError, Tx};
use crate::web::{AppError, MenuItem, Page, Visitor};

pub fn router() -> Router<AppState> {
    Router::new()
        .route("/soknader/{id}/vedtak", get(for_municipality))
        .route("/soknader/{id}/vedtak/lest", post(confirm))
        .route("/soknader/{id}/vedtak.pdf", get(document::for_municipality))
        .route("/saker/{id}/vedtak", get(for_office))
        .route("/saker/{id}/vedtak.pdf", get(document::for_office))
}

#[derive(Template, WebTemplate)]
#[template(path = "decision/letter/letter.html")]
struct LetterPage {
    page: Page,
    letter: Letter,
    case: String,
    /// The application or the case, and the list it stands in.
    up: String,
    up_name: String,
    list: &'static str,
    list_name: &'static str,
    /// The rules it cites, as they were then.
    rules: Option<String>,
    /// When the notice left; none while it waits.
    notified: Option<String>,
    /// The last day to appeal, when it is later than the letter says.
    later_day: Option<String>,
    opened: Option<String>,
    may_confirm: bool,
    /// The letter as a file is made.
    document: bool,
    /// What the municipality must or may do, and by when.
    to_do: Vec<String>,
    /// Some of it must be done.
    must: bool,
    /// The letter's standard is not the one the page is read in.
    other_standard: bool,
    /// The letter's standard, in words and with the reason.
    standard: String,
}

impl LetterPage {
    fn of(
        visitor: &Visitor,
        menu: MenuItem,
        stored: StoredLetter,
        (case, later_day): (String, Option<Date>),
        up: String,
        may_confirm: bool,
    ) -> Result<LetterPage, AppError> {
        let t = visitor.texts();
        let letter: Letter = serde_json::from_value(stored.letter).map_err(AppError::internal)?;
        let municipality = menu == MenuItem::Applications;
        Ok(LetterPage {
            page: visitor.page(menu),
            other_standard: letter.standard != visitor.lang,
            standard: String::new(),
            letter,
            up,
            up_name: if municipality { format!("{} {case}", t.ord_soknad()) } else { t.ord_sak_nummer(&case) },
            case,
            list: if municipality { "/soknader" } else { "/saker" },
            list_name: if municipality { t.web_meny_soknader() } else { t.web_meny_saker() },
            rules: None,
            notified: stored.notice_sent_at.map(|at| t.moment(at)),
            later_day: later_day.map(|day| t.date_weekday(day)),
            may_confirm: may_confirm && stored.opened_at.is_none(),
            document: false,
            to_do: Vec::new(),
            must: false,
            opened: stored.opened_at.map(|at| t.moment(at)),
        })
    }
}

async fn for_municipality(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_own(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let stored = decisions::find_letter_for_municipality(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let later_day = later_day(&mut tx, &stored).await?;
    let rules = rules(&mut tx, id).await?;
    let decided = load_language_decision(&mut tx, id).await?;
    let document = documents::is_made(tx.conn(), &DocumentName::letter(id)).await?;
    drop(tx);
    let case = app.receipt().map(|r| r.case.to_string()).unwrap_or_default();
    let (appeal, unread) = (later_day.or(stored.appeal_last_day), stored.opened_at.is_none());
    let may_confirm = policy::table(actor.actor.role, Action::ConfirmLetter, app.kind()).is_ok();
    let up = format!("/soknader/{id}");
    let page = LetterPage::of(&visitor, MenuItem::Applications, stored, (case, later_day), up, may_confirm)?;
    let standard = why_standard(visitor.texts(), page.letter.standard, decided);
    let today = oslo_date(state.clock.now());
    let accept = page.letter.acceptance_last_day.filter(|day| *day >= today);
    let to_do = to_do(visitor.texts(), (accept, appeal), unread, today);
    Ok(LetterPage { rules, standard, document, to_do, must: unread || accept.is_some(), ..page }.into_response())
}

/// In the order it is done in; an appeal until its day has passed.
fn to_do(t: &Texts, (accept, appeal): (Option<Date>, Option<Date>), unread: bool, today: Date) -> Vec<String> {
    let appeal = appeal.filter(|day| *day >= today);
    let read = unread.then(|| t.vedtak_gjore_lest().to_owned());
    let accept = accept.map(|day| t.vedtak_gjore_aksept().dag(t.date_weekday(day)).igjen(t.days_left(today, day)));
    let appeal = appeal.map(|day| t.vedtak_gjore_klage().dag(t.date_weekday(day)).igjen(t.days_left(today, day)));
    [accept, read, appeal].into_iter().flatten().collect()
}

async fn for_office(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_case(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let stored = decisions::find_letter_for_office(&mut tx, &actor, id).await?.ok_or(AppError::NotFound)?;
    let later_day = later_day(&mut tx, &stored).await?;
    let rules = rules(&mut tx, id).await?;
    let decided = load_language_decision(&mut tx, id).await?;
    let document = documents::is_made(tx.conn(), &DocumentName::letter(id)).await?;
    drop(tx);
    let case = app.receipt().map(|r| r.case.to_string()).unwrap_or_default();
    let up = format!("/saker/{id}");
    let page = LetterPage::of(&visitor, MenuItem::Cases, stored, (case, later_day), up, false)?;
    let standard = why_standard(visitor.texts(), page.letter.standard, decided);
    Ok(LetterPage { rules, standard, document, ..page }.into_response())
}

/// What the municipality has decided about the standard it is written to in; the caller has found the application.
async fn load_language_decision(tx: &mut ReadTx, id: ApplicationId) -> Result<Option<LanguageDecision>, AppError> {
    let decision = sqlx::query_scalar!(
        r#"select m.language_decision as "decision: LanguageDecision"
           from application a join municipality m on m.orgnr = a.municipality where a.id = $1"#,
        id.0
    )
    .fetch_one(tx.conn())
    .await
    .map_err(StoreError::from)?;
    Ok(decision)
}

/// A neutral municipality, and one whose decision is not known, has asked for no standard: it gets its own words back.
fn why_standard(t: &Texts, written: Lang, decided: Option<LanguageDecision>) -> String {
    match (decided, written) {
        (Some(LanguageDecision::Nb), Lang::Nb) | (Some(LanguageDecision::Nn), Lang::Nn) => {
            t.sak_brev_malform(t.standard(&written))
        }
        _ => t.sak_brev_malform_soknad(t.standard(&written)),
    }
}

/// Where the rules stand that the application is judged by.
async fn rules(tx: &mut ReadTx, id: ApplicationId) -> Result<Option<String>, AppError> {
    let rules = calls::find_rules_of(tx.conn(), id).await?;
    Ok(rules.map(|(call, version)| format!("/utlysning/{call}?versjon={version}#regler")))
}

async fn later_day(tx: &mut ReadTx, stored: &StoredLetter) -> Result<Option<Date>, AppError> {
    decisions::find_later_appeal_day(tx, stored).await.map_err(|e| match e {
        ApproveError::Store(e) => e.into(),
        e => AppError::internal(e),
    })
}

/// A GET cannot write, so the municipality itself says that it has read the letter.
async fn confirm(
    State(state): State<AppState>,
    actor: MunicipalityActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    // Outside the municipality's scope there is no letter to have read.
    let app = applications::lock_own(&mut tx, &actor, id).await?;
    let permit = policy::may::<ConfirmLetter>(&actor.actor, app.kind())?;
    decisions::mark_opened(&mut tx, permit, &actor, id, state.clock.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/soknader/{id}/vedtak")).into_response())
}
