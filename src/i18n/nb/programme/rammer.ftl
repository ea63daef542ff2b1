## Årets ramme
rammer-tittel = Rammer for { $ar }
rammer-fastsatt = Nøkkelen ble fastsatt { $dato }. Innbyggertall fra { $ar }.
rammer-ikke-fordelt = Ikke fordelt ennå
rammer-vis-ar = Vis året
rammer-nasjonal = Nasjonal ramme
rammer-nasjonal-for = for { $ar }
rammer-reserve = Reserve
rammer-reserve-til = { $andel } til klager og prosjekter på tvers av embeter
rammer-fordelt = Fordelt til embetene
rammer-fordelt-hva = ramme minus reserve, på kronen
rammer-bundet = Bundet så langt
rammer-bundet-av = { $andel } av det som er fordelt
rammer-ingen-for = Rammen for { $ar } er ikke fordelt ennå. Før den er fordelt, kan ingen få tilskudd for det året.
rammer-fordel-knapp = Fordel rammen

## To nøkler
rammer-sammenlign-tittel = Sammenlign to nøkler
rammer-sammenlign-hva = Vektene må bli 100 prosent til sammen. Ingenting blir endret før noen fastsetter en ny fordeling.
rammer-sammenlign = Sammenlign
rammer-nokkel = Nøkkel { $bokstav }
rammer-gjelder-na = Gjelder nå.
rammer-ikke-fastsatt = Forslag, ikke fastsatt.
rammer-vekt-grunn = Grunnsum
rammer-vekt-folk = Innbyggere
rammer-vekt-kommuner = Antall kommuner
rammer-sum-vekter = Sum vekter: { $sum } prosent
rammer-fastsett-b = Fastsett nøkkel B …
rammer-nullstill = Nullstill
rammer-nokler-like = De to nøklene gir samme fordeling
rammer-nokler-flytter = { $antall ->
    [one] Nøkkel B flytter { $belop } til ett av { $alle } embeter
   *[other] Nøkkel B flytter { $belop } til { $antall } av { $alle } embeter
}
rammer-figur-hva = Ramme i { $ar } etter hver nøkkel, mill. kr.
rammer-figur-mer = Disse får mer: { $embeter }.
rammer-figur-beskrivelse = Stolpediagram med to stolper for hvert embete. Alle tallene står i tabellen under.
rammer-embeter = Embetene
rammer-embeter-hva = Kroner. Summen er lik beløpet som er fordelt.
rammer-embeter-tabell = Tabell over embetene
rammer-folketall = Innbyggere
rammer-folketall-ar = Fra { $ar }
rammer-nokkel-kr = Nøkkel { $bokstav }, kr
rammer-nokkel-innb = { $bokstav } per innbygger
rammer-endring-kr = Endring, kr
rammer-bundet-kr = Bundet, kr
rammer-ledig-kr = Ledig, kr
rammer-metode = Fordelt med største rests metode. Hver fordeling blir lagret med vekter, innbyggertall og tidspunkt, og kan regnes ut på nytt.

## Ny fordeling
rammer-ny-knapp = Ny fordeling
rammer-ny-tittel = Ny fordeling av rammen
rammer-ny-hva = Du får se hva hvert embete får, før noe blir fastsatt.
rammer-ramme-hjelp = Skriv hele beløpet for året, for eksempel 2 000 000 000.
rammer-reserve-hjelp = Reserven blir satt av til klager og prosjekter på tvers av embeter.
rammer-nokkel-hjelp = Vektene må bli 100 prosent til sammen.
rammer-forhandsvis = Se hva embetene får
rammer-se-over-tittel = Se over fordelingen for { $ar }
rammer-se-over-hva = Fordelingen gjelder fra du fastsetter den. Den forrige blir liggende i historikken.
rammer-ramme-na = Ramme nå, kr
rammer-ramme-ny = Ny ramme, kr
rammer-fastsett = Fastsett fordelingen
rammer-endre = Endre tallene
rammer-feil-vekt = Vekten for «{ $navn }» må være et helt tall fra 0 til 100
rammer-feil-sum = Vektene blir { $sum } prosent til sammen, men skal bli 100. Endre vektene.
rammer-feil-ar = Velg et år i en periode som er åpnet
rammer-feil-reserve = Reserven er større enn hele rammen på { $ramme }. Skriv et mindre beløp.
rammer-feil-endret = Fordelingen for { $ar } ble endret etter at du åpnet denne siden. Fordelingen din er ikke fastsatt. Se hva den endrer nå, og fastsett den på nytt hvis den fortsatt skal gjelde.
rammer-feil-grunnlag = Innbyggertall, kommuner eller embeter er endret etter at du åpnet denne siden, så fordelingen for { $ar } blir en annen. Den er ikke fastsatt. Se hva den blir nå, og fastsett den på nytt hvis den skal gjelde.
rammer-embete-avsluttet = { $embete } (har ingen kommuner lenger)
rammer-feil-bundet = { $embete } har bundet { $bundet }, men ville fått { $ramme }. Øk rammen, eller endre nøkkelen.

## Historikk
rammer-historikk = Fordelinger som er fastsatt
rammer-historikk-tabell = Tabell over fordelinger
rammer-historikk-tom = Ingen fordeling er fastsatt for { $ar }.
rammer-fastsatt-kol = Fastsatt
rammer-av = Fastsatt av
rammer-ved-start = Ved oppstart
rammer-nasjonal-kr = Ramme, kr
rammer-reserve-kr = Reserve, kr
rammer-nokkel-kol = Nøkkel
rammer-nokkel-kort = Grunnsum { $grunn } %, innbyggere { $folk } %, antall kommuner { $kommuner } %
rammer-gjelder = Gjelder
rammer-erstattet = Erstattet
rammer-kontroll = Kontroll
rammer-regn-igjen = Regn ut på nytt
rammer-igjen-tittel = Fordelingen regnet ut på nytt
rammer-igjen-hva = Fordelingen for { $ar } ble fastsatt { $tidspunkt }. Her er den regnet ut på nytt fra vektene, innbyggertallene og antallet kommuner som ble lagret den gangen.
rammer-igjen-lik = Lik på kronen: Det som er regnet ut nå, er det samme som rammene som gjelder.
rammer-igjen-ulik = Ulik: Det som er regnet ut nå, er ikke det samme som rammene som gjelder. Si fra til driften.
rammer-igjen-erstattet = Summen stemmer på kronen. Fordelingen er erstattet av en nyere, så den kan ikke sammenlignes med rammene som gjelder.
rammer-regnet-kr = Regnet ut, kr
rammer-lagret-kr = Gjelder, kr
