//! The tables, and which targets are met.

use std::time::Duration;

use super::alike;
use super::alike::Alike;
use super::deadline::Hour;
use super::documents::Made;
use super::floor::Floor;
use super::rows::Touched;

/// The targets.
const MOST_STATEMENTS: usize = 12;
const FIRST_VIEW: usize = 100_000;
/// How much more processor time a page may take at the largest size than at the smallest.
const MOST_GROWTH: f64 = 1.3;
/// What is so little that its growth says nothing, in milliseconds and in rows.
const LITTLE: f64 = 0.3;
const FEW_ROWS: u64 = 200;

pub(super) struct Size {
    pub(super) applications: usize,
    pub(super) pages: Vec<Measured>,
    pub(super) missing: Vec<&'static str>,
}

pub(super) struct Measured {
    pub(super) page: &'static str,
    /// The most bytes of HTML, where there is a limit.
    pub(super) limit: Option<usize>,
    pub(super) most_cpu: Option<Duration>,
    pub(super) statements: usize,
    pub(super) transactions: usize,
    pub(super) times: Vec<Duration>,
    pub(super) floor: Floor,
    /// Processor time of one request.
    pub(super) program: Duration,
    pub(super) database: Duration,
    pub(super) touched: Vec<Touched>,
    pub(super) plain: usize,
    pub(super) compressed: usize,
}

