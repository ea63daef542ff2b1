//! What is typed about a distribution, and what it means.

use crate::domain::programme::allocation::NationalFrame;
use crate::domain::programme::allocation::{AllocationKey, WeightsDoNotSum};
use crate::domain::values::money::Kroner;
use crate::domain::values::reading::{amount, number};
use crate::i18n::Texts;
use crate::web::faults::{of_field, read_amount, read_percent};
use crate::web::{ShownFault, Typed};

/// The three weights as typed.
#[derive(Debug, Clone, Default)]
pub(super) struct KeyTyped {
    pub base: String,
    pub population: String,
    pub municipalities: String,
}

impl KeyTyped {
    pub(super) fn of(key: AllocationKey) -> KeyTyped {
        let (base, population, municipalities) = key.weights();
        KeyTyped {
            base: base.to_string(),
            population: population.to_string(),
            municipalities: municipalities.to_string(),
        }
    }

    /// `prefix` is what stands before `-grunn`, `-folk` and `-kommuner` in the ids of the fields.
    pub(super) fn read(&self, t: &Texts, prefix: &str, faults: &mut Vec<ShownFault>) -> Option<AllocationKey> {
        let before = faults.len();
        let mut weight = |field: &str, name: &str, typed: &str| {
            let read = read_percent(t, typed, 0..=100, &t.rammer_feil_vekt(name));
            read.map_err(|text| faults.push(ShownFault::new(format!("{prefix}-{field}"), text))).unwrap_or_default()
        };
        let base = weight("grunn", t.rammer_vekt_grunn(), &self.base);
        let population = weight("folk", t.rammer_vekt_folk(), &self.population);
        let municipalities = weight("kommuner", t.rammer_vekt_kommuner(), &self.municipalities);
        if faults.len() > before {
            return None;
        }
        match AllocationKey::new(base, population, municipalities) {
            Ok(key) => Some(key),
            Err(WeightsDoNotSum(sum)) => {
                faults.push(ShownFault::new(format!("{prefix}-grunn"), t.rammer_feil_sum(sum)));
                None
            }
        }
    }

    /// The sum, when all three are numbers.
    pub(super) fn sum(&self) -> Option<i64> {
        [&self.base, &self.population, &self.municipalities]
            .into_iter()
            .map(|w| number::percent(w).value().filter(|n| (0..=100).contains(n)))
            .sum()
    }
}

/// A new distribution as typed.
#[derive(Debug, Clone)]
pub(super) struct NewTyped {
    pub year: String,
    pub total: String,
    pub reserve: String,
    pub key: KeyTyped,
}

impl NewTyped {
    pub(super) fn of(typed: &Typed) -> NewTyped {
        let get = |name: &str| typed.get(name).to_owned();
        NewTyped {
            year: get("ar"),
            total: get("ramme"),
            reserve: get("reserve"),
            key: KeyTyped { base: get("ny-grunn"), population: get("ny-folk"), municipalities: get("ny-kommuner") },
        }
    }

    /// # Errors
    /// Every fault, linked to its field.
    pub(super) fn read(&self, t: &Texts, years: &[i32]) -> Result<NationalFrame, Vec<ShownFault>> {
        let mut faults = Vec::new();
        let year = self.year.trim().parse::<i32>().ok().filter(|y| years.contains(y));
        if year.is_none() {
            faults.push(ShownFault::new("ar", t.rammer_feil_ar()));
        }
        let total = read(t, "ramme", &self.total, &mut faults);
        let reserve = read(t, "reserve", &self.reserve, &mut faults);
        if let (Some(total), Some(reserve)) = (total, reserve)
            && reserve > total
        {
            faults.push(ShownFault::new("reserve", t.rammer_feil_reserve(t.kroner(total))));
        }
        let key = self.key.read(t, "ny", &mut faults);
        match (year, total, reserve, key) {
            (Some(year), Some(total), Some(reserve), Some(key)) if faults.is_empty() => {
                Ok(NationalFrame { year, total, reserve, key })
            }
            _ => Err(faults),
        }
    }
}

fn read(t: &Texts, field: &str, typed: &str, faults: &mut Vec<ShownFault>) -> Option<Kroner> {
    let read = read_amount(t, typed, amount::read_yearly(typed));
    read.map_err(|text| faults.push(of_field(t, field, &text))).ok()
}
