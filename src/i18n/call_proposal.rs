//! The texts a new call starts from: title, summary, the five parts of the rules and the six criteria, in both
//! languages. Once a call is made they are data of that call, and a change here changes no call.

use super::{Lang, Texts, format};
use crate::domain::programme::calls::ShortTrack;
use crate::domain::programme::criteria::Criterion;
use crate::domain::values::language::Bilingual;
use crate::domain::values::money::Kroner;

/// The values the texts of a call name.
#[derive(Debug, Clone)]
pub struct CallValues {
    pub first_year: i32,
    pub last_year: i32,
    pub min_amount: Kroner,
    pub max_amount: Option<Kroner>,
    pub short_track: Option<ShortTrack>,
    pub report_threshold: Kroner,
    /// Name and weight, in order; the sum is 100.
    pub criteria: Vec<(Bilingual, i32)>,
}

impl CallValues {
    /// A criterion as the rules name it.
    #[must_use]
    pub fn named(criterion: &Criterion) -> (Bilingual, i32) {
        (criterion.name.clone(), criterion.weight)
    }
}

/// The codes of the six criteria, in order.
pub const CRITERIA: [&str; 6] = ["behov", "gevinst", "innforing", "samskaping", "kunnskap", "evne"];

/// The proposal of the texts; the ministry decides the weights of each call.
pub const PROPOSED_WEIGHTS: [i32; 6] = [15, 25, 20, 15, 10, 15];

#[must_use]
pub fn title(values: &CallValues) -> Bilingual {
    both(|t| t.utlysning_tittel().forste_ar(values.first_year).siste_ar(values.last_year))
}

#[must_use]
pub fn summary() -> Bilingual {
    both(|t| t.utlysning_kort().to_string())
}

/// The five mandatory parts of the rules (Bestemmelser om økonomistyring 6.2.1 a–e). A paragraph is a line;
/// lines that start with «- » are a list.
#[must_use]
pub fn rules(values: &CallValues) -> [Bilingual; 5] {
    [
        both(|t| paragraphs(&[t.regelverk_1_mal(), t.regelverk_1_delmaal(), t.regelverk_1_malgruppe()])),
        both(|t| {
            let points = [t.regelverk_2_a(), t.regelverk_2_b(), t.regelverk_2_c(), t.regelverk_2_d()];
            paragraphs(&[t.regelverk_2_ingress(), &points_of(&points), t.regelverk_2_e()])
        }),
        both(|t| {
            let refused = [
                t.regelverk_3_dekker_ikke_1(),
                t.regelverk_3_dekker_ikke_2(),
                t.regelverk_3_dekker_ikke_3(),
                t.regelverk_3_dekker_ikke_4(),
                t.regelverk_3_dekker_ikke_5(),
            ];
            paragraphs(&[
                t.regelverk_3_hvem(),
                t.regelverk_3_krav(),
                &weights_of(t, values),
                t.regelverk_3_skjonn(),
                &format!("{} {}", t.regelverk_3_for_sent(), t.regelverk_3_for_sent_hensyn()),
                &amounts_of(t, values),
                t.regelverk_3_egenandel(),
                t.regelverk_3_dekker(),
                &format!("{}:\n{}", t.regelverk_3_dekker_ikke_tittel(), points_of(&refused)),
                t.regelverk_3_utbetaling(),
            ])
        }),
        both(|t| {
            paragraphs(&[
                &t.regelverk_4_rapport(format::kroner(values.report_threshold)),
                t.regelverk_4_endring(),
                t.regelverk_4_kontroll(),
                t.regelverk_4_reaksjon(),
            ])
        }),
        both(|t| paragraphs(&[&evaluation_of(t, values), t.regelverk_5_deltakelse(), t.regelverk_5_publisering()])),
    ]
}

fn weights_of(t: &Texts, values: &CallValues) -> String {
    let named =
        |(name, weight): &(Bilingual, i32)| t.regelverk_3_kriterium().navn(name.in_lang(t.lang())).vekt(*weight);
    let lines: Vec<String> = values.criteria.iter().map(named).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    format!("{}\n{}", t.regelverk_3_kriterier(), points_of(&lines))
}

fn amounts_of(t: &Texts, values: &CallValues) -> String {
    let least = format::kroner(values.min_amount);
    let amounts = match values.max_amount {
        Some(most) => t.regelverk_3_belop().minste_belop(least).storste_belop(format::kroner(most)),
        None => t.regelverk_3_belop_uten_tak(least),
    };
    match values.short_track {
        Some(short) => format!("{amounts} {}", t.short_track_rule(short)),
        None => amounts,
    }
}

