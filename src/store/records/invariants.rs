//! What always holds of the records, whatever happened, in one list: for the benchmark's copies, for random deeds
//! (`bin/test --race`) and for kills (`bin/chaos`).
//!
//! Most of it is also held by keys, checks and triggers; here it is counted out of the rows, by statements that use
//! neither those nor the program's own sums.

use sqlx::{AssertSqlSafe, PgConnection};

/// Something that holds, and a statement that counts where it does not.
struct Invariant {
    /// What is wrong where it does not hold.
    broken: &'static str,
    count: &'static str,
}

/// The deeds of an application in order, a letter each: sent, called back (K), sent again (N), stands as sent (L), taken, assigned, question, moved deadline, given answer,
/// ended wait, recommended, back, decided, withdrawn.
const PATHS: &str = "select a.id, a.stage, a.version, coalesce(string_agg(case e.kind when 'submitted' then 'S'
        when 'called_back' then 'K' when 'sent_again' then 'N' when 'sent_version_stands' then 'L' when 'case_taken' then 'T'
        when 'case_assigned' then 'A' when 'information_requested' then 'Q' when 'reply_deadline_moved' then 'M'
        when 'information_given' then 'G' when 'wait_ended' then 'E' when 'recommended' then 'R' when 'sent_back' then 'B'
        when 'decided' then 'D' when 'withdrawn' then 'W' else '' end, '' order by e.id), '') as path
    from application a left join event e on e.application = a.id group by a.id";

