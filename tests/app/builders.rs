//! Things tests are about: an application whose answers are whole.

use praksisnaer::domain::application::answers::Row;
use praksisnaer::domain::application::form::{AllAnswers, Context, Section, budget_cell};
use praksisnaer::domain::programme::periods::Period;
use praksisnaer::domain::values::ids::MunicipalityId;
use praksisnaer::domain::values::money::Kroner;
use praksisnaer::i18n::{Lang, Texts};

/// The first period of the programme.
pub(crate) const PERIOD: Period = Period { number: 1, first_year: 2027, last_year: 2031, open: true };
/// Organisation numbers of Trondheim, Oslo and Stavanger kommune.
pub(crate) const APPLICANT: MunicipalityId = MunicipalityId(942_110_464);
pub(crate) const FOLLOWERS: [MunicipalityId; 2] = [MunicipalityId(958_935_420), MunicipalityId(964_965_226)];

/// What the sample answers complete against.
pub(crate) fn context() -> Context {
    Context {
        period: PERIOD,
        today: time::macros::date!(2026 - 11 - 21),
        municipality: APPLICANT,
        municipalities: [APPLICANT, FOLLOWERS[0], FOLLOWERS[1]].into(),
        min_amount: Kroner::new(150_000),
        max_amount: Some(Kroner::new(30_000_000)),
        short_track: None,
    }
}

/// Answers to every question, from the form's own examples: a project of three years that completes without a fault.
pub(crate) fn sample_answers(period: Period) -> AllAnswers {
    let t = Texts::of(Lang::Nb);
    let example = |key: &str| t.text(&format!("{key}-eksempel")).into_owned();
    let first = period.first_year;
    let mut all = AllAnswers::new();
    for section in Section::ALL {
        let answers = all.entry(section).or_default();
        for field in section.fields().filter(|f| f.example.is_some()) {
            answers.fields.insert(field.key.to_owned(), t.text(field.example.unwrap()).into_owned());
        }
    }
    let mut put = |section: Section, key: &str, value: &str| set(&mut all, section, key, value);
    put(Section::About, "om-kontaktepost", "post@kommune.example");
    put(Section::About, "om-fase-start", "utproving");
    put(Section::About, "om-fase-slutt", "drift");
    put(Section::About, "om-periode-start", &format!("08.{first}"));
    put(Section::About, "om-periode-slutt", &format!("06.{}", first + 2));
    put(Section::SubGoals, "delmaal-1", "30");
    put(Section::SubGoals, "delmaal-3", "70");
    put(Section::SubGoals, "nyskaping-type", "gjenbruk");
    put(Section::TargetGroup, "malgruppe-hvem", "Om lag 40 hjemmeboende over 67 år med tilsyn om natten.");
    put(Section::TargetGroup, "malgruppe-antall", "40");
    put(Section::Partners, "folge-kommuner", &FOLLOWERS[0].to_string());
    for year in first..=first + 2 {
        put(Section::Budget, &budget_cell("budsjett-kost-lonn", year), "1 200 000");
        put(Section::Budget, &budget_cell("budsjett-kost-utstyr", year), "0,3 mill");
        put(Section::Budget, &budget_cell("budsjett-soknad", year), "kr 1200000");
        put(Section::Budget, &budget_cell("budsjett-egen-arbeid", year), "300.000");
    }
    put(Section::Implementation, "impl-prosjektleder", "Fagutvikler i hjemmetjenesten, 60 prosent i tre år");
    put(Section::Implementation, "impl-kompetanse", "Innkjøpssamarbeidet hjelper, og to hos oss er med for å lære.");
    put(Section::Implementation, "impl-spredning", "Vi deler rutiner og måletall fritt hvert år i mars.");
    put(Section::Implementation, "impl-arsverk", "0,6");
    put(Section::Implementation, "impl-arsverk-til", &example("impl-arsverk"));
    put(Section::Implementation, "impl-drift-nar", &format!("07.{}", first + 2));
    put(Section::Implementation, "impl-drift-vilkar", "Målingene viser at flere får sove.");
    put(Section::Implementation, "impl-drift-kostnad", "410 000");
    add_row(
        &mut all,
        Section::Need,
        "lignende",
        &[
            ("behov-lignende-prosjekt", "Nattro i nabokommunen"),
            ("behov-lignende-forhold", "bygger-pa"),
            ("behov-lignende-hvordan", &example("behov-lignende")),
        ],
    );
    for year in first..=first + 2 {
        add_row(
            &mut all,
            Section::Activities,
            "aktivitet",
            &[
                ("aktivitet-hva", &example("aktivitet-hva")),
                ("aktivitet-ar", &year.to_string()),
                ("aktivitet-milepael", &example("aktivitet-milepael")),
            ],
        );
    }
    add_row(
        &mut all,
        Section::Partners,
        "partner",
        &[
            ("partner-navn", "Frivilligsentralen"),
            ("partner-type", "frivillig"),
            ("partner-rolle", &example("partner-rolle")),
            ("partner-bidrag", "To timer i uken"),
            ("partner-etter", "Samarbeidet fortsetter."),
        ],
    );
    add_row(
        &mut all,
        Section::Implementation,
        "forankring",
        &[
            ("impl-forankring-hvor", "Kommunestyret"),
            ("impl-forankring-dato", &format!("14.01.{}", first - 1)),
            ("impl-forankring-sak", "9/26"),
        ],
    );
    add_benefits(&mut all, period);
    add_row(
        &mut all,
        Section::Risks,
        "risiko",
        &[
            ("risiko-hva", &example("risiko-hva")),
            ("risiko-sannsynlighet", "middels"),
            ("risiko-konsekvens", "hoy"),
            ("risiko-tiltak", &example("risiko-tiltak")),
        ],
    );
    all
}

