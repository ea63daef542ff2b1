## Lignende prosjekter, for alle og i utkastet
lignende-tittel = Finnes dette allerede?
lignende-ingress = Her er offentlige prosjekter som ligner på deres. Vi sammenligner ordene i tittelen, sammendraget og behovet med tildelte prosjekter, avslåtte søknader uten navn, og tildelinger i den tidligere ordningen.
lignende-ingress-svar = Svar om dem som er relevante. Statsforvalteren ser svarene når dere har sendt søknaden. Ingen må svare.
lignende-sok = Søk etter noe annet
lignende-sok-hjelp = Skriv noen ord om det prosjektet skal endre. Søket forstår både bokmål og nynorsk.
lignende-ut-fra-utkastet = Vis treff ut fra utkastet
lignende-treff = { $antall ->
    [0] Ingen prosjekter som ligner
    [one] 1 prosjekt som ligner
   *[other] { $antall } prosjekter som ligner
}
lignende-tomt-utkast = Skriv litt om prosjektet og behovet først, eller søk med egne ord.
lignende-forhold = Hvordan forholder prosjektet deres seg til dette?
lignende-bygger = Vi bygger på det
lignende-skiller = Vårt skiller seg fordi
lignende-ikke = Det ligner ikke
lignende-hvorfor = Hva er forskjellen?
lignende-hvorfor-hjelp = Fylles ut når prosjektet deres skiller seg. Høyst 1000 tegn.
lignende-knapp = Lagre svarene
lignende-lagret = Svarene er lagret i utkastet
lignende-til-oppgavene = Til oppgavelisten
lignende-lenke = Se lignende prosjekter
lignende-ved-siden = { $antall ->
    [0] Vi fant ingen offentlige prosjekter som ligner.
    [one] Ett offentlig prosjekt ligner på deres:
   *[other] { $antall } offentlige prosjekter ligner på deres:
}
lignende-ved-siden-alle = Se alle, og svar om dem
lignende-feil-hvorfor = Skriv hva som skiller prosjektene
lignende-feil-mange = Søknaden har så mange svar det er plass til ({ $maks }). De nye svarene er ikke lagret.
lignende-tildelt = Tildelt { $ar }
lignende-avslag = Fikk avslag { $ar }. Vi viser ikke hvem som søkte
lignende-tidligere = Tildelt i den tidligere ordningen { $ar }
lignende-tidligere-uten-ar = Tildelt i den tidligere ordningen
lignende-fordi = Treff fordi: { $ord }
lignende-sak = Lignende prosjekter
lignende-sak-bygger = Bygger på «{ $tittel }» ({ $hvem })
lignende-sak-skiller = Skiller seg fra «{ $tittel }» ({ $hvem }): { $hvorfor }
lignende-sak-ikke = Ligner ikke på «{ $tittel }» ({ $hvem })
lignende-sak-ukjent = søknad som fikk avslag

## Søk i prosjekter, for alle
prosjekter-tittel = Søk i prosjekter
prosjekter-ingress = Se hva andre kommuner har prøvd. Søket finner prosjekter som handler om det samme, også når de bruker andre ord eller den andre målformen.
prosjekter-sok = Hva handler prosjektet om?
prosjekter-sok-hjelp = For eksempel tilsyn om natten, eller ensomme eldre.
prosjekter-tom = Skriv noen ord om det dere leter etter
prosjekter-ingen = Ingen prosjekter handler om dette. Prøv andre ord.
prosjekter-avslag = Avslåtte søknader står uten navn på kommunen og uten sammendrag.
