//! Which deed comes next: one that is legal as things stand.

use praksisnaer::domain::application::form::Section;
use praksisnaer::domain::clocks::calendar::oslo_date;
use praksisnaer::domain::people::actor::OfficeActor;
use praksisnaer::domain::values::ids::{AccountId, ApplicationId, DistributionId};
use praksisnaer::domain::values::stages::{Outcome, StageKind};
use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use time::Duration;

use super::cast::{Cast, Office, Town};
use super::deeds::Deed;
use super::model::{Seen, State};

const OUTCOMES: [Outcome; 4] = [Outcome::Granted, Outcome::Granted, Outcome::PartlyGranted, Outcome::Rejected];

impl State {
    pub(super) fn distribution(&self, year: i32) -> DistributionId {
        DistributionId(self.distributions[&year])
    }
}

/// A deed, of the application when one is named.
pub(super) fn next(rng: &mut StdRng, cast: &Cast, state: &State, on: Option<ApplicationId>) -> Deed {
    let mut all: Vec<(u32, Deed)> = Vec::new();
    for app in state.apps.iter().filter(|a| a.deleted && on.is_none()) {
        let by = cast.town_of(app.municipality).people.choose(rng).expect("somebody").clone();
        all.push((2, Deed::Restore { app: app.id, by }));
    }
    for app in state.apps.iter().filter(|a| !a.deleted && on.is_none_or(|id| id == a.id)) {
        of_application(rng, cast, state, app, &mut all);
    }
    if on.is_none() || all.is_empty() {
        of_nobody(rng, cast, state, &mut all);
    }
    all.choose_weighted(rng, |(weight, _)| *weight).expect("something can be done").1.clone()
}

/// Whether a deed that was done has written the section once more.
pub(super) fn saves(deed: &Deed, id: ApplicationId, code: &str) -> bool {
    match deed {
        Deed::SaveAll { app, .. } => *app == id,
        Deed::Save { app, section, .. } | Deed::Change { app, section, .. } => *app == id && section.code() == code,
        _ => false,
    }
}

