//! Projects that anybody may find by what they are about: awarded, refused (without whose they were), and of the earlier
//! scheme. What a text is about says `domain/values/topics`; this keeps it and ranks by it.
//!
//! Rare terms count more than common ones, the best term of each word alone, and of each term the newest projects are read,
//! no further than a limit: a search costs the same however many there are. The best of them are then counted whole.

use std::collections::BTreeMap;

use sqlx::PgConnection;

use crate::domain::places::near;
use crate::domain::records::project::{Fate, Found, Project};
use crate::domain::records::unnamed::without_names;
use crate::domain::values::ids::{ApplicationId, DecisionId};
use crate::domain::values::money::Kroner;
use crate::domain::values::topics;
use crate::domain::values::topics::Word;
use crate::store::{StoreError, Tx};

/// How much more a title says than a summary, and a summary than the gains; in hundredths.
const TITLE: i16 = 150;
const SUMMARY: i16 = 100;
const GAINS: i16 = 80;
/// The most words of a text that are looked for.
const MOST_WORDS: usize = 40;
/// How strongly a misspelled word is about what it was held to be.
const MISSPELLED: i16 = 60;
/// The most words that are held to be misspelled.
const MOST_MISSPELLED: usize = 6;
/// So many are indexed at once.
const AT_ONCE: i64 = 500;
/// So many a night.
const A_NIGHT: i64 = 20_000;

/// What is to be found.
struct Unread {
    application: Option<ApplicationId>,
    decision: Option<DecisionId>,
    earlier_award: Option<i32>,
    refused: bool,
    title: String,
    summary: String,
    gains: String,
    /// Those of a refused project, of the municipalities in it.
    names: Vec<String>,
}

macro_rules! decided {
    ($conn:expr, $which:literal, $($arg:expr),+) => {
        sqlx::query_as!(
            Unread,
            r#"select a.id as "application?: ApplicationId", d.id as "decision?: DecisionId", null::int as earlier_award,
                      d.outcome = 'rejected' as "refused!", a.title, coalesce(s.answers #>> '{om,fields,om-sammendrag}', '') as "summary!",
                      coalesce((select string_agg(g #>> '{}', '. ') from
                          jsonb_path_query(s.answers, '$.gevinstrealiseringsplan.groups.gevinst[*].fields."gevinst-navn"') g), '') as "gains!",
                      array(select n.name from municipality m
                            cross join lateral (values (m.name), (m.name_no), (m.name_sami), (m.name_kven)) n(name)
                            where n.name is not null and (m.orgnr in (a.municipality, a.owner)
                               or m.orgnr in (select f.municipality from application_follower f where f.application = a.id))) as "names!"
               from decision d
               join application a on a.id = d.application
               join lateral (select answers from submission where application = a.id order by number desc limit 1) s on true
               where d.outcome <> 'dismissed' and "# + $which,
            $($arg),+
        )
        .fetch_all($conn)
        .await?
    };
}

/// Makes what was just decided public, when it may be: with the deed, and in its transaction.
///
/// # Errors
/// When the database cannot be reached.
pub(in crate::store) async fn publish(tx: &mut Tx, decision: DecisionId) -> Result<(), StoreError> {
    let found = decided!(tx.conn(), "d.id = $1", decision.0);
    index(tx, &found).await
}

/// Makes earlier awards public that are not, or that are indexed otherwise than now.
///
/// # Errors
/// When the database cannot be reached.
pub(in crate::store) async fn publish_earlier(tx: &mut Tx) -> Result<u64, StoreError> {
    let mut done = 0;
    loop {
        let found = sqlx::query_as!(
            Unread,
            r#"select null::uuid as "application: ApplicationId", null::uuid as "decision: DecisionId", e.id as "earlier_award?", false as "refused!",
                      e.project as title, '' as "summary!", '' as "gains!", array[]::text[] as "names!"
               from earlier_award e
               where not exists (select from public_project p where p.earlier_award = e.id and p.edition = $1)
               order by e.id limit $2"#,
            topics::EDITION,
            AT_ONCE
        )
        .fetch_all(tx.conn())
        .await?;
        if found.is_empty() {
            return Ok(done);
        }
        done += found.len() as u64;
        index(tx, &found).await?;
    }
}

/// Indexes what is public and not indexed as now; the timetable calls it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn index_missing(tx: &mut Tx) -> Result<u64, StoreError> {
    let mut done = publish_earlier(tx).await?;
    for _ in 0..A_NIGHT / AT_ONCE {
        let found = decided!(
            tx.conn(),
            "not exists (select from public_project p where p.decision = d.id and p.edition = $1) order by d.decided_at limit $2",
            topics::EDITION,
            AT_ONCE
        );
        if found.is_empty() {
            break;
        }
        done += found.len() as u64;
        index(tx, &found).await?;
    }
    Ok(done)
}

/// What a project says of itself.
pub struct Said<'a> {
    pub title: &'a str,
    pub summary: &'a str,
    pub gains: &'a str,
}

