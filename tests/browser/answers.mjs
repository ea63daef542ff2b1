// Answers to all ten sections, by field name. Groups are lists of rows. Both languages write like municipalities do.
const project = {
  nb: {
    title: "Eksempel: Trygg natt hjemme med digitalt tilsyn",
    summary: "Hver natt får 38 innbyggere besøk av nattjenesten. Mange blir vekket uten å trenge hjelp. Vi prøver digitalt tilsyn sammen med to nabokommuner.",
    need: "Av 412 besøk på en vanlig uke var det 290 der ingen trengte hjelp (egen måling). Nattjenesten rekker ikke fram til dem som trenger den. Ordet «fjernoppfølging» brukes om mange ting; vi mener sensor og samtale.",
  },
  nn: {
    title: "Døme: Trygg natt heime med digitalt tilsyn",
    summary: "Kvar natt får 38 innbyggjarar besøk av nattenesta. Mange blir vekte utan å trengje hjelp. Vi prøver digitalt tilsyn saman med to nabokommunar.",
    need: "Av 412 besøk i ei vanleg veke var det 290 der ingen trong hjelp (eiga måling). Nattenesta rekk ikkje fram til dei som treng henne. Samiske namn: Kárášjohka, Guovdageaidnu, Unjárga.",
  },
};

const years = [2027, 2028, 2029];
/// What is applied for, per year: the same in both languages, so that the sums can be followed to the krone.
export const APPLIED = { 2027: 1_200_000, 2028: 1_150_000, 2029: 640_000 };

export function answers(lang) {
  const p = project[lang];
  const budget = {};
  for (const year of years) {
    const own = 300_000;
    budget[`budsjett-kost-lonn.${year}`] = String(APPLIED[year]);
    budget[`budsjett-kost-utstyr.${year}`] = year === 2027 ? "0,3 mill" : "300 000";
    budget[`budsjett-soknad.${year}`] = year === 2027 ? `kr ${APPLIED[year]}` : APPLIED[year].toLocaleString("nb-NO");
    budget[`budsjett-egen-arbeid.${year}`] = String(own);
  }
  return {
    om: {
      "om-prosjekttittel": p.title, "om-sammendrag": p.summary, "om-kontaktepost": "post@kommune.example",
      "om-fase-start": "utproving", "om-fase-slutt": "drift", "om-periode-start": "08.2027", "om-periode-slutt": "06.2029",
    },
    behov: {
      "behov-beskrivelse": p.need, "behov-kunnskap": "To evalueringar viser færre besøk om natta når brukaren sjølv vel løysing. Čorgŋi, đŋŧ og ž: namn skal stå slik dei skal skrivast.",
    },
    delmal: { "delmaal-1": "30", "delmaal-2": "", "delmaal-3": "70" },
    malgruppe: { "malgruppe-hvem": "Heimebuande over 67 år med tilsyn om natta, om lag 40 personar.", "malgruppe-medvirkning": "Eldrerådet sit i styringsgruppa. Tillitsvalde og verneombod er med." },
    aktiviteter: {
      aktivitet: years.map((year) => ({ "aktivitet-hva": `Prøve digitalt tilsyn hos ti brukarar, runde ${year - 2026}`, "aktivitet-ar": String(year) })),
    },
    partnere: {
      partner: [{ "partner-navn": "Frivilligsentralen", "partner-type": "frivillig", "partner-bidrag": "Følgjer opp brukarar som er einsame, to timar i veka" }],
    },
    budsjett: { ...budget, "budsjett-forklaring": "Løn til prosjektleiar i halv stilling, og utstyr til ti heimar kvart år." },
    implementeringsplan: {
      "impl-eier": "Kommunalsjef for helse og velferd", "impl-prosjektleder": "Rådgjevar i utvikling", "impl-linjeleder": "Einingsleiar heimetenester",
      "impl-ressurser": "0,6 årsverk til prosjektleiing og opplæring. Sensorar og ein responstenesteavtale.",
      "impl-kompetanse": "Superbrukarar på kvart skift.",
      forankring: [{ "impl-forankring-hvor": "Kommunestyret, sak 9/26", "impl-forankring-dato": "14.01.2026" }],
      "impl-drift-nar": "07.2029", "impl-drift-vilkar": "Målingane viser at fleire får sove.",
      "impl-drift-kostnad": "410 000", "impl-drift-budsjett": "Heimetenesta. Økonomiplanen, tiltak 4.",
      "impl-spredning": "Rettleiinga blir delt i regionrådet.",
    },
    gevinstrealiseringsplan: {
      gevinst: [{
        "gevinst-navn": "Færre blir vekte om natta", "gevinst-type": "arbeidsmiljo",
        "gevinst-indikator": "Talet på besøk per natt", "gevinst-enhet": "antall", "gevinst-metode": "Uttrekk frå fagsystemet",
        "gevinst-nullpunkt": "38", "gevinst-nullpunkt-dato": "10.2025",
        "gevinst-maal": "14", "gevinst-maaltid": "06.2029", "gevinst-eier": "Einingsleiar natt",
      }],
      "gevinst-oppfolging": "Leiargruppa ser på tala kvart tertial.",
    },
    risiko: { risiko: [{ "risiko-hva": "Leveransen av utstyr blir forseinka. Vi bestiller i god tid og har ein reserveplan." }] },
  };
}

export const SECTIONS = Object.keys(answers("nb"));
