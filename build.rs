//! Turns `src/i18n/{nb,nn}/<room>/*.ftl` into static tables and one typed method per message.
//!
//! A key that one language lacks, a key that stands twice, different variables in the two languages
//! or Fluent syntax outside the subset below stops the build, so nothing is left to fail at run time.
//! Subset: text, string literals, variables and selectors on a variable. No terms, attributes or functions.
use fluent_syntax::{ast::*, parser, unicode::unescape_unicode_to_string};
use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::exit,
};

/// Names the hand-written part of `impl Texts` needs for itself.
const RESERVED: &[&str] = &[
    "of",
    "lang",
    "has",
    "get",
    "get_with",
    "text",
    "text_with",
    "plain",
    "rendered",
    "render",
    "kroner",
    "kroner_short",
    "number",
    "percent",
    "date",
    "date_weekday",
    "date_table",
    "clock",
    "moment",
    "moment_weekday",
    "moment_table",
    "month",
    "days_left",
    "year_span",
    "list",
    "role",
    "role_may",
    "role_code",
    "municipality_status",
    "office_status",
    "outcome",
    "call_status",
    "phase",
    "sub_goal",
    "standard",
    "language_decision",
    "event",
    "fault",
    "fault_value",
];

enum Part {
    Text(String),
    Var(String),
    Select { var: String, variants: Vec<(Option<String>, Vec<Part>)> },
}

type Language = BTreeMap<String, Vec<Part>>;

fn main() {
    println!("cargo::rerun-if-changed=migrations");
    let mut faults = Vec::new();
    let nb = load("nb", &mut faults);
    let nn = load("nn", &mut faults);
    for (key, parts) in &nb {
        match nn.get(key) {
            None => faults.push(format!("nn lacks the key {key}")),
            Some(other) if variables(parts) != variables(other) => {
                faults.push(format!("{key}: variables {:?} in nb, {:?} in nn", variables(parts), variables(other)))
            }
            Some(_) => {}
        }
    }
    faults.extend(nn.keys().filter(|key| !nb.contains_key(*key)).map(|key| format!("nb lacks the key {key}")));
    let mut names = BTreeSet::new();
    for key in nb.keys() {
        let name = method(key);
        if RESERVED.contains(&name.as_str()) {
            faults.push(format!("{key}: the name is taken by the lookup itself"));
        } else if !names.insert(name) {
            faults.push(format!("{key}: two keys give the same method name"));
        }
    }
    if !faults.is_empty() {
        for fault in faults {
            println!("cargo::error=texts: {fault}");
        }
        exit(1);
    }
    let out = env::var_os("OUT_DIR").map(PathBuf::from).expect("cargo sets OUT_DIR");
    fs::write(out.join("texts.rs"), generate(&nb, &nn)).expect("OUT_DIR can be written");
}

fn load(lang: &str, faults: &mut Vec<String>) -> Language {
    let folder = Path::new("src/i18n").join(lang);
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<PathBuf> = entries(&folder)
        .into_iter()
        .flat_map(|room| entries(&room))
        .filter(|p| p.extension().is_some_and(|e| e == "ftl"))
        .collect();
    files.sort();
    let mut all = Language::new();
    for file in files {
        let name = file.display();
        let source = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{name}: {e}"));
        let resource = match parser::parse(source.clone()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                for error in errors {
                    let line = source[..error.pos.start.min(source.len())].matches('\n').count() + 1;
                    faults.push(format!("{name}:{line}: {}", error.kind));
                }
                continue;
            }
        };
        for entry in resource.body {
            match entry {
                Entry::Message(Message { id, value: Some(value), attributes, .. }) if attributes.is_empty() => {
                    match pattern(&value) {
                        Ok(parts) => {
                            if all.insert(id.name.clone(), parts).is_some() {
                                faults.push(format!("{name}: the key {} stands twice in {lang}", id.name));
                            }
                        }
                        Err(why) => faults.push(format!("{name}: {}: {why}", id.name)),
                    }
                }
                Entry::Message(m) => faults.push(format!("{name}: {}: only a value, no attributes", m.id.name)),
                Entry::Term(t) => faults.push(format!("{name}: -{}: terms are not in use", t.id.name)),
                Entry::Junk { content } => faults.push(format!("{name}: cannot read {content:?}")),
                _ => {}
            }
        }
    }
    all
}

