//! The ten sections and their fields.

use super::choices::{
    BENEFIT_KINDS, BUDGET_BEARERS, CHOSEN_BY, IN_MONEY, LAST_PHASES, LEVELS, OF_ANY_LEVEL, PARTNER_KINDS, PHASES,
    RATINGS, choice,
};
use super::cooperating::ROWS;
use super::schema::{Asked, Field, Group, Item, Kind, Need, On, Set, TaskGroup};
use super::track::Track;
use crate::domain::application::answers::Answers;

/// A section of the application form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    About,
    Need,
    SubGoals,
    TargetGroup,
    Activities,
    Partners,
    Budget,
    Implementation,
    Benefits,
    Risks,
}

impl Section {
    pub const ALL: [Section; 10] = [
        Section::About,
        Section::Need,
        Section::SubGoals,
        Section::TargetGroup,
        Section::Activities,
        Section::Partners,
        Section::Budget,
        Section::Implementation,
        Section::Benefits,
        Section::Risks,
    ];

    /// The code in addresses and in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Section::About => "om",
            Section::Need => "behov",
            Section::SubGoals => "delmal",
            Section::TargetGroup => "malgruppe",
            Section::Activities => "aktiviteter",
            Section::Partners => "partnere",
            Section::Budget => "budsjett",
            Section::Implementation => "implementeringsplan",
            Section::Benefits => "gevinstrealiseringsplan",
            Section::Risks => "risiko",
        }
    }
    #[must_use]
    pub fn from_code(code: &str) -> Option<Section> {
        Section::ALL.into_iter().find(|s| s.code() == code)
    }
    #[must_use]
    pub fn title_key(self) -> &'static str {
        match self {
            Section::About => "om-tittel",
            Section::Need => "behov-tittel",
            Section::SubGoals => "delmaal-tittel",
            Section::TargetGroup => "malgruppe-tittel",
            Section::Activities => "aktivitet-tittel",
            Section::Partners => "partner-tittel",
            Section::Budget => "budsjett-tittel",
            Section::Implementation => "impl-tittel",
            Section::Benefits => "gevinst-tittel",
            Section::Risks => "risiko-tittel",
        }
    }
    /// What is told under the title; nothing where the questions say it all.
    #[must_use]
    pub fn intro_key(self) -> Option<&'static str> {
        match self {
            Section::About | Section::Need | Section::TargetGroup | Section::Implementation => None,
            Section::SubGoals => Some("delmaal-ingress"),
            Section::Activities => Some("aktivitet-ingress"),
            Section::Partners => Some("partner-ingress"),
            Section::Budget => Some("budsjett-ingress"),
            Section::Benefits => Some("gevinst-ingress"),
            Section::Risks => Some("risiko-ingress"),
        }
    }
    #[must_use]
    pub fn group(self) -> TaskGroup {
        match self {
            Section::About | Section::Need | Section::SubGoals | Section::TargetGroup => TaskGroup::Project,
            Section::Activities | Section::Partners | Section::Budget => TaskGroup::Implementation,
            Section::Implementation | Section::Benefits | Section::Risks => TaskGroup::Plans,
        }
    }
    /// The section after this one; none after the last, where «Kontroller og send» follows.
    #[must_use]
    pub fn next(self) -> Option<Section> {
        Section::ALL.into_iter().find(|s| *s > self)
    }
    /// Whether it stands in the task list; what is answered always does.
    #[must_use]
    pub fn is_asked(self, track: Track, answers: Option<&Answers>) -> bool {
        !(self == Section::Risks && track.is_short()) || answers.is_some_and(|answers| !answers.is_empty())
    }
    /// Whether it was asked for in what is sent: what the full track asks for is answered there.
    #[must_use]
    pub fn was_asked(self, sent: Option<&Answers>) -> bool {
        self.is_asked(Track::Short, sent)
    }
    /// The criteria that are judged by its answers, by their codes, the one it matters most to first.
    #[must_use]
    pub fn criteria(self) -> &'static [&'static str] {
        match self {
            Section::About => &[],
            Section::Need => &["behov", "kunnskap"],
            Section::SubGoals => &["behov"],
            Section::TargetGroup | Section::Partners => &["samskaping"],
            Section::Implementation => &["innforing", "kunnskap"],
            Section::Benefits => &["gevinst"],
            Section::Activities | Section::Budget | Section::Risks => &["evne"],
        }
    }
    #[must_use]
    pub fn items(self) -> &'static [Item] {
        match self {
            Section::About => ABOUT,
            Section::Need => NEED,
            Section::SubGoals => SUB_GOALS,
            Section::TargetGroup => TARGET_GROUP,
            Section::Activities => ACTIVITIES,
            Section::Partners => PARTNERS,
            Section::Budget => BUDGET,
            Section::Implementation => IMPLEMENTATION,
            Section::Benefits => BENEFITS,
            Section::Risks => RISKS,
        }
    }
    /// The fields outside groups, in page order, without the budget's grid.
    pub fn fields(self) -> impl Iterator<Item = &'static Field> {
        self.items().iter().flat_map(|item| match item {
            Item::Field(field) => std::slice::from_ref(field),
            Item::Set(set) => set.fields,
            Item::Applicant | Item::Heading { .. } | Item::Group(_) | Item::Budget => &[],
        })
    }
    pub fn groups(self) -> impl Iterator<Item = &'static Group> {
        self.items().iter().filter_map(|item| if let Item::Group(group) = item { Some(group) } else { None })
    }
    /// The field with this key, in a group or not.
    #[must_use]
    pub fn field(self, key: &str) -> Option<&'static Field> {
        self.fields().chain(self.groups().flat_map(|g| g.fields)).find(|f| f.key == key)
    }
}

