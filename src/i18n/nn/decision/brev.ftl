## Overskrifter i brevet
brev-mottaker = Mottakar
brev-organisasjonsnummer = Organisasjonsnummer { $nummer }
brev-dato = Dato
brev-saksnummer = Saksnummer
brev-kort = Kort om vedtaket
brev-kort-tilskudd = Tilskot
brev-kort-aksept = Svar på vilkåra
brev-kort-innen = Innan { $dato }
brev-kort-klage = Siste dag for å klage
brev-kort-rapport = Første rapport
brev-del-belop = Kva de får
brev-del-kriterier = Slik har vi vurdert søknaden
brev-del-vilkar = Vilkår
brev-del-utbetaling = Utbetaling
brev-del-rapport = Rapportering
brev-del-kontroll = Kontroll og tilbakebetaling
brev-del-grunnlag = Grunnlaget for vedtaket
brev-del-kontakt = Kontakt
brev-tabell-belop = Beløp per år i kroner
brev-tabell-sokt = Søkt
brev-tabell-innvilget = Innvilga
brev-tabell-grunnlag = Grunnlag
brev-grunnlag-forbehold = Atterhald
brev-skar = { $skar } av 5
brev-hilsen = Med helsing

## Felles blokker
blokk-soknad = Vi viser til søknaden frå { $kommune }, som vi fekk { $mottatt-tidspunkt }.
blokk-grunnlag = Vedtaket er gjort av { $embete } etter { $hjemmel-ordning } og regelverket for utlysinga «{ $utlysning }», versjon { $regelverk-versjon }.
blokk-faktum = Vi har bygd på opplysningane i søknaden og svara de har gitt oss.
blokk-kriterier = Slik har vi vurdert søknaden etter dei seks kriteria. Skåren går frå 1 (svakt) til 5 (svært godt).
blokk-felles-begrunnelse = Mange søknader blei vurderte samtidig. Grunngivinga over er derfor kort. De kan be om ei nærmare grunngiving innan klagefristen.
blokk-kontrollklausul = { $departement } og Riksrevisjonen kan kontrollere at pengane blir brukte etter føresetnadene (løyvingsreglementet § 10 andre ledd). { $embete } kan også kontrollere opplysningane i søknaden og rapportane. Kommunen skal gi dei opplysningane som trengst, og ta vare på bilag og målingar i { $oppbevaring-ar } år.
blokk-reaksjoner = Blir ikkje pengane brukte som føresett, eller blir eit vilkår brote, kan vi halde tilbake utbetalingar, endre eller oppheve vedtaket, og krevje heile eller delar av beløpet tilbake. Vi varslar dykk først, slik at de kan uttale dykk. Tilskot som ikkje er brukt når prosjektet er ferdig, skal betalast tilbake.
blokk-forbehold = Tilskotet for { $forbehold-ar } er gitt med atterhald om at Stortinget løyver pengar til programmet. Løyver Stortinget mindre, kan tilskotet bli sett ned eller falle bort. De treng ikkje å søkje på nytt. Vi stadfestar beløpet for kvart år når budsjettet er vedteke.
blokk-tilsagn = Tilskotet for { $tilsagn-ar } er ei tilsegn. Det betyr at staten har bunde seg til å betale når vilkåra er oppfylte. Tilsegna er gitt med fullmakt frå Stortinget (løyvingsreglementet § 6).
blokk-bevilget = Tilskotet for { $ar } er løyvt.
blokk-periodegrense = Vedtaket gjeld ikkje lenger enn { $periode-siste-ar }. Støtte etter det krev at neste periode i programmet blir opna.
blokk-veiledning = Har de spørsmål, ta kontakt med { $embete } og oppgi sak { $saksnummer }. Vi hjelper også med korleis de klagar.
blokk-veiledning-uten-klage = Har de spørsmål, ta kontakt med { $embete } og oppgi sak { $saksnummer }.
blokk-underskrift = { $godkjenner-navn } har godkjent vedtaket. Saksbehandlar er { $saksbehandler-navn }. Dokumentet er godkjent elektronisk { $godkjent-tidspunkt } og har derfor inga underskrift.

