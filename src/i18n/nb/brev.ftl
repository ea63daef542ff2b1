
## Felles blokker

blokk-hode = { $kommune } · Sak { $saksnummer } · { $vedtaksdato } · Søknad mottatt { $mottatt-tidspunkt }
blokk-grunnlag = Vedtaket er gjort av { $embete } etter { $hjemmel-ordning } og regelverket for utlysningen «{ $utlysning }», versjon { $regelverk-versjon }.
blokk-kriterier = Slik har vi vurdert søknaden etter de seks kriteriene: { $kriterium-skar-og-begrunnelse }
blokk-felles-begrunnelse = Mange søknader ble vurdert samtidig. Begrunnelsen over er derfor kort. Dere kan be om en nærmere begrunnelse innen klagefristen.
blokk-kontrollklausul = { $departement } og Riksrevisjonen kan kontrollere at pengene blir brukt etter forutsetningene (bevilgningsreglementet § 10 andre ledd). { $embete } kan også kontrollere opplysningene i søknaden og rapportene. Kommunen skal gi opplysningene som trengs, og ta vare på bilag og målinger i { $oppbevaring-ar } år.
blokk-reaksjoner = Brukes ikke pengene som forutsatt, eller brytes et vilkår, kan vi holde tilbake utbetalinger, endre eller oppheve vedtaket, og kreve hele eller deler av beløpet tilbake. Vi varsler dere først, slik at dere kan uttale dere. Tilskudd som ikke er brukt når prosjektet er ferdig, skal betales tilbake innen { $tilbakebetaling-frist }.
blokk-forbehold = Beløpene for { $forbehold-ar } er gitt med forbehold om at Stortinget bevilger penger til programmet disse årene. Bevilger Stortinget mindre, kan beløpene bli satt ned eller falle bort. Dere trenger ikke å søke på nytt. Vi bekrefter beløpet for hvert år når budsjettet er vedtatt.
blokk-tilsagn = Beløpene for { $tilsagn-ar } er et tilsagn. Det betyr at staten har bundet seg til å betale når vilkårene er oppfylt. Tilsagnet er gitt med fullmakt fra Stortinget (bevilgningsreglementet § 6).
blokk-periodegrense = Vedtaket gjelder ikke lenger enn { $periode-siste-ar }. Støtte etter det krever at neste periode i programmet blir åpnet.
blokk-veiledning = Spørsmål? Svar på dette brevet i løsningen, eller kontakt { $embete }, { $embete-kontakt }. Vi hjelper også med hvordan dere klager.
blokk-underskrift = { $godkjenner-navn }, { $godkjenner-tittel }, har godkjent vedtaket. Saksbehandler er { $saksbehandler-navn }. Dokumentet er godkjent elektronisk { $godkjent-tidspunkt } og har derfor ingen underskrift.

## Klage og innsyn, lovprofil fvl1967

klage-1967-tittel = Dere kan klage
klage-1967-rett = Kommunen kan klage på vedtaket (forvaltningsloven § 28). { $klageinstans } avgjør klagen hvis vi ikke selv endrer vedtaket.
klage-1967-frist = Fristen er tre uker fra dere fikk melding om vedtaket (§ 29). Siste dag er { $klagefrist-siste-dag }. Klagen må være sendt eller levert før midnatt den dagen.
klage-1967-framgangsmate = Send klagen til { $embete }, ikke til klageinstansen. Skriv hvilket vedtak dere klager på, og hva dere vil ha endret. Skriv også hvorfor. Klagen skal være undertegnet av en som kan opptre for kommunen (§ 32). Dere kan sende den i løsningen eller på annen skriftlig måte.
klage-1967-videre = Vi vurderer saken på nytt når vi får klagen. Endrer vi ikke vedtaket, sender vi klagen videre til { $klageinstans } (§ 33). Klageinstansen kan prøve alle sider av saken (§ 34).
klage-1967-for-sent = Kommer klagen for sent, blir den som hovedregel avvist. I særlige tilfeller kan den likevel bli behandlet, men ikke etter ett år (§ 31).
klage-1967-begrunnelse = Dere kan be om begrunnelse eller nærmere begrunnelse innen klagefristen (§§ 24 og 25). Da begynner klagefristen på nytt når begrunnelsen har kommet fram til dere (§ 29).
klage-1967-utsatt = Dere kan be om at vedtaket ikke blir gjennomført før klagen er avgjort (§ 42). Send ønsket til { $embete }, og skriv hvorfor.
klage-1967-innsyn = Dere har rett til å se dokumentene i saken, med noen unntak (§§ 18 til 19). Dere finner dem i løsningen under «Dokumenter».
klage-1967-kostnader = Blir vedtaket endret til fordel for dere, kan dere ha rett til å få dekket vesentlige kostnader som var nødvendige for å få det endret. Kravet må komme innen tre uker etter at dere fikk melding om det nye vedtaket (§ 36).

