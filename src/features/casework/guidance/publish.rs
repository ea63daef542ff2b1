//! A question and its answer are shared with all: rewritten, with nobody in it.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use crate::domain::application::guidance::{
    LONGEST_HEADING, LONGEST_IDEA, LONGEST_MESSAGE, PublicFault, PublicText, PublicWords, TellsWho,
};
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, GiveGuidance, table};
use crate::domain::values::ids::{CallId, GuidanceId};
use crate::domain::values::language::Lang;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::{guidance, public_answers};
use crate::store::programme::calls;
use crate::store::{ReadTx, Tx};
use crate::web::faults::of_field;
use crate::web::form::{Answered, answer};
use crate::web::guidance::{Choice, words_fault};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

#[derive(Template, WebTemplate)]
#[template(path = "casework/guidance/publish.html")]
pub(super) struct PublishPage {
    page: Page,
    thread: String,
    number: String,
    heading: String,
    municipality: String,
    subject: String,
    question: String,
    answer: String,
    calls: Vec<Choice>,
    languages: Vec<Choice>,
    faults: Vec<ShownFault>,
}

impl PublishPage {
    fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &OfficeActor,
    id: GuidanceId,
    (typed, faults): (&Typed, Vec<ShownFault>),
) -> Result<PublishPage, AppError> {
    let t = visitor.texts();
    let mut tx = ReadTx::begin(&state.pool).await?;
    let opened = guidance::find_for_office(&mut tx, actor, id).await?.ok_or(AppError::NotFound)?;
    let published = calls::list_published(tx.conn()).await?;
    drop(tx);
    let chosen = match typed.trimmed("hvilken-utlysning") {
        "" => opened.thread.call.map(|c| c.to_string()).unwrap_or_default(),
        typed => typed.to_owned(),
    };
    let language = typed.get("sprak").parse::<Lang>().unwrap_or(visitor.lang);
    Ok(PublishPage {
        page: visitor.page(MenuItem::OfficeGuidance).with_form_that_sends("skjema"),
        thread: format!("/saker/veiledning/{id}"),
        number: opened.thread.number.to_string(),
        heading: opened.thread.heading.clone(),
        municipality: t.web_kommune_navn(&opened.municipality),
        subject: typed.get("emne").to_owned(),
        question: typed.get("off-sporsmal").to_owned(),
        answer: typed.get("off-svar").to_owned(),
        calls: published
            .iter()
            .map(|c| Choice {
                value: c.id.to_string(),
                words: c.title.in_lang(visitor.lang).to_owned(),
                chosen: chosen == c.id.to_string(),
            })
            .collect(),
        languages: Lang::ALL
            .into_iter()
            .map(|l| Choice { value: l.code().to_owned(), words: t.standard(&l).to_owned(), chosen: l == language })
            .collect(),
        faults,
    })
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<GuidanceId>,
) -> Result<Response, AppError> {
    table(actor.actor.role, Action::GiveGuidance, StageKind::Draft)?;
    Ok(page(&state, &visitor, &actor, id, (&Typed::default(), Vec::new())).await?.into_response())
}

/// A text that is to be public: in it is nobody's number, address or municipality.
fn read(t: &Texts, typed: &Typed, field: &str, most: usize, empty: &str, who: &str) -> Result<PublicText, ShownFault> {
    PublicText::read(typed.get(field), most, who).map_err(|fault| match fault {
        PublicFault::Words(fault) => words_fault(t, field, fault, empty),
        PublicFault::Who(TellsWho::Address) => of_field(t, field, t.veil_off_feil_epost()),
        PublicFault::Who(TellsWho::Municipality) => of_field(t, field, &t.veil_off_feil_kommune(who)),
    })
}

pub(super) async fn publish(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path(id): Path<GuidanceId>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let deed = async || -> Result<Answered, AppError> {
        let mut tx = Tx::begin(&state.pool).await?;
        let opened = guidance::lock_for_office(&mut tx, &actor, id).await?;
        let permit = policy::may_always::<GiveGuidance>(&actor.actor)?;
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let who = opened.municipality.as_str();
        let mut faults = Vec::new();
        let mut words =
            |field: &str, most, empty: &str| read(t, &typed, field, most, empty, who).map_err(|f| faults.push(f)).ok();
        let heading = words("emne", LONGEST_HEADING, t.veil_feil_emne());
        let question = words("off-sporsmal", LONGEST_IDEA, t.veil_off_feil_sporsmal());
        let said = words("off-svar", LONGEST_MESSAGE, t.veil_off_feil_svar());
        let call = match typed.trimmed("hvilken-utlysning").parse::<CallId>() {
            Ok(call) => calls::find_published(tx.conn(), call).await?,
            Err(_) => None,
        };
        if call.is_none() {
            faults.push(ShownFault::new("hvilken-utlysning", t.veil_feil_utlysning()));
        }
        let language = typed.get("sprak").parse::<Lang>().ok();
        if language.is_none() {
            faults.push(ShownFault::new("sprak", t.veil_off_feil_sprak()));
        }
        let (Some(heading), Some(question), Some(said)) = (heading, question, said) else {
            return Ok(Answered::Refused(faults));
        };
        let (Some(call), Some(language)) = (call, language) else { return Ok(Answered::Refused(faults)) };
        let words = PublicWords { heading, question, answer: said };
        let now = state.clock.now();
        public_answers::publish(&mut tx, &permit, &actor, (&opened, call.id), (&words, language), now).await?;
        tx.commit().await?;
        Ok(Answered::Done(format!("/saker/veiledning/{id}?gjort=delt")))
    };
    answer(deed().await, async |again| page(&state, &visitor, &actor, id, (&typed, again.faults)).await).await
}

pub(super) async fn withdraw(
    State(state): State<AppState>,
    actor: OfficeActor,
    Path((id, public)): Path<(GuidanceId, i64)>,
) -> Result<Redirect, AppError> {
    let mut tx = Tx::begin(&state.pool).await?;
    let opened = guidance::lock_for_office(&mut tx, &actor, id).await?;
    let permit = policy::may_always::<GiveGuidance>(&actor.actor)?;
    public_answers::withdraw(&mut tx, &permit, &actor, (&opened, public), state.clock.now()).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/saker/veiledning/{id}?gjort=trukket")))
}
