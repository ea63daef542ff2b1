## E-postar: aldri utfall, beløp, vurderingar eller namn på prosjektet. Éi lenkje, som krev innlogging.

epost-invitasjon-emne = Invitasjon til ei rolle: { $organisasjon }
epost-invitasjon-tekst =
    Du er invitert til rolla «{ $rolle }» i Praksisnært program ({ $organisasjon }). Invitasjonen er send av ein { $invitert-av-rolle }. Ta imot rolla her:
    { $lenke }

    Lenkja verkar til { $lenke-utloper } og kan brukast éin gong. Kjenner du ikkje til dette, kan du sjå bort frå e-posten.

epost-kvittering-emne = Vi har fått søknaden: sak { $saksnummer }
epost-kvittering-tekst =
    Vi fekk søknaden frå { $organisasjon } { $mottatt-tidspunkt }. Saksnummeret er { $saksnummer }. De kan vente svar innan { $forventet-vedtak }. Sjå kvitteringa her:
    { $lenke }

epost-ansvar-emne = Du har fått ansvar for ein del av ein søknad
epost-ansvar-tekst =
    { $hvem } har gitt deg ansvar for { $deler } i søknaden «{ $soknad }» frå { $organisasjon }. Søknadsfristen er { $frist }. Du finn søknaden her:
    { $lenke }

epost-kommentar-emne = Ein kollega spør deg om noko i ein søknad
epost-kommentar-tekst =
    { $hvem } spør deg om noko i { $deler } i søknaden «{ $soknad }» frå { $organisasjon }. Søknadsfristen er { $frist }. Logg inn for å lese og svare:
    { $lenke }

epost-partner-emne = { $organisasjon } spør dykk om noko
epost-partner-tekst =
    { $organisasjon } søkjer om tilskot frå Praksisnært program og har skrive at { $mottaker } skal vere med i prosjektet. Les kva kommunen har skrive, og svar på om det stemmer:
    { $lenke }

    Lenkja er personleg og verkar til { $siste }. De treng ingen konto. Kjenner de ikkje til dette, kan de svare at det ikkje stemmer.

epost-klar-emne = Ein søknad er klar til sending
epost-klar-tekst =
    { $hvem } seier at søknaden «{ $soknad }» frå { $organisasjon } er klar til sending. Han er ikkje send før du eller ein annan innsendar sender han. Søknadsfristen er { $frist }. Les gjennom og send her:
    { $lenke }

epost-klar-venter-emne = Ein søknad må stadfestast før du kan sende han
epost-klar-venter-tekst =
    { $hvem } seier at søknaden «{ $soknad }» frå { $organisasjon } er klar til sending. Ein annan enn den som sender, må stadfeste han først. Du får e-post når nokon har gjort det. Søknadsfristen er { $frist }. Sjå søknaden her:
    { $lenke }

epost-klar-bekreft-emne = Ein søknad må stadfestast før han kan sendast
epost-klar-bekreft-tekst =
    { $hvem } seier at søknaden «{ $soknad }» frå { $organisasjon } er klar til sending. Ein annan enn den som sender, må stadfeste han først. Det kan du gjere. Søknadsfristen er { $frist }. Les og stadfest her:
    { $lenke }

epost-bekreftet-emne = Ein søknad er stadfesta og kan sendast
epost-bekreftet-tekst =
    { $hvem } har stadfesta at søknaden «{ $soknad }» frå { $organisasjon } kan sendast. Han er ikkje send før du eller ein annan innsendar sender han. Søknadsfristen er { $frist }. Les gjennom og send her:
    { $lenke }

epost-svar-klart-emne = Eit svar til Statsforvaltaren er klart til sending
epost-svar-klart-tekst =
    { $hvem } seier at svaret frå { $organisasjon } i sak { $saksnummer } er klart til sending. Det er ikkje sendt før du eller ein annan innsendar sender det. Fristen er { $frist }. Les gjennom og send her:
    { $lenke }

epost-paminnelse-emne = Dette ventar på deg
epost-paminnelse-tekst =
    Dette er nytt eller har frist snart:

    { $linjer }

    Sjå fristane og gå vidare her:
    { $lenke }

    Du får høgst éin slik e-post om dagen. Under «Min konto» vel du kva han skal ha med.
