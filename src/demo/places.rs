//! The real municipalities and offices the demo takes place in.

use super::failed::Failed;
use crate::domain::places::contact::OfficeContact;
use crate::domain::values::ids::{MunicipalityId, OfficeId};
use crate::domain::values::language::{Lang, LanguageDecision};
use crate::store::Tx;

#[derive(Debug, Clone)]
pub(super) struct Municipality {
    pub id: MunicipalityId,
    pub name: String,
    pub office: OfficeId,
    pub population: i64,
    /// The written standard it applies in.
    pub lang: Lang,
    pub sami: bool,
    /// For e-mail: `nord-aurdal`.
    pub address: String,
}

#[derive(Debug, Clone)]
pub(super) struct Office {
    pub id: OfficeId,
    pub slug: String,
    pub name: String,
    pub lang: Lang,
    pub seat: String,
}

impl Office {
    /// Marked as an example, and such that no letter, mail or call comes anywhere.
    pub(super) fn contact(&self) -> OfficeContact {
        OfficeContact {
            postal_address: format!("Postboks 0, 0000 {} {}", self.seat, super::answers::MARK),
            email: format!("post.{}@example.org", self.slug),
            telephone: "00 00 00 00".to_owned(),
            web_form: String::new(),
        }
    }
}

/// All of both: offices by slug, municipalities by number.
pub(super) async fn load(tx: &mut Tx) -> Result<(Vec<Office>, Vec<Municipality>), Failed> {
    let offices = sqlx::query!(
        r#"select orgnr as "id: OfficeId", slug, name, seat, standard as "lang: Lang" from statsforvalter order by slug"#
    )
    .fetch_all(tx.conn())
    .await?;
    let rows = sqlx::query!(
        r#"select m.orgnr as "id: MunicipalityId", m.number, m.name_no, m.fylke, m.population, m.language_decision as "decision: LanguageDecision",
                  m.sami_area_category is not null as "sami!", o.office as "office: OfficeId"
           from municipality m join municipality_office o on o.municipality = m.orgnr and o.valid_to is null order by m.number"#
    )
    .fetch_all(tx.conn())
    .await?;
    let mut municipalities: Vec<Municipality> = Vec::new();
    for r in rows {
        let lang = match r.decision {
            Some(LanguageDecision::Nb) => Lang::Nb,
            Some(LanguageDecision::Nn) => Lang::Nn,
            // A neutral municipality chooses; around the west coast most write nynorsk.
            _ if ["15", "46"].contains(&r.fylke.as_str()) => Lang::Nn,
            _ => Lang::Nb,
        };
        let address = address(&r.name_no);
        // Two municipalities are called Våler, two Herøy: the second is known by its number too.
        let taken = municipalities.iter().any(|m| m.address == address);
        let address = if taken { format!("{address}-{}", r.number) } else { address };
        municipalities.push(Municipality {
            id: r.id,
            name: r.name_no,
            office: r.office,
            population: r.population.into(),
            lang,
            sami: r.sami,
            address,
        });
    }
    let offices = offices
        .into_iter()
        .map(|o| Office { id: o.id, slug: o.slug, name: o.name, lang: o.lang, seat: o.seat })
        .collect();
    Ok((offices, municipalities))
}

fn address(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|c| match c {
            'æ' => "ae".to_owned(),
            'ø' => "o".to_owned(),
            'å' | 'á' => "a".to_owned(),
            c if c.is_ascii_alphanumeric() => c.to_string(),
            _ => "-".to_owned(),
        })
        .collect()
}
