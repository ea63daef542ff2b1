## Liknande prosjekt, for alle og i utkastet
lignende-tittel = Finst dette allereie?
lignende-ingress = Her er offentlege prosjekt som liknar på dykkar. Vi samanliknar orda i tittelen, samandraget og behovet med tildelte prosjekt, avslåtte søknader utan namn, og tildelingar i den tidlegare ordninga.
lignende-ingress-svar = Svar om dei som er relevante. Statsforvaltaren ser svara når de har sendt søknaden. Ingen må svare.
lignende-sok = Søk etter noko anna
lignende-sok-hjelp = Skriv nokre ord om det prosjektet skal endre. Søket forstår både bokmål og nynorsk.
lignende-ut-fra-utkastet = Vis treff ut frå utkastet
lignende-treff = { $antall ->
    [0] Ingen prosjekt som liknar
    [one] 1 prosjekt som liknar
   *[other] { $antall } prosjekt som liknar
}
lignende-tomt-utkast = Skriv litt om prosjektet og behovet først, eller søk med eigne ord.
lignende-forhold = Korleis står prosjektet dykkar til dette?
lignende-bygger = Vi byggjer på det
lignende-skiller = Vårt skil seg fordi
lignende-ikke = Det liknar ikkje
lignende-hvorfor = Kva er skilnaden?
lignende-hvorfor-hjelp = Blir fylt ut når prosjektet dykkar skil seg. Høgst 1000 teikn.
lignende-knapp = Lagre svara
lignende-lagret = Svara er lagra i utkastet
lignende-til-oppgavene = Til oppgåvelista
lignende-lenke = Sjå liknande prosjekt
lignende-ved-siden = { $antall ->
    [0] Vi fann ingen offentlege prosjekt som liknar.
    [one] Eitt offentleg prosjekt liknar på dykkar:
   *[other] { $antall } offentlege prosjekt liknar på dykkar:
}
lignende-ved-siden-alle = Sjå alle, og svar om dei
lignende-feil-hvorfor = Skriv kva som skil prosjekta
lignende-feil-mange = Søknaden har så mange svar det er plass til ({ $maks }). Dei nye svara er ikkje lagra.
lignende-tildelt = Tildelt { $ar }
lignende-avslag = Fekk avslag { $ar }. Vi viser ikkje kven som søkte
lignende-tidligere = Tildelt i den tidlegare ordninga { $ar }
lignende-tidligere-uten-ar = Tildelt i den tidlegare ordninga
lignende-fordi = Treff fordi: { $ord }
lignende-sak = Liknande prosjekt
lignende-sak-bygger = Byggjer på «{ $tittel }» ({ $hvem })
lignende-sak-skiller = Skil seg frå «{ $tittel }» ({ $hvem }): { $hvorfor }
lignende-sak-ikke = Liknar ikkje på «{ $tittel }» ({ $hvem })
lignende-sak-ukjent = søknad som fekk avslag

## Søk i prosjekt, for alle
prosjekter-tittel = Søk i prosjekt
prosjekter-ingress = Sjå kva andre kommunar har prøvd. Søket finn prosjekt som handlar om det same, også når dei bruker andre ord eller den andre målforma.
prosjekter-sok = Kva handlar prosjektet om?
prosjekter-sok-hjelp = Til dømes tilsyn om natta, eller einsame eldre.
prosjekter-tom = Skriv nokre ord om det de leiter etter
prosjekter-ingen = Ingen prosjekt handlar om dette. Prøv andre ord.
prosjekter-avslag = Avslåtte søknader står utan namn på kommunen og utan samandrag.
