//! What an idea is made of.

use crate::demo::text::Both;

/// The service a project changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::demo) enum Service {
    HomeCare,
    NursingHomes,
    Health,
    Rehabilitation,
    MentalHealth,
    Families,
    ChildWelfare,
    Schools,
    Work,
    Culture,
    Planning,
    Support,
}

impl Service {
    /// «hjemmetjenesten»
    pub(in crate::demo) fn name(self) -> Both {
        match self {
            Service::HomeCare => ["hjemmetjenesten", "heimetenesta"],
            Service::NursingHomes => ["sykehjemmet", "sjukeheimen"],
            Service::Health => ["helsetjenesten", "helsetenesta"],
            Service::Rehabilitation => ["rehabiliteringstjenesten", "rehabiliteringstenesta"],
            Service::MentalHealth => ["tjenesten for psykisk helse og rus", "tenesta for psykisk helse og rus"],
            Service::Families => ["helsestasjonen", "helsestasjonen"],
            Service::ChildWelfare => ["barnevernstjenesten", "barnevernstenesta"],
            Service::Schools => ["oppvekstsektoren", "oppvekstsektoren"],
            Service::Work => ["Nav-kontoret", "Nav-kontoret"],
            Service::Culture => ["kultur- og frivilligtjenesten", "kultur- og frivilligtenesta"],
            Service::Planning => ["samfunnsutvikling", "samfunnsutvikling"],
            Service::Support => ["digitalisering og tjenesteutvikling", "digitalisering og tenesteutvikling"],
        }
    }
    /// Who may decide that the project goes on.
    pub(in crate::demo) fn owner(self) -> Both {
        match self {
            Service::HomeCare
            | Service::NursingHomes
            | Service::Health
            | Service::Rehabilitation
            | Service::MentalHealth => ["Kommunalsjef for helse og mestring", "Kommunalsjef for helse og meistring"],
            Service::Families | Service::ChildWelfare | Service::Schools => {
                ["Kommunalsjef for oppvekst", "Kommunalsjef for oppvekst"]
            }
            Service::Work | Service::Culture => ["Kommunalsjef for levekår", "Kommunalsjef for levekår"],
            Service::Planning | Service::Support => ["Kommunedirektør", "Kommunedirektør"],
        }
    }
    pub(in crate::demo) fn leader(self) -> Both {
        match self {
            Service::HomeCare => ["Leder for hjemmetjenesten", "Leiar for heimetenesta"],
            Service::NursingHomes => ["Leder for sykehjemmet", "Leiar for sjukeheimen"],
            Service::Health => ["Leder for helsetjenesten", "Leiar for helsetenesta"],
            Service::Rehabilitation => ["Leder for rehabilitering", "Leiar for rehabilitering"],
            Service::MentalHealth => ["Leder for psykisk helse og rus", "Leiar for psykisk helse og rus"],
            Service::Families => ["Leder for helsestasjonen", "Leiar for helsestasjonen"],
            Service::ChildWelfare => ["Barnevernsleder", "Barnevernsleiar"],
            Service::Schools => ["Leder for skole og barnehage", "Leiar for skule og barnehage"],
            Service::Work => ["Leder for Nav-kontoret", "Leiar for Nav-kontoret"],
            Service::Culture => ["Leder for kultur og frivillighet", "Leiar for kultur og frivillig innsats"],
            Service::Planning => ["Leder for samfunnsutvikling", "Leiar for samfunnsutvikling"],
            Service::Support => ["Digitaliseringsleder", "Digitaliseringsleiar"],
        }
    }
}

/// A change that is measured. `{fra}` and `{til}` are in its name.
#[derive(Debug, Clone, Copy)]
pub(in crate::demo) struct Benefit {
    pub name: Both,
    pub indicator: Both,
    pub unit: Unit,
    pub from: i64,
    pub to: i64,
    pub kind: &'static str,
    pub bearer: &'static str,
    pub level: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::demo) enum Unit {
    Percent,
    Count,
    Minutes,
    Hours,
    Days,
    Weeks,
    Kroner,
    /// 1–5, with one decimal: `from` and `to` are tenths.
    Score,
}

impl Unit {
    pub(in crate::demo) fn name(self) -> Both {
        match self {
            Unit::Percent => ["prosent", "prosent"],
            Unit::Count => ["antall", "antal"],
            Unit::Minutes => ["minutter", "minutt"],
            Unit::Hours => ["timer", "timar"],
            Unit::Days => ["dager", "dagar"],
            Unit::Weeks => ["uker", "veker"],
            Unit::Kroner => ["kroner", "kroner"],
            Unit::Score => ["skår 1–5", "skår 1–5"],
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub(in crate::demo) struct Idea {
    /// Two names, so that municipalities with the same idea do not call it the same.
    pub titles: [Both; 2],
    /// What does not work today. `{antall}` is how many it concerns.
    pub need: Both,
    /// What they will do: goes on after «Vi vil».
    pub plan: Both,
    /// Whom it is for. `{antall}` again.
    pub who: Both,
    /// Of 10 000 inhabitants.
    pub share: i64,
    pub service: Service,
    pub goals: [i32; 3],
    pub benefit: Benefit,
}

pub(super) const fn benefit(
    name: Both,
    indicator: Both,
    (unit, from, to): (Unit, i64, i64),
    (kind, bearer, level): (&'static str, &'static str, &'static str),
) -> Benefit {
    Benefit { name, indicator, unit, from, to, kind, bearer, level }
}
