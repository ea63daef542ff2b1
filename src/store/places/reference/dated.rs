//! What holds from a day until another: a change closes the old row and opens a new one.

use std::collections::{BTreeMap, BTreeSet};

use time::Date;

use super::changes::{Changes, ReferenceTable};

/// Keys whose present row ends, and rows that begin.
pub(super) struct Turnover<K, V> {
    pub(super) ended: Vec<K>,
    pub(super) begun: Vec<(K, V, Date)>,
}

/// Compares what holds with what the files say. `known` are keys with any row, also closed ones: what returns, returns today.
/// `first_from` is the beginning of a key never seen before.
pub(super) fn turn_over<K: Ord + Clone, V: PartialEq + Clone>(
    table: ReferenceTable,
    present: &BTreeMap<K, V>,
    known: &BTreeSet<K>,
    wanted: &BTreeMap<K, (V, Date)>,
    today: Date,
    changes: &mut Changes,
) -> Turnover<K, V> {
    let mut turnover = Turnover { ended: Vec::new(), begun: Vec::new() };
    let count = changes.count(table);
    for (key, (value, first_from)) in wanted {
        match present.get(key) {
            Some(now) if now == value => count.unchanged += 1,
            Some(_) => {
                count.changed += 1;
                turnover.ended.push(key.clone());
                turnover.begun.push((key.clone(), value.clone(), today));
            }
            None => {
                count.added += 1;
                turnover.begun.push((
                    key.clone(),
                    value.clone(),
                    if known.contains(key) { today } else { *first_from },
                ));
            }
        }
    }
    for key in present.keys().filter(|key| !wanted.contains_key(*key)) {
        count.ended += 1;
        turnover.ended.push(key.clone());
    }
    turnover
}
