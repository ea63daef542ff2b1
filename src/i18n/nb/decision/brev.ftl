## Overskrifter i brevet
brev-mottaker = Mottaker
brev-organisasjonsnummer = Organisasjonsnummer { $nummer }
brev-dato = Dato
brev-saksnummer = Saksnummer
brev-kort = Kort om vedtaket
brev-kort-tilskudd = Tilskudd
brev-kort-aksept = Svar på vilkårene
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

## Felles blokker
blokk-soknad = Vi viser til søknaden fra { $kommune }, som vi fikk { $mottatt-tidspunkt }.
blokk-grunnlag = Vedtaket er gjort av { $embete } etter { $hjemmel-ordning } og regelverket for utlysningen «{ $utlysning }», versjon { $regelverk-versjon }.
blokk-faktum = Vi har bygd på opplysningene i søknaden og svarene dere har gitt oss.
blokk-kriterier = Slik har vi vurdert søknaden etter de seks kriteriene. Skåren går fra 1 (svakt) til 5 (svært godt).
blokk-felles-begrunnelse = Mange søknader ble vurdert samtidig. Begrunnelsen over er derfor kort. Dere kan be om en nærmere begrunnelse innen klagefristen.
blokk-kontrollklausul = { $departement } og Riksrevisjonen kan kontrollere at pengene blir brukt etter forutsetningene (bevilgningsreglementet § 10 andre ledd). { $embete } kan også kontrollere opplysningene i søknaden og rapportene. Kommunen skal gi opplysningene som trengs, og ta vare på bilag og målinger i { $oppbevaring-ar } år.
blokk-reaksjoner = Blir ikke pengene brukt som forutsatt, eller blir et vilkår brutt, kan vi holde tilbake utbetalinger, endre eller oppheve vedtaket, og kreve hele eller deler av beløpet tilbake. Vi varsler dere først, slik at dere kan uttale dere. Tilskudd som ikke er brukt når prosjektet er ferdig, skal betales tilbake.
blokk-forbehold = Tilskuddet for { $forbehold-ar } er gitt med forbehold om at Stortinget bevilger penger til programmet. Bevilger Stortinget mindre, kan tilskuddet bli satt ned eller falle bort. Dere trenger ikke å søke på nytt. Vi bekrefter beløpet for hvert år når budsjettet er vedtatt.
blokk-tilsagn = Tilskuddet for { $tilsagn-ar } er et tilsagn. Det betyr at staten har bundet seg til å betale når vilkårene er oppfylt. Tilsagnet er gitt med fullmakt fra Stortinget (bevilgningsreglementet § 6).
blokk-bevilget = Tilskuddet for { $ar } er bevilget.
blokk-periodegrense = Vedtaket gjelder ikke lenger enn { $periode-siste-ar }. Støtte etter det krever at neste periode i programmet blir åpnet.
blokk-veiledning = Har dere spørsmål, ta kontakt med { $embete } og oppgi sak { $saksnummer }. Vi hjelper også med hvordan dere klager.
blokk-veiledning-uten-klage = Har dere spørsmål, ta kontakt med { $embete } og oppgi sak { $saksnummer }.
blokk-underskrift = { $godkjenner-navn } har godkjent vedtaket. Saksbehandler er { $saksbehandler-navn }. Dokumentet er godkjent elektronisk { $godkjent-tidspunkt } og har derfor ingen underskrift.

