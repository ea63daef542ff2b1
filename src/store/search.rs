//! How a search is read: every word of it, anywhere in the text, in any order, however it is typed. The folding is the
//! database's (`folded`, migration 0016), so that text and search are folded by one rule; columns named `searched` hold
//! folded text.

use sqlx::PgConnection;

use crate::store::StoreError;

/// Longer than any name or title; what comes after is not looked at.
const LONGEST: usize = 200;

/// The search as the database folds it; empty when there is nothing to look for.
///
/// # Errors
/// When the database cannot be reached.
pub async fn folded(conn: &mut PgConnection, search: &str) -> Result<String, StoreError> {
    let search: String = search.trim().chars().take(LONGEST).collect();
    if search.is_empty() {
        return Ok(search);
    }
    Ok(sqlx::query_scalar!(r#"select folded($1) as "folded!""#, search).fetch_one(conn).await?)
}

/// Patterns for `searched like all(…)`, one for each word; none when nothing is looked for, which finds all.
///
/// # Errors
/// When the database cannot be reached.
pub async fn words(conn: &mut PgConnection, search: &str) -> Result<Vec<String>, StoreError> {
    let folded = folded(conn, search).await?;
    if folded.is_empty() && !search.trim().is_empty() {
        // Nothing but signs that no folded text holds.
        return Ok(vec![String::new()]);
    }
    Ok(patterns(&folded))
}

/// The same of a search that is folded already.
#[must_use]
pub fn patterns(folded: &str) -> Vec<String> {
    folded.split_whitespace().map(|word| format!("%{}%", literal(word))).collect()
}

/// `%` and `_` mean themselves.
#[must_use]
pub fn literal(text: &str) -> String {
    text.chars().fold(String::new(), |mut literal, c| {
        if matches!(c, '%' | '_' | '\\') {
            literal.push('\\');
        }
        literal.push(c);
        literal
    })
}
