//! A round: one deed, or several at once; and what stands afterwards is what was acknowledged, no more and no less.

use std::collections::BTreeMap;
use std::time::Duration;

use praksisnaer::domain::values::ids::ApplicationId;
use praksisnaer::domain::values::stages::StageKind;
use praksisnaer::store::records::invariants::count_holes;
use rand::Rng;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;

use super::cast::{Cast, LOW_LIMIT};
use super::choice;
use super::deeds::{Deed, Done, Not, try_to};
use super::model::{State, look};

/// Events that move an application and raise its version by one.
const MOVES: [&str; 14] = [
    "submitted",
    "called_back",
    "sent_again",
    "sent_version_stands",
    "case_taken",
    "case_assigned",
    "information_requested",
    "reply_deadline_moved",
    "information_given",
    "wait_ended",
    "recommended",
    "sent_back",
    "decided",
    "withdrawn",
];

/// What all sequences came to.
#[derive(Default)]
pub(super) struct Told {
    done: BTreeMap<&'static str, u64>,
    refused: BTreeMap<(&'static str, &'static str), u64>,
    rounds: u64,
    /// Rounds with several deeds.
    at_once: u64,
    /// Those of them in which somebody was in somebody's way.
    met: u64,
    /// Rounds after which a number of a rolled-back sending lay below one in use.
    holes: u64,
    /// Those that were still there when a sequence ended.
    pub(super) holes_filled: i64,
}

impl Told {
    pub(super) fn never_done(&self) -> Vec<&'static str> {
        Deed::NAMES.into_iter().filter(|name| !self.done.contains_key(name)).collect()
    }
    pub(super) fn print(&self, sequences: u64, first: u64, took: Duration) {
        let (done, refused): (u64, u64) = (self.done.values().sum(), self.refused.values().sum());
        println!(
            "RACE_SEED={first}: {sequences} sequences, {} rounds, {} of them with several at once",
            self.rounds, self.at_once
        );
        println!(
            "{done} deeds done, {refused} refused; in {} rounds somebody was in the way; {} s",
            self.met,
            took.as_secs()
        );
        println!(
            "after {} rounds a rolled-back sending had left a number below one in use; {} of them at the end, taken by the next",
            self.holes, self.holes_filled
        );
        let listed: Vec<String> = self.done.iter().map(|(name, n)| format!("{name} {n}")).collect();
        println!("done: {}", listed.join(", "));
        let listed: Vec<String> = self.refused.iter().map(|((name, why), n)| format!("{name} ({why}) {n}")).collect();
        println!("refused: {}", listed.join(", "));
    }
}

/// One sequence being played.
pub(super) struct Play<'a> {
    cast: &'a Cast,
    seed: u64,
    state: State,
    history: Vec<String>,
    /// Jobs that were done before it began.
    done_before: i64,
}

