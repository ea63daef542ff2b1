//! One mail a day to each person: the deadlines that are near, and what is new from colleagues and other municipalities.

use std::collections::BTreeMap;

use time::{Date, Duration, OffsetDateTime, Time};

use crate::domain::application::reminding::{BEFORE_CALL_CLOSES, BEFORE_OTHER_DEADLINES, CAUGHT_UP_FOR};
use crate::domain::clocks::calendar::{at_oslo, oslo_date};
use crate::domain::values::ids::AccountId;
use crate::domain::values::language::Lang;
use crate::store::application::{comments, team};
use crate::store::records::outbox;
use crate::store::records::outbox::{Mail, MailLine, MailValue};
use crate::store::records::timetable;
use crate::store::{StoreError, Tx};

/// The task's name in the timetable, which knows when people were reminded last.
pub const TASK: &str = "remind_of_deadlines";

/// Reminds those who write and those who may send, of what has come near since they were reminded last; those who may confirm
/// it, of what is ready and unconfirmed; those who answer for a municipality, of what another has asked it; and whoever is asked or given something by a colleague. Whoever has several
/// roles gets one mail. It says how many and by when, never which project. Answers how many were reminded.
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
               select a.owner, 'utkast' as kind, a.id, (c.closes_at at time zone 'Europe/Oslo')::date as day, c.closes_at as at
               from call c join application a on a.call = c.id and a.stage = 'draft' and a.deleted_at is null
               where c.stage = 'published' and c.closes_at > $1 and now_is_near((c.closes_at at time zone 'Europe/Oslo')::date, $4, $2, $3)
               union all
               select a.owner, 'bekreft', a.id, (c.closes_at at time zone 'Europe/Oslo')::date, c.closes_at
               from call c join application a on a.call = c.id and a.stage in ('draft', 'called_back') and a.deleted_at is null
                    join second_confirmation v on v.municipality = a.owner and v.required
                    join ready_draft r on r.application = a.id and r.changed_at is null
               where c.stage = 'published' and c.closes_at > $1 and now_is_near((c.closes_at at time zone 'Europe/Oslo')::date, $4, $2, $3)
                 and not exists (select from sending_confirmation k where k.application = a.id and k.changed_at is null)
               union all
               select a.owner, 'svar', a.id, (a.information_due at time zone 'Europe/Oslo')::date, a.information_due
               from application a
               where a.stage = 'awaiting_information' and a.information_due > $1
                 and now_is_near((a.information_due at time zone 'Europe/Oslo')::date, $5, $2, $3)
               union all
               select a.owner, 'vedtak', a.id, a.accept_by, null
               from application a where a.accept_by >= $3 and now_is_near(a.accept_by, $5, $2, $3)
               union all
               select q.municipality, 'andre', q.id, (q.expires_at at time zone 'Europe/Oslo')::date, q.expires_at
               from partner_confirmation q join application a on a.id = q.application
               where q.municipality is not null and q.answered_at is null and q.revoked_at is null and q.expires_at > $1
                 and a.deleted_at is null and a.stage not in ('withdrawn', 'decided')
                 and (now_is_near((q.expires_at at time zone 'Europe/Oslo')::date, $5, $2, $3)
                      or (q.asked_at at time zone 'Europe/Oslo')::date >= $2 and (q.asked_at at time zone 'Europe/Oslo')::date < $3)
           ), told as (
               select municipality, account, role from role_assignment
               where role in ('municipality_reader', 'municipality_writer', 'municipality_submitter', 'municipality_administrator') and removed_at is null
           )
           select c.id as "account: AccountId", c.email, c.language as "language: Lang", n.kind as "kind!", n.day as "day!", n.at, count(distinct n.id) as "number!"
           from near n join told t on t.municipality = n.owner
                and t.role = any(case n.kind when 'andre' then array['municipality_submitter', 'municipality_administrator']
                                             when 'bekreft' then array['municipality_reader', 'municipality_writer', 'municipality_administrator']
                                             else array['municipality_writer', 'municipality_submitter'] end)
           join account c on c.id = t.account
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
            "andre" => "epost-paminnelse-andre",
            "bekreft" => "epost-paminnelse-bekreft",
            _ => "epost-paminnelse-vedtak",
        };
        let line = MailLine { key: key.to_owned(), number: r.number, day: r.day, at: r.at };
        let (_, _, lines, last) = people.entry(r.account).or_insert_with(|| (r.email, r.language, Vec::new(), r.day));
        lines.push(line);
        *last = (*last).max(r.day);
    }
    let news = [
        ("epost-paminnelse-kommentar", comments::take_untold(tx, now).await?),
        ("epost-paminnelse-ansvar", team::take_untold(tx, now).await?),
    ];
    for (key, untold) in news {
        for u in untold {
            let day = oslo_date(u.closes_at);
            let line = MailLine { key: key.to_owned(), number: u.number, day, at: Some(u.closes_at) };
            let (_, _, lines, last) =
                people.entry(u.account).or_insert_with(|| (u.email, u.language, Vec::new(), today.max(day)));
            lines.push(line);
            *last = (*last).max(day);
        }
    }
    for (_, _, lines, _) in people.values_mut() {
        lines.sort_by_key(|line| (line.day, line.at));
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