## Klage og innsyn, forvaltningsloven av 1967
klage-1967-tittel = Dere kan klage
klage-1967-rett = Kommunen kan klage på vedtaket (forvaltningsloven § 28). { $klageinstans } avgjør klagen hvis vi ikke selv endrer vedtaket.
klage-1967-frist = Fristen er { $uker } uker fra dere fikk melding om vedtaket (§ 29). Siste dag er { $klagefrist-siste-dag }. Klagen må være sendt eller levert før midnatt den dagen.
klage-1967-framgangsmate = Send klagen skriftlig til { $embete } ({ $adresse }), ikke til klageinstansen. Skriv hvilket vedtak dere klager på, og hva dere vil ha endret. Skriv også hvorfor. Klagen skal være undertegnet av en som kan opptre for kommunen (§ 32).
klage-1967-videre = Vi vurderer saken på nytt når vi får klagen. Endrer vi ikke vedtaket, sender vi klagen videre til { $klageinstans } (§ 33). Klageinstansen kan prøve alle sider av saken (§ 34).
klage-1967-for-sent = Kommer klagen for sent, blir den som hovedregel avvist. I særlige tilfeller kan den likevel bli behandlet, men ikke etter ett år (§ 31).
klage-1967-begrunnelse = Dere kan be om begrunnelse eller nærmere begrunnelse innen klagefristen (§§ 24 og 25). Da begynner klagefristen på nytt når begrunnelsen har kommet fram til dere (§ 29).
klage-1967-utsatt = Dere kan be om at vedtaket ikke blir gjennomført før klagen er avgjort (§ 42). Send ønsket til { $embete }, og skriv hvorfor.
klage-1967-innsyn = Dere har rett til å se dokumentene i saken, med noen unntak (§§ 18 til 19). Søknaden, vedtaket og historikken ligger i løsningen. Be { $embete } om de andre dokumentene.
klage-1967-kostnader = Blir vedtaket endret til fordel for dere, kan dere ha rett til å få dekket vesentlige kostnader som var nødvendige for å få det endret. Kravet må komme innen tre uker etter at dere fikk melding om det nye vedtaket (§ 36).

## Klage og innsyn, forvaltningsloven av 2025
klage-2025-tittel = Dere kan klage
klage-2025-rett = Kommunen kan klage på vedtaket (forvaltningsloven §§ 61 og 62). { $klageinstans } avgjør klagen hvis vi ikke selv endrer vedtaket.
klage-2025-frist = Fristen er { $uker } uker (§ 63). Den løper fra vi sendte varsel om at vedtaket lå klart i løsningen, { $varsel-sendt }. Siste dag er { $klagefrist-siste-dag }, før midnatt.
klage-2025-framgangsmate = Send klagen skriftlig til { $embete } ({ $adresse }), ikke til klageinstansen. Skriv hvilket vedtak dere klager på, og hva dere vil ha endret. Skriv også hvorfor. Klagen trenger ikke underskrift. Mangler den noe, får dere en kort frist til å rette det (§ 66).
klage-2025-videre = Vi vurderer saken på nytt når vi får klagen. Endrer vi ikke vedtaket, sender vi klagen videre til { $klageinstans } (§§ 67 til 69).
klage-2025-for-sent = Kommer klagen for sent, blir den som hovedregel avvist. I særlige tilfeller kan den likevel bli behandlet (§ 65).
klage-2025-begrunnelse = Dere kan be om en nærmere begrunnelse innen klagefristen (§§ 56 og 57).
klage-2025-utsatt = Dere kan be om at vedtaket ikke blir gjennomført før klagen er avgjort (§§ 75 og 76). Send ønsket til { $embete }, og skriv hvorfor.
klage-2025-innsyn = Dere har rett til å se dokumentene i saken, med noen unntak (§§ 46 til 53). Søknaden, vedtaket og historikken ligger i løsningen. Be { $embete } om de andre dokumentene.
klage-2025-kostnader = Blir vedtaket endret til fordel for dere, kan dere ha rett til å få dekket nødvendige kostnader (§§ 72 og 73). Spør { $embete } om fristen for kravet.

## Når vedtaket ikke kan påklages
klage-ingen-tittel = Klage
klage-ingen-grunn = tilskudd til kommuner fra ordningen ikke er enkeltvedtak
klage-ingen = Dette vedtaket kan dere ikke klage på, fordi { $grunn-uten-klage }. Mener dere at noe er feil, skriv til { $embete }, så ser vi på det.

