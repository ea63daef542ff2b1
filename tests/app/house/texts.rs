//! Every text a person can read is right in its own language: spelling, plain language, typography.
//! That both languages have the same keys and variables is checked by `build.rs` already.

use praksisnaer::i18n::call_proposal::CRITERIA;
use praksisnaer::i18n::{Arg, KEYS, Lang, Texts, VARIABLES};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// One line of a Fluent file without its key and its placeables.
struct Line {
    place: String,
    text: String,
}

fn folder(lang: Lang) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/i18n").join(lang.code())
}

fn lines(lang: Lang) -> Vec<Line> {
    let entries = |folder: &Path| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    let mut files: Vec<PathBuf> = entries(&folder(lang)).iter().flat_map(|room| entries(room)).collect();
    files.retain(|file| file.extension().is_some_and(|e| e == "ftl"));
    files.sort();
    assert!(!files.is_empty());
    let mut lines = Vec::new();
    for file in files {
        let name = format!("{}/{}", lang.code(), file.file_name().unwrap().to_string_lossy());
        for (number, line) in fs::read_to_string(&file).unwrap().lines().enumerate() {
            if let Some(text) = shown(line) {
                lines.push(Line { place: format!("{name}:{}", number + 1), text });
            }
        }
    }
    lines
}

/// What of a line of Fluent a person reads.
fn shown(line: &str) -> Option<String> {
    if line.starts_with('#') {
        return None;
    }
    let value = match line.split_once(" =") {
        Some((key, value)) if !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)) => {
            value
        }
        _ => line,
    };
    let value = value.trim();
    let value = match value.strip_prefix("*[").or_else(|| value.strip_prefix('[')).and_then(|rest| rest.split_once(']'))
    {
        Some((_, text)) => text,
        None => value,
    };
    let mut text = String::new();
    let mut depth = 0_u32;
    for c in value.chars() {
        match c {
            '{' => {
                depth += 1;
                text.push('…');
            }
            '}' => depth = depth.saturating_sub(1),
            c if depth == 0 => text.push(c),
            _ => {}
        }
    }
    let text = text.trim().to_string();
    text.contains(char::is_alphabetic).then_some(text)
}

fn words(text: &str) -> Vec<String> {
    let text: String = without_addresses(text);
    text.split(|c: char| !(c.is_alphabetic() || c == '-' || c == '’'))
        .map(|word| word.trim_matches(['-', '’']).to_string())
        .filter(|word| word.chars().count() > 1)
        .collect()
}

