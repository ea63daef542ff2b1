## Når noe ikke kan leses som tall, dato eller klokkeslett
lest-mener = Mener dere { $forslag }?
lest-to-betydninger = Det dere skrev, kan leses på flere måter.
lest-flere-tall = Det står flere tall her. Skriv bare ett.
lest-negativt = Tallet kan ikke være mindre enn 0.
lest-desimaler = Bruk høyst fire desimaler.
lest-for-stort = Tallet er større enn systemet kan ta imot.
lest-enhet = Det står en annen måleenhet enn den feltet har.
lest-finnes-ikke = «{ $skrevet }» finnes ikke.
lest-ar-utenfor = Året må være fra 1900 til 2200.
lest-dag-mangler = Dagen mangler.
lest-maned-mangler = Måneden mangler.
lest-ar-mangler = Skriv året med fire sifre.
lest-ukedag = Ukedagen og datoen passer ikke sammen.
lest-arsverk = { $tall } årsverk
lest-prosent = { $tall } prosent
lest-klokke = kl. { $tid }
