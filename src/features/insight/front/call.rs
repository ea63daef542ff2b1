//! A call as the public reads it: dates, amounts, the five parts of the rules; and on a page of its own what the scores mean.

use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::views::{CallPage, CriterionView, RoundTold, RulePart, ScoresPage, color, moments};
use crate::domain::programme::calls::CallStatus;
use crate::domain::values::ids::CallId;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::insight::rounds;
use crate::store::insight::view_changes::View;
use crate::store::programme::calls;
use crate::web::kept;
use crate::web::kept::{Keeping, Looked};
use crate::web::rule_text::blocks;
use crate::web::{AppError, MenuItem, Visitor};

#[derive(serde::Deserialize)]
pub(super) struct Asked {
    /// The version of the rules, when it is not the one in force.
    versjon: Option<String>,
}

pub(super) async fn show(
    State(state): State<AppState>,
    visitor: Visitor,
    keeping: Keeping,
    Path(id): Path<CallId>,
    Query(asked): Query<Asked>,
) -> Result<Response, AppError> {
    let mut making = match keeping.look(&state.pool, View::Public, !visitor.here.contains('?')).await? {
        Looked::Kept(response) => return Ok(response),
        Looked::Gone(making) => making,
    };
    let (t, lang) = (visitor.texts(), visitor.lang);
    let now = visitor.now;
    let mut read = ReadTx::begin(&state.pool).await?;
    making.from(&mut read).await?;
    let call = calls::find_published(read.conn(), id).await?.ok_or(AppError::NotFound)?;
    let version = match asked.versjon {
        None => call.rules_version,
        Some(number) => number.parse().map_err(|_| AppError::NotFound)?,
    };
    let rules = calls::load_rules(read.conn(), id, version).await?;
    let before = rounds::find_before(read.conn(), id).await?;
    drop(read);
    let status = call.status(now);
    let cancelled = status == CallStatus::Cancelled;
    let mut facts = if cancelled { Vec::new() } else { moments(t, &call, now) };
    facts.push((t.utlys_periode(), t.year_span(call.period.first_year, call.period.last_year)));
    facts.push((
        t.utlys_belop(),
        match call.max_amount {
            Some(most) => t.utlys_belop_fra_til().minst(t.kroner(call.min_amount)).mest(t.kroner(most)),
            None => t.utlys_belop_fra(t.kroner(call.min_amount)),
        },
    ));
    let titles = [
        t.regelverk_1_tittel(),
        t.regelverk_2_tittel(),
        t.regelverk_3_tittel(),
        t.regelverk_4_tittel(),
        t.regelverk_5_tittel(),
    ];
    let onward = match (status, visitor.actor()) {
        (CallStatus::Open, None) => Some(("/logg-inn?til=/soknader", t.forside_logg_inn())),
        (CallStatus::Open | CallStatus::Closed, Some(actor)) if actor.role.is_municipality() => {
            Some(("/soknader", t.utlys_start()))
        }
        _ => None,
    };
    let page = CallPage {
        page: visitor.page(MenuItem::PublicCalls),
        title: call.title.in_lang(lang).to_owned(),
        summary: blocks(call.summary.in_lang(lang)),
        status: t.call_status(&status),
        color: color(status),
        cancelled,
        ask: match (status, visitor.actor()) {
            (CallStatus::Open | CallStatus::Announced, None) => {
                Some(format!("/logg-inn?til=/veiledning/ny%3Futlysning%3D{id}"))
            }
            (CallStatus::Open | CallStatus::Announced, Some(actor)) if actor.role.is_municipality() => {
                Some(format!("/veiledning/ny?utlysning={id}"))
            }
            _ => None,
        },
        onward,
        facts,
        replaced_rules: (version != call.rules_version).then(|| (version, format!("/utlysning/{id}#regler"))),
        rules: (1..)
            .zip(titles)
            .zip(&rules)
            .map(|((number, title), rule)| RulePart { number, title, blocks: blocks(rule.in_lang(lang)) })
            .collect(),
        round: before.map(|round| RoundTold::of(t, &round)),
        id: id.to_string(),
    };
    making.keep(&page, kept::first_after(now, [call.opens_at, call.closes_at]))
}

/// The criteria of a call, and what the scores mean.
pub(super) async fn scores(
    State(state): State<AppState>,
    visitor: Visitor,
    keeping: Keeping,
    Path(id): Path<CallId>,
) -> Result<Response, AppError> {
    let mut making = match keeping.look(&state.pool, View::Public, !visitor.here.contains('?')).await? {
        Looked::Kept(response) => return Ok(response),
        Looked::Gone(making) => making,
    };
    let (t, lang) = (visitor.texts(), visitor.lang);
    let mut read = ReadTx::begin(&state.pool).await?;
    making.from(&mut read).await?;
    let call = calls::find_published(read.conn(), id).await?.ok_or(AppError::NotFound)?;
    let criteria = calls::list_criteria(read.conn(), call.criteria_set).await?;
    drop(read);
    let page = ScoresPage {
        page: visitor.page(MenuItem::PublicCalls),
        id: id.to_string(),
        title: call.title.in_lang(lang).to_owned(),
        criteria: criteria
            .iter()
            .map(|c| CriterionView {
                code: c.code.clone(),
                name: c.name.in_lang(lang).to_owned(),
                weight: t.utlys_vekt(c.weight),
                question: c.question.in_lang(lang).to_owned(),
                means: [(1, &c.means_1), (3, &c.means_3), (5, &c.means_5)]
                    .map(|(score, means)| (score, means.in_lang(lang).to_owned())),
            })
            .collect(),
    };
    making.keep(&page, None)
}
