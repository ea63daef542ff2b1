## Vedlegg: filer som hører til en del av søknaden

vedlegg-tittel = Vedlegg
vedlegg-legg-ved = Legg ved
vedlegg-ingress = Filene hører til denne delen og sendes sammen med søknaden. Statsforvalteren ser dem når dere har sendt den.
vedlegg-ingress-svar = Filene hører til denne delen og sendes sammen med svaret. Statsforvalteren ser dem når dere har sendt det.
vedlegg-ingen = Ingen filer er lagt ved denne delen.
vedlegg-felt = Ny fil
vedlegg-hjelp = PDF, OpenDocument (odt, ods, odp), Word, Excel eller PowerPoint uten makroer (docx, xlsx, pptx), PNG eller JPEG. Høyst { $mb } MB. Det er plass til { $del } filer i delen og { $alle } i søknaden.
vedlegg-knapp = Last opp filen
vedlegg-laster = Laster opp …
vedlegg-lagt-ved = Filen er lagt ved.
vedlegg-fjern = Fjern
vedlegg-fjernet = «{ $fil }» er fjernet.
vedlegg-lagt-tilbake = Filen er lagt tilbake.
vedlegg-kom = Lagt ved { $tidspunkt } av { $hvem }
vedlegg-av = { $slag }, { $storrelse }
vedlegg-ingen-skanner = Filene kontrolleres ikke for skadelig kode her. Åpne dem med forsiktighet.
vedlegg-tas-ikke-imot = Det er ikke mulig å legge ved filer nå, fordi systemet mangler en virusskanner. Send filene på en annen måte, eller spør Statsforvalteren.
vedlegg-kontrolleres-hjelp = Filer som kontrolleres, kan ikke åpnes ennå. Dere kan sende søknaden mens de kontrolleres.
vedlegg-avvist-hjelp = Filen kan inneholde skadelig kode. Ingen kan åpne den, og den sendes ikke. Fjern den, og legg ved en ny.
vedlegg-avvist-sendt = Filen kan inneholde skadelig kode. Ingen kan åpne den.
vedlegg-bare-les = Rollen din kan lese filene, men ikke legge ved eller fjerne dem.

vedlegg-nytt = Nytt
vedlegg-tilstand-kontrolleres = Kontrolleres
vedlegg-tilstand-klar = Klar
vedlegg-tilstand-avvist = Avvist
vedlegg-tilstand-ikke-kontrollert = Ikke kontrollert

vedlegg-type-pdf = PDF
vedlegg-type-odt = OpenDocument-tekst
vedlegg-type-ods = OpenDocument-regneark
vedlegg-type-odp = OpenDocument-presentasjon
vedlegg-type-docx = Word-dokument
vedlegg-type-xlsx = Excel-regneark
vedlegg-type-pptx = PowerPoint-presentasjon
vedlegg-type-png = PNG-bilde
vedlegg-type-jpeg = JPEG-bilde

vedlegg-feil-mangler = Velg filen som skal legges ved
vedlegg-feil-tom = Filen er tom. Velg en annen fil.
vedlegg-feil-stor = Filen er større enn { $mb } MB. Gjør den mindre, eller del den opp.
vedlegg-feil-type = Navnet sier at filen er av typen { $slag }, men innholdet er noe annet. Velg en annen fil.
vedlegg-feil-annen-type = Filer av denne typen kan ikke legges ved. Lagre innholdet som PDF, og prøv igjen.
vedlegg-feil-skadet = Filen er skadet og kan ikke leses. Lagre den på nytt, og prøv igjen.
vedlegg-feil-makroer = Dokumentet inneholder makroer. Lagre det uten makroer eller som PDF, og prøv igjen.
vedlegg-feil-skript = PDF-filen inneholder programkode. Skriv den ut til en ny PDF, og prøv igjen.
vedlegg-feil-last = Filen er beskyttet med passord. Fjern beskyttelsen, og prøv igjen.
vedlegg-feil-pakket = Filen er pakket slik at den blir altfor stor når den åpnes. Lagre den på nytt eller som PDF, og prøv igjen.
vedlegg-feil-fodselsnummer = Filnavnet inneholder et fødselsnummer. Gi filen et annet navn, og prøv igjen.
vedlegg-feil-samme = Den samme filen er allerede lagt ved: «{ $fil }» i delen «{ $del }».
vedlegg-feil-full-del = Det er plass til { $antall } filer i delen. Fjern en fil, eller samle flere filer i én PDF.
vedlegg-feil-full-soknad = Det er plass til { $antall } filer i søknaden. Fjern en fil, eller samle flere filer i én PDF.
vedlegg-feil-brutt = Filen kom ikke helt fram. Ingenting er endret. Velg filen og prøv igjen, gjerne på et raskere nett.
vedlegg-feil-lager = Vi får ikke lagret filen akkurat nå. Ingenting er endret. Prøv igjen om litt.
