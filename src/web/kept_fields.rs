//! What was typed, as a page of trouble shows it: each field by the name its form gives it, choices in words, and nothing
//! that only the form itself understands.

use super::typed::Kept;
use crate::domain::application::form::Section;
use crate::domain::people::actor::Role;
use crate::domain::values::stages::Outcome;
use crate::i18n::Texts;

/// Fields that steer a form and are no answers.
const TECHNICAL: &[&str] =
    &["versjon", "versjoner", "handling", "steg", "fra", "til", "tilbake", "side", "ferdig", "fjern", "flytt"];

/// Label and value of each field somebody filled in.
pub(super) fn shown(t: &Texts, kept: &Kept) -> Vec<(String, String)> {
    kept.fields
        .iter()
        .filter(|(name, value)| is_answer(name, value))
        .map(|(name, value)| (label(t, name), in_words(t, name, value)))
        .collect()
}

fn is_answer(name: &str, value: &str) -> bool {
    let chosen_by_id = || value.parse::<uuid::Uuid>().is_ok();
    !name.starts_with('_') && !TECHNICAL.contains(&name) && !value.trim().is_empty() && !chosen_by_id()
}

/// An application's fields bear the names of their texts, with the row behind a full stop; the other forms' are few.
pub(super) fn label(t: &Texts, name: &str) -> String {
    let (field, of) = name.split_once('.').unwrap_or((name, ""));
    let known = named(t, field).map(str::to_owned).or_else(|| t.get(field).map(std::borrow::Cow::into_owned));
    let known = known.unwrap_or_else(|| t.web_annet_felt().to_owned());
    let criterion = || t.get(&format!("kriterium-{of}-navn"));
    match field {
        "skar" | "begrunnelse" => criterion().map_or(known.clone(), |name| format!("{known}: {name}")),
        "belop" => format!("{known} {of}"),
        _ => known,
    }
}

fn named(t: &Texts, field: &str) -> Option<&'static str> {
    let field = field.strip_suffix("-nb").or_else(|| field.strip_suffix("-nn")).unwrap_or(field);
    Some(match field {
        "epost" => t.ord_epost(),
        "navn" => t.ord_navn(),
        "rolle" => t.ord_rolle(),
        "kommune" => t.ord_kommune(),
        "embete" => t.ord_statsforvalter(),
        "grense" => t.folk_grense_felt(),
        "maal" | "sprak" => t.ord_malform(),
        "dato" => t.ord_dato(),
        "kilde" => t.folk_kilde(),
        "skar" => t.ord_skar(),
        "begrunnelse" => t.ord_begrunnelse(),
        "belop" => t.ord_belop(),
        "utfall" => t.sak_innstilling(),
        "hovedgrunn" => t.sak_hovedgrunn(),
        "mindre" => t.sak_mindre(),
        "vilkar" => t.ord_vilkar(),
        "grunn" => t.sak_godkjenn_grunn(),
        "sporsmal" => t.sak_sporsmal_etikett(),
        "deler" => t.sak_sporsmal_deler_etikett(),
        "frist" => t.sak_svarfrist(),
        "svar" => t.soknad_svar(),
        "for-sent-hvorfor" => t.send_for_sent_hvorfor(),
        "innsender-rolle" => t.send_bekreft_rolle(),
        "tittel" => t.utlysninger_tittel_felt(),
        "kort" => t.utlysninger_kort_felt(),
        "apner-dato" => t.utlysninger_apner_dato(),
        "apner-kl" => t.utlysninger_apner_kl(),
        "stenger-dato" => t.utlysninger_stenger_dato(),
        "stenger-kl" => t.utlysninger_stenger_kl(),
        "vedtak-dato" => t.utlysninger_vedtak(),
        "minst" => t.utlysninger_minst(),
        "mest" => t.utlysninger_mest(),
        "vedtak" => t.programmet_vedtak(),
        "periode" => t.ord_periode(),
        "ar" => t.ord_ar(),
        "ramme" => t.ord_ramme(),
        "reserve" => t.rammer_reserve(),
        "ny-grunn" => t.rammer_vekt_grunn(),
        "ny-folk" => t.rammer_vekt_folk(),
        "ny-kommuner" => t.rammer_vekt_kommuner(),
        _ if field.starts_with("regel-") => t.utlysninger_regelverk(),
        _ if field.starts_with("vekt-") => t.ord_vekt(),
        _ => return None,
    })
}

/// A code that was chosen, in words; what was typed, as typed.
fn in_words(t: &Texts, name: &str, value: &str) -> String {
    let key = name.split_once('.').map_or(name, |(key, _)| key);
    let field = || Section::ALL.into_iter().find_map(|section| section.field(key));
    match name {
        "utfall" => Outcome::from_code(value).map_or(value, |outcome| t.outcome(&outcome)).to_owned(),
        "rolle" => Role::from_code(value).map_or(value, |role| t.role(&role)).to_owned(),
        _ => field()
            .filter(|f| !f.choices().is_empty())
            .map_or_else(|| value.to_owned(), |f| t.answer(f.kind, value, "")),
    }
}