const ALWAYS: &[Invariant] = &[
    Invariant {
        broken: "offices' frames exceeded by what is committed",
        count: "select count(*) from (select office, year, sum(amount) as used from commitment group by office, year) c
                left join office_frame f using (office, year) where c.used > coalesce(f.amount, 0)",
    },
    Invariant {
        broken: "frames that say something else is committed than the register of commitments",
        count: "select count(*) from (select office, year, sum(amount) as used from commitment group by office, year) c
                full join office_frame f using (office, year) where coalesce(c.used, 0) <> coalesce(f.committed, 0)",
    },
    Invariant {
        broken: "cases in another order than what is due in them",
        count: "select count(*) from application a join call c on c.id = a.call 
                left join lateral (select decision_on from receipt where application = a.id order by submission desc limit 1) q on true
                where a.due_on is distinct from case when a.stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended')
                    then least(c.expected_decision_on, q.decision_on, (a.information_due at time zone 'Europe/Oslo')::date) end",
    },
    Invariant {
        broken: "applications in another order than what is due from their municipality",
        count: "select count(*) from application a join call c on c.id = a.call left join decision d on d.application = a.id
                where a.owner_due_on is distinct from case
                    when a.stage in ('draft', 'called_back') then (c.closes_at at time zone 'Europe/Oslo')::date
                    when a.stage = 'awaiting_information' then (a.information_due at time zone 'Europe/Oslo')::date
                    when a.stage = 'decided' and d.opened_at is null then (a.decided_at at time zone 'Europe/Oslo')::date end",
    },
    Invariant {
        broken: "sections whose history does not end with what they say",
        count: "select count(*) from application_section s
                left join section_version v on v.application = s.application and v.section = s.section and v.version = s.version
                where (v.answers, v.finished, v.saved_at, v.saved_by) is distinct from (s.answers, s.finished, s.saved_at, s.saved_by)",
    },
    Invariant {
        broken: "versions of sections that are later than the section, or of a draft that is emptied",
        count: "select count(*) from section_version v join application a on a.id = v.application
                left join application_section s on s.application = v.application and s.section = v.section
                where s.version is null or s.version < v.version or a.emptied_at is not null",
    },
    Invariant {
        broken: "comments, shared sections, confirmations or words that it is ready, of a draft that is emptied; or that what is sent is ready or confirmed",
        count: "select count(*) from (select application, false as written, false as confirmed from section_comment union all
                select application, false, false from section_assignment union all select application, true, false from ready_draft
                union all select application, true, true from sending_confirmation) t
                join application a on a.id = t.application
                where a.emptied_at is not null or t.confirmed and a.stage not in ('draft', 'called_back')
                   or t.written and a.stage not in ('draft', 'called_back', 'awaiting_information')",
    },
    Invariant {
        broken: "files of what was sent that are another application's, or whose bytes are gone though nothing was found in them",
        count: "select count(*) from submission_attachment s join attachment a on a.id = s.attachment
                where a.application <> s.application or a.removed_at is not null and a.state <> 'refused'",
    },
    Invariant {
        broken: "files of a draft that is emptied and that are not on their way out",
        count: "select count(*) from attachment f join application a on a.id = f.application
                where a.emptied_at is not null and f.deleted_at is null",
    },
    Invariant {
        broken: "sums of what an office's open cases ask for that are not what the cases ask for",
        count: "with afresh as (
                    select a.office, a.municipality, y.year, sum(y.waiting)::bigint as waiting, sum(y.proposed)::bigint as proposed
                    from application a cross join lateral (
                        select year, applied as waiting, 0 as proposed from application_year where application = a.id and a.stage <> 'recommended'
                        union all
                        select y.year, 0, y.amount from assessment_year y join assessment s using (application)
                         where application = a.id and a.stage = 'recommended' and s.outcome in ('granted', 'partly_granted')) y
                    where a.stage in ('submitted', 'under_assessment', 'awaiting_information', 'recommended')
                    group by a.office, a.municipality, y.year),
                     kept as (select office, municipality, year, waiting, proposed from office_demand)
                select count(*) from ((table afresh except table kept) union all (table kept except table afresh)) d",
    },
    Invariant {
        broken: "years whose awards are counted otherwise than they stand",
        count: "with afresh as (select extract(year from decided_at at time zone 'Europe/Oslo')::int as year, count(*)::bigint as n, sum(total)::bigint as amount
                                from decision where total > 0 group by 1),
                     kept as (select year, sum(awards)::bigint, sum(amount)::bigint from award_year group by year)
                select count(*) from ((table afresh except table kept) union all (table kept except table afresh)) d",
    },
    Invariant {
        broken: "years in which the offices' frames are not the national frame less its reserve",
        count: "select count(*) from (select year, sum(amount) as framed from office_frame group by year) f
                left join lateral (select total - reserve as divided from frame_distribution d where d.year = f.year
                                   order by decided_at desc, id desc limit 1) d on true
                where f.framed is distinct from d.divided",
    },
    Invariant {
        broken: "decisions whose commitments are not what was awarded",
        count: "select count(*) from decision d
                left join (select decision, application, office, sum(amount) as amount from commitment group by decision, application, office) c
                     on c.decision = d.id
                where coalesce(c.amount, 0) <> d.total or c.application <> d.application or c.office <> d.office",
    },
    Invariant {
        broken: "decided applications without their decision, or decisions of what is not decided",
        count: "select count(*) from application a full join decision d on d.application = a.id
                where (a.stage is not distinct from 'decided') <> (d.id is not null)",
    },
    Invariant {
        broken: "events of decisions that say something else than the decision",
        count: "select count(*) from decision d
                where not exists (select from event e where e.application = d.application and e.kind = 'decided' and e.actor = d.approver
                                  and (e.data->>'total')::bigint = d.total and e.data->>'outcome' = d.outcome)",
    },
    Invariant {
        broken: "decisions whose notice neither left nor waits",
        count: "select count(*) from decision d where d.notice_sent_at is null
                and not exists (select from job j where j.application = d.application and j.dedupe like 'decision:%')",
    },
    Invariant {
        broken: "documents that are said to be made and are not kept",
        count: "select count(*) from job j where j.kind = 'document' and j.done_at is not null
                and not exists (select from document d where d.application = j.application and d.kind = j.payload ->> 'kind'
                                  and d.submission is not distinct from (j.payload ->> 'submission')::int)",
    },
    Invariant {
        broken: "documents that are kept twice, or not as they were made",
        count: "select count(*) from (select from document group by application, kind, submission
                                      having count(*) > 1 or bool_or(sha256 <> sha256(bytes))) d",
    },
    Invariant {
        broken: "receipts and notices that wait twice for the same address",
        count: "select count(*) from (select from job where kind = 'mail' and application is not null and dedupe ~ '^(receipt|decision):'
                group by application, split_part(dedupe, ':', 1), payload->>'to' having count(*) > 1) d",
    },
    Invariant {
        broken: "case numbers that are lost or stand twice",
        count: "with counted as (select c.year, n as number from case_counter c cross join lateral generate_series(1, c.last) n),
                     there as (select case_year as year, case_number as number from application where case_number is not null
                               union all table case_number)
                select count(*) from ((table counted except all table there) union all (table there except all table counted)) d",
    },
    Invariant {
        broken: "numbers of guidance that are lost or stand twice",
        count: "select count(*) from guidance_counter c
                full join (select year, count(*) as n, max(number) as last from guidance group by year) g using (year)
                where c.last is distinct from g.n or c.last is distinct from g.last",
    },
    Invariant {
        broken: "sendings without receipt, or receipts of what is not sent",
        count: "with sent as (select application, count(*) as n from event where kind in ('submitted', 'sent_again') group by application),
                     told as (select r.application, count(*) as n, count(*) filter (where s.number is null) as of_nothing
                              from receipt r left join submission s on s.application = r.application and s.number = r.submission group by r.application)
                select count(*) from sent full join told using (application) where sent.n is distinct from told.n or told.of_nothing > 0",
    },
    Invariant {
        broken: "applications that are not where their events lead",
        count: r"with paths as (PATHS), s as (select 'S(K[NL])*' as s), u as (select s || '[TA](A|Q[AM]*[GE]|RB)*' as u from s)
                 select count(*) from paths cross join s cross join u where path !~ ('^(' || case stage
                    when 'draft' then '' when 'submitted' then s when 'called_back' then s || 'K' when 'under_assessment' then u
                    when 'awaiting_information' then u || 'Q[AM]*' when 'recommended' then u || 'R' when 'decided' then u || 'RD'
                    when 'withdrawn' then s || 'K?W|' || u || '(|R|Q[AM]*)W' end || ')$')",
    },
    Invariant {
        broken: "applications whose version is not the number of deeds",
        count: "with paths as (PATHS) select count(*) from paths where version <> 1 + length(path)",
    },
    Invariant {
        broken: "applications with other submissions than were sent and answered",
        count: "select count(*) from application a
                cross join lateral (select count(*) as n, coalesce(max(number), 0) as last from submission where application = a.id) s
                cross join lateral (select count(*) as answered from information_request where application = a.id and answered_at is not null) r
                cross join lateral (select count(*) as again from event where application = a.id and kind = 'sent_again') g
                cross join lateral (select case a.stage when 'draft' then 0 else 1 + r.answered + g.again end as n) e
                where (s.n, s.last) is distinct from (e.n, e.n)",
    },
    Invariant {
        broken: "applications that wait without a question, or have one open without waiting",
        count: "select count(*) from application a
                cross join lateral (select count(*) as open from information_request where application = a.id and answered_at is null
                                    and closed_at is null) r
                where r.open <> case a.stage when 'awaiting_information' then 1 else 0 end",
    },
    Invariant {
        broken: "questions that are not the events that tell of them",
        count: "select count(*) from application a
                cross join lateral (select count(*) as asked, count(answered_at) as answered from information_request where application = a.id) r
                cross join lateral (select count(*) filter (where kind = 'information_requested') as asked,
                                           count(*) filter (where kind = 'information_given') as answered
                                    from event where application = a.id) e
                where (r.asked, r.answered) <> (e.asked, e.answered)",
    },
    Invariant {
        broken: "drafts in the bin whose answers are gone, or emptied ones that still have some",
        count: "select count(*) from application a where a.deleted_at is not null and a.emptied_at is not null
                and (a.title <> '' or exists (select from application_section where application = a.id))
                or a.deleted_at is not null and a.stage <> 'draft' or a.deleted_at is null and a.emptied_at is not null",
    },
    Invariant {
        broken: "questions that open for more without asking about the budget",
        count: "select count(*) from information_request r where r.may_raise and not 'budsjett' = any(r.sections)",
    },
    Invariant {
        broken: "cancelled calls with applications that wait for a decision or have one, or without one event",
        count: "select count(*) from call c where c.stage = 'cancelled'
                and (exists (select from application a where a.call = c.id and a.stage not in ('draft', 'withdrawn'))
                     or 1 <> (select count(*) from event e where e.call = c.id and e.application is null and e.kind = 'call_cancelled'))",
    },
    Invariant {
        broken: "distributions without one event",
        count: "select count(*) from (select year, count(*) as n from frame_distribution group by year) d
                full join (select (data->>'year')::int as year, count(*) as n from event where kind = 'frames_distributed' group by 1) e using (year)
                where d.n is distinct from e.n",
    },
    Invariant {
        broken: "sums of the portfolio that are not what the facts sum to",
        count: "with f as (FACTS),
                money as (select application, year, sum(applied) as applied, sum(granted) as granted, sum(reserved) as reserved from (
                             select application, year, applied, 0 as granted, 0 as reserved from application_year
                             union all select application, year, 0, amount, case basis when 'reservation' then amount else 0 end from commitment) m
                          group by application, year),
                r as (select f.*, m.year, m.applied::bigint, m.granted::bigint, m.reserved::bigint from f join money m using (application)
                      union all select f.*, 0, 0, 0, 0 from f),
                y as (select *, year as of from r where year > 0 union all select *, 0 from r),
                afresh as (select call, municipality, office, status, of,
                       count(distinct application) as n, count(distinct application) filter (where w1 > 0) as n1,
                       count(distinct application) filter (where w2 > 0) as n2, count(distinct application) filter (where w3 > 0) as n3,
                       sum(applied) as a, sum(sub_goal_share(applied, 0, w1)) as a1, sum(sub_goal_share(applied, w1, w2)) as a2, sum(sub_goal_share(applied, w1 + w2, w3)) as a3,
                       sum(granted) as g, sum(sub_goal_share(granted, 0, w1)) as g1, sum(sub_goal_share(granted, w1, w2)) as g2, sum(sub_goal_share(granted, w1 + w2, w3)) as g3,
                       sum(reserved) as v, sum(sub_goal_share(reserved, 0, w1)) as v1, sum(sub_goal_share(reserved, w1, w2)) as v2, sum(sub_goal_share(reserved, w1 + w2, w3)) as v3
                       from y group by call, municipality, office, status, of)
                select count(*) from ((table afresh except all table portfolio_sum) union all (table portfolio_sum except all table afresh)) d",
    },
    Invariant {
        broken: "sums of phases that are not what the facts sum to",
        count: "with f as (FACTS),
                afresh as (select f.call, f.municipality, f.office, f.status, y.year, a.phase_from, a.phase_to, count(*) as n,
                                  count(*) filter (where w1 > 0) as n1, count(*) filter (where w2 > 0) as n2, count(*) filter (where w3 > 0) as n3
                           from f join application a on a.id = f.application
                           join (YEARS) y on y.application = f.application
                           where a.phase_from is not null and a.phase_to is not null group by 1, 2, 3, 4, 5, 6, 7)
                select count(*) from ((table afresh except all table portfolio_phase) union all (table portfolio_phase except all table afresh)) d",
    },
    Invariant {
        broken: "sums of benefits that are not what the facts sum to",
        count: "with f as (FACTS),
                afresh as (select f.call, f.municipality, f.office, f.status, y.year, c.counted_by, c.value, b.level, count(*) as n,
                                  count(*) filter (where w1 > 0) as n1, count(*) filter (where w2 > 0) as n2, count(*) filter (where w3 > 0) as n3
                           from f join application_benefit b on b.application = f.application
                           join (YEARS) y on y.application = f.application
                           cross join lateral (values ('kind', b.kind), ('budget_bearer', b.budget_bearer)) as c (counted_by, value)
                           group by 1, 2, 3, 4, 5, 6, 7, 8)
                select count(*) from ((table afresh except all table portfolio_benefit) union all (table portfolio_benefit except all table afresh)) d",
    },
];

