// Two whole applications in the demo's own sentences, by field name, whatever section asks. Lists are groups of rows, whose
// first field every row shows.
// Fixed, so that the burden of a form is the same on any day: the demo's own drafts differ with the day it is made on.

const row = (prefix, fields) => Object.fromEntries(Object.entries(fields).map(([key, value]) => [`${prefix}-${key}`, value]));
const budget = (rows) => Object.fromEntries(Object.entries(rows).flatMap(([kind, years]) => Object.entries(years).map(([year, kroner]) => [`budsjett-${kind}.${year}`, String(kroner)])));

const common = {
  "om-prosjekttittel": "Trygg natt hjemme med digitalt tilsyn (eksempel)",
  "om-sammendrag": "Hver natt får 38 hjemmeboende besøk av nattjenesten. Vi vil erstatte faste nattbesøk med digitalt tilsyn der brukeren selv ønsker det, og bruke tiden hos dem som trenger et menneske. Brukere og ansatte er med og velger hva vi prøver først.",
  "om-kontaktrolle": "Rådgiver for tjenesteutvikling", "om-kontaktepost": "post.alvdal@example.org",
  "behov-beskrivelse": "Hver natt får 38 hjemmeboende besøk av nattjenesten. Mange blir vekket uten å trenge hjelp, og nattevakten rekker ikke fram til dem som trenger henne mest.\n\nTallene er våre egne, hentet fra fagsystemet i fjor og kontrollert mot KOSTRA.\n\nAvstandene er store, og hver reise tar tid fra dem som trenger hjelp.",
  "behov-kunnskap": "To evalueringer viser god virkning når brukerne selv er med og velger løsning. Vi vet ikke om det virker like godt i små og spredte miljøer.",
  lignende: [row("behov-lignende", { prosjekt: "Digi Viken Øst (Sarpsborg, prosjektskjønn 2019)", forhold: "bygger-pa", hvordan: "Vi har fått delt måltall og maler, og tilpasser dem til en kommune med lengre avstander." })],
  "delmaal-2": "30", "delmaal-3": "70",
  "malgruppe-hvem": "Hjemmeboende med tilsyn om natten, om lag 38 personer, og deres pårørende.",
  "malgruppe-medvirkning": "Åtte brukere og fem ansatte har valgt ut hvilke behov vi starter med. Eldrerådet sitter i styringsgruppen. Tillitsvalgte og verneombud er med på vurderingen etter hver utprøving.",
  "budsjett-forklaring": "Største post er lønn til prosjektleder i 60 prosent og to fagpersoner i 20 prosent. Kjøp av tjenester gjelder måling og evaluering.",
  "impl-eier": "Kommunalsjef for helse og mestring", "impl-prosjektleder": "Fagutvikler, 60 prosent i hele perioden", "impl-linjeleder": "Leder for hjemmetjenesten",
  "impl-ressurser": "Prosjektleder, og tid til opplæring og endret turnus for de ansatte. Vi har fagsystem og responssenter. Det nye må kunne sende varsel dit. Blir det mer enn ti prosent dyrere, prøver vi hos færre det første året.",
  "impl-arsverk": "0,9", "impl-arsverk-til": "Prosjektleder, og tid til opplæring og endret turnus for de ansatte.",
  "impl-penger": "Blir det mer enn ti prosent dyrere, prøver vi hos færre det første året. Kommunalsjefen bestemmer.",
  "impl-kompetanse": "Innkjøpssamarbeidet hjelper oss med anskaffelsen. To hos oss er med, slik at vi kan det neste gang.",
  "impl-teknologi": "Vi har fagsystem og responssenter. Det nye må kunne sende varsel dit, og det står i kravene.",
  "impl-forankring-plan": "Temaplan for helse og omsorg, vedtatt i fjor. Tiltaket tas inn i økonomiplanen for 2027–2030 til høsten.",
  "impl-drift-vilkar": "Ni av ti ansatte har fått opplæring, og driftskostnaden er lagt inn i budsjettet.",
  "impl-drift-budsjett": "Rammen til hjemmetjenesten. Kostnaden dekkes av færre vikarer.",
  "impl-opplaering": "Seks superbrukere lærer opp resten i egen avdeling. Kort e-læring ligger klar for vikarer.",
  "impl-spredning": "Alt legges åpent på kommunens nettsted. Vi skriver også om det som ikke virket, i fagnettverket.",
  "impl-hindre": "Nøkkelpersoner kan slutte. To deler derfor oppgavene, og det viktigste blir skrevet ned.",
  "gevinst-oppfolging": "Leder for hjemmetjenesten måler hvert halvår. Ledergruppen får tallene i mars og september og bestemmer om vi endrer noe.",
  fullmakt: true, "innsender-rolle": "Kommunedirektør",
};

