## Kommunen spør Statsforvalteren
veil-meny = Veiledning
veil-ingress = Spør Statsforvalteren før dere søker, mens dere skriver, eller mens søknaden blir vurdert.
veil-binder-ingen = Veiledning er råd. Den binder verken kommunen eller Statsforvalteren.
veil-personvern = Skriv ikke om enkeltpersoner, og skriv aldri fødselsnummer.
veil-spor-overskrift = Ta kontakt
veil-spor-lenke = Spør Statsforvalteren, eller få en idé vurdert
veil-ny-tittel = Still et spørsmål
veil-ny-kort = Spør om utlysningen, regelverket eller det dere tenker å søke om.
veil-ny-lenke = Still et spørsmål
veil-ny-ingress = Spørsmålet går til Statsforvalteren som kommunen hører til. Dere får e-post når det er svart på.
veil-utkast-ingress = Spørsmålet går til Statsforvalteren. Utkastet ser de ikke, bare de delene dere velger å vise.
veil-sak-tittel = Skriv til Statsforvalteren om saken
veil-sak-ingress = Meldingen blir en del av saken. Den endrer ikke søknaden.
veil-ide-tittel = Få en vurdering av en idé
veil-ide-kort = { $dager ->
    [one] En halv side er nok. Statsforvalteren svarer innen 1 virkedag om ideen passer i programmet.
   *[other] En halv side er nok. Statsforvalteren svarer innen { $dager } virkedager om ideen passer i programmet.
}
veil-ide-lenke = Send en idé
veil-ide-ingress = { $dager ->
    [one] Skriv kort om behovet, endringen og omtrent hva det koster. Statsforvalteren svarer innen 1 virkedag.
   *[other] Skriv kort om behovet, endringen og omtrent hva det koster. Statsforvalteren svarer innen { $dager } virkedager.
}
veil-ide-binder-ingen = Vurderingen av ideen er et råd og binder ingen. Den er ikke et vedtak, og søknaden blir vurdert for seg.
veil-ide-navn = Navn på ideen
veil-ide-behov = Behovet
veil-ide-behov-hjelp = Hva er vanskelig i dag, og for hvem? Høyst 2 000 tegn.
veil-ide-endring = Endringen
veil-ide-endring-hjelp = Hva vil dere gjøre på en ny måte? Høyst 2 000 tegn.
veil-ide-sum = Omtrentlig sum
veil-ide-sum-hjelp = Hele kostnaden i kroner, for eksempel 2 mill.
veil-ide-send = Send ideen
veil-ideen = Ideen
veil-utlysning = Gjelder spørsmålet en utlysning?
veil-ingen-utlysning = Ingen bestemt utlysning
veil-emne = Emne
veil-emne-hjelp = Noen få ord, uten navn på personer.
veil-melding = Hva vil dere spørre om?
veil-vis = Deler dere vil vise
veil-vis-hjelp = Statsforvalteren får en kopi av delene slik de er lagret nå. Det dere endrer siden, ser de ikke. Velger dere ingen, ser de bare spørsmålet.
veil-ingen-deler = Ingen deler er lagret ennå, så Statsforvalteren ser bare spørsmålet.
veil-send = Send spørsmålet
veil-skriv-mer = Skriv mer
veil-send-mer = Send meldingen
veil-lukk = Lukk samtalen
veil-mer-tid = Vi ber om lengre frist for å svare på spørsmålet i saken
veil-ny-frist = Ny frist dere ønsker
veil-ny-frist-hjelp = Fyll ut hvis dere ber om lengre frist. Skriv dato, for eksempel 15.03.2027. Fristen dere har, gjelder til Statsforvalteren har svart.
veil-bare-lese = Du kan lese, men ikke skrive. Skrive kan de som har rollen utfyller, innsender eller administrator.
veil-deres = Det dere har spurt om
veil-tom = Dere har ikke spurt om noe ennå.
veil-ingen-flere = Det er ikke flere.
veil-sendt = Meldingen er sendt. Dere får e-post når Statsforvalteren har svart.
veil-er-lukket = Samtalen er lukket.
veil-lukket-tekst = Samtalen er lukket. Ingen kan skrive mer i den.
veil-saken-er-ferdig = Saken er avgjort eller trukket. Ingen kan skrive mer i samtalen.
veil-til-saken = Gå til saken
veil-til-soknaden = Gå til søknaden
veil-start-tittel = Gjør ideen til en søknad
veil-start-tekst = Navnet og behovet blir med inn i utkastet. Resten skriver dere der.
veil-i-soknaden = Veiledning
veil-spor-om-utkastet = Spør Statsforvalteren om utkastet
veil-skriv-om-saken = Skriv til Statsforvalteren
veil-be-om-frist = Be om lengre frist
veil-fra-utlysning = Spør om utlysningen

