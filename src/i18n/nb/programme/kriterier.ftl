## Felles

kriterium-felles-likebehandling-1 = Vurder innholdet, ikke språket. En kort søknad kan få 5.
kriterium-felles-likebehandling-2 = Vurder ett kriterium om gangen. La ikke et godt inntrykk ett sted smitte over på resten.
kriterium-felles-likebehandling-3 = Bruk bare det som står i saken. Vet du noe annet om kommunen, be kommunen om å uttale seg før du bruker det.
kriterium-felles-likebehandling-4 = Mangler noe, spør alle søkere med samme mangel, ikke bare én.
kriterium-felles-likebehandling-5 = Sammenlign med beskrivelsene, ikke med forrige søknad du leste.
kriterium-felles-feil-skar = Velg en skår fra 1 til 5 for kriteriet «{ $kriterium }»

## 1. Behov og delmål

kriterium-behov-navn = Behov og delmål
kriterium-behov-sporsmal = Er behovet reelt og dokumentert, og bidrar prosjektet til delmålene kommunen har valgt?
kriterium-behov-1 = Behovet er påstått, ikke vist. Det er uklart hvem det gjelder. Sammenhengen med delmålet er bare nevnt.
kriterium-behov-3 = Behovet er vist med noen tall eller erfaringer. Målgruppen er beskrevet. Det er forståelig hvordan tiltaket kan bidra til delmålet.
kriterium-behov-5 = Behovet er vist med egne tall med kilde og årstall. Vi ser hvor mange det gjelder. Søknaden forklarer steg for steg hvordan tiltaket fører til delmålet, og vektene stemmer med innholdet.
kriterium-behov-likebehandling = Små tall er ikke svake tall. Åtte personer kan være et stort behov i en liten kommune. Flere delmål gir ikke høyere skår enn ett.

## 2. Gevinster

kriterium-gevinst-navn = Gevinster
kriterium-gevinst-sporsmal = Er det klart hva som skal bli bedre, hvordan det blir målt fra et nullpunkt, og hvem som har ansvaret for at det skjer?
kriterium-gevinst-1 = Gevinstene er aktiviteter eller leveranser. Nullpunkt mangler uten god grunn, eller målet kan ikke måles. Eier er prosjektlederen eller ikke nevnt.
kriterium-gevinst-3 = Minst én gevinst er en endring noen merker. Den har indikator, nullpunkt med kilde (eller en god grunn og en dato), målverdi, tidspunkt og en eier som leder tjenesten.
kriterium-gevinst-5 = De viktigste gevinstene er effekter med målt nullpunkt og fast målemetode. Målene er verdt innsatsen og mulige å nå. Eieren styrer folk eller budsjett der endringen skjer. Forutsetninger, ulemper og hvem sitt budsjett som merker det, er tenkt gjennom.
kriterium-gevinst-likebehandling = Gevinster på andres budsjett teller like mye som egne. Kvalitet teller like mye som penger. Gi ikke lavere skår for ærlig usikkerhet eller for ulemper som er nevnt.

## 3. Innføring og forankring

kriterium-innforing-navn = Innføring og forankring
kriterium-innforing-sporsmal = Er det sannsynlig at løsningen blir vanlig arbeidsmåte når tilskuddet tar slutt?
kriterium-innforing-1 = Planen slutter når prosjektet slutter. Ingen leder i tjenesten tar over. Saken er ikke behandlet i noe organ.
kriterium-innforing-3 = Eier, prosjektleder og lederen i tjenesten som tar over, er pekt ut. Saken er behandlet i minst ett organ med dato. Det er gjort et anslag over tidspunkt og årlig kostnad for drift.
kriterium-innforing-5 = Driftskostnaden er lagt inn i et navngitt budsjett eller en plan. De som skal endre arbeidsmåte, har vært med. Opplæringen varer etter prosjektet, og søknaden sier når prosjektet skal stanses hvis det ikke virker.
kriterium-innforing-likebehandling = Kommuner organiserer seg ulikt. Det avgjørende er at noen med myndighet har bestemt, ikke hvilket organ det var. I utforskingsfasen holder det med en plan for når driftsspørsmålene skal avgjøres.

## 4. Samskaping og partnerskap

kriterium-samskaping-navn = Samskaping og partnerskap
kriterium-samskaping-sporsmal = Er de det gjelder, og de som kan bidra, med på å forme prosjektet?
kriterium-samskaping-1 = Andre skal bare få informasjon. Partnere er nevnt uten rolle eller bidrag.
kriterium-samskaping-3 = Målgruppe og ansatte deltar på faste tidspunkter. Partnere har en beskrevet rolle. Det er vist hva deltakerne kan påvirke.
kriterium-samskaping-5 = Deltakerne har allerede påvirket prosjektet, og søknaden viser hvordan. Partnere bidrar med penger, tid eller kunnskap, og det er avklart hva som skjer etter prosjektet. Risiko og gevinst er fordelt.
kriterium-samskaping-likebehandling = Mange partnere er ikke et mål. Der det finnes få organisasjoner, kan én god partner eller bare brukerne gi 5. Se etter innflytelse, ikke antall møter.

## 5. Kunnskap, gjenbruk og overføring

kriterium-kunnskap-navn = Kunnskap, gjenbruk og overføring
kriterium-kunnskap-sporsmal = Bygger prosjektet på det andre har lært, og kan andre lære av dette?
kriterium-kunnskap-1 = Kommunen har ikke lett etter lignende prosjekter. Det er ingen plan for å dele.
kriterium-kunnskap-3 = Relevante erfaringer er nevnt og brukt. Søknaden sier hva som er likt og ulikt. Det er en enkel plan for deling.
kriterium-kunnskap-5 = Prosjektet bygger tydelig på kunnskap om hva som virker, og fyller et hull eller prøver noe kjent under nye forhold. Resultater, også de dårlige, blir delt i en form andre kan bruke. Følgekommuner eller andre som vil ta løsningen i bruk, er med.
kriterium-kunnskap-likebehandling = Å tilpasse en løsning fra andre er like mye verdt som å lage en ny. Mangel på forskning er ikke et minus når det er begrunnet.

## 6. Gjennomføringsevne

kriterium-evne-navn = Gjennomføringsevne
kriterium-evne-sporsmal = Kan kommunen få dette til, sett i forhold til kapasiteten den har?
kriterium-evne-1 = Oppgavene, tiden og pengene henger ikke sammen. Ingen har fått tid til arbeidet. Budsjettet mangler vesentlige kostnader.
kriterium-evne-3 = Bemanning, framdrift og budsjett er realistiske. De viktigste risikoene er nevnt med tiltak.
kriterium-evne-5 = Omfanget er tilpasset kommunen. Tid er satt av i tjenesten, og det er sikret hjelp der kommunen mangler kompetanse. Planen tåler at en nøkkelperson slutter. Budsjettet er forklart post for post.
kriterium-evne-likebehandling = Spør om planen passer kommunen, ikke om kommunen er stor. En kommune med få ansatte kan få 5 når planen er liten nok. Se innbyggertall og sentralitet i faktaboksen, men bruk dem ikke som egne argumenter. Egenandel skal ikke gi høyere skår.
