//! Changing a published call: the change, its event in every case and draft, and a mail to every municipality that has
//! sent or is writing, in one transaction and a fixed number of statements.

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use crate::domain::clocks::calendar::oslo_date;
use crate::domain::people::actor::MinistryActor;
use crate::domain::people::policy::{Permit, SteerProgramme};
use crate::domain::programme::amending::{CallAmendment, Reach, Told, amend_fault};
use crate::domain::programme::calls::{Call, CallStage};
use crate::domain::programme::criteria::Criterion;
use crate::domain::records::call_change::{CallChange, Standing};
use crate::domain::records::event::Event;
use crate::domain::values::ids::{CallId, MunicipalityId};
use crate::domain::values::language::{Bilingual, Lang, LanguageDecision, letter_standard};
use crate::store::programme::calls::{CallError, find, lock, write_rules};
use crate::store::programme::criteria::{add_criteria_set, list_criteria};
use crate::store::programme::settings;
use crate::store::records::outbox::{Mail, MailValue};
use crate::store::records::{call_changes, events, outbox};
use crate::store::{StoreError, Tx};

/// A text and its value in the mail, in the language the municipality is written to.
pub type InWords = fn(Lang, &Call, &CallChange, Told) -> Vec<(&'static str, String)>;

/// Changes a published call. Changed rules become a new version, and what is not decided is judged by it when the
/// deadline has not passed; changed weights become a new set of criteria.
///
/// # Errors
/// [`CallError::Refused`], and as for a draft.
pub async fn amend(
    tx: &mut Tx,
    _permit: Permit<SteerProgramme>,
    by: &MinistryActor,
    (id, opened_with): (CallId, i32),
    to: &CallAmendment,
    in_words: InWords,
    at: OffsetDateTime,
) -> Result<Call, CallError> {
    // Those who send hold their application before they wait for the call: taken in the same order, nobody waits in a ring.
    sqlx::query!("select id from application where call = $1 order by id for key share", id.0)
        .fetch_all(tx.conn())
        .await?;
    let call = lock(tx, id, opened_with).await?;
    if !matches!(call.stage, CallStage::Published { .. }) {
        return Err(CallError::WrongStage);
    }
    let missing = to.missing_texts(&call, at);
    if !missing.is_empty() {
        return Err(CallError::Faults(missing));
    }
    let criteria = list_criteria(tx.conn(), call.criteria_set).await?;
    let change = to.change_of(&call, &criteria);
    if change.is_empty() {
        return Ok(call);
    }
    let reach = count_reach(tx.conn(), id).await?;
    let notice = notice_weeks(tx.conn(), oslo_date(at)).await?;
    if let Some(fault) = amend_fault(&call, &change, reach.sent, notice, at) {
        return Err(CallError::Refused(fault));
    }
    let new_rules = change.rules_version != call.rules_version;
    if new_rules {
        write_rules(tx, id, change.rules_version, &to.rules, at).await?;
    }
    let criteria_set = if change.weights.is_empty() {
        call.criteria_set
    } else {
        let weights = to.weights.iter().flatten();
        let other: Vec<Criterion> =
            criteria.into_iter().zip(weights).map(|(c, weight)| Criterion { weight: *weight, ..c }).collect();
        add_criteria_set(tx, &other, at).await?
    };
    sqlx::query!(
        "update call set title_nb = $2, title_nn = $3, summary_nb = $4, summary_nn = $5, closes_at = $6, expected_decision_on = $7,
                expected_moved_at = case when expected_decision_on = $7 then expected_moved_at else $8 end,
                rules_version = $9, criteria_set = $10, version = version + 1
         where id = $1",
        id.0,
        to.title.nb,
        to.title.nn,
        to.summary.nb,
        to.summary.nn,
        to.closes_at,
        to.expected_decision_on,
        at,
        change.rules_version,
        criteria_set.0
    )
    .execute(tx.conn())
    .await?;
    if new_rules && !call.is_late(at) {
        sqlx::query!(
            "update application set rules_version = $2
             where call = $1 and stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended')",
            id.0,
            change.rules_version
        )
        .execute(tx.conn())
        .await?;
    }
    let event = events::record_call_change(tx, change.clone(), &by.actor, id, at).await?;
    let amended = find(tx.conn(), id).await?.ok_or(CallError::Store(StoreError::NotFound))?;
    tell(tx, &amended, &change, event, in_words, at).await?;
    Ok(amended)
}

/// One mail to each who may send for a municipality, to each who writes while it has a draft, and to the contact address
/// of what it has sent. One statement reads them all, one enqueues them.
async fn tell(
    tx: &mut Tx,
    call: &Call,
    change: &CallChange,
    event: i64,
    in_words: InWords,
    now: OffsetDateTime,
) -> Result<(), StoreError> {
    let told = sqlx::query!(
        r#"with reached as (
               select owner as municipality, bool_or(stage not in ('draft', 'decided')) as waits, bool_or(stage = 'decided') as has_decision,
                      bool_or(stage = 'draft') as is_writing, (array_agg(language order by created_at desc))[1] as language
               from application
               where call = $1 and deleted_at is null and stage <> 'withdrawn'
               group by owner)
           select r.municipality as "municipality: MunicipalityId", r.waits as "waits!", r.has_decision as "has_decision!",
                  r.is_writing as "is_writing!",
                  r.language as "language!: Lang", m.name_no as name, m.language_decision as "decision: LanguageDecision",
                  array(select distinct lower(e) from (
                      select a.contact_email as e from application a
                      where a.call = $1 and a.owner = r.municipality and a.stage not in ('draft', 'withdrawn')
                      union select c.email from role_assignment g join account c on c.id = g.account
                      where g.municipality = r.municipality and g.removed_at is null and c.closed_at is null
                        and (g.role = 'municipality_submitter' or (r.is_writing and g.role = 'municipality_writer'))
                  ) as all_addresses where e is not null) as "addresses!"
           from reached r join municipality m on m.orgnr = r.municipality order by r.municipality"#,
        call.id.0
    )
    .fetch_all(tx.conn())
    .await?;
    let mut mails = Vec::new();
    for one in &told {
        let lang = letter_standard(one.decision, one.language);
        let why = Told { waits: one.waits, has_decision: one.has_decision, is_writing: one.is_writing };
        let words = in_words(lang, call, change, why);
        for address in &one.addresses {
            let mail = Mail::new(address, lang, "utlysning-endret")
                .with("organisasjon", MailValue::Text(format!("{} kommune", one.name)))
                .with("utlysning", MailValue::Text(call.title.in_lang(lang).to_owned()))
                .with("tidspunkt", MailValue::Moment(now))
                .with("lenke", MailValue::Link("/soknader".to_owned()));
            let mail = words.iter().fold(mail, |mail, (name, text)| mail.with(name, MailValue::Text(text.clone())));
            mails.push((format!("call-changed:{event}:{}:{address}", one.municipality), mail));
        }
    }
    outbox::enqueue_all(tx, &mails, now).await
}

