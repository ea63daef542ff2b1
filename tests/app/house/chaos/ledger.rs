//! What people were told is done.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};

use praksisnaer::domain::values::ids::ApplicationId;
use sqlx::PgConnection;

/// Of one kind of deed.
#[derive(Default)]
pub(super) struct Count {
    pub(super) asked: AtomicU64,
    pub(super) acknowledged: AtomicU64,
    /// Not acknowledged, and there all the same.
    pub(super) stood: AtomicU64,
    under_way: AtomicI64,
    /// Under way at a kill, over all kills.
    hit: AtomicI64,
}

impl Count {
    /// While the deed is asked for.
    pub(super) async fn ask<T>(&self, deed: impl Future<Output = T>) -> T {
        self.asked.fetch_add(1, Ordering::Relaxed);
        self.under_way.fetch_add(1, Ordering::Relaxed);
        let came = deed.await;
        self.under_way.fetch_sub(1, Ordering::Relaxed);
        came
    }
    pub(super) fn one(counter: &AtomicU64) {
        counter.fetch_add(1, Ordering::Relaxed);
    }
    fn print(&self, what: &str) {
        let [asked, acknowledged, stood] =
            [&self.asked, &self.acknowledged, &self.stood].map(|n| n.load(Ordering::Relaxed));
        let hit = self.hit.load(Ordering::Relaxed);
        println!(
            "{what:>16}: {asked} asked, {acknowledged} acknowledged, {hit} under way at a kill, {stood} stood without an answer"
        );
    }
}

/// A field of a section of an application.
pub(super) type Place = (ApplicationId, &'static str, &'static str);

#[derive(Default)]
pub(super) struct Ledger {
    pub(super) saves: Count,
    pub(super) sendings: Count,
    pub(super) approvals: Count,
    /// Saves of two who write one section, each from a form that is older than what the other has saved.
    pub(super) merges: Count,
    /// Of those, the ones that were answered with what the colleague had changed.
    pub(super) merged: AtomicU64,
    pub(super) call_backs: Count,
    pub(super) sendings_again: Count,
    pub(super) files: Count,
    pub(super) ending: AtomicBool,
    sent: Mutex<Vec<ApplicationId>>,
    approved: Mutex<Vec<ApplicationId>>,
    /// The last word that was acknowledged, and the last that was tried, by where it is written.
    words: Mutex<BTreeMap<Place, (u64, u64)>>,
    /// How often each was called back, corrected and sent again.
    rounds: Mutex<BTreeMap<ApplicationId, u64>>,
    gone: Mutex<Vec<String>>,
    /// Files that were acknowledged, by draft and name.
    attached: Mutex<Vec<(ApplicationId, String)>>,
}

