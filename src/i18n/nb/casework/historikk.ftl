## Historikken slik Statsforvalteren ser den: hvem som gjorde hva, og hvem som fikk saken
historikk-hvem = { $navn }, { $rolle }
historikk-tatt = { $navn } tok saken.
historikk-fordelt = Saken ble fordelt til { $navn }.
historikk-sendt-tilbake = Saken ble sendt tilbake til { $navn }: { $grunn }
sak-uten-saksbehandler = Uten saksbehandler (sist { $navn })
