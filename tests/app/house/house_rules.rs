//! The house's own rules, read out of its sources: arrows between rooms, who writes, who reads cookies, the environment
//! and the clock, how long a file is, and where texts stand.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A source file, by its path from the root of the repository.
pub(super) struct Source {
    pub(super) path: String,
    pub(super) text: String,
}

impl Source {
    /// The room a file lies in: `store` for `src/store/calls.rs`, `app` for `src/app.rs`.
    fn room(&self) -> &str {
        let inner = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inner.split(['/', '.']).next().unwrap_or_default()
    }
    /// The feature, for `src/features/application/apply/form.rs`: its room and its own name.
    fn feature(&self) -> Option<(&str, &str)> {
        let (room, rest) = self.path.strip_prefix("src/features/")?.split_once('/')?;
        rest.split_once('/').map(|(feature, _)| (room, feature))
    }
    /// Lines of code with their numbers: no comments, nothing after `#[cfg(test)]`.
    pub(super) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let end = self.text.find("\n#[cfg(test)]").unwrap_or(self.text.len());
        self.text[..end].lines().enumerate().map(|(i, l)| (i + 1, l)).filter(|(_, l)| !l.trim_start().starts_with("//"))
    }
}

pub(super) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub(super) fn files(folder: &str, extension: &str) -> Vec<Source> {
    let mut open = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|e| e == extension) {
            let text = fs::read_to_string(&path).unwrap();
            found.push(Source { path: relative(&path), text });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "{folder}/*.{extension}");
    found
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().to_string_lossy().into_owned()
}

/// The rooms of ours that a room may use. `i18n` speaks the domain's words; the composition roots may use everything.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("i18n", &["domain"]),
    ("store", &["domain"]),
    ("config", &[]),
    ("files", &["domain", "config"]),
    ("state", &["config", "files"]),
    ("web", &["domain", "i18n", "state", "config", "store", "documents"]),
    ("features", &["domain", "i18n", "state", "store", "web", "mail", "letters", "documents", "files"]),
    ("letters", &["domain", "i18n"]),
    ("documents", &["domain", "i18n", "letters"]),
    ("mail", &["i18n", "config", "store"]),
    ("jobs", &["domain", "store", "mail", "files", "config", "state", "documents"]),
    ("seed", &["domain", "i18n", "store"]),
    ("local_postgres", &[]),
    ("app", &["features", "state", "web"]),
];

/// Composition roots: they put the rooms together, and nobody uses them.
pub(super) const ROOTS: &[&str] = &["main", "lib", "server", "demo", "bench"];

/// Rooms that ask the store for two things only: whose session it is, and whether a kept answer still stands.
const ASKS: &[(&str, &[&str])] =
    &[("web", &["store::people::sessions", "store::insight::view_changes", "store::ReadTx", "store::StoreError"])];

/// The paths `crate::…` in a line.
pub(super) fn ours(line: &str) -> Vec<String> {
    let path =
        |from: &str| from.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ':').collect::<String>();
    line.match_indices("crate::").map(|(at, _)| path(&line[at + "crate::".len()..])).collect()
}

