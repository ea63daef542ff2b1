## Innleiing

utlysning-tittel = Praksisnært program: tilskot til kommunar { $forste-ar }–{ $siste-ar }
utlysning-kort = Kommunar kan søkje om tilskot i inntil fem år til å utvikle, prøve ut og innføre betre velferdstenester. De sender éin søknad for kvart prosjekt.

## Regelverk 1: Mål og målgruppe

regelverk-1-tittel = Mål og målgruppe
regelverk-1-mal = Kommunane skal kunne møte velferdsbehov på nye måtar. Behova skal bli mindre eller kome seinare. Tenestene skal klare oppgåvene med folka og pengane som finst.
regelverk-1-delmaal =
    Tre delmål:
    1. Styrkje helsefremjande og førebyggjande velferd.
    2. Ta i bruk gode modellar for organisering og styring av tenestene.
    3. Innføre nye buformer, helseteknologi og digitale verktøy.
regelverk-1-malgruppe = Målgruppa er innbyggjarar som treng eller kan kome til å trengje kommunale velferdstenester, og dei som står dei nær.

## Regelverk 2: Kriterium for måloppnåing

regelverk-2-tittel = Kriterium for måloppnåing
regelverk-2-ingress = Slik måler vi om programmet når måla:
regelverk-2-a = Kor mange planlagde gevinstar som er målte, og kor mange som er nådde, sett opp mot nullpunktet
regelverk-2-b = Kor mange prosjekt som går over til vanleg drift, og er i bruk eitt og tre år etter
regelverk-2-c = Kor mange kommunar som bruker løysingar frå andre, og kor mange som følgjer eit prosjekt
regelverk-2-d = Korleis tilskotet er fordelt etter kommunestorleik, sentralitet og delmål
regelverk-2-e = Vi legg ikkje saman produkt, brukareffektar og samfunnseffektar.

## Regelverk 3: Tildelingskriterium og utrekning

regelverk-3-tittel = Tildelingskriterium og utrekning
regelverk-3-hvem = Berre kommunar kan søkje. Går fleire saman, søkjer éin på vegner av alle og er ansvarleg for tilskotet. Andre kan vere partnarar.
regelverk-3-krav = Implementeringsplanen (plan for innføring) må svare på ansvar, ressursar, forankring og gevinstar. Gevinstrealiseringsplanen må ha minst éin gevinst med indikator, nullpunkt, målverdi, tidspunkt og eigar. Manglar nullpunktet, må de skrive kvifor, og når det blir målt.
regelverk-3-kriterier = Statsforvaltaren gir skår frå 1 til 5 for seks kriterium, som tel slik:
regelverk-3-kriterium = { $navn }: { $vekt } %
regelverk-3-skjonn = Statsforvaltaren kan også ta omsyn til fordelinga mellom delmål og mellom små og store kommunar, og må då skrive kvifor.
regelverk-3-for-sent = Statsforvaltaren kan avvise søknader som kjem etter fristen.
regelverk-3-for-sent-hensyn = Då tel det kor seint dei kom, kvifor, og at like tilfelle skal behandlast likt.
regelverk-3-belop = De kan søkje om minst { $minste-belop } og høgst { $storste-belop } i alt. Tilskotet blir fastsett per år etter kostnadene i budsjettet. Statsforvaltaren kan innvilge alt eller ein del, eller avslå.
regelverk-3-belop-uten-tak = De må søkje om minst { $minste-belop } i alt. Det er inga øvre grense. Tilskotet blir fastsett per år etter kostnadene i budsjettet. Statsforvaltaren kan innvilge alt eller ein del, eller avslå.
regelverk-3-kort-spor = Søkjer de om høgst { $belop } og ikkje går lenger enn fasen «{ $fase }», er det færre spørsmål (kort spor). Då er det nok å skrive når nullpunktet blir målt, og å gi eit anslag på kva drifta kostar. Kriteria er dei same. Det trekkjer ikkje ned at vi spør om mindre.
regelverk-3-egenandel = Det er ikkje krav om eigendel.
regelverk-3-dekker = Tilskotet kan dekkje nødvendige utgifter til lønn, tenester, utstyr og teknologi, opplæring, reiser og måling.
regelverk-3-dekker-ikke-tittel = Dette får de ikkje tilskot til
regelverk-3-dekker-ikke-1 = Vanleg drift og oppgåver de ville betalt uansett
regelverk-3-dekker-ikke-2 = Utgifter frå før vedtaket
regelverk-3-dekker-ikke-3 = Utgifter som eit anna tilskot dekkjer, eller eigendel i ei anna statleg ordning
regelverk-3-dekker-ikke-4 = Rein næringsutvikling
regelverk-3-dekker-ikke-5 = Støtte til bedrifter i strid med reglane om statsstøtte
regelverk-3-utbetaling = Vi betaler ut i terminar etter framdrifta, første gong når de har takka ja og vi har kontrollert kontonummeret.

## Regelverk 4: Oppfølging og kontroll

regelverk-4-tittel = Oppfølging og kontroll
regelverk-4-rapport = Er tilskotet på { $rapportgrense } eller meir, rapporterer de kvart år: resultat mot gevinstrealiseringsplanen, rekneskap og kva de har lært. Er det mindre, slepp de som hovudregel.
regelverk-4-endring = Statsforvaltaren må først godkjenne endringar i mål, partnarar og tidsplan, og vesentlege endringar i budsjettet. Vedtaket seier kvar grensa går. Å stanse tidleg og fortelje kvifor er eit godt resultat.
regelverk-4-kontroll = Statsforvaltaren, departementet og Riksrevisjonen kan kontrollere at pengane blir brukte etter føresetnadene (løyvingsreglementet § 10 andre ledd). Ta vare på bilag og målingar.
regelverk-4-reaksjon = Blir ikkje pengane brukte slik vedtaket seier, kan Statsforvaltaren halde tilbake utbetalingar, endre vedtaket eller krevje pengar tilbake. Ubrukt tilskot må de betale tilbake når prosjektet er ferdig.

## Regelverk 5: Evaluering

regelverk-5-tittel = Evaluering
regelverk-5-tekst = Programmet blir evaluert i { $midtveis-ar }: om måla er nådde, kva det har kosta kommunane å søkje og rapportere, og om pengane er rettferdig fordelte. Den neste perioden opnar berre dersom departementet bestemmer det etterpå.
regelverk-5-deltakelse = Får de tilskot, må de svare på spørsmål i evalueringa, inntil tre år etter prosjektet.
regelverk-5-publisering = Evalueringane blir offentlege.

## Slik søkjer de

utlysning-slik-1 = Spør gjerne Statsforvaltaren om råd først.
utlysning-slik-2 = Logg inn og skriv, gjerne fleire samtidig.
utlysning-slik-3 = Ein som har fullmakt, sender søknaden.
utlysning-offentlig = Søknader og vedtak er som hovudregel offentlege. Vi publiserer kven som får tilskot, kor mykje, samandraget, gevinstane og kven som er med. Får de avslag, kan alle sjå tittelen, utan namnet på kommunen.
