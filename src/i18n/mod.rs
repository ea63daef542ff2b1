//! Bokmål and nynorsk: every text a person can read, and Norwegian numbers and dates ([`format`]).
//!
//! The texts are Fluent files, one per area: `nb/<room>/<area>.ftl` and `nn/<room>/<area>.ftl`. `build.rs` checks them
//! against each other and makes one method per message (`om-tittel` -> [`Texts`]`::om_tittel()`), so a
//! template that names a missing text does not compile. The tables are static: nothing is parsed at
//! start-up, and a message without variables is a borrowed `&'static str`.

mod answers;
pub mod answers_shown;
pub mod call_changes;
pub mod call_proposal;
pub mod differences;
mod digits;
pub mod format;
pub mod partners;
mod promises;
mod reading_length;
mod settings;
mod state_aid;
pub mod terms;

use std::borrow::Cow;
use std::marker::PhantomData;

pub use crate::domain::values::language::Lang;

/// All texts in one language: `Texts::of(lang).om_tittel()`.
#[derive(Debug)]
pub struct Texts {
    lang: Lang,
    table: &'static [&'static [Part]],
}

#[derive(Debug)]
enum Part {
    Text(&'static str),
    Var(&'static str),
    /// The variant without a key is the default one.
    Select {
        var: &'static str,
        variants: &'static [(Option<&'static str>, &'static [Part])],
    },
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

static BOKMAAL: Texts = Texts { lang: Lang::Nb, table: NB };
static NYNORSK: Texts = Texts { lang: Lang::Nn, table: NN };

impl Texts {
    pub fn of(lang: Lang) -> &'static Texts {
        match lang {
            Lang::Nb => &BOKMAAL,
            Lang::Nn => &NYNORSK,
        }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    pub fn has(&self, key: &str) -> bool {
        index(key).is_some()
    }

    /// The text of a key that is made at run time, such as `status-soknad-{code}`.
    pub fn get(&self, key: &str) -> Option<Cow<'static, str>> {
        self.get_with(key, &[])
    }

    pub fn get_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<Cow<'static, str>> {
        let index = index(key)?;
        Some(match self.table[index] {
            [Part::Text(text)] => Cow::Borrowed(*text),
            _ => Cow::Owned(self.rendered(index, args)),
        })
    }

    /// Like [`Texts::get`], but a missing key is shown as «key» and logged: a page is better than none.
    pub fn text(&self, key: &str) -> Cow<'static, str> {
        self.text_with(key, &[])
    }

    pub fn text_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Cow<'static, str> {
        self.get_with(key, args).unwrap_or_else(|| {
            tracing::error!(key, lang = self.lang.code(), "no such text");
            Cow::Owned(format!("«{key}»"))
        })
    }

    fn plain(&self, index: usize) -> &'static str {
        match self.table[index] {
            [Part::Text(text)] => text,
            _ => "",
        }
    }

    fn rendered(&self, index: usize, args: &[(&str, Arg<'_>)]) -> String {
        let mut out = String::with_capacity(160);
        self.render(index, self.table[index], args, &mut out);
        out
    }

    fn render(&self, index: usize, parts: &[Part], args: &[(&str, Arg<'_>)], out: &mut String) {
        let value = |var: &str| {
            let found = args.iter().find(|(name, _)| *name == var).map(|(_, value)| value);
            if found.is_none() {
                tracing::error!(key = KEYS[index], var, "a variable of the text has no value");
            }
            found
        };
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Var(var) => match value(var) {
                    Some(Arg::Text(text)) => out.push_str(text),
                    Some(Arg::Number(number)) if is_year(var) => out.push_str(&digits::ungrouped(*number)),
                    Some(Arg::Number(number)) => out.push_str(&digits::number(*number)),
                    None => {
                        out.push('«');
                        out.push_str(var);
                        out.push('»');
                    }
                },
                Part::Select { var, variants } => {
                    let chosen = value(var)
                        .and_then(|value| variants.iter().find(|(key, _)| key.is_some_and(|key| value.chooses(key))));
                    let chosen = chosen.or_else(|| variants.iter().find(|(key, _)| key.is_none()));
                    if let Some((_, parts)) = chosen {
                        self.render(index, parts, args, out);
                    }
                }
            }
        }
    }
}

fn index(key: &str) -> Option<usize> {
    KEYS.binary_search(&key).ok()
}

/// A variable that is a year: it stands as it is, all other numbers in groups of three.
fn is_year(var: &str) -> bool {
    var == "ar" || var.ends_with("-ar")
}

/// A text with several variables on its way: each is put in by name, `t.sak_belop().ar(2027).belop(sum)`.
#[derive(Debug)]
pub struct Filling<Step> {
    lang: Lang,
    index: usize,
    args: Vec<(&'static str, Arg<'static>)>,
    step: PhantomData<Step>,
}

// Free functions: every method of `Filling` is the name of a variable.
fn start_filling<Step>(lang: Lang, index: usize) -> Filling<Step> {
    Filling { lang, index, args: Vec::with_capacity(VARIABLES[index].len()), step: PhantomData }
}

fn put_in(args: &mut Vec<(&'static str, Arg<'static>)>, name: &'static str, value: Arg<'_>) {
    let value = match value {
        Arg::Text(text) => Arg::Text(Cow::Owned(text.into_owned())),
        Arg::Number(number) => Arg::Number(number),
    };
    args.push((name, value));
}

fn next_step<Step, Next>(filling: Filling<Step>) -> Filling<Next> {
    Filling { lang: filling.lang, index: filling.index, args: filling.args, step: PhantomData }
}

fn filled<Step>(filling: Filling<Step>) -> String {
    Texts::of(filling.lang).rendered(filling.index, &filling.args)
}

/// What goes into a variable of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg<'a> {
    Text(Cow<'a, str>),
    Number(i64),
}

impl Arg<'_> {
    /// Both languages have CLDR's simplest plural: `one` is exactly 1, all else is `other`.
    fn chooses(&self, key: &str) -> bool {
        match self {
            Arg::Number(1) if key == "one" => true,
            Arg::Number(number) => key.parse() == Ok(*number),
            Arg::Text(text) => text == key || (key == "one" && text == "1"),
        }
    }
}

