// Partners and municipalities are asked by a link in a mail and answer without an account: one confirms, one declines, one
// never answers. Without JavaScript and with it, in both languages.
import { by } from "./applying.mjs";
import { fill } from "./form.mjs";
import { draft } from "./forms.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

const WORDS = {
  nb: { asked: "3 spørsmål er sendt.", yes: "Dere har svart at det stemmer", no: "Dere har svart at det ikke stemmer", states: ["Bekreftet", "Avslått", "Ikke svart"], gone: "Lenken virker ikke lenger", one: "Bekreftelser fra partnere" },
  nn: { asked: "3 spørsmål er sende.", yes: "De har svart at det stemmer", no: "De har svart at det ikkje stemmer", states: ["Stadfesta", "Avslått", "Ikkje svart"], gone: "Lenkja verkar ikkje lenger", one: "Stadfestingar frå partnarar" },
};

export async function run(suite) {
  const { report, service, accounts } = suite;
  const submit = (person) => person.page.locator("#skjema button.ds-button[type=submit]").last();
  for (const { lang, js } of [{ lang: "nb", js: false }, { lang: "nn", js: true }]) {
    const t = WORDS[lang];
    await report.test(`partners are asked and answer by a link, JavaScript ${js ? "on" : "off"}, ${lang}`, async () => {
      const person = await (await Person.come(suite, { lang, js })).signIn(accounts.municipality_submitter);
      const home = await draft(person);
      await person.go(`${home}/partnere`, 200);
      person.state("bekreftelser-ingen");
      await person.go(`${home}/del/partnere`, 200);
      await fill(person, { partner: [{ "partner-navn": "Eksempel Teknikk", "partner-type": "bedrift", "partner-bidrag": "Leverer og følger opp utstyret." }] });
      await person.press(by(person.page, "legg-til:samarbeid"), 200);
      const options = await person.page.locator('[name^="samarbeid-kommune."] option').evaluateAll((all) => all.map((o) => o.value).filter(Boolean));
      const row = (await person.page.locator('[name^="samarbeid-kommune."]').getAttribute("name")).split(".")[1];
      await fill(person, { [`samarbeid-kommune.${row}`]: options[0], [`samarbeid-penger.${row}`]: "100000", [`samarbeid-eier.${row}`]: "Kommunalsjef" });
      await person.page.locator("#folge-ny").selectOption({ index: 5 });
      await person.press(by(person.page, "legg-til:folge-kommuner"), 200);
      await person.press(by(person.page, "senere"), 200);
      await person.press(person.page.getByRole("link", { name: t.one }), 200);
      person.state("bekreftelser");
      const fields = await person.page.locator("#skjema input[type=email]").evaluateAll((all) => all.map((e) => e.name));
      same(fields.length, 3, "those who can be asked");
      await fill(person, { [fields[0]]: "ikke en adresse" });
      await person.press(submit(person), 422);
      await person.refused();
      same(await person.page.inputValue(`[name="${fields[0]}"]`), "ikke en adresse", "as typed");
      person.state("bekreftelser-feil");
      const to = fields.map((_, i) => `spurt${i}.${lang}@eksempel.example`);
      await fill(person, Object.fromEntries(fields.map((name, i) => [name, to[i]])));
      await person.press(submit(person), 200);
      await person.says(t.asked);
      person.state("bekreftelser-sendt");
      const link = async (address) => (await service.mail(address, "/bidrag/")).match(/(\/bidrag\/[0-9a-f]{64})/)[1];

      const partner = await Person.come(suite, { lang, js });
      const first = await link(to[0]);
      await partner.go(first, 200);
      partner.state("bidrag");
      await partner.says("Leverer og følger opp utstyret.");
      ensure(!(await partner.text()).includes("Kommunalsjef"), "another's part is shown");
      await partner.press(submit(partner), 422);
      await partner.refused();
      partner.state("bidrag-feil");
      // Whatever scans mail has read it too.
      same((await partner.context.request.get(first)).status(), 200, "read once more");
      await partner.page.locator("#svar-ja").check();
      await fill(partner, { navn: "Eksempel Leder", rolle: "Daglig leder" });
      await partner.press(submit(partner), 200);
      await partner.says(t.yes);
      partner.state("bidrag-svart");
      await partner.go(first, 200);
      await partner.says(t.yes);

      const second = await link(to[1]);
      await partner.go(second, 200);
      await partner.page.locator("#svar-nei").check();
      await fill(partner, { navn: "Eksempel Direktør", rolle: "Kommunedirektør", kommentar: "Vi har ikke satt av penger." });
      await partner.press(submit(partner), 200);
      await partner.says([t.no, "Vi har ikke satt av penger."]);
      partner.state("bidrag-avslatt");

      await person.go(`${home}/partnere`, 200);
      await person.says([...t.states, "Vi har ikke satt av penger."]);
      person.state("bekreftelser-svart");
      const third = await link(to[2]);
      await person.press(person.page.locator('button[name=handling][value^="trekk:"]'), 200);
      await partner.go(third, 410);
      await partner.says(t.gone);
      partner.state("bidrag-borte");
      await partner.leave();
      await person.leave();
    });
  }
}
