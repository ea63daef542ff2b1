//! What one sending of an application said, with all that its documents tell.

use sqlx::PgConnection;

use crate::domain::application::form;
use crate::domain::application::sent::{SentReceipt, SentVersion};
use crate::domain::values::ids::{ApplicationId, CallId, CaseNumber};
use crate::domain::values::language::{Lang, LanguageDecision, letter_standard};
use crate::domain::values::money::Kroner;
use crate::store::StoreError;
use crate::store::application::{attachments, submissions};
use crate::store::places::reference;
use crate::store::programme::calls;

/// For the worker, which has no scope of its own.
///
/// # Errors
/// [`StoreError::NotFound`] when nothing was sent with that number.
pub async fn load(conn: &mut PgConnection, id: ApplicationId, number: i32) -> Result<SentVersion, StoreError> {
    let a = sqlx::query!(
        r#"select a.call as "call: CallId", a.case_year as "case_year!", a.case_number as "case_number!", a.example,
                  a.language as "language: Lang", m.name as municipality, m.language_decision as "language_decision: LanguageDecision",
                  coalesce(r.office_name, o.name) as "office!", r.submission as "receipt_of?", r.decision_on as "decision_on?",
                  r.closes_at as "closes_at?", r.rules_version as "rules_version?", r.applied_total as "applied_total?: Kroner",
                  case when r.submission = (select max(submission) from receipt where application = a.id) then a.submitter_role end as submitter_role
           from application a join municipality m on m.orgnr = a.municipality join statsforvalter o on o.orgnr = a.office
           left join lateral (select * from receipt where application = a.id and submission <= $2 order by submission desc limit 1) r on true
           where a.id = $1 and a.case_number is not null"#,
        id.0,
        number
    )
    .fetch_one(&mut *conn)
    .await?;
    let sent = submissions::list_submissions(&mut *conn, id).await?;
    let sent = sent.into_iter().find(|sent| sent.number == number).ok_or(StoreError::NotFound)?;
    let call = calls::find(&mut *conn, a.call).await?.ok_or(StoreError::NotFound)?;
    let named = reference::name_municipalities(&mut *conn, &form::municipalities_in(&sent.answers)).await?;
    let files = attachments::listed_in(&attachments::list_sent(&mut *conn, id).await?, number);
    let receipt = a.decision_on.zip(a.closes_at).zip(a.rules_version).filter(|_| a.receipt_of == Some(number));
    Ok(SentVersion {
        application: id,
        case: CaseNumber { year: a.case_year, number: a.case_number },
        example: a.example,
        standard: letter_standard(a.language_decision, a.language),
        municipality: a.municipality,
        call,
        number,
        answers: sent.answers,
        files,
        sent_at: sent.sent_at,
        municipalities: named.into_iter().map(|(named, _)| named).collect(),
        office: a.office,
        receipt: receipt.map(|((decision_on, closes_at), rules_version)| SentReceipt {
            decision_on,
            closes_at,
            rules_version,
            applied_total: a.applied_total,
            submitter_role: a.submitter_role,
        }),
    })
}
