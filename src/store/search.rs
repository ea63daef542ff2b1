//! How a search reads in SQL.

/// What somebody searched for, anywhere in a text; `%` and `_` mean themselves.
pub(in crate::store) fn pattern(search: &str) -> String {
    let mut pattern = String::from("%");
    for c in search.trim().chars().take(200) {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}
