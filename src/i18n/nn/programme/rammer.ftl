## Ramma for året
rammer-tittel = Rammer for { $ar }
rammer-fastsatt = Nøkkelen blei fastsett { $dato }. Innbyggjartal frå { $ar }.
rammer-ikke-fordelt = Ikkje fordelt enno
rammer-vis-ar = Vis året
rammer-nasjonal = Nasjonal ramme
rammer-nasjonal-for = for { $ar }
rammer-reserve = Reserve
rammer-reserve-til = { $andel } til klager og prosjekt på tvers av embete
rammer-fordelt = Fordelt til embeta
rammer-fordelt-hva = ramme minus reserve, på krona
rammer-bundet = Bunde så langt
rammer-bundet-av = { $andel } av det som er fordelt
rammer-ingen-for = Ramma for { $ar } er ikkje fordelt enno. Før ho er fordelt, kan ingen få tilskot for det året.
rammer-fordel-knapp = Fordel ramma

## To nøklar
rammer-sammenlign-tittel = Samanlikn to nøklar
rammer-sammenlign-hva = Vektene må bli 100 prosent til saman. Ingenting blir endra før nokon fastset ei ny fordeling.
rammer-sammenlign = Samanlikn
rammer-nokkel = Nøkkel { $bokstav }
rammer-gjelder-na = Gjeld no.
rammer-ikke-fastsatt = Forslag, ikkje fastsett.
rammer-vekt-grunn = Grunnsum
rammer-vekt-folk = Innbyggjarar
rammer-vekt-kommuner = Talet på kommunar
rammer-sum-vekter = Sum vekter: { $sum } prosent
rammer-fastsett-b = Fastset nøkkel B …
rammer-nullstill = Nullstill
rammer-nokler-like = Dei to nøklane gir same fordeling
rammer-nokler-flytter = { $antall ->
    [one] Nøkkel B flyttar { $belop } til eitt av { $alle } embete
   *[other] Nøkkel B flyttar { $belop } til { $antall } av { $alle } embete
}
rammer-figur-hva = Ramme i { $ar } etter kvar nøkkel, mill. kr.
rammer-figur-mer = Desse får meir: { $embeter }.
rammer-figur-beskrivelse = Stolpediagram med to stolpar for kvart embete. Alle tala står i tabellen under.
rammer-embeter = Embeta
rammer-embeter-hva = Kroner. Summen er lik beløpet som er fordelt.
rammer-embeter-tabell = Tabell over embeta
rammer-folketall = Innbyggjarar
rammer-folketall-ar = Frå { $ar }
rammer-nokkel-kr = Nøkkel { $bokstav }, kr
rammer-nokkel-innb = { $bokstav } per innbyggjar
rammer-endring-kr = Endring, kr
rammer-bundet-kr = Bunde, kr
rammer-ledig-kr = Ledig, kr
rammer-metode = Fordelt med metoden for største rest. Kvar fordeling blir lagra med vekter, innbyggjartal og tidspunkt, og kan reknast ut på nytt.

## Ny fordeling
rammer-ny-knapp = Ny fordeling
rammer-ny-tittel = Ny fordeling av ramma
rammer-ny-hva = Du får sjå kva kvart embete får, før noko blir fastsett.
rammer-ramme-hjelp = Skriv heile beløpet for året, til dømes 2 000 000 000.
rammer-reserve-hjelp = Reserven blir sett av til klager og prosjekt på tvers av embete.
rammer-nokkel-hjelp = Vektene må bli 100 prosent til saman.
rammer-forhandsvis = Sjå kva embeta får
rammer-se-over-tittel = Sjå over fordelinga for { $ar }
rammer-se-over-hva = Fordelinga gjeld frå du fastset ho. Den førre blir liggjande i historikken.
rammer-ramme-na = Ramme no, kr
rammer-ramme-ny = Ny ramme, kr
rammer-fastsett = Fastset fordelinga
rammer-endre = Endre tala
rammer-feil-vekt = Vekta for «{ $navn }» må vere eit heilt tal frå 0 til 100
rammer-feil-sum = Vektene blir { $sum } prosent til saman, men skal bli 100. Endre vektene.
rammer-feil-ar = Vel eit år i ein periode som er opna
rammer-feil-reserve = Reserven er større enn heile ramma på { $ramme }. Skriv eit mindre beløp.
rammer-feil-endret = Fordelinga for { $ar } blei endra etter at du opna denne sida. Fordelinga di er ikkje fastsett. Sjå kva ho endrar no, og fastset ho på nytt dersom ho framleis skal gjelde.
rammer-feil-grunnlag = Innbyggjartal, kommunar eller embete er endra etter at du opna denne sida, så fordelinga for { $ar } blir ei anna. Ho er ikkje fastsett. Sjå kva ho blir no, og fastset ho på nytt dersom ho skal gjelde.
rammer-embete-avsluttet = { $embete } (har ingen kommunar lenger)
rammer-feil-bundet = { $embete } har bunde { $bundet }, men ville fått { $ramme }. Auk ramma, eller endre nøkkelen.

## Historikk
rammer-historikk = Fordelingar som er fastsette
rammer-historikk-tabell = Tabell over fordelingar
rammer-historikk-tom = Inga fordeling er fastsett for { $ar }.
rammer-fastsatt-kol = Fastsett
rammer-av = Fastsett av
rammer-ved-start = Ved oppstart
rammer-nasjonal-kr = Ramme, kr
rammer-reserve-kr = Reserve, kr
rammer-nokkel-kol = Nøkkel
rammer-nokkel-kort = Grunnsum { $grunn } %, innbyggjarar { $folk } %, talet på kommunar { $kommuner } %
rammer-gjelder = Gjeld
rammer-erstattet = Erstatta
rammer-kontroll = Kontroll
rammer-regn-igjen = Rekn ut på nytt
rammer-igjen-tittel = Fordelinga rekna ut på nytt
rammer-igjen-hva = Fordelinga for { $ar } blei fastsett { $tidspunkt }. Her er ho rekna ut på nytt frå vektene, innbyggjartala og talet på kommunar som blei lagra den gongen.
rammer-igjen-lik = Lik på krona: Det som er rekna ut no, er det same som rammene som gjeld.
rammer-igjen-ulik = Ulik: Det som er rekna ut no, er ikkje det same som rammene som gjeld. Sei frå til drifta.
rammer-igjen-erstattet = Summen stemmer på krona. Fordelinga er erstatta av ei nyare, så ho kan ikkje samanliknast med rammene som gjeld.
rammer-regnet-kr = Rekna ut, kr
rammer-lagret-kr = Gjeld, kr