/// What also holds where every application was made by deeds, and nothing done has been removed from the queue yet.
const MADE_BY_DEEDS: &[Invariant] = &[
    Invariant {
        broken: "applications whose first event says another case number",
        count: "select count(*) from application a where a.stage <> 'draft'
                and not exists (select from event e where e.application = a.id and e.kind = 'submitted'
                                and e.data->>'case' = a.case_year || '/' || a.case_number)",
    },
    Invariant {
        broken: "sent applications whose receipt was never queued",
        count: "select count(*) from application a where a.stage <> 'draft'
                and not exists (select from job j where j.application = a.id and j.dedupe like 'receipt:%')",
    },
    Invariant {
        broken: "decisions whose notice was never queued",
        count: "select count(*) from decision d
                where not exists (select from job j where j.application = d.application and j.dedupe like 'decision:%')",
    },
    Invariant {
        broken: "questions nobody was told of",
        count: "select count(*) from information_request r
                where not exists (select from job j where j.application = r.application and j.dedupe like 'request:' || r.id || ':%')",
    },
    Invariant {
        broken: "answers without a receipt in the queue",
        count: "select count(*) from information_request r where r.answered_at is not null
                and not exists (select from job j where j.application = r.application and j.dedupe like 'answer:' || r.submission || ':%')",
    },
    Invariant {
        broken: "call-backs nobody was told of",
        count: "select count(*) from event e where e.kind in ('called_back', 'sent_again', 'sent_version_stands')
                and not exists (select from job j where j.application = e.application and j.dedupe like case e.kind
                    when 'called_back' then 'called-back:%' when 'sent_again' then 'again:' || (e.data->>'number') || ':%' else 'stands:%' end)",
    },
    Invariant {
        broken: "receipts and notices in the queue of what did not happen",
        count: "select count(*) from job j join application a on a.id = j.application
                where (j.dedupe like 'receipt:%' and a.stage = 'draft') or (j.dedupe like 'decision:%' and a.stage <> 'decided')",
    },
];

