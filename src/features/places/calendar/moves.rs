//! Which deadlines a corrected day moves: those computed from now on, and those that stand in letters and questions.

use sqlx::PgConnection;
use time::Date;

use crate::domain::clocks::calendar::Holidays;
use crate::domain::places::reference::{Holiday, HolidayChange};
use crate::i18n::Texts;
use crate::store::StoreError;

/// How many cases are named.
const NAMED: usize = 20;

/// In sentences, those that stand already first.
pub(super) async fn tell(
    conn: &mut PgConnection,
    t: &Texts,
    there: &[Holiday],
    change: &HolidayChange,
) -> Result<Vec<String>, StoreError> {
    let day = change.day;
    let before = Holidays::new(there.iter().map(|h| h.day));
    let without = there.iter().map(|h| h.day).filter(|d| *d != day);
    let after = Holidays::new(without.chain(change.name.as_ref().map(|_| day)));
    let mut lines = Vec::new();
    let was_working = works(&before, day);
    let is_working = works(&after, day);
    if was_working == is_working {
        lines.push(t.helligdag_virkning_ingen().to_owned());
        return Ok(lines);
    }
    let cases = sqlx::query_scalar!(
        r#"select a.case_year || '/' || a.case_number as "case!" from decision d join application a on a.id = d.application
           where d.appeal_last_day = $1 order by a.case_year, a.case_number"#,
        day
    )
    .fetch_all(&mut *conn)
    .await?;
    let waiting = sqlx::query_scalar!(
        r#"select count(*) as "n!" from application
           where stage = 'awaiting_information' and (information_due at time zone 'Europe/Oslo')::date = $1"#,
        day
    )
    .fetch_one(conn)
    .await?;
    // A deadline that ends on the day, or would have ended there.
    let ends = |holidays: &Holidays| holidays.last_day_of_weeks(day, 0);
    if let (Ok(old), Ok(new)) = (ends(&before), ends(&after)) {
        lines.push(t.helligdag_virkning_nye().gammel(t.date_weekday(old)).ny(t.date_weekday(new)));
        if is_working {
            lines.push(t.helligdag_virkning_brev_kortere(cases.len()));
        } else {
            lines.push(t.helligdag_virkning_brev().antall(cases.len()).ny(t.date_weekday(new)));
        }
    }
    if !cases.is_empty() {
        let (named, rest) = cases.split_at(cases.len().min(NAMED));
        lines.push(match rest.len() {
            0 => t.helligdag_virkning_saker(t.list(named)),
            more => t.helligdag_virkning_saker_flere().antall(more).saker(named.join(", ")),
        });
    }
    lines.push(t.helligdag_virkning_sporsmal(waiting));
    Ok(lines)
}

/// A deadline may end on it.
fn works(holidays: &Holidays, day: Date) -> bool {
    holidays.last_day_of_weeks(day, 0) == Ok(day)
}
