use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use time::Date;

use super::form;
use super::views::{Changed, CriteriaPage, Field, Form, Group, Line, Past, PreviewPage};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy;
use crate::domain::people::policy::SetPolicy;
use crate::domain::programme::criteria::{Criterion, Part, set_faults};
use crate::domain::programme::setting_history::earliest;
use crate::domain::values::language::Lang;
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::programme::criteria;
use crate::store::programme::criteria::{DecidedSet, NewSet, SetError};
use crate::store::{ReadTx, StoreError, Tx};
use crate::web::form::{Step, opened_version, refused, what_follows};
use crate::web::{AppError, MenuItem, ShownFault, Typed, Visitor};

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    lagret: String,
}

/// The sets that were decided for the programme, and the criteria of the one that holds today.
struct Opened {
    sets: Vec<DecidedSet>,
    holds: Vec<Criterion>,
    today: Date,
}

impl Opened {
    async fn read(state: &AppState) -> Result<Opened, AppError> {
        let today = oslo_date(state.clock.now());
        let mut read = ReadTx::begin(&state.pool).await?;
        let sets = criteria::list_decided(read.conn()).await?;
        let holds = criteria::in_force(&sets, today).map(|s| s.criteria.clone()).unwrap_or_default();
        Ok(Opened { sets, holds, today })
    }
    fn version(&self) -> i32 {
        self.sets.iter().map(|s| s.version).max().unwrap_or_default()
    }
    /// The criteria a form starts from: those that will hold last, so that a coming change is not undone unseen.
    fn last(&self) -> &[Criterion] {
        let last = self.sets.iter().max_by_key(|s| (s.valid_from, s.version));
        last.map_or(self.holds.as_slice(), |s| s.criteria.as_slice())
    }

    fn page(&self, visitor: &Visitor, may: bool, typed: Option<&Typed>, faults: Vec<ShownFault>) -> CriteriaPage {
        let t = visitor.texts();
        let now = criteria::in_force(&self.sets, self.today);
        let shown = form::of_set(self.last());
        let typed = typed.unwrap_or(&shown);
        let page = visitor.page(MenuItem::Settings);
        CriteriaPage {
            page: if may { page.with_form_that_sends("skjema") } else { page },
            lines: self
                .holds
                .iter()
                .map(|c| Line {
                    name: c.name.in_lang(visitor.lang).to_owned(),
                    question: c.question.in_lang(visitor.lang).to_owned(),
                    weight: c.weight,
                })
                .collect(),
            since: now.map(|s| since(t, s)).unwrap_or_default(),
            history: self.history(t),
            form: may.then(|| Form {
                version: self.version(),
                groups: self.last().iter().map(|c| group(t, c, typed, &faults)).collect(),
                from: typed.get("fra").to_owned(),
                source: typed.get("kilde").to_owned(),
                earliest: t.date(earliest(self.today)),
            }),
            saved: false,
            faults,
        }
    }

    fn history(&self, t: &Texts) -> Vec<Past> {
        let now = criteria::in_force(&self.sets, self.today).map(|s| s.version);
        let mut sets: Vec<&DecidedSet> = self.sets.iter().collect();
        sets.sort_by_key(|s| std::cmp::Reverse((s.valid_from, s.version)));
        sets.into_iter()
            .map(|set| {
                let replaced = criteria::in_force(&self.sets, set.valid_from).is_some_and(|s| s.version != set.version);
                Past {
                    version: set.version,
                    since: since(t, set),
                    holds: now == Some(set.version),
                    status: if now == Some(set.version) {
                        t.innstilling_gjelder_merke()
                    } else if replaced {
                        t.innstilling_erstattet_merke()
                    } else if set.valid_from > self.today {
                        t.innstilling_kommer_merke()
                    } else {
                        t.innstilling_tidligere_merke()
                    },
                    weights: weights(t, &set.criteria),
                    source: set.source.clone(),
                    who: match &set.made_by {
                        Some((role, name)) => {
                            t.innstilling_hvem_nar().rolle(t.role_code(role)).navn(name).tid(t.moment(set.made_at))
                        }
                        None => t.innstilling_fulgte_med().to_owned(),
                    },
                }
            })
            .collect()
    }

    async fn preview(
        &self,
        state: &AppState,
        visitor: &Visitor,
        new: &NewSet,
        typed: &Typed,
        changed: bool,
    ) -> Result<PreviewPage, AppError> {
        let t = visitor.texts();
        let before = criteria::in_force(&self.sets, new.valid_from).map(|s| s.criteria.as_slice()).unwrap_or_default();
        let mut read = ReadTx::begin(&state.pool).await?;
        let (drafts, published) = count_calls(read.conn()).await?;
        let day = t.date(new.valid_from);
        let mut effects = vec![
            t.kriterier_virkning_nye(&day),
            t.kriterier_virkning_utkast(drafts),
            t.kriterier_virkning_kunngjorte(published),
        ];
        effects.extend(
            self.sets
                .iter()
                .filter(|s| s.valid_from > new.valid_from)
                .map(|later| t.kriterier_virkning_senere().dag(t.date(later.valid_from)).versjon(later.version)),
        );
        Ok(PreviewPage {
            page: visitor.page(MenuItem::Settings).with_form_that_sends("skjema"),
            version: self.version(),
            from: day,
            source: new.source.clone(),
            changes: new.criteria.iter().filter_map(|c| difference(t, before, c)).collect(),
            effects,
            carried: typed
                .iter()
                .filter(|(name, _)| !["versjon", "handling", "steg"].contains(name) && !name.starts_with('_'))
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            changed,
        })
    }
}