impl Measured {
    fn rows(&self) -> u64 {
        self.touched.iter().map(|t| t.rows).sum()
    }
    fn cpu(&self) -> f64 {
        milliseconds(self.program + self.database)
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn percentile(sorted: &[Duration], percent: usize) -> f64 {
    let at = (sorted.len() * percent).div_ceil(100).max(1) - 1;
    sorted.get(at).map_or(0.0, |d| milliseconds(*d))
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

/// Prints it all, the smallest size first. True when every target is met.
pub(super) fn print(
    sizes: &[Size],
    first_view: &[(String, usize)],
    made: Option<&Made>,
    (hour, alike): (Option<&Hour>, &Alike),
) -> bool {
    for size in sizes {
        println!("\nWith {} applications", size.applications);
        table(&size.pages);
    }
    println!("+tx: BEGIN, COMMIT and ROLLBACK. Times from the request to the last byte, compression included.");
    println!("Floor: the same statements with the same values, prepared, by pgbench with one client.");
    println!(
        "CPU: processor time of the program and of the database for one request. Rows: what scans read, of reading statements."
    );
    let mut targets = Targets { missed: 0 };
    if let (Some(smallest), Some(largest)) = (sizes.first(), sizes.last()) {
        println!("\nTargets");
        for m in &largest.pages {
            let before = smallest.pages.iter().find(|s| s.page == m.page);
            hold_page(&mut targets, m, before.filter(|_| sizes.len() > 1));
        }
        for page in &largest.missing {
            targets.hold(false, &format!("{page}: the page is not there"));
        }
        println!("\nStatements of more than {FEW_ROWS} rows, and the slowest of each page, at the largest size");
        for m in &largest.pages {
            let slowest = m.touched.iter().max_by(|a, b| a.milliseconds.total_cmp(&b.milliseconds)).map(|t| &t.sql);
            for t in m.touched.iter().filter(|t| t.rows > FEW_ROWS || Some(&t.sql) == slowest) {
                let short: String = t.sql.chars().take(120).collect();
                println!("  {:<16} {:>8.2} ms {:>8} rows  {}: {short}", m.page, t.milliseconds, t.rows, t.heaviest);
            }
        }
    }
    let sum: usize = first_view.iter().map(|(_, bytes)| bytes).sum();
    let parts: Vec<String> = first_view.iter().map(|(name, bytes)| format!("{name} {bytes}")).collect();
    println!();
    targets.hold(
        sum <= FIRST_VIEW,
        &format!("first view: {sum} bytes compressed (at most {FIRST_VIEW}): {}", parts.join(", ")),
    );
    if let Some(made) = made {
        hold_documents(&mut targets, made);
    }
    if let Some(hour) = hour {
        hold_hour(&mut targets, hour);
    }
    hold_alike(&mut targets, alike);
    match targets.missed {
        0 => println!("\nEvery target is met."),
        missed => println!("\n{missed} targets are missed."),
    }
    targets.missed == 0
}

fn table(pages: &[Measured]) {
    println!(
        "{:<16} {:>4} {:>4} {:>8} {:>8} {:>10} {:>12} {:>12} {:>8} {:>8} {:>8}",
        "page",
        "SQL",
        "+tx",
        "p50 ms",
        "p95 ms",
        "floor p50",
        "CPU program",
        "CPU database",
        "rows",
        "bytes",
        "br/gzip"
    );
    for m in pages {
        println!(
            "{:<16} {:>4} {:>4} {:>8.2} {:>8.2} {:>10.2} {:>12.2} {:>12.2} {:>8} {:>8} {:>8}",
            m.page,
            m.statements,
            m.transactions,
            percentile(&m.times, 50),
            percentile(&m.times, 95),
            percentile(&m.floor.times, 50),
            milliseconds(m.program),
            milliseconds(m.database),
            m.rows(),
            m.plain,
            m.compressed
        );
    }
}

/// Saves a second in a closed loop; the time a save and a send may take in the deadline minute.
const CLOSED_LOOP: f64 = 2_000.0;
const SAVE_CPU: Duration = Duration::from_micros(800);
const MINUTE_P99: f64 = 50.0;

fn hold_hour(targets: &mut Targets, hour: &Hour) {
    println!("\nThe deadline hour");
    let cpu = milliseconds(hour.save_cpu);
    targets.hold(
        hour.save_cpu <= SAVE_CPU,
        &format!("a save: {cpu:.2} ms of processor time (at most {} ms)", milliseconds(SAVE_CPU)),
    );
    targets.hold(
        hour.closed_loop >= CLOSED_LOOP,
        &format!("closed loop: {:.0} saves a second (at least {CLOSED_LOOP})", hour.closed_loop),
    );
    for (what, times) in [("saves", &hour.saves), ("sends", &hour.sends)] {
        let [p50, p99, most] = [50, 99, 100].map(|p| percentile(times, p));
        targets.hold(
            p99 <= MINUTE_P99,
            &format!("{} {what} in {:.0} s: p50 {p50:.1} ms, p99 {p99:.1} ms (at most {MINUTE_P99} ms), longest {most:.1} ms", times.len(), hour.took.as_secs_f64()),
        );
    }
    targets.hold(hour.refused == 0, &format!("{} refused", hour.refused));
}

fn hold_alike(targets: &mut Targets, measured: &Alike) {
    println!("\nProjects like one's own");
    let (open, held) = (measured.recall.open, measured.recall.held);
    targets.hold(
        open >= alike::LEAST_FOUND && held >= alike::LEAST_FOUND,
        &format!(
            "of the right answers to 60 judged questions, {open:.3} are among the first five; {held:.3} of those held out (at least {})",
            alike::LEAST_FOUND
        ),
    );
    let p95 = percentile(&measured.times, 95);
    let most = milliseconds(alike::MOST);
    targets.hold(
        p95 <= most && measured.projects >= alike::MANY,
        &format!(
            "{} searches among {} projects: p50 {:.1} ms, p95 {p95:.1} ms (at most {most} ms)",
            measured.times.len(),
            measured.projects,
            percentile(&measured.times, 50)
        ),
    );
}

/// Letters a second, and what a long application may take.
const LETTERS_A_SECOND: f64 = 20.0;
const LONG: Duration = Duration::from_secs(5);
const LONG_MEMORY: usize = 400 * 1024;

fn hold_documents(targets: &mut Targets, made: &Made) {
    println!("\nDocuments, one after the other");
    let (number, all) = (made.letters.len(), made.letters.iter().sum::<Duration>());
    let a_second = number as f64 / all.as_secs_f64().max(f64::EPSILON);
    let [p50, p99] = [50, 99].map(|p| percentile(&made.letters, p));
    targets.hold(
        a_second >= LETTERS_A_SECOND,
        &format!(
            "{number} letters: {a_second:.0} a second (at least {LETTERS_A_SECOND}), p50 {p50:.1} ms, p99 {p99:.1} ms"
        ),
    );
    let (peak, more) = (made.peak / 1024, made.peak.saturating_sub(made.before) / 1024);
    targets.hold(
        made.long <= LONG && made.peak <= LONG_MEMORY,
        &format!(
            "an application of {} pages: {:.1} s (at most {} s), {} kB; the process held {peak} MB at most (at most {} MB), {more} MB more than before",
            made.pages,
            made.long.as_secs_f64(),
            LONG.as_secs(),
            made.bytes / 1024,
            LONG_MEMORY / 1024
        ),
    );
}

fn hold_page(targets: &mut Targets, m: &Measured, smallest: Option<&Measured>) {
    targets.hold(
        m.statements <= MOST_STATEMENTS,
        &format!("{}: {} SQL statements (at most {MOST_STATEMENTS})", m.page, m.statements),
    );
    if let Some(most) = m.most_cpu {
        let most = milliseconds(most);
        targets.hold(m.cpu() <= most, &format!("{}: {:.2} ms of processor time (at most {most} ms)", m.page, m.cpu()));
    }
    if let Some(limit) = m.limit {
        targets.hold(m.plain <= limit, &format!("{}: {} bytes of HTML (at most {limit})", m.page, m.plain));
    }
    if let Some(s) = smallest {
        targets.hold(
            (s.statements, s.transactions) == (m.statements, m.transactions),
            &format!("{}: {} statements, {} with the fewest applications", m.page, m.statements, s.statements),
        );
        let growth = m.cpu() / s.cpu().max(f64::EPSILON);
        targets.hold(
            growth <= MOST_GROWTH || m.cpu() <= LITTLE,
            &format!("{}: {growth:.2} x the processor time at the fewest (at most {MOST_GROWTH} x)", m.page),
        );
        let grown = m.rows() > FEW_ROWS && m.rows() > s.rows() * 2;
        targets.hold(!grown, &format!("{}: {} rows touched, {} at the fewest", m.page, m.rows(), s.rows()));
    }
}
