//! Changing a call that is published. Those who have applied have relied on it: what applications compete by stands once
//! the deadline has passed, and moves the deadline when somebody has sent (Bestemmelser om økonomistyring 6.2.1 and 6.3.2:
//! equal treatment; requirements A1).

use time::{Date, Duration, OffsetDateTime};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::programme::calls::{Call, CallStage, PublishFault};
use crate::domain::programme::criteria::Criterion;
use crate::domain::records::call_change::{CallChange, CallText, TextChange, Was, WeightChange};
use crate::domain::values::language::{Bilingual, Lang};

/// What may still be changed in a published call.
#[derive(Debug, Clone)]
pub struct CallAmendment {
    pub title: Bilingual,
    pub summary: Bilingual,
    pub closes_at: OffsetDateTime,
    pub expected_decision_on: Date,
    pub rules: [Bilingual; 5],
    /// The weights in the criteria's order; none leaves them as they are.
    pub weights: Option<Vec<i32>>,
}

impl CallAmendment {
    /// The texts that are empty in a written standard: a published call is whole in both (språklova § 14).
    #[must_use]
    pub fn missing_texts(&self, call: &Call, now: OffsetDateTime) -> Vec<PublishFault> {
        let changed = Call {
            stage: CallStage::Draft,
            title: self.title.clone(),
            summary: self.summary.clone(),
            rules: self.rules.clone(),
            ..call.clone()
        };
        changed
            .publish_faults(&[100], &[], &Bilingual::default(), now)
            .into_iter()
            .filter(PublishFault::is_about_text)
            .collect()
    }

    #[must_use]
    pub fn change_of(&self, call: &Call, criteria: &[Criterion]) -> CallChange {
        let texts: Vec<TextChange> = [(CallText::Title, &call.title, &self.title)]
            .into_iter()
            .chain([(CallText::Summary, &call.summary, &self.summary)])
            .chain(
                (1..).zip(&call.rules).zip(&self.rules).map(|((n, before), after)| (CallText::Rule(n), before, after)),
            )
            .filter_map(|(text, before, after)| Some(TextChange { text, was: Was::of(before.clone(), after.clone())? }))
            .collect();
        let weights = criteria
            .iter()
            .zip(self.weights.iter().flatten())
            .filter_map(|(c, after)| {
                let was = Was::of(c.weight, *after)?;
                Some(WeightChange { code: c.code.clone(), name: Some(c.name.clone()), was })
            })
            .collect();
        let new_rules = texts.iter().any(|t| matches!(t.text, CallText::Rule(_)));
        CallChange {
            rules_version: call.rules_version + i32::from(new_rules),
            closes_at: Was::of(call.closes_at, self.closes_at),
            expected_decision_on: Was::of(call.expected_decision_on, self.expected_decision_on),
            texts,
            weights,
        }
    }
}

/// Whom a change reaches: whoever has sent and not withdrawn, or writes. Also those whose case is decided: they competed
/// by what is changed, and may apply anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reach {
    /// Applications that are sent and not withdrawn.
    pub sent: i64,
    /// Those of them that are decided.
    pub decided: i64,
    /// Drafts.
    pub writing: i64,
    /// Municipalities that have any of them.
    pub municipalities: i64,
}

impl Reach {
    /// Sent, and still to be decided.
    #[must_use]
    pub fn waiting(&self) -> i64 {
        self.sent - self.decided
    }
}

/// Why a municipality is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Has sent, and waits for a decision.
    pub waits: bool,
    pub has_decision: bool,
    pub is_writing: bool,
}

/// Why a published call is not changed like that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmendFault {
    /// A published deadline is never moved to an earlier moment, and not at all once it has passed.
    Deadline,
    /// All are judged by what stood at the deadline.
    AwardCriteriaAfterDeadline,
    /// Somebody has sent: those who have get time to apply anew.
    DeadlineMustMove { earliest: Date },
}

