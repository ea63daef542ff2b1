//! A change of a published call in words: to the ministry before it is made, to municipalities and offices after.

use super::{Lang, Texts};
use crate::domain::programme::amending::{AmendFault, Caution, Told};
use crate::domain::programme::calls::Call;
use crate::domain::records::call_change::{CallChange, CallText, TextChange};

/// The longest text of one side of a change in a mail; the rest stands in the call.
const LONGEST_IN_MAIL: usize = 1_500;

/// What was changed, with before and after.
#[derive(Debug, Clone)]
pub struct ChangeLine {
    pub what: String,
    pub before: String,
    pub after: String,
}

impl Texts {
    /// The five parts of the rules by name (Bestemmelser om økonomistyring 6.2.1 a–e).
    pub fn rule_part(&self, part: usize) -> &'static str {
        match part {
            1 => self.regelverk_1_tittel(),
            2 => self.regelverk_2_tittel(),
            3 => self.regelverk_3_tittel(),
            4 => self.regelverk_4_tittel(),
            _ => self.regelverk_5_tittel(),
        }
    }

    pub fn call_text(&self, text: CallText) -> String {
        match text {
            CallText::Title => self.utlysninger_tittel_felt().to_owned(),
            CallText::Summary => self.utlysninger_kort_felt().to_owned(),
            CallText::Rule(part) => self.endring_regel().del(rule_letter(part)).navn(self.rule_part(part)),
        }
    }

    /// Every change with both sides. A reader sees texts in the own standard, and in the other only where nothing else was
    /// changed; the ministry, `None`, sees both.
    pub fn change_lines(&self, change: &CallChange, reader: Option<Lang>) -> Vec<ChangeLine> {
        let mut lines = Vec::new();
        let mut put = |what: String, before: String, after: String| lines.push(ChangeLine { what, before, after });
        if let Some(was) = &change.closes_at {
            put(self.utlysninger_stenger().to_owned(), self.moment(was.before), self.moment(was.after));
        }
        if let Some(was) = &change.expected_decision_on {
            put(self.utlysninger_vedtak().to_owned(), self.date(was.before), self.date(was.after));
        }
        for weight in &change.weights {
            // Written before names were kept, when no set was decided on a page: the programme's own name was the set's.
            let own = || self.text(&format!("kriterium-{}-navn", weight.code)).into_owned();
            let lang = reader.unwrap_or(self.lang());
            let name = weight.name.as_ref().map_or_else(own, |name| name.in_lang(lang).to_owned());
            let (before, after) = (weight.was.before, weight.was.after);
            put(self.endring_vekt(name), self.endring_prosent(before), self.endring_prosent(after));
        }
        for text in &change.texts {
            for lang in shown(text, reader) {
                let label = self.call_text(text.text);
                let what = if reader == Some(lang) {
                    label
                } else {
                    self.utlysninger_felt_paa().felt(label).malform(self.standard(&lang))
                };
                let (before, after) = self.sides(text.was.before.in_lang(lang), text.was.after.in_lang(lang));
                put(what, before, after);
            }
        }
        lines
    }

    /// The lines that are not in both; all of both when only their order is another.
    fn sides(&self, before: &str, after: &str) -> (String, String) {
        let without = |text: &str, other: &str| {
            let there: Vec<&str> = other.lines().map(str::trim).collect();
            let left: Vec<&str> = text.lines().filter(|l| !l.trim().is_empty() && !there.contains(&l.trim())).collect();
            left.join("\n")
        };
        match (without(before, after), without(after, before)) {
            (gone, new) if gone.is_empty() && new.is_empty() => (before.to_owned(), after.to_owned()),
            (gone, new) => (
                if gone.is_empty() { self.endring_sto_ikke().to_owned() } else { gone },
                if new.is_empty() { self.endring_tatt_ut().to_owned() } else { new },
            ),
        }
    }

    /// What was changed, in one sentence of the history.
    pub fn call_changed(&self, change: &CallChange) -> String {
        let mut what: Vec<String> = Vec::new();
        if change.closes_at.is_some() {
            what.push(self.endring_hva_frist().to_owned());
        }
        if change.expected_decision_on.is_some() {
            what.push(self.endring_hva_vedtak().to_owned());
        }
        if !change.weights.is_empty() {
            what.push(self.endring_hva_vekter().to_owned());
        }
        let mut rules: Vec<&str> = Vec::new();
        for text in &change.texts {
            match text.text {
                CallText::Title => what.push(self.endring_hva_tittel().to_owned()),
                CallText::Summary => what.push(self.endring_hva_kort().to_owned()),
                CallText::Rule(part) => rules.push(rule_letter(part)),
            }
        }
        if !rules.is_empty() {
            let version = change.rules_version.to_string();
            what.push(self.endring_hva_regelverk().deler(self.list(&rules)).versjon(version));
        }
        self.endring_hendelse(self.list(&what))
    }

    pub fn amend_fault(&self, fault: AmendFault) -> String {
        match fault {
            AmendFault::Deadline => self.utlysninger_feil_flytte().to_owned(),
            AmendFault::AwardCriteriaAfterDeadline => self.endring_feil_kriterier().to_owned(),
            AmendFault::DeadlineMustMove { earliest } => self.endring_feil_frist(self.date(earliest)),
        }
    }

    pub fn caution(&self, caution: Caution) -> String {
        match caution {
            Caution::OneStandard { text, changed } => self
                .endring_advarsel_malform()
                .felt(self.call_text(text))
                .malform(self.standard(&changed))
                .annen(self.standard(&changed.other())),
            Caution::ShortPeriod { days } => self.endring_advarsel_periode(days),
            Caution::ShortNotice { days } => self.endring_advarsel_varsel(days),
        }
    }
}

