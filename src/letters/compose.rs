//! From facts to letter, in the order answer, reason, conditions, rights.

use super::appeal;
use super::facts::Facts;
use super::letter::{Amounts, Block, Closing, CriterionResult, Fact, Letter, Part};
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::programme::settings::{CommitmentBasis, LawProfile};
use crate::domain::values::ids::MunicipalityId;
use crate::domain::values::stages::Outcome;
use crate::i18n::Texts;
use crate::i18n::format::capital;

/// What a letter lacks before it can be sent: the mandatory slots that would be empty (Bestemmelser om økonomistyring
/// 6.3.3; forvaltningsloven § 27).
#[must_use]
pub fn missing(facts: &Facts) -> Vec<&'static str> {
    let award = facts.assessment.outcome().is_award();
    [
        ("prosjekt", facts.project.trim().is_empty()),
        ("kommune", facts.municipality.trim().is_empty()),
        ("embete", facts.office.trim().is_empty()),
        ("embete-kontakt", facts.contact.as_ref().is_none_or(|c| !c.is_whole())),
        ("hovedgrunn", facts.assessment.main_reason().trim().is_empty()),
        (
            "kriterier",
            facts.assessment.outcome() != Outcome::Dismissed && facts.assessment.scores().len() != facts.criteria.len(),
        ),
        ("delmaal", award && facts.sub_goals.is_empty()),
        ("klagefrist", facts.settings.appealable && facts.appeal_last_day.is_none()),
        ("godkjenner", facts.approver.trim().is_empty()),
        ("saksbehandler", facts.caseworker.trim().is_empty()),
    ]
    .into_iter()
    .filter_map(|(slot, empty)| empty.then_some(slot))
    .collect()
}

/// The letter of a decision, in its standard.
#[must_use]
pub fn compose(facts: &Facts) -> Letter {
    let t = Texts::of(facts.standard);
    let outcome = facts.assessment.outcome();
    let municipality = t.web_kommune_navn(&facts.municipality);
    let (title, decision) = opening(t, facts, &municipality);
    let mut parts = Vec::new();
    if outcome.is_award() {
        parts.push(what_you_get(t, facts));
    }
    parts.extend(reasons(t, facts));
    if outcome.is_award() {
        parts.extend(conditions(t, facts));
    }
    parts.push(grounds(t, facts));
    parts.push(appeal::part(t, facts));
    parts.push(reach(t, facts));
    Letter {
        standard: facts.standard,
        outcome,
        status: t.outcome(&outcome).to_owned(),
        sender: facts.office.clone(),
        header: vec![
            Fact {
                note: t.brev_organisasjonsnummer(grouped(facts.municipality_id)),
                ..fact(t.brev_mottaker(), municipality.clone())
            },
            fact(t.brev_dato(), t.date(oslo_date(facts.decided_at))),
            Fact {
                note: if facts.example { t.ord_eksempel().to_owned() } else { String::new() },
                ..fact(t.brev_saksnummer(), facts.case.to_string())
            },
            fact(t.ord_saksbehandler(), facts.caseworker.clone()),
        ],
        title,
        opening: vec![decision, t.blokk_soknad().kommune(&municipality).mottatt_tidspunkt(t.moment(facts.received_at))],
        short_title: t.brev_kort().to_owned(),
        short: short(t, facts),
        parts,
        acceptance_last_day: outcome.is_award().then_some(facts.acceptance_last_day),
        closing: Closing {
            greeting: t.brev_hilsen().to_owned(),
            office: facts.office.clone(),
            approver: facts.approver.clone(),
            approver_role: t.rolle_embete_godkjenner().to_owned(),
            caseworker: facts.caseworker.clone(),
            caseworker_role: t.rolle_embete_saksbehandler().to_owned(),
            note: t
                .blokk_underskrift()
                .godkjenner_navn(&facts.approver)
                .saksbehandler_navn(&facts.caseworker)
                .godkjent_tidspunkt(t.moment(facts.decided_at)),
        },
    }
}