## Tilskuddsbrev: innvilget
brev-innvilget-tittel = Dere får tilskudd til «{ $prosjekt }»
brev-innvilget-vedtak = { $kommune } får { $belop-i-alt } i tilskudd for årene { $ar }. Det er beløpet dere søkte om.
brev-innvilget-vedtak-ett-ar = { $kommune } får { $belop-i-alt } i tilskudd for { $ar }. Det er beløpet dere søkte om.
brev-innvilget-formal = Tilskuddet skal brukes slik det er beskrevet i søknaden. Det gjelder { $delmaal-navn }.
brev-innvilget-belop = Beløpene er fordelt slik:
brev-innvilget-kapittel = Tilskuddet er ført på kapittel { $kapittel } post { $post }, tilskuddsår { $tilskuddsar }.
brev-innvilget-hvorfor = Hvorfor vi innvilger søknaden
brev-innvilget-aksept = Skriv til { $embete } ({ $adresse }) innen { $aksept-frist } at dere tar imot tilskuddet og godtar vilkårene. Oppgi saksnummeret og kontonummeret til kommunen. Gjør dere ikke det, kan tilskuddet falle bort. Vi varsler dere først.
brev-innvilget-vilkar-formal = Pengene skal brukes til prosjektet slik det er beskrevet i søknaden og i dette vedtaket.
brev-innvilget-endringer = Si fra før dere endrer mål, partnere eller tidsplan, eller flytter mer enn { $omdisponering-grense } av budsjettet for et år mellom kostnadstyper.
brev-innvilget-utbetaling = Vi betaler ut tilskuddet underveis, i terminer etter framdriften. Første termin kommer når dere har tatt imot tilskuddet og vi har kontrollert kontonummeret.
brev-innvilget-rapport = Tildelingen er på { $rapportgrense } eller mer. Derfor rapporterer dere til { $embete } én gang i året, første gang innen { $forste-rapport }. Rapporten skal vise resultatene mot gevinstplanen, regnskapet og hva dere har lært.
brev-innvilget-uten-rapport = Tildelingen er på mindre enn { $rapportgrense }. Derfor trenger dere ikke å rapportere. Vi kan likevel kontrollere bruken, og dere må si fra om vesentlige endringer.
brev-innvilget-omtale = At dere har fått tilskudd, til hva og hvor mye, er offentlig.

## Tilskuddsbrev: delvis innvilget
brev-delvis-tittel = Dere får deler av tilskuddet til «{ $prosjekt }»
brev-delvis-vedtak = { $kommune } får { $belop-i-alt } i tilskudd for årene { $ar }. Dere søkte om { $belop-sokt }. Søknaden om de siste { $belop-avslatt } er avslått.
brev-delvis-vedtak-ett-ar = { $kommune } får { $belop-i-alt } i tilskudd for { $ar }. Dere søkte om { $belop-sokt }. Søknaden om de siste { $belop-avslatt } er avslått.
brev-delvis-hvorfor = Hvorfor vi innvilger deler av beløpet
brev-delvis-avslatt = Hvorfor dere får mindre enn dere søkte om
brev-delvis-justering = Kan dere gjennomføre prosjektet med et lavere beløp? Send inn justert budsjett og justerte målverdier når dere tar imot tilskuddet, innen { $aksept-frist }.

## Avslag
brev-avslag-tittel = Søknaden om tilskudd til «{ $prosjekt }» er avslått
brev-avslag-vedtak = { $kommune } søkte om { $belop-sokt }. Vi avslår søknaden.
brev-avslag-hvorfor = Hvorfor vi avslår søknaden
brev-avslag-rad = Vil dere søke igjen, ta gjerne kontakt med oss før neste utlysning.

## Avvisning
brev-avvist-tittel = Søknaden om tilskudd til «{ $prosjekt }» er avvist
brev-avvist-vedtak = Vi behandler ikke søknaden, fordi den kom etter fristen. Å avvise en søknad er et vedtak.
brev-avvist-hvorfor = Hvorfor vi avviser søknaden
brev-avvist-for-sent = Fristen var { $frist }. Søknaden kom { $mottatt-tidspunkt }. Vi har vurdert om søknaden likevel bør behandles, og kommet til at den ikke bør det (regelverket for utlysningen, del 3).
brev-avvist-grunn = Grunnen dere oppga, var: { $grunn }
