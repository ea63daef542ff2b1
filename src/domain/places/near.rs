//! Names that are nearly what was typed.

/// How many letters a typed name may be wrong by: a slip in a short one, two in a long.
fn slips(asked: &str) -> usize {
    match asked.chars().count() {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    }
}

/// The names nearest to what was asked for, the nearest first; both are folded. At most three.
#[must_use]
pub fn nearest<T>(asked: &str, names: impl IntoIterator<Item = (T, String)>) -> Vec<T> {
    let most = slips(asked);
    let mut near: Vec<(usize, T)> = names
        .into_iter()
        .filter_map(|(name, folded)| {
            let far = distance(asked, &folded);
            (far <= most).then_some((far, name))
        })
        .collect();
    near.sort_by_key(|(far, _)| *far);
    near.into_iter().take(3).map(|(_, name)| name).collect()
}

/// Letters to add, drop, exchange or swap with their neighbour (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let exchanged = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = exchanged.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_near_and_another_name_is_not() {
        for (a, b, far) in [
            ("alvdal", "alvdal", 0),
            ("alvdall", "alvdal", 1),
            ("avldal", "alvdal", 1),
            ("", "os", 2),
            ("os", "vang", 4),
        ] {
            assert_eq!(distance(a, b), far, "{a} {b}");
            assert_eq!(distance(b, a), far, "{b} {a}");
        }
        let names = ["alvdal", "arendal", "os", "oslo", "sola"].map(|n| (n, n.to_owned()));
        assert_eq!(nearest("alvdall", names.clone()), ["alvdal"]);
        assert_eq!(nearest("olso", names.clone()), ["oslo"]);
        assert_eq!(nearest("xy", names.clone()), Vec::<&str>::new());
        assert_eq!(nearest("", names), Vec::<&str>::new());
    }
}
