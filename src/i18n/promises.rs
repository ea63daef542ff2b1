//! What was promised, in words.

use time::Date;

use super::Texts;
use crate::domain::application::promise::{DecisionDay, Promise};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::programme::calls::Call;

impl Texts {
    /// The day a decision is expected; the promised one beside it where the call has moved it.
    pub fn decision_day(&self, day: &DecisionDay) -> String {
        match day.moved {
            None => self.date(day.promised),
            Some((to, Some(at))) => self
                .lofte_vedtaksdag_flyttet()
                .ny(self.date(to))
                .opprinnelig(self.date(day.promised))
                .endret(self.date(oslo_date(at))),
            Some((to, None)) => self.lofte_vedtaksdag_ny().ny(self.date(to)).opprinnelig(self.date(day.promised)),
        }
    }

    /// That the day of the decision has passed, for the office.
    pub fn overdue(&self, day: &DecisionDay, today: Date) -> Option<String> {
        let deadline = day.deadline();
        (deadline < today).then(|| self.frister_vedtak_over(self.days_left(today, deadline)))
    }

    /// What is another thing now than the receipt said, line by line.
    pub fn changed_since_receipt(&self, said: &Promise, call: &Call, judged_by: i32) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some((to, at)) = said.decision.moved {
            let promised = self.date(said.decision.promised);
            lines.push(match at {
                Some(at) => {
                    self.lofte_vedtak_endret().opprinnelig(promised).endret(self.date(oslo_date(at))).ny(self.date(to))
                }
                None => self.lofte_vedtak_ny().opprinnelig(promised).ny(self.date(to)),
            });
        }
        if said.closes_at != call.closes_at {
            lines.push(
                self.lofte_frist_endret().opprinnelig(self.moment(said.closes_at)).ny(self.moment(call.closes_at)),
            );
        }
        if said.rules_version != judged_by {
            lines.push(
                self.lofte_regelverk_endret().opprinnelig(said.rules_version.to_string()).ny(judged_by.to_string()),
            );
        }
        lines
    }
}
