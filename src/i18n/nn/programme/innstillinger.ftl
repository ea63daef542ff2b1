## Oversikta
innstillinger-tittel = Innstillingar
innstillinger-ingress = Dette er lov og reglar som kan endrast. Kvar verdi gjeld frå ein dag, og tidlegare verdiar blir ståande. Vedtak som er gjorde, blir ikkje endra.
innstillinger-system = Det lova bestemmer
innstillinger-system-hva = Systemadministratoren endrar desse når lova blir endra.
innstillinger-departement = Det departementet bestemmer
innstillinger-departement-hva = Rammeansvarleg i departementet endrar desse.
innstillinger-tabell = Innstillingar med verdien i dag
innstillinger-navn = Innstilling
innstillinger-na = Gjeld no
innstillinger-fra = Gjeld frå
innstillinger-kommer = Kjem
innstillinger-kilde = Kjelde
innstillinger-fra-start = programstart
innstillinger-kommer-verdi = { $verdi } frå { $dag }
innstillinger-ikke-satt = ikkje sett
innstillinger-kriterier-lenke = Kriterium og vekter
innstillinger-kriterier-hva = Kriteria og vektene for nye utlysingar har ei eiga side.

## Éi innstilling
innstilling-historikk = Historikk
innstilling-historikk-tabell = Alle verdiar av innstillinga
innstilling-verdi = Verdi
innstilling-hvem = Fastsett av
innstilling-hvem-nar = { $rolle } ({ $navn }), { $tid }
innstilling-fulgte-med = Følgde med programmet
innstilling-gjelder-merke = Gjeld no
innstilling-kommer-merke = Kjem
innstilling-erstattet-merke = Erstatta før han byrja å gjelde
innstilling-tidligere-merke = Tidlegare
innstilling-endre = Fastset ein ny verdi
innstilling-endre-hva = Du får sjå kva som følgjer av endringa, før noko blir lagra.
innstilling-bare-system = Det er systemadministratoren som endrar denne.
innstilling-bare-departement = Det er rammeansvarleg i departementet som endrar denne.
innstilling-ny-verdi = Ny verdi
innstilling-ny-verdi-nb = Ny verdi på bokmål
innstilling-ny-verdi-nn = Ny verdi på nynorsk
innstilling-kapittel-felt = Kapittel
innstilling-post-felt = Post
innstilling-kapittel-hjelp = La begge felta stå tomme dersom kapittel og post ikkje er bestemte.
innstilling-dag-felt = Dag
innstilling-maned-felt = Månad
innstilling-fra-felt = Gjeld frå
innstilling-fra-hjelp = Tidlegast i morgon, { $dag }. Alt som blir gjort på same dag, følgjer same verdi.
innstilling-kilde-felt = Kvar det er bestemt
innstilling-kilde-hjelp = Til dømes lov, forskrift, tildelingsbrev eller dato for avgjerda.
innstilling-se-over = Sjå kva som følgjer
innstilling-lagret = Endringa er lagra.
innstilling-feil-dag = Vel ein dag frå og med { $dag }. Ein dag som har byrja, held på verdiane sine.
innstilling-feil-lik = Denne verdien gjeld allereie den dagen. Skriv ein annan verdi eller ein annan dag.
innstilling-feil-tom = Skriv verdien
innstilling-feil-tom-nb = Skriv verdien på bokmål
innstilling-feil-tom-nn = Skriv verdien på nynorsk
innstilling-feil-valg = Vel ein verdi
innstilling-feil-tall = Skriv eit heilt tal frå { $minst } til { $mest }
innstilling-feil-kapittel = Skriv kapittelet med tal, til dømes 700
innstilling-feil-post = Skriv posten med eitt eller to siffer, til dømes 60
innstilling-feil-arsdag = Vel ein dag som finst kvart år
innstilling-feil-kilde = Skriv kvar det er bestemt