/// Anything that can be put into a text. Works through references, because Askama borrows arguments.
pub trait IntoArg {
    fn arg(&self) -> Arg<'_>;
}

impl<T: IntoArg + ?Sized> IntoArg for &T {
    fn arg(&self) -> Arg<'_> {
        (**self).arg()
    }
}

impl IntoArg for Arg<'_> {
    fn arg(&self) -> Arg<'_> {
        match self {
            Arg::Text(text) => Arg::Text(Cow::Borrowed(text)),
            Arg::Number(number) => Arg::Number(*number),
        }
    }
}

impl IntoArg for str {
    fn arg(&self) -> Arg<'_> {
        Arg::Text(Cow::Borrowed(self))
    }
}

impl IntoArg for String {
    fn arg(&self) -> Arg<'_> {
        self.as_str().arg()
    }
}

impl IntoArg for Cow<'_, str> {
    fn arg(&self) -> Arg<'_> {
        self.as_ref().arg()
    }
}

macro_rules! numbers {
    ($($t:ty),*) => {$(
        impl IntoArg for $t {
            fn arg(&self) -> Arg<'_> {
                Arg::Number(i64::from(*self))
            }
        }
    )*};
}
numbers!(i64, i32, i16, u32, u16, u8);

impl IntoArg for usize {
    fn arg(&self) -> Arg<'_> {
        Arg::Number(i64::try_from(*self).unwrap_or(i64::MAX))
    }
}

impl<'a, T: IntoArg + ?Sized> From<&'a T> for Arg<'a> {
    fn from(value: &'a T) -> Arg<'a> {
        value.arg()
    }
}

impl From<i64> for Arg<'static> {
    fn from(value: i64) -> Arg<'static> {
        Arg::Number(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_words() {
        assert_eq!(Texts::of(Lang::Nb).om_kontaktepost(), "E-post til kontaktrollen");
        assert_eq!(Texts::of(Lang::Nn).om_kontaktepost(), "E-post til kontaktrolla");
        assert_eq!(Texts::of(Lang::Nn).lang(), Lang::Nn);
    }

    #[test]
    fn variables_come_by_value_by_reference_and_by_reference_to_a_reference() {
        let t = Texts::of(Lang::Nb);
        let (text, number) = (String::from("sju"), &7_usize);
        let twice = &number;
        assert_eq!(t.gevinst_fjern(7), "Fjern gevinst 7");
        assert_eq!(t.gevinst_fjern(twice), "Fjern gevinst 7");
        assert_eq!(t.gevinst_fjern(&text), "Fjern gevinst sju");
        assert_eq!(t.gevinst_fjern("<sju>"), "Fjern gevinst <sju>");
        assert_eq!(
            t.oppgaveliste_framdrift().ferdige(2027).alle(12_345_i64),
            "2\u{a0}027 av 12\u{a0}345 deler er ferdige"
        );
    }

    #[test]
    fn counts_choose_singular_and_plural() {
        for (lang, one, many) in [
            (
                Lang::Nb,
                "Søknaden er ikke sendt. Én ting må rettes først.",
                "Søknaden er ikke sendt. 3 ting må rettes først.",
            ),
            (
                Lang::Nn,
                "Søknaden er ikkje send. Éin ting må rettast først.",
                "Søknaden er ikkje send. 3 ting må rettast først.",
            ),
        ] {
            let t = Texts::of(lang);
            assert_eq!(t.send_feil_overskrift(1_usize), one);
            assert_eq!(t.send_feil_overskrift("1"), one);
            assert_eq!(t.send_feil_overskrift(3_usize), many);
        }
    }

    #[test]
    fn keys_made_at_run_time_are_found_or_shown_as_missing() {
        let t = Texts::of(Lang::Nn);
        assert!(t.has("om-tittel") && !t.has("om-titel"));
        assert_eq!(t.get("om-tittel").as_deref(), Some("Om prosjektet"));
        assert_eq!(t.get("om-titel"), None);
        assert_eq!(t.text("om-titel"), "«om-titel»");
        assert_eq!(t.text_with("gevinst-fjern", &[("nummer", 2.into())]), "Fjern gevinst 2");
        assert_eq!(t.text_with("gevinst-fjern", &[("nummer", "2".into())]), "Fjern gevinst 2");
    }

    /// Askama borrows what it passes on: a loop variable arrives as a reference to a reference.
    #[test]
    fn texts_and_formats_work_in_templates() {
        use askama::Template;
        #[derive(Template)]
        #[template(
            source = "{% for (nr, name, amount) in rows %}{{ t.gevinst_fjern(nr) }}, {{ t.om_periode_hjelp(name) }} {{ t.kroner(amount) }} {{ t.kroner(loop.index) }}{% endfor %}",
            ext = "txt"
        )]
        struct Page {
            t: &'static Texts,
            rows: Vec<(usize, String, crate::domain::values::money::Kroner)>,
        }
        let rows = vec![(2, "2031".to_string(), crate::domain::values::money::Kroner::new(1_000))];
        let page = Page { t: Texts::of(Lang::Nn), rows }.render().unwrap();
        assert!(
            page.starts_with("Fjern gevinst 2, ") && page.contains("seinast i 2031. 1\u{a0}000\u{a0}kr 1\u{a0}kr"),
            "{page}"
        );
    }
}
