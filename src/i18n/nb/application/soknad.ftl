## Søknadene til kommunen
soknad-deres = Søknadene deres
soknad-ingen-flere = Det er ingen flere søknader.
soknad-apne-utlysninger = Utlysninger dere kan søke på
soknad-frist = Søknadsfrist
soknad-les-utlysning = Les utlysningen
soknad-bare-lese = Du har lesetilgang. En kollega med rollen «utfyller» eller «innsender» kan endre søknaden.
soknad-uten-navn = Søknad uten navn
soknad-tur-utkast = Fristen er { $frist } ({ $igjen }).
soknad-tur-svar = Dere må svare innen { $frist } ({ $igjen }).
soknad-tur-vedtak-nytt = Vedtaket er klart. Les det, og bekreft at dere har lest det.
soknad-tur-vedtak = Dere har fått vedtak.
soknad-tur-aksept = Fristen for å takke ja til tilskuddet er { $frist } ({ $igjen }).
soknad-tur-trukket = Dere trakk søknaden.
soknad-tur-embetet = Dere kan vente svar innen { $dato }.
soknad-ikke-paabegynt = Ingenting er skrevet ennå
soknad-sendt-belop = Søkt om { $belop }, sendt { $tidspunkt }
soknad-feil-utlysning = Utlysningen er ikke åpen for nye søknader. Velg en åpen utlysning.

## Oppgavelisten
soknad-oppgaver-ingress = Fyll ut delene i den rekkefølgen dere vil.
soknad-utkast-er-ikke-sendt = Et utkast er ikke en søknad, og ingen utenfor kommunen kan se det.
soknad-fortsett = Fortsett med «{ $del }»
soknad-begynn = Begynn med «{ $del }»
soknad-kontroller-og-send = Kontroller svarene og send
soknad-klar-til-sending = Klar til sending
soknad-venter-bekreftelse = Venter på bekreftelse
soknad-svar-er-klart = Svaret er klart til sending
soknad-ikke-klar = Kan ikke sendes ennå
soknad-ikke-merket-ferdig = Alle spørsmål har svar. Åpne delen og gå videre derfra, så blir den ferdig.
soknad-kort-spor = Kort spor: Dere søker om høyst { $belop } og går ikke lenger enn fasen «{ $fase }». Derfor spør vi ikke om risiko, om overgangen til drift eller om hvorfor et nullpunkt ikke er målt. Det trenger dere ikke svare på nå.
soknad-deler-ferdige = { $antall ->
    [0] Ingen deler er ferdige
    [one] Én del er ferdig
   *[other] { $antall } deler er ferdige
}
soknad-og-flere = { $antall ->
    [one] { $forste }, og én ting til
   *[other] { $forste }, og { $antall } ting til
}
soknad-antall-aktiviteter = { $antall ->
    [one] 1 aktivitet er lagt inn
   *[other] { $antall } aktiviteter er lagt inn
}
soknad-antall-gevinster = { $antall ->
    [one] 1 gevinst er lagt inn
   *[other] { $antall } gevinster er lagt inn
}
soknad-antall-risikoer = { $antall ->
    [one] 1 risiko er lagt inn
   *[other] { $antall } risikoer er lagt inn
}
soknad-soker-om = Dere søker om { $belop }
soknad-om-soknaden = Om søknaden
soknad-dere-soker-om = Dere søker om
soknad-belop-over-ar = { $belop } for { $ar } år
soknad-sist-lagret = Sist lagret
soknad-av-rolle = av { $rolle }
soknad-trenger-hjelp = Kontakt { $embete }
soknad-kontakt = Kontakt og hjelp

