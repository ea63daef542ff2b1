//! Demo data, made through the same domain functions and store as real use; everything is marked «eksempel».
//!
//! One transaction: a demo that is interrupted leaves nothing behind. Only the benchmark is filled in batches.

mod answers;
mod asked_now;
mod benefits;
mod calls;
mod cases;
mod failed;
mod guidance;
mod ideas;
mod partners;
mod people;
mod phrases;
mod places;
mod plan;
mod reasons;
mod text;
mod times;
mod together;
mod usual_benefits;
mod way_in;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use rand::SeedableRng;
use rand::rngs::StdRng;
use sqlx::PgPool;
use time::OffsetDateTime;

use crate::domain::application::form::AllAnswers;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::{MunicipalityActor, Role};
use crate::domain::people::policy;
use crate::domain::people::policy::ManageOffice;
use crate::domain::values::ids::{ApplicationId, MunicipalityId, OfficeId};
use crate::domain::values::language::Lang;
use crate::state::Clock;
use crate::store::Tx;
use crate::store::places::contacts;
use crate::store::programme::criteria;
use crate::store::records::outbox;
use asked_now::on_its_track;
use cases::{Case, World};
pub use failed::Failed;
use people::{People, Staff};
use places::{Municipality, Office};
use plan::Planned;
use together::Colleagues;

/// The demo is the same every time, but for the day it is made on.
const SEED: u64 = 2027;

/// Makes demo data once, when the database holds no accounts, and prints the demo accounts when they are there.
///
/// # Errors
/// When the database does not answer.
pub async fn run_once(pool: &PgPool, clock: &Clock) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let empty = !sqlx::query_scalar!(r#"select exists (select from account) as "e!""#).fetch_one(pool).await?;
    if empty {
        println!("Lager eksempeldata …");
        let made = make(pool, clock.now(), plan::Size::Demo).await?;
        if made > 0 {
            println!("Eksempeldata: {made} søknader fra virkelige kommuner, alle merket «eksempel».");
        }
    }
    print_accounts(pool).await?;
    Ok(())
}

/// Whether the database holds the demo accounts: then all that is in it is demo data.
///
/// # Errors
/// When the database does not answer.
pub async fn is_there(pool: &PgPool) -> Result<bool, sqlx::Error> {
    sqlx::query_scalar!(r#"select exists (select from account where email = $1) as "e!""#, people::MARKER)
        .fetch_one(pool)
        .await
}

/// Prints the demo accounts, if the database holds them.
///
/// # Errors
/// When the database does not answer.
pub async fn print_accounts(pool: &PgPool) -> Result<(), sqlx::Error> {
    if is_there(pool).await? {
        println!("{}", people::table());
    }
    Ok(())
}

/// Fills an empty database for the benchmark: so many applications over all municipalities. Returns how many.
///
/// # Errors
/// When the database does not answer.
pub async fn fill(pool: &PgPool, now: OffsetDateTime, applications: usize) -> Result<usize, Failed> {
    make(pool, now, plan::Size::Bench(applications)).await
}

/// What a project of the demo says of itself in public.
pub struct Example {
    /// Its first title in bokmål, by which it is named.
    pub key: &'static str,
    pub lang: Lang,
    pub title: &'static str,
    pub summary: String,
    pub gain: &'static str,
    /// Why it is needed, as the draft says it.
    pub need: &'static str,
}

/// Every idea once, in bokmål and nynorsk in turn: what searches are judged by.
#[must_use]
pub fn examples() -> Vec<Example> {
    let in_turn = |at: usize| if at.is_multiple_of(2) { Lang::Nb } else { Lang::Nn };
    let ideas = ideas::by_file().into_iter().flat_map(|ideas| ideas.iter().enumerate());
    ideas
        .map(|(at, idea)| {
            let lang = in_turn(at);
            let (need, plan) = (text::in_lang(idea.need, lang), text::in_lang(idea.plan, lang));
            let first = need.split_inclusive(". ").next().unwrap_or(need).trim();
            Example {
                key: idea.titles[0][0],
                lang,
                title: text::in_lang(idea.titles[0], lang),
                summary: format!("{first} Vi vil {plan}."),
                gain: text::in_lang(idea.benefit.name, lang),
                need,
            }
        })
        .collect()
}

/// What an application is about to become.
struct Made<'a> {
    id: ApplicationId,
    planned: &'a Planned<'a>,
    answers: AllAnswers,
}

