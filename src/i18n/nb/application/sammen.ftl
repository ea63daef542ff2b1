## Ansvar for delene
ansvar-tittel = Hvem har ansvar for delene?
ansvar-lenke = Fordel ansvaret
ansvar-ingress = Velg hvem som har ansvar for hver del. Den som får en del, får beskjed på e-post senest neste morgen, hvis det ikke er valgt bort. Andre kan fortsatt skrive i delen.
ansvar-felt = Ansvar
ansvar-ingen = Ingen
ansvar-av = Ansvar: { $navn }
ansvar-na = Valgt av en kollega: { $navn }
ansvar-knapp = Lagre ansvaret
ansvar-lagret = Ansvaret er lagret. Den som har fått en ny del, får beskjed senest neste morgen.
ansvar-feil = Velg en kollega fra listen
ansvar-endret = En kollega fordelte deler mens du valgte. Se over valgene, og lagre igjen.

## Kommentarer til en del
kommentar-tittel = Kommentarer
kommentar-apne = { $antall ->
    [0] Kommentarer
    [one] 1 åpen kommentar
   *[other] { $antall } åpne kommentarer
}
kommentar-ingress = Her skriver dere til hverandre om delen. Kommentarene blir aldri en del av søknaden, og Statsforvalteren ser dem ikke.
kommentar-vis-apne = Åpne kommentarer
kommentar-vis-loste = Løste kommentarer
kommentar-tom-apne = Delen har ingen åpne kommentarer.
kommentar-tom-loste = Delen har ingen løste kommentarer.
kommentar-felt = Ny kommentar
kommentar-spor = Spør en kollega
kommentar-spor-hjelp = Den du velger, får beskjed på e-post senest neste morgen, hvis det ikke er valgt bort. Det du skriver, står ikke i e-posten.
kommentar-spurt = Spør { $navn }
kommentar-knapp = Legg til kommentaren
kommentar-merk-lost = Merk som løst
kommentar-apne-igjen = Åpne igjen
kommentar-lost-av = Løst { $tidspunkt } av { $navn }
kommentar-lagt = Kommentaren er lagt til.
kommentar-er-lost = Kommentaren er merket som løst.
kommentar-er-apnet = Kommentaren er åpnet igjen.
kommentar-bare-les = Søknaden er sendt. Dere kan lese kommentarene, men ikke skrive nye.
kommentar-feil-tom = Skriv en kommentar
kommentar-feil-hvem = Velg en kollega fra listen
kommentar-feil-mange = Det er ikke plass til flere enn { $mange } åpne kommentarer i en del. Merk dem dere er ferdige med, som løst, og prøv igjen.

## Klar til sending
klar-tittel = Er søknaden klar til sending?
klar-lenke = Si fra at søknaden er klar
klar-ingress = Du kan ikke sende søknaden selv. Si fra at den er klar, så får de som kan sende den, e-post. Endrer noen et svar eller en fil etterpå, må dere si fra på nytt.
klar-ingress-bekreft = Kommunen har valgt at en annen enn den som sender, må bekrefte søknaden først. Si fra at den er klar, så får de som kan bekrefte eller sende den, e-post. Endrer noen et svar eller en fil etterpå, må dere si fra på nytt.
klar-hvem = Disse får e-post
klar-hvem-bekrefter = Disse blir bedt om å bekrefte og får e-post
klar-hvem-sender = Disse kan sende når den er bekreftet, og får e-post
klar-knapp = Si fra at søknaden er klar
klar-be-bekreft = Be om bekreftelse
klar-ingen = Ingen i kommunen har rollen «innsender».
klar-administrator = Be en administrator om å invitere en: { $navn }.
klar-mangler = { $antall ->
    [one] 1 svar mangler eller er feil. Søknaden kan ikke sendes ennå.
   *[other] { $antall } svar mangler eller er feil. Søknaden kan ikke sendes ennå.
}
klar-se-hva = Se hva som gjenstår
klar-sagt = De som kan sende søknaden, får e-post om at den er klar.
klar-sagt-bekreft = De som kan bekrefte søknaden, får e-post om at den er klar.
klar-kort = { $hvem } sa fra { $tidspunkt } at søknaden er klar til sending.
klar-endret-tittel = Søknaden er endret etter at den var klar
klar-endret = { $hvem } sa fra { $tidspunkt } at søknaden var klar. { $endret } endret «{ $del }» { $da }. Beskjeden gjelder derfor ikke lenger.
klar-svar-knapp = Si fra at svaret er klart
klar-svar-sagt = De som kan sende svaret, får e-post om at det er klart.
klar-svar-kort = { $hvem } sa fra { $tidspunkt } at svaret er klart til sending.
klar-svar-endret-tittel = Svaret er endret etter at det var klart
klar-svar-endret = { $hvem } sa fra { $tidspunkt } at svaret var klart. { $endret } endret «{ $del }» { $da }. Beskjeden gjelder derfor ikke lenger.

