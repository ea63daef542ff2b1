## Overskrifter i brevet
brev-mottaker = Mottaker
brev-organisasjonsnummer = Organisasjonsnummer { $nummer }
brev-dato = Dato
brev-saksnummer = Saksnummer
brev-kort = Kort om vedtaket
brev-kort-tilskudd = Tilskudd
brev-kort-aksept = Takk ja til tilskuddet
brev-kort-innen = Innen { $dato }
brev-kort-klage = Siste dag for å klage
brev-kort-rapport = Første rapport
brev-del-belop = Hva dere får
brev-del-kriterier = Slik har vi vurdert søknaden
brev-del-vilkar = Vilkår
brev-del-utbetaling = Utbetaling
brev-del-rapport = Rapportering
brev-del-kontroll = Kontroll og tilbakebetaling
brev-del-grunnlag = Grunnlaget for vedtaket
brev-del-kontakt = Kontakt
brev-tabell-belop = Beløp per år i kroner
brev-tabell-sokt = Søkt
brev-tabell-innvilget = Innvilget
brev-tabell-grunnlag = Grunnlag
brev-grunnlag-forbehold = Forbehold
brev-skar = { $skar } av 5
brev-hilsen = Med hilsen
brev-uker = { $antall ->
    [one] én uke
    [2] to uker
    [3] tre uker
    [4] fire uker
    [5] fem uker
    [6] seks uker
    [7] sju uker
    [8] åtte uker
    [9] ni uker
    [10] ti uker
    [11] elleve uker
    [12] tolv uker
   *[other] { $antall } uker
}
brev-ar = { $antall ->
    [one] ett år
    [2] to år
    [3] tre år
    [4] fire år
    [5] fem år
    [6] seks år
    [7] sju år
    [8] åtte år
    [9] ni år
    [10] ti år
    [11] elleve år
    [12] tolv år
   *[other] { $antall } år
}
brev-utkast = UTKAST
brev-forslag = FORSLAG
brev-utkast-merknad = Dette er et utkast. Når vedtaket er godkjent, står det her hvem som godkjente det, og når.

## Felles blokker
blokk-soknad = Søknaden fra { $kommune } kom { $mottatt-tidspunkt }.
blokk-grunnlag = { $embete } har gjort vedtaket etter { $hjemmel-ordning } og regelverket for utlysningen «{ $utlysning }», versjon { $regelverk-versjon }.
blokk-faktum = Vi har bygd på opplysningene i søknaden.
blokk-faktum-svar = Vi har bygd på opplysningene i søknaden og svarene dere har gitt oss.
blokk-kriterier = Slik har vi vurdert søknaden etter de seks kriteriene. Skåren går fra 1 (svakt) til 5 (svært godt).
blokk-felles-begrunnelse = Dere kan be om en nærmere begrunnelse innen klagefristen.
blokk-kontrollklausul = { $departement } og Riksrevisjonen kan kontrollere at pengene blir brukt etter forutsetningene (bevilgningsreglementet § 10 andre ledd). { $embete } kan også kontrollere opplysningene i søknaden og rapportene. Kommunen må gi opplysningene som trengs, og ta vare på bilag og målinger i { $oppbevaring }.
blokk-reaksjoner = Bruker dere ikke pengene slik vedtaket sier, eller bryter dere et vilkår, kan vi holde tilbake utbetalinger. Vi kan også endre eller oppheve vedtaket og kreve hele beløpet eller deler av det tilbake. Vi varsler dere først, slik at dere kan uttale dere. Tilskudd som ikke er brukt når prosjektet er ferdig, må dere betale tilbake.
blokk-forbehold = Tilskuddet for { $forbehold-ar } er gitt med forbehold om at Stortinget bevilger penger til programmet. Bevilger Stortinget mindre, kan tilskuddet bli satt ned eller falle bort. Dere trenger ikke å søke på nytt.
blokk-tilsagn = Tilskuddet for { $tilsagn-ar } er et tilsagn. Det betyr at staten har bundet seg til å betale når vilkårene er oppfylt. Tilsagnet er gitt med fullmakt fra Stortinget (bevilgningsreglementet § 6).
blokk-bevilget = Tilskuddet for { $ar } er bevilget.
blokk-periodegrense = Vedtaket gjelder til og med { $periode-siste-ar }. Tilskudd for senere år kan vi bare gi hvis departementet åpner neste periode i programmet.
blokk-veiledning = Har dere spørsmål, ta kontakt med { $embete } og oppgi sak { $saksnummer }. Vi hjelper dere også hvis dere vil klage.
blokk-veiledning-uten-klage = Har dere spørsmål, ta kontakt med { $embete } og oppgi sak { $saksnummer }.
blokk-underskrift = { $godkjenner-navn } har godkjent vedtaket. Saksbehandler er { $saksbehandler-navn }. Dokumentet er godkjent elektronisk { $godkjent-tidspunkt } og har derfor ingen underskrift.