fn opening(t: &Texts, facts: &Facts, municipality: &str) -> (String, String) {
    let project = facts.project.as_str();
    let (granted, applied) = (facts.granted(), facts.applied());
    let one_year = facts.first_year() == facts.last_year();
    let years = years_in_words(t, &facts.award_years().map(|y| y.year).collect::<Vec<_>>());
    match facts.assessment.outcome() {
        Outcome::Granted => (
            t.brev_innvilget_tittel(project),
            if one_year {
                t.brev_innvilget_vedtak_ett_ar().kommune(municipality).belop_i_alt(t.kroner(granted)).ar(years)
            } else {
                t.brev_innvilget_vedtak().kommune(municipality).belop_i_alt(t.kroner(granted)).ar(years)
            },
        ),
        Outcome::PartlyGranted => {
            let refused = t.kroner(applied.minus(granted));
            (
                t.brev_delvis_tittel(project),
                if one_year {
                    t.brev_delvis_vedtak_ett_ar()
                        .kommune(municipality)
                        .belop_i_alt(t.kroner(granted))
                        .ar(years)
                        .belop_sokt(t.kroner(applied))
                        .belop_avslatt(refused)
                } else {
                    t.brev_delvis_vedtak()
                        .kommune(municipality)
                        .belop_i_alt(t.kroner(granted))
                        .ar(years)
                        .belop_sokt(t.kroner(applied))
                        .belop_avslatt(refused)
                },
            )
        }
        Outcome::Rejected => {
            (t.brev_avslag_tittel(project), t.brev_avslag_vedtak().kommune(municipality).belop_sokt(t.kroner(applied)))
        }
        Outcome::Dismissed => (t.brev_avvist_tittel(project), t.brev_avvist_vedtak().to_owned()),
    }
}

fn short(t: &Texts, facts: &Facts) -> Vec<Fact> {
    let mut short = Vec::new();
    if facts.assessment.outcome().is_award() {
        short.push(fact(t.brev_kort_tilskudd(), t.kroner(facts.granted())));
        short.push(fact(t.brev_kort_aksept(), t.brev_kort_innen(t.date_weekday(facts.acceptance_last_day))));
    } else {
        short.push(fact(t.ord_vedtak(), t.outcome(&facts.assessment.outcome()).to_owned()));
    }
    if let (true, Some(day)) = (facts.settings.appealable, facts.appeal_last_day) {
        short.push(fact(t.brev_kort_klage(), capital(&t.date_weekday(day))));
    }
    if let (true, Some(day)) = (facts.reports(), facts.first_report()) {
        short.push(fact(t.brev_kort_rapport(), t.brev_kort_innen(t.date_weekday(day))));
    }
    short
}

fn what_you_get(t: &Texts, facts: &Facts) -> Part {
    let goals: Vec<String> = facts.sub_goals.iter().map(|g| format!("«{}»", t.sub_goal(g))).collect();
    let rows = facts
        .years
        .iter()
        .map(|y| {
            let basis = if y.granted.is_zero() { "–" } else { short_basis(t, y.basis) };
            [y.year.to_string(), t.number(y.applied), t.number(y.granted), basis.to_owned()]
        })
        .collect();
    let amounts = Amounts {
        caption: t.brev_tabell_belop().to_owned(),
        head: [t.ord_ar(), t.brev_tabell_sokt(), t.brev_tabell_innvilget(), t.brev_tabell_grunnlag()]
            .map(str::to_owned),
        rows,
        total: [t.ord_sum().to_owned(), t.number(facts.applied()), t.number(facts.granted())],
    };
    let mut blocks = vec![
        paragraph(t.brev_innvilget_formal(t.list(&goals))),
        paragraph(t.brev_innvilget_belop()),
        Block::Amounts(amounts),
    ];
    let years_on = |basis| -> Vec<i32> { facts.award_years().filter(|y| y.basis == basis).map(|y| y.year).collect() };
    let appropriated = years_on(CommitmentBasis::Appropriation);
    for basis in [CommitmentBasis::Appropriation, CommitmentBasis::CommitmentAuthority, CommitmentBasis::Reservation] {
        let years = years_on(basis);
        if years.is_empty() {
            continue;
        }
        let years = years_in_words(t, &years);
        blocks.push(paragraph(match basis {
            CommitmentBasis::Appropriation => t.blokk_bevilget(years),
            CommitmentBasis::CommitmentAuthority => t.blokk_tilsagn(years),
            CommitmentBasis::Reservation => t.blokk_forbehold(years),
        }));
    }
    // The state budget writes chapters without zeros in front. Only this budget's years are entered in it.
    // What nobody has decided is not printed.
    if let (Some(item), false) = (facts.settings.budget_item, appropriated.is_empty()) {
        blocks.push(paragraph(
            t.brev_innvilget_kapittel()
                .ar(years_in_words(t, &appropriated))
                .kapittel(item.chapter.to_string())
                .post(item.post.to_string()),
        ));
    }
    blocks.push(paragraph(t.blokk_periodegrense(facts.period_last_year.to_string())));
    part(t.brev_del_belop(), blocks)
}