## Klage og innsyn, lovprofil fvl2025

klage-2025-tittel = Dere kan klage
klage-2025-rett = Kommunen kan klage på vedtaket (forvaltningsloven §§ 61 og 62). { $klageinstans } avgjør klagen hvis vi ikke selv endrer vedtaket.
klage-2025-frist = Fristen er tre uker (§ 63). Den løper fra vi sendte varsel om at vedtaket lå klart i løsningen, { $varsel-sendt }. Siste dag er { $klagefrist-siste-dag }, før midnatt.
klage-2025-framgangsmate = Send klagen til { $embete }, ikke til klageinstansen. Skriv hvilket vedtak dere klager på, og hva dere vil ha endret. Skriv også hvorfor. Klagen trenger ikke underskrift. Mangler den noe, får dere en kort frist til å rette det (§ 66).
klage-2025-videre = Vi vurderer saken på nytt når vi får klagen. Endrer vi ikke vedtaket, sender vi klagen videre til { $klageinstans } (§§ 67 til 69).
klage-2025-for-sent = Kommer klagen for sent, blir den som hovedregel avvist. I særlige tilfeller kan den likevel bli behandlet (§ 65).
klage-2025-begrunnelse = Dere kan be om en nærmere begrunnelse innen klagefristen (§§ 56 og 57). { $fristvirkning-begrunnelse }
klage-2025-utsatt = Dere kan be om at vedtaket ikke blir gjennomført før klagen er avgjort (§§ 75 og 76). Send ønsket til { $embete }, og skriv hvorfor.
klage-2025-innsyn = Dere har rett til å se dokumentene i saken, med noen unntak (§§ 46 til 53). Dere finner dem i løsningen under «Dokumenter».
klage-2025-kostnader = Blir vedtaket endret til fordel for dere, kan dere ha rett til å få dekket nødvendige kostnader. Kravet må komme innen { $sakskostnader-frist } (§§ 72 og 73).

## Når vedtaket ikke kan påklages

klage-ingen = Dette vedtaket kan dere ikke klage på, fordi { $grunn-uten-klage }. Mener dere at noe er feil, skriv til { $embete }, så ser vi på det.

## 1. Tilskuddsbrev: innvilget

