//! Programmes besides this one that advisers point to: what holds now, what is decided for later, and changes.

use askama::Template;
use askama_web::WebTemplate;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use time::Date;

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy;
use crate::domain::people::policy::{Action, SetPolicy, table};
use crate::domain::programme::schemes::{
    DatedScheme, LONGEST_NAME, LONGEST_SOURCE, Scheme, all_on, is_web_address, on_day,
};
use crate::domain::values::ids::SchemeId;
use crate::domain::values::language::Bilingual;
use crate::domain::values::stages::StageKind;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::programme::schemes;
use crate::store::programme::schemes::{SchemeChange, SchemeError};
use crate::store::{ReadTx, Tx};
use crate::web::faults::{read_date, too_long};
use crate::web::form::{Answered, answer, opened_version};
use crate::web::{AppError, MenuItem, Page, ShownFault, Typed, Visitor};

pub fn router() -> Router<AppState> {
    Router::new().route("/ordninger", get(list).post(add)).route("/ordninger/{scheme}", get(one).post(change))
}

struct Line {
    href: String,
    name: String,
    owner: String,
    address: String,
    since: String,
    /// What is decided for later.
    later: Vec<String>,
}

#[derive(Default)]
struct Form {
    name_nb: String,
    name_nn: String,
    owner: String,
    address: String,
    from: String,
    source: String,
    version: i64,
}

impl Form {
    fn typed(typed: &Typed) -> Form {
        Form {
            name_nb: typed.get("navn-nb").to_owned(),
            name_nn: typed.get("navn-nn").to_owned(),
            owner: typed.get("eier").to_owned(),
            address: typed.get("nettadresse").to_owned(),
            from: typed.get("fra").to_owned(),
            source: typed.get("kilde").to_owned(),
            version: opened_version(typed),
        }
    }
}

#[derive(Template, WebTemplate)]
#[template(path = "programme/schemes/schemes.html")]
struct SchemesPage {
    page: Page,
    action: String,
    /// One that is changed; otherwise all there are, and a form for a new one.
    one: Option<String>,
    lines: Vec<Line>,
    may_change: bool,
    done: bool,
    form: Form,
    faults: Vec<ShownFault>,
}

fn line(t: &Texts, rows: &[DatedScheme], now: &DatedScheme, today: Date) -> Line {
    let later = rows.iter().filter(|r| r.id == now.id && r.valid_from > today);
    Line {
        href: format!("/ordninger/{}", now.id),
        name: now.scheme.name.in_lang(t.lang()).to_owned(),
        owner: now.scheme.owner.clone(),
        address: now.scheme.address.clone(),
        since: if now.valid_from.year() < 2000 { String::new() } else { t.date(now.valid_from) },
        later: later
            .map(|r| match r.ended {
                true => t.ordning_tar_slutt(t.date(r.valid_from)),
                false => t.ordning_endres().dag(t.date(r.valid_from)).navn(r.scheme.name.in_lang(t.lang())),
            })
            .collect(),
    }
}

/// All there are and all that are to come, or one of them.
async fn page(
    state: &AppState,
    visitor: &Visitor,
    actor: &MinistryActor,
    which: Option<SchemeId>,
    (form, faults, done): (Option<Form>, Vec<ShownFault>, bool),
) -> Result<SchemesPage, AppError> {
    let t = visitor.texts();
    let today = oslo_date(state.clock.now());
    let mut tx = ReadTx::begin(&state.pool).await?;
    let rows = schemes::list(tx.conn()).await?;
    drop(tx);
    let newest = which.map(|id| rows.iter().filter(|r| r.id == id).max_by_key(|r| r.row).ok_or(AppError::NotFound));
    let newest = newest.transpose()?;
    let current = newest.map(|newest| on_day(&rows, newest.id, today).unwrap_or(newest));
    let form = form.unwrap_or_else(|| {
        current.map_or_else(Form::default, |r| Form {
            name_nb: r.scheme.name.nb.clone(),
            name_nn: r.scheme.name.nn.clone(),
            owner: r.scheme.owner.clone(),
            address: r.scheme.address.clone(),
            ..Form::default()
        })
    });
    let mut shown = all_on(&rows, today);
    let coming = rows.iter().filter(|r| r.valid_from > today && !r.ended && on_day(&rows, r.id, today).is_none());
    shown.extend(coming);
    shown.retain(|r| which.is_none_or(|id| r.id == id));
    let may_change = table(actor.actor.role, Action::SetPolicy, StageKind::Draft).is_ok();
    let frame = visitor.page(MenuItem::Settings);
    Ok(SchemesPage {
        page: if may_change { frame.with_form_that_sends("skjema") } else { frame },
        action: which.map_or_else(|| "/ordninger".to_owned(), |id| format!("/ordninger/{id}")),
        one: current.map(|r| r.scheme.name.in_lang(t.lang()).to_owned()),
        lines: shown.iter().map(|r| line(t, &rows, r, today)).collect(),
        may_change,
        done,
        form: Form { version: newest.map_or(0, |r| r.row), ..form },
        faults,
    })
}

