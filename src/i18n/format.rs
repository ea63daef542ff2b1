//! Norwegian numbers, amounts and dates: groups of three with a hard space, decimal comma, U+2212 as minus,
//! «kl. 10.42». The formats are the programme's style guide (Språkrådet's rules); the two languages differ
//! in weekdays and words only.

use super::{Lang, Texts};
use crate::domain::clocks::calendar::{YearMonth, oslo};
use crate::domain::clocks::reading;
use time::{Date, OffsetDateTime};

pub use super::digits::{Like, NBSP, number, ungrouped};
use crate::domain::values::reading::MINUS;

/// 1 200 000 kr
pub fn kroner(amount: impl Like<i64>) -> String {
    format!("{}{NBSP}kr", number(amount))
}

/// 1,2 mill. kr, 2 mrd. kr: only where the whole amount stands close by. Below one million the whole amount.
pub fn kroner_short(amount: impl Like<i64>) -> String {
    let amount = amount.value();
    let size = amount.unsigned_abs();
    // 999 950 000 and up would round to 1 000 mill.
    let (unit, name) = match size {
        0..1_000_000 => return kroner(amount),
        1_000_000..999_950_000 => (1_000_000, "mill."),
        _ => (1_000_000_000, "mrd."),
    };
    let tenths = (u128::from(size) * 10 + unit / 2) / unit;
    let whole = i64::try_from(tenths / 10).unwrap_or(i64::MAX);
    let sign = if amount < 0 { MINUS.to_string() } else { String::new() };
    match tenths % 10 {
        0 => format!("{sign}{}{NBSP}{name}{NBSP}kr", number(whole)),
        tenth => format!("{sign}{},{tenth}{NBSP}{name}{NBSP}kr", number(whole)),
    }
}

/// 0,6: rounded to at most `places` decimals, without zeros at the end
pub fn decimal(value: impl Like<f64>, places: usize) -> String {
    let text = fixed(value.value(), places);
    match text.split_once(',') {
        Some((whole, rest)) => match rest.trim_end_matches('0') {
            "" if whole == "\u{2212}0" => "0".to_string(),
            "" => whole.to_string(),
            rest => format!("{whole},{rest}"),
        },
        None if text == "\u{2212}0" => "0".to_string(),
        None => text,
    }
}

/// 3,40: always `places` decimals, so that the numbers of a column stand under each other
pub fn fixed(value: f64, places: usize) -> String {
    let text = format!("{:.places$}", value.abs());
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    if value < 0.0 {
        out.push(MINUS);
    }
    match whole.parse::<i64>() {
        Ok(whole) => out.push_str(&number(whole)),
        Err(_) => out.push_str(whole),
    }
    if !rest.is_empty() {
        out.push(',');
        out.push_str(rest);
    }
    out
}

/// 61 % (tables); running text says «61 prosent»
pub fn percent(value: impl Like<f64>, places: usize) -> String {
    format!("{}{NBSP}%", decimal(value, places))
}

/// 14. januar 2027
pub fn date(lang: Lang, date: impl Like<Date>) -> String {
    let date = date.value();
    format!("{}. {} {}", date.day(), month_name(lang, date), date.year())
}

/// torsdag 15. april 2027: deadlines in letters
pub fn date_weekday(lang: Lang, date: impl Like<Date>) -> String {
    let day = date.value();
    format!("{} {}", weekday_name(lang, day), self::date(lang, day))
}

/// 14.01.2027: tables and fields
pub fn date_table(date: impl Like<Date>) -> String {
    reading::date::written(date.value())
}

/// 14. januar 2027 kl. 10.42, in Norwegian time
pub fn moment(lang: Lang, at: impl Like<OffsetDateTime>) -> String {
    let at = oslo(at.value());
    format!("{} {}", date(lang, at.date()), clock(at))
}

/// torsdag 15. april 2027 kl. 15.00, in Norwegian time: deadlines
pub fn moment_weekday(lang: Lang, at: impl Like<OffsetDateTime>) -> String {
    let at = oslo(at.value());
    format!("{} {}", date_weekday(lang, at.date()), clock(at))
}

/// 14.01.2027 kl. 10.42, in Norwegian time: tables
pub fn moment_table(at: impl Like<OffsetDateTime>) -> String {
    let at = oslo(at.value());
    format!("{} {}", date_table(at.date()), clock(at))
}

/// 340 kB, 1,2 MB: rounded up, so that nothing is 0.
pub fn file_size(bytes: u64) -> String {
    const MB: u64 = 1024 * 1024;
    match bytes {
        ..MB => format!("{}{NBSP}kB", bytes.div_ceil(1024)),
        _ => {
            let tenths = (bytes * 10).div_ceil(MB);
            format!("{},{}{NBSP}MB", tenths / 10, tenths % 10)
        }
    }
}

fn clock(at: OffsetDateTime) -> String {
    format!("kl.{NBSP}{}", reading::time::written(at.time()))
}

