//! A CSV file as rows that collect what is wrong with them.

use std::collections::HashMap;
use std::str::FromStr;

use time::Date;

use super::fault::SeedFault;
use super::files::Files;
use crate::domain::clocks::reading::date;

/// No name, text or number of the reference data is longer.
const LONGEST_CELL: usize = 4000;

/// The rows of a file. Broken lines are faults already.
pub(super) struct Table {
    file: &'static str,
    columns: HashMap<String, usize>,
    rows: Vec<(u64, csv::StringRecord)>,
}

/// A row; every reading that fails leaves a fault and an empty value, so that all faults are found at once.
pub(super) struct Row<'a> {
    table: &'a Table,
    pub(super) line: u64,
    record: &'a csv::StringRecord,
}

impl Table {
    pub(super) fn read(files: &Files, file: &'static str, demanded: &[&str], faults: &mut Vec<SeedFault>) -> Table {
        let text = files.text(file);
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        let mut table = Table { file, columns: HashMap::new(), rows: Vec::new() };
        match reader.headers() {
            Ok(headers) => {
                for (at, name) in headers.iter().enumerate() {
                    if table.columns.insert(name.trim().to_owned(), at).is_some() {
                        faults.push(SeedFault::new(file, 1, format!("kolonnen «{name}» står to ganger")));
                    }
                }
            }
            Err(e) => faults.push(SeedFault::new(file, 1, format!("overskriftene kan ikke leses: {e}"))),
        }
        let missing: Vec<&str> = demanded.iter().filter(|c| !table.columns.contains_key(**c)).copied().collect();
        if !missing.is_empty() {
            faults.push(SeedFault::new(file, 1, format!("mangler {}", list("kolonnen", "kolonnene", &missing))));
            return table;
        }
        let columns = table.columns.len();
        for record in reader.records() {
            match record {
                Ok(record) => table.rows.push((record.position().map_or(0, csv::Position::line), record)),
                Err(e) => {
                    let line = e.position().map_or(0, csv::Position::line);
                    let reason = match e.kind() {
                        csv::ErrorKind::UnequalLengths { len, .. } => {
                            format!("linjen har {len} felt, overskriften har {columns}")
                        }
                        _ => format!("linjen kan ikke leses: {e}"),
                    };
                    faults.push(SeedFault::new(file, line, reason));
                }
            }
        }
        if table.rows.is_empty() {
            faults.push(SeedFault::new(file, 1, "filen har ingen linjer"));
        }
        table
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(line, record)| Row { table: self, line: *line, record })
    }

    /// The columns whose names start so, with what follows.
    pub(super) fn columns_from(&self, prefix: &str) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = self
            .columns
            .keys()
            .filter_map(|name| name.strip_prefix(prefix).map(|rest| (name.clone(), rest.to_owned())))
            .collect();
        found.sort();
        found
    }
}

impl Row<'_> {
    pub(super) fn fault(&self, reason: impl Into<String>) -> SeedFault {
        SeedFault::new(self.table.file, self.line, reason)
    }

    /// A cell that may be empty.
    pub(super) fn optional(&self, column: &str, faults: &mut Vec<SeedFault>) -> Option<String> {
        let cell = self.table.columns.get(column).and_then(|at| self.record.get(*at)).unwrap_or_default().trim();
        if cell.len() > LONGEST_CELL {
            faults.push(self.fault(format!("«{column}» er lengre enn {LONGEST_CELL} tegn")));
        } else if cell.chars().any(|c| c.is_control() && c != '\n') {
            faults.push(self.fault(format!("«{column}» har styretegn")));
        } else if !cell.is_empty() {
            return Some(cell.to_owned());
        }
        None
    }

    pub(super) fn text(&self, column: &str, faults: &mut Vec<SeedFault>) -> String {
        let before = faults.len();
        let cell = self.optional(column, faults);
        if cell.is_none() && faults.len() == before {
            faults.push(self.fault(format!("«{column}» er tom")));
        }
        cell.unwrap_or_default()
    }

    /// A cell of another type; `what` says what it should have been.
    pub(super) fn parsed<T: FromStr>(&self, column: &str, what: &str, faults: &mut Vec<SeedFault>) -> Option<T> {
        self.checked(column, what, faults, |cell| cell.parse().ok())
    }

    pub(super) fn checked<T>(
        &self,
        column: &str,
        what: &str,
        faults: &mut Vec<SeedFault>,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let before = faults.len();
        let cell = self.text(column, faults);
        if faults.len() > before {
            return None;
        }
        let value = read(&cell);
        if value.is_none() {
            let shown: String = cell.chars().take(40).collect();
            faults.push(self.fault(format!("«{column}» er «{shown}», ikke {what}")));
        }
        value
    }

    pub(super) fn date(&self, column: &str, faults: &mut Vec<SeedFault>) -> Option<Date> {
        self.checked(column, "en dato som 2027-01-31", faults, iso_date)
    }

    pub(super) fn digits(&self, column: &str, length: usize, faults: &mut Vec<SeedFault>) -> Option<String> {
        self.checked(column, &format!("{length} siffer"), faults, |cell| {
            (cell.len() == length && cell.bytes().all(|b| b.is_ascii_digit())).then(|| cell.to_owned())
        })
    }
}

fn iso_date(cell: &str) -> Option<Date> {
    let bytes = cell.as_bytes();
    (bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-').then(|| date::read(cell).value()).flatten()
}

fn list(one: &str, many: &str, names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|n| format!("«{n}»")).collect();
    format!("{} {}", if names.len() == 1 { one } else { many }, quoted.join(", "))
}

/// Refuses what is there twice.
pub(super) struct Unique {
    what: &'static str,
    seen: HashMap<String, u64>,
}

impl Unique {
    pub(super) fn new(what: &'static str) -> Unique {
        Unique { what, seen: HashMap::new() }
    }
    pub(super) fn see(&mut self, row: &Row<'_>, value: &str, faults: &mut Vec<SeedFault>) {
        if let Some(first) = self.seen.insert(value.to_owned(), row.line) {
            faults.push(row.fault(format!("{} {value} står også på linje {first}", self.what)));
        }
    }
}
