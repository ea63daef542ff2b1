//! What a setting has been, is and will be, and what keeps a change from being made.

use time::Date;

use super::settings::{Setting, Settings, Value};

/// The longest reason for a change.
pub const LONGEST_SOURCE: usize = 300;

/// A row of a setting's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// Rows made later have higher numbers.
    pub id: i64,
    pub setting: Setting,
    pub valid_from: Date,
    /// None: unset from then on.
    pub value: Option<Value>,
    pub source: String,
}

/// The row that holds on a day: the latest to have begun, and of two from the same day the one made last. None before the
/// first, which is the same as unset.
#[must_use]
pub fn in_force(rows: &[Dated], setting: Setting, day: Date) -> Option<&Dated> {
    rows.iter().filter(|r| r.setting == setting && r.valid_from <= day).max_by_key(|r| (r.valid_from, r.id))
}

/// The rows that will hold after `day`, in order; what is replaced before it begins is not among them.
#[must_use]
pub fn coming(rows: &[Dated], setting: Setting, day: Date) -> Vec<&Dated> {
    let mut later: Vec<&Dated> = rows
        .iter()
        .filter(|r| r.setting == setting && r.valid_from > day)
        .filter(|r| in_force(rows, setting, r.valid_from).is_some_and(|now| now.id == r.id))
        .collect();
    later.sort_by_key(|r| r.valid_from);
    later
}

/// The newest row of a setting: what a form was made from.
#[must_use]
pub fn newest(rows: &[Dated], setting: Setting) -> i64 {
    rows.iter().filter(|r| r.setting == setting).map(|r| r.id).max().unwrap_or_default()
}

/// The first day a change may hold from: the day after.
#[must_use]
pub fn earliest(today: Date) -> Date {
    today.next_day().unwrap_or(today)
}

impl Settings {
    /// # Errors
    /// The setting that has no value on that day and must have one.
    pub fn on(rows: &[Dated], day: Date) -> Result<Settings, Setting> {
        let value = |setting| in_force(rows, setting, day).and_then(|row| row.value.clone());
        macro_rules! read {
            ($setting:ident, $kind:ident) => {
                match value(Setting::$setting) {
                    Some(Value::$kind(value)) => Ok(value),
                    _ => Err(Setting::$setting),
                }
            };
        }
        Ok(Settings {
            law_profile: read!(LawProfile, Law)?,
            appealable: read!(Appealable, YesNo)?,
            appeal_body: read!(AppealBody, Text)?,
            ministry: read!(Ministry, Text)?,
            scheme_authority: read!(SchemeAuthority, Text)?,
            budget_item: read!(BudgetItem, Budget).ok(),
            reporting_threshold: read!(ReportingThreshold, Amount)?,
            appeal_weeks: read!(AppealWeeks, Whole)?,
            acceptance_weeks: read!(AcceptanceWeeks, Whole)?,
            reply_weeks: read!(ReplyWeeks, Whole)?,
            call_notice_weeks: read!(CallNoticeWeeks, Whole)?,
            call_back_warning_days: read!(CallBackWarning, Whole)?,
            unread_decision_days: read!(UnreadDecision, Whole)?,
            bin_days: read!(BinDays, Whole)?,
            partner_link_days: read!(PartnerLinkDays, Whole)?,
            idea_answer_days: read!(IdeaAnswerDays, Whole)?,
            euro_rate: read!(EuroRate, Rate).ok(),
            de_minimis_ceiling: read!(DeMinimisCeiling, Whole)?,
            de_minimis_ceiling_sgei: read!(DeMinimisCeilingSgei, Whole)?,
            de_minimis_years: read!(DeMinimisYears, Whole)?,
            aid_register_days: read!(AidRegisterDays, Whole)?,
            retention_years: read!(RetentionYears, Whole)?,
            reallocation_limit_percent: read!(ReallocationLimit, Whole)?,
            report_due: match value(Setting::ReportDue) {
                Some(Value::DayOfYear(month, day)) => (month, day),
                _ => return Err(Setting::ReportDue),
            },
            later_years_basis: read!(LaterYearsBasis, Basis)?,
        })
    }
}

/// A change of one setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// None: unset.
    pub value: Option<Value>,
    pub valid_from: Date,
    /// Where it is decided.
    pub source: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChangeFault {
    /// The day has begun.
    #[error("a day that has begun keeps its values")]
    TooEarly,
    /// The same value holds on that day already.
    #[error("the value is the one that holds on that day")]
    Same,
    #[error("the setting must have a value")]
    Unset,
    #[error("the change has no source")]
    SourceMissing,
    #[error("the source is too long")]
    SourceTooLong,
}