## Samtalen, for begge
veil-om = Om samtalen
veil-nummer = Nummer
veil-spurt = Spurt
veil-veileder = Veileder
veil-veileder-er = Veileder: { $navn }
veil-ingen-veileder = Ingen ennå
veil-samtale = Samtalen
veil-vist = Vist fra utkastet
veil-vist-hjelp = Dette er en kopi av delene slik de var da spørsmålet ble sendt.
veil-hvem-embete = { $navn }, { $rolle } hos { $embete }
veil-hvem-kommune = { $kommune } ({ $rolle })
veil-type-sporsmal = Spørsmål
veil-type-ide = Idé
veil-type-sak = Melding i en sak
veil-status-venter = Venter på Statsforvalteren
veil-status-deres-tur = Deres tur
veil-status-besvart = Besvart
veil-status-lukket = Lukket
veil-status-ubesvart = Ubesvart
veil-status-over = Over fristen
veil-status-venter-kommunen = Venter på kommunen
veil-lofte = Statsforvalteren skal svare innen { $dag }.
veil-lofte-embete = Skal ha svar innen { $dag } ({ $igjen }).
veil-lofte-over = Skulle hatt svar innen { $dag }.
veil-vurdering-passer = Ideen passer i programmet
veil-vurdering-passer-ikke = Ideen passer ikke i programmet
veil-vurdering-annen = En annen ordning passer bedre
veil-vurdering-spor = Vi trenger å vite mer først
veil-ber-om-frist = Ber om frist til { $dag }
veil-frist-gitt = Ny frist: { $dag }
veil-frist-avslatt = Fristen blir ikke flyttet

## Embetet svarer
veil-embete-ingress = Spørsmål, ideer og meldinger fra kommunene. Det som er over fristen, står først, og så det som har ventet lengst.
veil-embete-bare-lese = Du kan lese, men ikke svare. Svare kan saksbehandlere og ledere i embetet.
veil-vis-ubesvarte = Venter på svar
veil-vis-besvarte = Besvart eller lukket
veil-tom-ubesvarte = Ingen venter på svar fra embetet.
veil-tom-besvarte = Embetet har ikke svart på noe ennå.
veil-liste-region = Det kommunene har spurt om, kan rulles sidelengs
veil-kolonne-type = Type
veil-kolonne-siden = Siden
veil-kolonne-frist = Svar innen
veil-vurdering = Hva mener dere om ideen?
veil-ordning = Ordningen som passer bedre
veil-ordning-hjelp = Velg bare når en annen ordning passer bedre.
veil-ingen-ordning = Ikke valgt
veil-frist-svar = Får kommunen lengre frist?
veil-frist-ja = Ja, fristen blir flyttet
veil-frist-nei = Nei, fristen blir stående
veil-annens-sak = En annen har saken. Den som har den, eller lederen, flytter fristen.
veil-svar = Svar
veil-svar-hjelp = Kommunen ser navnet ditt som veileder. Skriv hva de bør tenke på.
veil-spor-tilbake = Vi spør kommunen om noe
veil-send-svar = Send svaret
veil-ta = Jeg svarer på denne
veil-er-tatt = Du står nå som veileder.
veil-svar-sendt = Svaret er sendt. Kommunen får e-post om at det er kommet.
veil-i-arbeidslisten = { $antall ->
    [one] 1 henvendelse venter på veiledning
   *[other] { $antall } henvendelser venter på veiledning
}
veil-har-gitt-tittel = Har gitt veiledning
veil-har-gitt-tekst = Disse har svart kommunen om søknaden eller utlysningen. Det hindrer ingen i å behandle saken, men det skal være synlig.
veil-har-gitt-om-saken = { $navn }, om søknaden ({ $nummer })
veil-har-gitt-om-utlysningen = { $navn }, om utlysningen ({ $nummer })
veil-har-gitt-deg = Du er en av dem.

