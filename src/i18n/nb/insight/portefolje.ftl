## Siden
portefolje-tittel = Portefølje
portefolje-oppdatert = Oppdatert { $tidspunkt }
portefolje-last-ned = Last ned søknadene (CSV)
portefolje-last-ned-fylker = Last ned fylkene (CSV)
portefolje-avgrens = Avgrens rapporten
portefolje-ukjent-valg = Adressen har et valg som ikke finnes. Tallene under gjelder uten det.
portefolje-utvalg = Tallene gjelder søknader som er sendt og ikke trukket, hvis du ikke har valgt en status.
portefolje-utvalg-delmal = Beløpene er den delen som går til delmål { $nummer } etter vekten i hver søknad.
portefolje-utvalg-ar = Beløpene gjelder bare { $ar }. Søknader er med hvis budsjettet eller vedtaket har penger det året.
portefolje-status-apen = Ikke avgjort
portefolje-sentralitet-mest = Klasse { $gruppe } (mest sentral)
portefolje-sentralitet-minst = Klasse { $gruppe } (minst sentral)
portefolje-sentralitet-klasse = Klasse { $gruppe }

## Nøkkeltall
portefolje-tall-tildelt = Tildelt
portefolje-tall-tildelt-av = av { $belop } søkt
portefolje-tall-forbehold = { $belop } av dette med forbehold om at Stortinget bevilger penger
portefolje-tall-soknader = Søknader
portefolje-tall-soknader-fra = { $antall ->
    [one] fra 1 kommune
   *[other] fra { $antall } kommuner
}
portefolje-tall-kommuner = Kommuner med tilskudd
portefolje-tall-kommuner-aldri = { $antall ->
    [one] 1 kommune har ingen søknad i utvalget
   *[other] { $antall } kommuner har ingen søknad i utvalget
}
portefolje-tall-avslag = Avslag
portefolje-tall-avslag-av = { $avgjort ->
    [one] { $andel } av 1 avgjort søknad. Avvist i tillegg: { $avvist }.
   *[other] { $andel } av { $avgjort } avgjorte søknader. Avvist i tillegg: { $avvist }.
}
portefolje-tall-avslag-ingen = Ingen søknader er avgjort ennå

## Delmål og år
portefolje-delmal-mest = Delmål { $nummer } får mest, { $andel } av tilskuddet
portefolje-delmal-likt = Delmål { $numre } får like mye
portefolje-delmal-ett = Tildelt til delmål { $nummer }
portefolje-delmal-ingen = Ingen tilskudd er tildelt i utvalget
portefolje-delmal-hva = Tildelt etter delmål og år, mill. kr. Beløpet til hver søknad er delt etter vektene kommunen har satt på delmålene.
portefolje-delmal-navn = Delmål { $nummer }: { $navn }
portefolje-delmal-ar = { $belop } i { $ar }
portefolje-delmal-beskrivelse = Stolpediagram. Tildelt i alt: { $liste }. Alle tallene står i tabellen under.
portefolje-delmal-tabell = Tildelt etter delmål og år, kroner
portefolje-forbehold-stjerne = * Med forbehold om at Stortinget bevilger penger

## Faser
portefolje-fase-drift = { $alle ->
    [one] { $drift } av 1 prosjekt med tilskudd har drift som mål
   *[other] { $drift } av { $alle } prosjekter med tilskudd har drift som mål
}
portefolje-fase-ingen = Ingen prosjekter i utvalget har fått tilskudd
portefolje-fase-hva = Hvor langt prosjektene har som mål å komme. Et prosjekt teller i alle faser fram til målet sitt.
portefolje-fase-fylt = Med tilskudd
portefolje-fase-tom = Søknader
portefolje-fase-tall = { $soknader ->
    [one] { $tilskudd } med tilskudd, 1 søknad
   *[other] { $tilskudd } med tilskudd, { $soknader } søknader
}
portefolje-fase-tabell = Søknader etter fase
portefolje-fase-starter = Starter i fasen
portefolje-fase-mal = Har fasen som mål
portefolje-fase-mal-tilskudd = Har fasen som mål, med tilskudd

## Per år
portefolje-ar-tittel = Søkt og tildelt per år
portefolje-ar-hva = Kroner. Rammen er det som er fordelt til embetene i utvalget.
portefolje-ar-tabell = Tabell over søkt og tildelt per år
portefolje-sokt-kr = Søkt, kr
portefolje-tildelt-kr = Tildelt, kr
portefolje-forbehold-kr = Av dette med forbehold, kr
portefolje-ramme-kr = Ramme, kr

## Fylker
portefolje-fylker-tittel = Fordeling på fylker
portefolje-fylker-tabell = Tabell over fylker
portefolje-kart-beskrivelse = Rutekart over tildelt beløp per innbygger i hvert fylke. { $mest } har mest med { $mest-tall }, { $minst } minst med { $minst-tall }. Alle tallene står i tabellen.
portefolje-kart-forklaring = Kroner per innbygger. Sterkere farge betyr mer: under { $lav }, fra { $lav } til { $hoy } og over { $hoy }.
portefolje-har-sokt = Har søknad
portefolje-av-kommuner = { $antall } av { $alle }
portefolje-har-fatt = Har fått
portefolje-aldri-sokt = Ingen søknad
portefolje-per-innbygger-kr = Per innbygger, kr
portefolje-hele-landet = I alt

