//! What a seed changed, in Norwegian, for the terminal.

use std::fmt;

use crate::domain::programme::allocation::NationalFrame;
use crate::domain::values::ids::CriteriaSetId;
use crate::i18n::format;
use crate::store::places::reference::{Changes, FieldChange, ReferenceField, ReferenceTable};

/// No more lines of single values than this: a new year of populations changes all municipalities.
const MOST_LINES: usize = 400;

#[derive(Debug, Clone)]
pub struct Report {
    pub changes: Changes,
    /// The years that got their first frame.
    pub frames: Vec<NationalFrame>,
    pub criteria: Option<CriteriaSetId>,
}

impl Report {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.frames.is_empty() && self.criteria.is_none()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return write!(f, "Referansedata: ingen endringer");
        }
        write!(f, "Referansedata:")?;
        for (table, c) in &self.changes.counts {
            write!(f, "\n  {}: {} nye, {} endret, {} uendret", table_name(*table), c.added, c.changed, c.unchanged)?;
            if c.ended > 0 {
                write!(f, ", {} avsluttet", c.ended)?;
            }
        }
        for change in self.changes.fields.iter().take(MOST_LINES) {
            write!(f, "\n  {}", line(change))?;
        }
        if let Some(more) = self.changes.fields.len().checked_sub(MOST_LINES).filter(|n| *n > 0) {
            write!(f, "\n  og {more} endringer til")?;
        }
        for (table, row) in &self.changes.ended {
            write!(f, "\n  {row}: finnes ikke lenger blant {}", table_name(*table))?;
        }
        for frame in &self.frames {
            let (total, reserve) = (format::kroner(frame.total.get()), format::kroner(frame.reserve.get()));
            write!(f, "\n  ramme for {}: {total}, reserve {reserve}, fordelt på statsforvalterne", frame.year)?;
        }
        if self.criteria.is_some() {
            write!(f, "\n  vurderingskriterier: første sett lagt inn")?;
        }
        Ok(())
    }
}

fn line(change: &FieldChange) -> String {
    let shown = |value: &Option<String>| match (change.field, value.as_deref()) {
        (_, None) => "(tom)".to_owned(),
        (ReferenceField::LanguageDecision, Some("nb")) => "bokmål".to_owned(),
        (ReferenceField::LanguageDecision, Some("nn")) => "nynorsk".to_owned(),
        (ReferenceField::LanguageDecision, Some("neutral")) => "nøytral".to_owned(),
        (_, Some(value)) => value.to_owned(),
    };
    format!("{}: {} {} -> {}", change.row, field_name(change.field), shown(&change.old), shown(&change.new))
}

fn table_name(table: ReferenceTable) -> &'static str {
    match table {
        ReferenceTable::Fylker => "fylker",
        ReferenceTable::Offices => "statsforvaltere",
        ReferenceTable::FylkeOffices => "statsforvalternes fylker",
        ReferenceTable::Municipalities => "kommuner",
        ReferenceTable::Populations => "folketall",
        ReferenceTable::Names => "kommunenavn og -numre over tid",
        ReferenceTable::Routing => "kommunenes statsforvalter",
        ReferenceTable::LanguageDecisions => "språkvedtak",
        ReferenceTable::Holidays => "helligdager",
        ReferenceTable::EarlierAwards => "tidligere tildelinger",
    }
}

fn field_name(field: ReferenceField) -> String {
    match field {
        ReferenceField::Number => "nummer",
        ReferenceField::Name => "navn",
        ReferenceField::OfficialName => "offisielt navn",
        ReferenceField::NameNo => "norsk navn",
        ReferenceField::NameSami => "samisk navn",
        ReferenceField::NameKven => "kvensk navn",
        ReferenceField::Slug => "adressenavn",
        ReferenceField::Standard => "målform i navnet",
        ReferenceField::Seat => "hovedsete",
        ReferenceField::OrgNr => "organisasjonsnummer",
        ReferenceField::Fylke => "fylke",
        ReferenceField::Office => "statsforvalter",
        ReferenceField::Centrality => "sentralitet",
        ReferenceField::Population => "folketall",
        ReferenceField::PopulationOf(year) => return format!("folketall {year}"),
        ReferenceField::PopulationYear => "år for folketall",
        ReferenceField::SamiArea => "samisk språkkategori",
        ReferenceField::LanguageDecision => "språkvedtak",
        ReferenceField::Amount => "beløp",
        ReferenceField::Partners => "samarbeidspartnere",
        ReferenceField::OfficeName => "embete",
        ReferenceField::SourceUrl => "kilde",
    }
    .to_owned()
}
