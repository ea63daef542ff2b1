//! What every form in every template must be, read out of the templates.

use std::fs;
use std::path::{Path, PathBuf};

/// Forms about the person in front of the page: the browser helps to fill them in (WCAG 1.3.5), and none has a version.
const ABOUT_A_PERSON: &[&str] = &[
    "application/contribution/ask.html",
    "components/input.html",
    "error.html",
    "people/sign_in/invitation.html",
    "people/sign_in/new_password.html",
    "people/sign_in/new_password_link.html",
    "people/sign_in/own_account.html",
    "people/sign_in/sign_in.html",
];

/// Forms that send once more what another form carried, with that form's own role.
const SENDS_AGAIN: &[&str] = &["error.html", "people/sign_in/resume.html"];

fn templates() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut open: Vec<PathBuf> = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    found.sort();
    assert!(found.len() > 40, "{}", found.len());
    found
}

/// The start tag of each form that is posted, and what follows it up to the form's end.
fn posted(text: &str) -> Vec<(String, String)> {
    let mut forms = Vec::new();
    for part in text.split("<form").skip(1) {
        let mut quoted = false;
        let end = part.find(|c: char| {
            quoted ^= c == '"';
            c == '>' && !quoted
        });
        let (tag, rest) = part.split_at(end.expect("a tag ends") + 1);
        if tag.contains(r#"method="post""#) {
            forms.push((tag.to_owned(), rest.split("</form>").next().unwrap_or_default().to_owned()));
        }
    }
    forms
}

#[test]
fn a_posted_form_says_first_which_role_it_was_drawn_for() {
    let mut forms = 0;
    for (name, text) in templates() {
        for (tag, rest) in posted(&text).into_iter().filter(|_| !SENDS_AGAIN.contains(&name.as_str())) {
            assert!(rest.starts_with("{{ page.stamp }}"), "{name}: <form{tag} does not begin with the stamp");
            forms += 1;
        }
    }
    assert!(forms > 30, "{forms}");
}

/// Chromium's Back button puts old words into a page that was fetched anew, under the new version, and a colleague's
/// words would be overwritten without a word. `autocomplete="off"` keeps words and version from the same page; a field
/// with another word of its own would be filled in again.
#[test]
fn words_and_version_of_a_form_come_from_the_same_page() {
    let mut versions = 0;
    for (name, text) in templates().into_iter().filter(|(name, _)| !ABOUT_A_PERSON.contains(&name.as_str())) {
        for (tag, rest) in posted(&text) {
            assert!(tag.contains(r#" autocomplete="off""#), "{name}: <form{tag} lets the browser fill it in again");
            versions += usize::from(rest.contains(r#"name="versjon"#));
        }
        let others: Vec<&str> =
            text.split(r#"autocomplete=""#).skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect();
        assert!(others.iter().all(|o| *o == "off"), "{name}: {others:?}");
    }
    assert!(versions >= 7, "{versions}");
    for (name, text) in templates().into_iter().filter(|(name, _)| ABOUT_A_PERSON.contains(&name.as_str())) {
        assert!(!text.contains(r#"name="versjon"#), "{name} has a version");
    }
}
