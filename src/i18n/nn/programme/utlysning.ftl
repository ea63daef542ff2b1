## Innleiing

utlysning-tittel = Praksisnært program: tilskot til kommunar { $forste-ar }–{ $siste-ar }
utlysning-kort = Kommunar kan søkje om tilskot til å utvikle, prøve ut og innføre betre velferdstenester. De sender éin søknad for kvart prosjekt og kan få tilskot i inntil fem år. Statsforvaltaren behandlar søknaden.

## Regelverk 1: Mål og målgruppe

regelverk-1-tittel = Mål og målgruppe
regelverk-1-mal = Målet er at kommunane skal kunne møte velferdsbehova til innbyggjarane på nye måtar. Behova skal bli mindre eller kome seinare. Tenestene skal klare oppgåvene med dei folka og pengane som finst.
regelverk-1-delmaal =
    Programmet har tre delmål:
    1. Styrkje helsefremjande og førebyggjande velferd.
    2. Ta i bruk gode modellar for organisering og styring av tenestene.
    3. Innføre nye buformer, helseteknologi og digitale verktøy.
regelverk-1-malgruppe = Målgruppa er innbyggjarar som treng eller kan kome til å trengje kommunale velferdstenester, og dei som står dei nær. Tilskotet går til kommunane.

## Regelverk 2: Kriterium for måloppnåing

regelverk-2-tittel = Kriterium for måloppnåing
regelverk-2-ingress = Vi ser på dette når vi vurderer om programmet når måla:
regelverk-2-a = Kor stor del av dei planlagde gevinstane som er målte, og kor stor del som er nådd, sett opp mot nullpunktet
regelverk-2-b = Kor mange prosjekt som har gått over til vanleg drift, og kor mange som framleis er i bruk eitt og tre år etter
regelverk-2-c = Kor mange kommunar som har teke i bruk løysingar frå andre, og kor mange som følgjer eit prosjekt
regelverk-2-d = Korleis tilskotet er fordelt etter kommunestorleik, sentralitet og delmål
regelverk-2-e = Vi viser produkt, brukareffektar og samfunnseffektar kvar for seg og legg dei ikkje saman.

## Regelverk 3: Tildelingskriterium og utrekning

regelverk-3-tittel = Tildelingskriterium og utrekning
regelverk-3-hvem = Kommunar kan søkje. Fleire kommunar kan gå saman. Då søkjer éin kommune på vegner av alle og er ansvarleg for tilskotet. Organisasjonar, bedrifter, fylkeskommunar og forskingsmiljø kan vere partnarar, men ikkje søkje.
regelverk-3-krav = Søknaden må ha ein implementeringsplan (plan for innføring) som svarer på ansvar, ressursar, forankring og gevinstar. Han må også ha ein gevinstrealiseringsplan med minst éin gevinst som har indikator, nullpunkt, målverdi, tidspunkt og eigar. Manglar nullpunktet, må de skrive kvifor og når det blir målt.
regelverk-3-kriterier = Statsforvaltaren vurderer søknaden etter seks kriterium, med skår frå 1 til 5. Så mykje tel kvart kriterium:
regelverk-3-kriterium = { $navn }: { $vekt } prosent
regelverk-3-skjonn = Skårane er eit grunnlag for avgjerda. Statsforvaltaren kan også ta omsyn til fordelinga mellom delmål og mellom små og store kommunar, og må då skrive kvifor.
regelverk-3-for-sent = Statsforvaltaren kan avvise søknader som kjem etter fristen.
regelverk-3-for-sent-hensyn = Då tel det kor mykje for seint søknaden kom, kvifor han kom for seint, og at like tilfelle skal behandlast likt.
regelverk-3-belop = De kan søkje om minst { $minste-belop } og høgst { $storste-belop } i alt. Tilskotet blir fastsett per år etter kostnadene i budsjettet. Statsforvaltaren kan innvilge heile beløpet, innvilge delar av det eller avslå søknaden.
regelverk-3-belop-uten-tak = De må søkje om minst { $minste-belop } i alt. Det er inga øvre grense. Tilskotet blir fastsett per år etter kostnadene i budsjettet. Statsforvaltaren kan innvilge heile beløpet, innvilge delar av det eller avslå søknaden.
regelverk-3-kort-spor = Søkjer de om høgst { $belop } og ikkje går lenger enn fasen «{ $fase }», er det færre spørsmål (kort spor). Då er det nok å skrive når nullpunktet blir målt, og å gi eit anslag på kva drifta kostar. Svara blir vurderte mot dei same kriteria. Det trekkjer ikkje ned at kort spor spør om mindre.
regelverk-3-egenandel = Det er ikkje krav om eigendel.
regelverk-3-dekker = Tilskotet kan dekkje lønn, kjøp av tenester, utstyr og teknologi, opplæring, reiser og måling, så lenge utgiftene er nødvendige for prosjektet.
regelverk-3-dekker-ikke-tittel = Dette får de ikkje tilskot til
regelverk-3-dekker-ikke-1 = Vanleg drift og oppgåver de ville ha betalt uansett
regelverk-3-dekker-ikke-2 = Utgifter de hadde før de fekk vedtaket
regelverk-3-dekker-ikke-3 = Utgifter som eit anna tilskot allereie dekkjer, eller eigendel i ei anna statleg ordning
regelverk-3-dekker-ikke-4 = Rein næringsutvikling
regelverk-3-dekker-ikke-5 = Støtte til bedrifter som er i strid med reglane om statsstøtte
regelverk-3-utbetaling = Vi betaler ut tilskotet i terminar etter framdrifta. Første utbetaling kjem når kommunen har takka ja til tilskotet og vi har kontrollert kontonummeret.

