use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::views::{ListPage, OnePage, Past, PreviewPage, Row, Shown};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::SystemActor;
use crate::domain::people::policy;
use crate::domain::people::policy::Administer;
use crate::domain::places::contact::OfficeContact;
use crate::domain::places::reference::{LONGEST_NAME, LONGEST_SOURCE, NameFault, Office, OfficeNaming};
use crate::domain::values::language::Lang;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::places::office_names::{NameError, Named};
use crate::store::places::{contacts, office_names, reference};
use crate::store::{ReadTx, Tx};
use crate::web::form::{Step, opened_version, refused, what_follows};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    lagret: String,
}

pub(super) async fn list(
    State(state): State<AppState>,
    visitor: Visitor,
    _actor: SystemActor,
) -> Result<ListPage, AppError> {
    let t = visitor.texts();
    let mut read = ReadTx::begin(&state.pool).await?;
    let offices = reference::list_offices(read.conn()).await?;
    let reached = contacts::all_on_day(read.conn(), oslo_date(state.clock.now())).await?;
    let rows = offices
        .into_iter()
        .map(|o| Row {
            contact: reached.iter().find(|(id, _)| *id == o.id).map(|(_, c)| c.clone()),
            slug: o.slug,
            lang: o.standard.code(),
            standard: t.standard(&o.standard),
            name: o.name,
            seat: o.seat,
        })
        .collect();
    Ok(ListPage { page: visitor.page(MenuItem::Offices), rows })
}

struct Opened {
    office: Office,
    contact: Option<OfficeContact>,
    named: Vec<Named>,
    open: i64,
    sent: i64,
}

impl Opened {
    async fn read(state: &AppState, slug: &str) -> Result<Opened, AppError> {
        let mut read = ReadTx::begin(&state.pool).await?;
        let offices = reference::list_offices(read.conn()).await?;
        let office = offices.into_iter().find(|o| o.slug == slug).ok_or(AppError::NotFound)?;
        let counts = sqlx::query!(
            r#"select count(*) filter (where stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended')) as "open!",
                      count(*) filter (where stage = 'decided') as "sent!"
               from application where office = $1"#,
            office.id.0
        )
        .fetch_one(read.conn())
        .await
        .map_err(crate::store::StoreError::from)?;
        Ok(Opened {
            contact: contacts::on_day(read.conn(), office.id, oslo_date(state.clock.now())).await?,
            named: office_names::list(read.conn(), office.id).await?,
            office,
            open: counts.open,
            sent: counts.sent,
        })
    }
    fn version(&self) -> i64 {
        self.named.first().map_or(0, |n| n.id)
    }
    fn page(&self, visitor: &Visitor, form: Option<Shown>, faults: Vec<ShownFault>) -> OnePage {
        let t = visitor.texts();
        let o = &self.office;
        OnePage {
            page: visitor.page(MenuItem::Offices).with_form_that_sends("skjema"),
            slug: o.slug.clone(),
            name: o.name.clone(),
            standard: t.standard(&o.standard),
            seat: o.seat.clone(),
            contact: self.contact.clone(),
            history: self
                .named
                .iter()
                .map(|n| Past {
                    when: t.date(oslo_date(n.at)),
                    name: n.name.clone(),
                    standard: t.standard(&n.standard),
                    source: n.source.clone(),
                    who: t.innstilling_hvem_nar().rolle(t.role_code(&n.role)).navn(&n.by).tid(t.moment(n.at)),
                })
                .collect(),
            form: form.unwrap_or_else(|| Shown {
                name: o.name.clone(),
                standard: o.standard.code().to_owned(),
                source: String::new(),
            }),
            standards: Lang::ALL.map(|lang| (lang.code(), t.standard(&lang))),
            version: self.version(),
            saved: false,
            faults,
        }
    }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    _actor: SystemActor,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<OnePage, AppError> {
    let mut page = Opened::read(&state, &slug).await?.page(&visitor, None, Vec::new());
    page.saved = asked.lagret == "ja";
    Ok(page)
}

fn say(t: &Texts, fault: NameFault, new: &OfficeNaming) -> ShownFault {
    let too_long = |text: &str, most: usize| t.feil_for_langt().tegn(text.chars().count()).maks(most);
    match fault {
        NameFault::Missing => ShownFault::new("navn", t.embeter_feil_navn()),
        NameFault::TooLong => ShownFault::new("navn", too_long(&new.name, LONGEST_NAME)),
        NameFault::Same => ShownFault::new("navn", t.embeter_feil_lik()),
        NameFault::SourceMissing => ShownFault::new("kilde", t.innstilling_feil_kilde()),
        NameFault::SourceTooLong => ShownFault::new("kilde", too_long(&new.source, LONGEST_SOURCE)),
    }
}

/// First shows what follows; only the button of that page decides.
pub(super) async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: SystemActor,
    Path(slug): Path<String>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let permit = policy::may_always::<Administer>(&actor.actor)?;
    let opened = Opened::read(&state, &slug).await?;
    let version = opened_version::<i64>(&typed);
    let form = Shown {
        name: typed.get("navn").to_owned(),
        standard: typed.get("maal").to_owned(),
        source: typed.get("kilde").to_owned(),
    };
    let again = |faults| OnePage { version, ..opened.page(&visitor, Some(form.clone()), faults) };
    let step = Step::of(&typed);
    if step == Step::Form {
        return Ok(again(Vec::new()).into_response());
    }
    let Ok(standard) = form.standard.parse::<Lang>() else {
        let faults = vec![ShownFault::new("maal-nb", t.folk_maal_valg_feil())];
        return Ok(refused(again(faults)));
    };
    let new = OfficeNaming { name: form.name.clone(), standard, source: form.source.clone() };
    let said = |faults: Vec<NameFault>| faults.into_iter().map(|f| say(t, f, &new)).collect::<Vec<_>>();
    let mut faults = said(new.faults(&opened.office));
    if step == Step::Decide && faults.is_empty() {
        let mut tx = Tx::begin(&state.pool).await?;
        match office_names::name(&mut tx, permit, &actor, opened.office.id, &new, version, state.clock.now()).await {
            Ok(()) => {
                tx.commit().await?;
                return Ok(Redirect::to(&format!("/embeter/{slug}?lagret=ja")).into_response());
            }
            Err(NameError::Stale) => {}
            Err(NameError::Faults(found)) => faults = said(found),
            Err(NameError::Store(e)) => return Err(e.into()),
        }
    }
    if !faults.is_empty() {
        return Ok(refused(again(faults)));
    }
    let changed = version != opened.version();
    let told = |name: &str, standard: &Lang| format!("{} ({})", name.trim(), t.standard(standard));
    let page = PreviewPage {
        page: visitor.page(MenuItem::Offices).with_form_that_sends("skjema"),
        slug,
        before: told(&opened.office.name, &opened.office.standard),
        after: told(&new.name, &new.standard),
        effects: vec![t.embeter_virkning_apne(opened.open), t.embeter_virkning_brev(opened.sent)],
        version: opened.version(),
        form,
        changed,
    };
    Ok(what_follows(page, changed))
}
