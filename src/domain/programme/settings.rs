//! Law and policy that may change: one registry of dated values, each with its kind and who may change it.
//!
//! Invariants: a day that has begun keeps its values, so a deed done today is judged by one value only; no row is ever
//! changed, so what held on a past day can always be read again. What holds before anybody has decided is a row of its own
//! with its source (migration 0014). A value that may be unset is left out of what is written; nothing is guessed.

use time::{Date, Month};

use crate::domain::people::actor::{Actor, Place};
use crate::domain::people::policy;
use crate::domain::people::policy::{Denied, SetLaw, SetPolicy};
use crate::domain::values::language::Bilingual;
use crate::domain::values::money::Kroner;
use crate::domain::values::quantity::Quantity;
use crate::domain::values::reading::{Read, number};

/// Which administrative procedure act the letter cites; a dated setting, because the new act's date of entry into
/// force was not set when this was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LawProfile {
    Act1967,
    Act2025,
}

impl LawProfile {
    pub const ALL: [LawProfile; 2] = [LawProfile::Act1967, LawProfile::Act2025];

    #[must_use]
    pub fn from_code(code: &str) -> Option<LawProfile> {
        LawProfile::ALL.into_iter().find(|p| p.code() == code)
    }
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            LawProfile::Act1967 => "fvl1967",
            LawProfile::Act2025 => "fvl2025",
        }
    }
}

/// How an award-year binds the state (bevilgningsreglementet § 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type, serde::Serialize, serde::Deserialize)]
#[sqlx(type_name = "text", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum CommitmentBasis {
    /// The budget year's own appropriation.
    Appropriation,
    /// Tilsagn under a tilsagnsfullmakt.
    CommitmentAuthority,
    /// Forbehold om Stortingets bevilgning.
    Reservation,
}

impl CommitmentBasis {
    pub const ALL: [CommitmentBasis; 3] =
        [CommitmentBasis::Appropriation, CommitmentBasis::CommitmentAuthority, CommitmentBasis::Reservation];

    #[must_use]
    pub fn from_code(code: &str) -> Option<CommitmentBasis> {
        CommitmentBasis::ALL.into_iter().find(|b| b.code() == code)
    }
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            CommitmentBasis::Appropriation => "appropriation",
            CommitmentBasis::CommitmentAuthority => "commitment_authority",
            CommitmentBasis::Reservation => "reservation",
        }
    }
}

/// The basis for a year of an award decided in `decision_year`; later years follow the dated setting.
#[must_use]
pub fn commitment_basis(year: i32, decision_year: i32, later_years: CommitmentBasis) -> CommitmentBasis {
    if year <= decision_year { CommitmentBasis::Appropriation } else { later_years }
}

/// Chapter and post as the state budget numbers them, without leading zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BudgetItem {
    pub chapter: u16,
    pub post: u16,
}

impl BudgetItem {
    /// Chapters have at most four figures, posts at most two.
    #[must_use]
    pub fn new(chapter: &str, post: &str) -> Option<BudgetItem> {
        let number = |text: &str, most: u16| {
            let text = text.trim();
            (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()))
                .then(|| text.parse::<u16>().ok())
                .flatten()
                .filter(|n| (1..=most).contains(n))
        };
        Some(BudgetItem { chapter: number(chapter, 9999)?, post: number(post, 99)? })
    }
}

/// The law's and the ministry's dated values on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub law_profile: LawProfile,
    /// Whether decisions are enkeltvedtak that can be appealed (Bestemmelser om økonomistyring 6.3.3).
    pub appealable: bool,
    pub appeal_body: Bilingual,
    pub ministry: Bilingual,
    /// What the scheme rests on, in the letters.
    pub scheme_authority: Bilingual,
    /// None until somebody has decided it: then it is not printed.
    pub budget_item: Option<BudgetItem>,
    /// Awards of less are, as a main rule, not reported on.
    pub reporting_threshold: Kroner,
    pub appeal_weeks: i64,
    pub acceptance_weeks: i64,
    pub reply_weeks: i64,
    /// How long those who have sent get when what they compete by is changed.
    pub call_notice_weeks: i64,
    /// How many days before the deadline who has called back an application is reminded.
    pub call_back_warning_days: i64,
    /// How many days after its notice a decision that nobody has opened is told again.
    pub unread_decision_days: i64,
    /// How many days a deleted draft lies in the bin.
    pub bin_days: i64,
    /// How many days whoever is said to contribute has to answer.
    pub partner_link_days: i64,
    /// Working days an office has to say what it thinks of an idea.
    pub idea_answer_days: i64,
    /// Kroner for a euro; none until somebody has set it: then no bagatellmessig støtte is given.
    pub euro_rate: Option<Quantity>,
    /// What an organisation may get as bagatellmessig støtte within the years, in euro.
    pub de_minimis_ceiling: i64,
    pub de_minimis_ceiling_sgei: i64,
    pub de_minimis_years: i64,
    /// Working days to register aid in.
    pub aid_register_days: i64,
    pub retention_years: i64,
    /// Percent of a year's budget that may move between cost kinds without asking.
    pub reallocation_limit_percent: i64,
    /// Month and day of the yearly report.
    pub report_due: (Month, u8),
    /// How years after the decision year bind the state.
    pub later_years_basis: CommitmentBasis,
}

