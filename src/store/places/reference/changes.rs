//! What a run of the reference data changed.

use std::collections::BTreeMap;

/// The tables of the reference data, in the order they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReferenceTable {
    Fylker,
    Offices,
    FylkeOffices,
    Municipalities,
    Populations,
    Names,
    Routing,
    LanguageDecisions,
    Holidays,
    EarlierAwards,
}

/// What about a row changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceField {
    Number,
    Name,
    OfficialName,
    NameNo,
    NameSami,
    NameKven,
    Slug,
    Standard,
    Seat,
    OrgNr,
    Fylke,
    Office,
    Centrality,
    Population,
    PopulationOf(i32),
    PopulationYear,
    SamiArea,
    LanguageDecision,
    Amount,
    Partners,
    OfficeName,
    SourceUrl,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    pub added: usize,
    pub changed: usize,
    pub unchanged: usize,
    /// No longer in the files: closed, or for holidays removed.
    pub ended: usize,
}

/// One value of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    pub table: ReferenceTable,
    /// How the row is known: «3401 Kongsvinger».
    pub row: String,
    pub field: ReferenceField,
    pub old: Option<String>,
    pub new: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    pub counts: BTreeMap<ReferenceTable, Count>,
    pub fields: Vec<FieldChange>,
    /// Rows that ended: «1580 Haram».
    pub ended: Vec<(ReferenceTable, String)>,
}

impl Changes {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counts.values().all(|c| c.added == 0 && c.changed == 0 && c.ended == 0)
    }

    pub(super) fn count(&mut self, table: ReferenceTable) -> &mut Count {
        self.counts.entry(table).or_default()
    }

    /// Compares a row with what is there. True when it has to be written.
    pub(super) fn compare(&mut self, table: ReferenceTable, row: &str, old: Option<&Fields>, new: &Fields) -> bool {
        let Some(old) = old else {
            self.count(table).added += 1;
            return true;
        };
        let before = self.fields.len();
        for ((field, old), (_, new)) in old.iter().zip(new).filter(|((_, old), (_, new))| old != new) {
            self.fields.push(FieldChange {
                table,
                row: row.to_owned(),
                field: *field,
                old: old.clone(),
                new: new.clone(),
            });
        }
        let changed = self.fields.len() > before;
        let count = self.count(table);
        *(if changed { &mut count.changed } else { &mut count.unchanged }) += 1;
        changed
    }
}

/// A row's values, always in the same order for a table.
pub(super) type Fields = Vec<(ReferenceField, Option<String>)>;
