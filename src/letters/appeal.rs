//! How to appeal, by the act that holds on the day of the decision (forvaltningsloven 1967 § 27; 2025 §§ 58–59).

use super::facts::Facts;
use super::letter::{Block, Part};
use crate::domain::programme::settings::LawProfile;
use crate::i18n::Texts;

pub(super) fn part(t: &Texts, facts: &Facts) -> Part {
    let office = facts.office.as_str();
    let (true, Some(last_day)) = (facts.settings.appealable, facts.appeal_last_day) else {
        let text = t.klage_ingen().grunn_uten_klage(t.klage_ingen_grunn()).embete(office);
        return Part { heading: t.klage_ingen_tittel().to_owned(), blocks: vec![Block::Paragraph { text }] };
    };
    let body = facts.settings.appeal_body.in_lang(facts.standard);
    let last_day = t.date_weekday(last_day);
    let weeks = t.brev_uker(facts.settings.appeal_weeks);
    let (heading, texts) = match facts.settings.law_profile {
        LawProfile::Act1967 => (
            t.klage_1967_tittel(),
            [
                t.klage_1967_rett(body),
                t.klage_1967_frist().uker(weeks).klagefrist_siste_dag(last_day),
                t.klage_1967_framgangsmate().embete(office).adresse(facts.address(t)).klageinstans(body),
                t.klage_1967_videre(body),
                t.klage_1967_for_sent().to_owned(),
                t.klage_1967_begrunnelse().to_owned(),
                t.klage_1967_utsatt(office),
                t.klage_1967_innsyn(office),
                t.klage_1967_kostnader().to_owned(),
            ],
        ),
        LawProfile::Act2025 => (
            t.klage_2025_tittel(),
            [
                t.klage_2025_rett(body),
                t.klage_2025_frist().uker(weeks).klagefrist_siste_dag(last_day),
                t.klage_2025_framgangsmate().embete(office).adresse(facts.address(t)).klageinstans(body),
                t.klage_2025_videre(body),
                t.klage_2025_for_sent().to_owned(),
                t.klage_2025_begrunnelse().to_owned(),
                t.klage_2025_utsatt(office),
                t.klage_2025_innsyn(office),
                t.klage_2025_kostnader(office),
            ],
        ),
    };
    Part { heading: heading.to_owned(), blocks: texts.into_iter().map(|text| Block::Paragraph { text }).collect() }
}
