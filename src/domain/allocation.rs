//! The national frame, the reserve, and the ten offices' frames by a stored key.

use super::ids::OfficeId;
use super::money::Kroner;

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
}

/// Divides `amount` over the offices: equal base + population + number of municipalities, by largest remainder.
/// The sum is exact to the krone; ties go to the lower organisation number, so the result is reproducible.
/// Empty without offices.
#[must_use]
pub fn distribute(amount: Kroner, key: AllocationKey, offices: &[OfficeInput]) -> Vec<(OfficeId, Kroner)> {
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
    shares.into_iter().map(|(office, kroner, _)| (office, Kroner::new(i64::try_from(kroner).unwrap_or(i64::MAX)))).collect()
}

/// An office's frame for a year, as it is at the moment of decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameUse {
    pub year: i32,
    pub frame: Kroner,
    pub committed: Kroner,
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
pub fn fits(frames: &[FrameUse], award: &[super::assessment::YearAmount]) -> Result<(), Vec<FrameExceeded>> {
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
pub fn below_committed(frames: &[(OfficeId, Kroner)], committed: &std::collections::BTreeMap<OfficeId, Kroner>) -> Vec<FrameTooLow> {
    committed
        .iter()
        .filter_map(|(office, committed)| {
            let frame = frames.iter().find(|(o, _)| o == office).map_or(Kroner::ZERO, |(_, frame)| *frame);
            (*committed > frame).then_some(FrameTooLow { office: *office, frame, committed: *committed })
        })
        .collect()
}
