//! The deadline hour: as many saves as can be, and then a thousand a second while 357 applications are sent in the same
//! minute. Every municipality has one in a hurry.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use sqlx::types::Json;
use tokio::task::JoinSet;

use super::browser::Asked;
use super::cpu::Used;
use super::pages::{SAVED, Save, sign_in};
use super::{BenchError, Filled, other};
use crate::domain::application::answers::Answers;
use crate::domain::values::ids::{AccountId, ApplicationId};
use crate::store::records::multiply;

/// As many as there are municipalities.
const DRAFTS: i64 = 357;
const SAVES_A_SECOND: u32 = 1_000;
const MINUTE: Duration = Duration::from_secs(60);
/// Saves one after the other, from so many at once.
const AT_ONCE: usize = 8;
const CLOSED_LOOP: Duration = Duration::from_secs(10);

pub(super) struct Hour {
    /// Saves a second, the next when the one before is answered.
    pub(super) closed_loop: f64,
    /// Processor time of program and database for one of them.
    pub(super) save_cpu: Duration,
    /// From the moment each was due, in order.
    pub(super) saves: Vec<Duration>,
    pub(super) sends: Vec<Duration>,
    /// Anything but 303.
    pub(super) refused: u64,
    pub(super) took: Duration,
}

/// Somebody with a draft open.
struct Writer {
    id: ApplicationId,
    section: String,
    cookie: String,
    save: Save,
    /// What sends it: address and form.
    send: (String, String),
}

/// Runs it. The applications are sent: nothing else is measured on this database afterwards.
///
/// # Errors
/// When there are too few drafts, or when an invariant does not hold afterwards.
pub(super) async fn run(filled: Arc<Filled>) -> Result<Hour, BenchError> {
    let senders = writers(&filled, &[]).await?;
    let writers = writers(&filled, &senders).await?;
    if senders.len() < DRAFTS as usize || writers.len() < DRAFTS as usize {
        return Err(other(format!("{} drafts to send and {} to write in", senders.len(), writers.len())));
    }
    let (writers, closed_loop, save_cpu) = closed_loop(&filled, writers).await?;
    let refused = Arc::new(AtomicU64::new(0));
    let began = Instant::now();
    let mut running: JoinSet<Result<(bool, Vec<Duration>), BenchError>> = JoinSet::new();
    let every = MINUTE / SAVES_A_SECOND / 60 * u32::try_from(DRAFTS).map_err(other)?;
    for (number, writer) in (0u32..).zip(writers) {
        let (filled, refused) = (filled.clone(), refused.clone());
        let first = began + Duration::from_secs(1) / SAVES_A_SECOND * number;
        running.spawn(async move {
            let (mut times, mut due, mut round) = (Vec::new(), first, 1_000);
            while due < began + MINUTE {
                tokio::time::sleep_until(due.into()).await;
                round += 1;
                refused.fetch_add(u64::from(!writer.saves(&filled, round).await?), Ordering::Relaxed);
                times.push(due.elapsed());
                due += every;
            }
            Ok((false, times))
        });
    }
    for (number, sender) in (0u32..).zip(senders) {
        let (filled, refused) = (filled.clone(), refused.clone());
        let due = began + MINUTE / u32::try_from(DRAFTS).map_err(other)? * number;
        running.spawn(async move {
            tokio::time::sleep_until(due.into()).await;
            let (path, form) = &sender.send;
            let asked = Asked { path, form: Some(form.clone()), cookie: Some(&sender.cookie), compressed: true };
            let answer = filled.browser.ask(&asked).await?;
            refused.fetch_add(u64::from(answer.status != StatusCode::SEE_OTHER), Ordering::Relaxed);
            Ok((true, vec![due.elapsed()]))
        });
    }
    let (mut saves, mut sends) = (Vec::new(), Vec::new());
    while let Some(ended) = running.join_next().await {
        let (sent, times) = ended.map_err(other)??;
        if sent { &mut sends } else { &mut saves }.extend(times);
    }
    let took = began.elapsed();
    saves.sort();
    sends.sort();
    // No hole in the case numbers, no frame exceeded, every sum what it is the sum of.
    multiply::check(&filled.state.pool).await?;
    Ok(Hour { closed_loop, save_cpu, saves, sends, refused: refused.load(Ordering::Relaxed), took })
}