brev-innvilget-tittel = Dere får tilskudd til «{ $prosjekt }»
brev-innvilget-vedtak = { $kommune } får { $belop-i-alt } i tilskudd for årene { $forste-ar }–{ $siste-ar }. Det er beløpet dere søkte om.
brev-innvilget-formal = Tilskuddet skal brukes til: { $formal }. Det gjelder { $delmaal-navn }.
brev-innvilget-belop = Beløpene er fordelt slik: { $belop-per-ar-tabell }. Tilskuddet er ført på kapittel { $kapittel } post { $post }, tilskuddsår { $tilskuddsar }.
brev-innvilget-begrunnelse = Vi innvilger søknaden fordi { $hovedgrunn }.
brev-innvilget-vilkar = Vilkår: { $vilkar-liste }. Dere må ta imot tilskuddet og godta vilkårene innen { $aksept-frist }. Gjør dere ikke det, kan tilskuddet falle bort. Vi varsler dere først.
brev-innvilget-utbetaling = Vi betaler { $utbetalingsmate } i { $antall-terminer } terminer: { $termin-tabell }. Første termin kommer når dere har tatt imot tilskuddet og bekreftet kontonummeret. En termin kan ha egne vilkår, som står i tabellen.
brev-innvilget-rapport = Rapportering: Dere leverer rapport innen { $rapport-frister }. Rapporten skal vise { $rapport-innhold }. Skjemaet ligger klart i løsningen.
brev-innvilget-uten-rapport = Rapportering: Tildelingen er på { $belop-i-alt }. Fordi det er mindre enn { $rapportgrense }, trenger dere ikke å rapportere. Vi kan likevel kontrollere bruken, og dere må si fra om vesentlige endringer.
brev-innvilget-endringer = Si fra før dere endrer mål, partnere, tidsplan eller flytter mer enn { $omdisponering-grense } mellom poster.
brev-innvilget-omtale = Vi publiserer at dere har fått tilskudd, til hva og hvor mye.

## 2. Tilskuddsbrev: delvis innvilget

brev-delvis-tittel = Dere får deler av tilskuddet til «{ $prosjekt }»
brev-delvis-vedtak = { $kommune } får { $belop-i-alt } i tilskudd for årene { $forste-ar }–{ $siste-ar }. Dere søkte om { $belop-sokt }. Søknaden om de siste { $belop-avslatt } er avslått.
brev-delvis-begrunnelse = Vi innvilger deler av beløpet fordi { $hovedgrunn }. Dette får dere ikke støtte til: { $avslatt-del }. Grunnen er { $avslag-grunn }.
brev-delvis-justering = Kan dere gjennomføre prosjektet med et lavere beløp? Send inn justert budsjett og justerte målverdier sammen med aksepten, innen { $aksept-frist }.

## 3. Avslag

brev-avslag-tittel = Søknaden om tilskudd til «{ $prosjekt }» er avslått
brev-avslag-vedtak = { $kommune } søkte om { $belop-sokt }. Vi avslår søknaden.
brev-avslag-begrunnelse = Grunnen er { $hovedgrunn }. Opplysningene vi har lagt vekt på, er { $faktum }. Reglene vi har brukt, er { $regler }.
brev-avslag-ramme = Vi fikk { $antall-soknader } søknader på til sammen { $sum-sokt }. Rammen vår for { $ar } er { $ramme }. Derfor måtte vi prioritere mellom søknader som oppfylte kravene.
brev-avslag-rad = Vil dere søke igjen, råder vi dere til å { $rad }. Ta gjerne kontakt før neste utlysning. Dere kan kopiere denne søknaden.

## 4. Avvisning

brev-avvist-tittel = Søknaden om tilskudd til «{ $prosjekt }» er avvist
brev-avvist-vedtak = Vi behandler ikke søknaden. Å avvise en søknad er et vedtak.
brev-avvist-for-sent = Fristen var { $frist }. Søknaden kom { $mottatt-tidspunkt }, altså { $forsinkelse } for sent. Grunnen dere oppga, var: { $kommunens-grunn }. Vi har vurdert om søknaden likevel bør behandles, og kommet til at den ikke bør det, fordi { $begrunnelse-for-sent } ({ $avvisning-hjemmel }).
brev-avvist-ikke-berettiget = Bare { $hvem-kan-soke } kan søke. { $soker } er ikke det, fordi { $begrunnelse-ikke-berettiget } ({ $avvisning-hjemmel }). En kommune kan søke og ha dere med som partner.

## 5. Kvittering