impl<'a> Play<'a> {
    /// Frames that a few awards fill.
    pub(super) async fn begin(cast: &'a Cast, rng: &mut StdRng, seed: u64) -> Play<'a> {
        let mut conn = cast.world.pool.acquire().await.unwrap();
        let state = look(&mut conn).await;
        let done_before = done_jobs(cast).await;
        drop(conn);
        let mut play = Play { cast, seed, state, history: Vec::new(), done_before };
        for year in 2027..=2029 {
            let total = rng.random_range(8..30_i64) * 1_000_000 + rng.random_range(0..1000);
            let deed = Deed::Distribute {
                by: cast.ministry[0].clone(),
                year,
                total,
                reserve: total / 50,
                opened_with: play.state.distribution(year),
            };
            try_to(cast, &deed).await.expect("nothing is committed yet");
            cast.world.clock.advance(time::Duration::seconds(1));
        }
        play.look().await;
        play
    }

    async fn look(&mut self) {
        let mut conn = self.cast.world.pool.acquire().await.unwrap();
        self.state = look(&mut conn).await;
    }
    pub(super) fn history(&self) -> String {
        self.history.join("\n")
    }

    pub(super) async fn round(&mut self, rng: &mut StdRng, told: &mut Told) {
        // Every deed has a time of its own; now and then days pass.
        let passes = match rng.random_range(0..10) {
            0..=5 => time::Duration::seconds(1),
            6..=8 => time::Duration::days(rng.random_range(1..4)),
            _ => time::Duration::days(rng.random_range(8..14)),
        };
        self.cast.world.clock.advance(passes);
        let several = if rng.random_bool(0.45) { rng.random_range(2..=5) } else { 1 };
        let on_one = rng.random_bool(0.6).then(|| self.busy(rng)).flatten();
        let deeds: Vec<Deed> = (0..several).map(|_| choice::next(rng, self.cast, &self.state, on_one)).collect();
        let came: Vec<Result<Done, Not>> =
            futures_util::future::join_all(deeds.iter().map(|deed| try_to(self.cast, deed))).await;
        self.history.push(format!("{} {passes}", self.history.len() + 1));
        for (deed, came) in deeds.iter().zip(&came) {
            self.history.push(format!("   {} -> {came:?}", short(deed)));
        }
        told.rounds += 1;
        told.at_once += u64::from(several > 1);
        told.met += u64::from(several > 1 && came.iter().any(Result::is_err));
        for (deed, came) in deeds.iter().zip(&came) {
            match came {
                Ok(_) => *told.done.entry(deed.name()).or_default() += 1,
                Err(Not::Refused(why)) => *told.refused.entry((deed.name(), why)).or_default() += 1,
                Err(Not::Broken(_)) => panic!("{}", self.wrong("a deed is broken")),
            }
        }
        if let ([deed], [came]) = (&deeds[..], &came[..]) {
            let refusal = came.as_ref().err().map(|e| match e {
                Not::Refused(why) => *why,
                Not::Broken(_) => "broken",
            });
            let may_be = self.refusals(deed);
            assert!(may_be.contains(&refusal), "{}", self.wrong(&format!("alone, it should be {may_be:?}")));
        }
        let before = self.state.clone();
        self.look().await;
        self.compare(&before, &deeds, &came);
        let mut conn = self.cast.world.pool.acquire().await.unwrap();
        told.holes += u64::from(count_holes(&mut conn).await.unwrap() > 0);
        drop(conn);
        assert_eq!(
            self.cast.mails(),
            usize::try_from(done_jobs(self.cast).await - self.done_before).unwrap(),
            "{}",
            self.wrong("a mail left twice, or none")
        );
    }

    /// An application that something can still be done with.
    fn busy(&self, rng: &mut StdRng) -> Option<ApplicationId> {
        let open: Vec<ApplicationId> = self
            .state
            .apps
            .iter()
            .filter(|a| !a.deleted && !matches!(a.stage, StageKind::Decided | StageKind::Withdrawn))
            .map(|a| a.id)
            .collect();
        open.choose(rng).copied()
    }

    /// How a deed may end that nobody disturbs: done (none), or with these refusals.
    fn refusals(&self, deed: &Deed) -> Vec<Option<&'static str>> {
        let seen = |id: &ApplicationId| self.state.apps.iter().find(|a| a.id == *id).expect("it is there");
        match deed {
            Deed::Approve { app, by, .. } => {
                let app = seen(app);
                let total: i64 = app.proposed.values().sum();
                let short = app.proposed.iter().any(|(year, amount)| {
                    let (frame, used) = self.state.frames.get(&(by.office.0, *year)).copied().unwrap_or_default();
                    used + amount > frame
                });
                let limited = by.actor.amount_limit == Some(LOW_LIMIT) && total > LOW_LIMIT.get();
                vec![if limited {
                    Some("limit")
                } else if short {
                    Some("frame")
                } else {
                    None
                }]
            }
            Deed::Save { app, section, opened_with, .. } | Deed::Change { app, section, opened_with, .. } => {
                let there = seen(app).sections.get(section.code()).copied().unwrap_or_default();
                vec![if there == *opened_with { None } else { Some("changed") }]
            }
            // How the key divides is tried elsewhere; here it is enough that no office falls below what it has committed.
            Deed::Distribute { .. } => vec![None, Some("committed")],
            Deed::Cancel { .. } => {
                let sent = self.state.apps.iter().any(|a| !matches!(a.stage, StageKind::Draft | StageKind::Withdrawn));
                vec![if sent { Some("sent") } else { None }]
            }
            // Whoever changed something else than was asked about is refused; only the sequence knows.
            Deed::Answer { .. } => vec![None, Some("not asked")],
            _ => vec![None],
        }
    }

    fn wrong(&self, what: &str) -> String {
        format!("RACE_SEED={} RACE_SEQUENCES=1: {what}\n{}", self.seed, self.history())
    }

