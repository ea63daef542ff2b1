use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::list::since;
use super::views::{EditPage, Form, Past, PreviewPage};
use super::{effects, form};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::Actor;
use crate::domain::programme::setting_history::{Change, Dated, coming, earliest, in_force, newest};
use crate::domain::programme::settings::{Setting, Steward, may_change, may_see};
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::programme::settings;
use crate::store::programme::settings::{ChangeError, Made};
use crate::store::{ReadTx, Tx};
use crate::web::form::{Step, opened_version, refused, what_follows};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    lagret: String,
}

fn find(actor: &Actor, slug: &str) -> Result<Setting, AppError> {
    Setting::from_slug(slug).filter(|_| may_see(actor)).ok_or(AppError::NotFound)
}

/// A setting with all its rows: two statements.
struct Opened {
    setting: Setting,
    rows: Vec<Dated>,
    made: Vec<Made>,
    today: time::Date,
}

impl Opened {
    async fn read(state: &AppState, setting: Setting) -> Result<Opened, AppError> {
        let mut read = ReadTx::begin(&state.pool).await?;
        Ok(Opened {
            setting,
            rows: settings::list(read.conn()).await?,
            made: settings::list_made(read.conn(), setting).await?,
            today: oslo_date(state.clock.now()),
        })
    }

    fn history(&self, t: &Texts) -> Vec<Past> {
        let now = in_force(&self.rows, self.setting, self.today).map(|r| r.id);
        let later: Vec<i64> = coming(&self.rows, self.setting, self.today).iter().map(|r| r.id).collect();
        let mut own: Vec<&Dated> = self.rows.iter().filter(|r| r.setting == self.setting).collect();
        own.sort_by_key(|r| std::cmp::Reverse((r.valid_from, r.id)));
        own.into_iter()
            .map(|row| {
                // A row of the same day that was made later took its place before it began.
                let replaced = in_force(&self.rows, self.setting, row.valid_from).is_some_and(|r| r.id != row.id);
                let made = self.made.iter().find(|m| m.row == row.id);
                Past {
                    since: since(t, Some(row)),
                    value: t.setting_value(&self.setting, row.value.as_ref()),
                    holds: now == Some(row.id),
                    status: match row.id {
                        id if now == Some(id) => t.innstilling_gjelder_merke(),
                        id if later.contains(&id) => t.innstilling_kommer_merke(),
                        _ if replaced => t.innstilling_erstattet_merke(),
                        _ => t.innstilling_tidligere_merke(),
                    },
                    source: row.source.clone(),
                    who: made.map_or_else(
                        || t.innstilling_fulgte_med().to_owned(),
                        |m| t.innstilling_hvem_nar().rolle(t.role_code(&m.role)).navn(&m.name).tid(t.moment(m.at)),
                    ),
                }
            })
            .collect()
    }

    /// `typed` is none for a page that shows what holds.
    fn page(&self, visitor: &Visitor, actor: &Actor, typed: Option<&Typed>, faults: Vec<ShownFault>) -> EditPage {
        let t = visitor.texts();
        let setting = self.setting;
        let may = may_change(actor, setting).is_ok();
        let now = in_force(&self.rows, setting, self.today);
        let value = now.and_then(|r| r.value.as_ref());
        let shown = form::of_value(value);
        let typed = typed.unwrap_or(&shown);
        let page = visitor.page(MenuItem::Settings);
        EditPage {
            page: if may { page.with_form_that_sends("skjema") } else { page },
            slug: setting.slug(),
            name: t.setting_name(&setting),
            about: t.setting_about(&setting),
            now: t.setting_value(&setting, value),
            since: since(t, now),
            history: self.history(t),
            form: may.then(|| Form {
                version: newest(&self.rows, setting),
                fields: form::fields(t, setting, typed),
                from: typed.get("fra").to_owned(),
                source: typed.get("kilde").to_owned(),
                earliest: t.date(earliest(self.today)),
            }),
            others: match setting.steward() {
                Steward::System => t.innstilling_bare_system(),
                Steward::Ministry => t.innstilling_bare_departement(),
            },
            saved: false,
            faults,
        }
    }

    async fn preview(
        &self,
        state: &AppState,
        visitor: &Visitor,
        change: &Change,
        typed: Typed,
        version: i64,
        changed: bool,
    ) -> Result<PreviewPage, AppError> {
        let t = visitor.texts();
        let setting = self.setting;
        let before = in_force(&self.rows, setting, change.valid_from).and_then(|r| r.value.as_ref());
        let mut read = ReadTx::begin(&state.pool).await?;
        Ok(PreviewPage {
            page: visitor.page(MenuItem::Settings).with_form_that_sends("skjema"),
            slug: setting.slug(),
            name: t.setting_name(&setting),
            version,
            before: t.setting_value(&setting, before),
            after: t.setting_value(&setting, change.value.as_ref()),
            from: t.date(change.valid_from),
            source: change.source.clone(),
            effects: effects::tell(read.conn(), t, &self.rows, setting, before, change).await?,
            typed,
            changed,
        })
    }
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: Actor,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<EditPage, AppError> {
    let opened = Opened::read(&state, find(&actor, &slug)?).await?;
    let mut page = opened.page(&visitor, &actor, None, Vec::new());
    page.saved = asked.lagret == "ja";
    Ok(page)
}

/// First shows what follows; only the button of that page decides.
pub(super) async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: Actor,
    Path(slug): Path<String>,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let setting = find(&actor, &slug)?;
    let permit = may_change(&actor, setting)?;
    let opened = Opened::read(&state, setting).await?;
    let version = opened_version::<i64>(&typed);
    let again = |faults: Vec<ShownFault>| {
        let mut page = opened.page(&visitor, &actor, Some(&typed), faults);
        if let Some(form) = &mut page.form {
            form.version = version;
        }
        page
    };
    let step = Step::of(&typed);
    if step == Step::Form {
        return Ok(again(Vec::new()).into_response());
    }
    let read = form::read(t, setting, &typed).and_then(|change| {
        let first = t.date(earliest(opened.today));
        let faults = change.faults(&opened.rows, setting, opened.today);
        let said: Vec<ShownFault> = faults.into_iter().map(|f| form::say(t, setting, &change, f, &first)).collect();
        if said.is_empty() { Ok(change) } else { Err(said) }
    });
    let change = match read {
        Ok(change) => change,
        Err(faults) => return Ok(refused(again(faults))),
    };
    let current = newest(&opened.rows, setting);
    if step == Step::Decide {
        let mut tx = Tx::begin(&state.pool).await?;
        return match settings::change(&mut tx, &permit, &actor, &change, version, state.clock.now()).await {
            Ok(()) => {
                tx.commit().await?;
                Ok(Redirect::to(&format!("/innstillinger/{slug}?lagret=ja")).into_response())
            }
            // Somebody else was first: what follows is told again from what holds now.
            Err(ChangeError::Stale) => {
                let page = opened.preview(&state, &visitor, &change, typed.clone(), current, true).await?;
                Ok(what_follows(page, true))
            }
            Err(ChangeError::Faults(faults)) => {
                let first = t.date(earliest(opened.today));
                let faults = faults.into_iter().map(|f| form::say(t, setting, &change, f, &first)).collect();
                Ok(refused(again(faults)))
            }
            Err(ChangeError::Store(e)) => Err(e.into()),
        };
    }
    // A form made before somebody else's change is told so before anything is decided.
    let changed = version != current;
    let page = opened.preview(&state, &visitor, &change, typed.clone(), current, changed).await?;
    Ok(what_follows(page, changed))
}