/// Every setting there is, in the order of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Setting {
    LawProfile,
    AppealWeeks,
    RetentionYears,
    Appealable,
    AppealBody,
    Ministry,
    SchemeAuthority,
    BudgetItem,
    LaterYearsBasis,
    ReportingThreshold,
    ReportDue,
    ReallocationLimit,
    AcceptanceWeeks,
    ReplyWeeks,
    /// How long those who have sent get when what they compete by is changed.
    CallNoticeWeeks,
    CallBackWarning,
    UnreadDecision,
    BinDays,
    PartnerLinkDays,
    IdeaAnswerDays,
    EuroRate,
    DeMinimisCeiling,
    DeMinimisCeilingSgei,
    DeMinimisYears,
    AidRegisterDays,
}

/// Who may change a setting: the law's values are followed, the programme's policy is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Steward {
    Ministry,
    System,
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Days,
    Weeks,
    Years,
    Percent,
    Euro,
}

impl Unit {
    /// A number typed with its unit or without.
    #[must_use]
    pub fn read(self, typed: &str) -> Read<i64> {
        match self {
            Unit::Percent => number::percent(typed),
            Unit::Days => number::read_of(typed, &["dager", "dag", "dagar"]),
            Unit::Weeks => number::read_of(typed, &["uker", "uke", "veker", "veke"]),
            Unit::Years => number::read_of(typed, &["år"]),
            Unit::Euro => number::read_of(typed, &["euro", "eur", "€"]),
        }
    }
}

/// What kind of value a setting has: how it is read and shown follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Law,
    YesNo,
    Basis,
    /// In both written standards.
    Text,
    /// Chapter and post; may be unset.
    Budget,
    Amount,
    Whole {
        least: i64,
        most: i64,
        unit: Unit,
    },
    /// Kroner for one euro, with up to four decimals; may be unset.
    Rate,
    /// A day of every year, never 29 February or later in a short month.
    DayOfYear,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Law(LawProfile),
    YesNo(bool),
    Basis(CommitmentBasis),
    Text(Bilingual),
    Budget(BudgetItem),
    Amount(Kroner),
    Whole(i64),
    Rate(Quantity),
    DayOfYear(Month, u8),
}

/// The longest text of a setting.
pub const LONGEST_TEXT: usize = 200;

impl Setting {
    pub const ALL: [Setting; 25] = [
        Setting::LawProfile,
        Setting::AppealWeeks,
        Setting::RetentionYears,
        Setting::Appealable,
        Setting::AppealBody,
        Setting::Ministry,
        Setting::SchemeAuthority,
        Setting::BudgetItem,
        Setting::LaterYearsBasis,
        Setting::ReportingThreshold,
        Setting::ReportDue,
        Setting::ReallocationLimit,
        Setting::AcceptanceWeeks,
        Setting::ReplyWeeks,
        Setting::CallNoticeWeeks,
        Setting::CallBackWarning,
        Setting::UnreadDecision,
        Setting::BinDays,
        Setting::PartnerLinkDays,
        Setting::IdeaAnswerDays,
        Setting::EuroRate,
        Setting::DeMinimisCeiling,
        Setting::DeMinimisCeilingSgei,
        Setting::DeMinimisYears,
        Setting::AidRegisterDays,
    ];

