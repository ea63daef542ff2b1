//! What the programme starts with: frames and the first criteria.

use super::fault::SeedFault;
use super::files::{self, Files};
use super::table::{Table, Unique};
use crate::domain::programme::allocation::AllocationKey;
use crate::domain::programme::allocation::NationalFrame;
use crate::domain::programme::basics::ProgrammeBasics;
use crate::domain::values::reading::amount;
use crate::i18n::call_proposal::{PROPOSED_WEIGHTS, criteria};

pub(super) fn read(files: &Files, faults: &mut Vec<SeedFault>) -> ProgrammeBasics {
    ProgrammeBasics { frames: frames(files, faults), criteria: criteria(PROPOSED_WEIGHTS) }
}

fn frames(files: &Files, faults: &mut Vec<SeedFault>) -> Vec<NationalFrame> {
    let table = Table::read(
        files,
        files::FRAMES,
        &["ar", "ramme", "reserve", "vekt_grunnbelop", "vekt_folketall", "vekt_kommuner"],
        faults,
    );
    let mut years = Unique::new("året");
    let mut frames = Vec::new();
    for row in table.rows() {
        let year = row.checked("ar", "et år fra 2027 til 2036", faults, |c| {
            c.parse::<i32>().ok().filter(|y| (2027..=2036).contains(y))
        });
        let kroner = |column: &str, faults: &mut Vec<SeedFault>| {
            row.checked(column, "et beløp i hele kroner", faults, |c| {
                c.bytes().all(|b| b.is_ascii_digit()).then(|| amount::read(c).value()).flatten()
            })
        };
        let (total, reserve) = (kroner("ramme", faults), kroner("reserve", faults));
        let weights = ["vekt_grunnbelop", "vekt_folketall", "vekt_kommuner"]
            .map(|c| row.parsed::<i64>(c, "et helt tall", faults));
        let (Some(year), Some(total), Some(reserve), [Some(base), Some(people), Some(places)]) =
            (year, total, reserve, weights)
        else {
            continue;
        };
        years.see(&row, &year.to_string(), faults);
        if reserve > total {
            faults.push(row.fault("reserven er større enn rammen"));
        }
        match AllocationKey::new(base, people, places) {
            Ok(key) => frames.push(NationalFrame { year, total, reserve, key }),
            Err(e) => faults.push(row.fault(format!("vektene er til sammen {}, ikke 100", e.0))),
        }
    }
    frames
}
