//! A question to the municipality: what is asked, which sections open for change, by when.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use time::Duration;

use super::deeds::problem;
use super::{queries, reply_deadline};
use crate::domain::application::form::Section;
use crate::domain::application::lifecycle::Application;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy;
use crate::domain::people::policy::Action;
use crate::domain::values::ids::ApplicationId;
use crate::domain::values::language::Lang;
use crate::state::AppState;
use crate::store::application::applications;
use crate::store::casework::cases;
use crate::store::places::reference;
use crate::store::programme::settings;
use crate::store::{ReadTx, Tx};
use crate::web::faults::too_long;
use crate::web::form::{Answered, answer};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

const LONGEST: usize = 10_000;

struct SectionChoice {
    code: &'static str,
    title: String,
    chosen: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "casework/assess/ask.html")]
struct AskPage {
    page: Page,
    href: String,
    case: String,
    title: String,
    /// The written standard the municipality is written to in, in words.
    standard: &'static str,
    question: String,
    sections: Vec<SectionChoice>,
    may_raise: bool,
    due: String,
    faults: Vec<ShownFault>,
}

impl AskPage {
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|f| f.field == field).map(|f| f.text.as_str())
    }
    fn of(
        visitor: &Visitor,
        (app, standard): &(Application, Lang),
        (question, chosen, may_raise): (&str, &[Section], bool),
        due: String,
        faults: Vec<ShownFault>,
    ) -> AskPage {
        let t = visitor.texts();
        AskPage {
            page: visitor.page(MenuItem::Cases).with_form_that_sends("skjema"),
            href: format!("/saker/{}", app.id),
            case: app.receipt().map(|r| r.case.to_string()).unwrap_or_default(),
            title: app.title.clone(),
            standard: t.standard(standard),
            question: question.to_owned(),
            sections: Section::ALL
                .into_iter()
                .map(|s| SectionChoice {
                    code: s.code(),
                    title: t.text(s.title_key()).into_owned(),
                    chosen: chosen.contains(&s),
                })
                .collect(),
            may_raise,
            due,
            faults,
        }
    }
}

/// The case of a caseworker who may ask now, and the standard to ask in.
async fn find(tx: &mut ReadTx, actor: &OfficeActor, id: ApplicationId) -> Result<(Application, Lang), AppError> {
    let app = applications::find_case(tx, actor, id).await?.ok_or(AppError::NotFound)?;
    policy::table(actor.actor.role, Action::AskForInformation, app.kind())?;
    if app.caseworker() != Some(actor.actor.account) {
        return Err(AppError::Moved);
    }
    let standard = queries::load_standard(tx, actor, &app).await?;
    Ok((app, standard))
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
) -> Result<Response, AppError> {
    let today = oslo_date(state.clock.now());
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = match find(&mut tx, &actor, id).await {
        // Somebody else's case, or another stage by now: the case itself tells.
        Err(AppError::Moved | AppError::NotYours) => return Ok(Redirect::to(&format!("/saker/{id}")).into_response()),
        found => found?,
    };
    let weeks = settings::on_day(tx.conn(), today).await?.reply_weeks;
    let holidays = reference::holidays(tx.conn()).await?;
    drop(tx);
    let due = holidays.last_day_of_weeks(today, weeks).unwrap_or(today.saturating_add(Duration::weeks(weeks)));
    Ok(AskPage::of(&visitor, &app, ("", &[], false), visitor.texts().date_table(due), Vec::new()).into_response())
}

pub(super) async fn ask(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<ApplicationId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let now = state.clock.now();
    let question = typed.get("sporsmal");
    let sections: Vec<Section> = typed.all("deler").filter_map(Section::from_code).collect();
    let may_raise = typed.has("mer");
    let deed = async || -> Result<Answered, AppError> {
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let mut faults = Vec::new();
        let length = question.chars().count();
        if question.trim().is_empty() {
            faults.push(ShownFault::new("sporsmal", t.sak_sporsmal_feil_tomt()));
        } else if length > LONGEST {
            faults.push(too_long(t, "sporsmal", length, LONGEST));
        }
        if sections.is_empty() {
            faults.push(ShownFault::new("deler", t.sak_sporsmal_feil_deler()));
        }
        if may_raise && !sections.is_empty() && !sections.contains(&Section::Budget) {
            faults.push(ShownFault::new("mer", t.sak_sporsmal_feil_mer()));
        }
        let today = oslo_date(now);
        let mut read = ReadTx::begin(&state.pool).await?;
        let (app, _) = find(&mut read, &actor, id).await?;
        let latest = reply_deadline::latest(&mut read, &app, today).await?;
        drop(read);
        let due = match reply_deadline::read(t, typed.get("frist"), today, latest) {
            Ok(due) if faults.is_empty() => due,
            Ok(_) => return Ok(Answered::Refused(faults)),
            Err(fault) => {
                faults.push(fault);
                return Ok(Answered::Refused(faults));
            }
        };
        let mut tx = Tx::begin(&state.pool).await?;
        let asked = (question.trim(), &sections[..], may_raise);
        cases::ask(&mut tx, &actor, id, asked, due, now).await.map_err(problem)?;
        tx.commit().await?;
        Ok(Answered::Done(format!("/saker/{id}#sporsmal")))
    };
    answer(deed().await, async |again| {
        let app = find(&mut ReadTx::begin(&state.pool).await?, &actor, id).await?;
        let due = typed.get("frist").to_owned();
        Ok(AskPage::of(&visitor, &app, (question, &sections, may_raise), due, again.faults))
    })
    .await
}