/// 12.2029
pub fn month(date: impl Like<Date>) -> String {
    reading::month::written(YearMonth::of(date.value()))
}

/// desember 2029
pub fn month_in_words(lang: Lang, date: impl Like<Date>) -> String {
    let date = date.value();
    format!("{} {}", month_name(lang, date), date.year())
}

/// With a capital letter first: weekdays and months have none in Norwegian.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// 4 dager igjen, i morgen, i dag, 2 dager over fristen
pub fn days_left(lang: Lang, today: impl Like<Date>, deadline: impl Like<Date>) -> String {
    let texts = Texts::of(lang);
    match (deadline.value() - today.value()).whole_days() {
        0 => texts.dager_i_dag().to_string(),
        1 => texts.dager_i_morgen().to_string(),
        days if days > 1 => texts.dager_igjen(days),
        days => texts.dager_over_fristen(-days),
    }
}

/// 2027–2031; one year alone stands alone
pub fn year_span(first: impl Like<i32>, last: impl Like<i32>) -> String {
    let (first, last) = (first.value(), last.value());
    if first == last { first.to_string() } else { format!("{first}–{last}") }
}

/// a, b og c
pub fn list(lang: Lang, items: &[impl AsRef<str>]) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_string(),
        [many @ .., last] => {
            let many: Vec<&str> = many.iter().map(AsRef::as_ref).collect();
            format!("{} {} {}", many.join(", "), Texts::of(lang).ord_og(), last.as_ref())
        }
    }
}

fn month_name(lang: Lang, date: Date) -> &'static str {
    use time::Month::*;
    let t = Texts::of(lang);
    match date.month() {
        January => t.maned_1(),
        February => t.maned_2(),
        March => t.maned_3(),
        April => t.maned_4(),
        May => t.maned_5(),
        June => t.maned_6(),
        July => t.maned_7(),
        August => t.maned_8(),
        September => t.maned_9(),
        October => t.maned_10(),
        November => t.maned_11(),
        December => t.maned_12(),
    }
}

fn weekday_name(lang: Lang, date: Date) -> &'static str {
    use time::Weekday::*;
    let t = Texts::of(lang);
    match date.weekday() {
        Monday => t.ukedag_1(),
        Tuesday => t.ukedag_2(),
        Wednesday => t.ukedag_3(),
        Thursday => t.ukedag_4(),
        Friday => t.ukedag_5(),
        Saturday => t.ukedag_6(),
        Sunday => t.ukedag_7(),
    }
}

