//! What an answer may change, by itself: against the sample answers.

use praksisnaer::domain::application::answering::{AnswerTerms, Refused};
use praksisnaer::domain::application::form::{AllAnswers, Context, Section, budget_cell};

use crate::builders::{PERIOD, context, sample_answers, set};

fn refused(sent: &AllAnswers, now: &AllAnswers, asked: &[Section], may_raise: bool, context: &Context) -> Refused {
    AnswerTerms { sent, asked, may_raise }.complete(now, context).err().unwrap_or_default()
}

#[test]
fn only_what_was_asked_about_changes_and_what_that_makes_wrong() {
    let (context, sent) = (context(), sample_answers(PERIOD));
    let sections = |asked: &[Section], now: &AllAnswers| refused(&sent, now, asked, false, &context).needless;
    let mut now = sent.clone();
    assert_eq!(sections(&[Section::Need], &now), []);
    set(&mut now, Section::About, "om-prosjekttittel", "Et annet navn");
    assert_eq!(sections(&[Section::About], &now), []);
    assert_eq!(sections(&[Section::Need], &now), [Section::About]);
    // Spaces around a word are no change.
    let mut now = sent.clone();
    let title = format!(" {} ", sent[&Section::About].get("om-prosjekttittel"));
    set(&mut now, Section::About, "om-prosjekttittel", &title);
    assert_eq!(sections(&[Section::Need], &now), []);
}

#[test]
fn two_sections_that_nobody_asked_about_do_not_open_each_other() {
    let (context, sent) = (context(), sample_answers(PERIOD));
    // Each of them is wrong as it was sent, beside the other one's new answers.
    let mut now = sent.clone();
    set(&mut now, Section::About, "om-periode-start", "08.2028");
    for kind in ["kost-lonn", "kost-utstyr", "soknad", "egen-arbeid"] {
        set(&mut now, Section::Budget, &budget_cell(&format!("budsjett-{kind}"), 2027), "");
    }
    let terms = AnswerTerms { sent: &sent, asked: &[Section::Need], may_raise: false };
    assert_eq!(terms.open(&now, &context).into_iter().collect::<Vec<_>>(), [Section::Need]);
    let refused = refused(&sent, &now, &[Section::Need], false, &context);
    assert!(refused.needless.contains(&Section::About) && refused.needless.contains(&Section::Budget));
    // Asked about the time, the budget follows.
    let terms = AnswerTerms { asked: &[Section::About], ..terms };
    assert!(terms.open(&now, &context).contains(&Section::Budget));
}

#[test]
fn no_year_asks_for_more_unless_the_budget_was_opened_for_it() {
    let (context, sent) = (context(), sample_answers(PERIOD));
    let mut now = sent.clone();
    for (year, amount) in [(2027, "1 200 001"), (2028, "1 199 999")] {
        set(&mut now, Section::Budget, &budget_cell("budsjett-soknad", year), amount);
        set(&mut now, Section::Budget, &budget_cell("budsjett-kost-lonn", year), amount);
    }
    let fields = |asked: &[Section], may_raise| -> Vec<String> {
        let refused = refused(&sent, &now, asked, may_raise, &context);
        refused.faults.into_iter().map(|(_, fault)| fault.field).collect()
    };
    let cell = [budget_cell("budsjett-soknad", 2027)];
    assert_eq!(fields(&[Section::Budget], false), cell);
    assert_eq!(fields(&[Section::Budget], true), [""; 0]);
    // Opened for more without being asked about is not opened.
    assert_eq!(fields(&[Section::About], true), cell);
}
