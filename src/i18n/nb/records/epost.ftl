## E-poster: aldri utfall, beløp, vurderinger eller navn på prosjektet. Én lenke, som krever innlogging.

epost-invitasjon-emne = Invitasjon til en rolle: { $organisasjon }
epost-invitasjon-tekst =
    Du er invitert til rollen «{ $rolle }» i Praksisnært program ({ $organisasjon }). Invitasjonen er sendt av en { $invitert-av-rolle }. Ta imot rollen her:
    { $lenke }

    Lenken virker til { $lenke-utloper } og kan brukes én gang. Kjenner du ikke til dette, kan du se bort fra e-posten.

epost-kvittering-emne = Vi har fått søknaden: sak { $saksnummer }
epost-kvittering-tekst =
    Vi fikk søknaden fra { $organisasjon } { $mottatt-tidspunkt }. Saksnummeret er { $saksnummer }. Dere kan vente svar innen { $forventet-vedtak }. Se kvitteringen her:
    { $lenke }

epost-ansvar-emne = Du har fått ansvar for en del av en søknad
epost-ansvar-tekst =
    { $hvem } har gitt deg ansvar for { $deler } i søknaden «{ $soknad }» fra { $organisasjon }. Søknadsfristen er { $frist }. Du finner søknaden her:
    { $lenke }

epost-kommentar-emne = En kollega spør deg om noe i en søknad
epost-kommentar-tekst =
    { $hvem } spør deg om noe i { $deler } i søknaden «{ $soknad }» fra { $organisasjon }. Søknadsfristen er { $frist }. Logg inn for å lese og svare:
    { $lenke }

epost-partner-emne = { $organisasjon } spør dere om noe
epost-partner-tekst =
    { $organisasjon } søker om tilskudd fra Praksisnært program og har skrevet at { $mottaker } skal være med i prosjektet. Les hva kommunen har skrevet, og svar på om det stemmer:
    { $lenke }

    Lenken er personlig og virker til { $siste }. Dere trenger ingen konto. Kjenner dere ikke til dette, kan dere svare at det ikke stemmer.

epost-klar-emne = En søknad er klar til sending
epost-klar-tekst =
    { $hvem } sier at søknaden «{ $soknad }» fra { $organisasjon } er klar til sending. Den er ikke sendt før du eller en annen innsender sender den. Søknadsfristen er { $frist }. Les gjennom og send her:
    { $lenke }

epost-klar-venter-emne = En søknad må bekreftes før du kan sende den
epost-klar-venter-tekst =
    { $hvem } sier at søknaden «{ $soknad }» fra { $organisasjon } er klar til sending. En annen enn den som sender, må bekrefte den først. Du får e-post når noen har gjort det. Søknadsfristen er { $frist }. Se søknaden her:
    { $lenke }

epost-klar-bekreft-emne = En søknad må bekreftes før den kan sendes
epost-klar-bekreft-tekst =
    { $hvem } sier at søknaden «{ $soknad }» fra { $organisasjon } er klar til sending. En annen enn den som sender, må bekrefte den først. Det kan du gjøre. Søknadsfristen er { $frist }. Les og bekreft her:
    { $lenke }

epost-bekreftet-emne = En søknad er bekreftet og kan sendes
epost-bekreftet-tekst =
    { $hvem } har bekreftet at søknaden «{ $soknad }» fra { $organisasjon } kan sendes. Den er ikke sendt før du eller en annen innsender sender den. Søknadsfristen er { $frist }. Les gjennom og send her:
    { $lenke }

epost-svar-klart-emne = Et svar til Statsforvalteren er klart til sending
epost-svar-klart-tekst =
    { $hvem } sier at svaret fra { $organisasjon } i sak { $saksnummer } er klart til sending. Det er ikke sendt før du eller en annen innsender sender det. Fristen er { $frist }. Les gjennom og send her:
    { $lenke }

epost-paminnelse-emne = Dette venter på deg
epost-paminnelse-tekst =
    Dette er nytt eller har frist snart:

    { $linjer }

    Se fristene og gå videre her:
    { $lenke }

    Du får høyst én slik e-post om dagen. Under «Min konto» velger du hva den skal ha med.
epost-paminnelse-kommentar = { $antall ->
    [one] En kollega har et spørsmål til deg. Søknadsfristen er { $frist }.
   *[other] Kolleger har { $antall } spørsmål til deg. Søknadsfristen er { $frist }.
}
epost-paminnelse-ansvar = { $antall ->
    [one] Du har fått ansvar for en del av en søknad. Søknadsfristen er { $frist }.
   *[other] Du har fått ansvar for { $antall } deler. Søknadsfristen er { $frist }.
}
epost-paminnelse-andre = { $antall ->
    [one] En annen kommune venter på svar fra dere. Dere kan svare til { $frist }.
   *[other] Andre kommuner venter på { $antall } svar fra dere. Dere kan svare til { $frist }.
}
epost-paminnelse-bekreft = { $antall ->
    [one] Én søknad er klar og må bekreftes før den kan sendes. Søknadsfristen er { $frist }.
   *[other] { $antall } søknader er klare og må bekreftes før de kan sendes. Søknadsfristen er { $frist }.
}
epost-paminnelse-utkast = { $antall ->
    [one] Én søknad er ikke sendt. Søknadsfristen er { $frist }.
   *[other] { $antall } søknader er ikke sendt. Søknadsfristen er { $frist }.
}
epost-paminnelse-svar = { $antall ->
    [one] Statsforvalteren venter på svar i én sak. Fristen er { $frist }.
   *[other] Statsforvalteren venter på svar i { $antall } saker. Fristen er { $frist }.
}
epost-paminnelse-vedtak = { $antall ->
    [one] Ett vedtak har en frist dere må holde: { $frist }.
   *[other] { $antall } vedtak har en frist dere må holde: { $frist }.
}