/// Indexes an earlier award as if it had said more than its title: what searches are judged and measured by.
///
/// # Errors
/// When the database cannot be reached.
pub async fn index_as(tx: &mut Tx, earlier_award: i32, said: &Said<'_>) -> Result<(), StoreError> {
    let unread = Unread {
        application: None,
        decision: None,
        earlier_award: Some(earlier_award),
        refused: false,
        title: said.title.to_owned(),
        summary: said.summary.to_owned(),
        gains: said.gains.to_owned(),
        names: Vec::new(),
    };
    index(tx, &[unread]).await
}

async fn index(tx: &mut Tx, found: &[Unread]) -> Result<(), StoreError> {
    let (mut titles, mut summaries, mut abouts) = (Vec::new(), Vec::new(), Vec::new());
    for project in found {
        let told = |text: &str| match project.refused {
            true => without_names(text, &project.names),
            false => text.to_owned(),
        };
        let (title, summary, gains) = (told(&project.title), told(&project.summary), told(&project.gains));
        abouts.push(topics::terms(&[(&title, TITLE), (&summary, SUMMARY), (&gains, GAINS)]));
        titles.push(title);
        // Enough to find a refused one by; not enough to tell whose it was.
        summaries.push(if project.refused { String::new() } else { summary });
    }
    let kept = sqlx::query!(
        r#"with said as (
               select * from unnest($1::uuid[], $2::uuid[], $3::int[], $5::text[], $6::text[]) with ordinality
                   as s(application, decision, earlier_award, title, summary, n)
           ), there as (
               update public_project p set edition = $4, title = s.title, summary = s.summary
               from said s where p.decision = s.decision or p.earlier_award = s.earlier_award returning p.id, s.n
           ), new as (
               insert into public_project (application, decision, earlier_award, edition, title, summary)
               select s.application, s.decision, s.earlier_award, $4, s.title, s.summary from said s
               where not exists (select from public_project p where p.decision = s.decision or p.earlier_award = s.earlier_award)
               order by s.n returning id, decision, earlier_award
           )
           select id as "id!", n as "n!" from there
           union all
           select w.id, s.n from new w join said s on s.decision = w.decision or s.earlier_award = w.earlier_award"#,
        &found.iter().map(|p| p.application.map(|id| id.0)).collect::<Vec<_>>() as &[Option<uuid::Uuid>],
        &found.iter().map(|p| p.decision.map(|id| id.0)).collect::<Vec<_>>() as &[Option<uuid::Uuid>],
        &found.iter().map(|p| p.earlier_award).collect::<Vec<_>>() as &[Option<i32>],
        topics::EDITION,
        &titles,
        &summaries
    )
    .fetch_all(tx.conn())
    .await?;
    let (mut ids, mut words) = (Vec::new(), BTreeMap::new());
    let (mut terms, mut of, mut strengths) = (Vec::new(), Vec::new(), Vec::new());
    for kept in kept {
        let Some(about) = usize::try_from(kept.n - 1).ok().and_then(|n| abouts.get(n)) else { continue };
        ids.push(kept.id);
        for (term, strength) in about {
            if !term.starts_with('~') {
                words.entry(term.clone()).or_insert_with(|| trigrams(term).join(" "));
            }
            terms.push(term.clone());
            of.push(kept.id);
            strengths.push(*strength);
        }
    }
    sqlx::query!("delete from project_term where project = any($1)", &ids).execute(tx.conn()).await?;
    sqlx::query!(
        "insert into project_term (term, project, strength) select * from unnest($1::text[], $2::bigint[], $3::smallint[])",
        &terms,
        &of,
        &strengths
    )
    .execute(tx.conn())
    .await?;
    // In the order of the words, so that no two deeds wait for each other.
    let (words, groups): (Vec<String>, Vec<String>) = words.into_iter().unzip();
    sqlx::query!(
        "insert into project_word (term, trigrams)
         select w.term, string_to_array(w.trigrams, ' ') from unnest($1::text[], $2::text[]) as w(term, trigrams)
         where not exists (select from project_word there where there.term = w.term) order by w.term
         on conflict (term) do nothing",
        &words,
        &groups
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The groups of three letters of a word, with its ends.
fn trigrams(word: &str) -> Vec<String> {
    let letters: Vec<char> = format!("_{word}_").chars().collect();
    let mut groups: Vec<String> = letters.windows(3).map(|three| three.iter().collect()).collect();
    groups.sort();
    groups.dedup();
    groups
}

/// The projects that are most about what these words are about, the most alike first.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_alike(conn: &mut PgConnection, words: &[Word], limit: i64) -> Result<Vec<Found>, StoreError> {
    let words = &words[..words.len().min(MOST_WORDS)];
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let (mut terms, mut of, mut strengths) = (Vec::new(), Vec::new(), Vec::new());
    for (word, number) in words.iter().zip(0_i32..) {
        for (term, strength) in &word.terms {
            terms.push(term.clone());
            of.push(number);
            strengths.push(*strength);
        }
    }
    let rows = sqlx::query!(
        r#"with asked as materialized (
               select * from unnest($1::text[], $2::int[], $3::smallint[]) as q(term, word, strength)
           ), newest as materialized (
               select t.term, p.project, p.strength from (select distinct term from asked) t
               cross join lateral (select x.project, x.strength from project_term x where x.term = t.term order by x.project desc limit 200) p
           ), many as materialized (
               select coalesce(max(id), 0) as most from public_project
           ), rarity as materialized (
               select n.term, ln(1 + (case when count(*) < 200 then m.most else m.most - min(n.project) + 1 end)::float8 / count(*)) as weight
               from newest n cross join many m group by n.term, m.most
           ), nearest as materialized (
               select w.project from (
                   select n.project, q.word, max(r.weight * q.strength * n.strength) as score
                   from newest n join asked q on q.term = n.term join rarity r on r.term = n.term group by n.project, q.word) w
               group by w.project order by sum(w.score) desc, w.project desc limit 50
           ), counted as (
               select n.project, q.word, max(r.weight * q.strength * p.strength) as score
               from nearest n cross join asked q join rarity r on r.term = q.term
               cross join lateral (
                   select y.strength from project_term y where y.term = q.term and y.project = n.project limit 1) p
               group by n.project, q.word
           ), ranked as (
               select project, sum(score) as score, array_agg(word order by score desc, word) as words
               from counted group by project order by 2 desc, 1 desc limit $4
           )
           select project as "id!", words as "words!" from ranked order by score desc, project desc"#,
        &terms,
        &of,
        &strengths,
        limit
    )
    .fetch_all(&mut *conn)
    .await?;
    let ids: Vec<i64> = rows.iter().map(|r| r.id).collect();
    let mut projects: BTreeMap<i64, Project> = list(conn, &ids).await?.into_iter().map(|p| (p.id, p)).collect();
    let word = |number: &i32| usize::try_from(*number).ok().and_then(|n| words.get(n)).map(|w| w.written.clone());
    let found = rows.iter().filter_map(|r| {
        let project = projects.remove(&r.id)?;
        Some(Found { because: r.words.iter().filter_map(word).collect(), project })
    });
    Ok(found.collect())
}

