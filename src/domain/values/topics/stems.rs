//! One form of a word: without marks, in bokmål, without its ending.

/// Small letters without marks: å and æ as a, ø as o, Sami letters as those below them.
pub(super) fn folded(word: &str) -> String {
    let folded = word.chars().map(|c| match c {
        'å' | 'æ' | 'á' | 'à' | 'ä' | 'â' | 'ã' => 'a',
        'ø' | 'ö' | 'ó' | 'ò' | 'ô' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ï' | 'î' => 'i',
        'ü' | 'ú' | 'ù' => 'u',
        'č' | 'ç' => 'c',
        'đ' | 'ð' => 'd',
        'ŋ' | 'ñ' => 'n',
        'š' => 's',
        'ŧ' => 't',
        'ž' => 'z',
        other => other,
    });
    let folded: String = folded.collect();
    folded.replace("aa", "a")
}

/// What nynorsk calls something, wherever it stands in a word, and what bokmål calls it. Folded; the longer first where one
/// begins with another.
const PAIRS: &[(&str, &str)] = &[
    ("pleiar", "pleier"),
    ("rettlei", "veiled"),
    ("aleine", "alene"),
    ("andlet", "ansikt"),
    ("auke", "oke"),
    ("avgjerd", "beslutning"),
    ("bebuar", "beboer"),
    ("berekraft", "barekraft"),
    ("bruka", "bruke"),
    ("bufellesskap", "bofellesskap"),
    ("buande", "boende"),
    ("bustad", "bolig"),
    ("bueining", "boenhet"),
    ("butilbod", "botilbud"),
    ("einsam", "ensom"),
    ("einsemd", "ensomhet"),
    ("eining", "enhet"),
    ("foreining", "forening"),
    ("heil", "hel"),
    ("heime", "hjemme"),
    ("heim", "hjem"),
    ("hjarte", "hjerte"),
    ("innbyggj", "innbygg"),
    ("kvardag", "hverdag"),
    ("leiing", "ledelse"),
    ("leiar", "leder"),
    ("loysing", "losning"),
    ("medverk", "medvirk"),
    ("meistr", "mestr"),
    ("mellombels", "midlertidig"),
    ("mynde", "myndighet"),
    ("augeblikk", "oyeblikk"),
    ("open", "apen"),
    ("saksutgreiing", "saksutredning"),
    ("utgreiing", "utredning"),
    ("handsam", "behandl"),
    ("sjuk", "syk"),
    ("skule", "skole"),
    ("skular", "skoler"),
    ("skulane", "skolene"),
    ("sokja", "soke"),
    ("stove", "stue"),
    ("sjolv", "selv"),
    ("tenest", "tjenest"),
    ("tilbod", "tilbud"),
    ("tilset", "ansat"),
    ("tilvising", "henvisning"),
    ("vaksen", "voksen"),
    ("vaksne", "voksne"),
    ("verknad", "virkning"),
    ("verksemd", "virksomhet"),
];
/// The same of whole words.
const WHOLE: &[(&str, &str)] = &[
    ("born", "barn"),
    ("borna", "barn"),
    ("bu", "bo"),
    ("bur", "bor"),
    ("ete", "spise"),
    ("fedre", "far"),
    ("folgje", "folge"),
    ("gammal", "gammel"),
    ("gamle", "gammel"),
    ("meir", "mer"),
    ("modre", "mor"),
    ("sova", "sove"),
    ("sov", "sove"),
    ("veg", "vei"),
    ("vegen", "vei"),
    ("veka", "uke"),
    ("veke", "uke"),
    ("veker", "uke"),
    ("ven", "venn"),
    ("vener", "venn"),
];

/// The word as bokmål has it, as far as the difference is known.
pub(super) fn in_bokmal(folded: &str) -> String {
    if let Some((_, bokmal)) = WHOLE.iter().find(|(nynorsk, _)| *nynorsk == folded) {
        return (*bokmal).to_owned();
    }
    let mut word = folded.to_owned();
    for (nynorsk, bokmal) in PAIRS {
        if word.contains(nynorsk) {
            word = word.replace(nynorsk, bokmal);
        }
    }
    word
}

/// Endings, the longest first. What is left has at least three letters.
const ENDINGS: &[&str] = &[
    "hetene", "heitene", "ningene", "ingene", "ingane", "ninger", "ningar", "heten", "heita", "leiken", "inger",
    "ingar", "ningen", "ninga", "arane", "erane", "elsene", "elser", "elsen", "ingen", "inga", "ning", "ande", "ende",
    "erne", "arne", "else", "lige", "lege", "heit", "leik", "arar", "ene", "ane", "het", "ing", "lig", "leg", "ere",
    "are", "er", "ar", "or", "en", "et", "es", "a", "e", "s",
];
/// Must follow a consonant: «avlast-ning», and «tren-ing».
const AFTER_A_CONSONANT: &[&str] = &["ning", "ningen", "ninga", "ninger", "ningar", "ningene"];

/// Words that end as if they had an ending.
const ROOTS: &[&str] = &[
    "vikar", "leder", "larer", "senter", "alder", "sensor", "kamera", "terskel", "nummer", "sommer", "vinter",
    "kultur", "natur", "turnus",
];

/// The word without its ending: all forms of a word have the same, and so have the words made from it.
pub(super) fn stem(word: &str) -> String {
    let mut stem = word.to_owned();
    // «innbyggernes»: the genitive first.
    if let Some(bare) = stem.strip_suffix('s').filter(|bare| bare.len() > 4 && !bare.ends_with('s')) {
        stem = bare.to_owned();
    }
    if let Some(root) = ROOTS.iter().find(|root| stem.strip_prefix(**root).is_some_and(is_ending)) {
        return (*root).to_owned();
    }
    for _ in 0..2 {
        let without = ENDINGS.iter().find_map(|ending| {
            let left = stem.strip_suffix(ending)?;
            let vowel = left.ends_with(['a', 'e', 'i', 'o', 'u', 'y']);
            let fits = left.chars().count() >= 3 && !(vowel && AFTER_A_CONSONANT.contains(ending)) && has_vowel(left);
            fits.then(|| left.to_owned())
        });
        match without {
            Some(left) => stem = left,
            None => break,
        }
        if stem.chars().count() <= 4 {
            break;
        }
    }
    let stem = stem.strip_suffix('j').map(str::to_owned).filter(|left| left.len() > 2).unwrap_or(stem);
    let mut letters: Vec<char> = stem.chars().collect();
    if let [.., a, b] = letters.as_slice()
        && a == b
        && letters.len() > 3
    {
        letters.pop();
    }
    letters.into_iter().collect()
}

/// Nothing, or an ending.
pub(super) fn is_ending(text: &str) -> bool {
    text.is_empty() || ENDINGS.contains(&text) || text.starts_with("iser")
}

fn has_vowel(text: &str) -> bool {
    text.contains(['a', 'e', 'i', 'o', 'u', 'y'])
}
