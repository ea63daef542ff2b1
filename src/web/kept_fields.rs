//! What was typed, as a page of trouble shows it: each field by the name its form gives it, choices in words, and nothing
//! that only the form itself understands.

use time::Month;

use super::typed::Kept;
use crate::domain::application::form::Section;
use crate::domain::application::guidance::Opinion;
use crate::domain::application::similar::Relation;
use crate::domain::casework::state_aid::{Basis, Procurement};
use crate::domain::people::actor::Role;
use crate::domain::places::changes::ChangeKind;
use crate::domain::programme::settings::{CommitmentBasis, LawProfile};
use crate::domain::values::language::LanguageDecision;
use crate::domain::values::stages::Outcome;
use crate::i18n::{Lang, Texts};

/// Fields that steer a form and are no answers: none of them is seen.
/// A name that begins with `_` steers too. A test holds the list against the templates.
const TECHNICAL: &[&str] = &[
    "versjon",
    "versjoner",
    "utlysning",
    "brev",
    "gjelder",
    "grunnlag",
    "handling",
    "steg",
    "til",
    "tilbake",
    "fjern",
    "flytt",
    "vedlegg",
    "prosjekt",
];
/// Before a criterion's code: what the call's own set calls it, which the form knows and this page does not.
const CRITERION: &str = "_kriterium.";

/// Label and value of each field somebody filled in.
pub(super) fn shown(t: &Texts, kept: &Kept) -> Vec<(String, String)> {
    kept.fields
        .iter()
        .filter(|(name, value)| is_answer(name, value))
        .map(|(name, value)| (label_among(t, &kept.fields, name), in_words(t, name, value)))
        .collect()
}

fn is_answer(name: &str, value: &str) -> bool {
    let chosen_by_id = || value.parse::<uuid::Uuid>().is_ok();
    !name.starts_with('_') && !TECHNICAL.contains(&name) && !value.trim().is_empty() && !chosen_by_id()
}

/// The label of a field that stands alone.
pub(super) fn label(t: &Texts, name: &str) -> String {
    label_among(t, &[], name)
}

/// An application's fields bear the names of their texts, with the row behind a full stop; the other forms' are few.
fn label_among(t: &Texts, fields: &[(String, String)], name: &str) -> String {
    let (field, of) = name.split_once('.').unwrap_or((name, ""));
    let known = named(t, field).map(str::to_owned).or_else(|| t.get(field).map(std::borrow::Cow::into_owned));
    let known = known.unwrap_or_else(|| t.web_annet_felt().to_owned());
    let criterion = |code: &str| {
        let own =
            fields.iter().find(|(name, _)| name.strip_prefix(CRITERION) == Some(code)).map(|(_, own)| own.as_str());
        own.map_or_else(|| known.clone(), |own| format!("{known}: {own}"))
    };
    // «vekt-behov», «skar3-behov-nn»: a field of a criterion, in the form of a call or of a set.
    let of_criterion = || {
        let (part, code) = without_lang(field).split_once('-')?;
        ["vekt", "navn", "sporsmal", "skar1", "skar3", "skar5", "likebehandling"].contains(&part).then_some(code)
    };
    match (field, of_criterion()) {
        ("skar" | "begrunnelse", _) => criterion(of),
        (_, Some(code)) => criterion(code),
        ("belop", _) => format!("{known} {of}"),
        _ => known,
    }
}

fn without_lang(field: &str) -> &str {
    field.strip_suffix("-nb").or_else(|| field.strip_suffix("-nn")).unwrap_or(field)
}

