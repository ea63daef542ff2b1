//! What both sides of a thread are told by mail: that there is something to read, and never what.

use time::OffsetDateTime;

use crate::domain::application::guidance::GuidanceNumber;
use crate::domain::values::ids::{AccountId, GuidanceId};
use crate::domain::values::language::{Lang, LanguageDecision, letter_standard};
use crate::store::records::outbox;
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::{StoreError, Tx};

/// Each message is mailed of once. An idea has none: its thread is what is mailed of.
fn key((id, message): (GuidanceId, Option<i64>), to: AccountId) -> String {
    message.map_or_else(|| format!("guidance:{id}:{to}"), |message| format!("guidance:{id}:{message}:{to}"))
}

/// The adviser; while there is none with a role in the office, everybody who may answer. Each in the language they have
/// chosen.
pub(super) async fn tell_office(
    tx: &mut Tx,
    said: (GuidanceId, Option<i64>),
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let rows = sqlx::query!(
        r#"with those as (
               select distinct a.id, a.email, a.language, a.id is not distinct from coalesce(g.adviser, c.caseworker) as own, g.year, g.number, m.name_no
               from guidance g join municipality m on m.orgnr = g.owner left join application c on c.id = g.application and g.kind = 'case'
               join role_assignment r on r.office = g.handler and r.role in ('caseworker', 'office_leader') and r.removed_at is null
               join account a on a.id = r.account and a.closed_at is null
               where g.id = $1
           )
           select id as "id!: AccountId", email as "email!", language as "language!: Lang", year as "year!", number as "number!", name_no as "name_no!"
           from those where own or not exists (select from those where own)"#,
        said.0.0
    )
    .fetch_all(tx.conn())
    .await?;
    let mails: Vec<(String, Mail)> = rows
        .iter()
        .map(|r| {
            let number = GuidanceNumber { year: r.year, number: r.number };
            let mail = Mail::new(&r.email, r.language, "veiledning-sporsmal")
                .with("nummer", MailValue::Text(number.to_string()))
                .with("organisasjon", MailValue::Text(format!("{} kommune", r.name_no)))
                .with("lenke", MailValue::Link(format!("/saker/veiledning/{}", said.0)));
            (key(said, r.id), mail)
        })
        .collect();
    outbox::enqueue_all(tx, &mails, now).await
}

/// Everybody of the municipality who has written in the thread and still has a role there, in the standard the
/// municipality is written to in.
pub(super) async fn tell_municipality(
    tx: &mut Tx,
    said: (GuidanceId, Option<i64>),
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let rows = sqlx::query!(
        r#"select a.id as "id: AccountId", a.email, g.year, g.number, g.language as "language: Lang", m.language_decision as "decision: LanguageDecision",
                  o.name as office
           from guidance g join municipality m on m.orgnr = g.owner join statsforvalter o on o.orgnr = g.handler
           cross join lateral (
               select g.asked_by as who union select k.written_by from guidance_message k where k.guidance = g.id and not k.by_office) w
           join account a on a.id = w.who and a.closed_at is null
           where g.id = $1 and exists (select from role_assignment r where r.account = a.id and r.municipality = g.owner and r.removed_at is null)"#,
        said.0.0
    )
    .fetch_all(tx.conn())
    .await?;
    let mails: Vec<(String, Mail)> = rows
        .iter()
        .map(|r| {
            let number = GuidanceNumber { year: r.year, number: r.number };
            let mail = Mail::new(&r.email, letter_standard(r.decision, r.language), "veiledning-svar")
                .with("nummer", MailValue::Text(number.to_string()))
                .with("embete", MailValue::Text(r.office.clone()))
                .with("lenke", MailValue::Link(format!("/veiledning/{}", said.0)));
            (key(said, r.id), mail)
        })
        .collect();
    outbox::enqueue_all(tx, &mails, now).await
}
