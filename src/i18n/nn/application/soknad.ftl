## Søknadene til kommunen
soknad-deres = Søknadene dykkar
soknad-ingen-flere = Det er ingen fleire søknader.
soknad-apne-utlysninger = Utlysingar de kan søkje på
soknad-frist = Søknadsfrist
soknad-les-utlysning = Les utlysinga
soknad-bare-lese = Du har lesetilgang. Ein kollega med rolla «utfyllar» eller «innsendar» kan endre søknaden.
soknad-uten-navn = Søknad utan namn
soknad-tur-utkast = Fristen er { $frist } ({ $igjen }).
soknad-tur-svar = De må svare innan { $frist } ({ $igjen }).
soknad-tur-vedtak-nytt = Vedtaket er klart. Les det, og stadfest at de har lese det.
soknad-tur-vedtak = De har fått vedtak.
soknad-tur-aksept = Fristen for å takke ja til tilskotet er { $frist } ({ $igjen }).
soknad-tur-trukket = De trekte søknaden.
soknad-tur-embetet = De kan vente svar innan { $dato }.
soknad-ikke-paabegynt = Ingenting er skrive enno
soknad-sendt-belop = Søkt om { $belop }, sendt { $tidspunkt }
soknad-feil-utlysning = Utlysinga er ikkje open for nye søknader. Vel ei open utlysing.

## Oppgavelisten
soknad-oppgaver-ingress = Fyll ut delane i den rekkjefølgja de vil.
soknad-utkast-er-ikke-sendt = Eit utkast er ikkje ein søknad, og ingen utanfor kommunen kan sjå det.
soknad-fortsett = Hald fram med «{ $del }»
soknad-begynn = Start med «{ $del }»
soknad-kontroller-og-send = Kontroller svara og send
soknad-klar-til-sending = Klar til sending
soknad-venter-bekreftelse = Ventar på stadfesting
soknad-svar-er-klart = Svaret er klart til sending
soknad-ikke-klar = Kan ikkje sendast enno
soknad-ikke-merket-ferdig = Alle spørsmål har svar. Opne delen og gå vidare derifrå, så blir han ferdig.
soknad-kort-spor = Kort spor: De søkjer om høgst { $belop } og går ikkje lenger enn fasen «{ $fase }». Derfor spør vi ikkje om risiko, om overgangen til drift eller om kvifor eit nullpunkt ikkje er målt. Det treng de ikkje svare på no.
soknad-deler-ferdige = { $antall ->
    [0] Ingen delar er ferdige
    [one] Éin del er ferdig
   *[other] { $antall } delar er ferdige
}
soknad-og-flere = { $antall ->
    [one] { $forste }, og éin ting til
   *[other] { $forste }, og { $antall } ting til
}
soknad-antall-aktiviteter = { $antall ->
    [one] 1 aktivitet er lagd inn
   *[other] { $antall } aktivitetar er lagde inn
}
soknad-antall-gevinster = { $antall ->
    [one] 1 gevinst er lagd inn
   *[other] { $antall } gevinstar er lagde inn
}
soknad-antall-risikoer = { $antall ->
    [one] 1 risiko er lagd inn
   *[other] { $antall } risikoar er lagde inn
}
soknad-soker-om = De søkjer om { $belop }
soknad-om-soknaden = Om søknaden
soknad-dere-soker-om = De søkjer om
soknad-belop-over-ar = { $belop } for { $ar } år
soknad-sist-lagret = Sist lagra
soknad-av-rolle = av { $rolle }
soknad-trenger-hjelp = Kontakt { $embete }
soknad-kontakt = Kontakt og hjelp

