## Kolleger og tilgang
folk-ingress-kommune = Her inviterer du kolleger til å lese, skrive og sende søknader for { $sted }, og fjerner tilganger som ikke lenger trengs.
folk-ingress-embete = Her gir du roller hos { $sted }, og fjerner tilganger som ikke lenger trengs.
folk-har-tilgang = Disse har tilgang
folk-tabell-kolleger = Personer med rolle hos { $sted }
folk-rolle-fra = Fra
folk-deg = deg
folk-grense = inntil { $belop }
folk-fjern-hvem = Fjern rollen «{ $rolle }» fra { $navn }

## Invitere
folk-inviter = Inviter en kollega
folk-inviter-noen = Inviter til en rolle
folk-inviter-tekst = Vi sender en e-post med en lenke. Lenken virker i sju dager og kan brukes én gang.
folk-epost-hjelp = Bruk en jobbadresse som bare personen selv leser.
folk-rolle = Rolle
folk-rolle-feil = Velg en rolle
folk-grense-felt = Beløpsgrense for godkjenneren
folk-grense-hjelp = Bare for godkjennere. Høyeste samlede beløp i ett vedtak, slik det står i den skriftlige fullmakten. For eksempel 5 000 000.
folk-grense-mangler = Skriv beløpsgrensen for godkjenneren, for eksempel 5 000 000
folk-grense-bare-godkjenner = Beløpsgrensen gjelder bare godkjennere. Ta bort beløpet, eller velg rollen godkjenner.
folk-kommune-felt = Kommune
folk-kommune-hjelp = Bare for roller i en kommune.
folk-kommune-feil = Velg kommunen rollen gjelder for
folk-embete-felt = Statsforvalter
folk-embete-hjelp = Bare for roller hos en statsforvalter.
folk-embete-feil = Velg statsforvalteren rollen gjelder for
folk-ikke-valgt = Ikke valgt
folk-inviter-knapp = Send invitasjonen
folk-feil-deg-selv = Du kan ikke gi en rolle til deg selv. Be en annen som kan gi tilgang, om å gjøre det.
folk-feil-har-rollen = Personen med denne adressen har rollen fra før. Velg en annen rolle, eller kontroller adressen.
folk-feil-stengt = Kontoen med denne adressen er stengt. Systemadministratoren kan åpne den igjen.
folk-gruppe-kommune = Roller i en kommune
folk-gruppe-embete = Roller hos en statsforvalter
folk-gruppe-departement = Roller i departementet
folk-gruppe-system = Rolle for den som forvalter tjenesten

## Åpne invitasjoner
folk-apne = Åpne invitasjoner
folk-apne-ingen = Ingen invitasjoner venter på svar.
folk-virker-til = Virker til
folk-trekk = Trekk tilbake
folk-trekk-hvem = invitasjonen til { $epost }

## Gjort
folk-gjort-invitert = Invitasjonen er lagret. E-posten går ut om kort tid.
folk-gjort-fjernet = Rollen er fjernet. Det gjelder fra nå.
folk-gjort-trukket = Invitasjonen er trukket tilbake. Lenken virker ikke lenger.
folk-gjort-stengt = Kontoen er stengt, og personen er logget ut overalt.
folk-gjort-apnet = Kontoen er åpnet igjen. Personen har ingen roller før noen gir nye.

## Fjerne
folk-fjern-tittel = Fjern tilgangen
folk-fjern-sporsmal = Vil du fjerne rollen «{ $rolle }» fra { $navn } ({ $sted })?
folk-fjern-virkning = Rollen slutter å virke med en gang, også om personen er logget inn. Det personen har skrevet og lagret, blir stående.
folk-fjern-saker = { $antall ->
    [0] Personen har ingen saker som ikke er avgjort.
    [one] Personen har 1 sak som ikke er avgjort. Den blir stående uten saksbehandler til en leder fordeler den.
   *[other] Personen har { $antall } saker som ikke er avgjort. De blir stående uten saksbehandler til en leder fordeler dem.
}
folk-fjern-feil-tittel = Rollen er ikke fjernet
folk-fjern-feil-egen = Du kan ikke fjerne rollen du bruker nå. Be en annen med samme rolle om å gjøre det.
folk-fjern-feil-siste = Ingen andre kan gi tilgang her. Inviter en ny først, og fjern denne når den nye har tatt imot rollen.