## Klage og innsyn, forvaltningsloven av 1967
klage-1967-tittel = Dere kan klage
klage-1967-rett = Kommunen kan klage på vedtaket (forvaltningsloven § 28). { $klageinstans } avgjør klagen hvis vi ikke selv endrer vedtaket.
klage-1967-frist = Fristen er { $uker } fra dere fikk melding om vedtaket (§ 29). Siste dag er { $klagefrist-siste-dag }. Klagen må være sendt eller levert før midnatt den dagen.
klage-1967-framgangsmate = Send klagen skriftlig til { $embete } ({ $adresse }), ikke til { $klageinstans }. Skriv hvilket vedtak dere klager på, og hva dere vil ha endret. Skriv også hvorfor. En som har fullmakt fra kommunen, må undertegne klagen (§ 32).
klage-1967-videre = Vi vurderer saken på nytt når vi får klagen. Endrer vi ikke vedtaket, sender vi klagen videre til { $klageinstans } (§ 33). Klageinstansen kan prøve alle sider av saken (§ 34).
klage-1967-for-sent = Kommer klagen for sent, blir den som hovedregel avvist. I særlige tilfeller kan den likevel bli behandlet, men ikke etter ett år (§ 31).
klage-1967-begrunnelse = Mangler vedtaket begrunnelse, kan dere kreve å få den innen klagefristen (§ 24). Da begynner klagefristen på nytt når begrunnelsen har kommet fram til dere (§ 29).
klage-1967-utsatt = Dere kan be om at vedtaket ikke blir gjennomført før klagen er avgjort (§ 42). Skriv til { $embete }, og forklar hvorfor.
klage-1967-innsyn = Dere har rett til å se dokumentene i saken, med noen unntak (§§ 18–19). Søknaden, vedtaket og historikken ligger i Praksisnært program. Be { $embete } om de andre dokumentene.
klage-1967-kostnader = Blir vedtaket endret til fordel for dere, kan dere få dekket vesentlige kostnader som var nødvendige for endringen. Send kravet innen tre uker etter at dere fikk melding om det nye vedtaket (§ 36).

## Klage og innsyn, forvaltningsloven av 2025
klage-2025-tittel = Dere kan klage
klage-2025-rett = Kommunen kan klage på vedtaket (forvaltningsloven §§ 61 og 62). { $klageinstans } avgjør klagen hvis vi ikke selv endrer vedtaket.
klage-2025-frist = Fristen er { $uker } (§ 63). Den går fra vi varslet dere om vedtaket. Siste dag er { $klagefrist-siste-dag }, før midnatt.
klage-2025-framgangsmate = Send klagen skriftlig til { $embete } ({ $adresse }), ikke til { $klageinstans }. Skriv hvilket vedtak dere klager på, og hva dere vil ha endret. Skriv også hvorfor. Klagen trenger ikke underskrift. Mangler den noe, får dere en kort frist til å rette det (§ 66).
klage-2025-videre = Vi vurderer saken på nytt når vi får klagen. Endrer vi ikke vedtaket, sender vi klagen videre til { $klageinstans } (§§ 67–69).
klage-2025-for-sent = Kommer klagen for sent, blir den som hovedregel avvist. I særlige tilfeller kan den likevel bli behandlet (§ 65).
klage-2025-begrunnelse = Dere kan be om en nærmere begrunnelse innen klagefristen (§§ 56 og 57).
klage-2025-utsatt = Dere kan be om at vedtaket ikke blir gjennomført før klagen er avgjort (§§ 75 og 76). Skriv til { $embete }, og forklar hvorfor.
klage-2025-innsyn = Dere har rett til å se dokumentene i saken, med noen unntak (§§ 46–53). Søknaden, vedtaket og historikken ligger i Praksisnært program. Be { $embete } om de andre dokumentene.
klage-2025-kostnader = Blir vedtaket endret til fordel for dere, kan dere ha rett til å få dekket nødvendige kostnader (§§ 72 og 73). Spør { $embete } om fristen for kravet.

## Når vedtaket ikke kan påklages
klage-ingen-tittel = Klage
klage-ingen-grunn = vedtak om tilskudd til kommuner i denne ordningen ikke er enkeltvedtak
klage-ingen = Dette vedtaket kan dere ikke klage på, fordi { $grunn-uten-klage }. Mener dere at noe er feil, skriv til { $embete }, så ser vi på det.

