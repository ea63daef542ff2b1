## Endringar i ei kunngjord utlysing
endringer-lenke = Endringar
endringer-tittel = Endringar i utlysinga
endringer-ingen = Utlysinga er ikkje endra etter at ho blei kunngjord.
endringer-ukjent = Det er ikkje lagra kva som blei endra.
endringer-nar = Endra { $tidspunkt }
endringer-av = { $navn }, { $rolle }
endringer-for-og-na = Før og no
endringer-for = Før
endringer-na = No
endringer-utkast = Utlysinga blei endra { $tidspunkt }

endring-regel = Regelverket del { $del }, { $navn }
endring-vekt = Vekta av «{ $navn }»
endring-prosent = { $tall } prosent
endring-sto-ikke = Stod ikkje i teksten
endring-tatt-ut = Teke ut av teksten
endring-hendelse = Departementet endra utlysinga: { $hva }.
endring-hva-frist = søknadsfristen
endring-hva-vedtak = dagen for vedtak
endring-hva-vekter = vekta av kriteria
endring-hva-tittel = tittelen
endring-hva-kort = den korte teksten
endring-hva-regelverk = regelverket del { $deler } (versjon { $versjon })

## Sjå over før endringa blir lagra
endring-se-over = Sjå over endringa
endring-se-over-hva = Ingenting er lagra enno. Her står det som blir endra, og det som følgjer av det.
endring-endret = Dette blir endra
endring-folger = Dette følgjer av endringa
endring-uendret = Ingenting var endra, så ingenting er lagra og ingen har fått melding.
endring-lagre = Lagre endringa
endring-sendt = { $antall ->
    [0] Utlysinga har ingen sende søknader. Søknader som er trekte, er ikkje rekna med.
    [one] 1 søknad er send. Søknader som er trekte, er ikkje rekna med.
   *[other] { $antall } søknader er sende. Søknader som er trekte, er ikkje rekna med.
}
endring-avgjort = { $antall ->
    [one] 1 send søknad er avgjord. Endringa gjeld ikkje vedtaket.
   *[other] { $antall } sende søknader er avgjorde. Endringa gjeld ikkje vedtaka.
}
endring-skriver = { $antall ->
    [0] Ingen søknader er under arbeid.
    [one] 1 søknad er under arbeid.
   *[other] { $antall } søknader er under arbeid.
}
endring-varsles = { $antall ->
    [0] Ingen kommunar har ein send søknad eller skriv på ein, så ingen får melding.
    [one] 1 kommune får ein e-post med det som stod før, og det som står no. Endringa blir skriven i historikken til søknaden.
   *[other] { $antall } kommunar får ein e-post med det som stod før, og det som står no. Endringa blir skriven i historikken til søknadene.
}
endring-ny-frist = Søknadsfristen blir { $frist }.
endring-frist-star = Søknadsfristen er framleis { $frist }.
endring-frist-gatt = Søknadsfristen gjekk ut { $frist }.
endring-ny-versjon = Regelverket blir versjon { $versjon }. Alle søknader som ikkje er avgjorde, blir vurderte etter versjonen som gjeld når søknadsfristen går ut, også dei som er sende før.
endring-etter-frist = Regelverket blir versjon { $versjon }. Søknadene blir framleis vurderte etter versjonen som gjaldt då søknadsfristen gjekk ut.
endring-lofte = Kvitteringane blir ikkje endra. Kommunar som har sendt, ser både dagen dei fekk oppgitt, og den nye. Statsforvaltaren får ikkje seinare frist enn dagen kommunen fekk oppgitt.
endring-kriterier = Tildelingskriteria blir endra etter at nokon har sendt søknad. Derfor må søknadsfristen vere seinare enn før.
endring-kriterier-trekke = Dei som ventar på vedtak, kan trekkje søknaden og sende ein ny.
endring-kriterier-igjen = Dei som har fått vedtak, kan søkje på nytt.
endring-advarsel-tittel = Kontroller dette
endring-advarsel-malform = «{ $felt }» er endra på { $malform }, men ikkje på { $annen }. Kontroller at dei to tekstane framleis seier det same.
endring-advarsel-periode = { $dager ->
    [one] Tida for å søkje er 1 dag. Kontroller datoane.
   *[other] Tida for å søkje er { $dager } dagar. Kontroller datoane.
}
endring-advarsel-varsel = { $dager ->
    [0] Søknadsfristen går ut i dag. Kontroller at kommunane rekk å søkje.
    [one] Det er 1 dag til søknadsfristen. Kontroller at kommunane rekk å søkje.
   *[other] Det er { $dager } dagar til søknadsfristen. Kontroller at kommunane rekk å søkje.
}
endring-feil-kriterier = Søknadsfristen har gått ut. Då kan ikkje tildelingskriteria og utrekninga (del c) endrast, for alle søknadene skal vurderast etter det som gjaldt då fristen gjekk ut. Set teksten tilbake til det han var.
endring-feil-frist = Nokon har sendt søknad. Endrar du tildelingskriteria, må søknadsfristen flyttast, så dei rekk å søkje på nytt. Skriv ein frist frå og med { $dato }.

## E-posten til kommunane som har sendt eller skriv
endring-hvorfor-sendt = har sendt ein søknad
endring-hvorfor-skriver = skriv på ein søknad
endring-hvorfor-begge = har sendt ein søknad og skriv på ein
endring-i-epost =
    { $hva }
    Før: { $foer }
    No: { $naa }
endring-forkortet = { $tekst } … (forkorta, heile teksten står i utlysinga)
endring-folge-kriterier = Tildelingskriteria er endra, og søknadsfristen er derfor flytta til { $frist }. Vil de endre søknaden, kan de trekkje han og sende ein ny før fristen.
endring-folge-avgjort = Vedtaket de har fått, er ikkje endra.
endring-folge-kriterier-avgjort = Tildelingskriteria er endra, og søknadsfristen er derfor flytta til { $frist }. De kan søkje på nytt før fristen.
endring-folge-vedtak = Kvitteringa de fekk, er ikkje endra. Begge dagane står i saka.
endring-folge-sendt = Søknaden blir vurdert etter regelverket som gjeld når søknadsfristen går ut.
endring-folge-skriver = Søknaden de skriv på, er ikkje endra. Kontroller at han svarer på utlysinga slik ho er no.

epost-utlysning-endret-emne = Utlysinga «{ $utlysning }» er endra
epost-utlysning-endret-tekst =
    Utlysinga blei endra { $tidspunkt }. Vi seier frå fordi { $organisasjon } { $hvorfor }.

    { $endringer }

    { $folger } Logg inn for å sjå søknaden:
    { $lenke }