## Førehandsvising
innstilling-forhandsvis-tittel = Sjå over endringa: { $navn }
innstilling-for = Verdien den dagen no
innstilling-etter = Ny verdi
innstilling-folger = Kva som følgjer
innstilling-endret-imens = Ein annan har endra denne innstillinga etter at du opna sida. Sjå over på nytt før du fastset.
innstilling-fastsett = Fastset endringa
innstilling-rett = Rett opplysningane
innstilling-virkning-apne = { $antall ->
    [0] Ingen saker ventar på vedtak no. Vedtak { $dag } eller seinare følgjer den nye verdien.
    [one] 1 sak ventar på vedtak. Blir ho avgjord { $dag } eller seinare, følgjer vedtaket den nye verdien.
   *[other] { $antall } saker ventar på vedtak. Dei som blir avgjorde { $dag } eller seinare, følgjer den nye verdien.
}
innstilling-virkning-innstilt = { $antall ->
    [one] 1 av sakene ligg til godkjenning.
   *[other] { $antall } av sakene ligg til godkjenning.
}
innstilling-virkning-vedtatt = { $antall ->
    [0] Ingen vedtak er gjorde enno.
    [one] 1 vedtak er gjort. Brevet og fristane i det blir ikkje endra.
   *[other] { $antall } vedtak er gjorde. Breva og fristane i dei blir ikkje endra.
}
innstilling-virkning-sporsmal = Spørsmål som blir stilte { $dag } eller seinare, får forslag om ein frist på { $verdi }.
innstilling-virkning-venter = { $antall ->
    [0] Ingen kommunar har eit ope spørsmål no.
    [one] 1 kommune har eit ope spørsmål. Svarfristen blir ikkje endra.
   *[other] { $antall } kommunar har eit ope spørsmål. Svarfristane blir ikkje endra.
}
innstilling-virkning-grense = { $antall ->
    [0] Ingen av sakene gjeld eit beløp mellom { $fra } og { $til }.
    [one] 1 av sakene gjeld eit beløp frå { $fra } til { $til }. For den saka avgjer endringa om kommunen må rapportere.
   *[other] { $antall } av sakene gjeld eit beløp frå { $fra } til { $til }. For dei avgjer endringa om kommunen må rapportere.
}
innstilling-virkning-utlysning = { $antall ->
    [0] Nye utkast til utlysingar får den nye grensa i forslaget til regelverk.
    [one] Nye utkast til utlysingar får den nye grensa i forslaget til regelverk. 1 utlysing som finst, held på teksten sin.
   *[other] Nye utkast til utlysingar får den nye grensa i forslaget til regelverk. { $antall } utlysingar som finst, held på teksten sin.
}
innstilling-virkning-klagefrist = Eit vedtak { $dag } får { $ny } som siste dag for å klage. Utan endringa ville det vore { $gammel }.
innstilling-virkning-aksept = Eit vedtak { $dag } får { $ny } som siste dag for å takke ja til tilskotet. Utan endringa ville det vore { $gammel }.
innstilling-virkning-rapport = Eit tilskot frå { $ar } får { $ny } som første frist for rapport. Utan endringa ville det vore { $gammel }.
innstilling-virkning-kapittel = Kapittel og post blir skrivne i brev om tilskot frå og med { $dag }.
innstilling-virkning-kapittel-uten = Kapittel og post blir ikkje skrivne i brev om tilskot frå og med { $dag }.
innstilling-virkning-senere = Frå { $dag } gjeld { $verdi }. Det er bestemt frå før.

## Verdiar
innstilling-lov-1967 = forvaltningslova av 1967
innstilling-lov-2025 = forvaltningslova av 2025
innstilling-klagerett-ja = kommunane kan klage
innstilling-klagerett-nei = kommunane kan ikkje klage
innstilling-basis-bevilgning = løyving
innstilling-basis-tilsagn = tilsegn etter fullmakt
innstilling-basis-forbehold = atterhald om løyving
innstilling-kapittel-post = kapittel { $kapittel } post { $post }
innstilling-uker = { $antall ->
    [one] 1 veke
   *[other] { $antall } veker
}
innstilling-dager = { $antall ->
    [one] 1 dag
   *[other] { $antall } dagar
}
innstilling-antall-ar = { $antall } år
innstilling-prosent = { $antall } prosent
innstilling-uker-enhet = veker
innstilling-dager-enhet = dagar
innstilling-ar-enhet = år

