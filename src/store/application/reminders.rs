//! Reminders of deadlines: one mail a day to each person who wants them, about everything that is near.

use std::collections::BTreeMap;

use time::{Date, Duration, OffsetDateTime, Time};

use crate::domain::application::reminding::{BEFORE_CALL_CLOSES, BEFORE_OTHER_DEADLINES, CAUGHT_UP_FOR};
use crate::domain::clocks::calendar::{at_oslo, oslo_date};
use crate::domain::values::ids::AccountId;
use crate::domain::values::language::Lang;
use crate::store::records::outbox;
use crate::store::records::outbox::{Mail, MailLine, MailValue};
use crate::store::records::timetable;
use crate::store::{StoreError, Tx};

/// The task's name in the timetable, which knows when people were reminded last.
pub const TASK: &str = "remind_of_deadlines";

/// Reminds those who write and those who may send, of what has come near since they were reminded last. Whoever has
/// several roles gets one mail. It says how many and by when, never which project. Answers how many were reminded.
///
/// # Errors
/// When the database cannot be reached.
pub async fn remind(tx: &mut Tx, now: OffsetDateTime) -> Result<usize, StoreError> {
    let today = oslo_date(now);
    let caught_up = today.saturating_sub(Duration::days(CAUGHT_UP_FOR + 1));
    let since = timetable::done_before(tx, TASK, today).await?;
    let since = since.unwrap_or_else(|| today.saturating_sub(Duration::days(1))).max(caught_up);
    let rows = sqlx::query!(
        r#"with near as (
               select a.owner, 'utkast' as kind, (c.closes_at at time zone 'Europe/Oslo')::date as day, c.closes_at as at
               from call c join application a on a.call = c.id and a.stage = 'draft' and a.deleted_at is null
               where c.stage = 'published' and c.closes_at > $1 and now_is_near((c.closes_at at time zone 'Europe/Oslo')::date, $4, $2, $3)
               union all
               select a.owner, 'svar', (a.information_due at time zone 'Europe/Oslo')::date, a.information_due
               from application a
               where a.stage = 'awaiting_information' and a.information_due > $1
                 and now_is_near((a.information_due at time zone 'Europe/Oslo')::date, $5, $2, $3)
               union all
               select a.owner, 'vedtak', a.accept_by, null
               from application a where a.accept_by >= $3 and now_is_near(a.accept_by, $5, $2, $3)
           ), told as (
               select distinct municipality, account from role_assignment
               where role in ('municipality_writer', 'municipality_submitter') and removed_at is null
           )
           select c.id as "account: AccountId", c.email, c.language as "language: Lang", n.kind as "kind!", n.day as "day!", n.at, count(*) as "number!"
           from near n join told t on t.municipality = n.owner join account c on c.id = t.account
           where c.wants_reminders and c.closed_at is null
           group by c.id, n.kind, n.day, n.at order by c.id, n.day, n.at, n.kind"#,
        now,
        since,
        today,
        &BEFORE_CALL_CLOSES[..],
        &BEFORE_OTHER_DEADLINES[..]
    )
    .fetch_all(tx.conn())
    .await?;
    let mut people: BTreeMap<AccountId, (String, Lang, Vec<MailLine>, Date)> = BTreeMap::new();
    for r in rows {
        let key = match r.kind.as_str() {
            "utkast" => "epost-paminnelse-utkast",
            "svar" => "epost-paminnelse-svar",
            _ => "epost-paminnelse-vedtak",
        };
        let line = MailLine { key: key.to_owned(), number: r.number, day: r.day, at: r.at };
        let (_, _, lines, last) = people.entry(r.account).or_insert_with(|| (r.email, r.language, Vec::new(), r.day));
        lines.push(line);
        *last = (*last).max(r.day);
    }
    let mails: Vec<(String, Mail)> = people
        .into_iter()
        .map(|(account, (email, lang, lines, last))| {
            let mail = Mail::new(&email, lang, "paminnelse")
                .with("linjer", MailValue::Lines(lines))
                .with("lenke", MailValue::Link("/frister".to_owned()))
                .worth_until(at_oslo(last.next_day().unwrap_or(last), Time::MIDNIGHT));
            (format!("reminder:{account}:{today}"), mail)
        })
        .collect();
    outbox::enqueue_all(tx, &mails, now).await?;
    Ok(mails.len())
}