const fn heading(key: &'static str) -> Item {
    Item::Heading { key, help: None }
}

const ABOUT: &[Item] = &[
    Item::Applicant,
    Item::Field(
        Field::text("om-prosjekttittel", 100).help("om-prosjekttittel-hjelp").example("om-prosjekttittel-eksempel"),
    ),
    Item::Field(Field::long("om-sammendrag", 500).help("om-sammendrag-hjelp").example("om-sammendrag-eksempel")),
    Item::Field(
        Field::text("om-kontaktrolle", 100)
            .help("om-kontaktrolle-hjelp")
            .example("om-kontaktrolle-eksempel")
            .retired()
            .half(),
    ),
    Item::Field(Field::new("om-kontaktepost", Kind::Email).help("om-kontaktepost-hjelp").half()),
    Item::Field(Field::new("om-fase-start", Kind::Radio(PHASES))),
    Item::Field(Field::new("om-fase-slutt", Kind::Radio(LAST_PHASES))),
    Item::Set(Set {
        key: "om-periode",
        help: Some("om-periode-hjelp"),
        fields: &[
            Field::new("om-periode-start", Kind::YearMonth).third(),
            Field::new("om-periode-slutt", Kind::YearMonth).third(),
        ],
    }),
    Item::Field(
        Field::long("om-samisk", 2000).help("om-samisk-hjelp").need(Need::OptionalInLabel).asked(Asked::InSamiArea),
    ),
];

const NEED: &[Item] = &[
    Item::Field(
        Field::long("behov-beskrivelse", 3000).help("behov-beskrivelse-hjelp").example("behov-beskrivelse-eksempel"),
    ),
    Item::Field(Field::long("behov-kunnskap", 3000).help("behov-kunnskap-hjelp").example("behov-kunnskap-eksempel")),
    Item::Group(Group {
        code: "lignende",
        title: Some("behov-lignende"),
        help: Some("behov-lignende-hjelp"),
        example: Some("behov-lignende-eksempel"),
        row: "behov-lignende-rad",
        add: "behov-lignende-legg-til",
        remove: "behov-lignende-fjern",
        max_rows: 10,
        retired: true,
        by_year: None,
        fields: &[
            Field::text("behov-lignende-prosjekt", 200),
            Field::new(
                "behov-lignende-forhold",
                Kind::Radio(&[
                    choice("bygger-pa", "behov-lignende-bygger-pa"),
                    choice("skiller-seg", "behov-lignende-skiller-seg"),
                ]),
            ),
            Field::long("behov-lignende-hvordan", 1000),
        ],
    }),
    Item::Field(Field::new("behov-lignende-ingen", Kind::Check).need(Need::Depends).retired()),
];