impl Ledger {
    pub(super) fn count_under_way(&self) {
        for (_, count) in self.counts() {
            count.hit.fetch_add(count.under_way.load(Ordering::Relaxed), Ordering::Relaxed);
        }
    }
    fn counts(&self) -> [(&'static str, &Count); 7] {
        [
            ("saves", &self.saves),
            ("merges", &self.merges),
            ("sendings", &self.sendings),
            ("call-backs", &self.call_backs),
            ("sendings again", &self.sendings_again),
            ("approvals", &self.approvals),
            ("files", &self.files),
        ]
    }
    pub(super) async fn wait_for_a_save(&self) {
        let before = self.saves.acknowledged.load(Ordering::Relaxed);
        while self.saves.acknowledged.load(Ordering::Relaxed) == before {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    }
    pub(super) fn sent(&self, id: ApplicationId) {
        self.sent.lock().unwrap().push(id);
    }
    pub(super) fn approved(&self, id: ApplicationId) {
        self.approved.lock().unwrap().push(id);
    }
    pub(super) fn words(&self, place: Place, acknowledged: u64, tried: u64) {
        self.words.lock().unwrap().insert(place, (acknowledged, tried));
    }
    /// As [`Ledger::words`] was last told.
    pub(super) fn word_at(&self, place: Place) -> (u64, u64) {
        self.words.lock().unwrap().get(&place).copied().unwrap_or_default()
    }
    pub(super) fn sent_again(&self, id: ApplicationId, rounds: u64) {
        self.rounds.lock().unwrap().insert(id, rounds);
    }
    pub(super) fn gone(&self, what: String) {
        self.gone.lock().unwrap().push(what);
    }
    pub(super) fn print(&self) {
        for (what, count) in self.counts() {
            count.print(what);
        }
        println!("{} of the merges brought what a colleague had saved", self.merged.load(Ordering::Relaxed));
    }
    pub(super) fn file(&self, id: ApplicationId, name: String) {
        self.attached.lock().unwrap().push((id, name));
    }
    pub(super) fn forget_files(&self, of: ApplicationId) {
        self.attached.lock().unwrap().retain(|(id, _)| *id != of);
    }
    /// Files that were acknowledged and are not there whole; files that are there and are not.
    pub(super) async fn lost_files(&self, conn: &mut PgConnection, folder: &std::path::Path) -> Vec<String> {
        let mut lost = Vec::new();
        let rows: Vec<(uuid::Uuid, ApplicationId, String, i64, Vec<u8>)> =
            sqlx::query_as("select id, application, name, size, sha256 from attachment where removed_at is null")
                .fetch_all(&mut *conn)
                .await
                .unwrap();
        for (id, _, name, size, sha256) in &rows {
            let text = id.to_string();
            let bytes = std::fs::read(folder.join(&text[text.len() - 2..]).join(&text)).unwrap_or_default();
            let sum: [u8; 32] =
                sha2::Digest::finalize(sha2::Digest::chain_update(sha2::Sha256::default(), &bytes)).into();
            if i64::try_from(bytes.len()) != Ok(*size) || sum.as_slice() != sha256.as_slice() {
                lost.push(format!("{name}: {} of {size} bytes", bytes.len()));
            }
        }
        for (of, name) in self.attached.lock().unwrap().iter() {
            if !rows.iter().any(|(_, app, there, ..)| app == of && there == name) {
                lost.push(format!("{name} was acknowledged"));
            }
        }
        lost
    }

    /// What was acknowledged and is not there.
    pub(super) async fn lost(&self, conn: &mut PgConnection) -> Vec<String> {
        let mut lost = self.gone.lock().unwrap().clone();
        let (sent, approved) = (self.sent.lock().unwrap().clone(), self.approved.lock().unwrap().clone());
        let words = self.words.lock().unwrap().clone();
        assert!(
            !sent.is_empty() && !approved.is_empty() && words.values().any(|w| w.0 > 0),
            "nothing was acknowledged"
        );
        for (what, ids, kind) in [("sent", sent, "submitted"), ("approved", approved, "decided")] {
            for id in ids {
                let events: i64 = sqlx::query_scalar("select count(*) from event where application = $1 and kind = $2")
                    .bind(id.0)
                    .bind(kind)
                    .fetch_one(&mut *conn)
                    .await
                    .unwrap();
                if events != 1 {
                    lost.push(format!("{id} was {what}: {events} events"));
                }
            }
        }
        for ((id, section, field), (acknowledged, tried)) in words {
            let there: String = sqlx::query_scalar(
                "select answers->'fields'->>$3 from application_section where application = $1 and section = $2",
            )
            .bind(id.0)
            .bind(section)
            .bind(field)
            .fetch_one(&mut *conn)
            .await
            .unwrap();
            let word = super::visitors::word_in(&there);
            if !(acknowledged..=tried).contains(&word) {
                lost.push(format!("{id} {field}: {word} stands, {acknowledged} was acknowledged, {tried} was tried"));
            }
        }
        lost.extend(self.lost_rounds(conn).await);
        lost
    }

    /// Each round leaves one event of each kind, one submission that says the round's word, one receipt, and one mail of
    /// each kind to each who is told.
    async fn lost_rounds(&self, conn: &mut PgConnection) -> Vec<String> {
        let rounds = self.rounds.lock().unwrap().clone();
        assert!(rounds.values().any(|n| *n > 0), "nothing was sent again");
        let mut lost = Vec::new();
        for (id, rounds) in rounds {
            let rounds = i64::try_from(rounds).unwrap();
            let counted: [i64; 6] = sqlx::query_as::<_, (i64, i64, i64, i64, i64, i64)>(
                "select (select count(*) from event where application = $1 and kind = 'called_back'),
                        (select count(*) from event where application = $1 and kind = 'sent_again'),
                        (select count(*) - 1 from submission where application = $1),
                        (select count(*) - 1 from receipt where application = $1),
                        (select count(*) from submission where application = $1
                            and answers->'om'->'fields'->>'om-prosjekttittel' = format('Ord nummer %s.', number - 1)),
                        (select count(*) / greatest(1, count(distinct payload->>'to')) from job
                          where application = $1 and dedupe like 'again:%')",
            )
            .bind(id.0)
            .fetch_one(&mut *conn)
            .await
            .unwrap()
            .into();
            for (what, n) in ["called back", "sent again", "submissions", "receipts", "submissions as written", "mails"]
                .iter()
                .zip(counted)
            {
                if n != rounds {
                    lost.push(format!("{id} was sent again {rounds} times: {what} {n}"));
                }
            }
        }
        lost
    }
}
