## Felles

kriterium-felles-likebehandling-1 = Vurder innhaldet, ikkje språket. Ein kort søknad kan få 5.
kriterium-felles-likebehandling-2 = Vurder eitt kriterium om gongen. La ikkje eit godt inntrykk éin stad smitte over på resten.
kriterium-felles-likebehandling-3 = Bruk berre det som står i saka. Veit du noko anna om kommunen, be kommunen om å uttale seg før du bruker det.
kriterium-felles-likebehandling-4 = Manglar noko, spør alle søkjarar med same mangel, ikkje berre éin.
kriterium-felles-likebehandling-5 = Samanlikn med skildringane, ikkje med den førre søknaden du las.
kriterium-felles-feil-skar = Vel ein skår frå 1 til 5 for kriteriet «{ $kriterium }»

## 1. Behov og delmål

kriterium-behov-navn = Behov og delmål
kriterium-behov-sporsmal = Er behovet reelt og dokumentert, og bidreg prosjektet til delmåla kommunen har valt?
kriterium-behov-1 = Behovet er påstått, ikkje vist. Det er uklart kven det gjeld. Samanhengen med delmålet er berre nemnd.
kriterium-behov-3 = Behovet er vist med nokre tal eller erfaringar. Målgruppa er skildra. Det er forståeleg korleis tiltaket kan bidra til delmålet.
kriterium-behov-5 = Behovet er vist med eigne tal med kjelde og årstal. Vi ser kor mange det gjeld. Søknaden forklarer steg for steg korleis tiltaket fører til delmålet, og vektene stemmer med innhaldet.
kriterium-behov-likebehandling = Små tal er ikkje svake tal. Åtte personar kan vere eit stort behov i ein liten kommune. Fleire delmål gir ikkje høgare skår enn eitt.

## 2. Gevinstar

kriterium-gevinst-navn = Gevinstar
kriterium-gevinst-sporsmal = Er det klart kva som skal bli betre, korleis det blir målt frå eit nullpunkt, og kven som har ansvaret for at det skjer?
kriterium-gevinst-1 = Gevinstane er aktivitetar eller leveransar. Nullpunkt manglar utan god grunn, eller målet kan ikkje målast. Eigar er prosjektleiaren eller ikkje nemnd.
kriterium-gevinst-3 = Minst éin gevinst er ei endring nokon merkjer. Han har indikator, nullpunkt med kjelde (eller ein god grunn og ein dato), målverdi, tidspunkt og ein eigar som leier tenesta.
kriterium-gevinst-5 = Dei viktigaste gevinstane er effektar med målt nullpunkt og fast målemetode. Måla er verde innsatsen og moglege å nå. Eigaren styrer folk eller budsjett der endringa skjer. Føresetnader, ulemper og kven sitt budsjett som merkjer det, er tenkte gjennom.
kriterium-gevinst-likebehandling = Gevinstar på budsjetta til andre tel like mykje som eigne. Kvalitet tel like mykje som pengar. Gi ikkje lågare skår for ærleg uvisse eller for ulemper som er nemnde.

## 3. Innføring og forankring

kriterium-innforing-navn = Innføring og forankring
kriterium-innforing-sporsmal = Er det sannsynleg at løysinga blir vanleg arbeidsmåte når tilskotet tek slutt?
kriterium-innforing-1 = Planen sluttar når prosjektet sluttar. Ingen leiar i tenesta tek over. Saka er ikkje behandla i noko organ.
kriterium-innforing-3 = Eigar, prosjektleiar og leiaren i tenesta som tek over, er peikte ut. Saka er behandla i minst eitt organ med dato. Det er gjort eit anslag over tidspunkt og årleg kostnad for drift.
kriterium-innforing-5 = Driftskostnaden er lagd inn i eit namngitt budsjett eller ein plan. Dei som skal endre arbeidsmåte, har vore med. Opplæringa varer etter prosjektet, og søknaden seier når prosjektet skal stansast dersom det ikkje verkar.
kriterium-innforing-likebehandling = Kommunar organiserer seg ulikt. Det avgjerande er at nokon med mynde har bestemt, ikkje kva organ det var. I utforskingsfasen held det med ein plan for når driftsspørsmåla skal avgjerast.

## 4. Samskaping og partnarskap

kriterium-samskaping-navn = Samskaping og partnarskap
kriterium-samskaping-sporsmal = Er dei det gjeld, og dei som kan bidra, med på å forme prosjektet?
kriterium-samskaping-1 = Andre skal berre få informasjon. Partnarar er nemnde utan rolle eller bidrag.
kriterium-samskaping-3 = Målgruppe og tilsette deltek på faste tidspunkt. Partnarar har ei rolle som er skildra. Det er vist kva deltakarane kan påverke.
kriterium-samskaping-5 = Deltakarane har allereie påverka prosjektet, og søknaden viser korleis. Partnarar bidreg med pengar, tid eller kunnskap, og det er avklart kva som skjer etter prosjektet. Risiko og gevinst er fordelte.
kriterium-samskaping-likebehandling = Mange partnarar er ikkje eit mål. Der det finst få organisasjonar, kan éin god partnar eller berre brukarane gi 5. Sjå etter innverknad, ikkje talet på møte.

## 5. Kunnskap, gjenbruk og overføring

kriterium-kunnskap-navn = Kunnskap, gjenbruk og overføring
kriterium-kunnskap-sporsmal = Byggjer prosjektet på det andre har lært, og kan andre lære av dette?
kriterium-kunnskap-1 = Kommunen har ikkje leitt etter liknande prosjekt. Det er ingen plan for å dele.
kriterium-kunnskap-3 = Relevante erfaringar er nemnde og brukte. Søknaden seier kva som er likt og ulikt. Det er ein enkel plan for deling.
kriterium-kunnskap-5 = Prosjektet byggjer tydeleg på kunnskap om kva som verkar, og fyller eit hol eller prøver noko kjent under nye forhold. Resultat, også dei dårlege, blir delte i ei form andre kan bruke. Følgjekommunar eller andre som vil ta løysinga i bruk, er med.
kriterium-kunnskap-likebehandling = Å tilpasse ei løysing frå andre er like mykje verdt som å lage ei ny. Mangel på forsking er ikkje eit minus når det er grunngitt.

## 6. Gjennomføringsevne

kriterium-evne-navn = Gjennomføringsevne
kriterium-evne-sporsmal = Kan kommunen få dette til, sett i forhold til kapasiteten kommunen har?
kriterium-evne-1 = Oppgåvene, tida og pengane heng ikkje saman. Ingen har fått tid til arbeidet. Budsjettet manglar vesentlege kostnader.
kriterium-evne-3 = Bemanning, framdrift og budsjett er realistiske. Dei viktigaste risikoane er nemnde med tiltak.
kriterium-evne-5 = Omfanget er tilpassa kommunen. Tid er sett av i tenesta, og det er sikra hjelp der kommunen manglar kompetanse. Planen toler at ein nøkkelperson sluttar. Budsjettet er forklart post for post.
kriterium-evne-likebehandling = Spør om planen passar kommunen, ikkje om kommunen er stor. Ein kommune med få tilsette kan få 5 når planen er liten nok. Sjå innbyggjartal og sentralitet i faktaboksen, men bruk dei ikkje som eigne argument. Eigendel skal ikkje gi høgare skår.
