//! The addresses of an application's pages.

use crate::domain::application::form::Section;
use crate::domain::values::ids::{ApplicationId, AttachmentId, ConfirmationId, DecisionId};

pub(super) fn home(id: ApplicationId) -> String {
    format!("/soknader/{id}")
}
pub(super) fn section(id: ApplicationId, section: Section) -> String {
    format!("/soknader/{id}/del/{}", section.code())
}
pub(super) fn history(id: ApplicationId, of: Section) -> String {
    format!("{}/historikk", section(id, of))
}
pub(super) fn comments(id: ApplicationId, of: Section) -> String {
    format!("{}/kommentarer", section(id, of))
}
/// A section's files.
pub(super) fn attachments(id: ApplicationId, of: Section) -> String {
    format!("{}/vedlegg", section(id, of))
}
/// A file to save.
pub(super) fn attachment(id: ApplicationId, file: AttachmentId) -> String {
    format!("/soknader/{id}/vedlegg/{file}")
}
/// Who has each section in hand.
pub(super) fn assign(id: ApplicationId) -> String {
    format!("/soknader/{id}/ansvar")
}
/// To say that it can be sent.
pub(super) fn ready(id: ApplicationId) -> String {
    format!("/soknader/{id}/klar")
}
/// To confirm that it can be sent.
pub(super) fn confirm(id: ApplicationId) -> String {
    format!("/soknader/{id}/bekreft")
}
/// What those who are said to contribute answer.
pub(super) fn confirmations(id: ApplicationId) -> String {
    format!("/soknader/{id}/partnere")
}
/// The letter of intent with one who was asked.
pub(super) fn intent(id: ApplicationId, question: ConfirmationId) -> String {
    format!("/soknader/{id}/partnere/{question}/avtale")
}
/// What another municipality has asked this one.
pub(super) fn asked_of_us(question: ConfirmationId) -> String {
    format!("/andre-kommuner/{question}")
}
/// The pack for whoever confirms.
pub(super) fn pack(id: ApplicationId) -> String {
    format!("/soknader/{id}/utskrift")
}
/// Public projects like it.
pub(super) fn similar(id: ApplicationId) -> String {
    format!("/soknader/{id}/lignende")
}
pub(super) fn check(id: ApplicationId) -> String {
    format!("/soknader/{id}/kontroller")
}
/// The check page with the section's answers open.
pub(super) fn checked(id: ApplicationId, section: Section) -> String {
    let code = section.code();
    format!("/soknader/{id}/kontroller?del={code}#k-{code}")
}
pub(super) fn receipt(id: ApplicationId) -> String {
    format!("/soknader/{id}/kvittering")
}
pub(super) fn sent(id: ApplicationId) -> String {
    format!("/soknader/{id}/svar")
}
pub(super) fn question(id: ApplicationId) -> String {
    format!("/soknader/{id}/sporsmal")
}
/// The case, with the receipt of the answer that was just sent.
pub(super) fn answered(id: ApplicationId) -> String {
    format!("/soknader/{id}?svart=1")
}
pub(super) fn delete(id: ApplicationId) -> String {
    format!("/soknader/{id}/slett")
}
pub(super) const BIN: &str = "/soknader/papirkurv";
pub(super) fn restore(id: ApplicationId) -> String {
    format!("{BIN}/{id}")
}
/// Where a draft begins from an earlier application.
pub(super) fn start_from(id: ApplicationId) -> String {
    format!("/soknader/fra/{id}")
}
pub(super) fn build_on(decision: DecisionId) -> String {
    format!("/soknader/bygger-pa/{decision}")
}
/// What a draft was begun with.
pub(super) fn brought(id: ApplicationId) -> String {
    format!("/soknader/{id}/kom-med")
}
pub(super) fn call_back(id: ApplicationId) -> String {
    format!("/soknader/{id}/hent-tilbake")
}
/// Corrections that were not sent before the deadline.
pub(super) fn unsent(id: ApplicationId, version: i32) -> String {
    format!("/soknader/{id}/svar?usendt={version}")
}
pub(super) fn withdraw(id: ApplicationId) -> String {
    format!("/soknader/{id}/trekk")
}
/// The decision's page, which belongs to another feature.
pub(super) fn letter(id: ApplicationId) -> String {
    format!("/soknader/{id}/vedtak")
}

/// The page a section was opened from, and to which saving it leads back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum From {
    TaskList,
    Check,
    Question,
}

impl From {
    pub(super) fn of(code: &str) -> From {
        match code {
            "kontroller" => From::Check,
            "sporsmal" => From::Question,
            _ => From::TaskList,
        }
    }
    pub(super) fn code(self) -> &'static str {
        match self {
            From::TaskList => "",
            From::Check => "kontroller",
            From::Question => "sporsmal",
        }
    }
    /// Where «Lagre og gå videre» leads from the section.
    pub(super) fn onward(self, id: ApplicationId, section: Section, next: Option<Section>) -> String {
        match self {
            From::Check => checked(id, section),
            From::Question => question(id),
            From::TaskList => next.map_or_else(|| check(id), |next| self::section(id, next)),
        }
    }
    /// The section's address, remembering where it was opened from.
    pub(super) fn section(self, id: ApplicationId, which: Section) -> String {
        match self {
            From::TaskList => section(id, which),
            _ => format!("{}?fra={}", section(id, which), self.code()),
        }
    }
    /// The section's files, remembering the same.
    pub(super) fn attachments(self, id: ApplicationId, which: Section) -> String {
        match self {
            From::TaskList => attachments(id, which),
            _ => format!("{}?fra={}", attachments(id, which), self.code()),
        }
    }
}
