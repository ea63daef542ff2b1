//! The store alone writes: every string in the sources is read as SQL, as PostgreSQL would read it, however it is divided
//! over lines.

use sqlparser::dialect::PostgreSqlDialect;
use sqlparser::parser::Parser;
use sqlparser::tokenizer::{Token, Tokenizer};

use super::house_rules::files;

/// A string in a source, with the number of its line.
#[derive(Debug, PartialEq, Eq)]
struct Literal {
    line: usize,
    text: String,
}

/// The strings of a Rust source: plain and raw, over many lines; nothing in comments, nothing after `#[cfg(test)]`.
fn literals(source: &str) -> Vec<Literal> {
    let source = &source[..source.find("\n#[cfg(test)]").unwrap_or(source.len())];
    let chars: Vec<char> = source.chars().collect();
    let (mut at, mut line, mut found) = (0, 1, Vec::new());
    let is = |at: usize, c: char| chars.get(at) == Some(&c);
    while at < chars.len() {
        match chars[at] {
            '\n' => line += 1,
            '/' if is(at + 1, '/') => {
                while at < chars.len() && chars[at] != '\n' {
                    at += 1;
                }
                continue;
            }
            // A character, not a lifetime.
            '\'' if is(at + 1, '\\') => at += 2 + usize::from(!is(at + 2, 'u')),
            '\'' if is(at + 2, '\'') => at += 2,
            'r' if is(at + 1, '"') || is(at + 1, '#') && !chars[at.saturating_sub(1)].is_alphanumeric() => {
                let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
                if is(at + 1 + hashes, '"') {
                    let from = at + 2 + hashes;
                    let ends = |to: usize| is(to, '"') && (1..=hashes).all(|n| is(to + n, '#'));
                    let to = (from..chars.len()).find(|to| ends(*to)).expect("a raw string ends");
                    let text: String = chars[from..to].iter().collect();
                    let lines = text.matches('\n').count();
                    found.push(Literal { line, text });
                    line += lines;
                    at = to + hashes;
                }
            }
            '"' => {
                let mut text = String::new();
                let begins = line;
                at += 1;
                while !is(at, '"') {
                    if is(at, '\\') {
                        at += 1;
                        text.push(if is(at, '"') { '"' } else { ' ' });
                    } else {
                        text.push(chars[at]);
                    }
                    line += usize::from(is(at, '\n'));
                    at += 1;
                }
                found.push(Literal { line: begins, text });
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// What a statement that only reads, or only opens and closes, is called.
const READS: [&str; 10] = [
    "Query",
    "Set",
    "ShowVariable",
    "Explain",
    "ExplainTable",
    "StartTransaction",
    "Commit",
    "Rollback",
    "Savepoint",
    "Listen",
];

/// How a text writes, if it is SQL that does.
fn writes(text: &str) -> Option<String> {
    let dialect = PostgreSqlDialect {};
    // What is put in when the program runs stands for a name.
    let sql = text.replace("{}", "x").replace(['{', '}'], " ");
    if let Ok(statements) = Parser::parse_sql(&dialect, &sql) {
        for statement in statements {
            let shown = format!("{statement:?}");
            let kind = shown.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned();
            if !READS.contains(&kind.as_str()) {
                return Some(kind);
            }
        }
    }
    // In a query too (`with gone as (delete …)`), and in what only a part of is there.
    let tokens = Tokenizer::new(&dialect, &sql).tokenize().ok()?;
    let words: Vec<String> = tokens
        .into_iter()
        .filter_map(|token| match token {
            Token::Whitespace(_) => None,
            Token::Word(word) if word.quote_style.is_none() => Some(word.value.to_uppercase()),
            other => Some(other.to_string()),
        })
        .collect();
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    (0..words.len()).find_map(|at| {
        let begins = at == 0 || [";", "("].contains(&word(at - 1));
        let writes = match (word(at), word(at + 1)) {
            ("INSERT" | "MERGE", "INTO") | ("DELETE", "FROM") => true,
            ("TRUNCATE", _) => begins && words.len() > at + 1,
            ("COPY", _) => begins && (at..at + 6).any(|n| word(n) == "FROM"),
            // `for update`, `do update` and prose are something else.
            ("UPDATE", _) => {
                let set = (at + 2..at + 6).find(|n| word(*n) == "SET");
                begins
                    && set.is_some_and(|set| {
                        (at..set).all(|n| word(n) != ",") && (set..words.len()).any(|n| word(n) == "=")
                    })
            }
            _ => false,
        };
        writes.then(|| format!("{} {}", word(at), word(at + 1)))
    })
}

/// Those who make and tend a database of their own, and write nothing in ours.
const TENDS: &[(&str, &[&str])] = &[
    ("src/bench/", &["CreateDatabase", "Statement", "Vacuum", "AlterSystem", "Call", "Drop"]),
    ("src/local_postgres/", &["CreateDatabase"]),
];

#[test]
fn the_store_alone_writes() {
    let (mut broken, mut read, mut in_store) = (Vec::new(), 0, 0);
    for file in files("src", "rs") {
        for literal in literals(&file.text) {
            read += 1;
            let Some(how) = writes(&literal.text) else { continue };
            if file.path.starts_with("src/store/") {
                in_store += 1;
                continue;
            }
            // The bench looks for the words in the server's log; it writes nothing.
            let words_alone = file.path == "src/bench/rows.rs" && literal.text.len() < 20;
            let tends = TENDS.iter().any(|(path, what)| file.path.starts_with(path) && what.contains(&how.as_str()));
            if !words_alone && !tends {
                broken.push(format!("{}:{}: {how}: {}", file.path, literal.line, literal.text));
            }
        }
    }
    assert!(broken.is_empty(), "writing SQL outside src/store: {broken:#?}");
    assert!(read > 3_000 && in_store > 100, "{read} strings read, {in_store} in the store write");
}

#[test]
fn a_statement_that_writes_is_found_however_it_is_written() {
    for sql in [
        "insert into setting values ('x')",
        "INSERT\n    INTO\n    setting values ($1)",
        "update municipality\n   set population = 1",
        "update municipality m\n\n   set population = $1 from x where x.id = m.id",
        "update only municipality as m set population = 1",
        "delete\nfrom holiday",
        "delete /* all */ from holiday where day = $1",
        "with gone as (delete from holiday returning day) select count(*) from gone",
        "with moved as (\n    update holiday\n    set day = day + 1 returning day) select * from moved",
        "merge into holiday h using x on true when matched then delete",
        "truncate holiday, setting",
        "select 1; truncate holiday",
        "copy holiday from stdin",
        "create table x ()",
        "alter table x add column y int",
        "drop table x",
        "insert into {table} ({}) select {} from copied c join {table} t on t.{key} = c.old",
        "  -- quietly\n  update holiday set day = day",
    ] {
        assert!(writes(sql).is_some(), "{sql}");
    }
    for text in [
        "select * from holiday where day = $1 for update",
        "select id from application where call = $1 order by id for key share",
        "select 'delete from holiday' as words",
        "select max(number) from submission -- then update it",
        "Update the page, and set the day: it = now",
        "the store writes, so it may insert and delete",
        "set local statement_timeout = '1s'",
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        "show server_version",
        "",
    ] {
        assert_eq!(writes(text), None, "{text}");
    }
    let source = "let a = \"one\"; // \"no\"\nlet b = r#\"two \"2\"\n3\"#; let c = '\"'; let d: &'static str = \"x \\\" y\";\n\n\"last\"";
    let found: Vec<(usize, String)> = literals(source).into_iter().map(|l| (l.line, l.text)).collect();
    let expected = [(1, "one"), (2, "two \"2\"\n3"), (3, "x \" y"), (5, "last")];
    assert_eq!(found, expected.map(|(line, text)| (line, text.to_owned())));
}