const SUB_GOALS: &[Item] = &[
    Item::Set(Set {
        key: "delmaal-vekt",
        help: None,
        fields: &[
            Field::new("delmaal-1", Kind::Percent).help("delmaal-1-hjelp").need(Need::Depends),
            Field::new("delmaal-2", Kind::Percent).help("delmaal-2-hjelp").need(Need::Depends),
            Field::new("delmaal-3", Kind::Percent).help("delmaal-3-hjelp").need(Need::Depends),
        ],
    }),
    Item::Field(
        Field::new(
            "nyskaping-type",
            Kind::Radio(&[choice("ny", "nyskaping-ny"), choice("gjenbruk", "nyskaping-gjenbruk")]),
        )
        .help("nyskaping-type-hjelp")
        .retired(),
    ),
];

const TARGET_GROUP: &[Item] = &[
    Item::Field(Field::long("malgruppe-hvem", 1500).help("malgruppe-hvem-hjelp")),
    Item::Field(Field::new("malgruppe-antall", Kind::Whole).help("malgruppe-antall-hjelp").retired().third()),
    Item::Field(
        Field::long("malgruppe-medvirkning", 3000)
            .help("malgruppe-medvirkning-hjelp")
            .example("malgruppe-medvirkning-eksempel"),
    ),
];

const ACTIVITIES: &[Item] = &[Item::Group(Group {
    code: "aktivitet",
    title: None,
    help: None,
    example: None,
    row: "aktivitet-rad",
    add: "aktivitet-legg-til",
    remove: "aktivitet-fjern",
    max_rows: 40,
    retired: false,
    by_year: Some("aktivitet-ar"),
    fields: &[
        Field::text("aktivitet-hva", 300).example("aktivitet-hva-eksempel"),
        Field::new("aktivitet-ar", Kind::Year).third(),
        Field::long("aktivitet-milepael", 500)
            .help("aktivitet-milepael-hjelp")
            .example("aktivitet-milepael-eksempel")
            .retired(),
    ],
})];

const PARTNERS: &[Item] = &[
    Item::Group(Group {
        code: "partner",
        title: None,
        help: None,
        example: None,
        row: "partner-rad",
        add: "partner-legg-til",
        remove: "partner-fjern",
        max_rows: 30,
        retired: false,
        by_year: None,
        fields: &[
            Field::text("partner-navn", 200).half(),
            Field::new("partner-type", Kind::Select(PARTNER_KINDS)).half(),
            Field::long("partner-rolle", 1000).example("partner-rolle-eksempel").retired(),
            Field::long("partner-bidrag", 1000).example("partner-bidrag-eksempel"),
            Field::text("partner-orgnr", 20)
                .help("partner-orgnr-hjelp")
                .need(Need::Optional)
                .asked(Asked::WhenOneOf("partner-type", &["bedrift"]))
                .half(),
            Field::new("partner-valg", Kind::Select(CHOSEN_BY))
                .need(Need::Optional)
                .asked(Asked::WhenOneOf("partner-type", &["bedrift"]))
                .half(),
            Field::long("partner-etter", 1500)
                .help("partner-etter-hjelp")
                .asked(Asked::WhenOneOf("partner-type", &["forskning", "bedrift"])),
        ],
    }),
    Item::Field(Field::new("partner-ingen", Kind::Check).need(Need::Depends).retired()),
    Item::Group(ROWS),
    Item::Field(Field {
        label: "folge-tittel",
        ..Field::new("folge-kommuner", Kind::Municipalities).help("folge-hjelp").need(Need::OptionalInLabel)
    }),
];

const BUDGET: &[Item] = &[
    Item::Budget,
    Item::Field(
        Field::long("budsjett-andre-hvem", 1000)
            .help("budsjett-andre-hvem-hjelp")
            .need(Need::Depends)
            .asked(Asked::WithRow("budsjett-andre")),
    ),
    Item::Field(
        Field::long("budsjett-forklaring", 3000)
            .help("budsjett-forklaring-hjelp")
            .example("budsjett-forklaring-eksempel"),
    ),
];

