//! What a municipality is told of its cases by mail.

use time::OffsetDateTime;

use crate::domain::application::lifecycle::Application;
use crate::domain::clocks::calendar::oslo_date;
use crate::domain::values::language::{Lang, LanguageDecision, letter_standard};
use crate::store::records::outbox;
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{StoreError, Tx};

/// The receipt, the decision and that nobody has opened it (texts/epost.md 2 and 5).
const TO_THE_MAILBOX: &[&str] = &["kvittering", "vedtak", "vedtak-ulest"];

/// Mails the municipality about a case: the contact address of the application and everybody who may send for it.
/// In the municipality's own written standard (språklova § 15). One statement reads all addresses. What law or deadline hangs
/// on goes to the official mailbox too, where it is known (requirements B8).
///
/// # Errors
/// When the database cannot be reached.
pub(in crate::store) async fn mail_municipality(
    tx: &mut Tx,
    app: &Application,
    kind: &str,
    dedupe: &str,
    now: OffsetDateTime,
    fill: impl Fn(Mail) -> Mail,
) -> Result<(), StoreError> {
    let Some(receipt) = app.receipt() else { return Ok(()) };
    let row = sqlx::query!(
        r#"select m.name_no as name, m.language_decision as "decision: LanguageDecision", o.name as office,
                  array(select distinct lower(e) from (
                      select a.contact_email as e
                      union select mailbox_of(a.owner) where $3
                      union select c.email from role_assignment r join account c on c.id = r.account
                      where r.municipality = a.owner and r.role = 'municipality_submitter' and r.removed_at is null and c.closed_at is null
                  ) as all_addresses where e is not null) as "addresses!", k.email as "email?", k.telephone as "telephone?"
           from application a join municipality m on m.orgnr = a.owner join statsforvalter o on o.orgnr = a.office
           left join lateral office_contact_on(a.office, $2) k on true
           where a.id = $1"#,
        app.id.0,
        oslo_date(now),
        TO_THE_MAILBOX.contains(&kind)
    )
    .fetch_one(tx.conn())
    .await?;
    let lang: Lang = letter_standard(row.decision, app.language);
    let contact = row.email.zip(row.telephone);
    let mails: Vec<(String, Mail)> = row
        .addresses
        .iter()
        .map(|address| {
            let mail = Mail::new(address, lang, kind)
                .about(app.id)
                .with("saksnummer", MailValue::Text(receipt.case.to_string()))
                .with("organisasjon", MailValue::Text(format!("{} kommune", row.name)))
                .with("embete", MailValue::Text(row.office.clone()));
            let mail = match &contact {
                Some((email, telephone)) => mail
                    .with("embete-epost", MailValue::Text(email.clone()))
                    .with("embete-telefon", MailValue::Text(telephone.clone())),
                None => mail,
            };
            (format!("{dedupe}:{}:{address}", app.id), fill(mail))
        })
        .collect();
    outbox::enqueue_all(tx, &mails, now).await
}
