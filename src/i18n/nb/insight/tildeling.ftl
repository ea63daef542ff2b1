## En tildeling
tildeling-penger = { $belop } i alt
tildeling-forbehold = Penger for senere år er gitt med forbehold om at Stortinget bevilger dem, når vedtaket sier det.
tildeling-gevinster = Det som skal bli bedre
tildeling-gevinster-tekst = Gevinstene slik kommunen planla dem i søknaden.
tildeling-ikke-malt = Ikke målt da kommunen søkte
tildeling-om = Om tildelingen
tildeling-delmal = { $nummer }. { $navn } ({ $vekt } prosent)
tildeling-utfall = Utfall
tildeling-spor = Spør dem som gjør det
tildeling-spor-tekst = Skriv til { $kommune }, og be om den som leder prosjektet. Adressen til kommunen står i Enhetsregisteret, organisasjonsnummer { $orgnr }.
tildeling-spor-rolle = I søknaden heter rollen «{ $rolle }».
tildeling-spor-embete = Slik når dere { $embete }, som avgjorde søknaden
tildeling-gjore-det-samme = Vil dere gjøre det samme?

## En kommune
kommuneside-tittel = { $kommune } i Praksisnært program
kommuneside-ingress = Her står søknadene { $kommune } har sendt, hva de førte til, og alle pengene fra programmet.
kommuneside-sendt = Sendte søknader
kommuneside-tildelt = Fått tilskudd
kommuneside-avslag = Avslått eller avvist
kommuneside-venter = Venter på vedtak
kommuneside-i-alt = Tildelt i alt
kommuneside-per-innbygger = Tildelt per innbygger
kommuneside-innbyggere = { $antall } ({ $ar })
kommuneside-per-ar = Penger fra programmet, år for år
kommuneside-ingen = Kommunen har ikke fått tilskudd fra programmet.