fn fate(decision: Option<DecisionId>, refused: bool) -> Fate {
    match decision {
        Some(_) if refused => Fate::Refused,
        Some(decision) => Fate::Awarded(decision),
        None => Fate::Earlier,
    }
}

/// The public project of a decision.
///
/// # Errors
/// When the database cannot be reached.
pub async fn find_decided(conn: &mut PgConnection, decision: DecisionId) -> Result<Option<Project>, StoreError> {
    let id = sqlx::query_scalar!("select id from public_project where decision = $1", decision.0);
    let ids: Vec<i64> = id.fetch_optional(&mut *conn).await?.into_iter().collect();
    Ok(list(conn, &ids).await?.into_iter().next())
}

/// Those of these that are public.
///
/// # Errors
/// When the database cannot be reached.
pub async fn list(conn: &mut PgConnection, ids: &[i64]) -> Result<Vec<Project>, StoreError> {
    let rows = sqlx::query!(
        r#"select p.id as "id!", p.title as "title!", p.summary as "summary!", p.decision as "decision: DecisionId", coalesce(d.outcome = 'rejected', false) as "refused!",
                  case when d.outcome = 'rejected' then null else coalesce(m.name, e.municipality_name) end as municipality,
                  coalesce(extract(year from d.decided_at at time zone 'Europe/Oslo')::int, e.year) as year,
                  case when d.outcome = 'rejected' then null else coalesce(d.total, e.amount) end as "amount: Kroner",
                  coalesce(a.example, false) as "example!"
           from public_project p
           left join decision d on d.id = p.decision
           left join application a on a.id = p.application
           left join municipality m on m.orgnr = d.municipality
           left join earlier_award e on e.id = p.earlier_award
           where p.id = any($1)"#,
        ids
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|r| Project {
            id: r.id,
            fate: fate(r.decision, r.refused),
            title: r.title,
            summary: r.summary,
            municipality: r.municipality,
            year: r.year,
            amount: r.amount,
            example: r.example,
        })
        .collect())
}