#[derive(serde::Deserialize, Default)]
struct Opening {
    #[serde(default)]
    lagret: String,
}

async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Query(opening): Query<Opening>,
) -> Result<Response, AppError> {
    let kept = (None, Vec::new(), !opening.lagret.is_empty());
    Ok(page(&state, &visitor, &actor, None, kept).await?.into_response())
}

async fn one(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Path(id): Path<SchemeId>,
) -> Result<Response, AppError> {
    Ok(page(&state, &visitor, &actor, Some(id), (None, Vec::new(), false)).await?.into_response())
}

/// The programme as typed, the day it holds from and where it is decided.
fn read(t: &Texts, form: &Form, today: Date) -> Result<(Scheme, Date, String), Vec<ShownFault>> {
    let mut faults = Vec::new();
    for (field, text, most, empty) in [
        ("navn-nb", &form.name_nb, LONGEST_NAME, t.ordning_feil_navn_nb()),
        ("navn-nn", &form.name_nn, LONGEST_NAME, t.ordning_feil_navn_nn()),
        ("eier", &form.owner, LONGEST_NAME, t.ordning_feil_eier()),
        ("kilde", &form.source, LONGEST_SOURCE, t.ordning_feil_kilde()),
    ] {
        let length = text.trim().chars().count();
        if length == 0 {
            faults.push(ShownFault::new(field, empty));
        } else if length > most {
            faults.push(too_long(t, field, length, most));
        }
    }
    if !is_web_address(form.address.trim()) {
        faults.push(ShownFault::new("nettadresse", t.ordning_feil_nettadresse()));
    }
    let day = match read_date(t, &form.from) {
        Ok(day) if day > today => Some(day),
        Ok(_) => {
            faults.push(ShownFault::new("fra", t.ordning_feil_fra()));
            None
        }
        Err(text) => {
            faults.push(ShownFault::new("fra", text));
            None
        }
    };
    match (day, faults.is_empty()) {
        (Some(day), true) => {
            let name = Bilingual { nb: form.name_nb.trim().to_owned(), nn: form.name_nn.trim().to_owned() };
            let (owner, address) = (form.owner.trim().to_owned(), form.address.trim().to_owned());
            Ok((Scheme { name, owner, address }, day, form.source.trim().to_owned()))
        }
        _ => Err(faults),
    }
}

async fn add(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    typed: Typed,
) -> Result<Response, AppError> {
    posted(&state, &visitor, &actor, None, &typed).await
}

async fn change(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Path(id): Path<SchemeId>,
    typed: Typed,
) -> Result<Response, AppError> {
    posted(&state, &visitor, &actor, Some(id), &typed).await
}

async fn posted(
    state: &AppState,
    visitor: &Visitor,
    actor: &MinistryActor,
    id: Option<SchemeId>,
    typed: &Typed,
) -> Result<Response, AppError> {
    let permit = policy::may_always::<SetPolicy>(&actor.actor)?;
    let t = visitor.texts();
    let now = state.clock.now();
    let deed = async || -> Result<Answered, AppError> {
        if typed.switches_language() {
            return Ok(Answered::AsTyped);
        }
        let form = Form::typed(typed);
        let (scheme, valid_from, source) = match read(t, &form, oslo_date(now)) {
            Ok(read) => read,
            Err(faults) => return Ok(Answered::Refused(faults)),
        };
        let ended = id.is_some() && typed.get("handling") == "avslutt";
        let change =
            SchemeChange { id, scheme: &scheme, ended, valid_from, source: &source, opened_with: form.version };
        let mut tx = Tx::begin(&state.pool).await?;
        match schemes::change(&mut tx, &permit, &actor.actor, &change, now).await {
            Ok(_) => {
                tx.commit().await?;
                Ok(Answered::Done("/ordninger?lagret=1".to_owned()))
            }
            Err(SchemeError::Stale) => Ok(Answered::Stale),
            Err(SchemeError::Store(e)) => Err(e.into()),
        }
    };
    answer(deed().await, async |again| {
        let mut faults = again.faults;
        if again.stale {
            faults.push(ShownFault::new("fra", t.ordning_endret_imens()));
        }
        page(state, visitor, actor, id, (Some(Form::typed(typed)), faults, false)).await
    })
    .await
}
