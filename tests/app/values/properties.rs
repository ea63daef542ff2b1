//! Whatever is written by the house is read as the same value, and nothing typed stops a reader.

use ::time::{Date, Duration, Time};
use praksisnaer::domain::clocks::calendar::YearMonth;
use praksisnaer::domain::clocks::reading::{date, month, time};
use praksisnaer::domain::values::money::{Kroner, LARGEST};
use praksisnaer::domain::values::reading::{Read, Refusal, amount, number, quantity};
use proptest::prelude::*;

fn day(n: i64) -> Date {
    Date::from_calendar_date(1900, ::time::Month::January, 1).unwrap() + Duration::days(n)
}

/// Text like what people type, and like what they do not: digits, signs, words and everything else.
fn typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[0-9]{1,9}",
        "[ .,'/:%+()\u{2013}\u{2212}\u{a0}\u{200b}\t\n-]{1,2}",
        proptest::sample::select(vec![
            "kr", "kr.", ",-", "mill.", "tkr", "'", "ca.", "per år", "personer", "årsverk", "juni", "mai", "aug.",
            "torsdag", "kl.", "prosent", "NOK", "k", "m",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,3}",
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn read_by_all(typed: &str) {
    let _ = (amount::read(typed), amount::read_yearly(typed), number::read(typed), number::percent(typed));
    let _ = (quantity::read(typed, ""), quantity::read(typed, typed), quantity::man_years(typed));
    let _ = (date::read(typed), month::read(typed), time::read(typed));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn an_amount_is_read_as_it_is_written(kroner in 0..=LARGEST.get()) {
        let amount = Kroner::new(kroner);
        prop_assert_eq!(amount::read(&amount::written(amount)), Read::Value(amount));
        prop_assert_eq!(amount::read_yearly(&amount::written(amount)), Read::Value(amount));
    }

    /// Every way of grouping three by three is one amount, with kroner said or not.
    #[test]
    fn an_amount_is_read_however_it_is_grouped(kroner in 0..=LARGEST.get(), sign in proptest::sample::select(vec![" ", "\u{a0}", "\u{2009}", "\u{202f}", ".", "'"])) {
        let grouped = amount::written(Kroner::new(kroner)).replace('\u{a0}', sign);
        for typed in [kroner.to_string(), grouped.clone(), format!("kr {grouped}"), format!("{grouped},-"), format!(" NOK {grouped} "), format!("ca. {grouped} kroner")] {
            prop_assert_eq!(amount::read(&typed), Read::Value(Kroner::new(kroner)), "{}", typed);
        }
    }

    /// A comma where an English group sign would stand is never read as a smaller amount.
    #[test]
    fn an_english_group_is_never_read(kroner in 1_000..=LARGEST.get()) {
        let english = amount::written(Kroner::new(kroner)).replace('\u{a0}', ",");
        match amount::read(&english) {
            Read::Refused(refusal) => prop_assert_eq!(refusal.proposal, Some(Kroner::new(kroner)), "{}", english),
            read => prop_assert!(false, "{}: {:?}", english, read),
        }
    }

    /// Tab and line break never group.
    #[test]
    fn two_cells_are_never_one_amount(a in 0..1_000_000_i64, b in 0..1_000_000_i64, sign in proptest::sample::select(vec!["\t", "\n", "\r\n"])) {
        let read = amount::read(&format!("{a}{sign}{b}"));
        prop_assert!(read.is_refused());
    }

    #[test]
    fn a_count_and_a_per_cent_are_read_as_they_are_written(n in 0..=LARGEST.get()) {
        prop_assert_eq!(number::read(&number::written(n)), Read::Value(n));
        prop_assert_eq!(number::percent(&number::written(n)), Read::Value(n));
    }

    /// Whatever is read, its spelling is read as the same: also for quantities, whose values only a reader makes.
    #[test]
    fn what_is_read_is_written_and_read_again(typed in typed(), unit in proptest::sample::select(vec!["", "prosent", "%", "kroner", "timer", "mill. kr"])) {
        if let Read::Value(value) = amount::read(&typed) {
            prop_assert_eq!(amount::read(&amount::written(value)), Read::Value(value));
        }
        if let Read::Value(value) = number::read(&typed) {
            prop_assert_eq!(number::read(&number::written(value)), Read::Value(value));
        }
        if let Read::Value(value) = quantity::read(&typed, unit) {
            prop_assert_eq!(quantity::read(&value.written(), unit), Read::Value(value));
        }
        if let Read::Value(value) = quantity::man_years(&typed) {
            prop_assert_eq!(quantity::man_years(&quantity::man_years_written(value)), Read::Value(value));
        }
        if let Read::Value(value) = date::read(&typed) {
            prop_assert_eq!(date::read(&date::written(value)), Read::Value(value));
        }
        if let Read::Value(value) = month::read(&typed) {
            prop_assert_eq!(month::read(&month::written(value)), Read::Value(value));
        }
        if let Read::Value(value) = time::read(&typed) {
            prop_assert_eq!(time::read(&time::written(value)), Read::Value(value));
        }
    }

    /// What is proposed can be typed as it is proposed.
    #[test]
    fn what_is_proposed_is_read(typed in typed()) {
        if let Read::Refused(Refusal { proposal: Some(value), .. }) = amount::read(&typed) {
            prop_assert_eq!(amount::read(&amount::written(value)), Read::Value(value));
        }
        if let Read::Refused(Refusal { proposal: Some(value), .. }) = number::read(&typed) {
            prop_assert_eq!(number::read(&number::written(value)), Read::Value(value));
        }
        if let Read::Refused(Refusal { proposal: Some(value), .. }) = quantity::read(&typed, "timer") {
            prop_assert_eq!(quantity::read(&value.written(), "timer"), Read::Value(value));
        }
        if let Read::Refused(Refusal { proposal: Some(value), .. }) = quantity::man_years(&typed) {
            prop_assert_eq!(quantity::man_years(&quantity::man_years_written(value)), Read::Value(value));
        }
        if let Read::Refused(Refusal { proposal: Some(value), .. }) = date::read(&typed) {
            prop_assert_eq!(date::read(&date::written(value)), Read::Value(value));
        }
        if let Read::Refused(Refusal { proposal: Some(value), .. }) = month::read(&typed) {
            prop_assert_eq!(month::read(&month::written(value)), Read::Value(value));
        }
    }

    #[test]
    fn a_quantity_is_read_as_it_is_written(whole in -1_000_000_000_i64..=1_000_000_000, part in 0..10_000_i64) {
        let typed = format!("{whole},{part:04}");
        let Read::Value(value) = quantity::read(&typed, "") else { return Err(TestCaseError::fail(typed)) };
        prop_assert_eq!(quantity::read(&value.written(), ""), Read::Value(value), "{}", typed);
    }

    #[test]
    fn a_date_is_read_as_it_is_written(n in 0..109_000_i64) {
        let day = day(n);
        prop_assert_eq!(date::read(&date::written(day)), Read::Value(day));
        prop_assert_eq!(date::read(&day.to_string()), Read::Value(day));
        let month = YearMonth::of(day);
        prop_assert_eq!(month::read(&month::written(month)), Read::Value(month));
        prop_assert_eq!(month::read(&date::written(day)), Read::Value(month));
    }

    #[test]
    fn a_clock_time_is_read_as_it_is_written(hour in 0..24_u8, minute in 0..60_u8) {
        let clock = Time::from_hms(hour, minute, 0).unwrap();
        prop_assert_eq!(time::read(&time::written(clock)), Read::Value(clock));
    }

    /// Characters that cannot be seen change nothing.
    #[test]
    fn the_invisible_changes_nothing(typed in typed(), at in 0..40_usize, what in proptest::sample::select(vec!['\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{ad}'])) {
        let mut with: Vec<char> = typed.chars().collect();
        with.insert(at.min(with.len()), what);
        let with: String = with.into_iter().collect();
        prop_assert_eq!(amount::read(&with), amount::read(&typed));
        prop_assert_eq!(number::read(&with), number::read(&typed));
        prop_assert_eq!(quantity::read(&with, ""), quantity::read(&typed, ""));
        prop_assert_eq!(date::read(&with), date::read(&typed));
        prop_assert_eq!(month::read(&with), month::read(&typed));
        prop_assert_eq!(time::read(&with), time::read(&typed));
    }

    #[test]
    fn nothing_typed_stops_a_reader(like in typed(), any in any::<String>()) {
        read_by_all(&like);
        read_by_all(&any);
    }
}
