## Kommunen spør Statsforvaltaren
veil-meny = Rettleiing
veil-ingress = Spør Statsforvaltaren før de søkjer, medan de skriv, eller medan søknaden blir vurdert.
veil-binder-ingen = Rettleiing er råd. Ho bind verken kommunen eller Statsforvaltaren.
veil-personvern = Skriv ikkje om enkeltpersonar, og skriv aldri fødselsnummer.
veil-spor-overskrift = Ta kontakt
veil-spor-lenke = Spør Statsforvaltaren, eller få ein idé vurdert
veil-ny-tittel = Still eit spørsmål
veil-ny-kort = Spør om utlysinga, regelverket eller det de tenkjer å søkje om.
veil-ny-lenke = Still eit spørsmål
veil-ny-ingress = Spørsmålet går til Statsforvaltaren som kommunen høyrer til. De får e-post når det er svart på.
veil-utkast-ingress = Spørsmålet går til Statsforvaltaren. Utkastet ser dei ikkje, berre dei delane de vel å vise.
veil-sak-tittel = Skriv til Statsforvaltaren om saka
veil-sak-ingress = Meldinga blir ein del av saka. Ho endrar ikkje søknaden.
veil-ide-tittel = Få ei vurdering av ein idé
veil-ide-kort = { $dager ->
    [one] Ei halv side er nok. Statsforvaltaren svarer innan 1 verkedag om ideen passar i programmet.
   *[other] Ei halv side er nok. Statsforvaltaren svarer innan { $dager } verkedagar om ideen passar i programmet.
}
veil-ide-lenke = Send ein idé
veil-ide-ingress = { $dager ->
    [one] Skriv kort om behovet, endringa og omtrent kva det kostar. Statsforvaltaren svarer innan 1 verkedag.
   *[other] Skriv kort om behovet, endringa og omtrent kva det kostar. Statsforvaltaren svarer innan { $dager } verkedagar.
}
veil-ide-binder-ingen = Vurderinga av ideen er eit råd og bind ingen. Ho er ikkje eit vedtak, og søknaden blir vurdert for seg.
veil-ide-navn = Namn på ideen
veil-ide-behov = Behovet
veil-ide-behov-hjelp = Kva er vanskeleg i dag, og for kven? Høgst 2 000 teikn.
veil-ide-endring = Endringa
veil-ide-endring-hjelp = Kva vil de gjere på ein ny måte? Høgst 2 000 teikn.
veil-ide-sum = Omtrentleg sum
veil-ide-sum-hjelp = Heile kostnaden i kroner, til dømes 2 mill.
veil-ide-send = Send ideen
veil-ideen = Ideen
veil-utlysning = Gjeld spørsmålet ei utlysing?
veil-ingen-utlysning = Inga bestemd utlysing
veil-emne = Emne
veil-emne-hjelp = Nokre få ord, utan namn på personar.
veil-melding = Kva vil de spørje om?
veil-vis = Delar de vil vise
veil-vis-hjelp = Statsforvaltaren får ein kopi av delane slik dei er lagra no. Det de endrar sidan, ser dei ikkje. Vel de ingen, ser dei berre spørsmålet.
veil-ingen-deler = Ingen delar er lagra enno, så Statsforvaltaren ser berre spørsmålet.
veil-send = Send spørsmålet
veil-skriv-mer = Skriv meir
veil-send-mer = Send meldinga
veil-lukk = Lukk samtalen
veil-mer-tid = Vi ber om lengre frist for å svare på spørsmålet i saka
veil-ny-frist = Ny frist de ønskjer
veil-ny-frist-hjelp = Fyll ut dersom de ber om lengre frist. Skriv dato, til dømes 15.03.2027. Fristen de har, gjeld til Statsforvaltaren har svart.
veil-bare-lese = Du kan lese, men ikkje skrive. Skrive kan dei som har rolla utfyllar, innsendar eller administrator.
veil-deres = Det de har spurt om
veil-tom = De har ikkje spurt om noko enno.
veil-ingen-flere = Det er ikkje fleire.
veil-sendt = Meldinga er send. De får e-post når Statsforvaltaren har svart.
veil-er-lukket = Samtalen er lukka.
veil-lukket-tekst = Samtalen er lukka. Ingen kan skrive meir i han.
veil-saken-er-ferdig = Saka er avgjord eller trekt. Ingen kan skrive meir i samtalen.
veil-til-saken = Gå til saka
veil-til-soknaden = Gå til søknaden
veil-start-tittel = Gjer ideen til ein søknad
veil-start-tekst = Namnet og behovet blir med inn i utkastet. Resten skriv de der.
veil-i-soknaden = Rettleiing
veil-spor-om-utkastet = Spør Statsforvaltaren om utkastet
veil-skriv-om-saken = Skriv til Statsforvaltaren
veil-be-om-frist = Be om lengre frist
veil-fra-utlysning = Spør om utlysinga