/// One gain with a measured baseline, one with a reasoned exception.
fn add_benefits(all: &mut AllAnswers, period: Period) {
    let t = Texts::of(Lang::Nb);
    let example = |key: &str| t.text(&format!("{key}-eksempel")).into_owned();
    let measured_month = format!("10.{}", period.first_year - 2);
    let due = format!("30.06.{}", period.first_year);
    let by = format!("12.{}", period.first_year + 2);
    let common = [
        ("gevinst-metode", example("gevinst-metode")),
        ("gevinst-maaltid", by),
        ("gevinst-eier", example("gevinst-eier")),
        ("gevinst-forutsetninger", example("gevinst-forutsetninger")),
        ("gevinst-risiko", example("gevinst-risiko")),
        ("gevinst-ulemper", example("gevinst-ulemper")),
        ("gevinst-budsjett", "kommunen".to_owned()),
        ("gevinst-niva", "bruker".to_owned()),
    ];
    let measured = [
        ("gevinst-navn", example("gevinst-navn")),
        ("gevinst-type", "tid".to_owned()),
        ("gevinst-indikator", example("gevinst-indikator")),
        ("gevinst-retning", "ned".to_owned()),
        ("gevinst-enhet", "antall".to_owned()),
        ("gevinst-nullpunkt", "38".to_owned()),
        ("gevinst-nullpunkt-dato", measured_month),
        ("gevinst-nullpunkt-kilde", "fagsystemet".to_owned()),
        ("gevinst-maal", "14".to_owned()),
    ];
    let excepted = [
        ("gevinst-navn", "Flere brukere sier at de sover godt".to_owned()),
        ("gevinst-type", "kvalitet".to_owned()),
        ("gevinst-indikator", "Andel som sover godt".to_owned()),
        ("gevinst-retning", "opp".to_owned()),
        ("gevinst-enhet", "prosent".to_owned()),
        ("gevinst-nullpunkt-unntak", "ja".to_owned()),
        ("gevinst-nullpunkt-unntak-hvorfor", example("gevinst-nullpunkt-unntak")),
        ("gevinst-nullpunkt-unntak-dato", due),
        ("gevinst-maal", "75,5".to_owned()),
    ];
    for own in [measured, excepted] {
        let fields: Vec<(&str, &str)> = own.iter().chain(&common).map(|(key, value)| (*key, value.as_str())).collect();
        add_row(all, Section::Benefits, "gevinst", &fields);
    }
}

pub(crate) fn set(all: &mut AllAnswers, section: Section, key: &str, value: &str) {
    all.entry(section).or_default().fields.insert(key.to_owned(), value.to_owned());
}

/// Rows get the ids `r1`, `r2`, …
pub(crate) fn add_row(all: &mut AllAnswers, section: Section, group: &str, fields: &[(&str, &str)]) {
    let rows = all.entry(section).or_default().groups.entry(group.to_owned()).or_default();
    let fields = fields.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    rows.push(Row { id: format!("r{}", rows.len() + 1), fields });
}

/// Changes one answer of one row, counted from 1.
pub(crate) fn set_in_row(all: &mut AllAnswers, section: Section, group: &str, number: usize, key: &str, value: &str) {
    let rows = all.get_mut(&section).and_then(|a| a.groups.get_mut(group)).expect("the group has rows");
    rows[number - 1].fields.insert(key.to_owned(), value.to_owned());
}