## Brukere, for systemadministratoren
folk-brukere-ingress = Kontoer og roller i hele tjenesten. Du ser ingen søknader.
folk-sok = Søk
folk-sok-brukere = Søk blant brukere
folk-sok-hjelp = Skriv navn, e-postadresse, kommune eller statsforvalter.
folk-antall = { $antall ->
    [one] 1 konto
   *[other] { $antall } kontoer
}
folk-ingen-treff = Ingen kontoer passer med søket.
folk-tabell-brukere = Kontoer med roller
folk-usendt = E-post som ikke er sendt
folk-usendt-hva = Står det én mottaker her, kontroller adressen. Står det mange, virker ikke utsendingen. Da må driften undersøke hvorfor.
folk-usendt-til = Til
folk-usendt-emne = Emne
folk-usendt-gitt-opp = Gitt opp { $tidspunkt }
folk-usendt-partner = Spørsmålet gjelder ikke lenger. Kommunen må spørre partneren på nytt.
folk-usendt-venter = Venter siden { $tidspunkt }
folk-usendt-proves = Blir prøvd igjen { $tidspunkt }
folk-usendt-gjor = Hva du kan gjøre
folk-usendt-pa-nytt = Send på nytt
folk-usendt-pa-nytt-hva = Send på nytt til { $adresse }: { $emne }
folk-usendt-sak = Embetet sender den på nytt fra saken.
folk-usendt-passord = Den som trenger en lenke til nytt passord, må be om en ny.
folk-usendt-inviter = Invitasjonen gjelder ikke lenger. Inviter på nytt.
folk-usendt-vent = Vent. Den blir prøvd igjen.
folk-vedlegg-venter = { $antall ->
    [one] 1 vedlegg har ventet på kontroll siden { $tidspunkt }. Se om virusskanneren svarer.
   *[other] { $antall } vedlegg venter på kontroll, det eldste siden { $tidspunkt }. Se om virusskanneren svarer.
}
folk-gjort-epost = E-posten blir sendt på nytt.
folk-konto = Konto
folk-roller = Roller
folk-ingen-roller = Ingen roller
folk-stengt = Stengt
folk-i-bruk = I bruk
folk-laget = Opprettet
folk-gi-rolle = Gi en rolle til
folk-steng = Steng kontoen
folk-steng-sporsmal = Skal kontoen til { $navn } stenges?
folk-steng-virkning = Alle rollene slutter å virke, og personen blir logget ut overalt. Det personen har skrevet og avgjort, blir stående. Kontoen kan åpnes igjen.
folk-steng-feil-tittel = Kontoen er ikke stengt
folk-steng-feil-egen = Du kan ikke stenge din egen konto. Be en annen systemadministrator om å gjøre det.
folk-apne-konto = Åpne kontoen igjen

## Kommuner og målform, for systemadministratoren
folk-kommuner-ingress = Hva kommunene har vedtatt om målform i brev fra staten. Brev, e-post og vedtak følger språkvedtaket i kommunen.
folk-kommuner-uavklart = { $antall ->
    [0] Alle kommunene har et kjent språkvedtak.
    [one] 1 kommune har ikke et kjent språkvedtak. Den står først.
   *[other] { $antall } kommuner har ikke et kjent språkvedtak. De står først.
}
folk-kommuner-tabell = Kommuner med målform
folk-vis = Vis kommuner
folk-maal-alle = Alle målformer
folk-fylke-alle = Alle fylker
folk-kommuner-ingen = Ingen kommuner passer med valgene.
folk-gjelder-fra = Gjelder fra
folk-kilde = Kilde
folk-folketall = Innbyggere
folk-folketall-verdi = { $antall } per 1. januar { $ar }
folk-sentralitet-verdi = Klasse { $tall } (1 er mest sentral)
folk-samisk-navn = Samisk navn
folk-kvensk-navn = Kvensk navn
folk-samisk-omrade = Samisk forvaltningsområde
folk-maal-na = Målform nå
folk-maal-historikk = Vedtak om målform
folk-maal-historikk-ingen = Ingen vedtak er registrert.
folk-maal-nytt = Registrer et vedtak
folk-maal-nytt-tekst = Det nyeste vedtaket gjelder. Brev som er sendt, endrer seg ikke.
folk-maal-valg = Målform i vedtaket
folk-maal-valg-feil = Velg målformen kommunen har vedtatt
folk-maal-dato = Vedtaket gjelder fra
folk-maal-dato-hjelp = Skriv dag, måned og år, for eksempel 14.01.2026.
folk-maal-dato-tom = Skriv datoen vedtaket gjelder fra, for eksempel 14.01.2026
folk-maal-kilde = Kilde
folk-maal-kilde-hjelp = Skriv hvor vedtaket står, for eksempel kommunestyret, sak 12/27.
folk-maal-kilde-feil = Skriv hvor vedtaket står, for eksempel kommunestyret, sak 12/27
folk-maal-endret-tittel = Vedtakene om målform er endret etter at du åpnet siden
folk-maal-endret = Ingenting er lagret. Siden viser vedtakene slik de er registrert nå, og det du skrev, står fortsatt i skjemaet. Er det fortsatt riktig, kan du lagre på nytt. Lagrer du et vedtak med samme dato, erstatter det vedtaket som er registrert den dagen.
folk-maal-tatt = Registeret har et vedtak fra denne dagen. Kontroller datoen.
folk-maal-knapp = Lagre vedtaket
folk-maal-lagret = Vedtaket er lagret.

## Bekreftelse før søknader sendes
folk-bekreft-tittel = Bekreftelse før søknader sendes
folk-bekreft-ingress = Kommunen velger selv om en annen enn den som sender, må bekrefte søknaden først. To personer er nok: Den ene bekrefter, den andre sender.
folk-bekreft-valg = Hvem må være med når en søknad sendes?
folk-bekreft-hjelp = Valget gjelder søknader og rettede søknader, ikke svar på spørsmål fra Statsforvalteren.
folk-bekreft-en = Den som sender, er nok
folk-bekreft-to = En annen må bekrefte søknaden først
folk-bekreft-knapp = Lagre valget
folk-bekreft-lagret-to = Valget er lagret. En annen må bekrefte søknaden før den kan sendes.
folk-bekreft-lagret-en = Valget er lagret. Den som sender, trenger ingen bekreftelse.
folk-bekreft-feil = Velg hvem som må være med
folk-bekreft-feil-alene = Dere må være minst to med tilgang. Inviter en kollega først.