/// `sent` counts the applications that are sent and not withdrawn; `notice_weeks` is the dated setting.
#[must_use]
pub fn amend_fault(
    call: &Call,
    change: &CallChange,
    sent: i64,
    notice_weeks: i64,
    now: OffsetDateTime,
) -> Option<AmendFault> {
    if let Some(was) = &change.closes_at
        && (was.after < was.before || call.is_late(now))
    {
        return Some(AmendFault::Deadline);
    }
    if !change.touches_award_criteria() {
        return None;
    }
    if call.is_late(now) {
        return Some(AmendFault::AwardCriteriaAfterDeadline);
    }
    let earliest = oslo_date(now).saturating_add(Duration::weeks(notice_weeks));
    let moved_enough = change.closes_at.as_ref().is_some_and(|was| oslo_date(was.after) >= earliest);
    let earliest = earliest.max(oslo_date(call.closes_at).saturating_add(Duration::days(1)));
    (sent > 0 && !moved_enough).then_some(AmendFault::DeadlineMustMove { earliest })
}

/// What may be meant, but is worth a second look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caution {
    /// The text is another in this standard only.
    OneStandard { text: CallText, changed: Lang },
    /// From the opening to the deadline.
    ShortPeriod { days: i64 },
    /// From today to the deadline.
    ShortNotice { days: i64 },
}

/// About a change of a published call.
#[must_use]
pub fn cautions_of(call: &Call, change: &CallChange, notice_weeks: i64, now: OffsetDateTime) -> Vec<Caution> {
    let mut cautions: Vec<Caution> = change
        .texts
        .iter()
        .filter_map(|t| match Lang::ALL.map(|lang| t.changed_in(lang)) {
            [true, true] | [false, false] => None,
            [nb, _] => {
                Some(Caution::OneStandard { text: t.text, changed: if nb { Lang::ALL[0] } else { Lang::ALL[1] } })
            }
        })
        .collect();
    let closes_at = change.closes_at.as_ref().map_or(call.closes_at, |was| was.after);
    if !change.texts.is_empty() && !call.is_late(now) {
        cautions.extend(short_notice(closes_at, notice_weeks, now));
    }
    cautions
}

/// About the dates of a call that is to be published.
#[must_use]
pub fn cautions_before_publishing(call: &Call, notice_weeks: i64, now: OffsetDateTime) -> Vec<Caution> {
    let days = (oslo_date(call.closes_at) - oslo_date(call.opens_at)).whole_days() + 1;
    let period = (days < notice_weeks * 7).then_some(Caution::ShortPeriod { days });
    period.into_iter().chain(short_notice(call.closes_at, notice_weeks, now)).collect()
}