## Samtalen, for begge
veil-om = Om samtalen
veil-nummer = Nummer
veil-spurt = Spurt
veil-veileder = Rettleiar
veil-veileder-er = Rettleiar: { $navn }
veil-ingen-veileder = Ingen enno
veil-samtale = Samtalen
veil-vist = Vist frå utkastet
veil-vist-hjelp = Dette er ein kopi av delane slik dei var då spørsmålet blei sendt.
veil-hvem-embete = { $navn }, { $rolle } hos { $embete }
veil-hvem-kommune = { $kommune } ({ $rolle })
veil-type-sporsmal = Spørsmål
veil-type-ide = Idé
veil-type-sak = Melding i ei sak
veil-status-venter = Ventar på Statsforvaltaren
veil-status-deres-tur = Dykkar tur
veil-status-besvart = Svart på
veil-status-lukket = Lukka
veil-status-ubesvart = Ikkje svart på
veil-status-over = Over fristen
veil-status-venter-kommunen = Ventar på kommunen
veil-lofte = Statsforvaltaren skal svare innan { $dag }.
veil-lofte-embete = Skal ha svar innan { $dag } ({ $igjen }).
veil-lofte-over = Skulle hatt svar innan { $dag }.
veil-vurdering-passer = Ideen passar i programmet
veil-vurdering-passer-ikke = Ideen passar ikkje i programmet
veil-vurdering-annen = Ei anna ordning passar betre
veil-vurdering-spor = Vi treng å vite meir først
veil-ber-om-frist = Ber om frist til { $dag }
veil-frist-gitt = Ny frist: { $dag }
veil-frist-avslatt = Fristen blir ikkje flytta

## Embetet svarer
veil-embete-ingress = Spørsmål, idear og meldingar frå kommunane. Det som er over fristen, står først, og så det som har venta lengst.
veil-embete-bare-lese = Du kan lese, men ikkje svare. Svare kan saksbehandlarar og leiarar i embetet.
veil-vis-ubesvarte = Ventar på svar
veil-vis-besvarte = Svart på eller lukka
veil-tom-ubesvarte = Ingen ventar på svar frå embetet.
veil-tom-besvarte = Embetet har ikkje svart på noko enno.
veil-liste-region = Det kommunane har spurt om, kan rullast sidelengs
veil-kolonne-type = Type
veil-kolonne-siden = Sidan
veil-kolonne-frist = Svar innan
veil-vurdering = Kva meiner de om ideen?
veil-ordning = Ordninga som passar betre
veil-ordning-hjelp = Vel berre når ei anna ordning passar betre.
veil-ingen-ordning = Ikkje vald
veil-frist-svar = Får kommunen lengre frist?
veil-frist-ja = Ja, fristen blir flytta
veil-frist-nei = Nei, fristen blir ståande
veil-annens-sak = Ein annan har saka. Den som har ho, eller leiaren, flyttar fristen.
veil-svar = Svar
veil-svar-hjelp = Kommunen ser namnet ditt som rettleiar. Skriv kva dei bør tenkje på.
veil-spor-tilbake = Vi spør kommunen om noko
veil-send-svar = Send svaret
veil-ta = Eg svarer på denne
veil-er-tatt = Du står no som rettleiar.
veil-svar-sendt = Svaret er sendt. Kommunen får e-post om at det er kome.
veil-i-arbeidslisten = { $antall ->
    [one] 1 førespurnad ventar på rettleiing
   *[other] { $antall } førespurnader ventar på rettleiing
}
veil-har-gitt-tittel = Har gitt rettleiing
veil-har-gitt-tekst = Desse har svart kommunen om søknaden eller utlysinga. Det hindrar ingen i å behandle saka, men det skal vere synleg.
veil-har-gitt-om-saken = { $navn }, om søknaden ({ $nummer })
veil-har-gitt-om-utlysningen = { $navn }, om utlysinga ({ $nummer })
veil-har-gitt-deg = Du er ein av dei.