## Regelverk 4: Oppfølging og kontroll

regelverk-4-tittel = Oppfølging og kontroll
regelverk-4-rapport = Er tilskotet på { $rapportgrense } eller meir, rapporterer de éin gong i året: resultat mot gevinstrealiseringsplanen, rekneskap og kva de har lært. Er tilskotet mindre, slepp de som hovudregel å rapportere.
regelverk-4-endring = Vil de endre mål, partnarar eller tidsplan, eller gjere ei vesentleg endring i budsjettet, må Statsforvaltaren ha godkjent det først. Vedtaket seier kvar grensa går. Å stanse eit prosjekt tidleg og fortelje kvifor er eit godt resultat.
regelverk-4-kontroll = Statsforvaltaren, departementet og Riksrevisjonen kan kontrollere at pengane blir brukte etter føresetnadene (løyvingsreglementet § 10 andre ledd). Ta vare på bilag og målingar.
regelverk-4-reaksjon = Blir ikkje pengane brukte slik vedtaket seier, kan Statsforvaltaren halde tilbake utbetalingar, endre vedtaket eller krevje pengar tilbake. Tilskot som ikkje er brukt når prosjektet er ferdig, må kommunen betale tilbake.

## Regelverk 5: Evaluering

regelverk-5-tittel = Evaluering
regelverk-5-tekst = Programmet blir evaluert når den første perioden går mot slutten ({ $midtveis-ar }). Midtvegsevalueringa ser på om måla er nådde, kva det har kosta kommunane å søkje og rapportere, og om pengane er rettferdig fordelte. Den neste perioden opnar berre dersom departementet bestemmer det etter midtvegsevalueringa.
regelverk-5-deltakelse = Kommunar som får tilskot, må svare på spørsmål i evalueringa, også inntil tre år etter at prosjektet er slutt.
regelverk-5-publisering = Evalueringane blir offentlege.

## Slik søkjer de

utlysning-slik-1 = Spør gjerne Statsforvaltaren om råd først.
utlysning-slik-2 = Logg inn og skriv, gjerne fleire samtidig. Statsforvaltaren ser ikkje utkastet.
utlysning-slik-3 = Ein som har fullmakt, sender søknaden. De får kvittering med saksnummer.
utlysning-offentlig = Søknader og vedtak er som hovudregel offentlege. Vi publiserer kven som får tilskot, kor mykje, samandraget, gevinstane i planen og kven som er med. Får de avslag, kan alle sjå tittelen, utan namnet på kommunen.
