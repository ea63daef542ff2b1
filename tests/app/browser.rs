//! A browser without JavaScript: keeps cookies, reads the real forms out of the pages, follows 303.
//! Every page it sees must be a sound page, whatever the test is about.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use praksisnaer::domain::people::actor::{Actor, MinistryActor, MunicipalityActor, OfficeActor};
use praksisnaer::i18n::Lang;
use scraper::{ElementRef, Html, Selector};
use tower::ServiceExt as _;

pub(crate) const ORIGIN: &str = "http://127.0.0.1:8080";

/// What a browser says of a form on one of our pages.
pub(crate) const OWN_PAGE: &[(&str, &str)] = &[("origin", ORIGIN), ("sec-fetch-site", "same-origin")];

/// Answers with a status of 500 and above, as they came.
pub(crate) type Failures = Arc<Mutex<Vec<String>>>;

/// Somebody in front of a screen. Clones share the cookies, as two windows of one browser do.
#[derive(Clone)]
pub(crate) struct Browser {
    app: Router,
    jar: Arc<Mutex<BTreeMap<String, String>>>,
    failures: Failures,
    actor: Option<Actor>,
}

impl Browser {
    pub(crate) fn new(app: Router, failures: Failures) -> Browser {
        Browser { app, jar: Arc::default(), failures, actor: None }
    }
    pub(crate) fn signed_in(mut self, cookies: &HeaderMap, actor: Actor) -> Browser {
        self.keep_cookies(cookies);
        self.actor = Some(actor);
        self
    }
    /// The same person reads nynorsk from now on.
    pub(crate) fn in_language(self, lang: Lang) -> Browser {
        self.jar.lock().unwrap().insert("sprak".to_owned(), lang.code().to_owned());
        self
    }
    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        self.jar.lock().unwrap().get(name).cloned()
    }
    /// The same cookies before another application: one whose database is away, say.
    pub(crate) fn before(&self, app: Router) -> Browser {
        Browser { app, ..self.clone() }
    }

    pub(crate) fn actor(&self) -> &Actor {
        self.actor.as_ref().expect("somebody is signed in")
    }
    pub(crate) fn municipality_actor(&self) -> MunicipalityActor {
        MunicipalityActor::of(self.actor().clone()).expect("acts for a municipality")
    }
    pub(crate) fn office_actor(&self) -> OfficeActor {
        OfficeActor::of(self.actor().clone()).expect("acts for an office")
    }
    pub(crate) fn ministry_actor(&self) -> MinistryActor {
        MinistryActor::of(self.actor().clone()).expect("acts for the ministry")
    }

    /// Opens a page and follows where it leads.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        let answer = self.ask(Method::GET, path, None, &[]).await;
        self.follow(answer).await
    }
    /// Asks once and stays there.
    pub(crate) async fn get_once(&self, path: &str) -> Answer {
        self.ask(Method::GET, path, None, &[]).await
    }
    /// Sends a form nobody has read, and follows where it leads.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post_once(path, fields).await;
        self.follow(answer).await
    }
    pub(crate) async fn post_once(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.ask(Method::POST, path, Some(fields), OWN_PAGE).await
    }
    async fn follow(&self, mut answer: Answer) -> Answer {
        for _ in 0..6 {
            let Some(to) = answer.leads_to() else { return answer };
            answer = self.ask(Method::GET, &to, None, &[]).await;
        }
        panic!("led around in a circle: {}", answer.path);
    }
    pub(crate) async fn ask(
        &self,
        method: Method,
        path: &str,
        fields: Option<&[(&str, &str)]>,
        more: &[(&str, &str)],
    ) -> Answer {
        let (media_type, body) = match fields {
            None => ("", Body::empty()),
            Some(fields) => {
                let mut form = url::form_urlencoded::Serializer::new(String::new());
                // Every real form says which role it was drawn for.
                if let Some(actor) = self.actor.as_ref().filter(|_| fields.iter().all(|(n, _)| *n != "_rolle")) {
                    form.append_pair("_rolle", &actor.assignment.to_string());
                }
                form.extend_pairs(fields.iter().map(|(n, v)| (*n, v.replace('\n', "\r\n"))));
                ("application/x-www-form-urlencoded", Body::from(form.finish()))
            }
        };
        self.deliver(method, path, more, (media_type, body)).await
    }
    /// Sends a file by a form that takes one, and follows where it leads.
    pub(crate) async fn upload(&self, path: &str, name: &str, bytes: &[u8]) -> Answer {
        let answer = self.upload_once(path, name, bytes).await;
        self.follow(answer).await
    }
    pub(crate) async fn upload_once(&self, path: &str, name: &str, bytes: &[u8]) -> Answer {
        let (media_type, before, after) = self.around_a_file(name);
        let body = Body::from([before.as_bytes(), bytes, after.as_bytes()].concat());
        self.deliver(Method::POST, path, OWN_PAGE, (&media_type, body)).await
    }
    /// What stands before and after the bytes of a file in a form, and the form's media type.
    pub(crate) fn around_a_file(&self, name: &str) -> (String, String, String) {
        let role = self.actor.as_ref().map(|a| a.assignment.to_string()).unwrap_or_default();
        // As browsers write it.
        let name = name.replace('"', "%22");
        let field = |name: &str| format!("--grense\r\ncontent-disposition: form-data; name=\"{name}\"");
        let before = format!(
            "{}\r\n\r\n{role}\r\n{}; filename=\"{name}\"\r\ncontent-type: application/octet-stream\r\n\r\n",
            field("_rolle"),
            field("fil")
        );
        ("multipart/form-data; boundary=grense".to_owned(), before, "\r\n--grense--\r\n".to_owned())
    }
    pub(crate) async fn deliver(
        &self,
        method: Method,
        path: &str,
        more: &[(&str, &str)],
        (media_type, body): (&str, Body),
    ) -> Answer {
        let path = path.strip_prefix(ORIGIN).unwrap_or(path).split('#').next().unwrap_or_default();
        let mut request = Request::builder().method(method.clone()).uri(path).header(header::HOST, "127.0.0.1:8080");
        let cookies: Vec<String> = self.jar.lock().unwrap().iter().map(|(n, v)| format!("{n}={v}")).collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        if !media_type.is_empty() {
            request = request.header(header::CONTENT_TYPE, media_type);
        }
        for (name, value) in more {
            request = request.header(*name, *value);
        }
        let response = self.app.clone().oneshot(request.body(body).expect("a request")).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 64 * 1024 * 1024).await.expect("a body");
        self.keep_cookies(&parts.headers);
        if parts.status.is_server_error() {
            self.failures.lock().unwrap().push(format!("{method} {path}: {}", parts.status));
        }
        let html = String::from_utf8_lossy(&bytes).into_owned();
        let answer = Answer {
            status: parts.status,
            headers: parts.headers,
            html,
            bytes: bytes.to_vec(),
            path: path.to_owned(),
            browser: self.clone(),
        };
        answer.assert_sound();
        answer
    }
    fn keep_cookies(&self, headers: &HeaderMap) {
        let mut jar = self.jar.lock().unwrap();
        for cookie in headers.get_all(header::SET_COOKIE) {
            let (pair, attributes) = cookie.to_str().unwrap().split_once(';').unwrap_or((cookie.to_str().unwrap(), ""));
            let (name, value) = pair.split_once('=').expect("a cookie has a value");
            if attributes.to_ascii_lowercase().contains("max-age=0") {
                jar.remove(name);
            } else {
                jar.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}

/// What came back.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) html: String,
    /// The body as it came.
    pub(crate) bytes: Vec<u8>,
    /// Path and query, after what was followed.
    pub(crate) path: String,
    browser: Browser,
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|e| panic!("{selector}: {e}"))
}