## En del av søknaden
soknad-slik-vurderes = Slik vurderer vi
soknad-for-eksempel = Eksempel: { $tekst }
soknad-velg = Velg
soknad-tegn-igjen = { $antall } tegn igjen
soknad-tegn-over = { $antall } tegn for mye
soknad-pa-siden = På denne siden
soknad-hjelp-til-delen = Hjelp til denne delen
soknad-ny-rad = (ny)
soknad-antall-feil = { $antall } feil
soknad-rad-fjernet = { $rad } er fjernet.
soknad-full-gruppe = Det er ikke plass til flere enn { $antall }. Fjern en rad hvis dere vil legge til en ny.
soknad-velg-folgekommune = Legg til en følgekommune
soknad-velg-kommune = Velg en kommune
soknad-kommunen-valgt = kommunen du har valgt
soknad-fjern-kommune = Fjern { $kommune }
soknad-lagret = Lagret { $tidspunkt }
soknad-lagringsfeil = Ikke lagret. Trykk på «Lagre og fortsett senere» når nettet er tilbake.
soknad-lagre-kontroll = Lagre og gå til kontrollsiden
soknad-lagre-sporsmal = Lagre og gå til spørsmålet

## Budsjettet
soknad-budsjett-for = Budsjett for { $periode }
soknad-budsjett-tabell = Kostnader og finansiering
soknad-budsjett-region = Tabell over kostnader og finansiering
soknad-budsjett-kroner = Alle beløp i kroner
soknad-budsjett-post = Post
soknad-budsjett-alle = Sum alle år
soknad-budsjett-forskjell = Forskjell
soknad-budsjett-stemmer = Stemmer
soknad-budsjett-null = 0 – stemmer
soknad-budsjett-ukjent = Kan ikke regnes ut
soknad-budsjett-regn = Lagre og regn ut summene

## To har skrevet i samme del
soknad-hvem = { $navn } ({ $rolle })
soknad-en-kollega = En kollega
soknad-skriver-her = { $hvem } skriver her, sist { $klokke }
soknad-konflikt-ukjent = { $hvem } lagret denne delen { $tidspunkt }, etter at du åpnet den. Vi vet ikke lenger hva som sto der da. Det du skrev, er ikke lagret ennå. Velg hva som skal stå i svarene som er ulike.
soknad-konflikt-for = Sto før
soknad-konflikt-mitt = Mitt
soknad-konflikt-kollegaens = Kollegaens
soknad-konflikt-uten-raden = Raden er ikke med
soknad-konflikt-valg = Alt annet dere har endret, er med i skjemaet nedenfor. Velger du «Mitt», gjelder det som står i skjemaet når du lagrer.
soknad-konflikt-lagre = Lagre valgene
soknad-lagret-ikke-konflikt = Ikke lagret. { $hvem } har også endret { $svar }. Trykk på «Lagre og fortsett senere», så kan du velge hva som skal stå.
soknad-flettet-tittel = Også endret i denne delen
soknad-flettet = { $hvem } har endret i delen mens du skrev. Endringene er lagret sammen med det du skrev:
soknad-flettet-kort = { $hvem } har også endret i denne delen.
soknad-flettet-se = Se endringene
soknad-erstattet = Du hadde lagret noe annet i samme svar fra et annet vindu. Det du lagret sist, gjelder. Det andre ligger i historikken.

## Historikken til en del
soknad-historikk = Historikk
soknad-historikk-se = Historikk
soknad-historikk-ingress = Her ser dere hva som er lagret i delen, det nyeste først. Bare kommunen ser dette. Statsforvalteren ser det dere sender.
soknad-historikk-tilbake-hjelp = Går dere tilbake, blir svarene i delen slik de var da. Det som står nå, blir liggende i historikken.
soknad-historikk-tom = Ingenting er lagret i delen ennå.
soknad-historikk-gjelder = Gjelder nå
soknad-historikk-endret = { $antall ->
    [one] 1 svar endret
   *[other] { $antall } svar endret
}
soknad-historikk-uendret = Ingen svar er endret.
soknad-historikk-tilbake = Gå tilbake til denne
soknad-historikk-tilbake-gjort = Svarene er satt tilbake til slik de var { $tidspunkt }.
soknad-historikk-til-delen = Gå til delen
soknad-historikk-endret-siden = Delen er endret etter at du åpnet siden, og ingenting er satt tilbake. Se på historikken på nytt, og velg igjen.