    /// The code in the database and in events.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Setting::LawProfile => "law_profile",
            Setting::AppealWeeks => "appeal_weeks",
            Setting::RetentionYears => "retention_years",
            Setting::Appealable => "appealable",
            Setting::AppealBody => "appeal_body",
            Setting::Ministry => "ministry",
            Setting::SchemeAuthority => "scheme_authority",
            Setting::BudgetItem => "budget_item",
            Setting::LaterYearsBasis => "appropriation_basis",
            Setting::ReportingThreshold => "reporting_threshold",
            Setting::ReportDue => "report_month_day",
            Setting::ReallocationLimit => "reallocation_limit_percent",
            Setting::AcceptanceWeeks => "acceptance_weeks",
            Setting::ReplyWeeks => "reply_weeks",
            Setting::CallNoticeWeeks => "call_notice_weeks",
            Setting::CallBackWarning => "call_back_warning_days",
            Setting::UnreadDecision => "unread_decision_days",
            Setting::BinDays => "bin_days",
            Setting::PartnerLinkDays => "partner_link_days",
            Setting::IdeaAnswerDays => "idea_answer_days",
            Setting::EuroRate => "euro_rate",
            Setting::DeMinimisCeiling => "de_minimis_ceiling",
            Setting::DeMinimisCeilingSgei => "de_minimis_ceiling_sgei",
            Setting::DeMinimisYears => "de_minimis_years",
            Setting::AidRegisterDays => "aid_register_days",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Setting> {
        Setting::ALL.into_iter().find(|s| s.code() == code)
    }
    /// The end of its page's address.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Setting::LawProfile => "lov",
            Setting::AppealWeeks => "klagefrist",
            Setting::RetentionYears => "oppbevaring",
            Setting::Appealable => "klagerett",
            Setting::AppealBody => "klageinstans",
            Setting::Ministry => "departement",
            Setting::SchemeAuthority => "hjemmel",
            Setting::BudgetItem => "kapittel",
            Setting::LaterYearsBasis => "senere-ar",
            Setting::ReportingThreshold => "rapportgrense",
            Setting::ReportDue => "rapportdag",
            Setting::ReallocationLimit => "omdisponering",
            Setting::AcceptanceWeeks => "aksept",
            Setting::ReplyWeeks => "svarfrist",
            Setting::CallNoticeWeeks => "endringsfrist",
            Setting::CallBackWarning => "pamminnelse",
            Setting::UnreadDecision => "ulest-vedtak",
            Setting::BinDays => "papirkurv",
            Setting::PartnerLinkDays => "partnerlenke",
            Setting::IdeaAnswerDays => "idesvar",
            Setting::EuroRate => "eurokurs",
            Setting::DeMinimisCeiling => "bagatellgrense",
            Setting::DeMinimisCeilingSgei => "bagatellgrense-allment",
            Setting::DeMinimisYears => "bagatellar",
            Setting::AidRegisterDays => "stotteregister",
        }
    }
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Setting> {
        Setting::ALL.into_iter().find(|s| s.slug() == slug)
    }

    #[must_use]
    pub fn kind(self) -> Kind {
        let whole = |least, most, unit| Kind::Whole { least, most, unit };
        match self {
            Setting::LawProfile => Kind::Law,
            Setting::Appealable => Kind::YesNo,
            Setting::AppealBody | Setting::Ministry | Setting::SchemeAuthority => Kind::Text,
            Setting::BudgetItem => Kind::Budget,
            Setting::LaterYearsBasis => Kind::Basis,
            Setting::ReportingThreshold => Kind::Amount,
            Setting::ReportDue => Kind::DayOfYear,
            Setting::AppealWeeks | Setting::AcceptanceWeeks | Setting::ReplyWeeks => whole(1, 26, Unit::Weeks),
            Setting::CallNoticeWeeks => whole(0, 52, Unit::Weeks),
            Setting::CallBackWarning | Setting::UnreadDecision => whole(1, 30, Unit::Days),
            Setting::BinDays => whole(1, 365, Unit::Days),
            Setting::PartnerLinkDays => whole(1, 180, Unit::Days),
            Setting::IdeaAnswerDays => whole(1, 60, Unit::Days),
            Setting::EuroRate => Kind::Rate,
            Setting::DeMinimisCeiling | Setting::DeMinimisCeilingSgei => whole(1, 10_000_000, Unit::Euro),
            Setting::DeMinimisYears => whole(1, 10, Unit::Years),
            Setting::AidRegisterDays => whole(1, 366, Unit::Days),
            Setting::RetentionYears => whole(1, 100, Unit::Years),
            Setting::ReallocationLimit => whole(0, 100, Unit::Percent),
        }
    }

    /// The procedure act, its deadline (1967 § 29; 2025 § 63), when a decision is told again and how long records are kept
    /// follow from law.
    #[must_use]
    pub fn steward(self) -> Steward {
        match self {
            Setting::LawProfile
            | Setting::AppealWeeks
            | Setting::RetentionYears
            | Setting::UnreadDecision
            | Setting::DeMinimisCeiling
            | Setting::DeMinimisCeilingSgei
            | Setting::DeMinimisYears
            | Setting::AidRegisterDays => Steward::System,
            _ => Steward::Ministry,
        }
    }

    #[must_use]
    pub fn may_be_unset(self) -> bool {
        matches!(self, Setting::BudgetItem | Setting::EuroRate)
    }
}

