//! The assessment of one partner: state aid and procurement.

use askama::Template;
use askama_web::WebTemplate;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};

use super::deeds::problem;
use crate::domain::application::form::Section;
use crate::domain::application::lifecycle::Application;
use crate::domain::application::partners::{Party, parties};
use crate::domain::casework::state_aid::{Basis, DraftAid, Ore, Procurement, must_be_assessed};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::OfficeActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, AssessStateAid};
use crate::domain::programme::setting_history::in_force;
use crate::domain::programme::settings::{Setting, Value};
use crate::domain::values::ids::{ApplicationId, OrgNr};
use crate::domain::values::reading::Read;
use crate::domain::values::reading::quantity;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::application::{applications, submissions};
use crate::store::casework::state_aid::KeptAid;
use crate::store::casework::{cases, state_aid};
use crate::store::programme::settings;
use crate::store::{ReadTx, Tx};
use crate::web::faults::read_date;
use crate::web::form::{Again, Answered, answer, opened_version};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

struct Choice {
    value: &'static str,
    words: &'static str,
    chosen: bool,
}

#[derive(Template, WebTemplate)]
#[template(path = "casework/assess/aid.html")]
struct AidPage {
    page: Page,
    href: String,
    action: String,
    case: String,
    name: String,
    /// What the municipality has written: the question and the answer.
    written: Vec<(&'static str, String)>,
    may_assess: bool,
    saved: bool,
    stale: bool,
    /// The partner is said to do something else since.
    changed: bool,
    version: i32,
    form: AidForm,
    economic: [Choice; 2],
    advantage: [Choice; 2],
    bases: Vec<Choice>,
    procurements: Vec<Choice>,
    elsewhere_help: String,
    rate: String,
    faults: Vec<ShownFault>,
}

impl AidPage {
    fn fault(&self, field: &str) -> Option<&str> {
        crate::web::faults::of(&self.faults, field)
    }
}

/// The fields as typed.
#[derive(Default, Clone)]
struct AidForm {
    economic: String,
    advantage: String,
    basis: String,
    orgnr: String,
    amount: String,
    elsewhere: String,
    cleared: String,
    procurement: String,
    reason: String,
}

impl AidForm {
    fn typed(typed: &Typed) -> AidForm {
        let get = |name: &str| typed.get(name).to_owned();
        AidForm {
            economic: get("okonomisk"),
            advantage: get("fordel"),
            basis: get("stottegrunnlag"),
            orgnr: get("orgnr"),
            amount: get("belop"),
            elsewhere: get("fra-andre"),
            cleared: get("avklart"),
            procurement: get("innkjop"),
            reason: get("begrunnelse"),
        }
    }
    /// What is saved; before that, the number the municipality has given.
    fn saved(t: &Texts, kept: Option<&KeptAid>, own_number: &str) -> AidForm {
        let Some(kept) = kept else { return AidForm { orgnr: own_number.to_owned(), ..AidForm::default() } };
        let a = &kept.assessment;
        let yes = |is: bool| if is { "ja" } else { "nei" }.to_owned();
        let amount = |amount: Ore| if amount == Ore::ZERO { String::new() } else { amount.as_kroner().written() };
        AidForm {
            economic: yes(a.economic),
            advantage: if a.economic { yes(a.advantage) } else { String::new() },
            basis: a.basis.map(|b| b.code().to_owned()).unwrap_or_default(),
            orgnr: a.orgnr.map(|n| n.get().to_string()).unwrap_or_default(),
            amount: amount(a.amount),
            elsewhere: amount(a.elsewhere),
            cleared: a.cleared_on.map(|day| t.date_table(day)).unwrap_or_default(),
            procurement: a.procurement.code().to_owned(),
            reason: a.reason.clone(),
        }
    }
    fn read(&self, t: &Texts) -> Result<DraftAid, Vec<ShownFault>> {
        let mut faults = Vec::new();
        let yes = |text: &str| match text {
            "ja" => Some(true),
            "nei" => Some(false),
            _ => None,
        };
        let number: String = self.orgnr.chars().filter(|c| !c.is_whitespace()).collect();
        let orgnr = number.parse::<OrgNr>().ok();
        if orgnr.is_none() && !number.is_empty() {
            faults.push(ShownFault::new("orgnr", t.stotte_feil_orgnr()));
        }
        let mut amount = |field: &str, label: &str, typed: &str| match quantity::read(typed, "kr") {
            Read::Nothing => None,
            Read::Value(value) if Ore::of_kroner(value).is_some() => Ore::of_kroner(value),
            Read::Value(_) | Read::Refused(_) => {
                faults.push(ShownFault::new(field, t.feil_i_felt().felt(label).feil(t.stotte_feil_belop())));
                None
            }
        };
        let (given, elsewhere) = (
            amount("belop", t.stotte_belop(), &self.amount),
            amount("fra-andre", t.stotte_fra_andre(), &self.elsewhere),
        );
        let cleared_on = if self.cleared.trim().is_empty() {
            None
        } else {
            read_date(t, &self.cleared).map_err(|told| faults.push(ShownFault::new("avklart", told))).ok()
        };
        let draft = DraftAid {
            economic: yes(&self.economic),
            advantage: yes(&self.advantage),
            basis: Basis::from_code(&self.basis),
            orgnr,
            amount: given,
            elsewhere,
            cleared_on,
            procurement: Procurement::from_code(&self.procurement),
            reason: self.reason.clone(),
        };
        // What could not be read is told once, as that.
        for fault in draft.complete().err().unwrap_or_default() {
            let (field, text) = t.aid_fault(fault);
            if !faults.iter().any(|f| f.field == field) {
                faults.push(ShownFault::new(field, text));
            }
        }
        if faults.is_empty() { Ok(draft) } else { Err(faults) }
    }
}

/// The partner as it stands in what was sent last, with what the municipality has answered about it.
struct Found {
    party: Party,
    number: String,
    chosen: String,
    kept: Option<KeptAid>,
}

async fn find(conn: &mut sqlx::PgConnection, id: ApplicationId, partner: &str) -> Result<Found, AppError> {
    let sent = submissions::latest(&mut *conn, id).await?;
    let answers = sent.answers.get(&Section::Partners).cloned().unwrap_or_default();
    let party = parties(&answers, |_| None).into_iter().find(|p| p.key.id == partner && must_be_assessed(p));
    let party = party.ok_or(AppError::NotFound)?;
    let row = answers.rows("partner").iter().find(|row| row.id == partner);
    let get = |key: &str| row.map(|row| row.get(key).trim().to_owned()).unwrap_or_default();
    let kept = state_aid::list(conn, id).await?.remove(partner);
    Ok(Found { number: get("partner-orgnr"), chosen: get("partner-valg"), party, kept })
}

async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &OfficeActor,
    (id, partner): (ApplicationId, &str),
    typed: Option<&Typed>,
    again: Again,
) -> Result<AidPage, AppError> {
    let t = visitor.texts();
    let today = oslo_date(state.clock.now());
    let mut tx = ReadTx::begin(&state.pool).await?;
    let app = applications::find_case(&mut tx, actor, id).await?.ok_or(AppError::NotFound)?;
    let found = find(tx.conn(), id, partner).await?;
    let rows = settings::list(tx.conn()).await?;
    drop(tx);
    let rate = in_force(&rows, Setting::EuroRate, today);
    let rate = match rate.map(|row| (row, row.value.as_ref())) {
        Some((row, Some(Value::Rate(rate)))) => {
            t.stotte_kurs_i_dag().kurs(rate.written()).dag(t.date(row.valid_from)).kilde(&row.source)
        }
        _ => t.stotte_kurs_mangler().to_owned(),
    };
    let years = match in_force(&rows, Setting::DeMinimisYears, today).and_then(|row| row.value.as_ref()) {
        Some(Value::Whole(years)) => *years,
        _ => return Err(AppError::internal("no years for de minimis aid")),
    };
    let kept = found.kept.as_ref();
    let form = typed.map_or_else(|| AidForm::saved(t, kept, &found.number), AidForm::typed);
    let may_assess = may_assess(actor, &app);
    let yes_no = |chosen: &str| {
        [("ja", t.stotte_ja()), ("nei", t.stotte_nei())].map(|(value, words)| Choice {
            value,
            words,
            chosen: value == chosen,
        })
    };
    let said = &found.party.said;
    let or_none = |text: &str| if text.is_empty() { t.stotte_kommunen_tomt().to_owned() } else { text.to_owned() };
    let kind = Section::Partners.field("partner-type").and_then(|f| f.choices().iter().find(|c| c.code == said.kind));
    let chosen =
        Section::Partners.field("partner-valg").and_then(|f| f.choices().iter().find(|c| c.code == found.chosen));
    let mut written = vec![
        (t.stotte_kommunen_type(), kind.map(|c| t.text(c.answer).into_owned()).unwrap_or_default()),
        (t.stotte_kommunen_bidrag(), or_none(&said.contribution)),
        (t.stotte_kommunen_etter(), or_none(&said.afterwards)),
    ];
    if said.kind == "bedrift" {
        written.push((t.stotte_kommunen_orgnr(), or_none(&found.number)));
        written.push((t.stotte_kommunen_valg(), or_none(&chosen.map(|c| t.text(c.answer)).unwrap_or_default())));
    }
    let menu = visitor.page(MenuItem::Cases);
    Ok(AidPage {
        href: format!("/saker/{id}"),
        action: format!("/saker/{id}/stotte/{partner}"),
        case: app.receipt().map(|r| r.case.to_string()).unwrap_or_default(),
        name: said.name.clone(),
        written,
        may_assess,
        saved: false,
        stale: again.stale,
        changed: kept.is_some_and(|kept| kept.said != *said),
        version: kept.map_or(0, |kept| kept.version),
        economic: yes_no(&form.economic),
        advantage: yes_no(&form.advantage),
        bases: Basis::ALL
            .into_iter()
            .map(|b| Choice { value: b.code(), words: t.aid_basis(b), chosen: b.code() == form.basis })
            .collect(),
        procurements: Procurement::ALL
            .into_iter()
            .map(|p| Choice { value: p.code(), words: t.procurement(p), chosen: p.code() == form.procurement })
            .collect(),
        elsewhere_help: t.stotte_fra_andre_hjelp(years),
        rate,
        form,
        faults: again.faults,
        page: if may_assess { menu.with_form_that_sends("skjema") } else { menu },
    })
}

