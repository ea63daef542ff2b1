//! How many rows each statement of a page touches, as the server's own plan tells it.

use serde_json::Value;

use super::statements::{Ran, with_values};
use super::{BenchError, Filled, other};

/// A statement and what it cost to run once.
#[derive(Debug, Clone)]
pub(super) struct Touched {
    pub(super) sql: String,
    /// Rows that scans gave on, and those they read and threw away.
    pub(super) rows: u64,
    pub(super) milliseconds: f64,
    /// The scan that touched the most: its kind and its table.
    pub(super) heaviest: String,
}

/// Every statement that only reads, in the order of the page.
pub(super) async fn touched(filled: &Filled, recorded: &[Ran]) -> Result<Vec<Touched>, BenchError> {
    let mut all = Vec::new();
    for ran in recorded {
        let sql = with_values(&filled.state.pool, ran).await?;
        if only_reads(&sql) {
            all.push(explain(filled, sql).await?);
        }
    }
    Ok(all)
}

fn only_reads(sql: &str) -> bool {
    let sql = sql.to_lowercase();
    let writes = ["insert into ", "update ", "delete from "].iter().any(|word| sql.contains(word));
    (sql.starts_with("select") || sql.starts_with("with")) && !writes
}

async fn explain(filled: &Filled, sql: String) -> Result<Touched, BenchError> {
    let asked = format!("explain (analyze, timing off, format json) {sql}");
    let told: Value = sqlx::query_scalar(sqlx::AssertSqlSafe(asked)).fetch_one(&filled.state.pool).await?;
    let first = told.get(0).ok_or_else(|| other("a plan without a top"))?;
    let milliseconds = first["Execution Time"].as_f64().unwrap_or_default();
    let mut scans = Vec::new();
    gather(&first["Plan"], &mut scans);
    let heaviest = scans.iter().max_by_key(|(rows, _)| *rows).map(|(_, what)| what.clone()).unwrap_or_default();
    Ok(Touched { sql, rows: scans.iter().map(|(rows, _)| rows).sum(), milliseconds, heaviest })
}

fn gather(node: &Value, scans: &mut Vec<(u64, String)>) {
    let number = |name: &str| node[name].as_f64().unwrap_or_default();
    if let Some(table) = node["Relation Name"].as_str() {
        let each = number("Actual Rows") + number("Rows Removed by Filter") + number("Rows Removed by Index Recheck");
        let rows = each * number("Actual Loops");
        scans.push((rows.round() as u64, format!("{} on {table}", node["Node Type"].as_str().unwrap_or_default())));
    }
    for child in node["Plans"].as_array().into_iter().flatten() {
        gather(child, scans);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scans_are_counted_with_what_they_throw_away_each_time_they_run() {
        let plan = serde_json::json!({ "Node Type": "Nested Loop", "Actual Rows": 4, "Actual Loops": 1, "Plans": [
            { "Node Type": "Seq Scan", "Relation Name": "call", "Actual Rows": 2, "Rows Removed by Filter": 8, "Actual Loops": 1 },
            { "Node Type": "Index Scan", "Relation Name": "application", "Actual Rows": 2, "Actual Loops": 2 } ] });
        let mut scans = Vec::new();
        gather(&plan, &mut scans);
        assert_eq!(scans, [(10, "Seq Scan on call".to_owned()), (4, "Index Scan on application".to_owned())]);
    }
}
