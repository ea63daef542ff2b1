//! The words for the domain's codes. The matches are exhaustive: a new code does not compile without its texts.

use super::Texts;
use crate::domain::application::attachments::{FileKind, FileState, LARGEST_MB, Unfit};
use crate::domain::application::guidance::Opinion;
use crate::domain::people::actor::Role;
use crate::domain::places::sizes::Size;
use crate::domain::programme::calls::CallStatus;
use crate::domain::programme::goals::{Phase, SubGoal};
use crate::domain::records::event::Event;
use crate::domain::records::notice::Notice;
use crate::domain::values::language::{Lang, LanguageDecision};
use crate::domain::values::stages::{Outcome, StageKind};
use std::borrow::Cow;

impl Texts {
    /// «3 000 til 9 999».
    pub fn inhabitants(&self, size: Size) -> String {
        match (size.from, size.below) {
            (0, Some(below)) => self.portefolje_storrelse_under(self.number(below)),
            (from, Some(below)) => {
                self.portefolje_storrelse_mellom().fra(self.number(from)).til(self.number(below - 1))
            }
            (from, None) => self.portefolje_storrelse_over(self.number(from)),
        }
    }
    pub fn role(&self, role: &Role) -> &'static str {
        match role {
            Role::MunicipalityReader => self.rolle_kommune_leser(),
            Role::MunicipalityWriter => self.rolle_kommune_skriver(),
            Role::MunicipalitySubmitter => self.rolle_kommune_innsender(),
            Role::MunicipalityAdministrator => self.rolle_kommune_administrator(),
            Role::Caseworker => self.rolle_embete_saksbehandler(),
            Role::Approver => self.rolle_embete_godkjenner(),
            Role::OfficeLeader => self.rolle_embete_leder(),
            Role::MinistryReader => self.rolle_departement_leser(),
            Role::FrameManager => self.rolle_departement_ramme(),
            Role::SystemAdministrator => self.rolle_system(),
        }
    }

    /// What one may do in a role, in one sentence.
    pub fn role_may(&self, role: &Role) -> &'static str {
        match role {
            Role::MunicipalityReader => self.rolle_kommune_leser_kan(),
            Role::MunicipalityWriter => self.rolle_kommune_skriver_kan(),
            Role::MunicipalitySubmitter => self.rolle_kommune_innsender_kan(),
            Role::MunicipalityAdministrator => self.rolle_kommune_administrator_kan(),
            Role::Caseworker => self.rolle_embete_saksbehandler_kan(),
            Role::Approver => self.rolle_embete_godkjenner_kan(),
            Role::OfficeLeader => self.rolle_embete_leder_kan(),
            Role::MinistryReader => self.rolle_departement_leser_kan(),
            Role::FrameManager => self.rolle_departement_ramme_kan(),
            Role::SystemAdministrator => self.rolle_system_kan(),
        }
    }

    /// A role as it was stored with a deed; «Systemet» for deeds nobody did.
    pub fn role_code(&self, code: &str) -> &'static str {
        Role::from_code(code).map_or(self.hendelse_av_systemet(), |role| self.role(&role))
    }

    /// The status as the municipality sees it: what the office does inside is «Under vurdering».
    pub fn municipality_status(&self, stage: &StageKind, late: &bool, outcome: Option<Outcome>) -> &'static str {
        match stage {
            StageKind::Draft => self.status_soknad_utkast(),
            StageKind::Submitted if *late => self.status_soknad_for_sent(),
            StageKind::Submitted => self.status_soknad_innsendt(),
            StageKind::CalledBack => self.status_soknad_hentet_tilbake(),
            StageKind::UnderAssessment | StageKind::Recommended => self.status_soknad_under_vurdering(),
            StageKind::AwaitingInformation => self.status_soknad_mangler(),
            StageKind::Decided => outcome.map_or(self.status_sak_vedtatt(), |outcome| self.outcome(&outcome)),
            StageKind::Withdrawn => self.status_soknad_trukket(),
        }
    }

    /// The status as the office sees it.
    pub fn office_status(&self, stage: &StageKind) -> &'static str {
        match stage {
            StageKind::Draft => self.status_soknad_utkast(),
            StageKind::Submitted => self.status_sak_ny(),
            StageKind::CalledBack => self.status_sak_hentet_tilbake(),
            StageKind::UnderAssessment => self.status_sak_vurdering(),
            StageKind::AwaitingInformation => self.status_sak_venter(),
            StageKind::Recommended => self.status_sak_godkjenning(),
            StageKind::Decided => self.status_sak_vedtatt(),
            StageKind::Withdrawn => self.status_sak_trukket(),
        }
    }

    pub fn file_kind(&self, kind: FileKind) -> &'static str {
        match kind {
            FileKind::Pdf => self.vedlegg_type_pdf(),
            FileKind::Odt => self.vedlegg_type_odt(),
            FileKind::Ods => self.vedlegg_type_ods(),
            FileKind::Odp => self.vedlegg_type_odp(),
            FileKind::Docx => self.vedlegg_type_docx(),
            FileKind::Xlsx => self.vedlegg_type_xlsx(),
            FileKind::Pptx => self.vedlegg_type_pptx(),
            FileKind::Png => self.vedlegg_type_png(),
            FileKind::Jpeg => self.vedlegg_type_jpeg(),
        }
    }

    pub fn file_state(&self, state: FileState) -> &'static str {
        match state {
            FileState::Checking => self.vedlegg_tilstand_kontrolleres(),
            FileState::Clean => self.vedlegg_tilstand_klar(),
            FileState::Refused => self.vedlegg_tilstand_avvist(),
            FileState::Unscanned => self.vedlegg_tilstand_ikke_kontrollert(),
        }
    }

    /// Why a file is not taken, and what to do.
    pub fn unfit(&self, unfit: Unfit) -> String {
        match unfit {
            Unfit::Missing => self.vedlegg_feil_mangler().to_owned(),
            Unfit::Empty => self.vedlegg_feil_tom().to_owned(),
            Unfit::TooLarge => self.vedlegg_feil_stor(i64::from(LARGEST_MB)),
            Unfit::OtherKind { claimed: Some(kind) } => self.vedlegg_feil_type(self.file_kind(kind)),
            Unfit::OtherKind { claimed: None } => self.vedlegg_feil_annen_type().to_owned(),
            Unfit::Broken => self.vedlegg_feil_skadet().to_owned(),
            Unfit::Macros => self.vedlegg_feil_makroer().to_owned(),
            Unfit::Script => self.vedlegg_feil_skript().to_owned(),
            Unfit::Locked => self.vedlegg_feil_last().to_owned(),
            Unfit::Bomb => self.vedlegg_feil_pakket().to_owned(),
            Unfit::NationalId => self.vedlegg_feil_fodselsnummer().to_owned(),
        }
    }

    pub fn outcome(&self, outcome: &Outcome) -> &'static str {
        match outcome {
            Outcome::Granted => self.utfall_innvilget(),
            Outcome::PartlyGranted => self.utfall_delvis(),
            Outcome::Rejected => self.utfall_avslag(),
            Outcome::Dismissed => self.utfall_avvist(),
        }
    }

    pub fn call_status(&self, status: &CallStatus) -> &'static str {
        match status {
            CallStatus::Draft => self.status_utlysning_utkast(),
            CallStatus::Announced => self.status_utlysning_kunngjort(),
            CallStatus::Open => self.status_utlysning_apen(),
            CallStatus::Closed => self.status_utlysning_stengt(),
            CallStatus::Cancelled => self.status_utlysning_avlyst(),
        }
    }

    pub fn phase(&self, phase: &Phase) -> &'static str {
        match phase {
            Phase::Exploring => self.fase_utforsking(),
            Phase::Testing => self.fase_utproving(),
            Phase::Introducing => self.fase_innforing(),
            Phase::Operating => self.fase_drift(),
            Phase::Spreading => self.fase_spredning(),
        }
    }

    pub fn sub_goal(&self, goal: &SubGoal) -> &'static str {
        match goal {
            SubGoal::Prevention => self.delmaal_1(),
            SubGoal::Organisation => self.delmaal_2(),
            SubGoal::Technology => self.delmaal_3(),
        }
    }

    /// The name of a written standard, in this language.
    pub fn standard(&self, lang: &Lang) -> &'static str {
        match lang {
            Lang::Nb => self.sprak_nb(),
            Lang::Nn => self.sprak_nn(),
        }
    }

    /// Who is near to somebody with these roles when an account may be in others' hands: whoever gives the roles. None
    /// without a role.
    pub fn who_gives_access(&self, roles: &[Role]) -> Option<String> {
        let mut who: Vec<&str> = roles
            .iter()
            .map(|role| match role {
                Role::MunicipalityReader | Role::MunicipalityWriter | Role::MunicipalitySubmitter => {
                    self.epost_si_fra_kommune()
                }
                Role::Caseworker | Role::Approver => self.epost_si_fra_embete(),
                Role::MunicipalityAdministrator | Role::OfficeLeader | Role::MinistryReader | Role::FrameManager => {
                    self.epost_si_fra_system()
                }
                Role::SystemAdministrator => self.epost_si_fra_annen_system(),
            })
            .collect();
        who.sort_unstable();
        who.dedup();
        (!who.is_empty()).then(|| self.list(&who))
    }

    pub fn language_decision(&self, decision: Option<LanguageDecision>) -> &'static str {
        match decision {
            Some(LanguageDecision::Nb) => self.sprak_nb(),
            Some(LanguageDecision::Nn) => self.sprak_nn(),
            Some(LanguageDecision::Neutral) => self.sprak_neutral(),
            None => self.sprak_ukjent(),
        }
    }

    /// An event as a sentence of the history.
    pub fn event(&self, event: &Event) -> Cow<'static, str> {
        let plain = match event {
            Event::ApplicationStarted => self.hendelse_soknad_startet(),
            Event::Submitted { case, late: false } => return self.hendelse_soknad_sendt(case.to_string()).into(),
            Event::Submitted { case, late: true } => {
                return self.hendelse_soknad_sendt_for_sent(case.to_string()).into();
            }
            Event::CalledBack => self.hendelse_soknad_hentet_tilbake(),
            Event::SentAgain { number } => return self.hendelse_soknad_sendt_igjen(number.to_string()).into(),
            Event::SentVersionStands => self.hendelse_soknad_gjelder(),
            Event::DraftDeleted { last_day } => return self.hendelse_utkast_slettet(self.date(last_day)).into(),
            Event::DraftRestored => self.hendelse_utkast_hentet(),
            Event::PartnersAsked { count } => return self.hendelse_partnere_spurt(*count).into(),
            Event::GuidanceAsked { number } => return self.hendelse_veiledning_spurt(number).into(),
            Event::GuidanceAnswered { number } => return self.hendelse_veiledning_svart(number).into(),
            Event::GuidanceClosed { number } => return self.hendelse_veiledning_lukket(number).into(),
            Event::AnswerPublished { number } => return self.hendelse_svar_delt(number).into(),
            Event::AnswerWithdrawn { number } => return self.hendelse_svar_trukket(number).into(),
            Event::MoreTimeAsked { until } => return self.hendelse_mer_tid_spurt(self.date(*until)).into(),
            Event::MoreTimeDeclined => self.hendelse_mer_tid_avslatt(),
            Event::PartnerQuestionRevoked => self.hendelse_partner_trukket(),
            Event::PartnerAnswered { confirmed: true } => self.hendelse_partner_bekreftet(),
            Event::PartnerAnswered { confirmed: false } => self.hendelse_partner_avslo(),
            Event::DraftEmptied => self.hendelse_utkast_tomt(),
            Event::SendingConfirmed => self.hendelse_soknad_bekreftet(),
            Event::FileAttached { .. } => self.hendelse_fil_lagt_ved(),
            Event::FileRemoved { .. } => self.hendelse_fil_fjernet(),
            Event::FileRefused { .. } => self.hendelse_fil_avvist(),
            Event::Withdrawn => self.hendelse_soknad_trukket(),
            Event::CaseTaken => self.hendelse_sak_tatt(),
            Event::CaseAssigned { .. } => self.hendelse_sak_fordelt(),
            Event::InformationRequested { due } => {
                return self.hendelse_opplysninger_etterspurt(self.moment(due)).into();
            }
            Event::ReplyDeadlineMoved { due } => return self.hendelse_svarfrist_endret(self.moment(due)).into(),
            Event::InformationGiven => self.hendelse_opplysninger_gitt(),
            Event::WaitEnded => self.hendelse_ventingen_avsluttet(),
            Event::AssessmentSaved => self.hendelse_vurdering_lagret(),
            Event::StateAidAssessed { partner } => return self.hendelse_stotte_vurdert(partner).into(),
            Event::AidRegistered { partner } => return self.hendelse_stotte_registrert(partner).into(),
            Event::Recommended => self.hendelse_innstilt(),
            Event::SentBack { reason, .. } => return self.hendelse_sendt_tilbake(reason).into(),
            Event::Decided { outcome, total } if outcome.is_award() => {
                return self
                    .hendelse_vedtatt_belop()
                    .utfall(self.outcome(outcome).to_lowercase())
                    .belop(self.kroner(total))
                    .into();
            }
            Event::Decided { outcome, .. } => {
                return self.hendelse_vedtatt(self.outcome(outcome).to_lowercase()).into();
            }
            Event::LetterOpened => self.hendelse_vedtak_apnet(),
            Event::NoticeSentAgain { notice } => return self.hendelse_varsel_pa_nytt(self.notice(*notice)).into(),
            Event::MailSentAgain { .. } => self.hendelse_epost_pa_nytt(),
            Event::CallPublished => self.hendelse_utlysning_kunngjort(),
            Event::CallChanged(change) => return self.call_changed(change).into(),
            Event::CallCancelled => self.hendelse_utlysning_avlyst(),
            Event::FramesDistributed { year, total } => {
                return self.hendelse_rammer_fordelt().ar(*year).belop(self.kroner(total)).into();
            }
            Event::PeriodOpened { number, decision } => {
                return self.hendelse_periode_apnet().nummer(*number).vedtak(decision).into();
            }
            Event::RoleGiven { .. } => self.hendelse_rolle_gitt(),
            Event::RoleRemoved { .. } => self.hendelse_rolle_fjernet(),
            Event::SecondConfirmationChosen { required: true } => self.hendelse_bekreftelse_valgt(),
            Event::SecondConfirmationChosen { required: false } => self.hendelse_bekreftelse_valgt_bort(),
            Event::MailboxEntered { .. } => self.hendelse_postmottak_meldt(),
            Event::MailboxConfirmed { .. } => self.hendelse_postmottak_bekreftet(),
            Event::MailboxRejected { .. } => self.hendelse_postmottak_avvist(),
            Event::AdministratorAsked => self.hendelse_administrator_spurt(),
            Event::AdministratorAnswered { approved: true } => self.hendelse_administrator_godkjent(),
            Event::AdministratorAnswered { approved: false } => self.hendelse_administrator_avslatt(),
            Event::AdministratorWithdrawn => self.hendelse_administrator_trukket(),
            Event::AccountClosed { .. } => self.hendelse_konto_stengt(),
            Event::AccountReopened { .. } => self.hendelse_konto_apnet(),
            Event::LanguageDecisionSet(_) => self.hendelse_malform_satt(),
            Event::SettingChanged(_) => self.hendelse_innstilling_endret(),
            Event::CriteriaDecided(_) => self.hendelse_kriterier_fastsatt(),
            Event::OfficeContactSet(_) => self.hendelse_kontakt_satt(),
            Event::OfficeNamed(_) => self.hendelse_embete_navn(),
            Event::SchemeChanged(_) => self.hendelse_ordning_endret(),
            Event::HolidayCorrected(_) => self.hendelse_helligdag_endret(),
            Event::MunicipalityChangePlanned(_) => self.hendelse_kommuneendring_meldt(),
            Event::MunicipalityChangeWithdrawn(_) => self.hendelse_kommuneendring_trukket(),
            Event::MunicipalityChanged(_) => self.hendelse_kommuneendring_gjort(),
            Event::Followed => self.hendelse_fulgte_med(),
            Event::DemoClockSet => self.hendelse_klokke_stilt(),
        };
        Cow::Borrowed(plain)
    }

    /// What an office thinks of an idea.
    pub fn opinion(&self, opinion: Opinion) -> &'static str {
        match opinion {
            Opinion::Fits => self.veil_vurdering_passer(),
            Opinion::DoesNotFit => self.veil_vurdering_passer_ikke(),
            Opinion::AnotherScheme => self.veil_vurdering_annen(),
        }
    }

    /// A notice in a case, in the middle of a sentence.
    pub fn notice(&self, notice: Notice) -> &str {
        match notice {
            Notice::Receipt => self.varsel_kvittering(),
            Notice::Question => self.varsel_sporsmal(),
            Notice::ReplyDeadline => self.varsel_svarfrist(),
            Notice::AnswerReceived => self.varsel_svar(),
            Notice::CalledBack => self.varsel_hentet_tilbake(),
            Notice::CallBackDeadline => self.varsel_hentet_tilbake_frist(),
            Notice::SentAgain => self.varsel_sendt_igjen(),
            Notice::SentVersionStands => self.varsel_sendt_gjelder(),
            Notice::Decision => self.varsel_vedtak(),
            Notice::DecisionUnread => self.varsel_vedtak_ulest(),
        }
    }

    /// The same for those who may see who did what to whom: the office, its leader, the ministry. A municipality is told
    /// of roles.
    pub fn event_by_name(&self, event: &Event, by: Option<&str>, to: Option<&str>) -> Cow<'static, str> {
        match (event, by, to) {
            (Event::CaseTaken, Some(name), _) => self.historikk_tatt(name).into(),
            (Event::CaseAssigned { .. }, _, Some(name)) => self.historikk_fordelt(name).into(),
            (Event::SentBack { reason, .. }, _, Some(name)) => {
                self.historikk_sendt_tilbake().navn(name).grunn(reason).into()
            }
            _ => self.event(event),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::application::answers::{Fault, FaultValue};
    use crate::domain::values::money::Kroner;

    #[test]
    fn faults_are_said_in_the_readers_language() {
        let fault = Fault::new("budsjett-2028", "budsjett-feil-balanse")
            .with("ar", FaultValue::Year(2028))
            .with("kostnad", FaultValue::Kroner(Kroner::new(1_200_000)))
            .with("finansiering", FaultValue::Kroner(Kroner::new(900_000)));
        assert_eq!(
            Texts::of(Lang::Nn).fault(&fault),
            "2028: Kostnadene er 1\u{a0}200\u{a0}000\u{a0}kr, men finansieringa er 900\u{a0}000\u{a0}kr. Endre beløpa slik at dei blir like."
        );
    }

    #[test]
    fn every_code_has_words_in_both_languages() {
        for lang in Lang::ALL {
            let t = Texts::of(lang);
            for role in Role::ALL {
                assert!(!t.role(&role).is_empty() && t.role_may(&role).ends_with('.'));
                assert_eq!(t.role_code(role.code()), t.role(&role));
            }
            assert_eq!(t.role_code("system"), "Systemet");
            for stage in StageKind::ALL {
                assert!(!t.office_status(&stage).is_empty());
                for outcome in Outcome::ALL {
                    assert!(!t.municipality_status(&stage, &false, Some(outcome)).is_empty());
                }
            }
        }
        let decided = Event::Decided { outcome: Outcome::PartlyGranted, total: Kroner::new(500_000) };
        assert_eq!(
            Texts::of(Lang::Nn).event(&decided),
            "Vedtaket blei godkjent og sendt: delvis innvilga, 500\u{a0}000\u{a0}kr."
        );
    }
}
