//! The report: the rows of the statements put together. Every sum of a table is made from the same rows as its parts.

use std::collections::HashMap;

use super::choices::Choices;
use super::filter::Filter;
use super::queries::{BenefitSum, FrameSum, Municipality, PhaseSum, PlaceSum, YearSum};
use crate::domain::places::sizes::{SIZES, Size};
use crate::domain::programme::goals::Phase;
use crate::domain::values::ids::{MunicipalityId, OfficeId};
use crate::domain::values::money::Kroner;

/// Municipalities, and what they have applied for and got.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sum {
    pub municipalities: i64,
    pub population: i64,
    /// Municipalities with an application in the selection.
    pub applicants: i64,
    /// Municipalities with a grant in the selection.
    pub winners: i64,
    /// Municipalities that never sent anything under the chosen call.
    pub never: i64,
    pub applications: i64,
    pub granted_n: i64,
    pub rejected_n: i64,
    pub dismissed_n: i64,
    pub applied: Kroner,
    pub granted: Kroner,
    pub reserved: Kroner,
}

impl Sum {
    fn place(&mut self, m: &Municipality, p: Option<&PlaceSum>) {
        self.municipalities += 1;
        self.population += m.population;
        self.applicants += i64::from(p.is_some_and(|p| p.applications > 0));
        self.winners += i64::from(p.is_some_and(|p| p.granted_n > 0));
        self.never += i64::from(p.is_none_or(|p| p.ever == 0));
    }
    fn amounts(&mut self, p: &PlaceSum) {
        self.applications += p.applications;
        self.granted_n += p.granted_n;
        self.rejected_n += p.rejected_n;
        self.dismissed_n += p.dismissed_n;
        self.applied = [self.applied, p.applied].iter().sum();
        self.granted = [self.granted, p.granted].iter().sum();
        self.reserved = [self.reserved, p.reserved].iter().sum();
    }
    fn is_of_something(&self) -> bool {
        self.municipalities > 0 || self.applications > 0
    }
    /// Kroner granted per inhabitant, rounded.
    pub(super) fn per_head(&self) -> i64 {
        if self.population == 0 { 0 } else { (self.granted.get() + self.population / 2) / self.population }
    }
    pub(super) fn applicants_share(&self) -> f64 {
        share(self.applicants, self.municipalities)
    }
    pub(super) fn winners_share(&self) -> f64 {
        share(self.winners, self.municipalities)
    }
    pub(super) fn decided_n(&self) -> i64 {
        self.granted_n + self.rejected_n + self.dismissed_n
    }
    pub(super) fn rejected_share(&self) -> f64 {
        share(self.rejected_n, self.decided_n())
    }
    /// Of what is decided: refused or dismissed.
    pub(super) fn refused_share(&self) -> f64 {
        share(self.rejected_n + self.dismissed_n, self.decided_n())
    }
}

#[expect(clippy::cast_precision_loss, reason = "a percentage for the eye, of numbers far below 2^52")]
pub(super) fn share(part: i64, whole: i64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 }
}

pub(super) struct County {
    pub number: String,
    pub name: String,
    pub sum: Sum,
}

pub(super) struct OfficeRow {
    pub name: String,
    pub slug: String,
    pub sum: Sum,
    pub frame: Kroner,
    pub committed: Kroner,
}

impl OfficeRow {
    pub(super) fn available(&self) -> Kroner {
        self.frame.minus(self.committed)
    }
    pub(super) fn used(&self) -> f64 {
        share(self.committed.get(), self.frame.get())
    }
}

pub(super) struct YearRow {
    pub sum: YearSum,
    pub frame: Kroner,
}

/// Projects that aim at a phase or further.
pub(super) struct PhaseRow {
    pub phase: Phase,
    pub starts_n: i64,
    pub applications: i64,
    pub granted_n: i64,
}

/// One line of a table of benefits: product, user effect, effect on society. They are never added up.
pub(super) struct BenefitRow {
    pub code: &'static str,
    pub levels: [i64; 3],
}

