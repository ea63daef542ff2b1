## Kollegaer og tilgang
folk-ingress-kommune = Her inviterer du kollegaer til å lese, skrive og sende søknader for { $sted }, og fjernar tilgangar som ikkje lenger trengst.
folk-ingress-embete = Her gir du roller hos { $sted }, og fjernar tilgangar som ikkje lenger trengst.
folk-har-tilgang = Desse har tilgang
folk-tabell-kolleger = Personar med rolle hos { $sted }
folk-rolle-fra = Frå
folk-deg = deg
folk-grense = inntil { $belop }
folk-fjern-hvem = Fjern rolla «{ $rolle }» frå { $navn }

## Invitere
folk-inviter = Inviter ein kollega
folk-inviter-noen = Inviter til ei rolle
folk-inviter-tekst = Vi sender ein e-post med ei lenkje. Lenkja verkar i sju dagar og kan brukast éin gong.
folk-epost-hjelp = Bruk ei jobbadresse som berre personen sjølv les.
folk-rolle = Rolle
folk-rolle-feil = Vel ei rolle
folk-grense-felt = Beløpsgrense for godkjennaren
folk-grense-hjelp = Berre for godkjennarar. Høgste samla beløp i eitt vedtak, slik det står i den skriftlege fullmakta. Til dømes 5 000 000.
folk-grense-mangler = Skriv beløpsgrensa for godkjennaren, til dømes 5 000 000
folk-grense-bare-godkjenner = Beløpsgrensa gjeld berre godkjennarar. Ta bort beløpet, eller vel rolla godkjennar.
folk-kommune-felt = Kommune
folk-kommune-hjelp = Berre for roller i ein kommune.
folk-kommune-feil = Vel kommunen rolla gjeld for
folk-embete-felt = Statsforvaltar
folk-embete-hjelp = Berre for roller hos ein statsforvaltar.
folk-embete-feil = Vel statsforvaltaren rolla gjeld for
folk-ikke-valgt = Ikkje vald
folk-inviter-knapp = Send invitasjonen
folk-feil-deg-selv = Du kan ikkje gi ei rolle til deg sjølv. Be ein annan som kan gi tilgang, om å gjere det.
folk-feil-har-rollen = Personen med denne adressa har rolla frå før. Vel ei anna rolle, eller kontroller adressa.
folk-feil-stengt = Kontoen med denne adressa er stengd. Systemadministratoren kan opne han igjen.
folk-gruppe-kommune = Roller i ein kommune
folk-gruppe-embete = Roller hos ein statsforvaltar
folk-gruppe-departement = Roller i departementet
folk-gruppe-system = Rolle for den som forvaltar tenesta

## Opne invitasjonar
folk-apne = Opne invitasjonar
folk-apne-ingen = Ingen invitasjonar ventar på svar.
folk-virker-til = Verkar til
folk-trekk = Trekk tilbake
folk-trekk-hvem = invitasjonen til { $epost }

## Gjort
folk-gjort-invitert = Invitasjonen er lagra. E-posten går ut om kort tid.
folk-gjort-fjernet = Rolla er fjerna. Det gjeld frå no.
folk-gjort-trukket = Invitasjonen er trekt tilbake. Lenkja verkar ikkje lenger.
folk-gjort-stengt = Kontoen er stengd, og personen er logga ut overalt.
folk-gjort-apnet = Kontoen er opna igjen. Personen har ingen roller før nokon gir nye.

## Fjerne
folk-fjern-tittel = Fjern tilgangen
folk-fjern-sporsmal = Vil du fjerne rolla «{ $rolle }» frå { $navn } ({ $sted })?
folk-fjern-virkning = Rolla sluttar å verke med ein gong, også om personen er logga inn. Det personen har skrive og lagra, blir ståande.
folk-fjern-saker = { $antall ->
    [0] Personen har ingen saker som ikkje er avgjorde.
    [one] Personen har 1 sak som ikkje er avgjord. Ho blir ståande utan saksbehandlar til ein leiar fordeler ho.
   *[other] Personen har { $antall } saker som ikkje er avgjorde. Dei blir ståande utan saksbehandlar til ein leiar fordeler dei.
}
folk-fjern-feil-tittel = Rolla er ikkje fjerna
folk-fjern-feil-egen = Du kan ikkje fjerne rolla du bruker no. Be ein annan med same rolle om å gjere det.
folk-fjern-feil-siste = Ingen andre kan gi tilgang her. Inviter ein ny først, og fjern denne når den nye har teke imot rolla.

