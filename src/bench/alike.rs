//! The search for projects like one's own: whether it finds what it should (sixty judged questions, written before it was
//! built), and what it costs with a hundred thousand projects.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use sqlx::{PgConnection, PgPool};

use super::{BenchError, other};
use crate::demo;
use crate::domain::values::language::Lang;
use crate::domain::values::topics;
use crate::store::records::projects::Said;
use crate::store::records::{many_projects, projects};
use crate::store::{ReadTx, StoreError, Tx};

const JUDGED: &str = include_str!("judged.txt");
/// How many projects somebody looks at.
const LOOKED_AT: usize = 5;
/// The least part of the right answers that is among them, of all the questions and of those nobody tuned by.
pub const LEAST_FOUND: f64 = 0.8;
/// Projects the time is measured with.
pub(super) const MANY: i64 = 100_000;
pub(super) const MOST: Duration = Duration::from_millis(50);

/// A question and its right answers.
pub struct Judged {
    pub lang: Lang,
    /// Not looked at while the search was tuned.
    pub held: bool,
    pub question: &'static str,
    pub answers: Vec<&'static str>,
}

/// The judged questions.
#[must_use]
pub fn judged() -> Vec<Judged> {
    let lines = JUDGED.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines
        .filter_map(|line| {
            let [lang, held, question, answers] = line.split(" | ").collect::<Vec<_>>().try_into().ok()?;
            let lang = lang.parse().ok()?;
            Some(Judged { lang, held: held == "held", question, answers: answers.split("; ").collect() })
        })
        .collect()
}

/// What part of the right answers is found.
pub struct Recall {
    pub open: f64,
    pub held: f64,
    /// The questions that not all right answers were found for, of those that may be looked at.
    pub missed: Vec<&'static str>,
}

/// Makes the demo's ideas and the earlier awards the only public projects, each known by its key.
///
/// # Errors
/// When the database cannot be reached.
pub async fn make_corpus(tx: &mut Tx) -> Result<BTreeMap<i64, String>, StoreError> {
    let mut ids = Vec::new();
    for example in demo::examples() {
        let said = Said { title: example.title, summary: &example.summary, gains: example.gain };
        ids.push(many_projects::add(tx, example.key, &said).await?);
    }
    Ok(many_projects::keep_these(tx, &ids).await?.into_iter().collect())
}

/// Asks every question.
///
/// # Errors
/// When the database cannot be reached.
pub async fn recall(conn: &mut PgConnection, keys: &BTreeMap<i64, String>) -> Result<Recall, StoreError> {
    let (mut found, mut missed): ([Vec<f64>; 2], _) = ([Vec::new(), Vec::new()], Vec::new());
    for one in judged() {
        let words = projects::read_search(conn, one.question).await?;
        let seen = projects::find_alike(conn, &words, LOOKED_AT as i64).await?;
        let seen: Vec<&str> = seen.iter().filter_map(|found| keys.get(&found.project.id)).map(String::as_str).collect();
        let right = one.answers.iter().filter(|answer| seen.contains(answer)).count();
        let part = right as f64 / one.answers.len() as f64;
        found[usize::from(one.held)].push(part);
        if part < 1.0 && !one.held {
            missed.push(one.question);
        }
    }
    let mean = |all: &[f64]| all.iter().sum::<f64>() / all.len().max(1) as f64;
    Ok(Recall { open: mean(&found[0]), held: mean(&found[1]), missed })
}

/// What was measured.
pub(super) struct Alike {
    pub(super) projects: i64,
    /// Of short questions and of whole drafts, sorted.
    pub(super) times: Vec<Duration>,
    pub(super) recall: Recall,
}

/// In a database of its own: the corpus is judged, then grown, then asked.
pub(super) async fn run(pool: &PgPool) -> Result<Alike, BenchError> {
    let mut tx = Tx::begin_long(pool).await?;
    let keys = make_corpus(&mut tx).await?;
    tx.commit().await?;
    let recall = recall(ReadTx::begin(pool).await?.conn(), &keys).await?;
    many_projects::grow(pool).await?;
    let projects: i64 = sqlx::query_scalar("select count(*) from public_project").fetch_one(pool).await?;
    let whole_drafts = demo::examples().into_iter().map(|e| format!("{}\n{}\n{}", e.title, e.summary, e.need));
    let questions: Vec<String> = judged().iter().map(|j| j.question.to_owned()).chain(whole_drafts).collect();
    let mut times = Vec::new();
    for round in 0..4 {
        for question in &questions {
            let began = Instant::now();
            let mut read = ReadTx::begin(pool).await?;
            // A draft is read as it stands; what somebody types is read more kindly.
            let words = match question.contains('\n') {
                true => topics::words(question),
                false => projects::read_search(read.conn(), question).await?,
            };
            let found = projects::find_alike(read.conn(), &words, LOOKED_AT as i64).await?;
            if found.is_empty() {
                return Err(other(format!("nothing is found for «{question}»")));
            }
            if round > 0 {
                times.push(began.elapsed());
            }
        }
    }
    times.sort();
    Ok(Alike { projects, times, recall })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words that say nothing, in the questions.
    const SMALL: &str = "og i med for av som på til så de seg selv uten har får om skal sine en et ei den det dei fra over mellom blant framfor dem sin eit ein etter";

    fn words(text: &str) -> Vec<String> {
        let lower = text.to_lowercase();
        let words = lower.split(|c: char| !c.is_alphabetic()).filter(|w| w.chars().count() > 1);
        words.filter(|w| !SMALL.split(' ').any(|small| small == *w)).map(str::to_owned).collect()
    }

    #[test]
    fn the_questions_are_what_they_are_said_to_be() {
        let (judged, examples) = (judged(), demo::examples());
        assert_eq!((judged.len(), judged.iter().filter(|j| j.held).count()), (60, 20));
        let mut across = 0;
        for one in &judged {
            let asked = words(one.question);
            for answer in &one.answers {
                let said: Vec<String> = match examples.iter().find(|e| e.key == *answer) {
                    Some(e) => words(&format!("{} {} {}", e.title, e.summary, e.gain)),
                    None => words(answer),
                };
                let shared = asked.iter().filter(|word| said.contains(word)).count();
                assert!(
                    shared * 3 <= asked.len(),
                    "«{}» shares {shared} of {} words with {answer}",
                    one.question,
                    asked.len()
                );
            }
            across += usize::from(examples.iter().any(|e| one.answers.contains(&e.key) && e.lang != one.lang));
        }
        assert!(across >= 15, "{across} questions go from one standard to the other");
    }
}
