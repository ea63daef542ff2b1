//! The command `praksisnaer seed`: public reference data and what the programme starts with.
//!
//! A broken file is refused as a whole with file, line and reason, and nothing is written. The same files twice change nothing.

mod facts;
mod fault;
mod files;
mod programme;
mod report;
mod table;

use std::path::Path;

use sqlx::PgPool;
use time::OffsetDateTime;

pub use fault::SeedFault;
pub use files::{EDITION, Files};
pub use report::Report;

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::places::reference::ReferenceData;
use crate::domain::programme::basics::ProgrammeBasics;
use crate::store::places::embedded_data::{Loaded, Met};
use crate::store::places::{embedded_data, reference};
use crate::store::programme::{criteria, frames};
use crate::store::{StoreError, Tx};

/// The files, read and whole.
#[derive(Debug, Clone)]
pub struct Seed {
    pub reference: ReferenceData,
    pub programme: ProgrammeBasics,
}

#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// Nothing is written.
    #[error("{}", refused(.0))]
    Refused(Vec<SeedFault>),
    /// Nothing is written.
    #[error(
        "databasen har referansedata fra utgave {met}, og dette programmet bærer utgave {carried}. Bruk et nyere program, eller gi en mappe med --from"
    )]
    Older { met: i32, carried: i32 },
    #[error("databasen tok ikke imot referansedataene: {}", with_causes(.0))]
    Store(#[from] StoreError),
    #[error("rammene kunne ikke fordeles: {}", with_causes(.0))]
    Frames(#[from] frames::DistributeError),
}

/// The command is run by the one who operates the system: here a cause is shown.
fn with_causes(error: &dyn std::error::Error) -> String {
    std::iter::successors(Some(error), |e| e.source()).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

fn refused(faults: &[SeedFault]) -> String {
    let lines: Vec<String> = faults.iter().map(|f| format!("\n  {f}")).collect();
    let many = if faults.len() == 1 { "1 feil".to_owned() } else { format!("{} feil", faults.len()) };
    format!("Referansedataene er ikke tatt inn. {many}:{}", lines.concat())
}

/// Reads and checks every file.
///
/// # Errors
/// Every fault in every file.
pub fn read(files: &Files) -> Result<Seed, Vec<SeedFault>> {
    let mut faults = Vec::new();
    let seed = Seed { reference: facts::read(files, &mut faults), programme: programme::read(files, &mut faults) };
    read_sources(files, &mut faults);
    faults.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    if faults.is_empty() { Ok(seed) } else { Err(faults) }
}

/// Every file of facts says where they come from.
fn read_sources(files: &Files, faults: &mut Vec<SeedFault>) {
    let columns = ["fil", "kolonner", "kilde", "gyldighet", "lisens"];
    let table = table::Table::read(files, files::SOURCES, &columns, faults);
    let mut told = Vec::new();
    for row in table.rows() {
        told.push(columns.map(|column| row.text(column, faults)));
    }
    for fact in [
        files::FYLKER,
        files::OFFICES,
        files::FYLKE_OFFICES,
        files::MUNICIPALITIES,
        files::CHANGES,
        files::HOLIDAYS,
        files::EARLIER_AWARDS,
    ] {
        if !told.iter().any(|[file, ..]| file == fact) {
            faults.push(SeedFault::new(files::SOURCES, 0, format!("{fact} har ingen kilde")));
        }
    }
}

/// Writes what is new or changed; frames and criteria only where there are none.
///
/// # Errors
/// When the database cannot be reached or refuses; then nothing is to be committed.
pub async fn write(tx: &mut Tx, seed: &Seed, now: OffsetDateTime) -> Result<Report, SeedError> {
    let changes = reference::apply(tx, &seed.reference, oslo_date(now)).await?;
    let frames = frames::distribute_first(tx, &seed.programme.frames, now).await?;
    let criteria = criteria::add_first_set(tx, &seed.programme.criteria, now).await?;
    Ok(Report { changes, frames, criteria })
}

/// Reference data that a program carries.
#[derive(Debug, Clone)]
pub struct Carried {
    pub edition: i32,
    pub files: Files,
}

impl Carried {
    #[must_use]
    pub fn embedded() -> Carried {
        Carried { edition: EDITION, files: Files::embedded() }
    }

    /// What the database has met once `files` are loaded by this program.
    fn met_with(&self, before: &Met, files: &Files) -> Met {
        let newest = self.edition >= before.edition;
        let loaded = |(name, carried): (&'static str, [u8; 32])| {
            let kept = before.files.get(name).filter(|_| !newest).map(|f| f.carried_sha256);
            let content = files.whole(name).to_owned();
            (name.to_owned(), Loaded { content, carried_sha256: kept.unwrap_or(carried) })
        };
        Met {
            edition: self.edition.max(before.edition),
            all_sha256: if newest { self.files.sha256().to_vec() } else { before.all_sha256.clone() },
            files: self.files.hashes().into_iter().map(loaded).collect(),
        }
    }
}

/// The whole command: from the files the binary carries, or those of a directory. Prints what changed.
///
/// # Errors
/// [`SeedError::Refused`] with every fault, [`SeedError::Older`]; nothing is written.
pub async fn run(pool: &PgPool, from: Option<&Path>, now: OffsetDateTime) -> Result<Report, SeedError> {
    let carried = Carried::embedded();
    let files = match from {
        None => carried.files.clone(),
        Some(directory) => Files::from_directory(directory).map_err(SeedError::Refused)?,
    };
    let mut tx = Tx::begin_long(pool).await?;
    let met = embedded_data::lock(&mut tx).await?;
    if from.is_none() && met.edition > carried.edition {
        return Err(SeedError::Older { met: met.edition, carried: carried.edition });
    }
    load(tx, &files, &carried.met_with(&met, &files), now).await
}

/// A start: the files the binary carries, when the database has met no edition as high. None when it has, or when they
/// are the same files as before.
///
/// # Errors
/// As [`run`].
pub async fn run_at_start(pool: &PgPool, now: OffsetDateTime) -> Result<Option<Report>, SeedError> {
    start_with(pool, &Carried::embedded(), now).await
}

/// The start of a program that carries other data than this one.
///
/// # Errors
/// As [`run`].
pub async fn start_with(pool: &PgPool, carried: &Carried, now: OffsetDateTime) -> Result<Option<Report>, SeedError> {
    let mut tx = Tx::begin_long(pool).await?;
    let met = embedded_data::lock(&mut tx).await?;
    if met.edition >= carried.edition {
        return Ok(None);
    }
    // A database from before there were editions may have met these very files.
    let same_as_before = met.all_sha256 == carried.files.sha256();
    let mut files = carried.files.clone();
    let mut changed = false;
    for (name, hash) in carried.files.hashes() {
        match met.files.get(name) {
            Some(loaded) if loaded.carried_sha256 == hash => files = files.with(name, &loaded.content),
            Some(_) => changed = true,
            None => changed |= !same_as_before,
        }
    }
    let now_met = carried.met_with(&met, &files);
    if changed {
        return load(tx, &files, &now_met, now).await.map(Some);
    }
    embedded_data::remember(&mut tx, &now_met, now).await?;
    tx.commit().await?;
    Ok(None)
}

async fn load(mut tx: Tx, files: &Files, met: &Met, now: OffsetDateTime) -> Result<Report, SeedError> {
    let seed = read(files).map_err(SeedError::Refused)?;
    let report = write(&mut tx, &seed, now).await?;
    embedded_data::remember(&mut tx, met, now).await?;
    tx.commit().await?;
    println!("{report}");
    Ok(report)
}
