## Begynne frå noko som er skrive før
start-lenke = Begynn frå ein tidlegare søknad
start-tittel = Begynn frå ein tidlegare søknad
start-ingress = Vel ein søknad de har skrive før. De vel sjølve kva de tek med, og beløp og datoar blir flytte til dei nye åra. Den gamle søknaden blir ikkje endra.
start-velg-ingress = Beløp og datoar blir flytte til dei nye åra. Den gamle søknaden blir ikkje endra.
start-ingen = De har ingen tidlegare søknad å begynne frå.
start-flere = De har fleire søknader enn sida viser. Dei nyaste står her.
start-utkast = Utkast
start-sendt = send { $tidspunkt }
start-pa-nytt = Søk på nytt ut frå denne søknaden
start-igjen = Begynn ein ny søknad frå denne
start-fra-tittel = Begynn frå «{ $tittel }»
start-avslag = De fekk ikkje tilskot. Det Statsforvaltaren skreiv om søknaden, står ved sida av spørsmåla til de har sendt den nye.
start-utlysning = Utlysing
start-ar = Kva år startar prosjektet no?
start-ar-hjelp = Det førre starta i { $ar }. Alle åra blir flytte like mykje.
start-hva = Kva vil de ta med?
start-aldri = Dette tek vi aldri med: vedlegg, at nokon har behandla eller stadfesta den førre søknaden, og at delar er merkte som ferdige. Det som ikkje får plass, får de sjå etterpå.
start-knapp = Begynn søknaden
start-feil-utlysning = Vel ei utlysing som er open.
start-feil-ar = Vel eit år i perioden til utlysinga.
start-feil-hva = Vel minst éin del.

## Det som kom med
start-kom-tittel = Dette kom med
start-kom-fra = Søknaden er begynt frå «{ $tittel }». Alt kan endrast, og ingenting er sendt.
start-kom-bygger = Søknaden byggjer på «{ $tittel }» frå { $kommune }. Det står under «{ $del }», og Statsforvaltaren ser det når de har sendt.
start-kom-deler = Teke med
start-kom-flyttet = Flytta frå { $for } til { $na }
start-kom-flyttet-tekst = Prosjektet starta i { $for } og startar no i { $na }. Dette har fått nye år:
start-kom-samme = Prosjektet startar framleis i { $ar }, så ingen år er flytte.
start-kom-hva = Kva
start-kom-for = Før
start-kom-na = No
start-kom-uteglemt = Ikkje teke med
start-kom-uteglemt-tekst = Dette står framleis i den førre søknaden.
start-kom-svar = Svar i den førre
start-kom-hvorfor = Kvifor
start-hvorfor-outside-period = Året er utanfor perioden til utlysinga.
start-hvorfor-unread = Vi kunne ikkje lese kva år det er.
start-hvorfor-not-asked = Vi spør ikkje om dette lenger.
start-hvorfor-confirmed = Det gjaldt den førre søknaden.
start-hvorfor-municipality = Kommunen finst ikkje lenger, eller er de sjølve.
start-kom-alt = Alt de valde, er teke med.
start-kom-svare = Dette må de svare på
start-kom-svare-tekst = Opne delane og sjå over dei. Ingen er merkte som ferdige.
start-kom-mangler = { $antall ->
    [one] 1 ting manglar
   *[other] { $antall } ting manglar
}
start-kom-ingen-mangler = Ingenting manglar. Les gjennom.
start-kom-lenke = Sjå kva som kom med frå «{ $tittel }»
start-kom-videre = Gå til oppgåvelista

## Grunngivinga ved sida av
start-begrunnelse-tittel = Slik blei den førre søknaden vurdert
start-begrunnelse-resultat = { $resultat } i sak { $saksnummer }
start-begrunnelse-poeng = { $navn }: { $poeng }
start-begrunnelse-brev = Les heile vedtaket
start-begrunnelse-til-dere-sender = Berre de ser dette her, og berre til de sender.

## Byggje på eit offentleg prosjekt
start-bygg-lenke = Start ein søknad som byggjer på dette
start-bygg-tittel = Start ein søknad som byggjer på dette
start-bygg-ingress = De begynner med ein tom søknad. Vi skriv inn at de byggjer på dette prosjektet. Berre det som er offentleg, blir teke med.
start-bygg-tildelt = Tildelt
start-bygg-ar = År
start-sak-bygger = Byggjer på
start-sak-bygger-verdi = { $tittel }, { $kommune }

## Det registera seier om kommunen
fakta-innbyggere = Innbyggjarar
fakta-kilde-innbyggere = SSB, 1. januar { $ar }
fakta-sentralitet = Sentralitet
fakta-sentralitet-klasse = Klasse { $klasse }
fakta-kilde-ssb = SSB, 2024
fakta-embete = Avgjer søknaden
fakta-fra = frå { $dato }
fakta-malform = Målform
fakta-kilde-fra = { $kilde }, frå { $dato }
fakta-kilde-malform = offentleg oversikt, 2025
fakta-kilde-ukjent = inga kjelde
fakta-samisk = Samisk forvaltningsområde
fakta-kilde-samisk = forskrift 17. juni 2005 nr. 657
