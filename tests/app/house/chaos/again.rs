//! Those who call back what they have sent, correct it and send it again, time after time.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::ledger::{Count, Ledger};
use super::network::came;
use super::visitors::{A_LITTLE_LATER, Draft};
use crate::browser::{Answer, Browser};

const BETWEEN_ROUNDS: Duration = Duration::from_millis(100);

/// Each round is called back once and sent once, and what is sent says which round it is. Ends when it is sent.
pub(super) async fn call_back_and_send(sent: Draft, ledger: Arc<Ledger>) {
    let Draft { browser, id } = sent;
    let home = format!("/soknader/{id}");
    let mut round = 0;
    while !ledger.ending.load(Ordering::Relaxed) {
        round += 1;
        let back = format!("{home}/hent-tilbake");
        until_done(&browser, &back, &ledger.call_backs, async |page| {
            page.form("/hent-tilbake").press_first_once().await
        })
        .await;
        correct(&browser, &format!("{home}/del/om"), &format!("Ord nummer {round}."), &ledger).await;
        let check = format!("{home}/kontroller");
        until_done(&browser, &check, &ledger.sendings_again, async |page| {
            let form = page.form("send").fill("fullmakt", "ja").fill("innsender-rolle", "Kommunedirektør");
            form.press_once("send").await
        })
        .await;
        ledger.sent_again(id, round);
        tokio::time::sleep(BETWEEN_ROUNDS).await;
    }
}

/// Asks until it is acknowledged, or the page leads on because it was done although nobody heard of it.
async fn until_done(browser: &Browser, path: &str, count: &Count, deed: impl AsyncFn(&Answer) -> Answer) {
    loop {
        let page = browser.get_once(path).await;
        if page.status == 303 {
            Count::one(&count.stood);
            return;
        }
        if page.status == 200 {
            let answer = count.ask(deed(&page)).await;
            if answer.status == 303 {
                Count::one(&count.acknowledged);
                return;
            }
            let away = !came(&answer) || answer.status == 503;
            assert!(away, "{path} is refused: {} {}", answer.status, answer.text());
        }
        tokio::time::sleep(A_LITTLE_LATER).await;
    }
}

async fn correct(browser: &Browser, path: &str, title: &str, ledger: &Ledger) {
    loop {
        let page = browser.get_once(path).await;
        if page.status == 303 {
            ledger.gone(format!("{path} was called back, and cannot be corrected"));
            return;
        }
        if page.status == 200 {
            let form = page.form("skjema").fill("om-prosjekttittel", title);
            if ledger.saves.ask(form.press_once("senere")).await.status == 303 {
                Count::one(&ledger.saves.acknowledged);
                return;
            }
        }
        tokio::time::sleep(A_LITTLE_LATER).await;
    }
}
