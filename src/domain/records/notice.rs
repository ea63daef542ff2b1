//! What the municipality is told of by mail, and what becomes of such a notice that was given up.

use time::OffsetDateTime;

/// A notice in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    Receipt,
    Question,
    ReplyDeadline,
    AnswerReceived,
    CalledBack,
    CallBackDeadline,
    SentAgain,
    SentVersionStands,
    Decision,
    /// Nobody has opened the decision since it was told.
    DecisionUnread,
}

impl Notice {
    pub const ALL: [Notice; 10] = [
        Notice::Receipt,
        Notice::Question,
        Notice::ReplyDeadline,
        Notice::AnswerReceived,
        Notice::CalledBack,
        Notice::CallBackDeadline,
        Notice::SentAgain,
        Notice::SentVersionStands,
        Notice::Decision,
        Notice::DecisionUnread,
    ];

    /// The mail's kind.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Notice::Receipt => "kvittering",
            Notice::Question => "sporsmal",
            Notice::ReplyDeadline => "svarfrist",
            Notice::AnswerReceived => "svar",
            Notice::CalledBack => "hentet-tilbake",
            Notice::CallBackDeadline => "hentet-tilbake-frist",
            Notice::SentAgain => "sendt-igjen",
            Notice::SentVersionStands => "sendt-gjelder",
            Notice::Decision => "vedtak",
            Notice::DecisionUnread => "vedtak-ulest",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Notice> {
        Notice::ALL.into_iter().find(|n| n.code() == code)
    }
    /// Says until when the municipality may answer, and is sent again with the day that holds then.
    #[must_use]
    pub fn says_reply_deadline(self) -> bool {
        matches!(self, Notice::Question | Notice::ReplyDeadline)
    }
}

/// What the system administrator may do with a mail that was given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenUp {
    SendAgain,
    /// The office that has the case sends it again there.
    OfTheCase,
    /// The link in it lives for minutes: whoever needs one asks anew.
    AskForNewLink,
    /// The link in it is dead: the person is invited anew.
    InviteAnew,
    /// The link in it is dead: the municipality asks its partner anew.
    PartnerAskedAnew,
    /// The link in it is dead: the office asks the municipality's mailbox anew.
    MailboxAskedAnew,
}

/// What is known of a mail that was given up.
#[derive(Debug, Clone, Copy)]
pub struct GivenUpMail<'a> {
    pub kind: &'a str,
    pub about_case: bool,
    pub worth_until: Option<OffsetDateTime>,
    /// Of an invitation: nobody has used it or withdrawn it.
    pub link_is_open: bool,
}

impl GivenUp {
    #[must_use]
    pub fn of(mail: &GivenUpMail<'_>, now: OffsetDateTime) -> GivenUp {
        let dead = !mail.link_is_open || mail.worth_until.is_some_and(|until| until <= now);
        match mail.kind {
            "passord" => GivenUp::AskForNewLink,
            "invitasjon" | "rolle-gitt-ny" | "invitasjon-postmottak" if dead => GivenUp::InviteAnew,
            "partner" if dead => GivenUp::PartnerAskedAnew,
            "forste-administrator" if dead => GivenUp::MailboxAskedAnew,
            _ if mail.about_case => GivenUp::OfTheCase,
            _ => GivenUp::SendAgain,
        }
    }
}

#[cfg(test)]
mod tests {
    use time::Duration;
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_link_that_is_dead_or_soon_dead_is_never_sent_again() {
        let now = datetime!(2027-03-01 09:00 UTC);
        let (past, to_come) = (Some(now), Some(now + Duration::minutes(1)));
        for (kind, about_case, worth_until, link_is_open, then) in [
            ("passord", false, to_come, false, GivenUp::AskForNewLink),
            ("invitasjon", false, to_come, true, GivenUp::SendAgain),
            ("invitasjon", false, past, true, GivenUp::InviteAnew),
            ("invitasjon", false, to_come, false, GivenUp::InviteAnew),
            ("partner", false, to_come, true, GivenUp::SendAgain),
            ("partner", false, to_come, false, GivenUp::PartnerAskedAnew),
            ("forste-administrator", false, to_come, true, GivenUp::SendAgain),
            ("forste-administrator", false, past, true, GivenUp::MailboxAskedAnew),
            ("passord-endret", false, None, false, GivenUp::SendAgain),
            ("utlysning-endret", false, None, false, GivenUp::SendAgain),
            ("vedtak", true, None, false, GivenUp::OfTheCase),
        ] {
            let mail = GivenUpMail { kind, about_case, worth_until, link_is_open };
            assert_eq!(GivenUp::of(&mail, now), then, "{mail:?}");
        }
        for notice in Notice::ALL {
            assert_eq!(Notice::from_code(notice.code()), Some(notice));
        }
    }
}
