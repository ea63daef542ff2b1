## E-postar: aldri utfall, beløp, vurderingar eller namn på prosjektet. Éi lenkje, som krev innlogging.
epost-bunn =
    Helsing { $avsender }
    Praksisnært program

    Du får denne e-posten fordi du har ei rolle for { $organisasjon }. Du kan ikkje svare på denne e-posten.

epost-invitasjon-emne = Du er invitert til { $organisasjon } i Praksisnært program
epost-invitasjon-tekst =
    { $invitert-av-rolle } i { $organisasjon } har gitt deg rolla «{ $rolle }» i Praksisnært program. Ta imot rolla her:
    { $lenke }

    Lenkja verkar til { $lenke-utloper } og kan brukast éin gong. Kjenner du ikkje til dette, kan du sjå bort frå e-posten.

epost-kvittering-emne = Søknaden er motteken: sak { $saksnummer }
epost-kvittering-tekst =
    Vi fekk søknaden frå { $organisasjon } { $mottatt-tidspunkt }. Saksnummeret er { $saksnummer }. De kan vente svar innan { $forventet-vedtak }. Sjå kvitteringa her:
    { $lenke }

epost-sporsmal-emne = Statsforvaltaren har eit spørsmål i sak { $saksnummer }. Svarfrist { $svarfrist }
epost-sporsmal-tekst =
    { $embete } treng svar på noko i sak { $saksnummer } innan { $svarfrist }. Logg inn for å lese og svare:
    { $lenke }

    Treng de meir tid, spør Statsforvaltaren før fristen.

epost-vedtak-emne = Det er gjort eit vedtak i sak { $saksnummer }
epost-vedtak-tekst =
    Vedtaket til { $organisasjon } i sak { $saksnummer } ligg klart. Logg inn for å lese det:
    { $lenke }

    Klagefristen går frå dette varselet. Siste dag står i vedtaket.

epost-vedtak2-emne = Vedtaket i sak { $saksnummer } er ikkje opna
epost-vedtak2-tekst =
    Vi varsla { $varsel-sendt } om eit vedtak til { $organisasjon } i sak { $saksnummer }. Det er ikkje opna enno. Klagefristen går allereie. Logg inn for å lese vedtaket:
    { $lenke }

epost-utkast-emne = Søknaden er ikkje send. Fristen er { $frist }
epost-utkast-tekst =
    { $organisasjon } har ein søknad som er lagra, men ikkje send. { $ferdige-deler } av { $alle-deler } delar er ferdige. Fristen er { $frist }. Eit lagra utkast er ikkje ein søknad, og Statsforvaltaren kan ikkje sjå det. Hald fram her:
    { $lenke }

    Skal de ikkje søkje, kan de slette utkastet, så minner vi ikkje om det igjen.

epost-passord-emne = Lag nytt passord
epost-passord-tekst =
    Nokon bad om å lage nytt passord for denne e-postadressa { $tidspunkt }. Var det deg, lag det her:
    { $lenke }

    Lenkja verkar i { $minutter } minutt og kan brukast éin gong. Var det ikkje deg, treng du ikkje gjere noko. Passordet er ikkje endra.

epost-passord-endret-emne = Passordet ditt er endra
epost-passord-endret-tekst =
    Passordet ditt blei endra { $tidspunkt }. Du er logga ut på alle andre einingar. Var det ikkje deg, lag nytt passord med ein gong:
    { $lenke }

    Sei også frå til den som styrer tilgangen hos dykk.
epost-bunn-kort =
    Helsing
    Praksisnært program

    Du kan ikkje svare på denne e-posten.
