## Historikken slik Statsforvaltaren ser han: kven som gjorde kva, og kven som fekk saka
historikk-hvem = { $navn }, { $rolle }
historikk-tatt = { $navn } tok saka.
historikk-fordelt = Saka blei fordelt til { $navn }.
historikk-sendt-tilbake = Saka blei send tilbake til { $navn }: { $grunn }
sak-uten-saksbehandler = Utan saksbehandlar (sist { $navn })
