## Sida
portefolje-tittel = Portefølje
portefolje-oppdatert = Oppdatert { $tidspunkt }
portefolje-last-ned = Last ned søknadene (CSV)
portefolje-last-ned-fylker = Last ned fylka (CSV)
portefolje-avgrens = Avgrens rapporten
portefolje-ukjent-valg = Adressa har eit val som ikkje finst. Tala under gjeld utan det.
portefolje-utvalg = Tala gjeld søknader som er sende og ikkje trekte, dersom du ikkje har valt ein status.
portefolje-utvalg-delmal = Beløpa er den delen som går til delmål { $nummer } etter vekta i kvar søknad.
portefolje-utvalg-ar = Beløpa gjeld berre { $ar }. Søknader er med dersom budsjettet eller vedtaket har pengar det året.
portefolje-status-apen = Ikkje avgjord
portefolje-sentralitet-mest = Klasse { $gruppe } (mest sentral)
portefolje-sentralitet-minst = Klasse { $gruppe } (minst sentral)
portefolje-sentralitet-klasse = Klasse { $gruppe }

## Nøkkeltal
portefolje-tall-tildelt = Tildelt
portefolje-tall-tildelt-av = av { $belop } søkt
portefolje-tall-forbehold = { $belop } av dette med atterhald om at Stortinget løyver pengar
portefolje-tall-soknader = Søknader
portefolje-tall-soknader-fra = { $antall ->
    [one] frå 1 kommune
   *[other] frå { $antall } kommunar
}
portefolje-tall-kommuner = Kommunar med tilskot
portefolje-tall-kommuner-aldri = { $antall ->
    [one] 1 kommune har ingen søknad i utvalet
   *[other] { $antall } kommunar har ingen søknad i utvalet
}
portefolje-tall-avslag = Avslag
portefolje-tall-avslag-av = { $avgjort ->
    [one] { $andel } av 1 avgjord søknad. Avvist i tillegg: { $avvist }.
   *[other] { $andel } av { $avgjort } avgjorde søknader. Avvist i tillegg: { $avvist }.
}
portefolje-tall-avslag-ingen = Ingen søknader er avgjorde enno

## Delmål og år
portefolje-delmal-mest = Delmål { $nummer } får mest, { $andel } av tilskotet
portefolje-delmal-likt = Delmål { $numre } får like mykje
portefolje-delmal-ett = Tildelt til delmål { $nummer }
portefolje-delmal-ingen = Ingen tilskot er tildelte i utvalet
portefolje-delmal-hva = Tildelt etter delmål og år, mill. kr. Beløpet til kvar søknad er delt etter vektene kommunen har sett på delmåla.
portefolje-delmal-navn = Delmål { $nummer }: { $navn }
portefolje-delmal-ar = { $belop } i { $ar }
portefolje-delmal-beskrivelse = Stolpediagram. Tildelt i alt: { $liste }. Alle tala står i tabellen under.
portefolje-delmal-tabell = Tildelt etter delmål og år, kroner
portefolje-forbehold-stjerne = * Med atterhald om at Stortinget løyver pengar

## Fasar
portefolje-fase-drift = { $alle ->
    [one] { $drift } av 1 prosjekt med tilskot har drift som mål
   *[other] { $drift } av { $alle } prosjekt med tilskot har drift som mål
}
portefolje-fase-ingen = Ingen prosjekt i utvalet har fått tilskot
portefolje-fase-hva = Kor langt prosjekta har som mål å kome. Eit prosjekt tel i alle fasar fram til målet sitt.
portefolje-fase-fylt = Med tilskot
portefolje-fase-tom = Søknader
portefolje-fase-tall = { $soknader ->
    [one] { $tilskudd } med tilskot, 1 søknad
   *[other] { $tilskudd } med tilskot, { $soknader } søknader
}
portefolje-fase-tabell = Søknader etter fase
portefolje-fase-starter = Startar i fasen
portefolje-fase-mal = Har fasen som mål
portefolje-fase-mal-tilskudd = Har fasen som mål, med tilskot

## Per år
portefolje-ar-tittel = Søkt og tildelt per år
portefolje-ar-hva = Kroner. Ramma er det som er fordelt til embeta i utvalet.
portefolje-ar-tabell = Tabell over søkt og tildelt per år
portefolje-sokt-kr = Søkt, kr
portefolje-tildelt-kr = Tildelt, kr
portefolje-forbehold-kr = Av dette med atterhald, kr
portefolje-ramme-kr = Ramme, kr

## Fylke
portefolje-fylker-tittel = Fordeling på fylke
portefolje-fylker-tabell = Tabell over fylke
portefolje-kart-beskrivelse = Rutekart over tildelt beløp per innbyggjar i kvart fylke. { $mest } har mest med { $mest-tall }, { $minst } minst med { $minst-tall }. Alle tala står i tabellen.
portefolje-kart-forklaring = Kroner per innbyggjar. Sterkare farge betyr meir: under { $lav }, frå { $lav } til { $hoy } og over { $hoy }.
portefolje-har-sokt = Har søknad
portefolje-av-kommuner = { $antall } av { $alle }
portefolje-har-fatt = Har fått
portefolje-aldri-sokt = Ingen søknad
portefolje-per-innbygger-kr = Per innbyggjar, kr
portefolje-hele-landet = I alt