fn short_basis(t: &Texts, basis: CommitmentBasis) -> &'static str {
    match basis {
        CommitmentBasis::Appropriation => t.grunnlag_bevilgning(),
        CommitmentBasis::CommitmentAuthority => t.grunnlag_tilsagn(),
        CommitmentBasis::Reservation => t.brev_grunnlag_forbehold(),
    }
}

fn years_in_words(t: &Texts, years: &[i32]) -> String {
    match (years.first(), years.last()) {
        (Some(first), Some(last)) if years.len() > 2 && usize::try_from(last - first) == Ok(years.len() - 1) => {
            t.year_span(*first, *last)
        }
        _ => t.list(&years.iter().map(ToString::to_string).collect::<Vec<_>>()),
    }
}

fn reasons(t: &Texts, facts: &Facts) -> Vec<Part> {
    let outcome = facts.assessment.outcome();
    let heading = match outcome {
        Outcome::Granted => t.brev_innvilget_hvorfor(),
        Outcome::PartlyGranted => t.brev_delvis_hvorfor(),
        Outcome::Rejected => t.brev_avslag_hvorfor(),
        Outcome::Dismissed => t.brev_avvist_hvorfor(),
    };
    let mut blocks = Vec::new();
    if outcome == Outcome::Dismissed {
        blocks.push(paragraph(
            t.brev_avvist_for_sent()
                .frist(t.moment(facts.call_closes_at))
                .mottatt_tidspunkt(t.moment(facts.received_at)),
        ));
        if let Some(rule) = &facts.late_rule {
            blocks.push(paragraph(t.brev_avvist_regel(rule)));
        }
        if !facts.late_reason.trim().is_empty() {
            blocks.push(paragraph(t.brev_avvist_grunn(facts.late_reason.trim())));
        }
    }
    blocks.extend(free_text(facts.assessment.main_reason()));
    if outcome != Outcome::Dismissed {
        blocks.push(paragraph(if facts.answered { t.blokk_faktum_svar() } else { t.blokk_faktum() }));
    }
    let mut parts = vec![part(heading, blocks)];
    if outcome == Outcome::PartlyGranted {
        let mut blocks = free_text(facts.assessment.shortfall_reason());
        blocks.push(paragraph(t.brev_delvis_justering(t.date_weekday(facts.acceptance_last_day))));
        parts.push(part(t.brev_delvis_avslatt(), blocks));
    }
    if outcome != Outcome::Dismissed {
        let mut blocks = vec![paragraph(t.blokk_kriterier()), Block::Criteria { items: criteria(t, facts) }];
        // The act of 2025 has a right to a fuller reason, told with the appeal.
        if outcome != Outcome::Granted && facts.settings.appealable && facts.settings.law_profile == LawProfile::Act1967
        {
            blocks.push(paragraph(t.blokk_felles_begrunnelse()));
        }
        if outcome == Outcome::Rejected {
            blocks.push(paragraph(t.brev_avslag_rad()));
        }
        parts.push(part(t.brev_del_kriterier(), blocks));
    }
    parts
}