epost-paminnelse-kommentar = { $antall ->
    [one] Ein kollega har eit spørsmål til deg. Søknadsfristen er { $frist }.
   *[other] Kollegaer har { $antall } spørsmål til deg. Søknadsfristen er { $frist }.
}
epost-paminnelse-ansvar = { $antall ->
    [one] Du har fått ansvar for ein del av ein søknad. Søknadsfristen er { $frist }.
   *[other] Du har fått ansvar for { $antall } delar. Søknadsfristen er { $frist }.
}
epost-paminnelse-andre = { $antall ->
    [one] Ein annan kommune ventar på svar frå dykk. De kan svare til { $frist }.
   *[other] Andre kommunar ventar på { $antall } svar frå dykk. De kan svare til { $frist }.
}
epost-paminnelse-bekreft = { $antall ->
    [one] Éin søknad er klar og må stadfestast før han kan sendast. Søknadsfristen er { $frist }.
   *[other] { $antall } søknader er klare og må stadfestast før dei kan sendast. Søknadsfristen er { $frist }.
}
epost-paminnelse-utkast = { $antall ->
    [one] Éin søknad er ikkje send. Søknadsfristen er { $frist }.
   *[other] { $antall } søknader er ikkje sende. Søknadsfristen er { $frist }.
}
epost-paminnelse-svar = { $antall ->
    [one] Statsforvaltaren ventar på svar i éi sak. Fristen er { $frist }.
   *[other] Statsforvaltaren ventar på svar i { $antall } saker. Fristen er { $frist }.
}
epost-paminnelse-vedtak = { $antall ->
    [one] Eitt vedtak har ein frist de må halde: { $frist }.
   *[other] { $antall } vedtak har ein frist de må halde: { $frist }.
}

epost-ny-utlysning-emne = Ei ny utlysing er kunngjord
epost-ny-utlysning-tekst =
    { $utlysning } er kunngjord. Ho opnar { $apner }, og søknadsfristen er { $frist }. Les utlysinga her:
    { $lenke }

    Du får denne e-posten fordi du har bede om det under «Min konto». Der kan du også slå han av.

epost-vedlegg-avvist-emne = Ei fil i ein søknad er avvist
epost-vedlegg-avvist-tekst =
    Fila «{ $fil }» i søknaden «{ $soknad }» frå { $organisasjon } kan innehalde skadeleg kode. Ingen kan opne fila. Fjern fila, og legg ved ei ny:
    { $lenke }

epost-hentet-tilbake-emne = Søknaden er henta tilbake: sak { $saksnummer }
epost-hentet-tilbake-tekst =
    Søknaden frå { $organisasjon } i sak { $saksnummer } er henta tilbake for å rettast. Send han på nytt seinast { $frist }. Gjer de ikkje det, gjeld søknaden slik de sist sende han. Saksnummeret er det same. Rett og send her:
    { $lenke }

epost-hentet-tilbake-frist-emne = Hugs å sende søknaden på nytt: sak { $saksnummer }
epost-hentet-tilbake-frist-tekst =
    { $organisasjon } har henta tilbake søknaden i sak { $saksnummer }, men ikkje sendt han på nytt. Fristen er { $frist }. Sender de ikkje innan då, gjeld søknaden slik de sist sende han, utan det de har retta etterpå. Rett og send her:
    { $lenke }

epost-sendt-igjen-emne = Vi har fått den retta søknaden: sak { $saksnummer }
epost-sendt-igjen-tekst =
    Vi fekk den retta søknaden frå { $organisasjon } { $mottatt-tidspunkt }. Saksnummeret er framleis { $saksnummer }. De kan vente svar innan { $forventet-vedtak }. Sjå kvitteringa her:
    { $lenke }

epost-sendt-gjelder-emne = Søknaden gjeld slik de sende han: sak { $saksnummer }
epost-sendt-gjelder-tekst =
    Søknadsfristen gjekk ut { $frist }. { $organisasjon } hadde henta tilbake søknaden i sak { $saksnummer }, men ikkje sendt han på nytt. Søknaden gjeld derfor slik de sist sende han. Det de retta etterpå, er ikkje med, men de kan framleis lese det her:
    { $lenke }

epost-veiledning-sporsmal-emne = Ein kommune har skrive til dykk: { $nummer }
epost-veiledning-sporsmal-tekst =
    { $organisasjon } har skrive til dykk om rettleiing. Nummeret er { $nummer }. Logg inn for å lese og svare:
    { $lenke }

epost-veiledning-svar-emne = Svar frå Statsforvaltaren: { $nummer }
epost-veiledning-svar-tekst =
    { $embete } har svart i { $nummer }. Logg inn for å lese svaret:
    { $lenke }

epost-sporsmal-emne = Spørsmål i sak { $saksnummer }: svar innan { $svarfrist }
epost-sporsmal-tekst =
    { $embete } treng svar på noko i sak { $saksnummer } innan { $svarfrist }. Logg inn for å lese og svare:
    { $lenke }

    Treng de meir tid, spør Statsforvaltaren før fristen.

epost-svarfrist-emne = Ny svarfrist i sak { $saksnummer }: { $svarfrist }
epost-svarfrist-tekst =
    { $embete } har endra svarfristen i sak { $saksnummer }. De kan svare til og med { $svarfrist }. Logg inn for å lese og svare:
    { $lenke }

    Treng de meir tid, spør Statsforvaltaren før fristen.

epost-svar-emne = Vi har fått svaret: sak { $saksnummer }
epost-svar-tekst =
    { $embete } fekk svaret frå { $organisasjon } { $mottatt-tidspunkt }. Sjå det de sende her:
    { $lenke }

epost-vedtak-emne = Det er gjort eit vedtak i sak { $saksnummer }
epost-vedtak-tekst =
    { $embete } har gjort vedtak i sak { $saksnummer }, søknaden frå { $organisasjon }. Logg inn for å lese det:
    { $lenke }

    Står det i vedtaket at de kan klage, går klagefristen frå dagen det første varselet om vedtaket blei sendt. Siste dag ser de på sida med vedtaket.