## En del av søknaden
soknad-slik-vurderes = Slik vurderer vi
soknad-for-eksempel = Døme: { $tekst }
soknad-velg = Vel
soknad-tegn-igjen = { $antall } teikn igjen
soknad-tegn-over = { $antall } teikn for mykje
soknad-pa-siden = På denne sida
soknad-hjelp-til-delen = Hjelp til denne delen
soknad-ny-rad = (ny)
soknad-antall-feil = { $antall } feil
soknad-rad-fjernet = { $rad } er fjerna.
soknad-full-gruppe = Det er ikkje plass til fleire enn { $antall }. Fjern ei rad dersom de vil leggje til ei ny.
soknad-velg-folgekommune = Legg til ein følgjekommune
soknad-velg-kommune = Vel ein kommune
soknad-kommunen-valgt = kommunen du har valt
soknad-fjern-kommune = Fjern { $kommune }
soknad-lagret = Lagra { $tidspunkt }
soknad-lagringsfeil = Ikkje lagra. Trykk på «Lagre og hald fram seinare» når nettet er tilbake.
soknad-lagre-kontroll = Lagre og gå til kontrollsida
soknad-lagre-sporsmal = Lagre og gå til spørsmålet

## Budsjettet
soknad-budsjett-for = Budsjett for { $periode }
soknad-budsjett-tabell = Kostnader og finansiering
soknad-budsjett-region = Tabell over kostnader og finansiering
soknad-budsjett-kroner = Alle beløp i kroner
soknad-budsjett-post = Post
soknad-budsjett-alle = Sum alle år
soknad-budsjett-forskjell = Skilnad
soknad-budsjett-stemmer = Stemmer
soknad-budsjett-null = 0 – stemmer
soknad-budsjett-ukjent = Kan ikkje reknast ut
soknad-budsjett-regn = Lagre og rekn ut summane

## To har skrevet i samme del
soknad-hvem = { $navn } ({ $rolle })
soknad-en-kollega = Ein kollega
soknad-skriver-her = { $hvem } skriv her, sist { $klokke }
soknad-konflikt-ukjent = { $hvem } lagra denne delen { $tidspunkt }, etter at du opna han. Vi veit ikkje lenger kva som stod der då. Det du skreiv, er ikkje lagra enno. Vel kva som skal stå i svara som er ulike.
soknad-konflikt-for = Stod før
soknad-konflikt-mitt = Mitt
soknad-konflikt-kollegaens = Kollegaen sitt
soknad-konflikt-uten-raden = Rada er ikkje med
soknad-konflikt-valg = Alt anna de har endra, er med i skjemaet nedanfor. Vel du «Mitt», gjeld det som står i skjemaet når du lagrar.
soknad-konflikt-lagre = Lagre vala
soknad-lagret-ikke-konflikt = Ikkje lagra. { $hvem } har også endra { $svar }. Trykk på «Lagre og hald fram seinare», så kan du velje kva som skal stå.
soknad-flettet-tittel = Også endra i denne delen
soknad-flettet = { $hvem } har endra i delen medan du skreiv. Endringane er lagra saman med det du skreiv:
soknad-flettet-kort = { $hvem } har også endra i denne delen.
soknad-flettet-se = Sjå endringane
soknad-erstattet = Du hadde lagra noko anna i same svar frå eit anna vindauge. Det du lagra sist, gjeld. Det andre ligg i historikken.

## Historikken til ein del
soknad-historikk = Historikk
soknad-historikk-se = Historikk
soknad-historikk-ingress = Her ser de kva som er lagra i delen, det nyaste først. Berre kommunen ser dette. Statsforvaltaren ser det de sender.
soknad-historikk-tilbake-hjelp = Går de tilbake, blir svara i delen slik dei var då. Det som står no, blir liggjande i historikken.
soknad-historikk-tom = Ingenting er lagra i delen enno.
soknad-historikk-gjelder = Gjeld no
soknad-historikk-endret = { $antall ->
    [one] 1 svar endra
   *[other] { $antall } svar endra
}
soknad-historikk-uendret = Ingen svar er endra.
soknad-historikk-tilbake = Gå tilbake til denne
soknad-historikk-tilbake-gjort = Svara er sette tilbake til slik dei var { $tidspunkt }.
soknad-historikk-til-delen = Gå til delen
soknad-historikk-endret-siden = Delen er endra etter at du opna sida, og ingenting er sett tilbake. Sjå på historikken på nytt, og vel igjen.

