//! The files of the reference data: carried in the binary, or read from a directory.

use std::collections::BTreeMap;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::fault::SeedFault;

macro_rules! files {
    ($($constant:ident = $name:literal),+ $(,)?) => {
        $(pub(super) const $constant: &str = $name;)+
        const EMBEDDED: &[(&str, &str)] = &[$(($name, include_str!(concat!("../reference_data/", $name)))),+];
    };
}

files! {
    FYLKER = "fylker.csv",
    OFFICES = "statsforvaltere.csv",
    FYLKE_OFFICES = "statsforvalter_fylker.csv",
    MUNICIPALITIES = "kommuner.csv",
    CHANGES = "kommunenummer_endringer_2024.csv",
    HOLIDAYS = "helligdager_2024_2040.csv",
    EARLIER_AWARDS = "prosjektskjonn_tildelinger.csv",
    SOURCES = "kilder.csv",
    FRAMES = "rammer.csv",
}

/// The edition of the files the binary carries. It rises with every change of any of them: a database takes a higher
/// edition only, so that an older program that starts again turns nothing back. `tests/app/places/editions.rs` holds the
/// hashes of each edition.
pub const EDITION: i32 = 1;

/// The contents of the files, by name.
#[derive(Debug, Clone)]
pub struct Files(BTreeMap<&'static str, String>);

impl Files {
    /// The files the binary carries.
    #[must_use]
    pub fn embedded() -> Files {
        Files(EMBEDDED.iter().map(|(name, text)| (*name, (*text).to_owned())).collect())
    }

    /// One number for all of them: names and contents.
    #[must_use]
    pub fn sha256(&self) -> [u8; 32] {
        let mut hasher = Sha256::new();
        for (name, text) in &self.0 {
            hasher.update(name.as_bytes());
            hasher.update([0]);
            hasher.update(text.len().to_be_bytes());
            hasher.update(text.as_bytes());
        }
        hasher.finalize().into()
    }

    /// A number for each of them.
    #[must_use]
    pub fn hashes(&self) -> BTreeMap<&'static str, [u8; 32]> {
        self.0.iter().map(|(name, text)| (*name, Sha256::digest(text.as_bytes()).into())).collect()
    }

    /// The same files from a directory.
    ///
    /// # Errors
    /// One fault for each file that is missing, cannot be read or is not UTF-8.
    pub fn from_directory(directory: &Path) -> Result<Files, Vec<SeedFault>> {
        let mut files = BTreeMap::new();
        let mut faults = Vec::new();
        for (name, _) in EMBEDDED {
            match std::fs::read(directory.join(name)).map(String::from_utf8) {
                Ok(Ok(text)) => {
                    files.insert(*name, text);
                }
                Ok(Err(e)) => {
                    let valid = e.utf8_error().valid_up_to();
                    let line = e.as_bytes()[..valid].iter().filter(|b| **b == b'\n').count() as u64 + 1;
                    faults.push(SeedFault::new(name, line, "filen er ikke UTF-8"));
                }
                Err(e) => faults.push(SeedFault::new(name, 0, format!("filen kan ikke leses: {e}"))),
            }
        }
        if faults.is_empty() { Ok(Files(files)) } else { Err(faults) }
    }

    /// The same files with one replaced: for trying a change before it is made.
    #[must_use]
    pub fn with(mut self, name: &str, text: &str) -> Files {
        if let Some((known, _)) = EMBEDDED.iter().find(|(known, _)| *known == name) {
            self.0.insert(known, text.to_owned());
        }
        self
    }

    /// A file as it lies there, byte for byte.
    pub(super) fn whole(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The contents of a file; empty for a name that is not among them.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |text| text.strip_prefix('\u{feff}').unwrap_or(text))
    }
}