## Klage og innsyn, forvaltningslova av 1967
klage-1967-tittel = De kan klage
klage-1967-rett = Kommunen kan klage på vedtaket (forvaltningslova § 28). { $klageinstans } avgjer klaga dersom vi ikkje sjølve endrar vedtaket.
klage-1967-frist = Fristen er { $uker } veker frå de fekk melding om vedtaket (§ 29). Siste dag er { $klagefrist-siste-dag }. Klaga må vere send eller levert før midnatt den dagen.
klage-1967-framgangsmate = Send klaga skriftleg til { $embete } ({ $adresse }), ikkje til klageinstansen. Skriv kva vedtak de klagar på, og kva de vil ha endra. Skriv også kvifor. Klaga skal vere underskriven av ein som kan opptre for kommunen (§ 32).
klage-1967-videre = Vi vurderer saka på nytt når vi får klaga. Endrar vi ikkje vedtaket, sender vi klaga vidare til { $klageinstans } (§ 33). Klageinstansen kan prøve alle sider av saka (§ 34).
klage-1967-for-sent = Kjem klaga for seint, blir ho som hovudregel avvist. I særlege tilfelle kan ho likevel bli behandla, men ikkje etter eitt år (§ 31).
klage-1967-begrunnelse = De kan be om grunngiving eller nærmare grunngiving innan klagefristen (§§ 24 og 25). Då startar klagefristen på nytt når grunngivinga har kome fram til dykk (§ 29).
klage-1967-utsatt = De kan be om at vedtaket ikkje blir gjennomført før klaga er avgjord (§ 42). Send ønsket til { $embete }, og skriv kvifor.
klage-1967-innsyn = De har rett til å sjå dokumenta i saka, med nokre unntak (§§ 18 til 19). Søknaden, vedtaket og historikken ligg i løysinga. Be { $embete } om dei andre dokumenta.
klage-1967-kostnader = Blir vedtaket endra til fordel for dykk, kan de ha rett til å få dekt vesentlege kostnader som var nødvendige for å få det endra. Kravet må kome innan tre veker etter at de fekk melding om det nye vedtaket (§ 36).

## Klage og innsyn, forvaltningslova av 2025
klage-2025-tittel = De kan klage
klage-2025-rett = Kommunen kan klage på vedtaket (forvaltningslova §§ 61 og 62). { $klageinstans } avgjer klaga dersom vi ikkje sjølve endrar vedtaket.
klage-2025-frist = Fristen er { $uker } veker (§ 63). Han går frå vi sende varsel om at vedtaket låg klart i løysinga, { $varsel-sendt }. Siste dag er { $klagefrist-siste-dag }, før midnatt.
klage-2025-framgangsmate = Send klaga skriftleg til { $embete } ({ $adresse }), ikkje til klageinstansen. Skriv kva vedtak de klagar på, og kva de vil ha endra. Skriv også kvifor. Klaga treng ikkje underskrift. Manglar ho noko, får de ein kort frist til å rette det (§ 66).
klage-2025-videre = Vi vurderer saka på nytt når vi får klaga. Endrar vi ikkje vedtaket, sender vi klaga vidare til { $klageinstans } (§§ 67 til 69).
klage-2025-for-sent = Kjem klaga for seint, blir ho som hovudregel avvist. I særlege tilfelle kan ho likevel bli behandla (§ 65).
klage-2025-begrunnelse = De kan be om ei nærmare grunngiving innan klagefristen (§§ 56 og 57).
klage-2025-utsatt = De kan be om at vedtaket ikkje blir gjennomført før klaga er avgjord (§§ 75 og 76). Send ønsket til { $embete }, og skriv kvifor.
klage-2025-innsyn = De har rett til å sjå dokumenta i saka, med nokre unntak (§§ 46 til 53). Søknaden, vedtaket og historikken ligg i løysinga. Be { $embete } om dei andre dokumenta.
klage-2025-kostnader = Blir vedtaket endra til fordel for dykk, kan de ha rett til å få dekt nødvendige kostnader (§§ 72 og 73). Spør { $embete } om fristen for kravet.

## Når ein ikkje kan klage på vedtaket
klage-ingen-tittel = Klage
klage-ingen-grunn = tilskot til kommunar frå ordninga ikkje er enkeltvedtak
klage-ingen = Dette vedtaket kan de ikkje klage på, fordi { $grunn-uten-klage }. Meiner de at noko er feil, skriv til { $embete }, så ser vi på det.