/// The words of a search: one that no project knows is read as the nearest that some do.
///
/// # Errors
/// When the database cannot be reached.
pub async fn read_search(conn: &mut PgConnection, search: &str) -> Result<Vec<Word>, StoreError> {
    let mut words = topics::words(search);
    words.truncate(MOST_WORDS);
    let terms: Vec<String> = words.iter().flat_map(|word| &word.terms).map(|(term, _)| term.clone()).collect();
    let known = sqlx::query_scalar!(
        r#"select t.term as "term!" from unnest($1::text[]) t(term) where exists (select from project_term p where p.term = t.term)"#,
        &terms
    )
    .fetch_all(&mut *conn)
    .await?;
    let unknown: Vec<(usize, String)> = words
        .iter()
        .enumerate()
        .filter(|(_, word)| !word.terms.iter().any(|(term, _)| known.contains(term)))
        .filter_map(|(at, word)| Some((at, word.terms.first()?.0.clone())))
        .take(MOST_MISSPELLED)
        .collect();
    if unknown.is_empty() {
        return Ok(words);
    }
    let groups: Vec<String> = unknown.iter().map(|(_, stem)| trigrams(stem).join(" ")).collect();
    let near = sqlx::query!(
        r#"select u.number as "number!", w.term as "term!"
           from unnest($1::text[]) with ordinality as u(trigrams, number)
           cross join lateral (
               select x.term from project_word x where x.trigrams && string_to_array(u.trigrams, ' ')
               order by (select count(*) from unnest(x.trigrams) t where t = any(string_to_array(u.trigrams, ' '))) desc, x.term limit 20) w"#,
        &groups
    )
    .fetch_all(conn)
    .await?;
    for ((at, stem), number) in unknown.iter().zip(1_i64..) {
        let candidates = near.iter().filter(|row| row.number == number).map(|row| (row.term.clone(), row.term.clone()));
        let nearest = near::nearest(stem, candidates);
        words[*at].terms.extend(nearest.into_iter().take(1).map(|term| (term, MISSPELLED)));
    }
    Ok(words)
}