    /// What stands now is what stood, and what was acknowledged.
    fn compare(&self, before: &State, deeds: &[Deed], came: &[Result<Done, Not>]) {
        let done: Vec<&Deed> = deeds.iter().zip(came).filter(|(_, c)| c.is_ok()).map(|(d, _)| d).collect();
        let told: Vec<(ApplicationId, &str)> = came.iter().filter_map(|c| c.clone().ok()).flatten().collect();
        for now in &self.state.apps {
            let was = before.apps.iter().find(|a| a.id == now.id);
            let mut moves = 0;
            for kind in MOVES.into_iter().chain(["letter_opened"]) {
                let new = now.counted(kind) - was.map_or(0, |a| a.counted(kind));
                let acknowledged = told.iter().filter(|t| **t == (now.id, kind)).count();
                assert_eq!(
                    new,
                    i64::try_from(acknowledged).unwrap(),
                    "{}",
                    self.wrong(&format!("{kind} of {}", now.id))
                );
                moves += if kind == "letter_opened" { 0 } else { acknowledged };
            }
            let version = was.map_or(1, |a| a.version) + i32::try_from(moves).unwrap();
            assert_eq!(now.version, version, "{}", self.wrong(&format!("the version of {}", now.id)));
            let sent = now.stage != StageKind::Draft;
            assert_eq!(now.has_receipt, sent, "{}", self.wrong(&format!("the receipt of {}", now.id)));
            let Some(was) = was else { continue };
            let restored = done.iter().any(|d| matches!(d, Deed::Restore { app, .. } if *app == now.id));
            assert!(!was.deleted || now.deleted || restored, "{}", self.wrong("a deleted draft has come back"));
            let undone = told.contains(&(now.id, "wait_ended")) || told.contains(&(now.id, "sent_version_stands"));
            for (section, version) in &was.sections {
                let saved = done.iter().filter(|d| choice::saves(d, now.id, section)).count();
                let expected = version + i32::try_from(saved).unwrap();
                let there = now.sections.get(section).copied().unwrap_or_default();
                // Ending the wait takes back what was written and not sent.
                let fine = there == expected || (undone && there == expected + 1);
                assert!(fine, "{}", self.wrong(&format!("{section} of {}: {there}, not {expected}", now.id)));
            }
        }
        for was in &before.apps {
            assert!(self.state.apps.iter().any(|a| a.id == was.id), "{}", self.wrong("an application is gone"));
        }
        for ((office, year), (frame, used)) in &self.state.frames {
            assert!(used <= frame, "{}", self.wrong(&format!("{office} {year}: {used} of {frame}")));
        }
    }

    /// The next sending takes the lowest number there is.
    pub(super) async fn send_one_more(&mut self) {
        if self.state.call_cancelled {
            sqlx::query("update call set stage = 'published'").execute(&self.cast.world.pool).await.unwrap();
            self.state.call_cancelled = false;
        }
        let by = self.cast.towns[0].people[0].clone();
        try_to(self.cast, &Deed::Start { by: by.clone() }).await.expect("a draft is started");
        self.look().await;
        let draft = self
            .state
            .apps
            .iter()
            .rev()
            .find(|a| a.stage == StageKind::Draft && !a.deleted && a.municipality == by.municipality);
        let app = draft.expect("the draft is there").id;
        for deed in [Deed::SaveAll { app, by: by.clone() }, Deed::Send { app, by }] {
            try_to(self.cast, &deed).await.unwrap_or_else(|e| panic!("{}", self.wrong(&format!("{deed:?}: {e:?}"))));
        }
        self.look().await;
    }
}

async fn done_jobs(cast: &Cast) -> i64 {
    sqlx::query_scalar("select count(*) from job where done_at is not null").fetch_one(&cast.world.pool).await.unwrap()
}

/// A deed in one line: who, by account.
fn short(deed: &Deed) -> String {
    let whole = format!("{deed:?}");
    let app = whole.find("app: ").map(|at| whole[at..].chars().take(60).collect::<String>()).unwrap_or_default();
    let account = whole.find("account: AccountId(").map(|at| whole[at + 19..].chars().take(36).collect::<String>());
    format!("{} {} by {}", deed.name(), app.split(", by").next().unwrap_or_default(), account.unwrap_or_default())
}