/// An application that is sent, and what its status counts as.
const FACTS: &str = "select a.id as application, a.call, a.municipality, a.office,
        case when a.stage = 'withdrawn' then 'withdrawn' else coalesce(d.outcome, 'open') end as status,
        coalesce(g.w1, 0) as w1, coalesce(g.w2, 0) as w2, coalesce(g.w3, 0) as w3
    from application a left join decision d on d.application = a.id
    left join (select application, sum(weight) filter (where sub_goal = 1)::int as w1, sum(weight) filter (where sub_goal = 2)::int as w2,
                      sum(weight) filter (where sub_goal = 3)::int as w3 from application_sub_goal group by application) g on g.application = a.id
    where a.stage <> 'draft'";

/// The years an application has an amount in, and 0 for the whole project.
const YEARS: &str =
    "select id as application, 0 as year from application union select application, year from application_year
    union select application, year from commitment";

/// What does not hold, and how often. Empty when all is well. `made_by_deeds`: no copies, and the whole queue is there.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list_broken(conn: &mut PgConnection, made_by_deeds: bool) -> Result<Vec<(String, i64)>, sqlx::Error> {
    let mut broken = Vec::new();
    let more = if made_by_deeds { MADE_BY_DEEDS } else { &[] };
    for Invariant { broken: what, count } in ALWAYS.iter().chain(more) {
        let sql = count.replace("PATHS", PATHS).replace("FACTS", FACTS).replace("YEARS", YEARS);
        let times: i64 = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut *conn).await?;
        if times != 0 {
            broken.push(((*what).to_owned(), times));
        }
    }
    // Rows that point at nothing: keys see to it, but not where triggers have been off.
    let keys: Vec<(String, String)> = sqlx::query_as(
        "select c.conname::text, format('select count(*) from %s t where t.%I is not null and not exists (select from %s r where r.%I = t.%I)',
                c.conrelid::regclass, a.attname, c.confrelid::regclass, b.attname, a.attname)
         from pg_constraint c
         join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
         where c.contype = 'f' and array_length(c.conkey, 1) = 1 and c.confrelid in ('application'::regclass, 'decision'::regclass, 'assessment'::regclass)",
    )
    .fetch_all(&mut *conn)
    .await?;
    for (name, question) in keys {
        let lost: i64 = sqlx::query_scalar(AssertSqlSafe(question)).fetch_one(&mut *conn).await?;
        if lost != 0 {
            broken.push((format!("rows of nothing by {name}"), lost));
        }
    }
    Ok(broken)
}

/// Case numbers below the highest in use that nobody has. After a sending that was rolled back there may be some until
/// the next ones have taken them.
///
/// # Errors
/// When the database cannot be reached.
pub async fn count_holes(conn: &mut PgConnection) -> Result<i64, sqlx::Error> {
    sqlx::query_scalar(
        "select count(*) from case_number n
         where n.number < (select max(a.case_number) from application a where a.case_year = n.year)",
    )
    .fetch_one(conn)
    .await
}

/// What can be said to be broken, for the test that breaks each.
#[must_use]
pub fn names() -> Vec<&'static str> {
    ALWAYS.iter().chain(MADE_BY_DEEDS).map(|i| i.broken).collect()
}
