//! The words for settings: names, what they are for, and their values. Exhaustive: a new setting does not compile without.

use super::{Texts, format};
use crate::domain::programme::settings::{CommitmentBasis, Kind, LawProfile, Setting, Unit, Value};
use time::{Date, Month};

impl Texts {
    pub fn setting_name(&self, setting: &Setting) -> &'static str {
        match setting {
            Setting::LawProfile => self.innstilling_lov_navn(),
            Setting::AppealWeeks => self.innstilling_klagefrist_navn(),
            Setting::RetentionYears => self.innstilling_oppbevaring_navn(),
            Setting::Appealable => self.innstilling_klagerett_navn(),
            Setting::AppealBody => self.innstilling_klageinstans_navn(),
            Setting::Ministry => self.innstilling_departement_navn(),
            Setting::SchemeAuthority => self.innstilling_hjemmel_navn(),
            Setting::BudgetItem => self.innstilling_kapittel_navn(),
            Setting::LaterYearsBasis => self.innstilling_senere_ar_navn(),
            Setting::ReportingThreshold => self.innstilling_rapportgrense_navn(),
            Setting::ReportDue => self.innstilling_rapportdag_navn(),
            Setting::ReallocationLimit => self.innstilling_omdisponering_navn(),
            Setting::AcceptanceWeeks => self.innstilling_aksept_navn(),
            Setting::ReplyWeeks => self.innstilling_svarfrist_navn(),
            Setting::CallNoticeWeeks => self.innstilling_endringsfrist_navn(),
            Setting::CallBackWarning => self.innstilling_pamminnelse_navn(),
            Setting::UnreadDecision => self.innstilling_ulest_vedtak_navn(),
            Setting::BinDays => self.innstilling_papirkurv_navn(),
            Setting::PartnerLinkDays => self.innstilling_partnerlenke_navn(),
            Setting::IdeaAnswerDays => self.innstilling_idesvar_navn(),
            Setting::EuroRate => self.innstilling_eurokurs_navn(),
            Setting::DeMinimisCeiling => self.innstilling_bagatellgrense_navn(),
            Setting::DeMinimisCeilingSgei => self.innstilling_bagatellgrense_allment_navn(),
            Setting::DeMinimisYears => self.innstilling_bagatellar_navn(),
            Setting::AidRegisterDays => self.innstilling_stotteregister_navn(),
        }
    }

    /// What a setting decides, and where it shows.
    pub fn setting_about(&self, setting: &Setting) -> &'static str {
        match setting {
            Setting::LawProfile => self.innstilling_lov_hva(),
            Setting::AppealWeeks => self.innstilling_klagefrist_hva(),
            Setting::RetentionYears => self.innstilling_oppbevaring_hva(),
            Setting::Appealable => self.innstilling_klagerett_hva(),
            Setting::AppealBody => self.innstilling_klageinstans_hva(),
            Setting::Ministry => self.innstilling_departement_hva(),
            Setting::SchemeAuthority => self.innstilling_hjemmel_hva(),
            Setting::BudgetItem => self.innstilling_kapittel_hva(),
            Setting::LaterYearsBasis => self.innstilling_senere_ar_hva(),
            Setting::ReportingThreshold => self.innstilling_rapportgrense_hva(),
            Setting::ReportDue => self.innstilling_rapportdag_hva(),
            Setting::ReallocationLimit => self.innstilling_omdisponering_hva(),
            Setting::AcceptanceWeeks => self.innstilling_aksept_hva(),
            Setting::ReplyWeeks => self.innstilling_svarfrist_hva(),
            Setting::CallNoticeWeeks => self.innstilling_endringsfrist_hva(),
            Setting::CallBackWarning => self.innstilling_pamminnelse_hva(),
            Setting::UnreadDecision => self.innstilling_ulest_vedtak_hva(),
            Setting::BinDays => self.innstilling_papirkurv_hva(),
            Setting::PartnerLinkDays => self.innstilling_partnerlenke_hva(),
            Setting::IdeaAnswerDays => self.innstilling_idesvar_hva(),
            Setting::EuroRate => self.innstilling_eurokurs_hva(),
            Setting::DeMinimisCeiling => self.innstilling_bagatellgrense_hva(),
            Setting::DeMinimisCeilingSgei => self.innstilling_bagatellgrense_allment_hva(),
            Setting::DeMinimisYears => self.innstilling_bagatellar_hva(),
            Setting::AidRegisterDays => self.innstilling_stotteregister_hva(),
        }
    }

    /// A value in words; «ikke satt» where there is none.
    pub fn setting_value(&self, setting: &Setting, value: Option<&Value>) -> String {
        let Some(value) = value else { return self.innstillinger_ikke_satt().to_owned() };
        match (value, setting.kind()) {
            (Value::Law(law), _) => self.law_profile(law).to_owned(),
            (Value::YesNo(yes), _) => self.appeal_right(*yes).to_owned(),
            (Value::Basis(basis), _) => self.later_basis(basis).to_owned(),
            (Value::Text(text), _) if text.nb == text.nn => text.nb.clone(),
            (Value::Text(text), _) => format!("{} / {}", text.nb, text.nn),
            (Value::Budget(item), _) => {
                self.innstilling_kapittel_post().kapittel(item.chapter.to_string()).post(item.post.to_string())
            }
            (Value::Amount(amount), _) => self.kroner(amount),
            (Value::Whole(n), Kind::Whole { unit: Unit::Days, .. }) => self.innstilling_dager(*n),
            (Value::Whole(n), Kind::Whole { unit: Unit::Weeks, .. }) => self.innstilling_uker(*n),
            (Value::Whole(n), Kind::Whole { unit: Unit::Euro, .. }) => self.innstilling_euro(*n),
            (Value::Rate(rate), _) => self.innstilling_kurs(rate.written()),
            (Value::Whole(n), Kind::Whole { unit: Unit::Percent, .. }) => self.innstilling_prosent(*n),
            (Value::Whole(n), _) => self.innstilling_antall_ar(*n),
            (Value::DayOfYear(month, day), _) => self.day_of_year(*month, *day),
        }
    }

    pub fn law_profile(&self, law: &LawProfile) -> &'static str {
        match law {
            LawProfile::Act1967 => self.innstilling_lov_1967(),
            LawProfile::Act2025 => self.innstilling_lov_2025(),
        }
    }

    pub fn appeal_right(&self, appealable: bool) -> &'static str {
        if appealable { self.innstilling_klagerett_ja() } else { self.innstilling_klagerett_nei() }
    }

    pub fn later_basis(&self, basis: &CommitmentBasis) -> &'static str {
        match basis {
            CommitmentBasis::Appropriation => self.innstilling_basis_bevilgning(),
            CommitmentBasis::CommitmentAuthority => self.innstilling_basis_tilsagn(),
            CommitmentBasis::Reservation => self.innstilling_basis_forbehold(),
        }
    }

    /// «1. mars»
    pub fn day_of_year(&self, month: Month, day: u8) -> String {
        Date::from_calendar_date(2027, month, day)
            .map(|date| format::date(self.lang(), date).trim_end_matches("2027").trim_end().to_owned())
            .unwrap_or_default()
    }

    /// «mars»
    pub fn month_of_year(&self, month: Month) -> String {
        self.day_of_year(month, 1).trim_start_matches("1. ").to_owned()
    }
}