/// What lies in a folder: a language has a folder per room, a room its files.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let found = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    found.filter_map(|entry| entry.ok().map(|e| e.path())).collect()
}

fn pattern(source: &Pattern<String>) -> Result<Vec<Part>, &'static str> {
    let mut parts: Vec<Part> = Vec::new();
    let mut push = |part: Part| match (parts.last_mut(), part) {
        (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
        (_, part) => parts.push(part),
    };
    for element in &source.elements {
        match element {
            PatternElement::TextElement { value } => push(Part::Text(value.clone())),
            PatternElement::Placeable { expression } => push(placeable(expression)?),
        }
    }
    Ok(parts)
}

fn placeable(expression: &Expression<String>) -> Result<Part, &'static str> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Ok(Part::Text(unescape_unicode_to_string(value).into_owned()))
        }
        Expression::Inline(InlineExpression::NumberLiteral { value }) => Ok(Part::Text(value.clone())),
        Expression::Inline(InlineExpression::VariableReference { id }) => Ok(Part::Var(id.name.clone())),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let variants = variants
                .iter()
                .map(|variant| {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    Ok(((!variant.default).then(|| key.clone()), pattern(&variant.value)?))
                })
                .collect::<Result<_, &'static str>>()?;
            Ok(Part::Select { var: id.name.clone(), variants })
        }
        _ => Err("only text, variables and selectors on a variable are in use"),
    }
}

fn variables(parts: &[Part]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Var(var) => {
                found.insert(var.clone());
            }
            Part::Select { var, variants } => {
                found.insert(var.clone());
                for (_, parts) in variants {
                    found.extend(variables(parts));
                }
            }
        }
    }
    found
}

/// `om-tittel` -> `om_tittel`; a Rust keyword gets an underscore at the end.
fn method(key: &str) -> String {
    let name = key.replace('-', "_");
    match name.as_str() {
        "as" | "async" | "await" | "box" | "break" | "const" | "continue" | "crate" | "do" | "dyn" | "else"
        | "enum" | "extern" | "false" | "final" | "fn" | "for" | "gen" | "if" | "impl" | "in" | "let" | "loop"
        | "macro" | "match" | "mod" | "move" | "mut" | "override" | "priv" | "pub" | "ref" | "return" | "self"
        | "static" | "struct" | "super" | "trait" | "true" | "try" | "type" | "typeof" | "unsafe" | "use"
        | "virtual" | "where" | "while" | "yield" => name + "_",
        _ => name,
    }
}