async fn make(pool: &PgPool, now: OffsetDateTime, size: plan::Size) -> Result<usize, Failed> {
    let hash = People::hash().await?;
    let mut tx = Tx::begin_long(pool).await?;
    // Two that start at once: the second waits, then finds accounts.
    sqlx::query!("select pg_advisory_xact_lock(20272031)").execute(tx.conn()).await?;
    if sqlx::query_scalar!(r#"select exists (select from account) as "e!""#).fetch_one(tx.conn()).await? {
        return Ok(0);
    }
    let mut rng = StdRng::seed_from_u64(SEED);
    let (offices, municipalities) = places::load(&mut tx).await?;
    let joined = now - time::Duration::days(140);
    let people_hash = hash.clone();
    let mut people = People::new(&mut tx, hash, joined);
    let ministry = people.central_roles().await?;
    let mut staff: BTreeMap<OfficeId, Staff> = BTreeMap::new();
    for office in &offices {
        staff.insert(office.id, people.staff(office).await?);
    }
    // No call is published while an office lacks them.
    for office in &offices {
        let staff = staff.get(&office.id).ok_or_else(|| Failed::Demo("an office without staff".to_owned()))?;
        let permit = policy::may_always::<ManageOffice>(&staff.leader.actor)?;
        contacts::set(&mut tx, permit, &staff.leader, &office.contact(), oslo_date(joined), 0, joined).await?;
    }
    let mut people = People::new(&mut tx, people_hash, joined);
    let (mut senders, teams) = demo_municipalities(&mut people, &offices, &municipalities).await?;
    for town in municipalities.iter().filter(|m| teams.contains_key(&m.id)) {
        let staff = staff.get(&town.office).ok_or_else(|| Failed::Demo("an office without staff".to_owned()))?;
        way_in::mailbox(people.tx(), staff, (town, staff_lang(&offices, town)), joined).await?;
    }
    let plan = plan::all(&mut rng, size, &offices, &municipalities);
    for planned in &plan {
        if let Entry::Vacant(place) = senders.entry(planned.municipality.id) {
            place.insert(people.municipality(planned.municipality, Role::MunicipalitySubmitter, false).await?);
        }
    }
    partners::set_rate(&mut tx, &ministry, joined).await?;
    let calls = calls::make(&mut tx, &ministry, now).await?;
    let criteria = criteria::list_criteria(tx.conn(), calls.deciding.criteria_set).await?;
    let periods = crate::store::programme::calls::periods(tx.conn()).await?;
    let known: BTreeSet<MunicipalityId> = municipalities.iter().map(|m| m.id).collect();
    let world = |open: bool| World {
        call: if open { &calls.open } else { &calls.deciding },
        criteria: &criteria,
        periods: &periods,
        municipalities: &known,
    };
    // Sent in the order of time, so that the case numbers follow it.
    let mut timed: Vec<(times::Writing, &Planned<'_>)> =
        plan.iter().map(|p| (times::writing(&mut rng, world(p.open).call, p.fate, now), p)).collect();
    timed.sort_by_key(|(when, _)| when.sent);
    let shown_at = offices.iter().find(|o| o.slug == people::OFFICE).map(|o| o.id);
    let mut joint = false;
    for batch in timed.chunks(size.batch()) {
        let mut made: Vec<Made<'_>> = Vec::new();
        for (when, planned) in batch {
            let world = world(planned.open);
            let sender = sender_of(&senders, planned)?;
            let mut answers = planned.answers(&mut rng, &world, &municipalities, when.sent);
            let lang = planned.municipality.lang;
            // Where the demo's caseworkers see it.
            if !joint && !planned.fate.is_draft() && Some(planned.municipality.office) == shown_at {
                joint = answers::make_joint(&mut answers, world.call.period, text::in_lang(phrases::JOINT_OWNER, lang));
            }
            let whole = planned.fate != cases::Fate::Draft;
            let id = cases::draft(&mut tx, &mut rng, sender, (world.call, lang), &answers, whole, when.started).await?;
            if let Some(team) = teams.get(&planned.municipality.id) {
                let later = (when.started + time::Duration::hours(8)).min(now);
                match planned.fate {
                    cases::Fate::Draft => together::talk(&mut tx, team, (id, lang), later).await?,
                    cases::Fate::ReadyDraft => together::say_ready(&mut tx, team, id, later).await?,
                    _ => {}
                }
            }
            if whole && size == plan::Size::Demo {
                let period = world.call.period;
                let name = |id| municipalities.iter().find(|m| m.id == id).map(|m| m.name.clone());
                let asked = (when.sent - time::Duration::hours(20)).max(when.started);
                partners::ask(&mut tx, sender, (id, lang, &answers), (period, &name), asked).await?;
            }
            if !planned.fate.is_draft() {
                cases::submit(&mut tx, &mut rng, sender, &world, (id, &answers, lang), when.sent).await?;
            }
            made.push(Made { id, planned, answers });
        }
        for m in &made {
            let world = world(m.planned.open);
            let office = m.planned.municipality.office;
            let staff = staff.get(&office).ok_or_else(|| Failed::Demo("an office without staff".to_owned()))?;
            let case = Case {
                id: m.id,
                fate: m.planned.fate,
                lang: m.planned.municipality.lang,
                sender: sender_of(&senders, m.planned)?,
                answers: &m.answers,
            };
            let times = times::deeds(&mut rng, world.call.closes_at, now);
            cases::go(&mut tx, &mut rng, staff, &world, &case, &times).await?;
            let team = teams.get(&m.planned.municipality.id).filter(|_| size == plan::Size::Demo);
            if let (cases::Fate::Awaiting, Some(team)) = (m.planned.fate, team) {
                guidance::more_time(&mut tx, &team.submitter, (m.id, case.lang), now).await?;
            }
        }
        // Nobody reads mail at an example's address: what the demo has caused is settled, not sent.
        outbox::settle_examples(&mut tx, now).await?;
        if size != plan::Size::Demo {
            tx.commit().await?;
            tx = Tx::begin_long(pool).await?;
        }
    }
    if size == plan::Size::Demo {
        for (id, team) in &teams {
            let Some(town) = municipalities.iter().find(|m| m.id == *id) else { continue };
            let staff = staff.get(&town.office).ok_or_else(|| Failed::Demo("an office without staff".to_owned()))?;
            let asker = guidance::Asker { actor: &team.writer, lang: town.lang, call: calls.open.id };
            guidance::talk(&mut tx, &asker, staff, now).await?;
            let neighbour = municipalities.iter().find(|m| m.office == town.office && !senders.contains_key(&m.id));
            if let Some(neighbour) = neighbour {
                way_in::waits(&mut tx, staff, (neighbour, staff_lang(&offices, town)), now - time::Duration::days(1))
                    .await?;
            }
        }
        outbox::settle_examples(&mut tx, now).await?;
    }
    tx.commit().await?;
    Ok(plan.len())
}

/// What people in the office of a municipality write in.
fn staff_lang(offices: &[Office], town: &Municipality) -> Lang {
    offices.iter().find(|o| o.id == town.office).map_or(Lang::Nb, |o| o.lang)
}

fn sender_of<'a>(
    senders: &'a BTreeMap<MunicipalityId, MunicipalityActor>,
    planned: &Planned<'_>,
) -> Result<&'a MunicipalityActor, Failed> {
    senders.get(&planned.municipality.id).ok_or_else(|| Failed::Demo("a municipality without a sender".to_owned()))
}