const gain = ({ navn, ...fields }) => row("gevinst", {
  navn, budsjett: "kommunen", niva: "bruker", eier: "Leder for hjemmetjenesten",
  forutsetninger: "Nattplanen må endres senest tre måneder etter oppstart, og tiden skal brukes til dem som trenger mest hjelp.",
  risiko: "Utstyret gir så mange falske alarmer at nattevaktene slår det av.",
  ulemper: "Noen mister en hyggelig prat om natten. De får tilbud om besøk på dagtid.",
  metode: "Uttrekk fra fagsystemet, snitt av en måned. Leder for hjemmetjenesten henter tallet to ganger i året.",
  ...fields,
});
const notMeasured = (due) => ({ "nullpunkt-unntak": true, "nullpunkt-unntak-hvorfor": "Vi har ikke spurt før. Undersøkelsen er laget og sendes ut to måneder før oppstart.", "nullpunkt-unntak-dato": due });

const activity = (ar, hva, milepael) => row("aktivitet", { hva, ar: String(ar), milepael });
const risk = (hva, sannsynlighet, konsekvens, tiltak) => row("risiko", { hva, sannsynlighet, konsekvens, tiltak });
const partner = (navn, type, rolle, bidrag, etter) => row("partner", { navn, type, rolle, bidrag, etter });

const ACTIVITIES = [
  activity(2027, "Måle nullpunktet for alle gevinstene", "Tallene er kontrollert og godkjent av gevinsteierne."),
  activity(2027, "Prøve løsningen i én avdeling i tre måneder", "Kommunedirektøren har bestemt om vi går videre, på grunnlag av målingene."),
  activity(2028, "Justere rutinene etter hver utprøving", "Ny rutine er vedtatt og lagt i kvalitetssystemet."),
  activity(2028, "Gi opplæring til alle ansatte og faste vikarer", "Ni av ti har gjennomført opplæringen."),
  activity(2029, "Endre turnus og møteplan slik at tiden blir frigjort", "Ny turnus er avtalt med tillitsvalgte og tatt i bruk."),
  activity(2030, "Flytte kostnaden inn i driftsbudsjettet", "Kommunestyret har vedtatt budsjettet med tiltaket."),
];
const RISKS = [
  risk("Prosjektlederen slutter det første året.", "middels", "middels", "To ansatte deler prosjektlederoppgavene og skriver ned det viktigste underveis."),
  risk("Leveransen av utstyr blir forsinket.", "middels", "lav", "Vi bestiller i god tid og har en reserveplan."),
  risk("Mobildekningen er for svak i to grender.", "hoy", "middels", "Ekstra sendere står i kravene, og vi prøver der dekningen er best først."),
];
const PARTNERS = [
  partner("Frivilligsentralen i Alvdal kommune", "frivillig", "Tar imot henvendelser og setter sammen frivillige og brukere.", "To timer i uken og lokale uten leie.", "Samarbeidet fortsetter i den faste avtalen."),
  partner("En høgskole i regionen", "forskning", "Følger prosjektet, måler virkningen og veileder to masterstudenter.", "Forskertid til en verdi av 300 000 kr i året.", "Data og metode er våre. Nye oppdrag blir kunngjort etter anskaffelsesreglene."),
];
const MEASURED = gain({
  navn: "Hjemmeboende med tilsyn får sove: fra 38 faste tilsyn hver natt til høyst 14.", type: "kvalitet",
  indikator: "Faste tilsyn hos hjemmeboende per natt", retning: "ned", enhet: "antall",
  nullpunkt: "38", "nullpunkt-dato": "10.2026", "nullpunkt-kilde": "Fagsystemet", maal: "14", maaltid: "12.2029",
});
const UNMEASURED = gain({
  navn: "Flere brukere er trygge hjemme om natten.", type: "kvalitet", budsjett: "ingen",
  indikator: "Andel som svarer «trygg» eller «svært trygg»", retning: "opp", enhet: "prosent",
  metode: "Spørreundersøkelse til alle i målgruppen, samme spørsmål hvert år i oktober.",
  ...notMeasured("15.01.2027"), maal: "80", maaltid: "12.2030",
});