brev-kvittering-tittel = Vi har fått søknaden om tilskudd til «{ $prosjekt }»
brev-kvittering-tekst = Søknaden kom { $mottatt-tidspunkt } og har saksnummer { $saksnummer }. { $embete } behandler den. { $innsender-rolle } sendte den på vegne av { $kommune }.
brev-kvittering-tid = Dere kan vente svar innen { $forventet-vedtak }. Blir det vesentlig senere, sier vi fra og forklarer hvorfor.
brev-kvittering-for-sent = Søknaden kom etter fristen, som var { $frist }. Vi avgjør om den skal behandles, og gir dere svar.
brev-kvittering-videre = Mangler det noe, spør vi dere i løsningen. Dere kan trekke søknaden når som helst før vedtaket. Dere har rett til å se dokumentene i saken.

## 6. Foreløpig svar

brev-forelopig-tittel = Foreløpig svar på søknaden om «{ $prosjekt }»
brev-forelopig-tekst = Søknaden deres kom { $mottatt-tidspunkt }. Vi er ikke ferdige med å behandle den, fordi { $grunn }. Dere kan vente svar innen { $forventet-vedtak } ({ $forelopig-hjemmel }).
brev-forelopig-gjore = Dere trenger ikke å gjøre noe nå. Har noe viktig endret seg i prosjektet, skriv til oss i løsningen.

## 7. Vi trenger flere opplysninger

brev-mangler-tittel = Vi trenger flere opplysninger om «{ $prosjekt }»
brev-mangler-tekst = For å kunne avgjøre søknaden trenger vi svar på dette innen { $svarfrist }: { $sporsmal-liste }
brev-mangler-hvordan = Svar i søknaden. Bare delene vi spør om, er åpne for endring. Alle endringer blir synlige i saken.
brev-mangler-konsekvens = Trenger dere mer tid, be om det før fristen. Får vi ikke svar, avgjør vi søknaden med de opplysningene vi har ({ $utredning-hjemmel }).

## 8. Akseptskjema

brev-aksept-tittel = Ta imot tilskuddet til «{ $prosjekt }»
brev-aksept-ingress = Fyll ut skjemaet innen { $aksept-frist }. Vi betaler ikke ut noe før vi har fått det.
brev-aksept-ja = { $kommune } tar imot { $belop-i-alt } og godtar vilkårene i brevet av { $vedtaksdato }.
brev-aksept-nei = { $kommune } tar ikke imot tilskuddet, fordi { $nei-grunn }.
brev-aksept-konto = Kontonummer i kommunens navn: { $kontonummer }. Vi kontrollerer det før første utbetaling.
brev-aksept-referanse = Referansen kommunen vil ha på utbetalingen (valgfritt): { $betalingsreferanse }
brev-aksept-ansvar = Rollen som er ansvarlig for tilskuddet i kommunen: { $ansvarlig-rolle }
brev-aksept-fullmakt = Jeg har fullmakt til å ta imot tilskuddet på vegne av kommunen.
brev-aksept-klage = Dere kan ta imot tilskuddet og likevel klage på vedtaket.

## 9. Påminnelse

brev-paminnelse-aksept = Fristen for å ta imot tilskuddet til «{ $prosjekt }» var { $aksept-frist }. Vi har ikke fått svar. Svar innen { $ny-frist }. Hører vi ikke fra dere, kan vi bestemme at tilskuddet faller bort. Dette er et varsel, og dere kan uttale dere innen samme frist ({ $varsel-hjemmel }).
brev-paminnelse-rapport-for = Rapporten for «{ $prosjekt }» skal leveres innen { $rapport-frist }. Skjemaet er delvis utfylt. Har dere lite å melde, er det nok å skrive det.
brev-paminnelse-rapport-etter = Rapporten for «{ $prosjekt }» skulle vært levert innen { $rapport-frist }. Lever den innen { $ny-frist }. Vi betaler ikke ut neste termin før vi har fått og godkjent rapporten.
brev-paminnelse-svar = Vi spurte dere om opplysninger til «{ $prosjekt }» med frist { $svarfrist }. Vi har ikke fått svar. Svar innen { $ny-frist }, ellers avgjør vi søknaden slik den er.

## Oppbygging og flettefelt per brev


## Hvor kravene i regelverket er dekket


## Verdier fra lovprofilen

