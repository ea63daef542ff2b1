// What everybody sees, and what goes wrong for everybody.
import { Person } from "./kit.mjs";
import { ensure, same } from "./report.mjs";

export async function run(suite) {
  const { report } = suite;
  for (const lang of ["nb", "nn"]) {
    const js = lang === "nn";
    await report.test(`signing in is refused with a reason and keeps the address (${lang})`, async () => {
      const somebody = await Person.come(suite, { lang, js });
      await somebody.go("/logg-inn", 200);
      somebody.state("logg-inn");
      const submit = somebody.page.locator("#skjema button.ds-button[type=submit]");
      await somebody.press(submit, 422);
      const summary = await somebody.refused();
      same(await summary.getByRole("link").count(), 2, "faults");
      somebody.state("logg-inn-mangler");
      await somebody.page.fill("#epost", "ingen@kommune.example");
      await somebody.page.fill("#passord", "feil passord her");
      await somebody.press(submit, 422);
      await (await somebody.refused()).getByRole("link").first().click();
      ensure(await somebody.page.locator("#epost").evaluate((e) => e === document.activeElement), "the link does not lead to the field");
      same(await somebody.page.inputValue("#epost"), "ingen@kommune.example", "the address");
      same(await somebody.page.inputValue("#passord"), "", "the password");
      somebody.state("logg-inn-feil");
      await somebody.leave();
    });
    await report.test(`public pages: each has its own title and tells in a sentence or two what it is (${lang})`, async () => {
      const somebody = await Person.come(suite, { lang, js: false });
      const call = await suite.service.ask("select id from call where published_at is not null order by opens_at limit 1");
      const seen = { title: new Map(), description: new Map() };
      for (const path of ["/", `/utlysning/${call}`, `/utlysning/${call}/kriterier`, "/tildelinger", "/hjelp", "/tilgjengelighet", "/personvern", "/logg-inn"]) {
        await somebody.go(path, 200);
        const told = { title: await somebody.page.title(), description: await somebody.page.locator("meta[name=description]").getAttribute("content") };
        ensure(told.description.length >= 50 && told.description.length <= 320, `${path}: ${told.description.length} characters: ${told.description}`);
        for (const [what, text] of Object.entries(told)) {
          ensure(!seen[what].has(text), `${path} and ${seen[what].get(text)} have the same ${what}: ${text}`);
          seen[what].set(text, path);
        }
      }
      await somebody.leave();
    });
    await report.test(`a page that is not there says so (${lang})`, async () => {
      const somebody = await Person.come(suite, { lang, js });
      await somebody.go("/finnes-ikke", 404);
      somebody.state("feil-404");
      await somebody.leave();
    });
  }
}
