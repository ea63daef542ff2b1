//! The words and signs around a number: its sign, its unit, its scale, and what says nothing.

use super::Why;
use super::plain::parted;

/// A number and what stood around it.
#[derive(Debug, Default)]
pub(super) struct Stripped<'t> {
    /// What is left: the number, if it is one.
    pub core: &'t str,
    pub negative: bool,
    /// How many places a word of scale moves the decimal sign.
    pub scale: Option<usize>,
    /// The scale is a letter that may mean something else («500 k»).
    pub doubtful: bool,
    pub kroner: bool,
    pub percent: bool,
    pub man_years: bool,
    pub count: bool,
    /// «per år».
    pub yearly: bool,
    stopped: bool,
}

#[derive(Clone, Copy)]
enum Affix {
    /// «ca.»: a number is asked for, and this is the one they have.
    About,
    Minus,
    Scale(usize),
    /// A scale that may be something else: «k», «m».
    Letter(usize),
    Kroner,
    /// «MNOK».
    Kroners(usize),
    Percent,
    ManYears,
    /// «personer».
    Count,
    Yearly,
    /// A full stop.
    Stop,
}
use Affix::*;

const BEFORE: &[(&str, Affix)] = &[
    ("ca.", About),
    ("ca", About),
    ("cirka", About),
    ("circa", About),
    ("omtrent", About),
    ("om lag", About),
    ("omlag", About),
    ("rundt", About),
    ("kring", About),
    ("omkring", About),
    ("~", About),
    ("+", About),
    ("-", Minus),
    ("minus", Minus),
    ("kr.", Kroner),
    ("kr", Kroner),
    ("kroner", Kroner),
    ("nok", Kroner),
    ("tkr.", Kroners(3)),
    ("tkr", Kroners(3)),
    ("t.kr.", Kroners(3)),
    ("t.kr", Kroners(3)),
    ("tnok", Kroners(3)),
    ("mkr.", Kroners(6)),
    ("mkr", Kroners(6)),
    ("mnok", Kroners(6)),
    ("mill. kr.", Kroners(6)),
    ("mill. kr", Kroners(6)),
    ("mill kr", Kroners(6)),
];

const AFTER: &[(&str, Affix)] = &[
    (".", Stop),
    (",-", Kroner),
    (".-", Kroner),
    (":-", Kroner),
    ("kroner", Kroner),
    ("krone", Kroner),
    ("kr.", Kroner),
    ("kr", Kroner),
    ("nok", Kroner),
    ("tkr.", Kroners(3)),
    ("tkr", Kroners(3)),
    ("t.kr.", Kroners(3)),
    ("t.kr", Kroners(3)),
    ("t. kr.", Kroners(3)),
    ("t. kr", Kroners(3)),
    ("t kr", Kroners(3)),
    ("tnok", Kroners(3)),
    ("t.nok", Kroners(3)),
    ("mkr.", Kroners(6)),
    ("mkr", Kroners(6)),
    ("mnok", Kroners(6)),
    ("'", Scale(3)),
    ("hundre", Scale(2)),
    ("tusen", Scale(3)),
    ("tus.", Scale(3)),
    ("tus", Scale(3)),
    ("hundre tusen", Scale(5)),
    ("hundretusen", Scale(5)),
    ("millioner", Scale(6)),
    ("millionar", Scale(6)),
    ("million", Scale(6)),
    ("mill.", Scale(6)),
    ("mill", Scale(6)),
    ("milliarder", Scale(9)),
    ("milliardar", Scale(9)),
    ("milliard", Scale(9)),
    ("mrd.", Scale(9)),
    ("mrd", Scale(9)),
    ("k", Letter(3)),
    ("kkr", Letter(3)),
    ("m", Letter(6)),
    ("mil", Letter(6)),
    ("mil.", Letter(6)),
    ("%", Percent),
    ("prosent", Percent),
    ("pst.", Percent),
    ("pst", Percent),
    ("årsverk", ManYears),
    ("årsv.", ManYears),
    ("årsv", ManYears),
    ("stilling", ManYears),
    ("stillinger", ManYears),
    ("stillingar", ManYears),
    ("hele stillinger", ManYears),
    ("heile stillingar", ManYears),
    ("per år", Yearly),
    ("pr. år", Yearly),
    ("pr år", Yearly),
    ("per. år", Yearly),
    ("/ år", Yearly),
    ("/år", Yearly),
    ("i året", Yearly),
    ("kvart år", Yearly),
    ("hvert år", Yearly),
    ("årlig", Yearly),
    ("årleg", Yearly),
    ("p.a.", Yearly),
    ("stk.", Count),
    ("stk", Count),
    ("antall", Count),
    ("antal", Count),
    ("person", Count),
    ("personer", Count),
    ("personar", Count),
    ("menneske", Count),
    ("mennesker", Count),
    ("bruker", Count),
    ("brukere", Count),
    ("brukar", Count),
    ("brukarar", Count),
    ("innbygger", Count),
    ("innbyggere", Count),
    ("innbyggjar", Count),
    ("innbyggjarar", Count),
    ("innbyggar", Count),
    ("innbyggarar", Count),
    ("pasient", Count),
    ("pasienter", Count),
    ("pasientar", Count),
    ("beboer", Count),
    ("beboere", Count),
    ("bebuar", Count),
    ("bebuarar", Count),
    ("deltaker", Count),
    ("deltakere", Count),
    ("deltakar", Count),
    ("deltakarar", Count),
    ("ansatt", Count),
    ("ansatte", Count),
    ("tilsett", Count),
    ("tilsette", Count),
    ("elev", Count),
    ("elever", Count),
    ("elevar", Count),
    ("pårørende", Count),
    ("pårørande", Count),
    ("eldre", Count),
    ("barn", Count),
    ("unge", Count),
    ("familie", Count),
    ("familier", Count),
    ("familiar", Count),
    ("husstand", Count),
    ("husstander", Count),
    ("husstandar", Count),
];

