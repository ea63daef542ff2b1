//! A municipality as those who ask and answer about its first administrator need it.

use time::OffsetDateTime;

use crate::domain::values::ids::{AccountId, MunicipalityId, OfficeId};
use crate::domain::values::language::{Lang, LanguageDecision, letter_standard};
use crate::store::records::events::About;
use crate::store::records::outbox;
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{StoreError, Tx};

/// A municipality as those who ask and answer need it, locked until the transaction ends.
pub(super) struct Town {
    pub id: MunicipalityId,
    pub name: String,
    pub decision: Option<LanguageDecision>,
    pub office: OfficeId,
    pub office_standard: Lang,
    pub mailbox: Option<String>,
    pub has_administrator: bool,
}

impl Town {
    /// None for one that has ended.
    pub(super) async fn lock(tx: &mut Tx, id: MunicipalityId) -> Result<Option<Town>, StoreError> {
        let found = sqlx::query!("select orgnr from municipality where orgnr = $1 for no key update", id.0)
            .fetch_optional(tx.conn())
            .await?;
        if found.is_none() {
            return Ok(None);
        }
        // A statement of its own: what another transaction wrote while this one waited counts.
        Ok(sqlx::query_as!(
            Town,
            r#"select m.orgnr as "id: MunicipalityId", m.name_no as name, m.language_decision as "decision: LanguageDecision",
                      o.office as "office: OfficeId", s.standard as "office_standard: Lang", mailbox_of(m.orgnr) as mailbox,
                      has_administrator(m.orgnr) as "has_administrator!"
               from municipality m join municipality_office o on o.municipality = m.orgnr and o.valid_to is null
               join statsforvalter s on s.orgnr = o.office
               where m.orgnr = $1"#,
            id.0
        )
        .fetch_optional(tx.conn())
        .await?)
    }

    pub(super) fn lang(&self) -> Lang {
        letter_standard(self.decision, self.office_standard)
    }

    pub(super) fn about(&self) -> About {
        About { municipality: Some(self.id), office: Some(self.office), ..About::default() }
    }

    pub(super) fn organisation(&self) -> MailValue {
        MailValue::Text(format!("{} kommune", self.name))
    }

    /// Those who keep the office's mailboxes are told, each in their own language.
    pub(super) async fn tell_office(
        &self,
        tx: &mut Tx,
        (kind, dedupe): (&str, String),
        now: OffsetDateTime,
        fill: impl Fn(Mail) -> Mail,
    ) -> Result<(), StoreError> {
        let people = sqlx::query!(
            r#"select distinct a.id as "id: AccountId", a.email, a.language as "language: Lang"
               from role_assignment r join account a on a.id = r.account and a.closed_at is null
               where r.office = $1 and r.removed_at is null"#,
            self.office.0
        )
        .fetch_all(tx.conn())
        .await?;
        let mails: Vec<(String, Mail)> = people
            .iter()
            .map(|p| {
                let mail = Mail::new(&p.email, p.language, kind)
                    .with("organisasjon", self.organisation())
                    .with("lenke", MailValue::Link(format!("/postmottak/{}", self.id)));
                (format!("{dedupe}:{}", p.id), fill(mail))
            })
            .collect();
        outbox::enqueue_all(tx, &mails, now).await
    }
}
