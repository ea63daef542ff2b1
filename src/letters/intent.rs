//! A letter of intent between an applicant and one who is to contribute: composed here as data, shown as a page, in either
//! written standard.

use crate::domain::application::partners::{Confirmation, Part, PartnerAnswer, Shown, Way};
use crate::i18n::{Lang, Texts};
use time::OffsetDateTime;

/// All of the letter, in order; whoever shows it adds nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterOfIntent {
    pub standard: Lang,
    pub title: &'static str,
    pub between: String,
    /// Heading and text.
    pub sections: Vec<(&'static str, String)>,
    /// Who signs, and what stands there already.
    pub signatures: Vec<(String, Option<String>)>,
    pub place_and_date: &'static str,
}

/// What is answered by the link stands as a signature; everything else is the applicant's words as they were shown.
#[must_use]
pub fn compose(
    standard: Lang,
    part: Part,
    shown: &Shown,
    answer: Option<&(OffsetDateTime, PartnerAnswer)>,
) -> LetterOfIntent {
    let t = Texts::of(standard);
    let said = &shown.said;
    let mut sections = vec![(
        t.intensjon_om(),
        match shown.sum {
            Some(sum) => t.intensjon_om_belop().soker(&shown.applicant).belop(t.kroner(sum)).prosjekt(&shown.project),
            None => t.intensjon_om_uten().soker(&shown.applicant).prosjekt(&shown.project),
        },
    )];
    let gives = match (part, said.money) {
        (Part::Partner, _) => said.contribution.clone(),
        (Part::Cooperating, Some(money)) => {
            t.intensjon_bidrag_samarbeid().navn(&said.name).belop(t.kroner(money)).eier(&said.owner)
        }
        (Part::Cooperating, None) => t.intensjon_bidrag_samarbeid_uten().navn(&said.name).eier(&said.owner),
        (Part::Follower, _) => t.intensjon_bidrag_folge(&said.name),
    };
    sections.push((t.intensjon_bidrag(), gives));
    if !said.afterwards.is_empty() {
        sections.push((t.intensjon_etter(), said.afterwards.clone()));
    }
    if part == Part::Partner {
        sections.push((t.intensjon_innkjop(), t.intensjon_innkjop_tekst().to_owned()));
    }
    sections.push((t.intensjon_gjelder(), t.intensjon_gjelder_tekst().to_owned()));
    let signed = answer.filter(|(_, answer)| answer.confirmed).map(|(at, answer)| {
        let (name, role, at) = (&answer.name, &answer.role, t.moment(*at));
        match answer.way {
            Way::Link => t.intensjon_bekreftet().navn(name).rolle(role).tidspunkt(at),
            Way::SignedIn => t.intensjon_bekreftet_innlogget().navn(name).rolle(role).tidspunkt(at),
        }
    });
    LetterOfIntent {
        standard,
        title: t.intensjon_tittel(),
        between: t.intensjon_mellom().soker(&shown.applicant).navn(&said.name),
        sections,
        signatures: vec![(shown.applicant.clone(), None), (said.name.clone(), signed)],
        place_and_date: t.intensjon_sted(),
    }
}

/// When what it says came to be: it was answered, or else asked.
#[must_use]
pub fn dated(asked_at: OffsetDateTime, answer: Option<&(OffsetDateTime, PartnerAnswer)>) -> OffsetDateTime {
    answer.filter(|(_, answer)| answer.confirmed).map_or(asked_at, |(at, _)| *at)
}

/// Of a question that was asked.
#[must_use]
pub fn of(standard: Lang, asked: &Confirmation) -> LetterOfIntent {
    compose(standard, asked.key.part, &asked.shown, asked.answer.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::application::partners::Said;
    use crate::domain::values::money::Kroner;
    use time::macros::datetime;

    #[test]
    fn the_same_letter_in_both_standards_and_signed_by_who_has_confirmed() {
        let said = Said { name: "Eksempel Teknikk".into(), contribution: "Utstyr.".into(), ..Said::default() };
        let shown = Shown {
            project: "Trygg natt".into(),
            applicant: "Alvdal kommune".into(),
            sum: Some(Kroner::new(3_600_000)),
            asked_by_role: "municipality_submitter".into(),
            said,
        };
        let answered = |confirmed, way| {
            let (name, role) = ("Eksempel Leder".to_owned(), "Daglig leder".to_owned());
            (datetime!(2027-03-01 09:00 UTC), PartnerAnswer { confirmed, name, role, comment: String::new(), way })
        };
        let answer = |confirmed| answered(confirmed, Way::Link);
        for lang in [Lang::Nb, Lang::Nn] {
            for part in Part::ALL {
                let letter = compose(lang, part, &shown, Some(&answer(true)));
                assert_eq!(letter.sections.len(), if part == Part::Partner { 4 } else { 3 });
                assert!(letter.sections[0].1.contains("Trygg natt") && letter.between.contains("Eksempel Teknikk"));
                let signed = letter.signatures[1].1.clone().unwrap_or_default();
                assert!(signed.contains("Eksempel Leder, Daglig leder"), "{signed}");
            }
            assert_eq!(compose(lang, Part::Partner, &shown, Some(&answer(false))).signatures[1].1, None);
            assert_eq!(compose(lang, Part::Partner, &shown, None).sections[1].1, "Utstyr.");
        }
        let own = |lang| compose(lang, Part::Follower, &shown, Some(&answered(true, Way::SignedIn)));
        let signed = own(Lang::Nb).signatures[1].1.clone().unwrap_or_default();
        assert!(signed.contains("innlogget"), "{signed}");
        let [nb, nn] = [Lang::Nb, Lang::Nn].map(|lang| compose(lang, Part::Follower, &shown, None));
        assert_ne!(nb.sections, nn.sections);
    }
}
