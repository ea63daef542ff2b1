// A draft begins from what was written before: last year's application moved to new years, a refused one with its reasons
// beside, a public project that is built upon. Without scripts in bokmål, with scripts in nynorsk.
import { by } from "./applying.mjs";
import { fill } from "./form.mjs";
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

const WORDS = {
  nb: { begin: "Begynn søknaden", along: "Dette kom med", moved: "Flyttet fra", again: "Søk på nytt ut fra denne søknaden", reasons: "Slik ble den forrige søknaden vurdert", builds: "Start en søknad som bygger på dette", choose: "Velg minst én del.", beside: "Bare dere ser dette her" },
  nn: { begin: "Begynn søknaden", along: "Dette kom med", moved: "Flytta frå", again: "Søk på nytt ut frå denne søknaden", reasons: "Slik blei den førre søknaden vurdert", builds: "Start ein søknad som byggjer på dette", choose: "Vel minst éin del.", beside: "Berre de ser dette her" },
};

export async function run(suite) {
  const { accounts, service } = suite;
  for (const { js, lang } of [{ js: false, lang: "nb" }, { js: true, lang: "nn" }]) {
    const step = suite.report.journey(`begun from what was written before, JavaScript ${js ? "on" : "off"}, ${lang}`);
    const w = WORDS[lang];
    const of = `a.owner = (select r.municipality from role_assignment r join account k on k.id = r.account where k.email = '${accounts.municipality_submitter.email}' and r.removed_at is null limit 1)`;
    let person, home, year;

    const begin = async () => {
      const button = person.button(w.begin);
      if (js) await person.after(() => button.dblclick(), 200);
      else await person.press(button, 200);
      await person.says(w.along);
      home = new URL(person.page.url()).pathname.replace(/\/kom-med$/, "");
      ensure(/^\/soknader\/[0-9a-f-]{36}$/.test(home), `no draft at ${person.page.url()}`);
    };

    await step("the municipality chooses an earlier application and what to bring", async () => {
      person = await Person.come(suite, { lang, js });
      await person.signIn(accounts.municipality_submitter);
      await person.go("/soknader", 200);
      await person.press(person.page.locator('main a[href^="/soknader/fra?"]').first(), 200);
      person.state("begynn-fra");
      const earlier = await service.ask(`select a.id from application a join submission b on b.application = a.id where ${of} and a.stage <> 'draft' order by a.submitted_at limit 1`);
      await person.press(person.page.locator(`main a[href^="/soknader/fra/${earlier}"]`), 200);
      person.state("begynn-fra-velg");
      for (const box of await person.page.locator('input[name="del"]').all()) await box.uncheck();
      await person.press(person.button(w.begin), 422);
      await person.says(w.choose);
      person.state("begynn-fra-feil");
      for (const box of await person.page.locator('input[name="del"]').all()) await box.check();
      const years = await person.page.locator("#ar option").evaluateAll((all) => all.map((o) => o.value));
      year = years.at(-1);
      await person.page.locator("#ar").selectOption(year);
      const drafts = await service.ask(`select count(*) from application a where ${of} and a.stage = 'draft'`);
      await begin();
      same(await service.ask(`select count(*) from application a where ${of} and a.stage = 'draft'`), String(Number(drafts) + 1), "drafts");
    });

    await step("what came along, what was moved and what was left out is told; the amounts stand in their new years", async () => {
      await person.says([w.moved, year]);
      person.state("kom-med");
      await person.go(`${home}/del/om`, 200);
      const start = await person.page.locator('[name="om-periode-start"]').inputValue();
      ensure(start.endsWith(year), `the project starts ${start}, not in ${year}`);
      same(await suite.service.ask(`select count(*) from application_section where application = '${home.split("/").at(-1)}' and finished`), "0", "sections that are called finished");
      await fill(person, { "om-prosjekttittel": "Eksempel: begynt fra i fjor" });
      await person.press(by(person.page, "senere"), 200);
      person.state("a-oppgaveliste-begynt-fra");
      await person.go(`${home}/del/budsjett`, 200);
      const amounts = await person.page.locator(`[name$=".${year}"]`).evaluateAll((all) => all.map((e) => e.value).filter(Boolean));
      ensure(amounts.length > 0, `no amounts in ${year}`);
      await person.go(`${home}/del/om/historikk`, 200);
      await person.go(`${home}/kom-med`, 200);
    });

    await step("municipalities that apply together are added by a button; the check page and the office show them", async () => {
      await person.go(`${home}/del/partnere`, 200);
      await person.press(by(person.page, "legg-til:samarbeid"), 200);
      person.state("partnere-samarbeid-ny");
      const municipality = await person.page.locator('[name^="samarbeid-kommune."] option').nth(1).getAttribute("value");
      const row = (await person.page.locator('[name^="samarbeid-kommune."]').getAttribute("name")).split(".")[1];
      const values = { [`samarbeid-kommune.${row}`]: municipality, [`samarbeid-penger.${row}`]: "mykje", [`samarbeid-eier.${row}`]: "Kommunalsjef" };
      await fill(person, values);
      await person.press(by(person.page, "videre"), 422);
      await person.refused();
      person.state("partnere-samarbeid-feil");
      await fill(person, { [`samarbeid-penger.${row}`]: "0" });
      await person.press(by(person.page, "senere"), 200);
      await person.go(`${home}/del/partnere`, 200);
      person.state("partnere-samarbeid");
      await person.go(`${home}/kontroller`, 200);
      await person.says("Samarbeidskommune");
      person.state("kontroller-samarbeid");
      const joint = await service.ask("select b.application from submission b where b.answers -> 'partnere' -> 'groups' ? 'samarbeid' limit 1");
      const caseworker = await (await Person.come(suite, { lang, js })).signIn(accounts.inland_caseworker);
      await caseworker.go(`/saker/${joint}`, 200);
      await caseworker.says(lang === "nn" ? "Samarbeidskommunar" : "Samarbeidskommuner");
      caseworker.state("d-sak-samarbeid");
      await caseworker.leave();
    });

    await step("a refused application is begun again, with its reasons beside the questions", async () => {
      // One of the municipality's own that was decided: as if it was refused.
      const old = await service.ask(`select a.id from application a join decision d on d.application = a.id where ${of} and a.stage = 'decided' order by d.outcome = 'rejected' desc, a.id limit 1`);
      const was = await service.ask(`select outcome from decision where application = '${old}'`);
      const set = (outcome) => service.ask(`set session_replication_role = replica; update decision set outcome = '${outcome}' where application = '${old}'`);
      if (was !== "rejected") await set("rejected");
      await person.go(`/soknader/${old}`, 200);
      await person.press(person.page.getByRole("link", { name: w.again }), 200);
      person.state("begynn-fra-avslag");
      await begin();
      await person.says(w.reasons);
      person.state("kom-med-avslag");
      await person.go(home, 200);
      await person.says([w.reasons, w.beside]);
      person.state("a-oppgaveliste-begrunnelse");
      await person.go(`${home}/del/gevinstrealiseringsplan`, 200);
      await person.says(w.reasons);
      await person.go(`${home}/del/implementeringsplan`, 200);
      await person.says(w.reasons);
      person.state("implementeringsplan-begrunnelse");
      await person.go(`${home}/del/om`, 200);
      ensure(!(await person.text()).includes(w.reasons), "no criterion reads the facts");
      if (was !== "rejected") await set(was);
    });

    await step("a public project is built upon: only what is public comes along", async () => {
      await person.go("/tildelinger", 200);
      person.state("tildelinger-bygg");
      await person.press(person.page.locator('main a[href^="/soknader/bygger-pa/"]').first(), 200);
      await person.says(w.builds);
      person.state("bygger-pa");
      await begin();
      person.state("kom-med-bygger");
      await person.go(`${home}/del/behov`, 200);
      ensure((await person.page.locator('[name="behov-lignende-prosjekt.bygger"]').inputValue()).length > 0, "it does not say what it builds on");
      person.state("behov-bygger-pa");
      same(await service.ask(`select count(*) from application_section where application = '${home.split("/").at(-1)}'`), "1", "sections");
      const visitor = await Person.come(suite, { lang, js });
      await visitor.go("/tildelinger", 200);
      same(await visitor.page.locator('a[href^="/soknader/bygger-pa/"]').count(), 0, "links for those who may not");
      await visitor.leave();
      await person.leave();
    });
  }
}