pub(super) struct Report {
    pub total: Sum,
    pub counties: Vec<County>,
    pub offices: Vec<OfficeRow>,
    pub centrality: Vec<(i32, Sum)>,
    pub sizes: Vec<(Size, Sum)>,
    /// By county: the municipalities that never sent anything.
    pub never: Vec<(String, Vec<String>)>,
    pub years: Vec<YearRow>,
    pub year_total: YearSum,
    pub frame_total: Kroner,
    pub committed_total: Kroner,
    pub phases: Vec<PhaseRow>,
    pub kinds: Vec<BenefitRow>,
    pub bearers: Vec<BenefitRow>,
    pub benefits_total: [i64; 3],
}

impl Report {
    pub(super) fn available(&self) -> Kroner {
        self.frame_total.minus(self.committed_total)
    }
    pub(super) fn used(&self) -> f64 {
        share(self.committed_total.get(), self.frame_total.get())
    }
}

pub(super) const KINDS: [&str; 7] =
    ["kvalitet", "mestring", "tid", "kostnad", "unngatt", "arbeidsmiljo", "innflytelse"];
pub(super) const BEARERS: [&str; 5] = ["kommunen", "fylkeskommunen", "staten", "andre", "ingen"];
pub(super) const LEVELS: [&str; 3] = ["produkt", "bruker", "samfunn"];

/// Everything the statements returned.
pub(super) struct Rows {
    pub municipalities: Vec<Municipality>,
    pub places: Vec<PlaceSum>,
    pub years: Vec<YearSum>,
    pub frames: Vec<FrameSum>,
    pub phases: Vec<PhaseSum>,
    pub benefits: Vec<BenefitSum>,
}

pub(super) fn make(f: &Filter, choices: &Choices, rows: Rows) -> Report {
    let mut by_municipality: HashMap<MunicipalityId, PlaceSum> = HashMap::with_capacity(rows.places.len());
    let mut office_amounts: HashMap<OfficeId, Sum> = HashMap::new();
    let mut total = Sum::default();
    for p in rows.places {
        office_amounts.entry(p.office).or_default().amounts(&p);
        total.amounts(&p);
        // Two rows of one municipality: another office decided for it before.
        match by_municipality.entry(p.municipality) {
            std::collections::hash_map::Entry::Vacant(place) => {
                place.insert(p);
            }
            std::collections::hash_map::Entry::Occupied(mut place) => {
                let there = place.get_mut();
                there.ever += p.ever;
                there.applications += p.applications;
                there.granted_n += p.granted_n;
                there.rejected_n += p.rejected_n;
                there.dismissed_n += p.dismissed_n;
                there.applied = [there.applied, p.applied].iter().sum();
                there.granted = [there.granted, p.granted].iter().sum();
                there.reserved = [there.reserved, p.reserved].iter().sum();
            }
        }
    }
    let mut counties: Vec<County> = choices
        .fylker
        .iter()
        .filter(|c| f.fylke.as_ref().is_none_or(|chosen| *chosen == c.number))
        .map(|c| County { number: c.number.clone(), name: c.name.clone(), sum: Sum::default() })
        .collect();
    let mut never: Vec<Vec<String>> = vec![Vec::new(); counties.len()];
    let mut centrality: Vec<(i32, Sum)> = (1..=6).map(|c| (c, Sum::default())).collect();
    let mut sizes: Vec<(Size, Sum)> = SIZES.iter().map(|s| (*s, Sum::default())).collect();
    for m in &rows.municipalities {
        let p = by_municipality.get(&m.id);
        let county = counties.iter().position(|c| c.number == m.fylke);
        let centre = usize::try_from(m.centrality - 1).ok();
        let size = SIZES.iter().position(|s| s.below.is_none_or(|below| m.population < below));
        let parts = [
            county.and_then(|i| counties.get_mut(i)).map(|c| &mut c.sum),
            centre.and_then(|i| centrality.get_mut(i)).map(|c| &mut c.1),
            size.and_then(|i| sizes.get_mut(i)).map(|s| &mut s.1),
        ];
        for part in parts.into_iter().flatten() {
            if let Some(p) = p {
                part.amounts(p);
            }
            if m.counts {
                part.place(m, p);
            }
        }
        if !m.counts {
            continue;
        }
        total.place(m, p);
        if p.is_none_or(|p| p.ever == 0)
            && let Some(names) = county.and_then(|i| never.get_mut(i))
        {
            names.push(m.name.clone());
        }
        office_amounts.entry(m.office).or_default().place(m, p);
    }
    let offices = choices
        .offices
        .iter()
        .filter(|o| f.office.is_none_or(|chosen| chosen == o.id))
        .map(|o| {
            let of =
                |amount: fn(&FrameSum) -> Kroner| rows.frames.iter().filter(|r| r.office == o.id).map(amount).sum();
            OfficeRow {
                name: o.place().to_owned(),
                slug: o.slug.clone(),
                sum: office_amounts.get(&o.id).copied().unwrap_or_default(),
                frame: of(|r| r.frame),
                committed: of(|r| r.committed),
            }
        })
        .filter(|o| o.sum.is_of_something())
        .collect::<Vec<_>>();
    let never = counties.iter().map(|c| c.name.clone()).zip(never).filter(|(_, names)| !names.is_empty()).collect();
    let shown: Vec<OfficeId> =
        choices.offices.iter().filter(|o| f.office.is_none_or(|c| c == o.id)).map(|o| o.id).collect();
    let years = year_rows(rows.years, &rows.frames, &shown);
    Report {
        total,
        offices,
        never,
        year_total: YearSum {
            year: 0,
            applied: years.iter().map(|y| y.sum.applied).sum(),
            granted: years.iter().map(|y| y.sum.granted).sum(),
            reserved: years.iter().map(|y| y.sum.reserved).sum(),
            by_goal: [0, 1, 2].map(|g| years.iter().map(|y| y.sum.by_goal[g]).sum()),
        },
        frame_total: rows.frames.iter().filter(|r| shown.contains(&r.office)).map(|r| r.frame).sum(),
        committed_total: rows.frames.iter().filter(|r| shown.contains(&r.office)).map(|r| r.committed).sum(),
        years,
        phases: phase_rows(&rows.phases),
        kinds: benefit_rows(&KINDS, &rows.benefits, |b| b.kind.as_deref()),
        bearers: benefit_rows(&BEARERS, &rows.benefits, |b| b.bearer.as_deref()),
        benefits_total: LEVELS
            .map(|l| rows.benefits.iter().filter(|b| b.kind.is_some() && b.level == l).map(|b| b.benefits).sum()),
        counties: counties.into_iter().filter(|c| c.sum.is_of_something()).collect(),
        centrality: centrality.into_iter().filter(|c| c.1.is_of_something()).collect(),
        sizes: sizes.into_iter().filter(|s| s.1.is_of_something()).collect(),
    }
}

