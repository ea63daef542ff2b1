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
pub use files::Files;
pub use report::Report;

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::places::reference::ReferenceData;
use crate::domain::programme::basics::ProgrammeBasics;
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

/// The whole command: from the files the binary carries, or those of a directory. Prints what changed.
///
/// # Errors
/// [`SeedError::Refused`] with every fault; nothing is written.
pub async fn run(pool: &PgPool, from: Option<&Path>, now: OffsetDateTime) -> Result<Report, SeedError> {
    let files = match from {
        None => Files::embedded(),
        Some(directory) => Files::from_directory(directory).map_err(SeedError::Refused)?,
    };
    let mut tx = Tx::begin_long(pool).await?;
    // Also with a directory: its files are chosen over those the program carries, and stay until it carries others.
    embedded_data::meet(&mut tx, &Files::embedded().sha256(), now).await?;
    load(tx, &files, now).await
}

/// A start: the files the binary carries, unless the database has met them before. None when it has.
///
/// # Errors
/// As [`run`].
pub async fn run_at_start(pool: &PgPool, now: OffsetDateTime) -> Result<Option<Report>, SeedError> {
    let files = Files::embedded();
    let mut tx = Tx::begin_long(pool).await?;
    if embedded_data::meet(&mut tx, &files.sha256(), now).await? {
        load(tx, &files, now).await.map(Some)
    } else {
        Ok(None)
    }
}

async fn load(mut tx: Tx, files: &Files, now: OffsetDateTime) -> Result<Report, SeedError> {
    let seed = read(files).map_err(SeedError::Refused)?;
    let report = write(&mut tx, &seed, now).await?;
    tx.commit().await?;
    println!("{report}");
    Ok(report)
}
