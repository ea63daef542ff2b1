//! Whether what a partner gets is state aid, and on what basis it may be given (støtteprosessloven §§ 2, 4 and 5).
//!
//! Invariants: no award while a partner that may run a business is not assessed, while a duty to notify is open, or beyond what
//! bagatellmessig støtte allows in three years (regulations (EU) 2023/2831 and 2023/2832). The ceilings, the years and the
//! euro's rate are dated values. Amounts are øre, rates exact decimals; a sum in euro is a fraction and never rounded.

use time::Date;

use crate::domain::application::form::PartnerKind;
use crate::domain::application::partners::{Part, Party, Said};
use crate::domain::values::ids::OrgNr;
use crate::domain::values::quantity::Quantity;

/// An amount in øre.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, sqlx::Type, serde::Serialize, serde::Deserialize,
)]
#[sqlx(transparent)]
#[serde(transparent)]
pub struct Ore(i64);

impl Ore {
    pub const ZERO: Ore = Ore(0);

    #[must_use]
    pub const fn new(ore: i64) -> Ore {
        Ore(ore)
    }
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
    /// Kroner with at most two decimals. None for what is negative, more precise, or too large.
    #[must_use]
    pub fn of_kroner(kroner: Quantity) -> Option<Ore> {
        let parts = kroner.parts();
        (parts >= 0 && parts % 100 == 0).then_some(Ore(parts / 100))
    }
    #[must_use]
    pub fn as_kroner(self) -> Quantity {
        Quantity::of_parts(self.0.saturating_mul(100))
    }
}

/// Kroner for one euro on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EuroRate(Quantity);

impl EuroRate {
    /// None for what is no rate: zero and less.
    #[must_use]
    pub fn new(kroner: Quantity) -> Option<EuroRate> {
        (kroner.parts() > 0).then_some(EuroRate(kroner))
    }
    #[must_use]
    pub fn kroner(self) -> Quantity {
        self.0
    }
}

/// On what basis a partner may get what it gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// An advantage in a business, but no aid: it was chosen in competition and is paid the market's price, or trade in the EEA
    /// is not affected.
    NotAid,
    DeMinimis,
    /// To a service of general economic interest.
    DeMinimisSgei,
    BlockExemption,
    Notifiable,
}

impl Basis {
    pub const ALL: [Basis; 5] =
        [Basis::NotAid, Basis::DeMinimis, Basis::DeMinimisSgei, Basis::BlockExemption, Basis::Notifiable];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Basis::NotAid => "not_aid",
            Basis::DeMinimis => "de_minimis",
            Basis::DeMinimisSgei => "de_minimis_sgei",
            Basis::BlockExemption => "block_exemption",
            Basis::Notifiable => "notifiable",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Basis> {
        Basis::ALL.into_iter().find(|b| b.code() == code)
    }
    #[must_use]
    pub fn is_aid(self) -> bool {
        self != Basis::NotAid
    }
    #[must_use]
    pub fn is_de_minimis(self) -> bool {
        matches!(self, Basis::DeMinimis | Basis::DeMinimisSgei)
    }
}

/// Whether something is bought of the partner, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Procurement {
    NothingBought,
    Follows,
    /// It is not known whether what is planned follows the rules of procurement.
    Unclear,
}

impl Procurement {
    pub const ALL: [Procurement; 3] = [Procurement::NothingBought, Procurement::Follows, Procurement::Unclear];

    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Procurement::NothingBought => "nothing_bought",
            Procurement::Follows => "follows",
            Procurement::Unclear => "unclear",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Procurement> {
        Procurement::ALL.into_iter().find(|p| p.code() == code)
    }
}

/// An assessment as it is saved: whole, whatever it comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AidAssessment {
    pub economic: bool,
    /// Only of a business.
    pub advantage: bool,
    /// Where a business gets an advantage.
    pub basis: Option<Basis>,
    pub orgnr: Option<OrgNr>,
    /// What the partner gets.
    pub amount: Ore,
    /// What it says that it has got from others as bagatellmessig støtte in the three years.
    pub elsewhere: Ore,
    /// The day the duty to notify was met: approved, or found to be none.
    pub cleared_on: Option<Date>,
    pub procurement: Procurement,
    pub reason: String,
}

