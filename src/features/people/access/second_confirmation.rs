//! Whether somebody else than the sender confirms a municipality's applications: its administrators choose.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Query, State};
use axum::response::Response;

use crate::domain::people::actor::MunicipalityActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{ManageColleagues, Permit};
use crate::state::AppState;
use crate::store::people::second_confirmation;
use crate::store::people::second_confirmation::ChooseError;
use crate::store::{ReadTx, Tx};
use crate::web::form::{Answered, answer};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

const HERE: &str = "/kollegaer/bekreftelse";
const FIELD: &str = "to-personer";

#[derive(Template, WebTemplate)]
#[template(path = "people/access/second_confirmation.html")]
pub(super) struct SecondConfirmationPage {
    pub page: Page,
    pub action: &'static str,
    /// «nei» or «ja».
    pub chosen: String,
    pub done: Option<&'static str>,
    pub faults: Vec<ShownFault>,
}

impl SecondConfirmationPage {
    pub(super) fn fault(&self) -> Option<&str> {
        crate::web::faults::of(&self.faults, FIELD)
    }
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Done {
    #[serde(default)]
    gjort: String,
}

fn page(visitor: &Visitor, chosen: String, faults: Vec<ShownFault>) -> SecondConfirmationPage {
    let page = visitor.page(MenuItem::Colleagues).with_form("skjema");
    SecondConfirmationPage { page, action: HERE, chosen, done: None, faults }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    Query(done): Query<Done>,
) -> Result<SecondConfirmationPage, AppError> {
    let _: Permit<ManageColleagues> = policy::may_always(&actor.actor)?;
    let mut tx = ReadTx::begin(&state.pool).await?;
    let required = second_confirmation::is_required(tx.conn(), actor.municipality).await?;
    let t = visitor.texts();
    let done = (!done.gjort.is_empty()).then(|| match required {
        true => t.folk_bekreft_lagret_to(),
        false => t.folk_bekreft_lagret_en(),
    });
    Ok(SecondConfirmationPage { done, ..page(&visitor, said(required).to_owned(), Vec::new()) })
}

fn said(required: bool) -> &'static str {
    if required { "ja" } else { "nei" }
}

pub(super) async fn choose(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MunicipalityActor,
    typed: Typed,
) -> Result<Response, AppError> {
    let permit: Permit<ManageColleagues> = policy::may_always(&actor.actor)?;
    let t = visitor.texts();
    let required = match typed.trimmed(FIELD) {
        "ja" => Some(true),
        "nei" => Some(false),
        _ => None,
    };
    let answered = match required {
        _ if typed.switches_language() => Answered::AsTyped,
        None => Answered::refused(ShownFault::new(FIELD, t.folk_bekreft_feil())),
        Some(required) => {
            let mut tx = Tx::begin(&state.pool).await?;
            match second_confirmation::choose(&mut tx, permit, &actor, required, state.clock.now()).await {
                Ok(()) => {
                    tx.commit().await?;
                    Answered::Done(format!("{HERE}?gjort=1"))
                }
                Err(ChooseError::Alone) => Answered::refused(ShownFault::new(FIELD, t.folk_bekreft_feil_alene())),
                Err(ChooseError::Store(e)) => return Err(e.into()),
            }
        }
    };
    answer(Ok(answered), async |again| Ok(page(&visitor, typed.trimmed(FIELD).to_owned(), again.faults))).await
}
