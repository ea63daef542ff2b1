//! From a sent form to answers, and what the pages around the form say about them.

use praksisnaer::domain::application::answers::{Answers, Fault};
use praksisnaer::domain::application::form::Section::{Benefits, Budget, Implementation, Partners, Risks};
use praksisnaer::domain::application::form::{
    Fate, SectionStatus, diff, is_row_id, next_row_id, read, section_faults, status,
};

use crate::builders::{PERIOD, add_row, context, sample_answers, set, set_in_row};

#[test]
fn a_sent_form_is_read_as_typed() {
    let sent =
        |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect::<Vec<_>>();
    let answers = read(
        Benefits,
        &sent(&[
            ("handling", "lagre"),
            ("version", "3"),
            ("gevinst-navn.r2", " a\r\nb\0 "),
            ("gevinst-maal.r2", "1,2 mill"),
            ("gevinst-navn.r1", "č"),
            ("gevinst-navn.../x", "no"),
            ("gevinst-navn.", "no"),
            ("forged.r1", "no"),
            ("gevinst-oppfolging", "ja"),
            ("om-prosjekttittel", "no"),
        ]),
        &PERIOD.years(),
    );
    assert_eq!(answers.fields.keys().collect::<Vec<_>>(), ["gevinst-oppfolging"]);
    let rows = answers.rows("gevinst");
    assert_eq!(rows.iter().map(|r| r.id.as_str()).collect::<Vec<_>>(), ["r2", "r1"]);
    assert_eq!(rows[0].fields["gevinst-navn"], " a\nb ");
    assert_eq!(next_row_id(rows), "r3");
    assert!(is_row_id("r3") && !is_row_id("") && !is_row_id("a.b") && !is_row_id("\"><script>"));
    let answers = read(
        Budget,
        &sent(&[("budsjett-soknad.2027", "1"), ("budsjett-soknad.2032", "1"), ("budsjett-feil.2027", "1")]),
        &PERIOD.years(),
    );
    assert_eq!(answers.fields.keys().collect::<Vec<_>>(), ["budsjett-soknad.2027"]);
    let answers = read(
        Partners,
        &sent(&[("folge-kommuner", "958935420"), ("folge-kommuner", ""), ("folge-kommuner", "964965226")]),
        &PERIOD.years(),
    );
    assert_eq!(answers.get("folge-kommuner"), "958935420,964965226");
    let answers = read(
        Implementation,
        &sent(&[("impl-teknologi-ikke-relevant", "ja"), ("impl-teknologi-hvorfor", "x"), ("impl-eier-hvorfor", "no")]),
        &[],
    );
    assert_eq!(answers.fields.len(), 2);
    let many: Vec<(String, String)> = (0..10_000).map(|i| (format!("risiko-hva.r{i}"), "x".to_owned())).collect();
    // Room for what two have added at once, which is told to be too much.
    let much = read(Risks, &many, &[]);
    assert_eq!(much.rows("risiko").len(), 40);
    let faults = section_faults(Risks, &[(Risks, much)].into(), &context());
    assert!(faults.iter().any(|f| f.field == "risiko" && f.message == "skjema-felles-feil-for-mange-rader"));
}

#[test]
fn changes_are_shown_side_by_side() {
    let before = sample_answers(PERIOD);
    let mut after = before.clone();
    set(&mut after, Implementation, "impl-arsverk", "1,4 ");
    set(&mut after, Implementation, "impl-eier", &format!(" {}\n", before[&Implementation].get("impl-eier")));
    set_in_row(&mut after, Implementation, "forankring", 1, "impl-forankring-sak", "10/26");
    add_row(&mut after, Implementation, "forankring", &[("impl-forankring-hvor", "Eldrerådet")]);
    let changes = diff(Implementation, &before[&Implementation], &after[&Implementation]);
    let shown: Vec<_> = changes
        .iter()
        .map(|c| (c.label, c.row.map(|r| (r.number, r.fate)), c.before.as_str(), c.after.as_str()))
        .collect();
    assert_eq!(
        shown,
        [
            ("impl-arsverk", None, "0,6", "1,4"),
            ("impl-forankring-sak", Some((1, Fate::Kept)), "9/26", "10/26"),
            ("impl-forankring-hvor", Some((2, Fate::Added)), "", "Eldrerådet"),
        ]
    );
    let removed = diff(Implementation, &after[&Implementation], &Answers::default());
    assert!(removed.iter().any(|c| c.row.is_some_and(|r| r.fate == Fate::Removed && r.number == 2)));
    set(&mut after, Budget, "budsjett-soknad.2028", "7");
    let budget = diff(Budget, &before[&Budget], &after[&Budget]);
    assert_eq!(budget.iter().map(|c| (c.label, c.year)).collect::<Vec<_>>(), [("budsjett-soknad", Some(2028))]);
    assert!(diff(Benefits, &before[&Benefits], &before[&Benefits]).is_empty());
}

#[test]
fn a_sections_status_follows_its_answers() {
    let all = sample_answers(PERIOD);
    let fault = [Fault::new("risiko", "risiko-feil-ingen")];
    assert_eq!(status(None, false, &fault), SectionStatus::NotStarted);
    assert_eq!(status(Some(&Answers::default()), false, &fault), SectionStatus::NotStarted);
    assert_eq!(status(all.get(&Risks), false, &[]), SectionStatus::Started);
    assert_eq!(status(all.get(&Risks), true, &[]), SectionStatus::Finished);
    assert_eq!(status(all.get(&Risks), true, &fault), SectionStatus::MissingAnswers(1));
}
