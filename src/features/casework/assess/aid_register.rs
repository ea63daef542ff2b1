//! What the office has given as aid and must register: one form for all of it, the most urgent first.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, RegisterAid, table};
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::applications;
use crate::store::casework::state_aid;
use crate::store::casework::state_aid::AidAward;
use crate::store::{ReadTx, Tx};
use crate::web::form::{Answered, answer};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

/// As long as a number may be.
const LONGEST: usize = 100;

struct Line {
    name: String,
    what: String,
    href: String,
    case: String,
    day: String,
    over: bool,
    field: String,
    label: String,
    typed: String,
}

#[derive(Template, WebTemplate)]
#[template(path = "casework/assess/aid_register.html")]
struct RegisterPage {
    page: Page,
    lines: Vec<Line>,
    may_register: bool,
    saved: bool,
    faults: Vec<ShownFault>,
}

impl RegisterPage {
    fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

fn field(award: &AidAward) -> String {
    format!("nummer.{}.{}", award.application, award.partner)
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &OfficeActor,
    typed: Option<&Typed>,
    faults: Vec<ShownFault>,
) -> Result<RegisterPage, AppError> {
    let t: &Texts = visitor.texts();
    let today = oslo_date(state.clock.now());
    let awards = state_aid::list_given(&mut ReadTx::begin(&state.pool).await?, actor, None).await?;
    let may_register = table(actor.actor.role, Action::RegisterAid, StageKind::Decided).is_ok();
    let lines: Vec<Line> = awards
        .iter()
        .map(|award| {
            let over = award.register_by < today;
            let day = t.date(award.register_by);
            Line {
                name: award.name.clone(),
                what: format!("{}, {}", t.aid_basis(award.basis), t.ore(award.amount)),
                href: format!("/saker/{}", award.application),
                case: award.case.map(|c| t.ord_sak_nummer(c.to_string())).unwrap_or_default(),
                day: if over { t.register_over(day) } else { t.register_frist(day) },
                over,
                field: field(award),
                label: t.register_nummer_hvem(&award.name),
                typed: typed.map(|typed| typed.get(&field(award)).to_owned()).unwrap_or_default(),
            }
        })
        .collect();
    let form = may_register && !lines.is_empty();
    let page = visitor.page(MenuItem::Cases);
    Ok(RegisterPage {
        page: if form { page.with_form_that_sends("skjema") } else { page },
        lines,
        may_register: form,
        saved: false,
        faults,
    })
}

#[derive(serde::Deserialize, Default)]
pub(super) struct Came {
    #[serde(default)]
    lagret: String,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Query(came): Query<Came>,
) -> Result<Response, AppError> {
    let page = page(&state, &visitor, &actor, None, Vec::new()).await?;
    Ok(RegisterPage { saved: !came.lagret.is_empty(), ..page }.into_response())
}

/// Every number that is filled in is kept, or none.
pub(super) async fn register(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let deed = async || -> Result<Answered, AppError> {
        let now = state.clock.now();
        table(actor.actor.role, Action::RegisterAid, StageKind::Decided)?;
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let mut awards = state_aid::list_given(&mut ReadTx::begin(&state.pool).await?, &actor, None).await?;
        awards.retain(|award| !typed.trimmed(&field(award)).is_empty());
        let too_long = awards.iter().filter(|a| typed.trimmed(&field(a)).chars().count() > LONGEST);
        let mut faults: Vec<ShownFault> = too_long
            .map(|a| ShownFault::new(field(a), t.feil_i_felt().felt(&a.name).feil(t.register_feil())))
            .collect();
        if awards.is_empty() {
            let all = state_aid::list_given(&mut ReadTx::begin(&state.pool).await?, &actor, None).await?;
            faults.extend(all.first().map(|a| ShownFault::new(field(a), t.register_feil())));
        }
        if !faults.is_empty() {
            return Ok(Answered::Refused(faults));
        }
        // In one order, whoever else registers.
        awards.sort_by(|a, b| (a.application, &a.partner).cmp(&(b.application, &b.partner)));
        let mut tx = Tx::begin(&state.pool).await?;
        for award in &awards {
            let app = applications::lock_case(&mut tx, &actor, award.application).await?;
            let permit = policy::may::<RegisterAid>(&actor.actor, app.kind())?;
            let number = typed.trimmed(&field(award));
            // Registered by a colleague in between: the first number stands, and the case shows it.
            state_aid::register(&mut tx, &permit, &actor, &app, (&award.partner, number), (oslo_date(now), now))
                .await?;
        }
        tx.commit().await?;
        Ok(Answered::Done("/saker/stotteregister?lagret=1".to_owned()))
    };
    answer(deed().await, async |again| page(&state, &visitor, &actor, Some(&typed), again.faults).await).await
}
