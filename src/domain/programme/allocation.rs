//! The national frame, the reserve, and the ten offices' frames by a stored key.

use crate::domain::values::ids::OfficeId;
use crate::domain::values::money::Kroner;

/// Weights in percent; they sum to 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AllocationKey {
    base: i64,
    population: i64,
    municipalities: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the weights sum to {0}, not 100")]
pub struct WeightsDoNotSum(pub i64);

impl AllocationKey {
    /// # Errors
    /// When the weights are negative or do not sum to 100.
    pub fn new(base: i64, population: i64, municipalities: i64) -> Result<Self, WeightsDoNotSum> {
        let sum = base.saturating_add(population).saturating_add(municipalities);
        if sum != 100 || base < 0 || population < 0 || municipalities < 0 {
            return Err(WeightsDoNotSum(sum));
        }
        Ok(Self { base, population, municipalities })
    }
    /// Base, population, municipalities.
    #[must_use]
    pub fn weights(self) -> (i64, i64, i64) {
        (self.base, self.population, self.municipalities)
    }
}

/// What an office brings into the key. Stored with the result, so that it can be made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct OfficeInput {
    pub office: OfficeId,
    pub population: i64,
    pub municipalities: i64,
    /// The office has no municipalities any more. It gets what it has committed, taken off the top, and nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<Kroner>,
}

/// What a distribution rests on, in one line: another line is another distribution.
#[must_use]
pub fn mark(population_year: i32, inputs: &[OfficeInput]) -> String {
    let part = |i: &OfficeInput| {
        let kept = i.kept.map(|k| format!("-{k}")).unwrap_or_default();
        format!("{}.{}.{}{kept}", i.office, i.population, i.municipalities)
    };
    let parts: Vec<String> = inputs.iter().map(part).collect();
    format!("{population_year}_{}", parts.join("_"))
}

/// Divides `amount` over the offices: equal base + population + number of municipalities, by largest remainder.
/// The sum is exact to the krone; ties go to the lower organisation number, so the result is reproducible.
/// An office that has ended gets what it keeps before the key is applied. Empty without offices.
#[must_use]
pub fn distribute(amount: Kroner, key: AllocationKey, offices: &[OfficeInput]) -> Vec<(OfficeId, Kroner)> {
    let mut left = amount;
    let mut kept = Vec::new();
    for (office, keeps) in offices.iter().filter_map(|o| o.kept.map(|kept| (o.office, kept))) {
        // Never more than there is: what is short shows as a frame below what is committed.
        let gets = keeps.min(left);
        left = left.minus(gets);
        kept.push((office, gets));
    }
    let there: Vec<OfficeInput> = offices.iter().filter(|o| o.kept.is_none()).copied().collect();
    let mut shares = by_key(left, key, &there);
    if !shares.is_empty() {
        shares.extend(kept);
    }
    shares
}

fn by_key(amount: Kroner, key: AllocationKey, offices: &[OfficeInput]) -> Vec<(OfficeId, Kroner)> {
    let count = offices.len() as i128;
    let people: i128 = offices.iter().map(|o| i128::from(o.population)).sum();
    let places: i128 = offices.iter().map(|o| i128::from(o.municipalities)).sum();
    if count == 0 || people <= 0 || places <= 0 {
        return Vec::new();
    }
    let amount = i128::from(amount.get());
    // One common denominator keeps every share an exact fraction.
    let denominator = 100 * count * people * places;
    let mut shares: Vec<(OfficeId, i128, i128)> = offices
        .iter()
        .map(|o| {
            let weight = i128::from(key.base) * people * places
                + i128::from(key.population) * i128::from(o.population) * count * places
                + i128::from(key.municipalities) * i128::from(o.municipalities) * count * people;
            let exact = amount * weight;
            (o.office, exact / denominator, exact % denominator)
        })
        .collect();
    let mut left = amount - shares.iter().map(|s| s.1).sum::<i128>();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|&i| (std::cmp::Reverse(shares[i].2), shares[i].0));
    for i in order {
        if left == 0 {
            break;
        }
        shares[i].1 += 1;
        left -= 1;
    }
    shares
        .into_iter()
        .map(|(office, kroner, _)| (office, Kroner::new(i64::try_from(kroner).unwrap_or(i64::MAX))))
        .collect()
}

/// An office's frame for a year, as it is at the moment of decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameUse {
    pub year: i32,
    pub frame: Kroner,
    pub committed: Kroner,
}