## Brukarar, for systemadministratoren
folk-brukere-ingress = Kontoar og roller i heile tenesta. Du ser ingen søknader.
folk-sok = Søk
folk-sok-brukere = Søk blant brukarar
folk-sok-hjelp = Skriv namn, e-postadresse, kommune eller statsforvaltar.
folk-antall = { $antall ->
    [one] 1 konto
   *[other] { $antall } kontoar
}
folk-ingen-treff = Ingen kontoar passar med søket.
folk-tabell-brukere = Kontoar med roller
folk-usendt = E-post som ikkje er send
folk-usendt-hva = Står det éin mottakar her, kontroller adressa. Står det mange, verkar ikkje utsendinga. Då må drifta undersøkje kvifor.
folk-usendt-til = Til
folk-usendt-emne = Emne
folk-usendt-gitt-opp = Gitt opp { $tidspunkt }
folk-usendt-partner = Spørsmålet gjeld ikkje lenger. Kommunen må spørje partnaren på nytt.
folk-usendt-venter = Ventar sidan { $tidspunkt }
folk-usendt-proves = Blir prøvd igjen { $tidspunkt }
folk-usendt-gjor = Kva du kan gjere
folk-usendt-pa-nytt = Send på nytt
folk-usendt-pa-nytt-hva = Send på nytt til { $adresse }: { $emne }
folk-usendt-sak = Embetet sender han på nytt frå saka.
folk-usendt-passord = Den som treng ei lenkje til nytt passord, må be om ei ny.
folk-usendt-inviter = Invitasjonen gjeld ikkje lenger. Inviter på nytt.
folk-usendt-vent = Vent. Han blir prøvd igjen.
folk-vedlegg-venter = { $antall ->
    [one] 1 vedlegg har venta på kontroll sidan { $tidspunkt }. Sjå om virusskannaren svarer.
   *[other] { $antall } vedlegg ventar på kontroll, det eldste sidan { $tidspunkt }. Sjå om virusskannaren svarer.
}
folk-gjort-epost = E-posten blir send på nytt.
folk-konto = Konto
folk-roller = Roller
folk-ingen-roller = Ingen roller
folk-stengt = Stengd
folk-i-bruk = I bruk
folk-laget = Oppretta
folk-gi-rolle = Gi ei rolle til
folk-steng = Steng kontoen
folk-steng-sporsmal = Skal kontoen til { $navn } stengjast?
folk-steng-virkning = Alle rollene sluttar å verke, og personen blir logga ut overalt. Det personen har skrive og avgjort, blir ståande. Kontoen kan opnast igjen.
folk-steng-feil-tittel = Kontoen er ikkje stengd
folk-steng-feil-egen = Du kan ikkje stengje din eigen konto. Be ein annan systemadministrator om å gjere det.
folk-apne-konto = Opne kontoen igjen

## Kommunar og målform, for systemadministratoren
folk-kommuner-ingress = Kva kommunane har vedteke om målform i brev frå staten. Brev, e-post og vedtak følgjer språkvedtaket i kommunen.
folk-kommuner-uavklart = { $antall ->
    [0] Alle kommunane har eit kjent språkvedtak.
    [one] 1 kommune har ikkje eit kjent språkvedtak. Kommunen står først.
   *[other] { $antall } kommunar har ikkje eit kjent språkvedtak. Dei står først.
}
folk-kommuner-tabell = Kommunar med målform
folk-vis = Vis kommunar
folk-maal-alle = Alle målformer
folk-fylke-alle = Alle fylke
folk-kommuner-ingen = Ingen kommunar passar med vala.
folk-gjelder-fra = Gjeld frå
folk-kilde = Kjelde
folk-folketall = Innbyggjarar
folk-folketall-verdi = { $antall } per 1. januar { $ar }
folk-sentralitet-verdi = Klasse { $tall } (1 er mest sentral)
folk-samisk-navn = Samisk namn
folk-kvensk-navn = Kvensk namn
folk-samisk-omrade = Samisk forvaltningsområde
folk-maal-na = Målform no
folk-maal-historikk = Vedtak om målform
folk-maal-historikk-ingen = Ingen vedtak er registrerte.
folk-maal-nytt = Registrer eit vedtak
folk-maal-nytt-tekst = Det nyaste vedtaket gjeld. Brev som er sende, endrar seg ikkje.
folk-maal-valg = Målform i vedtaket
folk-maal-valg-feil = Vel målforma kommunen har vedteke
folk-maal-dato = Vedtaket gjeld frå
folk-maal-dato-hjelp = Skriv dag, månad og år, til dømes 14.01.2026.
folk-maal-dato-tom = Skriv datoen vedtaket gjeld frå, til dømes 14.01.2026
folk-maal-kilde = Kjelde
folk-maal-kilde-hjelp = Skriv kvar vedtaket står, til dømes kommunestyret, sak 12/27.
folk-maal-kilde-feil = Skriv kvar vedtaket står, til dømes kommunestyret, sak 12/27
folk-maal-endret-tittel = Vedtaka om målform er endra etter at du opna sida
folk-maal-endret = Ingenting er lagra. Sida viser vedtaka slik dei er registrerte no, og det du skreiv, står framleis i skjemaet. Er det framleis rett, kan du lagre på nytt. Lagrar du eit vedtak med same dato, erstattar det vedtaket som er registrert den dagen.
folk-maal-tatt = Registeret har eit vedtak frå denne dagen. Kontroller datoen.
folk-maal-knapp = Lagre vedtaket
folk-maal-lagret = Vedtaket er lagra.

## Stadfesting før søknader blir sende
folk-bekreft-tittel = Stadfesting før søknader blir sende
folk-bekreft-ingress = Kommunen vel sjølv om ein annan enn den som sender, må stadfeste søknaden først. To personar er nok: Den eine stadfestar, den andre sender.
folk-bekreft-valg = Kven må vere med når ein søknad blir send?
folk-bekreft-hjelp = Valet gjeld søknader og retta søknader, ikkje svar på spørsmål frå Statsforvaltaren.
folk-bekreft-en = Den som sender, er nok
folk-bekreft-to = Ein annan må stadfeste søknaden først
folk-bekreft-knapp = Lagre valet
folk-bekreft-lagret-to = Valet er lagra. Ein annan må stadfeste søknaden før han kan sendast.
folk-bekreft-lagret-en = Valet er lagra. Den som sender, treng inga stadfesting.
folk-bekreft-feil = Vel kven som må vere med
folk-bekreft-feil-alene = De må vere minst to med tilgang. Inviter ein kollega først.