## Feil
veil-feil-emne = Skriv et emne
veil-feil-melding = Skriv hva dere vil spørre om
veil-feil-svar = Skriv et svar
veil-feil-ide-navn = Skriv et navn på ideen
veil-feil-ide-behov = Skriv hva behovet er
veil-feil-ide-endring = Skriv hva dere vil endre
veil-feil-ide-sum = Skriv en sum som er større enn 0
veil-feil-utlysning = Velg en utlysning fra listen
veil-feil-mange = Det er ikke plass til mer. Lukk en samtale dere er ferdige med, og prøv igjen.
veil-feil-virkedager = Vi kan ikke regne ut svarfristen fordi helligdagene det året ikke er kjent. Si fra til Statsforvalteren.
veil-feil-frist = Velg en dag etter fristen dere har, { $dag }
veil-feil-lukk-med-tekst = Send teksten eller slett den før du lukker
veil-feil-vurdering = Velg hva dere mener om ideen
veil-feil-ordning = Velg ordningen som passer bedre
veil-feil-frist-svar = Velg om kommunen får lengre frist

## Svar som deles med alle
veil-off-lenke = Del svaret med alle
veil-off-tittel = Del et svar med alle
veil-off-ingress = Skriv spørsmålet og svaret på nytt, så andre kommuner har nytte av det. Det blir synlig for alle på siden til utlysningen.
veil-off-advarsel = Ingen skal kunne se hvem som spurte. Ta bort navn, e-postadresser, tall og annet som peker mot { $kommune }.
veil-off-velg = Velg
veil-off-sprak = Språket svaret er skrevet på
veil-off-emne = Overskrift
veil-off-emne-hjelp = Andre søker i overskriftene. Bruk ordene de vil lete etter.
veil-off-sporsmal = Spørsmålet
veil-off-svar = Svaret
veil-off-knapp = Del med alle
veil-off-delt = Svaret er delt med alle.
veil-off-trukket = Svaret er tatt bort fra siden til utlysningen.
veil-off-delte = Delt med alle
veil-off-trekk = Ta bort
veil-off-trekk-hva = Ta bort «{ $emne }» fra siden til utlysningen
veil-off-side = Spørsmål og svar
veil-off-side-lenke = Spørsmål og svar om utlysningen
veil-off-side-ingress = Her deler statsforvalterne svar som flere kan ha nytte av.
veil-off-sok = Søk i overskriftene
veil-off-sok-knapp = Søk
veil-off-tom = Ingen svar er delt ennå.
veil-off-ingen-treff = Ingen overskrift har «{ $sok }» i seg.
veil-off-hvem = { $embete }, { $dag }
veil-off-se = Se svar andre har fått om { $utlysning }
veil-off-feil-sporsmal = Skriv spørsmålet
veil-off-feil-svar = Skriv svaret
veil-off-feil-sprak = Velg språket svaret er skrevet på
veil-off-feil-epost = Ta bort e-postadressen
veil-off-feil-kommune = Ta bort navnet på kommunen, { $kommune }