## Feil
veil-feil-emne = Skriv eit emne
veil-feil-melding = Skriv kva de vil spørje om
veil-feil-svar = Skriv eit svar
veil-feil-ide-navn = Skriv eit namn på ideen
veil-feil-ide-behov = Skriv kva behovet er
veil-feil-ide-endring = Skriv kva de vil endre
veil-feil-ide-sum = Skriv ein sum som er større enn 0
veil-feil-utlysning = Vel ei utlysing frå lista
veil-feil-mange = Det er ikkje plass til meir. Lukk ein samtale de er ferdige med, og prøv igjen.
veil-feil-virkedager = Vi kan ikkje rekne ut svarfristen fordi heilagdagane det året ikkje er kjende. Sei frå til Statsforvaltaren.
veil-feil-frist = Vel ein dag etter fristen de har, { $dag }
veil-feil-lukk-med-tekst = Send teksten eller slett han før du lukkar
veil-feil-vurdering = Vel kva de meiner om ideen
veil-feil-ordning = Vel ordninga som passar betre
veil-feil-frist-svar = Vel om kommunen får lengre frist

## Svar som blir delte med alle
veil-off-lenke = Del svaret med alle
veil-off-tittel = Del eit svar med alle
veil-off-ingress = Skriv spørsmålet og svaret på nytt, så andre kommunar har nytte av det. Det blir synleg for alle på sida til utlysinga.
veil-off-advarsel = Ingen skal kunne sjå kven som spurde. Ta bort namn, e-postadresser, tal og anna som peiker mot { $kommune }.
veil-off-velg = Vel
veil-off-sprak = Språket svaret er skrive på
veil-off-emne = Overskrift
veil-off-emne-hjelp = Andre søkjer i overskriftene. Bruk orda dei vil leite etter.
veil-off-sporsmal = Spørsmålet
veil-off-svar = Svaret
veil-off-knapp = Del med alle
veil-off-delt = Svaret er delt med alle.
veil-off-trukket = Svaret er teke bort frå sida til utlysinga.
veil-off-delte = Delt med alle
veil-off-trekk = Ta bort
veil-off-trekk-hva = Ta bort «{ $emne }» frå sida til utlysinga
veil-off-side = Spørsmål og svar
veil-off-side-lenke = Spørsmål og svar om utlysinga
veil-off-side-ingress = Her deler statsforvaltarane svar som fleire kan ha nytte av.
veil-off-sok = Søk i overskriftene
veil-off-sok-knapp = Søk
veil-off-tom = Ingen svar er delte enno.
veil-off-ingen-treff = Inga overskrift har «{ $sok }» i seg.
veil-off-hvem = { $embete }, { $dag }
veil-off-se = Sjå svar andre har fått om { $utlysning }
veil-off-feil-sporsmal = Skriv spørsmålet
veil-off-feil-svar = Skriv svaret
veil-off-feil-sprak = Vel språket svaret er skrive på
veil-off-feil-epost = Ta bort e-postadressa
veil-off-feil-kommune = Ta bort namnet på kommunen, { $kommune }
