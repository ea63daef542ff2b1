use axum::extract::State;

use super::views::{Group, ListPage, Row};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{Actor, Place};
use crate::domain::programme::setting_history::{Dated, coming, in_force};
use crate::domain::programme::settings::{Setting, Steward, may_see};
use crate::i18n::Texts;
use crate::state::AppState;
use crate::store::ReadTx;
use crate::store::programme::settings;
use crate::web::{AppError, MenuItem, Visitor};

pub(super) async fn show(State(state): State<AppState>, visitor: Visitor, actor: Actor) -> Result<ListPage, AppError> {
    if !may_see(&actor) {
        return Err(AppError::NotFound);
    }
    let t = visitor.texts();
    let today = oslo_date(state.clock.now());
    let rows = settings::list(ReadTx::begin(&state.pool).await?.conn()).await?;
    let group = |steward| {
        let (id, heading, about) = match steward {
            Steward::System => ("lov", t.innstillinger_system(), t.innstillinger_system_hva()),
            Steward::Ministry => ("program", t.innstillinger_departement(), t.innstillinger_departement_hva()),
        };
        let own = Setting::ALL.into_iter().filter(|s| s.steward() == steward);
        Group { id, heading, about, rows: own.map(|s| row(t, &rows, s, today)).collect() }
    };
    // One's own first.
    let order = match actor.place {
        Place::System => [Steward::System, Steward::Ministry],
        _ => [Steward::Ministry, Steward::System],
    };
    Ok(ListPage {
        page: visitor.page(MenuItem::Settings),
        groups: order.into_iter().map(group).collect(),
        criteria: actor.place == Place::Ministry,
    })
}

fn row(t: &Texts, rows: &[Dated], setting: Setting, today: time::Date) -> Row {
    let now = in_force(rows, setting, today);
    Row {
        slug: setting.slug(),
        name: t.setting_name(&setting),
        about: t.setting_about(&setting),
        value: t.setting_value(&setting, now.and_then(|r| r.value.as_ref())),
        since: since(t, now),
        coming: coming(rows, setting, today)
            .into_iter()
            .map(|r| {
                t.innstillinger_kommer_verdi()
                    .verdi(t.setting_value(&setting, r.value.as_ref()))
                    .dag(t.date(r.valid_from))
            })
            .collect(),
        source: now.map(|r| r.source.clone()).unwrap_or_default(),
    }
}

/// The first rows hold «fra starten»: their day is before everything.
pub(super) fn since(t: &Texts, row: Option<&Dated>) -> String {
    match row {
        Some(row) if row.valid_from.year() > 1970 => t.date(row.valid_from),
        Some(_) => t.innstillinger_fra_start().to_owned(),
        None => String::new(),
    }
}