## Bekreftelse før sending
sendebekreft-tittel = Bekreft at søknaden kan sendes
sendebekreft-lenke = Les og bekreft søknaden
sendebekreft-ma = Hvem må bekrefte
sendebekreft-venter = Kommunen har valgt at en annen enn den som sender, må bekrefte søknaden først. Ingen har bekreftet den ennå.
sendebekreft-egen = En annen må også bekrefte søknaden før du kan sende den.
sendebekreft-hvem = Disse kan bekrefte: { $navn }.
sendebekreft-du = Du kan bekrefte søknaden. Da må en annen sende den.
sendebekreft-ingen = Ingen andre i kommunen har tilgang. Be en administrator om å invitere en kollega.
sendebekreft-gjort-tittel = Søknaden er bekreftet
sendebekreft-gjort = { $hvem } bekreftet { $tidspunkt } at søknaden kan sendes.
sendebekreft-endret-tittel = Søknaden er endret etter at den ble bekreftet
sendebekreft-endret = { $hvem } bekreftet søknaden { $tidspunkt }. { $endret } endret «{ $del }» { $da }. Bekreftelsen gjelder derfor ikke lenger.
sendebekreft-ingress = Les utskriften av søknaden. Når du har bekreftet den, kan en annen sende den. Endrer noen et svar eller en fil etterpå, må søknaden bekreftes på nytt.
sendebekreft-sender-ikke = Bekrefter du, kan du ikke sende den selv, hvis ikke en annen også bekrefter.
sendebekreft-les = Les utskriften av søknaden
sendebekreft-lest = Jeg har lest søknaden og bekrefter at { $kommune } kan sende den
sendebekreft-knapp = Bekreft søknaden
sendebekreft-lagret = Du har bekreftet at søknaden kan sendes.
sendebekreft-feil-lest = Kryss av for at du har lest søknaden
sendebekreft-feil-endret = Søknaden er endret mens du leste. Les den på nytt før du bekrefter.
sendebekreft-feil-send = En annen enn du må bekrefte søknaden før du kan sende den.

## Utskrift til den som bekrefter
utskrift-tittel = Utskrift
utskrift-lenke = Utskrift av søknaden
utskrift-ingress = Siden er laget for papir: forside, sammendrag og hele søknaden. Skriv den ut fra nettleseren, eller last den ned som PDF.
utskrift-utkast = UTKAST
utskrift-soknad-om = Søknad om tilskudd
utskrift-utlysning = Utlysning
utskrift-ar = Årene det blir søkt for
utskrift-ikke-sendt = Søknaden er ikke sendt. Den kan bli endret før den blir sendt.

## Frister og hvem sin tur
frister-tittel = Frister og hvem sin tur
frister-meny = Frister
frister-i-dag = I dag er det { $dag }
frister-ingress = Her står det dere må gjøre. Det som haster mest, står først.
frister-tom = Dere har ingen frister nå.
frister-til-soknadene = Se alle søknadene
frister-neste = Dette er det neste
frister-alle = Se alle frister
frister-deres-tur = Deres tur
frister-din-tur = Din tur
frister-innsenders-tur = Innsenderens tur
frister-kollegas-tur = En kollegas tur
frister-klar = Send søknaden, som er klar
frister-klar-tekst = { $hvem } har sagt fra at den er klar til sending.
frister-bekreft-tekst = { $hvem } har sagt fra at den er klar. En annen enn den som sender, må bekrefte den først.
frister-bekreft-hvem = En annen enn den som sender, bekrefter
frister-venter = Søknaden venter på bekreftelse
frister-bekreftet-tekst = { $hvem } har bekreftet at den kan sendes.
frister-innsender-sender = En innsender leser gjennom og sender
frister-kontroller = Kontroller og send
frister-se-soknaden = Se søknaden
frister-send = Send søknaden
frister-andre = Svar { $soker }
frister-andre-tekst = Kommunen har skrevet at dere skal være med i et prosjekt. Svar på om det stemmer.
frister-andre-hvem = En administrator eller en innsender svarer
frister-utkast-tekst = Et utkast er ikke en søknad.
frister-ditt-ansvar = Du har ansvar for { $deler }.
frister-fyller-og-sender = Utfyller fyller ut, innsender sender
frister-fortsett = Fortsett på søknaden
frister-send-igjen = Send søknaden på nytt
frister-send-igjen-tekst = Den er hentet tilbake for å rettes. Sender dere ikke på nytt, gjelder den slik dere sist sendte den.
frister-svar = Svar på spørsmålet fra Statsforvalteren
frister-svar-tekst = Statsforvalteren venter på svaret før søknaden blir avgjort.
frister-svar-klart = Send svaret, som er klart
frister-svar-klart-tekst = { $hvem } har sagt fra at det er klart til sending.
frister-les-svaret = Les og send svaret
frister-svarer-og-sender = Utfyller svarer, innsender sender
frister-vedtak = Les vedtaket, og bekreft at dere har lest det
frister-vedtak-tekst = Vedtaket sier hva dere må gjøre videre.
frister-vedtatt = Dagen det ble vedtatt
frister-aksept = Takk ja til tilskuddet
frister-aksept-tekst = Vedtaket sier hvordan. Svarer dere ikke innen fristen, kan tilskuddet falle bort.
frister-forplikter = Den som kan forplikte kommunen
frister-veiledning = Svar Statsforvalteren
frister-veiledning-tekst = Statsforvalteren spør dere om noe før de kan gi råd.
frister-les-sporsmalet = Les spørsmålet
frister-spurt = Dagen de spurte
frister-kommentar = Svar på en kommentar til «{ $del }»
frister-kommentar-tekst = { $hvem } spør deg om noe.
frister-les-kommentaren = Les kommentaren