fn named(t: &Texts, field: &str) -> Option<&'static str> {
    let field = without_lang(field);
    Some(match field {
        "epost" => t.ord_epost(),
        "navn" => t.ord_navn(),
        "rolle" => t.ord_rolle(),
        "kommune" => t.ord_kommune(),
        "embete" => t.ord_statsforvalter(),
        "grense" => t.folk_grense_felt(),
        "maal" | "sprak" => t.ord_malform(),
        "dato" => t.ord_dato(),
        "fra" => t.innstilling_fra_felt(),
        "adresse" => t.embete_adresse(),
        "telefon" => t.embete_telefon(),
        "nettskjema" => t.embete_skjema(),
        "kommuner" => t.kommuneendring_kommuner(),
        "orgnr" => t.ord_organisasjonsnummer(),
        "nummer" => t.kommuneendring_nummer(),
        "saksbehandler" => t.ord_saksbehandler(),
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
        "mer" => t.sak_sporsmal_mer(),
        "frist" => t.sak_svarfrist(),
        "svar" => t.soknad_svar(),
        "ansvar" => t.ansvar_felt(),
        "kommentar" => t.kommentar_felt(),
        "forhold" => t.lignende_forhold(),
        "forskjell" => t.lignende_hvorfor(),
        "kollega" => t.kommentar_spor(),
        "vikar" => t.vikar_hvem(),
        "forste-dag" => t.vikar_fra(),
        "siste-dag" => t.vikar_til(),
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
        "kort-spor-belop" => t.utlysninger_kort_spor_belop(),
        "kort-spor-fase" => t.utlysninger_kort_spor_fase(),
        "vedtak" => t.programmet_vedtak(),
        "periode" => t.ord_periode(),
        "ar" => t.ord_ar(),
        "del" => t.start_hva(),
        "ramme" => t.ord_ramme(),
        "reserve" => t.rammer_reserve(),
        "ny-grunn" => t.rammer_vekt_grunn(),
        "ny-folk" => t.rammer_vekt_folk(),
        "ny-kommuner" => t.rammer_vekt_kommuner(),
        "type" => t.kommuneendring_type(),
        "fylke" => t.ord_fylke(),
        "helligdag" => t.helligdag_valg(),
        "verdi" => t.innstilling_ny_verdi(),
        "kapittel" => t.innstilling_kapittel_felt(),
        "post" => t.innstilling_post_felt(),
        "dag" => t.innstilling_dag_felt(),
        "maned" => t.innstilling_maned_felt(),
        "hvilken-utlysning" => t.ord_utlysning(),
        "emne" => t.veil_emne(),
        "melding" => t.veil_melding(),
        "ide-behov" => t.veil_ide_behov(),
        "ide-endring" => t.veil_ide_endring(),
        "ide-sum" => t.veil_ide_sum(),
        "off-sporsmal" => t.veil_off_sporsmal(),
        "off-svar" => t.veil_off_svar(),
        "vis" => t.veil_vis(),
        "mer-tid" => t.veil_mer_tid(),
        "frist-svar" => t.veil_frist_svar(),
        "vurdering" => t.veil_vurdering(),
        "ordning" => t.veil_ordning(),
        "spor-tilbake" => t.veil_spor_tilbake(),
        "eier" => t.ordning_eier(),
        "nettadresse" => t.ordning_nettadresse(),
        "fil" => t.vedlegg_felt(),
        "paminnelser" => t.inn_konto_paminnelser(),
        "fra-kollegaer" => t.inn_konto_kollegaer(),
        "nye-utlysninger" => t.inn_konto_nye_utlysninger(),
        "fullmakt" => t.send_bekreft_tittel(),
        "lest" => t.sendebekreft_tittel(),
        "to-personer" => t.folk_bekreft_tittel(),
        "okonomisk" => t.stotte_okonomisk(),
        "fordel" => t.stotte_fordel(),
        "stottegrunnlag" => t.stotte_grunnlag(),
        "fra-andre" => t.stotte_fra_andre(),
        "avklart" => t.stotte_avklart(),
        "innkjop" => t.stotte_innkjop(),
        _ if field.starts_with("regel-") => t.utlysninger_regelverk(),
        _ if field.starts_with("vekt-") => t.ord_vekt(),
        _ if field.starts_with("navn-") => t.ord_navn(),
        _ if field.starts_with("sporsmal-") => t.kriterier_sporsmal(),
        _ if field.starts_with("skar1-") => t.kriterier_skar_1(),
        _ if field.starts_with("skar3-") => t.kriterier_skar_3(),
        _ if field.starts_with("skar5-") => t.kriterier_skar_5(),
        _ if field.starts_with("likebehandling-") => t.kriterier_likebehandling(),
        _ => return None,
    })
}

fn month(number: &str) -> Option<Month> {
    Month::try_from(number.parse::<u8>().ok()?).ok()
}

