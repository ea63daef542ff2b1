//! What has happened, in the past tense. Each event carries the reason it requires.

use time::{Date, OffsetDateTime};

use crate::domain::people::actor::Role;
use crate::domain::records::call_change::CallChange;
use crate::domain::records::notice::Notice;
use crate::domain::values::ids::{AccountId, CaseNumber};
use crate::domain::values::money::Kroner;
use crate::domain::values::stages::Outcome;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    ApplicationStarted,
    Submitted {
        case: CaseNumber,
        late: bool,
    },
    /// Taken back by the municipality to be corrected.
    CalledBack,
    /// Sent again after it was called back: the number of the submission.
    SentAgain {
        number: i32,
    },
    /// The deadline passed while it was called back: what was sent stands.
    SentVersionStands,
    /// A draft was moved to the bin, and lies there until the end of a day.
    DraftDeleted {
        last_day: Date,
    },
    DraftRestored,
    /// Partners and municipalities were asked whether what is said of them is right: how many.
    PartnersAsked {
        count: usize,
    },
    PartnerQuestionRevoked,
    /// The municipality wrote to its office: the number of the thread.
    GuidanceAsked {
        number: String,
    },
    GuidanceAnswered {
        number: String,
    },
    GuidanceClosed {
        number: String,
    },
    /// An answer was shared with all, or taken back: the number of its thread.
    AnswerPublished {
        number: String,
    },
    AnswerWithdrawn {
        number: String,
    },
    /// The municipality asked for more time to answer a question.
    MoreTimeAsked {
        until: Date,
    },
    /// It did not get it.
    MoreTimeDeclined,
    /// By the link; who it is stands with the answer alone.
    PartnerAnswered {
        confirmed: bool,
    },
    /// The days in the bin are over.
    DraftEmptied,
    /// Another than the sender has confirmed that it can be sent.
    SendingConfirmed,
    /// A file was attached to a section, or taken away. The municipality's own: no page tells it.
    FileAttached {
        section: String,
    },
    FileRemoved {
        section: String,
    },
    /// The scanner found something in a file that had been sent.
    FileRefused {
        section: String,
    },
    Withdrawn,
    CaseTaken,
    CaseAssigned {
        to: AccountId,
    },
    InformationRequested {
        due: OffsetDateTime,
    },
    /// The municipality got another day to answer by: a later one, though in what was written before also an earlier.
    ReplyDeadlineMoved {
        due: OffsetDateTime,
    },
    InformationGiven,
    /// No answer came in time; the office goes on without it.
    WaitEnded,
    AssessmentSaved,
    /// Whether what a partner gets is state aid.
    StateAidAssessed {
        partner: String,
    },
    /// The aid has its number in the national register.
    AidRegistered {
        partner: String,
    },
    Recommended,
    SentBack {
        reason: String,
        /// The caseworker who gets it back; none in what was written before this was kept.
        to: Option<AccountId>,
    },
    Decided {
        outcome: Outcome,
        total: Kroner,
    },
    LetterOpened,
    /// A notice that had been given up was sent again by hand.
    NoticeSentAgain {
        notice: Notice,
    },
    /// A mail about no case that had been given up was sent again by hand: which kind.
    MailSentAgain {
        kind: String,
    },
    CallPublished,
    /// A published call was changed.
    CallChanged(Box<CallChange>),
    CallCancelled,
    FramesDistributed {
        year: i32,
        total: Kroner,
    },
    PeriodOpened {
        number: i32,
        decision: String,
    },
    RoleGiven {
        to: AccountId,
        role: Role,
        limit: Option<Kroner>,
    },
    RoleRemoved {
        from: AccountId,
        role: Role,
        limit: Option<Kroner>,
    },
    /// A municipality has chosen whether another than the sender confirms its applications.
    SecondConfirmationChosen {
        required: bool,
    },
    /// A municipality's official mailbox was entered by one and confirmed or rejected by another.
    MailboxEntered {
        address: String,
    },
    MailboxConfirmed {
        address: String,
    },
    MailboxRejected {
        address: String,
    },
    /// Somebody wants to be a municipality's first administrator, and what its mailbox has answered.
    AdministratorAsked,
    AdministratorAnswered {
        approved: bool,
    },
    AdministratorWithdrawn,
    AccountClosed {
        account: AccountId,
    },
    AccountReopened {
        account: AccountId,
    },
    /// A municipality's written standard; with what it replaced of the same day.
    LanguageDecisionSet(DatedChange),
    /// A dated value of law or policy.
    SettingChanged(DatedChange),
    /// New criteria for the calls drafted from a day on.
    CriteriaDecided(DatedChange),
    /// How an office is reached.
    OfficeContactSet(DatedChange),
    OfficeNamed(DatedChange),
    /// A programme besides this one that advisers point to.
    SchemeChanged(DatedChange),
    HolidayCorrected(DatedChange),
    /// A merger, a new number or another office, from a day on.
    MunicipalityChangePlanned(DatedChange),
    MunicipalityChangeWithdrawn(DatedChange),
    MunicipalityChanged(DatedChange),
    /// The application followed to the municipality or the office that took over.
    Followed,
    /// The day of a demonstration was set.
    DemoClockSet,
}

