//! Two who write one section at once, a field each: what both have saved is merged.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::Router;
use praksisnaer::domain::values::ids::ApplicationId;

use super::ledger::{Count, Ledger};
use super::visitors::{A_LITTLE_LATER, word_in};
use crate::browser::Browser;

const SECTION: &str = "malgruppe";
/// A field for each.
pub(super) const FIELDS: [&str; 2] = ["malgruppe-hvem", "malgruppe-medvirkning"];
/// Saved from one form, which is older each time.
const FROM_ONE_FORM: usize = 3;

pub(super) struct Colleague {
    pub(super) browser: Browser,
    pub(super) id: ApplicationId,
    pub(super) own: &'static str,
    pub(super) other: &'static str,
}

impl Colleague {
    pub(super) fn before(self, app: &Router) -> Colleague {
        Colleague { browser: self.browser.before(app.clone()), ..self }
    }
}

/// Saves one word after the other from forms that the colleague's saves have made old. What a page shows is of neither older
/// than what was acknowledged before it was asked for.
pub(super) async fn write(colleague: Colleague, ledger: Arc<Ledger>) {
    let Colleague { browser, id, own, other } = colleague;
    let path = format!("/soknader/{id}/del/{SECTION}");
    let (own, other) = ((id, SECTION, own), (id, SECTION, other));
    let (mut acknowledged, mut tried) = (0, 0);
    while !ledger.ending.load(Ordering::Relaxed) {
        let (before, _) = ledger.word_at(other);
        let page = browser.get_once(&path).await;
        if page.status != 200 {
            tokio::time::sleep(A_LITTLE_LATER).await;
            continue;
        }
        let form = page.form("skjema");
        let theirs = word_in(&form.value(other.2));
        // Tried is told before it is asked for.
        let (_, last) = ledger.word_at(other);
        if theirs < before || theirs > last {
            ledger.gone(format!(
                "{id}: of a colleague the page says {theirs}, {before} was acknowledged, {last} was tried"
            ));
        }
        let there = word_in(&form.value(own.2));
        if there < acknowledged || there > tried {
            ledger.gone(format!("{id}: the page says {there}, {acknowledged} was acknowledged, {tried} was tried"));
        }
        if there > acknowledged {
            Count::one(&ledger.merges.stood);
            acknowledged = there;
        }
        for _ in 0..FROM_ONE_FORM {
            if ledger.ending.load(Ordering::Relaxed) {
                break;
            }
            tried += 1;
            ledger.words(own, acknowledged, tried);
            let form = form.clone().fill(own.2, &format!("Ord nummer {tried}."));
            let answer = ledger.merges.ask(form.press_once("senere")).await;
            if answer.status != 303 {
                assert!(answer.status.is_server_error(), "{id} is refused: {} {}", answer.status, answer.text());
                break;
            }
            Count::one(&ledger.merges.acknowledged);
            if answer.leads_to().is_some_and(|to| to.contains("flettet=")) {
                Count::one(&ledger.merged);
            }
            acknowledged = tried;
            ledger.words(own, acknowledged, tried);
        }
    }
}