## Tilskotsbrev: innvilga
brev-innvilget-tittel = De får tilskot til «{ $prosjekt }»
brev-innvilget-vedtak = { $kommune } får { $belop-i-alt } i tilskot for åra { $ar }. Det er beløpet de søkte om.
brev-innvilget-vedtak-ett-ar = { $kommune } får { $belop-i-alt } i tilskot for { $ar }. Det er beløpet de søkte om.
brev-innvilget-formal = Tilskotet skal brukast slik det er skildra i søknaden. Det gjeld { $delmaal-navn }.
brev-innvilget-belop = Beløpa er fordelte slik:
brev-innvilget-kapittel = Tilskotet er ført på kapittel { $kapittel } post { $post }, tilskotsår { $tilskuddsar }.
brev-innvilget-hvorfor = Kvifor vi innvilgar søknaden
brev-innvilget-aksept = Skriv til { $embete } ({ $adresse }) innan { $aksept-frist } at de tek imot tilskotet og godtek vilkåra. Oppgi saksnummeret og kontonummeret til kommunen. Gjer de ikkje det, kan tilskotet falle bort. Vi varslar dykk først.
brev-innvilget-vilkar-formal = Pengane skal brukast til prosjektet slik det er skildra i søknaden og i dette vedtaket.
brev-innvilget-endringer = Sei frå før de endrar mål, partnarar eller tidsplan, eller flyttar meir enn { $omdisponering-grense } av budsjettet for eit år mellom kostnadstypar.
brev-innvilget-utbetaling = Vi betaler ut tilskotet undervegs, i terminar etter framdrifta. Første termin kjem når de har teke imot tilskotet og vi har kontrollert kontonummeret.
brev-innvilget-rapport = Tildelinga er på { $rapportgrense } eller meir. Derfor rapporterer de til { $embete } éin gong i året, første gong innan { $forste-rapport }. Rapporten skal vise resultata mot gevinstplanen, rekneskapen og kva de har lært.
brev-innvilget-uten-rapport = Tildelinga er på mindre enn { $rapportgrense }. Derfor treng de ikkje å rapportere. Vi kan likevel kontrollere bruken, og de må seie frå om vesentlege endringar.
brev-innvilget-omtale = At de har fått tilskot, til kva og kor mykje, er offentleg.

## Tilskotsbrev: delvis innvilga
brev-delvis-tittel = De får delar av tilskotet til «{ $prosjekt }»
brev-delvis-vedtak = { $kommune } får { $belop-i-alt } i tilskot for åra { $ar }. De søkte om { $belop-sokt }. Søknaden om dei siste { $belop-avslatt } er avslått.
brev-delvis-vedtak-ett-ar = { $kommune } får { $belop-i-alt } i tilskot for { $ar }. De søkte om { $belop-sokt }. Søknaden om dei siste { $belop-avslatt } er avslått.
brev-delvis-hvorfor = Kvifor vi innvilgar delar av beløpet
brev-delvis-avslatt = Kvifor de får mindre enn de søkte om
brev-delvis-justering = Kan de gjennomføre prosjektet med eit lågare beløp? Send inn justert budsjett og justerte målverdiar når de tek imot tilskotet, innan { $aksept-frist }.

## Avslag
brev-avslag-tittel = Søknaden om tilskot til «{ $prosjekt }» er avslått
brev-avslag-vedtak = { $kommune } søkte om { $belop-sokt }. Vi avslår søknaden.
brev-avslag-hvorfor = Kvifor vi avslår søknaden
brev-avslag-rad = Vil de søkje igjen, ta gjerne kontakt med oss før neste utlysing.

## Avvising
brev-avvist-tittel = Søknaden om tilskot til «{ $prosjekt }» er avvist
brev-avvist-vedtak = Vi behandlar ikkje søknaden, fordi han kom etter fristen. Å avvise ein søknad er eit vedtak.
brev-avvist-hvorfor = Kvifor vi avviser søknaden
brev-avvist-for-sent = Fristen var { $frist }. Søknaden kom { $mottatt-tidspunkt }. Vi har vurdert om søknaden likevel bør behandlast, og kome til at han ikkje bør det (regelverket for utlysinga, del 3).
brev-avvist-grunn = Grunnen de gav, var: { $grunn }