## Embeter
portefolje-embeter-tittel = Embetene og rammene
portefolje-embeter-hva = Kroner. Rammen og det som er bundet, gjelder alle utlysninger, uansett hva du har valgt ellers.
portefolje-embeter-hva-ar = Kroner. Rammen for { $ar } og det som er bundet av den, gjelder alle utlysninger, uansett hva du har valgt ellers.
portefolje-embeter-tabell = Tabell over embeter
portefolje-bundet-kr = Bundet, kr
portefolje-ledig-kr = Ledig, kr
portefolje-brukt = Brukt

## Hvem som ikke er med
portefolje-utenfor-tittel = Hvem er ikke med?
portefolje-sentralitet-tabell = Kommuner etter sentralitet
portefolje-sentralitet-gruppe = Sentralitet
portefolje-storrelse-tabell = Kommuner etter innbyggertall
portefolje-storrelse-gruppe = Innbyggere
portefolje-storrelse-under = Under { $grense }
portefolje-storrelse-mellom = { $fra } til { $til }
portefolje-storrelse-over = { $fra } eller flere
portefolje-avslagsandel = Avslått eller avvist
portefolje-av-avgjorte = { $antall } ({ $andel })
portefolje-aldri-tittel = { $antall ->
    [0] Alle kommunene har søknad i utvalget
    [one] 1 kommune har ingen søknad i utvalget
   *[other] { $antall } kommuner har ingen søknad i utvalget
}
portefolje-aldri-hva = Kommuner som ikke har noen søknad under utlysningene du har valgt. Trukne søknader teller ikke, så en kommune som har trukket søknaden sin, står også her.
portefolje-aldri-fylke = { $fylke }: { $antall }

## Gevinster
portefolje-gevinst-tittel = Planlagte gevinster
portefolje-gevinst-hva = Antall gevinster i planene til prosjekter som har fått tilskudd. Har du valgt en status, teller vi søknadene med den statusen.
portefolje-gevinst-niva = Produkter, brukereffekter og samfunnseffekter er ikke det samme. Derfor legger vi dem ikke sammen.
portefolje-gevinst-type = Gevinster etter type
portefolje-gevinst-typen = Type
portefolje-gevinst-unngatt = Kostnad kommunen unngår
portefolje-gevinst-budsjett = Gevinster etter hvem sitt budsjett som merker dem
portefolje-gevinst-budsjettet = Budsjett
portefolje-niva-produkt = Produkter
portefolje-niva-bruker = Brukereffekter
portefolje-niva-samfunn = Samfunnseffekter

## CSV
portefolje-csv-sendt = Sendt
portefolje-csv-vedtatt = Vedtaksdato
portefolje-csv-vekt = Vekt delmål { $nummer }
portefolje-csv-sokt = Søkt i alt
portefolje-csv-sokt-ar = Søkt { $ar }
portefolje-csv-tildelt = Tildelt i alt
portefolje-csv-tildelt-ar = Tildelt { $ar }
portefolje-csv-per-innbygger = Tildelt per innbygger

## Arbeidet med å søke
arbeid-tittel = Arbeidet med å søke
arbeid-ingress = Medianer for sendte søknader. Ingen er spurt: Tallene er regnet ut av når svarene ble lagret, hvor mange de er, og hvor lang teksten i skjemaet er.
arbeid-talt = Regnet ut { $tidspunkt }. Tallene blir regnet ut på nytt hver natt.
arbeid-tabell = Arbeidet med å søke, etter kommunestørrelse
arbeid-innbyggere = Innbyggere
arbeid-spor = Spor
arbeid-fullt-spor = Fullt spor
arbeid-timer = Timer skriving
arbeid-svar = Svar
arbeid-ord = Ord å lese
arbeid-tom = Ingen gruppe er stor nok ennå (minst { $minst } i hver). Derfor vises ingen tall.
arbeid-slik-tittel = Slik er tallene regnet ut
arbeid-slik-tid = Timer skriving er tiden mellom to lagringer av samme person i samme del, når pausen er kortere enn 20 minutter. Møter og arbeid utenfor skjemaet er ikke med.
arbeid-slik-svar = Svar er alle feltene som er fylt ut, også beløp i budsjettet og felt i hver gevinst.
arbeid-slik-ord = Ord å lese er spørsmålene, hjelpen, eksemplene og valgene i skjemaet. Regelverket er ikke med.
arbeid-slik-gruppe = En gruppe vises når tallet på søknader er minst { $minst }. Tall for enkeltpersoner finnes ikke.
portefolje-arbeid = Arbeidet med å søke