## Tilskuddsbrev: innvilget
brev-innvilget-tittel = Dere får tilskudd til «{ $prosjekt }»
brev-innvilget-vedtak = { $kommune } får { $belop-i-alt } i tilskudd for årene { $ar }. Det er beløpet dere søkte om.
brev-innvilget-vedtak-ett-ar = { $kommune } får { $belop-i-alt } i tilskudd for { $ar }. Det er beløpet dere søkte om.
brev-innvilget-formal = Delmål for prosjektet: { $delmaal-navn }. Dere må bruke tilskuddet slik det står i søknaden.
brev-innvilget-belop = Beløpene er fordelt slik:
brev-innvilget-kapittel = Tilskuddet for { $ar } blir dekket over kapittel { $kapittel } post { $post }.
brev-innvilget-hvorfor = Hvorfor vi innvilger søknaden
brev-innvilget-aksept = Skriv til { $embete } ({ $adresse }) innen { $aksept-frist } at dere takker ja til tilskuddet og godtar vilkårene. Oppgi saksnummeret og kontonummeret til kommunen. Gjør dere ikke det, kan tilskuddet falle bort. Vi varsler dere først.
brev-innvilget-vilkar-formal = Pengene skal brukes til prosjektet slik det står i søknaden og i dette vedtaket.
brev-innvilget-endringer = Vil dere endre mål, partnere eller tidsplan, eller flytte mer enn { $omdisponering-grense } prosent av budsjettet for et år mellom kostnadstyper, må vi ha godkjent det først.
brev-innvilget-utbetaling = Vi betaler ut tilskuddet underveis, i terminer etter framdriften. Første utbetaling kommer når dere har takket ja til tilskuddet og vi har kontrollert kontonummeret.
brev-innvilget-rapport = Tilskuddet er på { $rapportgrense } eller mer. Derfor rapporterer dere til { $embete } én gang i året, første gang innen { $forste-rapport }. Rapporten skal vise resultatene mot gevinstrealiseringsplanen, regnskapet og hva dere har lært.
brev-innvilget-uten-rapport = Tilskuddet er på mindre enn { $rapportgrense }. Derfor trenger dere ikke å rapportere. Vi kan likevel kontrollere bruken, og dere må si fra om vesentlige endringer.
brev-innvilget-omtale = Det er offentlig at dere har fått tilskudd, til hva og hvor mye.

## Tilskuddsbrev: delvis innvilget
brev-delvis-tittel = Dere får en del av beløpet dere søkte om til «{ $prosjekt }»
brev-delvis-vedtak = { $kommune } får { $belop-i-alt } i tilskudd for årene { $ar }. Dere søkte om { $belop-sokt }. Vi avslår resten, { $belop-avslatt }.
brev-delvis-vedtak-ett-ar = { $kommune } får { $belop-i-alt } i tilskudd for { $ar }. Dere søkte om { $belop-sokt }. Vi avslår resten, { $belop-avslatt }.
brev-delvis-hvorfor = Hvorfor vi innvilger deler av beløpet
brev-delvis-avslatt = Hvorfor dere får mindre enn dere søkte om
brev-delvis-justering = Send oss justert budsjett og justerte målverdier når dere takker ja til tilskuddet, innen { $aksept-frist }. Kan dere ikke gjennomføre prosjektet med dette beløpet, må dere si fra innen samme dag.

## Avslag
brev-avslag-tittel = Søknaden om tilskudd til «{ $prosjekt }» er avslått
brev-avslag-vedtak = { $kommune } søkte om { $belop-sokt }. Vi avslår søknaden.
brev-avslag-hvorfor = Hvorfor vi avslår søknaden
brev-avslag-rad = Vil dere søke på en ny utlysning, ta gjerne kontakt med oss først.

## Avvisning
brev-avvist-tittel = Søknaden om tilskudd til «{ $prosjekt }» er avvist
brev-avvist-vedtak = Vi avviser søknaden fordi den kom etter fristen. Det betyr at vi ikke behandler den.
brev-avvist-hvorfor = Hvorfor vi avviser søknaden
brev-avvist-for-sent = Fristen var { $frist }. Søknaden kom { $mottatt-tidspunkt }. Vi har vurdert om vi likevel skal behandle søknaden, og har kommet til at vi ikke gjør det.
brev-avvist-regel = Regelverket for utlysningen sier i del 3: «{ $regel }»
brev-avvist-grunn = Grunnen dere oppga, var: { $grunn }

## Over vedtaket på kommunens side
vedtak-gjore = Dette må dere gjøre
vedtak-gjore-lest = Les vedtaket, og bekreft at dere har lest det.
vedtak-gjore-aksept = Takk ja til tilskuddet innen { $dag } ({ $igjen }). Ellers kan tilskuddet falle bort. Vedtaket sier hvordan.
vedtak-gjore-klage = Er dere ikke enige, kan dere klage. Siste dag er { $dag } ({ $igjen }).