/// E-mail addresses, web addresses and file names are no words.
fn without_addresses(text: &str) -> String {
    text.split(' ')
        .filter(|word| {
            let inner = word.trim_matches(|c: char| !c.is_alphanumeric());
            !(inner.contains('@')
                || inner.contains("://")
                || inner.contains(".no")
                || inner.contains('/') && inner.contains('.'))
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Hunspell breaks words at hyphens, so «e-post» is asked for as «epost» and, if that is unknown, by its parts.
fn spellings(word: &str) -> (String, Vec<String>) {
    let joined = word.replace('-', "");
    let parts = word.split('-').filter(|part| part.chars().count() > 1).map(str::to_string).collect();
    (joined, parts)
}

fn word_list(lang: Lang) -> BTreeSet<String> {
    let file = folder(lang).join(format!("../ordliste-{}.txt", lang.code()));
    fs::read_to_string(file)
        .unwrap()
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.trim().to_lowercase())
        .collect()
}

/// The words of `all` that the dictionary does not have.
fn unknown(lang: Lang, all: &BTreeSet<String>) -> BTreeSet<String> {
    let dictionary = match lang {
        Lang::Nb => "nb_NO",
        Lang::Nn => "nn_NO",
    };
    let mut hunspell = Command::new("hunspell")
        .args(["-d", dictionary, "-i", "utf-8", "-l"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("hunspell is installed (Debian: hunspell and hunspell-no)");
    let mut input = hunspell.stdin.take().unwrap();
    let text = all.iter().cloned().collect::<Vec<_>>().join("\n");
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = hunspell.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && complaint.is_empty(), "hunspell {dictionary}: {complaint}");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_string).collect()
}

/// Words that are wrong in this language, each with the first place it stands in.
fn misspelt(lang: Lang, texts: &[Line]) -> BTreeMap<String, String> {
    let allowed = word_list(lang);
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for line in texts {
        for word in words(&line.text) {
            found.entry(word).or_insert_with(|| line.place.clone());
        }
    }
    let asked = found
        .keys()
        .flat_map(|word| {
            let (joined, mut parts) = spellings(word);
            parts.push(joined);
            parts
        })
        .collect();
    let unknown = unknown(lang, &asked);
    let is_wrong = |word: &str| unknown.contains(word) && !allowed.contains(&word.to_lowercase());
    found.retain(|word, _| {
        let (joined, parts) = spellings(word);
        !allowed.contains(&word.to_lowercase())
            && is_wrong(&joined)
            && (parts.is_empty() || parts.iter().any(|part| is_wrong(part)))
    });
    found
}

fn line(text: &str) -> Vec<Line> {
    vec![Line { place: "a test".into(), text: text.into() }]
}

#[test]
fn every_text_is_spelt_right_in_its_own_language() {
    let wrong: Vec<_> = Lang::ALL
        .map(|lang| (lang, misspelt(lang, &lines(lang))))
        .into_iter()
        .filter(|(_, wrong)| !wrong.is_empty())
        .collect();
    assert!(wrong.is_empty(), "correct them, or put them into src/i18n/ordliste-nb.txt or ordliste-nn.txt: {wrong:#?}");
}

#[test]
fn the_spell_check_sees_words_of_the_other_language() {
    for word in ["ikke", "hvis", "dere", "hva", "tilskudd", "søknadene våre er sendt til kommunen av saksbehandleren"]
    {
        assert!(!misspelt(Lang::Nn, &line(word)).is_empty(), "{word} in nynorsk");
    }
    for word in ["ikkje", "korleis", "tilskot", "saksbehandlaren", "søkjer"] {
        assert!(!misspelt(Lang::Nb, &line(word)).is_empty(), "{word} in bokmål");
    }
    assert!(misspelt(Lang::Nn, &line("E-post til Statsforvaltaren om «søknaden» og § 28")).is_empty());
}

#[test]
fn the_word_lists_are_sorted_and_hold_nothing_superfluous() {
    for lang in Lang::ALL {
        let file = folder(lang).join(format!("../ordliste-{}.txt", lang.code()));
        let all: Vec<String> = fs::read_to_string(file)
            .unwrap()
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(str::to_string)
            .collect();
        let twice: Vec<_> = all.windows(2).filter(|pair| pair[0].to_lowercase() >= pair[1].to_lowercase()).collect();
        assert!(twice.is_empty(), "{lang:?}: not in order, or twice: {twice:?}");
        let known: Vec<_> = {
            let unknown = unknown(lang, &all.iter().cloned().collect());
            all.iter().filter(|word| !word.contains('-') && !unknown.contains(*word)).collect()
        };
        assert!(known.is_empty(), "{lang:?}: the dictionary has these: {known:?}");
    }
}

/// Words the style guide rules out, and bokmål that a nynorsk dictionary lets through.
const NOT_IN_NB: &[&str] = &[
    "vennligst",
    "dersom",
    "vedrørende",
    "angående",
    "besvare",
    "såfremt",
    "herved",
    "foreta",
    "støttemidler",
    "fremdeles",
    "klikk",
    "oops",
    "baseline",
    "frem",
];
const NOT_IN_NN: &[&str] = &[
    "vennlegst",
    "venlegst",
    "ikke",
    "hvis",
    "dere",
    "deres",
    "hva",
    "hvem",
    "hvor",
    "hvordan",
    "hvorfor",
    "hvilken",
    "hvilke",
    "noe",
    "noen",
    "fra",
    "bare",
    "mye",
    "jeg",
    "ennå",
    "allerede",
    "være",
    "søke",
    "søker",
    "følge",
    "følger",
    "merke",
    "merkar",
    "merker",
    "begrunnelse",
    "bevilgning",
    "avgjørelse",
    "tilskudd",
    "vedrørande",
    "angåande",
    "besvare",
    "muleg",
    "mulig",
    "òg",
    "me",
    "klikk",
    "oops",
    "fremdeles",
    "ansatte",
    "innen",
    "ellers",
    "tegn",
    "sted",
    "uke",
];

#[test]
fn no_text_has_the_sins_of_the_style_guide() {
    let mut sins = Vec::new();
    for lang in Lang::ALL {
        let ruled_out = match lang {
            Lang::Nb => NOT_IN_NB,
            Lang::Nn => NOT_IN_NN,
        };
        for line in lines(lang) {
            for word in words(&line.text) {
                if ruled_out.contains(&word.to_lowercase().as_str()) {
                    sins.push(format!("{}: «{word}» in: {}", line.place, line.text));
                }
            }
            for sin in ["!", "...", "  ", "\"", "'", " - ", "{", "}", "TODO", "SJEKK"] {
                if line.text.contains(sin) {
                    sins.push(format!("{}: {sin:?} in: {}", line.place, line.text));
                }
            }
        }
    }
    assert!(sins.is_empty(), "{sins:#?}");
}

/// A line must never break between a number and its unit, or between § and its number.
#[test]
fn numbers_and_units_are_held_together_by_hard_spaces() {
    let mut loose = Vec::new();
    for lang in Lang::ALL {
        for line in lines(lang) {
            let words: Vec<&str> = line.text.split(' ').collect();
            for pair in words.windows(2) {
                let number_before = pair[0].ends_with(|c: char| c.is_ascii_digit() || c == '…');
                let number_after = pair[1].starts_with(|c: char| c.is_ascii_digit() || c == '…');
                let unit = pair[1].trim_end_matches(|c: char| !c.is_alphanumeric() && c != '%');
                let group = number_before
                    && pair[1].len() >= 3
                    && pair[1].chars().take(3).all(|c| c.is_ascii_digit())
                    && !pair[1].chars().nth(3).is_some_and(|c| c.is_ascii_digit());
                if number_before
                    && (["kr", "%", "prosent", "mill", "mrd", "MB"].contains(&unit) && unit != "prosent" || group)
                    || number_after && (pair[0].ends_with('§') || ["kl.", "kr", "nr."].contains(&pair[0]))
                {
                    loose.push(format!("{}: «{} {}»", line.place, pair[0], pair[1]));
                }
            }
        }
    }
    assert!(loose.is_empty(), "{loose:#?}");
}

#[test]
fn every_text_renders_with_its_variables() {
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        for (key, variables) in KEYS.iter().zip(VARIABLES) {
            for value in [Arg::Number(1), Arg::Number(3), Arg::Text("<æøå & «č»>".into())] {
                let args: Vec<(&str, Arg<'_>)> = variables.iter().map(|name| (*name, value.clone())).collect();
                let text = texts.get_with(key, &args).unwrap_or_else(|| panic!("{key} in {lang:?}"));
                assert!(
                    !text.trim().is_empty() && !text.contains(['{', '}', '\u{2068}', '\u{2069}']),
                    "{key} in {lang:?}: {text}"
                );
                assert_eq!(text, text.trim(), "{key} in {lang:?}: space at an end");
            }
        }
    }
}

/// The two languages say the same: the same figures, in the same order, in every text.
#[test]
fn both_languages_name_the_same_figures() {
    let figures = |lang: Lang, key: &str, args: &[(&str, Arg<'_>)]| -> Vec<String> {
        let text = Texts::of(lang).get_with(key, args).unwrap();
        text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).map(str::to_string).collect()
    };
    for (key, variables) in KEYS.iter().zip(VARIABLES) {
        for count in [1, 3] {
            let args: Vec<(&str, Arg<'_>)> = variables.iter().map(|name| (*name, Arg::Number(count))).collect();
            let (nb, nn) = (figures(Lang::Nb, key, &args), figures(Lang::Nn, key, &args));
            assert!(
                nb == nn || nb.iter().collect::<BTreeSet<_>>() == nn.iter().collect(),
                "{key}: {nb:?} in nb, {nn:?} in nn"
            );
        }
    }
}

/// A key written as a string is checked by nobody but this test: `text("…")`, `text_with("…")` and every fault.
#[test]
fn keys_written_as_strings_exist() {
    let mut missing = Vec::new();
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut open: Vec<PathBuf> =
        ["src", "templates"].map(|folder| root.join(folder)).into_iter().filter(|folder| folder.is_dir()).collect();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        if !path.extension().is_some_and(|e| e == "rs" || e == "html" || e == "txt") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in source.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            for (at, _) in line.match_indices('"') {
                let literal = line[at + 1..].split('"').next().unwrap_or_default();
                let looks_like_a_key = literal.contains('-')
                    && literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                let asked_for = ["t.text(", "t.text_with(", "texts.text(", "texts.text_with("].iter().any(|call| {
                    line[..at]
                        .strip_suffix(call)
                        .is_some_and(|before| !before.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
                });
                let fault = literal.contains("-feil-") || literal.starts_with("feil-");
                if looks_like_a_key
                    && !literal.ends_with('-')
                    && (asked_for || fault)
                    && !Texts::of(Lang::Nb).has(literal)
                {
                    missing.push(format!("{}:{}: {literal}", path.strip_prefix(&root).unwrap().display(), number + 1));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Everything that can ask for a text: the code and the templates.
fn askers() -> String {
    let mut open = ["src", "templates"].map(|f| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(f)).to_vec();
    let mut all = String::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|e| e == "rs" || e == "html" || e == "txt") {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
    all
}

#[test]
fn every_text_is_used() {
    let askers = askers();
    let called: BTreeSet<&str> = askers
        .split('(')
        .map(|before| before.rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next().unwrap_or_default())
        .map(|name| name.trim_end_matches('_'))
        .collect();
    let quoted: BTreeSet<&str> =
        askers.split('"').filter(|q| q.len() < 80 && !q.contains(char::is_whitespace)).collect();
    // Keys that are put together when the page is made, of parts that stand in the code.
    let put_together = |key: &str| {
        let criterion =
            key.strip_prefix("kriterium-").and_then(|rest| rest.split_once('-')).is_some_and(|(code, part)| {
                CRITERIA.contains(&code) && ["navn", "sporsmal", "1", "3", "5", "likebehandling"].contains(&part)
            });
        let mail = key
            .strip_prefix("epost-")
            .and_then(|rest| rest.strip_suffix("-emne").or_else(|| rest.strip_suffix("-tekst")))
            .is_some_and(|kind| quoted.contains(kind));
        let hole = key.strip_prefix("sak-brev-mangler-").is_some_and(|hole| quoted.contains(hole));
        let coded =
            key.match_indices('-').any(|(at, _)| quoted.contains(&key[..=at]) && quoted.contains(&key[at + 1..]));
        criterion || mail || hole || coded
    };
    let unused: Vec<&&str> = KEYS
        .iter()
        .filter(|key| !called.contains(key.replace('-', "_").as_str()) && !quoted.contains(**key) && !put_together(key))
        .collect();
    assert!(unused.is_empty(), "nothing asks for {unused:#?}");
}
