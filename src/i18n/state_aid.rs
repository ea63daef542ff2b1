//! State aid in words, for the office.

use super::Texts;
use crate::domain::casework::state_aid::{AidFault, AidHole, Basis, LONGEST_REASON, Ore, Procurement, Screened};

impl Texts {
    pub fn aid_basis(&self, basis: Basis) -> &'static str {
        match basis {
            Basis::NotAid => self.stotte_grunnlag_ingen(),
            Basis::DeMinimis => self.stotte_grunnlag_bagatell(),
            Basis::DeMinimisSgei => self.stotte_grunnlag_bagatell_allment(),
            Basis::BlockExemption => self.stotte_grunnlag_gruppeunntak(),
            Basis::Notifiable => self.stotte_grunnlag_meldeplikt(),
        }
    }
    pub fn procurement(&self, procurement: Procurement) -> &'static str {
        match procurement {
            Procurement::NothingBought => self.stotte_innkjop_ikke(),
            Procurement::Follows => self.stotte_innkjop_folger(),
            Procurement::Unclear => self.stotte_innkjop_uklart(),
        }
    }
    /// Kroner with øre where there are any.
    pub fn ore(&self, amount: Ore) -> String {
        self.stotte_belop_kr(amount.as_kroner().written())
    }

    /// What keeps an award from being made.
    pub fn aid_hole(&self, hole: &AidHole) -> String {
        match hole {
            AidHole::Missing(name) => self.stotte_feil_mangler(name),
            AidHole::Changed(name) => self.stotte_feil_endret(name),
            AidHole::DutyToNotify(name) => self.stotte_feil_meldeplikt(name),
            AidHole::RateMissing(name) => self.stotte_feil_kurs(name),
            AidHole::CeilingPassed(name, euro) => self.stotte_feil_grense().navn(name).grense(*euro),
        }
    }

    /// Where it stands with a partner: in words, and whether something must be done before an award.
    pub fn screened(&self, one: &Screened) -> (&'static str, bool) {
        match (one.holds(), &one.assessed) {
            (None, None) => (self.stotte_status_mangler(), true),
            (None, Some(_)) => (self.stotte_status_endret(), true),
            (Some(a), _) => match a.basis {
                _ if !a.economic => (self.stotte_status_ikke_okonomisk(), false),
                None => (self.stotte_status_ingen_fordel(), false),
                Some(Basis::Notifiable) if a.cleared_on.is_none() => (self.stotte_status_ma_meldes(), true),
                Some(basis) => (self.aid_basis(basis), false),
            },
        }
    }

    /// The field an assessment's fault stands at, and its words.
    pub fn aid_fault(&self, fault: AidFault) -> (&'static str, String) {
        let plain = |field, text: &'static str| (field, text.to_owned());
        match fault {
            AidFault::EconomicMissing => plain("okonomisk-ja", self.stotte_feil_okonomisk()),
            AidFault::AdvantageMissing => plain("fordel-ja", self.stotte_feil_fordel()),
            AidFault::BasisMissing => plain("stottegrunnlag", self.stotte_feil_grunnlag()),
            AidFault::OrgNrMissing => plain("orgnr", self.stotte_feil_orgnr()),
            AidFault::AmountMissing => plain("belop", self.stotte_feil_belop()),
            AidFault::ProcurementMissing => plain("innkjop", self.stotte_feil_innkjop()),
            AidFault::ReasonMissing => plain("begrunnelse", self.stotte_feil_begrunnelse()),
            AidFault::ReasonTooLong(length) => ("begrunnelse", self.feil_for_langt().tegn(length).maks(LONGEST_REASON)),
        }
    }
}
