## Det kvitteringen sa, og det som er endret siden
lofte-vedtaksdag-flyttet = { $ny } (opprinnelig { $opprinnelig }, endret { $endret })
lofte-vedtaksdag-ny = { $ny } (opprinnelig { $opprinnelig })
lofte-endret-tittel = Endret etter at dere fikk kvitteringen
lofte-vedtak-endret = Dagen dere kan vente svar innen: opprinnelig { $opprinnelig }; endret { $endret } til { $ny }.
lofte-vedtak-ny = Dagen dere kan vente svar innen: opprinnelig { $opprinnelig }; nå { $ny }.
lofte-frist-endret = Søknadsfristen: opprinnelig { $opprinnelig }; nå { $ny }.
lofte-regelverk-endret = Regelverket: Dere søkte da versjon { $opprinnelig } gjaldt. Søknaden blir vurdert etter versjon { $ny }, som gjelder ved søknadsfristen for alle som søker.
lofte-regelverk = Regelverket
lofte-regelverk-versjon = Versjon { $versjon }
lofte-neste-forsinket = { $embete } vurderer søknaden. Dere skulle få svar innen { $dato }. Den dagen er passert.
lofte-tur-forsinket = Statsforvalteren vurderer søknaden. Dere skulle få svar innen { $dato }. Den dagen er passert.
lofte-versjon-soknad = Versjon { $nummer }: søknaden, sendt { $tidspunkt }
lofte-versjon-rettet = Versjon { $nummer }: rettet før fristen, sendt { $tidspunkt }
lofte-versjon-svar = Versjon { $nummer }: med svaret på spørsmål, sendt { $tidspunkt }
lofte-endret-fra = Endret fra versjon { $nummer }
lofte-ingen-endret = Ingen svar eller filer i søknaden ble endret.