impl Texts {
    /// Who answers fewer questions, and how that is judged.
    #[must_use]
    pub fn short_track_rule(&self, short: ShortTrack) -> String {
        self.regelverk_3_kort_spor().belop(format::kroner(short.up_to)).fase(self.phase(&short.last_phase))
    }
}

fn evaluation_of(t: &Texts, values: &CallValues) -> String {
    t.regelverk_5_tekst(format::year_span(values.last_year - 1, values.last_year))
}

/// What lets late applications be dismissed; publishing demands it.
#[must_use]
pub fn late_rule() -> Bilingual {
    both(|t| t.regelverk_3_for_sent().to_owned())
}

/// The sentence part 3 of the rules must have before a late application can be dismissed, when `part_3` has it.
#[must_use]
pub fn late_rule_in(part_3: &str, lang: Lang) -> Option<&'static str> {
    Some(Texts::of(lang).regelverk_3_for_sent()).filter(|sentence| part_3.contains(sentence))
}

/// Texts that follow the values they name: where a text still has the proposal's words for `before`, it gets those for
/// `after`. What somebody has written in their own words stays as it is.
#[must_use]
pub fn follow(text: &Bilingual, before: &CallValues, after: &CallValues) -> Bilingual {
    let titled = *text == title(before);
    let in_lang = |lang: Lang| {
        let t = Texts::of(lang);
        [weights_of, amounts_of, evaluation_of]
            .iter()
            .fold(text.in_lang(lang).to_owned(), |text, words| text.replace(&words(t, before), &words(t, after)))
    };
    if titled { title(after) } else { Bilingual { nb: in_lang(Lang::Nb), nn: in_lang(Lang::Nn) } }
}

#[must_use]
pub fn criteria(weights: [i32; 6]) -> Vec<Criterion> {
    (1..)
        .zip(CRITERIA)
        .zip(weights)
        .map(|((position, code), weight)| {
            let part = |part: &str| both(|t| t.text(&format!("kriterium-{code}-{part}")).into_owned());
            Criterion {
                code: code.to_string(),
                position,
                weight,
                name: part("navn"),
                question: part("sporsmal"),
                means_1: part("1"),
                means_3: part("3"),
                means_5: part("5"),
                fairness: part("likebehandling"),
            }
        })
        .collect()
}

fn both(text: impl Fn(&'static Texts) -> String) -> Bilingual {
    Bilingual { nb: text(Texts::of(Lang::Nb)), nn: text(Texts::of(Lang::Nn)) }
}

fn paragraphs(all: &[&str]) -> String {
    all.join("\n\n")
}

fn points_of(points: &[&str]) -> String {
    points.iter().map(|point| format!("- {point}")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposed_call_is_whole_in_both_languages() {
        let mut values = CallValues {
            first_year: 2027,
            last_year: 2031,
            min_amount: Kroner::new(150_000),
            max_amount: None,
            short_track: None,
            report_threshold: Kroner::new(1_000_000),
            criteria: criteria(PROPOSED_WEIGHTS).iter().map(CallValues::named).collect(),
        };
        assert_eq!(title(&values).nn, "Praksisnært program: tilskot til kommunar 2027–2031");
        assert!(summary().is_whole());
        let rules_open = rules(&values);
        assert!(rules_open.iter().all(Bilingual::is_whole));
        assert!(rules_open[2].nb.contains("minst 150\u{a0}000\u{a0}kr i alt"));
        assert!(rules_open[2].nn.contains("- Gevinstar: 25\u{a0}%"));
        assert!(rules_open[4].nb.contains("i 2030–2031:"));
        values.max_amount = Some(Kroner::new(20_000_000));
        assert!(rules(&values)[2].nn.contains("minst 150\u{a0}000\u{a0}kr og høgst 20\u{a0}000\u{a0}000\u{a0}kr"));
        let criteria = criteria(PROPOSED_WEIGHTS);
        assert_eq!(criteria.iter().map(|c| c.weight).sum::<i32>(), 100);
        for c in criteria {
            for text in [&c.name, &c.question, &c.means_1, &c.means_3, &c.means_5, &c.fairness] {
                assert!(text.is_whole() && !text.nb.contains('«') || text.nb.contains(' '), "{}: {text:?}", c.code);
            }
        }
    }
}