fn generate(nb: &Language, nn: &Language) -> String {
    let mut out = String::from(
        "/// Every key, in alphabetical order; the tables below have the same order.\npub const KEYS: &[&str] = &[\n",
    );
    for key in nb.keys() {
        let _ = writeln!(out, "    {key:?},");
    }
    out.push_str("];\n/// The variables of every key, in alphabetical order.\npub const VARIABLES: &[&[&str]] = &[\n");
    for parts in nb.values() {
        let _ = writeln!(out, "    &{:?},", variables(parts).into_iter().collect::<Vec<_>>());
    }
    out.push_str("];\n");
    for (name, language) in [("NB", nb), ("NN", nn)] {
        let _ = writeln!(out, "static {name}: &[&[Part]] = &[");
        for parts in language.values() {
            let _ = writeln!(out, "    {},", table(parts));
        }
        out.push_str("];\n");
    }
    out.push_str("impl Texts {\n");
    for (index, (key, parts)) in nb.iter().enumerate() {
        let shown: String = language_line(parts);
        let vars = variables(parts);
        let name = method(key);
        let _ = writeln!(out, "    /// {shown}");
        if vars.is_empty() {
            let _ = writeln!(out, "    pub fn {name}(&self) -> &'static str {{ self.plain({index}) }}");
        } else if vars.len() == 1 {
            let var = vars.first().expect("one variable");
            let param = method(var);
            let _ = writeln!(
                out,
                "    pub fn {name}(&self, {param}: impl IntoArg) -> String {{ self.rendered({index}, &[({var:?}, {param}.arg())]) }}"
            );
        } else {
            let step = format!("filling::{}0", camel(key));
            let _ =
                writeln!(out, "    pub fn {name}(&self) -> Filling<{step}> {{ start_filling(self.lang, {index}) }}");
        }
    }
    out.push_str("}\n");
    out.push_str(&fillings(nb));
    out
}

/// Texts with several variables take them by name, one after the other, in the order the bokmål text has them: two
/// amounts in one sentence cannot change places.
fn fillings(nb: &Language) -> String {
    let (mut steps, mut out) = (String::from("pub mod filling {\n"), String::new());
    for (key, parts) in nb {
        let mut order = Vec::new();
        in_order(parts, &mut order);
        if order.len() < 2 {
            continue;
        }
        let name = camel(key);
        for (i, var) in order.iter().enumerate() {
            let _ = writeln!(steps, "    #[derive(Debug)]\n    pub struct {name}{i};");
            let (result, body) = if i + 1 == order.len() {
                ("String".to_owned(), "filled(self)")
            } else {
                (format!("Filling<filling::{name}{}>", i + 1), "next_step(self)")
            };
            let _ = writeln!(
                out,
                "impl Filling<filling::{name}{i}> {{\n    pub fn {}(mut self, value: impl IntoArg) -> {result} {{ put_in(&mut self.args, {var:?}, value.arg()); {body} }}\n}}",
                method(var)
            );
        }
    }
    steps.push_str("}\n");
    steps + &out
}

fn in_order(parts: &[Part], found: &mut Vec<String>) {
    let mut note = |var: &String| {
        if !found.contains(var) {
            found.push(var.clone());
        }
    };
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Var(var) => note(var),
            Part::Select { var, variants } => {
                note(var);
                for (_, parts) in variants {
                    let mut inner = Vec::new();
                    in_order(parts, &mut inner);
                    inner.iter().for_each(&mut note);
                }
            }
        }
    }
}

/// `om-tittel` -> `OmTittel`.
fn camel(key: &str) -> String {
    key.split(['-', '_'])
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
        })
        .collect()
}

/// The bokmål text in one line, as documentation for the editor.
fn language_line(parts: &[Part]) -> String {
    let mut line = String::new();
    for part in parts {
        match part {
            Part::Text(text) => line.push_str(&text.replace(['\n', '`'], " ")),
            Part::Var(var) => {
                let _ = write!(line, "`{var}`");
            }
            Part::Select { variants, .. } => {
                line.push_str(&variants.last().map(|(_, p)| language_line(p)).unwrap_or_default())
            }
        }
    }
    line.replace('[', "\\[").replace('<', "\\<")
}

fn table(parts: &[Part]) -> String {
    let parts: Vec<String> = parts
        .iter()
        .map(|part| match part {
            Part::Text(text) => format!("Part::Text({text:?})"),
            Part::Var(var) => format!("Part::Var({var:?})"),
            Part::Select { var, variants } => {
                let variants: Vec<String> =
                    variants.iter().map(|(key, parts)| format!("({key:?}, {})", table(parts))).collect();
                format!("Part::Select {{ var: {var:?}, variants: &[{}] }}", variants.join(", "))
            }
        })
        .collect();
    format!("&[{}]", parts.join(", "))
}