/// A code that was chosen, in words; what was typed, as typed.
fn in_words(t: &Texts, name: &str, value: &str) -> String {
    let key = name.split_once('.').map_or(name, |(key, _)| key);
    let field = || Section::ALL.into_iter().find_map(|section| section.field(key));
    match name {
        "utfall" => Outcome::from_code(value).map_or(value, |outcome| t.outcome(&outcome)).to_owned(),
        "rolle" => Role::from_code(value).map_or(value, |role| t.role(&role)).to_owned(),
        "maal" | "sprak" => match value {
            "neutral" => t.language_decision(Some(LanguageDecision::Neutral)).to_owned(),
            _ => value.parse::<Lang>().map_or(value, |lang| t.standard(&lang)).to_owned(),
        },
        "type" => match ChangeKind::from_code(value) {
            Some(ChangeKind::Merger) => t.kommuneendring_sammenslaing().to_owned(),
            Some(ChangeKind::Renumbering) => t.kommuneendring_nytt_nummer().to_owned(),
            Some(ChangeKind::Office) => t.kommuneendring_nytt_embete().to_owned(),
            None => value.to_owned(),
        },
        "vurdering" => Opinion::from_code(value).map_or(t.veil_vurdering_spor(), |o| t.opinion(o)).to_owned(),
        "vis" => Section::from_code(value).map_or_else(|| value.to_owned(), |s| t.text(s.title_key()).into_owned()),
        "frist-svar" => if value == "ja" { t.veil_frist_ja() } else { t.veil_frist_nei() }.to_owned(),
        "okonomisk" | "fordel" => if value == "ja" { t.stotte_ja() } else { t.stotte_nei() }.to_owned(),
        "stottegrunnlag" => Basis::from_code(value).map_or(value, |basis| t.aid_basis(basis)).to_owned(),
        "innkjop" => Procurement::from_code(value).map_or(value, |procurement| t.procurement(procurement)).to_owned(),
        "helligdag" => if value == "nei" { t.helligdag_nei() } else { t.helligdag_ja() }.to_owned(),
        "maned" => month(value).map_or_else(|| value.to_owned(), |month| t.month_of_year(month)),
        // Whole numbers and texts are as typed.
        "verdi" => match (value, LawProfile::from_code(value), CommitmentBasis::from_code(value)) {
            (_, Some(law), _) => t.law_profile(&law).to_owned(),
            (_, _, Some(basis)) => t.later_basis(&basis).to_owned(),
            ("yes" | "no", ..) => t.appeal_right(value == "yes").to_owned(),
            _ => value.to_owned(),
        },
        _ if key == "forhold" => match Relation::from_code(value) {
            Some(Relation::BuildsOn) => t.lignende_bygger().to_owned(),
            Some(Relation::Differs) => t.lignende_skiller().to_owned(),
            Some(Relation::NotAlike) => t.lignende_ikke().to_owned(),
            None => value.to_owned(),
        },
        _ => field()
            .filter(|f| !f.choices().is_empty())
            .map_or_else(|| value.to_owned(), |f| t.answer(f.kind, value, "")),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{Relation, TECHNICAL, in_words, label};
    use crate::i18n::{Lang, Texts};

    /// The fields of every posted form in the templates whose names are written out: name, and whether it is hidden.
    fn fields() -> BTreeSet<(String, bool)> {
        let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("templates")];
        let mut found = BTreeSet::new();
        while let Some(path) = open.pop() {
            if path.is_dir() {
                let inside: Vec<PathBuf> = fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()).collect();
                open.extend(inside);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for form in text.split("<form").skip(1).filter(|form| form.contains(r#"method="post""#)) {
                let form = form.split("</form>").next().unwrap_or_default();
                for tag in form
                    .split('<')
                    .filter(|tag| ["input ", "textarea ", "select "].iter().any(|kind| tag.starts_with(kind)))
                {
                    if let Some(name) = tag.split(r#" name=""#).nth(1).and_then(|rest| rest.split('"').next()) {
                        found.insert((name.to_owned(), tag.contains(r#"type="hidden""#)));
                    }
                }
                for call in form.split("input::text(faults, \"").skip(1) {
                    found.insert((call.split('"').next().unwrap_or_default().to_owned(), false));
                }
            }
        }
        found.retain(|(name, _)| !name.contains("{{") && !name.starts_with('_') && !name.starts_with("passord"));
        assert!(found.len() > 40, "{found:?}");
        found
    }

    #[test]
    fn what_a_person_has_filled_in_is_never_taken_for_a_forms_own_and_has_a_name() {
        let t = Texts::of(Lang::Nb);
        for (name, hidden) in fields() {
            let technical = TECHNICAL.contains(&name.as_str());
            assert!(!technical || hidden, "{name} is seen and not shown again");
            assert!(technical || label(t, &name) != t.web_annet_felt(), "{name} has no name");
        }
        assert_eq!(label(t, "fra"), t.innstilling_fra_felt());
        for (name, code) in [("type", "merger"), ("maal", "nn"), ("maal", "neutral"), ("verdi", "yes"), ("maned", "3")]
        {
            assert_ne!(in_words(t, name, code), code, "{name}");
        }
        for relation in Relation::ALL {
            assert_ne!(in_words(t, "forhold.7", relation.code()), relation.code());
        }
        assert_eq!(in_words(t, "verdi", "12"), "12");
    }
}
