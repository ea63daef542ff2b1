## Ansvar for delane
ansvar-tittel = Kven har ansvar for delane?
ansvar-lenke = Fordel ansvaret
ansvar-ingress = Vel kven som har ansvar for kvar del. Den som får ein del, får melding på e-post seinast neste morgon, dersom det ikkje er valt bort. Andre kan framleis skrive i delen.
ansvar-felt = Ansvar
ansvar-ingen = Ingen
ansvar-av = Ansvar: { $navn }
ansvar-na = Vald av ein kollega: { $navn }
ansvar-knapp = Lagre ansvaret
ansvar-lagret = Ansvaret er lagra. Den som har fått ein ny del, får melding seinast neste morgon.
ansvar-feil = Vel ein kollega frå lista
ansvar-endret = Ein kollega fordelte delar medan du valde. Sjå over vala, og lagre igjen.

## Kommentarar til ein del
kommentar-tittel = Kommentarar
kommentar-apne = { $antall ->
    [0] Kommentarar
    [one] 1 open kommentar
   *[other] { $antall } opne kommentarar
}
kommentar-ingress = Her skriv de til kvarandre om delen. Kommentarane blir aldri ein del av søknaden, og Statsforvaltaren ser dei ikkje.
kommentar-vis-apne = Opne kommentarar
kommentar-vis-loste = Løyste kommentarar
kommentar-tom-apne = Delen har ingen opne kommentarar.
kommentar-tom-loste = Delen har ingen løyste kommentarar.
kommentar-felt = Ny kommentar
kommentar-spor = Spør ein kollega
kommentar-spor-hjelp = Den du vel, får melding på e-post seinast neste morgon, dersom det ikkje er valt bort. Det du skriv, står ikkje i e-posten.
kommentar-spurt = Spør { $navn }
kommentar-knapp = Legg til kommentaren
kommentar-merk-lost = Merk som løyst
kommentar-apne-igjen = Opne igjen
kommentar-lost-av = Løyst { $tidspunkt } av { $navn }
kommentar-lagt = Kommentaren er lagd til.
kommentar-er-lost = Kommentaren er merkt som løyst.
kommentar-er-apnet = Kommentaren er open igjen.
kommentar-bare-les = Søknaden er send. De kan lese kommentarane, men ikkje skrive nye.
kommentar-feil-tom = Skriv ein kommentar
kommentar-feil-hvem = Vel ein kollega frå lista
kommentar-feil-mange = Det er ikkje plass til fleire enn { $mange } opne kommentarar i ein del. Merk dei de er ferdige med, som løyste, og prøv igjen.

## Klar til sending
klar-tittel = Er søknaden klar til sending?
klar-lenke = Sei frå at søknaden er klar
klar-ingress = Du kan ikkje sende søknaden sjølv. Sei frå at han er klar, så får dei som kan sende han, e-post. Endrar nokon eit svar eller ei fil etterpå, må de seie frå på nytt.
klar-ingress-bekreft = Kommunen har valt at ein annan enn den som sender, må stadfeste søknaden først. Sei frå at han er klar, så får dei som kan stadfeste eller sende han, e-post. Endrar nokon eit svar eller ei fil etterpå, må de seie frå på nytt.
klar-hvem = Desse får e-post
klar-hvem-bekrefter = Desse blir bedne om å stadfeste og får e-post
klar-hvem-sender = Desse kan sende når han er stadfesta, og får e-post
klar-knapp = Sei frå at søknaden er klar
klar-be-bekreft = Be om stadfesting
klar-ingen = Ingen i kommunen har rolla «innsendar».
klar-administrator = Be ein administrator om å invitere ein: { $navn }.
klar-mangler = { $antall ->
    [one] 1 svar manglar eller er feil. Søknaden kan ikkje sendast enno.
   *[other] { $antall } svar manglar eller er feil. Søknaden kan ikkje sendast enno.
}
klar-se-hva = Sjå kva som står att
klar-sagt = Dei som kan sende søknaden, får e-post om at han er klar.
klar-sagt-bekreft = Dei som kan stadfeste søknaden, får e-post om at han er klar.
klar-kort = { $hvem } sa frå { $tidspunkt } at søknaden er klar til sending.
klar-endret-tittel = Søknaden er endra etter at han var klar
klar-endret = { $hvem } sa frå { $tidspunkt } at søknaden var klar. { $endret } endra «{ $del }» { $da }. Beskjeden gjeld derfor ikkje lenger.
klar-svar-knapp = Sei frå at svaret er klart
klar-svar-sagt = Dei som kan sende svaret, får e-post om at det er klart.
klar-svar-kort = { $hvem } sa frå { $tidspunkt } at svaret er klart til sending.
klar-svar-endret-tittel = Svaret er endra etter at det var klart
klar-svar-endret = { $hvem } sa frå { $tidspunkt } at svaret var klart. { $endret } endra «{ $del }» { $da }. Beskjeden gjeld derfor ikkje lenger.

