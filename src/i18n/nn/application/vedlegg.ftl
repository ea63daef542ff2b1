## Vedlegg: filer som høyrer til ein del av søknaden

vedlegg-tittel = Vedlegg
vedlegg-legg-ved = Legg ved
vedlegg-ingress = Filene høyrer til denne delen og blir sende saman med søknaden. Statsforvaltaren ser dei når de har sendt han.
vedlegg-ingress-svar = Filene høyrer til denne delen og blir sende saman med svaret. Statsforvaltaren ser dei når de har sendt det.
vedlegg-ingen = Ingen filer er lagde ved denne delen.
vedlegg-felt = Ny fil
vedlegg-hjelp = PDF, OpenDocument (odt, ods, odp), Word, Excel eller PowerPoint utan makroar (docx, xlsx, pptx), PNG eller JPEG. Høgst { $mb } MB. Det er plass til { $del } filer i delen og { $alle } i søknaden.
vedlegg-knapp = Last opp fila
vedlegg-laster = Lastar opp …
vedlegg-lagt-ved = Fila er lagd ved.
vedlegg-fjern = Fjern
vedlegg-fjernet = «{ $fil }» er fjerna.
vedlegg-lagt-tilbake = Fila er lagd tilbake.
vedlegg-kom = Lagd ved { $tidspunkt } av { $hvem }
vedlegg-av = { $slag }, { $storrelse }
vedlegg-ingen-skanner = Filene blir ikkje kontrollerte for skadeleg kode her. Opne dei med varsemd.
vedlegg-tas-ikke-imot = Det er ikkje mogleg å leggje ved filer no, fordi systemet manglar ein virusskannar. Send filene på ein annan måte, eller spør Statsforvaltaren.
vedlegg-kontrolleres-hjelp = Filer som blir kontrollerte, kan ikkje opnast enno. De kan sende søknaden medan dei blir kontrollerte.
vedlegg-avvist-hjelp = Fila kan innehalde skadeleg kode. Ingen kan opne fila, og ho blir ikkje send. Fjern fila, og legg ved ei ny.
vedlegg-avvist-sendt = Fila kan innehalde skadeleg kode. Ingen kan opne fila.
vedlegg-bare-les = Rolla di kan lese filene, men ikkje leggje ved eller fjerne dei.

vedlegg-nytt = Nytt
vedlegg-tilstand-kontrolleres = Blir kontrollert
vedlegg-tilstand-klar = Klar
vedlegg-tilstand-avvist = Avvist
vedlegg-tilstand-ikke-kontrollert = Ikkje kontrollert

vedlegg-type-pdf = PDF
vedlegg-type-odt = OpenDocument-tekst
vedlegg-type-ods = OpenDocument-rekneark
vedlegg-type-odp = OpenDocument-presentasjon
vedlegg-type-docx = Word-dokument
vedlegg-type-xlsx = Excel-rekneark
vedlegg-type-pptx = PowerPoint-presentasjon
vedlegg-type-png = PNG-bilete
vedlegg-type-jpeg = JPEG-bilete

vedlegg-feil-mangler = Vel fila som skal leggjast ved
vedlegg-feil-tom = Fila er tom. Vel ei anna fil.
vedlegg-feil-stor = Fila er større enn { $mb } MB. Gjer fila mindre, eller del opp fila.
vedlegg-feil-type = Namnet seier at fila er av typen { $slag }, men innhaldet er noko anna. Vel ei anna fil.
vedlegg-feil-annen-type = Filer av denne typen kan ikkje leggjast ved. Lagre innhaldet som PDF, og prøv igjen.
vedlegg-feil-skadet = Fila er skadd og kan ikkje lesast. Lagre fila på nytt, og prøv igjen.
vedlegg-feil-makroer = Dokumentet inneheld makroar. Lagre det utan makroar eller som PDF, og prøv igjen.
vedlegg-feil-skript = PDF-fila inneheld programkode. Skriv fila ut til ein ny PDF, og prøv igjen.
vedlegg-feil-last = Fila er verna med passord. Fjern passordet, og prøv igjen.
vedlegg-feil-pakket = Fila er pakka slik at ho blir altfor stor når ho blir opna. Lagre fila på nytt eller som PDF, og prøv igjen.
vedlegg-feil-fodselsnummer = Filnamnet inneheld eit fødselsnummer. Gi fila eit anna namn, og prøv igjen.
vedlegg-feil-samme = Den same fila er allereie lagd ved: «{ $fil }» i delen «{ $del }».
vedlegg-feil-full-del = Det er plass til { $antall } filer i delen. Fjern ei fil, eller samle fleire filer i éin PDF.
vedlegg-feil-full-soknad = Det er plass til { $antall } filer i søknaden. Fjern ei fil, eller samle fleire filer i éin PDF.
vedlegg-feil-brutt = Fila kom ikkje heilt fram. Ingenting er endra. Vel fila og prøv igjen, gjerne på eit raskare nett.
vedlegg-feil-lager = Vi får ikkje lagra fila akkurat no. Ingenting er endra. Prøv igjen om litt.