/// A change that holds from a day: what was, what will be, and where it is decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedChange {
    pub what: String,
    pub valid_from: Date,
    pub before: Option<String>,
    pub after: Option<String>,
    pub source: String,
}

impl Event {
    /// The code in the database and the end of its text key (`hendelse-…`).
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Event::ApplicationStarted => "application_started",
            Event::Submitted { .. } => "submitted",
            Event::CalledBack => "called_back",
            Event::SentAgain { .. } => "sent_again",
            Event::SentVersionStands => "sent_version_stands",
            Event::DraftDeleted { .. } => "draft_deleted",
            Event::DraftRestored => "draft_restored",
            Event::PartnersAsked { .. } => "partners_asked",
            Event::PartnerQuestionRevoked => "partner_question_revoked",
            Event::PartnerAnswered { .. } => "partner_answered",
            Event::GuidanceAsked { .. } => "guidance_asked",
            Event::GuidanceAnswered { .. } => "guidance_answered",
            Event::GuidanceClosed { .. } => "guidance_closed",
            Event::AnswerPublished { .. } => "answer_published",
            Event::AnswerWithdrawn { .. } => "answer_withdrawn",
            Event::MoreTimeAsked { .. } => "more_time_asked",
            Event::MoreTimeDeclined => "more_time_declined",
            Event::DraftEmptied => "draft_emptied",
            Event::SendingConfirmed => "sending_confirmed",
            Event::FileAttached { .. } => "file_attached",
            Event::FileRemoved { .. } => "file_removed",
            Event::FileRefused { .. } => "file_refused",
            Event::Withdrawn => "withdrawn",
            Event::CaseTaken => "case_taken",
            Event::CaseAssigned { .. } => "case_assigned",
            Event::InformationRequested { .. } => "information_requested",
            Event::ReplyDeadlineMoved { .. } => "reply_deadline_moved",
            Event::InformationGiven => "information_given",
            Event::WaitEnded => "wait_ended",
            Event::AssessmentSaved => "assessment_saved",
            Event::StateAidAssessed { .. } => "state_aid_assessed",
            Event::AidRegistered { .. } => "aid_registered",
            Event::Recommended => "recommended",
            Event::SentBack { .. } => "sent_back",
            Event::Decided { .. } => "decided",
            Event::LetterOpened => "letter_opened",
            Event::NoticeSentAgain { .. } => "notice_sent_again",
            Event::MailSentAgain { .. } => "mail_sent_again",
            Event::CallPublished => "call_published",
            Event::CallChanged(_) => "call_changed",
            Event::CallCancelled => "call_cancelled",
            Event::FramesDistributed { .. } => "frames_distributed",
            Event::PeriodOpened { .. } => "period_opened",
            Event::RoleGiven { .. } => "role_given",
            Event::RoleRemoved { .. } => "role_removed",
            Event::SecondConfirmationChosen { .. } => "second_confirmation_chosen",
            Event::MailboxEntered { .. } => "mailbox_entered",
            Event::MailboxConfirmed { .. } => "mailbox_confirmed",
            Event::MailboxRejected { .. } => "mailbox_rejected",
            Event::AdministratorAsked => "administrator_asked",
            Event::AdministratorAnswered { .. } => "administrator_answered",
            Event::AdministratorWithdrawn => "administrator_withdrawn",
            Event::AccountClosed { .. } => "account_closed",
            Event::AccountReopened { .. } => "account_reopened",
            Event::LanguageDecisionSet(_) => "language_decision_set",
            Event::SettingChanged(_) => "setting_changed",
            Event::CriteriaDecided(_) => "criteria_decided",
            Event::OfficeContactSet(_) => "office_contact_set",
            Event::OfficeNamed(_) => "office_named",
            Event::SchemeChanged(_) => "scheme_changed",
            Event::HolidayCorrected(_) => "holiday_corrected",
            Event::MunicipalityChangePlanned(_) => "municipality_change_planned",
            Event::MunicipalityChangeWithdrawn(_) => "municipality_change_withdrawn",
            Event::MunicipalityChanged(_) => "municipality_changed",
            Event::Followed => "followed",
            Event::DemoClockSet => "demo_clock_set",
        }
    }

    /// Internal to the office, also after the decision: how it worked towards it.
    #[must_use]
    pub fn is_internal(&self) -> bool {
        matches!(
            self,
            Event::CaseAssigned { .. }
                | Event::AssessmentSaved
                | Event::StateAidAssessed { .. }
                | Event::AidRegistered { .. }
                | Event::Recommended
                | Event::SentBack { .. }
        )
    }
}