## Kontroller og send
kontroll-alle-svarene = Alle svara
kontroll-andre = Dei andre som er med
kontroll-binder = Dette bind kommunen seg til
kontroll-binder-budsjett = Drifta blir betalt slik: { $budsjett }.
kontroll-binder-drift = Kommunen betaler drifta etterpå, { $belop } i året.
kontroll-binder-egne = Kommunen bidreg sjølv med { $belop }.
kontroll-binder-gevinster = Kvar gevinsteigar har ansvar for at gevinsten kjem.
kontroll-binder-regler = Kommunen rapporterer, seier frå om endringar og betaler tilbake pengar han ikkje har brukt, slik regelverket seier.
kontroll-drift = Drift i året etterpå
kontroll-egne-og-andre = Eigne og andre pengar
kontroll-eies-av = Gevinsteigar: { $rolle }
kontroll-folger = Følgjekommunar: { $kommuner }
kontroll-gevinst-endring = Frå { $fra } til { $til } innan { $innen }
kontroll-gevinst-ikke-malt = Nullpunktet er ikkje målt. Mål: { $til } innan { $innen }
kontroll-gevinster = Gevinstar
kontroll-kostnader = Kostnader
kontroll-penger = Pengar per år
kontroll-regler = Oppfølging og kontroll
kontroll-tilskudd = Tilskot
soknad-kan-ikke-sendes = { $antall ->
    [one] Eitt svar manglar eller må endrast før de kan sende
   *[other] { $antall } svar manglar eller må endrast før de kan sende
}
soknad-alt-er-lagret = Alt de har skrive, er lagra.
soknad-ikke-merket = Desse delane har svar, men ingen har gått vidare frå dei: { $deler }. De kan sende likevel.
soknad-feil-rolle = Skriv kva rolle du har i kommunen
soknad-feil-for-sent = Skriv kvifor søknaden kjem etter fristen
soknad-ikke-enna = De kan ikkje sende enno.
soknad-rett-forst = Feila som må rettast først, står øvst på sida.
soknad-til-oppgavelisten = Tilbake til oppgåvelista
soknad-om-innsendingen = Om innsendinga
soknad-nar-dere-sender = Når de sender
soknad-sender-1 = { $embete } får søknaden.
soknad-sender-2 = De får saksnummer og kvittering med ein gong.

## Kvitteringen og saken
soknad-kvittering = Kvittering
soknad-kvittering-til = Lenkja går til { $epost } og til dei som kan sende søknader for kommunen.
soknad-sendt = Sendt
soknad-sendt-for-fristen = { $tidspunkt }, før fristen
soknad-sendt-etter-fristen = { $tidspunkt }, etter fristen
soknad-sendt-av-tittel = Sendt av
soknad-sendt-av = { $rolle } i { $kommune }
soknad-belop-endret = { $belop }, endra { $tidspunkt }. De søkte først om { $forst }.
soknad-sporsmal-og-svar = Spørsmål og svar
soknad-dere-svarte = De svarte { $tidspunkt }
soknad-sokt-belop = Søkt beløp
soknad-belop-for-ar = { $belop } for { $periode }
soknad-se-svarene = Sjå det de sende
soknad-se-kvittering = Sjå kvitteringa
soknad-ga-til-saken = Gå til saka
soknad-steg-1 = { $embete } ser etter om noko manglar
soknad-steg-2 = Søknaden blir vurdert
soknad-steg-3 = De kan vente vedtaket innan { $dato }
soknad-steg-4 = De les vedtaket i tenesta
soknad-steg-4-tekst = De får e-post når det er klart.
soknad-noe-endret = Har noko endra seg?
soknad-noe-endret-tekst = De kan trekkje søknaden fram til vedtaket.
soknad-neste-svar = Statsforvaltaren ventar på svar frå dykk.
soknad-neste-vedtak = Saka er avgjord. Les vedtaket for å sjå kva de må gjere vidare.
soknad-neste-trukket = De har trekt søknaden. Han blir ikkje behandla.
soknad-neste-vurdering = { $embete } vurderer søknaden. De kan vente svar innan { $dato }.
soknad-sporsmal-fra = { $embete } har eit spørsmål
soknad-svarfrist = Svarfrist
soknad-se-sporsmalet = Sjå spørsmålet
soknad-vedtak-klart = Vedtaket er klart. I vedtaket ser de om de kan klage, og kor lenge.
soknad-les-vedtaket = Les vedtaket
soknad-det-dere-sendte = Det de sende
soknad-behandles-av = Blir behandla av
soknad-svarene = Svara
soknad-svarene-ingress = Dette er svara slik de sende dei. Dei kan ikkje endrast.
soknad-versjoner = Versjonar