fn short_notice(closes_at: OffsetDateTime, notice_weeks: i64, now: OffsetDateTime) -> Option<Caution> {
    let days = (oslo_date(closes_at) - oslo_date(now)).whole_days();
    (0..notice_weeks * 7).contains(&days).then_some(Caution::ShortNotice { days })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::programme::periods::Period;
    use crate::domain::values::ids::{CallId, CriteriaSetId};
    use crate::domain::values::money::Kroner;
    use time::macros::{date, datetime};

    const NOW: OffsetDateTime = datetime!(2027-03-01 09:00 UTC);
    const CLOSES: OffsetDateTime = datetime!(2027-03-29 13:00 UTC);

    fn both(text: &str) -> Bilingual {
        Bilingual { nb: text.to_owned(), nn: text.to_owned() }
    }

    fn call() -> Call {
        Call {
            id: CallId(uuid::Uuid::nil()),
            period: Period { number: 1, first_year: 2027, last_year: 2031, open: true },
            stage: CallStage::Published { at: datetime!(2027-01-15 09:00 UTC) },
            title: both("title"),
            summary: both("summary"),
            opens_at: datetime!(2027-02-01 08:00 UTC),
            closes_at: CLOSES,
            expected_decision_on: date!(2027 - 06 - 21),
            min_amount: Kroner::new(1),
            max_amount: None,
            short_track: None,
            criteria_set: CriteriaSetId(uuid::Uuid::nil()),
            rules: [1, 2, 3, 4, 5].map(|n| both(&format!("rule {n}"))),
            rules_version: 1,
            version: 1,
        }
    }

    fn as_it_is(call: &Call) -> CallAmendment {
        CallAmendment {
            title: call.title.clone(),
            summary: call.summary.clone(),
            closes_at: call.closes_at,
            expected_decision_on: call.expected_decision_on,
            rules: call.rules.clone(),
            weights: None,
        }
    }

    #[test]
    fn nothing_changed_is_no_change_and_no_new_version() {
        let call = call();
        let change = as_it_is(&call).change_of(&call, &[]);
        assert!(change.is_empty());
        assert_eq!((change.rules_version, amend_fault(&call, &change, 5, 3, NOW)), (1, None));
    }

    #[test]
    fn what_applications_compete_by_moves_the_deadline_once_somebody_has_sent() {
        let call = call();
        let mut to = as_it_is(&call);
        to.rules[2].nb = "other criteria".to_owned();
        let fault = |to: &CallAmendment, sent, now| amend_fault(&call, &to.change_of(&call, &[]), sent, 3, now);
        assert_eq!(to.change_of(&call, &[]).rules_version, 2);
        assert_eq!(fault(&to, 0, NOW), None);
        // Four weeks are left, but nobody who has sent counted on applying anew.
        let earliest = date!(2027 - 03 - 30);
        assert_eq!(fault(&to, 1, NOW), Some(AmendFault::DeadlineMustMove { earliest }));
        let near = datetime!(2027-03-26 09:00 UTC);
        let earliest = date!(2027 - 04 - 16);
        to.closes_at = CLOSES + Duration::days(7);
        assert_eq!(fault(&to, 1, near), Some(AmendFault::DeadlineMustMove { earliest }));
        to.closes_at = datetime!(2027-04-16 13:00 UTC);
        assert_eq!(fault(&to, 1, near), None);
        // Other parts of the rules bind nobody to a new deadline.
        let mut other = as_it_is(&call);
        other.rules[3] = both("other control");
        assert_eq!(fault(&other, 1, NOW), None);
    }

    #[test]
    fn after_the_deadline_the_criteria_and_the_deadline_stand() {
        let call = call();
        let after = CLOSES + Duration::seconds(1);
        let mut to = as_it_is(&call);
        to.rules[2] = both("other criteria");
        assert_eq!(
            amend_fault(&call, &to.change_of(&call, &[]), 0, 3, after),
            Some(AmendFault::AwardCriteriaAfterDeadline)
        );
        to = as_it_is(&call);
        to.closes_at = CLOSES + Duration::weeks(4);
        assert_eq!(amend_fault(&call, &to.change_of(&call, &[]), 0, 3, after), Some(AmendFault::Deadline));
        to.closes_at = CLOSES - Duration::days(1);
        assert_eq!(amend_fault(&call, &to.change_of(&call, &[]), 0, 3, NOW), Some(AmendFault::Deadline));
        to = as_it_is(&call);
        to.expected_decision_on = date!(2027 - 09 - 01);
        assert_eq!(amend_fault(&call, &to.change_of(&call, &[]), 9, 3, after), None);
    }

    #[test]
    fn a_text_changed_in_one_standard_and_short_times_are_pointed_out() {
        let call = call();
        let mut to = as_it_is(&call);
        to.rules[3].nb = "other control".to_owned();
        to.title = both("other title");
        let change = to.change_of(&call, &[]);
        let one = Caution::OneStandard { text: CallText::Rule(4), changed: Lang::Nb };
        assert_eq!(cautions_of(&call, &change, 3, NOW), [one]);
        let near = datetime!(2027-03-26 09:00 UTC);
        assert_eq!(cautions_of(&call, &change, 3, near), [one, Caution::ShortNotice { days: 3 }]);
        assert_eq!(cautions_before_publishing(&call, 3, NOW), []);
        let day = Call { opens_at: datetime!(2027-03-29 06:00 UTC), ..call };
        assert_eq!(
            cautions_before_publishing(&day, 3, near),
            [Caution::ShortPeriod { days: 1 }, Caution::ShortNotice { days: 3 }]
        );
    }
}