impl Writer {
    /// True when it was saved.
    async fn saves(&self, filled: &Filled, round: usize) -> Result<bool, BenchError> {
        let form = self.save.form(round);
        let asked = Asked { path: &self.section, form: Some(form), cookie: Some(&self.cookie), compressed: true };
        let saved = filled.browser.ask(&asked).await?.status == StatusCode::SEE_OTHER;
        self.save.saved();
        Ok(saved)
    }
}

async fn closed_loop(filled: &Arc<Filled>, writers: Vec<Writer>) -> Result<(Vec<Writer>, f64, Duration), BenchError> {
    let over = Arc::new(AtomicBool::new(false));
    let mut parts: Vec<Vec<Writer>> = (0..AT_ONCE).map(|_| Vec::new()).collect();
    for (number, writer) in writers.into_iter().enumerate() {
        parts[number % AT_ONCE].push(writer);
    }
    let mut running: JoinSet<Result<(Vec<Writer>, usize), BenchError>> = JoinSet::new();
    let (before, began) = (Used::now(filled).await?, Instant::now());
    for part in parts {
        let (filled, over) = (filled.clone(), over.clone());
        running.spawn(async move {
            let mut saved = 0;
            for round in 0..usize::MAX {
                for writer in &part {
                    if over.load(Ordering::Relaxed) {
                        return Ok((part, saved));
                    }
                    if !writer.saves(&filled, round).await? {
                        return Err(other("a save was refused"));
                    }
                    saved += 1;
                }
            }
            Ok((part, saved))
        });
    }
    tokio::time::sleep(CLOSED_LOOP).await;
    over.store(true, Ordering::Relaxed);
    let (mut writers, mut saved) = (Vec::new(), 0);
    while let Some(ended) = running.join_next().await {
        let (part, n) = ended.map_err(other)??;
        writers.extend(part);
        saved += n;
    }
    let took = began.elapsed();
    let (program, database) = Used::now(filled).await?.since(before, saved);
    Ok((writers, saved as f64 / took.as_secs_f64(), program + database))
}

/// Whole drafts of calls that are open, others than some.
async fn writers(filled: &Filled, others: &[Writer]) -> Result<Vec<Writer>, BenchError> {
    let others: Vec<uuid::Uuid> = others.iter().map(|writer| writer.id.0).collect();
    let rows = sqlx::query!(
        r#"select a.id as "id: ApplicationId", a.created_by as "account: AccountId", c.version as call_version,
                  s.answers as "answers: Json<Answers>", s.version, v.versions as "versions!"
           from application a
           join call c on c.id = a.call and c.stage = 'published' and now() between c.opens_at and c.closes_at
           join application_section s on s.application = a.id and s.section = $1
           cross join lateral (select sum(version)::int as versions, bool_and(finished) and count(*) = 10 as whole
                               from application_section where application = a.id) v
           where a.stage = 'draft' and a.deleted_at is null and v.whole and a.id <> all($2)
           order by a.id limit $3"#,
        SAVED.code(),
        &others,
        DRAFTS
    )
    .fetch_all(&filled.state.pool)
    .await?;
    let mut writers = Vec::new();
    for r in rows {
        let (cookie, role) = sign_in(filled, r.account).await?;
        let mut send = url::form_urlencoded::Serializer::new(String::new());
        send.append_pair(crate::web::typed::ROLE, &role).append_pair("utlysning", &r.call_version.to_string());
        send.append_pair("versjoner", &r.versions.to_string()).append_pair("fullmakt", "ja");
        send.append_pair("innsender-rolle", "Kommunedirektør").append_pair("handling", "send");
        writers.push(Writer {
            id: r.id,
            section: format!("/soknader/{}/del/{}", r.id, SAVED.code()),
            cookie,
            save: Save::new(r.answers.0, role, r.version),
            send: (format!("/soknader/{}/kontroller", r.id), send.finish()),
        });
    }
    Ok(writers)
}