/// What is missing or wrong in an assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AidFault {
    EconomicMissing,
    AdvantageMissing,
    BasisMissing,
    OrgNrMissing,
    AmountMissing,
    ProcurementMissing,
    ReasonMissing,
    ReasonTooLong(usize),
}

pub const LONGEST_REASON: usize = 3_000;

/// An assessment with its holes.
#[derive(Debug, Clone, Default)]
pub struct DraftAid {
    pub economic: Option<bool>,
    pub advantage: Option<bool>,
    pub basis: Option<Basis>,
    pub orgnr: Option<OrgNr>,
    pub amount: Option<Ore>,
    pub elsewhere: Option<Ore>,
    pub cleared_on: Option<Date>,
    pub procurement: Option<Procurement>,
    pub reason: String,
}

impl DraftAid {
    /// Whole, without what the answers above make needless.
    ///
    /// # Errors
    /// All that is missing.
    pub fn complete(&self) -> Result<AidAssessment, Vec<AidFault>> {
        let business = self.economic == Some(true);
        let advantage = business && self.advantage == Some(true);
        let basis = self.basis.filter(|_| advantage);
        let aid = basis.is_some_and(Basis::is_aid);
        let length = self.reason.trim().chars().count();
        let faults: Vec<AidFault> = [
            (AidFault::EconomicMissing, self.economic.is_none()),
            (AidFault::AdvantageMissing, business && self.advantage.is_none()),
            (AidFault::BasisMissing, advantage && basis.is_none()),
            (AidFault::OrgNrMissing, aid && self.orgnr.is_none()),
            (AidFault::AmountMissing, aid && self.amount.is_none_or(|a| a == Ore::ZERO)),
            (AidFault::ProcurementMissing, self.procurement.is_none()),
            (AidFault::ReasonMissing, length == 0),
            (AidFault::ReasonTooLong(length), length > LONGEST_REASON),
        ]
        .into_iter()
        .filter_map(|(fault, is)| is.then_some(fault))
        .collect();
        match (self.economic, self.procurement) {
            (Some(economic), Some(procurement)) if faults.is_empty() => Ok(AidAssessment {
                economic,
                advantage,
                basis,
                orgnr: self.orgnr,
                amount: self.amount.filter(|_| aid).unwrap_or_default(),
                elsewhere: self.elsewhere.filter(|_| basis.is_some_and(Basis::is_de_minimis)).unwrap_or_default(),
                cleared_on: self.cleared_on.filter(|_| basis == Some(Basis::Notifiable)),
                procurement,
                reason: self.reason.trim().to_owned(),
            }),
            _ => Err(faults),
        }
    }
}

/// Whether somebody must be assessed: any partner that is no public authority. An organisation, a university and a health
/// trust may run a business too.
#[must_use]
pub fn must_be_assessed(party: &Party) -> bool {
    let public = [PartnerKind::Municipality, PartnerKind::County, PartnerKind::State];
    party.key.part == Part::Partner && !public.iter().any(|kind| kind.code() == party.said.kind)
}

/// A partner with what is decided about it.
#[derive(Debug, Clone)]
pub struct Screened {
    /// The row's id among the answers.
    pub partner: String,
    pub said: Said,
    /// With what was said of the partner then.
    pub assessed: Option<(AidAssessment, Said)>,
}

impl Screened {
    /// The assessment, unless the partner is said to be or do something else since.
    #[must_use]
    pub fn holds(&self) -> Option<&AidAssessment> {
        self.assessed.as_ref().filter(|(_, said)| *said == self.said).map(|(assessment, _)| assessment)
    }
}

