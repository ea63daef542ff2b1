## Når noko ikkje kan lesast som tal, dato eller klokkeslett
lest-mener = Meiner de { $forslag }?
lest-to-betydninger = Det de skreiv, kan lesast på fleire måtar.
lest-flere-tall = Det står fleire tal her. Skriv berre eitt.
lest-negativt = Talet kan ikkje vere mindre enn 0.
lest-desimaler = Bruk høgst fire desimalar.
lest-for-stort = Talet er større enn systemet kan ta imot.
lest-enhet = Det står ei anna måleining enn den feltet har.
lest-finnes-ikke = «{ $skrevet }» finst ikkje.
lest-ar-utenfor = Året må vere frå 1900 til 2200.
lest-dag-mangler = Dagen manglar.
lest-maned-mangler = Månaden manglar.
lest-ar-mangler = Skriv året med fire siffer.
lest-ukedag = Vekedagen og datoen passar ikkje saman.
lest-arsverk = { $tall } årsverk
lest-prosent = { $tall } prosent
lest-klokke = kl. { $tid }
