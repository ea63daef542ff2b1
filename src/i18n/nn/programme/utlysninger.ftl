## Alle utlysingar
utlysninger-tittel = Utlysingar
utlysninger-ingress = Regelverk, fristar og kriterium for alle utlysingar i programmet.
utlysninger-ny = Lag ei ny utlysing
utlysninger-tom = Det er ingen utlysingar enno.
utlysninger-tabell = Tabell over utlysingar
utlysninger-uten-tittel = Utan tittel
utlysninger-apner = Opnar
utlysninger-stenger = Søknadsfrist
utlysninger-versjon = Versjon av regelverket
utlysninger-rediger = Rediger
utlysninger-kunngjor-lenke = Kunngjer
utlysninger-avlys-lenke = Avlys
utlysninger-slett-lenke = Slett

## Redigere
utlysninger-rediger-tittel = Rediger utkastet
utlysninger-rediger-hva = Vi har fylt ut forslag til tekst. Ingen utanfor departementet ser utkastet før utlysinga er kunngjord.
utlysninger-endre-tittel = Endre utlysinga
utlysninger-endre-hva = Utlysinga er kunngjord. Regelverket er versjon { $versjon }. Endrar du regelverket før søknadsfristen, blir alle søknadene vurderte etter den nye versjonen. Du får sjå kva som følgjer av endringa, før ho blir lagra.
utlysninger-om = Om utlysinga
utlysninger-tittel-felt = Tittel
utlysninger-kort-felt = Kort om utlysinga
utlysninger-felt-paa = { $felt } på { $malform }
utlysninger-tid = Tid
utlysninger-tid-hva = Alle tidspunkt er norsk tid.
utlysninger-apner-dato = Opnar, dato
utlysninger-apner-kl = Opnar, klokkeslett
utlysninger-stenger-dato = Søknadsfrist, dato
utlysninger-stenger-kl = Søknadsfrist, klokkeslett
utlysninger-vedtak = Kommunane kan vente vedtak innan
utlysninger-dato-hjelp = Skriv dag, månad og år, til dømes 14.01.2027.
utlysninger-kl-hjelp = Skriv klokkeslettet, til dømes 15.00.
utlysninger-frist-flytte = Fristen kan flyttast til seinare, men ikkje til ein tidlegare dato.
utlysninger-frist-gatt = Fristen har gått ut og kan ikkje flyttast.
utlysninger-minst = Minste beløp kommunane kan søkje om
utlysninger-mest = Største beløp kommunane kan søkje om
utlysninger-mest-hjelp = La feltet stå tomt dersom det ikkje er noko tak.
utlysninger-uten-tak = Ikkje noko tak
utlysninger-kort-spor-belop = Kort spor: største beløp
utlysninger-kort-spor-hjelp = Prosjekt som søkjer om høgst dette, svarer på færre spørsmål. La begge felta stå tomme dersom alle skal svare på alt.
utlysninger-kort-spor-fase = Kort spor: siste fase
utlysninger-kort-spor-ingen = Ikkje kort spor
utlysninger-kort-spor-vist = Til og med { $belop } og fasen «{ $fase }»
utlysninger-vekter = Vekta til kvart kriterium
utlysninger-vekter-hva = Vektene må bli 100 prosent til saman. Endrar du dei, blir det eit nytt sett med kriterium.
utlysninger-regelverk = Regelverket
utlysninger-regelverk-hva = Alle dei fem delane må vere fylte ut (føresegnene om økonomistyring i staten, punkt 6.2.1), på bokmål og nynorsk (språklova). Linjer som startar med bindestrek, blir ei liste.
utlysninger-lagret = Utlysinga er lagra.
utlysninger-ikke-lagret = Ingenting er lagra enno. Det du skreiv, står i skjemaet.
utlysninger-lagre-kunngjor = Lagre og sjå over før kunngjering
utlysninger-konflikt = Ein annan lagra utlysinga medan du skreiv. Ingenting er skrive over. Det du skreiv, står i skjemaet. Under ser du det som er lagra, der det er ulikt. Lagrar du no, gjeld det du har skrive.
utlysninger-konflikt-like = Det som er lagra, er likt det du skreiv.