const IMPLEMENTATION: &[Item] = &[
    heading("impl-sporsmal-ansvar"),
    Item::Field(Field::text("impl-eier", 200).help("impl-eier-hjelp").example("impl-eier-eksempel")),
    Item::Field(
        Field::text("impl-prosjektleder", 200).help("impl-prosjektleder-hjelp").example("impl-prosjektleder-eksempel"),
    ),
    Item::Field(Field::text("impl-linjeleder", 200).help("impl-linjeleder-hjelp").example("impl-linjeleder-eksempel")),
    heading("impl-sporsmal-ressurser"),
    Item::Field(Field::long("impl-ressurser", 2000).help("impl-ressurser-hjelp").example("impl-ressurser-eksempel")),
    Item::Field(Field::new("impl-arsverk", Kind::ManYears).help("impl-arsverk-hjelp").retired().third()),
    Item::Field(Field::long("impl-arsverk-til", 1000).example("impl-arsverk-eksempel").retired()),
    Item::Field(Field::long("impl-penger", 1500).help("impl-penger-hjelp").example("impl-penger-eksempel").retired()),
    Item::Field(Field::long("impl-kompetanse", 1500).help("impl-kompetanse-hjelp")),
    Item::Field(
        Field::long("impl-teknologi", 1500)
            .help("impl-teknologi-hjelp")
            .example("impl-teknologi-eksempel")
            .or_not_relevant()
            .retired(),
    ),
    heading("impl-sporsmal-forankring"),
    Item::Group(Group {
        code: "forankring",
        title: Some("impl-forankring-tittel"),
        help: Some("impl-forankring-hvor-hjelp"),
        example: None,
        row: "impl-forankring-rad",
        add: "impl-forankring-legg-til",
        remove: "impl-forankring-fjern",
        max_rows: 15,
        retired: false,
        by_year: None,
        fields: &[
            Field::text("impl-forankring-hvor", 200),
            Field::new("impl-forankring-dato", Kind::Date).help("impl-forankring-dato-hjelp").half(),
            Field::text("impl-forankring-sak", 300).need(Need::OptionalInLabel).retired().half(),
        ],
    }),
    Item::Field(
        Field::long("impl-forankring-plan", 1500)
            .help("impl-forankring-plan-hjelp")
            .example("impl-forankring-plan-eksempel")
            .retired(),
    ),
    Item::Heading { key: "impl-sporsmal-gevinster", help: Some("impl-sporsmal-gevinster-hjelp") },
    heading("impl-overgang"),
    Item::Field(Field::new("impl-drift-nar", Kind::YearMonth).help("impl-drift-nar-hjelp").on(On::Full).third()),
    Item::Field(Field::long("impl-drift-vilkar", 1500).help("impl-drift-vilkar-hjelp").on(On::Full)),
    Item::Field(Field::new("impl-drift-kostnad", Kind::Kroner).help("impl-drift-kostnad-hjelp").third()),
    Item::Field(Field::text("impl-drift-anslag", 500).example("impl-drift-anslag-eksempel").on(On::Short)),
    Item::Field(
        Field::long("impl-drift-budsjett", 1000)
            .help("impl-drift-budsjett-hjelp")
            .example("impl-drift-budsjett-eksempel")
            .on(On::Full),
    ),
    Item::Field(
        Field::long("impl-opplaering", 1500)
            .help("impl-opplaering-hjelp")
            .example("impl-opplaering-eksempel")
            .retired(),
    ),
    Item::Field(Field::long("impl-spredning", 1500).help("impl-spredning-hjelp")),
    Item::Field(Field::long("impl-hindre", 1500).help("impl-hindre-hjelp").example("impl-hindre-eksempel").retired()),
];

