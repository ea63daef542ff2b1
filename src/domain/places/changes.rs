//! What becomes of municipalities on a day: mergers, new numbers, another office (requirements F8, I1).

use time::Date;

use super::reference::{LONGEST_NAME, LONGEST_SOURCE};
use crate::domain::values::ids::{MunicipalityId, OfficeId};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// Two or more become one, which is one of them or a new organisation.
    Merger,
    /// One gets another number, name or county.
    Renumbering,
    /// Some are decided for by another office.
    Office,
}

impl ChangeKind {
    pub const ALL: [ChangeKind; 3] = [ChangeKind::Merger, ChangeKind::Renumbering, ChangeKind::Office];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            ChangeKind::Merger => "merger",
            ChangeKind::Renumbering => "renumbering",
            ChangeKind::Office => "office",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<ChangeKind> {
        ChangeKind::ALL.into_iter().find(|k| k.code() == code)
    }
}

/// A municipality as a change sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub id: MunicipalityId,
    pub number: String,
    pub name: String,
    pub fylke: String,
    pub office: OfficeId,
    /// Another change of it is planned: the number it gives, empty where only the office changes.
    pub planned: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MunicipalityChange {
    pub kind: ChangeKind,
    pub on_day: Date,
    pub municipalities: Vec<MunicipalityId>,
    /// After a merger: the organisation number of the municipality that goes on.
    pub becomes: Option<MunicipalityId>,
    /// Of the municipality that goes on or is renumbered; empty where only the office changes.
    pub number: String,
    pub name: String,
    pub fylke: String,
    /// After a merger, and where the office changes.
    pub office: Option<OfficeId>,
    /// Where it is decided.
    pub source: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeFault {
    /// The day has passed.
    TooEarly,
    NoneChosen,
    /// A merger needs two.
    OneAlone,
    /// A number is given to one.
    MoreThanOne,
    BecomesMissing,
    /// The organisation number belongs to a municipality that does not take part.
    BecomesAnother,
    NumberForm,
    /// Another municipality has the number, or a planned change gives it to another.
    NumberTaken,
    NameMissing,
    NameTooLong,
    FylkeMissing,
    OfficeMissing,
    /// Nothing would change.
    Same,
    /// One of them has a planned change already: that one is done or withdrawn first.
    AlreadyPlanned,
    SourceMissing,
    SourceTooLong,
}

impl MunicipalityChange {
    /// What keeps it from being planned among the municipalities there are.
    #[must_use]
    pub fn faults(&self, all: &[Place], today: Date) -> Vec<ChangeFault> {
        use ChangeFault as F;
        let mut faults = Vec::new();
        let mut fault = |fault: F, is: bool| {
            if is {
                faults.push(fault);
            }
        };
        let own: Vec<&Place> = all.iter().filter(|p| self.municipalities.contains(&p.id)).collect();
        let merger = self.kind == ChangeKind::Merger;
        fault(F::NoneChosen, own.is_empty());
        fault(F::OneAlone, merger && own.len() == 1);
        fault(F::MoreThanOne, self.kind == ChangeKind::Renumbering && own.len() > 1);
        fault(F::AlreadyPlanned, own.iter().any(|p| p.planned.is_some()));
        if merger {
            fault(F::BecomesMissing, self.becomes.is_none());
            let others = |id| all.iter().any(|p| p.id == id && !self.municipalities.contains(&p.id));
            fault(F::BecomesAnother, self.becomes.is_some_and(others));
        }
        if self.kind != ChangeKind::Office {
            let four = self.number.len() == 4 && self.number.bytes().all(|b| b.is_ascii_digit());
            fault(F::NumberForm, !four);
            let has = |p: &Place| p.number == self.number || p.planned.as_deref() == Some(self.number.as_str());
            let taken = |p: &Place| has(p) && !self.municipalities.contains(&p.id);
            fault(F::NumberTaken, all.iter().any(taken));
            fault(F::NameMissing, self.name.trim().is_empty());
            fault(F::NameTooLong, self.name.chars().count() > LONGEST_NAME);
            fault(F::FylkeMissing, self.fylke.is_empty());
        }
        if self.kind != ChangeKind::Renumbering {
            fault(F::OfficeMissing, self.office.is_none());
        }
        let same = |p: &&Place| match self.kind {
            ChangeKind::Merger => false,
            ChangeKind::Renumbering => p.number == self.number && p.name == self.name.trim() && p.fylke == self.fylke,
            ChangeKind::Office => Some(p.office) == self.office,
        };
        fault(F::Same, own.iter().any(same));
        fault(F::TooEarly, self.on_day < today);
        fault(F::SourceMissing, self.source.trim().is_empty());
        fault(F::SourceTooLong, self.source.chars().count() > LONGEST_SOURCE);
        faults
    }

    /// Those that end.
    #[must_use]
    pub fn ended(&self) -> Vec<MunicipalityId> {
        match self.kind {
            ChangeKind::Merger => self.municipalities.iter().copied().filter(|id| Some(*id) != self.becomes).collect(),
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn place(id: i32, number: &str) -> Place {
        Place {
            id: MunicipalityId(id),
            number: number.to_owned(),
            name: format!("By {id}"),
            fylke: "34".to_owned(),
            office: OfficeId(1),
            planned: None,
        }
    }
    fn merger() -> MunicipalityChange {
        MunicipalityChange {
            kind: ChangeKind::Merger,
            on_day: date!(2028 - 01 - 01),
            municipalities: vec![MunicipalityId(1), MunicipalityId(2)],
            becomes: Some(MunicipalityId(9)),
            number: "3499".to_owned(),
            name: "Nyby".to_owned(),
            fylke: "34".to_owned(),
            office: Some(OfficeId(1)),
            source: "Kongelig resolusjon".to_owned(),
        }
    }

    #[test]
    fn a_change_is_whole_and_takes_nothing_from_others() {
        use ChangeFault as F;
        let all = [place(1, "3401"), place(2, "3402"), place(3, "3403")];
        let today = date!(2027 - 03 - 01);
        let faults = |change: MunicipalityChange| change.faults(&all, today);
        assert_eq!(faults(merger()), []);
        assert_eq!(merger().ended(), [MunicipalityId(1), MunicipalityId(2)]);
        let into_one = MunicipalityChange { becomes: Some(MunicipalityId(2)), number: "3402".to_owned(), ..merger() };
        assert_eq!((faults(into_one.clone()), into_one.ended()), (vec![], vec![MunicipalityId(1)]));
        assert_eq!(faults(MunicipalityChange { becomes: Some(MunicipalityId(3)), ..merger() }), [F::BecomesAnother]);
        assert_eq!(faults(MunicipalityChange { number: "3403".to_owned(), ..merger() }), [F::NumberTaken]);
        // Both on one day would stop each other, and every change after them.
        let promised =
            [place(1, "3401"), place(2, "3402"), Place { planned: Some("3499".to_owned()), ..place(3, "3403") }];
        assert_eq!(merger().faults(&promised, today), [F::NumberTaken]);
        assert_eq!(faults(MunicipalityChange { municipalities: vec![MunicipalityId(1)], ..merger() }), [F::OneAlone]);
        let empty = MunicipalityChange {
            municipalities: Vec::new(),
            becomes: None,
            number: String::new(),
            name: String::new(),
            fylke: String::new(),
            office: None,
            source: String::new(),
            on_day: date!(2027 - 02 - 28),
            ..merger()
        };
        assert_eq!(
            faults(empty),
            [
                F::NoneChosen,
                F::BecomesMissing,
                F::NumberForm,
                F::NameMissing,
                F::FylkeMissing,
                F::OfficeMissing,
                F::TooEarly,
                F::SourceMissing
            ]
        );
        let office = MunicipalityChange { kind: ChangeKind::Office, ..merger() };
        assert_eq!(faults(office.clone()), [F::Same]);
        assert_eq!(faults(MunicipalityChange { office: Some(OfficeId(2)), ..office }), []);
        let renumbering = MunicipalityChange { kind: ChangeKind::Renumbering, ..merger() };
        assert_eq!(faults(renumbering), [F::MoreThanOne]);
        let planned = [Place { planned: Some("3498".to_owned()), ..place(1, "3401") }, place(2, "3402")];
        assert_eq!(merger().faults(&planned, today), [F::AlreadyPlanned]);
    }
}