epost-vedtak-ulest-emne = Vedtaket i sak { $saksnummer } er ikkje lese
epost-vedtak-ulest-tekst =
    { $embete } har gjort vedtak i sak { $saksnummer }, søknaden frå { $organisasjon }. Ingen hos dykk har opna vedtaket enno. Logg inn for å lese det:
    { $lenke }

    Står det i vedtaket at de kan klage, går klagefristen frå det første varselet. Siste dag ser de på sida med vedtaket.

epost-passord-emne = Lag nytt passord
epost-passord-tekst =
    Nokon bad om å lage nytt passord for denne e-postadressa { $tidspunkt }. Var det deg, lag det her:
    { $lenke }

    Lenkja verkar i { $minutter ->
        [one] eitt minutt
       *[other] { $minutter } minutt
    } og kan brukast éin gong. Var det ikkje deg, treng du ikkje gjere noko. Passordet er ikkje endra.

epost-passord-endret-emne = Passordet ditt er endra
epost-passord-endret-tekst =
    Passordet ditt blei endra { $tidspunkt }. Du er logga ut på alle einingar der du ikkje sjølv endra passordet. Var det ikkje deg, lag nytt passord med ein gong:
    { $lenke }
epost-si-fra = Var det ikkje deg, sei også frå til { $hvem }.
epost-si-fra-kommune = kommuneadministratoren
epost-si-fra-embete = leiaren i embetet
epost-si-fra-system = systemadministratoren
epost-si-fra-annen-system = ein annan systemadministrator
epost-kontakt = Spørsmål om saka? Ta kontakt med { $embete }: e-post { $epost }, telefon { $telefon }.
epost-bunn-kort =
    Helsing
    Praksisnært program

    Du kan ikkje svare på denne e-posten.

epost-invitasjon-postmottak-emne = Invitasjon til ei rolle: { $organisasjon }
epost-invitasjon-postmottak-tekst =
    Postmottaket i kommunen har svart ja. Du kan ta imot rolla «{ $rolle }» i Praksisnært program ({ $organisasjon }) her:
    { $lenke }

    Lenkja verkar til { $lenke-utloper } og kan brukast éin gong. Kjenner du ikkje til dette, kan du sjå bort frå e-posten.

epost-rolle-gitt-emne = Du har fått ei rolle: { $organisasjon }
epost-rolle-gitt-tekst =
    Du har fått rolla «{ $rolle }» i Praksisnært program ({ $organisasjon }) av ein { $invitert-av-rolle }. Logg inn her:
    { $lenke }

epost-rolle-gitt-ny-emne = Du har fått ei rolle: { $organisasjon }
epost-rolle-gitt-ny-tekst =
    Du har fått rolla «{ $rolle }» i Praksisnært program ({ $organisasjon }) av ein { $invitert-av-rolle }. Skriv namnet ditt og vel eit passord her:
    { $lenke }

    Lenkja verkar til { $lenke-utloper } og kan brukast éin gong.

epost-forste-administrator-emne = Kven skal gi tilgang på vegner av { $organisasjon }?
epost-forste-administrator-tekst =
    { $organisasjon } har ingen administrator i Praksisnært program, der kommunar søkjer om tilskot. { $epost } er foreslått som den første. Sjå kva rolla inneber, og svar ja eller nei:
    { $lenke }

    Den som les postmottaket, kan svare utan å logge inn. Lenkja verkar til { $lenke-utloper }. Kjenner de ikkje personen, svarer de nei.

epost-postmottak-mangler-emne = { $organisasjon } ventar på postmottaket
epost-postmottak-mangler-tekst =
    Nokon vil bli den første administratoren for { $organisasjon }, men postmottaket i kommunen er ikkje stadfesta. Legg inn adressa, og la ein annan i embetet stadfeste henne:
    { $lenke }

epost-administrator-godkjent-emne = Postmottaket svarte ja: { $organisasjon }
epost-administrator-godkjent-tekst =
    Postmottaket i { $organisasjon } har svart ja til at { $epost } blir den første administratoren i kommunen. Personen er invitert. Sjå kva som er gjort:
    { $lenke }

epost-administrator-avvist-emne = Postmottaket svarte nei: { $organisasjon }
epost-administrator-avvist-tekst =
    Postmottaket i { $organisasjon } har svart nei til at { $epost } blir den første administratoren i kommunen. Sjå kva som er gjort:
    { $lenke }

epost-administrator-inne-emne = { $organisasjon } har fått administrator
epost-administrator-inne-tekst =
    { $organisasjon } har fått den første administratoren sin. Sjå kva som er gjort:
    { $lenke }

epost-vikar-emne = Du er vikar: { $organisasjon }
epost-vikar-tekst =
    Du er vikar for { $hvem } i Praksisnært program ({ $organisasjon }) frå { $fra } til og med { $til }. I den perioden kan du gjere det same som { $hvem }. Logg inn og vel rolle her:
    { $lenke }
