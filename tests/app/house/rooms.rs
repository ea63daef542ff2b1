//! The rooms: the same in every layer, named by the life of a grant; the map of them; and no circles between files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::house_rules::{ROOTS, Source, files, ours, root};

/// The rooms that every layer is divided into. The ground floor may be used by all; the others stand in the order of a
/// grant's life, and use those before them.
const GROUND_FLOOR: &[&str] = &["values", "clocks", "places", "people", "records", "search"];
const LIFE_OF_A_GRANT: &[&str] = &["programme", "application", "casework", "decision", "grant", "insight"];
/// The layers that have rooms.
const LAYERS: &[&str] = &["domain", "store", "features"];

fn is_room(name: &str) -> bool {
    GROUND_FLOOR.contains(&name) || LIFE_OF_A_GRANT.contains(&name)
}

/// Whether code in one room may use another, in its own layer or one below.
fn may_use(room: &str, other: &str) -> bool {
    let age = |name: &str| LIFE_OF_A_GRANT.iter().position(|r| *r == name);
    match (age(room), age(other)) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(own), Some(used)) => used <= own,
    }
}

#[test]
fn rooms_use_the_ground_floor_and_those_before_them() {
    let mut broken = Vec::new();
    for layer in LAYERS {
        for file in files(&format!("src/{layer}"), "rs") {
            let Some((room, _)) = file.path[format!("src/{layer}/").len()..].split_once('/') else { continue };
            for (number, line) in file.code() {
                for used in ours(line) {
                    let mut parts = used.split("::");
                    let (to, other) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
                    if LAYERS.contains(&to) && is_room(other) && !may_use(room, other) {
                        broken.push(format!("{}:{number}: {room} -> {used}", file.path));
                    }
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

/// The folders in a folder, by name.
fn folders(folder: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap());
    entries.filter(|e| e.path().is_dir()).map(|e| e.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn every_layer_has_the_same_rooms() {
    let also = |folder: &str| -> &[&str] {
        match folder {
            "templates" => &["components"],
            "src/i18n/nb" | "src/i18n/nn" => &["web"],
            "tests/app" => &["house"],
            _ => &[],
        }
    };
    for folder in ["src/domain", "src/store", "src/features", "templates", "src/i18n/nb", "src/i18n/nn", "tests/app"] {
        let unknown: Vec<String> =
            folders(folder).into_iter().filter(|f| !is_room(f) && !also(folder).contains(&f.as_str())).collect();
        assert!(unknown.is_empty(), "{folder}: {unknown:?} is no room");
    }
    // What lies in no room is little: the layer's own door, and what speaks of every room.
    for layer in LAYERS {
        let loose: Vec<String> = files(&format!("src/{layer}"), "rs")
            .into_iter()
            .map(|f| f.path)
            .filter(|p| {
                p.matches('/').count() == 2
                    && !p.ends_with("/mod.rs")
                    && !["src/store/search.rs", "src/store/limits.rs"].contains(&p.as_str())
            })
            .collect();
        assert!(loose.is_empty(), "{loose:?} lie in no room");
    }
}

#[test]
fn the_map_is_true() {
    let map = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let named = |text: &str, name: &str| text.contains(&format!("`{name}`")) || text.contains(&format!("[`{name}`]"));
    let rooms: BTreeSet<String> = LAYERS.iter().flat_map(|layer| folders(&format!("src/{layer}"))).collect();
    for name in rooms.iter().chain(&folders("src")) {
        assert!(named(&map, name) || ["reference_data"].contains(&name.as_str()), "src/lib.rs does not show {name}");
    }
    for room in &rooms {
        assert!(named(&readme, room), "README.md does not show the room {room}");
    }
    // A walk names real files and real functions.
    let mut steps = 0;
    for line in map.lines().filter(|l| l.starts_with("//! ") && l.contains(" — ")) {
        let Some((path, rest)) = line
            .trim_start_matches("//! ")
            .trim_start_matches(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' '])
            .split_once(" — ")
        else {
            continue;
        };
        let (file, function) = path.trim_matches('`').split_once(':').unwrap_or((path.trim_matches('`'), ""));
        let text = fs::read_to_string(root().join("src").join(file))
            .or_else(|_| fs::read_to_string(root().join(file)))
            .unwrap_or_else(|e| panic!("src/lib.rs: {file}: {e}"));
        let there =
            function.is_empty() || ["fn ", "struct ", "enum "].iter().any(|k| text.contains(&format!("{k}{function}")));
        assert!(there, "src/lib.rs: {file} has no {function}: {rest}");
        steps += 1;
    }
    assert!(steps >= 12, "the walks have {steps} steps");
}

/// A module of the house: its path below `crate`, and its file.
type Modules = BTreeMap<Vec<String>, Source>;

fn modules() -> Modules {
    let of = |path: &str| -> Vec<String> {
        let mut parts: Vec<String> =
            path["src/".len()..path.len() - ".rs".len()].split('/').map(str::to_owned).collect();
        if parts.last().is_some_and(|last| last == "mod" || last == "lib") {
            parts.pop();
        }
        parts
    };
    files("src", "rs").into_iter().map(|file| (of(&file.path), file)).collect()
}

/// The paths a use tree names: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn leaves(tree: &str, before: &[String], found: &mut Vec<Vec<String>>) {
    let tree = tree.trim();
    let segments = |text: &str| -> Vec<String> {
        text.split("::").map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned).collect()
    };
    let Some(open) = tree.find('{') else {
        found.push([before, &segments(tree)].concat());
        return;
    };
    let inner = &tree[open + 1..tree.rfind('}').unwrap_or(tree.len())];
    let before = [before, &segments(&tree[..open])].concat();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                leaves(&inner[start..at], &before, found);
                start = at + 1;
            }
            _ => {}
        }
    }
    if !inner[start..].trim().is_empty() {
        leaves(&inner[start..], &before, found);
    }
}