epost-ny-utlysning-emne = En ny utlysning er kunngjort
epost-ny-utlysning-tekst =
    { $utlysning } er kunngjort. Den åpner { $apner }, og søknadsfristen er { $frist }. Les utlysningen her:
    { $lenke }

    Du får denne e-posten fordi du har bedt om det under «Min konto». Der kan du også slå den av.

epost-vedlegg-avvist-emne = En fil i en søknad er avvist
epost-vedlegg-avvist-tekst =
    Filen «{ $fil }» i søknaden «{ $soknad }» fra { $organisasjon } kan inneholde skadelig kode. Ingen kan åpne den. Fjern filen, og legg ved en ny:
    { $lenke }

epost-hentet-tilbake-emne = Søknaden er hentet tilbake: sak { $saksnummer }
epost-hentet-tilbake-tekst =
    Søknaden fra { $organisasjon } i sak { $saksnummer } er hentet tilbake for å rettes. Send den på nytt senest { $frist }. Gjør dere ikke det, gjelder søknaden slik dere sist sendte den. Saksnummeret er det samme. Rett og send her:
    { $lenke }

epost-hentet-tilbake-frist-emne = Husk å sende søknaden på nytt: sak { $saksnummer }
epost-hentet-tilbake-frist-tekst =
    { $organisasjon } har hentet tilbake søknaden i sak { $saksnummer }, men ikke sendt den på nytt. Fristen er { $frist }. Sender dere ikke innen da, gjelder søknaden slik dere sist sendte den, uten det dere har rettet etterpå. Rett og send her:
    { $lenke }

epost-sendt-igjen-emne = Vi har fått den rettede søknaden: sak { $saksnummer }
epost-sendt-igjen-tekst =
    Vi fikk den rettede søknaden fra { $organisasjon } { $mottatt-tidspunkt }. Saksnummeret er fortsatt { $saksnummer }. Dere kan vente svar innen { $forventet-vedtak }. Se kvitteringen her:
    { $lenke }

epost-sendt-gjelder-emne = Søknaden gjelder slik dere sendte den: sak { $saksnummer }
epost-sendt-gjelder-tekst =
    Søknadsfristen gikk ut { $frist }. { $organisasjon } hadde hentet tilbake søknaden i sak { $saksnummer }, men ikke sendt den på nytt. Søknaden gjelder derfor slik dere sist sendte den. Det dere rettet etterpå, er ikke med, men dere kan fortsatt lese det her:
    { $lenke }

epost-veiledning-sporsmal-emne = En kommune har skrevet til dere: { $nummer }
epost-veiledning-sporsmal-tekst =
    { $organisasjon } har skrevet til dere om veiledning. Nummeret er { $nummer }. Logg inn for å lese og svare:
    { $lenke }

epost-veiledning-svar-emne = Svar fra Statsforvalteren: { $nummer }
epost-veiledning-svar-tekst =
    { $embete } har svart i { $nummer }. Logg inn for å lese svaret:
    { $lenke }

epost-sporsmal-emne = Spørsmål i sak { $saksnummer }: svar innen { $svarfrist }
epost-sporsmal-tekst =
    { $embete } trenger svar på noe i sak { $saksnummer } innen { $svarfrist }. Logg inn for å lese og svare:
    { $lenke }

    Trenger dere mer tid, spør Statsforvalteren før fristen.

epost-svarfrist-emne = Ny svarfrist i sak { $saksnummer }: { $svarfrist }
epost-svarfrist-tekst =
    { $embete } har endret svarfristen i sak { $saksnummer }. Dere kan svare til og med { $svarfrist }. Logg inn for å lese og svare:
    { $lenke }

    Trenger dere mer tid, spør Statsforvalteren før fristen.

epost-svar-emne = Vi har fått svaret: sak { $saksnummer }
epost-svar-tekst =
    { $embete } fikk svaret fra { $organisasjon } { $mottatt-tidspunkt }. Se det dere sendte her:
    { $lenke }

epost-vedtak-emne = Det er gjort et vedtak i sak { $saksnummer }
epost-vedtak-tekst =
    { $embete } har gjort vedtak i sak { $saksnummer }, søknaden fra { $organisasjon }. Logg inn for å lese det:
    { $lenke }

    Står det i vedtaket at dere kan klage, går klagefristen fra dagen det første varselet om vedtaket ble sendt. Siste dag ser dere på siden med vedtaket.

