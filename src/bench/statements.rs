//! Which statements a page runs, read from the server's own log, with the values they were run with.

use std::path::PathBuf;
use std::time::Duration;

use sqlx::PgPool;

use super::pages::Page;
use super::{BenchError, Filled, other};

/// A statement as it was run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ran {
    pub(super) sql: String,
    /// By number; none is null.
    pub(super) values: Vec<Option<String>>,
}

impl Ran {
    /// BEGIN, COMMIT, ROLLBACK: told by themselves.
    pub(super) fn is_transaction(&self) -> bool {
        let first = self.sql.split_whitespace().next().unwrap_or_default().to_uppercase();
        ["BEGIN", "COMMIT", "ROLLBACK"].contains(&first.trim_end_matches(';'))
    }
}

pub(super) struct ServerLog {
    admin: PgPool,
    path: PathBuf,
}

impl ServerLog {
    pub(super) fn new(admin: PgPool, path: PathBuf) -> Self {
        Self { admin, path }
    }

    pub(super) async fn reload(&self) -> Result<(), BenchError> {
        sqlx::raw_sql("select pg_reload_conf()").execute(&self.admin).await?;
        // The server's processes read the new settings a moment later.
        tokio::time::sleep(Duration::from_millis(300)).await;
        Ok(())
    }

    async fn log_statements(&self, on: bool) -> Result<(), BenchError> {
        let to = if on { "alter system set log_statement = 'all'" } else { "alter system set log_statement = 'none'" };
        sqlx::raw_sql(to).execute(&self.admin).await?;
        self.reload().await
    }

    /// Everything one request for the page runs. The page has been asked for once before: connections are warm.
    pub(super) async fn record(&self, filled: &Filled, page: &Page) -> Result<Vec<Ran>, BenchError> {
        page.request(filled, true).await?;
        self.log_statements(true).await?;
        let before = self.read()?.len();
        page.request(filled, true).await?;
        tokio::time::sleep(Duration::from_millis(150)).await;
        let text = self.read()?;
        self.log_statements(false).await?;
        Ok(parse(&text[before.min(text.len())..]))
    }

    fn read(&self) -> Result<String, BenchError> {
        let bytes = std::fs::read(&self.path).map_err(|e| BenchError::Io(self.path.display().to_string(), e))?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// Reads a log whose lines begin with `@@`, whose further lines begin with a tab.
fn parse(log: &str) -> Vec<Ran> {
    let text = log.replace("\n\t", "\u{1}");
    let mut ran: Vec<Ran> = Vec::new();
    for line in text.lines() {
        let Some((_, line)) = line.strip_prefix("@@").and_then(|rest| rest.split_once(' ')) else { continue };
        let line = line.replace('\u{1}', "\n");
        if let Some(said) = line.strip_prefix("LOG:  ") {
            let sql = match said.split_once(' ') {
                Some(("execute", rest)) => rest.split_once(": ").map(|(_, sql)| sql),
                Some(("statement:", sql)) => Some(sql),
                _ => None,
            };
            ran.extend(sql.map(|sql| Ran { sql: sql.trim().to_owned(), values: Vec::new() }));
        } else if let Some(said) = line.strip_prefix("DETAIL:  ")
            && let Some((word, values)) = said.split_once(": ")
            && word.eq_ignore_ascii_case("parameters")
            && let Some(last) = ran.last_mut()
        {
            last.values = parse_values(values);
        }
    }
    ran
}

/// `$1 = 'it''s', $2 = NULL`
fn parse_values(text: &str) -> Vec<Option<String>> {
    let mut values = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(" = ") {
        if let Some(quoted) = after.strip_prefix('\'') {
            let mut value = String::new();
            let mut chars = quoted.char_indices().peekable();
            let mut end = quoted.len();
            while let Some((at, c)) = chars.next() {
                if c != '\'' {
                    value.push(c);
                } else if chars.peek().is_some_and(|(_, next)| *next == '\'') {
                    value.push('\'');
                    chars.next();
                } else {
                    end = at + 1;
                    break;
                }
            }
            values.push(Some(value));
            rest = &quoted[end..];
        } else {
            values.push(None);
            rest = after.strip_prefix("NULL").unwrap_or(after);
        }
    }
    values
}

/// The statement with its values in it, of the types the server gives the parameters. A save that demands the version
/// it opened demands the version that is there, so that it does the same work every time.
pub(super) async fn with_values(pool: &PgPool, ran: &Ran) -> Result<String, BenchError> {
    use sqlx::{Either, Executor, SqlSafeStr, Statement, TypeInfo};
    let mut conn = pool.acquire().await?;
    let types: Vec<String> = if ran.values.is_empty() {
        Vec::new()
    } else {
        let prepared = conn.prepare(sqlx::AssertSqlSafe(ran.sql.clone()).into_sql_str()).await?;
        match prepared.parameters() {
            Some(Either::Left(types)) => types.iter().map(|t| t.name().to_owned()).collect(),
            _ => Vec::new(),
        }
    };
    let mut out = String::new();
    let mut rest = ran.sql.as_str();
    while let Some((before, after)) = rest.split_once('$') {
        out.push_str(before);
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        // The root of a JSON path.
        if digits == 0 {
            out.push('$');
            rest = after;
            continue;
        }
        let number: usize = after[..digits].parse().map_err(|_| other(format!("a lone $ in {}", ran.sql)))?;
        let value =
            ran.values.get(number - 1).ok_or_else(|| other(format!("no value for ${number} in {}", ran.sql)))?;
        let of = types.get(number - 1).map(|t| format!("::{t}")).unwrap_or_default();
        if out.ends_with("s.version = ") {
            out.push_str("s.version");
        } else {
            match value {
                None => out.push_str(&format!("(null{of})")),
                Some(value) => out.push_str(&format!("({}{of})", literal(value))),
            }
        }
        rest = &after[digits..];
    }
    out.push_str(rest);
    Ok(out.split(['\n', '\r']).map(str::trim).collect::<Vec<_>>().join(" ").trim_end_matches(';').to_owned())
}

/// Without a colon, which pgbench would take for one of its variables.
fn literal(value: &str) -> String {
    let mut out = String::from("E'");
    for c in value.chars() {
        match c {
            '\'' => out.push_str("''"),
            '\\' => out.push_str("\\\\"),
            ':' => out.push_str("\\x3a"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_and_their_values_are_read_from_the_log() {
        let log = "@@12 LOG:  statement: BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY\n\
                   @@12 LOG:  execute sqlx_s_1: select a\n\t  from b where c = $1 and d = $2\n\
                   @@12 DETAIL:  parameters: $1 = 'it''s = \n\tso', $2 = NULL\n\
                   @@13 ERROR:  nothing\n@@12 LOG:  execute <unnamed>: select 1\n";
        let ran = parse(log);
        assert_eq!(ran.len(), 3);
        assert!(ran[0].is_transaction() && !ran[1].is_transaction());
        assert_eq!(ran[1].sql, "select a\n  from b where c = $1 and d = $2");
        assert_eq!(ran[1].values, [Some("it's = \nso".to_owned()), None]);
        assert_eq!(ran[2].sql, "select 1");
        assert_eq!(literal("a:b'c\n"), "E'a\\x3ab''c\\n'");
    }
}