/// The modules that a module's code names.
fn used_by(module: &[String], file: &Source, all: &Modules) -> BTreeSet<Vec<String>> {
    let code: String = file.code().map(|(_, line)| format!("{line}\n")).collect();
    let mut paths: Vec<Vec<String>> = Vec::new();
    let mut rest = String::new();
    for statement in code.split_inclusive(';') {
        match statement.rfind("use ").filter(|at| statement[..*at].ends_with(['\n', ' ', ')', '}']) || *at == 0) {
            Some(at) if statement[at..].starts_with("use ") && !statement[at..].contains('=') => {
                leaves(statement[at + 4..].trim_end_matches(';'), &[], &mut paths);
                rest.push_str(&statement[..at]);
            }
            _ => rest.push_str(statement),
        }
    }
    let word = |c: char| c.is_alphanumeric() || c == '_';
    for path in rest.split(|c: char| !(word(c) || c == ':')).filter(|p| p.contains("::")) {
        paths.push(path.split("::").map(str::to_owned).filter(|p| !p.is_empty()).collect());
    }
    let mut found = BTreeSet::new();
    for path in paths {
        let mut at = module.to_vec();
        let mut rest = path.as_slice();
        match rest.first().map(String::as_str) {
            Some("crate") => (at, rest) = (Vec::new(), &rest[1..]),
            Some("self") => rest = &rest[1..],
            Some("super") => {
                while rest.first().is_some_and(|p| p == "super") {
                    at.pop();
                    rest = &rest[1..];
                }
            }
            Some(first) if all.contains_key(&[module, &[first.to_owned()]].concat()) => {}
            _ => continue,
        }
        at.extend_from_slice(rest);
        while !at.is_empty() && !all.contains_key(&at) {
            at.pop();
        }
        if !at.is_empty() && at != module {
            found.insert(at);
        }
    }
    found
}

/// Circles that still stand, by their first file. Shrinks only.
const CIRCLES: &[&str] = &[];

/// What two files need lies below both: no file uses, by whatever way round, a file that uses it.
#[test]
fn no_circle_stands_between_files() {
    let all = modules();
    let uses: BTreeMap<Vec<String>, BTreeSet<Vec<String>>> =
        all.iter().map(|(module, file)| (module.clone(), used_by(module, file, &all))).collect();
    let edges: usize = uses.values().map(BTreeSet::len).sum();
    assert!(edges > 800, "only {edges} uses were read");
    let reached = |from: &Vec<String>| {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&Vec<String>> = uses[from].iter().collect();
        while let Some(module) = open.pop() {
            if seen.insert(module) {
                open.extend(&uses[module]);
            }
        }
        seen
    };
    let reach: BTreeMap<&Vec<String>, BTreeSet<&Vec<String>>> = uses.keys().map(|m| (m, reached(m))).collect();
    let allowed =
        |module: &str| ROOTS.iter().chain(CIRCLES).any(|r| module == *r || module.starts_with(&format!("{r}/")));
    let mut circles = Vec::new();
    for (module, to) in uses.iter().filter(|(module, _)| reach[module].contains(module)) {
        let back: Vec<String> = to.iter().filter(|t| reach[t].contains(module)).map(|t| t.join("/")).collect();
        let name = module.join("/");
        if !allowed(&name) {
            circles.push(format!("{name} -> {}", back.join(", ")));
        }
    }
    assert!(circles.is_empty(), "{circles:#?}");
}
