## Begynne fra noe som er skrevet før
start-lenke = Begynn fra en tidligere søknad
start-tittel = Begynn fra en tidligere søknad
start-ingress = Velg en søknad dere har skrevet før. Dere velger selv hva dere tar med, og beløp og datoer blir flyttet til de nye årene. Den gamle søknaden blir ikke endret.
start-velg-ingress = Beløp og datoer blir flyttet til de nye årene. Den gamle søknaden blir ikke endret.
start-ingen = Dere har ingen tidligere søknad å begynne fra.
start-flere = Dere har flere søknader enn siden viser. De nyeste står her.
start-utkast = Utkast
start-sendt = sendt { $tidspunkt }
start-pa-nytt = Søk på nytt ut fra denne søknaden
start-igjen = Begynn en ny søknad fra denne
start-fra-tittel = Begynn fra «{ $tittel }»
start-avslag = Dere fikk ikke tilskudd. Det Statsforvalteren skrev om søknaden, står ved siden av spørsmålene til dere har sendt den nye.
start-utlysning = Utlysning
start-ar = Hvilket år starter prosjektet nå?
start-ar-hjelp = Det forrige startet i { $ar }. Alle årene blir flyttet like mye.
start-hva = Hva vil dere ta med?
start-aldri = Dette tar vi aldri med: vedlegg, at noen har behandlet eller bekreftet den forrige søknaden, og at deler er merket som ferdige. Det som ikke får plass, får dere se etterpå.
start-knapp = Begynn søknaden
start-feil-utlysning = Velg en utlysning som er åpen.
start-feil-ar = Velg et år i perioden til utlysningen.
start-feil-hva = Velg minst én del.

## Det som kom med
start-kom-tittel = Dette kom med
start-kom-fra = Søknaden er begynt fra «{ $tittel }». Alt kan endres, og ingenting er sendt.
start-kom-bygger = Søknaden bygger på «{ $tittel }» fra { $kommune }. Det står under «{ $del }», og Statsforvalteren ser det når dere har sendt.
start-kom-deler = Tatt med
start-kom-flyttet = Flyttet fra { $for } til { $na }
start-kom-flyttet-tekst = Prosjektet startet i { $for } og starter nå i { $na }. Dette har fått nye år:
start-kom-samme = Prosjektet starter fortsatt i { $ar }, så ingen år er flyttet.
start-kom-hva = Hva
start-kom-for = Før
start-kom-na = Nå
start-kom-uteglemt = Ikke tatt med
start-kom-uteglemt-tekst = Dette står fortsatt i den forrige søknaden.
start-kom-svar = Svar i den forrige
start-kom-hvorfor = Hvorfor
start-hvorfor-outside-period = Året er utenfor perioden til utlysningen.
start-hvorfor-unread = Vi kunne ikke lese hvilket år det er.
start-hvorfor-not-asked = Vi spør ikke om dette lenger.
start-hvorfor-confirmed = Det gjaldt den forrige søknaden.
start-hvorfor-municipality = Kommunen finnes ikke lenger, eller er dere selv.
start-kom-alt = Alt dere valgte, er tatt med.
start-kom-svare = Dette må dere svare på
start-kom-svare-tekst = Åpne delene og se over dem. Ingen er merket som ferdige.
start-kom-mangler = { $antall ->
    [one] 1 ting mangler
   *[other] { $antall } ting mangler
}
start-kom-ingen-mangler = Ingenting mangler. Les gjennom.
start-kom-lenke = Se hva som kom med fra «{ $tittel }»
start-kom-videre = Gå til oppgavelisten

## Begrunnelsen ved siden av
start-begrunnelse-tittel = Slik ble den forrige søknaden vurdert
start-begrunnelse-resultat = { $resultat } i sak { $saksnummer }
start-begrunnelse-poeng = { $navn }: { $poeng }
start-begrunnelse-brev = Les hele vedtaket
start-begrunnelse-til-dere-sender = Bare dere ser dette her, og bare til dere sender.

## Bygge på et offentlig prosjekt
start-bygg-lenke = Start en søknad som bygger på dette
start-bygg-tittel = Start en søknad som bygger på dette
start-bygg-ingress = Dere begynner med en tom søknad. Vi skriver inn at dere bygger på dette prosjektet. Bare det som er offentlig, blir tatt med.
start-bygg-tildelt = Tildelt
start-bygg-ar = År
start-sak-bygger = Bygger på
start-sak-bygger-verdi = { $tittel }, { $kommune }

## Det registrene sier om kommunen
fakta-innbyggere = Innbyggere
fakta-kilde-innbyggere = SSB, 1. januar { $ar }
fakta-sentralitet = Sentralitet
fakta-sentralitet-klasse = Klasse { $klasse }
fakta-kilde-ssb = SSB, 2024
fakta-embete = Avgjør søknaden
fakta-fra = fra { $dato }
fakta-malform = Målform
fakta-kilde-fra = { $kilde }, fra { $dato }
fakta-kilde-malform = offentlig oversikt, 2025
fakta-kilde-ukjent = ingen kilde
fakta-samisk = Samisk forvaltningsområde
fakta-kilde-samisk = forskrift 17. juni 2005 nr. 657