/// Text with single spaces; hard spaces too become ordinary ones.
fn words(text: impl Iterator<Item = impl AsRef<str>>) -> String {
    let mut all = String::new();
    for part in text {
        all.push_str(part.as_ref());
        all.push(' ');
    }
    let all = all.split(|c: char| c.is_whitespace()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
    all.replace(" .", ".").replace(" ,", ",")
}

fn words_of(element: ElementRef<'_>) -> String {
    words(element.text())
}

impl Answer {
    /// Without what only a script brings into the page.
    fn document(&self) -> Html {
        let mut document = Html::parse_document(&self.html);
        let templates: Vec<_> = document.select(&css("template")).map(|e| e.id()).collect();
        for template in templates {
            if let Some(mut node) = document.tree.get_mut(template) {
                node.detach();
            }
        }
        document
    }
    pub(crate) fn is_page(&self) -> bool {
        self.header("content-type").starts_with("text/html") && self.header("content-encoding").is_empty()
    }
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }
    /// Where a 303 leads.
    pub(crate) fn leads_to(&self) -> Option<String> {
        (self.status == StatusCode::SEE_OTHER).then(|| self.header("location").to_owned())
    }
    /// The expected status, or the page is shown.
    #[track_caller]
    pub(crate) fn expect(self, status: u16) -> Answer {
        assert_eq!(
            self.status.as_u16(),
            status,
            "{}\n{}",
            self.path,
            if self.is_page() { self.text() } else { self.html.clone() }
        );
        self
    }
    pub(crate) fn title(&self) -> String {
        self.all("title").into_iter().next().unwrap_or_default()
    }
    pub(crate) fn heading(&self) -> String {
        self.all("h1").into_iter().next().unwrap_or_default()
    }
    pub(crate) fn language(&self) -> String {
        self.document().root_element().attr("lang").unwrap_or_default().to_owned()
    }
    /// All that is read in `main`, as one line.
    pub(crate) fn text(&self) -> String {
        self.all("main").join(" ")
    }
    /// The texts of all elements that a CSS selector finds.
    pub(crate) fn all(&self, selector: &str) -> Vec<String> {
        self.document().select(&css(selector)).map(words_of).collect()
    }
    /// An attribute of all elements that a CSS selector finds.
    pub(crate) fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.document().select(&css(selector)).map(|e| e.attr(name).unwrap_or_default().to_owned()).collect()
    }
    pub(crate) fn has(&self, selector: &str) -> bool {
        self.document().select(&css(selector)).next().is_some()
    }
    #[track_caller]
    pub(crate) fn says(&self, text: &str) -> &Answer {
        assert!(self.text().contains(text), "«{text}» is not on {}:\n{}", self.path, self.text());
        self
    }
    #[track_caller]
    pub(crate) fn does_not_say(&self, text: &str) -> &Answer {
        assert!(
            !self.html.contains(text) && !self.text().contains(text),
            "«{text}» is on {}:\n{}",
            self.path,
            self.text()
        );
        self
    }
    /// The faults of the error summary: field and text.
    pub(crate) fn faults(&self) -> Vec<(String, String)> {
        let document = self.document();
        let links = css(".ds-error-summary a[href]");
        document
            .select(&links)
            .map(|a| {
                (a.attr("href").unwrap_or_default().split('#').next_back().unwrap_or_default().to_owned(), words_of(a))
            })
            .collect()
    }
    pub(crate) fn has_fault(&self, field: &str) -> bool {
        self.faults().iter().any(|(f, _)| f == field)
    }
    /// The address behind a link's text.
    #[track_caller]
    pub(crate) fn link(&self, text: &str) -> String {
        let document = self.document();
        let links = css("a[href]");
        let found = document.select(&links).find(|a| words_of(*a).contains(text));
        found
            .map(|a| a.attr("href").unwrap_or_default().to_owned())
            .unwrap_or_else(|| panic!("no link «{text}» on {}:\n{}", self.path, self.text()))
    }
    pub(crate) fn has_link(&self, text: &str) -> bool {
        let document = self.document();
        document.select(&css("a[href]")).any(|a| words_of(a).contains(text))
    }
    pub(crate) async fn follow(&self, link: &str) -> Answer {
        self.browser.get(&self.resolved(&self.link(link))).await
    }
    fn resolved(&self, href: &str) -> String {
        let here = url::Url::parse(ORIGIN).and_then(|o| o.join(&self.path)).expect("an address");
        let there = here.join(href).expect("an address");
        assert_eq!(there.origin().ascii_serialization(), ORIGIN, "{href} leaves the site");
        there[url::Position::BeforePath..].to_owned()
    }
    /// The rows of the table whose caption contains `caption`: heads and cells as text.
    #[track_caller]
    pub(crate) fn table(&self, caption: &str) -> Vec<Vec<String>> {
        let document = self.document();
        let (tables, captions, rows, cells) = (css("table"), css("caption"), css("tr"), css("th, td"));
        let table = document
            .select(&tables)
            .find(|t| t.select(&captions).any(|c| words_of(c).contains(caption)))
            .unwrap_or_else(|| panic!("no table «{caption}» on {}:\n{}", self.path, self.text()));
        table.select(&rows).map(|row| row.select(&cells).map(words_of).collect()).collect()
    }
    pub(crate) fn has_button(&self, text: &str) -> bool {
        self.all("main button").iter().any(|b| b == text)
    }
    /// The form with a button of this text, with this id, or with an action that ends so.
    #[track_caller]
    pub(crate) fn form(&self, which: &str) -> Form {
        let document = self.document();
        let (forms, submits) = (css("form"), css("button"));
        let form = document
            .select(&forms)
            .find(|f| {
                f.attr("id") == Some(which)
                    || f.attr("action").is_some_and(|a| !which.is_empty() && a.ends_with(which))
                    || f.select(&submits).any(|b| words_of(b) == which)
            })
            .unwrap_or_else(|| panic!("no form «{which}» on {}:\n{}", self.path, self.text()));
        Form::read(self, &document, form)
    }

    /// What every page must be, whatever the test is about.
    #[track_caller]
    fn assert_sound(&self) {
        if !self.is_page() {
            return;
        }
        let document = self.document();
        let here = format!("{} ({})", self.path, self.status);
        assert_eq!(document.select(&css("h1")).count(), 1, "{here}: one h1");
        assert!(["nb", "nn"].contains(&self.language().as_str()), "{here}: lang");
        assert!(!self.title().is_empty(), "{here}: title");
        let mut ids = std::collections::BTreeSet::new();
        for element in document.select(&css("[id]")) {
            let id = element.attr("id").unwrap_or_default();
            assert!(ids.insert(id.to_owned()), "{here}: the id {id} stands twice");
        }
        for (selector, attribute) in [
            ("label[for]", "for"),
            ("[aria-describedby]", "aria-describedby"),
            ("[aria-labelledby]", "aria-labelledby"),
            ("[aria-controls]", "aria-controls"),
            ("[form]", "form"),
        ] {
            for element in document.select(&css(selector)) {
                for id in element.attr(attribute).unwrap_or_default().split_whitespace() {
                    assert!(ids.contains(id), "{here}: {attribute}={id} points at nothing");
                }
            }
        }
        for link in document.select(&css("a[href]")) {
            let href = link.attr("href").unwrap_or_default();
            if let Some(id) = href.strip_prefix('#') {
                assert!(ids.contains(id), "{here}: the link «{}» leads to #{id}, which is not there", words_of(link));
            }
        }
        let labels: std::collections::BTreeSet<&str> =
            document.select(&css("label[for]")).filter_map(|l| l.attr("for")).collect();
        for field in document.select(&css("main input:not([type=hidden]):not([hidden]), main select, main textarea")) {
            let labelled = field.attr("aria-label").is_some()
                || field.attr("aria-labelledby").is_some()
                || field.attr("id").is_some_and(|id| labels.contains(id))
                || field.ancestors().filter_map(ElementRef::wrap).any(|a| a.value().name() == "label");
            assert!(labelled, "{here}: the field {:?} has no label", field.attr("name"));
        }
        assert!(
            !document.select(&css("[style], [onclick], script:not([src]), style")).any(|_| true),
            "{here}: inline style or script"
        );
        let text = words_of(document.root_element());
        for quoted in text.split('«').skip(1).filter_map(|rest| rest.split_once('»')).map(|(quoted, _)| quoted) {
            let is_key = quoted.contains('-')
                && quoted.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            // What somebody typed may look like one.
            let typed = quoted.starts_with("e-") || quoted.starts_with(|c: char| c.is_ascii_digit());
            assert!(!is_key || typed, "{here}: the text {quoted} is missing");
        }
        let fault_first = self.title().starts_with("Feil:");
        let summary = document.select(&css("main .ds-error-summary")).next().is_some();
        assert_eq!(
            fault_first, summary,
            "{here}: an error summary and a title that begins with «Feil:» belong together"
        );
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Text,
    Hidden,
    /// A radio button or checkbox, on or off.
    Mark(bool),
    Choice(Vec<String>),
}