/// What has been given to an organisation, or is to be given now.
#[derive(Debug, Clone, Copy)]
pub struct Given {
    pub orgnr: OrgNr,
    pub basis: Basis,
    pub amount: Ore,
    /// The rate of the day it was given.
    pub rate: EuroRate,
}

/// The dated values an award is judged by.
#[derive(Debug, Clone, Copy)]
pub struct AidTerms {
    /// In whole euro.
    pub ceiling: i64,
    pub ceiling_sgei: i64,
    /// None: nobody has set the day's rate.
    pub rate: Option<EuroRate>,
}

/// Why an award cannot be made, with the partner it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AidHole {
    Missing(String),
    /// Assessed, and something else is said of the partner since.
    Changed(String),
    DutyToNotify(String),
    RateMissing(String),
    /// The sum would be over so many euro.
    CeilingPassed(String, i64),
}

/// All that keeps an award from being made. `earlier` is what the programme has given within the years that count.
#[must_use]
pub fn holes(screened: &[Screened], earlier: &[Given], terms: &AidTerms) -> Vec<AidHole> {
    let mut holes = Vec::new();
    let mut all = earlier.to_vec();
    for one in screened {
        let name = || one.said.name.clone();
        let Some(assessed) = one.holds() else {
            holes.push(match one.assessed {
                Some(_) => AidHole::Changed(name()),
                None => AidHole::Missing(name()),
            });
            continue;
        };
        let Some(basis) = assessed.basis.filter(|b| b.is_aid()) else { continue };
        if basis == Basis::Notifiable && assessed.cleared_on.is_none() {
            holes.push(AidHole::DutyToNotify(name()));
        }
        let Some(orgnr) = assessed.orgnr.filter(|_| basis.is_de_minimis()) else { continue };
        let Some(rate) = terms.rate else {
            holes.push(AidHole::RateMissing(name()));
            continue;
        };
        all.push(Given { orgnr, basis, amount: assessed.amount, rate });
        if assessed.elsewhere > Ore::ZERO {
            all.push(Given { orgnr, basis, amount: assessed.elsewhere, rate });
        }
        if let Some(ceiling) = passed(&all, orgnr, terms) {
            holes.push(AidHole::CeilingPassed(name(), ceiling));
        }
    }
    holes
}

/// The ceiling that an organisation's sum is over. Ordinary bagatellmessig støtte has the low one; with what is given to
/// services of general economic interest, all of it is under the high one.
fn passed(all: &[Given], orgnr: OrgNr, terms: &AidTerms) -> Option<i64> {
    let of = |ordinary: bool| -> Vec<(Ore, EuroRate)> {
        all.iter()
            .filter(|g| g.orgnr == orgnr && g.basis.is_de_minimis() && (!ordinary || g.basis == Basis::DeMinimis))
            .map(|g| (g.amount, g.rate))
            .collect()
    };
    if !within(&of(true), terms.ceiling) {
        Some(terms.ceiling)
    } else if !within(&of(false), terms.ceiling_sgei) {
        Some(terms.ceiling_sgei)
    } else {
        None
    }
}

/// Whether amounts, each at its own rate, are together no more than so many euro. Exact: a sum of fractions, and where that
/// would be too large for the machine, each is rounded up by less than a billionth of a euro.
#[must_use]
pub fn within(amounts: &[(Ore, EuroRate)], euro: i64) -> bool {
    // Øre over kroner for a euro in ten-thousandths: euro = øre × 100 / rate.
    let exact = amounts.iter().try_fold((0_i128, 1_i128), |(n, d), (ore, rate)| {
        let (m, e) = (i128::from(ore.0).checked_mul(100)?, i128::from(rate.0.parts()));
        let (n, d) = (n.checked_mul(e)?.checked_add(m.checked_mul(d)?)?, d.checked_mul(e)?);
        let by = gcd(n, d);
        Some((n / by, d / by))
    });
    if let Some((n, d)) = exact
        && let Some(most) = i128::from(euro).checked_mul(d)
    {
        return n <= most;
    }
    const FINE: i128 = 1_000_000_000;
    let up = |(ore, rate): &(Ore, EuroRate)| {
        let (n, d) = (i128::from(ore.0) * 100 * FINE, i128::from(rate.0.parts()));
        n / d + i128::from(n % d != 0)
    };
    amounts.iter().map(up).sum::<i128>() <= i128::from(euro) * FINE
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a.max(1) } else { gcd(b, a % b) }
}