/// The years that have a frame or an amount.
fn year_rows(sums: Vec<YearSum>, frames: &[FrameSum], offices: &[OfficeId]) -> Vec<YearRow> {
    let mut all: Vec<i32> = sums.iter().map(|s| s.year).chain(frames.iter().map(|f| f.year)).collect();
    all.sort_unstable();
    all.dedup();
    let mut sums: HashMap<i32, YearSum> = sums.into_iter().map(|s| (s.year, s)).collect();
    let zero = |year| YearSum {
        year,
        applied: Kroner::ZERO,
        granted: Kroner::ZERO,
        reserved: Kroner::ZERO,
        by_goal: [Kroner::ZERO; 3],
    };
    all.into_iter()
        .map(|year| YearRow {
            sum: sums.remove(&year).unwrap_or_else(|| zero(year)),
            frame: frames.iter().filter(|f| f.year == year && offices.contains(&f.office)).map(|f| f.frame).sum(),
        })
        .collect()
}

fn phase_rows(sums: &[PhaseSum]) -> Vec<PhaseRow> {
    Phase::ALL
        .into_iter()
        .map(|phase| {
            let reach = || sums.iter().filter(move |s| s.phase_to >= phase.number());
            PhaseRow {
                phase,
                starts_n: sums.iter().filter(|s| s.phase_from == phase.number()).map(|s| s.applications).sum(),
                applications: reach().map(|s| s.applications).sum(),
                granted_n: reach().map(|s| s.granted_n).sum(),
            }
        })
        .collect()
}

fn benefit_rows(
    codes: &[&'static str],
    sums: &[BenefitSum],
    code_of: impl Fn(&BenefitSum) -> Option<&str>,
) -> Vec<BenefitRow> {
    codes
        .iter()
        .map(|code| BenefitRow {
            code,
            levels: LEVELS.map(|level| {
                sums.iter().filter(|s| code_of(s) == Some(code) && s.level == level).map(|s| s.benefits).sum()
            }),
        })
        .collect()
}