## Spørsmål fra Statsforvalteren
soknad-sporsmal-tittel = Spørsmål frå Statsforvaltaren
soknad-skriver = { $embete } skreiv { $tidspunkt }
soknad-deler-apne = Delar de kan endre
soknad-deler-apne-tekst = Berre desse delane er opne. Gjer ei endring at ein annan del må rettast, blir han også opna. Statsforvaltaren ser endringane når de sender svaret.
soknad-endret = Endra
soknad-ikke-endret = Ikkje endra
soknad-svar = Svaret dykkar
soknad-svar-hjelp = Svar på spørsmålet, og skriv kort kva de har endra i søknaden.
soknad-feil-svar = Skriv eit svar til Statsforvaltaren
soknad-send-svaret = Send svaret
soknad-svar-sendt-tittel = Svaret er sendt
soknad-svar-sendt = { $embete } fekk svaret { $tidspunkt }. Vi sender kvittering til { $epost } og til dei som kan sende søknader for kommunen.
soknad-svar-ikke-sendt = { $antall ->
    [one] Svaret er ikkje sendt. Éin ting må rettast først.
   *[other] Svaret er ikkje sendt. { $antall } ting må rettast først.
}
soknad-lagre-svaret = Lagre svaret
soknad-lagre-og-ga-til-saken = Lagre og gå til saka
soknad-svar-lagret = Svaret er lagra. Det er ikkje sendt enno.
soknad-svar-hvem-sender = Du kan skrive svaret og endre delane, men ikkje sende. Sei frå til ein kollega med rolla «innsendar» når svaret er klart.
soknad-svar-konflikt = Ein kollega lagra svaret medan du skreiv. Ingenting er skrive over. Det du skreiv, står i feltet. Lagrar du no, gjeld det du har skrive.
soknad-vent-avsluttet-tittel = Svaret kan ikkje sendast
soknad-vent-avsluttet = Fristen var { $frist }. { $tidspunkt } slutta Statsforvaltaren å vente. Søknaden blir vurdert slik han er send.
soknad-vent-avsluttet-hva = Ta kontakt med { $embete } dersom de framleis vil gi opplysningane. Endringar de ikkje har sendt, er ikkje med.
soknad-nar-dere-svarer = Når de sender svaret
soknad-svarer-1 = Statsforvaltaren får svaret og ser kva de har endra.
soknad-svarer-2 = Delane blir låste igjen.
soknad-svarer-3 = Treng de meir tid, spør Statsforvaltaren før fristen.

## Slette og trekke
soknad-slett-tittel = Vil de slette utkastet?
soknad-slett-tekst = «{ $tittel }» blir lagt i papirkorga med alt de har skrive. Der ligg det til og med { $dag }.
soknad-slett-kan-ikke-angres = Til og med { $dag } kan alle som skriv søknader for kommunen, hente det tilbake. Etter det er det borte for godt. Utkastet er aldri sendt, så Statsforvaltaren har ikkje sett det.
soknad-trekk-tittel = Vil de trekkje søknaden?
soknad-trekk-tekst = Statsforvaltaren sluttar å behandle «{ $tittel }», sak { $saksnummer }.
soknad-trekk-kan-ikke-angres = De kan ikkje angre. Vil de søkje igjen, må de starte ein ny søknad.

## Kalender

kalender-navn = Fristar i Praksisnært program
kalender-apner = Opnar for søknader: { $utlysning }
kalender-frist = Søknadsfrist: { $utlysning }
kalender-utkast = { $antall ->
    [one] Send søknaden: eitt utkast
   *[other] Send søknadene: { $antall } utkast
}
kalender-svar = Svar på spørsmålet frå Statsforvaltaren: sak { $saksnummer }
kalender-vedtak = Frist i vedtaket: sak { $saksnummer }
kalender-sak = Vedtak er venta: sak { $saksnummer }
kalender-utlysninger = Legg fristane i kalenderen
kalender-egne = Få fristane i kalenderen din