## Stadfesting før sending
sendebekreft-tittel = Stadfest at søknaden kan sendast
sendebekreft-lenke = Les og stadfest søknaden
sendebekreft-ma = Kven må stadfeste
sendebekreft-venter = Kommunen har valt at ein annan enn den som sender, må stadfeste søknaden først. Ingen har stadfesta han enno.
sendebekreft-egen = Ein annan må også stadfeste søknaden før du kan sende han.
sendebekreft-hvem = Desse kan stadfeste: { $navn }.
sendebekreft-du = Du kan stadfeste søknaden. Då må ein annan sende han.
sendebekreft-ingen = Ingen andre i kommunen har tilgang. Be ein administrator om å invitere ein kollega.
sendebekreft-gjort-tittel = Søknaden er stadfesta
sendebekreft-gjort = { $hvem } stadfesta { $tidspunkt } at søknaden kan sendast.
sendebekreft-endret-tittel = Søknaden er endra etter at han blei stadfesta
sendebekreft-endret = { $hvem } stadfesta søknaden { $tidspunkt }. { $endret } endra «{ $del }» { $da }. Stadfestinga gjeld derfor ikkje lenger.
sendebekreft-ingress = Les utskrifta av søknaden. Når du har stadfesta han, kan ein annan sende han. Endrar nokon eit svar eller ei fil etterpå, må søknaden stadfestast på nytt.
sendebekreft-sender-ikke = Stadfestar du, kan du ikkje sende han sjølv, dersom ikkje ein annan også stadfestar.
sendebekreft-les = Les utskrifta av søknaden
sendebekreft-lest = Eg har lese søknaden og stadfestar at { $kommune } kan sende han
sendebekreft-knapp = Stadfest søknaden
sendebekreft-lagret = Du har stadfesta at søknaden kan sendast.
sendebekreft-feil-lest = Kryss av for at du har lese søknaden
sendebekreft-feil-endret = Søknaden er endra medan du las. Les han på nytt før du stadfestar.
sendebekreft-feil-send = Ein annan enn du må stadfeste søknaden før du kan sende han.

## Utskrift til den som stadfestar
utskrift-tittel = Utskrift
utskrift-lenke = Utskrift av søknaden
utskrift-ingress = Sida er laga for papir: framside, samandrag og heile søknaden. Skriv henne ut frå nettlesaren, eller last henne ned som PDF.
utskrift-utkast = UTKAST
utskrift-soknad-om = Søknad om tilskot
utskrift-utlysning = Utlysing
utskrift-ar = Åra det blir søkt for
utskrift-ikke-sendt = Søknaden er ikkje send. Han kan bli endra før han blir send.

## Fristar og kven sin tur
frister-tittel = Fristar og kven sin tur
frister-meny = Fristar
frister-i-dag = I dag er det { $dag }
frister-ingress = Her står det de må gjere. Det som hastar mest, står først.
frister-tom = De har ingen fristar no.
frister-til-soknadene = Sjå alle søknadene
frister-neste = Dette er det neste
frister-alle = Sjå alle fristar
frister-deres-tur = Dykkar tur
frister-din-tur = Din tur
frister-innsenders-tur = Innsendaren sin tur
frister-kollegas-tur = Ein kollega sin tur
frister-klar = Send søknaden, som er klar
frister-klar-tekst = { $hvem } har sagt frå at han er klar til sending.
frister-bekreft-tekst = { $hvem } har sagt frå at han er klar. Ein annan enn den som sender, må stadfeste han først.
frister-bekreft-hvem = Ein annan enn den som sender, stadfestar
frister-venter = Søknaden ventar på stadfesting
frister-bekreftet-tekst = { $hvem } har stadfesta at han kan sendast.
frister-innsender-sender = Ein innsendar les gjennom og sender
frister-kontroller = Kontroller og send
frister-se-soknaden = Sjå søknaden
frister-send = Send søknaden
frister-andre = Svar { $soker }
frister-andre-tekst = Kommunen har skrive at de skal vere med i eit prosjekt. Svar på om det stemmer.
frister-andre-hvem = Ein administrator eller ein innsendar svarer
frister-utkast-tekst = Eit utkast er ikkje ein søknad.
frister-ditt-ansvar = Du har ansvar for { $deler }.
frister-fyller-og-sender = Utfyllar fyller ut, innsendar sender
frister-fortsett = Hald fram med søknaden
frister-send-igjen = Send søknaden på nytt
frister-send-igjen-tekst = Han er henta tilbake for å rettast. Sender de ikkje på nytt, gjeld han slik de sist sende han.
frister-svar = Svar på spørsmålet frå Statsforvaltaren
frister-svar-tekst = Statsforvaltaren ventar på svaret før søknaden blir avgjord.
frister-svar-klart = Send svaret, som er klart
frister-svar-klart-tekst = { $hvem } har sagt frå at det er klart til sending.
frister-les-svaret = Les og send svaret
frister-svarer-og-sender = Utfyllar svarer, innsendar sender
frister-vedtak = Les vedtaket, og stadfest at de har lese det
frister-vedtak-tekst = Vedtaket seier kva de må gjere vidare.
frister-vedtatt = Dagen det blei vedteke
frister-aksept = Takk ja til tilskotet
frister-aksept-tekst = Vedtaket seier korleis. Svarer de ikkje innan fristen, kan tilskotet falle bort.
frister-forplikter = Den som kan forplikte kommunen
frister-veiledning = Svar Statsforvaltaren
frister-veiledning-tekst = Statsforvaltaren spør dykk om noko før dei kan gi råd.
frister-les-sporsmalet = Les spørsmålet
frister-spurt = Dagen dei spurde
frister-kommentar = Svar på ein kommentar til «{ $del }»
frister-kommentar-tekst = { $hvem } spør deg om noko.
frister-les-kommentaren = Les kommentaren