/// What counts on a day is what was given after the same day so many years before.
#[must_use]
pub fn counts_after(day: Date, years: i32) -> Date {
    let year = day.year() - years;
    // 29 February counts from the 28th: a day more, never one less.
    day.replace_year(year)
        .unwrap_or_else(|_| Date::from_calendar_date(year, time::Month::February, 28).unwrap_or(Date::MIN))
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn rate(ten_thousandths: i64) -> EuroRate {
        EuroRate::new(Quantity::of_parts(ten_thousandths)).unwrap()
    }
    fn orgnr(text: &str) -> OrgNr {
        text.parse().unwrap()
    }
    fn said(name: &str) -> Said {
        Said { name: name.to_owned(), kind: "bedrift".to_owned(), ..Said::default() }
    }
    fn company(amount: i64, elsewhere: i64, basis: Basis) -> Screened {
        let assessment = AidAssessment {
            economic: true,
            advantage: true,
            basis: Some(basis),
            orgnr: Some(orgnr("974760673")),
            amount: Ore(amount),
            elsewhere: Ore(elsewhere),
            cleared_on: None,
            procurement: Procurement::NothingBought,
            reason: "x".to_owned(),
        };
        Screened { partner: "r1".to_owned(), said: said("A"), assessed: Some((assessment, said("A"))) }
    }
    fn terms(at: Option<EuroRate>) -> AidTerms {
        AidTerms { ceiling: 300_000, ceiling_sgei: 750_000, rate: at }
    }

    #[test]
    fn exactly_the_ceiling_is_within_and_one_ore_more_is_not() {
        // 300 000 euro at 11,7335 are 3 520 050 kroner.
        let (rate, most) = (rate(117_335), 352_005_000);
        let told = |amount, elsewhere| holes(&[company(amount, elsewhere, Basis::DeMinimis)], &[], &terms(Some(rate)));
        assert_eq!(told(most, 0), []);
        assert_eq!(told(most + 1, 0), [AidHole::CeilingPassed("A".to_owned(), 300_000)]);
        // The same with a part from elsewhere.
        assert_eq!(told(most - 5_000_000, 5_000_000), []);
        assert_eq!(told(most - 5_000_000, 5_000_001), [AidHole::CeilingPassed("A".to_owned(), 300_000)]);
        // To a service of general economic interest.
        let sgei = |amount| holes(&[company(amount, 0, Basis::DeMinimisSgei)], &[], &terms(Some(rate)));
        assert_eq!(sgei(880_012_500), []);
        assert_eq!(sgei(880_012_501), [AidHole::CeilingPassed("A".to_owned(), 750_000)]);
    }

    #[test]
    fn earlier_awards_count_at_their_own_rates_and_to_the_same_organisation_alone() {
        let of = |number: &str, amount, at| Given {
            orgnr: orgnr(number),
            basis: Basis::DeMinimis,
            amount: Ore(amount),
            rate: rate(at),
        };
        // 100 000 euro at 10 kroner; then 200 000 at 11,5.
        let earlier = [of("974760673", 100_000_000, 100_000), of("974761645", 900_000_000, 100_000)];
        let told = |amount| holes(&[company(amount, 0, Basis::DeMinimis)], &earlier, &terms(Some(rate(115_000)))).len();
        assert_eq!((told(230_000_000), told(230_000_001)), (0, 1));
        // Two partners of one application with the same number.
        let both = [company(200_000_000, 0, Basis::DeMinimis), company(145_000_001, 0, Basis::DeMinimis)];
        assert_eq!(holes(&both, &[], &terms(Some(rate(115_000)))).len(), 1);
    }

    #[test]
    fn thirds_of_an_euro_are_summed_without_rounding() {
        // A third of an øre's worth three times over is a whole one.
        let thirds: Vec<(Ore, EuroRate)> = (0..3).map(|_| (Ore(1_000_000), rate(30_000))).collect();
        assert!(within(&thirds, 10_000));
        assert!(!within(&[thirds.as_slice(), &[(Ore(1), rate(30_000))]].concat(), 10_000));
        // Too many different rates for exact arithmetic: rounded up, and still told apart by an øre.
        let many: Vec<(Ore, EuroRate)> = (0..40).map(|i| (Ore(1), rate(100_003 + 2 * i))).collect();
        assert!(within(&many, 1) && !within(&[many.as_slice(), &[(Ore(100), rate(100_000))]].concat(), 0));
    }

    #[test]
    fn what_is_missing_changed_or_to_be_notified_keeps_an_award_back() {
        let some = terms(Some(rate(115_000)));
        let unassessed = Screened { assessed: None, ..company(1, 0, Basis::DeMinimis) };
        assert_eq!(holes(&[unassessed], &[], &some), [AidHole::Missing("A".to_owned())]);
        let other = Screened { said: said("B"), ..company(1, 0, Basis::DeMinimis) };
        assert_eq!(holes(&[other], &[], &some), [AidHole::Changed("B".to_owned())]);
        assert_eq!(
            holes(&[company(1, 0, Basis::DeMinimis)], &[], &terms(None)),
            [AidHole::RateMissing("A".to_owned())]
        );
        assert_eq!(holes(&[company(1, 0, Basis::Notifiable)], &[], &some), [AidHole::DutyToNotify("A".to_owned())]);
        assert_eq!(holes(&[company(9_000_000_000, 0, Basis::BlockExemption)], &[], &terms(None)), []);
        let mut cleared = company(9_000_000_000, 0, Basis::Notifiable);
        cleared.assessed.as_mut().unwrap().0.cleared_on = Some(date!(2027 - 01 - 01));
        assert_eq!(holes(&[cleared], &[], &some), []);
    }

    #[test]
    fn an_assessment_asks_for_no_more_than_its_answers_make_needful() {
        let with = |change: fn(&mut DraftAid)| {
            let mut draft = DraftAid {
                economic: Some(false),
                procurement: Some(Procurement::NothingBought),
                reason: "Frivillig arbeid.".to_owned(),
                ..DraftAid::default()
            };
            change(&mut draft);
            draft.complete().map(|a| (a.basis, a.amount))
        };
        assert_eq!(DraftAid::default().complete().unwrap_err().len(), 3);
        assert_eq!(with(|_| ()), Ok((None, Ore::ZERO)));
        assert_eq!(with(|d| d.economic = Some(true)), Err(vec![AidFault::AdvantageMissing]));
        assert_eq!(with(|d| (d.economic, d.advantage) = (Some(true), Some(true))), Err(vec![AidFault::BasisMissing]));
        assert_eq!(
            with(|d| (d.economic, d.advantage, d.basis) = (Some(true), Some(true), Some(Basis::DeMinimis))),
            Err(vec![AidFault::OrgNrMissing, AidFault::AmountMissing])
        );
        assert_eq!(
            with(|d| (d.economic, d.advantage, d.basis) = (Some(true), Some(true), Some(Basis::NotAid))),
            Ok((Some(Basis::NotAid), Ore::ZERO))
        );
        // What the answers above make needless goes.
        assert_eq!(with(|d| (d.basis, d.amount) = (Some(Basis::DeMinimis), Some(Ore(5)))), Ok((None, Ore::ZERO)));
    }

    #[test]
    fn three_years_are_counted_by_days() {
        assert_eq!(counts_after(date!(2030 - 06 - 15), 3), date!(2027 - 06 - 15));
        assert_eq!(counts_after(date!(2028 - 02 - 29), 3), date!(2025 - 02 - 28));
    }
}