## Kontroller og send
kontroll-alle-svarene = Alle svarene
kontroll-andre = De andre som er med
kontroll-binder = Dette binder kommunen seg til
kontroll-binder-budsjett = Driften blir betalt slik: { $budsjett }.
kontroll-binder-drift = Kommunen betaler driften etterpå, { $belop } i året.
kontroll-binder-egne = Kommunen bidrar selv med { $belop }.
kontroll-binder-gevinster = Hver gevinsteier har ansvar for at gevinsten kommer.
kontroll-binder-regler = Kommunen rapporterer, sier fra om endringer og betaler tilbake penger den ikke har brukt, slik regelverket sier.
kontroll-drift = Drift i året etterpå
kontroll-egne-og-andre = Egne og andre penger
kontroll-eies-av = Gevinsteier: { $rolle }
kontroll-folger = Følgekommuner: { $kommuner }
kontroll-gevinst-endring = Fra { $fra } til { $til } innen { $innen }
kontroll-gevinst-ikke-malt = Nullpunktet er ikke målt. Mål: { $til } innen { $innen }
kontroll-gevinster = Gevinster
kontroll-kostnader = Kostnader
kontroll-penger = Penger per år
kontroll-regler = Oppfølging og kontroll
kontroll-tilskudd = Tilskudd
soknad-kan-ikke-sendes = { $antall ->
    [one] Ett svar mangler eller må endres før dere kan sende
   *[other] { $antall } svar mangler eller må endres før dere kan sende
}
soknad-alt-er-lagret = Alt dere har skrevet, er lagret.
soknad-ikke-merket = Disse delene har svar, men ingen har gått videre fra dem: { $deler }. Dere kan sende likevel.
soknad-feil-rolle = Skriv hvilken rolle du har i kommunen
soknad-feil-for-sent = Skriv hvorfor søknaden kommer etter fristen
soknad-ikke-enna = Dere kan ikke sende ennå.
soknad-rett-forst = Feilene som må rettes først, står øverst på siden.
soknad-til-oppgavelisten = Tilbake til oppgavelisten
soknad-om-innsendingen = Om innsendingen
soknad-nar-dere-sender = Når dere sender
soknad-sender-1 = { $embete } får søknaden.
soknad-sender-2 = Dere får saksnummer og kvittering med en gang.

## Kvitteringen og saken
soknad-kvittering = Kvittering
soknad-kvittering-til = Lenken går til { $epost } og til dem som kan sende søknader for kommunen.
soknad-sendt = Sendt
soknad-sendt-for-fristen = { $tidspunkt }, før fristen
soknad-sendt-etter-fristen = { $tidspunkt }, etter fristen
soknad-sendt-av-tittel = Sendt av
soknad-sendt-av = { $rolle } i { $kommune }
soknad-belop-endret = { $belop }, endret { $tidspunkt }. Dere søkte først om { $forst }.
soknad-sporsmal-og-svar = Spørsmål og svar
soknad-dere-svarte = Dere svarte { $tidspunkt }
soknad-sokt-belop = Søkt beløp
soknad-belop-for-ar = { $belop } for { $periode }
soknad-se-svarene = Se det dere sendte
soknad-se-kvittering = Se kvitteringen
soknad-ga-til-saken = Gå til saken
soknad-steg-1 = { $embete } ser etter om noe mangler
soknad-steg-2 = Søknaden blir vurdert
soknad-steg-3 = Dere kan vente vedtaket innen { $dato }
soknad-steg-4 = Dere leser vedtaket i tjenesten
soknad-steg-4-tekst = Dere får e-post når det er klart.
soknad-noe-endret = Har noe endret seg?
soknad-noe-endret-tekst = Dere kan trekke søknaden fram til vedtaket.
soknad-neste-svar = Statsforvalteren venter på svar fra dere.
soknad-neste-vedtak = Saken er avgjort. Les vedtaket for å se hva dere må gjøre videre.
soknad-neste-trukket = Dere har trukket søknaden. Den blir ikke behandlet.
soknad-neste-vurdering = { $embete } vurderer søknaden. Dere kan vente svar innen { $dato }.
soknad-sporsmal-fra = { $embete } har et spørsmål
soknad-svarfrist = Svarfrist
soknad-se-sporsmalet = Se spørsmålet
soknad-vedtak-klart = Vedtaket er klart. I vedtaket ser dere om dere kan klage, og hvor lenge.
soknad-les-vedtaket = Les vedtaket
soknad-det-dere-sendte = Det dere sendte
soknad-behandles-av = Blir behandlet av
soknad-svarene = Svarene
soknad-svarene-ingress = Dette er svarene slik dere sendte dem. De kan ikke endres.
soknad-versjoner = Versjoner