epost-vedtak-ulest-emne = Vedtaket i sak { $saksnummer } er ikke lest
epost-vedtak-ulest-tekst =
    { $embete } har gjort vedtak i sak { $saksnummer }, søknaden fra { $organisasjon }. Ingen hos dere har åpnet vedtaket ennå. Logg inn for å lese det:
    { $lenke }

    Står det i vedtaket at dere kan klage, går klagefristen fra det første varselet. Siste dag ser dere på siden med vedtaket.

epost-passord-emne = Lag nytt passord
epost-passord-tekst =
    Noen ba om å lage nytt passord for denne e-postadressen { $tidspunkt }. Var det deg, lag det her:
    { $lenke }

    Lenken virker i { $minutter ->
        [one] ett minutt
       *[other] { $minutter } minutter
    } og kan brukes én gang. Var det ikke deg, trenger du ikke gjøre noe. Passordet er ikke endret.

epost-passord-endret-emne = Passordet ditt er endret
epost-passord-endret-tekst =
    Passordet ditt ble endret { $tidspunkt }. Du er logget ut på alle enheter der du ikke selv endret passordet. Var det ikke deg, lag nytt passord med en gang:
    { $lenke }
epost-si-fra = Var det ikke deg, si også fra til { $hvem }.
epost-si-fra-kommune = kommuneadministratoren
epost-si-fra-embete = lederen i embetet
epost-si-fra-system = systemadministratoren
epost-si-fra-annen-system = en annen systemadministrator
epost-kontakt = Spørsmål om saken? Ta kontakt med { $embete }: e-post { $epost }, telefon { $telefon }.
epost-bunn-kort =
    Hilsen
    Praksisnært program

    Du kan ikke svare på denne e-posten.

epost-invitasjon-postmottak-emne = Invitasjon til en rolle: { $organisasjon }
epost-invitasjon-postmottak-tekst =
    Postmottaket i kommunen har svart ja. Du kan ta imot rollen «{ $rolle }» i Praksisnært program ({ $organisasjon }) her:
    { $lenke }

    Lenken virker til { $lenke-utloper } og kan brukes én gang. Kjenner du ikke til dette, kan du se bort fra e-posten.

epost-rolle-gitt-emne = Du har fått en rolle: { $organisasjon }
epost-rolle-gitt-tekst =
    Du har fått rollen «{ $rolle }» i Praksisnært program ({ $organisasjon }) av en { $invitert-av-rolle }. Logg inn her:
    { $lenke }

epost-rolle-gitt-ny-emne = Du har fått en rolle: { $organisasjon }
epost-rolle-gitt-ny-tekst =
    Du har fått rollen «{ $rolle }» i Praksisnært program ({ $organisasjon }) av en { $invitert-av-rolle }. Skriv navnet ditt og velg et passord her:
    { $lenke }

    Lenken virker til { $lenke-utloper } og kan brukes én gang.

epost-forste-administrator-emne = Hvem skal gi tilgang på vegne av { $organisasjon }?
epost-forste-administrator-tekst =
    { $organisasjon } har ingen administrator i Praksisnært program, der kommuner søker om tilskudd. { $epost } er foreslått som den første. Se hva rollen innebærer, og svar ja eller nei:
    { $lenke }

    Den som leser postmottaket, kan svare uten å logge inn. Lenken virker til { $lenke-utloper }. Kjenner dere ikke personen, svarer dere nei.

epost-postmottak-mangler-emne = { $organisasjon } venter på postmottaket
epost-postmottak-mangler-tekst =
    Noen vil bli den første administratoren for { $organisasjon }, men postmottaket i kommunen er ikke bekreftet. Legg inn adressen, og la en annen i embetet bekrefte den:
    { $lenke }

epost-administrator-godkjent-emne = Postmottaket svarte ja: { $organisasjon }
epost-administrator-godkjent-tekst =
    Postmottaket i { $organisasjon } har svart ja til at { $epost } blir kommunens første administrator. Personen er invitert. Se hva som er gjort:
    { $lenke }

epost-administrator-avvist-emne = Postmottaket svarte nei: { $organisasjon }
epost-administrator-avvist-tekst =
    Postmottaket i { $organisasjon } har svart nei til at { $epost } blir kommunens første administrator. Se hva som er gjort:
    { $lenke }

epost-administrator-inne-emne = { $organisasjon } har fått administrator
epost-administrator-inne-tekst =
    { $organisasjon } har fått sin første administrator. Se hva som er gjort:
    { $lenke }

epost-vikar-emne = Du er vikar: { $organisasjon }
epost-vikar-tekst =
    Du er vikar for { $hvem } i Praksisnært program ({ $organisasjon }) fra { $fra } til og med { $til }. I den perioden kan du gjøre det samme som { $hvem }. Logg inn og velg rolle her:
    { $lenke }