#[derive(Clone, Debug)]
struct Control {
    name: String,
    value: String,
    kind: Kind,
    radio: bool,
}

#[derive(Clone, Debug)]
struct Button {
    text: String,
    label: String,
    name: String,
    value: String,
    action: Option<String>,
    method: Option<String>,
}

/// A form as it stands in the page, being filled in.
#[derive(Clone)]
pub(crate) struct Form {
    browser: Browser,
    path: String,
    action: String,
    method: String,
    controls: Vec<Control>,
    buttons: Vec<Button>,
}

impl Form {
    fn read(answer: &Answer, document: &Html, form: ElementRef<'_>) -> Form {
        let id = form.attr("id");
        let all = css("input, textarea, select, button");
        let belongs = |e: &ElementRef<'_>| match e.attr("form") {
            Some(other) => Some(other) == id,
            None => e.ancestors().any(|a| a.id() == form.id()),
        };
        let disabled = |e: &ElementRef<'_>| {
            e.attr("disabled").is_some()
                || e.ancestors()
                    .filter_map(ElementRef::wrap)
                    .any(|a| a.value().name() == "fieldset" && a.attr("disabled").is_some())
        };
        let (mut controls, mut buttons) = (Vec::new(), Vec::new());
        for e in document.select(&all).filter(belongs).filter(|e| !disabled(e)) {
            let attr = |name: &str| e.attr(name).unwrap_or_default().to_owned();
            let mut put = |value: String, kind: Kind, radio: bool| {
                controls.push(Control { name: attr("name"), value, kind, radio })
            };
            match (e.value().name(), e.attr("type").unwrap_or("text")) {
                ("button", kind) if kind != "button" && kind != "reset" => buttons.push(Button {
                    text: words_of(e),
                    label: attr("aria-label"),
                    name: attr("name"),
                    value: attr("value"),
                    action: e.attr("formaction").map(str::to_owned),
                    method: e.attr("formmethod").map(str::to_owned),
                }),
                ("input", "radio" | "checkbox") => {
                    let value = e.attr("value").unwrap_or("on").to_owned();
                    put(value, Kind::Mark(e.attr("checked").is_some()), e.attr("type") == Some("radio"));
                }
                ("input", "hidden") => put(attr("value"), Kind::Hidden, false),
                ("input", "submit" | "button" | "reset" | "file" | "image") => {}
                ("input", _) => put(attr("value"), Kind::Text, false),
                ("textarea", _) => put(e.text().collect(), Kind::Text, false),
                ("select", _) => {
                    let options = css("option");
                    let value = |o: ElementRef<'_>| o.attr("value").map_or_else(|| words_of(o), str::to_owned);
                    let choices: Vec<String> = e.select(&options).map(value).collect();
                    let chosen = e.select(&options).find(|o| o.attr("selected").is_some()).map(value);
                    put(chosen.or_else(|| choices.first().cloned()).unwrap_or_default(), Kind::Choice(choices), false);
                }
                _ => {}
            }
        }
        let action = form.attr("action").filter(|a| !a.is_empty()).unwrap_or(&answer.path).to_owned();
        let method = form.attr("method").unwrap_or("get").to_ascii_lowercase();
        Form { browser: answer.browser.clone(), path: answer.path.clone(), action, method, controls, buttons }
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.controls.iter().any(|c| c.name == name)
    }
    /// The names of the fields a person can fill in, once each.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            self.controls.iter().filter(|c| c.kind != Kind::Hidden).map(|c| c.name.clone()).collect();
        names.dedup();
        names
    }
    /// The names of the fields a person types text into.
    pub(crate) fn text_fields(&self) -> Vec<String> {
        self.controls.iter().filter(|c| c.kind == Kind::Text).map(|c| c.name.clone()).collect()
    }
    /// What stands in a field now: the marked ones for radio buttons and checkboxes.
    #[track_caller]
    pub(crate) fn value(&self, name: &str) -> String {
        assert!(self.has(name), "no field {name}: {:?}", self.names());
        let standing: Vec<&str> = self
            .controls
            .iter()
            .filter(|c| c.name == name && c.kind != Kind::Mark(false))
            .map(|c| c.value.as_str())
            .collect();
        standing.join(",")
    }
    /// Types into a field, chooses an option, or marks the radio button or checkbox of this value.
    #[track_caller]
    pub(crate) fn fill(mut self, name: &str, value: &str) -> Form {
        let names = self.names();
        let mut found = false;
        for c in self.controls.iter_mut().filter(|c| c.name == name) {
            match &mut c.kind {
                Kind::Text => {
                    c.value = value.to_owned();
                    found = true;
                }
                Kind::Choice(choices) => {
                    assert!(choices.iter().any(|o| o == value), "{name} has no option {value}: {choices:?}");
                    c.value = value.to_owned();
                    found = true;
                }
                Kind::Mark(on) => {
                    let this = c.value == value;
                    if this || c.radio {
                        *on = this;
                    }
                    found |= this;
                }
                Kind::Hidden => {}
            }
            if found && matches!(c.kind, Kind::Text | Kind::Choice(_)) {
                break;
            }
        }
        assert!(found, "nothing to fill {name} with {value:?} on {}: {names:?}", self.path);
        self
    }
    #[track_caller]
    pub(crate) fn fill_all<'a>(self, fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Form {
        fields.into_iter().fold(self, |form, (name, value)| form.fill(name, value))
    }
    /// What a forger would do: a field that is not there, or a hidden one with another value.
    pub(crate) fn forge(mut self, name: &str, value: &str) -> Form {
        self.controls.retain(|c| c.name != name);
        self.controls.push(Control {
            name: name.to_owned(),
            value: value.to_owned(),
            kind: Kind::Hidden,
            radio: false,
        });
        self
    }
    /// What the browser would send for a button, chosen by text, label or value; and where, and how.
    #[track_caller]
    pub(crate) fn sent_by(&self, button: &str) -> (String, String, Vec<(String, String)>) {
        let b = self
            .buttons
            .iter()
            .find(|b| b.text == button)
            .or_else(|| self.buttons.iter().find(|b| b.label == button || b.value == button))
            .unwrap_or_else(|| panic!("no button «{button}» on {}: {:?}", self.path, self.buttons));
        let mut fields: Vec<(String, String)> = self
            .controls
            .iter()
            .filter(|c| !c.name.is_empty() && c.kind != Kind::Mark(false))
            .map(|c| (c.name.clone(), c.value.clone()))
            .collect();
        if !b.name.is_empty() {
            fields.push((b.name.clone(), b.value.clone()));
        }
        (
            b.method.clone().unwrap_or_else(|| self.method.clone()),
            b.action.clone().unwrap_or_else(|| self.action.clone()),
            fields,
        )
    }
    /// Presses a button and follows where it leads.
    pub(crate) async fn press(self, button: &str) -> Answer {
        let browser = self.browser.clone();
        let answer = self.press_once(button).await;
        browser.follow(answer).await
    }
    /// Presses a button and stays at the first answer. The form is still there: pressing twice is a double click.
    pub(crate) async fn press_once(&self, button: &str) -> Answer {
        let (method, action, fields) = self.sent_by(button);
        let base = url::Url::parse(ORIGIN).and_then(|o| o.join(&self.path)).expect("an address");
        let mut there = base.join(&action).expect("an address");
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        if method == "get" {
            there.query_pairs_mut().clear().extend_pairs(&fields);
            return self.browser.get_once(&there[url::Position::BeforePath..]).await;
        }
        self.browser.post_once(&there[url::Position::BeforePath..], &fields).await
    }
    /// Presses the first button of the form, whatever it says.
    pub(crate) async fn press_first(self) -> Answer {
        let text = self.buttons.first().expect("a button").text.clone();
        self.press(&text).await
    }
    /// The same, and stays at the first answer.
    pub(crate) async fn press_first_once(&self) -> Answer {
        let text = self.buttons.first().expect("a button").text.clone();
        self.press_once(&text).await
    }
    /// The same form sent from another browser.
    pub(crate) fn sent_from(mut self, browser: &Browser) -> Form {
        self.browser = browser.clone();
        self
    }
}