## Spørsmål fra Statsforvalteren
soknad-sporsmal-tittel = Spørsmål fra Statsforvalteren
soknad-skriver = { $embete } skrev { $tidspunkt }
soknad-deler-apne = Deler dere kan endre
soknad-deler-apne-tekst = Bare disse delene er åpne. Gjør en endring at en annen del må rettes, blir den også åpnet. Statsforvalteren ser endringene når dere sender svaret.
soknad-endret = Endret
soknad-ikke-endret = Ikke endret
soknad-svar = Svaret deres
soknad-svar-hjelp = Svar på spørsmålet, og skriv kort hva dere har endret i søknaden.
soknad-feil-svar = Skriv et svar til Statsforvalteren
soknad-send-svaret = Send svaret
soknad-svar-sendt-tittel = Svaret er sendt
soknad-svar-sendt = { $embete } fikk svaret { $tidspunkt }. Vi sender kvittering til { $epost } og til dem som kan sende søknader for kommunen.
soknad-svar-ikke-sendt = { $antall ->
    [one] Svaret er ikke sendt. Én ting må rettes først.
   *[other] Svaret er ikke sendt. { $antall } ting må rettes først.
}
soknad-lagre-svaret = Lagre svaret
soknad-lagre-og-ga-til-saken = Lagre og gå til saken
soknad-svar-lagret = Svaret er lagret. Det er ikke sendt ennå.
soknad-svar-hvem-sender = Du kan skrive svaret og endre delene, men ikke sende. Si fra til en kollega med rollen «innsender» når svaret er klart.
soknad-svar-konflikt = En kollega lagret svaret mens du skrev. Ingenting er skrevet over. Det du skrev, står i feltet. Lagrer du nå, gjelder det du har skrevet.
soknad-vent-avsluttet-tittel = Svaret kan ikke sendes
soknad-vent-avsluttet = Fristen var { $frist }. { $tidspunkt } sluttet Statsforvalteren å vente. Søknaden blir vurdert slik den er sendt.
soknad-vent-avsluttet-hva = Ta kontakt med { $embete } hvis dere fortsatt vil gi opplysningene. Endringer dere ikke har sendt, er ikke med.
soknad-nar-dere-svarer = Når dere sender svaret
soknad-svarer-1 = Statsforvalteren får svaret og ser hva dere har endret.
soknad-svarer-2 = Delene blir låst igjen.
soknad-svarer-3 = Trenger dere mer tid, spør Statsforvalteren før fristen.

## Slette og trekke
soknad-slett-tittel = Vil dere slette utkastet?
soknad-slett-tekst = «{ $tittel }» blir lagt i papirkurven med alt dere har skrevet. Der ligger det til og med { $dag }.
soknad-slett-kan-ikke-angres = Til og med { $dag } kan alle som skriver søknader for kommunen, hente det tilbake. Etter det er det borte for godt. Utkastet er aldri sendt, så Statsforvalteren har ikke sett det.
soknad-trekk-tittel = Vil dere trekke søknaden?
soknad-trekk-tekst = Statsforvalteren slutter å behandle «{ $tittel }», sak { $saksnummer }.
soknad-trekk-kan-ikke-angres = Dere kan ikke angre. Vil dere søke igjen, må dere starte en ny søknad.

## Kalender

kalender-navn = Frister i Praksisnært program
kalender-apner = Åpner for søknader: { $utlysning }
kalender-frist = Søknadsfrist: { $utlysning }
kalender-utkast = { $antall ->
    [one] Send søknaden: ett utkast
   *[other] Send søknadene: { $antall } utkast
}
kalender-svar = Svar på spørsmålet fra Statsforvalteren: sak { $saksnummer }
kalender-vedtak = Frist i vedtaket: sak { $saksnummer }
kalender-sak = Vedtak ventes: sak { $saksnummer }
kalender-utlysninger = Legg fristene i kalenderen
kalender-egne = Få fristene i kalenderen din