/// The same functions for templates: `{{ t.kroner(amount) }}`, `{{ t.moment(sent_at) }}`.
impl Texts {
    pub fn kroner(&self, amount: impl Like<i64>) -> String {
        kroner(amount)
    }
    pub fn kroner_short(&self, amount: impl Like<i64>) -> String {
        kroner_short(amount)
    }
    pub fn number(&self, value: impl Like<i64>) -> String {
        number(value)
    }
    pub fn percent(&self, value: impl Like<f64>, places: usize) -> String {
        percent(value, places)
    }
    pub fn date(&self, day: impl Like<Date>) -> String {
        date(self.lang(), day)
    }
    pub fn date_weekday(&self, day: impl Like<Date>) -> String {
        date_weekday(self.lang(), day)
    }
    pub fn date_table(&self, day: impl Like<Date>) -> String {
        date_table(day)
    }
    pub fn moment(&self, at: impl Like<OffsetDateTime>) -> String {
        moment(self.lang(), at)
    }
    /// «kl. 10.42» on the day itself, else as [`Texts::moment`].
    pub fn recent(&self, at: impl Like<OffsetDateTime>, today: impl Like<Date>) -> String {
        let at = at.value();
        if oslo(at).date() == today.value() { self.clock(at) } else { self.moment(at) }
    }
    pub fn file_size(&self, bytes: u64) -> String {
        file_size(bytes)
    }
    /// kl. 10.42, in Norwegian time
    pub fn clock(&self, at: impl Like<OffsetDateTime>) -> String {
        clock(oslo(at.value()))
    }
    pub fn moment_weekday(&self, at: impl Like<OffsetDateTime>) -> String {
        moment_weekday(self.lang(), at)
    }
    pub fn moment_table(&self, at: impl Like<OffsetDateTime>) -> String {
        moment_table(at)
    }
    pub fn month(&self, day: impl Like<Date>) -> String {
        month(day)
    }
    pub fn days_left(&self, today: impl Like<Date>, deadline: impl Like<Date>) -> String {
        days_left(self.lang(), today, deadline)
    }
    pub fn year_span(&self, first: impl Like<i32>, last: impl Like<i32>) -> String {
        year_span(first, last)
    }
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        list(self.lang(), items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    const M: &str = "\u{2212}";

    #[test]
    fn amounts_have_hard_spaces() {
        assert_eq!(kroner(1_200_000), "1\u{a0}200\u{a0}000\u{a0}kr");
        assert_eq!(kroner(0), "0\u{a0}kr");
        assert_eq!(kroner(999), "999\u{a0}kr");
        assert_eq!(kroner(-1_000), format!("{M}1\u{a0}000\u{a0}kr"));
        assert_eq!(number(i64::MIN), format!("{M}9\u{a0}223\u{a0}372\u{a0}036\u{a0}854\u{a0}775\u{a0}808"));
    }

    #[test]
    fn short_amounts_round_and_change_unit() {
        for (amount, shown) in [
            (950_000_i64, "950 000 kr"),
            (1_000_000, "1 mill. kr"),
            (1_200_000, "1,2 mill. kr"),
            (1_249_999, "1,2 mill. kr"),
            (1_250_000, "1,3 mill. kr"),
            (999_949_999, "999,9 mill. kr"),
            (999_950_000, "1 mrd. kr"),
            (2_000_000_000, "2 mrd. kr"),
            (20_400_000_000, "20,4 mrd. kr"),
        ] {
            assert_eq!(kroner_short(amount).replace('\u{a0}', " "), shown, "{amount}");
        }
        assert_eq!(kroner_short(-1_500_000).replace('\u{a0}', " "), format!("{M}1,5 mill. kr"));
    }

    #[test]
    fn decimals_have_comma_and_true_minus() {
        assert_eq!(decimal(0.6, 2), "0,6");
        assert_eq!(decimal(40.0, 2), "40");
        assert_eq!(decimal(-1234.5, 1), format!("{M}1\u{a0}234,5"));
        assert_eq!(decimal(-0.001, 2), "0");
        assert_eq!(decimal(-0.4, 0), "0");
        assert_eq!(fixed(3.4, 2), "3,40");
        assert_eq!(percent(61.0, 0), "61\u{a0}%");
        assert_eq!(percent(12.5, 1), "12,5\u{a0}%");
        assert_eq!(ungrouped(2027), "2027");
    }

    #[test]
    fn dates_in_both_languages() {
        let day = date!(2027 - 01 - 14);
        assert_eq!(super::date(Lang::Nb, day), "14. januar 2027");
        assert_eq!(super::date(Lang::Nn, day), "14. januar 2027");
        assert_eq!(date_table(day), "14.01.2027");
        assert_eq!(date_weekday(Lang::Nb, date!(2027 - 04 - 15)), "torsdag 15. april 2027");
        assert_eq!(date_weekday(Lang::Nb, date!(2027 - 06 - 15)), "tirsdag 15. juni 2027");
        assert_eq!(date_weekday(Lang::Nn, date!(2027 - 06 - 15)), "tysdag 15. juni 2027");
        assert_eq!(date_weekday(Lang::Nn, date!(2027 - 06 - 19)), "laurdag 19. juni 2027");
        assert_eq!(month(date!(2029 - 12 - 01)), "12.2029");
        assert_eq!(capital("onsdag 3. mars"), "Onsdag 3. mars");
        assert_eq!(capital("ønske"), "Ønske");
    }

    #[test]
    fn moments_are_shown_in_norwegian_time() {
        assert_eq!(moment(Lang::Nb, datetime!(2027-01-14 09:42 UTC)), "14. januar 2027 kl.\u{a0}10.42");
        assert_eq!(moment(Lang::Nn, datetime!(2027-07-14 22:05 UTC)), "15. juli 2027 kl.\u{a0}00.05");
        assert_eq!(moment_weekday(Lang::Nb, datetime!(2027-04-15 13:00 UTC)), "torsdag 15. april 2027 kl.\u{a0}15.00");
        assert_eq!(moment_table(datetime!(2027-01-14 09:42 UTC)), "14.01.2027 kl.\u{a0}10.42");
    }

    #[test]
    fn days_left_in_words() {
        let today = date!(2027 - 04 - 11);
        for (deadline, nb, nn) in [
            (date!(2027 - 04 - 15), "4 dager igjen", "4 dagar igjen"),
            (date!(2027 - 04 - 12), "i morgen", "i morgon"),
            (date!(2027 - 04 - 11), "i dag", "i dag"),
            (date!(2027 - 04 - 10), "1 dag over fristen", "1 dag over fristen"),
            (date!(2027 - 04 - 09), "2 dager over fristen", "2 dagar over fristen"),
        ] {
            assert_eq!(days_left(Lang::Nb, today, deadline).replace('\u{a0}', " "), nb);
            assert_eq!(days_left(Lang::Nn, today, deadline).replace('\u{a0}', " "), nn);
        }
    }

    #[test]
    fn spans_and_lists() {
        assert_eq!(year_span(2027, 2031), "2027–2031");
        assert_eq!(year_span(2027, 2027), "2027");
        assert_eq!(list(Lang::Nb, &["a", "b", "c"]), "a, b og c");
        assert_eq!(list(Lang::Nn, &["a"]), "a");
        assert_eq!(list(Lang::Nn, &[] as &[&str]), "");
    }
}