fn criteria(t: &Texts, facts: &Facts) -> Vec<CriterionResult> {
    facts
        .criteria
        .iter()
        .filter_map(|criterion| {
            let (_, _, score, reason) = facts.assessment.scores().iter().find(|(code, ..)| *code == criterion.code)?;
            Some(CriterionResult {
                name: criterion.name.in_lang(facts.standard).to_owned(),
                score: t.brev_skar(score.get().to_string()),
                reason: lines(reason),
            })
        })
        .collect()
}

fn conditions(t: &Texts, facts: &Facts) -> Vec<Part> {
    let settings = &facts.settings;
    let mut items = vec![t.brev_innvilget_vilkar_formal().to_owned()];
    items.extend(lines(facts.assessment.conditions()));
    items.push(t.brev_innvilget_endringer(settings.reallocation_limit_percent));
    let threshold = t.kroner(settings.reporting_threshold);
    let report = match facts.first_report() {
        Some(first) if facts.reports() => t
            .brev_innvilget_rapport()
            .rapportgrense(threshold)
            .embete(&facts.office)
            .forste_rapport(t.date_weekday(first)),
        _ => t.brev_innvilget_uten_rapport(threshold),
    };
    let ministry = settings.ministry.in_lang(facts.standard);
    vec![
        part(
            t.brev_del_vilkar(),
            vec![
                Block::List { items },
                paragraph(
                    t.brev_innvilget_aksept()
                        .embete(&facts.office)
                        .adresse(facts.address(t))
                        .aksept_frist(t.date_weekday(facts.acceptance_last_day)),
                ),
            ],
        ),
        part(t.brev_del_utbetaling(), vec![paragraph(t.brev_innvilget_utbetaling())]),
        part(t.brev_del_rapport(), vec![paragraph(report)]),
        part(
            t.brev_del_kontroll(),
            vec![
                paragraph(
                    t.blokk_kontrollklausul()
                        .departement(ministry)
                        .embete(&facts.office)
                        .oppbevaring(t.brev_ar(settings.retention_years)),
                ),
                paragraph(t.blokk_reaksjoner()),
            ],
        ),
    ]
}

fn grounds(t: &Texts, facts: &Facts) -> Part {
    let lang = facts.standard;
    let authority = facts.settings.scheme_authority.in_lang(lang);
    let mut blocks = vec![paragraph(
        t.blokk_grunnlag()
            .embete(&facts.office)
            .hjemmel_ordning(authority)
            .utlysning(facts.call_title.in_lang(lang))
            .regelverk_versjon(facts.rules_version.to_string()),
    )];
    if facts.assessment.outcome().is_award() {
        blocks.push(paragraph(t.brev_innvilget_omtale()));
    }
    part(t.brev_del_grunnlag(), blocks)
}

/// How the office is reached on the day of the decision.
fn reach(t: &Texts, facts: &Facts) -> Part {
    let mut blocks = vec![paragraph(if facts.settings.appealable {
        t.blokk_veiledning().embete(&facts.office).saksnummer(facts.case.to_string())
    } else {
        t.blokk_veiledning_uten_klage().embete(&facts.office).saksnummer(facts.case.to_string())
    })];
    if let Some(c) = &facts.contact {
        blocks.push(paragraph(t.brev_kontakt_linje().adresse(&c.postal_address).epost(&c.email).telefon(&c.telephone)));
        if !c.web_form.is_empty() {
            blocks.push(paragraph(t.brev_kontakt_skjema(&c.web_form)));
        }
    }
    part(t.brev_del_kontakt(), blocks)
}

fn part(heading: &str, blocks: Vec<Block>) -> Part {
    Part { heading: heading.to_owned(), blocks }
}
fn paragraph(text: impl Into<String>) -> Block {
    Block::Paragraph { text: text.into() }
}
fn fact(label: &str, value: String) -> Fact {
    Fact { label: label.to_owned(), value, note: String::new() }
}

/// What a caseworker typed: a line is a paragraph.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect()
}
fn free_text(text: &str) -> Vec<Block> {
    lines(text).into_iter().map(paragraph).collect()
}

/// «939 984 194».
fn grouped(id: MunicipalityId) -> String {
    let digits = id.to_string();
    digits.as_bytes().chunks(3).map(|c| String::from_utf8_lossy(c).into_owned()).collect::<Vec<_>>().join("\u{a0}")
}
