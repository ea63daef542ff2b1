//! A call opened for editing, and its page.

use super::form::CallTyped;
use super::views::{EditPage, Part, Stale, WeightField};
use crate::domain::programme::calls::{Call, CallStage, ShortTrack};
use crate::domain::programme::criteria::Criterion;
use crate::domain::programme::periods::Period;
use crate::domain::values::ids::CallId;
use crate::domain::values::language::Bilingual;
use crate::domain::values::money::Kroner;
use crate::i18n::call_proposal;
use crate::i18n::call_proposal::CallValues;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::programme::calls;
use crate::web::{AppError, MenuItem, ShownFault, Visitor};

/// The call with all that its form shows: three statements.
pub(super) struct Opened {
    pub call: Call,
    pub criteria: Vec<Criterion>,
    pub periods: Vec<Period>,
}

pub(super) async fn open(state: &AppState, id: &str) -> Result<Opened, AppError> {
    let id: CallId = id.parse().map_err(|_| AppError::NotFound)?;
    let mut read = ReadTx::begin(&state.pool).await?;
    let call = calls::find(read.conn(), id).await?.ok_or(AppError::NotFound)?;
    let criteria = calls::list_criteria(read.conn(), call.criteria_set).await?;
    let periods = calls::periods(read.conn()).await?;
    Ok(Opened { call, criteria, periods })
}

pub(super) fn page(
    visitor: &Visitor,
    state: &AppState,
    opened: &Opened,
    typed: CallTyped,
    faults: Vec<ShownFault>,
    stale: Option<Stale>,
) -> EditPage {
    let now = state.clock.now();
    EditPage {
        page: visitor.page(MenuItem::Calls).with_form("skjema"),
        id: opened.call.id,
        version: opened.call.version,
        is_draft: opened.call.stage == CallStage::Draft,
        deadline_passed: opened.call.is_late(now),
        rules_version: opened.call.rules_version,
        parts: Part::all(visitor.texts()),
        weights: opened
            .criteria
            .iter()
            .map(|c| WeightField {
                id: format!("vekt-{}", c.code),
                code: c.code.clone(),
                name: c.name.in_lang(visitor.lang).to_owned(),
                question: c.question.in_lang(visitor.lang).to_owned(),
            })
            .collect(),
        periods: opened.periods.iter().map(|p| p.number).collect(),
        typed,
        faults,
        stale,
        saved: None,
    }
}

/// What a call's rules say of money.
#[derive(Clone, Copy)]
pub(super) struct Amounts {
    pub least: Kroner,
    pub most: Option<Kroner>,
    pub short_track: Option<ShortTrack>,
}

impl Amounts {
    pub(super) fn of(call: &Call) -> Amounts {
        Amounts { least: call.min_amount, most: call.max_amount, short_track: call.short_track }
    }
}

/// The proposal's own words about amounts, weights and years say what the fields say, also after the fields are changed.
pub(super) fn follow_values(
    title: &mut Bilingual,
    rules: &mut [Bilingual; 5],
    opened: &Opened,
    (period, amounts, weights): (Period, Amounts, &[i32]),
) {
    let call = &opened.call;
    let weights_before: Vec<i32> = opened.criteria.iter().map(|c| c.weight).collect();
    let named = |weights: &[i32]| -> Vec<(Bilingual, i32)> {
        opened.criteria.iter().map(|c| c.name.clone()).zip(weights.iter().copied()).collect()
    };
    let values = |period: Period, amounts: Amounts, weights: &[i32]| CallValues {
        first_year: period.first_year,
        last_year: period.last_year,
        min_amount: amounts.least,
        max_amount: amounts.most,
        short_track: amounts.short_track,
        report_threshold: Kroner::ZERO,
        criteria: named(weights),
    };
    let after = values(period, amounts, weights);
    let before = values(call.period, Amounts::of(call), &weights_before);
    *title = call_proposal::follow(title, &before, &after);
    for rule in rules {
        *rule = call_proposal::follow(rule, &before, &after);
    }
}