export const TRACKS = {
  /// Four years, three gains, 2 800 000 kr: partners, following municipalities, nine kinds of money.
  full: {
    followers: ["Folldal", "Tynset"],
    answers: {
      ...common,
      "om-fase-start": "utproving", "om-fase-slutt": "drift", "om-periode-start": "02.2027", "om-periode-slutt": "12.2030",
      "impl-drift-nar": "12.2030", "impl-drift-kostnad": "410 000",
      aktivitet: ACTIVITIES, partner: PARTNERS, risiko: RISKS,
      forankring: [
        row("impl-forankring", { hvor: "Kommunestyret", dato: "22.10.2026", sak: "88/26" }),
        row("impl-forankring", { hvor: "Arbeidsmiljøutvalget", dato: "08.10.2026", sak: "41/26" }),
      ],
      ...budget({
        "kost-lonn": { 2027: 520_000, 2028: 540_000, 2029: 560_000, 2030: 400_000 },
        "kost-tjenester": { 2027: 160_000, 2028: 130_000, 2029: 120_000, 2030: 120_000 },
        "kost-utstyr": { 2027: 180_000, 2028: 190_000, 2029: 90_000, 2030: 30_000 },
        "kost-opplaering": { 2027: 90_000, 2028: 110_000, 2029: 80_000, 2030: 30_000 },
        soknad: { 2027: 780_000, 2028: 800_000, 2029: 720_000, 2030: 500_000 },
        "egen-penger": { 2027: 60_000, 2028: 60_000, 2029: 50_000, 2030: 30_000 },
        "egen-arbeid": { 2027: 110_000, 2028: 110_000, 2029: 80_000, 2030: 50_000 },
      }),
      gevinst: [
        MEASURED,
        gain({
          navn: "Tjenesten trenger færre innleide: fra 1 480 000 til 740 000 kroner i året.", type: "kostnad", niva: "samfunn",
          indikator: "Utgifter til innleie fra byrå per år", retning: "ned", enhet: "kroner",
          metode: "Tall fra KOSTRA og kommunens egen rapport, én gang i året.",
          nullpunkt: "1 480 000", "nullpunkt-dato": "10.2026", "nullpunkt-kilde": "KOSTRA", maal: "740 000", maaltid: "12.2030",
        }),
        UNMEASURED,
      ],
    },
  },
  /// What a municipality of 900 inhabitants tries out: two years, one gain, 350 000 kr.
  short: {
    followers: [],
    answers: {
      ...common,
      "om-fase-start": "utforsking", "om-fase-slutt": "utproving", "om-periode-start": "02.2027", "om-periode-slutt": "06.2028",
      "impl-drift-nar": "07.2028", "impl-drift-kostnad": "90 000", "impl-drift-anslag": "Lisens for ti brukere, og to timer i uken i hjemmetjenesten.",
      aktivitet: ACTIVITIES.slice(0, 3), partner: PARTNERS.slice(0, 1), risiko: RISKS.slice(0, 2),
      forankring: [row("impl-forankring", { hvor: "Kommunedirektørens ledergruppe", dato: "22.10.2026" })],
      ...budget({
        "kost-lonn": { 2027: 180_000, 2028: 120_000 },
        "kost-utstyr": { 2027: 60_000, 2028: 30_000 },
        "kost-opplaering": { 2027: 20_000, 2028: 10_000 },
        soknad: { 2027: 220_000, 2028: 130_000 },
        "egen-arbeid": { 2027: 40_000, 2028: 30_000 },
      }),
      gevinst: [UNMEASURED],
    },
  },
};
