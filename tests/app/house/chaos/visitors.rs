//! Those who write, send and approve, and try again when nothing comes back.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::Router;
use praksisnaer::domain::values::ids::ApplicationId;
use tokio::sync::Semaphore;

use super::ledger::{Count, Ledger};
use super::network::came;
use crate::browser::Browser;

/// Drafts that nobody sends before the end.
pub(super) const SPARE: usize = 8;
pub(super) const A_LITTLE_LATER: Duration = Duration::from_millis(25);

pub(super) struct Writing {
    pub(super) browser: Browser,
    pub(super) id: ApplicationId,
}
pub(super) struct Draft {
    pub(super) browser: Browser,
    pub(super) id: ApplicationId,
}
pub(super) struct Case {
    pub(super) browser: Browser,
    pub(super) id: ApplicationId,
}

impl Writing {
    pub(super) fn before(self, app: &Router) -> Writing {
        Writing { browser: self.browser.before(app.clone()), ..self }
    }
}
impl Draft {
    pub(super) fn before(self, app: &Router) -> Draft {
        Draft { browser: self.browser.before(app.clone()), ..self }
    }
}
impl Case {
    pub(super) fn before(self, app: &Router) -> Case {
        Case { browser: self.browser.before(app.clone()), ..self }
    }
}

/// The number in what is written; 0 before the first.
pub(super) fn word_in(text: &str) -> u64 {
    text.strip_prefix("Ord nummer ").and_then(|rest| rest.trim_end_matches('.').parse().ok()).unwrap_or(0)
}

/// Saves one word after the other. What a page shows is never older than what was acknowledged.
pub(super) async fn write(writing: Writing, ledger: Arc<Ledger>) {
    let Writing { browser, id } = writing;
    let path = format!("/soknader/{id}/del/behov");
    let place = (id, "behov", "behov-beskrivelse");
    let (mut acknowledged, mut tried) = (0, 0);
    while !ledger.ending.load(Ordering::Relaxed) {
        let page = browser.get_once(&path).await;
        if page.status != 200 {
            tokio::time::sleep(A_LITTLE_LATER).await;
            continue;
        }
        let form = page.form("skjema");
        let there = word_in(&form.value("behov-beskrivelse"));
        if there < acknowledged || there > tried {
            ledger.gone(format!("{id}: the page says {there}, {acknowledged} was acknowledged, {tried} was tried"));
        }
        if there > acknowledged {
            Count::one(&ledger.saves.stood);
            acknowledged = there;
        }
        let mut version: i32 = form.value("versjon").parse().unwrap();
        while !ledger.ending.load(Ordering::Relaxed) {
            tried += 1;
            let form = form.clone().forge("versjon", &version.to_string());
            let form = form.fill("behov-beskrivelse", &format!("Ord nummer {tried}."));
            let answer = ledger.saves.ask(form.press_once("senere")).await;
            ledger.words(place, acknowledged, tried);
            if answer.status != 303 {
                break;
            }
            Count::one(&ledger.saves.acknowledged);
            (acknowledged, version) = (tried, version + 1);
            ledger.words(place, acknowledged, tried);
        }
    }
}

/// Sends once it is time, and again until it is known to be sent.
pub(super) async fn send(draft: Draft, ledger: Arc<Ledger>, time: Option<Arc<Semaphore>>) {
    let Draft { browser, id } = draft;
    if let Some(time) = time {
        time.acquire().await.unwrap().forget();
    }
    loop {
        let page = browser.get_once(&format!("/soknader/{id}/kontroller")).await;
        if page.status == 303 {
            // It was sent, though nobody heard of it.
            Count::one(&ledger.sendings.stood);
            ledger.sent(id);
            return;
        }
        if page.status == 200 {
            let form = page.form("send").fill("fullmakt", "ja");
            let form = form.fill("innsender-rolle", "Kommunedirektør");
            let answer = ledger.sendings.ask(form.press_once("send")).await;
            if answer.status == 303 {
                Count::one(&ledger.sendings.acknowledged);
                ledger.sent(id);
                return;
            }
            let away = !came(&answer) || answer.status == 503;
            assert!(away, "{id} is refused: {} {}", answer.status, answer.text());
        }
        tokio::time::sleep(A_LITTLE_LATER).await;
    }
}

/// Approves once it is time, and again until it is known to be decided.
pub(super) async fn approve(case: Case, ledger: Arc<Ledger>, time: Arc<Semaphore>) {
    let Case { browser, id } = case;
    time.acquire().await.unwrap().forget();
    loop {
        let page = browser.get_once(&format!("/saker/{id}/godkjenning")).await;
        if page.status == 303 {
            Count::one(&ledger.approvals.stood);
            ledger.approved(id);
            return;
        }
        if page.status == 200 {
            let answer = ledger.approvals.ask(page.form("skjema").press_once("Godkjenn vedtaket")).await;
            if answer.status == 303 {
                Count::one(&ledger.approvals.acknowledged);
                ledger.approved(id);
                return;
            }
            let away = !came(&answer) || answer.status == 503;
            assert!(away, "{id} is refused: {} {}", answer.status, answer.text());
        }
        tokio::time::sleep(A_LITTLE_LATER).await;
    }
}

/// Attaches one file after the other, each of its own size, until the section is full; then takes all away.
pub(super) async fn attach(draft: Draft, ledger: Arc<Ledger>) {
    let Draft { browser, id } = draft;
    let path = format!("/soknader/{id}/del/behov/vedlegg");
    let mut n = 1_u64;
    while !ledger.ending.load(Ordering::Relaxed) {
        // Some have a part of five megabytes on its way when the kill comes.
        let size = if n.is_multiple_of(5) { 6 * 1024 * 1024 } else { 2000 };
        let mut file = format!("%PDF-1.7 fil nummer {n} ").into_bytes();
        file.resize(size, b' ');
        let name = format!("fil {n}.pdf");
        let answer = ledger.files.ask(browser.upload_once(&path, &name, &file)).await;
        match answer.status.as_u16() {
            303 => {
                Count::one(&ledger.files.acknowledged);
                ledger.file(id, name);
                n += 1;
            }
            422 => {
                let full = answer.text().contains("samle flere filer i én PDF");
                let same = answer.text().contains("Den samme filen er allerede lagt ved");
                assert!(full || same, "{id}: {}", answer.text());
                if same {
                    // It stands though nobody heard of it, and this was the second time.
                    Count::one(&ledger.files.stood);
                    n += 1;
                    continue;
                }
                let page = browser.get_once(&path).await;
                if page.status == 200 {
                    tidy(&browser, id, &ledger, &page).await;
                }
            }
            _ => {
                assert!(!came(&answer) || answer.status == 503, "{id}: {} {}", answer.status, answer.text());
                tokio::time::sleep(A_LITTLE_LATER).await;
            }
        }
    }
}

/// Takes every file away. What is asked for is not acknowledged any more.
async fn tidy(browser: &Browser, id: ApplicationId, ledger: &Ledger, page: &crate::browser::Answer) {
    for action in page.attributes("form[action*='/vedlegg/']", "action") {
        ledger.forget_files(id);
        let answer = browser.post_once(&action, &[("handling", "fjern")]).await;
        // Gone already: it was taken away, and nobody heard of it.
        let fine = [303, 404, 503].contains(&answer.status.as_u16());
        assert!(fine || !came(&answer), "{id}: {} {}", answer.status, answer.text());
    }
}