/// A year of the office's frame, with what waits to be taken from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfficeYear {
    pub year: i32,
    pub frame: Kroner,
    pub committed: Kroner,
    /// Recommended, not yet decided: binds nothing.
    pub proposed: Kroner,
    /// Applied for in cases that are neither recommended, decided nor withdrawn.
    pub waiting: Kroner,
    /// Whether the year is in a period that has been opened.
    pub open: bool,
}

impl OfficeYear {
    /// What is left when the proposals are approved; negative when they are more than that.
    #[must_use]
    pub fn available(&self) -> Kroner {
        self.frame.minus(self.committed).minus(self.proposed)
    }
}

/// One year in which an award does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameExceeded {
    pub year: i32,
    pub available: Kroner,
    pub over: Kroner,
}

impl FrameUse {
    #[must_use]
    pub fn available(&self) -> Kroner {
        self.frame.minus(self.committed)
    }
}

/// Whether an award fits the office's frame in **every** year. A year without a frame has nothing available.
///
/// # Errors
/// Every year in which it does not fit.
pub fn fits(frames: &[FrameUse], award: &[crate::domain::values::money::YearAmount]) -> Result<(), Vec<FrameExceeded>> {
    let over: Vec<FrameExceeded> = award
        .iter()
        .filter_map(|y| {
            let available = frames.iter().find(|f| f.year == y.year).map_or(Kroner::ZERO, FrameUse::available);
            (y.amount > available).then(|| FrameExceeded { year: y.year, available, over: y.amount.minus(available) })
        })
        .collect();
    if over.is_empty() { Ok(()) } else { Err(over) }
}

/// An office whose new frame would not cover what it has committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameTooLow {
    pub office: OfficeId,
    pub frame: Kroner,
    pub committed: Kroner,
}

/// The offices that have committed more than their new frame; also one that would get no frame at all.
#[must_use]
pub fn below_committed(
    frames: &[(OfficeId, Kroner)],
    committed: &std::collections::BTreeMap<OfficeId, Kroner>,
) -> Vec<FrameTooLow> {
    committed
        .iter()
        .filter_map(|(office, committed)| {
            let frame = frames.iter().find(|(o, _)| o == office).map_or(Kroner::ZERO, |(_, frame)| *frame);
            (*committed > frame).then_some(FrameTooLow { office: *office, frame, committed: *committed })
        })
        .collect()
}

