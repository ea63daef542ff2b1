//! The table, and which targets are met.

use std::time::Duration;

use super::floor::Floor;

/// The targets.
const MOST_STATEMENTS: usize = 12;
const FIRST_VIEW: usize = 100_000;

pub(super) struct Measured {
    pub(super) page: &'static str,
    /// The most bytes of HTML, where there is a limit.
    pub(super) limit: Option<usize>,
    pub(super) statements: usize,
    pub(super) transactions: usize,
    /// All statements, transactions too, with few applications.
    pub(super) statements_few: Option<usize>,
    pub(super) times: Vec<Duration>,
    pub(super) floor: Floor,
    pub(super) plain: usize,
    pub(super) compressed: usize,
}

fn percentile(sorted: &[Duration], percent: usize) -> f64 {
    let at = (sorted.len() * percent).div_ceil(100).max(1) - 1;
    sorted.get(at).map_or(0.0, |d| d.as_secs_f64() * 1_000.0)
}

struct Targets {
    missed: usize,
}

impl Targets {
    fn hold(&mut self, met: bool, what: &str) {
        println!("  {} {what}", if met { "pass" } else { "FAIL" });
        self.missed += usize::from(!met);
    }
}

/// Prints it all. True when every target is met.
pub(super) fn print(
    all: &[Measured],
    missing: &[&str],
    first_view: &[(String, usize)],
    many: usize,
    few: usize,
) -> bool {
    println!();
    println!(
        "{:<22} {:>5} {:>6} {:>9} {:>9} {:>10} {:>10} {:>9} {:>9}",
        "page", "SQL", "+tx", "p50 ms", "p95 ms", "floor p50", "floor p95", "bytes", "br/gzip"
    );
    for m in all {
        println!(
            "{:<22} {:>5} {:>6} {:>9.2} {:>9.2} {:>10.2} {:>10.2} {:>9} {:>9}",
            m.page,
            m.statements,
            m.transactions,
            percentile(&m.times, 50),
            percentile(&m.times, 95),
            percentile(&m.floor.times, 50),
            percentile(&m.floor.times, 95),
            m.plain,
            m.compressed
        );
    }
    println!("+tx: BEGIN, COMMIT and ROLLBACK. Times from the request to the last byte, compression included.");
    println!("Floor: the same statements with the same values, prepared, by pgbench with one client.\n\nTargets");
    let mut targets = Targets { missed: 0 };
    for m in all {
        let now = m.statements + m.transactions;
        let same = m.statements_few.is_none_or(|before| before == now);
        let told = m.statements_few.map_or("unknown".to_owned(), |n| n.to_string());
        targets.hold(
            same && m.statements <= MOST_STATEMENTS,
            &format!(
                "{}: {} SQL statements (at most {MOST_STATEMENTS}), with BEGIN/COMMIT {now} with {many} applications and {told} with {few}",
                m.page, m.statements
            ),
        );
        let (p95, floor) = (percentile(&m.times, 95), percentile(&m.floor.times, 95));
        let most = 3.0 * floor + 2.0;
        targets.hold(p95 <= most, &format!("{}: p95 {p95:.2} ms (at most 3 x {floor:.2} + 2 = {most:.2} ms)", m.page));
        if let Some(limit) = m.limit {
            targets.hold(m.plain <= limit, &format!("{}: {} bytes of HTML (at most {limit})", m.page, m.plain));
        }
    }
    for page in missing {
        targets.hold(false, &format!("{page}: the page is not there"));
    }
    let sum: usize = first_view.iter().map(|(_, bytes)| bytes).sum();
    let parts: Vec<String> = first_view.iter().map(|(name, bytes)| format!("{name} {bytes}")).collect();
    targets.hold(
        sum <= FIRST_VIEW,
        &format!("first view: {sum} bytes compressed (at most {FIRST_VIEW}): {}", parts.join(", ")),
    );
    println!("\nSlowest statement of each page (in the executor)");
    for m in all {
        if let Some((took, sql)) = &m.floor.slowest {
            let short: String = sql.chars().take(160).collect();
            println!("  {:<22} {took:>8.2} ms  {short}", m.page);
        }
    }
    println!(
        "\n{}",
        if targets.missed == 0 {
            "Every target is met.".to_owned()
        } else {
            format!("{} targets are missed.", targets.missed)
        }
    );
    targets.missed == 0
}