/// The letter of a part of the rules.
#[must_use]
pub fn rule_letter(part: usize) -> &'static str {
    ["a", "b", "c", "d", "e"].get(part.saturating_sub(1)).copied().unwrap_or("e")
}

fn shown(text: &TextChange, reader: Option<Lang>) -> Vec<Lang> {
    match reader {
        Some(lang) if text.changed_in(lang) => vec![lang],
        Some(lang) => vec![lang.other()],
        None => Lang::ALL.into_iter().filter(|lang| text.changed_in(*lang)).collect(),
    }
}

/// The texts of the mail about a change, in the language a municipality is written to.
#[must_use]
pub fn in_mail(lang: Lang, call: &Call, change: &CallChange, told: Told) -> Vec<(&'static str, String)> {
    let t = Texts::of(lang);
    let why = match (told.waits || told.has_decision, told.is_writing) {
        (true, true) => t.endring_hvorfor_begge(),
        (true, false) => t.endring_hvorfor_sendt(),
        (false, _) => t.endring_hvorfor_skriver(),
    };
    let lines: Vec<String> = t
        .change_lines(change, Some(lang))
        .iter()
        .map(|l| t.endring_i_epost().hva(&l.what).foer(cut(t, &l.before)).naa(cut(t, &l.after)))
        .collect();
    let mut follows: Vec<String> = Vec::new();
    if told.has_decision {
        follows.push(t.endring_folge_avgjort().to_owned());
    }
    if told.has_decision && !told.waits && change.touches_award_criteria() {
        follows.push(t.endring_folge_kriterier_avgjort(t.moment(call.closes_at)));
    }
    if told.waits {
        if change.touches_award_criteria() {
            follows.push(t.endring_folge_kriterier(t.moment(call.closes_at)));
        }
        if change.expected_decision_on.is_some() {
            follows.push(t.endring_folge_vedtak().to_owned());
        }
        follows.push(t.endring_folge_sendt().to_owned());
    }
    if told.is_writing {
        follows.push(t.endring_folge_skriver().to_owned());
    }
    vec![("hvorfor", why.to_owned()), ("endringer", lines.join("\n\n")), ("folger", follows.join(" "))]
}

fn cut(t: &Texts, text: &str) -> String {
    match text.char_indices().nth(LONGEST_IN_MAIL) {
        Some((at, _)) => t.endring_forkortet(text[..at].trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::records::call_change::{Was, WeightChange};
    use crate::domain::values::language::Bilingual;
    use time::macros::{date, datetime};

    fn text(text: CallText, before: [&str; 2], after: [&str; 2]) -> TextChange {
        let both = |[nb, nn]: [&str; 2]| Bilingual { nb: nb.to_owned(), nn: nn.to_owned() };
        TextChange { text, was: Was { before: both(before), after: both(after) } }
    }

    #[test]
    fn a_change_is_told_with_both_sides_in_the_readers_own_standard() {
        let change = CallChange {
            rules_version: 2,
            closes_at: Some(Was { before: datetime!(2027-03-29 13:00 UTC), after: datetime!(2027-04-19 13:00 UTC) }),
            expected_decision_on: Some(Was { before: date!(2027 - 01 - 15), after: date!(2027 - 06 - 15) }),
            texts: vec![
                text(
                    CallText::Rule(3),
                    ["Likt.\nGammelt krav.", "Likt.\nGammalt krav."],
                    ["Likt.\nNytt krav.", "Likt.\nNytt krav (nn)."],
                ),
                text(CallText::Title, ["Tittel", "Tittel"], ["Ny tittel", "Tittel"]),
            ],
            weights: vec![WeightChange {
                code: "behov".to_owned(),
                name: Some(Bilingual { nb: "Hva det løser".to_owned(), nn: "Kva det løyser".to_owned() }),
                was: Was { before: 15, after: 20 },
            }],
        };
        let t = Texts::of(Lang::Nn);
        let lines = t.change_lines(&change, Some(Lang::Nn));
        let of = |n: usize| (lines[n].what.as_str(), lines[n].before.as_str(), lines[n].after.as_str());
        assert_eq!(of(1), ("Kommunane kan vente vedtak innan", "15. januar 2027", "15. juni 2027"));
        // By the name of the set that was decided, not by the programme's own.
        assert_eq!(lines[2].what, "Vekta av «Kva det løyser»");
        assert_eq!((lines[3].before.as_str(), lines[3].after.as_str()), ("Gammalt krav.", "Nytt krav (nn)."));
        // Changed in bokmål only: told in bokmål, and said to be.
        assert_eq!(of(4), ("Tittel på bokmål", "Tittel", "Ny tittel"));
        assert_eq!(t.change_lines(&change, None).len(), 6);
        let sentence = t.call_changed(&change);
        assert!(sentence.contains("søknadsfristen") && sentence.contains("versjon 2"), "{sentence}");
    }

    #[test]
    fn lines_that_were_added_removed_or_moved_are_told() {
        let t = Texts::of(Lang::Nb);
        assert_eq!(t.sides("a\nb", "a"), ("b".to_owned(), t.endring_tatt_ut().to_owned()));
        assert_eq!(t.sides("a", "a\nb"), (t.endring_sto_ikke().to_owned(), "b".to_owned()));
        assert_eq!(t.sides("a\nb", "b\na"), ("a\nb".to_owned(), "b\na".to_owned()));
        assert!(cut(t, &"å".repeat(2_000)).chars().count() < 1_700);
    }
}
