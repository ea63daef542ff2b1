//! A change of a call as its event keeps it.

use serde_json::{Value, json};
use time::macros::format_description;
use time::{Date, OffsetDateTime};

use crate::domain::records::call_change::{CallChange, CallText, Standing, TextChange, Was, WeightChange};
use crate::domain::values::language::Bilingual;

fn code(text: CallText) -> String {
    match text {
        CallText::Title => "title".to_owned(),
        CallText::Summary => "summary".to_owned(),
        CallText::Rule(part) => format!("rule_{part}"),
    }
}

fn text_of(code: &str) -> Option<CallText> {
    match code {
        "title" => Some(CallText::Title),
        "summary" => Some(CallText::Summary),
        _ => code.strip_prefix("rule_")?.parse().ok().filter(|part| (1..=5).contains(part)).map(CallText::Rule),
    }
}

pub(super) fn written(change: &CallChange) -> Value {
    let pair = |text: &Bilingual| json!({ "nb": text.nb, "nn": text.nn });
    let texts: Vec<Value> = change
        .texts
        .iter()
        .map(|t| json!({ "text": code(t.text), "before": pair(&t.was.before), "after": pair(&t.was.after) }))
        .collect();
    let weights: Vec<Value> =
        change.weights.iter().map(|w| json!([w.code, w.was.before, w.was.after, w.name.as_ref().map(pair)])).collect();
    json!({
        "rules_version": change.rules_version,
        "closes": change.closes_at.as_ref().map(|w| [w.before.unix_timestamp(), w.after.unix_timestamp()]),
        "expected_decision_on":
            change.expected_decision_on.as_ref().map(|w| [w.before.to_string(), w.after.to_string()]),
        "texts": texts,
        "weights": weights,
    })
}

fn moment(v: &Value) -> Option<OffsetDateTime> {
    OffsetDateTime::from_unix_timestamp(v.as_i64()?).ok()
}
fn day(v: &Value) -> Option<Date> {
    Date::parse(v.as_str()?, format_description!("[year]-[month]-[day]")).ok()
}
fn both(v: &Value) -> Option<Bilingual> {
    let text = |name: &str| v.get(name).and_then(Value::as_str).map(str::to_owned);
    Some(Bilingual { nb: text("nb")?, nn: text("nn")? })
}
/// The version of the rules that a change left in force, however old the writing.
pub(in crate::store) fn rules_version(data: &Value) -> Option<i32> {
    i32::try_from(data.get("rules_version")?.as_i64()?).ok()
}

/// How the call stood, as it was written before both sides of a change were kept.
pub(in crate::store) fn read_replaced(data: &Value, rules_before: i32) -> Option<Standing> {
    let before = data.get("before")?;
    Some(Standing {
        title: both(before.get("title")?)?,
        summary: both(before.get("summary")?)?,
        closes_at: moment(before.get("closes")?)?,
        expected_decision_on: day(before.get("expected_decision_on")?)?,
        rules_version: rules_before,
    })
}

/// None for what was written before both sides of a change were kept.
pub(super) fn read(data: &Value) -> Option<CallChange> {
    let pair = |name: &str| data.get(name).filter(|v| !v.is_null()).and_then(|v| Some((v.get(0)?, v.get(1)?)));
    let texts = data.get("texts")?.as_array()?.iter().map(|t| {
        Some(TextChange {
            text: text_of(t.get("text")?.as_str()?)?,
            was: Was { before: both(t.get("before")?)?, after: both(t.get("after")?)? },
        })
    });
    let weights = data.get("weights")?.as_array()?.iter().map(|w| {
        let number = |at: usize| w.get(at).and_then(Value::as_i64).and_then(|n| i32::try_from(n).ok());
        Some(WeightChange {
            code: w.get(0)?.as_str()?.to_owned(),
            name: w.get(3).and_then(both),
            was: Was { before: number(1)?, after: number(2)? },
        })
    });
    Some(CallChange {
        rules_version: rules_version(data)?,
        closes_at: pair("closes").and_then(|(b, a)| Some(Was { before: moment(b)?, after: moment(a)? })),
        expected_decision_on: pair("expected_decision_on")
            .and_then(|(b, a)| Some(Was { before: day(b)?, after: day(a)? })),
        texts: texts.collect::<Option<_>>()?,
        weights: weights.collect::<Option<_>>()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn a_change_is_read_as_it_was_written() {
        let both = |text: &str| Bilingual { nb: text.to_owned(), nn: format!("{text} nn") };
        let text = |text, before: &str| TextChange { text, was: Was { before: both(before), after: both("after") } };
        let change = CallChange {
            rules_version: 2,
            closes_at: Some(Was { before: datetime!(2027-03-01 14:00 UTC), after: datetime!(2027-04-01 13:00 UTC) }),
            expected_decision_on: Some(Was { before: date!(2027 - 06 - 01), after: date!(2027 - 07 - 01) }),
            texts: vec![text(CallText::Title, "a"), text(CallText::Summary, "b"), text(CallText::Rule(3), "c")],
            weights: vec![WeightChange {
                code: "behov".to_owned(),
                name: Some(both("need")),
                was: Was { before: 15, after: 20 },
            }],
        };
        assert_eq!(read(&written(&change)), Some(change.clone()));
        // As weights were written before their names were kept.
        let mut old = written(&change);
        old["weights"] = json!([["behov", 15, 20]]);
        let nameless = vec![WeightChange { name: None, ..change.weights[0].clone() }];
        assert_eq!(read(&old), Some(CallChange { weights: nameless, ..change.clone() }));
        let only_text = CallChange { closes_at: None, expected_decision_on: None, weights: Vec::new(), ..change };
        assert_eq!(read(&written(&only_text)), Some(only_text));
        assert_eq!(read(&json!({ "rules_version": 2, "before": {} })), None);
    }
}
