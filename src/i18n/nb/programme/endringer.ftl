## Endringer i en kunngjort utlysning
endringer-lenke = Endringer
endringer-tittel = Endringer i utlysningen
endringer-ingen = Utlysningen er ikke endret etter at den ble kunngjort.
endringer-ukjent = Det er ikke lagret hva som ble endret.
endringer-nar = Endret { $tidspunkt }
endringer-av = { $navn }, { $rolle }
endringer-for-og-na = Før og nå
endringer-for = Før
endringer-na = Nå
endringer-utkast = Utlysningen ble endret { $tidspunkt }

endring-regel = Regelverket del { $del }, { $navn }
endring-vekt = Vekten av «{ $navn }»
endring-prosent = { $tall } prosent
endring-sto-ikke = Sto ikke i teksten
endring-tatt-ut = Tatt ut av teksten
endring-hendelse = Departementet endret utlysningen: { $hva }.
endring-hva-frist = søknadsfristen
endring-hva-vedtak = dagen for vedtak
endring-hva-vekter = vekten av kriteriene
endring-hva-tittel = tittelen
endring-hva-kort = den korte teksten
endring-hva-regelverk = regelverket del { $deler } (versjon { $versjon })

## Se over før endringen blir lagret
endring-se-over = Se over endringen
endring-se-over-hva = Ingenting er lagret ennå. Her står det som blir endret, og det som følger av det.
endring-endret = Dette blir endret
endring-folger = Dette følger av endringen
endring-uendret = Ingenting var endret, så ingenting er lagret og ingen har fått beskjed.
endring-lagre = Lagre endringen
endring-sendt = { $antall ->
    [0] Utlysningen har ingen sendte søknader. Søknader som er trukket, er ikke regnet med.
    [one] 1 søknad er sendt. Søknader som er trukket, er ikke regnet med.
   *[other] { $antall } søknader er sendt. Søknader som er trukket, er ikke regnet med.
}
endring-avgjort = { $antall ->
    [one] 1 sendt søknad er avgjort. Endringen gjelder ikke vedtaket.
   *[other] { $antall } sendte søknader er avgjort. Endringen gjelder ikke vedtakene.
}
endring-skriver = { $antall ->
    [0] Ingen søknader er under arbeid.
    [one] 1 søknad er under arbeid.
   *[other] { $antall } søknader er under arbeid.
}
endring-varsles = { $antall ->
    [0] Ingen kommuner har en sendt søknad eller skriver på en, så ingen får beskjed.
    [one] 1 kommune får en e-post med det som sto før, og det som står nå. Endringen blir skrevet i historikken til søknaden.
   *[other] { $antall } kommuner får en e-post med det som sto før, og det som står nå. Endringen blir skrevet i historikken til søknadene.
}
endring-ny-frist = Søknadsfristen blir { $frist }.
endring-frist-star = Søknadsfristen er fortsatt { $frist }.
endring-frist-gatt = Søknadsfristen gikk ut { $frist }.
endring-ny-versjon = Regelverket blir versjon { $versjon }. Alle søknader som ikke er avgjort, blir vurdert etter versjonen som gjelder når søknadsfristen går ut, også de som er sendt før.
endring-etter-frist = Regelverket blir versjon { $versjon }. Søknadene blir fortsatt vurdert etter versjonen som gjaldt da søknadsfristen gikk ut.
endring-lofte = Kvitteringene blir ikke endret. Kommuner som har sendt, ser både dagen de fikk oppgitt, og den nye. Statsforvalteren får ikke senere frist enn dagen kommunen fikk oppgitt.
endring-kriterier = Tildelingskriteriene blir endret etter at noen har sendt søknad. Derfor må søknadsfristen være senere enn før.
endring-kriterier-trekke = De som venter på vedtak, kan trekke søknaden og sende en ny.
endring-kriterier-igjen = De som har fått vedtak, kan søke på nytt.
endring-advarsel-tittel = Kontroller dette
endring-advarsel-malform = «{ $felt }» er endret på { $malform }, men ikke på { $annen }. Kontroller at de to tekstene fortsatt sier det samme.
endring-advarsel-periode = { $dager ->
    [one] Søknadsperioden er 1 dag. Kontroller datoene.
   *[other] Søknadsperioden er { $dager } dager. Kontroller datoene.
}
endring-advarsel-varsel = { $dager ->
    [0] Søknadsfristen går ut i dag. Kontroller at kommunene rekker å søke.
    [one] Det er 1 dag til søknadsfristen. Kontroller at kommunene rekker å søke.
   *[other] Det er { $dager } dager til søknadsfristen. Kontroller at kommunene rekker å søke.
}
endring-feil-kriterier = Søknadsfristen har gått ut. Da kan ikke tildelingskriteriene og beregningen (del c) endres, for alle søknadene skal vurderes etter det som gjaldt da fristen gikk ut. Sett teksten tilbake til det den var.
endring-feil-frist = Noen har sendt søknad. Endrer du tildelingskriteriene, må søknadsfristen flyttes, så de rekker å søke på nytt. Skriv en frist fra og med { $dato }.

## E-posten til kommunene som har sendt eller skriver
endring-hvorfor-sendt = har sendt en søknad
endring-hvorfor-skriver = skriver på en søknad
endring-hvorfor-begge = har sendt en søknad og skriver på en
endring-i-epost =
    { $hva }
    Før: { $foer }
    Nå: { $naa }
endring-forkortet = { $tekst } … (forkortet, hele teksten står i utlysningen)
endring-folge-kriterier = Tildelingskriteriene er endret, og søknadsfristen er derfor flyttet til { $frist }. Vil dere endre søknaden, kan dere trekke den og sende en ny før fristen.
endring-folge-avgjort = Vedtaket dere har fått, er ikke endret.
endring-folge-kriterier-avgjort = Tildelingskriteriene er endret, og søknadsfristen er derfor flyttet til { $frist }. Dere kan søke på nytt før fristen.
endring-folge-vedtak = Kvitteringen dere fikk, er ikke endret. Begge dagene står i saken.
endring-folge-sendt = Søknaden blir vurdert etter regelverket som gjelder når søknadsfristen går ut.
endring-folge-skriver = Søknaden dere skriver på, er ikke endret. Kontroller at den svarer på utlysningen slik den er nå.

epost-utlysning-endret-emne = Utlysningen «{ $utlysning }» er endret
epost-utlysning-endret-tekst =
    Utlysningen ble endret { $tidspunkt }. Vi sier fra fordi { $organisasjon } { $hvorfor }.

    { $endringer }

    { $folger } Logg inn for å se søknaden:
    { $lenke }