fn of_application(rng: &mut StdRng, cast: &Cast, state: &State, seen: &Seen, all: &mut Vec<(u32, Deed)>) {
    let app = seen.id;
    let town: &Town = cast.town_of(seen.municipality);
    let office: &Office = &cast.offices[town.office];
    let anybody = town.people.choose(rng).expect("somebody").clone();
    let sender = town.people[rng.random_range(0..2)].clone();
    let caseworker = office.caseworkers.iter().find(|c| Some(c.actor.account) == seen.caseworker);
    let section: Section = *Cast::WRITTEN.choose(rng).expect("a section");
    let there = seen.sections.get(section.code()).copied().unwrap_or_default();
    // Now and then somebody saves a page that was opened long ago.
    let opened_with = if there > 0 && rng.random_bool(0.15) { there - 1 } else { there };
    let word = rng.random_range(0..1_000_000);
    let assign = |rng: &mut StdRng| {
        let to: AccountId = office.caseworkers.choose(rng).expect("somebody").actor.account;
        Deed::Assign { app, by: office.leader.clone(), version: seen.version, to }
    };
    match seen.stage {
        StageKind::Draft => {
            if rng.random_bool(0.3) {
                all.push((1, Deed::Delete { app, by: anybody.clone() }));
            }
            if seen.whole() {
                all.push((2, Deed::Save { app, by: anybody, section, opened_with, word }));
                if !state.call_cancelled {
                    all.push((8, Deed::Send { app, by: sender.clone() }));
                    all.push((4, Deed::SendInVain { app, by: sender }));
                }
            } else {
                all.push((8, Deed::SaveAll { app, by: anybody.clone() }));
                all.push((2, Deed::Save { app, by: anybody, section, opened_with, word }));
            }
        }
        StageKind::CalledBack => {
            all.push((3, Deed::Save { app, by: anybody, section, opened_with, word }));
            if cast.world.now() <= state.closes_at {
                all.push((6, Deed::SendAgain { app, by: sender.clone() }));
            } else {
                all.push((8, Deed::LetStand));
            }
            if rng.random_bool(0.4) {
                all.push((1, Deed::Withdraw { app, by: sender }));
            }
        }
        StageKind::Submitted => {
            if cast.world.now() <= state.closes_at {
                all.push((4, Deed::CallBack { app, by: sender.clone() }));
            }
            let by = office.caseworkers.choose(rng).expect("somebody").clone();
            all.push((6, Deed::Take { app, by }));
            all.push((3, assign(rng)));
            if rng.random_bool(0.4) {
                all.push((1, Deed::Withdraw { app, by: sender }));
            }
        }
        StageKind::UnderAssessment => {
            let by: OfficeActor = caseworker.expect("somebody has it").clone();
            let outcome = if seen.late && rng.random_bool(0.3) {
                Outcome::Dismissed
            } else {
                *OUTCOMES.choose(rng).expect("one")
            };
            all.push((if seen.assessed { 1 } else { 6 }, Deed::Assess { app, by: by.clone(), outcome }));
            all.push((3, Deed::Ask { app, by: by.clone(), section }));
            if seen.assessed {
                all.push((8, Deed::Recommend { app, by }));
            }
            all.push((1, assign(rng)));
            if rng.random_bool(0.4) {
                all.push((1, Deed::Withdraw { app, by: sender }));
            }
        }
        StageKind::AwaitingInformation => {
            let by: OfficeActor = caseworker.expect("somebody has it").clone();
            let due = seen.due.expect("an answer is due");
            let section = seen.asked.as_deref().and_then(Section::from_code).expect("a section is asked about");
            let there = seen.sections.get(section.code()).copied().unwrap_or_default();
            let opened_with = if there > 0 && rng.random_bool(0.15) { there - 1 } else { there };
            all.push((3, Deed::Change { app, by: anybody.clone(), section, opened_with, word }));
            all.push((2, Deed::SaveAnswer { app, by: anybody, word }));
            all.push((4, Deed::Answer { app, by: sender.clone() }));
            if oslo_date(cast.world.now()) > oslo_date(due) {
                all.push((12, Deed::EndWait { app, by: by.clone() }));
            }
            let due = due + Duration::days(rng.random_range(1..9));
            all.push((2, Deed::MoveDeadline { app, by, version: seen.version, due }));
            all.push((1, assign(rng)));
            if rng.random_bool(0.4) {
                all.push((1, Deed::Withdraw { app, by: sender }));
            }
        }
        StageKind::Recommended => {
            let by = office.approvers.choose(rng).expect("somebody").clone();
            all.push((10, Deed::Approve { app, by: by.clone(), version: seen.version }));
            all.push((2, Deed::SendBack { app, by, version: seen.version }));
            if rng.random_bool(0.4) {
                all.push((1, Deed::Withdraw { app, by: sender }));
            }
        }
        StageKind::Decided => {
            if !seen.opened {
                all.push((2, Deed::Confirm { app, by: anybody }));
            }
        }
        StageKind::Withdrawn => {}
    }
}

/// What concerns no application, or one that is not there yet.
fn of_nobody(rng: &mut StdRng, cast: &Cast, state: &State, all: &mut Vec<(u32, Deed)>) {
    let ministry = cast.ministry.choose(rng).expect("somebody").clone();
    if !state.call_cancelled {
        let there = state.apps.iter().filter(|a| !a.deleted).count();
        let town = cast.towns.choose(rng).expect("a town");
        let by = town.people.choose(rng).expect("somebody").clone();
        all.push((
            if there < 3 {
                30
            } else if there < 8 {
                3
            } else {
                1
            },
            Deed::Start { by },
        ));
        // A deadline that has passed is not moved.
        let open = cast.world.now() < state.closes_at;
        let days = if open { rng.random_range(0..3) } else { 0 };
        all.push((
            1,
            Deed::Amend { by: ministry.clone(), version: state.call_version, days, rules: rng.random_bool(0.5) },
        ));
        all.push((1, Deed::Cancel { by: ministry.clone(), version: state.call_version }));
    }
    let year = rng.random_range(2027..=2029);
    let total = rng.random_range(5..40_i64) * 1_000_000 + rng.random_range(0..1000);
    all.push((
        2,
        Deed::Distribute { by: ministry, year, total, reserve: total / 40, opened_with: state.distribution(year) },
    ));
    all.push((3, Deed::Work));
}
