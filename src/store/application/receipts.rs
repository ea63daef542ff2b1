//! What the municipality was told when its application was received: written with the sending, never changed (a trigger
//! refuses).

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::application::lifecycle::Receipt;
use crate::domain::application::promise::{DecisionDay, Promise};
use crate::domain::values::ids::{ApplicationId, CallId, MunicipalityId, OfficeId};
use crate::domain::values::money::Kroner;
use crate::store::{StoreError, Tx};

/// What holds for the one who sends now.
pub(in crate::store) struct Terms {
    pub published: bool,
    pub closes_at: OffsetDateTime,
    pub decision_on: Date,
    /// The rules it will be judged by: those in force at the deadline, also for what comes after it.
    pub judged_by: i32,
    /// The office that decides for the municipality that day (requirements I1: a dated table); none when it has ended.
    pub office: Option<OfficeId>,
}

/// Reads them when the call's row is held (`lock_own_to_send`), in a statement of its own: what another transaction changed
/// in the meantime counts.
pub(in crate::store) async fn read_terms(
    tx: &mut Tx,
    call: CallId,
    municipality: MunicipalityId,
    today: Date,
) -> Result<Terms, StoreError> {
    Ok(sqlx::query_as!(
        Terms,
        r#"select stage = 'published' as "published!", closes_at, expected_decision_on as decision_on,
                  coalesce((select max(version) from call_rule where call = c.id and made_at <= c.closes_at), rules_version) as "judged_by!",
                  office_on($2, $3) as "office: OfficeId"
           from call c where id = $1"#,
        call.0,
        municipality.0,
        today
    )
    .fetch_one(tx.conn())
    .await?)
}

/// Keeps what the receipt of a submission says: one for each time the application is sent. An answer's is its mail.
pub(in crate::store) async fn write(
    tx: &mut Tx,
    app: ApplicationId,
    submission: i32,
    call: CallId,
    receipt: &Receipt,
) -> Result<(), StoreError> {
    sqlx::query!(
        "insert into receipt (application, decision_on, closes_at, rules_version, criteria_set, office_name, applied_total, submission)
         select $1, c.expected_decision_on, c.closes_at, c.rules_version, c.criteria_set, o.name, $4, $5
         from call c, statsforvalter o where c.id = $2 and o.orgnr = $3",
        app.0,
        call.0,
        receipt.office.0,
        receipt.applied_total.get(),
        submission
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// What the receipt of an application said: the last one, for the promise follows the last sending. The caller has found the application within its own scope.
///
/// # Errors
/// [`StoreError::NotFound`] for a draft.
pub async fn load(conn: &mut PgConnection, app: ApplicationId) -> Result<Promise, StoreError> {
    let r = sqlx::query!(
        r#"select r.decision_on, r.closes_at, r.rules_version, r.office_name, r.applied_total as "applied_total: Kroner",
                  r.submission, c.expected_decision_on, c.expected_moved_at
           from receipt r join application a on a.id = r.application join call c on c.id = a.call where r.application = $1
           order by r.submission desc limit 1"#,
        app.0
    )
    .fetch_one(conn)
    .await?;
    Ok(Promise {
        decision: DecisionDay::of(r.decision_on, r.expected_decision_on, r.expected_moved_at),
        closes_at: r.closes_at,
        rules_version: r.rules_version,
        office_name: r.office_name,
        applied_total: r.applied_total,
        submission: r.submission,
    })
}