/// A year's national frame and the key that divides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NationalFrame {
    pub year: i32,
    pub total: Kroner,
    pub reserve: Kroner,
    pub key: AllocationKey,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::values::money::YearAmount;
    use proptest::prelude::*;

    fn office(n: i32, population: i64, municipalities: i64) -> OfficeInput {
        OfficeInput { office: OfficeId(n), population, municipalities, kept: None }
    }

    #[test]
    fn the_key_is_refused_unless_its_weights_sum_to_100() {
        assert_eq!(AllocationKey::new(20, 50, 30).map(AllocationKey::weights), Ok((20, 50, 30)));
        assert_eq!(AllocationKey::new(20, 50, 31), Err(WeightsDoNotSum(101)));
        assert_eq!(AllocationKey::new(-10, 60, 50), Err(WeightsDoNotSum(100)));
        assert_eq!(AllocationKey::new(i64::MAX, 1, 100), Err(WeightsDoNotSum(i64::MAX)));
    }

    #[test]
    fn ties_go_to_the_lower_organisation_number() {
        let key = AllocationKey::new(100, 0, 0).unwrap();
        let offices = [office(3, 10, 1), office(1, 10, 1), office(2, 10, 1)];
        let shares = distribute(Kroner::new(5), key, &offices);
        assert_eq!(
            shares,
            [(OfficeId(3), Kroner::new(1)), (OfficeId(1), Kroner::new(2)), (OfficeId(2), Kroner::new(2))]
        );
    }

    #[test]
    fn without_offices_or_people_nothing_is_divided() {
        let key = AllocationKey::new(20, 50, 30).unwrap();
        assert!(distribute(Kroner::new(5), key, &[]).is_empty());
        assert!(distribute(Kroner::new(5), key, &[office(1, 0, 0)]).is_empty());
    }

    #[test]
    fn an_office_that_has_ended_gets_what_it_has_committed_before_the_key_is_applied() {
        let key = AllocationKey::new(100, 0, 0).unwrap();
        let ended = |kept| OfficeInput { kept: Some(Kroner::new(kept)), ..office(9, 0, 0) };
        let got = |amount, kept| {
            let shares = distribute(Kroner::new(amount), key, &[office(1, 10, 1), ended(kept), office(2, 10, 1)]);
            let of = |n| shares.iter().find(|(o, _)| *o == OfficeId(n)).unwrap().1.get();
            [of(1), of(2), of(9)]
        };
        assert_eq!(got(100, 0), [50, 50, 0]);
        assert_eq!(got(100, 30), [35, 35, 30]);
        assert_eq!(got(20, 30), [0, 0, 20], "what is short is seen");
        assert!(distribute(Kroner::new(5), key, &[ended(3)]).is_empty());
        assert_ne!(mark(2026, &[office(1, 10, 1)]), mark(2026, &[office(1, 11, 1)]));
        assert_ne!(mark(2026, &[ended(1)]), mark(2026, &[ended(2)]));
    }

    #[test]
    fn an_award_must_fit_in_every_year() {
        let kroner = Kroner::new;
        let frames = [
            FrameUse { year: 2027, frame: kroner(100), committed: kroner(40) },
            FrameUse { year: 2028, frame: kroner(100), committed: kroner(100) },
        ];
        let award = |a, b, c| {
            [(2027, a), (2028, b), (2029, c)].map(|(year, amount)| YearAmount { year, amount: kroner(amount) })
        };
        assert_eq!(fits(&frames, &award(60, 0, 0)), Ok(()));
        assert_eq!(
            fits(&frames, &award(61, 1, 1)),
            Err(vec![
                FrameExceeded { year: 2027, available: kroner(60), over: kroner(1) },
                FrameExceeded { year: 2028, available: kroner(0), over: kroner(1) },
                FrameExceeded { year: 2029, available: kroner(0), over: kroner(1) },
            ])
        );
    }

    prop_compose! {
        fn keys()(base in 0..=100_i64)(population in 0..=100 - base, base in Just(base)) -> AllocationKey {
            AllocationKey::new(base, population, 100 - base - population).unwrap()
        }
    }
    prop_compose! {
        fn some_offices()(numbers in prop::collection::btree_set(1..1_000_i32, 1..20))
            (inputs in prop::collection::vec((1..3_000_000_i64, 1..400_i64), numbers.len()), numbers in Just(numbers))
            -> Vec<OfficeInput> {
            numbers.into_iter().zip(inputs).map(|(n, (people, places))| office(n, people, places)).collect()
        }
    }

    proptest! {
        #[test]
        fn the_shares_sum_to_the_amount_exactly(amount in 0..=1_000_000_000_000_i64, key in keys(), offices in some_offices()) {
            let shares = distribute(Kroner::new(amount), key, &offices);
            prop_assert_eq!(shares.iter().map(|(_, k)| k.get()).sum::<i64>(), amount);
            prop_assert!(shares.iter().all(|(_, k)| *k >= Kroner::ZERO));
        }

        #[test]
        fn the_result_is_reproducible_and_does_not_depend_on_the_order(
            amount in 0..=1_000_000_000_000_i64, key in keys(), offices in some_offices(), turn in 0..20_usize
        ) {
            let sorted = |offices: &[OfficeInput]| {
                let mut shares = distribute(Kroner::new(amount), key, offices);
                shares.sort();
                shares
            };
            let mut other = offices.clone();
            other.reverse();
            let turn = turn % other.len();
            other.rotate_left(turn);
            prop_assert_eq!(sorted(&offices), sorted(&other));
        }

        /// Largest remainder keeps within a krone of the exact share.
        #[test]
        fn no_share_is_a_krone_or_more_from_its_exact_fraction(
            amount in 0..=1_000_000_000_000_i64, key in keys(), offices in some_offices()
        ) {
            let (base, population, municipalities) = key.weights();
            let wide = i128::from;
            let count = offices.len() as i128;
            let people: i128 = offices.iter().map(|o| wide(o.population)).sum();
            let places: i128 = offices.iter().map(|o| wide(o.municipalities)).sum();
            let denominator = 100 * count * people * places;
            for (input, (_, share)) in offices.iter().zip(distribute(Kroner::new(amount), key, &offices)) {
                let exact = wide(amount)
                    * (wide(base) * people * places
                        + wide(population) * wide(input.population) * count * places
                        + wide(municipalities) * wide(input.municipalities) * count * people);
                prop_assert!((wide(share.get()) * denominator - exact).abs() < denominator);
            }
        }
    }
}
