//! Benefits that many projects have besides their own: every type, budget bearer and level is among them.

use super::ideas::{Benefit, Unit};
use super::text::Both;

const fn benefit(
    name: Both,
    indicator: Both,
    (unit, from, to): (Unit, i64, i64),
    (kind, bearer, level): (&'static str, &'static str, &'static str),
) -> Benefit {
    Benefit { name, indicator, unit, from, to, kind, bearer, level }
}

pub(super) const COMMON: &[Benefit] = &[
    benefit(
        [
            "Ansatte er mindre syke: fra {fra} til {til} prosent sykefravær.",
            "Tilsette er mindre sjuke: frå {fra} til {til} prosent sjukefråvær.",
        ],
        ["Legemeldt sykefravær i tjenesten", "Legemeldt sjukefråvær i tenesta"],
        (Unit::Percent, 11, 8),
        ("arbeidsmiljo", "kommunen", "bruker"),
    ),
    benefit(
        [
            "Tjenesten trenger færre innleide: fra {fra} til {til} kroner i året.",
            "Tenesta treng færre innleigde: frå {fra} til {til} kroner i året.",
        ],
        ["Utgifter til innleie fra byrå per år", "Utgifter til innleige frå byrå per år"],
        (Unit::Kroner, 2_400_000, 1_500_000),
        ("kostnad", "kommunen", "samfunn"),
    ),
    benefit(
        [
            "Brukerne er mer fornøyde: fra {fra} til {til} i snitt.",
            "Brukarane er meir nøgde: frå {fra} til {til} i snitt.",
        ],
        ["Brukernes vurdering av tjenesten", "Korleis brukarane vurderer tenesta"],
        (Unit::Score, 34, 42),
        ("kvalitet", "ingen", "bruker"),
    ),
    benefit(
        [
            "Pårørende får mer fri: fra {fra} til {til} timer omsorg i uken.",
            "Pårørande får meir fri: frå {fra} til {til} timar omsorg i veka.",
        ],
        ["Timer ulønnet omsorg per pårørende per uke", "Timar ulønna omsorg per pårørande per veke"],
        (Unit::Hours, 14, 9),
        ("tid", "andre", "samfunn"),
    ),
    benefit(
        [
            "Færre venter på sykehuset: fra {fra} til {til} utskrivningsklare døgn.",
            "Færre ventar på sjukehuset: frå {fra} til {til} utskrivingsklare døgn.",
        ],
        ["Døgn på sykehus for utskrivningsklare per år", "Døgn på sjukehus for utskrivingsklare per år"],
        (Unit::Count, 210, 120),
        ("unngatt", "staten", "samfunn"),
    ),
    benefit(
        [
            "Færre trenger skyss til behandling: fra {fra} til {til} turer i måneden.",
            "Færre treng skyss til behandling: frå {fra} til {til} turar i månaden.",
        ],
        ["Turer med tilrettelagt skyss per måned", "Turar med tilrettelagd skyss per månad"],
        (Unit::Count, 160, 110),
        ("kostnad", "fylkeskommunen", "samfunn"),
    ),
    benefit(
        [
            "Ansatte kjører mindre: fra {fra} til {til} timer i bil per uke.",
            "Tilsette køyrer mindre: frå {fra} til {til} timar i bil per veke.",
        ],
        ["Timer i bil per uke i tjenesten", "Timar i bil per veke i tenesta"],
        (Unit::Hours, 190, 140),
        ("tid", "kommunen", "bruker"),
    ),
    benefit(
        [
            "Unge fullfører videregående: fra {fra} til {til} prosent.",
            "Unge fullfører vidaregåande: frå {fra} til {til} prosent.",
        ],
        ["Andel som fullfører innen fem år", "Delen som fullfører innan fem år"],
        (Unit::Percent, 74, 80),
        ("mestring", "fylkeskommunen", "samfunn"),
    ),
    benefit(
        [
            "Innbyggere blir hørt: fra {fra} til {til} prosent sier at de kunne påvirke.",
            "Innbyggjarar blir høyrde: frå {fra} til {til} prosent seier at dei kunne påverke.",
        ],
        ["Andel brukere som fikk påvirke eget tilbud", "Delen brukarar som fekk påverke eige tilbod"],
        (Unit::Percent, 48, 70),
        ("innflytelse", "ingen", "bruker"),
    ),
    benefit(
        [
            "Eldre bor lenger hjemme: fra {fra} til {til} prosent over 80 år på sykehjem.",
            "Eldre bur lenger heime: frå {fra} til {til} prosent over 80 år på sjukeheim.",
        ],
        ["Andel over 80 år med langtidsplass", "Delen over 80 år med langtidsplass"],
        (Unit::Percent, 15, 12),
        ("unngatt", "kommunen", "samfunn"),
    ),
    benefit(
        [
            "Saker blir avgjort raskere: fra {fra} til {til} dager.",
            "Saker blir avgjorde raskare: frå {fra} til {til} dagar.",
        ],
        ["Dager fra søknad til vedtak", "Dagar frå søknad til vedtak"],
        (Unit::Days, 34, 18),
        ("tid", "kommunen", "bruker"),
    ),
    benefit(
        [
            "Ansatte har rutiner de kan stole på: fra {fra} til {til} avdelinger.",
            "Tilsette har rutinar dei kan lite på: frå {fra} til {til} avdelingar.",
        ],
        ["Avdelinger som arbeider etter ny rutine", "Avdelingar som arbeider etter ny rutine"],
        (Unit::Count, 0, 8),
        ("kvalitet", "ingen", "produkt"),
    ),
];
