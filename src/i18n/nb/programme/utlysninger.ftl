## Alle utlysninger
utlysninger-tittel = Utlysninger
utlysninger-ingress = Regelverk, frister og kriterier for alle utlysninger i programmet.
utlysninger-ny = Lag en ny utlysning
utlysninger-tom = Det er ingen utlysninger ennå.
utlysninger-tabell = Tabell over utlysninger
utlysninger-uten-tittel = Uten tittel
utlysninger-apner = Åpner
utlysninger-stenger = Søknadsfrist
utlysninger-versjon = Versjon av regelverket
utlysninger-rediger = Rediger
utlysninger-kunngjor-lenke = Kunngjør
utlysninger-avlys-lenke = Avlys
utlysninger-slett-lenke = Slett

## Redigere
utlysninger-rediger-tittel = Rediger utkastet
utlysninger-rediger-hva = Vi har fylt ut forslag til tekst. Ingen utenfor departementet ser utkastet før utlysningen er kunngjort.
utlysninger-endre-tittel = Endre utlysningen
utlysninger-endre-hva = Utlysningen er kunngjort. Regelverket er versjon { $versjon }. Endrer du regelverket før søknadsfristen, blir alle søknadene vurdert etter den nye versjonen. Du får se hva som følger av endringen, før den blir lagret.
utlysninger-om = Om utlysningen
utlysninger-tittel-felt = Tittel
utlysninger-kort-felt = Kort om utlysningen
utlysninger-felt-paa = { $felt } på { $malform }
utlysninger-tid = Tid
utlysninger-tid-hva = Alle tidspunkter er norsk tid.
utlysninger-apner-dato = Åpner, dato
utlysninger-apner-kl = Åpner, klokkeslett
utlysninger-stenger-dato = Søknadsfrist, dato
utlysninger-stenger-kl = Søknadsfrist, klokkeslett
utlysninger-vedtak = Kommunene kan vente vedtak innen
utlysninger-dato-hjelp = Skriv dag, måned og år, for eksempel 14.01.2027.
utlysninger-kl-hjelp = Skriv klokkeslettet, for eksempel 15.00.
utlysninger-frist-flytte = Fristen kan flyttes til senere, men ikke til en tidligere dato.
utlysninger-frist-gatt = Fristen har gått ut og kan ikke flyttes.
utlysninger-minst = Minste beløp kommunene kan søke om
utlysninger-mest = Største beløp kommunene kan søke om
utlysninger-mest-hjelp = La feltet stå tomt hvis det ikke er noe tak.
utlysninger-uten-tak = Ikke noe tak
utlysninger-kort-spor-belop = Kort spor: største beløp
utlysninger-kort-spor-hjelp = Prosjekter som søker om høyst dette, svarer på færre spørsmål. La begge feltene stå tomme hvis alle skal svare på alt.
utlysninger-kort-spor-fase = Kort spor: siste fase
utlysninger-kort-spor-ingen = Ikke kort spor
utlysninger-kort-spor-vist = Til og med { $belop } og fasen «{ $fase }»
utlysninger-vekter = Vekten til hvert kriterium
utlysninger-vekter-hva = Vektene må bli 100 prosent til sammen. Endrer du dem, blir det et nytt sett med kriterier.
utlysninger-regelverk = Regelverket
utlysninger-regelverk-hva = Alle de fem delene må være fylt ut (bestemmelsene om økonomistyring i staten, punkt 6.2.1), på bokmål og nynorsk (språklova). Linjer som begynner med bindestrek, blir en liste.
utlysninger-lagret = Utlysningen er lagret.
utlysninger-ikke-lagret = Ingenting er lagret ennå. Det du skrev, står i skjemaet.
utlysninger-lagre-kunngjor = Lagre og se over før kunngjøring
utlysninger-konflikt = En annen lagret utlysningen mens du skrev. Ingenting er skrevet over. Det du skrev, står i skjemaet. Under ser du det som er lagret, der det er ulikt. Lagrer du nå, gjelder det du har skrevet.
utlysninger-konflikt-like = Det som er lagret, er likt det du skrev.