## Namn
innstilling-lov-navn = Lova vedtaka følgjer
innstilling-lov-hva = Bestemmer reglane om klage og innsyn i vedtaksbrevet.
innstilling-klagefrist-navn = Klagefrist
innstilling-klagefrist-hva = Kor lang tid kommunen har på å klage. Siste dag står i vedtaksbrevet.
innstilling-oppbevaring-navn = Oppbevaring av dokumentasjon
innstilling-oppbevaring-hva = Kor lenge kommunen må ta vare på dokumentasjonen. Står i brev om tilskot.
innstilling-klagerett-navn = Klagerett
innstilling-klagerett-hva = Om kommunane kan klage på vedtaka. Kan dei ikkje det, står grunnen i brevet.
innstilling-klageinstans-navn = Klageinstans
innstilling-klageinstans-hva = Kven som avgjer klager. Står i vedtaksbrevet.
innstilling-departement-navn = Departement
innstilling-departement-hva = Namnet på departementet som kan kontrollere bruken. Står i brev om tilskot.
innstilling-hjemmel-navn = Det ordninga byggjer på
innstilling-hjemmel-hva = Står i vedtaksbrevet, i setninga «Statsforvaltaren har gjort vedtaket etter …».
innstilling-kapittel-navn = Kapittel og post
innstilling-kapittel-hva = Står i brev om tilskot. Er det ikkje sett, står det ingenting.
innstilling-senere-ar-navn = Grunnlag for seinare år
innstilling-senere-ar-hva = Kva beløpa for åra etter vedtaksåret byggjer på. Står i brev om tilskot.
innstilling-rapportgrense-navn = Grense for rapport
innstilling-rapportgrense-hva = Kommunar som får dette beløpet eller meir, må rapportere.
innstilling-rapportdag-navn = Frist for rapport
innstilling-rapportdag-hva = Dagen i året då rapporten er venta. Står i brev om tilskot.
innstilling-omdisponering-navn = Grense for å flytte pengar
innstilling-omdisponering-hva = Kor mykje av budsjettet for eit år kommunen kan flytte mellom kostnadstypar utan at Statsforvaltaren må godkjenne det.
innstilling-aksept-navn = Frist for å takke ja til tilskotet
innstilling-aksept-hva = Kor lang tid kommunen har på å takke ja til tilskotet. Siste dag står i brevet.
innstilling-svarfrist-navn = Frist for å svare på spørsmål
innstilling-svarfrist-hva = Den fristen saksbehandlaren får som forslag.
innstilling-endringsfrist-navn = Frist når ei utlysing blir endra
innstilling-endringsfrist-hva = Så mange veker må det minst vere igjen til søknadsfristen når tildelingskriteria blir endra etter at nokon har søkt. Er det færre veker til å søkje, ber vi departementet kontrollere datoane.
innstilling-virkning-endringsfrist = For endringar av utlysingar frå og med { $dag } gjeld { $verdi }. Utlysingar som allereie er endra, blir ikkje påverka.
innstilling-ulest-vedtak-navn = Nytt varsel om vedtak
innstilling-ulest-vedtak-hva = Så mange dagar etter varselet får kommunen eitt nytt varsel dersom ingen har opna vedtaket.
innstilling-virkning-ulest-vedtak = Frå og med { $dag } blir det nye varselet sendt { $verdi } etter det første. Varsel som er sende, blir ikkje sende på nytt.
innstilling-pamminnelse-navn = Påminning før søknadsfristen
innstilling-pamminnelse-hva = Så mange dagar før søknadsfristen får ein kommune e-post om at søknaden er henta tilbake og ikkje send på nytt.
innstilling-virkning-pamminnelse = Frå og med { $dag } blir påminninga send { $verdi } før søknadsfristen. Påminningar som er sende, blir ikkje sende på nytt.
innstilling-papirkurv-navn = Tid i papirkorga
innstilling-papirkurv-hva = Så mange dagar ligg eit sletta utkast i papirkorga før det blir borte for godt.
innstilling-virkning-papirkurv = Utkast som blir sletta frå og med { $dag }, ligg { $verdi } i papirkorga. Utkast som ligg der frå før, beheld dagen kommunen fekk oppgitt.
innstilling-partnerlenke-navn = Tid til å svare som partnar
innstilling-partnerlenke-hva = Så mange dagar har den som skal bidra i eit prosjekt, på å svare frå lenkja i e-posten.
innstilling-virkning-partnerlenke = Spørsmål som blir sende frå og med { $dag }, kan svarast på i { $verdi }. Spørsmål som alt er sende, beheld fristen sin.
innstilling-idesvar-navn = Tid til å vurdere ein idé
innstilling-idesvar-hva = Så mange verkedagar har Statsforvaltaren på å svare ein kommune som sender inn ein idé.
innstilling-virkning-idesvar = Idear som blir sende frå og med { $dag }, skal ha svar innan { $verdi }, berre verkedagar rekna med. Idear som alt er sende, beheld fristen sin.
innstilling-eurokurs-navn = Eurokurs
innstilling-eurokurs-hva = Kroner for éin euro, med kjelde og dag. Grensa for bagatellmessig støtte blir rekna om med kursen som gjeld dagen vedtaket blir godkjent. Utan kurs kan vi ikkje godkjenne bagatellmessig støtte.
innstilling-bagatellgrense-navn = Grense for bagatellmessig støtte
innstilling-bagatellgrense-hva = Så mykje bagatellmessig støtte kan ei verksemd få i åra som blir lagde saman.
innstilling-bagatellgrense-allment-navn = Grense for tenester av allmenn økonomisk interesse
innstilling-bagatellgrense-allment-hva = Så mykje bagatellmessig støtte kan ei verksemd få i alt når noko av støtta går til slike tenester.
innstilling-bagatellar-navn = År som blir lagde saman
innstilling-bagatellar-hva = Så mange år tilbake tel bagatellmessig støtte med.
innstilling-stotteregister-navn = Frist for Støtteregisteret
innstilling-stotteregister-hva = Så mange verkedagar har embetet på å registrere støtte etter at vedtaket er godkjent.
innstilling-virkning-stotte = For vedtak som blir godkjende frå og med { $dag }, gjeld { $verdi }. Vedtak som alt er gjorde, blir ikkje påverka.
innstilling-euro = { $antall } euro
innstilling-kurs = { $kurs } kr for éin euro
innstilling-kurs-enhet = kr
innstilling-feil-kurs = Skriv kursen som kroner for éin euro, til dømes 11,7335