fn since(t: &Texts, set: &DecidedSet) -> String {
    if set.valid_from.year() > 1970 { t.date(set.valid_from) } else { t.innstillinger_fra_start().to_owned() }
}

fn weights(t: &Texts, criteria: &[Criterion]) -> String {
    let all: Vec<String> = criteria
        .iter()
        .map(|c| t.kriterier_navn_vekt().navn(c.name.in_lang(t.lang())).vekt(i64::from(c.weight)))
        .collect();
    all.join(", ")
}

fn group(t: &Texts, c: &Criterion, typed: &Typed, faults: &[ShownFault]) -> Group {
    let weight = format!("vekt-{}", c.code);
    let mut fields = Vec::new();
    for part in Part::ALL {
        for lang in Lang::ALL {
            let id = form::field(part, &c.code, lang);
            fields.push(Field {
                value: typed.get(&id).to_owned(),
                label: t.utlysninger_felt_paa().felt(form::label(t, part)).malform(t.standard(&lang)),
                lang: lang.code(),
                rows: if part == Part::Name { 1 } else { 3 },
                id,
            });
        }
    }
    let open = faults.iter().any(|f| f.field == weight || fields.iter().any(|field| field.id == f.field));
    Group {
        name: c.name.in_lang(t.lang()).to_owned(),
        weight: typed.get(&weight).to_owned(),
        weight_id: weight,
        fields,
        open,
    }
}

/// None for a criterion that stays as it is.
fn difference(t: &Texts, before: &[Criterion], new: &Criterion) -> Option<Changed> {
    let old = before.iter().find(|c| c.code == new.code)?;
    let mut fields = Vec::new();
    if old.weight != new.weight {
        let percent = |weight: i32| t.innstilling_prosent(i64::from(weight));
        fields.push((t.ord_vekt().to_owned(), percent(old.weight), percent(new.weight)));
    }
    for part in Part::ALL {
        for lang in Lang::ALL {
            let (was, is) = (old.part(part).in_lang(lang), new.part(part).in_lang(lang));
            if was != is {
                let label = t.utlysninger_felt_paa().felt(form::label(t, part)).malform(t.standard(&lang));
                fields.push((label, was.to_owned(), is.to_owned()));
            }
        }
    }
    (!fields.is_empty()).then(|| Changed { id: new.code.clone(), name: new.name.in_lang(t.lang()).to_owned(), fields })
}

/// Drafts, and published calls.
async fn count_calls(conn: &mut sqlx::PgConnection) -> Result<(i64, i64), StoreError> {
    let row = sqlx::query!(
        r#"select count(*) filter (where stage = 'draft') as "drafts!", count(*) filter (where stage = 'published') as "published!" from call"#
    )
    .fetch_one(conn)
    .await?;
    Ok((row.drafts, row.published))
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    Query(asked): Query<Asked>,
) -> Result<CriteriaPage, AppError> {
    let may = policy::may_always::<SetPolicy>(&actor.actor).is_ok();
    let mut page = Opened::read(&state).await?.page(&visitor, may, None, Vec::new());
    page.saved = asked.lagret == "ja";
    Ok(page)
}

/// First shows what changes and what follows; only the button of that page decides.
pub(super) async fn save(
    State(state): State<AppState>,
    visitor: Visitor,
    actor: MinistryActor,
    typed: Typed,
) -> Result<Response, AppError> {
    let t = visitor.texts();
    let permit = policy::may_always::<SetPolicy>(&actor.actor)?;
    let opened = Opened::read(&state).await?;
    let version = opened_version::<i32>(&typed);
    let again = |faults: Vec<ShownFault>| {
        let mut page = opened.page(&visitor, true, Some(&typed), faults);
        if let Some(form) = &mut page.form {
            form.version = version;
        }
        page
    };
    let step = Step::of(&typed);
    if step == Step::Form {
        return Ok(again(Vec::new()).into_response());
    }
    let first = t.date(earliest(opened.today));
    let read = form::read(t, opened.last(), &typed).and_then(|new| {
        let before =
            criteria::in_force(&opened.sets, new.valid_from).map(|s| s.criteria.as_slice()).unwrap_or_default();
        let faults = set_faults(&new.criteria, before, new.valid_from, &new.source, opened.today);
        let said: Vec<ShownFault> = faults.iter().map(|f| form::say(t, &new, f, &first)).collect();
        if said.is_empty() { Ok(new) } else { Err(said) }
    });
    let new = match read {
        Ok(new) => new,
        Err(faults) => return Ok(refused(again(faults))),
    };
    if step == Step::Decide {
        let mut tx = Tx::begin(&state.pool).await?;
        match criteria::decide_set(&mut tx, permit, &actor, &new, version, state.clock.now()).await {
            Ok(()) => {
                tx.commit().await?;
                return Ok(Redirect::to("/kriterier?lagret=ja").into_response());
            }
            Err(SetError::Stale) => {}
            Err(SetError::Faults(faults)) => {
                let faults = faults.iter().map(|f| form::say(t, &new, f, &first)).collect();
                return Ok(refused(again(faults)));
            }
            Err(SetError::Store(e)) => return Err(e.into()),
        }
    }
    let changed = version != opened.version();
    let page = opened.preview(&state, &visitor, &new, &typed, changed).await?;
    Ok(what_follows(page, changed))
}
