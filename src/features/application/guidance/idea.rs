//! Half a page about an idea, sent for an opinion: what is needed, what is to change, roughly what it costs.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::State;
use axum::response::{IntoResponse, Response};

use crate::domain::application::form::AllAnswers;
use crate::domain::application::guidance::{Idea, LONGEST_HEADING, LONGEST_IDEA};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, AskGuidance, table};
use crate::domain::values::reading::amount;
use crate::domain::values::stages::StageKind;
use crate::state::AppState;
use crate::store::application::guiding;
use crate::store::application::guiding::{Asked, MayAsk, NewThread};
use crate::store::programme::settings;
use crate::store::{ReadTx, Tx};
use crate::web::faults::read_amount;
use crate::web::form::{Answered, answer};
use crate::web::guidance::{not_said, read_words};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

#[derive(Template, WebTemplate)]
#[template(path = "application/guidance/idea.html")]
pub(super) struct IdeaPage {
    page: Page,
    days: i64,
    subject: String,
    need: String,
    change: String,
    sum: String,
    faults: Vec<ShownFault>,
}

impl IdeaPage {
    fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    typed: &Typed,
    faults: Vec<ShownFault>,
) -> Result<IdeaPage, AppError> {
    let mut tx = ReadTx::begin(&state.pool).await?;
    let days = settings::on_day(tx.conn(), oslo_date(state.clock.now())).await?.idea_answer_days;
    Ok(IdeaPage {
        page: visitor.page(MenuItem::Guidance).with_form_that_sends("skjema"),
        days,
        subject: typed.get("emne").to_owned(),
        need: typed.get("ide-behov").to_owned(),
        change: typed.get("ide-endring").to_owned(),
        sum: typed.get("ide-sum").to_owned(),
        faults,
    })
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
) -> Result<Response, AppError> {
    table(actor.actor.role, Action::AskGuidance, StageKind::Draft)?;
    Ok(page(&state, &visitor, &Typed::default(), Vec::new()).await?.into_response())
}

pub(super) async fn send(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    typed: Typed,
) -> Result<Response, AppError> {
    let permit = MayAsk::Guidance(policy::may_always::<AskGuidance>(&actor.actor)?);
    let t = visitor.texts();
    let now = state.clock.now();
    let deed = async || -> Result<Answered, AppError> {
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let mut faults = Vec::new();
        let mut words = |field: &str, most, empty: &str| {
            read_words(t, field, typed.get(field), most, empty).map_err(|f| faults.push(f)).ok()
        };
        let heading = words("emne", LONGEST_HEADING, t.veil_feil_ide_navn());
        let need = words("ide-behov", LONGEST_IDEA, t.veil_feil_ide_behov());
        let change = words("ide-endring", LONGEST_IDEA, t.veil_feil_ide_endring());
        let typed_sum = typed.get("ide-sum");
        let sum = read_amount(t, typed_sum, amount::read(typed_sum))
            .and_then(|sum| if sum.get() > 0 { Ok(sum) } else { Err(t.veil_feil_ide_sum().to_owned()) });
        let sum = sum.map_err(|text| faults.push(ShownFault::new("ide-sum", text))).ok();
        let (Some(heading), Some(need), Some(change), Some(rough_sum)) = (heading, need, change, sum) else {
            return Ok(Answered::Refused(faults));
        };
        let idea = Idea { need, change, rough_sum };
        let new = NewThread {
            heading: &heading,
            call: None,
            application: None,
            shown: AllAnswers::new(),
            language: visitor.lang,
            said: Asked::Idea(&idea),
        };
        let mut tx = Tx::begin(&state.pool).await?;
        match guiding::ask(&mut tx, &permit, &actor, &new, now).await {
            Ok(id) => {
                tx.commit().await?;
                Ok(Answered::Done(format!("/veiledning/{id}?gjort=sendt")))
            }
            Err(e) => not_said(t, "emne", e.why()?),
        }
    };
    answer(deed().await, async |again| page(&state, &visitor, &typed, again.faults).await).await
}
