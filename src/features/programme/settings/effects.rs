//! What follows from a change: which cases, letters and deadlines, counted in what there is now.

use sqlx::PgConnection;
use time::Date;

use crate::domain::programme::setting_history::{Change, Dated, coming};
use crate::domain::programme::settings::{Setting, Value};
use crate::domain::values::money::Kroner;
use crate::i18n::Texts;
use crate::store::StoreError;
use crate::store::places::reference;

struct Counts {
    open: i64,
    recommended: i64,
    waiting: i64,
    decided: i64,
    calls: i64,
}

async fn count(conn: &mut PgConnection) -> Result<Counts, StoreError> {
    Ok(sqlx::query_as!(
        Counts,
        r#"select count(*) filter (where stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended')) as "open!",
                  count(*) filter (where stage = 'recommended') as "recommended!",
                  count(*) filter (where stage = 'awaiting_information') as "waiting!",
                  count(*) filter (where stage = 'decided') as "decided!",
                  (select count(*) from call where stage in ('draft', 'published')) as "calls!"
           from application"#
    )
    .fetch_one(conn)
    .await?)
}

/// Open cases that apply for at least `from` and less than `to`: they change sides of the threshold.
async fn count_between(conn: &mut PgConnection, from: Kroner, to: Kroner) -> Result<i64, StoreError> {
    Ok(sqlx::query_scalar!(
        r#"select count(*) as "n!" from application
           where stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended')
             and applied_total >= $1 and applied_total < $2"#,
        from.get(),
        to.get()
    )
    .fetch_one(conn)
    .await?)
}

/// In sentences, the nearest first. `before` is what holds on the change's day without it.
pub(super) async fn tell(
    conn: &mut PgConnection,
    t: &Texts,
    rows: &[Dated],
    setting: Setting,
    before: Option<&Value>,
    change: &Change,
) -> Result<Vec<String>, StoreError> {
    let counts = count(conn).await?;
    let day = t.date(change.valid_from);
    let after = change.value.as_ref();
    let mut lines = Vec::new();
    match (setting, before, after) {
        (Setting::AppealWeeks | Setting::AcceptanceWeeks, Some(Value::Whole(old)), Some(Value::Whole(new))) => {
            let holidays = reference::holidays(conn).await?;
            let last = |weeks| holidays.last_day_of_weeks(change.valid_from, weeks).map(|d| t.date_weekday(d));
            if let (Ok(old), Ok(new)) = (last(*old), last(*new)) {
                lines.push(if setting == Setting::AppealWeeks {
                    t.innstilling_virkning_klagefrist().dag(&day).ny(new).gammel(old)
                } else {
                    t.innstilling_virkning_aksept().dag(&day).ny(new).gammel(old)
                });
            }
        }
        (Setting::ReportingThreshold, Some(Value::Amount(old)), Some(Value::Amount(new))) => {
            let (from, to) = (*old.min(new), *old.max(new));
            let between = count_between(conn, from, to).await?;
            lines.push(t.innstilling_virkning_grense().antall(between).fra(t.kroner(from)).til(t.kroner(to)));
            lines.push(t.innstilling_virkning_utlysning(counts.calls));
        }
        (Setting::ReportDue, Some(Value::DayOfYear(m0, d0)), Some(Value::DayOfYear(m1, d1))) => {
            let year = change.valid_from.year();
            let due = |month, day| Date::from_calendar_date(year + 1, month, day).map(|d| t.date(d));
            if let (Ok(old), Ok(new)) = (due(*m0, *d0), due(*m1, *d1)) {
                lines.push(t.innstilling_virkning_rapport().ar(year.to_string()).ny(new).gammel(old));
            }
        }
        (Setting::BudgetItem, _, Some(_)) => lines.push(t.innstilling_virkning_kapittel(&day)),
        (Setting::BudgetItem, _, None) => lines.push(t.innstilling_virkning_kapittel_uten(&day)),
        _ => {}
    }
    if setting == Setting::ReplyWeeks {
        lines.push(t.innstilling_virkning_sporsmal().dag(&day).verdi(t.setting_value(&setting, after)));
        lines.push(t.innstilling_virkning_venter(counts.waiting));
    } else if setting == Setting::CallNoticeWeeks {
        lines.push(t.innstilling_virkning_endringsfrist().dag(&day).verdi(t.setting_value(&setting, after)));
    } else if setting == Setting::CallBackWarning {
        lines.push(t.innstilling_virkning_pamminnelse().dag(&day).verdi(t.setting_value(&setting, after)));
    } else if setting == Setting::UnreadDecision {
        lines.push(t.innstilling_virkning_ulest_vedtak().dag(&day).verdi(t.setting_value(&setting, after)));
    } else if setting == Setting::BinDays {
        lines.push(t.innstilling_virkning_papirkurv().dag(&day).verdi(t.setting_value(&setting, after)));
    } else if matches!(
        setting,
        Setting::EuroRate
            | Setting::DeMinimisCeiling
            | Setting::DeMinimisCeilingSgei
            | Setting::DeMinimisYears
            | Setting::AidRegisterDays
    ) {
        lines.push(t.innstilling_virkning_stotte().dag(&day).verdi(t.setting_value(&setting, after)));
    } else if setting == Setting::IdeaAnswerDays {
        lines.push(t.innstilling_virkning_idesvar().dag(&day).verdi(t.setting_value(&setting, after)));
    } else if setting == Setting::PartnerLinkDays {
        lines.push(t.innstilling_virkning_partnerlenke().dag(&day).verdi(t.setting_value(&setting, after)));
    } else {
        lines.push(t.innstilling_virkning_apne().antall(counts.open).dag(&day));
        if counts.recommended > 0 {
            lines.push(t.innstilling_virkning_innstilt(counts.recommended));
        }
        lines.push(t.innstilling_virkning_vedtatt(counts.decided));
    }
    for row in coming(rows, setting, change.valid_from) {
        let value = t.setting_value(&setting, row.value.as_ref());
        lines.push(t.innstilling_virkning_senere().dag(t.date(row.valid_from)).verdi(value));
    }
    Ok(lines)
}