## Kriterium og vekter
kriterier-ingress = Nye utkast til utlysingar får kriteria som gjeld den dagen dei blir laga. Ei utlysing held på kriteria sine.
kriterier-na = Gjeld frå { $siden }
kriterier-kriterium = Kriterium
kriterier-sporsmal = Spørsmål
kriterier-skar-1 = Kva skår 1 betyr
kriterier-skar-3 = Kva skår 3 betyr
kriterier-skar-5 = Kva skår 5 betyr
kriterier-likebehandling = Råd om likebehandling
kriterier-vekt-hjelp = Prosent. Vektene må bli 100 til saman.
kriterier-endre = Fastset nye kriterium og vekter
kriterier-versjon = Versjon
kriterier-navn-vekt = { $navn } { $vekt } prosent
kriterier-historikk-tabell = Alle sett med kriterium
kriterier-lagret = Dei nye kriteria er lagra.
kriterier-forhandsvis-tittel = Sjå over dei nye kriteria
kriterier-endret-imens = Ein annan har fastsett kriterium etter at du opna sida. Sjå over på nytt før du fastset.
kriterier-feil-tom = Fyll ut «{ $felt }» på { $malform } for kriteriet «{ $kriterium }»
kriterier-feil-like = Desse kriteria gjeld allereie den dagen. Endre noko, eller vel ein annan dag.
kriterier-virkning-nye = Utlysingar som blir laga { $dag } eller seinare, får desse kriteria og vektene i forslaget.
kriterier-virkning-utkast = { $antall ->
    [0] Ingen utkast til utlysingar finst no.
    [one] 1 utkast til utlysing finst. Det held på kriteria det blei laga med.
   *[other] { $antall } utkast til utlysingar finst. Dei held på kriteria dei blei laga med.
}
kriterier-virkning-kunngjorte = { $antall ->
    [0] Ingen utlysingar er kunngjorde.
    [one] 1 utlysing er kunngjord. Sakene i ho blir vurderte etter dei kriteria som blei kunngjorde.
   *[other] { $antall } utlysingar er kunngjorde. Sakene i dei blir vurderte etter dei kriteria som blei kunngjorde.
}
kriterier-virkning-senere = Frå { $dag } gjeld versjon { $versjon }. Det er bestemt frå før.