const BENEFITS: &[Item] = &[
    Item::Group(Group {
        code: "gevinst",
        title: None,
        help: None,
        example: None,
        row: "gevinst-rad",
        add: "gevinst-legg-til",
        remove: "gevinst-fjern",
        max_rows: 20,
        retired: false,
        by_year: None,
        fields: &[
            Field::text("gevinst-navn", 300).help("gevinst-navn-hjelp").example("gevinst-navn-eksempel"),
            Field::new("gevinst-type", Kind::Select(BENEFIT_KINDS)).half(),
            Field::new("gevinst-budsjett", Kind::Select(BUDGET_BEARERS))
                .asked(Asked::WhenOneOf("gevinst-type", IN_MONEY))
                .half(),
            Field::new("gevinst-niva", Kind::Radio(LEVELS)).asked(Asked::WhenOneOf("gevinst-type", OF_ANY_LEVEL)),
            Field::text("gevinst-indikator", 300).help("gevinst-indikator-hjelp").example("gevinst-indikator-eksempel"),
            Field::new(
                "gevinst-retning",
                Kind::Radio(&[choice("opp", "gevinst-retning-opp"), choice("ned", "gevinst-retning-ned")]),
            )
            .retired()
            .half(),
            Field::text("gevinst-enhet", 60).help("gevinst-enhet-hjelp").half(),
            Field::long("gevinst-metode", 1000).help("gevinst-metode-hjelp").example("gevinst-metode-eksempel"),
            Field::new("gevinst-nullpunkt", Kind::Measured { unit: "gevinst-enhet" })
                .help("gevinst-nullpunkt-hjelp")
                .example("gevinst-nullpunkt-eksempel")
                .need(Need::Depends),
            Field::new("gevinst-nullpunkt-dato", Kind::YearMonth)
                .help("gevinst-nullpunkt-dato-hjelp")
                .need(Need::Depends)
                .asked(Asked::Unless { missing: "gevinst-nullpunkt", instead: "gevinst-nullpunkt-unntak-dato" })
                .half(),
            Field::text("gevinst-nullpunkt-kilde", 300)
                .help("gevinst-nullpunkt-kilde-hjelp")
                .need(Need::Depends)
                .retired()
                .half(),
            Field::new("gevinst-nullpunkt-unntak", Kind::Check).need(Need::Depends).retired(),
            Field::long("gevinst-nullpunkt-unntak-hvorfor", 1000)
                .help("gevinst-nullpunkt-unntak-hvorfor-hjelp")
                .example("gevinst-nullpunkt-unntak-eksempel")
                .need(Need::Depends)
                .asked(Asked::WhenMissing("gevinst-nullpunkt"))
                .on(On::Full),
            Field::new("gevinst-nullpunkt-unntak-dato", Kind::Date)
                .help("gevinst-nullpunkt-unntak-dato-hjelp")
                .need(Need::Depends)
                .asked(Asked::WhenMissing("gevinst-nullpunkt"))
                .third(),
            Field::new("gevinst-maal", Kind::Measured { unit: "gevinst-enhet" })
                .example("gevinst-maal-eksempel")
                .half(),
            Field::new("gevinst-maaltid", Kind::YearMonth).help("gevinst-maaltid-hjelp").half(),
            Field::text("gevinst-eier", 200).help("gevinst-eier-hjelp").example("gevinst-eier-eksempel"),
            Field::long("gevinst-forutsetninger", 1500)
                .help("gevinst-forutsetninger-hjelp")
                .example("gevinst-forutsetninger-eksempel")
                .retired(),
            Field::long("gevinst-risiko", 1500).example("gevinst-risiko-eksempel").retired(),
            Field::long("gevinst-ulemper", 1500)
                .help("gevinst-ulemper-hjelp")
                .example("gevinst-ulemper-eksempel")
                .retired(),
        ],
    }),
    Item::Field(
        Field::long("gevinst-oppfolging", 3000).help("gevinst-oppfolging-hjelp").example("gevinst-oppfolging-eksempel"),
    ),
];

const RISKS: &[Item] = &[Item::Group(Group {
    code: "risiko",
    title: None,
    help: None,
    example: None,
    row: "risiko-rad",
    add: "risiko-legg-til",
    remove: "risiko-fjern",
    max_rows: 20,
    retired: false,
    by_year: None,
    fields: &[
        Field::long("risiko-hva", 1500).example("risiko-hva-eksempel"),
        Field::new("risiko-sannsynlighet", Kind::Radio(RATINGS)).retired().half(),
        Field::new("risiko-konsekvens", Kind::Radio(RATINGS)).retired().half(),
        Field::long("risiko-tiltak", 1000).example("risiko-tiltak-eksempel").retired(),
    ],
})];