## Kunngjere
utlysninger-kunngjor-tittel = Kunngjer utlysinga
utlysninger-kunngjor-hva = Når du kunngjer, kan alle lese utlysinga, og kommunane kan søkje frå ho opnar. Ho kan ikkje bli eit utkast igjen.
utlysninger-kunngjor = Kunngjer
utlysninger-mangler = { $antall ->
    [one] Éin ting må rettast før utlysinga kan kunngjerast
   *[other] { $antall } ting må rettast før utlysinga kan kunngjerast
}
utlysninger-endret-imens = Ein annan har endra utlysinga etter at du opna sida. Les utlysinga på nytt før du går vidare.
utlysninger-feil-ikke-utkast = Utlysinga er allereie kunngjord. Gå til oversikta for å endre eller avlyse utlysinga.
utlysninger-feil-tittel = Skriv tittelen på { $malform }
utlysninger-feil-kort = Skriv kort om utlysinga på { $malform }
utlysninger-feil-regel = Skriv del { $del } av regelverket, «{ $navn }», på { $malform }
utlysninger-feil-for-sent = Del { $del } av regelverket, «{ $navn }», må ha setninga «{ $regel }» på { $malform }. Utan ho kan ingen avvise ein søknad som kjem for seint.
utlysninger-feil-fortid = Søknadsfristen er passert. Skriv ein frist fram i tid.
utlysninger-feil-vekter = Vektene blir { $sum } prosent til saman, men skal bli 100. Endre vektene.
utlysninger-feil-vekt = Vekta for «{ $navn }» må vere eit heilt tal frå 1 til 100
utlysninger-feil-periode = Perioden er ikkje opna. Vel ein annan periode, eller vent til han er opna.
utlysninger-feil-sommertid = Denne natta blir klokka stilt fram frå kl. 02.00 til kl. 03.00, så kl. { $klokka } finst ikkje. Meiner du kl. { $forslag }?
utlysninger-feil-rekkefolge = Søknadsfristen kjem før utlysinga opnar. Endre ein av dei.
utlysninger-feil-vedtak = Datoen for vedtak må vere etter søknadsfristen. Skriv ein seinare dato.
utlysninger-feil-mest = Det største beløpet er mindre enn det minste, { $minst }. Endre eitt av dei.
utlysninger-feil-kort-spor-belop = Skriv det største beløpet for kort spor, eller vel «Ikkje kort spor»
utlysninger-feil-kort-spor-fase = Vel den siste fasen for kort spor, eller la beløpet stå tomt
utlysninger-feil-flytte = Ein kunngjord søknadsfrist kan ikkje flyttast til ein tidlegare dato, og han kan ikkje flyttast når han har gått ut. Behald fristen, eller skriv ein seinare dersom han ikkje har gått ut.

## Avlyse
utlysninger-avlys-tittel = Avlys utlysinga
utlysninger-avlys-hva = Ingen kan søkje på ei utlysing som er avlyst. Ho blir ståande på sida si med melding om at ho er avlyst. Dette kan ikkje gjerast om.
utlysninger-avlys-har-soknader = { $antall ->
    [one] 1 søknad er send. Han må avgjerast, så utlysinga kan ikkje avlysast.
   *[other] { $antall } søknader er sende. Dei må avgjerast, så utlysinga kan ikkje avlysast.
}
utlysninger-avlys = Avlys utlysinga
utlysninger-behold = Behald utlysinga

## Slette et utkast
utlysninger-slett-tittel = Slett utkastet
utlysninger-slett-hva = Ingen utanfor departementet har sett utkastet. Teksten og datoane i det blir borte for alle i departementet. Dette kan ikkje gjerast om.
utlysninger-slett = Slett utkastet
utlysninger-behold-utkast = Behald utkastet

## Programmet
programmet-lenke = Programperiodane
programmet-tittel = Programperiodane
programmet-ingress = Programmet har to periodar på fem år. Den andre opnar berre dersom departementet bestemmer det etter midtvegsevalueringa. Før det kan ingen få tilskot for åra i den perioden.
programmet-periode = Periode { $nummer }, { $ar }
programmet-apnet = Opna { $dato }.
programmet-apner = Opnar { $dato }.
programmet-lukket = Ikkje opna
programmet-apne-tittel = Opne periode { $nummer }
programmet-apne-hva = Du får sjå over før perioden blir opna.
programmet-vedtak = Avgjerda som opnar perioden
programmet-vedtak-hjelp = Skriv kva som er avgjort, når, og kvar det står, til dømes saksnummer eller proposisjon.
programmet-se-over = Sjå over
programmet-bekreft-tittel = Vil du opne periode { $nummer }?
programmet-bekreft-hva = Når perioden er opna, kan Statsforvaltaren gi tilskot for åra { $ar }. Perioden kan ikkje lukkast igjen.
programmet-apne = Opne periode { $nummer }
programmet-feil-vedtak = Skriv kva avgjerd som opnar perioden
