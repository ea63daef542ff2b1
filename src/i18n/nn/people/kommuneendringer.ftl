## Endringar av kommunar
kommuneendringer-tittel = Endringar av kommunar
kommuneendringer-ingress = Meld frå når kommunar blir slåtte saman, får nytt nummer eller høyrer til eit anna embete. Endringa blir gjord på dagen ho gjeld frå. Ei endring som ikkje er gjord, kan trekkjast.
kommuneendringer-flyttes = Utkast, saker, tilskot og tilgangar følgjer med på dagen. Søknader, vedtak og tal i rapportane står som dei var.
kommuneendringer-ingen = Ingen endringar er melde.
kommuneendring-ny = Meld ei endring
kommuneendring-type = Kva som skjer
kommuneendring-sammenslaing = Kommunar blir slåtte saman
kommuneendring-nytt-nummer = Ein kommune får nytt nummer, namn eller fylke
kommuneendring-nytt-embete = Kommunar får eit anna embete
kommuneendring-kommuner = Kommunenummer
kommuneendring-kommuner-hjelp = Med komma mellom, til dømes 3427, 3428.
kommuneendring-orgnr-hjelp = Berre ved samanslåing: nummeret til kommunen som går vidare.
kommuneendring-nummer = Nytt kommunenummer
kommuneendring-nummer-hjelp = Ved samanslåing, nytt nummer, namn eller fylke.
kommuneendring-navn = Namn, utan ordet kommune
kommuneendring-embete-hjelp = Ved samanslåing og anna embete.
kommuneendring-dato-hjelp = I dag eller ein seinare dag, til dømes 01.01.2028.
kommuneendring-velg = Vel
kommuneendring-blir = Blir
kommuneendring-gjort = Gjort
kommuneendring-trukket = Trekt
kommuneendring-trekk = Trekk endringa
kommuneendring-er-trukket = Endringa er trekt.
kommuneendring-lagret = Endringa er meld.
kommuneendring-se-over = Sjå kva som blir påverka
kommuneendring-forhandsvis-tittel = Sjå over endringa av kommunar
kommuneendring-endret-imens = Ein annan har meldt ei endring etter at du opna sida. Sjå over på nytt før du fastset.
kommuneendring-berort = Kva som blir påverka
kommuneendring-feil-type = Vel kva som skjer
kommuneendring-feil-ukjent = Ingen kommune har nummeret { $nummer } no. Kontroller nummeret.
kommuneendring-feil-ingen = Skriv minst eitt kommunenummer
kommuneendring-feil-minst-to = Skriv minst to kommunar som blir slåtte saman
kommuneendring-feil-bare-en = Skriv berre éin kommune
kommuneendring-feil-meldt = Ei anna endring er meld for ein av kommunane. Trekk ho først, eller vent til ho er gjord.
kommuneendring-feil-lik = Minst éin av kommunane er allereie slik. Ta han bort, eller rett opplysningane.
kommuneendring-feil-orgnr = Skriv organisasjonsnummeret med ni siffer
kommuneendring-feil-orgnr-annen = Nummeret høyrer til ein kommune som ikkje er med. Skriv nummeret til kommunen som går vidare.
kommuneendring-feil-nummer = Skriv kommunenummeret med fire siffer
kommuneendring-feil-nummer-tatt = Ein annan kommune har dette nummeret. Skriv eit anna.
kommuneendring-feil-navn = Skriv namnet
kommuneendring-feil-fylke = Vel fylke
kommuneendring-feil-embete = Vel embete
kommuneendring-feil-dag = Vel i dag eller ein seinare dag
kommuneendring-virkning-utkast = { $antall ->
    [0] Kommunane har ingen utkast til søknader.
    [one] 1 utkast til søknad blir liggjande i kommunen. Blir det sendt etter endringa, går det til embetet kommunen då høyrer til.
   *[other] { $antall } utkast til søknader blir liggjande i kommunane. Blir dei sende etter endringa, går dei til embetet kommunen då høyrer til.
}
kommuneendring-virkning-utkast-slutter = { $antall ->
    [0] Kommunane har ingen utkast til søknader.
    [one] 1 utkast til søknad følgjer med til kommunen som går vidare.
   *[other] { $antall } utkast til søknader følgjer med til kommunen som går vidare.
}
kommuneendring-virkning-saker = { $antall ->
    [0] Ingen saker ventar på vedtak.
    [one] 1 sak ventar på vedtak. Kommunen som går vidare, får sjå ho og svare i ho. Har embetet ingen kommunar att, går saka til embetet kommunen då høyrer til.
   *[other] { $antall } saker ventar på vedtak. Kommunen som går vidare, får sjå dei og svare i dei. Har embetet ingen kommunar att, går sakene til embetet kommunen då høyrer til.
}
kommuneendring-virkning-tilskudd = { $antall ->
    [0] Ingen tilskot er gitt.
    [one] 1 tilskot er gitt. Kommunen som går vidare, følgjer det opp. I rapportane står det på kommunen som fekk det.
   *[other] { $antall } tilskot er gitt. Kommunen som går vidare, følgjer dei opp. I rapportane står dei på kommunane som fekk dei.
}
kommuneendring-virkning-tilgang = { $antall ->
    [0] Ingen personar har tilgang i kommunane som sluttar.
    [one] 1 person har tilgang i kommunane som sluttar. Personen får dei same rollene i kommunen som går vidare.
   *[other] { $antall } personar har tilgang i kommunane som sluttar. Dei får dei same rollene i kommunen som går vidare.
}
kommuneendring-virkning-malform = Er kommunen ny, er målforma ikkje avklart før du registrerer ho på sida til kommunen.
kommuneendring-virkning-rammer = Rammer som er fordelte, blir ikkje endra. Neste fordeling reknar med kommunane slik dei er då. Eit embete utan kommunar beheld det som er bunde, og ikkje meir.
