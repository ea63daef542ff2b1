## Ei tildeling
tildeling-penger = { $belop } i alt
tildeling-forbehold = Pengar for seinare år er gitt med atterhald om at Stortinget løyver dei, når vedtaket seier det.
tildeling-gevinster = Det som skal bli betre
tildeling-gevinster-tekst = Gevinstane slik kommunen planla dei i søknaden.
tildeling-ikke-malt = Ikkje målt då kommunen søkte
tildeling-om = Om tildelinga
tildeling-delmal = { $nummer }. { $navn } ({ $vekt } prosent)
tildeling-utfall = Utfall
tildeling-spor = Spør dei som gjer det
tildeling-spor-tekst = Skriv til { $kommune }, og be om den som leier prosjektet. Adressa til kommunen står i Einingsregisteret, organisasjonsnummer { $orgnr }.
tildeling-spor-rolle = I søknaden heiter rolla «{ $rolle }».
tildeling-spor-embete = Slik når de { $embete }, som avgjorde søknaden
tildeling-gjore-det-samme = Vil de gjere det same?

## Ein kommune
kommuneside-tittel = { $kommune } i Praksisnært program
kommuneside-ingress = Her står søknadene { $kommune } har sendt, kva dei førte til, og alle pengane frå programmet.
kommuneside-sendt = Sende søknader
kommuneside-tildelt = Fått tilskot
kommuneside-avslag = Avslått eller avvist
kommuneside-venter = Ventar på vedtak
kommuneside-i-alt = Tildelt i alt
kommuneside-per-innbygger = Tildelt per innbyggjar
kommuneside-innbyggere = { $antall } ({ $ar })
kommuneside-per-ar = Pengar frå programmet, år for år
kommuneside-ingen = Kommunen har ikkje fått tilskot frå programmet.
