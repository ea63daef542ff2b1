## Det kvitteringa sa, og det som er endra sidan
lofte-vedtaksdag-flyttet = { $ny } (opphavleg { $opprinnelig }, endra { $endret })
lofte-vedtaksdag-ny = { $ny } (opphavleg { $opprinnelig })
lofte-endret-tittel = Endra etter at de fekk kvitteringa
lofte-vedtak-endret = Dagen de kan vente svar innan: opphavleg { $opprinnelig }; endra { $endret } til { $ny }.
lofte-vedtak-ny = Dagen de kan vente svar innan: opphavleg { $opprinnelig }; no { $ny }.
lofte-frist-endret = Søknadsfristen: opphavleg { $opprinnelig }; no { $ny }.
lofte-regelverk-endret = Regelverket: De søkte då versjon { $opprinnelig } gjaldt. Søknaden blir vurdert etter versjon { $ny }, som gjeld ved søknadsfristen for alle som søkjer.
lofte-regelverk = Regelverket
lofte-regelverk-versjon = Versjon { $versjon }
lofte-neste-forsinket = { $embete } vurderer søknaden. De skulle få svar innan { $dato }. Den dagen er passert.
lofte-tur-forsinket = Statsforvaltaren vurderer søknaden. De skulle få svar innan { $dato }. Den dagen er passert.
lofte-versjon-soknad = Versjon { $nummer }: søknaden, send { $tidspunkt }
lofte-versjon-rettet = Versjon { $nummer }: retta før fristen, send { $tidspunkt }
lofte-versjon-svar = Versjon { $nummer }: med svaret på spørsmål, send { $tidspunkt }
lofte-endret-fra = Endra frå versjon { $nummer }
lofte-ingen-endret = Ingen svar eller filer i søknaden blei endra.