impl Stripped<'_> {
    /// Twice a scale or a minus is no number.
    fn take(&mut self, affix: Affix) -> Result<(), Why> {
        let scale = match affix {
            Scale(places) | Letter(places) | Kroners(places) => Some(places),
            _ => None,
        };
        if (scale.is_some() && self.scale.is_some()) || (matches!(affix, Minus) && self.negative) {
            return Err(Why::NotUnderstood);
        }
        self.scale = self.scale.or(scale);
        match affix {
            Minus => self.negative = true,
            Letter(_) => self.doubtful = true,
            Kroner | Kroners(_) => self.kroner = true,
            Percent => self.percent = true,
            ManYears => self.man_years = true,
            Count => self.count = true,
            Yearly => self.yearly = true,
            Stop => self.stopped = true,
            About | Scale(_) => {}
        }
        Ok(())
    }
}

/// Longer than any number with its words; each word taken away costs a pass over the tables.
const LONGEST: usize = 1000;

/// Whether what is counted is in `unit`, which is plain: «brukere i alt».
pub(super) fn counts(unit: &str) -> bool {
    AFTER.iter().any(|(word, affix)| matches!(affix, Count) && unit.contains(word))
}

/// How many places a kroner unit is larger than a krone: 3 for «1000 kr», 6 for «mill. kr», 0 for «kr».
///
/// `unit` is plain. Nothing where it is no unit of money.
pub(super) fn kroner_unit(unit: &str) -> Option<usize> {
    let of_money = ["kr", "krone", "kroner", "nok", "tkr", "tnok", "mkr", "mnok"];
    if !unit.split(|c: char| !c.is_alphabetic()).any(|word| of_money.contains(&word)) {
        return None;
    }
    let has = |words: &[&str]| words.iter().any(|w| unit.contains(w));
    Some(if has(&["mrd", "milliard"]) {
        9
    } else if has(&["mill", "mnok", "mkr"]) {
        6
    } else if has(&["tusen", "tkr", "t.kr", "t. kr", "t kr", "tnok", "1000", "1 000", "1.000"]) {
        3
    } else {
        0
    })
}

/// Takes the known words away from both ends. `text` is plain.
///
/// # Errors
/// [`Why::NotUnderstood`] for two scales, for the sign twice, and for a text longer than a number.
pub(super) fn strip(text: &str) -> Result<Stripped<'_>, Why> {
    if text.len() > LONGEST {
        return Err(Why::NotUnderstood);
    }
    let mut found = Stripped { core: text, ..Stripped::default() };
    loop {
        let core = found.core.trim();
        let before = longest(BEFORE, |word| core.strip_prefix(word).filter(|rest| parted(word, rest)));
        let after = longest(AFTER, |word| core.strip_suffix(word).filter(|rest| ends(rest, word, found.stopped)));
        let Some((rest, affix)) = before.or(after) else {
            found.core = core;
            return Ok(found);
        };
        found.core = rest;
        found.take(affix)?;
    }
}

fn longest<'t>(table: &[(&str, Affix)], cut: impl Fn(&str) -> Option<&'t str>) -> Option<(&'t str, Affix)> {
    let mut best: Option<(&str, Affix)> = None;
    for (word, affix) in table {
        if let Some(rest) = cut(word)
            && best.is_none_or(|(shortest, _)| rest.len() < shortest.len())
        {
            best = Some((rest, *affix));
        }
    }
    best
}

/// A word after a number; a full stop once, and an apostrophe close to its digit.
fn ends(rest: &str, word: &str, stopped: bool) -> bool {
    match word {
        "." => !stopped && rest.ends_with(char::is_alphanumeric),
        "'" => rest.ends_with(|c: char| c.is_ascii_digit()),
        _ => parted(rest, word),
    }
}