/// The caseworker who has the case, and nobody else.
fn may_assess(actor: &OfficeActor, app: &Application) -> bool {
    policy::table(actor.actor.role, Action::AssessStateAid, app.kind()).is_ok()
        && app.caseworker() == Some(actor.actor.account)
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
    Path((id, partner)): Path<(ApplicationId, String)>,
    Query(came): Query<Came>,
) -> Result<Response, AppError> {
    let page = page(&state, &visitor, &actor, (id, &partner), None, Again::default()).await?;
    Ok(AidPage { saved: !came.lagret.is_empty(), ..page }.into_response())
}

pub(super) async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: OfficeActor,
    Path((id, partner)): Path<(ApplicationId, String)>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let deed = async || -> Result<Answered, AppError> {
        let now = state.clock.now();
        let mut tx = Tx::begin(&state.pool).await?;
        let app = cases::lock_own_case(&mut tx, &actor, id).await.map_err(problem)?;
        let permit = policy::may::<AssessStateAid>(&actor.actor, app.kind())?;
        let found = find(tx.conn(), id, &partner).await?;
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let draft = match AidForm::typed(&typed).read(t) {
            Ok(draft) => draft,
            Err(faults) => return Ok(Answered::Refused(faults)),
        };
        let assessed = draft.complete().map_err(|_| AppError::internal("read as whole"))?;
        let kept =
            state_aid::AidToKeep { party: &found.party, assessed: &assessed, opened_with: opened_version(&typed) };
        if !state_aid::save(&mut tx, &permit, &actor, &app, &kept, now).await? {
            return Ok(Answered::Stale);
        }
        tx.commit().await?;
        Ok(Answered::Done(format!("/saker/{id}/stotte/{partner}?lagret=1")))
    };
    answer(deed().await, async |again| page(&state, &visitor, &actor, (id, &partner), Some(&typed), again).await).await
}
