//! The pages that are measured, and who asks for them.

use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;

use axum::http::StatusCode;
use sqlx::types::Json;

use super::browser::{Answer, Asked};
use super::{BenchError, Filled, other};
use crate::domain::application::answers::Answers;
use crate::domain::application::form::Section;
use crate::domain::values::ids::AccountId;
use crate::store::Tx;
use crate::store::people::sessions;
use crate::web::session;
use crate::web::session::Token;
use crate::web::typed::ROLE;

/// The most bytes of HTML a worklist may have.
const WORKLIST_LIMIT: usize = 60_000;
/// The section that is saved: the largest one.
pub(super) const SAVED: Section = Section::Benefits;

pub(super) struct Page {
    pub(super) name: &'static str,
    path: String,
    cookie: Option<String>,
    save: Option<Save>,
    pub(super) html_limit: Option<usize>,
    /// The most processor time, of program and database together, where there is a target.
    pub(super) most_cpu: Option<Duration>,
    /// Makes every save another one.
    pub(super) round: usize,
    /// Asked for under another address each time, so that no kept answer is found.
    anew: bool,
}

/// A section's form, as it is filled in.
pub(super) struct Save {
    answers: Answers,
    /// The role the form is drawn for.
    role: String,
    version: AtomicI32,
}

impl Save {
    pub(super) fn new(answers: Answers, role: String, version: i32) -> Save {
        Save { answers, role, version: AtomicI32::new(version) }
    }
    /// It was saved: the next one builds on it.
    pub(super) fn saved(&self) {
        self.version.fetch_add(1, Ordering::Relaxed);
    }
    pub(super) fn form(&self, round: usize) -> String {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair(ROLE, &self.role);
        form.append_pair("versjon", &self.version.load(Ordering::Relaxed).to_string());
        form.append_pair("fra", "").append_pair("ferdig", "ja").append_pair("handling", "senere");
        for (name, value) in &self.answers.fields {
            let value = if name == "gevinst-oppfolging" { format!("{value} ({round})") } else { value.clone() };
            form.append_pair(name, &value);
        }
        for row in self.answers.groups.values().flatten() {
            for (name, value) in &row.fields {
                form.append_pair(&format!("{name}.{}", row.id), value);
            }
        }
        form.finish()
    }
}

impl Page {
    /// Whether the application has the page at all.
    pub(super) async fn is_there(&self, filled: &Filled) -> Result<bool, BenchError> {
        let asked = Asked { path: &self.path, form: None, cookie: self.cookie.as_deref(), compressed: true };
        Ok(filled.browser.ask(&asked).await?.status != StatusCode::NOT_FOUND)
    }

    /// Asks once; anything but the page is an error.
    pub(super) async fn request(&self, filled: &Filled, compressed: bool) -> Result<Answer, BenchError> {
        let form = self.save.as_ref().map(|save| save.form(self.round));
        let path = if self.anew { format!("{}?n={}", self.path, self.round) } else { self.path.clone() };
        let asked = Asked { path: &path, form, cookie: self.cookie.as_deref(), compressed };
        let answer = filled.browser.ask(&asked).await?;
        let expected = if self.save.is_some() { StatusCode::SEE_OTHER } else { StatusCode::OK };
        if answer.status != expected {
            return Err(other(format!("{} ({}) answers {}", self.name, self.path, answer.status)));
        }
        if let Some(save) = &self.save {
            save.saved();
        }
        Ok(answer)
    }
}

/// A session of the account, acting in its only role: the cookie, and the role.
pub(super) async fn sign_in(filled: &Filled, account: AccountId) -> Result<(String, String), BenchError> {
    let token = Token::new().map_err(other)?;
    let mut tx = Tx::begin(&filled.state.pool).await?;
    sessions::start(&mut tx, &token.hash(), account, filled.state.clock.now()).await?;
    tx.commit().await?;
    let signed_in = sessions::find(&filled.state.pool, &token.hash(), filled.state.clock.now()).await.map_err(other)?;
    let role = signed_in.and_then(|s| s.actor).ok_or_else(|| other("no role"))?.assignment.to_string();
    let cookies = session::start(&filled.state.config, &token);
    let cookie = cookies.values().next().and_then(|v| v.to_str().ok()).ok_or_else(|| other("no cookie"))?;
    Ok((cookie.split(';').next().unwrap_or_default().to_owned(), role))
}

pub(super) async fn all(filled: &Filled) -> Result<Vec<Page>, BenchError> {
    let pool = &filled.state.pool;
    // A whole draft of the municipality with the most applications.
    let draft = sqlx::query!(
        r#"select a.id, a.created_by as "sender: AccountId", s.answers as "answers: Json<Answers>", s.version
           from application a join application_section s on s.application = a.id and s.section = $1
           join (select municipality, count(*) as n from application group by municipality) o on o.municipality = a.municipality
           where a.stage = 'draft' and (select count(*) from application_section x where x.application = a.id) = 10
           order by o.n desc, a.id limit 1"#,
        SAVED.code()
    )
    .fetch_one(pool)
    .await?;
    // A case with a question and an answer, of the caseworker who has the most, in the office that has the most.
    let case = sqlx::query!(
        r#"select a.id, a.caseworker as "caseworker!: AccountId" from application a
           join (select office, count(*) as n from application group by office) o on o.office = a.office
           where a.stage = 'under_assessment'
           order by o.n desc,
                    (select count(*) from information_request r where r.application = a.id) desc, a.id limit 1"#
    )
    .fetch_one(pool)
    .await?;
    let reader = sqlx::query_scalar!(
        r#"select account as "account: AccountId" from role_assignment where role = 'ministry_reader' limit 1"#
    )
    .fetch_one(pool)
    .await?;
    let (sender, role) = sign_in(filled, draft.sender).await?;
    let (caseworker, _) = sign_in(filled, case.caseworker).await?;
    let (reader, _) = sign_in(filled, reader).await?;
    let page = |name, path: String, cookie: Option<&String>| Page {
        name,
        path,
        cookie: cookie.cloned(),
        save: None,
        html_limit: None,
        most_cpu: None,
        round: 0,
        anew: false,
    };
    let anew = |page: Page| Page { anew: true, ..page };
    let within = |milliseconds, page: Page| Page { most_cpu: Some(Duration::from_millis(milliseconds)), ..page };
    let within_micros = |micros, page: Page| Page { most_cpu: Some(Duration::from_micros(micros)), ..page };
    let section = format!("/soknader/{}/del/{}", draft.id, SAVED.code());
    Ok(vec![
        within_micros(300, page("front page", "/".to_owned(), None)),
        anew(page("front page anew", "/".to_owned(), None)),
        within_micros(300, page("public list", "/tildelinger".to_owned(), None)),
        within(2, anew(page("public list anew", "/tildelinger".to_owned(), None))),
        page("applications", "/soknader".to_owned(), Some(&sender)),
        within(2, page("task list", format!("/soknader/{}", draft.id), Some(&sender))),
        within(2, page("section", section.clone(), Some(&sender))),
        Page {
            save: Some(Save::new(draft.answers.0, role, draft.version)),
            ..page("section save", section, Some(&sender))
        },
        within(
            2,
            Page { html_limit: Some(WORKLIST_LIMIT), ..page("worklist", "/saker".to_owned(), Some(&caseworker)) },
        ),
        within(2, page("case page", format!("/saker/{}", case.id), Some(&caseworker))),
        within_micros(300, page("portfolio", "/portefolje".to_owned(), Some(&reader))),
        within(5, anew(page("portfolio anew", "/portefolje".to_owned(), Some(&reader)))),
    ])
}