/// Proof that the policy lets somebody change this setting.
#[derive(Debug)]
pub struct MayChange {
    setting: Setting,
}

impl MayChange {
    #[must_use]
    pub fn setting(&self) -> Setting {
        self.setting
    }
}

/// # Errors
/// The policy's no.
pub fn may_change(actor: &Actor, setting: Setting) -> Result<MayChange, Denied> {
    match setting.steward() {
        Steward::Ministry => policy::may_always::<SetPolicy>(actor).map(|_| ()),
        Steward::System => policy::may_always::<SetLaw>(actor).map(|_| ()),
    }?;
    Ok(MayChange { setting })
}

/// Whoever sees the settings: the ministry and the system's administrator.
#[must_use]
pub fn may_see(actor: &Actor) -> bool {
    matches!(actor.place, Place::Ministry | Place::System)
}

impl Value {
    /// A value as it is stored: a text, and for a bilingual one its nynorsk side.
    #[must_use]
    pub fn stored(&self) -> (String, Option<String>) {
        let plain = |text: String| (text, None);
        match self {
            Value::Law(law) => plain(law.code().to_owned()),
            Value::YesNo(yes) => plain(if *yes { "yes" } else { "no" }.to_owned()),
            Value::Basis(basis) => plain(basis.code().to_owned()),
            Value::Text(text) => (text.nb.clone(), Some(text.nn.clone())),
            Value::Budget(item) => plain(format!("{}/{}", item.chapter, item.post)),
            Value::Amount(amount) => plain(amount.get().to_string()),
            Value::Whole(number) => plain(number.to_string()),
            Value::Rate(rate) => plain(rate.parts().to_string()),
            Value::DayOfYear(month, day) => plain(format!("{:02}-{day:02}", u8::from(*month))),
        }
    }

    /// None for a text that is no such value.
    #[must_use]
    pub fn of_stored(kind: Kind, value: &str, value_nn: Option<&str>) -> Option<Value> {
        Some(match kind {
            Kind::Law => Value::Law(LawProfile::from_code(value)?),
            Kind::YesNo => Value::YesNo(match value {
                "yes" => true,
                "no" => false,
                _ => return None,
            }),
            Kind::Basis => Value::Basis(CommitmentBasis::from_code(value)?),
            Kind::Text => Value::Text(Bilingual { nb: value.to_owned(), nn: value_nn?.to_owned() }),
            Kind::Budget => {
                let (chapter, post) = value.split_once('/')?;
                Value::Budget(BudgetItem::new(chapter, post)?)
            }
            Kind::Amount => Value::Amount(Kroner::new(value.parse().ok().filter(|n: &i64| *n >= 0)?)),
            Kind::Whole { least, most, .. } => Value::Whole(value.parse().ok().filter(|n| (least..=most).contains(n))?),
            // Kept in ten-thousandths.
            Kind::Rate => Value::Rate(Quantity::of_ten_thousandths(value.parse().ok().filter(|n| *n > 0)?)),
            Kind::DayOfYear => {
                let (month, day) = value.split_once('-')?;
                day_of_year(month.parse().ok()?, day.parse().ok()?)?
            }
        })
    }
}

/// A day that every year has.
#[must_use]
pub fn day_of_year(month: u8, day: u8) -> Option<Value> {
    let month = Month::try_from(month).ok()?;
    Date::from_calendar_date(2027, month, day).ok()?;
    Some(Value::DayOfYear(month, day))
}