/// The municipalities people sign in to, with every role.
async fn demo_municipalities(
    people: &mut People<'_>,
    offices: &[Office],
    municipalities: &[Municipality],
) -> Result<(BTreeMap<MunicipalityId, MunicipalityActor>, BTreeMap<MunicipalityId, Colleagues>), Failed> {
    let (mut senders, mut teams) = (BTreeMap::new(), BTreeMap::new());
    let named = |name: &str| {
        municipalities
            .iter()
            .find(|m| m.name == name)
            .ok_or_else(|| Failed::Demo(format!("{name} is not among the municipalities")))
    };
    let (nb, nn) = (named(people::BOKMAL)?, named(people::NYNORSK)?);
    for m in [nb, nn] {
        let mut all = Vec::new();
        for role in Role::MUNICIPALITY {
            all.push(people.municipality(m, role, true).await?);
        }
        let with = |role: Role| {
            let found = all.iter().find(|actor| actor.actor.role == role).cloned();
            found.ok_or_else(|| Failed::Demo("a role nobody has".to_owned()))
        };
        let (writer, submitter) = (with(Role::MunicipalityWriter)?, with(Role::MunicipalitySubmitter)?);
        senders.insert(m.id, submitter.clone());
        teams.insert(m.id, Colleagues { writer, submitter });
    }
    let office =
        offices.iter().find(|o| o.slug == people::OFFICE).ok_or_else(|| Failed::Demo("no such office".to_owned()))?;
    people.several_roles(&[nb, nn], office).await?;
    Ok((senders, teams))
}

impl Planned<'_> {
    fn answers(&self, rng: &mut StdRng, world: &World<'_>, all: &[Municipality], at: OffsetDateTime) -> AllAnswers {
        let m = self.municipality;
        let lang: Lang = m.lang;
        let applicant = answers::Applicant {
            name: &m.name,
            address: &m.address,
            population: m.population,
            lang,
            sami: m.sami && self.tells_of_sami,
        };
        let project = answers::Project {
            idea: self.idea,
            title: self.title,
            period: world.call.period,
            today: crate::domain::clocks::calendar::oslo_date(at),
            followers: plan::followers(rng, m, all),
            amount: None,
        };
        on_its_track(answers::write(rng, &applicant, &project), &world.context(m.id, at), lang)
    }
}
