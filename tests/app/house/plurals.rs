//! One is one: a text with a number is right for 0, 1, 2 and 21.

use praksisnaer::i18n::{Arg, KEYS, Lang, Texts, VARIABLES};
use praksisnaer::store::people::links::INVITATION_VALID;
use praksisnaer::store::people::passwords::PASSWORD_LINK_VALID;
use praksisnaer::store::people::sessions::{ABSOLUTE, IDLE};

/// Nouns that are counted, one and many. A word that is the same in both is not here.
const NB: &[(&str, &str)] = &[
    ("dag", "dager"),
    ("uke", "uker"),
    ("minutt", "minutter"),
    ("time", "timer"),
    ("sak", "saker"),
    ("søknad", "søknader"),
    ("kommune", "kommuner"),
    ("tildeling", "tildelinger"),
    ("del", "deler"),
    ("rolle", "roller"),
    ("konto", "kontoer"),
    ("prosjekt", "prosjekter"),
    ("gevinst", "gevinster"),
    ("aktivitet", "aktiviteter"),
    ("risiko", "risikoer"),
    ("embete", "embeter"),
    ("innbygger", "innbyggere"),
    ("person", "personer"),
    ("invitasjon", "invitasjoner"),
];
const NN: &[(&str, &str)] = &[
    ("dag", "dagar"),
    ("veke", "veker"),
    ("time", "timar"),
    ("sak", "saker"),
    ("søknad", "søknader"),
    ("kommune", "kommunar"),
    ("tildeling", "tildelingar"),
    ("del", "delar"),
    ("rolle", "roller"),
    ("konto", "kontoar"),
    ("gevinst", "gevinstar"),
    ("aktivitet", "aktivitetar"),
    ("risiko", "risikoar"),
    ("innbyggjar", "innbyggjarar"),
    ("person", "personar"),
    ("invitasjon", "invitasjonar"),
];
/// Adjectives and participles between the number and its noun.
const BETWEEN: &[&str] =
    &["åpen", "åpne", "open", "opne", "avgjort", "avgjorte", "avgjord", "avgjorde", "sendt", "sendte", "ny", "nye"];

/// A name is no number, «of all» is never of one, and «more than» so many is of very many.
fn of(variable: &str, value: &Arg<'static>) -> Arg<'static> {
    match variable {
        "navn" => Arg::Text("Alvdal".into()),
        "alle" => Arg::Number(30),
        "mange" => Arg::Text("1\u{a0}000".into()),
        _ => value.clone(),
    }
}

/// What is wrong in a text that was given this number.
fn wrong(lang: Lang, text: &str, number: i64) -> Option<String> {
    let words: Vec<&str> = text.split([' ', '\u{a0}', '\n']).collect();
    let said = number.to_string();
    for (at, _) in words.iter().enumerate().filter(|(_, word)| **word == said) {
        // «1 av 9 deler» counts the nine.
        let mut next = words[at + 1..].iter().map(|w| w.trim_matches(|c: char| !c.is_alphanumeric()));
        let Some(noun) = next.find(|word| !BETWEEN.contains(word)) else { continue };
        for (one, many) in lang.pick(NB, NN) {
            if number == 1 && noun == *many || number != 1 && noun == *one {
                return Some(format!("{said} {noun}"));
            }
        }
    }
    None
}

#[test]
fn every_text_with_a_number_is_right_for_none_one_two_and_twenty_one() {
    let mut found = Vec::new();
    for lang in Lang::ALL {
        for (key, variables) in KEYS.iter().zip(VARIABLES) {
            for number in [0, 1, 2, 21] {
                // As a number, and as the text that a page has made of it.
                for value in [Arg::Number(number), Arg::Text(number.to_string().into())] {
                    let args: Vec<(&str, Arg<'_>)> = variables.iter().map(|name| (*name, of(name, &value))).collect();
                    let text = Texts::of(lang).get_with(key, &args).unwrap();
                    found.extend(
                        wrong(lang, &text, number).map(|what| format!("{key} in {lang:?}: «{what}» in: {text}")),
                    );
                }
            }
        }
    }
    found.dedup();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_check_sees_what_it_is_for() {
    for (lang, text, number) in [
        (Lang::Nb, "I alt 1 åpne saker", 1),
        (Lang::Nb, "3 med tilskudd, 1 søknader", 1),
        (Lang::Nn, "Det er 1 dagar igjen.", 1),
        (Lang::Nn, "21 kommune", 21),
        (Lang::Nb, "0 dag igjen", 0),
    ] {
        assert!(wrong(lang, text, number).is_some(), "{text}");
    }
    assert_eq!(wrong(Lang::Nb, "1 av 9 deler er ferdig", 1), None);
}

/// A participle after the number follows it: «1 av 9 deler er ferdig», «1 av 6 kriterium er vurdert».
#[test]
fn one_of_several_is_one() {
    let (nb, nn) = (Texts::of(Lang::Nb), Texts::of(Lang::Nn));
    for (one, many, right_one, right_many) in [
        (
            nb.oppgaveliste_framdrift().ferdige(1).alle(9),
            nb.oppgaveliste_framdrift().ferdige(2).alle(9),
            "1 av 9 deler er ferdig",
            "2 av 9 deler er ferdige",
        ),
        (
            nn.sak_framdrift().ferdige(1).alle(6),
            nn.sak_framdrift().ferdige(2).alle(6),
            "1 av 6 kriterium er vurdert.",
            "2 av 6 kriterium er vurderte.",
        ),
    ] {
        assert_eq!((one.as_str(), many.as_str()), (right_one, right_many));
    }
}

/// Help under a field is whole sentences, and ends as they do.
#[test]
fn every_help_text_ends_with_a_stop() {
    for lang in Lang::ALL {
        for key in KEYS.iter().filter(|key| key.ends_with("-hjelp")) {
            let text = Texts::of(lang).get(key).unwrap();
            let is_link = ["lenke-hjelp"].contains(key);
            assert!(is_link || text.ends_with(['.', '?', '»']), "{key} in {lang:?}: {text}");
        }
    }
}

/// Times that are written out in a text are the ones the program keeps.
#[test]
fn the_times_in_the_texts_are_the_programs() {
    let (nb, nn) = (Texts::of(Lang::Nb), Texts::of(Lang::Nn));
    let minutes = PASSWORD_LINK_VALID.whole_minutes();
    for text in [nb.inn_ny_tekst(), nb.inn_ny_sendt_tekst()] {
        assert!(text.contains(&format!("{minutes} minutter")), "{text}");
    }
    for text in [nn.inn_ny_tekst(), nn.inn_ny_sendt_tekst()] {
        assert!(text.contains(&format!("{minutes} minutt ")) || text.contains(&format!("{minutes} minutt.")), "{text}");
    }
    assert_eq!(INVITATION_VALID.whole_days(), 7);
    assert!(nb.folk_inviter_tekst().contains("sju dager") && nn.folk_inviter_tekst().contains("sju dagar"));
    assert_eq!((IDLE.whole_hours(), ABSOLUTE.whole_hours()), (8, 24));
    let (nb, nn) = (nb.personvern_innlogging_tekst(), nn.personvern_innlogging_tekst());
    assert!(nb.contains("etter åtte timer uten bruk og senest etter ett døgn"), "{nb}");
    assert!(nn.contains("etter åtte timar utan bruk og seinast etter eitt døgn"), "{nn}");
}