impl Change {
    /// What keeps it from being made, whoever makes it.
    #[must_use]
    pub fn faults(&self, rows: &[Dated], setting: Setting, today: Date) -> Vec<ChangeFault> {
        let holds = in_force(rows, setting, self.valid_from).and_then(|row| row.value.as_ref());
        [
            (ChangeFault::TooEarly, self.valid_from < earliest(today)),
            (ChangeFault::Unset, self.value.is_none() && !setting.may_be_unset()),
            (ChangeFault::Same, holds == self.value.as_ref()),
            (ChangeFault::SourceMissing, self.source.trim().is_empty()),
            (ChangeFault::SourceTooLong, self.source.chars().count() > LONGEST_SOURCE),
        ]
        .into_iter()
        .filter_map(|(fault, is)| is.then_some(fault))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::programme::settings::{BudgetItem, CommitmentBasis, Kind, LawProfile};
    use crate::domain::values::language::Bilingual;
    use crate::domain::values::money::Kroner;
    use crate::domain::values::quantity::Quantity;
    use time::macros::date;

    fn row(id: i64, setting: Setting, valid_from: Date, value: Option<Value>) -> Dated {
        Dated { id, setting, valid_from, value, source: "kilde".to_owned() }
    }
    fn weeks(id: i64, from: Date, weeks: i64) -> Dated {
        row(id, Setting::ReplyWeeks, from, Some(Value::Whole(weeks)))
    }

    #[test]
    fn the_latest_day_that_has_come_holds_and_of_one_day_the_row_made_last() {
        let rows = [
            weeks(1, date!(1970 - 01 - 01), 2),
            weeks(2, date!(2027 - 06 - 01), 3),
            weeks(3, date!(2027 - 09 - 01), 5),
            weeks(4, date!(2027 - 06 - 01), 4),
        ];
        let on = |day| in_force(&rows, Setting::ReplyWeeks, day).map(|r| r.id);
        assert_eq!(on(date!(1969 - 12 - 31)), None);
        assert_eq!(on(date!(2027 - 05 - 31)), Some(1));
        assert_eq!(on(date!(2027 - 06 - 01)), Some(4));
        assert_eq!(on(date!(2027 - 08 - 31)), Some(4));
        assert_eq!(on(date!(2030 - 01 - 01)), Some(3));
        let later: Vec<i64> = coming(&rows, Setting::ReplyWeeks, date!(2027 - 05 - 31)).iter().map(|r| r.id).collect();
        assert_eq!(later, [4, 3], "what is replaced before it begins never comes");
        assert_eq!(newest(&rows, Setting::ReplyWeeks), 4);
        assert_eq!(newest(&rows, Setting::BudgetItem), 0);
    }

    #[test]
    fn a_day_that_has_begun_keeps_its_values() {
        let rows = [weeks(1, date!(1970 - 01 - 01), 2)];
        let today = date!(2027 - 03 - 01);
        let faults = |valid_from, value, source: &str| {
            Change { value, valid_from, source: source.to_owned() }.faults(&rows, Setting::ReplyWeeks, today)
        };
        let three = || Some(Value::Whole(3));
        assert_eq!(faults(date!(2027 - 03 - 02), three(), "brev"), []);
        assert_eq!(faults(today, three(), "brev"), [ChangeFault::TooEarly]);
        assert_eq!(faults(date!(2020 - 01 - 01), three(), " "), [ChangeFault::TooEarly, ChangeFault::SourceMissing]);
        assert_eq!(faults(date!(2027 - 03 - 02), Some(Value::Whole(2)), "brev"), [ChangeFault::Same]);
        assert_eq!(faults(date!(2027 - 03 - 02), None, "brev"), [ChangeFault::Unset]);
        assert_eq!(faults(date!(2027 - 03 - 02), three(), &"x".repeat(301)), [ChangeFault::SourceTooLong]);
        // The budget item may be unset, and unset is what it is.
        let unset = Change { value: None, valid_from: date!(2027 - 03 - 02), source: "brev".to_owned() };
        assert_eq!(unset.faults(&rows, Setting::BudgetItem, today), [ChangeFault::Same]);
    }

    #[test]
    fn every_value_is_read_as_it_was_stored_and_nothing_else_is() {
        let text = Bilingual { nb: "departementet".to_owned(), nn: "departementet".to_owned() };
        for setting in Setting::ALL {
            let kind = setting.kind();
            let value = match kind {
                Kind::Law => Value::Law(LawProfile::Act2025),
                Kind::YesNo => Value::YesNo(false),
                Kind::Basis => Value::Basis(CommitmentBasis::CommitmentAuthority),
                Kind::Text => Value::Text(text.clone()),
                Kind::Budget => Value::Budget(BudgetItem { chapter: 700, post: 60 }),
                Kind::Amount => Value::Amount(Kroner::new(1_000_000)),
                Kind::Whole { most, .. } => Value::Whole(most),
                Kind::Rate => Value::Rate(Quantity::of_ten_thousandths(117_335)),
                Kind::DayOfYear => Value::DayOfYear(time::Month::February, 28),
            };
            let (stored, nn) = value.stored();
            assert_eq!(Value::of_stored(kind, &stored, nn.as_deref()), Some(value), "{setting:?}");
            for wrong in ["", "tull", "-1", "02-29", "0/60", "99999/60"] {
                assert_eq!(Value::of_stored(kind, wrong, None), None, "{setting:?} {wrong}");
            }
            assert_eq!(
                (Setting::from_code(setting.code()), Setting::from_slug(setting.slug())),
                (Some(setting), Some(setting))
            );
        }
        // The state budget has no leading zeros.
        assert_eq!(BudgetItem::new("0700", "60"), Some(BudgetItem { chapter: 700, post: 60 }));
    }

    #[test]
    fn a_setting_without_a_value_is_named_unless_it_may_be_unset() {
        assert_eq!(Settings::on(&[], date!(2027 - 01 - 01)), Err(Setting::LawProfile));
    }
}