#[test]
fn arrows_between_rooms_hold() {
    let mut broken = Vec::new();
    for file in files("src", "rs") {
        let room = file.room().to_owned();
        if ROOTS.contains(&room.as_str()) {
            continue;
        }
        let Some((_, may)) = ARROWS.iter().find(|(from, _)| *from == room) else {
            broken.push(format!("{}: the room {room} is not on the map", file.path));
            continue;
        };
        for (number, line) in file.code() {
            for used in ours(line) {
                let to = used.split("::").next().unwrap_or_default();
                let asks = ASKS.iter().find(|(from, _)| to == "store" && *from == room);
                let too_much = asks.is_some_and(|(_, what)| !what.iter().any(|w| used.starts_with(w)));
                if to != room && (!may.contains(&to) || too_much) {
                    broken.push(format!("{}:{number}: {room} -> {used}", file.path));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn a_feature_never_imports_a_feature() {
    let mut broken = Vec::new();
    for file in files("src/features", "rs") {
        let Some(own) = file.feature() else { continue };
        for (number, line) in file.code() {
            for used in ours(line).iter().filter_map(|u| u.strip_prefix("features::").map(str::to_owned)) {
                let mut parts = used.split("::");
                if (parts.next(), parts.next()) != (Some(own.0), Some(own.1)) {
                    broken.push(format!("{}:{number}: features::{used}", file.path));
                }
            }
            let leaves = line.contains("use super::super") && file.path.matches('/').count() == 4;
            if leaves {
                broken.push(format!("{}:{number}: leaves its feature", file.path));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_domain_imports_nothing_but_what_is_allowed() {
    let allowed = ["std", "core", "crate", "super", "self", "time", "uuid", "thiserror", "jiff", "idna"];
    let mut broken = Vec::new();
    for file in files("src/domain", "rs") {
        for (number, line) in file.code() {
            let used = line.trim_start().strip_prefix("pub use ").or_else(|| line.trim_start().strip_prefix("use "));
            let first = used.and_then(|u| u.split([':', ';', ' ', '{']).next());
            let child = |name: &str| file.text.contains(&format!("mod {name};"));
            if first.is_some_and(|f| !allowed.contains(&f) && !child(f) && !f.starts_with(char::is_uppercase)) {
                broken.push(format!("{}:{number}: {line}", file.path));
            }
            for (at, _) in line.match_indices("sqlx::").chain(line.match_indices("serde::")) {
                let named = &line[at..];
                let derived =
                    ["sqlx::Type", "serde::Serialize", "serde::Deserialize"].iter().any(|d| named.starts_with(d));
                if !derived && !line.contains("derive") {
                    broken.push(format!("{}:{number}: {}", file.path, line.trim()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

/// Every line of `src` outside `allowed` in which `found` finds something.
fn only_in(allowed: &[&str], what: &str, found: impl Fn(&str) -> bool) {
    let mut broken = Vec::new();
    for file in files("src", "rs").iter().filter(|f| !allowed.iter().any(|a| f.path.starts_with(a))) {
        broken.extend(file.code().filter(|(_, l)| found(l)).map(|(n, l)| format!("{}:{n}: {}", file.path, l.trim())));
    }
    assert!(broken.is_empty(), "{what} outside {allowed:?}: {broken:#?}");
}

#[test]
fn the_session_alone_reads_cookies() {
    // The bench is a browser: it sends the cookie back.
    only_in(&["src/web/session.rs", "src/bench/browser.rs"], "cookies", |line| {
        ["header::COOKIE", "SET_COOKIE", "COOKIE)", "Cookie::", "CookieJar", "\"cookie\""]
            .iter()
            .any(|w| line.contains(w))
    });
}

#[test]
fn the_configuration_alone_reads_the_environment() {
    only_in(&["src/config.rs", "src/local_postgres/"], "the environment", |line| {
        ["env::var", "env::vars", "env::args", "env::set_var"].iter().any(|w| line.contains(w))
    });
}

#[test]
fn the_clock_alone_knows_the_time() {
    only_in(&["src/state.rs", "src/local_postgres/"], "the time", |line| {
        ["now_utc()", "now_local()", "SystemTime::now", "Timestamp::now", "Zoned::now"].iter().any(|w| line.contains(w))
    });
    // PostgreSQL's clock is nobody's either: a test could not set it.
    only_in(&[], "PostgreSQL's clock", |line| {
        let line = line.to_lowercase();
        let asks = |at: usize| {
            !line[..at].ends_with(|c: char| c.is_alphanumeric() || ['.', '_', ':', ' '].contains(&c))
                || line[..at].ends_with("= ")
        };
        line.match_indices("now()").any(|(at, _)| asks(at))
            || ["current_timestamp", "current_date", "clock_timestamp"].iter().any(|w| line.contains(w))
    });
}

/// Files over 500 lines. Shrinks only: a file that has come under the limit leaves the list.
const TOO_LONG: &[&str] = &[];

#[test]
fn no_file_is_over_five_hundred_lines() {
    let long: BTreeSet<String> =
        files("src", "rs").into_iter().filter(|f| f.text.lines().count() > 500).map(|f| f.path).collect();
    let allowed: BTreeSet<String> = TOO_LONG.iter().map(|p| (*p).to_owned()).collect();
    let new: Vec<_> = long.difference(&allowed).collect();
    assert!(new.is_empty(), "divide {new:?}");
    let shorter: Vec<_> = allowed.difference(&long).collect();
    assert!(shorter.is_empty(), "{shorter:?} leave the list");
}

#[test]
fn modules_are_named_after_what_they_know() {
    let forbidden = [
        "utils", "util", "helpers", "helper", "common", "manager", "managers", "misc", "shared", "service", "services",
        "types", "models",
    ];
    let all = ["src", "tests"].into_iter().flat_map(|folder| files(folder, "rs"));
    let named: Vec<String> = all
        .map(|f| f.path)
        .filter(|p| p.split('/').any(|part| forbidden.contains(&part.trim_end_matches(".rs"))))
        .collect();
    assert!(named.is_empty(), "{named:#?}");
}

#[test]
fn every_dependency_says_why_it_is_there() {
    let text = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let mut inside = false;
    let mut silent = Vec::new();
    for line in text.lines() {
        if line.starts_with('[') {
            inside = line.contains("dependencies]");
        } else if inside
            && line.contains('=')
            && !line.trim_start().starts_with('#')
            && line.rsplit_once('#').is_none_or(|(_, why)| why.trim().len() < 8)
        {
            silent.push(line.to_owned());
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}

/// The template without its askama tags, expressions and comments; newlines stay.
fn bare(template: &str) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some(at) = ["{{", "{%", "{#"].iter().filter_map(|open| rest.find(open)).min() {
        out.push_str(&rest[..at]);
        let close = match &rest[at..at + 2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let end = rest[at..].find(close).map_or(rest.len(), |e| at + e + 2);
        out.extend(rest[at..end].chars().filter(|c| *c == '\n'));
        // An expression stands for a text: «x» keeps quotes and angles in balance.
        rest = &rest[end..];
    }
    out + rest
}

/// Values that are templates themselves: they have escaped what they show.
const RENDERED: &[&str] = &[
    "{{ field|safe }}",
    "{{ other.why|safe }}",
    "{{ section|safe }}",
    "{{ shown|safe }}",
    "{{ budget|safe }}",
    "{{ followers|safe }}",
    "{{ group|safe }}",
    "{{ part|safe }}",
    "{{ heading|safe }}",
    "{{ application|safe }}",
    "{{ history|safe }}",
    "{{ steps|safe }}",
    "{{ assessment|safe }}",
    "{{ form|safe }}",
    "{{ read|safe }}",
    "{{ in_short|safe }}",
];

#[test]
fn templates_have_no_inline_style_or_script() {
    let mut broken = Vec::new();
    for file in files("templates", "html") {
        for (number, line) in file.text.lines().enumerate() {
            let lower = line.to_lowercase();
            let script = lower.contains("<script") && !lower.contains("<script src=");
            let handler = lower.split_whitespace().any(|w| {
                w.starts_with("on")
                    && w.contains("=\"")
                    && w[2..].chars().take_while(|c| *c != '=').all(|c| c.is_ascii_lowercase())
            });
            if lower.contains(" style=")
                || lower.contains("<style")
                || lower.contains("javascript:")
                || script
                || handler
            {
                broken.push(format!("{}:{}: {}", file.path, number + 1, line.trim()));
            }
            if lower.contains("http://") || lower.contains("https://") || lower.contains("src=\"//") {
                broken.push(format!("{}:{}: another site: {}", file.path, number + 1, line.trim()));
            }
            let parts: usize = RENDERED.iter().map(|part| lower.matches(part).count()).sum();
            if lower.matches("|safe").count() > parts {
                broken.push(format!("{}:{}: unescaped: {}", file.path, number + 1, line.trim()));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

/// Text in templates that is the same in every language.
const SAME_IN_ALL: &[&str] = &["kr"];

#[test]
fn templates_hold_no_text_of_their_own() {
    let mut broken = Vec::new();
    for file in files("templates", "html") {
        let text = bare(&file.text);
        let mut inside_tag = false;
        let mut word = String::new();
        let mut line = 1;
        for c in text.chars() {
            match c {
                '<' | '>' => {
                    let said = word.trim();
                    if !inside_tag
                        && said.split_whitespace().any(|w| {
                            w.chars().filter(|c| c.is_alphabetic()).count() > 1
                                && !w.starts_with('&')
                                && !SAME_IN_ALL.contains(&w)
                        })
                    {
                        broken.push(format!("{}:{line}: {said}", file.path));
                    }
                    word.clear();
                    inside_tag = c == '<';
                }
                '\n' => {
                    line += 1;
                    word.push(' ');
                }
                c => word.push(c),
            }
        }
        for attribute in ["aria-label=\"", "title=\"", "alt=\"", "placeholder=\""] {
            for (at, _) in text.match_indices(attribute) {
                let value = text[at + attribute.len()..].split('"').next().unwrap_or_default();
                if value.chars().any(char::is_alphabetic) {
                    broken.push(format!("{}: {attribute}{value}", file.path));
                }
            }
        }
    }
    assert!(broken.is_empty(), "texts belong in src/i18n: {broken:#?}");
}

/// Norwegian words in string literals of the pages' code. The demo, the seed and the letters of law are data.
#[test]
fn pages_hold_no_norwegian_of_their_own() {
    let mut broken = Vec::new();
    for file in ["src/features", "src/web", "src/store", "src/jobs", "src/mail"]
        .into_iter()
        .flat_map(|folder| files(folder, "rs"))
    {
        for (number, line) in file.code() {
            for literal in line.split('"').skip(1).step_by(2) {
                let norwegian = literal.chars().any(|c| "æøåÆØÅ".contains(c));
                let sentence = literal
                    .split(' ')
                    .filter(|w| ["og", "ikke", "er", "til", "for", "av", "kommune", "søknad"].contains(w))
                    .count()
                    > 1
                    && !["select", "for update"].iter().any(|sql| literal.contains(sql))
                    && !literal.contains(" the ");
                if (norwegian || sentence) && !ALLOWED_WORDS.iter().any(|a| literal.contains(a)) {
                    broken.push(format!("{}:{number}: {literal}", file.path));
                }
            }
        }
    }
    assert!(broken.is_empty(), "texts belong in src/i18n: {broken:#?}");
}

/// What common passwords are made of; names on the map of counties.
const ALLOWED_WORDS: &[&str] = &["praksisnært", "Trøndelag", "Møre og R.", "Østfold"];
