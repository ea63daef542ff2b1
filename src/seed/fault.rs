//! Why a file of reference data is refused.

use std::fmt;

/// Why a file is refused. Line 0 is the file as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeedFault {
    pub file: String,
    pub line: u64,
    pub reason: String,
}

impl SeedFault {
    pub(super) fn new(file: &str, line: u64, reason: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, reason: reason.into() }
    }
}

impl fmt::Display for SeedFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.reason),
            line => write!(f, "{}, linje {line}: {}", self.file, self.reason),
        }
    }
}