## Embete
portefolje-embeter-tittel = Embeta og rammene
portefolje-embeter-hva = Kroner. Ramma og det som er bunde, gjeld alle utlysingar, uansett kva du har valt elles.
portefolje-embeter-hva-ar = Kroner. Ramma for { $ar } og det som er bunde av ramma, gjeld alle utlysingar, uansett kva du har valt elles.
portefolje-embeter-tabell = Tabell over embete
portefolje-bundet-kr = Bunde, kr
portefolje-ledig-kr = Ledig, kr
portefolje-brukt = Brukt

## Kven som ikkje er med
portefolje-utenfor-tittel = Kven er ikkje med?
portefolje-sentralitet-tabell = Kommunar etter sentralitet
portefolje-sentralitet-gruppe = Sentralitet
portefolje-storrelse-tabell = Kommunar etter innbyggjartal
portefolje-storrelse-gruppe = Innbyggjarar
portefolje-storrelse-under = Under { $grense }
portefolje-storrelse-mellom = { $fra } til { $til }
portefolje-storrelse-over = { $fra } eller fleire
portefolje-avslagsandel = Avslått eller avvist
portefolje-av-avgjorte = { $antall } ({ $andel })
portefolje-aldri-tittel = { $antall ->
    [0] Alle kommunane har søknad i utvalet
    [one] 1 kommune har ingen søknad i utvalet
   *[other] { $antall } kommunar har ingen søknad i utvalet
}
portefolje-aldri-hva = Kommunar som ikkje har nokon søknad under utlysingane du har valt. Trekte søknader tel ikkje, så ein kommune som har trekt søknaden sin, står også her.
portefolje-aldri-fylke = { $fylke }: { $antall }

## Gevinstar
portefolje-gevinst-tittel = Planlagde gevinstar
portefolje-gevinst-hva = Talet på gevinstar i planane til prosjekt som har fått tilskot. Har du valt ein status, tel vi søknadene med den statusen.
portefolje-gevinst-niva = Produkt, brukareffektar og samfunnseffektar er ikkje det same. Derfor legg vi dei ikkje saman.
portefolje-gevinst-type = Gevinstar etter type
portefolje-gevinst-typen = Type
portefolje-gevinst-unngatt = Kostnad kommunen unngår
portefolje-gevinst-budsjett = Gevinstar etter kven sitt budsjett som merkjer dei
portefolje-gevinst-budsjettet = Budsjett
portefolje-niva-produkt = Produkt
portefolje-niva-bruker = Brukareffektar
portefolje-niva-samfunn = Samfunnseffektar

## CSV
portefolje-csv-sendt = Sendt
portefolje-csv-vedtatt = Vedtaksdato
portefolje-csv-vekt = Vekt delmål { $nummer }
portefolje-csv-sokt = Søkt i alt
portefolje-csv-sokt-ar = Søkt { $ar }
portefolje-csv-tildelt = Tildelt i alt
portefolje-csv-tildelt-ar = Tildelt { $ar }
portefolje-csv-per-innbygger = Tildelt per innbyggjar

## Arbeidet med å søke
arbeid-tittel = Arbeidet med å søkje
arbeid-ingress = Medianar for sende søknader. Ingen er spurde: Tala er rekna ut av når svara blei lagra, kor mange dei er, og kor lang teksten i skjemaet er.
arbeid-talt = Rekna ut { $tidspunkt }. Tala blir rekna ut på nytt kvar natt.
arbeid-tabell = Arbeidet med å søkje, etter kommunestorleik
arbeid-innbyggere = Innbyggjarar
arbeid-spor = Spor
arbeid-fullt-spor = Fullt spor
arbeid-timer = Timar skriving
arbeid-svar = Svar
arbeid-ord = Ord å lese
arbeid-tom = Inga gruppe er stor nok enno (minst { $minst } i kvar). Derfor viser vi ingen tal.
arbeid-slik-tittel = Slik er tala rekna ut
arbeid-slik-tid = Timar skriving er tida mellom to lagringar av same person i same del, når pausen er kortare enn 20 minutt. Møte og arbeid utanfor skjemaet er ikkje med.
arbeid-slik-svar = Svar er alle felta som er fylte ut, også beløp i budsjettet og felt i kvar gevinst.
arbeid-slik-ord = Ord å lese er spørsmåla, hjelpa, døma og vala i skjemaet. Regelverket er ikkje med.
arbeid-slik-gruppe = Ei gruppe viser vi når talet på søknader er minst { $minst }. Tal for enkeltpersonar finst ikkje.
portefolje-arbeid = Arbeidet med å søkje