/// Whom a change of a call reaches now.
///
/// # Errors
/// When the database cannot be reached.
pub async fn count_reach(conn: &mut PgConnection, call: CallId) -> Result<Reach, StoreError> {
    Ok(sqlx::query_as!(
        Reach,
        r#"select count(*) filter (where stage <> 'draft') as "sent!", count(*) filter (where stage = 'decided') as "decided!",
                  count(*) filter (where stage = 'draft') as "writing!", count(distinct owner) as "municipalities!"
           from application where call = $1 and deleted_at is null and stage <> 'withdrawn'"#,
        call.0
    )
    .fetch_one(conn)
    .await?)
}

/// How many weeks those who have sent get when what they compete by is changed; a dated setting.
///
/// # Errors
/// When the database cannot be reached or the setting has no value.
pub async fn notice_weeks(conn: &mut PgConnection, day: Date) -> Result<i64, StoreError> {
    Ok(settings::on_day(conn, day).await?.call_notice_weeks)
}

/// A change that was made.
#[derive(Debug, Clone)]
pub struct Made {
    pub at: OffsetDateTime,
    pub by: Option<String>,
    pub role: String,
    /// None when what was written cannot be read: that it was changed, and when, is known all the same.
    pub change: Option<CallChange>,
}

/// The changes of a call since it was published, the latest first. Of an old one only what it replaced is written: what
/// came instead is what the next one replaced, or what stands today.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_changes(conn: &mut PgConnection, call: &Call) -> Result<Vec<Made>, StoreError> {
    let rows = sqlx::query!(
        r#"select e.at, e.kind, e.data, e.actor_role, a.name as "name?" from event e left join account a on a.id = e.actor
           where e.call = $1 and e.application is null and e.kind = 'call_changed' order by e.id desc"#,
        call.id.0
    )
    .fetch_all(&mut *conn)
    .await?;
    let rules = sqlx::query!(
        "select version, text_nb, text_nn from call_rule where call = $1 order by version, part",
        call.id.0
    )
    .fetch_all(conn)
    .await?;
    let rules_of = |version: i32| -> Vec<Bilingual> {
        let of = rules.iter().filter(|r| r.version == version);
        of.map(|r| Bilingual { nb: r.text_nb.clone(), nn: r.text_nn.clone() }).collect()
    };
    let versions: Vec<i32> = rows.iter().map(|r| call_changes::rules_version(&r.data).unwrap_or(1)).collect();
    let mut after = Standing {
        title: call.title.clone(),
        summary: call.summary.clone(),
        closes_at: call.closes_at,
        expected_decision_on: call.expected_decision_on,
        rules_version: call.rules_version,
    };
    let mut made = Vec::with_capacity(rows.len());
    for (at, r) in rows.into_iter().enumerate() {
        let rules_before = versions.get(at + 1).copied().unwrap_or(1);
        let change = match events::read(&r.kind, &r.data) {
            Some(Event::CallChanged(change)) => {
                after = after.before(&change, rules_before);
                Some(*change)
            }
            _ => call_changes::read_replaced(&r.data, rules_before).map(|before| {
                let change = before.change_to(&after, rules_of);
                after = before;
                change
            }),
        };
        made.push(Made { at: r.at, by: r.name, role: r.actor_role, change });
    }
    Ok(made)
}