## Kunngjøre
utlysninger-kunngjor-tittel = Kunngjør utlysningen
utlysninger-kunngjor-hva = Når du kunngjør, kan alle lese utlysningen, og kommunene kan søke fra den åpner. Den kan ikke bli et utkast igjen.
utlysninger-kunngjor = Kunngjør
utlysninger-mangler = { $antall ->
    [one] Én ting må rettes før utlysningen kan kunngjøres
   *[other] { $antall } ting må rettes før utlysningen kan kunngjøres
}
utlysninger-endret-imens = En annen har endret utlysningen etter at du åpnet siden. Les den på nytt før du går videre.
utlysninger-feil-ikke-utkast = Utlysningen er allerede kunngjort. Gå til oversikten for å endre eller avlyse utlysningen.
utlysninger-feil-tittel = Skriv tittelen på { $malform }
utlysninger-feil-kort = Skriv kort om utlysningen på { $malform }
utlysninger-feil-regel = Skriv del { $del } av regelverket, «{ $navn }», på { $malform }
utlysninger-feil-for-sent = Del { $del } av regelverket, «{ $navn }», må ha setningen «{ $regel }» på { $malform }. Uten den kan ingen avvise en søknad som kommer for sent.
utlysninger-feil-fortid = Søknadsfristen er passert. Skriv en frist fram i tid.
utlysninger-feil-vekter = Vektene blir { $sum } prosent til sammen, men skal bli 100. Endre vektene.
utlysninger-feil-vekt = Vekten for «{ $navn }» må være et helt tall fra 1 til 100
utlysninger-feil-periode = Perioden er ikke åpnet. Velg en annen periode, eller vent til den er åpnet.
utlysninger-feil-sommertid = Denne natten blir klokken stilt fram fra kl. 02.00 til kl. 03.00, så kl. { $klokka } finnes ikke. Mener du kl. { $forslag }?
utlysninger-feil-rekkefolge = Søknadsfristen kommer før utlysningen åpner. Endre en av dem.
utlysninger-feil-vedtak = Datoen for vedtak må være etter søknadsfristen. Skriv en senere dato.
utlysninger-feil-mest = Det største beløpet er mindre enn det minste, { $minst }. Endre ett av dem.
utlysninger-feil-kort-spor-belop = Skriv det største beløpet for kort spor, eller velg «Ikke kort spor»
utlysninger-feil-kort-spor-fase = Velg den siste fasen for kort spor, eller la beløpet stå tomt
utlysninger-feil-flytte = En kunngjort søknadsfrist kan ikke flyttes til en tidligere dato, og den kan ikke flyttes når den har gått ut. Behold fristen, eller skriv en senere hvis den ikke har gått ut.

## Avlyse
utlysninger-avlys-tittel = Avlys utlysningen
utlysninger-avlys-hva = Ingen kan søke på en utlysning som er avlyst. Den blir stående på siden sin med beskjed om at den er avlyst. Dette kan ikke gjøres om.
utlysninger-avlys-har-soknader = { $antall ->
    [one] 1 søknad er sendt. Den må avgjøres, så utlysningen kan ikke avlyses.
   *[other] { $antall } søknader er sendt. De må avgjøres, så utlysningen kan ikke avlyses.
}
utlysninger-avlys = Avlys utlysningen
utlysninger-behold = Behold utlysningen

## Slette et utkast
utlysninger-slett-tittel = Slett utkastet
utlysninger-slett-hva = Ingen utenfor departementet har sett utkastet. Teksten og datoene i det blir borte for alle i departementet. Dette kan ikke gjøres om.
utlysninger-slett = Slett utkastet
utlysninger-behold-utkast = Behold utkastet

## Programmet
programmet-lenke = Programperiodene
programmet-tittel = Programperiodene
programmet-ingress = Programmet har to perioder på fem år. Den andre åpner bare hvis departementet bestemmer det etter midtveisevalueringen. Før det kan ingen få tilskudd for årene i den perioden.
programmet-periode = Periode { $nummer }, { $ar }
programmet-apnet = Åpnet { $dato }.
programmet-apner = Åpner { $dato }.
programmet-lukket = Ikke åpnet
programmet-apne-tittel = Åpne periode { $nummer }
programmet-apne-hva = Du får se over før perioden blir åpnet.
programmet-vedtak = Avgjørelsen som åpner perioden
programmet-vedtak-hjelp = Skriv hva som er avgjort, når, og hvor det står, for eksempel saksnummer eller proposisjon.
programmet-se-over = Se over
programmet-bekreft-tittel = Vil du åpne periode { $nummer }?
programmet-bekreft-hva = Når perioden er åpnet, kan Statsforvalteren gi tilskudd for årene { $ar }. Perioden kan ikke lukkes igjen.
programmet-apne = Åpne periode { $nummer }
programmet-feil-vedtak = Skriv hvilken avgjørelse som åpner perioden
